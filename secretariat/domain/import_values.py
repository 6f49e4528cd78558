"""What single cells of an old table say: percentages, several names in one, and the history that a row tells."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from secretariat.domain.actions import COMPLETE, ActionStatus, ActionUpdate
from secretariat.domain.imports import Cell, Draft
from secretariat.domain.text import LocalizedText

_NUMBER = re.compile(r"(\d{1,9}(?:[.,]\d{1,30})?)\s*([%\u066a\uff05]?)")
_LARGEST = 1e9  # beyond it stands no percentage; infinity and what is no number are not within it either
_PARTED = re.compile(r"\s*[;/\n\u061b&+\u3001]\s*")


def percent_of(cell: Cell, *, as_share: bool) -> int | None:
    """Return the percentage that a cell says, None when it says none from 0 to 100.

    Args:
        cell: "40 %", "40", or the number 0.4 of a cell that a workbook shows as 40 %; what lies between 0 and 1 is
            always such a share, for nobody counts tenths of a per cent.
        as_share: numbers of this column are shares of one, so that 1 is 100 %.
    """
    number, marked = _number(cell)
    if number is None:
        return None
    value = round(number * 100) if not marked and (as_share or _is_part(number)) else round(number)
    return value if 0 <= value <= 100 else None


def is_share(cell: Cell, *, as_share: bool) -> bool:
    """Return whether `percent_of` takes the number of a cell for a share of one, and not for what it says itself."""
    number, marked = _number(cell)
    return number is not None and not marked and (_is_part(number) or (as_share and number > 0))


def can_be_whole(cells: Iterable[Cell]) -> bool:
    """Return whether 1 can be 100 per cent here: some numbers of the column are parts of one, and others above it."""
    numbers = [number for number, marked in map(_number, cells) if number is not None and not marked]
    return any(map(_is_part, numbers)) and max(numbers) > 1


def _is_part(number: float) -> bool:
    return 0 < number < 1


def are_shares(cells: Iterable[Cell]) -> bool:
    """Return whether the numbers of a column are shares of one: none is above 1, and one is not whole, or 1."""
    numbers = [number for number, marked in map(_number, cells) if number is not None and not marked]
    return bool(numbers) and max(numbers) <= 1 and any(number > 0 for number in numbers)


def _number(cell: Cell) -> tuple[float | None, bool]:
    if isinstance(cell.value, int | float):
        return (float(cell.value), False) if -_LARGEST < cell.value < _LARGEST else (None, False)
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in cell.text).strip()
    found = _NUMBER.fullmatch(plain.replace("\u066b", "."))
    if not found:
        return None, False
    return float(found[1].replace(",", ".")), bool(found[2])


def people_in(text: str, joined: Iterable[str] = ()) -> list[str]:
    """Return the names in a cell, parted by strokes, semicolons, line ends, "&" and the words `joined` ("and")."""
    words = "|".join(rf"\s{re.escape(word)}\s" for word in joined if word)
    parts = re.split(rf"{_PARTED.pattern}|{words}" if words else _PARTED.pattern, text)
    return [part.strip(" ,،") for part in parts if part.strip(" ,،")]


def history(draft: Draft, as_of: date) -> Iterator[ActionUpdate]:
    """Yield the dated history that a row tells: agreed with the first deadline, and how it stood on `as_of`.

    What the table says of status, progress and a moved deadline is known of its own day alone, so that an earlier day
    shows the item as it was agreed. What is confirmed complete was reported complete before. A deadline before the day
    of agreement is known of the table's day alone as well: nothing was overdue before it was agreed. The ids of the
    entries say their order until they are stored.
    """
    on = max(as_of, draft.agreed_on)
    first = ActionUpdate(effective_on=draft.agreed_on, due_on=draft.original_due_on)
    if draft.original_due_on and draft.original_due_on < draft.agreed_on:
        first = replace(first, due_on=None)
    yield first
    if first.due_on != draft.original_due_on != draft.due_on:
        yield replace(first, id=1, effective_on=on, due_on=draft.original_due_on)
    last = replace(
        first,
        id=3,
        effective_on=on,
        due_on=draft.due_on,
        status=draft.status,
        percent=draft.percent,
        text=draft.text,
    )
    if draft.status is ActionStatus.CONFIRMED_COMPLETE:
        yield replace(last, id=2, status=ActionStatus.REPORTED_COMPLETE, text=LocalizedText())
    if (last.status, last.percent, last.due_on, last.text) != (
        first.status,
        first.percent,
        first.due_on,
        first.text,
    ):
        yield last


def standing_of(status: ActionStatus | None, percent: int | None) -> tuple[ActionStatus, int]:
    """Return status and percentage that agree with one another (FIELD.md; the same rules as for a report).

    What is complete is at 100 per cent, what has a percentage was begun, and 100 per cent without a word about the
    status is a report of completion.
    """
    if status is None:
        status = (
            ActionStatus.REPORTED_COMPLETE
            if percent == 100
            else ActionStatus.IN_PROGRESS
            if percent
            else ActionStatus.NOT_STARTED
        )
    if status in COMPLETE:
        return status, 100
    if status is ActionStatus.NOT_STARTED and percent:
        status = ActionStatus.IN_PROGRESS
    return status, percent or 0

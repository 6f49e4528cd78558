"""Judging the reply to an update form: what each row says, and what is wrong with it, row by row."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from secretariat.domain.actions import ActionStatus
from secretariat.domain.comment_forms import text_mark
from secretariat.domain.text import clean
from secretariat.domain.update_forms import (
    ALLOWED,
    COLUMNS,
    DAY_CELL,
    DAY_MARK,
    HEAD_MARK,
    CellKind,
    ReturnedCell,
    ReturnedRow,
    ReturnedUpdates,
    SentForm,
    SentRow,
    UpdateColumn,
    UpdatePart,
)

LONGEST_TEXT = 10_000
"""Characters of a comment or of evidence; more is no comment but a pasted document."""

MOST_STRANGE = 50
"""How many rows that were not sent out are named; who pasted a whole table sees it from these."""

FURTHEST_YEARS = 10
"""How far ahead a proposed deadline may lie; what lies beyond is a slip such as 9999-12-31."""

_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NEW_DUE_ON = COLUMNS.index(UpdateColumn.NEW_DUE_ON)
Texts = dict[UpdateColumn, str]


class UpdateFault(StrEnum):
    """What is wrong in a reply, with one row or with the whole; the good rows are taken in all the same."""

    ROW_ADDED = "row_added"
    ROW_MISSING = "row_missing"
    ROW_TWICE = "row_twice"
    ID_UNKNOWN = "id_unknown"
    ID_CHANGED = "id_changed"
    LOCKED_CHANGED = "locked_changed"
    FORMULA = "formula"
    ERROR_VALUE = "error_value"
    BESIDE = "beside"
    STATUS_UNKNOWN = "status_unknown"
    PERCENT_UNREADABLE = "percent_unreadable"
    DATE_UNREADABLE = "date_unreadable"
    TEXT_TOO_LONG = "text_too_long"
    HOLD_WITHOUT_COMMENT = "hold_without_comment"
    SENT_BACK_WITHOUT_COMMENT = "sent_back_without_comment"
    DAY_UNREADABLE = "day_unreadable"
    DAY_OUTSIDE = "day_outside"
    SHEET_ADDED = "sheet_added"
    NOTES = "notes"
    GONE = "gone"
    HANDED_OVER = "handed_over"
    NOT_REPORTED_NOW = "not_reported_now"
    CONFIRMED_BY_REPORTER = "confirmed_by_reporter"
    DUE_TOO_EARLY = "due_too_early"
    DUE_TOO_LATE = "due_too_late"


_UNREAD = {CellKind.FORMULA: UpdateFault.FORMULA, CellKind.ERROR: UpdateFault.ERROR_VALUE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault: which row (its symbol, and its number in the sheet), which column, and what was found there."""

    kind: UpdateFault
    symbol: str = ""
    row: int = 0
    column: UpdateColumn | None = None
    found: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a row says; None and empty where it says nothing new."""

    status: ActionStatus | None = None
    percent: int | None = None
    comment: str = ""
    evidence: str = ""
    due_on: date | None = None

    @property
    def anything(self) -> bool:
        """Whether it says anything at all."""
        return bool(self.comment or self.evidence or self.due_on or self.status or self.percent is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedRow:
    """A row that went out, what came back in it, and what is wrong with it: with a fault, nothing of it counts."""

    sent: SentRow
    said: Said
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A reply judged against what went out: the day for which it speaks, all rows sent, and what is wrong beside."""

    day: date
    rows: tuple[JudgedRow, ...]
    faults: tuple[Fault, ...]


def judge(sent: SentForm, returned: ReturnedUpdates, today: date) -> Judged:
    """Return what a reply says about each row of the form that went out, and everything that is wrong with it."""
    known = {row.mark: row for row in sent.rows}
    counts = Counter(row.mark for row in returned.rows if row.mark in known)
    lines, hidden = Counter(returned.lines), [row.hidden for row in sent.rows]
    faults = [Fault(kind=UpdateFault.SHEET_ADDED, found=_short(name)) for name in returned.added]
    if returned.notes:
        faults.append(Fault(kind=UpdateFault.NOTES))
    missing = {row.symbol for row in sent.rows if row.mark not in counts}
    unmarked = {
        row.number: _shown(row) for row in returned.rows if row.mark not in known and _shown(row) in missing
    }
    faults += islice(_strange_rows(sent, returned, frozenset(unmarked)), MOST_STRANGE)
    altered = {place for place, line in enumerate(hidden) if line not in lines}
    faults += islice(_strange_lines(sent, returned, altered), MOST_STRANGE)
    day, wrong = _day(sent, returned, today)
    found = {row.mark: row for row in returned.rows}
    without_mark = set(unmarked.values())
    names = _Names(sent)
    judged = []
    for row, line in zip(sent.rows, hidden, strict=True):
        mark = row.mark
        if counts[mark] != 1 or lines[line] != 1:
            times = 1 if row.symbol in without_mark else counts[mark]
            judged.append(JudgedRow(sent=row, said=Said(), faults=(_misplaced(row, times),)))
        else:
            judged.append(_judged(names, row, found[mark]))
    return Judged(day=day, rows=tuple(judged), faults=(*faults, *wrong))


def _misplaced(row: SentRow, times: int) -> Fault:
    kinds = {0: UpdateFault.ROW_MISSING, 1: UpdateFault.ID_CHANGED}
    return Fault(kind=kinds.get(times, UpdateFault.ROW_TWICE), symbol=row.symbol)


def _shown(row: ReturnedRow) -> str:
    """Return the symbol that a row shows."""
    return row.texts[0].strip()


def _strange_rows(sent: SentForm, returned: ReturnedUpdates, unmarked: frozenset[int]) -> Iterator[Fault]:
    """Name rows that were not sent out; those that only lost their mark (`unmarked`) are judged with the row."""
    known = {row.mark for row in sent.rows} | {DAY_MARK, HEAD_MARK}
    for row in returned.rows:
        if row.mark in known or row.number in unmarked:
            continue
        shown = next(filter(None, row.texts), "")
        if row.mark:
            yield Fault(kind=UpdateFault.ID_UNKNOWN, row=row.number, found=_short(shown or row.mark))
        elif row.filled:
            yield Fault(kind=UpdateFault.ROW_ADDED, row=row.number, found=_short(shown or "…"))


def _strange_lines(sent: SentForm, returned: ReturnedUpdates, altered: set[int]) -> Iterator[Fault]:
    """Name lines of the hidden sheet that no form had; those of our rows (`altered`) are judged with the row."""
    uids = {row.uid for row in sent.rows}
    for place, line in enumerate(returned.lines):
        uid = line[1] if len(line) > 1 else ""
        if uid not in uids and place not in altered:
            yield Fault(kind=UpdateFault.ID_UNKNOWN, found=_short(uid or "…"))


def _day(sent: SentForm, returned: ReturnedUpdates, today: date) -> tuple[date, list[Fault]]:
    """Return the day for which the reply speaks: what it states, else today."""
    cells = [row.cell(DAY_CELL) for row in returned.rows if row.mark == DAY_MARK]
    stated = [cell for cell in cells if cell.kind is not CellKind.EMPTY]
    if not stated:
        return today, []
    day = _date(stated[0])
    if day is None or len(stated) > 1:
        return today, [Fault(kind=UpdateFault.DAY_UNREADABLE, found=_short(stated[0].text))]
    if not sent.made_on <= day <= today:
        return today, [Fault(kind=UpdateFault.DAY_OUTSIDE, found=day.isoformat())]
    return day, []


class _Names:
    """What a status may be called in a reply: in each part, and as it went out; see `_same`."""

    def __init__(self, sent: SentForm) -> None:
        self._own = {
            status: {text_mark(name.casefold()) for name in (sent.word(status), status.value)}
            for status in ActionStatus
        }
        self._allowed = {
            part: {mark: status for status in reversed(allowed) for mark in self._own[status]}
            for part, allowed in ALLOWED.items()
        }
        self._mark = lru_cache(maxsize=256)(text_mark)  # of the same few words in thousands of rows

    def status(self, row: SentRow, text: str) -> ActionStatus | None:
        """Return the status that a cell names, None where it names none that may be said of the row."""
        mark = self._mark(text.casefold())
        own = row.status if mark in self._own[row.status] else None
        return self._allowed[row.part].get(mark, own)


def _judged(names: _Names, row: SentRow, found: ReturnedRow) -> JudgedRow:
    texts = dict(zip(COLUMNS, found.texts, strict=True))
    faults = list(_untouchable(row, found, texts))
    status, percent = _status(names, row, texts), _percent(row, texts)
    comment, evidence = _text(row, texts, UpdateColumn.COMMENT), _text(row, texts, UpdateColumn.EVIDENCE)
    due_on = _due_on(row, found.cell(_NEW_DUE_ON))
    values = (status, percent, comment, evidence, due_on)
    faults += [value for value in values if isinstance(value, Fault)]
    if faults:
        return JudgedRow(sent=row, said=Said(), faults=tuple(dict.fromkeys(faults)))
    said = Said(
        status=status if isinstance(status, ActionStatus) else None,
        percent=percent if isinstance(percent, int) else None,
        comment=comment if isinstance(comment, str) else "",
        evidence=evidence if isinstance(evidence, str) else "",
        due_on=due_on if isinstance(due_on, date) else None,
    )
    return JudgedRow(sent=row, said=said, faults=tuple(_unexplained(row, said)))


def _untouchable(row: SentRow, found: ReturnedRow, texts: Texts) -> Iterator[Fault]:
    """Name formulas anywhere in a row, cells that were not to be changed, and what stands beside the table."""
    unread: dict[UpdateColumn, UpdateFault] = {}
    if not _UNREAD.keys().isdisjoint(found.kinds):
        columns = zip(COLUMNS, found.kinds, strict=True)
        unread = {column: _UNREAD[kind] for column, kind in columns if kind in _UNREAD}
    for column, fault in unread.items():
        yield Fault(kind=fault, symbol=row.symbol, column=column)
    for column, text in row.locked.items():
        if column not in unread and not _same(texts[column], text):
            shown = _short(texts[column])
            yield Fault(kind=UpdateFault.LOCKED_CHANGED, symbol=row.symbol, column=column, found=shown)
    if found.beside:
        yield Fault(kind=UpdateFault.BESIDE, symbol=row.symbol)


def _unexplained(row: SentRow, said: Said) -> Iterator[Fault]:
    """Name what must not be said without a word of why."""
    if said.comment:
        return
    if said.status is ActionStatus.ON_HOLD:
        yield Fault(kind=UpdateFault.HOLD_WITHOUT_COMMENT, symbol=row.symbol, column=UpdateColumn.COMMENT)
    if row.part is UpdatePart.CONFIRM and said.status is ActionStatus.IN_PROGRESS:
        kind = UpdateFault.SENT_BACK_WITHOUT_COMMENT
        yield Fault(kind=kind, symbol=row.symbol, column=UpdateColumn.COMMENT)


def _status(names: _Names, row: SentRow, texts: Texts) -> ActionStatus | Fault | None:
    column = UpdateColumn.STATUS
    status = names.status(row, texts[column])
    if status is not None:
        return None if status is row.status else status
    if _same(texts[column], ""):
        return None
    found = _short(texts[column])
    return Fault(kind=UpdateFault.STATUS_UNKNOWN, symbol=row.symbol, column=column, found=found)


def _percent(row: SentRow, texts: Texts) -> int | Fault | None:
    text = clean(texts[UpdateColumn.PERCENT]).strip().rstrip("%٪ \u00a0")
    if not text:
        return None
    try:
        percent = int(text)
    except ValueError:
        percent = -1
    if not 0 <= percent <= 100:
        column, found = UpdateColumn.PERCENT, _short(texts[UpdateColumn.PERCENT])
        return Fault(kind=UpdateFault.PERCENT_UNREADABLE, symbol=row.symbol, column=column, found=found)
    return None if percent == row.percent else percent


def _due_on(row: SentRow, cell: ReturnedCell) -> date | Fault | None:
    if row.part is UpdatePart.CONFIRM:
        return None
    day = _date(cell)
    if day is not None:
        return None if day == row.due_on else day
    if _same(cell.text, ""):
        return None
    column, found = UpdateColumn.NEW_DUE_ON, _short(cell.text)
    return Fault(kind=UpdateFault.DATE_UNREADABLE, symbol=row.symbol, column=column, found=found)


def _text(row: SentRow, texts: Texts, column: UpdateColumn) -> str | Fault:
    text = clean(texts[column]).strip()
    if len(text) > LONGEST_TEXT:
        return Fault(kind=UpdateFault.TEXT_TOO_LONG, symbol=row.symbol, column=column)
    return text


def _date(cell: ReturnedCell) -> date | None:
    """Return the date of a cell, None when it holds none: "12/3" is another day on each side of a border."""
    if cell.kind not in (CellKind.DATE, CellKind.TEXT):
        return None
    text = cell.text.strip()
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
    try:
        return date.fromisoformat(text) if _ISO.fullmatch(text) else None
    except ValueError:
        return None


def _same(one: str, other: str) -> bool:
    """Return whether two texts are the same but for what programs change on their own."""
    return one == other or text_mark(one) == text_mark(other)


def _short(text: str) -> str:
    """Return what was found as a sentence can quote it."""
    line = " ".join(clean(text).split())
    return line if len(line) <= 60 else f"{line[:59]}…"

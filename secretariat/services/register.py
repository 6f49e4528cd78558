"""The register of action items as it stood on a day, from the dated histories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from secretariat.domain.actions import (
    DUE_SOON_DAYS,
    OPEN_STATUSES,
    UNFINISHED,
    ActionStatus,
    ActionUpdate,
    Rag,
    is_overdue,
    rag,
    standing,
)
from secretariat.domain.lines import ActionLine
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort


def as_it_stood(
    lines: Sequence[ActionLine], histories: Mapping[int, Sequence[ActionUpdate]], query: ActionQuery
) -> list[ActionLine]:
    """Return those of `lines` that `query` asks for, as they stood on its day and in its order."""
    stood = [_as_it_stood(line, histories.get(line.id, []), query.as_of) for line in lines]
    return _in_order([line for line in stood if line is not None and _fits(line, query)], query)


def _as_it_stood(line: ActionLine, history: Sequence[ActionUpdate], as_of: date) -> ActionLine | None:
    stood = standing(history, as_of)
    if stood is None:
        return None
    return replace(
        line,
        status=stood.status,
        percent=stood.percent,
        due_on=stood.due_on,
        moves=stood.moves,
        rag=rag(stood.status, stood.due_on, stood.moves, as_of),
        overdue=is_overdue(stood.status, stood.due_on, as_of),
    )


def _in_order(lines: list[ActionLine], query: ActionQuery) -> list[ActionLine]:
    """Sort by what follows from the history of each item; other orders are those of the statement already."""
    shades = {shade: place for place, shade in enumerate(Rag)}

    def due(line: ActionLine) -> tuple[bool, date]:
        return line.due_on is None, line.due_on or date.min

    match query.sort:
        case ActionSort.DUE:
            return sorted(lines, key=lambda line: (due(line), line.id), reverse=query.descending)
        case ActionSort.STATUS:
            # As in SQL, where an item without a deadline comes before those with one.
            return sorted(
                lines,
                key=lambda line: (shades[line.rag], line.due_on or date.min, line.id),
                reverse=query.descending,
            )
        case ActionSort.PERCENT:
            return sorted(lines, key=lambda line: (line.percent, line.id), reverse=query.descending)
        case _:
            return lines


def _fits(line: ActionLine, query: ActionQuery) -> bool:
    if query.rag is not None and line.rag is not query.rag:
        return False
    match query.filter:
        case ActionFilter.OPEN:
            return line.status in OPEN_STATUSES
        case ActionFilter.OVERDUE:
            return line.overdue
        case ActionFilter.DUE_SOON:
            waits = line.status in UNFINISHED and not line.overdue
            return waits and line.due_on is not None and (line.due_on - query.as_of).days <= DUE_SOON_DAYS
        case ActionFilter.REPORTED:
            return line.status is ActionStatus.REPORTED_COMPLETE
        case ActionFilter.CONFIRMED:
            return line.status is ActionStatus.CONFIRMED_COMPLETE
        case _:
            return True

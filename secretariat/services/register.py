"""The register of action items as it stood on a day, from the dated histories."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property

from sqlalchemy.orm import Session

from secretariat.database import lists as statements
from secretariat.database.list_ids import action_ids
from secretariat.database.store import actions as queries
from secretariat.database.store import rows
from secretariat.domain.actions import (
    DUE_SOON_DAYS,
    OPEN_STATUSES,
    UNFINISHED,
    Action,
    ActionStatus,
    ActionUpdate,
    Hands,
    Rag,
    hands,
    is_overdue,
    rag,
    standing,
)
from secretariat.domain.agreements import Party
from secretariat.domain.lines import ActionLine
from secretariat.domain.people import Person
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort


def as_it_stood(session: Session, query: ActionQuery) -> list[ActionLine]:
    """Return the action items that `query` asks for, as they stood on its day and in its order."""
    plain = replace(query, filter=ActionFilter.ALL, rag=None, party_id=None)
    ids = action_ids(session, plain)
    lines = statements.action_lines(session, ids, query.language, query.as_of)
    histories = queries.histories(session, query.group_id)
    held = _hands(session, query)
    led = (
        frozenset(ids)
        if query.party_id is None
        else _led(session, replace(plain, party_id=query.party_id), held)
    )
    names = _Names(session, query.language) if held else None
    stood = []
    for line in lines:
        if line.id in led:
            then = names.in_hands(line, held[line.id]) if names and line.id in held else line
            stood.append(_as_it_stood(then, histories.get(line.id, []), query.as_of))
    return _in_order([line for line in stood if line is not None and _fits(line, query)], query)


def lines_as_of(session: Session, ids: Sequence[int], language: str, as_of: date) -> list[ActionLine]:
    """Return lines for `ids`, in that order, as they stood on a day; those not agreed by then are left out."""
    if not ids:
        return []
    histories = queries.histories_of(session, ids)
    names = _Names(session, language)
    found = []
    for line in statements.action_lines(session, ids, language, as_of):
        entries = queries.assignments_of(session, line.id)
        action = rows.get(session, Action, line.id)
        then = names.in_hands(line, hands(action, entries, as_of)) if entries else line
        stood = _as_it_stood(then, histories.get(line.id, []), as_of)
        found += [stood] if stood else []
    return found


def with_originals(session: Session, lines: list[ActionLine]) -> list[ActionLine]:
    """Return lines with the deadlines against which they slip: those that followed an event moved with it."""
    followed = queries.followed(session, [line.id for line in lines])
    late = {line.id for line in lines if line.original_due_on is None and line.due_on is not None}
    wanted = [line.id for line in lines if line.id in followed or line.id in late]
    if not wanted:
        return lines
    histories = queries.histories_of(session, wanted)
    stood = {action_id: standing(history, date.max) for action_id, history in histories.items()}
    return [
        replace(line, original_due_on=found.original_due_on) if (found := stood.get(line.id)) else line
        for line in lines
    ]


def _hands(session: Session, query: ActionQuery) -> dict[int, Hands]:
    """Return whose hands those action items were in on the day that have changed hands at all."""
    changes = queries.assignments(session, query.group_id)
    return {
        action_id: hands(rows.get(session, Action, action_id, binned=True), entries, query.as_of)
        for action_id, entries in changes.items()
    }


def _led(session: Session, query: ActionQuery, held: Mapping[int, Hands]) -> frozenset[int]:
    """Return the ids of the action items that the side of `query` led on its day."""
    now = frozenset(action_ids(session, query)) - held.keys()
    return now | {one for one, then in held.items() if then.lead_party_id == query.party_id}


class _Names:
    """The names of sides and persons as lines show them; read when the first is asked for: few items change hands."""

    def __init__(self, session: Session, language: str) -> None:
        self._session, self._language = session, language

    @cached_property
    def _sides(self) -> dict[int, str]:
        found = rows.by_id(self._session, Party)
        return {row_id: one.called(self._language) for row_id, one in found.items()}

    @cached_property
    def _persons(self) -> dict[int, str]:
        found = rows.by_id(self._session, Person)
        return {row_id: one.name.best(self._language) for row_id, one in found.items()}

    def in_hands(self, line: ActionLine, held: Hands) -> ActionLine:
        """Return a line that names those in whose hands the item was."""
        return replace(
            line,
            side=self._sides.get(held.lead_party_id or 0, ""),
            responsible=self._persons.get(held.responsible_id or 0, ""),
            counterpart=self._persons.get(held.counterpart_id or 0, ""),
        )


def _as_it_stood(line: ActionLine, history: Sequence[ActionUpdate], as_of: date) -> ActionLine | None:
    stood = standing(history, as_of)
    if stood is None:
        return None
    entries = [update.effective_on for update in history if update.effective_on <= as_of]
    return replace(
        line,
        reported_on=max(entries) if len(entries) > 1 else None,
        status=stood.status,
        percent=stood.percent,
        original_due_on=stood.original_due_on,
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
        case ActionSort.SIDE:
            return sorted(lines, key=lambda line: (line.side, line.id), reverse=query.descending)
        case ActionSort.RESPONSIBLE:
            return sorted(lines, key=lambda line: (line.responsible, line.id), reverse=query.descending)
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

"""Handing over when a person changes: designations end and begin, open action items move, and history stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy.orm import Session

from secretariat.database.store import actions as queries
from secretariat.database.store import agreements, removals, rows
from secretariat.database.tables import FocalPointRow
from secretariat.domain.actions import Action, ActionStatus, Assignment, hands
from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import FocalPoint, FocalPointRole, Person
from secretariat.domain.progress import Progress, no_progress
from secretariat.services.assignments import assign, set_co_responsible
from secretariat.services.records import store
from secretariat.services.unit import Unit, Writing

SETTLED = frozenset({ActionStatus.CONFIRMED_COMPLETE, ActionStatus.CANCELLED, ActionStatus.SUPERSEDED})
"""Action items in these states stay with who had them."""


_FOCAL_POINT = FocalPointRole.FOCAL_POINT


class Capacity(StrEnum):
    """What somebody is to an action item."""

    RESPONSIBLE = "responsible"
    COUNTERPART = "counterpart"
    CO_RESPONSIBLE = "co_responsible"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Who hands over to whom in a working group, and from which day on.

    Args:
        on: the first day of the new person; the designations of the old one end on the day before.
        until_on: the last day of the new designations, None for no limit.
        letter: number and date of the letter that designates the new person.
        only_designations, only_actions: ids of those that are handed over; None for all.
    """

    group_id: int
    old_id: int
    new_id: int
    on: date
    until_on: date | None = None
    letter: str = ""
    only_designations: frozenset[int] | None = None
    only_actions: frozenset[int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """A designation that is handed over, or with `ends` one of the new person that ends because of it."""

    id: int
    area: str
    role: FocalPointRole
    from_on: date | None
    until_on: date | None
    ends: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Moving:
    """An open action item that moves; `symbol` is empty while it is provisional."""

    id: int
    symbol: str
    title: str
    capacities: tuple[Capacity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a hand-over would do, nothing of it done yet."""

    designations: tuple[Passing, ...]
    actions: tuple[Moving, ...]


class HandOvers:
    """The verb that hands over, and what it would do."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def preview(self, handover: HandOver, language: str) -> Preview:
        """Return what a hand-over would do. The new person may be open (0) while it is still being chosen."""
        with self._unit.read() as session:
            return _preview(session, handover, language)

    def carry_out(self, handover: HandOver, progress: Progress = no_progress) -> Outcome[Preview]:
        """Hand over, as one undo step: lists of days before `handover.on` still show the old person.

        Designations of the old person that begin on that day or later go to the new one as they are. One of the new
        person as alternate ends where he or she becomes the focal point, and one that holds already is not made twice.

        Raises:
            RuleViolation: `hand_over_to_same`, `person_missing`, `hand_over_other_side`, `hand_over_in_future`,
                `ends_before_it_begins`, `nothing_to_hand_over`.
            Cancelled: `progress` said so.
        """
        today = self._unit.today()
        with self._unit.write("hand_over", Kind.FOCAL_POINT, progress=progress) as writing:
            _check(writing.session, handover, today)
            preview = _preview(writing.session, handover, "en")
            if not preview.designations and not preview.actions:
                raise RuleViolation("nothing_to_hand_over", on=handover.on)
            for passing in preview.designations:
                known = rows.get(writing.session, FocalPoint, passing.id)
                if passing.ends:
                    _end(writing, known, handover.on)
                else:
                    _pass_on(writing, known, handover)
            for done, moving in enumerate(preview.actions):
                writing.progress(done, len(preview.actions))
                _move(writing, moving, handover, today)
        return writing.outcome(preview)


def _check(session: Session, handover: HandOver, today: date) -> None:
    if not handover.new_id:
        raise RuleViolation("person_missing", field="new_id")
    if handover.new_id == handover.old_id:
        raise RuleViolation("hand_over_to_same", field="new_id")
    if handover.on > today:
        raise RuleViolation("hand_over_in_future", on=handover.on, field="on")
    if handover.until_on and handover.until_on < handover.on:
        raise RuleViolation(
            "ends_before_it_begins", first=handover.on, last=handover.until_on, field="until_on"
        )
    old, new = (rows.get(session, Person, one) for one in (handover.old_id, handover.new_id))
    sides: set[int | None] = {one.party_id for one in _passing(session, handover)} or {old.party_id}
    if new.party_id is not None and sides - {None, new.party_id}:
        raise RuleViolation("hand_over_other_side", field="new_id")


def _preview(session: Session, handover: HandOver, language: str) -> Preview:
    agreement_id = rows.get(session, Group, handover.group_id).agreement_id
    areas = {area.id: (place, area) for place, area in enumerate(agreements.areas(session, agreement_id))}

    def place(one: FocalPoint) -> tuple[int, bool, int]:
        return areas[one.area_id][0] if one.area_id in areas else -1, one.role is not _FOCAL_POINT, one.id

    passing = sorted(_passing(session, handover), key=place)
    ending = sorted(_ending(session, handover, passing), key=place)
    named = {area_id: area for area_id, (_, area) in areas.items()}
    return Preview(
        designations=(
            *(_line(one, named, language) for one in passing),
            *(_line(one, named, language, ends=True) for one in ending),
        ),
        actions=tuple(_moving(session, handover, language)),
    )


def _of_person(session: Session, handover: HandOver, person_id: int) -> list[FocalPoint]:
    """Return a person's designations in the group that hold on the day of the hand-over, or later."""
    where = (FocalPointRow.group_id == handover.group_id, FocalPointRow.person_id == person_id)
    found = rows.find(session, FocalPoint, *where)
    return [one for one in found if one.until_on is None or one.until_on >= handover.on]


def _passing(session: Session, handover: HandOver) -> list[FocalPoint]:
    found = _of_person(session, handover, handover.old_id)
    only = handover.only_designations
    return [one for one in found if only is None or one.id in only]


def _ending(session: Session, handover: HandOver, passing: Sequence[FocalPoint]) -> list[FocalPoint]:
    """Return the new person's designations as alternate where he or she becomes the focal point."""
    places = {(one.party_id, one.area_id) for one in passing if one.role is _FOCAL_POINT}
    return [
        one
        for one in _of_person(session, handover, handover.new_id)
        if one.role is FocalPointRole.ALTERNATE and (one.party_id, one.area_id) in places
    ]


def _line(one: FocalPoint, areas: Mapping[int, Area], language: str, *, ends: bool = False) -> Passing:
    area = areas.get(one.area_id or 0)
    return Passing(
        id=one.id,
        area=area.name.best(language) if area else "",
        role=one.role,
        from_on=one.from_on,
        until_on=one.until_on,
        ends=ends,
    )


def _moving(session: Session, handover: HandOver, language: str) -> list[Moving]:
    """Return the open action items in which the old person has a part on the day of the hand-over or later."""
    assignments = queries.assignments(session, handover.group_id)
    shared = queries.co_responsibles(session, handover.group_id)
    found = []
    for action in queries.of_group(session, handover.group_id):
        if action.status in SETTLED or not _wanted(handover, action.id):
            continue
        held = {
            capacity
            for day in _days(action, assignments.get(action.id, ()), handover.on)
            for capacity in _held(action, assignments.get(action.id, ()), day, handover.old_id)
        }
        if handover.old_id in shared.get(action.id, ()):
            held.add(Capacity.CO_RESPONSIBLE)
        if held:
            capacities = tuple(capacity for capacity in Capacity if capacity in held)
            title = action.title.best(language)
            found.append(Moving(id=action.id, symbol=action.symbol, title=title, capacities=capacities))
    return found


def _wanted(handover: HandOver, action_id: int) -> bool:
    return handover.only_actions is None or action_id in handover.only_actions


def _days(action: Action, entries: Sequence[Assignment], on: date) -> list[date]:
    """Return the day of the hand-over (or on which the item was agreed since), and later days of other hands."""
    first = max(on, action.agreed_on or date.min)
    return [first, *sorted({entry.effective_on for entry in entries if entry.effective_on > first})]


def _held(action: Action, entries: Sequence[Assignment], day: date, person_id: int) -> list[Capacity]:
    then = hands(action, entries, day)
    held = {Capacity.RESPONSIBLE: then.responsible_id, Capacity.COUNTERPART: then.counterpart_id}
    return [capacity for capacity, holder in held.items() if holder == person_id]


def _end(writing: Writing, known: FocalPoint, on: date) -> None:
    """Let a designation end on the day before; one that has not begun by then never holds."""
    if known.from_on and known.from_on >= on:
        removals.bin_rows(writing.session, [Ref(Kind.FOCAL_POINT, known.id)], writing.now)
    else:
        rows.save(writing.session, replace(known, until_on=on - timedelta(days=1)))


def _pass_on(writing: Writing, known: FocalPoint, handover: HandOver) -> None:
    """End a designation of the old person and give the new one its place."""
    place = (known.party_id, known.area_id, known.role)
    holds = any(
        (one.party_id, one.area_id, one.role) == place
        for one in _of_person(writing.session, handover, handover.new_id)
    )
    begun = known.from_on is None or known.from_on < handover.on
    if holds:
        _end(writing, known, handover.on)
    elif begun:
        _end(writing, known, handover.on)
        store(
            writing,
            replace(
                known,
                id=0,
                version=0,
                person_id=handover.new_id,
                from_on=handover.on,
                until_on=handover.until_on,
                letter=handover.letter,
            ),
        )
    else:
        rows.save(
            writing.session,
            replace(known, person_id=handover.new_id, letter=handover.letter or known.letter),
        )


def _move(writing: Writing, moving: Moving, handover: HandOver, today: date) -> None:
    session, new = writing.session, handover.new_id
    action = rows.get(session, Action, moving.id)
    for day in _days(action, queries.assignments_of(session, action.id), handover.on):
        entries = queries.assignments_of(session, action.id)
        held = _held(rows.get(session, Action, action.id), entries, day, handover.old_id)
        people = {f"{capacity.value}_id": new for capacity in held}
        if people:
            assign(writing, action.id, today=today, effective_on=day, **people)
    shared = [one.person_id for one in queries.co_responsible_entries(session, action.id)]
    if Capacity.CO_RESPONSIBLE in moving.capacities:
        shared = [new if one == handover.old_id else one for one in shared]
    responsible_id = rows.get(session, Action, action.id).responsible_id
    if responsible_id == new:  # who is responsible does not share it as well
        shared = [one for one in shared if one != new]
    set_co_responsible(writing, action.id, shared)

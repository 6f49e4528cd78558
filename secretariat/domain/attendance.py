"""Who was in the room: protocol order, presence and quorum item by item, and where everybody sits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate, Role, represented

# Interpreters sit behind the head for whom they speak, the secretariat behind its delegation.
BEHIND = frozenset({Role.INTERPRETER, Role.SECRETARIAT})


def in_protocol_order(delegates: Iterable[Delegate], precedence: Mapping[int, int]) -> list[Delegate]:
    """Return delegates by role, then by precedence (0, not set, comes last), then in the order of entry.

    Args:
        delegates: of one or several sides.
        precedence: of each person, by id.
    """
    ranks = {role: rank for rank, role in enumerate(Role)}
    return sorted(delegates, key=lambda d: (ranks[d.role], precedence.get(d.person_id, 0) or 10**6, d.id))


def constituted(delegates: Sequence[Delegate], party_ids: Iterable[int]) -> bool:
    """Return whether every side is represented by a head or an alternate (FIELD.md, "Agreed minutes")."""
    return all(represented(list(delegates), party_id) for party_id in party_ids)


def check_stay(delegate: Delegate, agenda: Sequence[AgendaItem]) -> None:
    """Refuse an arrival or departure at an item of another meeting, or a departure before the arrival."""
    places = {item.id: place for place, item in enumerate(agenda)}
    for field in ("arrived_item_id", "left_item_id"):
        item_id = getattr(delegate, field)
        if item_id is not None and item_id not in places:
            raise RuleViolation("item_of_another_meeting", field=field)
    arrived, left = places.get(delegate.arrived_item_id or 0), places.get(delegate.left_item_id or 0)
    if arrived is not None and left is not None and left < arrived:
        raise RuleViolation("left_before_arrival", arrived=arrived + 1, left=left + 1, field="left_item_id")


def at_item(delegates: Iterable[Delegate], place: int, agenda: Sequence[AgendaItem]) -> list[Delegate]:
    """Return the delegates as they were at the item `place` (from 0): who had not come yet or had left is absent."""
    places = {item.id: number for number, item in enumerate(agenda)}

    def there(delegate: Delegate) -> bool:
        arrived = places.get(delegate.arrived_item_id or 0, 0)
        return arrived <= place <= places.get(delegate.left_item_id or 0, len(agenda))

    return [
        replace(delegate, attendance=Attendance.ABSENT)
        if delegate.attendance is Attendance.PRESENT and not there(delegate)
        else delegate
        for delegate in delegates
    ]


class Whereabouts(StrEnum):
    """Where a delegate is while an agenda item is dealt with."""

    HERE = "here"
    NOT_YET = "not_yet"
    GONE = "gone"
    AWAY = "away"


def whereabouts(delegate: Delegate, place: int, agenda: Sequence[AgendaItem]) -> Whereabouts:
    """Return where a delegate is at the item `place` (from 0); who leaves at that item is gone from now on."""
    if delegate.attendance is not Attendance.PRESENT:
        return Whereabouts.AWAY
    places = {item.id: number for number, item in enumerate(agenda)}
    if places.get(delegate.arrived_item_id or 0, 0) > place:
        return Whereabouts.NOT_YET
    return (
        Whereabouts.GONE if places.get(delegate.left_item_id or 0, len(agenda)) <= place else Whereabouts.HERE
    )


def arrived(delegate: Delegate, place: int, agenda: Sequence[AgendaItem]) -> Delegate:
    """Return a delegate as one who came in at the item `place` (from 0); at the first item that is from the beginning.

    Who had left comes back: a stay has one beginning and one end, so the time outside is not kept.
    """
    here = replace(delegate, attendance=Attendance.PRESENT, represented_by_id=None, left_item_id=None)
    if whereabouts(delegate, place, agenda) is Whereabouts.GONE:
        return here
    return replace(here, arrived_item_id=agenda[place].id if place else None)


def missed(delegate: Delegate, place: int, agenda: Sequence[AgendaItem]) -> range:
    """Return the items (from 0) missed by who left and comes back at the item `place`: `arrived` forgets that."""
    if whereabouts(delegate, place, agenda) is not Whereabouts.GONE:
        return range(0)
    left = [item.id for item in agenda].index(delegate.left_item_id or 0)
    return range(left + 1, place)  # the last one attended is the one at which the delegate left


def departed(delegate: Delegate, place: int, agenda: Sequence[AgendaItem]) -> Delegate:
    """Return a delegate as one who left at the item `place` (from 0), which counts as the last one attended."""
    was = delegate if delegate.attendance is Attendance.PRESENT else replace(delegate, arrived_item_id=None)
    return replace(was, attendance=Attendance.PRESENT, represented_by_id=None, left_item_id=agenda[place].id)


@dataclass(frozen=True, slots=True)
class SidePresence:
    """One side at one item: how many of its delegates were present, and whether a head or an alternate was."""

    party_id: int
    present: int
    represented: bool


@dataclass(frozen=True, slots=True)
class ItemQuorum:
    """Who was there for one agenda item, side by side."""

    item_id: int
    sides: tuple[SidePresence, ...]

    @property
    def quorum(self) -> bool:
        """Whether every side was represented, so that the group could decide."""
        return all(side.represented for side in self.sides)


def quorum_by_item(
    delegates: Sequence[Delegate], agenda: Sequence[AgendaItem], party_ids: Sequence[int]
) -> tuple[ItemQuorum, ...]:
    """Return who was there for each item of the agenda, sides in the order of `party_ids`."""
    found = []
    for place, item in enumerate(agenda):
        there = at_item(delegates, place, agenda)
        found.append(ItemQuorum(item.id, tuple(_side(there, party_id) for party_id in party_ids)))
    return tuple(found)


def _side(there: list[Delegate], party_id: int) -> SidePresence:
    present = sum(d.party_id == party_id and d.attendance is Attendance.PRESENT for d in there)
    return SidePresence(party_id, present, represented(there, party_id))


def in_room(
    delegates: Sequence[Delegate], place: int, agenda: Sequence[AgendaItem], party_ids: Sequence[int]
) -> ItemQuorum:
    """Return who is in the room at the item `place` (from 0), without those who left while it was dealt with."""
    there = [
        delegate
        if whereabouts(delegate, place, agenda) in (Whereabouts.HERE, Whereabouts.AWAY)
        else replace(delegate, attendance=Attendance.ABSENT)
        for delegate in delegates
    ]
    return ItemQuorum(agenda[place].id, tuple(_side(there, party_id) for party_id in party_ids))


@dataclass(frozen=True, slots=True)
class Seat:
    """A place at the table. `offset` counts from the head of delegation: 1 the next on its right, -1 on its left."""

    delegate_id: int
    person_id: int
    offset: int


@dataclass(frozen=True, slots=True)
class SideSeating:
    """One delegation at its side of the table, from its own left to its own right; `behind` sit in a second row."""

    party_id: int
    table: tuple[Seat, ...]
    behind: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Seating:
    """Delegations that face each other, and observers apart. `behind` and `observers` are ids of delegates."""

    sides: tuple[SideSeating, ...]
    observers: tuple[int, ...]


def seated(delegates: Iterable[Delegate]) -> list[Delegate]:
    """Return who gets a place and a name plate: whoever is expected or present, in the order given.

    The substitute of a delegate who is represented takes that delegate's place in the order.
    """
    listed = list(delegates)
    coming = {d.person_id: d for d in listed if d.attendance in (Attendance.EXPECTED, Attendance.PRESENT)}
    found: dict[int, Delegate] = {}
    for delegate in listed:
        person_id = delegate.represented_by_id or delegate.person_id
        if person_id in coming and person_id not in found:
            role = delegate.role if delegate.represented_by_id else coming[person_id].role
            found[person_id] = replace(coming[person_id], role=role)
    return list(found.values())


def seating(delegates: Iterable[Delegate], party_ids: Sequence[int]) -> Seating:
    """Return the usual seating: heads face each other in the middle, the others at their right and left in turn.

    Args:
        delegates: in protocol order.
        party_ids: the sides in their order.
    """
    coming = seated(delegates)
    sides = []
    for party_id in party_ids:
        own = [delegate for delegate in coming if delegate.party_id == party_id]
        at_table = [d for d in own if d.role not in BEHIND]
        offsets = [(rank + 1) // 2 * (1 if rank % 2 else -1) for rank in range(len(at_table))]
        seats = [Seat(d.id, d.person_id, offset) for d, offset in zip(at_table, offsets, strict=True)]
        behind = tuple(d.id for d in own if d.role in BEHIND)
        sides.append(SideSeating(party_id, tuple(sorted(seats, key=lambda seat: seat.offset)), behind))
    observers = tuple(delegate.id for delegate in coming if delegate.party_id not in party_ids)
    return Seating(tuple(sides), observers)

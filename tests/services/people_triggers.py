"""What brings about each refusal around nominations and hand-overs: for the tests of sentences and of undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from secretariat.domain.people import FocalPoint, Nomination
from secretariat.services.handover import HandOver
from tests.small_register import FIRST_DAY, Register


def requested(r: Register, **fields: Any) -> Nomination:
    """Ask side B for a focal point for the first area."""
    asked = Nomination(group_id=r.group.id, party_id=r.parties[1], area_id=r.areas[0], **fields)
    return r.office.nominations.request([asked]).value[0]


def withdrawn_twice(r: Register) -> Any:
    asked = requested(r)
    r.office.nominations.withdraw(asked.id)
    r.office.nominations.withdraw(asked.id)


def designated(r: Register, person: int = 0, area: int | None = 0, **fields: Any) -> FocalPoint:
    """Designate one of the three persons (by place) for an area (by place, None: the whole group)."""
    whole = {"party_id": r.parties[person % 2], "from_on": FIRST_DAY, **fields}
    made = FocalPoint(
        group_id=r.group.id,
        person_id=r.persons[person],
        area_id=None if area is None else r.areas[area],
        **whole,
    )
    return r.office.people.save(made).value


def handed_over(r: Register, old: int = 0, new: int = 2, on: date = FIRST_DAY, **fields: Any) -> Any:
    """Hand over from one of the three persons to another (by place)."""
    to = r.persons[new] if new >= 0 else 0
    return r.office.handovers.carry_out(
        HandOver(group_id=r.group.id, old_id=r.persons[old], new_id=to, on=on, **fields)
    ).value


PEOPLE_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "nomination_open": lambda r, p: (requested(r), requested(r)),
    "nomination_not_open": lambda r, p: withdrawn_twice(r),
    "no_nomination_open": lambda r, p: r.office.documents.set(
        "nomination", r.group.id, "en", party=r.parties[0]
    ),
    "hand_over_to_same": lambda r, p: handed_over(r, new=0),
    "hand_over_other_side": lambda r, p: (designated(r), handed_over(r, new=1)),
    "hand_over_in_future": lambda r, p: handed_over(r, on=FIRST_DAY + timedelta(days=1)),
    "embassy_of_other_side": lambda r, p: embassy(r, r.persons[1]),
    "nothing_to_hand_over": lambda r, p: handed_over(r),
}


def in_office(r: Register) -> None:
    """Designate somebody who has an action item."""
    designated(r)
    r.task(responsible_id=r.persons[0], lead_party_id=r.parties[0])


def embassy(r: Register, person: int, side: int = 0) -> Any:
    """Name somebody as the contact at side A's embassy."""
    return r.office.agreements.set_embassy(r.agreement, r.parties[side], person)


PEOPLE_VERBS: dict[str, tuple[Callable[[Register], Any], Callable[[Register], Any]]] = {
    "request a nomination": (lambda r: None, requested),
    "put a nomination off": (
        requested,
        lambda r: r.office.nominations.save(replace(r.get(Nomination, 1), until=date(2027, 1, 31))),
    ),
    "withdraw a nomination": (requested, lambda r: r.office.nominations.withdraw(1)),
    "name an embassy's contact": (
        lambda r: None,
        lambda r: r.office.agreements.set_embassy(r.agreement, r.parties[1], r.persons[1]),
    ),
    "hand over": (in_office, handed_over),
}

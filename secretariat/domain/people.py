"""Persons, the institutions they come from, and the focal points whom the parties designate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.dates import check_order
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Institution:
    """A ministry, regulator, hospital, university or agency; belongs to a party, or to none (an observer's)."""

    id: int = 0
    version: int = 0
    party_id: int | None = None
    name: LocalizedText = LocalizedText()
    city: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who takes part. `precedence` sorts within a delegation: 1 comes first, 0 means not set (last).

    `salutation` opens letters ("Excellency"); empty: the usual one of the language.
    """

    id: int = 0
    version: int = 0
    uid: str = ""
    party_id: int | None = None
    institution_id: int | None = None
    style: LocalizedText = LocalizedText()
    name: LocalizedText = LocalizedText()
    function: LocalizedText = LocalizedText()
    email: str = ""
    phone: str = ""
    precedence: int = 0
    salutation: LocalizedText = LocalizedText()

    def called(self, language: str) -> str:
        """Return style and name: "Dr Amina Khan"; a Chinese name has a Chinese title alone, behind it: 沈文澜博士."""
        if language.partition("-")[0] == "zh" and language in self.name:
            return self.name[language] + self.style.get(language, "")
        return f"{self.style.best(language)} {self.name.best(language)}".strip()


class FocalPointRole(StrEnum):
    """Whether a designation is the focal point or the alternate."""

    FOCAL_POINT = "focal_point"
    ALTERNATE = "alternate"


class DesignationState(StrEnum):
    """How a designation stands on a date; computed, never stored."""

    CURRENT = "current"
    EXPIRING = "expiring"
    EXPIRED = "expired"
    FUTURE = "future"
    VACANT = "vacant"


EXPIRING_DAYS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class FocalPoint:
    """A person whom a party designates for an area (None: for the whole group), and the letter that says so."""

    id: int = 0
    version: int = 0
    group_id: int = 0
    party_id: int = 0
    area_id: int | None = None
    person_id: int = 0
    role: FocalPointRole = FocalPointRole.FOCAL_POINT
    from_on: date | None = None
    until_on: date | None = None
    letter: str = ""

    def state(self, as_of: date) -> DesignationState:
        """Return how the designation stands on `as_of`; expiring means within 60 days."""
        if self.from_on and self.from_on > as_of:
            return DesignationState.FUTURE
        if self.until_on and self.until_on < as_of:
            return DesignationState.EXPIRED
        if self.until_on and (self.until_on - as_of).days <= EXPIRING_DAYS:
            return DesignationState.EXPIRING
        return DesignationState.CURRENT


IN_OFFICE = frozenset({DesignationState.CURRENT, DesignationState.EXPIRING})


def in_office(designations: Iterable[FocalPoint], as_of: date) -> list[FocalPoint]:
    """Return the designations that hold on `as_of`, focal points first, and those who began first before others."""
    found = [one for one in designations if one.state(as_of) in IN_OFFICE]
    return sorted(
        found, key=lambda one: (one.role is FocalPointRole.ALTERNATE, one.from_on or date.min, one.id)
    )


def proposed(
    designations: Iterable[FocalPoint],
    sides: Sequence[int],
    area_id: int | None,
    lead_party_id: int,
    as_of: date,
) -> tuple[int | None, int | None]:
    """Return the persons who come to mind as responsible and as counterpart of an action item, None for nobody.

    Responsible is the lead side's focal point for the area, counterpart that of the first other side that has one. A
    side without one for the area is spoken for by its focal point for the whole group.
    """
    held = [one for one in in_office(designations, as_of) if one.role is FocalPointRole.FOCAL_POINT]

    def of(party_id: int, wanted: int | None) -> int | None:
        return next((x.person_id for x in held if (x.party_id, x.area_id) == (party_id, wanted)), None)

    others = [party_id for party_id in sides if party_id != lead_party_id]
    counterparts = [of(party_id, wanted) for wanted in (area_id, None) for party_id in others]
    responsible = of(lead_party_id, area_id) or of(lead_party_id, None)
    return responsible, next((person for person in counterparts if person), None)


class NominationState(StrEnum):
    """What has become of a request to designate someone; computed, never stored."""

    AWAITED = "awaited"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


OPEN_NOMINATIONS = frozenset({NominationState.AWAITED, NominationState.OVERDUE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination:
    """A request to a party to designate someone for an area (None: for the whole group), until a day.

    It is answered by a designation that begins after it was made; `withdrawn_on` ends one that is not awaited any more.
    """

    id: int = 0
    version: int = 0
    uid: str = ""
    group_id: int = 0
    party_id: int = 0
    area_id: int | None = None
    role: FocalPointRole = FocalPointRole.FOCAL_POINT
    requested_on: date | None = None
    until: date | None = None
    withdrawn_on: date | None = None
    note: str = ""


def answer(nomination: Nomination, designations: Iterable[FocalPoint]) -> FocalPoint | None:
    """Return the first designation to the place asked for that begins on the day of the request or later."""
    asked = (nomination.group_id, nomination.party_id, nomination.area_id, nomination.role)
    since = nomination.requested_on or date.min
    found = [
        one
        for one in designations
        if (one.group_id, one.party_id, one.area_id, one.role) == asked
        and one.from_on
        and one.from_on >= since
    ]
    return min(found, key=lambda one: (one.from_on or date.min, one.id), default=None)


def nomination_state(
    nomination: Nomination, designations: Iterable[FocalPoint], as_of: date
) -> NominationState:
    """Return what has become of a request by `as_of`; a designation that begins later has answered it already."""
    if nomination.withdrawn_on and nomination.withdrawn_on <= as_of:
        return NominationState.WITHDRAWN
    if answer(nomination, designations) is not None:
        return NominationState.ANSWERED
    overdue = nomination.until is not None and nomination.until < as_of
    return NominationState.OVERDUE if overdue else NominationState.AWAITED


def check_nomination(nomination: Nomination) -> None:
    """Refuse a request to no party, or one that is to be answered before it is made."""
    if not nomination.party_id:
        raise RuleViolation("party_missing", field="party_id")
    check_order(nomination.requested_on, nomination.until, "ends_before_it_begins", field="until")


def check_institution(institution: Institution) -> None:
    """Refuse an institution without a name."""
    if not institution.name:
        raise RuleViolation("name_missing", field="name")


def check_person(person: Person) -> None:
    """Refuse a person without a name or with an e-mail address that cannot be one."""
    if not person.name:
        raise RuleViolation("name_missing", field="name")
    name, _, host = person.email.partition("@")
    if person.email and (not name or not host or "@" in host or any(c.isspace() for c in person.email)):
        raise RuleViolation("email_unreadable", text=person.email, field="email")


def check_focal_point(focal_point: FocalPoint) -> None:
    """Refuse a designation without a person, or one that ends before it begins."""
    if not focal_point.person_id:
        raise RuleViolation("person_missing", field="person_id")
    if not focal_point.party_id:
        raise RuleViolation("party_missing", field="party_id")
    check_order(focal_point.from_on, focal_point.until_on, "ends_before_it_begins", field="until_on")

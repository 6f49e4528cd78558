"""Persons, the institutions they come from, and the focal points whom the parties designate."""

from __future__ import annotations

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

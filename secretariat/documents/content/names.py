"""What every document names: the sides, their people, what they meet under, and hours on a clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from secretariat.domain.meetings import Attendance, Role


@dataclass(frozen=True, slots=True)
class OtherName:
    """A name in another language than the document's; `language` is a BCP 47 code and decides its direction."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Party:
    """A side of the agreement.

    Args:
        name: as a heading has it, "Islamic Republic of Pakistan".
        short_name: "Pakistan".
        adjective: "Pakistani", as in "the Pakistani delegation".
        side_name: "the Pakistani side".
        name_in_sentence: with its article, "the Islamic Republic of Pakistan"; empty means `name`.
        institution: line under the name in the masthead, "Ministry of Health"; may be empty.
        other_names: the name in the group's other languages, one line each in the masthead.
        emblem: a PNG or JPEG file; printed in mastheads when every party has one.
    """

    name: str
    short_name: str
    adjective: str
    side_name: str = ""
    name_in_sentence: str = ""
    institution: str = ""
    other_names: tuple[OtherName, ...] = ()
    emblem: bytes | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone named in the text: title and name, the name in its own script (printed in parentheses), what they are."""

    name: str
    native_name: str = ""
    function: str = ""
    institution: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """Who headed a delegation; `alternate` when the alternate head did so in the head's absence."""

    party: Party
    person: Person
    alternate: bool = False


@dataclass(frozen=True, slots=True)
class Delegate:
    """One participant; `represented_by` is the substitute's name when attendance is REPRESENTED.

    `arrived` and `left` are the numbers of the first and the last agenda item that somebody attended who did not take
    part from beginning to end; 0 stands for the meeting's beginning and its end.
    """

    person: Person
    role: Role = Role.MEMBER
    attendance: Attendance = Attendance.PRESENT
    represented_by: str = ""
    arrived: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class Delegation:
    """The participants of one side, head first, then in protocol order; `party` None stands for the observers."""

    party: Party | None
    delegates: tuple[Delegate, ...]


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """What the meeting was held under.

    Args:
        title: without article, "Memorandum of Understanding on cooperation in the health sector".
        article: the number alone, "7"; empty when no article provides for the group.
        place: where it was signed or issued; may be empty.
        signed_on: when; None when not known.
    """

    title: str
    article: str = ""
    place: str = ""
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class PlaceTime:
    """One instant on the clock of one place: `at` is aware (a `zoneinfo` zone), `place` is the city's name."""

    place: str
    at: datetime

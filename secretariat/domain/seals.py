"""What adoption makes final: the seal, the originals that were made from it, and corrections that come afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState, check_minutes_move
from secretariat.domain.text import LocalizedText

SEALED_STATES = frozenset({MinutesState.ADOPTED, MinutesState.SIGNED})
_HELD = frozenset({MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED})


class SealKind(StrEnum):
    """What was sealed."""

    MINUTES = "minutes"
    CORRIGENDUM = "corrigendum"


class OriginalKind(StrEnum):
    """The documents that a seal holds as bytes."""

    AGREED = "agreed"
    SUMMARY = "summary"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    CORRIGENDUM = "corrigendum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """An adopted record. Append-only: database triggers refuse any change.

    `sha256` names the canonical JSON in the store of bytes, with every name, title and label as it was on `sealed_on`;
    `chain` is the journal's head before it; `program` the version of this program that set the originals.
    """

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    kind: SealKind = SealKind.MINUTES
    corrigendum_id: int | None = None
    sealed_on: date | None = None
    sealed_at: datetime | None = None
    sealed_by: str = ""
    sha256: str = ""
    chain: str = ""
    program: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """One document of a seal: its kind, language and first-named party, and the hash that names its bytes."""

    id: int = 0
    version: int = 0
    seal_id: int = 0
    kind: OriginalKind = OriginalKind.AGREED
    language: str = "en"
    first_party_id: int | None = None
    name: str = ""
    size: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrigendum:
    """A correction of adopted minutes, a document of its own. It is final once `issued_on` is set."""

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    number: int | None = None
    symbol: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One line of a corrigendum: for `for_text` read `read_text`.

    It corrects the paragraph `paragraph_id` in `language`; without one, `place` says in words where ("Annex I, …").
    """

    id: int = 0
    version: int = 0
    corrigendum_id: int = 0
    position: int = 0
    paragraph_id: int | None = None
    place: LocalizedText = LocalizedText()
    language: str = "en"
    for_text: str = ""
    read_text: str = ""


def check_unsealed(meeting: Meeting) -> None:
    """Refuse to touch what adoption made final."""
    if meeting.minutes_state in SEALED_STATES:
        raise RuleViolation("sealed", symbol=meeting.symbol)


def check_adoption(meeting: Meeting, on: date, today: date) -> None:
    """Refuse adoption of minutes that are not agreed, of a meeting not held, before it began, or in the future."""
    check_minutes_move(meeting, MinutesState.ADOPTED)
    if meeting.state not in _HELD:
        raise RuleViolation("meeting_not_held", symbol=meeting.symbol, state=meeting.state)
    _check_day(on, meeting.starts_at.date() if meeting.starts_at else on, today)


def check_signature(meeting: Meeting, on: date, today: date) -> None:
    """Refuse the signature of minutes that are not adopted, on a day before that, or in the future."""
    check_minutes_move(meeting, MinutesState.SIGNED)
    _check_day(on, meeting.adopted_on or on, today)


def check_issue(meeting: Meeting, corrigendum: Corrigendum, on: date, today: date) -> None:
    """Refuse a corrigendum that was issued already, to minutes not adopted, before their adoption, or in the future."""
    if corrigendum.issued_on is not None:
        raise RuleViolation("sealed", symbol=corrigendum.symbol)
    check_corrigible(meeting)
    _check_day(on, meeting.adopted_on or on, today)


def check_corrigible(meeting: Meeting) -> None:
    """Refuse a corrigendum to minutes that are not adopted: their text can still be edited."""
    if meeting.minutes_state not in SEALED_STATES:
        raise RuleViolation("corrigendum_before_adoption", symbol=meeting.symbol)


def _check_day(on: date, first: date, last: date) -> None:
    if not first <= on <= last:
        raise RuleViolation("day_outside", on=on, first=first, last=last, field="on")

"""Minutes: ordered paragraphs under agenda items, and notes, of which own-side ones never leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.seals import check_unsealed
from secretariat.domain.text import LocalizedRich


class ParagraphKind(StrEnum):
    """What a paragraph of the minutes is."""

    NARRATIVE = "narrative"
    STATEMENT = "statement"
    INFORMATION = "information"
    DECISION = "decision"
    ACTION = "action"
    RECOMMENDATION = "recommendation"
    RESERVATION = "reservation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph under an agenda item; `party_id` names the side of a statement. The printed number is computed.

    `verb` is the operative verb's key in the phrase bank (`requested`), which decides the kind; empty in narrative.
    """

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    agenda_item_id: int = 0
    position: int = 0
    kind: ParagraphKind = ParagraphKind.NARRATIVE
    party_id: int | None = None
    body: LocalizedRich = LocalizedRich()
    verb: str = ""
    audience: Audience = Audience.JOINT


FIXED_IF_TAKEN = ("body", "kind", "verb", "party_id", "audience")
"""What of a paragraph stays as it is once its decision was adopted in session."""


@dataclass(frozen=True, slots=True)
class Named:
    """A person who was named in the text of an action item; `action_id` is the one that is shown, 0 for the first."""

    person_id: int
    action_id: int = 0


class NoteTopic(StrEnum):
    """What a note is about; the last three make the chair's brief."""

    GENERAL = "general"
    LINE_TO_TAKE = "line_to_take"
    EXPECTED_POSITION = "expected_position"
    FALL_BACK = "fall_back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A note about a record, own-side unless said otherwise.

    The queries from which joint documents are collected see none that is own-side.
    """

    id: int = 0
    version: int = 0
    subject_kind: Kind = Kind.MEETING
    subject_id: int = 0
    text: str = ""
    topic: NoteTopic = NoteTopic.GENERAL
    audience: Audience = Audience.OWN_SIDE


def check_drafting(meeting: Meeting) -> None:
    """Refuse to touch the text of minutes that are out of the secretary's hands, or sealed."""
    check_unsealed(meeting)
    if meeting.minutes_state is not MinutesState.DRAFTING:
        raise RuleViolation("minutes_not_drafting", symbol=meeting.symbol, state=meeting.minutes_state)


def check_audience(paragraph: Paragraph, audience: Audience) -> None:
    """Refuse to keep an outcome from the other side: what was decided is known to both."""
    if audience is Audience.OWN_SIDE and paragraph.kind in (ParagraphKind.DECISION, ParagraphKind.ACTION):
        raise RuleViolation("own_side_outcome")


def check_joining(paragraph: Paragraph, gone: Paragraph) -> None:
    """Refuse to make one text of what is own-side and what is not: it would be for both sides, or for neither."""
    if (paragraph.audience is Audience.OWN_SIDE) is not (gone.audience is Audience.OWN_SIDE):
        raise RuleViolation("joined_with_own_side")

"""Minutes: ordered paragraphs under agenda items, and the own-side notes that never leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.text import LocalizedRich


class ParagraphKind(StrEnum):
    """What a paragraph of the minutes is."""

    NARRATIVE = "narrative"
    STATEMENT = "statement"
    DECISION = "decision"
    ACTION = "action"


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph under an agenda item; `party_id` names the side of a statement. The printed number is computed."""

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    agenda_item_id: int = 0
    position: int = 0
    kind: ParagraphKind = ParagraphKind.NARRATIVE
    party_id: int | None = None
    body: LocalizedRich = LocalizedRich()


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An own-side note about a record. No document is collected by a query that can see notes."""

    id: int = 0
    version: int = 0
    subject_kind: Kind = Kind.MEETING
    subject_id: int = 0
    text: str = ""


def check_drafting(meeting: Meeting) -> None:
    """Refuse to touch the text of minutes that are out of the secretary's hands."""
    if meeting.minutes_state is not MinutesState.DRAFTING:
        raise RuleViolation("minutes_not_drafting", symbol=meeting.symbol, state=meeting.minutes_state)

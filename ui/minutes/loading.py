"""What the page of minutes reads of one meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from secretariat.domain.actions import Action
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import AgendaItem, Meeting, MinutesState
from secretariat.domain.minutes import Paragraph
from ui.minutes.columns import marks


@dataclass(frozen=True, slots=True)
class Loaded:
    """The minutes of one meeting as they are stored."""

    meeting: Meeting
    items: list[AgendaItem]
    paragraphs: list[Paragraph]
    decisions: list[Decision]
    actions: list[Action]

    @property
    def drafting(self) -> bool:
        """Whether the text can be changed."""
        return self.meeting.minutes_state is MinutesState.DRAFTING

    @property
    def taken(self) -> frozenset[int]:
        """The paragraphs whose decisions were adopted in session."""
        return frozenset(one.paragraph_id for one in self.decisions if one.taken_at)

    def outcome(
        self, paragraph_id: int
    ) -> tuple[Decision | None, list[Action], list[tuple[int, str]], list[str]]:
        """Return the decision and the action items of a paragraph, what they can follow from, and their marks."""
        named, tasks = marks(self.paragraphs, self.decisions, self.actions)
        decision = next((one for one in self.decisions if one.paragraph_id == paragraph_id), None)
        actions = [one for one in self.actions if one.paragraph_id == paragraph_id]
        choices = [(one.id, named[one.id]) for one in self.decisions]
        return decision, actions, choices, [tasks[one.id] for one in actions]


def load(office: Any, meeting_id: int) -> Loaded:
    """Read the minutes of a meeting."""
    decisions, actions = office.minutes.outcomes(meeting_id)
    return Loaded(
        office.records.get(Meeting, meeting_id),
        office.meetings.agenda(meeting_id),
        office.minutes.paragraphs(meeting_id),
        decisions,
        actions,
    )


def opening_paragraphs(office: Any, meeting_id: int, language: str) -> int:
    """Return how many numbered paragraphs the document begins with by itself."""
    try:
        content = office.documents.minutes_content(meeting_id, language)
    except SecretariatError:
        return 0
    number: int = content.opening_paragraphs
    return number

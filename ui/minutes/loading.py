"""What the page of minutes reads of one meeting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from secretariat.domain.actions import Action
from secretariat.domain.agendas import AgendaClock, Hours, hours_of
from secretariat.domain.agreements import Party
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting, MinutesState
from secretariat.domain.minutes import Paragraph
from ui.minutes.columns import marks
from ui.widgets.documents_menu import SEPARATOR


@dataclass(frozen=True, slots=True)
class Loaded:
    """The minutes of one meeting as they are stored."""

    meeting: Meeting
    items: list[AgendaItem]
    paragraphs: list[Paragraph]
    decisions: list[Decision]
    actions: list[Action]
    delegates: list[Delegate]
    parties: dict[int, Party]
    clock: AgendaClock
    hours: list[Hours]

    @property
    def drafting(self) -> bool:
        """Whether the text can be changed."""
        return self.meeting.minutes_state is MinutesState.DRAFTING

    @property
    def taken(self) -> frozenset[int]:
        """The paragraphs whose decisions were adopted in session."""
        return frozenset(one.paragraph_id for one in self.decisions if one.taken_at)

    def item(self, item_id: int) -> AgendaItem | None:
        """Return an item of the agenda, None when it is not there."""
        return next((item for item in self.items if item.id == item_id), None)

    def place(self, item_id: int) -> int:
        """Return the place of an item on the agenda, from 0; 0 also for none."""
        return next((place for place, item in enumerate(self.items) if item.id == item_id), 0)

    def has_text(self, item_id: int) -> bool:
        """Return whether something is written under an item."""
        return any(one.body and one.agenda_item_id == item_id for one in self.paragraphs)

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
    meeting = office.records.get(Meeting, meeting_id)
    return Loaded(
        meeting,
        office.meetings.agenda(meeting_id),
        office.minutes.paragraphs(meeting_id),
        decisions,
        actions,
        office.meetings.delegates(meeting_id),
        {party.id: party for party in office.meetings.parties(meeting_id)},
        office.agendas.clock(meeting_id),
        hours_of(meeting, office.meetings.sittings(meeting_id)),
    )


def opening_paragraphs(office: Any, meeting_id: int, language: str) -> int:
    """Return how many numbered paragraphs the document begins with by itself."""
    try:
        content = office.documents.minutes_content(meeting_id, language)
    except SecretariatError:
        return 0
    number: int = content.opening_paragraphs
    return number


MADE = ("agreed", "bilingual", "summary", "decisions", "actions")


def documents_of(office: Any, meeting: Meeting) -> tuple[str, ...]:
    """Return the documents that can be made of minutes now."""
    corrected = any(one.issued_on for one in office.corrigenda.all(meeting.id))
    asked = any(one.closed_on is None for one in office.comments.rounds(meeting.id))
    more = (*(["consolidated"] if corrected else []), *(["comment-form"] if asked else []))
    return (*MADE, *((SEPARATOR, *more) if more else ()), SEPARATOR, "pack")

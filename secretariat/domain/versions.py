"""Circulated drafts, which are kept whole, and the comments that come back on them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.actions import Action
from secretariat.domain.decisions import Decision
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate, Meeting
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import LocalizedText


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesVersion:
    """A draft of minutes as it was circulated. Append-only: a database trigger refuses any change.

    `sha256` names the whole text and record in the store of bytes (canonical JSON, see `services/kept.py`).
    """

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    number: int = 0
    made_at: datetime | None = None
    made_by: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentRound:
    """The comment round on one version: sent out, awaited until a day (silence is no objection), closed."""

    id: int = 0
    version: int = 0
    uid: str = ""
    meeting_id: int = 0
    version_id: int = 0
    sent_on: date | None = None
    until: date | None = None
    closed_on: date | None = None


class Disposition(StrEnum):
    """What became of a comment."""

    OPEN = "open"
    ACCEPTED = "accepted"
    PARTLY = "partly"
    NOT_ACCEPTED = "not_accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """One comment of one side on one paragraph.

    `paragraph_id` None is a comment on the whole; `number` is the paragraph's number as it was printed; `received_at`
    is UTC. A disposition other than accepted gives its `reason`.
    """

    id: int = 0
    version: int = 0
    round_id: int = 0
    party_id: int = 0
    paragraph_id: int | None = None
    number: int = 0
    text: str = ""
    commenter: str = ""
    received_at: datetime | None = None
    disposition: Disposition = Disposition.OPEN
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDelegate:
    """A delegate with the name, function and institution that documents gave at the time."""

    delegate: Delegate
    name: LocalizedText = LocalizedText()
    function: LocalizedText = LocalizedText()
    institution: LocalizedText = LocalizedText()


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRecord:
    """All that a draft was made from. What is own-side is not in it: a circulated draft is for both sides.

    `numbers` are those with which the `paragraphs` were printed, 0 for one without text.
    """

    meeting: Meeting
    agenda: tuple[AgendaItem, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    numbers: tuple[int, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    delegates: tuple[KeptDelegate, ...] = ()

    @property
    def printed(self) -> dict[int, int]:
        """The printed numbers of the paragraphs by their ids."""
        return dict(zip((paragraph.id for paragraph in self.paragraphs), self.numbers, strict=True))

    @property
    def first_number(self) -> int:
        """The number of the first paragraph under an agenda item; those before it are the opening's."""
        return min((number for number in self.numbers if number), default=1)

    @property
    def symbols(self) -> frozenset[str]:
        """The symbols of the decisions and action items that it knows."""
        given = [decision.symbol for decision in self.decisions] + [action.symbol for action in self.actions]
        return frozenset(given) - {""}

    def present(self, party_id: int) -> bool:
        """Return whether a side was there: one of its delegates, or somebody present who represented one of them."""
        there = {
            kept.delegate.person_id
            for kept in self.delegates
            if kept.delegate.attendance is Attendance.PRESENT
        }
        return any(
            kept.delegate.attendance is Attendance.PRESENT or kept.delegate.represented_by_id in there
            for kept in self.delegates
            if kept.delegate.party_id == party_id
        )

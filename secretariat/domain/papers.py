"""Papers of a meeting and their symbols."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.audience import Audience
from secretariat.domain.deadlines import Span, before
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting
from secretariat.domain.text import LocalizedText


class PaperSeries(StrEnum):
    """The series in which a paper is numbered (FIELD.md, "Symbols"); the last three are suffixes to another paper."""

    WORKING = "working"
    INFORMATION = "information"
    CONFERENCE_ROOM = "conference_room"
    REVISION = "revision"
    ADDENDUM = "addendum"
    CORRIGENDUM = "corrigendum"


SUFFIXES = frozenset({PaperSeries.REVISION, PaperSeries.ADDENDUM, PaperSeries.CORRIGENDUM})


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document before the meeting, under an agenda item (None: under none).

    Its file is an attachment to it. `parent_id` names the paper that a revision, addendum or corrigendum belongs to;
    `party_id` who submitted it (None: the secretariat). Number and symbol are given out once and never again.
    """

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    agenda_item_id: int | None = None
    parent_id: int | None = None
    series: PaperSeries = PaperSeries.WORKING
    number: int = 0
    symbol: str = ""
    title: LocalizedText = LocalizedText()
    party_id: int | None = None
    audience: Audience = Audience.JOINT
    submitted_on: date | None = None


# Numbers that documents of the program have: `/1` the provisional agenda, `/INF.1` the list of participants.
RESERVED = {PaperSeries.WORKING: 1, PaperSeries.INFORMATION: 1}


def due_on(meeting: Meeting, limit: Span) -> date | None:
    """Return the day by which papers for a meeting are to be there: `limit` before it."""
    return before(meeting.starts_at.date(), limit) if meeting.starts_at else None


def is_late(paper: Paper, meeting: Meeting, limit: Span) -> bool:
    """Return whether a paper was submitted after the day by which it was due."""
    due = due_on(meeting, limit)
    return due is not None and paper.submitted_on is not None and paper.submitted_on > due


def check_paper(paper: Paper) -> None:
    """Refuse a paper without a title, and a revision, addendum or corrigendum of nothing."""
    if not paper.title:
        raise RuleViolation("name_missing", field="title")
    if (paper.series in SUFFIXES) != (paper.parent_id is not None):
        raise RuleViolation("paper_of_what", series=paper.series, field="parent_id")
    if paper.number < 0:
        raise RuleViolation("negative_number", field="number")

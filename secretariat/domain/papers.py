"""Papers of a meeting and their symbols."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.audience import Audience
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

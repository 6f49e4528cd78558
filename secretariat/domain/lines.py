"""What lists and the overview show: one frozen line for each row, every name resolved in one language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from secretariat.domain.actions import UNFINISHED, ActionStatus, Priority, Rag, Standing
from secretariat.domain.attachments import Attachment
from secretariat.domain.decisions import DecisionState
from secretariat.domain.meetings import MeetingState, MinutesState
from secretariat.domain.people import DesignationState, FocalPointRole, NominationState


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLine:
    """A working group with its parties' short names and its counts."""

    id: int
    symbol: str
    name: str
    parties: tuple[str, ...]
    languages: tuple[str, ...]
    agreement: str
    sample: bool
    meetings: int
    open_actions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingLine:
    """A meeting as lists show it; times are wall times in `zone`."""

    id: int
    symbol: str
    number: int
    title: str
    state: MeetingState
    minutes_state: MinutesState
    starts_at: datetime | None
    ends_at: datetime | None
    zone: str
    place: str
    host: str
    draft: int
    circulated_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """An action item as lists and reports show it; `symbol` is empty while it is provisional.

    `reported_on` is the day of the last entry of its history after the one that agreed it, up to the day of the line.
    """

    id: int
    symbol: str
    title: str
    area: str
    side: str
    responsible: str
    counterpart: str
    priority: Priority
    agreed_on: date | None
    original_due_on: date | None
    due_on: date | None
    moves: int
    status: ActionStatus
    percent: int
    rag: Rag
    overdue: bool
    meeting: str
    decision: str
    reference: str = ""
    reported_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressLine:
    """One entry of an action item's history as it is shown; `due_before` is the deadline until then.

    `opening` is the entry that agreed the item. `id` is that of the entry, whose evidence `evidence` is.
    """

    id: int
    effective_on: date
    status: ActionStatus
    percent: int
    due_on: date | None
    due_before: date | None
    follows_event: bool
    opening: bool
    text: str
    reported_by: str
    recorded_by: str
    recorded_at: datetime | None
    evidence: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandsLine:
    """One change of an action item's hands: who was lead side, responsible and counterpart before and from then on."""

    effective_on: date
    lead: tuple[str, str]
    responsible: tuple[str, str]
    counterpart: tuple[str, str]
    recorded_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionDetails:
    """One action item with all that belongs to it, as it stood on `as_of`.

    `tie` says what its deadline follows, `event_on` when that is (None: not known yet). What it waits for and what
    waits for it are lines of the same day; the co-responsible persons are those of today.
    """

    as_of: date
    line: ActionLine
    standing: Standing
    tie: str
    event_on: date | None
    co_responsible: tuple[tuple[int, str], ...]
    waits_for: tuple[ActionLine, ...]
    waited_for_by: tuple[ActionLine, ...]
    progress: tuple[ProgressLine, ...]
    hands: tuple[HandsLine, ...]

    @property
    def open_before(self) -> tuple[ActionLine, ...]:
        """Return those for which it waits that are neither reported complete nor set aside."""
        return tuple(line for line in self.waits_for if line.status in UNFINISHED)


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLine:
    """A decision as the register shows it."""

    id: int
    symbol: str
    text: str
    area: str
    meeting: str
    state: DecisionState
    decided_on: date | None
    awaiting: str
    awaiting_until: date | None
    replaced_by: str
    actions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FocalPointLine:
    """A designation, or (`id` 0) a place that nobody holds."""

    id: int
    area_id: int | None
    party_id: int
    person_id: int
    area: str
    party: str
    name: str
    function: str
    email: str
    role: FocalPointRole
    from_on: date | None
    until_on: date | None
    letter: str
    state: DesignationState


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationLine:
    """A request to a side to designate someone; `answer` is who was designated, `area` empty for the whole group."""

    id: int
    area_id: int | None
    party_id: int
    area: str
    party: str
    role: FocalPointRole
    requested_on: date | None
    until: date | None
    withdrawn_on: date | None
    state: NominationState
    answer: str = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """A person with institution and party."""

    id: int
    name: str
    function: str
    institution: str
    party: str
    email: str
    phone: str
    party_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchHit:
    """A record that contains the words looked for: `kind` is a table name, `excerpt` the text around them."""

    kind: str
    id: int
    symbol: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """How many action items were agreed in a month, and how many of those are confirmed complete by now."""

    year: int
    month: int
    closed: int
    still_open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """One thing to do before a meeting: a key of the labels' `[preparation]` table, whether done, and a count."""

    key: str
    done: bool
    count: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The figures of the overview, on `as_of`."""

    as_of: date
    rag: dict[Rag, int]
    overdue: int
    oldest_days_late: int
    due_soon: int
    due_soon_unassigned: int
    total: int
    confirmed: int
    reported: int
    next_meeting: MeetingLine | None
    days_to_next_meeting: int | None
    awaiting_agreement: tuple[MeetingLine, ...]
    months: tuple[MonthFigures, ...]
    preparation: tuple[Preparation, ...]

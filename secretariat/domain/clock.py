"""The obligation clock: the time limits that a secretary watches, and what has become of each.

The limits and their defaults are those of FIELD.md, "Deadlines that a secretary watches"; a group can change each.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from secretariat.domain.dates import check_zone
from secretariat.domain.deadlines import LONGEST, OF_MEETING, DueEvent, Span, SpanUnit
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


class LimitKind(StrEnum):
    """The time limits that every group has, in the order of its life."""

    SET_UP = "set_up"
    FOCAL_POINTS = "focal_points"
    DRAFT_AGENDA = "draft_agenda"
    PAPERS = "papers"
    DRAFT_MINUTES = "draft_minutes"
    COMMENTS = "comments"
    SIGNATURE = "signature"
    STATUS_REPORT = "status_report"
    RENEWAL_NOTICE = "renewal_notice"


DEFAULTS: dict[LimitKind, Span] = {
    LimitKind.SET_UP: Span(30),
    LimitKind.FOCAL_POINTS: Span(30),
    LimitKind.DRAFT_AGENDA: Span(30),
    LimitKind.PAPERS: Span(14),
    LimitKind.DRAFT_MINUTES: Span(7),
    LimitKind.COMMENTS: Span(21),
    LimitKind.SIGNATURE: Span(30),
    LimitKind.STATUS_REPORT: Span(3, SpanUnit.MONTHS),
    LimitKind.RENEWAL_NOTICE: Span(6, SpanUnit.MONTHS),
}
"""How long each is: after the signature, the setting up, the meeting, the draft; before a meeting or the expiry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLimit:
    """A limit that a group has changed."""

    id: int = 0
    version: int = 0
    group_id: int = 0
    kind: LimitKind = LimitKind.SET_UP
    amount: int = 0
    unit: SpanUnit = SpanUnit.DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """What an agreement obliges to beside the usual limits, by a day of its own or tied to an event of the agreement.

    `party_id` None binds all sides. `article_id` is where the agreement says so.
    """

    id: int = 0
    version: int = 0
    group_id: int = 0
    title: LocalizedText = LocalizedText()
    article_id: int | None = None
    party_id: int | None = None
    due_on: date | None = None
    due_event: DueEvent | None = None
    due_offset: int | None = None
    due_unit: SpanUnit | None = None
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fulfilment:
    """The secretary's word that a limit was met (or need not be watched), where the records do not say so themselves.

    `due_on` tells the periods of a repeated limit apart, `meeting_id` its meetings.
    """

    id: int = 0
    version: int = 0
    group_id: int = 0
    kind: LimitKind = LimitKind.SET_UP
    meeting_id: int | None = None
    due_on: date | None = None
    done_on: date | None = None
    note: str = ""


def check_limit(limit: TimeLimit) -> None:
    """Refuse a limit below one day or beyond ten years."""
    if not 1 <= limit.amount <= LONGEST[limit.unit]:
        raise RuleViolation("limit_out_of_range", most=LONGEST[limit.unit], field="amount")


def check_obligation(obligation: Obligation) -> None:
    """Refuse an obligation without a title or a day, and one tied to anything but the agreement."""
    if not obligation.title:
        raise RuleViolation("name_missing", field="title")
    if obligation.due_on is None and obligation.due_event is None:
        raise RuleViolation("obligation_without_day", field="due_on")
    if obligation.due_event in {*OF_MEETING, DueEvent.ACTION_COMPLETE}:
        raise RuleViolation("obligation_event", field="due_event")
    if abs(obligation.due_offset or 0) > LONGEST[obligation.due_unit or SpanUnit.DAYS]:
        raise RuleViolation("span_too_long", field="due_offset")


class ClockState(StrEnum):
    """How a time limit stands on a day."""

    WAITING = "waiting"
    UPCOMING = "upcoming"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class LocalTime:
    """A wall time at the seat of a side."""

    side: str
    city: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockLine:
    """One line of the countdown, every name resolved in one language.

    Args:
        key: what it is, the same whenever the list is made: `papers/17`, `obligation/3`, `status_report/2026-06-30`.
        kind: of the usual limits; None for an obligation of the agreement.
        what: in words ("Papers for PPHWG/2026/3").
        side: whom it binds, empty for all.
        due_on: None while the day that it is counted from is not known (`WAITING`).
        counted_from: that day.
        days_left: from the as-of date; negative when overdue, None without a day.
        done_on: when it was met; None when it was not, or (`DONE`) where the records do not say when.
        rest_of: the sides for whom `due_on` is a rest day or a holiday.
        moved_to: the next day on which all sides that it binds work, where `due_on` is none.
        ends: when the last day ends, at the seat of each side.
    """

    key: str
    kind: LimitKind | None
    what: str
    state: ClockState
    side: str = ""
    meeting_id: int | None = None
    obligation_id: int | None = None
    due_on: date | None = None
    counted_from: date | None = None
    days_left: int | None = None
    done_on: date | None = None
    rest_of: tuple[str, ...] = ()
    moved_to: date | None = None
    ends: tuple[LocalTime, ...] = ()


SOON_DAYS = 14
"""How many days before its end a limit is due soon, as for action items (FIELD.md, "Status words")."""


def clock_state(due_on: date | None, done: bool, as_of: date) -> ClockState:
    """Return how a limit stands on `as_of`; its last day is still in time."""
    if done:
        return ClockState.DONE
    if due_on is None:
        return ClockState.WAITING
    if due_on < as_of:
        return ClockState.OVERDUE
    return ClockState.DUE_SOON if (due_on - as_of).days <= SOON_DAYS else ClockState.UPCOMING


def period_of(day: date, span: Span, since: date) -> tuple[date, date]:
    """Return the first and the last day of the reporting period in which a day lies.

    Periods of months are those of the calendar: with three months, its quarters. Days and weeks are counted from
    `since`.
    """
    if span.unit is SpanUnit.MONTHS:
        first = (day.year * 12 + day.month - 1) // span.amount * span.amount
        last = first + span.amount - 1
        year, month = divmod(last, 12)
        return date(first // 12, first % 12 + 1, 1), date(year, month + 1, monthrange(year, month + 1)[1])
    length = span.amount * (7 if span.unit is SpanUnit.WEEKS else 1)
    begins = since + timedelta(days=(day - since).days // length * length)
    return begins, begins + timedelta(days=length - 1)


def day_ends(day: date, zone: str) -> datetime:
    """Return the instant at which a day is over in a zone, in that zone.

    It is midnight, or the instant at which clocks skip midnight.
    """
    local = check_zone(zone)
    midnight = datetime.combine(day + timedelta(days=1), time(), local)
    return midnight.astimezone(UTC).astimezone(local)

"""The dates of the progress report: the obligation clock, deadlines, meetings, activities, designations that end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from secretariat.documents.content.report import CalendarRow, DateKind
from secretariat.documents.direction import in_order
from secretariat.domain.actions import UNFINISHED
from secretariat.domain.clock import ClockLine, ClockState, LimitKind
from secretariat.domain.decisions import DecisionState
from secretariat.domain.meetings import MeetingState

if TYPE_CHECKING:
    from secretariat.services.report_content import Register

_KINDS = {LimitKind.COMMENTS: DateKind.COMMENTS, LimitKind.RENEWAL_NOTICE: DateKind.RENEWAL_NOTICE}
_CALLED_OFF = (MeetingState.POSTPONED, MeetingState.CANCELLED)


def rows_of(register: Register) -> tuple[CalendarRow, ...]:
    """Return the dates to come from the as-of date on, and the obligations that are overdue, by day."""
    coming = [*_deadlines(register), *_meetings(register), *_activities(register), *_people(register)]
    found = [*_clock(register), *(row for row in coming if row.on >= register.as_of)]
    return tuple(sorted(found, key=lambda row: (row.on, row.kind, row.what)))


def _clock(register: Register) -> Iterator[CalendarRow]:
    """Give the lines of the obligation clock that are still to be met; this report itself is not announced in it."""
    for line in register.clock:
        met = line.state is ClockState.DONE or line.kind is LimitKind.STATUS_REPORT
        if line.due_on is None or met:
            continue
        yield CalendarRow(
            on=line.due_on,
            what=line.what,
            kind=_kind(line),
            side=line.side,
            rest_of=line.rest_of,
            moved_to=line.moved_to,
        )


def clocks_of(register: Register) -> tuple[str, ...]:
    """Return the seats of the sides with their distance from UTC on the next obligation's day."""
    coming = [line for line in register.clock if line.due_on and line.due_on >= register.as_of and line.ends]
    ends = max((line.ends for line in coming[:1]), key=len, default=())
    return tuple(f"{end.city} UTC{end.at.isoformat()[-6:]}" for end in ends)


def _kind(line: ClockLine) -> DateKind:
    if line.kind is None and line.obligation_id is None:
        return DateKind.EXPIRY
    return _KINDS.get(line.kind, DateKind.OBLIGATION) if line.kind else DateKind.OBLIGATION


def _deadlines(register: Register) -> Iterator[CalendarRow]:
    language = register.language
    for found in register.actions:
        if found.standing.due_on and found.standing.status in UNFINISHED:
            yield CalendarRow(
                on=found.standing.due_on,
                what=in_order(" ", (found.action.symbol, found.action.title.best(language)), language),
                kind=DateKind.DEADLINE,
                side=register.sides.get(found.hands.lead_party_id, ""),
            )
    for line in register.decisions:
        if line.state is DecisionState.AD_REFERENDUM and line.awaiting_until:
            yield CalendarRow(
                on=line.awaiting_until, what=line.symbol, kind=DateKind.CONFIRMATION, side=line.awaiting
            )


def _meetings(register: Register) -> Iterator[CalendarRow]:
    """Give the meetings that begin later: what has been held since was still to come on an earlier day."""
    for meeting in register.meetings:
        if meeting.starts_at and meeting.state not in _CALLED_OFF:
            place = meeting.place.best(register.language)
            yield CalendarRow(
                on=meeting.starts_at.date(),
                what=in_order(" ", (meeting.symbol, place), register.language),
                kind=DateKind.MEETING,
                side=register.sides.get(meeting.host_party_id, ""),
            )


def _activities(register: Register) -> Iterator[CalendarRow]:
    for activity in register.activities:
        title = activity.title.best(register.language)
        side = register.sides.get(activity.host_party_id, "")
        reported = (activity.reported_on or date.max) <= register.as_of
        if activity.starts_on:
            yield CalendarRow(on=activity.starts_on, what=title, kind=DateKind.ACTIVITY, side=side)
        if activity.report_due_on and not reported:
            yield CalendarRow(on=activity.report_due_on, what=title, kind=DateKind.ACTIVITY_REPORT, side=side)


def _people(register: Register) -> Iterator[CalendarRow]:
    for focal_point in register.focal_points:
        if focal_point.until_on and (focal_point.from_on or date.min) <= register.as_of:
            yield CalendarRow(
                on=focal_point.until_on,
                what=register.people[focal_point.person_id],
                kind=DateKind.DESIGNATION_ENDS,
                side=register.sides.get(focal_point.party_id, ""),
            )

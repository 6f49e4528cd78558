"""What a calendar file says: meetings, deadlines and tasks, as iCalendar (RFC 5545) and iTIP (RFC 5546) have them.

Everything is resolved for one language. A date without an hour is a whole day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.meetings import Reply


class Method(StrEnum):
    """What the file asks of a calendar program (RFC 5546, section 1.4)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"
    PUBLISH = "PUBLISH"


class EventStatus(StrEnum):
    """How sure an event is (RFC 5545, section 3.8.1.11)."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


class Part(StrEnum):
    """What part an invited person takes (RFC 5545, section 3.2.16)."""

    CHAIR = "CHAIR"
    REQUIRED = "REQ-PARTICIPANT"
    OPTIONAL = "OPT-PARTICIPANT"


@dataclass(frozen=True, slots=True)
class Address:
    """Somebody with a calendar of their own."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody who is invited, and what they answered so far."""

    address: Address
    part: Part = Part.REQUIRED
    reply: Reply = Reply.AWAITED


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An entry of the calendar.

    Args:
        uid: the same in every file that is about it.
        sequence: its revision; a calendar takes a higher one for the newer.
        starts: a wall time in its zone, or a whole day.
        ends: the wall time at which it ends, or the last whole day.
        busy: whether it takes the time of those who have it in their calendars.
        alarm_days: how many days before it a reminder is shown, None for none.
    """

    uid: str
    sequence: int
    summary: str
    starts: datetime | date
    ends: datetime | date
    description: str = ""
    location: str = ""
    categories: tuple[str, ...] = ()
    status: EventStatus = EventStatus.CONFIRMED
    organizer: Address | None = None
    invitees: tuple[Invitee, ...] = ()
    busy: bool = False
    alarm_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """An action item, for programs that have lists of tasks.

    `starts_on` is the day on which it was agreed, before `due_on`. `waits_for` are the uids of those it depends on.
    """

    uid: str
    sequence: int
    summary: str
    status: ActionStatus
    percent: int
    priority: Priority
    starts_on: date
    due_on: date | None
    description: str = ""
    categories: tuple[str, ...] = ()
    organizer: Address | None = None
    waits_for: tuple[str, ...] = ()
    alarm_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarContent:
    """A calendar file.

    Args:
        language: of its texts (BCP 47).
        made_on: the day that stamps every entry of it.
        name: what a program calls the whole calendar; empty for one that is only about a meeting.
    """

    method: Method
    language: str
    made_on: date
    name: str = ""
    events: tuple[Event, ...] = ()
    tasks: tuple[Task, ...] = ()

"""The running clock of an agenda: when each item begins, and how long all of them take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from secretariat.domain.meetings import AgendaItem, Meeting


@dataclass(frozen=True, slots=True)
class Slot:
    """When an item begins and ends; `day` counts the meeting's days from 1."""

    begins: datetime
    ends: datetime
    day: int


def slots(meeting: Meeting, agenda: Sequence[AgendaItem]) -> list[Slot]:
    """Return a slot for each item, one after the other.

    What does not fit before the hour at which the meeting ends goes on at its opening hour on the next day, as long as
    there is one.
    """
    if meeting.starts_at is None or meeting.ends_at is None:
        return []
    now, first = meeting.starts_at, meeting.starts_at.date()
    made = []
    for item in agenda:
        long = timedelta(minutes=item.minutes_allotted or 0)
        closing = datetime.combine(now.date(), meeting.ends_at.time())
        opening = datetime.combine(now.date() + timedelta(days=1), meeting.starts_at.time())
        if now + long > closing and opening < meeting.ends_at:
            now = opening
        made.append(Slot(now, now + long, (now.date() - first).days + 1))
        now += long
    return made


def available_minutes(meeting: Meeting) -> int:
    """Return how many minutes the meeting lasts: its hours on each of its days."""
    if meeting.starts_at is None or meeting.ends_at is None:
        return 0
    days = (meeting.ends_at.date() - meeting.starts_at.date()).days
    a_day = datetime.combine(meeting.starts_at.date(), meeting.ends_at.time()) - meeting.starts_at
    if a_day <= timedelta(0):  # over midnight
        return int((meeting.ends_at - meeting.starts_at).total_seconds() // 60)
    return (days + 1) * int(a_day.total_seconds() // 60)


def allotted_minutes(agenda: Sequence[AgendaItem]) -> int:
    """Return how many minutes all items take together."""
    return sum(item.minutes_allotted or 0 for item in agenda)

"""Agendas: the running clock, and what earlier meetings left for this one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from secretariat.domain.actions import OPEN_STATUSES, Action
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.meetings import AgendaItem, Meeting, MinutesState, Sitting
from secretariat.domain.series import BEGINS, ENDS

Hours = tuple[datetime, datetime]
# Longer than this from evening to morning is no night session, but two days.
_LONGEST_NIGHT = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class ClockSlot:
    """When an item is called and ends, in wall times of the meeting; `day` counts its days from 1.

    `over` says that it ends after the meeting does.
    """

    item_id: int
    begins: datetime
    ends: datetime
    day: int
    over: bool


@dataclass(frozen=True, slots=True)
class AgendaClock:
    """The running times of an agenda. `overrun_minutes` is how much later the last item ends than the meeting."""

    slots: tuple[ClockSlot, ...] = ()
    allotted_minutes: int = 0
    available_minutes: int = 0
    overrun_minutes: int = 0

    def of(self, item_id: int) -> ClockSlot | None:
        """Return the slot of an item, None when the meeting has no times."""
        return next((slot for slot in self.slots if slot.item_id == item_id), None)


def daily_hours(meeting: Meeting) -> list[Hours]:
    """Return from when to when a meeting without sittings sits on each of its days.

    Several days have the same hours when the meeting ends at a later hour than it begins; else the days between
    begin and end at the usual hours. A meeting over midnight is one stretch.
    """
    starts, ends = meeting.starts_at, meeting.ends_at
    if starts is None or ends is None:
        return []
    same = ends.time() > starts.time()
    if starts.date() == ends.date() or (not same and ends - starts <= _LONGEST_NIGHT):
        return [(starts, ends)]
    hours = []
    for ahead in range((ends.date() - starts.date()).days + 1):
        day = starts.date() + timedelta(days=ahead)
        opens = datetime.combine(day, starts.time() if same else BEGINS)
        closes = datetime.combine(day, ends.time() if same else ENDS)
        opens = starts if ahead == 0 else opens
        closes = ends if day == ends.date() else closes
        if opens < closes:
            hours.append((opens, closes))
    return hours


def hours_of(meeting: Meeting, sittings: Sequence[Sitting]) -> list[Hours]:
    """Return from when to when a meeting sits: its sittings, or its hours day by day."""
    found = sorted((s.starts_at, s.ends_at) for s in sittings if s.starts_at and s.ends_at)
    return found or daily_hours(meeting)


def agenda_clock(meeting: Meeting, sittings: Sequence[Sitting], agenda: Sequence[AgendaItem]) -> AgendaClock:
    """Return when each item is called, one after the other.

    An item that no longer fits into a sitting waits for the next one when it fits there; one that is longer than that
    goes on over the break. What is left after the last sitting runs over.
    """
    hours = hours_of(meeting, sittings)
    if not hours or meeting.starts_at is None:
        return AgendaClock(allotted_minutes=_allotted(agenda))
    sitting, now, slots = 0, hours[0][0], []
    for item in agenda:
        long = timedelta(minutes=item.minutes_allotted or 0)
        while sitting + 1 < len(hours) and _waits(now, long, hours[sitting], hours[sitting + 1]):
            sitting, now = sitting + 1, hours[sitting + 1][0]
        begins = now
        while sitting + 1 < len(hours) and now + long > hours[sitting][1]:
            long -= hours[sitting][1] - now
            sitting, now = sitting + 1, hours[sitting + 1][0]
        now += long
        day = (begins.date() - meeting.starts_at.date()).days + 1
        slots.append(ClockSlot(item.id, begins, now, day, now > hours[-1][1]))
    over = max(timedelta(0), now - hours[-1][1])
    available = sum((closes - opens for opens, closes in hours), timedelta(0))
    return AgendaClock(tuple(slots), _allotted(agenda), _minutes(available), _minutes(over))


def _waits(now: datetime, long: timedelta, here: Hours, following: Hours) -> bool:
    """Return whether an item waits for the following sitting: this one is over, or too short while that is not."""
    if now + long <= here[1] and (now < here[1] or not long):
        return False
    return now >= here[1] or long <= following[1] - following[0]


def _allotted(agenda: Sequence[AgendaItem]) -> int:
    return sum(item.minutes_allotted or 0 for item in agenda)


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)


# Matters arising.

# What the next meeting still hears about: an adopted decision until it is in force, one ad referendum until the side
# that it awaits has spoken. One in force is settled; what is still to be done for it stands in the action items.
ARISING = frozenset({DecisionState.ADOPTED, DecisionState.AD_REFERENDUM})


@dataclass(frozen=True, slots=True)
class PreviousMinutes:
    """The minutes of the meeting before, which this one adopts or takes note of."""

    meeting: Meeting
    symbol: str
    state: MinutesState


@dataclass(frozen=True, slots=True)
class MattersArising:
    """What earlier meetings of the series left for a meeting, in the order of the series."""

    previous: PreviousMinutes | None = None
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()


def is_reported(action: Action, on: date) -> bool:
    """Return whether a meeting that begins on `on` hears about an action item: open, and in its reporting window."""
    return action.status in OPEN_STATUSES and (action.report_from is None or action.report_from <= on)

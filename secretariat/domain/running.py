"""Where a meeting stands against its agenda while it goes on: what minute it is, what is left, and how late it runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from secretariat.domain.agendas import ClockSlot, Hours
from secretariat.domain.meetings import Meeting, MeetingState


class Phase(StrEnum):
    """What a meeting is doing at one moment, by its hours."""

    UNTIMED = "untimed"
    BEFORE = "before"
    SITTING = "sitting"
    BREAK = "break"
    OVERTIME = "overtime"
    AFTER = "after"


# Moments at which the item under way has minutes left or is over them.
ON = frozenset({Phase.SITTING, Phase.BREAK, Phase.OVERTIME})
# A meeting in one of these goes on over its last hour; in the others it was ended by hand.
_NOT_ENDED = frozenset({MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION})


@dataclass(frozen=True, slots=True)
class Running:
    """A meeting at one moment, in wall time of its zone.

    Attributes:
        now: the moment.
        phase: what the meeting does.
        sitting: number of the sitting that goes on, or comes next, or was the last; counted from 1, 0 without hours.
        sittings: how many there are.
        until: when the sitting ends, the next one begins, or (afterwards) when the last one was to end.
        left_minutes: of the item under way, by the minutes allotted to it; below 0 it is over them. None when the
            meeting does not go on, or nothing is allotted.
        late_minutes: how much later than planned the item will end if it keeps to what is left; below 0 the meeting
            is ahead of its agenda. Breaks do not count: what runs into one is late when the next sitting begins.
    """

    now: datetime
    phase: Phase = Phase.UNTIMED
    sitting: int = 0
    sittings: int = 0
    until: datetime | None = None
    left_minutes: int | None = None
    late_minutes: int | None = None


def running(
    meeting: Meeting,
    hours: Sequence[Hours],
    now: datetime,
    slot: ClockSlot | None,
    allotted_minutes: int | None,
    begun: datetime | None = None,
) -> Running:
    """Return where a meeting stands.

    Args:
        meeting: its state says whether it goes on after its last hour; it then does until midnight.
        hours: when it sits, in order; see `hours_of`.
        now: wall time in the zone of the meeting.
        slot: when the item under way was planned.
        allotted_minutes: what the agenda allots to it.
        begun: when it was called; without that it is taken to have begun as planned, or now if that is still to come.
    """
    if not hours:
        return Running(now)
    phase, place, until = _phase(meeting, hours, now)
    left = late = None
    if phase in ON and slot is not None and allotted_minutes:
        started = min(begun if begun is not None else slot.begins, now)
        left = timedelta(minutes=allotted_minutes) - _sat(hours, started, now)
        late = max(left, timedelta(0)) - _ahead(hours, now, slot.ends)
    return Running(now, phase, place, len(hours), until, _minutes(left), _minutes(late))


def keeps_item(phase: Phase, current: int, other: int) -> bool:
    """Return whether the item under way stays so when text under another one is touched; both by place on the agenda.

    While a meeting goes on, whoever corrects an earlier item has not gone back to it.
    """
    return phase in ON and other < current


def _phase(meeting: Meeting, hours: Sequence[Hours], now: datetime) -> tuple[Phase, int, datetime]:
    """Return the phase, the number of the sitting, and until when."""
    if now < hours[0][0]:
        return Phase.BEFORE, 1, hours[0][0]
    for number, (opens, closes) in enumerate(hours, 1):
        if opens <= now < closes:
            return Phase.SITTING, number, closes
    for number, ((_, closed), (opens, _)) in enumerate(pairwise(hours), 2):
        if closed <= now < opens:
            return Phase.BREAK, number, opens
    last = hours[-1][1]
    goes_on = meeting.state in _NOT_ENDED and now.date() == last.date()
    return Phase.OVERTIME if goes_on else Phase.AFTER, len(hours), last


def _sat(hours: Sequence[Hours], first: datetime, last: datetime) -> timedelta:
    """Return how long the meeting sat between two moments; after its last hour it is taken to go on."""
    ends = [closes for _, closes in hours[:-1]] + [datetime.max]
    spans = (min(last, closes) - max(first, opens) for (opens, _), closes in zip(hours, ends, strict=True))
    return sum((span for span in spans if span > timedelta(0)), timedelta(0))


def _ahead(hours: Sequence[Hours], now: datetime, moment: datetime) -> timedelta:
    """Return how long the meeting sits until a moment, below 0 when it is past."""
    return _sat(hours, now, moment) if moment >= now else -_sat(hours, moment, now)


def _minutes(span: timedelta | None) -> int | None:
    """Return whole minutes, towards 0."""
    return None if span is None else int(span.total_seconds() / 60)

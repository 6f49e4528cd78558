"""Time zones for calendar files: the changes of the clock around the times that a file names (RFC 5545, 3.6.5).

They are taken from the tz database and not from a rule, for zones such as Asia/Hebron have none: its changes are
decreed year by year. Only the changes around the file's times are given: programs that keep one pair of changes for a
zone then keep the right one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_STEP = timedelta(days=7)
_SEARCHED = timedelta(days=400)  # a zone that changes its clocks at all does so at least once a year
_FIXED = datetime(1970, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change of the clock: from when on (wall time before the change), between which distances from UTC.

    `name` is what the zone's time is called from then on ("EEST"), `summer` whether it is daylight saving time.
    """

    begins: datetime
    before: timedelta
    after: timedelta
    name: str
    summer: bool


def changes(zone: str, times: Iterable[datetime]) -> list[Change]:
    """Return what holds in a zone from the first to the last of some aware times, and the change that comes next.

    A zone without a change in the year before gets one that has held since 1970.
    """
    info = ZoneInfo(zone)
    instants = sorted(time.astimezone(UTC) for time in times)
    found = list(_between(info, instants[0] - _SEARCHED, instants[-1] + _SEARCHED))
    before = [at for at in found if at <= instants[0]][-1:]
    within = [at for at in found if instants[0] < at <= instants[-1]]
    after = [at for at in found if at > instants[-1]][:1]
    first = [] if before else [_holding(info, instants[0])]
    return first + [_change(info, at) for at in (*before, *within, *after)]


def _between(info: ZoneInfo, first: datetime, last: datetime) -> Iterable[datetime]:
    """Yield the instants, to the second, at which the clock changes."""
    start = first
    while start < last:
        end = start + _STEP
        if _offset(info, start) != _offset(info, end):
            yield _exactly(info, start, end)
        start = end


def _exactly(info: ZoneInfo, start: datetime, end: datetime) -> datetime:
    while end - start > timedelta(seconds=1):
        middle = start + timedelta(seconds=(end - start).total_seconds() // 2)
        if _offset(info, middle) == _offset(info, start):
            start = middle
        else:
            end = middle
    return end


def _offset(info: ZoneInfo, instant: datetime) -> timedelta:
    return instant.astimezone(info).utcoffset() or timedelta()


def _change(info: ZoneInfo, at: datetime) -> Change:
    before, after = _offset(info, at - timedelta(seconds=1)), _offset(info, at)
    there = at.astimezone(info)
    wall = (at + before).replace(tzinfo=None)
    return Change(
        begins=wall, before=before, after=after, name=there.tzname() or "", summer=bool(there.dst())
    )


def _holding(info: ZoneInfo, instant: datetime) -> Change:
    there = instant.astimezone(info)
    offset = _offset(info, instant)
    return Change(begins=_FIXED, before=offset, after=offset, name=there.tzname() or "", summer=False)

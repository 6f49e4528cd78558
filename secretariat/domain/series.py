"""The series of a group's meetings: hosts in turn, and days that suit everybody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from secretariat.domain.agreements import Party
from secretariat.domain.dates import in_zone, instant
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText

# What a first meeting is like; a later one is like the one before it.
BEGINS, ENDS = time(10, 0), time(17, 0)
USUAL_DAYS = 2
# How far a meeting may move from the day that the rule names, so that it suits both sides.
MOST_DAYS_LATER = 27


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedMeeting:
    """A meeting as it would usually be, not planned yet; wall times in `zone`.

    `due_on` is the day that the group's rule names: the meeting begins later when that day suits somebody badly.
    """

    host_party_id: int | None
    zone: str
    place: LocalizedText = LocalizedText()
    venue: LocalizedText = LocalizedText()
    due_on: date
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Shape:
    """How long a meeting is: how many days, from when on the first to when on the last."""

    days: int = USUAL_DAYS
    begins: time = BEGINS
    ends: time = ENDS

    @classmethod
    def of(cls, starts_at: datetime, ends_at: datetime) -> Shape:
        """Return the shape of a meeting with these wall times."""
        return cls((ends_at.date() - starts_at.date()).days + 1, starts_at.time(), ends_at.time())

    def on(self, day: date) -> tuple[datetime, datetime]:
        """Return beginning and end of a meeting of this shape that begins on `day`."""
        last = day + timedelta(days=self.days - 1)
        return datetime.combine(day, self.begins), datetime.combine(last, self.ends)


def next_host(parties: Sequence[Party], last_host_id: int | None) -> Party | None:
    """Return whose turn it is to host after `last_host_id`; the first party's when nobody has hosted."""
    ids = [party.id for party in parties]
    if not parties:
        return None
    return parties[(ids.index(last_host_id) + 1) % len(ids)] if last_host_id in ids else parties[0]


def suits(
    starts_at: datetime,
    ends_at: datetime,
    zone: str,
    parties: Iterable[Party],
    holidays: Mapping[int, frozenset[date]],
) -> bool:
    """Return whether the times exist in `zone` and touch no rest day or holiday of any party, by its own clock.

    `holidays` are public holidays by party; they reach at least a day beyond the meeting on both sides.
    """
    try:
        instant(starts_at, zone)
        instant(ends_at, zone)
    except RuleViolation:
        return False
    for party in parties:
        first = in_zone(starts_at, zone, party.zone).date()
        last = in_zone(ends_at, zone, party.zone).date()
        if rest_days_between(first, last, party):
            return False
        if any(first <= day <= last for day in holidays.get(party.id, ())):
            return False
    return True


def rest_days_between(first: date, last: date, party: Party) -> list[int]:
    """Return the party's rest days (ISO weekday numbers) from `first` to `last`, in their order, each once."""
    span = (first + timedelta(days=ahead) for ahead in range(min((last - first).days, 6) + 1))
    return [day.isoweekday() for day in span if day.isoweekday() in party.rest_days]


def first_fitting(
    due_on: date,
    before: date | None,
    shape: Shape,
    zone: str,
    parties: Sequence[Party],
    holidays: Mapping[int, frozenset[date]],
    taken: Iterable[tuple[date, date]],
) -> tuple[datetime, datetime] | None:
    """Return the times of a meeting on the first day from `due_on` on that suits everybody.

    Args:
        due_on: the day that the rule names.
        before: the day that the rule names next, before which the meeting must begin (None: none).
        shape: how long the meeting is.
        zone: whose clock its times are on.
        parties: whose rest days count.
        holidays: their public holidays, by party.
        taken: first and last days of other meetings, on the same clock.

    Returns:
        Beginning and end, or None when no day within `MOST_DAYS_LATER` suits.
    """
    days_taken = list(taken)
    for ahead in range(MOST_DAYS_LATER + 1):
        day = due_on + timedelta(days=ahead)
        if before is not None and day >= before:
            return None
        starts_at, ends_at = shape.on(day)
        clash = any(first <= ends_at.date() and day <= last for first, last in days_taken)
        if not clash and suits(starts_at, ends_at, zone, parties, holidays):
            return starts_at, ends_at
    return None

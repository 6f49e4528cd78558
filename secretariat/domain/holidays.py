"""Rest days and holidays: the days on which a side does not work. The two sides can have different ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """A change to a party's list of public holidays: a day more, or (`working`) one of the calendar's that is none."""

    id: int = 0
    version: int = 0
    party_id: int = 0
    day: date | None = None
    name: LocalizedText = LocalizedText()
    working: bool = False


def check_holiday(holiday: Holiday) -> None:
    """Refuse a holiday without a day, and one without a name unless it says that the day is a working one."""
    if holiday.day is None:
        raise RuleViolation("date_missing", field="day")
    if not holiday.name and not holiday.working:
        raise RuleViolation("name_missing", field="name")


@dataclass(frozen=True, slots=True)
class Workweek:
    """When a side does not work: its weekly rest days (ISO, 1 Monday … 7 Sunday) and its holidays."""

    rest_days: tuple[int, ...]
    holidays: frozenset[date]

    def rests(self, day: date) -> bool:
        """Return whether the side does not work on a day."""
        return day.isoweekday() in self.rest_days or day in self.holidays


def merged(national: Iterable[date], own: Iterable[Holiday]) -> frozenset[date]:
    """Return a country's holidays with a party's changes to them; a struck day is a working one."""
    own = list(own)
    more = {holiday.day for holiday in own if holiday.day and not holiday.working}
    struck = {holiday.day for holiday in own if holiday.working}
    return frozenset((set(national) | more) - struck)


LONGEST_REST = 60
"""Days after which no working day is looked for any more: a side that rests on all seven has none."""


def next_working(day: date, sides: Sequence[Workweek]) -> date | None:
    """Return the first day from `day` on on which all sides work, None when there is none within 60 days."""
    for further in range(min(LONGEST_REST, (date.max - day).days) + 1):
        found = day + timedelta(days=further)
        if not any(side.rests(found) for side in sides):
            return found
    return None

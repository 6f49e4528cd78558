"""Rest days and holidays: the days on which a side does not work. The two sides can have different ones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

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

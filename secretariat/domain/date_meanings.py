"""What the phrases for dates mean: each meaning of a grammar as the days that it may name. See `date_words.py`."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from secretariat.domain.date_grammar import DateEvent, Grammar
from secretariat.domain.deadlines import Span, SpanUnit, shifted
from secretariat.domain.errors import RuleViolation

_LAST = 0  # among the ordinals


class Past(Exception):
    """A phrase that speaks of a day to come names one that has been."""

    def __init__(self, day: date) -> None:
        super().__init__(day)
        self.day = day


@dataclass(frozen=True, slots=True)
class Reading:
    """What words say: the day, and the event from which it was counted with the span between them, if it was."""

    day: date
    event: DateEvent | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """One way to read a text: `make` gives the reading, or None (or `ValueError`) when there is no such day."""

    make: Callable[[], Reading | None]


class DayReader:
    """Reads one text: what each meaning of the grammar says of which day."""

    def __init__(
        self,
        grammar: Grammar,
        today: date,
        events: Mapping[DateEvent, date],
        works: Callable[[date], bool] | None,
    ) -> None:
        self._grammar, self._today, self._events, self._works = grammar, today, events, works

    def readings(self, folded: str) -> list[Found]:
        """Return all ways to read a folded text."""
        found: list[Found] = []
        for meaning, match in self._grammar.matches(folded):
            found += getattr(self, f"_on_{meaning}")(match)
        return found

    # Days around today.

    def _on_today(self, _match: re.Match[str]) -> list[Found]:
        return self._after_days(0)

    def _on_tomorrow(self, _match: re.Match[str]) -> list[Found]:
        return self._after_days(1)

    def _on_day_after_tomorrow(self, _match: re.Match[str]) -> list[Found]:
        return self._after_days(2)

    def _on_yesterday(self, _match: re.Match[str]) -> list[Found]:
        return self._after_days(-1)

    def _on_in_span(self, match: re.Match[str]) -> list[Found]:
        return [Found(partial(self._from_today, span)) for span in self._spans(match)]

    def _on_ago(self, match: re.Match[str]) -> list[Found]:
        return [Found(partial(self._from_today, _back(span))) for span in self._spans(match)]

    def _on_in_working_days(self, match: re.Match[str]) -> list[Found]:
        wanted, works = self._grammar.value("n", match), self._works
        if works is None:
            return []
        return [Found(lambda: Reading(_working_day(self._today, wanted, works)))]

    # Days of the week.

    def _on_weekday(self, match: re.Match[str]) -> list[Found]:
        wanted = self._grammar.value("weekday", match)
        return self._days([self._from(wanted, 0), self._from(wanted, 1)])

    def _on_weekday_this(self, match: re.Match[str]) -> list[Found]:
        return self._days([self._from(self._grammar.value("weekday", match), 0)])

    def _on_weekday_this_week(self, match: re.Match[str]) -> list[Found]:
        wanted, weeks = self._grammar.value("weekday", match), self._week(-6)
        return self._days([_within(start, wanted) for start in weeks], self._today)

    def _on_weekday_coming(self, match: re.Match[str]) -> list[Found]:
        return self._days([self._from(self._grammar.value("weekday", match), 1)])

    def _on_weekday_next(self, match: re.Match[str]) -> list[Found]:
        wanted = self._grammar.value("weekday", match)
        return self._days([self._from(wanted, 1), *(_within(start, wanted) for start in self._week(1))])

    def _on_weekday_next_week(self, match: re.Match[str]) -> list[Found]:
        wanted = self._grammar.value("weekday", match)
        return self._days([_within(start, wanted) for start in self._week(1)])

    def _on_weekday_last(self, match: re.Match[str]) -> list[Found]:
        wanted = self._grammar.value("weekday", match)
        return self._days([self._from(wanted, -7), *(_within(start, wanted) for start in self._week(-13))])

    def _on_weekday_last_week(self, match: re.Match[str]) -> list[Found]:
        wanted = self._grammar.value("weekday", match)
        return self._days([_within(start, wanted) for start in self._week(-13)])

    # Days of a month.

    def _on_day_month(self, match: re.Match[str]) -> list[Found]:
        day, weekday = self._grammar.value("day", match), self._grammar.value("weekday", match)

        def on(year: int, month: int) -> date | None:
            found = date(year, month, day)
            return found if weekday in (None, found.weekday()) else None

        return self._of_month(match, on)

    def _on_day_next_month(self, match: re.Match[str]) -> list[Found]:
        day = self._grammar.value("day", match)
        return self._of(self._months_on(1), lambda year, month: date(year, month, day))

    def _on_month_start(self, match: re.Match[str]) -> list[Found]:
        return self._of_month(match, lambda year, month: date(year, month, 1))

    def _on_month_middle(self, match: re.Match[str]) -> list[Found]:
        return self._of_month(match, lambda year, month: date(year, month, 15))

    def _on_month_end(self, match: re.Match[str]) -> list[Found]:
        return self._of_month(match, _end)

    def _on_this_month_end(self, _match: re.Match[str]) -> list[Found]:
        return self._of(self._months_on(0), _end)

    def _on_next_month_end(self, _match: re.Match[str]) -> list[Found]:
        return self._of(self._months_on(1), _end)

    def _on_next_month_start(self, _match: re.Match[str]) -> list[Found]:
        return self._of(self._months_on(1), lambda year, month: date(year, month, 1))

    def _on_this_year_end(self, _match: re.Match[str]) -> list[Found]:
        return self._of((self._today.year, 12), _end)

    def _on_next_year_end(self, _match: re.Match[str]) -> list[Found]:
        return self._of((self._today.year + 1, 12), _end)

    def _on_year_end(self, match: re.Match[str]) -> list[Found]:
        year = self._year(match)
        return self._of((self._today.year if year is None else year, 12), _end)

    def _on_nth_weekday(self, match: re.Match[str]) -> list[Found]:
        return self._of_month(match, self._nth(match))

    def _on_nth_weekday_next_month(self, match: re.Match[str]) -> list[Found]:
        return self._of(self._months_on(1), self._nth(match))

    def _on_last_working_day(self, match: re.Match[str]) -> list[Found]:
        return self._of_month(match, self._last_working) if self._works else []

    def _on_last_working_day_this_month(self, _match: re.Match[str]) -> list[Found]:
        return self._of(self._months_on(0), self._last_working) if self._works else []

    def _on_last_working_day_next_month(self, _match: re.Match[str]) -> list[Found]:
        return self._of(self._months_on(1), self._last_working) if self._works else []

    # Days around an event.

    def _on_on_event(self, match: re.Match[str]) -> list[Found]:
        return [Found(lambda: self._around(match, Span(0)))]

    def _on_before_event(self, match: re.Match[str]) -> list[Found]:
        return [Found(lambda: self._around(match, Span(-1)))]

    def _on_day_after_event(self, match: re.Match[str]) -> list[Found]:
        return [Found(lambda: self._around(match, Span(1)))]

    def _on_span_before_event(self, match: re.Match[str]) -> list[Found]:
        return [Found(partial(self._around, match, _back(span))) for span in self._spans(match)]

    def _on_span_after_event(self, match: re.Match[str]) -> list[Found]:
        return [Found(partial(self._around, match, span)) for span in self._spans(match)]

    def _on_span_around_event(self, match: re.Match[str]) -> list[Found]:
        """Count to either side of an event that is still to come; what has been is only followed by days to come."""
        spans = self._spans(match)
        if self._event_day(match)[1] > self._today:
            spans = [*map(_back, spans), *spans]
        return [Found(partial(self._around, match, span, may_be_past=True)) for span in spans]

    # Steps.

    def _spans(self, match: re.Match[str]) -> list[Span]:
        """Return the spans that a match can mean; a year is twelve months."""
        whole = self._grammar.value("spans", match)
        counted = whole or [(self._grammar.value("n", match), self._grammar.value("unit", match))]
        return [
            Span(amount * 12, SpanUnit.MONTHS) if unit == "years" else Span(amount, SpanUnit(unit))
            for amount, unit in counted
        ]

    def _from_today(self, span: Span) -> Reading:
        return Reading(_shifted(self._today, span))

    def _year(self, match: re.Match[str]) -> int | None:
        """Return the year in a match, None without one; "next year" is among the forms as 1."""
        year: int | None = self._grammar.value("year", match)
        written = year is None or any(character.isdecimal() for character in match["year"])
        return year if year is None or written else self._today.year + year

    def _after_days(self, days: int) -> list[Found]:
        return [Found(lambda: Reading(self._today + timedelta(days=days)))]

    def _from(self, weekday: int, days: int) -> date:
        """Return the first such day of the week from some days after today on."""
        first = self._today + timedelta(days=days)
        return first + timedelta(days=(weekday - first.weekday()) % 7)

    def _week(self, days: int) -> list[date]:
        """Return when the week begins that does so in the seven days from `days` after today on, for each reader."""
        return [self._from(start, days) for start in self._grammar.weeks]

    def _days(self, days: Sequence[date], earliest: date = date.min) -> list[Found]:
        def make(day: date) -> Reading:
            if day < earliest:
                raise Past(day)
            return Reading(day)

        return [Found(partial(make, day)) for day in days]

    def _months_on(self, months: int) -> tuple[int, int]:
        count = self._today.year * 12 + self._today.month - 1 + months
        return count // 12, count % 12 + 1

    def _of(self, month: tuple[int, int], day: Callable[[int, int], date | None]) -> list[Found]:
        def make() -> Reading | None:
            found = day(*month)
            if found is not None and found < self._today and month[0] >= self._today.year:
                raise Past(found)
            return Reading(found) if found is not None else None

        return [Found(make)]

    def _of_month(self, match: re.Match[str], day: Callable[[int, int], date | None]) -> list[Found]:
        """Return that day of the month in a match: of the year that is named, else the next there is."""
        month, year = self._grammar.value("month", match), self._year(match)

        def make() -> Reading | None:
            if year is not None:
                found = day(year, month)
                return Reading(found) if found is not None else None
            this = self._today.year
            if _end(this, month) >= self._today:
                found = _day_or_none(day, this, month)
                if found is None and not _is_leap_day(match, month):
                    return None
                if found is not None and found >= self._today:
                    return Reading(found)
            for later in range(this + 1, this + 9):
                found = _day_or_none(day, later, month)
                if found is not None or not _is_leap_day(match, month):
                    return Reading(found) if found is not None else None
            return None

        return [Found(make)]

    def _nth(self, match: re.Match[str]) -> Callable[[int, int], date | None]:
        place, weekday = self._grammar.value("ordinal", match), self._grammar.value("weekday", match)

        def day(year: int, month: int) -> date | None:
            first = date(year, month, 1)
            days = range((weekday - first.weekday()) % 7 + 1, monthrange(year, month)[1] + 1, 7)
            if place == _LAST:
                return date(year, month, days[-1])
            return date(year, month, days[place - 1]) if place <= len(days) else None

        return day

    def _last_working(self, year: int, month: int) -> date | None:
        days = range(monthrange(year, month)[1], 0, -1)
        works = self._works
        assert works is not None
        return next((found for day in days if works(found := date(year, month, day))), None)

    def _event_day(self, match: re.Match[str]) -> tuple[DateEvent, date]:
        said = match["event"]
        event = next(key for key, pattern in self._grammar.events if pattern.fullmatch(said))
        day = self._events.get(event)
        if day is None:
            raise RuleViolation("date_words_event", event=event)
        return event, day

    def _around(self, match: re.Match[str], span: Span, *, may_be_past: bool = False) -> Reading:
        event, day = self._event_day(match)
        found = _shifted(day, span)
        if found < self._today <= day and not may_be_past:
            raise Past(found)
        return Reading(found, event, span)


def _back(span: Span) -> Span:
    return Span(-span.amount, span.unit)


def _shifted(day: date, span: Span) -> date:
    try:
        return shifted(day, span)
    except RuleViolation as error:
        raise RuleViolation(error.code) from error  # without the field of the form that it names


def _within(start: date, weekday: int) -> date:
    """Return that day of the week that begins on `start`."""
    return start + timedelta(days=(weekday - start.weekday()) % 7)


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _day_or_none(day: Callable[[int, int], date | None], year: int, month: int) -> date | None:
    try:
        return day(year, month)
    except ValueError:
        return None


def _is_leap_day(match: re.Match[str], month: int) -> bool:
    """Return whether a day is one that not every year has, and some year does."""
    return month == 2 and "29" in (match.groupdict().get("day") or "")


def _working_day(today: date, wanted: int, works: Callable[[date], bool]) -> date:
    """Return the day on which the given number of working days has passed, today not counted: itself after none."""
    if wanted > 260:
        raise RuleViolation("span_too_long")
    if not wanted:
        return today
    day = today
    for _day in range(wanted * 7 + 366):
        day += timedelta(days=1)
        wanted -= works(day)
        if not wanted:
            return day
    raise ValueError("nobody ever works")

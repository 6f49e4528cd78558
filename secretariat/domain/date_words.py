"""Dates in words: "in 30 days", "third Tuesday of August", "two weeks before the next meeting".

A strict grammar: what it reads is one day, and what is impossible, ambiguous or unknown is refused with a sentence. The
words are data (`resources/date_words/<language>.toml`); what they mean is decided here, alike for all languages:

- Without a year, a day is the next one of that name, today included. A day in the past has to be called so ("3 days
  ago", "last Friday"), or carry its year, or be counted from an event that has been.
- "Friday" on a Friday, and "next Friday" while this week's is still to come, are said for two different days: refused.
- "before" an event is the day before it, "by" it the day itself. Months are counted as `deadlines.shifted` does.

read("end of August", today=date(2026, 11, 20), grammar=grammar, events={})  # date(2027, 8, 31)
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

from secretariat.domain.date_grammar import DateEvent, Grammar
from secretariat.domain.date_meanings import DayReader, Found, Past, Reading
from secretariat.domain.errors import RuleViolation
from secretariat.domain.folding import fold
from secretariat.domain.text import plain_line

LONGEST = 120
"""Characters; what is longer is no date."""

YEARS = range(1900, 2201)
"""The years of which a date in words may be: others are slips of the fingers, such as 0027."""

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})")
# Signs that folding would pass over, and that change what a number means: a minus, a fraction, a range.
_OTHER_NUMBER = re.compile(r"[-\u2013/]\s*\d|\d\s*[-\u2013/]|\d[.,'’]\d")
# The stroke stands between the two names that Arabic documents give to a month.
_SIGNS = frozenset("/.,'’-\u2010\u2011\u060c\u3001\uff0c\u3002")


def read(
    text: str,
    *,
    today: date,
    grammar: Grammar,
    events: Mapping[DateEvent, date],
    works: Callable[[date], bool] | None = None,
) -> date:
    """Return the day that `text` names; see `understand`."""
    return understand(text, today=today, grammar=grammar, events=events, works=works).day


def understand(
    text: str,
    *,
    today: date,
    grammar: Grammar,
    events: Mapping[DateEvent, date],
    works: Callable[[date], bool] | None = None,
) -> Reading:
    """Return the day that `text` names, and from which event it is counted.

    Args:
        text: what was typed, with digits of any script.
        today: the day from which "in 30 days" counts.
        grammar: the words of one language; numbers alone (2026-08-15, 15/08/2026) are read with every one.
        events: the days of the events that are known.
        works: whether all sides work on a day; without it, working days are not understood.

    Raises:
        RuleViolation: `date_words_unknown`; `date_words_ambiguous`, with two of the days that are meant;
            `date_words_impossible` for a day that no calendar has; `date_words_event` for an event whose day is not
            known; `date_words_past`; `date_words_year` for a year outside `YEARS`; `span_too_long`.
    """
    plain = plain_line(text)
    found = _in_numbers(plain)
    if found is None:
        if len(text) > LONGEST or not _is_strict(plain):
            raise RuleViolation("date_words_unknown", text=_shown(text))
        found = DayReader(grammar, today, events, works).readings(fold(plain))
    if not found:
        raise RuleViolation("date_words_unknown", text=_shown(text))
    readings = [reading for one in found if (reading := _possible(one, text)) is not None]
    if not readings:
        raise RuleViolation("date_words_impossible", text=_shown(text))
    days = sorted({reading.day for reading in readings})
    if any(day.year not in YEARS for day in days):
        raise RuleViolation("date_words_year", text=_shown(text), first=str(YEARS[0]), last=str(YEARS[-1]))
    if len(days) > 1:
        raise RuleViolation("date_words_ambiguous", text=_shown(text), first=days[0], second=days[1])
    return readings[0]


def _possible(found: Found, text: str) -> Reading | None:
    try:
        return found.make()
    except (ValueError, OverflowError):
        return None
    except Past as past:
        raise RuleViolation("date_words_past", text=_shown(text), day=past.day) from past


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _is_strict(plain: str) -> bool:
    """Return whether a text has only words, plain numbers and the signs that may stand between them."""
    known = all(c.isalnum() or c.isspace() or c in _SIGNS or unicodedata.category(c)[0] == "M" for c in plain)
    return known and not _OTHER_NUMBER.search(plain)


def _in_numbers(plain: str) -> list[Found] | None:
    """Return how a date of numbers alone can be read, None when it is none; full stops put the day first."""
    if found := _ISO.fullmatch(plain):
        year, month, day = int(found[1]), int(found[3]), int(found[4])
        return [Found(partial(_on, year, month, day))]
    if found := _NUMBERS.fullmatch(plain):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        ways = [(first, second)] if found[2] == "." else [(first, second), (second, first)]
        return [Found(partial(_on, year, month, day)) for day, month in ways]
    return None


def _on(year: int, month: int, day: int) -> Reading:
    return Reading(date(year, month, day))

"""Dates as old tables write them: numbers in either order, months in words of any language, digits of any script.

`03/04/2026` is the third of April or the fourth of March. No cell tells by itself; other dates of the column may, and
where none does, somebody has to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum

from secretariat.domain.folding import fold
from secretariat.domain.text import plain_line

EARLIEST, LATEST = date(1950, 1, 1), date(2100, 12, 31)
"""Beyond these a date is taken for a slip of the pen."""

_CENTURY_BREAK = 70  # years of two digits: 69 is 2069, 70 is 1970
_SERIAL_START = date(1899, 12, 30)  # day 0 of Excel's 1900 calendar, from March 1900 on
_SERIALS = range((EARLIEST - _SERIAL_START).days, (LATEST - _SERIAL_START).days + 1)
_YEAR_FIRST = re.compile(
    r"(\d{4})\s*[-/.\u5e74]\s*(\d{1,2})\s*[-/.\u6708]\s*(\d{1,2})\s*\u65e5?"
    r"(?:\s*[(\uff08]?(?:\u661f\u671f|\u5468)\w[)\uff09]?)?"  # the day of the week in Chinese
)
_YEAR_LAST = re.compile(r"(\d{1,2})\s*([-/.\u060d ])\s*(\d{1,2})\s*[-/.\u060d ]\s*(\d{4}|\d{2})")
_CLOCK = re.compile(r"[T ]\s*\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([AaPp][Mm]|Z)?$")
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|er|re|º|ª|-го|го)\b", re.IGNORECASE)
_WORDS = re.compile(r"\d+|[^\W\d_]+")
_LONGEST = 60  # characters of a date with all its words


class DayOrder(StrEnum):
    """Which number of a date such as 03/04/2026 is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


class AmbiguousDay(ValueError):
    """A date that can be read in two ways; nothing says which."""


def parse_day(text: str, months: Mapping[str, int], order: DayOrder | None = None) -> date | None:
    """Return the date that a cell's text names, None when it names none.

    Args:
        text: what stands in the cell; a time of day behind the date is passed over.
        months: number of the month by its folded name (`folding.fold`), of all languages.
        order: what is first where both numbers could be the month; numbers parted by full stops begin with the day.

    Raises:
        AmbiguousDay: day and month could be exchanged, and `order` is None.
    """
    plain = _plain(text)
    if not plain or len(plain) > _LONGEST:
        return None
    found = _YEAR_FIRST.fullmatch(plain)
    if found:
        year, month, day = map(int, found.groups())
        return _date(year, month, day)
    found = _YEAR_LAST.fullmatch(plain)
    if found:
        return _year_last(found, order)
    if plain.isdecimal() and len(plain) == 5:
        return serial_day(float(plain))
    return _in_words(plain, months)


def serial_day(number: float) -> date | None:
    """Return the date of a day's number in a workbook (1 is the first of January 1900), None when it can be none."""
    if not _SERIALS.start <= number < _SERIALS.stop:  # infinity, and what is no number, too
        return None
    return _SERIAL_START + timedelta(days=int(number))


def order_shown(texts: Iterable[str]) -> DayOrder | None:
    """Return the order that the dates of one column show; None when none of them shows any, or they disagree."""
    shown: set[DayOrder] = set()
    for text in texts:
        found = _YEAR_LAST.fullmatch(_plain(text))
        if found and found[2] != ".":
            first, second = int(found[1]), int(found[3])
            if first > 12 >= second:
                shown.add(DayOrder.DAY_FIRST)
            elif second > 12 >= first:
                shown.add(DayOrder.MONTH_FIRST)
    return shown.pop() if len(shown) == 1 else None


def is_ambiguous(text: str) -> bool:
    """Return whether a text is a date whose day and month could be exchanged."""
    found = _YEAR_LAST.fullmatch(_plain(text))
    if not found or found[2] == ".":
        return False
    first, second = int(found[1]), int(found[3])
    return first != second and 1 <= first <= 12 and 1 <= second <= 12


def find_day(text: str, months: Mapping[str, int]) -> date | None:
    """Return the first date within a sentence such as "Status as of 30 June 2026", None without one."""
    words = _plain(text).split()
    for length in (3, 4, 5, 1, 2):
        for start in range(len(words) - length + 1):
            part = " ".join(words[start : start + length]).strip("().,;:")
            try:
                found = parse_day(part, months) if any(c.isdigit() for c in part) else None
            except AmbiguousDay:
                continue
            if found is not None and len(part) > 5:
                return found
    return None


def _plain(text: str) -> str:
    """Return a text as a plain line, without the time of day."""
    return _CLOCK.sub("", plain_line(text)).strip()


def _year_last(found: re.Match[str], order: DayOrder | None) -> date | None:
    first, second, year = int(found[1]), int(found[3]), _full_year(found[4])
    swapped = _date(year, first, second)
    straight = _date(year, second, first)
    if straight is None or swapped is None or found[2] == "." or first == second:
        return straight or swapped
    if order is None:
        raise AmbiguousDay(found.string)
    return straight if order is DayOrder.DAY_FIRST else swapped


def _in_words(plain: str, months: Mapping[str, int]) -> date | None:
    """Return the date of "11 March 2026", "March 11, 2026", "Wed 11-Mar-26"; a weekday and "of" are passed over."""
    month, numbers = 0, []
    pieces = _WORDS.findall(_ORDINAL.sub("", plain))
    names = [fold(piece) for piece in pieces]
    at = 0
    while at < len(pieces):
        two = months.get(" ".join(names[at : at + 2]), 0)  # of two words: كانون الثاني
        one = months.get(names[at], 0)
        if pieces[at].isdecimal():
            numbers.append(pieces[at])
        elif two or one:
            if month:
                return None
            month = two or one
        at += 2 if two else 1
    if not month or len(numbers) != 2 or len(pieces) > 6:
        return None
    first, second = numbers
    if len(first) == 4:  # 2026 March 11
        first, second = second, first
    if len(second) not in (2, 4) or len(first) > 2:
        return None
    return _date(_full_year(second), month, int(first))


def _full_year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < _CENTURY_BREAK else 1900)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if EARLIEST <= found <= LATEST else None

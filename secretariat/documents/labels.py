"""Words of the program in the language of a document or a reader: labels, sentences, ordinals, dates, plurals.

The catalogue of a language is all files of `resources/labels/<language>/` taken together. They serve documents, the
command line and the window alike, so this module knows neither Qt nor PDF. A key that another language lacks is taken
from English.
"""

from __future__ import annotations

import datetime as dt
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time
from hijridate import Gregorian

from secretariat.documents.direction import in_order, runs_left
from secretariat.documents.grammar import Sentences
from secretariat.domain.errors import RuleViolation

FALLBACK = "en"
DOT = " · "
"""Between the parts of a line that are of equal weight; the same in every language."""

_DAY = re.compile(r"\bd\b")
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def roman(number: int) -> str:
    """Return a positive number in roman numerals ("IX"), others in digits."""
    if not 0 < number < 400:
        return str(number)
    text = ""
    for value, numeral in _ROMAN:
        while number >= value:
            text += numeral
            number -= value
    return text


class Labels:
    """The catalogue of one language.

    Args:
        language: BCP 47 code of an existing catalogue.
        tables: its parsed content.
        fallback: the English catalogue's content, for keys that `tables` lacks.
    """

    def __init__(self, language: str, tables: Mapping[str, Any], fallback: Mapping[str, Any]) -> None:
        self.language = language
        self.locale = Locale.parse(language, sep="-")
        self._tables = tables
        self._fallback = fallback
        self._sentences = Sentences(tables.get("grammar", {}), runs_left(language))
        self._months: list[str] = tables.get("dates", {}).get("months", [])
        self._first_of_month: str = tables.get("grammar", {}).get("first_of_month", "")

    @property
    def tables(self) -> Mapping[str, Any]:
        """The whole catalogue, without what is taken from English."""
        return self._tables

    def value(self, key: str) -> Any:
        """Return what stands at the dotted `key`: a text, a list or a table.

        Raises:
            KeyError: neither this catalogue nor the English one has it.
        """
        for tables in (self._tables, self._fallback):
            found: Any = tables
            for part in key.split("."):
                found = found.get(part) if isinstance(found, Mapping) else None
            if found is not None:
                return found
        raise KeyError(f"no label {key!r} in {self.language}")

    def get(self, key: str) -> str:
        """Return the text at the dotted `key`, such as `minutes.annex_action_table`."""
        found = self.value(key)
        if not isinstance(found, str):
            raise KeyError(f"label {key!r} is not a text")
        return found

    def has(self, key: str) -> bool:
        """Return whether there is a text at the dotted `key`, in this language or in English."""
        try:
            return isinstance(self.value(key), str)
        except KeyError:
            return False

    def format(self, key: str, /, **places: object) -> str:
        """Return the text at `key` with its named places filled as `grammar` describes."""
        return self._sentences.fill(self.get(key), places)

    def fill(self, text: str, /, **places: object) -> str:
        """Return a text that stands in a list, with its named places filled as those of `format` are."""
        return self._sentences.fill(text, places)

    def plural(self, key: str, number: int, /, **places: object) -> str:
        """Return the form of the table at `key` for `number`, places filled.

        The forms have CLDR's names (`one`, `few`, `other` …); a form for one number alone (`"=1"`) goes first.
        """
        forms: Mapping[str, str] = self.value(key)
        form = forms.get(f"={number}") or forms.get(self.locale.plural_form(number), forms["other"])
        return self._sentences.fill(form, {"number": number, **places})

    def ordinal(self, number: int) -> str:
        """Return "First" to "Twentieth" in words, and after that "21st"."""
        words: list[str] = self.value("ordinals.words")
        if 1 <= number <= len(words):
            return words[number - 1]
        forms: Mapping[str, str] = self.value("ordinals.forms")
        return forms.get(self.locale.ordinal_form(number), forms["other"]).format(number=number)

    def count(self, number: int) -> str:
        """Return a small number in words ("two"), and as digits where the catalogue has no word."""
        words: list[str] = self.value("numbers.words")
        return words[number] if 0 <= number < len(words) else str(number)

    def numeral(self, number: int, series: str = "items") -> str:
        """Return the number of an agenda item or of one of the `annexes` as it is printed: "IX", "九", "تاسعاً"."""
        words: str | list[str] = self.value(f"numerals.{series}")
        if isinstance(words, str):
            return roman(number) if words == "roman" else str(number)
        return words[number - 1] if 0 < number <= len(words) else str(number)

    def heading_number(self, number: int) -> str:
        """Return an agenda item's number as it stands in front of its heading: "IX."."""
        return self.format("lists.heading_number", number=self.numeral(number))

    def numbered(self, number: int, title: str) -> str:
        """Return an agenda item's title with its number: "IX. Adoption and closing"."""
        return self.format("lists.numbered", number=self.numeral(number), title=title)

    def date(self, day: dt.date, *, hijri: bool = False) -> str:
        """Return "11 March 2026", if asked for with the date of the Umm al-Qura calendar beside it."""
        text = self._day(day, self.get("dates.long"))
        return self._beside(text, [day]) if hijri else text

    def dates(self, first: dt.date, last: dt.date, style: str = "dash", *, hijri: bool = False) -> str:
        """Return "10–11 March 2026"; `style` "words" gives "10 and 11 March" (adjoining days) or "10 to 14 March".

        What the two days have in common is said once: with the last day, or with the first where the catalogue's
        `dates.common` is "first" (2026年3月10日至11日).
        """
        if first == last:
            return self.date(first, hijri=hijri)
        if (first.year, first.month) == (last.year, last.month):
            pattern = self.get("dates.day")
        else:
            pattern = self.get("dates.day_month" if first.year == last.year else "dates.long")
        if style == "words":
            style = "and" if last - first == dt.timedelta(days=1) else "to"
        long = self.get("dates.long")
        patterns = (long, pattern) if self.get("dates.common") == "first" else (pattern, long)
        begin, end = (self._day(day, some) for day, some in zip((first, last), patterns, strict=True))
        text = self.format(f"dates.range_{style}", first=begin, last=end)
        return self._beside(text, [first, last]) if hijri else text

    def _day(self, day: dt.date, pattern: str) -> str:
        """Return a date by a CLDR pattern, with the catalogue's own names of the months and of the first day."""
        if self._months:
            pattern = pattern.replace("MMMM", f"'{self._months[day.month - 1]}'")
        if self._first_of_month and day.day == 1:
            pattern = _DAY.sub(f"'{self._first_of_month}'", pattern)
        return format_date(day, pattern, locale=self.locale)

    def _beside(self, text: str, days: list[dt.date]) -> str:
        """Return a Gregorian date with the Hijri one; without where the Umm al-Qura calendar does not reach."""
        try:
            found = [Gregorian(day.year, day.month, day.day).to_hijri() for day in days]
        except OverflowError:
            return text
        months: list[str] = self.value("dates.hijri_months")
        numbers = [
            self._first_of_month if day.day == 1 and self._first_of_month else day.day for day in found
        ]
        parts = [
            self.format("dates.hijri", day=number, month=months[day.month - 1], year=day.year)
            for number, day in zip(numbers, found, strict=True)
        ]
        if len(parts) == 2 and (found[0].year, found[0].month) == (found[1].year, found[1].month):
            days_ = self.format("dates.range_dash", first=numbers[0], last=numbers[1])
            month = months[found[0].month - 1]
            parts = [self.format("dates.hijri", day=days_, month=month, year=found[0].year)]
        hijri = (
            parts[0] if len(parts) == 1 else self.format("dates.range_dash", first=parts[0], last=parts[1])
        )
        return self.format("dates.with_hijri", date=text, hijri=hijri)

    def time(self, instant: dt.datetime) -> str:
        """Return the wall time of an aware instant, "10:00"."""
        return format_time(instant, self.get("dates.time"), locale=self.locale)

    def offset(self, instant: dt.datetime) -> str:
        """Return an aware instant's distance from UTC: "UTC+5", "UTC+5:30", "UTC−3"."""
        minutes = round((instant.utcoffset() or dt.timedelta()).total_seconds() / 60)
        sign = "\N{MINUS SIGN}" if minutes < 0 else "+"
        hours, rest = divmod(abs(minutes), 60)
        return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")

    def language_name(self, code: str) -> str:
        """Return the name of the language `code` in this language, "English"; the code itself when unknown."""
        try:
            return Locale.parse(code, sep="-").get_language_name(self.locale.language) or code
        except ValueError:
            return code

    def sentences(self, *parts: str) -> str:
        """Return sentences one after the other, empty ones left out."""
        return self.get("lists.sentences").join(part for part in parts if part)

    def listed(self, parts: Sequence[str]) -> str:
        """Return "a, b, c", with the catalogue's `lists.enumeration` where it tells that from `lists.separator`."""
        separator = self.get("lists.enumeration") or self.get("lists.separator")
        return in_order(separator, parts, self.language)

    def parted(self, *parts: str) -> str:
        """Return "a, b, c" of parts that say different things, empty ones left out."""
        return in_order(self.get("lists.separator"), parts, self.language)

    def dotted(self, *parts: str) -> str:
        """Return "a · b · c", empty parts left out."""
        return in_order(DOT, parts, self.language)

    def joined(self, parts: list[str]) -> str:
        """Return "a", "a and b" or "a, b and c"."""
        if len(parts) < 2:
            return "".join(parts)
        return self.format("lists.last", first=self.listed(parts[:-1]), last=parts[-1])

    def person(self, name: str, function: str, institution: str) -> str:
        """Return name, function and institution in one line.

        Where the catalogue's `lists.person` is "institution", it is institution, function and name in one phrase
        (国家卫生健康委员会国际合作司副司长沈文澜), with spaces only beside letters of an alphabet.
        """
        if self.get("lists.person") != "institution":
            return self.parted(name, function, institution)
        text = ""
        for part in (institution, function, name):
            alphabetic = text and part and not (_is_wide(text[-1]) and _is_wide(part[0]))
            text += " " + part if alphabetic else part
        return text


def _is_wide(letter: str) -> bool:
    return unicodedata.east_asian_width(letter) in "WF"


@lru_cache(maxsize=32)
def _catalogue(language: str) -> Mapping[str, Any] | None:
    if not language.replace("-", "").isalnum():
        return None
    folder = files("resources").joinpath("labels", language)
    if not folder.is_dir():
        return None
    found: dict[str, Any] = {}
    for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if file.name.endswith(".toml"):
            _merge(found, tomllib.loads(file.read_text("utf-8")))
    return found


def _merge(into: dict[str, Any], tables: Mapping[str, Any]) -> None:
    for key, value in tables.items():
        if isinstance(value, Mapping):
            _merge(into.setdefault(key, {}), value)
        elif key in into:
            raise ValueError(f"the label {key!r} stands in two files")
        else:
            into[key] = value


@lru_cache(maxsize=32)
def labels(language: str) -> Labels:
    """Return the catalogue of `language` (`en-GB` falls back to `en`).

    Raises:
        RuleViolation: `language_unavailable`, there is no catalogue of that language.
    """
    english = _catalogue(FALLBACK) or {}
    for code in (language, language.partition("-")[0]):
        tables = _catalogue(code)
        if tables is not None:
            return Labels(code, tables, english)
    raise RuleViolation("language_unavailable", language=language, available=", ".join(available_languages()))


def available_languages() -> tuple[str, ...]:
    """Return the codes of the languages that have a catalogue, in alphabetical order."""
    return tuple(
        sorted(entry.name for entry in files("resources").joinpath("labels").iterdir() if entry.is_dir())
    )

"""Words of the program in the language of a document or a reader: labels, sentences, ordinals, dates, plurals.

The catalogue of a language is all files of `resources/labels/<language>/` taken together. They serve documents, the
command line and the window alike, so this module knows neither Qt nor PDF. A key that another language lacks is taken
from English.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time

from secretariat.domain.errors import RuleViolation

FALLBACK = "en"


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
        """Return the text at `key` with its named places filled; the values are taken literally, braces and all."""
        return self.get(key).format_map(places)

    def plural(self, key: str, number: int, /, **places: object) -> str:
        """Return the form of the table at `key` (`one`, `few`, `other` …, CLDR's names) for `number`, places filled."""
        forms: Mapping[str, str] = self.value(key)
        form = forms.get(self.locale.plural_form(number), forms["other"])
        return form.format_map({"number": number, **places})

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

    def date(self, day: dt.date) -> str:
        """Return "11 March 2026"."""
        return format_date(day, self.get("dates.long"), locale=self.locale)

    def dates(self, first: dt.date, last: dt.date, style: str = "dash") -> str:
        """Return "10–11 March 2026"; `style` "words" gives "10 and 11 March" (adjoining days) or "10 to 14 March"."""
        if first == last:
            return self.date(first)
        if (first.year, first.month) == (last.year, last.month):
            pattern = self.get("dates.day")
        else:
            pattern = self.get("dates.day_month" if first.year == last.year else "dates.long")
        if style == "words":
            style = "and" if last - first == dt.timedelta(days=1) else "to"
        begin = format_date(first, pattern, locale=self.locale)
        return self.format(f"dates.range_{style}", first=begin, last=self.date(last))

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

    def joined(self, parts: list[str]) -> str:
        """Return "a", "a and b" or "a, b and c"."""
        if len(parts) < 2:
            return "".join(parts)
        return self.format("lists.last", first=self.get("lists.separator").join(parts[:-1]), last=parts[-1])


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

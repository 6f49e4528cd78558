"""The grammar of dates in words: the words of one language, as patterns over folded text.

The tables are those of `resources/date_words/<language>.toml`; what the meanings of the phrases are is decided in
`date_words.py`, alike for all languages.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from secretariat.domain.folding import fold

_TOKEN = re.compile(r"\{(\w+)\}|([\[\]()|])|([^\s\[\](){}|]+)")


class DateEvent(StrEnum):
    """An event from which a date can be counted."""

    NEXT_MEETING = "next_meeting"
    THIS_MEETING = "this_meeting"
    AGREEMENT_SIGNED = "agreement_signed"
    AGREEMENT_IN_FORCE = "agreement_in_force"
    AGREEMENT_EXPIRES = "agreement_expires"


@dataclass(frozen=True)
class Grammar:
    """The words of one language: `phrases` by meaning as patterns, and the forms that fill their places.

    In a pattern `[…]` may be left out, `(a|b)` is one of the two, and `{place}` is filled. `spaced` says whether the
    language writes spaces between words; `weeks` on which days (0 is Monday) its readers begin the week.
    """

    language: str
    spaced: bool
    weeks: tuple[int, ...]
    forms: Mapping[str, Mapping[str, Any]]
    events: tuple[tuple[DateEvent, re.Pattern[str]], ...]
    phrases: tuple[tuple[str, re.Pattern[str]], ...]

    @classmethod
    def of(cls, language: str, tables: Mapping[str, Any]) -> Grammar:
        """Return the grammar in the tables of a file of `resources/date_words`."""
        return _Maker(language, tables).grammar()

    def matches(self, text: str) -> Iterable[tuple[str, re.Match[str]]]:
        """Yield each meaning whose pattern a folded text is, with its places."""
        written = f"{text} " if self.spaced else text.replace(" ", "")
        for meaning, pattern in self.phrases:
            if found := pattern.fullmatch(written):
                yield meaning, found

    def value(self, place: str, found: re.Match[str]) -> Any:
        """Return what a place of a match was filled with, None when it was left out."""
        text = found.groupdict().get(place)
        if text is None:
            return None
        text = text.strip()
        if text in self.forms.get(place, {}):
            return self.forms[place][text]
        return int("".join(c for c in text if c.isdecimal()))


class _Maker:
    """Makes a grammar of the tables of one language."""

    def __init__(self, language: str, tables: Mapping[str, Any]) -> None:
        self._language, self._tables = language, tables
        self._spaced: bool = tables["spaced"]
        self._end = " " if self._spaced else ""

    def grammar(self) -> Grammar:
        """Return the grammar."""
        tables = self._tables
        self._forms = {
            "n": self._by_form({int(key): forms for key, forms in tables["numbers"].items()}),
            "unit": self._by_form(tables["units"]),
            "spans": self._spans(),
            "weekday": self._by_form(dict(enumerate(tables["weekdays"]))),
            "month": self._by_form(dict(enumerate(tables["months"], 1))),
            "year": self._by_form({0: tables["this_year"], 1: tables["next_year"]}),
            "ordinal": self._by_form({int(key): forms for key, forms in tables["ordinals"].items()}),
        }
        by_number = self._forms["n"].items()
        words = {form: number for form, number in by_number if number <= 31}
        self._forms["day"] = words if tables["days_in_words"] else {}
        named = {int(key): forms for key, forms in tables.get("days", {}).items()}
        self._forms["day"] |= self._by_form(named)
        self._event = "|".join(self._body(one) for forms in tables["events"].values() for one in forms)
        events = tuple(
            (DateEvent(key), re.compile("|".join(self._body(form) for form in forms)))
            for key, forms in tables["events"].items()
        )
        leads, tails = ("|".join(map(self._body, tables[name])) or "(?!)" for name in ("leads", "tails"))
        phrases = tuple(
            (meaning, re.compile(f"(?:{leads})?{self._body(form)}(?:{tails})?"))
            for meaning, forms in tables["phrases"].items()
            for form in forms
        )
        return Grammar(self._language, self._spaced, tuple(tables["weeks"]), self._forms, events, phrases)

    def _spans(self) -> dict[str, list[tuple[int, str]]]:
        """Return what each form that is a number and a unit in one means: more than one length when readers differ."""
        found: dict[str, list[tuple[int, str]]] = {}
        for unit, lengths in self._tables["spans"].items():
            for amount, forms in lengths.items():
                for form in forms:
                    found.setdefault(self._fold(form), []).append((int(amount), unit))
        return found

    def _by_form(self, table: Mapping[Any, Sequence[str]]) -> dict[str, Any]:
        return {self._fold(form): value for value, forms in table.items() for form in forms}

    def _fold(self, form: str) -> str:
        return fold(form) if self._spaced else fold(form).replace(" ", "")

    def _body(self, pattern: str) -> str:
        """Return a pattern of the tables as a regular expression over folded text."""
        made = ""
        for token in _TOKEN.finditer(pattern):
            place, sign, word = token.groups()
            if place:
                made += self._place(place)
            elif sign:
                made += {"[": "(?:", "]": ")?", "(": "(?:", "|": "|", ")": ")"}[sign]
            else:
                made += "".join(re.escape(part) + self._end for part in self._fold(word).split())
        return made

    def _place(self, place: str) -> str:
        if place == "span":
            counted = self._place("n") + self._place("unit")
            return f"(?:{self._place('spans')}|{counted})"  # "quinze jours" before a number of days
        if place == "event":
            return f"(?P<event>{self._event})"
        return f"(?P<{place}>{self._choice(place)})" + self._end_of(place)

    def _choice(self, place: str) -> str:
        digits = {"year": rf"\d{{4}}{self._tables['year_suffix']}", "day": r"\d{1,2}", "n": r"\d{1,4}"}
        forms = sorted(self._forms[place], key=len, reverse=True)
        return "|".join([*filter(None, [digits.get(place)]), *map(re.escape, forms)])

    def _end_of(self, place: str) -> str:
        if place == "day" and self._tables["day_suffixes"]:
            return f"(?:{'|'.join(self._suffix(one) for one in self._tables['day_suffixes'])})?{self._end}"
        if place == "n" and self._spaced:
            return r"(?: |(?<=\d))"  # 30d
        return self._end

    def _suffix(self, suffix: str) -> str:
        """Return a suffix of a day's number behind the numbers that take it; one that names none fits all others."""
        own = self._tables["day_suffixes"][suffix]
        if own:
            behind = "|".join(f"(?<={number})" for number in _written(own))
            return f"(?:{behind}){re.escape(suffix)}"
        others = [number for numbers in self._tables["day_suffixes"].values() for number in numbers]
        return "".join(f"(?<!{number})" for number in _written(others)) + re.escape(suffix)


def _written(numbers: Iterable[int]) -> list[str]:
    """Return how numbers of days can be written, as patterns of which none is the end of another: a 1 is none in 11."""
    return [form for n in numbers for form in ([rf"\b{n}", f"0{n}"] if n < 10 else [str(n)])]

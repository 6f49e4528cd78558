"""Sentences and words for people, from the label catalogues: the same for the window and the command line."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from enum import StrEnum

from secretariat.documents.labels import available_languages, labels
from secretariat.domain.changes import Kind
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import Effect

_MOST_LISTED = 6


def table_of(words: type[StrEnum]) -> str:
    """Return the table of the catalogue that names a closed list: `meeting_state` for `MeetingState`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", words.__name__).lower()


def word(value: StrEnum, language: str) -> str:
    """Return the word for a member of a closed list, or for a kind of record."""
    return labels(language).get(f"{table_of(type(value))}.{value.value}")


def act(text: str, language: str) -> str:
    """Return what undo and the history call an act of the journal: `change meetings` is "Change of meeting"."""
    verb, _, kind = text.partition(" ")
    found = labels(language)
    if not found.has(f"acts.{verb}"):
        return text
    named = word(Kind(kind), language) if kind in {item.value for item in Kind} else kind
    return found.format(f"acts.{verb}", kind=named)


def sentence(
    error: SecretariatError, language: str = "en", day: Callable[[date], str] = date.isoformat
) -> str:
    """Return the sentence that says what is wrong and what to do; `day` says how a date reads in it."""
    found = labels(language)
    if not found.has(f"errors.{error.code}"):
        return str(error)
    places = {name: _shown(value, language, day) for name, value in error.data.items()}
    places.setdefault("available", ", ".join(available_languages()))
    return found.format(f"errors.{error.code}", **places)


def label(key: str, language: str, /, **places: object) -> str:
    """Return a label by its dotted key, with its places filled."""
    return labels(language).format(key, **places)


def plural(key: str, number: int, language: str, /, **places: object) -> str:
    """Return the form for `number` of the table at a dotted key, with its places filled."""
    return labels(language).plural(key, number, **places)


def effect(found: Effect, language: str) -> str:
    """Return the sentence that says what reopening a meeting bears upon."""
    symbols = _listed(found.symbols)
    if found.minutes_state is not None:
        key = f"effects.minutes.{found.minutes_state.value}"
        return label(key, language, symbols=symbols, draft=found.draft)
    return plural(f"effects.{found.kind.value}", len(found.symbols), language, symbols=symbols)


def _listed(symbols: Sequence[str]) -> str:
    """Return symbols in a row: the first in full, of the others what differs, and of many the last one only."""
    if not symbols:
        return ""
    beginning = symbols[0].rpartition("/")[0] + "/"
    short = [symbols[0], *(symbol.removeprefix(beginning) for symbol in symbols[1:])]
    if beginning.count("/") < 3:  # meetings: what differs is no symbol by itself
        short = list(symbols)
    return ", ".join(short) if len(short) <= _MOST_LISTED else f"{', '.join(short[:3])} … {short[-1]}"


def meeting_title(number: int, title: str, language: str) -> str:
    """Return what a meeting is called: its own title, or else "Third Meeting"."""
    found = labels(language)
    return title or found.format("minutes.meeting", ordinal=found.ordinal(number))


def untranslated(code: str, numbers: Sequence[int], language: str) -> str:
    """Return which paragraphs of bilingual minutes have no text in the language `code`."""
    found = labels(language)
    return found.format(
        "bilingual.untranslated", language=found.language_name(code), numbers=found.listed(_ranges(numbers))
    )


def _ranges(numbers: Sequence[int]) -> list[str]:
    """Return rising numbers as they are listed: "4", "6–9"; two neighbours stand by themselves."""
    rows: list[list[int]] = []
    for number in numbers:
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return [
        part
        for row in rows
        for part in ([f"{row[0]}–{row[-1]}"] if len(row) > 2 else [str(number) for number in row])
    ]


def long_day(value: date, language: str) -> str:
    """Return a date as documents print it: "11 March 2026"."""
    return labels(language).date(value)


def languages() -> tuple[str, ...]:
    """Return the languages in which documents can be made."""
    return available_languages()


def _shown(value: object, language: str, day: Callable[[date], str]) -> str:
    if isinstance(value, StrEnum):
        found = word(value, language)
        return found if isinstance(value, Kind) else found[:1].lower() + found[1:]
    if isinstance(value, tuple):
        return ", ".join(_shown(part, language, day) for part in value)
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return day(value)
    return str(value)

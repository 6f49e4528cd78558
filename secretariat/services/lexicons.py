"""What the checks have to know beside the record: words of a language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files
from typing import Any

from babel import Locale, UnknownLocaleError

from secretariat.domain.checks.lexicon import Lexicon
from secretariat.domain.verbs import fold


@lru_cache(maxsize=16)
def lexicon(language: str) -> Lexicon:
    """Return the words of a language: those of `resources/checks`, months and weekdays of CLDR beside them.

    Acronyms that everybody knows in English are known in every language.
    """
    tables = _tables(language)
    months, weekdays = _calendar(language)
    lists = {
        name: tuple(tables.get(name, ()))
        for name in ("blame", "paragraph", "annex", "elsewhere", "here", "minutes", "side")
    }
    return Lexicon(
        language=language,
        months=(*months, *((name, number) for name, number in tables.get("months", ()))),
        weekdays=weekdays,
        acronyms=frozenset({*_tables("en").get("acronyms", ()), *tables.get("acronyms", ())}),
        papers=tuple((series, tuple(words)) for series, words in tables.get("papers", {}).items()),
        conjunction=tables.get("conjunction", ""),
        meeting_days=tuple(fold(pattern) for pattern in tables.get("meeting_days", ())),
        **lists,
    )


def lexicons(languages: Iterable[str]) -> dict[str, Lexicon]:
    """Return the words of several languages."""
    return {language: lexicon(language) for language in languages}


def _calendar(language: str) -> tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...]]:
    """Return the names of months and weekdays, with the number of the month and the ISO number of the day."""
    try:
        locale = Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return (), ()
    months = {
        (name, number)
        for form in ("format", "stand-alone")
        for number, name in locale.months[form]["wide"].items()
    }
    weekdays = {
        (name, number + 1)  # CLDR counts from Monday as 0
        for form in ("format", "stand-alone")
        for number, name in locale.days[form]["wide"].items()
    }
    return tuple(sorted(months)), tuple(sorted(weekdays))


@lru_cache(maxsize=64)
def _tables(language: str) -> dict[str, Any]:
    if not language.replace("-", "").isalnum():
        return {}
    file = files("resources").joinpath("checks", f"{language}.toml")
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}

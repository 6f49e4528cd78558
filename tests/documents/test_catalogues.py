"""Every language has every label, with places that the program fills, and plural forms and dates of its own."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from secretariat.documents.labels import available_languages, labels
from secretariat.domain.changes import Kind

LANGUAGES = ("ar", "en", "es", "fr", "ru", "ur", "zh")
OTHERS = tuple(language for language in LANGUAGES if language != "en")
# Tables whose keys are forms or names of one language, and lists as long as a language needs.
OWN = {"grammar", "dates.months", "ordinals.forms", "ordinals.words", "numbers.words", "numerals"}
SIDE = {"party", "name", "short", "adjective"}  # wording.named gives all of them wherever it gives one
EN = labels("en").tables


def flat(tables: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in tables.items():
        name = f"{above}{key}"
        if name in OWN:
            continue
        if isinstance(value, Mapping) and not is_plural(value):
            yield from flat(value, f"{name}.")
        else:
            yield name, value


def is_plural(table: Mapping[str, Any]) -> bool:
    names = {key for key in table if not key.startswith("=")}  # "=1": a form for one number alone
    return "other" in names and names <= {"zero", "one", "two", "few", "many", "other"}


def forms(value: Any) -> list[str]:
    """Return the texts of a label: one, or those of a plural table or a list."""
    if isinstance(value, Mapping):
        return list(value.values())
    return list(value) if isinstance(value, list) else [value]


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_the_seven_languages_are_there() -> None:
    assert available_languages() == LANGUAGES


@pytest.mark.parametrize("language", OTHERS)
def test_no_label_is_missing_and_none_is_left_over(language: str) -> None:
    ours, theirs = dict(flat(EN)), dict(flat(labels(language).tables))
    assert sorted(ours.keys() - theirs.keys()) == []
    assert sorted(theirs.keys() - ours.keys()) == []
    assert [key for key, value in ours.items() if type(value) is not type(theirs[key])] == []


@pytest.mark.parametrize("language", OTHERS)
def test_places_are_those_that_the_program_fills(language: str) -> None:
    theirs = dict(flat(labels(language).tables))
    for key, value in flat(EN):
        known = {name for text in forms(value) for name in places(text)}
        if known & SIDE or key.startswith("brief."):
            known |= SIDE
        if is_plural(value) if isinstance(value, Mapping) else False:
            known |= {"number", "count"} & known | {"number"}
        for text in forms(theirs[key]):
            assert places(text) <= known, (key, text)


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_that_is_filled_in_gets_lost(language: str) -> None:
    theirs = dict(flat(labels(language).tables))
    for key, value in flat(EN):
        if isinstance(value, str):
            lost = places(value) - places(theirs[key])
            # One way of naming a side stands for another.
            assert not lost - SIDE, (key, theirs[key])
            assert bool(places(value) & SIDE) == bool(places(theirs[key]) & SIDE), (key, theirs[key])


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    words = labels(language)
    needed = {words.locale.plural_form(number) for number in range(0, 200)}
    for key, value in flat(words.tables):
        if isinstance(value, Mapping):
            assert needed <= set(value) | {"zero", "one", "two"}, key
            assert "other" in value, key


@pytest.mark.parametrize("language", OTHERS)
def test_little_is_as_in_english(language: str) -> None:
    theirs = dict(flat(labels(language).tables))
    same = {
        key
        for key, value in flat(EN)
        if isinstance(value, str)
        and value == theirs[key]
        and sum(c.isalpha() for c in value) > 3
        and not places(value)
    }
    latin = language in ("fr", "es")
    allowed = {key for key in same if latin or key in ("numerals", "dates.time")}
    assert len(same - allowed) <= 6, sorted(same)
    assert len(same) <= 40, sorted(same)


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_ordinals_and_numerals(language: str) -> None:
    words = labels(language)
    day, next_day, far = dt.date(2026, 3, 11), dt.date(2026, 3, 12), dt.date(2027, 1, 2)
    assert "2026" in words.date(day)
    assert "11" in words.date(day)
    for style in ("dash", "words"):
        for last in (next_day, dt.date(2026, 4, 2), far):
            said = words.dates(day, last, style)
            assert "11" in said
            assert str(last.year) in said
            assert said.count("2026") == 1, said
    assert "1447" in words.date(day, hijri=True)
    assert len({words.ordinal(number) for number in range(1, 41)}) == 40
    for series in ("items", "references", "annexes"):
        assert len({words.numeral(number, series) for number in range(1, 31)}) == 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_record_has_a_name(language: str) -> None:
    """What undo took back is named by it."""
    assert all(labels(language).get(f"kind.{kind.value}") for kind in Kind)

"""Label catalogues: texts, ordinals, plurals, dates."""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from secretariat.documents.labels import Labels, available_languages, labels
from secretariat.domain.errors import RuleViolation

EN = labels("en")


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "First"),
        (12, "Twelfth"),
        (20, "Twentieth"),
        (21, "21st"),
        (22, "22nd"),
        (33, "33rd"),
        (111, "111th"),
    ],
)
def test_ordinals(number: int, word: str) -> None:
    assert EN.ordinal(number) == word


def test_dates() -> None:
    day = dt.date(2026, 3, 10)
    assert EN.date(day) == "10 March 2026"
    assert EN.dates(day, day) == "10 March 2026"
    assert EN.dates(day, dt.date(2026, 3, 11)) == "10–11 March 2026"
    assert EN.dates(day, dt.date(2026, 3, 11), "words") == "10 and 11 March 2026"
    assert EN.dates(day, dt.date(2026, 3, 13), "words") == "10 to 13 March 2026"
    assert EN.dates(dt.date(2026, 3, 31), dt.date(2026, 4, 1)) == "31 March–1 April 2026"
    assert EN.dates(dt.date(2025, 12, 31), dt.date(2026, 1, 2)) == "31 December 2025–2 January 2026"


@pytest.mark.parametrize(
    ("zone", "offset"),
    [("Asia/Karachi", "UTC+5"), ("Asia/Kolkata", "UTC+5:30"), ("America/Lima", "UTC−5"), ("UTC", "UTC+0")],
)
def test_offsets(zone: str, offset: str) -> None:
    instant = dt.datetime(2026, 1, 10, 9, 5, tzinfo=ZoneInfo(zone))
    assert EN.offset(instant) == offset
    assert EN.time(instant) == "09:05"


def test_values_are_taken_literally() -> None:
    assert EN.format("minutes.for_party", party="{0.__class__} %s") == "For {0.__class__} %s"


def test_words() -> None:
    assert EN.joined([]) == ""
    assert EN.joined(["a"]) == "a"
    assert EN.joined(["a", "b", "c"]) == "a, b and c"
    assert EN.count(2) == "two"
    assert EN.count(41) == "41"
    assert EN.plural("minutes.originals", 2, count="two") == "two originals"
    assert EN.language_name("ar") == "Arabic"
    assert EN.language_name("!") == "!"


def test_missing_language_and_key() -> None:
    with pytest.raises(RuleViolation) as caught:
        labels("xx")
    assert caught.value.code == "language_unavailable"
    assert caught.value.data["language"] == "xx"
    assert "en" in caught.value.data["available"]
    assert "xx" in EN.format("errors.language_unavailable", **caught.value.data)
    for bad in ("../en", "", "en/../en"):
        with pytest.raises(RuleViolation):
            labels(bad)
    with pytest.raises(KeyError):
        EN.get("minutes.no_such_label")
    assert not EN.has("minutes.no_such_label")
    assert not EN.has("minutes")
    assert labels("en-GB").get("minutes.title") == EN.get("minutes.title")
    assert "en" in available_languages()


def test_what_a_language_lacks_is_english() -> None:
    french = Labels(
        "fr", {"minutes": {"title": "Relevé"}}, {"minutes": {"title": "Minutes", "annex": "Annex {numeral}"}}
    )
    assert french.get("minutes.title") == "Relevé"
    assert french.format("minutes.annex", numeral="I") == "Annex I"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


@pytest.mark.parametrize("language", available_languages())
def test_every_label_is_a_template_with_named_places(language: str) -> None:
    words = labels(language)
    for text in _texts(words._tables):
        for _, name, spec, conversion in string.Formatter().parse(text):
            assert name is None or name.isidentifier(), text
            assert not spec or language != "en", text  # English inflects no name
            assert conversion is None, text

"""What runs from left to right in Arabic and Urdu lines: it stays where it belongs, and what stands beside it too."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.direction import apart, in_order
from secretariat.documents.labels import Labels
from secretariat.documents.typeset.bidi import levels, visual_order

MARKS = "\u200e\u200f"
FORMS: dict[str, Any] = {"lists": {"separator": "، ", "enumeration": "", "last": "{first} و{last}"}}
ARABIC = Labels("ar", {**FORMS, "title": "وثيقة {symbol} (مسودة {number})"}, {})
ENGLISH = Labels("en", {"lists": {"separator": ", ", "enumeration": "", "last": "{first} and {last}"}}, {})
PARTS = st.sampled_from(
    [
        *("PPHWG/2026/2/A.11", "layla@health.example", "+970 2 298 4780", "د. ليلى الحناني", "(UTC+5)"),
        *("2026-11-20", "Dr Amna Qureshi", "12", "10:00", "المادة 7", "9f3ab27c", "Ministry (Ramallah)"),
    ]
)


def seen(text: str, right: int = 1) -> str:
    """The letters of one line as they stand on paper, from left to right."""
    order = visual_order(levels(text, right))
    return "".join(text[place] for place in order if text[place] not in MARKS)


def test_the_first_of_two_symbols_stands_on_the_right() -> None:
    line = seen("الوثيقتان: " + ARABIC.joined(["PPHWG/2026/1", "PPHWG/2026/2"]))
    assert line.index("PPHWG/2026/2") < line.index("PPHWG/2026/1")
    assert seen("PPHWG/2026/1، PPHWG/2026/2").index("PPHWG/2026/1") == 0  # as it would be without


def test_a_telephone_number_is_not_turned() -> None:
    assert "+970 2 298 4780" in seen("هاتف: " + apart("+970 2 298 4780"))
    assert "+970 2 298 4780" not in seen("هاتف: +970 2 298 4780")  # as it would be without
    line = seen(ARABIC.parted("layla@health.example", "+970 2 298 4780"))
    assert line.index("+970 2 298 4780") < line.index("layla@health.example")


def test_what_follows_a_symbol_in_a_sentence_is_not_drawn_to_it() -> None:
    line = seen(ARABIC.format("title", symbol="PPHWG/2026/1", number=2))
    assert line.endswith("PPHWG/2026/1 ةقيثو")


@pytest.mark.parametrize("text", ["", "د. ليلى", "12", "10:00", "المادة 7 من المذكرة"])
def test_what_needs_no_marks_gets_none(text: str) -> None:
    assert apart(text) == text


def test_lines_that_run_from_left_to_right_have_no_marks() -> None:
    assert ENGLISH.joined(["PPHWG/2026/1", "ليلى", "+970 2 298"]) == "PPHWG/2026/1, ليلى and +970 2 298"
    assert ENGLISH.dotted("10:00 Islamabad", "", "07:00") == "10:00 Islamabad · 07:00"


@given(st.lists(PARTS, min_size=2, max_size=4, unique=True))
def test_parts_stand_from_right_to_left_and_whole(parts: list[str]) -> None:
    line = seen(in_order(" · ", parts, "ar"))
    cells = [seen(apart(part)) for part in parts]
    assert line == " · ".join(reversed(cells))

"""Whatever is typed is shown or named, nothing around it is lost, and the work grows no faster than the text."""

from __future__ import annotations

import random
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.documents.typeset import Text, TextStyle, missing_characters, visible
from secretariat.documents.typeset.fonts import is_invisible
from tests.documents.pdf_tools import CONTROLS, set_text, words_of

STYLE = TextStyle("serif", 10.4, 15.4, align="justify")
CONTROL = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ODD = st.one_of(
    st.text(st.sampled_from(CONTROL), min_size=1, max_size=12),
    st.characters(categories=["Cs", "Co", "Cn", "Cc"]),
    st.sampled_from(
        [
            "👩‍⚕️",
            "👨‍👩‍👧‍👦",
            "🇵🇸🇵🇰",
            "👍🏽",
            "❤️",
            "☪️",
            "1️⃣",
            "\ufffe",
            "\U0010ffff",
            "\x00",
            "\x1b[31m",
            "\ud83d",
        ]
    ),
    st.text(st.characters(min_codepoint=0x250, max_codepoint=0x2FFF), max_size=6),
)
WORDS = st.sampled_from(["Group", "2026", "مجموعة", "گروپ", "工作组", "группа", "(D.3)", "–"])


def letters(text: str) -> Counter[str]:
    """The characters that can be seen, however they are put together."""
    plain = unicodedata.normalize("NFKD", CONTROLS.sub("", text))
    return Counter(
        c for c in plain if not c.isspace() and not is_invisible(c) and not unicodedata.combining(c)
    )


@settings(max_examples=150)
@given(st.lists(st.one_of(ODD, WORDS), min_size=1, max_size=12), st.sampled_from(["en", "ar", "ur", "zh"]))
def test_nothing_is_lost_around_odd_characters(parts: list[str], language: str) -> None:
    text = "Before " + " ".join(parts) + " after"
    found = letters(words_of(set_text(text, STYLE, language, 400)))
    shown = letters(visible(text))
    for word in ["Before", "after", *(part for part in parts if part.isalpha() and part.isascii())]:
        assert not letters(word) - found
    for character in missing_characters(text):
        assert not letters(f"‹U+{ord(character):04X}›") - found
    for character, count in shown.items():
        if unicodedata.category(character)[0] in "LN" and len(unicodedata.normalize("NFKD", character)) == 1:
            assert found[character] == count, (character, text)


@pytest.mark.parametrize("language", ["en", "ar", "ur", "zh"])
@pytest.mark.parametrize(
    "odd",
    [
        "e" + "\u0301" * 10_000,
        "ب" + "\u064e\u0651" * 5_000,
        "\u0301" * 10_000,
        "\u202e\u2067\u202b" * 3_000,
        "\u2069\u202c" * 3_000,
        "👩‍⚕️" * 500,
        "\ud800" * 500,
        "\U000f0000" * 500,
        "\u200d\u200b\u2060\u00ad" * 5_000,
        "(" * 3_000,
        " " * 5_000,
        "\n" * 300,
    ],
    ids=lambda odd: f"{len(odd)} × U+{ord(odd[-1]):04X}",
)
def test_storms_leave_the_text_around_them_on_the_page(odd: str, language: str) -> None:
    text = Text(f"Before words\n{odd}\nafter words", STYLE, language)
    text.wrap(400, 10_000)
    lines = text.placed(0, 0)
    for line in (lines[0], lines[-1]):
        assert all(abs(g.dy) < 3_000 for piece in line.line.pieces for g in piece.shaped.glyphs)
    first, last = ("".join(piece.shaped.text for piece in line.line.pieces) for line in (lines[0], lines[-1]))
    assert (first, last) == ("Before words", "after words")
    part = odd.replace("\n" * 300, "\n" * 20)[: 11_000 if odd[-1] == "\u0651" else 200]
    found = words_of(set_text(f"Before words {part} after words", STYLE, language, 400))
    assert not letters("Before words after words") - letters(found)


@pytest.mark.parametrize("character", ["x", "ب", "中", "ٹ"])
def test_a_word_of_a_megabyte_is_cut_and_whole(character: str) -> None:
    word = character * (1_000_000 if character == "x" else 100_000)
    text = Text("Before " + word + " after", STYLE, "ur" if character == "ٹ" else "en")
    text.wrap(440, 10_000)
    lines = text.placed(0, 0)
    said = "".join(piece.shaped.text for line in lines for piece in line.line.pieces).replace("\u00ad", "")
    assert said.count(character) == len(word)
    assert max(line.line.width * line.size / 1000 for line in lines) <= 440 + 2


def calls(work: Callable[[], Any]) -> int:
    """How many functions are called: what work costs on any machine."""
    count = 0

    def tell(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(tell)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def sentence(seed: int, length: int) -> str:
    rng = random.Random(seed)
    return " ".join("".join(rng.choices("abcdefghijklmnop", k=rng.randint(2, 11))) for _ in range(length))


@pytest.mark.parametrize(
    "of",
    [
        lambda n: sentence(n, n),
        lambda n: "x" * (20 * n),
        lambda n: "ب" * (20 * n),
        lambda n: "e" + "\u0301" * (5 * n),
        lambda n: "中" * (5 * n),
        lambda n: "(" * n + "א" + ")" * n,
        lambda n: "\u202e\u2067" * n + "a",
        lambda n: "\u200d\u200b\u2060" * n,
        lambda n: "\u00ad" * n,
        lambda n: "👩‍⚕️" * n,
    ],
    ids=["words", "x", "ب", "marks", "中", "brackets", "controls", "joiners", "hyphens", "emoji"],
)
@pytest.mark.parametrize("language", ["en", "ur", "zh"])
def test_the_work_grows_with_the_text_and_no_faster(of: Callable[[int], str], language: str) -> None:
    def work(size: int) -> int:
        return calls(lambda: Text(of(size), STYLE, language).wrap(440, 10_000))

    work(50)
    small, large = work(500), work(2_000)
    assert large < 6 * small + 2_000, (small, large)


def test_a_paragraph_over_many_pages_costs_no_more_by_the_page() -> None:
    def work(length: int) -> int:
        def split() -> None:
            text = Text(sentence(length + 1, length), STYLE)  # of words that no other test has set
            text.wrap(440, 700)
            while parts := text.split(440, 700):
                text = parts[1]

        return calls(split)

    work(100)
    assert work(8_000) < 6 * work(2_000)


@pytest.mark.parametrize("language", ["en", "ar", "ur"])
@pytest.mark.parametrize("base", ["e\u0301", "ب\u0650"])
@pytest.mark.parametrize("marks", [23, 400, 600, 2_000])
def test_a_pile_of_marks_that_reaches_far_is_set(base: str, marks: int, language: str) -> None:
    """Further than a composed glyph can say where its parts stand, and than HarfBuzz takes at once."""
    found = words_of(set_text(f"Before {base[0]}{base[1] * marks} after", STYLE, language, 400))
    assert not letters("Before after") - letters(found)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a \u202eb c", "a ‹U+202E›b c"),
        ("a \u202eb\u202c c", "a \u202eb\u202c c"),
        ("a \u2067b\u2069 c", "a \u2067b\u2069 c"),
        ("a \u202c b \u2069", "a ‹U+202C› b ‹U+2069›"),
        ("\u2067a \u202eb\u2069 c", "\u2067a ‹U+202E›b\u2069 c"),
        ("\u202ea\u2067b\u202c", "‹U+202E›a‹U+2067›b‹U+202C›"),
        ("\u202ea\nb\u202c", "‹U+202E›a\nb‹U+202C›"),
        ("\u200fعربي\u200e", "\u200fعربي\u200e"),
    ],
)
def test_a_bidi_control_without_its_counterpart_is_written_out_and_counted(text: str, shown: str) -> None:
    assert visible(text) == shown
    assert bool(missing_characters(text)) == (shown != text)
    assert visible(shown) == shown

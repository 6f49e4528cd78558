"""Text as typed: what is replaced, what stays, and that nothing is lost on the way to data and back."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.text import REPLACEMENT, Block, LocalizedRich, LocalizedText, RichText, Run, clean

# With surrogates and everything else that a clipboard can hold.
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)
LANGUAGES = st.sampled_from(["en", "ar", "ur", "zh", "fr"])
RUNS = st.builds(Run, ANY_TEXT, st.booleans(), st.booleans())
RICH = st.lists(st.lists(RUNS, max_size=4).map(lambda runs: Block(tuple(runs))), max_size=4).map(RichText)


def _noncharacter(char: str) -> bool:
    return 0xFDD0 <= ord(char) <= 0xFDEF or ord(char) & 0xFFFE == 0xFFFE


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b", "a␀b"),
        ("a\x07b", "a␇b"),
        ("a\x1fb", "a␟b"),
        ("a\x7fb", "a␡b"),
        ("a\x9fb", "a\ufffdb"),
        ("a\ud800b", "a\ufffdb"),
        ("a\ufffeb", "a\ufffdb"),
        ("a\U0001ffffb", "a\ufffdb"),
        ("a\ufdd0b", "a\ufffdb"),
        ("a\r\nb\rc\x0bd\x0ce\x85f\u2028g\u2029h", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\tb\nc", "a\tb\nc"),
        ("<b>&amp;=@ {x} %s \\", "<b>&amp;=@ {x} %s \\"),
        ("👩‍⚕️ خطة 卫生 ۱۲", "👩‍⚕️ خطة 卫生 ۱۲"),
    ],
)
def test_control_characters_are_replaced_visibly_and_all_else_stays(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@given(ANY_TEXT)
def test_every_character_that_can_be_shown_stays_in_its_place(typed: str) -> None:
    cleaned = clean(typed)
    spared = [
        c for c in typed if unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp") and not _noncharacter(c)
    ]
    pictures = {chr(0x2400 + code) for code in range(0x20)} | {"\u2421", REPLACEMENT, "\n", "\t"}
    assert [c for c in cleaned if c not in pictures] == [c for c in spared if c not in pictures]
    assert clean(cleaned) == cleaned


@given(ANY_TEXT)
def test_clean_text_is_what_sqlite_xml_and_utf8_can_hold(typed: str) -> None:
    cleaned = clean(typed)
    cleaned.encode()
    assert not any(
        (unicodedata.category(c) in ("Cc", "Cs") and c not in "\t\n") or _noncharacter(c) for c in cleaned
    )
    assert json.loads(json.dumps(cleaned, ensure_ascii=False)) == cleaned


@given(st.dictionaries(LANGUAGES, ANY_TEXT))
def test_localized_text_keeps_each_language_and_leaves_out_the_empty(texts: dict[str, str]) -> None:
    held = LocalizedText(texts)
    assert dict(held) == {code: clean(text) for code, text in texts.items() if text}
    assert LocalizedText(json.loads(json.dumps(dict(held)))) == held
    assert hash(LocalizedText(dict(held))) == hash(held)


def test_a_missing_language_falls_back_to_english_then_to_the_first() -> None:
    assert LocalizedText(ar="خطة", en="Plan").best("ur") == "Plan"
    assert LocalizedText(ar="خطة", ur="منصوبہ").best("zh") == "خطة"
    assert LocalizedText().best("en") == ""
    assert LocalizedText(ar="خطة").best_language("en") == "ar"
    assert LocalizedText(en="Plan").best_language("ar") == "en"
    assert LocalizedText(en="Plan", ar="خطة").best_language("ar") == "ar"
    assert LocalizedText().best_language("ar") == "ar"


def test_put_replaces_one_language_and_an_empty_text_removes_it() -> None:
    held = LocalizedText(en="Plan", ar="خطة")
    assert held.put("en", "Programme") == LocalizedText(en="Programme", ar="خطة")
    assert held.put("en", "") == LocalizedText(ar="خطة")
    assert held == LocalizedText(en="Plan", ar="خطة")


@given(st.dictionaries(LANGUAGES, RICH))
def test_rich_text_goes_to_data_and_back_without_loss(texts: dict[str, RichText]) -> None:
    held = LocalizedRich(texts)
    data = json.loads(json.dumps({code: text.to_data() for code, text in held.items()}, ensure_ascii=False))
    assert LocalizedRich({code: RichText.from_data(blocks) for code, blocks in data.items()}) == held


@given(RICH)
def test_rich_text_is_cleaned_as_it_enters_and_keeps_its_styles(text: RichText) -> None:
    held = LocalizedRich({"en": text}).best("en")
    wanted = [[(clean(r.text), r.bold, r.italic) for r in block.runs if r.text] for block in text]
    if text.plain.strip():
        assert [[(r.text, r.bold, r.italic) for r in block.runs] for block in held] == wanted
    held.plain.encode()


@given(ANY_TEXT)
def test_plain_text_becomes_one_block_a_line_and_back(typed: str) -> None:
    assert RichText.of(typed).plain == clean(typed)


def test_rich_text_with_nothing_but_space_is_left_out() -> None:
    assert LocalizedRich.of(en="  \n ", ar="نص") == LocalizedRich.of(ar="نص")
    assert not LocalizedRich.of(en="")
    assert LocalizedRich.of(en="One\nTwo").plain == LocalizedText(en="One\nTwo")
    assert LocalizedRich.of(ar="نص").best("en").plain == "نص"

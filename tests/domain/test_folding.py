"""Search takes for the same what readers take for the same, in every script of the groups."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.folding import (
    _ARTICLE,
    _SINGLE,
    LONGEST,
    _folding,
    fold,
    has,
    index_text,
    is_whole,
    matches,
    place,
    places,
    search_words,
)

TEXTS = st.text(
    st.one_of(
        st.characters(), st.sampled_from("أإآاىيیےكکہھةۃنںءـ\u064b\u064e\u0651\u0670\u200c ﷺﻻçßÆ卫生①٣۴")
    )
)


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("minutes", "Agreed MINUTES"),
        ("reunion", "la réunion"),
        ("strasse", "Straße"),
        ("oeuvre", "mise en œuvre"),
        ("заседание", "Заседание"),
        ("еще", "ещё"),
        ("الصحة", "وزارة الصِّحَّة"),  # vowel signs
        ("الصحة", "الصـــحة"),  # tatweel
        ("الصحه", "الصحة"),  # teh marbuta
        ("الصحة", "للصحة"),  # article and preposition
        ("الصحة", "والصحة العامة"),
        ("الصحة", "صحة الأم"),
        ("الام", "صحة الأم"),
        ("امراه", "امرأة"),
        ("مستشفي", "مستشفى"),
        ("کمیٹی", "كميٹي"),  # Arabic and Urdu kaf and yeh
        ("كميٹي", "کمیٹی"),
        ("ہسپتال", "هسپتال"),
        ("علما", "علماء"),
        ("صحت", "صحّتِ عامّہ"),
        ("نہیں", "نہين"),
        ("قومي", "قومی"),
        ("２０２６", "2026"),
        ("2026", "٢٠٢٦"),
        ("2026", "۲۰۲۶"),
        ("卫生", "巴基斯坦卫生合作"),
        ("生合", "卫生合作"),
        ("D.3", "PPHWG/2026/1/D.3"),
        ("pphwg/2026", "PPHWG/2026/1/D.3"),
        ("allah", "\ufdf2 Allah"),
    ],
)
def test_is_found(typed: str, written: str) -> None:
    assert matches(typed, written)
    (word,) = search_words(typed)
    assert place(word, written) is not None


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("الصحة", "التعليم"),
        ("卫合", "卫生合作"),
        ("reunion", "union"),
        ("union", "reunion"),  # inside a word
        ("ارة", "وزارة"),
        ("D.3", "ABCD.3"),
        ("D.3", "D of 3"),
        ("D.3", "D.4"),
        ("ب", "ت"),
        ("کم", "كل"),
    ],
)
def test_is_not_found(typed: str, written: str) -> None:
    assert not matches(typed, written)


def test_signs_alone_ask_for_nothing() -> None:
    assert search_words("… – <> %") == ()
    assert search_words("a – b") == ("a", "b")


def test_words_may_stand_in_different_texts_but_a_word_not_across_two() -> None:
    assert matches("amina head", "Amina Khan", "Head of delegation")
    assert not matches("khanhead", "Khan", "Head")


def test_an_article_is_left_only_before_three_letters() -> None:
    assert search_words("الله") == ("الله",)
    assert search_words("الصحة والتعليم") == ("صحه", "تعليم")


@given(TEXTS)
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(TEXTS, TEXTS, TEXTS)
def test_whatever_has_a_letter_is_found_where_it_stands(before: str, typed: str, after: str) -> None:
    written = f"{before} {typed} {after}"
    for word in search_words(typed):
        found = place(word, written)
        assert found is not None
        # Of a letter that is folded to several, such as Æ, a part may be what was asked for.
        assert has(index_text(written[slice(*found)]), word)


@given(TEXTS)
def test_every_word_of_a_text_finds_it(text: str) -> None:
    assert matches(text, text)


@given(TEXTS, TEXTS)
def test_what_is_found_can_be_shown_and_nothing_else(typed: str, text: str) -> None:
    assert matches(typed, text) == all(place(word, text) for word in search_words(typed))


def test_a_word_is_found_by_how_it_begins_and_not_inside() -> None:
    assert matches("regis", "The registry was shown.")
    assert not matches("gistry", "The registry was shown.")
    assert matches("registry/shown", "registry (shown)")
    assert not matches("registry/shown", "registry was shown")
    assert not matches("regis/shown", "registry, shown")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("合作", "巴基斯坦卫生合作"),
        ("サー", "センター、サービス"),
        ("สุข", "กระทรวงสาธารณสุข"),
        ("卫生2026", "卫生2026年"),
    ],
)
def test_scripts_without_spaces_are_found_anywhere(typed: str, written: str) -> None:
    assert matches(typed, written)
    first, last = place(*search_words(typed), written) or (0, 0)
    assert fold(written[first:last]) == fold(typed)


def test_what_is_written_in_front_of_an_arabic_word_is_not_marked() -> None:
    first, last = place(*search_words("صحة"), "وزارة والصحة") or (0, 0)
    assert "وزارة والصحة"[first:last] == "صحة"
    assert matches("والصـ", "والصحة")  # as it is being typed


def test_no_word_stands_across_two_texts() -> None:
    assert not matches("khan/head", "Amina Khan", "Head of delegation")
    assert not matches("卫生", "防卫", "生活")
    assert not matches("صحة/تعليم", "الصحة", "والتعليم")


def test_of_a_very_long_word_the_beginning_counts() -> None:
    long = "x" * LONGEST
    assert matches(f"{long}a", f"{long}b")
    assert place(*search_words(f"{long}a"), f"{long}b") == (0, LONGEST)
    assert place(*search_words(f"{long}a/y"), f"{long}b y") is not None
    assert max(map(len, index_text("y" * 10_000).split())) == LONGEST


def places_by_letters(word: str, text: str) -> list[tuple[int, int]]:
    """Return where one token stands, from the folded text with the number of its character beside each letter."""
    owners = [at for at, character in enumerate(text) for _ in character.translate(_folding)]
    begins = f"(?<![^\\s{_SINGLE}])(?:{_ARTICLE})?" * (not is_whole(word))
    found = re.finditer(f"{begins}(?P<word>{word})", text.translate(_folding))
    return [(owners[one.start("word")], owners[one.end() - 1] + 1) for one in found]


PIECES = "a aa ab. Xal صحة والصحة الال الله ص\u0651حه ءص \u0640 卫生a aß ﷺ x\u0301 – ２a"
TOKENS = "a aa ab صح ال ص 卫 s x 2"


@given(st.lists(st.sampled_from(PIECES.split(" "))).map(" ".join) | TEXTS, st.sampled_from(TOKENS.split(" ")))
def test_a_word_stands_where_its_folded_letters_do(text: str, word: str) -> None:
    assert places([word, "zz"], text) == [places_by_letters(word, text), places_by_letters("zz", text)]

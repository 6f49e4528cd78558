"""Search takes for the same what readers take for the same, in every script of the groups."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.folding import fold, matches, place, search_words

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
def test_whatever_has_a_letter_is_found_where_it_stands(before: str, word: str, after: str) -> None:
    folded = fold(word)
    written = f"{before} {word} {after}"
    if not folded:
        return
    assert folded in fold(written)
    found = place(folded, written)
    assert found is not None
    start, stop = found
    # Of a letter that is folded to several, such as Æ, a part may be what was asked for.
    assert folded in fold(written[start:stop])


@given(TEXTS)
def test_every_word_of_a_text_finds_it(text: str) -> None:
    assert matches(text, text)

"""Comparing two texts: nothing is lost, nothing is torn apart, and the other way round is the same."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from secretariat.domain.comparison import (
    Change,
    Comparison,
    EditKind,
    Edits,
    Pair,
    Passage,
    after,
    before,
    compare,
    compare_texts,
    readable,
)
from secretariat.domain.text import LocalizedText
from secretariat.domain.words import letters, words

KEPT, DELETED, INSERTED = EditKind.KEPT, EditKind.DELETED, EditKind.INSERTED

_pieces = st.sampled_from(
    [
        "the ", "two ", "sides ", "agreed", ", ", "\n", " ", "D.3", "10:30 ", "e\u0301", "ك\u064eت\u064eب ", "اتفق ",
        "می\u200cرود ", "双", "方", "同", "意", "นี้", "👨\u200d👩\u200d👧", "🇵🇰", "한", "\u1100\u1161\u11a8",
        "(", ")", "\u0301",
    ]
)  # fmt: skip
_texts = st.lists(_pieces, max_size=14).map("".join) | st.text(max_size=12)


def shown(edits: Edits) -> list[tuple[str, str]]:
    return [(edit.kind.value[0], edit.text) for edit in edits]


@given(_texts)
def test_cutting_loses_nothing(text: str) -> None:
    assert "".join(letters(text)) == text
    assert "".join(words(text)) == text


@given(_texts)
def test_a_letter_keeps_its_marks(text: str) -> None:
    for sign in [*letters(text), *words(text)]:
        first = text.startswith(sign) or "\n" + sign in text
        assert unicodedata.category(sign[0])[0] != "M" or first


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("The two sides agreed.", ["The ", "two ", "sides ", "agreed", "."]),
        ("See PPHWG/2026/1/D.3, at 10:30.", ["See ", "PPHWG/2026/1/D.3", ", ", "at ", "10:30", "."]),
        ("Karachi's 1,500 doses", ["Karachi's ", "1,500 ", "doses"]),
        ("اتفق الجانبان على خطة.", ["اتفق ", "الجانبان ", "على ", "خطة", "."]),
        ("كَتَبَ", ["كَتَبَ"]),
        ("می\u200cرود", ["می\u200cرود"]),
        ("双方同意。", ["双", "方", "同", "意", "。"]),
        ("e\u0301te\u0301", ["e\u0301te\u0301"]),
        ("第3次会议", ["第", "3", "次", "会", "议"]),
        ("one\n\ntwo", ["one", "\n", "\n", "two"]),
    ],
)
def test_words_are_a_readers_words(text: str, cut: list[str]) -> None:
    assert words(text) == cut


@pytest.mark.parametrize(
    "sign", ["👨\u200d👩\u200d👧", "🇵🇰", "\u1100\u1161\u11a8", "👍🏽", "각\u11a8", "0\ufe0f\u20e3", "\u06dd1"]
)
def test_what_is_seen_as_one_sign_is_one(sign: str) -> None:
    assert letters(f"a{sign}") == ["a", sign]


def test_two_flags_are_two() -> None:
    assert letters("🇵🇰🇵🇸") == ["🇵🇰", "🇵🇸"]


@given(_texts, _texts)
@example("a b", "b a")
@example("", "x")
def test_the_changes_lead_from_the_old_text_to_the_new(old: str, new: str) -> None:
    edits = compare_texts(old, new)
    assert (before(edits), after(edits)) == (old, new)
    assert all(edit.text for edit in edits)
    assert all(a.kind is not b.kind for a, b in pairwise(edits))


@given(_texts)
def test_a_text_compared_with_itself_has_no_change(text: str) -> None:
    assert all(edit.kind is KEPT for edit in compare_texts(text, text))


@given(_texts, _texts)
def test_the_other_way_round_the_same_words_are_kept(old: str, new: str) -> None:
    there, back = compare_texts(old, new), compare_texts(new, old)
    assert [e.text for e in there if e.kind is KEPT] == [e.text for e in back if e.kind is KEPT]
    assert [e.text for e in there if e.kind is DELETED] == [e.text for e in back if e.kind is INSERTED]


def test_a_changed_word_is_changed_as_a_whole() -> None:
    edits = compare_texts("The plan is due by 1 March 2026.", "The plan is due by 15 March 2026.")
    assert shown(edits) == [
        ("k", "The plan is due by "),
        ("d", "1"),
        ("i", "15"),
        ("k", " March 2026."),
    ]


def test_arabic_words_stay_whole_and_chinese_changes_by_sign() -> None:
    arabic = compare_texts("اتفق الجانبان على الخطة", "اتفق الجانبان على الخطط")
    assert shown(arabic)[-2:] == [("d", "الخطة"), ("i", "الخطط")]
    chinese = compare_texts("双方同意明年举行会议。", "双方同意今年举行会议。")
    assert shown(chinese) == [("k", "双方同意"), ("d", "明"), ("i", "今"), ("k", "年举行会议。")]


def test_a_changed_mark_changes_its_whole_word() -> None:
    assert shown(compare_texts("كَتَبَ", "كُتِبَ")) == [("d", "كَتَبَ"), ("i", "كُتِبَ")]


def test_no_crumbs_of_punctuation_are_kept_between_changes() -> None:
    edits = compare_texts("It met, briefly, in Karachi.", "It convened, thereafter, in Karachi.")
    assert shown(edits) == [
        ("k", "It "),
        ("d", "met, briefly"),
        ("i", "convened, thereafter"),
        ("k", ", in Karachi."),
    ]


def test_a_space_parts_a_word_from_the_one_that_replaces_it() -> None:
    edits = readable(compare_texts("in 2027, at noon", "in 2028, at noon"))
    assert shown(edits) == [("k", "in "), ("d", "2027"), ("k", " "), ("i", "2028"), ("k", ", at noon")]
    assert ("k", " ") not in shown(readable(compare_texts("明年", "今年")))
    arabic = readable(compare_texts("الخطة", "الخطط"))
    assert shown(arabic)[1] == ("k", " ")


def test_a_text_that_would_take_too_long_is_replaced_as_a_whole() -> None:
    old, new = "的" * 3000, "的" * 2999 + "。"
    assert [edit.kind for edit in compare_texts(old, new)] == [DELETED, INSERTED]


# Whole minutes


def passage(number: int, english: str, item: int = 1, **others: str) -> Passage:
    return Passage(
        id=number, texts=LocalizedText(en=english, **others), number=number, item=item, item_id=item
    )


_words = st.sampled_from(
    ["The", "two", "sides", "agreed", "on", "a", "plan", "for", "burns", "and", "vaccines", "by", "March"]
)
_english = st.lists(_words, min_size=1, max_size=8).map(" ".join)
_minutes = st.dictionaries(st.integers(1, 9), st.tuples(_english, st.integers(1, 3)), max_size=7).flatmap(
    lambda found: st.permutations([passage(number, *said) for number, said in found.items()])
)


def turned(pair: Pair) -> tuple[object, ...]:
    return (
        pair.new,
        pair.old,
        pair.moved,
        {language: after(edits) for language, edits in pair.edits.items()},
    )


@given(_minutes, _minutes)
def test_every_paragraph_stands_in_one_pair_in_order(old: list[Passage], new: list[Passage]) -> None:
    pairs = compare(old, new).pairs
    assert [pair.new for pair in pairs if pair.new] == new
    assert {pair.old.id for pair in pairs if pair.old} == {p.id for p in old}
    assert sum(pair.old is not None for pair in pairs) == len(old)
    for pair in pairs:
        for language, edits in pair.edits.items():
            assert before(edits) == (pair.old.texts.get(language, "") if pair.old else "")
            assert after(edits) == (pair.new.texts.get(language, "") if pair.new else "")


@given(_minutes)
def test_minutes_compared_with_themselves_are_unchanged(text: list[Passage]) -> None:
    found = compare(text, text)
    assert found.is_empty
    assert not any(pair.moved for pair in found.pairs)


@given(_minutes, _minutes)
def test_the_other_way_round_finds_the_same_pairs(old: list[Passage], new: list[Passage]) -> None:
    there = [
        (p.old, p.new, p.moved, {c: before(e) for c, e in p.edits.items()}) for p in compare(old, new).pairs
    ]
    back = [turned(pair) for pair in compare(new, old).pairs]
    assert sorted(map(str, there)) == sorted(map(str, back))


@given(_minutes, st.data())
def test_one_paragraph_that_is_moved_is_the_only_one_moved(text: list[Passage], data: st.DataObject) -> None:
    text = [passage(p.id, p.texts["en"]) for p in text]
    if len(text) < 3:
        return
    source = data.draw(st.integers(0, len(text) - 1))
    target = data.draw(st.integers(0, len(text) - 1))
    new = [p for p in text if p is not text[source]]
    new.insert(target, text[source])
    moved = [pair for pair in compare(text, new).pairs if pair.moved]
    assert len(moved) == (0 if source == target else 1)


def changes(found: Comparison) -> list[Change]:
    return [pair.change for pair in found.pairs]


def test_each_change_has_its_name() -> None:
    old = [
        passage(1, "Opened."),
        passage(2, "The plan was read."),
        passage(3, "Thanks were said."),
        passage(4, "Closed."),
    ]
    new = [
        passage(1, "Opened."),
        passage(2, "The new plan was read."),
        passage(5, "A letter arrived."),
        passage(4, "Closed."),
    ]
    assert changes(compare(old, new)) == [
        Change.UNCHANGED,
        Change.CHANGED,
        Change.REMOVED,
        Change.ADDED,
        Change.UNCHANGED,
    ]  # fmt: skip


def test_a_paragraph_that_was_written_again_is_recognised() -> None:
    old = [passage(1, "The two sides agreed on a plan for burns."), passage(2, "Closed.")]
    new = [passage(2, "Closed."), passage(7, "The two sides agreed on a new plan for burns.")]
    pair = compare(old, new).pairs[-1]
    assert (pair.old, pair.change) == (old[0], Change.CHANGED)
    assert compare(old, new).counts[Change.REMOVED] == 0


def test_a_paragraph_under_another_agenda_item_has_moved() -> None:
    (pair,) = compare([passage(1, "Same.", 1)], [passage(1, "Same.", 2)]).pairs
    assert pair.change is Change.MOVED


def test_each_language_is_compared_with_itself() -> None:
    (pair,) = compare([passage(1, "Same.", ar="خطة")], [passage(1, "Same.", ur="منصوبہ")]).pairs
    assert shown(pair.words("en")) == [("k", "Same.")]
    assert shown(pair.words("ar")) == [("d", "خطة")]
    assert shown(pair.words("ur")) == [("i", "منصوبہ")]
    assert pair.change is Change.CHANGED
    assert pair.words("zh") == ()

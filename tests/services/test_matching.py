"""Choosing by a few letters: what fits better goes first, and spelling does not stand in the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.folding import fold
from secretariat.services.matching import best

PEOPLE = [
    "Dr Amina Mohsin",
    "Mohammad Aslam",
    "Salma Mohammadi",
    "François Lefèvre",
    "أحمد القحطاني",
    "فاطمة الزهراء",
    "Ali Reza",
    "王小明",
    "Mona Khalil",
]


def chosen(words: str, limit: int = 8) -> list[str]:
    return [PEOPLE[place] for place in best(words, PEOPLE, limit)]


def test_what_begins_with_the_letters_goes_before_words_that_do() -> None:
    assert chosen("moh") == ["Mohammad Aslam", "Dr Amina Mohsin", "Salma Mohammadi"]


def test_the_same_text_goes_first() -> None:
    assert best("Ali", ["Alison", "Ali Reza", "Ali"]) == [2, 0, 1]


def test_what_has_the_letters_inside_goes_after_words_that_begin_with_them() -> None:
    assert best("art", ["Department", "Article"]) == [1, 0]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("francois", "François Lefèvre"),
        ("LEFEVRE", "François Lefèvre"),
        ("احمد", "أحمد القحطاني"),  # without hamza
        ("قحطاني", "أحمد القحطاني"),  # without the article
        ("القحطانی", "أحمد القحطاني"),  # with the yeh of a Persian keyboard
        ("فاطمه", "فاطمة الزهراء"),
        ("小明", "王小明"),
        ("aslam moh", "Mohammad Aslam"),  # in any order
    ],
)
def test_spelling_does_not_stand_in_the_way(words: str, name: str) -> None:
    found = chosen(words)
    assert found[:1] == [name]


def test_initials_find_a_name() -> None:
    assert chosen("mk") == ["Mona Khalil"]


@pytest.mark.parametrize("words", ["mohamed", "muhammad", "Mohamad Aslm"])
def test_a_few_letters_may_differ(words: str) -> None:
    assert "Mohammad Aslam" in chosen(words)


def test_what_differs_in_a_few_letters_goes_last() -> None:
    assert best("lefevre", ["Lefebvre", "Jean Lefevre"]) == [1, 0]


def test_what_is_something_else_is_not_offered() -> None:
    assert chosen("xylophone") == []
    assert chosen("xy") == []


def test_nothing_typed_offers_the_first_ones() -> None:
    assert best("", PEOPLE, 3) == [0, 1, 2]
    assert best(" - ", PEOPLE, 100) == list(range(len(PEOPLE)))


def test_no_more_than_asked_for_are_offered() -> None:
    assert best("a", ["a"] * 20, 5) == [0, 1, 2, 3, 4]
    assert best("a", []) == []


@given(st.lists(st.text(max_size=12), max_size=12), st.integers(0, 11))
def test_what_is_typed_in_full_is_always_offered_first(choices: list[str], place: int) -> None:
    if place >= len(choices) or not fold(choices[place]):
        return
    found = best(choices[place], choices, limit=12)
    assert fold(choices[found[0]]) == fold(choices[place])
    assert place in found
    assert len(set(found)) == len(found)

"""Choosing by a few typed letters: people after "@", commands and records in the palette, phrases of the bank.

best("moh", ["Amina Mohsin", "Mohammad Aslam"])  # [1, 0]: the places of the choices, best first
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz import fuzz

from secretariat.domain.folding import fold, typed_words

ALIKE = 70.0
"""How alike (0 to 100, rapidfuzz's `ratio`) a word that was typed and a word of a choice have to be.

"Mohamed" and "Mohammad" are 80 alike, "Ali" and "Ala" 67."""

_SHORT = 3  # letters: shorter words have a typing error in common with everything


class _Fit(IntEnum):
    """How well a choice fits; a better fit always goes before a worse one."""

    SAME = 0
    BEGINS = 1
    WORDS_BEGIN = 2
    INITIALS = 3
    INSIDE = 4
    LOOSE = 5


def best(words: str, choices: Sequence[str], limit: int = 8) -> list[int]:
    """Return the places of the `choices` that `words` may mean, the best fit first, at most `limit`.

    Case, accents, vowel signs and the variants of Arabic letters do not matter. What begins with the words goes first,
    then choices whose words begin with them in any order, then initials, then what has them inside, and last what
    differs in a few letters. Equal fits keep the order of the choices. Without words, the first choices are returned.
    """
    typed = fold(words)
    asked = typed_words(words)
    if not asked:
        return list(range(min(limit, len(choices))))
    folded = [_folded(choice) for choice in choices]
    fits = {place: fit for place, text in enumerate(folded) if (fit := _fit(typed, asked, text)) is not None}
    ranked = sorted(fits, key=lambda place: (fits[place], place))
    if len(ranked) >= limit or any(len(word) < _SHORT for word in asked):
        return ranked[:limit]
    loose = {
        place: likeness
        for place, text in enumerate(folded)
        if place not in fits and (likeness := _likeness(asked, text)) >= ALIKE
    }
    ranked += sorted(loose, key=lambda place: (-loose[place], place))
    return ranked[:limit]


@dataclass(frozen=True, slots=True)
class _Choice:
    """A choice after folding: its text, the beginnings of its words, its words, and their initials."""

    text: str
    begins: tuple[str, ...]
    words: tuple[str, ...]
    initials: str


@lru_cache(maxsize=65_536)  # people and records are matched again with each key that is typed
def _folded(choice: str) -> _Choice:
    text = fold(choice)
    words = tuple(text.split())
    # An Arabic article is part of the word: what follows it begins the word too.
    bare = tuple(one for word in words for one in typed_words(word) if one != word)
    return _Choice(text, words + bare, words, "".join(word[0] for word in words))


def _fit(typed: str, asked: tuple[str, ...], choice: _Choice) -> _Fit | None:
    """Return how a choice has what was typed, None when it does not have all of it."""
    if choice.text == typed:
        return _Fit.SAME
    if choice.text.startswith(typed):
        return _Fit.BEGINS
    if all(any(part.startswith(word) for part in choice.begins) for word in asked):
        return _Fit.WORDS_BEGIN
    if len(typed) > 1 and choice.initials.startswith(typed.replace(" ", "")):
        return _Fit.INITIALS
    return _Fit.INSIDE if all(word in choice.text for word in asked) else None


def _likeness(asked: tuple[str, ...], choice: _Choice) -> float:
    """Return how alike the least alike of the typed words is to its best word of a choice, 0 to 100."""
    return min(
        max(
            (max(fuzz.ratio(word, part), fuzz.ratio(word, part[: len(word)])) for part in choice.words),
            default=0.0,
        )
        for word in asked
    )

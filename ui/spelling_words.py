"""The words of a text that a dictionary can judge, found by Unicode's word boundaries (UAX #29) as Qt knows them.

    for word in words("The co-chair recieved PPHWG/2026/A.7.", "en"): …     # The, co, chair, recieved

Left out is what no dictionary has: addresses, symbols of documents, numbers, abbreviations in capitals, letters of
another script than the language's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import normalize

from PySide6.QtCore import QTextBoundaryFinder

_LATIN = r"A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ'"
_ARABIC = r"\u0620-\u064a\u066e-\u06d3\u06d5\u06ee-\u06ff\u0750-\u077f\u200c"
_CYRILLIC = r"\u0400-\u052f'"
_SCRIPTS = {"ar": _ARABIC, "ur": _ARABIC, "fa": _ARABIC, "ru": _CYRILLIC, "uk": _CYRILLIC, "bg": _CYRILLIC}
_SCRIPTS |= dict.fromkeys(
    ("zh", "ja", "ko", "th"), ""
)  # words are not set apart, or no dictionary is made for them
_ANY = _LATIN + _ARABIC + _CYRILLIC

_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"@|://|\\|_|/.*\d|\d.*/|\w\.\w")
"""An address, a symbol, the name of a file."""
_BEYOND = re.compile(r"[\U00010000-\U0010ffff]")
_MARKS = re.compile(
    r"[\u00ad\u061c\u0640\u064b-\u0652\u0670\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
"""Marks without width, tatweel and the vowel signs of Arabic: they are not part of a word's spelling."""

_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)'(?=.{2})", re.IGNORECASE)
_PROCLITIC = re.compile(r"^[وف]?[بلك]?(?:ال|لل)?(?=.{3})")

HYPHENS = ("-", "\u2010", "\u2011")
SHORT = 3
"""Beside a hyphen so short a part is no word by itself: "co-sponsor", "a-t-il"."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word: where it begins and how long it is in UTF-16 units, as Qt counts, and how a dictionary writes it."""

    start: int
    length: int
    text: str


def words(text: str, language: str) -> Iterator[Word]:
    """Give the words of `text` that are in the letters of `language`; "" is any language."""
    letters = _SCRIPTS.get(language.partition("-")[0], _LATIN) if language else _ANY
    if not letters:
        return
    own = re.compile(f"[{letters}]{{2,}}")
    units = _BEYOND.sub(
        "\ufffc\ufffc", text
    )  # as long as Qt counts them; no language of ours has letters there
    for chunk in _CHUNK.finditer(units):
        if not _ADDRESS.search(chunk.group()):
            for start, end in _bounds(chunk.group()):
                plain = _plain(chunk.group()[start:end])
                part = len(plain) <= SHORT and _is_part(chunk.group(), start, end)
                if own.fullmatch(plain) and not _is_abbreviated(plain) and not part:
                    yield Word(chunk.start() + start, end - start, plain)


def forms(word: str) -> tuple[str, ...]:
    """Return a word, and what is left of it without a possessive ending, an elided article or an Arabic proclitic."""
    bare = word.removesuffix("'s").removesuffix("'")
    return tuple(dict.fromkeys((word, bare, _ELIDED.sub("", word), _PROCLITIC.sub("", word))))


def key(word: str) -> str:
    """Return how a word is compared: the case does not count, nor do marks without width."""
    return _plain(word).casefold()


def _bounds(chunk: str) -> Iterator[tuple[int, int]]:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, chunk)
    start = 0
    while (end := finder.toNextBoundary()) >= 0:
        yield start, end
        start = end


def _plain(word: str) -> str:
    return normalize("NFC", _MARKS.sub("", word).replace("\u2019", "'").strip("'"))


def _is_part(chunk: str, start: int, end: int) -> bool:
    return chunk[end : end + 1] in HYPHENS or (start > 0 and chunk[start - 1] in HYPHENS)


def _is_abbreviated(word: str) -> bool:
    return any(char.isupper() for char in word[1:])

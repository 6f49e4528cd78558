"""How much room text takes in a cell: an estimate on the safe side, for no two viewers agree."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

LEADING = 1.28
"""Height of a line in multiples of the letter size; Arabic and Chinese fonts need this much."""

WIDEST = 1.05
"""No character is taken to be wider than this, in multiples of the letter size."""

_THIN = frozenset("iljtfrI.,;:'|!()[]{}/\\-` ")
_BROAD = frozenset("mwMW@%&—…")
_KEPT = 4_096


def column_points(width: float) -> float:
    """Return the points for text in a column of `width` (in digits of the default font, as Excel counts)."""
    return (width * 7 + 5) * 0.75 - 5


def line_count(text: str, points: float, size: float) -> int:
    """Return how many lines `text` takes when broken at `points` in letters of `size` points, at least 1."""
    room = points / size
    return sum([_broken(line, room) for line in text.split("\n")]) if "\n" in text else _broken(text, room)


def row_height(lines: int, size: float, padding: float = 4) -> float:
    """Return the height in points of a row with so many lines."""
    return lines * size * LEADING + padding


def _broken(line: str, room: float) -> int:
    count, used = 1, 0.0
    for word in line.split(" "):
        width = _width(word)
        if used + width > room:
            count, used = count + (used > 0), 0.0
            if width > room:
                whole = int(width / room)
                count, width = count + whole, width - whole * room
        used += width + 0.28
    return count


@lru_cache(maxsize=20_000)
def _width(word: str) -> float:
    return sum(map(_EMS.__getitem__, word))


class _Ems(dict[str, float]):
    """How wide characters are, in multiples of the letter size; one that has not been there is measured and kept."""

    def __missing__(self, character: str) -> float:
        width = _em(character)
        if len(self) < _KEPT:
            self[character] = width
        return width


_EMS = _Ems()


def _em(character: str) -> float:
    if character in _THIN:
        return 0.32
    if character in _BROAD:
        return 0.9
    if unicodedata.east_asian_width(character) in "WF":
        return WIDEST
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.bidirectional(character) == "AL":
        return 0.55
    return 0.7 if character.isupper() else 0.56

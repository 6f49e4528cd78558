"""Keeping what runs from left to right in its place within lines that run from right to left.

The bidirectional algorithm joins neighbours that run the same way: of two symbols in an Arabic line the first would
come to stand on the left, and the groups of a telephone number change their order. Marks without width (UAX #9, 2.6)
prevent both. They are used, and not the newer isolates, since every program that opens a document knows them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from secretariat.domain.text import RIGHT_TO_LEFT

LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_GROUPED = re.compile(r"[+(]?\d+(?:[ +()/.-]+\d+)+|\+\d+")  # telephone numbers, and dates in ISO 8601


def runs_left(language: str) -> bool:
    """Return whether lines in the language run from right to left."""
    return language.partition("-")[0] in RIGHT_TO_LEFT


def tongue(text: str, language: str) -> str:
    """Return `language`, or where `text` runs the other way a code for the way it runs.

    For what the user wrote in a language that nobody knows: its full stop must stand at its own end. A text that runs
    from left to right is "und" then (BCP 47), one that runs from right to left is taken for Arabic.
    """
    first = _first_strong(text)
    if not first or (first != "L") == runs_left(language):
        return language
    return "und" if first == "L" else "ar"


def apart(text: str) -> str:
    """Return `text` as it can stand in a line that runs from right to left without drawing its neighbours to it."""
    if _GROUPED.fullmatch(text):
        text = f"{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}"
    if _first_strong(text) == "L":
        text = RIGHT_TO_LEFT_MARK + text
    if _first_strong(text[::-1]) == "L":
        text += RIGHT_TO_LEFT_MARK
    return text


def in_order(separator: str, parts: Iterable[str], language: str) -> str:
    """Return the parts in one line of `language`, each in its place whatever way it runs; empty ones are left out."""
    rtl = runs_left(language)
    return separator.join(apart(part) if rtl else part for part in parts if part)


def _first_strong(text: str) -> str:
    """Return the class of the first letter or mark that has a direction of its own."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in ("L", "R", "AL")), "")

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
    first = first_strong(text)
    if not first or (first != "L") == runs_left(language):
        return language
    return "und" if first == "L" else "ar"


def apart(text: str) -> str:
    """Return `text` as it can stand in a line that runs from right to left without drawing its neighbours to it."""
    text = _grouped(text)
    if first_strong(text) == "L" and text[0] != LEFT_TO_RIGHT_MARK:
        text = RIGHT_TO_LEFT_MARK + text
    if first_strong(text[::-1]) == "L" and text[-1] != LEFT_TO_RIGHT_MARK:
        text += RIGHT_TO_LEFT_MARK
    return text


def _grouped(text: str) -> str:
    """Return a telephone number or the like with marks that keep its groups in order, any other text as it is.

    No mark of the other direction stands beside them: LibreOffice then prints what follows over what stands before.
    """
    marked = f"{LEFT_TO_RIGHT_MARK}{text}{LEFT_TO_RIGHT_MARK}"
    return marked if _GROUPED.fullmatch(text) else text


def in_order(separator: str, parts: Iterable[str], language: str) -> str:
    """Return the parts in one line of `language`, each in its place whatever way it runs; empty ones are left out."""
    parts = [part for part in parts if part]
    if not runs_left(language):
        return separator.join(parts)
    sign = separator.rstrip()
    mark = (
        "" if first_strong(sign) else RIGHT_TO_LEFT_MARK
    )  # the Arabic "and" parts by itself, and begins a word
    parted = sign + mark + separator[len(sign) :]
    return parted.join(_grouped(part) for part in parts)


def held(text: str, language: str, around: str) -> str:
    """Return a text of `language` as it can stand among lines of the language `around`: its full stop at its own end.

    Only where the two run against each other is there a mark at both ends of each of its lines.
    """
    if runs_left(language) == runs_left(around):
        return text
    mark = RIGHT_TO_LEFT_MARK if runs_left(language) else LEFT_TO_RIGHT_MARK
    return "\n".join(f"{mark}{line}{mark}" if line else line for line in text.split("\n"))


def runs_right(text: str) -> bool:
    """Return whether any letter or mark of a text runs from right to left."""
    return any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)


def first_strong(text: str) -> str:
    """Return the class of the first letter or mark that has a direction of its own ("L", "R", "AL"), "" without."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return kind
    return ""

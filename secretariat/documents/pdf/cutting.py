"""Words and figures made to fit a page of fixed size."""

from __future__ import annotations

from secretariat.documents.typeset import Text, TextStyle, measure


def _fits(text: str, style: TextStyle, language: str, room: float, lines: int) -> bool:
    if lines == 1:
        return measure(text, style, language) <= room
    paragraph = Text(text, style, language)
    height = paragraph.wrap(room, 0)[1]
    return height <= lines * paragraph.leading + 0.01


def fitted(text: str, style: TextStyle, language: str, room: float, lines: int) -> str:
    """Return as much of a text as has room in so many lines, and an ellipsis for the rest."""
    text = " ".join(text.split())
    if _fits(text, style, language, room, lines):
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(f"{text[:middle].rstrip()}…", style, language, room, lines):
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…"


def cut(text: str, longest: int) -> str:
    """Return a text short enough for a page that has to hold much else."""
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def signed(number: int) -> str:
    """Return a difference with its sign, kept before the number in text that runs from the right."""
    return f"\u2066{number:+d}\u2069" if number else "\u2066±0\u2069"

"""Tables for people: columns aligned in a terminal, whatever the script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

GAP = "  "
NARROWEST = 6


def display_width(text: str) -> int:
    """Return how many cells a terminal takes for `text`: two for wide characters (UAX 11), none for marks."""
    return sum(_cells(character) for character in text)


def _cells(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def cut(text: str, width: int) -> str:
    """Return `text` if it fits into `width` cells, else its beginning and an ellipsis."""
    if display_width(text) <= width:
        return text
    room, end = width - 1, 0
    for end, character in enumerate(text):  # noqa: B007 - the place where it ends is what is looked for
        room -= _cells(character)
        if room < 0:
            break
    return text[:end].rstrip() + "…"


def lay_out(
    headings: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool], width: int | None = None
) -> list[str]:
    """Return the lines of a table.

    Args:
        headings: one for each column.
        rows: the cells; line ends in them become spaces.
        right: for each column, whether it is set to the right (numbers).
        width: cells that a line may take, the widest columns being cut until it fits; None for no limit.
    """
    cells = [[re.sub(r"\s+", " ", cell).strip() for cell in row] for row in [headings, *rows]]
    widths = [max(map(display_width, column)) for column in zip(*cells, strict=True)]
    if width is not None:
        _narrow(widths, width - len(GAP) * (len(widths) - 1))
    lines = [
        GAP.join(
            _pad(cut(cell, room), room, flush) for cell, room, flush in zip(row, widths, right, strict=True)
        )
        for row in cells
    ]
    return [line.rstrip() for line in lines]


def _narrow(widths: list[int], room: int) -> None:
    while sum(widths) > room and max(widths) > NARROWEST:
        widths[widths.index(max(widths))] -= 1


def _pad(text: str, width: int, right: bool) -> str:
    space = " " * (width - display_width(text))
    return space + text if right else text + space

"""How a sheet prints: paper, header, footer, and rows that repeat on each page."""

from __future__ import annotations

from typing import Literal

from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.documents.labels import Labels
from secretariat.documents.xlsx.styles import QUIET, font_of
from secretariat.domain.text import clean

_A4 = 9
_MM = 1 / 25.4
_RIGHT_TO_LEFT, _END = "\u202b", "\u202c"  # embedding, and its end (UAX #9, 2.1)
_LONGEST = 90
"""Characters for each of the two parts of a header; Excel takes 255 in all, with codes for font and colour."""


def print_setup(
    sheet: Worksheet, orientation: Literal["portrait", "landscape"], *, pages_high: int = 0
) -> None:
    """Set A4 paper, one page wide; `pages_high` 0 takes as many pages as it needs."""
    setup = sheet.page_setup
    setup.paperSize = _A4
    setup.orientation = orientation
    setup.fitToWidth = 1
    setup.fitToHeight = pages_high
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins = PageMargins(
        left=8 * _MM, right=8 * _MM, top=17 * _MM, bottom=15 * _MM, header=8 * _MM, footer=7 * _MM
    )
    sheet.print_options.horizontalCentered = True
    sheet.sheet_view.showGridLines = False


def header_and_footer(sheet: Worksheet, words: Labels, *, left: str, right: str, foot: str) -> None:
    """Print `left` and `right` above, `foot` and "Page x of y" below; what the user typed is taken literally."""
    head, feet = sheet.oddHeader, sheet.oddFooter
    if head is None or feet is None:  # openpyxl gives every sheet both
        return
    head.left.text = _literal(left)
    head.right.text = _literal(right)
    feet.left.text = _literal(foot)
    feet.right.text = _page_of(words, bool(sheet.sheet_view.rightToLeft))
    if sheet.sheet_view.rightToLeft:
        for item in (head, feet):
            item.left.text, item.right.text = _embedded(item.right.text), _embedded(item.left.text)
    for part in (head.left, head.right, feet.left, feet.right):
        part.font, part.size, part.color = f"{font_of(words.language)},Regular", 8, QUIET


def _page_of(words: Labels, right_to_left: bool) -> str:
    """Return "Page x of y"; beside its numbers LibreOffice loses plain spaces of lines from right to left."""
    text = words.get("document.page")
    if right_to_left:
        text = text.replace(" ", "\u00a0").replace("{", "\u200f{").replace("}", "}\u200f")
    return text.format(page="&P", pages="&N")


def _embedded(text: str | None) -> str:
    """Return a text that programs keep from right to left: for headers they know no direction but the other."""
    return f"{_RIGHT_TO_LEFT}{text}{_END}" if text else ""


def _literal(text: str) -> str:
    """Return `text` on one line, short enough for a header, its `&` no command."""
    line = " ".join(clean(text).split())
    escaped = line.replace("&", "&&")
    while len(escaped) > _LONGEST:
        line = line[:-1]
        escaped = line.replace("&", "&&") + "…"
    return escaped

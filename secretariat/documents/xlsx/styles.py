"""The look of a workbook: colours, and faces that become shared cell styles.

A style built per cell costs ten times a shared one, so a `Face` becomes a style of the workbook once, and cells
get that.
"""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray

from secretariat.documents.direction import runs_left

_FONT, _FONTS = "Arial", {"zh": "Microsoft YaHei", "ja": "Yu Gothic", "ko": "Malgun Gothic"}
INK = "1F2933"
QUIET = "5F6B7A"
ACCENT = "1B3A5C"
HAIR = "D5DAE1"
PALE = "EEF2F6"
WARNING = "9C0006"


def font_of(language: str) -> str:
    """Return the font of a workbook in that language, one that office programs have and that has its letters."""
    return _FONTS.get(language.partition("-")[0], _FONT)


Across = Literal["start", "center", "end"]
Line = Literal["none", "row", "cell", "head", "total", "tile", "tile_start", "tile_end"]

_SIDES = {
    "none": Border(),
    "row": Border(bottom=Side("thin", color=HAIR)),
    "cell": Border(bottom=Side("thin", color=HAIR), right=Side("thin", color=PALE)),
    "head": Border(bottom=Side("medium", color=ACCENT)),
    "total": Border(top=Side("thin", color=ACCENT), bottom=Side("thin", color=ACCENT)),
    "tile_start": Border(left=Side("thick", color="FFFFFF")),
    "tile_end": Border(right=Side("thick", color="FFFFFF")),
    "tile": Border(left=Side("thick", color="FFFFFF"), right=Side("thick", color="FFFFFF")),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """How a cell looks. `across` goes by reading direction: a right-to-left sheet starts at the right edge."""

    size: float = 9
    bold: bool = False
    italic: bool = False
    ink: str = INK
    fill: str = ""
    line: Line = "none"
    across: Across = "start"
    down: Literal["top", "center", "bottom"] = "top"
    wrap: bool = False
    indent: int = 0
    number: str = "General"
    shrink: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """A face as the workbook knows it.

    `quoted` is for text that begins like a formula, `turned` for text that runs against the sheet's direction.
    """

    plain: StyleArray
    quoted: StyleArray
    turned: StyleArray
    turned_quoted: StyleArray


class Styles:
    """The styles of one workbook, each made once.

    Args:
        book: the workbook, whose default font is set here.
        language: of its sheets, which are read from the right where the language is.
    """

    def __init__(self, book: Workbook, language: str) -> None:
        self.right_to_left, self._font = runs_left(language), font_of(language)
        self._upright = self.right_to_left or self._font != _FONT  # their scripts have no italic
        self._known: dict[Face, Style] = {}
        default = Font(name=self._font, size=10)
        inside: Any = book  # openpyxl has no public way to the default font and to shared styles
        inside._named_styles["Normal"].font = default
        inside._fonts[0] = default
        self._scratch: Any = Cell(book.worksheets[0], row=1, column=1)
        self._styles = inside._cell_styles
        self._indexes: dict[int, int] = {}

    def of(self, face: Face) -> Style:
        """Return the style of `face`."""
        style = self._known.get(face)
        if style is None:
            style = self._known[face] = self._make(face)
        return style

    def index(self, style: StyleArray) -> int:
        """Return the number by which a cell names a style that is one of `of`."""
        found = self._indexes.get(id(style))
        if found is None:
            found = self._indexes[id(style)] = self._styles.add(style)
        return found

    def _make(self, face: Face) -> Style:
        with_sheet, against = (2, 1) if self.right_to_left else (1, 2)
        plain, turned = self._array(face, with_sheet), self._array(face, against)
        quoted, turned_quoted = copy(plain), copy(turned)
        quoted.quotePrefix = turned_quoted.quotePrefix = 1
        return Style(plain, quoted, turned, turned_quoted)

    def _array(self, face: Face, reading_order: int) -> StyleArray:
        cell = self._scratch
        cell._style = StyleArray()
        italic = face.italic and not self._upright
        cell.font = Font(name=self._font, size=face.size, bold=face.bold, italic=italic, color=face.ink)
        if face.fill:
            cell.fill = PatternFill("solid", start_color=face.fill)
        cell.border = _SIDES[face.line]
        cell.alignment = Alignment(
            horizontal=self._across(face.across),
            vertical=face.down,
            wrap_text=face.wrap,
            indent=face.indent,
            shrink_to_fit=face.shrink,
            readingOrder=reading_order,
        )
        cell.number_format = face.number
        style: StyleArray = copy(cell._style)
        return style

    def _across(self, across: Across) -> str:
        if across == "center":
            return "center"
        return "right" if (across == "end") != self.right_to_left else "left"

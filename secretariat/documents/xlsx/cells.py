"""Putting values into cells so that what the user typed is text and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol, TypeAlias

from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.formula import ArrayFormula
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.documents.direction import first_strong, runs_right
from secretariat.documents.xlsx.styles import Face, Style, Styles
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import clean

LONGEST = 32_767
"""Characters (UTF-16 units, as Excel counts) that a cell holds."""

ISO_DATE = "yyyy-mm-dd"
MAX_HEIGHT = 409.0


@dataclass(frozen=True, slots=True)
class Formula:
    """A figure that a spreadsheet program can compute again, and its value for those that do not.

    `text` is the formula without its equals sign; `array` one that takes ranges value by value.
    """

    text: str
    value: int | float
    array: bool = False


Value: TypeAlias = str | int | float | date | Formula | None

_FORMULA_STARTS = ("=", "+", "-", "@")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def safe_text(text: str, sheet: str, symbol: str) -> str:
    """Return `text` as a cell's XML can hold it.

    Args:
        text: what the user typed.
        sheet: title of the sheet, named when the text is refused.
        symbol: the row's symbol, likewise.

    Raises:
        RuleViolation: `cell_too_long`, with `sheet`, `symbol`, `length` and `longest`.
    """
    text = clean(text)
    if len(text) > LONGEST // 2:
        length = len(text.encode("utf-16-le")) // 2
        if length > LONGEST:
            raise RuleViolation("cell_too_long", sheet=sheet, symbol=symbol, length=length, longest=LONGEST)
    return _ESCAPE.sub("_x005F_", text) if "_x" in text else text


class Below(Protocol):
    """Rows that are not kept as cells, see `rows.Rows`; `last` is the place of their last cell."""

    last: str

    def blocks(self) -> Iterator[bytes]:
        """Yield them as XML."""


class Page:
    """A worksheet in the making.

    Args:
        sheet: the worksheet.
        styles: the workbook's styles.
        symbol: names what the sheet is about, should a text be refused that belongs to no record.

    `names` are defined names for the workbook and what they refer to, `stored` the values of the formulas by cell,
    `rows` the rows below those of the worksheet, which are made when the file is written.
    """

    def __init__(self, sheet: Worksheet, styles: Styles, symbol: str) -> None:
        self.sheet = sheet
        self.symbol = symbol
        self.styles = styles
        sheet.sheet_view.rightToLeft = styles.right_to_left
        self.names: dict[str, str] = {}
        self.stored: dict[str, int | float] = {}
        self.rows: Below | None = None

    def style(self, face: Face) -> Style:
        """Return the shared style of `face`."""
        return self.styles.of(face)

    def put(self, row: int, column: int, value: Value, style: Style, symbol: str = "") -> None:
        """Put one value into one cell; `symbol` names the record should its text be refused."""
        cell: Any = self.sheet.cell(row, column)
        cell._style = style.plain
        if value is None or value == "":
            return
        if isinstance(value, Formula):
            text = f"={value.text}"
            cell._value = ArrayFormula(cell.coordinate, text) if value.array else text
            cell.data_type = "f"
            self.stored[cell.coordinate] = value.value
            return
        if isinstance(value, str):
            value = safe_text(value, self.sheet.title, symbol or self.symbol)
            cell._style = self.style_of(value, style)
        # Past `Cell.value`, which would guess formulas, cut long texts and alter the shared style.
        cell._value = value
        cell.data_type = "s" if isinstance(value, str) else "d" if isinstance(value, date) else "n"

    def style_of(self, text: str, style: Style) -> StyleArray:
        """Return the style for a text: quoted when it looks like a formula, turned when it runs against the sheet."""
        first = first_strong(text)
        turned = first in ("R", "AL")
        if self.styles.right_to_left:  # a symbol or a date may begin a line of the sheet's own language
            turned = first == "L" and not runs_right(text)
        if text.startswith(_FORMULA_STARTS):
            return style.turned_quoted if turned else style.quoted
        return style.turned if turned else style.plain

    def wide(self, row: int, first: int, last: int, value: Value, face: Face) -> None:
        """Put one value into the cells `first` to `last` of a row, joined."""
        style = self.style(face)
        for column in range(first, last + 1):
            self.put(row, column, value if column == first else None, style)
        if last > first:
            # Past `merge_cells`, which makes the borders of every cell anew; they have theirs.
            joined = CellRange(min_row=row, max_row=row, min_col=first, max_col=last)
            self.sheet.merged_cells.ranges.add(joined)

    def height(self, row: int, points: float) -> None:
        """Set the height of a row."""
        self.sheet.row_dimensions[row].height = min(round(points, 1), MAX_HEIGHT)

"""Tables in workbooks (.xlsx, .xls, .ods), with dates and numbers as their cells have them."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from math import isfinite
from pathlib import Path

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
    ZipError,
)

from secretariat.domain.errors import RuleViolation
from secretariat.domain.imports import Cell, Grid
from secretariat.domain.text import clean

Value = int | float | str | bool | time | date | datetime | timedelta
MOST_CELLS = 2_000_000
_MOST_SHEETS = 100
_PANIC = "PanicException"  # how calamine, which is written in Rust, gives up over damaged bytes; it cannot be imported


def workbook_grids(path: Path) -> list[Grid]:
    """Return the visible sheets of a workbook.

    Raises:
        RuleViolation: `table_unreadable`, it is no workbook or is locked by a password; `table_too_big`.
    """
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        names = [
            sheet.name
            for sheet in book.sheets_metadata
            if sheet.typ is SheetTypeEnum.WorkSheet and sheet.visible is SheetVisibleEnum.Visible
        ]
        return [_grid(path, book, name) for name in names[:_MOST_SHEETS]]
    except (CalamineError, PasswordError, ZipError, OSError) as error:
        raise RuleViolation("table_unreadable", name=path.name) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise RuleViolation("table_unreadable", name=path.name) from error


def _grid(path: Path, book: CalamineWorkbook, name: str) -> Grid:
    sheet = book.get_sheet_by_name(name)
    if sheet.total_height * sheet.total_width > MOST_CELLS:
        raise RuleViolation("table_too_big", name=path.name, rows=20_000, columns=200)
    rows = [[_cell(value) for value in row] for row in sheet.to_python(skip_empty_area=False)]
    for (top, left), (bottom, _right) in sheet.merged_cell_ranges or ():
        for below in range(top + 1, min(bottom + 1, len(rows))):
            if left < len(rows[below]) and left < len(rows[top]):
                rows[below][left] = rows[top][left]
    return Grid(place=name, rows=tuple(map(tuple, rows)))


def _cell(value: Value) -> Cell:
    match value:
        case bool() | time() | timedelta():
            return Cell(str(value))
        case datetime():
            return Cell(value.date().isoformat(), value.date())
        case date():
            return Cell(value.isoformat(), value)
        case float() if not isfinite(value):
            return Cell(str(value))
        case float() if value.is_integer():
            return Cell(str(int(value)), value)
        case int() | float():
            return Cell(f"{value:.10g}", float(value))
        case _:
            return Cell(clean(str(value)).strip())

"""Update forms that come back as workbooks: the hidden sheet, and the marked rows of the visible one.

A pure function from a file to a frozen record; it runs in a child process with limits (`readers/child.py`). Nothing is
judged here but whether this is an update form at all.
"""

from __future__ import annotations

import io
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, WorksheetNotFound, ZipError

from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import clean
from secretariat.domain.update_forms import (
    COLUMNS,
    FORMAT,
    MARK_CELL,
    PROPERTY,
    ROW,
    SHEET,
    CellKind,
    ReturnedCell,
    ReturnedRow,
    ReturnedUpdates,
)
from secretariat.readers.preflight import Package, open_package
from secretariat.readers.sheet_scan import Formulas, scan_sheet, sheet_parts

LARGEST_FORM = 20_000_000
"""Bytes of XML in all parts; the form of a person with a thousand action items has a tenth of that."""

_HIDDEN_CELLS = 7
_RUBBISH = (CalamineError, PasswordError, WorksheetNotFound, ZipError, OSError, ValueError)


def read_update_form(path: Path) -> ReturnedUpdates:
    """Read a workbook that claims to be an update form.

    Raises:
        RuleViolation: what `open_package` raises; `file_too_big`, it has more in it than any form; `form_damaged`;
            `update_form_foreign`, it is none of our update forms; `update_sheet_missing`, the sheet to be filled in was
            removed or has another name; each with `name`.
        StorageProblem: `file_unreadable`.
    """
    package = open_package(path)
    if package.kind != "xlsx":
        raise RuleViolation("update_form_foreign", name=path.name)
    if sum(map(len, package.parts.values())) > LARGEST_FORM:
        raise RuleViolation("file_too_big", name=path.name, megabytes=LARGEST_FORM // 1_000_000)
    parts = sheet_parts(package)
    if SHEET not in parts:
        raise RuleViolation("update_form_foreign", name=path.name)
    formulas = {name: scan_sheet(package, parts[name]) for name in parts}
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        hidden = _texts(book, formulas, SHEET)
        entries = tuple((row[0], row[1]) for row in hidden if row[0].startswith(PROPERTY))
        sheet = _visible(package, book, entries)
        rows = _rows(book, formulas[sheet], sheet)
    except _RUBBISH as error:
        raise RuleViolation("form_damaged", name=path.name) from error
    return ReturnedUpdates(
        entries=entries,
        lines=tuple(row for row in hidden if row[0] == ROW),
        rows=rows,
        added=tuple(name for name in book.sheet_names if name not in (SHEET, sheet)),
        notes=any("comments" in part.lower() for part in package.parts),
    )


def _visible(package: Package, book: CalamineWorkbook, entries: tuple[tuple[str, str], ...]) -> str:
    """Return the name of the sheet to be filled in."""
    known = dict(entries)
    if known.get(f"{PROPERTY}format") != FORMAT:
        raise RuleViolation("update_form_foreign", name=package.path.name)
    sheet = known.get(f"{PROPERTY}sheet", "")
    if sheet not in book.sheet_names or sheet == SHEET:
        raise RuleViolation("update_sheet_missing", name=package.path.name, sheet=sheet or "–")
    return sheet


def _texts(book: CalamineWorkbook, formulas: dict[str, Formulas], name: str) -> list[tuple[str, ...]]:
    """Return the first cells of the hidden sheet's rows as text; a formula there is none of our entries."""
    rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
    return [
        tuple(
            "" if formulas[name].has(row, column) else _cell(value).text
            for column, value in enumerate([*values, *[""] * _HIDDEN_CELLS][:_HIDDEN_CELLS])
        )
        for row, values in enumerate(rows)
    ]


def _rows(book: CalamineWorkbook, formulas: Formulas, name: str) -> tuple[ReturnedRow, ...]:
    """Return the rows of the visible sheet that have a mark, and those after the first with anything in them."""
    found: list[ReturnedRow] = []
    width = MARK_CELL + 1
    for row, values in enumerate(book.get_sheet_by_name(name).to_python(skip_empty_area=False)):
        values = [*values, *[""] * width]
        cells = [_found(formulas, row, column, value) for column, value in enumerate(values)]
        mark = cells[MARK_CELL].text.strip() if cells[MARK_CELL].kind is not CellKind.FORMULA else "="
        beside = any(cell.kind is not CellKind.EMPTY for cell in cells[width:])
        filled = beside or any(cell.kind is not CellKind.EMPTY for cell in cells[: len(COLUMNS)])
        if mark or (found and filled):
            row_cells = tuple(cells[: len(COLUMNS)])
            found.append(ReturnedRow(number=row + 1, mark=mark, cells=row_cells, beside=beside))
    return tuple(found)


def _found(formulas: Formulas, row: int, column: int, value: Any) -> ReturnedCell:
    if formulas.has(row, column):
        return ReturnedCell(kind=CellKind.FORMULA, text=_cell(value).text)
    return ReturnedCell(kind=CellKind.ERROR) if (row, column) in formulas.errors else _cell(value)


def _cell(value: Any) -> ReturnedCell:
    """Return a cell's value as its writer saw it, as far as that can be known."""
    if value is None or value == "":
        return ReturnedCell()
    if isinstance(value, bool):
        return ReturnedCell(kind=CellKind.TEXT, text=str(value))
    if isinstance(value, int | float):
        whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
        return ReturnedCell(kind=CellKind.NUMBER, text=str(int(value) if whole else value))
    if isinstance(value, datetime):
        day = value.date().isoformat() if value.time() == time() else value.isoformat()
        return ReturnedCell(kind=CellKind.DATE, text=day)
    if isinstance(value, date):
        return ReturnedCell(kind=CellKind.DATE, text=value.isoformat())
    text = clean(str(value))
    return ReturnedCell(kind=CellKind.TEXT if text.strip() else CellKind.EMPTY, text=text.strip())

"""Update forms that come back as workbooks: the hidden sheet, and the marked rows of the visible one.

A pure function from a file to a frozen record; it runs in a child process with limits (`readers/child.py`). Nothing is
judged here but whether this is an update form at all.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
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
    ReturnedRow,
    ReturnedUpdates,
)
from secretariat.readers.preflight import Package, open_package
from secretariat.readers.sheet_scan import Formulas, scan_sheet, sheet_parts

LARGEST_FORM = 20_000_000
"""Bytes of XML in all parts; the form of a person with a thousand action items has a tenth of that."""

_HIDDEN_CELLS = 7
Cell = tuple[CellKind, str]
_NOTHING = (CellKind.EMPTY, "")
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
        hidden = _texts(book, formulas[SHEET])
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


def _texts(book: CalamineWorkbook, formulas: Formulas) -> list[tuple[str, ...]]:
    """Return the first cells of the hidden sheet's rows as text; a formula there is none of our entries."""
    found = []
    for row, values in enumerate(_values(book, SHEET, _HIDDEN_CELLS)):
        cells = _cells(formulas, row, values[:_HIDDEN_CELLS])
        found.append(tuple(["" if kind is CellKind.FORMULA else text for kind, text in cells]))
    return found


def _rows(book: CalamineWorkbook, formulas: Formulas, name: str) -> tuple[ReturnedRow, ...]:
    """Return the rows of the visible sheet that have a mark, and those after the first with anything in them."""
    found: list[ReturnedRow] = []
    for row, values in enumerate(_values(book, name, MARK_CELL + 1)):
        cells = _cells(formulas, row, values)
        kind, text = cells[MARK_CELL]
        mark = text if kind is not CellKind.FORMULA else "="
        kinds, texts = zip(*cells[: len(COLUMNS)], strict=True)
        beside = any(kind is not CellKind.EMPTY for kind, _ in cells[MARK_CELL + 1 :])
        returned = ReturnedRow(number=row + 1, mark=mark, kinds=kinds, texts=texts, beside=beside)
        if mark or (found and returned.filled):
            found.append(returned)
    return tuple(found)


def _values(book: CalamineWorkbook, name: str, width: int) -> Iterator[list[Any]]:
    """Yield the values of a sheet's rows, each filled up to a width."""
    for values in book.get_sheet_by_name(name).to_python(skip_empty_area=False):
        yield values if len(values) >= width else [*values, *[""] * (width - len(values))]


def _cells(formulas: Formulas, row: int, values: list[Any]) -> list[Cell]:
    """Return what the cells of a row are, and their values as text."""
    if formulas.none:
        return [_cell(value) for value in values]
    return [_found(formulas, row, column, value) for column, value in enumerate(values)]


def _found(formulas: Formulas, row: int, column: int, value: Any) -> Cell:
    if formulas.has(row, column):
        return CellKind.FORMULA, _cell(value)[1]
    return (CellKind.ERROR, "") if (row, column) in formulas.errors else _cell(value)


def _cell(value: Any) -> Cell:
    """Return a cell's value as its writer saw it, as far as that can be known."""
    if isinstance(value, str):
        text = clean(value).strip()
        return (CellKind.TEXT, text) if text else _NOTHING
    if value is None:
        return _NOTHING
    if isinstance(value, bool):
        return CellKind.TEXT, str(value)
    if isinstance(value, int | float):
        whole = isinstance(value, float) and value.is_integer() and abs(value) < 1e15
        return CellKind.NUMBER, str(int(value) if whole else value)
    if isinstance(value, datetime):
        return CellKind.DATE, value.date().isoformat() if value.time() == time() else value.isoformat()
    if isinstance(value, date):
        return CellKind.DATE, value.isoformat()
    return CellKind.TEXT, clean(str(value)).strip()

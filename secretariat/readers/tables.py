"""Old tables as they stand in their files: workbooks, text files and Word tables, distrusted and read as text.

A pure function from a file to frozen records, so that it can as well run in a child process with limits.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.imports import Cell, Grid
from secretariat.readers.preflight import LARGEST_FILE, Package, open_package
from secretariat.readers.table_document import document_grids
from secretariat.readers.table_text import text_grid
from secretariat.readers.table_workbook import workbook_grids

SUFFIXES = (".xlsx", ".xls", ".ods", ".csv", ".tsv", ".txt", ".docx")
"""What can be a table, by the end of the file's name; what it is, its content says."""

MOST_ROWS, MOST_COLUMNS = 20_000, 200
LONGEST_CELL = 32_767
"""Characters of a cell (Excel's own limit)."""

_OF_FORMS = frozenset({"file_not_office", "form_damaged", "file_too_big"})
"""Refusals whose sentences speak of a form that was sent out."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OPEN_SHEET = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml")
_FORMULA_WITHOUT_VALUE = re.compile(
    rb"</(?:\w+:)?f>\s*(?:<(?:\w+:)?v\s*/>\s*|<(?:\w+:)?v>\s*</(?:\w+:)?v>\s*)?</(?:\w+:)?c>"
)


def read_grids(path: Path) -> tuple[Grid, ...]:
    """Return the sheets or tables of a file that have anything in them, in the order of the file.

    Formulas count as the values that were stored with them. Cells merged over several rows say the same in each of
    them; columns without any text behind the last one with text are left out.

    Raises:
        RuleViolation: `file_old_or_locked`, `file_has_macros`, `file_suspicious`, `table_unreadable`, `table_empty`,
            `table_too_big`, `table_cell_too_long`, `table_formulas_unsaved`, each with `name`.
        StorageProblem: `file_unreadable`.
    """
    start = _start(path)
    if start.startswith(_OLE) and path.suffix.lower() == ".xls":
        grids = workbook_grids(path)
    elif start.startswith(b"PK"):
        grids = _of_zip(path, start)
    elif start.startswith(_OLE):
        raise RuleViolation("file_old_or_locked", name=path.name)
    else:
        grids = [text_grid(path)]
    found = tuple(kept for grid in grids if (kept := trimmed(path.name, grid)).rows)
    if not found:
        raise RuleViolation("table_empty", name=path.name)
    return found


def _of_zip(path: Path, start: bytes) -> list[Grid]:
    if _OPEN_SHEET in start:
        return workbook_grids(path)
    try:
        package = open_package(path)
    except RuleViolation as error:
        if error.code in _OF_FORMS:
            raise RuleViolation("table_unreadable", name=path.name) from error
        raise
    if package.kind == "docx":
        return document_grids(package)
    _check_formulas(package)
    return workbook_grids(path)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            start = file.read(120)
            size = file.seek(0, 2)
    except OSError as error:
        raise StorageProblem(
            "file_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error
    if size > LARGEST_FILE:
        raise too_big(path.name)
    return start


def too_big(name: str) -> RuleViolation:
    """Return the refusal of a file that is larger than any table of action items."""
    return RuleViolation("table_too_big", name=name, rows=MOST_ROWS, columns=MOST_COLUMNS)


def _check_formulas(package: Package) -> None:
    """Refuse formulas that no program has calculated yet: their cells would be read as empty."""
    for name, part in package.parts.items():
        if _SHEETS.fullmatch(name) and _FORMULA_WITHOUT_VALUE.search(part):
            raise RuleViolation("table_formulas_unsaved", name=package.path.name)


def trimmed(name: str, grid: Grid) -> Grid:
    """Return a grid without empty rows at its end and empty columns at its side, or refuse it for its size."""
    rows = list(grid.rows)
    while rows and not any(cell.text for cell in rows[-1]):
        rows.pop()
    width = max((_width(row) for row in rows), default=0)
    if len(rows) > MOST_ROWS or width > MOST_COLUMNS:
        raise too_big(name)
    for number, row in enumerate(rows, 1):
        if any(len(cell.text) > LONGEST_CELL for cell in row):
            raise RuleViolation("table_cell_too_long", name=name, row=number, longest=LONGEST_CELL)
    empty = Cell()
    return replace(grid, rows=tuple((*row[:width], *[empty] * (width - len(row))) for row in rows))


def _width(row: tuple[Cell, ...]) -> int:
    return max((place for place, cell in enumerate(row, 1) if cell.text), default=0)


@dataclass(frozen=True, slots=True)
class Packed:
    """The grids of a file as JSON, to be handed from one process to another; see `unpacked`."""

    grids: str


def read_packed(path: Path) -> Packed:
    """Return what `read_grids` reads, packed; it raises the same."""
    return packed(read_grids(path))


def packed(grids: Iterable[Grid]) -> Packed:
    """Return grids as `Packed`."""
    plain = [(grid.place, [[_packed(cell) for cell in row] for row in grid.rows]) for grid in grids]
    return Packed(json.dumps(plain))


def unpacked(packed: Packed) -> tuple[Grid, ...]:
    """Return the grids again."""
    return tuple(
        Grid(place=place, rows=tuple(tuple(map(_cell, row)) for row in rows))
        for place, rows in json.loads(packed.grids)
    )


def _packed(cell: Cell) -> str | list[str | float]:
    """Return a cell as JSON has it: its text, with its number, or with nothing more where the text is its date."""
    if isinstance(cell.value, date):
        return [cell.text]
    return cell.text if cell.value is None else [cell.text, cell.value]


def _cell(packed: str | list[str | float]) -> Cell:
    if isinstance(packed, str):
        return Cell(packed)
    text = str(packed[0])
    return Cell(text, float(packed[1]) if len(packed) > 1 else date.fromisoformat(text))

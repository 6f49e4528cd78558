"""Filling in update forms for tests, as a spreadsheet program leaves them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from secretariat.domain.people import Person
from secretariat.domain.update_forms import COLUMNS, DAY_MARK, MARK_CELL, UpdateColumn
from tests.small_register import Register, text

C = UpdateColumn


def person(register: Register, name: str, side: int = 0) -> int:
    """Make a person of one of the sides."""
    return register.office.people.save(Person(party_id=register.parties[side], name=text(name))).value.id


def sheet_rows(path: Path) -> dict[str, int]:
    """Return the number of each action item's row, by symbol (from 1); the day's under its mark."""
    sheet = load_workbook(path).worksheets[0]
    found = {}
    for row in range(1, sheet.max_row + 1):
        mark = str(sheet.cell(row, MARK_CELL + 1).value or "")
        if mark == DAY_MARK or " " in mark:
            found[mark if mark == DAY_MARK else str(sheet.cell(row, 1).value)] = row
    return found


def fill(
    path: Path, cells: Mapping[str, Mapping[UpdateColumn, Any]], day: Any = None, name: str = ""
) -> Path:
    """Fill in cells by symbol and column; return the reply, beside the form unless it has a name."""
    rows = sheet_rows(path)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for symbol, values in cells.items():
        for column, value in values.items():
            sheet.cell(rows[symbol], COLUMNS.index(column) + 1).value = value
    if day is not None:
        sheet.cell(rows[DAY_MARK], 3).value = day
    reply = path.with_name(name or f"reply-{path.name}")
    book.save(reply)
    return reply


def forms_out(
    register: Register, folder: Path, language: str = "en", until: date | None = None
) -> dict[int, Path]:
    """Begin a round, or go on with the open one, and write everybody's form; return the files by person."""
    updates = register.office.updates
    round_ = updates.open_round(register.group.id) or updates.begin(register.group.id, until).value
    made = updates.write_forms(round_.id, folder, language).value
    return {form.form.person_id: form.written.path for form in made}

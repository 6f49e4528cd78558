"""What brings about each refusal around old tables, and the import itself: for the tests of sentences and of undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl

from secretariat.domain.imports import ImportField
from tests.small_register import Register

F = ImportField


def read(r: Register, path: Path, name: str, content: bytes) -> Any:
    (path / name).write_bytes(content)
    return r.office.imports.read(path / name)


def preview(r: Register, path: Path, fields: Sequence[ImportField | None]) -> Any:
    table = read(r, path, "old.csv", b"Action;Status\nDraft;Open\n")[0]
    choices = replace(r.office.imports.guess(r.group.id, table), fields=tuple(fields))
    return r.office.imports.preview(r.group.id, table, choices)


def accept(r: Register, path: Path, content: bytes, *, then: str = "", **changes: Any) -> Any:
    imports, group = r.office.imports, r.group.id
    table = read(r, path, "old.csv", content)[0]
    choices = replace(imports.guess(group, table), **{"agreed_on": r.clock.now.date(), **changes})
    shown = imports.preview(group, table, choices)
    if then:
        r.task(then)
    return imports.accept(group, table, choices, shown)


def uncalculated(r: Register, path: Path) -> Any:
    book = openpyxl.Workbook()
    book.active.append(["Action", "=1+1"])
    book.save(path / "old.xlsx")
    return r.office.imports.read(path / "old.xlsx")


IMPORT_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "table_unreadable": lambda r, p: read(r, p, "old.csv", b"\1\0\0\2\0\0\0\x7f" * 20),
    "table_empty": lambda r, p: read(r, p, "old.csv", b""),
    "table_too_big": lambda r, p: read(r, p, "old.csv", b"a," * 300),
    "table_cell_too_long": lambda r, p: read(r, p, "old.csv", b"a,b\n" + b"x" * 40_000 + b",y\n"),
    "table_formulas_unsaved": uncalculated,
    "import_without_title": lambda r, p: preview(r, p, (None, F.STATUS)),
    "import_field_twice": lambda r, p: preview(r, p, (F.TITLE, F.TITLE)),
    "import_nothing": lambda r, p: accept(r, p, b"Action;Status\nDraft;whatever\n"),
    "import_agreed_unknown": lambda r, p: accept(r, p, b"Action;Status\nDraft;Open\n", agreed_on=None),
    "import_stale": lambda r, p: accept(r, p, b"Action;Status\nDraft;Open\n", then="Draft"),
    "dates_ambiguous": lambda r, p: accept(r, p, b"Action;Deadline\nDraft;03/04/2027\n"),
}


def imported(r: Register) -> Any:
    table = (
        "Action;Side;Responsible;Deadline;Status\nDraft;Avalon;New Person / Amina Adil;2025-09-01;Closed\n"
    )
    return accept(r, r.folder, table.encode(), new_people=True)


IMPORT_VERBS: dict[str, tuple[Callable[[Register], Any], Callable[[Register], Any]]] = {
    "import an old table": (lambda r: None, imported)
}

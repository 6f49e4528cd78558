"""Reading a filled-in update form of 10,000 rows, with every value checked, against reading its cells and nothing else.

Ours looks at the package before anything is parsed, has a child process with limits read it, and judges each cell
beside what went out. The whole verb `receive` also reads the register and says of each cell how it stands to what is
there now, which none of the others does: that is told without a goal. The others return the values of all cells.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from secretariat.database.store import updates as queries
from secretariat.domain.errors import RuleViolation
from secretariat.domain.imports import Choices
from secretariat.domain.people import Person
from secretariat.domain.update_forms import COLUMNS, MARK_CELL, UpdateColumn
from secretariat.domain.update_replies import Judged, judge
from secretariat.services.update_forms import content_of
from secretariat.services.update_replies import read_reply
from tests.benchmarks.importing import FIELDS, TODAY, table_of
from tests.benchmarks.measuring import Amounts, Left, Line, compare
from tests.small_register import Register, found
from tests.update_replies import forms_out

ROWS = 10_000
OPENPYXL, CALAMINE = "openpyxl, read-only", "python-calamine"


def lines(amounts: Amounts) -> Iterator[Line | Left]:
    """Yield the comparisons."""
    rows = amounts.of(ROWS)
    work = f"update form of {rows:,} rows"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        register = _register(folder, rows)
        (form,) = forms_out(register, folder).values()
        reply = folder / "reply.xlsx"
        _fill(form, reply)
        try:
            received = register.office.updates.receive(reply)
        except RuleViolation as refused:
            yield Left(work=work, beside="anything", why=f"the program refuses it: {refused.code}")
            return
        assert len(received.rows) == rows
        others = {OPENPYXL: lambda: _openpyxl(reply), CALAMINE: lambda: _calamine(reply)}
        assert all(row.said.anything for row in _checked(register, reply).rows)
        ours = lambda: _checked(register, reply)  # noqa: E731
        yield from compare(f"{work}, values checked", ours, others, {OPENPYXL: 0.5}, runs=amounts.runs)
        whole = lambda: register.office.updates.receive(reply)  # noqa: E731
        yield from compare(f"{work}, and compared with the register", whole, others, runs=amounts.runs)
        register.office.close()


def _register(folder: Path, rows: int) -> Register:
    """Return an open register in which one person is responsible for so many open action items."""
    register = found(folder / "register.secretariat")
    register.clock.set(TODAY)
    name = register.get(Person, register.persons[0]).name.best("en")
    table = table_of(rows, [name], ["Not started", "In progress"])
    choices = Choices(fields=FIELDS, as_of=TODAY, language="en")
    imports, group = register.office.imports, register.group.id
    imports.accept(group, table, choices, imports.preview(group, table, choices))
    return register


def _checked(register: Register, reply: Path) -> Judged:
    """Return what `receive` knows of a reply before it looks at what stands now."""
    _, returned = read_reply(reply)
    with register.office._unit.read() as session:
        round_ = queries.round_called(session, returned.entry("round"))
        assert round_ is not None
        (form,) = queries.forms(session, round_.id)
        sent = content_of(session, form).sent
    judged = judge(sent, returned, TODAY)
    assert sorted(returned.entries) == sorted(sent.entries)
    assert not judged.faults
    return judged


def _fill(form: Path, reply: Path) -> None:
    """Report in each row of the form, as a spreadsheet program leaves it."""
    book = load_workbook(form)
    sheet = book.worksheets[0]
    for row in range(1, sheet.max_row + 1):
        if " " in str(sheet.cell(row, MARK_CELL + 1).value or ""):
            for column, value in (
                (UpdateColumn.PERCENT, row % 80 + 10),
                (UpdateColumn.COMMENT, f"List {row} was sent; the other side has asked for prices."),
                (UpdateColumn.NEW_DUE_ON, date(2027, 1, 4 + row % 20)),
            ):
                sheet.cell(row, COLUMNS.index(column) + 1).value = value
    book.save(reply)


def _openpyxl(path: Path) -> int:
    book = load_workbook(path, read_only=True, data_only=True)
    try:
        return sum(len(row) for sheet in book.worksheets for row in sheet.iter_rows(values_only=True))
    finally:
        book.close()


def _calamine(path: Path) -> int:
    book = CalamineWorkbook.from_path(str(path))
    return sum(len(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())

"""An old table of 100,000 rows becomes the register, as one journaled step that can be undone, against raw executemany.

Ours is the verb `accept`, after the preview that the secretary has seen: it checks once more that the register is the
same, numbers the items, writes them with their histories, folded words and the entry of the journal, and waits for the
disk. Raw puts the same rows of action items and histories into the same tables, with the same indexes, foreign keys and
triggers, in one transaction that is as durable; it checks, folds and journals nothing. Every run begins with the same
file.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

from secretariat.domain.imports import Cell, Choices, ImportField, Row, Table
from secretariat.domain.people import Person
from secretariat.services.office import Office
from tests.benchmarks.measuring import Amounts, Line, line
from tests.small_register import WHO, Register, found

ROWS = 100_000
FIELDS = (
    ImportField.TITLE, ImportField.RESPONSIBLE, ImportField.AGREED_ON, ImportField.DUE_ON, ImportField.STATUS,
    ImportField.REPORT,
)  # fmt: skip
TODAY = date(2026, 6, 1)
STATES = ("Not started", "In progress", "Confirmed complete", "On hold")
TABLES = ("actions", "action_updates")


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparison, on the disk where the project lies."""
    rows = amounts.of(ROWS)
    with tempfile.TemporaryDirectory(dir=Path(__file__).parent) as name:
        folder = Path(name)
        empty, full = folder / "empty.secretariat", folder / "full.secretariat"
        register = found(empty)
        register.clock.set(TODAY)
        people = [register.get(Person, person).name.best("en") for person in register.persons[:2]]
        register.office.close()
        table, choices = table_of(rows, people, STATES), Choices(fields=FIELDS, as_of=TODAY, language="en")
        ours, theirs = [], []
        for _ in range(amounts.runs):
            ours.append(_import(register, empty, full, table, choices))
            theirs.append(_insert(empty, folder / "raw.secretariat", full))
        yield line(f"{rows:,} rows imported", ours, "executemany in one transaction", theirs, 2.5)


def table_of(rows: int, people: Sequence[str], states: Sequence[str]) -> Table:
    """Return an old table of action items; people and states take turns."""
    return Table(
        name="old.xlsx",
        place="Sheet1",
        titles=(),
        columns=("Action", "Responsible", "Agreed on", "Due", "Status", "Report"),
        rows=tuple(
            Row(number + 2, tuple(map(_cell, _values(number, people, states)))) for number in range(rows)
        ),
    )


def _values(number: int, people: Sequence[str], states: Sequence[str]) -> tuple[str | date, ...]:
    agreed = date(2026, 1, 6) + timedelta(days=number % 100)
    return (
        f"Send the list of equipment no. {number} that the referral hospital lacks to the secretariat",
        people[number % len(people)],
        agreed,
        agreed + timedelta(days=30 + number % 200),
        states[number % len(states)],
        f"The ministry sent list {number}; the other side has asked for prices." if number % 2 else "",
    )


def _cell(value: str | date) -> Cell:
    return Cell(value) if isinstance(value, str) else Cell(value.isoformat(), value)


def _import(register: Register, empty: Path, path: Path, table: Table, choices: Choices) -> float:
    """Return the seconds that the verb takes on a copy of an empty register, which is left at `path`."""
    _copy(empty, path)
    with Office(path, WHO, clock=register.clock, zone="UTC") as office:
        shown = office.imports.preview(register.group.id, table, choices)
        assert len(shown.taken) == len(table.rows), [row for row in shown.rows if row not in shown.taken][:3]
        begun = perf_counter()
        office.imports.accept(register.group.id, table, choices, shown)
        return perf_counter() - begun


def _insert(empty: Path, path: Path, full: Path) -> float:
    """Return the seconds that raw SQL takes to put the same rows into a copy of the empty register."""
    _copy(empty, path)
    source = sqlite3.connect(full)
    taken = {name: source.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in TABLES}
    source.close()
    raw = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "foreign_keys=ON", "cache_size=-32768"):
        raw.execute(f"PRAGMA {pragma}").fetchall()
    begun = perf_counter()
    raw.execute("BEGIN IMMEDIATE")
    for name, rows in taken.items():
        raw.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    raw.execute("COMMIT")
    took = perf_counter() - begun
    raw.close()
    return took


def _copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    target.chmod(0o600)

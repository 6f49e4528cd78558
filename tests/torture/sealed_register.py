"""A small file with signed minutes, a corrigendum, a kept draft and attachments, to be tampered with."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from secretariat.database.triggers import TRIGGERS
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.seals import Correction
from tests.agreed_minutes import ADOPTED_ON, adopt
from tests.small_register import found

AM, CORR = "ABWG/2026/1/AM", "ABWG/2026/1/AM/Corr.1"


@cache
def signed() -> bytes:
    """Return the bytes of the file, which is closed."""
    with TemporaryDirectory() as folder:
        register = found(Path(folder) / "signed.secretariat")
        adopt(register)
        office = register.office
        draft = office.corrigenda.draft(register.meeting).value
        office.corrigenda.save(
            Correction(corrigendum_id=draft.id, paragraph_id=1, for_text="opened", read_text="declared open")
        )
        office.corrigenda.issue(draft.id, ADOPTED_ON)
        office.adoption.sign(register.meeting, ADOPTED_ON, "scan.pdf", b"%PDF-1.4 scan")
        office.attachments.add(Ref(Kind.GROUP, register.group.id), "plan.txt", b"The plan of the year")
        register.task("Submit the plan")
        office.close()
        return register.path.read_bytes()


@contextmanager
def opened(path: Path, *, guarded: bool = False) -> Iterator[sqlite3.Connection]:
    """Open a file behind the program's back, by default with the triggers taken away, and put back at the end."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        if not guarded:
            for name in TRIGGERS:
                connection.execute(f"DROP TRIGGER {name}")
        yield connection
        if not guarded:
            for trigger in TRIGGERS.values():
                connection.execute(trigger)
        connection.execute("COMMIT")


UNTOLD = ("search_", "sqlite_")
"""How tables begin that hold nothing of their own: words of records as search folds them, and SQLite's counters."""


def content(path: Path) -> dict[str, list[Any]]:
    """Return every row of every table but those of `UNTOLD`, read without the help of any index."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        names = [
            name.decode()
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            name: sorted(connection.execute(f'SELECT * FROM "{name}" NOT INDEXED'), key=repr)
            for name in names
            if not name.startswith(UNTOLD)
        }


def payload_of(connection: sqlite3.Connection, seq: int) -> dict[str, Any]:
    """Return what a journal entry holds."""
    return dict(
        json.loads(connection.execute("SELECT payload FROM journal WHERE seq = ?", (seq,)).fetchone()[0])
    )

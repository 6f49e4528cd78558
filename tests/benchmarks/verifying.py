"""Checking a file with 500 adopted meetings (`verify`), against reading and hashing the same rows raw.

The file is made through the services (`sealed_file.py`).
"""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from secretariat.services.safekeeping import verify
from tests.benchmarks.measuring import Amounts, Line, compare
from tests.benchmarks.sealed_file import make

MEETINGS, AT_MOST = 500, 2.0


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparison; the file must be found sound."""
    meetings = amounts.of(MEETINGS)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sealed.secretariat"
        make(path, meetings)
        assert verify(path).faults == ()
        work = f"{meetings} adopted meetings, {path.stat().st_size // 2**20} MiB"
        others = {"every row read and hashed": lambda: raw(path)}
        yield from compare(work, lambda: verify(path), others, AT_MOST, runs=amounts.runs)


def raw(path: Path) -> int:
    """Read every value of every row and hash it, and return how many rows there were."""
    count, digest = 0, hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in tables:
            for row in connection.execute(f'SELECT * FROM "{table}" NOT INDEXED'):
                for value in row:
                    digest.update(value if isinstance(value, bytes) else repr(value).encode())
                count += 1
    return count

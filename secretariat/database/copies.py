"""Copies of a file: whether one holds nothing that the other lacks."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from secretariat.database.encryption import Key
from secretariat.database.engine import check_file, driver_errors, journal_of, raw
from secretariat.domain.errors import StorageProblem

_NOT_OURS = ("file_missing", "file_unreadable", "file_empty", "file_foreign")


def is_database(path: Path) -> bool:
    """Return whether there is a file of ours at `path`, even a damaged or a newer one; only its header is read."""
    try:
        check_file(path)
    except StorageProblem as error:
        return error.code not in _NOT_OURS
    return True


def is_older(copy: Path, path: Path, *, key: Key | None = None) -> bool:
    """Return whether all acts in the journal of `copy` are also in that of `path`: the last one's chain says so."""
    try:
        with closing(_opened(copy, key)) as older, closing(_opened(path, key)) as newer:
            last = older.execute("SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
            return (
                last is None
                or newer.execute("SELECT seq, chain FROM journal WHERE seq = ?", last[:1]).fetchone() == last
            )
    except driver_errors():
        return False


def known_heads(path: Path, numbers: Iterable[int], *, key: Key | None = None) -> set[tuple[int, str]]:
    """Return the number and the hash of these entries of a file's journal; nothing when it cannot be read."""
    statement = "SELECT seq, chain FROM journal WHERE seq = ?"
    try:
        with closing(_opened(path, key)) as connection:
            found = [connection.execute(statement, (number,)).fetchone() for number in numbers]
    except driver_errors():
        return set()
    except StorageProblem:
        return set()
    return {(int(row[0]), str(row[1])) for row in found if row is not None}


def _opened(path: Path, key: Key | None) -> sqlite3.Connection:
    # Only to look: what a killed program left beside the file can be rolled back by who opens it to write.
    return raw(path, key=key, read_only=True, immutable=journal_of(path).exists(), busy_ms=0)

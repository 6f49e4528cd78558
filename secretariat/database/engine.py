"""Opening the file: refusing what is not ours, and connecting with the settings under which saved means saved.

`journal_mode=DELETE` with `synchronous=EXTRA` survives power cuts at any write (SQLite's "Atomic Commit In SQLite").
BEGIN is ours and not the driver's (`isolation_level=None`), or DDL would not be transactional.
"""

from __future__ import annotations

import os
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.errors import StorageProblem

APPLICATION_ID = 0x53435254  # "SCRT"
BUSY_MS = 3000
_HEADER = 100  # https://www.sqlite.org/fileformat2.html, section 1.3: "The Database Header"


def check_file(path: Path) -> int:
    """Return the schema version of a file of ours, by reading its first 100 bytes and nothing else.

    Raises:
        StorageProblem: `file_missing`, `file_unreadable`, `file_empty`, `file_foreign`, `file_damaged` (shorter than
            it says) or `file_newer`.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError as error:
        raise StorageProblem("file_missing", path=str(path)) from error
    except OSError as error:
        raise StorageProblem(
            "file_unreadable", path=str(path), reason=error.strerror or str(error)
        ) from error
    if not header:
        raise StorageProblem("file_empty", path=str(path))
    if len(header) < _HEADER or not header.startswith(b"SQLite format 3\x00"):
        raise StorageProblem("file_foreign", path=str(path))
    version, application = struct.unpack(">i", header[60:64])[0], struct.unpack(">i", header[68:72])[0]
    if application != APPLICATION_ID:
        raise StorageProblem("file_foreign", path=str(path))
    if version < 0:
        raise StorageProblem("file_damaged", path=str(path))
    if version > SCHEMA_VERSION:
        raise StorageProblem("file_newer", path=str(path), version=version, known=SCHEMA_VERSION)
    page, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    # A hot journal means that the last act is still to be rolled back: then the file may be shorter or longer.
    if size < pages * (65536 if page == 1 else page) and not journal_of(path).exists():
        raise StorageProblem("file_damaged", path=str(path))
    return int(version)


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what is needed to roll back an unfinished act on `path`."""
    return path.with_name(path.name + "-journal")


def problem_code(error: BaseException | None) -> str | None:
    """Return the code of the `StorageProblem` that the driver's `error` is, None for a broken rule: that is a bug."""
    if not isinstance(error, sqlite3.DatabaseError) or isinstance(error, sqlite3.IntegrityError):
        return None
    # Extended codes say more than is needed here: SQLITE_READONLY_DBMOVED, SQLITE_CORRUPT_INDEX.
    primary = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    return {
        "SQLITE_BUSY": "file_locked",
        "SQLITE_LOCKED": "file_locked",
        "SQLITE_FULL": "disk_full",
        "SQLITE_READONLY": "file_readonly",
        "SQLITE_CORRUPT": "file_damaged_in_use",
        "SQLITE_NOTADB": "file_damaged_in_use",
    }.get(primary, "storage_failed")


def connect(path: Path, busy_ms: int | None = None) -> Engine:
    """Return an engine on an existing file; it never creates one.

    It waits at most `busy_ms` for another program's lock, `BUSY_MS` without one.
    Sessions on `engine.execution_options(writes=True)` begin with `BEGIN IMMEDIATE`, others with `BEGIN`.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    patience = BUSY_MS if busy_ms is None else busy_ms

    def creator() -> sqlite3.Connection:
        return sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=patience / 1000
        )

    # By its address SQLAlchemy takes this for a database in memory: that pool closes connections which others use.
    engine = create_engine("sqlite://", creator=creator, poolclass=QueuePool)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def unsynced(engine: Engine) -> None:
    """Stop waiting for the disk: only for a file that is thrown away unless it was finished and written out."""
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA synchronous=OFF").close()


def _configure(connection: sqlite3.Connection, _: Any) -> None:
    for pragma in (
        "journal_mode=DELETE",
        "synchronous=EXTRA",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "cache_size=-32768",  # 32 MB: the indexes of 100,000 action items stay in memory
        "cache_spill=OFF",  # others can read until a long act is committed, and not only until memory is full
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

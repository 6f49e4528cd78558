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
from typing import Any, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.pool import QueuePool
from sqlalchemy.util import LRUCache

from secretariat.database import encryption, server, sql
from secretariat.database.encryption import Key, is_broken_rule
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.errors import StorageProblem

APPLICATION_ID = 0x53435254  # "SCRT"
BUSY_MS = 3000
_HEADER = 100  # https://www.sqlite.org/fileformat2.html, section 1.3: "The Database Header"


def check_file(path: Path, *, key: Key | None = None, read_only: bool = False) -> int:
    """Return the schema version of a file of ours, by reading its first 100 bytes and nothing else.

    Of an encrypted file the key is tried on its bytes first: SQLite does not come near it with a wrong one. With
    `read_only`, what a killed program left half done in an encrypted file is not rolled back: `needs_writing_once`.

    Raises:
        StorageProblem: `file_missing`, `file_unreadable`, `file_empty`, `file_foreign`, `file_damaged` (shorter than
            it says) or `file_newer`; `file_encrypted` when it seems to be and there is no key, `passphrase_wrong`.
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
    if not header.startswith(b"SQLite format 3\x00") and encryption.is_encrypted(path):
        return _check_encrypted(path, key, read_only)
    if len(header) < _HEADER or not header.startswith(b"SQLite format 3\x00"):
        raise StorageProblem("file_foreign", path=str(path))
    version, application = struct.unpack(">i", header[60:64])[0], struct.unpack(">i", header[68:72])[0]
    _check_stamps(path, version, application)
    page, pages = struct.unpack(">H", header[16:18])[0], struct.unpack(">I", header[28:32])[0]
    # A hot journal means that the last act is still to be rolled back: then the file may be shorter or longer.
    if size < pages * (65536 if page == 1 else page) and not journal_of(path).exists():
        raise StorageProblem("file_damaged", path=str(path))
    return int(version)


def _check_stamps(path: Path, version: int, application: int) -> None:
    if application != APPLICATION_ID:
        raise StorageProblem("file_foreign", path=str(path))
    if version < 0:
        raise StorageProblem("file_damaged", path=str(path))
    if version > SCHEMA_VERSION:
        raise StorageProblem("file_newer", path=str(path), version=version, known=SCHEMA_VERSION)


def _check_encrypted(path: Path, key: Key | None, read_only: bool) -> int:
    encryption.driver()
    if key is None:
        raise StorageProblem("file_encrypted", path=str(path))
    if not encryption.opens(path, key):
        raise StorageProblem("passphrase_wrong", path=str(path))
    try:
        with closing(raw(path, key=key, read_only=read_only)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
            application = int(connection.execute("PRAGMA application_id").fetchone()[0])
    except driver_errors() as error:
        code = problem_code(error)
        # SQLCipher's driver tells no extended codes; of who only reads, this one means a journal to be rolled back.
        code = "needs_writing_once" if code == "file_readonly" else code
        known = code in ("file_locked", "needs_writing_once")
        raise StorageProblem(code if known and code else "file_damaged", path=str(path)) from error
    _check_stamps(path, version, application)
    return version


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what is needed to roll back an unfinished act on `path`."""
    return path.with_name(path.name + "-journal")


_TO_BE_ROLLED_BACK = ("SQLITE_READONLY_ROLLBACK", "SQLITE_READONLY_CANTINIT", "SQLITE_READONLY_RECOVERY")


def problem_code(error: BaseException | None) -> str | None:
    """Return the code of the `StorageProblem` that the driver's `error` is, None for a broken rule: that is a bug."""
    if isinstance(error, server.driver_errors()):
        return server.problem_code(error)
    if not isinstance(error, driver_errors()) or is_broken_rule(error):
        return None
    if getattr(error, "sqlite_errorname", "") in _TO_BE_ROLLED_BACK:
        return "needs_writing_once"
    if getattr(error, "sqlite_errorname", "") == "SQLITE_READONLY_DBMOVED":
        return "file_unreachable"
    if is_malformed(error):
        return "file_damaged_in_use"
    if getattr(error, "sqlite_errorname", "") == "SQLITE_CORRUPT_VTAB" or "fts5" in str(error):
        return "search_damaged"  # the index of words is the only virtual table
    # Extended codes say more than is needed here: SQLITE_READONLY_DIRECTORY, SQLITE_CORRUPT_INDEX.
    primary = "_".join(getattr(error, "sqlite_errorname", "").split("_")[:2])
    return {
        "SQLITE_BUSY": "file_locked",
        "SQLITE_LOCKED": "file_locked",
        "SQLITE_FULL": "disk_full",
        "SQLITE_CANTOPEN": "file_unreachable",  # or no journal can be made in its folder
        "SQLITE_READONLY": "file_readonly",
        "SQLITE_CORRUPT": "file_damaged_in_use",
        "SQLITE_NOTADB": "file_damaged_in_use",
    }.get(primary, "storage_failed")


def is_malformed(error: BaseException | None) -> bool:
    """Return whether a stored text is no UTF-8 (the driver then quotes it) or no JSON: neither is corrupt to SQLite."""
    return str(error).startswith(("Could not decode to UTF-8", "malformed JSON"))


def driver_errors(*others: type[Exception]) -> tuple[type[Exception], ...]:
    """Return what the drivers raise, and `others`, to stand behind `except`: SQLCipher's has classes of its own."""
    return (sqlite3.DatabaseError, *encryption.driver_errors(), *others)


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Return the driver's connection; that of an encrypted file has the same methods, but is of another class."""
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def raw(
    path: Path,
    *,
    key: Key | None = None,
    read_only: bool = False,
    immutable: bool = False,
    busy_ms: int | None = None,
) -> sqlite3.Connection:
    """Open an existing file: the one place of this program that does. It sets nothing and begins nothing.

    Args:
        path: the file; none is ever created.
        key: what opens an encrypted file; one that is not is opened all the same.
        read_only: nothing is written, and nothing rolled back either.
        immutable: it is read as it stands, without locks, even with a journal that is to be rolled back beside it.
        busy_ms: how long to wait for another program's lock; None means `BUSY_MS`.

    Raises:
        StorageProblem: `encryption_missing` when a key is given and the driver for it is not installed.
    """
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rw'}{'&immutable=1' * immutable}"
    patience = BUSY_MS if busy_ms is None else busy_ms
    key = encryption.fitting(path, key)
    module = sqlite3 if key is None else encryption.driver()
    connection: sqlite3.Connection = module.connect(
        uri, uri=True, isolation_level=None, check_same_thread=False, timeout=patience / 1000
    )
    if key is not None:
        encryption.unlock(connection, key)
        # 32 MB: each page that is read anew is deciphered anew.
        connection.execute("PRAGMA cache_size=-32768")
    return connection


class _Alike(SQLiteDialect_pysqlite):
    """SQLite's dialect, of which each is like any other.

    SQLAlchemy keeps compiled statements by dialect and engine. Every file, backup and copy is opened with an engine of
    its own, and compiling was a quarter of what it took to open one, change a few records and verify it.
    """

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(type(self))


_DIALECT = "alike"
_STATEMENTS: LRUCache[Any, Any] = LRUCache(1000)
registry.register(f"sqlite.{_DIALECT}", __name__, _Alike.__name__)


def connect(
    path: Path, busy_ms: int | None = None, *, key: Key | None = None, read_only: bool = False
) -> Engine:
    """Return an engine on an existing file; it never creates one.

    It waits at most `busy_ms` for another program's lock, `BUSY_MS` without one.
    Sessions on `engine.execution_options(writes=True)` begin with `BEGIN IMMEDIATE`, others with `BEGIN`.
    """
    # By its address SQLAlchemy takes this for a database in memory: that pool closes connections which others use.
    engine = create_engine(
        f"sqlite+{_DIALECT}://",
        creator=lambda: raw(path, key=key, read_only=read_only, busy_ms=busy_ms),
        poolclass=QueuePool,
        module=sqlite3 if encryption.fitting(path, key) is None else encryption.driver(),
        execution_options={"compiled_cache": _STATEMENTS},
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def unsynced(engine: Engine) -> None:
    """Stop waiting for the disk: only for a file that is thrown away unless it was finished and written out."""
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA synchronous=OFF").close()


def spilling(engine: Engine) -> None:
    """Let a long act be written before it is committed, or all of it is in memory: only for what nobody else reads."""
    with closing(engine.raw_connection()) as connection:  # it counts for the transactions that begin after it
        connection.cursor().execute("PRAGMA cache_spill=ON").close()


def _configure(connection: sqlite3.Connection, _: Any) -> None:
    for pragma in (
        "journal_mode=DELETE",
        "synchronous=EXTRA",
        "foreign_keys=ON",
        "trusted_schema=OFF",
        "temp_store=MEMORY",  # nothing of it on the disk outside the file
        "cache_spill=OFF",  # others can read until a long act is committed, and not only until memory is full
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    sql.done(connection, "BEGIN IMMEDIATE" if writes else "BEGIN")

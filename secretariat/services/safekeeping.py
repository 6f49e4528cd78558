"""Backup, restore and verification: one file, copied whole, and checked before it counts."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from secretariat.database import journal, schema
from secretariat.database.copies import is_database, is_older
from secretariat.database.engine import BUSY_MS, check_file, journal_of, problem_code
from secretariat.documents.output import problem, sync_folder
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.services import seal_faults


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found: the number of journal entries and one code for each fault (none: all is well)."""

    entries: int
    faults: tuple[str, ...]


def verify(path: Path) -> Verification:
    """Check a file: SQLite's own integrity, foreign keys, the whole schema, and the journal's chain.

    Then every row is held against the journal, stored bytes against their hashes, and what was adopted against its
    seal.

    Raises:
        StorageProblem: the file cannot be opened as one of ours.
    """
    with schema.closing_engine(schema.open_file(path)) as engine:
        try:
            with engine.connect() as connection:
                return _verification(connection)
        except (DBAPIError, UnicodeDecodeError) as error:
            locked = isinstance(error, DBAPIError) and problem_code(error.orig) == "file_locked"
            raise StorageProblem("file_locked" if locked else "file_damaged", path=str(path)) from error


def _verification(connection: Connection) -> Verification:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    # Damaged text need not be UTF-8 any more, and is to be reported as a fault of its row.
    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    faults = []
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check"):
        if line != "ok":
            faults.append(f"integrity {line}")
    faults += [
        f"foreign_key {row[0]} {row[1]}" for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    if schema.fingerprint(connection) != schema.expected_fingerprint():
        faults.append("schema")
    faults += journal.faults(connection)
    faults += seal_faults.faults(connection)
    entries = connection.exec_driver_sql("SELECT count(*) FROM journal").scalar_one()
    return Verification(entries, tuple(faults))


def backup(path: Path, copy: Path) -> None:
    """Write a verified copy of a file that may be in use; an older copy of that name is replaced at the end.

    Raises:
        RuleViolation: `would_replace_database` when `copy` is a database that holds what this one does not.
        StorageProblem: `file_…` when the source is not ours, damaged or locked; `cannot_write`, or `copy_faulty`.
    """
    check_file(path)
    _refuse_same(path, copy)
    part = _part(copy)
    try:
        _copy(path, part, copy)
        faults = _verify_copy(part, path)
        if faults:
            raise StorageProblem("copy_faulty", path=str(path), faults=", ".join(faults[:3]))
        if is_database(copy) and not is_older(copy, part):
            raise RuleViolation("would_replace_database", path=str(copy))
        _put(part, copy)
    except OSError as error:
        raise problem(copy, error) from error
    finally:
        _remove(part)


def _verify_copy(part: Path, path: Path) -> tuple[str, ...]:
    """Return the faults of a copy; what forbids opening it is said of the file that it was made from."""
    try:
        return verify(part).faults
    except StorageProblem as error:
        raise StorageProblem(error.code, **{**error.data, "path": str(path)}) from error


def restore(copy: Path, path: Path) -> Path | None:
    """Put a verified copy in the place of `path`; what stood there is kept beside it. Return where, or None.

    Raises:
        StorageProblem: the copy is not ours, is faulty (`copy_faulty`), the place cannot be written to, or another
            program is just writing there (`file_locked`).
    """
    _refuse_same(copy, path)
    faults = verify(copy).faults
    if faults:
        raise StorageProblem("copy_faulty", path=str(copy), faults=", ".join(faults[:3]))
    part = _part(path)
    kept = None
    try:
        _copy(copy, part, path)
        if path.exists():
            _settle(path)
            kept = _free_name(path)
            _keep(path, kept)
        _put(part, path)
    except OSError as error:
        raise problem(path, error) from error
    finally:
        _remove(part)
    return kept


def _part(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def _remove(part: Path) -> None:
    for left in (part, journal_of(part)):
        with suppress(OSError):  # where none could be made there is none
            left.unlink()


def _copy(path: Path, part: Path, wanted: Path) -> None:
    """Copy a database that may be in use, as it stands at one instant, to a new file `part`."""
    if wanted.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    _remove(part)
    with part.open("xb"):  # SQLite would only say that it is unable to open the file
        part.chmod(0o600)
    with closing(_reading(path)) as source:
        try:
            with closing(sqlite3.connect(f"{part.absolute().as_uri()}?mode=rw", uri=True)) as target:
                source.backup(target)
        except sqlite3.DatabaseError as error:
            raise StorageProblem("cannot_write", path=str(wanted), reason=str(error)) from error


def _reading(path: Path) -> sqlite3.Connection:
    """Return a connection that holds a read lock: without one, SQLite's copying waits for a writer without end."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    source = sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000, isolation_level=None)
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        source.close()
        locked = problem_code(error) == "file_locked"
        raise StorageProblem("file_locked" if locked else "file_damaged", path=str(path)) from error
    return source


def _settle(path: Path) -> None:
    """Roll back what a killed program left half written in `path`, and refuse a file that is being written to.

    A file that is damaged or not ours has nothing to settle.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    try:
        with closing(
            sqlite3.connect(uri, uri=True, timeout=BUSY_MS / 1000, isolation_level=None)
        ) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        if problem_code(error) == "file_locked":
            raise StorageProblem("file_locked", path=str(path)) from error


def _keep(path: Path, kept: Path) -> None:
    """Keep the bytes of `path` under a second name: at no instant is there no whole file under `path`."""
    try:
        os.link(path, kept)
    except OSError:  # FAT and some network drives know no second names
        shutil.copyfile(path, kept)
        kept.chmod(0o600)
        _sync(kept)
    left = journal_of(path)
    if left.exists():  # it could not be settled: it belongs to the kept file and would spoil the new one
        left.replace(journal_of(kept))


def _put(part: Path, path: Path) -> None:
    """Put a finished file in the place of `path`, where no rollback journal of an older file may wait for it."""
    _sync(part)
    journal_of(path).unlink(missing_ok=True)
    part.replace(path)
    sync_folder(path.parent)


def _refuse_same(one: Path, other: Path) -> None:
    if one.absolute() == other.absolute() or (other.exists() and one.exists() and one.samefile(other)):
        raise StorageProblem("same_file", path=str(one))


def _free_name(path: Path) -> Path:
    number = 1
    while (candidate := path.with_name(f"{path.stem}-before-restore-{number}{path.suffix}")).exists():
        number += 1
    return candidate


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())

"""Backup, restore and verification: one file, copied whole, and checked before it counts."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from secretariat.database import journal, schema
from secretariat.database.engine import check_file
from secretariat.documents.output import problem
from secretariat.domain.errors import StorageProblem


@dataclass(frozen=True, slots=True)
class Verification:
    """What `verify` found: the number of journal entries and one code for each fault (none: all is well)."""

    entries: int
    faults: tuple[str, ...]


def verify(path: Path) -> Verification:
    """Check a file: SQLite's own integrity, foreign keys, the whole schema, the journal's chain, and rows against it.

    Raises:
        StorageProblem: the file cannot be opened as one of ours.
    """
    with schema.closing_engine(schema.open_file(path)) as engine, engine.connect() as connection:
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
        entries = connection.exec_driver_sql("SELECT count(*) FROM journal").scalar_one()
    return Verification(entries, tuple(faults))


def backup(path: Path, copy: Path) -> None:
    """Write a verified copy of a file that may be in use; an older copy of that name is replaced at the end.

    Raises:
        StorageProblem: `file_…` when the source is not ours, `cannot_write`, or `copy_faulty`.
    """
    check_file(path)
    _refuse_same(path, copy)
    part = copy.with_name(f".{copy.name}.{os.getpid()}.part")
    try:
        part.unlink(missing_ok=True)
        source_uri, part_uri = f"{path.absolute().as_uri()}?mode=rw", f"{part.absolute().as_uri()}?mode=rwc"
        try:
            with (
                closing(sqlite3.connect(source_uri, uri=True)) as source,
                closing(sqlite3.connect(part_uri, uri=True)) as target,
            ):
                source.backup(target)
        except sqlite3.OperationalError as error:
            raise StorageProblem("cannot_write", path=str(copy), reason=str(error)) from error
        part.chmod(0o600)
        faults = verify(part).faults
        if faults:
            raise StorageProblem("copy_faulty", path=str(path), faults=", ".join(faults[:3]))
        _sync(part)
        part.replace(copy)
    except OSError as error:
        raise problem(copy, error) from error
    finally:
        part.unlink(missing_ok=True)


def restore(copy: Path, path: Path) -> Path | None:
    """Put a verified copy in the place of `path`; what stood there is kept beside it. Return where, or None.

    Raises:
        StorageProblem: the copy is not ours, is faulty (`copy_faulty`), or the place cannot be written to.
    """
    _refuse_same(copy, path)
    faults = verify(copy).faults
    if faults:
        raise StorageProblem("copy_faulty", path=str(copy), faults=", ".join(faults[:3]))
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    kept = None
    try:
        shutil.copyfile(copy, part)
        part.chmod(0o600)
        _sync(part)
        if path.exists():
            # A second name for the same bytes: at no instant is there no whole file under `path`.
            kept = _free_name(path)
            os.link(path, kept)
        part.replace(path)
    except OSError as error:
        raise problem(path, error) from error
    finally:
        part.unlink(missing_ok=True)
    return kept


def _refuse_same(one: Path, other: Path) -> None:
    if one.absolute() == other.absolute() or (other.exists() and one.exists() and one.samefile(other)):
        raise StorageProblem("same_file", path=str(one))


def _free_name(path: Path) -> Path:
    number = 1
    while (candidate := path.with_name(f"{path.stem}-before-restore-{number}{path.suffix}")).exists():
        number += 1
    return candidate


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())

"""Backup, restore and verification: one file, copied whole, and checked before it counts."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from secretariat.database import schema, server
from secretariat.database.copies import is_database, is_older
from secretariat.database.encryption import Key, export, fitting
from secretariat.database.engine import check_file, driver_errors, journal_of, problem_code, raw
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.documents.output import problem, sync_folder
from secretariat.domain.addresses import Place, ServerAddress
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.heads import FIRST, Head, read_head
from secretariat.services import opened_copies, verification
from secretariat.services.verification import Verification as Verification


def verify(
    path: Place, *, key: Key | None = None, head: str | None = None, beside: Path | None = None
) -> Verification:
    """Check a register: of a file SQLite's own integrity and foreign keys, the whole schema, and the journal's chain.

    Then every row is held against the journal, stored bytes against their hashes, and what was adopted against its
    seal. With a `head` that was noted elsewhere, as an adopted PDF or a backup says it, the journal must have it:
    `head SEQ:HASH` is the fault when it has not, because entries were cut off or all was made anew.

    A file of an older version is checked by a copy that is brought up to date, written for that time next to `beside`,
    or else to the file itself; where that cannot be written to, in the program's folder for passing copies.

    Raises:
        RuleViolation: `head_unreadable`.
        StorageProblem: the file cannot be opened as one of ours; `seen_in_part` when some of a register on a server is
            hidden from who asks: the chain of the part that is left would be broken everywhere.
    """
    noted = read_head(head) if head is not None else None
    if isinstance(path, ServerAddress):
        _refuse_in_part(path)
        return verification.of_server(path, noted)
    if check_file(path, key=key) < SCHEMA_VERSION:
        return _verify_older(path, key, head, beside or path)
    with schema.closing_engine(schema.open_file(path, key=key, looked_through=False)) as engine:
        try:
            with engine.connect() as connection:
                return verification.of_file(connection, noted)
        except verification.unreadable() as error:
            reason = error.orig if isinstance(error, DBAPIError) else error
            locked = problem_code(reason) == "file_locked"
            raise StorageProblem("file_locked" if locked else "file_damaged", path=str(path)) from error


def _refuse_in_part(place: ServerAddress) -> None:
    from secretariat.database import server_schema, server_sides  # not at the top: few have a server

    with schema.closing_engine(server_schema.open_register(place, read_only=True)) as engine:
        try:
            with engine.connect() as connection:
                server_sides.refuse_in_part(connection)
        except DBAPIError as error:
            raise server.told(error, place) from error


def head(path: Path, *, key: Key | None = None) -> str:
    """Return the number and hash of the newest entry of a file's journal as `SEQ:HASH`, to be kept outside the file.

    Raises:
        StorageProblem: the file is not ours, damaged or locked.
    """
    check_file(path, key=key)
    try:
        with closing(raw(path, key=key, read_only=True)) as connection:
            statement = "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1"
            newest = connection.execute(statement).fetchone() or (0, FIRST)
    except driver_errors() as error:
        locked = problem_code(error) == "file_locked"
        raise StorageProblem("file_locked" if locked else "file_damaged", path=str(path)) from error
    return str(Head(*newest))


def _verify_older(path: Path, key: Key | None, head: str | None, beside: Path) -> Verification:
    """Check a file of an older version by a copy that is brought up to date: checking changes nothing."""
    name = f"{os.getpid()}.probe.part"
    with suppress(OSError):  # a medium that may only be read
        return _verify_by(beside.with_name(f".{beside.name}.{name}"), path, key, head)
    try:
        return _verify_by(opened_copies.folder() / name, path, key, head)
    except OSError as error:
        raise problem(path, error) from error


def _verify_by(probe: Path, path: Path, key: Key | None, head: str | None) -> Verification:
    """Check a file by a copy `probe` that is brought up to date, behind the same key, and removed.

    Raises:
        OSError: the copy cannot be written.
        StorageProblem: see `verify`.
    """
    try:
        _copy(path, probe, path, key)
        with schema.closing_engine(schema.open_file(probe, key=key)):
            pass
        return verify(probe, key=key, head=head)
    except StorageProblem as error:
        raise StorageProblem(error.code, **{**error.data, "path": str(path)}) from error
    finally:
        remove_part(probe)


def backup(path: Path, copy: Path, *, key: Key | None = None) -> None:
    """Write a verified copy of a file that may be in use; an older copy of that name is replaced at the end.

    Raises:
        RuleViolation: `would_replace_database` when `copy` is a database that holds what this one does not,
            `would_replace_foreign` when it is no database of ours at all.
        StorageProblem: `file_…` when the source is not ours, damaged or locked; `cannot_write`, or `copy_faulty`.
    """
    check_file(path, key=key)
    _refuse_same(path, copy)
    part = part_of(copy)
    try:
        _refuse_folder(copy)
        copy_verified(path, part, copy, key=key)
        if copy.exists():
            if not is_database(copy):
                raise RuleViolation("would_replace_foreign", path=str(copy))
            if not is_older(copy, part, key=key):
                raise RuleViolation("would_replace_database", path=str(copy))
            _settle(copy, key)  # or it would be half a file between losing its journal and being replaced
        put(part, copy)
    except OSError as error:
        raise problem(copy, error) from error
    finally:
        remove_part(part)


def copy_verified(path: Path, part: Path, wanted: Path, *, key: Key | None = None) -> None:
    """Write a verified copy of a file that may be in use to a new file `part`; whoever calls puts it into its place.

    Args:
        path: the file.
        part: the new file.
        wanted: what cannot be written when `part` cannot, for the sentence.
        key: what opens an encrypted file.

    Raises:
        OSError: the copy cannot be written.
        StorageProblem: see `backup`; the copy is to be removed.
    """
    _copy(path, part, wanted, key)
    faults = _verify_copy(part, path, key)
    if faults:
        raise StorageProblem("copy_faulty", path=str(path), faults=", ".join(faults[:3]))


def keep_beside(path: Path, what: str, *, key: Key | None = None) -> Path:
    """Keep a copy of a file as it stands, with its faults, as `NAME-WHAT-1` beside it, and return where.

    Raises:
        StorageProblem: `cannot_write`, `file_damaged` or `file_locked`.
    """
    kept = _free_name(path, what)
    part = part_of(kept)
    try:
        _copy(path, part, kept, key)
        put(part, kept)
    except OSError as error:
        raise problem(kept, error) from error
    finally:
        remove_part(part)
    return kept


def _verify_copy(part: Path, path: Path, key: Key | None) -> tuple[str, ...]:
    """Return the faults of a copy; what forbids opening it is said of the file that it was made from."""
    try:
        return verify(part, key=key).in_records
    except StorageProblem as error:
        raise StorageProblem(error.code, **{**error.data, "path": str(path)}) from error


def restore(copy: Path, path: Path, *, key: Key | None = None, copy_key: Key | None = None) -> Path | None:
    """Put a verified copy in the place of `path`; what stood there is kept beside it. Return where, or None.

    Args:
        copy: it may be behind another passphrase than the file, an older one, and `path` is behind that one then.
        path: where it goes.
        key: that of the file, and of the copy where that has none of its own.
        copy_key: that of the copy.

    Raises:
        StorageProblem: the copy is not ours, is faulty (`copy_faulty`), the place cannot be written to, or another
            program is just writing there (`file_locked`).
    """
    path = path.resolve()  # over a link, what it leads to is put back
    _refuse_same(copy, path)
    opening = copy_key or key
    faults = verify(copy, key=opening, beside=path).in_records  # the copy's medium may be one to be read only
    if faults:
        raise StorageProblem("copy_faulty", path=str(copy), faults=", ".join(faults[:3]))
    part = part_of(path)
    kept = None
    try:
        _refuse_folder(path)
        _copy(copy, part, path, opening)
        if path.exists():
            _settle(path, key)
            kept = _free_name(path, "before-restore")
            _keep(path, kept)
        put(part, path)
    except OSError as error:
        raise problem(path, error) from error
    finally:
        remove_part(part)
    return kept


def part_of(path: Path) -> Path:
    """Return where a copy is written before it gets the place of `path`."""
    return path.with_name(f".{path.name}.{os.getpid()}.part")


def remove_part(part: Path) -> None:
    """Remove what was written of a copy, when it was not put into its place."""
    for left in (part, journal_of(part)):
        with suppress(OSError):  # where none could be made there is none
            left.unlink()


def _copy(path: Path, part: Path, wanted: Path, key: Key | None) -> None:
    """Copy a database that may be in use, as it stands at one instant, to a new file `part`.

    With a key the copy is encrypted in any case: an old backup that is not becomes so when it is put back.
    """
    remove_part(part)
    with part.open("xb"):  # SQLite would only say that it is unable to open the file
        part.chmod(0o600)
    if key is not None and fitting(path, key) is None:
        _encrypt(path, part, wanted, key)
        return
    with closing(_reading(path, key)) as source:
        try:
            with closing(raw(part, key=key)) as target:
                source.backup(target)
        except driver_errors() as error:
            if problem_code(error) == "disk_full":
                raise problem(wanted, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) from error
            raise StorageProblem("cannot_write", path=str(wanted), reason=str(error)) from error


def _encrypt(path: Path, part: Path, wanted: Path, key: Key) -> None:
    try:
        export(path, None, part, key)
    except driver_errors() as error:
        locked = problem_code(error) == "file_locked"
        raise StorageProblem(
            "file_locked" if locked else "cannot_write", path=str(wanted), reason=str(error)
        ) from error


def _reading(path: Path, key: Key | None) -> sqlite3.Connection:
    """Return a connection that holds a read lock: without one, SQLite's copying waits for a writer without end."""
    source = raw(path, key=key)
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except driver_errors() as error:
        source.close()
        locked = problem_code(error) == "file_locked"
        raise StorageProblem("file_locked" if locked else "file_damaged", path=str(path)) from error
    return source


def _settle(path: Path, key: Key | None) -> None:
    """Roll back what a killed program left half written in `path`, and refuse a file that is being written to.

    A file that is damaged or not ours has nothing to settle.
    """
    try:
        with closing(raw(path, key=key)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except driver_errors() as error:
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
    # The second name must be on the disk before the first one stands for another file.
    sync_folder(path.parent)
    left = journal_of(path)
    if left.exists():  # it could not be settled: it belongs to the kept file and would spoil the new one
        left.replace(journal_of(kept))
        sync_folder(path.parent)


def put(part: Path, path: Path) -> None:
    """Put a finished file in the place of `path`, where no rollback journal of an older file may wait for it."""
    _sync(part)
    left = journal_of(path)
    if left.exists():
        left.unlink()
        sync_folder(path.parent)  # should it come back after a power cut, it would spoil the new file
    part.replace(path)
    sync_folder(path.parent)


def _refuse_same(one: Path, other: Path) -> None:
    if one.absolute() == other.absolute() or (other.exists() and one.exists() and one.samefile(other)):
        raise StorageProblem("same_file", path=str(one))


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))


def _free_name(path: Path, what: str) -> Path:
    number = 1
    while (candidate := path.with_name(f"{path.stem}-{what}-{number}{path.suffix}")).exists():
        number += 1
    return candidate


def _sync(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())

"""Backups that the program makes by itself: in a folder beside the file, and in a second one that the user named.

made = make(path, BackupReason.OPENED, second=Path("/media/stick"))
made.kept                               # None: nothing was changed since the last one
listed(path)                            # the newest first
restore(listed(path)[0].path, path)

A backup gets its name only after it was verified. Only one process at a time makes or removes any in a folder.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from secretariat import private
from secretariat.database.copies import is_database, is_older
from secretariat.database.encryption import Key, fitting
from secretariat.database.engine import check_file, driver_errors, raw
from secretariat.documents.output import problem
from secretariat.domain.backups import SHORT, Backup, BackupReason, name_of, parse_name, removable
from secretariat.domain.errors import StorageProblem
from secretariat.services import safekeeping
from secretariat.services.unit import Clock, system_clock

PATIENCE_S = 600
"""How long to wait for another process that is making a backup of the same file."""

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A backup where it lies; `size` is in bytes."""

    backup: Backup
    path: Path
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What `make` did.

    Attributes:
        kept: the new backup; None when the newest one there holds all that the file does.
        trouble: why it could not be written into one of the two folders; it is in the other one.
    """

    kept: Kept | None = None
    trouble: StorageProblem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What `restore` did: where the old file now lies, None when there was none, and why no backup of it was made."""

    old: Path | None = None
    trouble: StorageProblem | None = None


def folder_of(path: Path) -> Path:
    """Return the folder beside a file in which its backups lie, whether it is there or not."""
    real = path.resolve()
    return real.with_name(f"{real.name}-backups")


def folder_in(second: Path, path: Path) -> Path:
    """Return the folder within `second` for the backups of a file: files of one name in two folders do not mix."""
    real = path.resolve()
    where = hashlib.sha256(os.fsencode(real)).hexdigest()[:8]
    return second / f"{real.stem}-{where}{real.suffix}-backups"


def listed(path: Path, second: Path | None = None) -> list[Kept]:
    """Return the backups of a file, the newest first; one that lies in both folders once. The file need not be there.

    That they are verified is said as they were made; see `checked`.
    """
    found: dict[str, Kept] = {}
    for place in _places(path, second):
        for kept in _in(place):
            found.setdefault(kept.path.name, kept)
    return sorted(found.values(), key=lambda kept: (kept.backup.number, kept.path.name), reverse=True)


def checked(kept: Kept) -> Kept:
    """Return a backup with what reading all of it says: whether it still is the file that was verified."""
    try:
        same = _digest(kept.path) == kept.backup.digest
    except OSError:
        same = False
    return replace(kept, backup=replace(kept.backup, verified=same))


def newest_verified(path: Path, second: Path | None = None) -> Kept | None:
    """Return the newest backup that still is the file that was verified, None when there is none."""
    return next((kept for kept in listed(path, second) if checked(kept).backup.verified), None)


def make(
    path: Path,
    reason: BackupReason,
    *,
    key: Key | None = None,
    second: Path | None = None,
    clock: Clock = system_clock,
) -> Made:
    """Make a verified backup unless nothing was changed since the last one, and remove those that are not kept.

    Raises:
        StorageProblem: `file_…` when the file is missing, damaged, not ours or locked, `copy_faulty` when it has
            faults; `cannot_write` or `backup_folder_missing` when it can be written into none of the folders.
    """
    return _make(path, reason, key, second, clock, rotate=True)


def restore(
    copy: Path,
    path: Path,
    *,
    key: Key | None = None,
    copy_key: Key | None = None,
    second: Path | None = None,
    clock: Clock = system_clock,
) -> Restored:
    """Put a verified copy in the place of `path`; what stood there is kept beside it, and backed up when it is sound.

    A copy that is behind another passphrase than the file needs a key of its own, see `safekeeping.restore`.

    Raises:
        StorageProblem: what `safekeeping.restore` refuses; nothing was changed then.
    """
    trouble = None
    if is_database(path):
        try:
            # Nothing is removed yet: it could be the very one that is to be put back.
            trouble = _make(path, BackupReason.RESTORE, key, second, clock, rotate=False).trouble
        except StorageProblem as error:
            if error.code == "file_locked":
                raise
            trouble = error  # the old file is kept beside it, whole or damaged as it is
    old = safekeeping.restore(copy, path, key=key, copy_key=copy_key)
    for place in _places(path, second):
        with suppress(OSError, StorageProblem), _alone(place):
            _rotate(place)
    return Restored(old=old, trouble=trouble)


def before_migration(path: Path, *, key: Key | None = None) -> None:
    """Keep a file of an older version before it is brought up to date; a copy beside it when it has faults.

    Such a file must not be locked away from its owner, who may have worked in it for months. One without a journal
    holds no act that could be lost, and one that cannot be brought up to date stays as it is: neither gets a backup.

    Raises:
        StorageProblem: `cannot_write` or `file_…`; nothing was changed then.
    """
    if not _has_journal(path, key):
        return
    try:
        make(path, BackupReason.MIGRATION, key=key)
    except StorageProblem as error:
        if error.code != "copy_faulty":
            raise
        safekeeping.keep_beside(path, "before-migration", key=key)


def lost_by(path: Path, kept: Kept, *, key: Key | None = None) -> int | None:
    """Return how many acts a file holds that a backup does not; None when that cannot be told.

    It cannot when the file is damaged or gone, or when it and the backup went on differently from one point.
    """
    if not is_older(kept.path, path, key=key):
        return None
    try:
        return _head(path, key)[0] - kept.backup.acts
    except _unreadable():
        return None


def _make(
    path: Path, reason: BackupReason, key: Key | None, second: Path | None, clock: Clock, *, rotate: bool
) -> Made:
    path = path.resolve()
    check_file(path, key=key)
    wanted = _places(path, second)
    there = [place for place in wanted if place.exists()]
    places, troubles = _prepared(wanted)
    try:
        return _written(path, places, troubles, reason, key, second, clock, rotate)
    except StorageProblem:
        for place in set(places).difference(there):
            _remove_empty(place)  # nothing is put beside a file that was refused
        raise


def _written(
    path: Path,
    places: list[Path],
    troubles: list[StorageProblem],
    reason: BackupReason,
    key: Key | None,
    second: Path | None,
    clock: Clock,
    rotate: bool,
) -> Made:
    made: Kept | None = None
    new = False
    with _alone(places[0]):
        made = _if_unchanged(path, listed(path, second), key)
        number = 1 + max((kept.backup.number for kept in listed(path, second)), default=0)
        for place in places:
            try:
                if made is None:
                    made, new = _made(path, place, number, reason, key, clock()), True
                elif not (place / made.path.name).exists():
                    _copied(made, place)
                if rotate:
                    _rotate(place)
            except StorageProblem as error:
                if error.code != "cannot_write":
                    raise
                troubles.append(error)
    if made is None:
        raise troubles[0]
    return Made(kept=made if new else None, trouble=troubles[0] if troubles else None)


def _places(path: Path, second: Path | None) -> list[Path]:
    return [folder_of(path), *([folder_in(second, path)] if second is not None else [])]


def _prepared(wanted: list[Path]) -> tuple[list[Path], list[StorageProblem]]:
    """Make the folders that are missing; return those that are there, and why the others are not.

    Raises:
        StorageProblem: there is none.
    """
    ready, troubles = [], []
    for place in wanted:
        try:
            if not place.parent.is_dir():  # a drive that is not connected is not to be made as a folder
                raise StorageProblem("backup_folder_missing", path=str(place.parent))
            ready.append(private.folder(place))
        except OSError as error:
            troubles.append(problem(place, error))
        except StorageProblem as error:
            troubles.append(error)
    if not ready:
        raise troubles[0]
    return ready, troubles


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """Keep other processes from making or removing backups in a folder; what a killed one left half made is removed.

    Raises:
        StorageProblem: `file_locked` when another one has been at it all the time.
    """
    lock = FileLock(place / ".lock", timeout=PATIENCE_S, mode=0o600)
    try:
        lock.acquire()
    except Timeout as error:
        raise StorageProblem("file_locked", path=str(place)) from error
    except (OSError, NotImplementedError):
        yield  # a folder that may only be read, or a drive that knows no locks
        return
    try:
        for left in place.glob(".*.part*"):
            with suppress(OSError):
                left.unlink()
        yield
    finally:
        lock.release()


def _in(place: Path) -> Iterator[Kept]:
    with suppress(OSError):  # it is not there, or its drive is not
        for entry in list(os.scandir(place)):
            backup = parse_name(entry.name)
            if backup is not None and entry.is_file():
                yield Kept(backup=backup, path=Path(entry.path), size=entry.stat().st_size)


def _if_unchanged(path: Path, found: list[Kept], key: Key | None) -> Kept | None:
    """Return the newest backup when it is sound and holds all that the file does, text that is being typed included.

    By the journal alone, what another program changed in the file would pass for nothing new: it is verified then.

    Raises:
        StorageProblem: `copy_faulty`.
    """
    if not found or not checked(found[0]).backup.verified:
        return None
    try:
        # One from before the file was put behind its passphrase holds the same, for everybody to read.
        as_closed = (fitting(path, key) is None) == (fitting(found[0].path, key) is None)
        same = as_closed and _state(path, key) == _state(found[0].path, key)
    except _unreadable():
        return None  # it will be said why when the file is copied
    if not same:
        return None
    faults = safekeeping.verify(path, key=key).in_records
    if faults:
        raise StorageProblem("copy_faulty", path=str(path), faults=", ".join(faults[:3]))
    return found[0]


def _state(path: Path, key: Key | None) -> tuple[Any, ...]:
    with closing(raw(path, key=key)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()
        head = connection.execute("SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
        typed = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'drafts'"
        drafts = (
            connection.execute(typed).fetchone()[0]
            and connection.execute("SELECT * FROM drafts ORDER BY 1, 2, 3").fetchall()
        )
        return version, head, drafts


def _unreadable() -> tuple[type[Exception], ...]:
    """Return what reading a file raises that is damaged, locked, or not ours."""
    return (*driver_errors(), StorageProblem)


def _has_journal(path: Path, key: Key | None) -> bool:
    """Return whether a file has the table of the journal; True when that cannot be read, so that it is said why."""
    try:
        with closing(raw(path, key=key)) as connection:
            statement = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'journal'"
            return bool(connection.execute(statement).fetchone()[0])
    except driver_errors():
        return True


def _remove_empty(place: Path) -> None:
    """Remove a folder in which there is no backup."""
    with suppress(OSError):
        if not list(_in(place)):
            (place / ".lock").unlink(missing_ok=True)
            place.rmdir()


def _head(path: Path, key: Key | None) -> tuple[int, str]:
    """Return the number and the hash of the newest entry of a file's journal."""
    with closing(raw(path, key=key)) as connection:
        found = connection.execute("SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(found[0]), str(found[1])) if found else (0, "0" * 64)


def _made(path: Path, place: Path, number: int, reason: BackupReason, key: Key | None, now: datetime) -> Kept:
    """Copy a file into a folder, verify the copy, and give it its name."""

    def fill(part: Path) -> Backup:
        safekeeping.copy_verified(path, part, place, key=key)
        acts, head = _head(part, key)
        return Backup(
            number=number,
            made_at=now.replace(microsecond=0),
            reason=reason,
            acts=acts,
            head=head[:SHORT],
            digest=_digest(part),
        )

    return _put(path, place, fill)


def _copied(kept: Kept, place: Path) -> Kept:
    """Copy a backup into another folder, and see that it was written as it was read."""

    def fill(part: Path) -> Backup:
        shutil.copyfile(kept.path, part)
        with suppress(OSError):  # FAT knows no permissions
            part.chmod(0o600)
        with part.open("r+b") as file:
            os.fsync(file.fileno())
        if _digest(part) != kept.backup.digest:
            raise OSError(5, "Input/output error", str(part))
        return kept.backup

    return _put(kept.path, place, fill)


def _put(path: Path, place: Path, fill: Callable[[Path], Backup]) -> Kept:
    part = place / f".{path.name}.{os.getpid()}.part"
    try:
        backup = fill(part)
        target = place / name_of(backup)
        safekeeping.put(part, target)
        return Kept(backup=backup, path=target, size=target.stat().st_size)
    except OSError as error:
        raise problem(place, error) from error
    finally:
        safekeeping.remove_part(part)


def _rotate(place: Path) -> None:
    """Remove the backups in a folder that are not kept any more, after reading which of them still are sound."""
    there = list(_in(place))
    if not removable(kept.backup for kept in there):
        return
    # By its name each is verified: a sound one must not give way to one that was damaged since it got its name.
    found = {kept.backup: kept.path for kept in map(checked, there)}
    for backup in removable(found):
        with suppress(OSError):  # it is tried again the next time
            found[backup].unlink()


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()[:SHORT]

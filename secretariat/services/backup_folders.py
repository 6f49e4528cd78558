"""The folders in which backups of a file lie: one beside it, and one in a second folder that the user named.

with alone(places_of(path, second)):       # no other process makes or removes any meanwhile
    found = backups_in(folder_of(path))

No folder is made but by `prepared`: that of a drive which is not connected would take in backups that nobody finds.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from filelock import FileLock, Timeout

from secretariat import private
from secretariat.documents.output import problem
from secretariat.domain.backups import FOLDER, SHORT, Backup, parse_name
from secretariat.domain.errors import StorageProblem

PATIENCE_S = 600
"""How long to wait for another process that is making a backup of the same file."""

_BLOCK = 1 << 20
_LOCK = ".lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A backup where it lies.

    Attributes:
        backup: what its name tells of it.
        path: the file.
        size: in bytes.
        readable: False once it could not be read; it may be sound all the same.
    """

    backup: Backup
    path: Path
    size: int
    readable: bool = True


def folder_of(path: Path) -> Path:
    """Return the folder beside a file in which its backups lie, whether it is there or not."""
    real = path.resolve()
    return real.with_name(f"{real.name}{FOLDER}")


def folder_in(second: Path, path: Path) -> Path:
    """Return the folder within `second` for the backups of a file: files of one name in two folders do not mix."""
    real = path.resolve()
    where = hashlib.sha256(os.fsencode(real)).hexdigest()[:8]
    return second / f"{real.stem}-{where}{real.suffix}{FOLDER}"


def places_of(path: Path, second: Path | None) -> list[Path]:
    """Return the folders for the backups of a file, whether they are there or not."""
    return [folder_of(path), *([folder_in(second, path)] if second is not None else [])]


def backups_in(place: Path) -> Iterator[Kept]:
    """Return the backups in a folder; none when it is not there, or its drive is not."""
    with suppress(OSError):
        for entry in list(os.scandir(place)):
            backup = parse_name(entry.name)
            if backup is not None and entry.is_file():
                yield Kept(backup=backup, path=Path(entry.path), size=entry.stat().st_size)


def checked(kept: Kept) -> Kept:
    """Return a backup with what reading all of it says: whether it still is the file that was verified."""
    try:
        same, readable = digest(kept.path) == kept.backup.digest, True
    except OSError:
        same = readable = False
    return replace(kept, backup=replace(kept.backup, verified=same), readable=readable)


def digest(path: Path) -> str:
    """Return the first digits of the SHA-256 of a file, as many as the name of a backup has.

    Raises:
        OSError: it cannot be read.
    """
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()[:SHORT]


def prepared(wanted: Iterable[Path]) -> tuple[list[Path], list[StorageProblem]]:
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


def remove_empty(place: Path) -> None:
    """Remove a folder in which there is no backup."""
    with suppress(OSError):
        if not list(backups_in(place)):
            (place / _LOCK).unlink(missing_ok=True)
            place.rmdir()


@contextmanager
def alone(wanted: Iterable[Path]) -> Iterator[None]:
    """Keep other processes from making or removing backups in folders; what a killed one left half made is removed.

    Raises:
        StorageProblem: `file_locked` when another one has been at it all the time.
    """
    with ExitStack() as held:
        for place in wanted:
            try:
                lock = _locked(place, PATIENCE_S)
            except Timeout as error:
                raise StorageProblem("file_locked", path=str(place)) from error
            if lock is not None:
                held.callback(lock.release)
                _remove_parts(place)
        yield


def remove_half_made(wanted: Iterable[Path]) -> None:
    """Remove what killed processes left half made in folders; one in which another process is at work is left alone."""
    for place in wanted:
        with suppress(Timeout):
            lock = _locked(place, 0)
            if lock is not None:
                _remove_parts(place)
                lock.release()


def half_made_in(place: Path) -> list[Path]:
    """Return the copies in a folder that are not finished, but for those in which there is nothing yet."""
    found = []
    for part in sorted(place.glob(".*.part*")):
        with suppress(OSError):  # it was finished meanwhile
            if part.stat().st_size:
                found.append(part)
    return found


def _locked(place: Path, patience_s: float) -> FileLock | None:
    """Return the lock of a folder, now held; None for one that is not there, may only be read, or knows no locks.

    Raises:
        Timeout: another process holds it.
    """
    if not place.is_dir():  # the lock would make it
        return None
    lock = FileLock(place / _LOCK, timeout=patience_s, mode=0o600)
    try:
        lock.acquire()
    except Timeout:
        raise
    except (OSError, NotImplementedError):
        return None
    return lock


def _remove_parts(place: Path) -> None:
    for left in place.glob(".*.part*"):
        with suppress(OSError):
            left.unlink()

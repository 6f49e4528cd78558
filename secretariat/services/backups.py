"""Backups that the program makes by itself: in a folder beside the file, and in a second one that the user named.

made = make(path, BackupReason.OPENED, second=Path("/media/stick"))
made.kept                               # None: nothing was changed since the last one
listed(path)                            # the newest first
restore(listed(path)[0].path, path)

A backup gets its name only after it was verified. Only one process at a time makes or removes any in a folder.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Hashable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from secretariat.database.copies import is_database, is_older
from secretariat.database.encryption import Key, fitting
from secretariat.database.engine import check_file, driver_errors, raw
from secretariat.documents.output import problem
from secretariat.domain.backups import SHORT, Backup, BackupReason, is_backup, name_of
from secretariat.domain.errors import StorageProblem
from secretariat.services import safekeeping
from secretariat.services.backup_folders import (
    Kept,
    alone,
    backups_in,
    checked,
    digest,
    folder_in,
    folder_of,
    half_made_in,
    places_of,
    prepared,
    remove_empty,
    remove_half_made,
)
from secretariat.services.backup_rotation import rotate
from secretariat.services.unit import Clock, system_clock

__all__ = ["Kept", "checked", "folder_in", "folder_of", "half_made_in", "places_of", "remove_half_made"]


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
    """What `restore` did.

    Attributes:
        old: where the old file now lies; None when there was none.
        backed_up: whether there is a backup of it too, in one folder at least.
        trouble: why there is none, or why it is in one of the two folders only.
    """

    old: Path | None = None
    backed_up: bool = False
    trouble: StorageProblem | None = None


def listed(path: Path, second: Path | None = None) -> list[Kept]:
    """Return the backups of a file, the newest first; one that lies in both folders once. The file need not be there.

    That they are verified is said as they were made; see `read`.
    """
    found: dict[Hashable, Kept] = {}
    for kept in _everywhere(path, second):
        found.setdefault(kept.backup.occasion, kept)
    return list(found.values())


def read(path: Path, second: Path | None = None) -> list[Kept]:
    """Return the backups of a file as `listed` does, each read whole; of one in both folders the copy that is sound."""
    found: dict[Hashable, Kept] = {}
    for kept in _everywhere(path, second):
        known = found.get(kept.backup.occasion)
        if known is None or not known.backup.verified:
            looked_at = checked(kept)
            if known is None or looked_at.backup.verified:
                found[kept.backup.occasion] = looked_at
    return list(found.values())


def newest_verified(path: Path, second: Path | None = None) -> Kept | None:
    """Return the newest backup that still is the file that was verified, None when there is none."""
    return next((kept for kept in _everywhere(path, second) if checked(kept).backup.verified), None)


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
            faults; `cannot_write` or `backup_folder_missing` when it can be written into none of the folders;
            `backup_opened` when the file is itself a backup.
    """
    if is_backup(path.resolve()):
        raise StorageProblem("backup_opened", path=str(path), name=path.name)
    return _make(path, reason, key, second, clock, rotating=True)


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
    backed_up, trouble = False, None
    if is_database(path):
        try:
            # Nothing is removed yet: it could be the very one that is to be put back.
            trouble = _make(path, BackupReason.RESTORE, key, second, clock, rotating=False).trouble
            backed_up = True
        except StorageProblem as error:
            if error.code == "file_locked":
                raise
            # The old file is kept beside it, whole or damaged as it is; that it is damaged is why another comes.
            trouble = error if error.code != "file_damaged" else None
    old = safekeeping.restore(copy, path, key=key, copy_key=copy_key)
    for place in places_of(path, second):
        with suppress(OSError, StorageProblem), alone([place]):
            rotate(place, path, copy_key or key)
    return Restored(old=old, backed_up=backed_up, trouble=trouble)


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


def _everywhere(path: Path, second: Path | None) -> list[Kept]:
    """Return the backups of a file, the newest first; of one that lies in both folders, that in the first one first."""
    found = [kept for place in places_of(path, second) for kept in backups_in(place)]
    return sorted(found, key=lambda kept: (kept.backup.number, kept.backup.made_at), reverse=True)


def _make(
    path: Path, reason: BackupReason, key: Key | None, second: Path | None, clock: Clock, *, rotating: bool
) -> Made:
    path = path.resolve()
    check_file(path, key=key)
    wanted = places_of(path, second)
    there = [place for place in wanted if place.exists()]
    places, troubles = prepared(wanted)
    try:
        return _written(path, places, troubles, reason, key, second, clock, rotating)
    except StorageProblem:
        for place in set(places).difference(there):
            remove_empty(place)  # nothing is put beside a file that was refused
        raise


def _written(
    path: Path,
    places: list[Path],
    troubles: list[StorageProblem],
    reason: BackupReason,
    key: Key | None,
    second: Path | None,
    clock: Clock,
    rotating: bool,
) -> Made:
    made: Kept | None = None
    new = False
    with alone(places):
        made = _if_unchanged(path, listed(path, second), key)
        number = 1 + max((kept.backup.number for kept in listed(path, second)), default=0)
        for place in places:
            try:
                if made is None:
                    made, new = _made(path, place, number, reason, key, clock()), True
                elif not _is_in(made, place):
                    _copied(made, place)
                if rotating:
                    rotate(place, path, key)
            except StorageProblem as error:
                if error.code != "cannot_write":
                    raise
                troubles.append(error)
    if made is None:
        raise troubles[0]
    return Made(kept=made if new else None, trouble=troubles[0] if troubles else None)


def _is_in(kept: Kept, place: Path) -> bool:
    """Return whether a sound backup lies in a folder too, as sound."""
    copies = (there for there in backups_in(place) if there.backup.occasion == kept.backup.occasion)
    return any(there.path == kept.path or checked(there).backup.verified for there in copies)


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
            digest=digest(part),
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
        if digest(part) != kept.backup.digest:
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

"""Which backups in a folder go: those that are not kept any more, but never what nothing else stands for.

rotate(folder_of(path), path, key)      # by whoever is alone in that folder
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from secretariat.database.copies import known_heads
from secretariat.database.encryption import Key
from secretariat.domain.backups import SHORT, Backup, removable
from secretariat.services.backup_folders import Kept, backups_in, checked


def rotate(place: Path, path: Path, key: Key | None) -> None:
    """Remove the backups in a folder that are not kept any more, after reading which of them still are sound.

    One that cannot be read stays: it may be sound, and the drive only have stumbled. So does the last one of another
    file that lay at `path` before, and of what was done before an older backup was put back.
    """
    there = list(backups_in(place))
    if not removable(kept.backup for kept in there):
        return
    # By its name each is verified: a sound one must not give way to one that was damaged since it got its name.
    read = [kept for kept in map(checked, there) if kept.readable]
    found = {kept.backup: kept.path for kept in read}
    last = _last_of_other_lines(read, path, key)
    for backup in removable(found):
        if backup not in last:
            with suppress(OSError):  # it is tried again the next time
                found[backup].unlink()


def _last_of_other_lines(read: Iterable[Kept], path: Path, key: Key | None) -> set[Backup]:
    """Return the sound backups that hold acts which neither the file nor any newer sound backup holds.

    One whose journal the key does not open, and that the file does not go on from, counts as such.
    """
    sound = sorted((kept for kept in read if kept.backup.verified), key=_number, reverse=True)
    numbers = {kept.backup.acts for kept in sound}
    known = _heads(path, numbers, key)
    last = set()
    for kept in sound:
        head = (kept.backup.acts, kept.backup.head)
        if kept.backup.acts and head not in known:
            last.add(kept.backup)
            known |= {head, *_heads(kept.path, numbers, key)}
    return last


def _heads(path: Path, numbers: Iterable[int], key: Key | None) -> set[tuple[int, str]]:
    return {(number, chain[:SHORT]) for number, chain in known_heads(path, numbers, key=key)}


def _number(kept: Kept) -> int:
    return kept.backup.number

"""Backups that the program makes by itself: what their names say, and which of them are kept.

Their order is that of their running numbers. What the clock said stands in the name too, to be read, and a clock that
was set wrong can at most group some of them under a wrong day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import PurePath

NEWEST = 10
DAYS = 14
WEEKS = 8
MONTHS = 12
SUFFIX = ".secretariat"
FOLDER = "-backups"
"""What the name of a folder of backups ends with."""
HELPS = frozenset(
    {"file_damaged", "file_damaged_in_use", "file_missing", "file_empty", "file_altered", "file_foreign"}
)
"""The refusals of a file that one of its backups can stand in for."""
SHORT = 16
"""Of how many digits a hash in a name is: 64 bits tell what happened by accident, and nobody is kept out by them."""


class BackupReason(StrEnum):
    """Why a backup was made."""

    OPENED = "opened"
    WORK = "work"
    IMPORT = "import"
    MIGRATION = "migration"
    RESTORE = "restore"
    ASKED = "asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup, as its name tells of it. It gets that name only after it was verified.

    Attributes:
        number: running, from 1; the order.
        made_at: what the clock said, in UTC, to the second.
        acts: how many entries its journal has.
        head: the first 16 digits of the hash of the newest of them.
        digest: the first 16 digits of the SHA-256 of the file.
        verified: False once it was found to be no longer the file that was verified.
    """

    number: int
    made_at: datetime
    reason: BackupReason
    acts: int
    head: str
    digest: str
    verified: bool = True

    @property
    def occasion(self) -> Hashable:
        """What the copies of one backup in two folders have in common; encrypted, each has bytes of its own."""
        return self.number, self.made_at, self.reason, self.acts, self.head


_NAME = re.compile(
    r"(?P<number>[0-9]{6,18}) (?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2}) (?P<time>[0-9]{6})Z (?P<reason>[a-z]+)"
    r" (?P<acts>[0-9]{1,18})-(?P<head>[0-9a-f]{16}) (?P<digest>[0-9a-f]{16})" + re.escape(SUFFIX)
)


def name_of(backup: Backup) -> str:
    """Return the name of a backup's file: `000123 2026-11-21 033000Z opened 412-HEAD DIGEST.secretariat`."""
    at = backup.made_at.astimezone(UTC)
    when = f"{at.year:04d}-{at:%m-%d %H%M%S}Z"
    said = f"{backup.reason} {backup.acts}-{backup.head[:SHORT]} {backup.digest[:SHORT]}"
    return f"{backup.number:06d} {when} {said}{SUFFIX}"


def parse_name(name: str) -> Backup | None:
    """Return the backup that a name tells of, None for any other file."""
    found = _NAME.fullmatch(name)
    if found is None or found["reason"] not in set(BackupReason):
        return None
    try:
        made_at = datetime.strptime(f"{found['day']} {found['time']}", "%Y-%m-%d %H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(
        number=int(found["number"]),
        made_at=made_at,
        reason=BackupReason(found["reason"]),
        acts=int(found["acts"]),
        head=found["head"],
        digest=found["digest"],
    )


def is_backup(path: PurePath) -> bool:
    """Return whether a file is one of those that the program made by itself, by its name and that of its folder.

    Whoever worked in it would lose that: it is not what was verified any more, and goes when newer ones come. A copy
    of it in any other folder is a file like others. Links are to be followed before.
    """
    return path.parent.name.endswith(FOLDER) and parse_name(path.name) is not None


def removable(backups: Iterable[Backup]) -> list[Backup]:
    """Return the backups that are not kept any more, the oldest first.

    Kept are the newest 10, and the newest one of each of the last 14 days, 8 weeks and 12 months that have any.
    Only verified ones count, so that none gives way to one that cannot be restored; the newest verified one is always
    kept. One that is not verified goes when 10 newer ones are. Days are those of the names, counted in the order of the
    numbers: what the clock says now does not matter, and an idle year takes nothing away.
    """
    ordered = sorted(backups, key=lambda backup: backup.number, reverse=True)
    sound = [backup for backup in ordered if backup.verified]
    newest = sound[:NEWEST]
    kept = {backup.number for backup in newest}
    for period, most in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        kept |= _one_each(sound, period, most)
    oldest = newest[-1].number if len(newest) == NEWEST else 0
    return [
        backup
        for backup in reversed(ordered)
        if backup.number not in kept and (backup.verified or backup.number < oldest)
    ]


def _one_each(newest_first: Iterable[Backup], period: Callable[[datetime], Hashable], most: int) -> set[int]:
    """Return the number of the newest backup in each of the `most` periods that come first."""
    seen: dict[Hashable, int] = {}
    for backup in newest_first:
        if len(seen) < most:
            seen.setdefault(period(backup.made_at), backup.number)
    return set(seen.values())


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return tuple(at.isocalendar())[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month

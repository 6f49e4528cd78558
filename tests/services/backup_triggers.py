"""What brings about each refusal around backups: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from secretariat.database.holding import hold
from secretariat.domain.backups import BackupReason
from secretariat.services import backups
from tests.small_register import WHO, Register


def nowhere(register: Register, folder: Path) -> Any:
    """Make a backup with a second folder on a drive that is not connected, and tell of it."""
    made = backups.make(register.path, BackupReason.OPENED, second=folder / "no stick")
    assert made.trouble is not None
    raise made.trouble


def in_a_backup(register: Register) -> Any:
    """Open a backup to work in it."""
    backups.make(register.path, BackupReason.OPENED)
    return hold(backups.listed(register.path)[0].path, WHO)


BACKUP_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "backup_folder_missing": nowhere,
    "backup_opened": lambda r, p: in_a_backup(r),
}

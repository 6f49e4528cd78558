"""What brings about each refusal around backups: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from secretariat.database.holding import hold
from secretariat.domain.backups import BackupReason
from secretariat.services import backups, safekeeping
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


def over_a_letter(register: Register, folder: Path) -> None:
    """Write a backup where a letter lies."""
    letter = folder / "letter.docx"
    letter.write_bytes(b"Dear colleague")
    safekeeping.backup(register.path, letter)


BACKUP_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "backup_folder_missing": nowhere,
    "would_replace_foreign": lambda r, p: over_a_letter(r, p),
    "backup_opened": lambda r, p: in_a_backup(r),
}

"""What brings about each refusal around backups: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from secretariat.domain.backups import BackupReason
from secretariat.services import backups
from tests.small_register import Register


def nowhere(register: Register, folder: Path) -> Any:
    """Make a backup with a second folder on a drive that is not connected, and tell of it."""
    made = backups.make(register.path, BackupReason.OPENED, second=folder / "no stick")
    assert made.trouble is not None
    raise made.trouble


BACKUP_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {"backup_folder_missing": nowhere}

"""What brings about each refusal of a file that can only be read: for the tests of sentences."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import filelock._unix
import pytest

from secretariat.database.holding import hold, note_of, unwritable
from secretariat.services.office import Office
from tests.another_program import holding
from tests.small_register import WHO, Register, sql


def held(register: Register, *, named: bool) -> None:
    with holding(register.path, "Amina"):
        if not named:
            note_of(register.path).unlink()
        hold(register.path, WHO)


def protected(path: Path, mode: int, file: Path) -> None:
    before = path.stat().st_mode
    path.chmod(mode)
    try:
        refusal = unwritable(file)
    finally:
        path.chmod(before)
    assert refusal is not None
    raise refusal


def without_locks(register: Register) -> None:
    """Have the system say of a lock what it says on a drive that knows none."""

    def refuse(_fd: int) -> bool:
        raise OSError(errno.ENOLCK, "No locks available")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(filelock._unix, "lock_fd_nonblocking", refuse)
        hold(register.path, WHO)


def older(register: Register) -> None:
    register.office.close()
    sql(register.path, "PRAGMA user_version=1")
    Office(register.path, WHO, read_only=True)


def read_only(register: Register) -> None:
    with Office(register.path, WHO, read_only=True) as office:
        office.minutes.circulate(register.meeting)


def unreachable(register: Register) -> None:
    away = register.path.rename(register.path.with_name("elsewhere"))
    try:
        register.task()
    finally:
        away.rename(register.path)


HOLDING_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "file_held": lambda r, p: held(r, named=True),
    "file_held_unknown": lambda r, p: held(r, named=False),
    "file_write_protected": lambda r, p: protected(r.path, 0o400, r.path),
    "folder_write_protected": lambda r, p: protected(r.path.parent, 0o500, r.path),
    "place_without_locks": lambda r, p: without_locks(r),
    "file_readonly_opened": lambda r, p: read_only(r),
    "needs_writing_once": lambda r, p: older(r),
    "file_unreachable": lambda r, p: unreachable(r),
}

"""Rotation: what could not be read is not damaged, and the last backup of another line never goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.agreements import Party
from secretariat.domain.backups import NEWEST, BackupReason
from secretariat.services import encrypting
from secretariat.services.backups import Kept, checked, listed, make, restore
from secretariat.services.office import Office
from tests.small_register import WHO, Register, dump, text

FAILING = Path("/proc/self/mem")
"""A file that is there, and whose reading fails with the error of a bad disk (EIO)."""


def backed_up(register: Register, what: str) -> Kept:
    register.task(what)
    made = make(register.path, BackupReason.WORK, clock=register.clock).kept
    assert made is not None
    return made


def as_often_as_rotates(register: Register) -> None:
    for number in range(NEWEST + 3):
        backed_up(register, f"Task {number}")


@pytest.mark.skipif(not FAILING.exists(), reason="needs a file that fails when it is read")
def test_a_backup_that_cannot_be_read_once_is_not_taken_for_a_damaged_one(register: Register) -> None:
    made = backed_up(register, "The only one of January")
    content = made.path.read_bytes()
    made.path.unlink()
    made.path.symlink_to(FAILING)
    with pytest.raises(OSError, match="Input/output"):
        made.path.read_bytes()
    assert not checked(made).readable
    as_often_as_rotates(register)
    assert made.path.is_symlink(), "it stays until it can be read"
    made.path.unlink()
    made.path.write_bytes(content)
    assert checked(made) == made


def test_the_last_backup_of_a_file_stays_when_another_one_is_made_in_its_place(register: Register) -> None:
    backed_up(register, "First")
    last = backed_up(register, "The work of the last day")
    state = dump(register.path)
    register.office.close()
    register.path.unlink()
    register.office = Office.create(register.path, WHO)
    for number in range(NEWEST + 3):
        register.office.agreements.save(Party(name=text(f"Another file {number}")))
        make(register.path, BackupReason.WORK, clock=register.clock)
    assert [kept.backup.number for kept in listed(register.path)][-2:] == [6, 2]
    register.office.close()
    restore(last.path, register.path)
    assert dump(register.path) == state


def test_what_was_done_before_an_older_backup_was_put_back_stays(register: Register) -> None:
    early = backed_up(register, "Early")
    backed_up(register, "In between")
    register.task("Late, and in no backup yet")
    late = dump(register.path)
    register.office.close()
    restore(early.path, register.path, clock=register.clock)
    register.office = register.another()
    as_often_as_rotates(register)
    kept = listed(register.path)[-1]
    assert kept.backup.reason is BackupReason.RESTORE
    assert dump(kept.path) == late


def test_of_a_file_behind_a_passphrase_what_is_not_kept_any_more_goes_too(register: Register) -> None:
    """Its journal tells that those from before the passphrase are of the same file."""
    backed_up(register, "Before the passphrase")
    register.office.close()
    key = encrypting.encrypt(register.path, "seven quiet rivers")
    with Office(register.path, WHO, key=key) as office:
        for number in range(NEWEST):
            office.agreements.save(Party(name=text(f"Party {number}")))
            make(register.path, BackupReason.WORK, key=key, clock=register.clock)
    assert [kept.backup.number for kept in listed(register.path)] == list(range(NEWEST + 1, 1, -1))

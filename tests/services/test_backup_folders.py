"""The folders of backups: none is made of a drive that is away, nothing half made stays, each copy is a sound one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.domain.backups import BackupReason
from secretariat.services import encrypting
from secretariat.services.backup_folders import alone
from secretariat.services.backups import checked, folder_in, folder_of, make, newest_verified, restore
from tests.small_register import Register

KILLED = """
import os, shutil, sys
from pathlib import Path
from secretariat.domain.backups import BackupReason
from secretariat.services import backups

def kill(event, arguments):
    if event == "shutil.copyfile":
        Path(arguments[1]).write_bytes(Path(arguments[0]).read_bytes())
        os.kill(os.getpid(), 9)

sys.addaudithook(kill)
backups.make(Path(sys.argv[1]), BackupReason.OPENED, second=Path(sys.argv[2]))
"""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def killed_while_copying(register: Register, stick: Path) -> Path:
    """Kill a program that makes a backup when all of it is in a half-made copy in the second folder."""
    register.write("Kestrelwing, which nobody else may read.")
    register.office.close()
    order = [sys.executable, "-c", KILLED, str(register.path), str(stick)]
    assert subprocess.run(order, env={"PYTHONPATH": str(Path(__file__).parents[2])}).returncode == -9
    (part,) = folder_in(stick, register.path).glob(".*.part")
    assert b"Kestrelwing" in part.read_bytes()
    return part


def test_no_folder_is_made_of_a_drive_that_is_away(register: Register, tmp_path: Path) -> None:
    away = tmp_path / "media" / "STICK"
    kept = make(register.path, BackupReason.OPENED, second=away).kept
    assert kept is not None
    register.office.close()
    restore(kept.path, register.path, second=away)
    assert not away.parent.exists()
    trouble = make(register.path, BackupReason.WORK, second=away).trouble
    assert trouble is not None
    assert trouble.code == "backup_folder_missing"


def test_a_restore_to_a_new_place_makes_no_folder_for_backups(register: Register, tmp_path: Path) -> None:
    kept = make(register.path, BackupReason.OPENED).kept
    assert kept is not None
    new = tmp_path / "new.secretariat"
    restore(kept.path, new)
    assert new.exists()
    assert not folder_of(new).exists()


def test_what_a_killed_program_left_half_made_in_the_second_folder_goes_with_the_next_backup(
    register: Register, stick: Path
) -> None:
    part = killed_while_copying(register, stick)
    make(register.path, BackupReason.OPENED, second=stick)
    assert not part.exists()
    assert [path.suffix for path in part.parent.glob("0*")] == [".secretariat"]


def test_nothing_half_made_stays_readable_when_a_file_is_encrypted(register: Register, stick: Path) -> None:
    part = killed_while_copying(register, stick)
    key = encrypting.encrypt(register.path, "seven quiet rivers")
    named = encrypting.readable_without(register.path, key, stick)
    assert not part.exists()
    for copy in named:
        encrypting.encrypt_copy(copy, key)
    readable = [path for path in register.path.parent.rglob("*") if path.is_file()]
    assert [path for path in readable if b"Kestrelwing" in path.read_bytes()] == []


def test_what_a_running_program_is_copying_is_named_among_what_is_readable(
    register: Register, stick: Path
) -> None:
    part = killed_while_copying(register, stick)
    key = encrypting.encrypt(register.path, "seven quiet rivers")
    with alone([part.parent]):
        part.write_bytes(b"SQLite format 3\x00 and so on")
        (part.parent / ".empty.part").touch()
        named = encrypting.readable_without(register.path, key, stick)
    assert part in named
    assert len(named) == 2, "with the backup in the first folder"


def test_a_damaged_copy_in_the_second_folder_is_written_anew(register: Register, stick: Path) -> None:
    kept = make(register.path, BackupReason.OPENED, second=stick).kept
    assert kept is not None
    there = folder_in(stick, register.path) / kept.path.name
    there.write_bytes(b"spoilt")
    assert make(register.path, BackupReason.WORK, second=stick).kept is None, "nothing was changed"
    assert there.read_bytes() == kept.path.read_bytes()


def test_of_a_backup_that_is_damaged_in_one_folder_the_other_one_is_offered(
    register: Register, stick: Path
) -> None:
    kept = make(register.path, BackupReason.OPENED, second=stick).kept
    assert kept is not None
    kept.path.write_bytes(b"spoilt")
    newest = newest_verified(register.path, stick)
    assert newest is not None
    assert newest.path == folder_in(stick, register.path) / kept.path.name
    assert checked(newest).backup.verified
    restore(newest.path, register.path, second=stick)

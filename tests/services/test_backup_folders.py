"""The folders of backups: none is made of a drive that is away, nothing half made stays, each copy is a sound one."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from secretariat.domain.backups import BackupReason
from secretariat.domain.errors import StorageProblem
from secretariat.services import backups, encrypting
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


def test_of_a_backup_in_both_folders_the_sound_copy_is_shown_and_taken(
    register: Register, stick: Path
) -> None:
    kept = make(register.path, BackupReason.OPENED, second=stick).kept
    assert kept is not None
    kept.path.write_bytes(b"spoilt")
    (shown,) = backups.read(register.path, stick)
    assert shown.backup.verified
    assert shown.path == folder_in(stick, register.path) / kept.path.name
    assert not backups.read(register.path)[0].backup.verified, "without the other folder it is named"


def test_a_backup_whose_copies_were_encrypted_is_one_still(register: Register, stick: Path) -> None:
    assert make(register.path, BackupReason.OPENED, second=stick).kept
    key = encrypting.encrypt(register.path, "seven quiet rivers")
    for copy in encrypting.readable_without(register.path, key, stick):
        encrypting.encrypt_copy(copy, key)
    (one,) = backups.read(register.path, stick)
    assert one.backup.verified
    made = make(register.path, BackupReason.WORK, key=key, second=stick)
    for place in (folder_of(register.path), folder_in(stick, register.path)):
        numbers = [backup.name[:6] for backup in sorted(place.glob("0*"))]
        assert numbers == sorted(set(numbers)), "none is copied a second time under another name"
    assert made.trouble is None


def test_a_backup_is_not_encrypted_while_others_are_made(register: Register, monkeypatch: Any) -> None:
    kept = make(register.path, BackupReason.OPENED).kept
    assert kept is not None
    key = encrypting.encrypt(register.path, "seven quiet rivers")
    monkeypatch.setattr("secretariat.services.backup_folders.PATIENCE_S", 0.1)
    with alone([kept.path.parent]), ThreadPoolExecutor(1) as other:
        encrypted = other.submit(encrypting.encrypt_copy, kept.path, key)
        with pytest.raises(StorageProblem, match="file_locked"):
            encrypted.result()
    assert encrypting.encrypt_copy(kept.path, key).exists()

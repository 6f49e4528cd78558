"""Backups that the program makes by itself: verified when made, rotated, and each one restores to what was."""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from secretariat.database import schema
from secretariat.database.encryption import is_encrypted
from secretariat.domain.backups import NEWEST, BackupReason
from secretariat.domain.errors import StorageProblem
from secretariat.services import backup_folders, backups, encrypting
from secretariat.services.backups import (
    checked,
    folder_in,
    folder_of,
    listed,
    lost_by,
    make,
    newest_verified,
    restore,
)
from secretariat.services.safekeeping import verify
from tests.small_register import Register, dump, found, rich, sql


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_a_backup_is_private_named_by_number_and_holds_what_the_file_does(register: Register) -> None:
    register.task("In the backup")
    made = make(register.path, BackupReason.OPENED, clock=register.clock)
    assert made.kept is not None
    assert made.trouble is None
    assert made.kept.path.parent == folder_of(register.path)
    assert made.kept.path.name.startswith("000001 2026-")
    assert " opened " in made.kept.path.name
    assert stat.S_IMODE(made.kept.path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(made.kept.path.stat().st_mode) == 0o600
    assert dump(made.kept.path, versions=True) == dump(register.path, versions=True)
    assert verify(made.kept.path).faults == ()
    assert checked(made.kept).backup.verified
    seq, chain = sql(register.path, "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1")[0]
    assert (made.kept.backup.acts, made.kept.backup.head) == (seq, chain[:16])


def test_none_is_made_when_nothing_was_changed_since_the_last(register: Register) -> None:
    first = make(register.path, BackupReason.OPENED).kept
    assert make(register.path, BackupReason.WORK).kept is None
    register.task("Something new")
    second = make(register.path, BackupReason.WORK).kept
    assert first is not None
    assert second is not None
    assert [kept.backup.number for kept in listed(register.path)] == [2, 1]


def test_text_that_is_being_typed_is_something_new(register: Register) -> None:
    paragraph = register.write("Begun")
    make(register.path, BackupReason.OPENED)
    register.office.minutes.keep_draft(paragraph, "en", rich("Half a sent")["en"])
    made = make(register.path, BackupReason.WORK).kept
    assert made is not None
    assert sql(made.path, "SELECT count(*) FROM drafts") == [(1,)]
    assert make(register.path, BackupReason.WORK).kept is None


def test_another_is_made_when_the_last_one_was_damaged_since(register: Register) -> None:
    first = make(register.path, BackupReason.OPENED).kept
    assert first is not None
    first.path.write_bytes(first.path.read_bytes()[:-100])
    assert not checked(first).backup.verified
    second = make(register.path, BackupReason.WORK).kept
    assert second is not None
    assert newest_verified(register.path) == second


def test_a_file_with_faults_gets_no_backup_and_the_older_ones_stay(register: Register) -> None:
    make(register.path, BackupReason.OPENED)
    sql(register.path, "UPDATE meetings SET number = 9")
    register.task("Makes it differ")
    before = sorted(os.listdir(folder_of(register.path)))
    with pytest.raises(StorageProblem, match="copy_faulty"):
        make(register.path, BackupReason.WORK)
    assert sorted(os.listdir(folder_of(register.path))) == before


def test_a_file_that_was_changed_from_outside_since_the_last_backup_is_found_out(register: Register) -> None:
    make(register.path, BackupReason.OPENED)
    sql(register.path, "UPDATE meetings SET number = 9")  # and nothing in its journal
    with pytest.raises(StorageProblem, match="copy_faulty"):
        make(register.path, BackupReason.WORK)


def test_numbers_go_on_whatever_the_clock_says(register: Register) -> None:
    for years in (0, 10, -10, 3):
        register.task(f"{years} years from now")
        make(register.path, BackupReason.WORK, clock=lambda: register.clock() + timedelta(days=365 * years))  # noqa: B023
    shown = [(kept.backup.number, kept.backup.made_at.year) for kept in listed(register.path)]
    assert shown == [(4, 2029), (3, 2016), (2, 2036), (1, 2026)]
    newest = newest_verified(register.path)
    assert newest is not None
    assert dump(newest.path) == dump(register.path)


def test_what_is_not_kept_any_more_is_removed_after_a_new_one_was_made(register: Register) -> None:
    for number in range(14):
        register.task(f"Item {number}")
        make(register.path, BackupReason.WORK, clock=register.clock)
    assert [kept.backup.number for kept in listed(register.path)] == list(range(14, 4, -1))
    assert sorted(name for name in os.listdir(folder_of(register.path)) if name.startswith(".")) in (
        [],
        [".lock"],
    )


def test_a_second_folder_gets_the_same_backups(register: Register, stick: Path) -> None:
    made = make(register.path, BackupReason.OPENED, second=stick).kept
    assert made is not None
    there = folder_in(stick, register.path) / made.path.name
    assert there.read_bytes() == made.path.read_bytes()
    assert stat.S_IMODE(there.stat().st_mode) == 0o600
    assert stat.S_IMODE(there.parent.stat().st_mode) == 0o700
    assert listed(register.path, stick) == [made]
    shutil.rmtree(folder_of(register.path))
    assert newest_verified(register.path, stick) is not None


def test_a_second_folder_that_is_not_there_is_said_and_nothing_is_lost(
    register: Register, stick: Path
) -> None:
    stick.rmdir()
    made = make(register.path, BackupReason.OPENED, second=stick)
    assert made.kept is not None
    assert made.trouble is not None
    assert made.trouble.code == "backup_folder_missing"
    assert not stick.exists()
    stick.mkdir()
    again = make(
        register.path, BackupReason.WORK, second=stick
    )  # nothing was changed, but it is wanted there too
    assert again == backups.Made()
    assert [path.name for path in folder_in(stick, register.path).glob("0*")] == [made.kept.path.name]


def test_where_the_first_folder_cannot_be_written_the_second_one_has_it(
    register: Register, stick: Path
) -> None:
    folder_of(register.path).write_text("in the way", encoding="utf-8")
    made = make(register.path, BackupReason.OPENED, second=stick)
    assert made.kept is not None
    assert made.kept.path.parent == folder_in(stick, register.path)
    assert made.trouble is not None
    assert made.trouble.code == "cannot_write"
    with pytest.raises(StorageProblem, match="cannot_write"):
        make(register.path, BackupReason.WORK)


def test_files_of_one_name_do_not_mix_in_the_second_folder(
    register: Register, stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = found(tmp_path / "other" / register.path.name)
    other.task("Only here")
    make(register.path, BackupReason.OPENED, second=stick)
    make(other.path, BackupReason.OPENED, second=stick)
    other.office.close()
    for one in (register.path, other.path):
        (kept,) = listed(one, stick)
        assert dump(folder_in(stick, one) / kept.path.name) == dump(one)


def test_a_restore_says_before_what_is_lost_and_keeps_what_was(register: Register) -> None:
    made = make(register.path, BackupReason.OPENED).kept
    assert made is not None
    state = dump(register.path)
    for number in range(3):
        register.task(f"Later {number}")
    assert lost_by(register.path, made) == 3
    later = dump(register.path)
    register.office.close()
    restored = restore(made.path, register.path)
    assert restored.trouble is None
    assert restored.old is not None
    assert dump(register.path) == state
    assert dump(restored.old) == later
    newest = listed(register.path)[0]
    assert newest.backup.reason is BackupReason.RESTORE
    assert dump(newest.path) == later
    register.office = register.another()


def test_what_is_lost_cannot_be_said_of_a_damaged_file_or_another_line(
    register: Register, tmp_path: Path
) -> None:
    made = make(register.path, BackupReason.OPENED).kept
    assert made is not None
    other = found(tmp_path / "other.secretariat")
    sql(other.path, "DELETE FROM journal")
    other.office.close()
    assert lost_by(other.path, made) is None
    assert lost_by(tmp_path / "gone.secretariat", made) is None


def test_a_damaged_file_is_replaced_by_the_newest_verified_backup(register: Register) -> None:
    register.task("In the backup")
    make(register.path, BackupReason.OPENED)
    state = dump(register.path)
    register.office.close()
    damaged = register.path.read_bytes()[:5000]
    register.path.write_bytes(damaged)
    newest = newest_verified(register.path)
    assert newest is not None
    restored = restore(newest.path, register.path)
    assert restored.trouble is None, "that it was damaged is why it was restored"
    assert restored.old is not None
    assert restored.old.read_bytes() == damaged
    assert dump(register.path) == state
    register.office = register.another()


def test_the_backup_that_is_restored_is_not_rotated_away_meanwhile(register: Register) -> None:
    for number in range(10):
        register.task(f"Item {number}")
        make(register.path, BackupReason.WORK, clock=register.clock)
    oldest = listed(register.path)[-1]
    state = dump(oldest.path)
    register.task("Not in a backup yet")
    register.office.close()
    restore(oldest.path, register.path, clock=register.clock)
    assert dump(register.path) == state
    assert [kept.backup.number for kept in listed(register.path)] == list(range(11, 1, -1))
    register.office = register.another()


def test_an_older_file_is_kept_as_it_was_before_it_is_brought_up_to_date(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = schema.SCHEMA_VERSION - 1
    register.office.close()
    content = register.path.read_bytes()
    sql(register.path, f"PRAGMA user_version={older}")
    # The step itself is the business of tests/database; here a file counts as older, and nothing is to be done to it.
    monkeypatch.setattr(schema, "migrate", _nothing_to_do)
    register.office = register.another()
    (kept,) = listed(register.path)
    assert kept.backup.reason is BackupReason.MIGRATION
    assert sql(kept.path, "PRAGMA user_version") == [(older,)]
    assert len(kept.path.read_bytes()) == len(content)


def _nothing_to_do(engine: object, *_: object) -> None:
    with engine.execution_options(writes=True).begin() as connection:  # type: ignore[attr-defined]
        schema.stamp(connection)


def test_two_processes_never_make_backups_of_one_file_at_once(register: Register) -> None:
    """While another one holds the folder, this one waits and then says that it could not."""
    folder = folder_of(register.path)
    folder.mkdir()
    with closing(_Held(folder)), pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup_folders, "PATIENCE_S", 0.05)
        with pytest.raises(StorageProblem, match="file_locked"):
            make(register.path, BackupReason.WORK)
    assert make(register.path, BackupReason.WORK).kept is not None


class _Held:
    def __init__(self, folder: Path) -> None:
        from filelock import FileLock

        self.lock = FileLock(folder / ".lock")
        self.lock.acquire()

    def close(self) -> None:
        self.lock.release()


def test_the_newest_sound_backup_stays_when_all_newer_ones_were_damaged_since(register: Register) -> None:
    made = backups.make(register.path, BackupReason.OPENED, clock=register.clock).kept
    assert made is not None
    for number in range(NEWEST + 2):
        register.task(f"Task {number}")
        later = backups.make(register.path, BackupReason.WORK, clock=register.clock).kept
        assert later is not None
        later.path.write_bytes(b"spoilt")
    newest = backups.newest_verified(register.path)
    assert newest is not None
    assert newest.path == made.path


def test_a_plain_backup_does_not_stand_for_a_file_that_was_encrypted_since(
    register: Register, stick: Path
) -> None:
    register.office.close()
    plain = backups.make(register.path, BackupReason.OPENED).kept
    assert plain is not None
    key = encrypting.encrypt(register.path, "seven quiet rivers")
    made = backups.make(register.path, BackupReason.OPENED, key=key, second=stick).kept
    assert made is not None
    assert is_encrypted(made.path)
    copies = list(backups.folder_in(stick, register.path).glob("*.secretariat"))
    assert [is_encrypted(copy) for copy in copies] == [True]
    assert backups.make(register.path, BackupReason.OPENED, key=key, second=stick).kept is None


def test_over_a_link_what_it_leads_to_is_put_back(register: Register, tmp_path: Path) -> None:
    made = backups.make(register.path, BackupReason.OPENED).kept
    assert made is not None
    state = dump(register.path)
    register.task("After the backup")
    register.office.close()
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "link.secretariat"
    link.symlink_to(register.path)
    backups.restore(made.path, link)
    assert link.is_symlink()
    assert dump(register.path) == state

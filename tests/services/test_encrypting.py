"""Putting a file behind a passphrase, changing it, taking it off: what stays readable, and by whom."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.database import encryption
from secretariat.database.encryption import is_encrypted
from secretariat.database.engine import raw
from secretariat.domain.backups import BackupReason
from secretariat.domain.errors import SecretariatError
from secretariat.domain.minutes import Paragraph
from secretariat.services import backups, encrypting, holding, safekeeping
from secretariat.services.office import Office
from tests.small_register import WHO, Register, found, rich, sql

PASSPHRASE, OTHER = "seven quiet rivers", "nine loud mountains"


def test_an_encrypted_file_holds_all_that_it_held(register: Register) -> None:
    meetings = register.office.meetings.delegates(register.meeting)
    head = safekeeping.head(register.path)
    register.office.close()
    key = encrypting.encrypt(register.path, PASSPHRASE)
    assert is_encrypted(register.path)
    assert register.path.stat().st_mode & 0o777 == 0o600
    assert safekeeping.verify(register.path, key=key).faults == ()
    assert safekeeping.head(register.path, key=key) == head
    with Office(register.path, WHO, key=encrypting.unlocked(register.path, PASSPHRASE)) as office:
        assert office.meetings.delegates(register.meeting) == meetings
        assert office.history.undo_label() is None


def test_what_is_typed_goes_along(register: Register) -> None:
    paragraph = register.office.minutes.save(
        Paragraph(agenda_item_id=register.items[0], body=rich("Agreed"))
    ).value
    register.office.minutes.keep_draft(paragraph, "en", rich("Agreed so far")["en"])
    register.office.close()
    (before,) = sql(register.path, "SELECT count(*) FROM drafts")
    assert before == (1,)
    key = encrypting.encrypt(register.path, PASSPHRASE)
    with closing(raw(register.path, key=key)) as connection:
        assert connection.execute("SELECT count(*) FROM drafts").fetchone() == before


def test_a_changed_passphrase_opens_and_the_old_one_does_not(register: Register) -> None:
    register.office.close()
    key = encrypting.encrypt(register.path, PASSPHRASE)
    encrypting.change_passphrase(register.path, key, OTHER)
    encrypting.unlocked(register.path, OTHER)
    with pytest.raises(SecretariatError, match="passphrase_wrong"):
        encrypting.unlocked(register.path, PASSPHRASE)
    with pytest.raises(SecretariatError, match="passphrase_wrong"):
        Office(register.path, WHO, key=key)


def test_a_passphrase_can_be_taken_off(register: Register) -> None:
    register.office.close()
    key = encrypting.encrypt(register.path, PASSPHRASE)
    encrypting.decrypt(register.path, key)
    assert not is_encrypted(register.path)
    assert safekeeping.verify(register.path).faults == ()


def test_an_open_file_is_not_rewritten_under_its_writer(register: Register) -> None:
    from tests.another_program import holding

    register.office.close()
    before = register.path.read_bytes()
    with holding(register.path, "Amina"), pytest.raises(SecretariatError, match="file_held"):
        encrypting.encrypt(register.path, PASSPHRASE)
    assert register.path.read_bytes() == before


def test_older_backups_are_named_and_put_behind_the_passphrase(register: Register) -> None:
    register.office.close()
    backups.make(register.path, BackupReason.OPENED)
    key = encrypting.encrypt(register.path, PASSPHRASE)
    (old,) = encrypting.readable_without(register.path, key)
    assert old == backups.listed(register.path)[0].path
    now = encrypting.encrypt_copy(old, key)
    assert not old.exists()
    assert encrypting.readable_without(register.path, key) == []
    (kept,) = backups.listed(register.path)
    assert kept.path == now
    assert backups.checked(kept).backup.verified
    assert safekeeping.verify(now, key=key).faults == ()


def test_backups_of_an_encrypted_file_are_encrypted_and_restore(register: Register) -> None:
    register.office.close()
    key = encrypting.encrypt(register.path, PASSPHRASE)
    made = backups.make(register.path, BackupReason.OPENED, key=key).kept
    assert made is not None
    assert is_encrypted(made.path)
    assert backups.make(register.path, BackupReason.OPENED, key=key).kept is None
    head = safekeeping.head(register.path, key=key)
    register.path.write_bytes(b"spoilt")
    backups.restore(made.path, register.path, key=key)
    assert safekeeping.head(register.path, key=key) == head


def test_an_unencrypted_backup_is_encrypted_when_it_is_put_back(register: Register) -> None:
    register.office.close()
    made = backups.make(register.path, BackupReason.OPENED).kept
    assert made is not None
    key = encrypting.encrypt(register.path, PASSPHRASE)
    backups.restore(made.path, register.path, key=key)
    assert is_encrypted(register.path)
    assert safekeeping.verify(register.path, key=key).faults == ()


def test_a_copy_that_lacks_something_is_never_put_in_place(
    register: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    register.office.close()
    before = register.path.read_bytes()
    monkeypatch.setattr(encryption, "_differing", lambda _connection: ["actions"])
    with pytest.raises(SecretariatError, match="copy_faulty"):
        encrypting.encrypt(register.path, PASSPHRASE)
    assert register.path.read_bytes() == before
    assert not list(register.path.parent.glob("*.part*"))
    assert not list(register.path.parent.glob(".*.part*"))


def test_each_plain_copy_is_named(tmp_path: Path) -> None:
    """Whatever the file is called, by whatever name it is reached, and wherever its backups lie."""
    made = found(tmp_path / "Minutes [2026].secretariat")
    made.office.close()
    second = tmp_path / "stick"
    second.mkdir()
    backup = backups.make(made.path, BackupReason.OPENED, second=second).kept
    assert backup is not None
    safekeeping.restore(backup.path, made.path)
    (tmp_path / "links").mkdir()
    link = tmp_path / "links" / "file.secretariat"
    link.symlink_to(made.path)
    running = tmp_path / f".Minutes [2026]-1.secretariat.{os.getpid()}.part"
    running.write_bytes(made.path.read_bytes())
    key = encrypting.encrypt(link, PASSPHRASE)
    named = encrypting.readable_without(link, key, second)
    assert named == [
        backup.path,
        backups.folder_in(second, made.path) / backup.path.name,
        tmp_path / "Minutes [2026]-before-restore-1.secretariat",
        running,
    ]


def test_what_a_killed_program_left_half_made_goes_when_the_file_is_taken(register: Register) -> None:
    register.office.close()
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    own = register.path.with_name(f".{register.path.name}.{os.getpid()}.part")
    left = [
        register.path.with_name(f".{name}.{dead.pid}.{end}")
        for name in (register.path.name, f"{register.path.stem}-before-restore-1.secretariat")
        for end in ("part", "part-journal", "probe.part")
    ]

    def leave() -> None:
        for part in left:
            part.write_bytes(register.path.read_bytes())

    leave()
    key = encrypting.encrypt(register.path, PASSPHRASE)
    assert [part for part in left if part.exists()] == []
    leave()
    own.write_bytes(b"is being written")
    holding.open_to_write(register.path, WHO, key=key).close()
    assert [part for part in left if part.exists()] == []
    leave()
    with holding.held_for_restoring(register.path, WHO):
        assert [part for part in left if part.exists()] == []
    assert own.exists()
    assert encrypting.readable_without(register.path, key) == [own]

"""Encrypted files on the command line: the passphrase comes from the environment or the terminal, never an argument."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.cli import passphrase
from secretariat.cli.main import main
from secretariat.database.encryption import is_encrypted
from secretariat.domain.backups import BackupReason
from secretariat.services import backups
from tests.small_register import found

PASSPHRASE, OTHER = "seven quiet rivers", "nine loud mountains"


@pytest.fixture(autouse=True)
def ask_anew() -> None:
    passphrase._key_of.cache_clear()


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    register = found(tmp_path / "register.secretariat")
    register.office.close()
    backups.make(register.path, BackupReason.OPENED)
    monkeypatch.setenv("SECRETARIAT_NEW_PASSPHRASE", PASSPHRASE)
    assert main(["encrypt", str(register.path)]) == 0
    return register.path


def test_a_file_is_encrypted_and_what_is_left_is_named(
    closed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_encrypted(closed)
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", PASSPHRASE)
    capsys.readouterr()
    assert main(["encrypt", str(closed), "--change"]) == 0
    said = capsys.readouterr()
    assert "can never open it again" in said.out
    assert "older copy that this passphrase does not protect" in said.err


def test_each_verb_needs_the_passphrase(
    closed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.secretariat"
    verbs = (
        ["verify", str(closed)],
        ["actions", str(closed)],
        ["backup", str(closed), "-o", str(copy)],
        ["backups", str(closed), "--make"],
    )
    for verb in verbs:
        assert main(verb) == 3
        assert "a passphrase is needed" in capsys.readouterr().err
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", OTHER)
    assert main(["verify", str(closed)]) == 3
    assert "does not open" in capsys.readouterr().err
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", PASSPHRASE)
    for verb in verbs:
        assert main(verb) == 0, verb
    assert is_encrypted(copy)
    assert main(["restore", str(copy), "-o", str(tmp_path / "again.secretariat")]) == 0
    assert is_encrypted(tmp_path / "again.secretariat")


def test_the_passphrase_is_changed_and_taken_off(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("SECRETARIAT_NEW_PASSPHRASE", OTHER)
    assert main(["encrypt", str(closed), "--change", "--backups"]) == 0
    assert all(is_encrypted(kept.path) for kept in backups.listed(closed))
    passphrase._key_of.cache_clear()
    assert main(["verify", str(closed)]) == 3
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", OTHER)
    assert main(["verify", str(backups.listed(closed)[0].path)]) == 0
    assert main(["encrypt", str(closed), "--remove"]) == 0
    assert not is_encrypted(closed)


def test_backups_in_a_second_folder_are_named_too(
    closed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", PASSPHRASE)
    assert main(["encrypt", str(closed), "--remove"]) == 0
    second = tmp_path / "stick"
    second.mkdir()
    backups.make(closed, BackupReason.ASKED, second=second)
    capsys.readouterr()
    assert main(["encrypt", str(closed), "--second", str(second)]) == 0
    assert str(second) in capsys.readouterr().err


def test_it_is_said_when_a_copy_brings_its_passphrase_back(
    closed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("SECRETARIAT_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("SECRETARIAT_NEW_PASSPHRASE", OTHER)
    copy = tmp_path / "copy.secretariat"
    assert main(["backup", str(closed), "-o", str(copy)]) == 0
    capsys.readouterr()
    assert main(["restore", str(copy), "-o", str(closed)]) == 0
    assert capsys.readouterr().err == ""
    assert main(["encrypt", str(closed), "--change"]) == 0
    capsys.readouterr()
    assert main(["restore", str(copy), "-o", str(closed)]) == 0
    said = capsys.readouterr().err
    assert "from now on that one opens it" in said
    assert "No backup of the old file was made first" in said
    passphrase._key_of.cache_clear()
    assert main(["verify", str(closed)]) == 0

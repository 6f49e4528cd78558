"""Backups are for restoring: no verb writes in one, and reading one changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.backups import BackupReason, is_backup
from secretariat.services import backups
from secretariat.services.holding import is_free, open_or_read
from secretariat.services.office import Office
from tests.cli.conftest import Command
from tests.small_register import WHO, found, sql


@pytest.fixture
def kept(tmp_path: Path) -> list[Path]:
    """Return a backup as it lies beside its file, and the same in a second folder."""
    register = found(tmp_path / "mine.secretariat")
    register.office.close()
    second = tmp_path / "stick"
    second.mkdir()
    backups.make(register.path, BackupReason.OPENED, second=second)
    places = [backups.folder_of(register.path), backups.folder_in(second, register.path)]
    return [next(place.glob("*.secretariat")) for place in places]


WRITING = [
    ["report", "FILE", "ABWG", "-o", "OUT/report.xlsx"],
    ["updates", "export", "FILE", "ABWG", "-o", "OUT"],
    ["letters", "FILE", "ABWG", "--kind", "reminder", "-o", "OUT"],
    ["restore", "COPY", "-o", "FILE"],
    ["backups", "FILE", "--make"],
    ["encrypt", "FILE"],
]


@pytest.mark.parametrize("verb", WRITING, ids=lambda verb: verb[0])
def test_a_verb_that_writes_refuses_a_backup(
    kept: list[Path], tmp_path: Path, run: Command, verb: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECRETARIAT_NEW_PASSPHRASE", "seven quiet rivers")
    copy = tmp_path / "copy.secretariat"
    link = tmp_path / "link.secretariat"
    for backup in kept:
        before = backup.read_bytes()
        copy.write_bytes(before)
        link.unlink(missing_ok=True)
        link.symlink_to(backup)
        for named in (backup, link):
            places = {"FILE": named, "COPY": copy}
            ended = run(*(places.get(part, part.replace("OUT", str(tmp_path / "out"))) for part in verb))
            assert (ended.code, ended.out) == (3, "")
            assert ".secretariat is a backup, so it can only be read; restore it" in ended.reason
            assert "secretariat restore" in ended.reason
        assert backup.read_bytes() == before
        assert sorted(path.suffix for path in backup.parent.iterdir() if path.name[0] != ".") == [
            ".secretariat"
        ]


def test_a_verb_that_reads_leaves_a_backup_as_it_was_verified(kept: list[Path], run: Command) -> None:
    for backup in kept:
        before = backup.read_bytes()
        assert run("groups", backup).code == 0
        assert run("verify", backup).code == 0
        assert backup.read_bytes() == before


def test_a_backup_of_an_older_version_is_not_brought_up_to_date_where_it_lies(
    kept: list[Path], run: Command
) -> None:
    sql(kept[0], "PRAGMA user_version=5")
    before = kept[0].read_bytes()
    ended = run("groups", kept[0])
    assert (ended.code, "is a backup" in ended.reason) == (3, True)
    assert kept[0].read_bytes() == before


def test_the_window_opens_a_backup_for_reading_and_never_offers_more(kept: list[Path]) -> None:
    for backup in kept:
        with open_or_read(backup, WHO) as office:
            assert office.read_only
            assert office.only_read is not None
            assert office.only_read.code == "backup_opened"
        assert not is_free(backup)


def test_a_copy_of_a_backup_elsewhere_is_a_file_to_work_in(kept: list[Path], tmp_path: Path) -> None:
    copy = tmp_path / kept[0].name
    copy.write_bytes(kept[0].read_bytes())
    assert not is_backup(copy)
    with open_or_read(copy, WHO) as office:
        assert not office.read_only
    with Office(copy, WHO) as office:
        assert not office.read_only

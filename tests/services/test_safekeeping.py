"""Backup, restore and verification: a copy counts only when it is whole, and no step leaves nothing whole behind."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.services import opened_copies
from secretariat.services.office import Office
from secretariat.services.safekeeping import backup, restore, verify
from tests.database.test_migration import written_by
from tests.small_register import Register, dump, found, sql, text

ROOT = Path(__file__).parents[2]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder / "copy.secretariat"


def test_a_backup_is_whole_private_and_restores_to_the_same(register: Register, copy: Path) -> None:
    register.task("In the backup")
    backup(register.path, copy)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert dump(copy, versions=True) == dump(register.path, versions=True)
    assert sql(copy, "SELECT * FROM journal") == sql(register.path, "SELECT * FROM journal")
    state = dump(register.path)
    register.task("After the backup")
    register.office.close()
    later = register.path.read_bytes()
    kept = restore(copy, register.path)
    assert kept is not None
    assert kept.name == "register-before-restore-1.secretariat"
    assert kept.read_bytes() == later
    assert dump(register.path) == state
    assert {stat.S_IMODE(path.stat().st_mode) for path in (kept, register.path)} == {0o600}
    second = restore(kept, register.path)
    assert second is not None
    assert second.name == "register-before-restore-2.secretariat"
    assert [verify(path).faults for path in (kept, second, copy, register.path)] == [()] * 4
    assert names(copy.parent) == ["copy.secretariat"]


def test_an_older_backup_is_replaced_only_by_a_whole_one(register: Register, copy: Path) -> None:
    backup(register.path, copy)
    older = copy.read_bytes()
    sql(register.path, "UPDATE meetings SET number = 9")
    with pytest.raises(StorageProblem, match="copy_faulty"):
        backup(register.path, copy)
    assert copy.read_bytes() == older
    assert names(copy.parent) == ["copy.secretariat"]


def test_a_faulty_copy_is_not_restored(register: Register, copy: Path) -> None:
    backup(register.path, copy)
    sql(copy, "UPDATE meetings SET number = 9")
    register.office.close()
    before, faulty = register.path.read_bytes(), copy.read_bytes()
    with pytest.raises(StorageProblem, match="copy_faulty"):
        restore(copy, register.path)
    assert register.path.read_bytes() == before
    assert copy.read_bytes() == faulty
    assert names(register.path.parent) == ["copies", "register.secretariat"]


def test_a_restore_where_nothing_stood_keeps_nothing(register: Register, copy: Path) -> None:
    new = register.path.with_name("new.secretariat")
    backup(register.path, copy)
    assert restore(copy, new) is None
    assert verify(new).faults == ()


def test_what_stands_in_the_way_is_kept_even_when_it_is_no_database(register: Register, copy: Path) -> None:
    backup(register.path, copy)
    other = register.path.with_name("other.secretariat")
    other.write_bytes(b"Not a database, and still somebody's")
    kept = restore(copy, other)
    assert kept is not None
    assert kept.read_bytes() == b"Not a database, and still somebody's"
    assert verify(other).faults == ()


def test_copying_onto_itself_is_refused_under_any_name(register: Register) -> None:
    link = register.path.with_name("link.secretariat")
    link.symlink_to(register.path)
    hard = register.path.with_name("hard.secretariat")
    os.link(register.path, hard)
    for other in (register.path, link, hard, register.path.parent / "." / register.path.name):
        for act in (backup, restore):
            with pytest.raises(StorageProblem, match="same_file"):
                act(register.path, other)
    assert verify(register.path).faults == ()


def test_a_place_that_cannot_be_written_is_said(register: Register, tmp_path: Path) -> None:
    backup(register.path, tmp_path / "copy.secretariat")
    for place in (tmp_path / "no folder" / "x.secretariat", tmp_path):
        for source, act in ((register.path, backup), (tmp_path / "copy.secretariat", restore)):
            with pytest.raises(StorageProblem, match="cannot_write"):
                act(source, place)
    assert names(tmp_path) == ["copy.secretariat", "register.secretariat"]


def test_a_backup_under_a_writer_is_one_state_of_the_file(register: Register, copy: Path) -> None:
    """The writer makes pairs of items in one act each; no copy may ever hold one of a pair."""
    stop = threading.Event()
    trouble: list[BaseException] = []

    def write() -> None:
        try:
            with register.another("Writer") as office:
                while not stop.is_set():
                    try:
                        office.meetings.draft_agenda(
                            office.meetings.save(office.meetings.proposal(1)).value.id
                        )
                    except StorageProblem as problem:
                        if problem.code != "file_locked":
                            raise
        except BaseException as error:
            trouble.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        entries = []
        for _ in range(6):
            backup(register.path, copy)
            entries.append(verify(copy).entries)
            time.sleep(0.05)
    finally:
        stop.set()
        writer.join()
    assert trouble == []
    assert entries == sorted(entries)
    assert verify(register.path).entries > entries[0]
    assert verify(register.path).faults == ()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secretariat.database.engine.BUSY_MS", 60)


@pytest.mark.usefixtures("impatient")
def test_a_locked_file_is_neither_waited_for_without_end_nor_replaced(register: Register, copy: Path) -> None:
    backup(register.path, copy)
    older = copy.read_bytes()
    register.office.close()
    before = register.path.read_bytes()
    with closing(sqlite3.connect(register.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for act in (
            lambda: backup(register.path, copy),
            lambda: verify(register.path),
            lambda: restore(copy, register.path),
        ):
            with pytest.raises(StorageProblem, match="file_locked"):
                act()
        other.execute("ROLLBACK")
    assert copy.read_bytes() == older
    assert register.path.read_bytes() == before
    assert names(register.path.parent) == ["copies", "register.secretariat"]


def half_written(path: Path) -> tuple[bytes, bytes]:
    """Return a file and its rollback journal as a program leaves them that is killed in the middle of an act."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE journal SET who = hex(zeroblob(4000))")
        left = path.with_name(path.name + "-journal").read_bytes(), path.read_bytes()
        connection.execute("ROLLBACK")
    return left[1], left[0]


def test_what_a_killed_program_left_does_not_spoil_the_restored_file(register: Register, copy: Path) -> None:
    backup(register.path, copy)
    register.task("After the backup")
    register.office.close()
    later = dump(register.path)
    half, journal = half_written(register.path)
    register.path.write_bytes(half)
    register.path.with_name(register.path.name + "-journal").write_bytes(journal)
    kept = restore(copy, register.path)
    assert dump(register.path) == dump(copy)
    assert verify(register.path).faults == ()
    assert kept is not None
    assert dump(kept) == later
    assert verify(kept).faults == ()


def test_a_journal_left_beside_an_older_copy_does_not_spoil_the_new_one(
    register: Register, copy: Path
) -> None:
    backup(register.path, copy)
    half, journal = half_written(copy)
    copy.write_bytes(half)
    copy.with_name(copy.name + "-journal").write_bytes(journal)
    register.task("Newer")
    backup(register.path, copy)
    assert names(copy.parent) == ["copy.secretariat"]
    assert dump(copy) == dump(register.path)
    assert verify(copy).faults == ()


KILLED = """
import os, shutil, sys
from pathlib import Path
from secretariat.services import safekeeping

verb, source, older, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
watched = {"open", "os.rename", "os.remove", "os.link", "os.chmod", "sqlite3.connect"}

def run(at, place):
    steps = 0
    def count(event, arguments):
        nonlocal steps
        if event in watched and any(place.name in str(argument) for argument in arguments):
            steps += 1
            if steps == at:
                os.kill(os.getpid(), 9)
    sys.addaudithook(count)
    getattr(safekeeping, verb)(source, place / "target.secretariat")
    os._exit(0)

at, status = 0, 9
while status:
    at += 1
    place = folder / f"killed-{at}"
    place.mkdir()
    shutil.copyfile(older, place / "target.secretariat")
    child = os.fork()
    if child == 0:
        try:
            run(at, place)
        finally:
            os._exit(1)
    status = os.waitpid(child, 0)[1]
    assert status in (0, 9), status
"""


@pytest.mark.parametrize("verb", ["restore", "backup"])
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_step_a_whole_file_is_left(tmp_path: Path, verb: str) -> None:
    """The child is killed just before its n-th call that opens, renames, links or removes a file there."""
    made = found(tmp_path / "newer.secretariat")
    made.task("Newer")
    made.office.close()
    found(tmp_path / "older.secretariat").office.close()
    newer, older = dump(made.path), dump(tmp_path / "older.secretariat")
    folder = tmp_path / "places"
    folder.mkdir()
    arguments = [verb, str(made.path), str(tmp_path / "older.secretariat"), str(folder)]
    subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT, check=True, timeout=60)
    places = sorted(folder.iterdir(), key=lambda place: int(place.name.partition("-")[2]))
    assert len(places) > 8
    for place in places:
        target, kept = place / "target.secretariat", place / "target-before-restore-1.secretariat"
        assert verify(target).faults == ()
        content = dump(target)
        assert content in (older, newer)
        if verb == "restore" and content == newer:
            assert dump(kept) == older
    assert dump(places[0] / "target.secretariat") == older
    assert content == newer
    assert not list(places[-1].glob(".*"))
    assert dump(made.path) == newer


def test_verify_counts_the_entries_and_changes_nothing(register: Register) -> None:
    register.task()
    register.office.close()
    before = register.path.read_bytes()
    result = verify(register.path)
    assert result.entries == sql(register.path, "SELECT count(*) FROM journal")[0][0]
    assert result.faults == ()
    assert register.path.read_bytes() == before


def test_work_goes_on_after_a_restore(register: Register, copy: Path) -> None:
    register.task("First")
    backup(register.path, copy)
    register.task("Second")
    register.office.close()
    restore(copy, register.path)
    with Office(register.path, "After", clock=register.clock) as office:
        office.actions.save(Action(group_id=1, title=text("Third")))
        assert [str(action.title) for action in office.actions.all(1)] == ["First", "Third"]
    assert verify(register.path).faults == ()


def test_a_backup_replaces_an_older_copy_but_no_database_that_holds_more(
    register: Register, copy: Path
) -> None:
    for english in ("First", "Second"):
        register.task(english)
        backup(register.path, copy)
    other = found(copy.with_name("other.secretariat"))
    other.task("Only here")
    other.office.close()
    damaged = copy.with_name("damaged.secretariat")
    damaged.write_bytes(other.path.read_bytes()[:-4096])
    for path in (other.path, damaged):
        before = path.read_bytes()
        with pytest.raises(RuleViolation, match="would_replace_database"):
            backup(register.path, path)
        assert path.read_bytes() == before
    assert names(copy.parent) == ["copy.secretariat", "damaged.secretariat", "other.secretariat"]


def test_over_a_link_what_it_leads_to_is_put_back(register: Register, copy: Path) -> None:
    backup(register.path, copy)
    register.task("After the backup")
    register.office.close()
    link = copy.with_name("link.secretariat")
    link.symlink_to(register.path)
    kept = restore(copy, link)
    assert link.is_symlink()
    assert kept is not None
    assert kept.parent == register.path.parent
    assert dump(register.path) == dump(copy)


@pytest.fixture
def lonely(tmp_path: Path) -> Path:
    """Return a copy of an older version beside which no other file can be written: its name is too long for that."""
    older = written_by(5, tmp_path)
    return older.rename(tmp_path / f"{'o' * 234}.secretariat")


def test_an_older_copy_is_verified_where_nothing_can_be_written_beside_it(
    lonely: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    opened_copies.remove()
    monkeypatch.setattr(opened_copies.tempfile, "tempdir", str(temporary))
    before = lonely.read_bytes()
    assert verify(lonely).faults == ()
    assert list(temporary.rglob("*.part*")) == []
    assert lonely.read_bytes() == before
    opened_copies.remove()


def test_an_older_copy_is_restored_with_what_it_takes_written_beside_its_target(
    lonely: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened_copies.remove()
    monkeypatch.setattr(opened_copies.tempfile, "tempdir", str(tmp_path / "no such folder"))
    target = tmp_path / "place" / "target.secretariat"
    target.parent.mkdir()
    restore(lonely, target)
    assert names(target.parent) == [target.name]
    assert sql(target, "PRAGMA user_version") == [(5,)]
    assert verify(target).faults == ()

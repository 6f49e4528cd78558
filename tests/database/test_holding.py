"""One program at a time holds a file: real processes, the one that is killed included."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from secretariat.database.holding import Holder, hold, holder_of, is_free, lock_of, note_of, unwritable
from secretariat.domain.errors import StorageProblem
from tests.another_program import PROJECT, end, holding, refused, start


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "health.secretariat"
    path.write_bytes(b"whatever")
    return path


def refusal(path: Path) -> StorageProblem:
    with pytest.raises(StorageProblem) as error:
        hold(path, "Second")
    return error.value


def test_a_second_program_is_told_who_has_the_file(file: Path) -> None:
    with holding(file, "Amina") as program:
        told = refusal(file)
        holder = holder_of(file)
    assert holder is not None
    since = holder.since.astimezone().strftime("%H:%M")
    assert told.code == "file_held"
    assert (told.data["who"], told.data["host"]) == ("Amina", socket.gethostname())
    assert told.data["since"].endswith(since)
    assert holder.pid == program.pid
    hold(file, "Second").release()


def test_the_lock_of_a_killed_program_clears_itself(file: Path) -> None:
    program, _ = start(file, "Amina")
    assert not is_free(file)
    program.send_signal(signal.SIGKILL)
    program.wait()
    end(program)
    assert note_of(file).exists()  # it had no time to say goodbye
    with hold(file, "Basil"):
        found = holder_of(file)
        assert found is not None
        assert (found.who, found.pid) == ("Basil", os.getpid())


def test_a_process_holds_a_file_once_for_all_its_windows(file: Path) -> None:
    first, second = hold(file, "Amina"), hold(file, "Amina")
    link = file.with_name("another name.secretariat")
    link.symlink_to(file)
    by_link = hold(link, "Amina")
    for held in (first, second, first):  # one that let go twice lets go for nobody else
        held.release()
    assert refused(file) == "file_held"
    by_link.release()
    with holding(file, "Basil"):
        assert not is_free(link)


def test_of_many_at_once_one_gets_the_file(file: Path) -> None:
    programs: list[Any] = []
    tries = [threading.Thread(target=lambda: programs.append(start(file, "One of many"))) for _ in range(4)]
    for one in tries:
        one.start()
    for one in tries:
        one.join()
    said = sorted(said for _, said in programs)
    for program, _ in programs:
        end(program)
    assert said.count("held") == 1, said
    assert is_free(file)


@pytest.mark.parametrize("mode", [0o600, 0o660, 0o666])
def test_what_lies_beside_the_file_is_for_who_may_use_the_file(file: Path, mode: int) -> None:
    file.chmod(mode)
    before = os.umask(0o077)
    try:
        with hold(file, "Amina"):
            for beside in (lock_of(file), note_of(file)):
                assert stat.S_IMODE(beside.stat().st_mode) == mode
    finally:
        os.umask(before)
    assert not note_of(file).exists()
    assert sorted(path.name for path in file.parent.iterdir()) == [file.name]


SOMEBODY_ELSE = """
import os, sys
from pathlib import Path
from secretariat.database.holding import hold, is_free
from secretariat.domain.errors import StorageProblem
file = Path(sys.argv[1])
with hold(file.with_name("first.secretariat"), "Basil"):
    pass
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
print(is_free(file))
try:
    with hold(file, "Basil"):
        print("held")
except StorageProblem as error:
    print(error.code, error.data.get("who"))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs modes")
@pytest.mark.parametrize("noted", [True, False])
def test_another_users_lock_is_not_a_folder_that_cannot_be_written_to(noted: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        file = Path(folder) / "health.secretariat"
        for path in (file, file.with_name("first.secretariat")):
            path.write_bytes(b"whatever")
            path.chmod(0o666)
        with hold(file, "Amina"):
            lock_of(file).chmod(0)  # for its owner alone, as an older version left it
            if not noted:
                note_of(file).unlink()
            order = [sys.executable, "-c", SOMEBODY_ELSE, str(file)]
            said = subprocess.run(order, cwd=PROJECT, check=True, capture_output=True, text=True).stdout
    assert said.splitlines() == ["False", "file_held Amina" if noted else "file_held_unknown None"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs two users")
def test_who_shares_a_file_holds_it_after_another_user_was_killed() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        file = Path(folder) / "health.secretariat"
        for path in (file, file.with_name("first.secretariat")):
            path.write_bytes(b"whatever")
            path.chmod(0o666)
        program, _ = start(file, "Amina")
        program.kill()
        end(program)
        assert lock_of(file).exists()
        order = [sys.executable, "-c", SOMEBODY_ELSE, str(file)]
        said = subprocess.run(order, cwd=PROJECT, check=True, capture_output=True, text=True).stdout
    assert said.splitlines() == ["True", "held"]


@pytest.mark.skipif(os.name != "posix", reason="Windows removes no file that is open")
def test_a_lock_whose_name_went_to_another_file_is_no_lock(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lock's file is put away, and made and held anew, just before the old one is got."""
    import fcntl

    true, others = fcntl.flock, []

    def late(descriptor: int, operation: int) -> None:
        if not others:
            lock_of(file).rename(file.with_name("put away"))
            others.append(lock_of(file).open("w"))
            true(others[0], fcntl.LOCK_EX | fcntl.LOCK_NB)
        true(descriptor, operation)

    monkeypatch.setattr(fcntl, "flock", late)
    assert refusal(file).code == "file_held_unknown"
    others[0].close()
    hold(file, "Amina").release()


def test_looking_whether_a_file_is_free_says_nothing_and_takes_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with holding(file, "Amina"):
        monkeypatch.setattr(time, "sleep", lambda seconds: pytest.fail(f"waited {seconds}"))
        assert not is_free(file)
        monkeypatch.undo()
    note_of(file).write_text("left by a program that was killed")
    assert is_free(file)
    assert note_of(file).read_text() == "left by a program that was killed"  # no word of ours in its place
    assert not lock_of(file).exists()
    with hold(file, "Amina"):
        assert is_free(file)
        assert refused(file) == "file_held"


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff",
        b'{"who": 1}',
        b"x" * 10_000_000,
        b'{"who":"a","host":"b","pid":1e400,"since":"x"}',
    ],
)
def test_a_note_that_says_nothing_is_nobody(file: Path, note: bytes) -> None:
    with holding(file, "Amina"):
        note_of(file).write_bytes(note)
        assert holder_of(file) is None
        assert refusal(file).code == "file_held_unknown"


def test_a_note_cannot_write_a_page(file: Path) -> None:
    said = {"who": "A\n\x1b[2J\x00" + "b" * 900, "host": "\n", "pid": 1, "since": "2026-11-21T09:12:00+00:00"}
    note_of(file).write_text(json.dumps(said), encoding="utf-8")
    found = holder_of(file)
    assert isinstance(found, Holder)
    assert len(found.who) == 200
    assert not set(found.who) & {"\n", "\x1b", "\x00"}
    assert found.host == "?"


def test_a_write_protected_file_or_folder_is_not_held(file: Path) -> None:
    assert unwritable(file) is None
    file.chmod(0o400)
    assert refusal(file).code == "file_write_protected"
    file.chmod(0o600)
    file.parent.chmod(0o500)
    try:
        found = refusal(file)
        assert found.code == "folder_write_protected"
        assert found.data["folder"] == str(file.parent)
    finally:
        file.parent.chmod(0o700)
    assert not lock_of(file).exists()
    hold(file, "Amina").release()


def test_a_file_that_is_gone_cannot_be_held(file: Path) -> None:
    assert refusal(file.with_name("other.secretariat")).code == "file_missing"
    held = hold(file, "Amina")
    os.rename(file.parent, file.parent.with_name("elsewhere"))  # a drive that is gone
    held.release()

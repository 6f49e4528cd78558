"""Backups on the command line: where one may be written, when one is missing, and what they can stand in for."""

from __future__ import annotations

import os
import pty
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.domain.backups import BackupReason
from secretariat.services import backups
from tests.cli.conftest import ROOT, Command
from tests.small_register import found, sql


@pytest.fixture
def file(tmp_path: Path) -> Path:
    register = found(tmp_path / "my register.secretariat")
    register.office.close()
    return register.path


@pytest.mark.parametrize(
    "content", [b"PK\x03\x04 a letter", b"Dear colleague", b""], ids=["docx", "text", "empty"]
)
def test_a_backup_is_written_over_no_foreign_file(
    file: Path, tmp_path: Path, run: Command, content: bytes
) -> None:
    letter = tmp_path / "letter.docx"
    letter.write_bytes(content)
    ended = run("backup", file, "-o", letter)
    assert (ended.code, ended.out) == (1, "")
    assert ended.reason.startswith(f"{letter} is no database of this program")
    assert letter.read_bytes() == content
    assert sorted(path.name for path in tmp_path.iterdir()) == [letter.name, file.name]
    copy = tmp_path / "copy.secretariat"
    assert [run("backup", file, "-o", copy).code for _ in range(2)] == [0, 0]


@pytest.mark.parametrize("more", [[], ["--json"]], ids=["lines", "json"])
def test_a_second_folder_that_got_nothing_is_a_failure(
    file: Path, tmp_path: Path, run: Command, more: list[str]
) -> None:
    missing = tmp_path / "no stick"
    for _ in range(2):  # also when there is nothing new to keep
        ended = run("backups", file, "--make", "--second", missing, *more)
        assert ended.code == 3
        assert ended.reason.startswith("The backup is in one folder only: The folder for backups ")
        assert str(missing) in ended.reason
        assert "asked" in ended.out.lower()
    missing.mkdir()
    assert run("backups", file, "--make", "--second", missing).code == 0


def damage(path: Path, how: str) -> None:
    content = path.read_bytes()
    match how:
        case "header":
            path.write_bytes(b"\x00" * 100 + content[100:])
        case "short":
            path.write_bytes(content[:-5000])
        case "empty":
            path.write_bytes(b"")
        case "missing":
            path.unlink()
        case "altered":
            sql(path, "CREATE TABLE theirs (id INTEGER)")
        case "row":
            sql(path, "UPDATE meetings SET version = 99")


VERBS = ["groups FILE", "verify FILE", "backup FILE -o COPY"]
MET = [(how, verb) for how in ("header", "short", "empty", "missing", "altered") for verb in VERBS]


@pytest.mark.parametrize(("how", "verb"), [*MET, *(("row", verb) for verb in VERBS[1:])])
def test_a_file_that_a_backup_can_stand_in_for_is_said_with_the_way_back(
    file: Path, tmp_path: Path, run: Command, how: str, verb: str
) -> None:
    backups.make(file, BackupReason.OPENED)
    kept = backups.listed(file)[0].path
    damage(file, how)
    places = {"FILE": file, "COPY": tmp_path / "copy"}
    ended = run(*(places.get(part, part) for part in verb.split()))
    assert ended.code != 0
    assert "The newest verified backup of it, made 20" in ended.reason
    command = shlex.split(ended.reason.partition(" is put in its place by: ")[2])
    assert command == ["secretariat", "restore", str(kept), "-o", str(file)]
    assert run(*command[1:]).code == 0
    assert run("verify", file).code == 0


def test_a_damaged_backup_is_not_advised(file: Path, run: Command) -> None:
    backups.make(file, BackupReason.OPENED)
    damage(backups.listed(file)[0].path, "short")
    damage(file, "header")
    assert run("groups", file).reason.endswith("Choose another file.")


def test_a_backup_in_the_second_folder_is_advised_where_that_is_named(
    file: Path, tmp_path: Path, run: Command
) -> None:
    second = tmp_path / "stick"
    second.mkdir()
    backups.make(file, BackupReason.OPENED, second=second)
    for kept in backups.folder_of(file).glob("*.secretariat"):
        kept.unlink()
    damage(file, "header")
    assert str(second) in run("backups", file, "--make", "--second", second).reason


def test_without_a_terminal_a_new_passphrase_is_asked_for_by_the_name_of_its_variable(
    file: Path, program: Command
) -> None:
    before = file.read_bytes()
    ended = program("encrypt", file)
    assert (ended.code, ended.out) == (3, "")
    assert ended.reason.startswith(f"A new passphrase for {file} is needed")
    assert "SECRETARIAT_NEW_PASSPHRASE" in ended.reason
    assert file.read_bytes() == before


def test_the_end_of_input_at_the_passphrase_cancels(file: Path) -> None:
    before = file.read_bytes()
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ui", "encrypt", str(file)],
        cwd=ROOT,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,  # or the question goes to the terminal of whoever runs the tests
    )
    assert process.stderr is not None
    asked = b""
    while b":" not in asked:
        asked += os.read(process.stderr.fileno(), 1000)
    os.write(ours, b"\x04")
    _, said = process.communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert process.returncode == 130
    assert said.decode().strip() == "secretariat: Cancelled; nothing was written."
    assert file.read_bytes() == before

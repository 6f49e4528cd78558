"""Verbs that write hold the file, and say who has it; those that read never wait for anybody."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from secretariat.cli import main
from secretariat.database.engine import check_file
from secretariat.database.tables import SCHEMA_VERSION
from tests.another_program import holding
from tests.database.test_migration import written_by
from tests.small_register import Register, found


@pytest.fixture
def register(tmp_path: Path) -> Register:
    made = found(tmp_path / "register.secretariat")
    made.office.close()
    return made


@pytest.mark.parametrize(
    "verb",
    [
        ["report", "FILE", "ABWG", "-o", "OUT/report.xlsx"],
        ["updates", "export", "FILE", "ABWG", "-o", "OUT"],
        ["letters", "FILE", "ABWG", "--kind", "reminder", "-o", "OUT"],
        ["restore", "COPY", "-o", "FILE"],
    ],
    ids=lambda verb: verb[0],
)
def test_a_verb_that_writes_says_in_one_line_who_has_the_file(
    register: Register, tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: list[str]
) -> None:
    copy = tmp_path / "copy.secretariat"
    copy.write_bytes(register.path.read_bytes())
    places = {"FILE": str(register.path), "COPY": str(copy)}
    arguments = [places.get(part, part.replace("OUT", str(tmp_path / "out"))) for part in verb]
    before = register.path.read_bytes()
    with holding(register.path, "Amina"):
        assert main(arguments) == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("secretariat: Amina has register.secretariat open on ")
    assert socket.gethostname() in said.err
    assert said.err.count("\n") == 1
    assert register.path.read_bytes() == before
    assert not (tmp_path / "out").exists()


def test_a_verb_that_reads_does_not_ask_who_has_the_file(
    register: Register, capsys: pytest.CaptureFixture[str]
) -> None:
    with holding(register.path, "Amina"):
        assert main(["groups", str(register.path)]) == 0
        assert main(["verify", str(register.path)]) == 0
    assert "ABWG" in capsys.readouterr().out


@pytest.mark.parametrize(
    "verb", [["groups"], ["calendar", "ABWG", "-o", "OUT.ics"], ["contacts", "ABWG", "-o", "OUT.vcf"]]
)
def test_a_verb_that_reads_changes_no_older_file_that_another_program_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: list[str]
) -> None:
    old = written_by(SCHEMA_VERSION - 1, tmp_path)
    old.chmod(0o600)
    before = old.read_bytes()
    name, *others = (part.replace("OUT", str(tmp_path / "out")) for part in verb)
    with holding(old, "Amina"):
        assert main([name, str(old), *others]) == 3
        assert old.read_bytes() == before
    said = capsys.readouterr()
    assert said.err.startswith("secretariat: Amina has old.secretariat open on ")
    assert main(["groups", str(old)]) == 0, "free again"
    assert check_file(old) == SCHEMA_VERSION

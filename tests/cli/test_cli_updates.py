"""The verb `updates`: forms out, replies shown, and taken in when asked to."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from secretariat.services.actions import Report
from secretariat.services.office import Office
from tests.cli.conftest import Command
from tests.small_register import found, sql
from tests.update_replies import C, fill

A1 = "ABWG/2026/A.1"


@pytest.fixture
def register(tmp_path: Path) -> Path:
    made = found(tmp_path / "register.secretariat")
    for number in (1, 2):
        made.task(
            f"Task {number}",
            lead_party_id=made.parties[0],
            responsible_id=made.persons[0],
            due_on=date(2030, 1, number),
        )
    made.office.close()
    return made.path


def exported(run: Command, register: Path, *more: object) -> Path:
    folder = register.parent / "out" / "forms"
    ended = run("updates", "export", register, "ABWG", "-o", folder, *more)
    assert (ended.code, ended.err) == (0, "")
    found_ = [line.removeprefix("Wrote ") for line in ended.out.splitlines()]
    assert len(found_) == 1
    return Path(found_[0])


def percents(register: Path) -> list[int]:
    return [percent for (percent,) in sql(register, "SELECT percent FROM actions ORDER BY id")]


def test_forms_go_out_and_come_back(run: Command, register: Path) -> None:
    form = exported(run, register, "--until", "2031-01-31", "--language", "ar")
    assert sql(register, "SELECT until FROM update_rounds") == [("2031-01-31",)]
    reply = fill(form, {A1: {C.PERCENT: 40, C.COMMENT: "نصف"}})
    looked = run("updates", "import", register, reply)
    assert (looked.code, looked.err) == (0, "")
    assert f"{A1}, Per cent: 0 → 40 (now: 0), change" in looked.out
    assert "In progress, 40 %" in looked.out
    assert percents(register) == [0, 0], "without --accept nothing is taken in"
    taken = run("updates", "import", register, reply, "--accept")
    assert (taken.code, percents(register)) == (0, [40, 0])
    assert "Taken in: 1" in taken.out
    again = run("updates", "import", register, reply, "--accept")
    assert again.code == 1
    assert "already taken in" in again.reason


def test_cells_as_objects(run: Command, register: Path) -> None:
    reply = fill(exported(run, register), {A1: {C.PERCENT: 40, C.NEW_DUE_ON: date(2031, 1, 1)}})
    ended = run("updates", "import", register, reply, "--json", "--accept")
    cells = {(cell["symbol"], cell["column"]): cell for cell in json.loads(ended.out)}
    assert cells[A1, "new_due_on"] == {
        "symbol": A1, "column": "new_due_on", "old": "2030-01-01", "new": "2031-01-01", "now": "2030-01-01",
        "state": "change", "taken": True,
    }  # fmt: skip
    assert cells[A1, "status"]["state"] == "unchanged"
    assert sql(register, "SELECT due_on FROM actions WHERE id = 1") == [("2031-01-01",)]


def test_a_fault_is_said_and_nothing_is_taken_in(run: Command, register: Path) -> None:
    reply = fill(exported(run, register), {A1: {C.PERCENT: "=1+1"}, "ABWG/2026/A.2": {C.PERCENT: 20}})
    ended = run("updates", "import", register, reply, "--accept")
    assert ended.code == 1
    assert f"In the row of {A1} there is a formula" in ended.out
    assert "Nothing was taken in" in ended.reason
    assert percents(register) == [0, 0]
    as_json = run("updates", "import", register, reply, "--json")
    assert as_json.code == 1
    assert json.loads(as_json.out)[0]["fault"] == "formula"


def test_an_older_revision_is_refused(run: Command, register: Path) -> None:
    first = exported(run, register)
    second = exported(run, register)
    assert first != second
    ended = run("updates", "import", register, first, "--accept")
    assert ended.code == 1
    assert "revision 2 went out since" in ended.reason


def test_what_cannot_be_done_ends_in_its_code(run: Command, register: Path, tmp_path: Path) -> None:
    assert run("updates", "export", register, "NONE", "-o", tmp_path / "x").code == 2
    assert run("updates", "export", register, "ABWG", "-o", tmp_path / "x", "--language", "fr").code == 1
    assert run("updates", "import", register, tmp_path / "missing.xlsx").code == 3
    assert run("updates", "sideways", register).code == 2
    noise = tmp_path / "noise.xlsx"
    noise.write_bytes(b"noise")
    assert run("updates", "import", register, noise).code == 3
    empty, cut = tmp_path / "empty.xlsx", tmp_path / "cut.xlsx"
    empty.write_bytes(b"")
    cut.write_bytes(exported(run, register).read_bytes()[:3000])
    assert [run("updates", "import", register, path).code for path in (empty, cut)] == [3, 3]


def test_a_conflict_takes_nothing_in_and_sends_to_the_window(run: Command, register: Path) -> None:
    reply = fill(exported(run, register), {A1: {C.PERCENT: 40}, "ABWG/2026/A.2": {C.PERCENT: 20}})
    with Office(register, "Secretary") as office:
        office.actions.report(Report(action_id=1, percent=60))
    ended = run("updates", "import", register, reply, "--accept")
    assert (ended.code, percents(register)) == (1, [60, 0])
    assert f"{A1} was changed here and in the form; choose in the window" in ended.reason
    assert sql(register, "SELECT count(*) FROM update_replies") == [(0,)]
    shown = run("updates", "import", register, reply, "--accept", "--json")
    assert not any(cell["taken"] for cell in json.loads(shown.out))
    assert run("updates", "import", register, reply).code == 0, "looking is no refusal"


def test_another_last_day_is_refused_while_a_round_is_open(run: Command, register: Path) -> None:
    exported(run, register, "--until", "2031-01-31")
    for until, code in (("2020-01-01", 1), ("2031-01-31", 0)):
        ended = run("updates", "export", register, "ABWG", "-o", register.parent / "out", "--until", until)
        assert ended.code == code
    assert sql(register, "SELECT until FROM update_rounds") == [("2031-01-31",)]


def test_a_language_that_is_not_the_groups_begins_no_round(run: Command, register: Path) -> None:
    ended = run("updates", "export", register, "ABWG", "-o", register.parent / "out", "--language", "zz")
    assert ended.code == 1
    assert "zz" in ended.reason
    assert sql(register, "SELECT count(*) FROM update_rounds") == [(0,)]

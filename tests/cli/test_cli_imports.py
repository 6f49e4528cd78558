"""`secretariat import`: shows what would become of an old table, and takes it over."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.services.old_tables import old_text, old_workbook
from tests.small_register import dump, found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "register.secretariat"
    found(path).office.close()
    return path


def test_without_accept_nothing_is_written(run: Command, file: Path, tmp_path: Path) -> None:
    before = dump(file)
    ended = run("import", file, "ABWG", old_workbook(tmp_path / "old.xlsx"))
    assert ended.code == 0
    assert "9. Revised deadline = Revised deadline" in ended.out
    assert "13. Partner agency = (into the report's text)" in ended.out
    assert "3 rows: 3 new, 0 duplicate, 0 with a problem; 3 would be entered as of 2025-09-30" in ended.out
    assert re.search(r"Draft the training plan +In progress +40 +Amina Adil +2025-06-01", ended.out)
    assert dump(file) == before


def test_a_single_row_is_one(run: Command, file: Path, tmp_path: Path) -> None:
    ended = run("import", file, "ABWG", old_text(tmp_path / "old.csv", "Action;Status", "Draft;Open"))
    assert "1 row: 1 new" in ended.out


def test_accept_enters_the_items_and_names_what_is_left_out(run: Command, file: Path, tmp_path: Path) -> None:
    table = old_text(
        tmp_path / "old.csv", "Action;Responsible;Deadline", "Draft;New Person;2025-09-01", ";;2025-09-02"
    )
    options = (file, "ABWG", table, "--accept", "--new-people", "--as-of", "2025-12-31")
    refused = run("import", *options)
    assert (refused.code, refused.reason) == (
        1,
        "old.csv has items without a day of agreement; say when they were agreed, such as 2025-12-31.",
    )
    ended = run("import", *options, "--agreed-on", "2025-09-01")
    assert ended.code == 0
    assert "Left out: row 3. This row names no action item" in ended.out
    assert "1 person was entered" in ended.out
    assert "1 action item was entered: ABWG/2025/A.1" in ended.out
    (action,) = dump(file)["actions"]
    assert action["agreed_on"] == "2025-09-01"
    again = run("import", file, "ABWG", table, "--accept")
    assert (again.code, again.reason) == (1, "No row of old.csv is taken; take at least one.")


def test_json_has_a_row_for_each_and_its_symbol(run: Command, file: Path, tmp_path: Path) -> None:
    table = old_workbook(tmp_path / "old.xlsx")
    rows = json.loads(run("import", file, "ABWG", table, "--json", "--accept").out)
    assert [(row["row"], row["symbol"], row["status"], row["due_on"]) for row in rows] == [
        (5, "ABWG/2025/A.1", "in_progress", "2025-06-01"),
        (6, "ABWG/2025/A.2", "reported_complete", "2025-02-28"),
        (7, "ABWG/2025/A.3", "confirmed_complete", "2025-12-31"),
    ]
    rows = json.loads(run("import", file, "ABWG", table, "--json").out)
    assert [row["duplicate_of"] for row in rows] == [f"ABWG/2025/A.{n}" for n in (1, 2, 3)]
    assert [row["taken"] for row in rows] == [False] * 3


def test_columns_and_the_order_of_dates_are_said(run: Command, file: Path, tmp_path: Path) -> None:
    table = old_text(tmp_path / "old.csv", "What;When", "Draft the plan;03/04/2026")
    assert run("import", file, "ABWG", table, "--accept").code == 1
    ended = run(
        "import", file, "ABWG", table, "--map", "What=title", "--map", "2=due_on", "--dates", "mdy", "--json"
    )
    assert json.loads(ended.out)[0]["due_on"] == "2026-03-04"
    ended = run("import", file, "ABWG", table, "--map", "When=none", "--json")
    assert json.loads(ended.out)[0]["text"] == "When: 03/04/2026"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("NONE", "{table}"), 2),
        (("ABWG", "{table}", "--map", "Nowhere=title"), 2),
        (("ABWG", "{table}", "--map", "Action=nothing"), 2),
        (("ABWG", "{table}", "--table", "Other"), 2),
        (("ABWG", "{table}", "--dates", "ymd"), 2),
        (("ABWG", "{table}", "--as-of", "2999-01-01"), 1),
        (("ABWG", "{missing}"), 3),
        (("ABWG", "{photo}"), 3),
    ],
)
def test_refusals_end_with_their_codes(
    run: Command, file: Path, tmp_path: Path, arguments: tuple[str, ...], code: int
) -> None:
    table = old_text(tmp_path / "old.csv", "Action;Status", "Draft;Open")
    photo = tmp_path / "photo.csv"
    photo.write_bytes(b"\x01\x00\x00\x02\x00\x00\x00\x7f" * 20)
    before = dump(file)
    places = {"table": table, "photo": photo, "missing": tmp_path / "missing.csv"}
    ended = run("import", file, *(argument.format(**places) for argument in arguments), "--accept")
    assert ended.code == code
    assert ended.reason
    assert dump(file) == before

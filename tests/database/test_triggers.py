"""What was adopted withstands plain SQL: every column, every row, and REPLACE, which asks no DELETE trigger."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from secretariat.database import schema, triggers
from secretariat.database.tables import Base
from secretariat.database.triggers import SEALED_COLUMNS, TRIGGERS
from secretariat.domain.changes import Kind
from secretariat.domain.errors import StorageProblem
from secretariat.domain.meetings import Attendance, Delegate, MinutesState
from secretariat.domain.minutes import ParagraphKind
from secretariat.services.office import Office
from tests.small_register import WHO, Register, found, sql

BYTES = b"sealed bytes"
HASH = hashlib.sha256(BYTES).hexdigest()
SCAN = b"scan"
SCAN_HASH = hashlib.sha256(SCAN).hexdigest()
WHOLE = ("agenda_items", "paragraphs", "delegates", "sittings")
APPEND_ONLY = ("seals", "originals", "minutes_versions")
# Tables with a row that must not go, and their key.
SEALED = {
    **dict.fromkeys(
        ("meetings", "decisions", "actions", *WHOLE, *APPEND_ONLY, "corrigenda", "corrections"), "id"
    ),
    "blobs": "sha256",
    "attachments": "id",
}


def insert(path: Path, table: str, *, replacing: bool = False, **values: Any) -> None:
    names, marks = ", ".join(values), ", ".join("?" for _ in values)
    verb = "REPLACE" if replacing else "INSERT"
    sql(path, f"{verb} INTO {table} ({names}) VALUES ({marks})", *values.values())


def row(path: Path, table: str, where: str = "1") -> dict[str, Any]:
    """Return the first row of a table as it is stored."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        return dict(connection.execute(f"SELECT * FROM {table} WHERE {where} LIMIT 1").fetchone())


def everything(path: Path) -> dict[str, list[Any]]:
    with closing(sqlite3.connect(path)) as connection:  # one: each reads the whole schema first
        return {
            name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()
            for name in Base.metadata.tables
        }


def _fill(register: Register) -> None:
    """Hold the meeting and agree to its minutes; another meeting with the same kinds of rows stays a draft."""
    register.write("The meeting was opened.")
    register.decide()
    register.write("Borduria was requested to report.", ParagraphKind.ACTION)
    register.office.meetings.save_part(
        Delegate(meeting_id=register.meeting, person_id=1, party_id=1, attendance=Attendance.PRESENT)
    )
    register.office.minutes.circulate(register.meeting)
    register.office.minutes.move(register.meeting, MinutesState.AGREED)
    register.office.close()


def _record(path: Path) -> None:
    """Enter by SQL what adoption, signature and a corrigendum leave behind."""
    common = {"version": 1, "deleted_at": None}
    for data in (BYTES, SCAN):
        insert(path, "blobs", sha256=hashlib.sha256(data).hexdigest(), data=data)
    insert(path, "sittings", meeting_id=1, position=0, starts_at=None, ends_at=None, **common)
    insert(
        path, "seals", meeting_id=1, kind="minutes", sealed_by=WHO, sha256=HASH, chain="", program="1", **common
    )  # fmt: skip
    insert(
        path, "originals", seal_id=1, kind="agreed", language="en", name="AM.pdf", size=1, sha256=HASH, **common
    )  # fmt: skip
    if not sql(path, "SELECT * FROM minutes_versions"):
        insert(path, "minutes_versions", meeting_id=1, number=1, made_by=WHO, sha256=HASH, **common)
    insert(
        path, "corrigenda", meeting_id=1, number=1, symbol="ABWG/2026/1/AM/Corr.1", issued_on=None, **common
    )
    insert(path, "corrigenda", meeting_id=1, number=None, symbol="", issued_on=None, **common)
    for corrigendum in (1, 2):
        insert(
            path, "corrections", corrigendum_id=corrigendum, position=0, paragraph_id=1, place="{}", language="en",
            for_text="opened", read_text="begun", **common,
        )  # fmt: skip
    sql(path, "UPDATE corrigenda SET issued_on = '2026-02-10' WHERE id = 1")
    insert(
        path, "attachments", subject_kind="meetings", subject_id=1, role="signed_copy", audience="joint",
        name="scan.pdf", media_type="application/pdf", size=4, sha256=SCAN_HASH, **common,
    )  # fmt: skip
    sql(path, "UPDATE meetings SET minutes_state = 'adopted', adopted_on = '2026-02-01' WHERE id = 1")


def _copy_meeting(path: Path) -> None:
    """Give a second, unadopted meeting rows of every guarded kind."""
    meeting = {**row(path, "meetings"), "id": 2, "uid": "2", "number": 2, "symbol": "ABWG/2026/2"}
    insert(path, "meetings", **{**meeting, "minutes_state": "drafting"})
    for table in ("agenda_items", "paragraphs", "delegates", "sittings", "decisions", "actions"):
        values = {**row(path, table), "id": 50, "meeting_id": 2}
        for name, value in (("agenda_item_id", 50), ("paragraph_id", 50), ("symbol", f"X/{table}")):
            if name in values:
                values[name] = value
        insert(path, table, **values)


@pytest.fixture(scope="module")
def adopted_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    register = found(tmp_path_factory.mktemp("triggers") / "template.secretariat")
    _fill(register)
    _record(register.path)
    _copy_meeting(register.path)
    return register.path.read_bytes()


@pytest.fixture
def adopted(adopted_bytes: bytes, tmp_path: Path) -> Path:
    """Return a file with one meeting whose minutes are adopted and corrected, and one that is being drafted."""
    path = tmp_path / "adopted.secretariat"
    path.write_bytes(adopted_bytes)
    return path


@pytest.fixture
def signed(adopted: Path) -> Path:
    sql(adopted, "UPDATE meetings SET minutes_state = 'signed', signed_on = '2026-02-05' WHERE id = 1")
    return adopted


def refused(path: Path, statement: str, *parameters: Any) -> None:
    before = everything(path)
    with pytest.raises(sqlite3.IntegrityError, match=r"^sealed "):
        sql(path, statement, *parameters)
    assert everything(path) == before


def other(value: Any) -> Any:
    """Return another value than a stored one."""
    return value + 77 if isinstance(value, int) else f"{value}x"


def sealed_cells() -> Iterator[tuple[str, str]]:
    for table in (*WHOLE, *APPEND_ONLY, "corrigenda", "corrections", "blobs", "attachments"):
        for column in Base.metadata.tables[table].columns:
            yield table, column.name
    for kind, columns in SEALED_COLUMNS.items():
        for column_name in ("id", *columns):
            yield kind.value, column_name


@pytest.mark.parametrize(("table", "column"), list(sealed_cells()))
def test_no_sealed_cell_can_be_written(signed: Path, table: str, column: str) -> None:
    key = SEALED[table]
    value = row(signed, table)[key]
    changed = other(row(signed, table)[column])
    for conflict in ("", "OR REPLACE ", "OR IGNORE "):
        refused(signed, f"UPDATE {conflict}{table} SET {column} = ? WHERE {key} = ?", changed, value)


@pytest.mark.parametrize("table", SEALED)
def test_no_sealed_row_can_be_deleted_or_replaced(signed: Path, table: str) -> None:
    values = row(signed, table)
    key = SEALED[table]
    refused(signed, f"DELETE FROM {table} WHERE {key} = ?", values[key])
    refused(signed, f"DELETE FROM {table}")
    names, marks = ", ".join(values), ", ".join("?" for _ in values)
    for verb in ("REPLACE", "INSERT OR REPLACE", "INSERT OR IGNORE"):
        refused(signed, f"{verb} INTO {table} ({names}) VALUES ({marks})", *values.values())
    upsert = (
        f"INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT DO UPDATE SET {key} = excluded.{key}"
    )
    refused(signed, upsert, *values.values())


@pytest.mark.parametrize("table", [*WHOLE, "decisions", "actions", "corrections"])
def test_no_row_can_be_added_to_or_taken_from_what_is_sealed(adopted: Path, table: str) -> None:
    parent = "corrigendum_id" if table == "corrections" else "meeting_id"
    values = {**row(adopted, table), "id": 900}
    if "symbol" in values:
        values |= {"symbol": "ABWG/2026/1/D.99", "number": 99}
    names, marks = ", ".join(values), ", ".join("?" for _ in values)
    refused(adopted, f"INSERT INTO {table} ({names}) VALUES ({marks})", *values.values())
    draft = row(adopted, table, f"{parent} = 2")
    refused(adopted, f"UPDATE {table} SET {parent} = 1 WHERE id = ?", draft["id"])
    refused(adopted, f"UPDATE {table} SET {parent} = 2 WHERE {parent} = 1")
    # A row of the draft that takes the sealed row's place would delete it.
    for verb in ("REPLACE", "INSERT OR REPLACE"):
        taking = {**draft, "id": row(adopted, table, f"{parent} = 1")["id"]}
        refused(adopted, f"{verb} INTO {table} ({names}) VALUES ({marks})", *taking.values())
    refused(adopted, f"UPDATE OR REPLACE {table} SET id = ? WHERE id = ?", taking["id"], draft["id"])
    refused(adopted, f"UPDATE OR REPLACE {table} SET rowid = ? WHERE id = ?", taking["id"], draft["id"])


@pytest.mark.parametrize("table", ["meetings", "decisions", "actions", "corrigenda"])
def test_no_row_can_push_a_sealed_one_aside_by_its_symbol(adopted: Path, table: str) -> None:
    mine = row(adopted, table, "symbol <> ''")
    draft = row(adopted, table, "id = 2" if table in ("meetings", "corrigenda") else "id = 50")
    refused(adopted, f"UPDATE OR REPLACE {table} SET symbol = ? WHERE id = ?", mine["symbol"], draft["id"])
    refused(adopted, f"UPDATE OR REPLACE {table} SET id = ? WHERE id = ?", mine["id"], draft["id"])
    values = {**draft, "id": 901, "symbol": mine["symbol"]}
    names, marks = ", ".join(values), ", ".join("?" for _ in values)
    refused(adopted, f"REPLACE INTO {table} ({names}) VALUES ({marks})", *values.values())


@pytest.mark.parametrize(
    "change",
    [
        "minutes_state = 'agreed'",
        "minutes_state = 'drafting'",
        "minutes_state = 'signed', adopted_on = NULL",
        "signed_on = '2026-03-01'",
    ],
)
def test_minutes_do_not_come_back_from_adoption(adopted: Path, change: str) -> None:
    refused(adopted, f"UPDATE meetings SET {change} WHERE id = 1")


@pytest.mark.parametrize(
    "change", ["minutes_state = 'adopted'", "signed_on = NULL", "signed_on = '2027-01-01'"]
)
def test_nor_from_signature(signed: Path, change: str) -> None:
    refused(signed, f"UPDATE meetings SET {change} WHERE id = 1")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE meetings SET state = 'closed', version = version + 1 WHERE id = 1",
        "UPDATE meetings SET minutes_state = 'signed', signed_on = '2026-02-05' WHERE id = 1",
        "UPDATE decisions SET state = 'lapsed', awaiting_party_id = 2, version = 9",
        "UPDATE actions SET status = 'in_progress', percent = 40, due_on = '2026-12-01', moves = 1, version = 9",
        "UPDATE actions SET lead_party_id = 1, responsible_id = 2, counterpart_id = 1, report_from = '2026-05-01'",
        "UPDATE paragraphs SET body = '{}' WHERE meeting_id = 2",
        "DELETE FROM paragraphs WHERE meeting_id = 2",
        "DELETE FROM decisions WHERE meeting_id = 2",
        "REPLACE INTO sittings SELECT * FROM sittings WHERE meeting_id = 2",
        "UPDATE persons SET name = '{}'",
        "UPDATE parties SET name = '{}'",
        "UPDATE corrigenda SET issued_on = '2026-03-01', number = 2, symbol = 'ABWG/2026/1/AM/Corr.2' WHERE id = 2",
        "DELETE FROM corrections WHERE corrigendum_id = 2",
        "UPDATE attachments SET name = 'other.pdf'",
        "INSERT INTO attachments SELECT meeting_id, 1, 'file', 'joint', 'a', 'b', 1, sha256, NULL, 9, 1, NULL"
        " FROM seals",
    ],
)
def test_what_lives_on_can_be_written(adopted: Path, statement: str) -> None:
    before = everything(adopted)
    if statement.startswith("INSERT INTO attachments"):
        statement = statement.replace("SELECT meeting_id", "SELECT 'meetings'")
        columns = (
            "subject_kind, subject_id, role, audience, name, media_type, size, sha256, added_at, id, version,"
        )
        statement = statement.replace("attachments ", f"attachments ({columns} deleted_at) ")
    sql(adopted, statement)
    assert everything(adopted) != before or statement.startswith("REPLACE")


def test_bytes_go_only_when_nothing_refers_to_them(signed: Path) -> None:
    unused = hashlib.sha256(b"unused").hexdigest()
    insert(signed, "blobs", sha256=unused, data=b"unused")
    sql(signed, "DELETE FROM blobs WHERE sha256 = ?", unused)
    assert len(sql(signed, "SELECT * FROM blobs")) >= 2


def test_a_file_whose_triggers_are_not_ours_is_not_opened(adopted: Path) -> None:
    name = "guard_paragraphs_update"
    weaker = TRIGGERS[name].replace("WHEN ", "WHEN 0 AND ", 1)
    content = adopted.read_bytes()
    for change, wrong in (
        ([f"DROP TRIGGER {name}"], name),
        ([f"DROP TRIGGER {name}", weaker], name),
        (["CREATE TRIGGER extra AFTER INSERT ON notes BEGIN DELETE FROM notes; END"], "extra"),
        (["DROP TRIGGER guard_blobs_delete", "DROP TRIGGER guard_seals_insert"], "guard_blobs_delete"),
    ):
        adopted.write_bytes(content)
        for statement in change:
            sql(adopted, statement)
        with pytest.raises(StorageProblem, match="file_altered") as refusal:
            Office(adopted, WHO)
        assert wrong in refusal.value.data["names"]


def test_the_fingerprint_of_a_file_knows_its_triggers(adopted: Path) -> None:
    with schema.closing_engine(schema.open_file(adopted)) as engine, engine.connect() as connection:
        assert schema.fingerprint(connection) == schema.expected_fingerprint()
        triggers.drop(connection)
        assert schema.fingerprint(connection) != schema.expected_fingerprint()


def test_every_guarded_table_has_its_three_triggers() -> None:
    assert sorted(TRIGGERS) == sorted(
        f"guard_{table}_{event}" for table in SEALED for event in ("insert", "update", "delete")
    )
    assert {Kind(table) for table in SEALED if table != "blobs"} >= set(SEALED_COLUMNS)


def test_no_trigger_reads_a_whole_table(tmp_path: Path) -> None:
    """A guard that read all rows for each new one would make an import into a long register take hours."""
    path = tmp_path / "new.secretariat"
    schema.create(path)
    with closing(sqlite3.connect(path)) as connection:
        for table in ("actions", "decisions", "meetings", "corrigenda"):
            condition = TRIGGERS[f"guard_{table}_insert"].partition(" WHEN ")[2].partition(" BEGIN ")[0]
            asked = re.sub(r"NEW\.\w+", "'7'", condition)
            steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN SELECT {asked}")]
            assert any(f"uq_{table}_symbol" in step for step in steps), steps
            assert not [step for step in steps if step.startswith("SCAN") and "CONSTANT" not in step], steps

"""Opening a file: what is not ours, damaged or altered is refused by name and left as it was, byte by byte."""

from __future__ import annotations

import sqlite3
import stat
import struct
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from secretariat.database import engine, schema
from secretariat.database.engine import APPLICATION_ID, check_file
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.errors import StorageProblem
from secretariat.services import safekeeping
from secretariat.services.office import Office
from tests.small_register import WHO, found, sql


def refusal(path: Path) -> str:
    """Return the code with which a file is refused, an empty string when it is opened."""
    try:
        Office(path, WHO).close()
    except StorageProblem as problem:
        return problem.code
    return ""


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """Return a closed file of ours with a little in it."""
    register = found(tmp_path / "ours.secretariat")
    register.task()
    register.office.close()
    return register.path


def set_header(path: Path, offset: int, value: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[offset : offset + len(value)] = value
    path.write_bytes(content)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def foreign_text(path: Path) -> None:
    path.write_text("Minutes of the meeting\n" * 100, encoding="utf-8")


def foreign_short(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00")


def foreign_database(path: Path) -> None:
    path.unlink()
    sql(path, "CREATE TABLE notes (id INTEGER)")


def truncated_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def truncated_byte(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def truncated_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:60])


def damaged_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xa5" * 4096
    path.write_bytes(content)


def damaged_schema(path: Path) -> None:
    set_header(path, 100, b"\xff" * 8)


def newer(path: Path) -> None:
    set_header(path, 60, struct.pack(">i", SCHEMA_VERSION + 1))


def negative_version(path: Path) -> None:
    set_header(path, 60, struct.pack(">i", -1))


def older_than_its_tables(path: Path) -> None:
    set_header(path, 60, struct.pack(">i", 0))


def with_table(path: Path) -> None:
    sql(path, "CREATE TABLE extra (id INTEGER)")


def without_table(path: Path) -> None:
    sql(path, "DROP TABLE activities")


def without_column(path: Path) -> None:
    sql(path, "ALTER TABLE persons DROP COLUMN phone")


def with_column(path: Path) -> None:
    sql(path, "ALTER TABLE persons ADD COLUMN fax TEXT")


def with_trigger(path: Path) -> None:
    sql(path, "CREATE TRIGGER quiet AFTER UPDATE ON actions BEGIN DELETE FROM notes; END")


def with_hidden_trigger(path: Path) -> None:
    # SQL's LIKE 'sqlite_%' takes the underscore for any character.
    sql(path, "CREATE TRIGGER sqlitexquiet AFTER UPDATE ON actions BEGIN DELETE FROM notes; END")


def with_reserved_trigger(path: Path) -> None:
    with_trigger(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute(
            "UPDATE sqlite_master SET name = 'sqlite_quiet', sql = replace(sql, 'quiet', 'sqlite_quiet')"
            " WHERE name = 'quiet'"
        )
        connection.commit()


def with_view(path: Path) -> None:
    sql(path, "CREATE VIEW everything AS SELECT * FROM notes")


def in_wal_mode_with_trigger(path: Path) -> None:
    with_trigger(path)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",)


REFUSED: list[tuple[Callable[[Path], None], str]] = [
    (emptied, "file_empty"),
    (foreign_text, "file_foreign"),
    (foreign_short, "file_foreign"),
    (foreign_database, "file_foreign"),
    (truncated_header, "file_foreign"),
    (truncated_half, "file_damaged"),
    (truncated_byte, "file_damaged"),
    (damaged_page, "file_damaged"),
    (damaged_schema, "file_damaged"),
    (negative_version, "file_damaged"),
    (newer, "file_newer"),
    (older_than_its_tables, "migration_failed"),
    (with_table, "file_altered"),
    (without_table, "file_altered"),
    (with_trigger, "file_altered"),
    (with_hidden_trigger, "file_altered"),
    (with_reserved_trigger, "file_altered"),
    (with_view, "file_altered"),
    (with_column, "file_altered"),
    (without_column, "file_altered"),
    (in_wal_mode_with_trigger, "file_altered"),
]


@pytest.mark.parametrize(("spoil", "code"), REFUSED, ids=[spoil.__name__ for spoil, _ in REFUSED])
def test_a_file_that_is_not_whole_and_ours_is_refused_and_not_written_to(
    ours: Path, spoil: Callable[[Path], None], code: str
) -> None:
    assert refusal(ours) == ""
    spoil(ours)
    before = ours.read_bytes()
    assert refusal(ours) == code
    assert ours.read_bytes() == before
    assert sorted(path.name for path in ours.parent.iterdir()) == ["ours.secretariat"]


@pytest.mark.parametrize("spoil", [spoil for spoil, _ in REFUSED], ids=lambda spoil: spoil.__name__)
def test_what_cannot_be_opened_is_neither_verified_nor_backed_up_nor_restored(
    ours: Path, spoil: Callable[[Path], None], tmp_path: Path
) -> None:
    target = tmp_path / "target" / "target.secretariat"
    target.parent.mkdir()
    found(target).office.close()
    whole = target.read_bytes()
    spoil(ours)
    before = ours.read_bytes()
    for act in (
        lambda: safekeeping.verify(ours),
        lambda: safekeeping.backup(ours, target),
        lambda: safekeeping.restore(ours, target),
    ):
        with pytest.raises(StorageProblem):
            act()
    assert ours.read_bytes() == before
    assert target.read_bytes() == whole
    assert [path.name for path in target.parent.iterdir()] == ["target.secretariat"]


def test_a_missing_file_and_a_folder_are_refused_and_nothing_is_created(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none.secretariat") == "file_missing"
    assert refusal(tmp_path / "no folder" / "none.secretariat") == "file_missing"
    assert refusal(tmp_path) == "file_unreadable"
    assert list(tmp_path.iterdir()) == []


def test_even_the_connection_creates_no_file(tmp_path: Path) -> None:
    connecting = engine.connect(tmp_path / "none.secretariat")
    with pytest.raises(Exception, match="unable to open"):
        connecting.connect()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("address", ["postgresql://server/health", "postgresql+psycopg://u@h/d"])
def test_a_server_is_said_to_be_unsupported(address: str) -> None:
    assert refusal(Path(address)) == "server_unsupported"


def test_a_new_file_is_ours_private_and_never_in_the_place_of_another(tmp_path: Path) -> None:
    path = tmp_path / "Gruppe für Gesundheit #1?%20.secretariat"
    Office.create(path, WHO).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert check_file(path) == SCHEMA_VERSION
    assert sql(path, "PRAGMA application_id") == [(APPLICATION_ID,)]
    before = path.read_bytes()
    with pytest.raises(StorageProblem, match="file_exists"):
        Office.create(path, WHO)
    assert path.read_bytes() == before
    with pytest.raises(StorageProblem, match="cannot_write"):
        Office.create(tmp_path / "no folder" / "x.secretariat", WHO)
    assert [child.name for child in tmp_path.iterdir()] == [path.name]


def test_opening_leaves_the_bytes_as_they_are(ours: Path) -> None:
    before = ours.read_bytes()
    assert refusal(ours) == ""
    assert ours.read_bytes() == before


def test_settings_under_which_saved_means_saved(ours: Path) -> None:
    with schema.closing_engine(schema.open_file(ours)) as engine, engine.connect() as connection:
        found_settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
    assert found_settings == {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
    }


def test_a_locked_file_is_called_locked_and_not_damaged(ours: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secretariat.database.engine.BUSY_MS", 50)
    with closing(sqlite3.connect(ours, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(ours) == "file_locked"
    assert refusal(ours) == ""


def unmigrated(path: Path) -> Path:
    """Return a file of ours from before the first table."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("VACUUM")
    return path


def test_a_file_of_version_0_is_brought_to_the_same_schema_as_a_new_one(tmp_path: Path) -> None:
    old, new = unmigrated(tmp_path / "old.secretariat"), tmp_path / "new.secretariat"
    Office.create(new, WHO).close()
    assert refusal(old) == ""
    schemas = []
    for path in (old, new):
        with schema.closing_engine(schema.open_file(path)) as engine, engine.connect() as connection:
            schemas.append(schema.fingerprint(connection))
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    assert schemas[0] == schemas[1] == schema.expected_fingerprint()
    assert len(schemas[0]) > 25
    assert check_file(old) == SCHEMA_VERSION
    # It is good for work, and foreign keys hold in it.
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA foreign_keys=ON")
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(
                "INSERT INTO sides (version, agreement_id, party_id, position) VALUES (1, 99, 99, 0)"
            )


def test_every_reference_of_the_model_is_a_foreign_key_in_a_migrated_file(tmp_path: Path) -> None:
    old = unmigrated(tmp_path / "old.secretariat")
    assert refusal(old) == ""
    from secretariat.database.tables import Base

    for name, table in Base.metadata.tables.items():
        wanted = {
            (column.name, key.column.table.name) for column in table.columns for key in column.foreign_keys
        }
        there = {(row[3], row[2]) for row in sql(old, f"PRAGMA foreign_key_list({name})")}
        assert there == wanted, name
        assert all(
            row[5:7] == ("NO ACTION", "NO ACTION") for row in sql(old, f"PRAGMA foreign_key_list({name})")
        )


def test_a_migration_that_does_not_lead_to_the_known_schema_changes_nothing(tmp_path: Path) -> None:
    old = unmigrated(tmp_path / "old.secretariat")
    sql(old, "CREATE TABLE notes (id INTEGER)")
    before = old.read_bytes()
    assert refusal(old) == "migration_failed"
    assert old.read_bytes() == before


def test_an_act_that_a_killed_program_left_half_written_is_rolled_back_on_opening(ours: Path) -> None:
    whole = ours.read_bytes()
    with closing(sqlite3.connect(ours, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE action_updates SET recorded_by = hex(zeroblob(4000))")
        connection.execute("UPDATE journal SET who = hex(zeroblob(4000))")
        journal = ours.with_name(ours.name + "-journal")
        half, left = ours.read_bytes(), journal.read_bytes()
        connection.execute("ROLLBACK")
    assert half != whole
    ours.write_bytes(half)
    journal.write_bytes(left)
    assert refusal(ours) == ""
    assert not journal.exists()
    assert safekeeping.verify(ours).faults == ()

"""A file that an older release wrote is brought up to date: nothing is lost, and from then on seals hold in it.

`version_1.sql` is the dump of a file made by the first release through its own verbs: a small register with a meeting
whose minutes are agreed, something undone, something in the bin, and action items with histories. `version_2.sql` was
made so by the second, with a kept draft and waived warnings (`tests/agreed_minutes.py`), and `version_3.sql` by the
third, with a term and an activity beside them. `version_4.sql` was made by the fourth, also with a designation, a
request for another one, and an obligation; `version_5.sql` by the fifth, with a saved filter and a kept draft, and
`version_6.sql` by the sixth, with a term besides; so was `version_7.sql` by the seventh, whose index of words is made
from its texts when the dump is read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from secretariat.database import schema, triggers
from secretariat.database.engine import APPLICATION_ID, check_file
from secretariat.database.migrations import added, r0003_languages, rebuilding, steps
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from tests.agreed_minutes import ADOPTED_ON, waive_all
from tests.small_register import WHO, Clock, Register, found, replace, sql


def written_by(version: int, folder: Path) -> Path:
    """Return a file as the release with that version of the schema wrote it."""
    path = folder / "old.secretariat"
    dump = Path(__file__).with_name(f"version_{version}.sql")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={version}")
    return path


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a file of version 1."""
    return written_by(1, tmp_path)


@pytest.fixture
def migrated(old: Path, tmp_path: Path) -> Iterator[Register]:
    """Return the same file, opened by this release as the register that it is."""
    like = found(tmp_path / "like.secretariat")
    like.office.close()
    clock = Clock(ADOPTED_ON)
    register = replace(like, path=old, clock=clock, office=Office(old, WHO, clock=clock, zone="UTC"))
    yield register
    register.office.close()


def contents(path: Path) -> dict[str, list[dict[str, Any]]]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'sqlite_sequence'"
        )
        return {
            name: [dict(row) for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1")]
            for (name,) in tables.fetchall()
        }


def added_since(version: int, name: str) -> dict[str, Any]:
    steps_after = [step for to, step in added.ADDED.items() if to > version]
    return {column: value for step in steps_after for column, value in step.get(name, {}).items()}


@pytest.mark.parametrize(
    ("version", "entries"), [(1, 30), (2, 31), (3, 35), (4, 36), (5, 34), (6, 36), (7, 36)]
)
def test_nothing_is_lost_and_the_file_verifies(version: int, entries: int, tmp_path: Path) -> None:
    old = written_by(version, tmp_path)
    before = contents(old)
    assert check_file(old) == version
    assert len(before["journal"]) == entries
    Office(old, WHO).close()
    after = contents(old)
    assert check_file(old) == SCHEMA_VERSION
    if version < 7:
        before.pop("search_texts", None)  # which are made from the records
    for name, known in before.items():
        gained = added_since(version, name)
        if name == "drafts" and version < 6:  # whose digests `verify` looks at
            assert [row.pop("digest") for row in after[name]] or not known
        assert after[name] == [{**row, **gained} for row in known], name
    filled = {name for name in before if before[name]}
    index = {"search_texts", "search_index", "search_index_data", "search_index_idx", "search_index_config"}
    assert {name for name in after if after[name]} == {*filled, *index}
    assert verify(old).faults == ()


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6, 7])
def test_words_are_found_in_it(version: int, tmp_path: Path) -> None:
    with closing(Office(written_by(version, tmp_path), WHO)) as office:
        hits = office.lists.search("amina", "en")
        assert hits
        assert hits == office.lists.search("ÁMINA", "en")
        assert office.searching.find("opened")[Kind.PARAGRAPH]


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6, 7])
def test_triggers_and_foreign_keys_hold_in_it(version: int, tmp_path: Path) -> None:
    old = written_by(version, tmp_path)
    with schema.closing_engine(schema.open_file(old)) as engine, engine.connect() as connection:
        assert schema.fingerprint(connection) == schema.expected_fingerprint()
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    there = dict(sql(old, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    assert there == triggers.TRIGGERS


def test_text_that_was_being_typed_and_is_damaged_is_no_obstacle(tmp_path: Path) -> None:
    old = written_by(5, tmp_path)
    sql(old, "UPDATE drafts SET body = CAST(body AS BLOB)")
    assert verify(old).faults == ("typed 1",)
    Office(old, WHO).close()
    assert verify(old).faults == ("typed 1",)


def test_a_damaged_value_in_an_older_file_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = written_by(5, tmp_path)
    before = old.read_bytes()

    class Meets:
        @staticmethod
        def upgrade(operations: Any) -> None:
            operations.execute("DELETE FROM search_texts")
            raise ValueError("what a step meets in a damaged value")

    monkeypatch.setattr(steps, "REVISIONS", (*steps.REVISIONS[:5], Meets))
    with pytest.raises(StorageProblem, match="migration_failed"):
        Office(old, WHO)
    assert old.read_bytes() == before


def test_undo_does_not_reach_back_over_the_migration(migrated: Register) -> None:
    assert migrated.office.history.undo_label() is None
    with pytest.raises(RuleViolation, match="nothing_to_undo"):
        migrated.office.history.undo()
    before = contents(migrated.path)
    migrated.task()
    migrated.office.history.undo()
    after = contents(migrated.path)
    assert after["actions"] == before["actions"]
    assert verify(migrated.path).faults == ()


def test_what_lay_in_the_bin_still_comes_back(migrated: Register) -> None:
    (binned,) = [ref for ref, _ in migrated.office.records.binned()]
    assert binned.kind is Kind.PARAGRAPH
    with pytest.raises(RuleViolation, match="minutes_not_drafting"):
        migrated.office.records.restore(Ref(binned.kind, binned.id))


def test_its_agreed_minutes_are_adopted_and_sealed(migrated: Register) -> None:
    for action in migrated.office.minutes.outcomes(migrated.meeting)[1]:
        assert action.lead_party_id == migrated.parties[1]
    waive_all(migrated)
    migrated.office.adoption.adopt(migrated.meeting, ADOPTED_ON)
    assert migrated.get(Meeting, migrated.meeting).minutes_state is MinutesState.ADOPTED
    assert verify(migrated.path).faults == ()
    with pytest.raises(sqlite3.IntegrityError, match="sealed"):
        sql(migrated.path, "UPDATE paragraphs SET body = '{}' WHERE id = 1")


def test_a_step_that_fails_leaves_the_file_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()

    class Wrong:
        @staticmethod
        def upgrade(operations: Any) -> None:
            r0003_languages.upgrade(operations)
            operations.execute("ALTER TABLE actions ADD COLUMN extra TEXT")

    monkeypatch.setattr(steps, "REVISIONS", (*steps.REVISIONS[:2], Wrong))
    with pytest.raises(StorageProblem, match="migration_failed"):
        Office(old, WHO)
    assert old.read_bytes() == before


def test_a_later_step_rebuilds_guarded_tables_without_losing_a_row_or_a_trigger(
    migrated: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rebuilt table loses its triggers without a word, and with them in place no row of it could be rewritten."""
    waive_all(migrated)
    migrated.office.adoption.adopt(migrated.meeting, ADOPTED_ON)
    migrated.office.close()
    before = contents(migrated.path)

    class Rebuild:
        @staticmethod
        def upgrade(operations: Any) -> None:
            connection = operations.get_bind()
            for table in ("meetings", "paragraphs", "decisions", "actions", "delegates"):
                made = "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND type = ? AND sql <> ''"
                shape = connection.exec_driver_sql(made, (table, "table")).scalar_one()
                indexes = connection.exec_driver_sql(made, (table, "index")).scalars().all()
                rebuilding.rebuild(connection, table, shape, {})
                for index in indexes:
                    connection.exec_driver_sql(index)
            operations.execute("UPDATE paragraphs SET version = version + 1")

    monkeypatch.setattr(steps, "REVISIONS", (*steps.REVISIONS, Rebuild))
    with schema.closing_engine(schema.connect(migrated.path)) as engine:
        schema.migrate(engine, SCHEMA_VERSION)
    after = contents(migrated.path)
    for name, rows in before.items():
        expected = [{**row, "version": row["version"] + 1} for row in rows] if name == "paragraphs" else rows
        assert after[name] == expected, name
    assert (
        dict(sql(migrated.path, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
        == triggers.TRIGGERS
    )
    with pytest.raises(sqlite3.IntegrityError, match="sealed"):
        sql(migrated.path, "DELETE FROM paragraphs")

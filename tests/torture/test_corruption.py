"""Clause 12: a damaged, empty or foreign file is never taken for a good one: refused, named by `verify`, or the same.

What opening looks at: the header, the size, every word of the schema, and SQLite's own quick check. What `verify` looks
at besides: every row against the journal, the journal's chain, all indexes and stored bytes against their hashes. The
program verifies by itself each backup that it makes.

Some tables hold nothing of their own and are not proven: the folded words of the search and their index, which are made
from the rows, and SQLite's counters, below which no id is given out that stands in a table.
"""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import pytest

from secretariat.domain.errors import StorageProblem
from secretariat.domain.text import RichText
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from secretariat.services.words import sentence
from tests.small_register import WHO, found
from tests.torture.amounts import amount, figure
from tests.torture.corruptions import KINDS

SHARDS = amount(1, 20)
EACH = amount(80, 10_000)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, dict[str, list[Any]]]:
    """Return the bytes of a file with meetings, decisions, a draft that is being typed and a file attached."""
    path = tmp_path_factory.mktemp("sound") / "sound.secretariat"
    register = found(path)
    for number in range(12):
        register.write(f"The Group took note of report {number}. " * 20)
    register.decide()
    register.task()
    written = register.write("The Chair thanked both sides.")
    register.office.minutes.keep_draft(written, "en", RichText.of("The Chair thanked both sides warmly."))
    register.office.close()
    return path.read_bytes(), content(path)


def content(path: Path) -> dict[str, list[Any]]:
    """Return all rows of all tables that hold something of their own, as they are stored."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        names = [
            name.decode()
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        names = [name for name in names if name != "sqlite_sequence" and not name.startswith("search_")]
        return {
            name: sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names
        }


def judged(path: Path, whole: dict[str, list[Any]]) -> str:
    """Return what the program says of a file: refused, named, the same, or nothing although it is not the same.

    `verify` is asked before the file is opened: it looks at the pages in another order, and has to stand alone.
    """
    faults: tuple[str, ...] = ()
    verified = refusal(lambda: verify(path))
    opened = refusal(lambda: Office(path, WHO).close())
    if opened is None and verified is None:
        faults = verify(path).faults
    if opened is not None and verified is None:
        return "SILENT: verify says nothing of what is not opened"
    if opened or verified:
        return "refused"
    if faults:
        return "named"
    return "the same" if content(path) == whole else "SILENT"


def refusal(act: Callable[[], object]) -> StorageProblem | None:
    """Return with which sentence an act refuses a file, if it does."""
    refused = None
    try:
        act()
    except StorageProblem as error:
        refused = error
    if refused is not None:
        assert sentence(refused).strip().endswith(".")
        assert refused.code.startswith("file_") or refused.code == "migration_failed", refused.code
    return refused


@pytest.mark.parametrize("shard", range(SHARDS))
def test_no_damaged_file_is_taken_for_a_good_one(
    shard: int, sound: tuple[bytes, dict[str, list[Any]]], tmp_path: Path
) -> None:
    whole, rows = sound
    said: Counter[str] = Counter()
    silent: list[str] = []
    kinds = list(KINDS)
    for number in range(shard, EACH, SHARDS):
        kind = kinds[(number // SHARDS) % len(kinds)]
        folder = tmp_path / "each"
        folder.mkdir()
        path = folder / "file.secretariat"
        path.write_bytes(whole)
        KINDS[kind](path, Random(f"{kind} {number}"))
        try:
            answer = judged(path, rows)
        except Exception as error:  # nobody foresaw it: no sentence says why the file is not opened
            answer = f"SILENT: {type(error).__name__}: {error}"
        if answer.startswith("SILENT"):
            silent.append(f"{kind} {number}: {answer}")
        said[answer.partition(":")[0]] += 1
        for left in folder.iterdir():
            left.unlink() if left.is_file() else _remove(left)
        folder.rmdir()
    figure(12, "corruptions", f"{sum(said.values())}: {dict(said)}")
    assert silent == []


def _remove(folder: Path) -> None:
    for left in folder.iterdir():
        left.unlink()
    folder.rmdir()


HOSTILE = {
    "a trigger": "CREATE TRIGGER quiet AFTER UPDATE ON actions BEGIN DELETE FROM notes; END",
    "a view": "CREATE VIEW everything AS SELECT * FROM notes",
    "a view in a table's place": "DROP TABLE notes; CREATE VIEW notes AS SELECT * FROM persons",
    "a computed column": "ALTER TABLE persons ADD COLUMN secret TEXT GENERATED ALWAYS AS (hex(name)) VIRTUAL",
    "a heavy computed column": (
        "ALTER TABLE persons ADD COLUMN secret INTEGER GENERATED ALWAYS AS (length(zeroblob(900000000))) VIRTUAL"
    ),
    "an index over an expression": "CREATE INDEX heavy ON persons (abs(id))",
    "an index in part": "CREATE INDEX partly ON persons (name) WHERE name LIKE 'A%'",
    "a virtual table": "CREATE VIRTUAL TABLE pages USING fts5 (body)",
    "many tables": ";".join(f"CREATE TABLE t{n} (a)" for n in range(3000)),
    "a huge name": f'CREATE TABLE "{"a" * 500_000}" (a)',
    "a huge check": "CREATE TABLE huge (a CHECK (a IN (" + ",".join(map(str, range(30_000))) + ")))",
    "a check added by writable_schema": (
        "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = substr(sql, 1, length(sql) - 1) || "
        "', CHECK (id < 5))' WHERE name = 'notes'"
    ),
    "another table's pages": (
        "PRAGMA writable_schema=ON; UPDATE sqlite_master SET rootpage = "
        "(SELECT rootpage FROM sqlite_master WHERE name = 'persons') WHERE name = 'parties'"
    ),
    "a table of a reserved name": (
        "CREATE TABLE quiet (a); PRAGMA writable_schema=ON; UPDATE sqlite_master SET name = 'sqlite_quiet', "
        "tbl_name = 'sqlite_quiet', sql = 'CREATE TABLE sqlite_quiet (a)' WHERE name = 'quiet'"
    ),
    "a virtual table in a table's place": (
        "PRAGMA writable_schema=ON; UPDATE sqlite_master SET rootpage = 0, "
        "sql = 'CREATE VIRTUAL TABLE notes USING fts5 (body)' WHERE name = 'notes'"
    ),
    "nonsense for a table": (
        "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = 'CREATE TABLE notes (' WHERE name = 'notes'"
    ),
    "no table": "PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = NULL WHERE name = 'notes'",
    "a schema without a table": "PRAGMA writable_schema=ON; DELETE FROM sqlite_master WHERE name = 'notes'",
    "a schema that names itself": (
        "PRAGMA writable_schema=ON; UPDATE sqlite_master SET rootpage = 1 WHERE name = 'notes'"
    ),
    "WAL mode and a trigger": (
        "CREATE TRIGGER quiet AFTER UPDATE ON actions BEGIN DELETE FROM notes; END; PRAGMA journal_mode=WAL"
    ),
}


@pytest.mark.parametrize("trick", HOSTILE)
def test_a_hostile_file_is_refused_and_not_written_to(
    trick: str, sound: tuple[bytes, dict[str, list[Any]]], tmp_path: Path
) -> None:
    path = tmp_path / "file.secretariat"
    path.write_bytes(sound[0])
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(HOSTILE[trick])
    before = path.read_bytes()
    assert before != sound[0]
    began = time.process_time()
    with pytest.raises(StorageProblem) as refused:
        Office(path, WHO)
    assert time.process_time() - began < 5
    assert refused.value.code in ("file_altered", "file_damaged")
    assert len(sentence(refused.value)) < 700
    assert path.read_bytes() == before
    assert [left.name for left in tmp_path.iterdir()] == [path.name]

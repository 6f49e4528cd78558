"""What stands in a file's schema that is not exactly ours: a hostile file is refused before anything in it is used.

Compared are the words themselves (`CREATE TABLE …`) of all that SQLite lists in `sqlite_master`: a column that is
computed, a check, an index over an expression, a virtual table or a trigger under a reserved name are in none of ours.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from itertools import islice

from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from secretariat.database import triggers
from secretariat.database.tables import Base

Listed = tuple[str, str, str, str | None]
"""Type, name, table and SQL (with white space folded) of one entry of `sqlite_master`."""

_LIST = "SELECT type, name, tbl_name, sql FROM sqlite_master"
_MOST_NAMED, _LONGEST_NAME = 5, 60
_MOST_ENTRIES = 10_000

# https://www.sqlite.org/fileformat2.html, section 2.6: "Internal Schema Objects"
_OF_SQLITE = {
    "sqlite_sequence": "CREATE TABLE sqlite_sequence(name,seq)",
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
}


def strangers(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the names of what is missing, unknown or made in other words than ours; columns as `table.column`.

    Raises:
        sqlite3.DatabaseError: the schema cannot be read.
    """
    # A file with a million tables is refused for the first of them.
    found = _entries(islice(connection.execute(_LIST), _MOST_ENTRIES))
    ours, their_columns = _ours()
    wrong = frozenset(entry[1] for entry in found ^ ours)
    tables = {entry[1] for entry in found if entry[0] == "table"}
    changed = wrong & tables & their_columns.keys()
    # Which columns it is can be said of a table that is otherwise there.
    differing = {table: set(_columns(connection, table)) ^ their_columns[table] for table in changed}
    named = {f"{table}.{column}" for table, columns in differing.items() for column in columns}
    whole = {name for name in wrong if not differing.get(name)}
    return frozenset(named | whole)


def named(names: Iterable[str]) -> str:
    """Return names for a sentence: a few of them, and none longer than a line."""
    wanted = sorted(names)
    short = [name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…" for name in wanted]
    return ", ".join(short[:_MOST_NAMED] + ["…"] * (len(short) > _MOST_NAMED))


def _entries(rows: Iterable[tuple[str, str, str, str | None]]) -> frozenset[Listed]:
    return frozenset(
        (kind, name, table, " ".join(sql.split()) if sql is not None else None)
        for kind, name, table, sql in rows
        if not _is_of_sqlite(kind, name, table, sql)
    )


def _is_of_sqlite(kind: str, name: str, table: str, sql: str | None) -> bool:
    if kind == "index":  # which SQLite makes by itself for a key
        return sql is None and name.startswith(f"sqlite_autoindex_{table}_")
    return kind == "table" and name == table and sql == _OF_SQLITE.get(name, "")


def _columns(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """Yield the columns of a table, hidden and computed ones too."""
    for (name,) in connection.execute("SELECT name FROM pragma_table_xinfo(?)", (table,)):
        yield name


@cache
def _ours() -> tuple[frozenset[Listed], dict[str, frozenset[str]]]:
    """Return the schema of a new file of this version, and the columns of its tables."""
    with closing(sqlite3.connect(":memory:")) as memory:
        engine = create_engine("sqlite://", creator=lambda: memory, poolclass=StaticPool)
        with engine.begin() as connection:
            Base.metadata.create_all(connection)
            triggers.create(connection)
        listed = _entries(memory.execute(_LIST))
        columns = {table: frozenset(_columns(memory, table)) for table in Base.metadata.tables}
    return listed, columns

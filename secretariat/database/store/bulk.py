"""Inserting many new records at once, as one block of the journal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import Any

from sqlalchemy import Column, Connection

from secretariat.database.recording import Recorder
from secretariat.database.sql import is_server
from secretariat.database.store.rows import kind_of
from secretariat.database.tables import table
from secretariat.database.types import writer
from secretariat.domain.changes import Kind
from secretariat.domain.text import clean


def insert_new(connection: Connection, recorder: Recorder, records: Sequence[Any]) -> range:
    """Insert new records of one type and return their ids. Text is cleaned, as `rows.save` does.

    Ids that were ever given out are not given again.
    """
    if not records:
        return range(0)
    kind = kind_of(type(records[0]))
    last = last_id(connection, kind)
    ids = range(last + 1, last + 1 + len(records))
    columns: dict[str, Iterable[Any]] = {
        column.name: _stored(records, column) for column in table(kind).columns
    }
    columns |= {"id": ids, "version": repeat(1, len(records))}
    recorder.insert_many(kind, list(columns), list(zip(*columns.values(), strict=True)))
    if is_server(connection):  # SQLite sees which ids it was not asked for
        give_no_id_again(connection, kind, ids[-1])
    return ids


def _stored(records: Sequence[Any], column: Column[Any]) -> list[Any]:
    """Return what a column stores of records: made once of each value, since most stand in many of an old table."""
    made: dict[Any, Any] = {}
    convert, found = writer(column.type), []
    for record in records:
        value = getattr(record, column.name, None)  # `deleted_at` is no field of a record
        if value not in made:
            made[value] = convert(clean(value) if type(value) is str else value)
        found.append(made[value])
    return found


def last_id(connection: Connection, kind: Kind) -> int:
    """Return the highest id that was ever given to a record of a kind."""
    if is_server(connection):
        given = f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {kind.value}_id_seq"
        statement = f"SELECT greatest(({given}), (SELECT max(id) FROM {kind.value}))"
        return int(connection.exec_driver_sql(statement).scalar_one())
    given = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?"
    statement = f"SELECT max(({given}), (SELECT coalesce(max(id), 0) FROM {kind.value}))"
    return int(connection.exec_driver_sql(statement, (kind.value,)).scalar_one())


def give_no_id_again(connection: Connection, kind: Kind, last: int) -> None:
    """Let the next new record of a kind have an id above `last`, whatever there is in its table."""
    if not last:
        return
    if is_server(connection):
        connection.exec_driver_sql(f"SELECT setval('{kind.value}_id_seq', {last})")
        return
    connection.exec_driver_sql("DELETE FROM sqlite_sequence WHERE name = ?", (kind.value,))
    connection.exec_driver_sql("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (kind.value, last))

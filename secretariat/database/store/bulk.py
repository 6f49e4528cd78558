"""Inserting many new records at once, as one block of the journal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection

from secretariat.database.journal import Recorder
from secretariat.database.store.rows import kind_of
from secretariat.database.tables import table
from secretariat.domain.text import clean

R = TypeVar("R")


def insert_new(connection: Connection, recorder: Recorder, records: Sequence[R]) -> list[R]:
    """Insert new records of one type and return them with their ids. Text is cleaned, as `rows.save` does.

    Ids that were ever given out are not given again.
    """
    if not records:
        return []
    kind = kind_of(type(records[0]))
    columns = table(kind).columns
    converters: dict[str, Callable[[Any], Any]] = {
        column.name: column.type.bind_processor(connection.dialect) or (lambda value: value)
        for column in columns
    }
    last = connection.exec_driver_sql(
        "SELECT max((SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?),"
        f" (SELECT coalesce(max(id), 0) FROM {kind.value}))",
        (kind.value,),
    ).scalar_one()
    saved: list[Any] = [
        replace(record, id=number, version=1)  # type: ignore[type-var]
        for number, record in enumerate(records, last + 1)
    ]
    stored = [
        [
            convert(_cleaned(getattr(record, name, None)))  # `deleted_at` is no field of a record
            for name, convert in converters.items()
        ]
        for record in saved
    ]
    recorder.insert_many(kind, list(converters), stored)
    return saved


def _cleaned(value: Any) -> Any:
    return clean(value) if type(value) is str else value

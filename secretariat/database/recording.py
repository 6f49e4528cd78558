"""What a write reads and changes of the rows: their images before and after, of which its entry in the journal is made.

Images are taken on the same connection and committed in the same transaction as the rows themselves. Nobody else
writes meanwhile, so that a row is read once until it is changed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.tables import Base
from secretariat.domain.changes import Kind
from secretariat.domain.progress import Progress, no_progress

Image = dict[str, Any] | None
Act = dict[str, Any]
"""What was done, in JSON values: images of single rows and blocks of new ones; its canonical JSON is the payload."""
_BLOCK = 500  # rows that are read with one statement

_RECORDER = "recorder"


def recorder(session: Session) -> Recorder:
    """Return what collects the images of a session that writes.

    Raises:
        KeyError: the session writes nothing that is journaled.
    """
    found: Recorder = session.info[_RECORDER]
    return found


def standing(session: Session, table: str, row_id: int) -> Image:
    """Return a row as it is stored, by column, or None; within a write it is read once until it is changed."""
    writing: Recorder | None = session.info.get(_RECORDER)
    return writing.standing(table, row_id) if writing else read_row(session.connection(), table, row_id)


class Recorder:
    """Collects the images of the rows that one session touches; nobody else writes meanwhile."""

    def __init__(self, session: Session) -> None:
        self.connection = session.connection()
        self._before: dict[tuple[str, int], Image] = {}
        self._standing: dict[tuple[str, int], Image] = {}
        self._blocks: list[dict[str, Any]] = []
        self.reason = ""
        session.info[_RECORDER] = self

    def made(self, table: str, row_id: int) -> None:
        """Take note of a row that was just inserted."""
        self._before.setdefault((table, row_id), None)

    def standing(self, table: str, row_id: int) -> Image:
        """Return a row as it is stored now, by column, or None."""
        known = self._standing.get((table, row_id))
        if known is None:
            known = read_row(self.connection, table, row_id)
            self._standing[table, row_id] = known
        return known

    def touch(self, table: str, row_id: int) -> None:
        """Take the image of a row that is about to be changed by plain SQL: before each change of it."""
        self.touch_all(table, {row_id: self.standing(table, row_id)})

    def touch_all(self, table: str, rows: Mapping[int, Image]) -> None:
        """Take rows, by their ids, as they are before they are changed by plain SQL."""
        for row_id, row in rows.items():
            self._before.setdefault((table, row_id), row)
            self._standing.pop((table, row_id), None)

    def insert_many(self, kind: Kind, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Insert many rows of stored values at once and journal them as one block; `columns` must name `id`.

        Raises:
            TypeError: for a truth value, which SQLite stores as a number: the journal would not match the row.
        """
        for row in rows:
            if bool in map(type, row):
                raise TypeError("stored values are numbers, texts or None: write 0 or 1 for a truth value")
        marks = ", ".join(sql.mark(self.connection) for _ in columns)
        statement = f"INSERT INTO {kind.value} ({', '.join(columns)}) VALUES ({marks})"
        self.connection.exec_driver_sql(statement, [tuple(row) for row in rows])
        self._blocks.append({"t": kind.value, "columns": list(columns), "rows": [list(row) for row in rows]})

    def act(self, progress: Progress = no_progress) -> Act | None:
        """Return what was done, None when nothing changed; `progress` may raise `Cancelled`."""
        touched: dict[str, list[int]] = {}
        for table, row_id in self._before:
            touched.setdefault(table, []).append(row_id)
        stored = {}
        for done, (table, ids) in enumerate(touched.items()):
            progress(done, len(touched) + 1)
            stored[table] = read_rows(self.connection, table, ids)
        images = []
        for (table, row_id), before in self._before.items():
            after = stored[table].get(row_id)
            if before != after:
                images.append({"t": table, "id": row_id, "b": before, "a": after})
        if not images and not self._blocks:
            return None
        progress(len(touched), len(touched) + 1)
        reason = {"reason": self.reason} if self.reason else {}
        return {"rows": images, "blocks": self._blocks, **reason}


def read_row(connection: Connection, table: str, row_id: int) -> Image:
    """Return a row as it is stored, by column, or None."""
    return read_rows(connection, table, [row_id]).get(row_id)


def read_rows(
    connection: Connection, table: str, row_ids: Sequence[int], columns: tuple[str, ...] = ()
) -> dict[int, Image]:
    """Return rows as they are stored, by id; those that do not exist are left out. `columns`, if any, name `id`."""
    names, statement = _wanted(table, columns)
    place = names.index("id")
    found: dict[int, Image] = {}
    for start in range(0, len(row_ids), _BLOCK):
        ids = json.dumps(list(row_ids[start : start + _BLOCK]))
        for row in sql.fetched(connection, statement, ids=ids):
            found[row[place]] = dict(zip(names, row, strict=True))
    return found


@cache
def _wanted(table: str, columns: tuple[str, ...] = ()) -> tuple[tuple[str, ...], Select[Any]]:
    known = Base.metadata.tables[table].columns
    names = columns or tuple(known.keys())
    return names, select(*(known[name] for name in names)).where(known.id.in_(sql.numbers(bindparam("ids"))))

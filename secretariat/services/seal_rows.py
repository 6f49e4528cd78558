"""What a seal holds beside what the file holds now, row by row and as both are stored."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection

from secretariat.database.sql import streamed
from secretariat.domain.audience import SHARED
from secretariat.domain.changes import Kind
from secretariat.domain.seals import SealKind
from secretariat.domain.symbols import minutes_symbol

Row = dict[str, Any]
_BEFORE_LABELS, _BEFORE_RECORD = b',"form":1,"labels":{', b',"record":{'
_HELD = " AND ".join(
    ("deleted_at IS NULL", "audience IN ({})".format(", ".join(f"'{one.value}'" for one in SHARED)))
)
# Where the rows of a seal stand: by its kind each table with the column that says to what a row belongs, and which of
# its rows are sealed.
_TABLES: dict[str, tuple[tuple[str, str, str], ...]] = {
    SealKind.MINUTES.value: (
        (Kind.MEETING.value, "id", "deleted_at IS NULL"),
        *(
            (kind.value, "meeting_id", "deleted_at IS NULL")
            for kind in (Kind.AGENDA_ITEM, Kind.SITTING, Kind.DELEGATE, Kind.DECISION, Kind.ACTION)
        ),
        (Kind.PARAGRAPH.value, "meeting_id", _HELD),
    ),
    SealKind.CORRIGENDUM.value: (
        (Kind.CORRIGENDUM.value, "id", "deleted_at IS NULL"),
        (Kind.CORRECTION.value, "corrigendum_id", "deleted_at IS NULL"),
    ),
}


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a seal holds: the symbol, the rows by kind and id, and kind, language and first party of each original."""

    symbol: str
    rows: Mapping[str, Mapping[int, Row]]
    originals: tuple[tuple[str, str, int], ...]


def read_sealed(data: bytes) -> Sealed | None:
    """Return what the bytes of a seal hold, None when they are no sealed record."""
    try:
        found = _parts(data)
        rows = {kind: {row["id"]: row for row in listed} for kind, listed in found["record"].items()}
        originals = tuple(
            (str(entry["kind"]), str(entry["language"]), int(first))
            for entry in found["documents"]
            for first in (entry["first"] if isinstance(entry["first"], dict) else [entry["first"]])
        )
        return Sealed(_symbol(rows), rows, originals)
    except (ValueError, LookupError, TypeError, AttributeError):
        return None


def _parts(data: bytes) -> dict[str, Any]:
    """Return the documents and the rows of a record; the labels between them, which are most of it, are not read.

    Canonical JSON has its keys in order, and within a text a quotation mark never follows a comma. Where the parts
    cannot be read apart, all is.
    """
    end, start = data.find(_BEFORE_LABELS), data.rfind(_BEFORE_RECORD)
    before = b'{"documents":'
    if data.startswith(before) and 0 < end < start:
        try:
            documents = _documents(data[len(before) : end].decode())
            return {
                "documents": documents,
                "record": orjson.loads(data[start + len(_BEFORE_RECORD) - 1 : -1]),
            }
        except ValueError:
            pass
    return dict(orjson.loads(data))


_DECODER = json.JSONDecoder()
_FIRST = ',"first":'
_ENTRY_ENDS = re.compile(r',"kind":"([a-z_]+)","language":"([A-Za-z0-9-]+)"\}(?:,(?=\{"content":\{)|\]$)')


def _documents(listed: str) -> list[Row]:
    """Return of each document who is named first, its kind and its language, without reading what it says.

    Raises:
        ValueError: they do not stand where canonical JSON has them.
    """
    found: list[Row] = []
    place = 1
    while place < len(listed):
        at, ends = place, None
        while ends is None:  # one that is not followed by an end stands within what the document says
            at = listed.index(_FIRST, at + 1)
            first, end = _DECODER.raw_decode(listed, at + len(_FIRST))
            ends = _ENTRY_ENDS.match(listed, end)
        found.append({"first": first, "kind": ends[1], "language": ends[2]})
        place = ends.end()
    return found


def _symbol(rows: Mapping[str, Mapping[int, Row]]) -> str:
    for corrigendum in rows.get(Kind.CORRIGENDUM.value, {}).values():
        return str(corrigendum["symbol"])
    (meeting,) = rows[Kind.MEETING.value].values()
    return minutes_symbol(meeting["symbol"])


def differing(connection: Connection, seals: Mapping[tuple[str, int], Sealed]) -> Iterator[str]:
    """Yield `sealed SYMBOL KIND ID` for each row that is no longer as it was sealed, that is gone, or came later.

    Columns that a table has gained since count for nothing.

    Args:
        connection: to the file.
        seals: what is sealed by the kind of seal and the id of its meeting or corrigendum.
    """
    known = {
        (kind, of, row_id)
        for of, sealed in seals.items()
        for kind, rows in sealed.rows.items()
        for row_id in rows
    }
    for seal_kind, tables in _TABLES.items():
        of_kind = {of: sealed for of, sealed in seals.items() if of[0] == seal_kind}
        for table, column, where in tables if of_kind else ():
            statement = f"SELECT * FROM {table} WHERE {column} IS NOT NULL AND {where}"
            with streamed(connection, statement) as found:
                names = [each[0] for each in found.description]
                owner, number = names.index(column), names.index("id")
                for row in found:
                    of = (seal_kind, row[owner])
                    sealed = of_kind.get(of)
                    if sealed is None:
                        continue
                    was = sealed.rows.get(table, {}).get(row[number])
                    known.discard((table, of, row[number]))
                    if was is None or not _alike(was, dict(zip(names, row, strict=True))):
                        yield f"sealed {sealed.symbol} {table} {row[number]}"
    for table, of, row_id in sorted(known):
        yield f"sealed {seals[of].symbol} {table} {row_id}"


def _alike(sealed: Row, row: Row) -> bool:
    for name, value in sealed.items():
        if name not in row or (row[name] != value and not _same(value, row[name])):
            return False
    return True


def _same(sealed: Any, stored: Any) -> bool:
    """Return whether a JSON value of a seal is what a column holds: lists and objects are kept as text in columns."""
    try:
        if isinstance(sealed, dict | list):
            return bool(orjson.loads(stored) == sealed)
        if isinstance(sealed, str) and isinstance(stored, str):  # an instant, which is spelled in two ways
            return datetime.fromisoformat(sealed) == datetime.fromisoformat(stored)
    except (ValueError, TypeError):
        return False
    return False

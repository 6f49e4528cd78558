"""Whether the journal is whole and the rows are what it says: what `verify` finds of it."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from json.encoder import encode_basestring
from typing import Any

import orjson
from sqlalchemy import Connection

from secretariat.database.engine import driver_of
from secretariat.database.journal import added_since, digest_of, draft_digest, link
from secretariat.database.recording import Image
from secretariat.database.sql import is_server, streamed
from secretariat.domain.changes import Kind
from secretariat.domain.heads import FIRST

Notice = Callable[[str, int, Image, Image], None]
"""Is told of each row image in the journal, oldest first: table, id, before, after."""

_HEADER = ("seq", "at", "who", "act", "revision")


def faults(connection: Connection, notice: Notice | None = None) -> Iterator[str]:
    """Yield a code for every fault of the journal: `chain N`, `payload N`, `row TABLE ID` that differs from it.

    Text that is being typed is in no entry: `typed PARAGRAPH` says that it is not what its digest says.

    A chain cannot know of entries cut off at its end together with all that they did. SQLite's own count of the entries
    ever made gives a careless cut away; a careful one shows only against a head of the chain that is kept elsewhere.
    Of each row a digest is kept and not its image: a register of 100,000 items would take a gigabyte.

    Args:
        connection: to the file; damaged text is to be read as Python's `surrogateescape` does.
        notice: told of all images on the way, so that nobody else has to read the journal once more.
    """
    previous: Any = FIRST
    last: Any = 0
    expected: dict[str, dict[int, bytes]] = {kind.value: {} for kind in Kind}
    statement = f"SELECT {', '.join(_HEADER)}, digest, chain, payload FROM journal ORDER BY seq"
    with streamed(connection, statement) as entries:
        for row in entries:
            *header, digest, chain, payload = map(_readable, row) if bytes in map(type, row) else row
            seq = header[0]
            if seq != last + 1 or chain != _link(previous, header, digest):
                yield f"chain {seq}"
            previous, last = chain, seq
            if payload is not None and not _follow(payload, digest, header[4], expected, notice):
                yield f"payload {seq}"
    if _counted(connection) > last:
        yield f"chain {last + 1}"
    for table, known in expected.items():
        yield from _differing(connection, table, known)
    yield from _altered_drafts(connection)


def _counted(connection: Connection) -> int:
    """Return how many entries were ever made by SQLite's own count; a server keeps none."""
    if is_server(connection):
        return 0
    found = connection.exec_driver_sql("SELECT max(seq) FROM sqlite_sequence WHERE name = 'journal'").scalar()
    return int(found or 0)


def _altered_drafts(connection: Connection) -> Iterator[str]:
    statement = "SELECT paragraph_id, language, owner, base, body, at, digest FROM drafts ORDER BY rowid"
    with streamed(connection, statement) as drafts:
        for *stored, digest in drafts:
            if draft_digest(*map(_readable, stored)) != digest:
                yield f"typed {stored[0]}"


def _link(previous: str, header: Sequence[Any], digest: str) -> str:
    """Return what `journal.link` does: its canonical header is spelled here in a fifth of the time."""
    seq, at, who, act, revision = header
    if not (type(at) is type(who) is type(act) is str and type(revision) is int):
        return link(previous, dict(zip(_HEADER, header, strict=True)), digest)
    said = f'"revision":{revision},"seq":{seq},"who":{encode_basestring(who)}'
    return digest_of(
        f'{previous}\n{{"act":{encode_basestring(act)},"at":{encode_basestring(at)},{said}}}\n{digest}'
    )


def _readable(value: Any) -> Any:
    """Return what stands in a column that should hold text; in a damaged file it can be bytes."""
    return repr(value) if isinstance(value, bytes) else value


def _differing(connection: Connection, table: str, known: dict[int, bytes]) -> Iterator[str]:
    """Yield the rows of a table that are not what the journal has of them last; `known` is used up."""
    driver = driver_of(connection)
    names = tuple(
        sorted(column[0] for column in driver.execute(f"SELECT * FROM {table} LIMIT 0").description)
    )
    place, layout = names.index("id"), _layout(names)
    straight = "" if is_server(connection) else "NOT INDEXED"
    with streamed(connection, f"SELECT {', '.join(names)} FROM {table} {straight} ORDER BY id") as rows:
        for row in rows:
            if known.pop(row[place], None) != _digest_of(layout, row):
                yield f"row {table} {row[place]}"
    for row_id in sorted(known):
        yield f"row {table} {row_id}"


def _follow(
    payload: str, digest: str, revision: int, expected: dict[str, dict[int, bytes]], notice: Notice | None
) -> bool:
    """Bring the expected rows up to date with one entry; return whether its payload is what was written."""
    try:
        data = orjson.loads(payload)
        for image in data["rows"]:
            table, row_id, after = image["t"], image["id"], image["a"]
            if after is None:
                expected[table].pop(row_id, None)
            else:
                expected[table][row_id] = _digest_of_row(after, _added(revision, table))
            if notice is not None:
                notice(table, row_id, image["b"], after)
        for block in data["blocks"]:
            table, columns = block["t"], block["columns"]
            added = _added(revision, table)
            for values in block["rows"]:
                row = dict(sorted(zip(columns, values, strict=True)))
                expected[table][row["id"]] = _digest_of_row(row, added)
                if notice is not None:
                    notice(table, row["id"], None, row)
    except (ValueError, LookupError, TypeError, AttributeError):
        return False  # whoever changed it left no JSON of ours
    return digest_of(payload) == digest


@cache
def _added(revision: int, table: str) -> Mapping[str, Any]:
    return added_since(revision, Kind(table))


def _digest_of_row(row: Mapping[str, Any], added: Mapping[str, Any]) -> bytes:
    """Return the digest of an image whose columns stand in alphabetical order, as they do in canonical JSON."""
    if added:
        row = dict(sorted({**added, **row}.items()))
    return _digest_of(_layout(tuple(row)), tuple(row.values()))


@cache
def _layout(names: tuple[str, ...]) -> bytes:
    """Return what columns a row has, short: it is hashed with each row."""
    return hashlib.blake2b(marshal.dumps(names, 2), digest_size=16).digest()


def _digest_of(layout: bytes, values: tuple[Any, ...]) -> bytes:
    """Return the digest of a row, its columns in alphabetical order; it is compared within one run only.

    Format 2 of marshal tells whole numbers, texts and bytes apart and knows no references: alike means equal.
    """
    return hashlib.blake2b(layout + marshal.dumps(values, 2), digest_size=16).digest()

"""The journal: audit and undo in one.

What an act did to the rows (see `recording.py`) becomes one entry, which is committed in the same transaction. An
entry's `chain` is SHA-256 over the entry before, its own header and its payload's digest, so that a payload can be
purged later and the chain still holds.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, and_, bindparam, func, insert, or_, select, text
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.migrations.added import ADDED
from secretariat.database.recording import Act, Image, Recorder, read_row, read_rows
from secretariat.database.tables import SCHEMA_VERSION, Base, JournalRow
from secretariat.database.types import canonical, instant_text, reading, stored_values
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.heads import FIRST, Head
from secretariat.domain.progress import Progress, no_progress

_BLOCK = 500  # rows that are removed with one statement
_TOLD = 50  # rows after which progress is told


@dataclass(frozen=True, slots=True)
class RowImages:
    """A row before and after one act; None where it did not exist."""

    kind: Kind
    id: int
    before: Image
    after: Image


def images(payload: str) -> Iterator[RowImages]:
    """Yield the images of a payload, in the order in which the rows were touched."""
    with stored_values():
        yield from images_in(json.loads(payload))


def images_in(act: Act) -> Iterator[RowImages]:
    """Yield the images of an act, in the order in which the rows were touched."""
    for image in act["rows"]:
        yield RowImages(Kind(image["t"]), image["id"], image["b"], image["a"])
    for block in act["blocks"]:
        for values in block["rows"]:
            row = dict(zip(block["columns"], values, strict=True))
            yield RowImages(Kind(block["t"]), row["id"], None, row)


@reading
def reason(payload: str) -> str:
    """Return the reason that the user gave for an act, empty when none was asked for."""
    return str(json.loads(payload).get("reason", ""))


_JOURNAL = Base.metadata.tables[JournalRow.__tablename__]
_ENTRY = insert(_JOURNAL)
_NEWEST = select(_JOURNAL.c.seq, _JOURNAL.c.chain, _JOURNAL.c.at).order_by(_JOURNAL.c.seq.desc()).limit(1)
# On a server the newest entry may be hidden from who adds the next one to it, see `server_sides.py`.
_NEWEST_ON_SERVER = select(func.journal_head().table_valued("seq", "chain", "at"))


def write_entry(
    connection: Connection, payload: str, *, after: Newest | None, who: str, act: str, at: datetime
) -> Head:
    """Append an entry to the chain, after the newest one, and return the head that it is."""
    last, previous = (after.seq, after.chain) if after else (0, FIRST)
    seq = last + 1
    header: dict[str, Any] = {
        "seq": seq,
        "at": instant_text(at),
        "who": who,
        "act": act,
        "revision": SCHEMA_VERSION,
    }
    digest = digest_of(payload)
    chain = link(previous, header, digest)
    sql.done(connection, _ENTRY, **header, digest=digest, chain=chain, payload=payload)
    return Head(seq, chain)


class Newest(NamedTuple):
    """The newest entry: its number, its hash, and its instant as it is stored."""

    seq: int
    chain: str
    at: str


def newest(connection: Connection) -> Newest | None:
    """Return the newest entry, None while there is none. Who writes asks once: nobody else adds one meanwhile."""
    found = sql.fetched(connection, _NEWEST_ON_SERVER if sql.is_server(connection) else _NEWEST)
    return Newest(*found[0]) if found else None


def head(session: Session) -> tuple[int, str]:
    """Return the number and the hash of the newest entry."""
    last = newest(session.connection())
    return (last.seq, last.chain) if last else (0, FIRST)


_STANDS_STILL = timedelta(seconds=1)


def next_instant(newest: Newest | None, now: datetime) -> datetime:
    """Return the instant as which an act counts: `now`, or just after the newest entry where the clock stood still.

    What one act put into the bin is known again by its instant, so that two acts never have the same. A clock that was
    set is believed: order never comes from instants, but from the entries' numbers.
    """
    try:
        last = datetime.fromisoformat(newest.at) if newest else None
    except ValueError:
        return now  # a damaged entry, which `verify` names
    stood = last is not None and last.tzinfo is not None and timedelta(0) <= last - now < _STANDS_STILL
    return last + timedelta(microseconds=1) if last and stood else now


def order_of_instants(session: Session) -> dict[str, int]:
    """Return by the instant of each act, as it is stored, the number of its entry: what came before what."""
    return {
        at: seq for seq, at in session.execute(select(JournalRow.seq, JournalRow.at).order_by(JournalRow.seq))
    }


def knows_head(session: Session, head: Head) -> bool:
    """Return whether a head that was noted elsewhere is one that the journal has, or has had at its end."""
    if head.is_first:
        return True
    where = JournalRow.chain.startswith(head.chain, autoescape=True)
    found = select(JournalRow.seq).where(
        where if head.seq is None else and_(where, JournalRow.seq == head.seq)
    )
    return session.scalar(found.limit(1)) is not None


def link(previous: str, header: Mapping[str, Any], digest: str) -> str:
    """Return the hash of an entry: SHA-256 over the hash before, the canonical header and the payload's digest."""
    return digest_of(f"{previous}\n{canonical(dict(header))}\n{digest}")


def draft_digest(paragraph_id: int, language: str, owner: str, base: str, body: str, at: str) -> str:
    """Return the digest of a draft, which no entry describes: SHA-256 over its columns as they are stored."""
    return digest_of(canonical([paragraph_id, language, owner, base, body, at]))


def digest_of(text: str) -> str:
    """Return the SHA-256 of a text in hexadecimal, of damaged text too."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def changes(payload: str) -> Changes:
    """Return which records a payload touched."""
    return _changes(images(payload))


def changes_in(act: Act) -> Changes:
    """Return which records an act touched."""
    return _changes(images_in(act))


def _changes(found: Iterable[RowImages]) -> Changes:
    return Changes.of(Ref(image.kind, image.id) for image in found)


def entry(session: Session, seq: int) -> JournalRow:
    """Return one entry."""
    return session.get_one(JournalRow, seq)


def payloads_after(session: Session, seq: int) -> Iterator[str | None]:
    """Yield what the acts after number `seq` did, None for what was purged, and nothing for what is hidden."""
    yield from session.scalars(
        select(JournalRow.payload).where(JournalRow.seq > seq).order_by(JournalRow.seq)
    )


def latest(session: Session, limit: int) -> Sequence[JournalRow]:
    """Return the latest entries, newest first."""
    return session.scalars(select(JournalRow).order_by(JournalRow.seq.desc()).limit(limit)).all()


_WITHOUT_BLOCKS = '{"blocks":[],%'
_EACH = '"id":{},"t":"{}"'  # how an image ends: canonical JSON has its columns first


def touching(session: Session, found: Sequence[tuple[Kind, str, int]]) -> Sequence[JournalRow]:
    """Return the entries, oldest first, that may have touched rows of these tables in whose column stands that number.

    Canonical JSON has one spelling, and quotation marks within a text are escaped, so that a row is found by the
    characters of its image without reading every payload. Entries whose payload was purged are among them, for nobody
    knows any more what they did.
    """
    rows = [
        _EACH.format(number, kind.value) if column == "id" else f'"{column}":{number},'
        for kind, column, number in found
    ]
    single = or_(*(func.instr(JournalRow.payload, row) > 0 for row in rows))
    imports = _imports_with(session, found, rows)
    wanted = or_(
        JournalRow.payload.is_(None),
        and_(JournalRow.payload.like(_WITHOUT_BLOCKS), single),
        JournalRow.seq.in_(imports),
    )
    return session.scalars(select(JournalRow).where(wanted).order_by(JournalRow.seq)).all()


def _imports_with(session: Session, found: Sequence[tuple[Kind, str, int]], rows: Sequence[str]) -> list[int]:
    """Return which entries with blocks may have touched the rows. SQLite would take ten times as long to look."""
    payload = sql.as_bytes(JournalRow.payload)
    statement = select(JournalRow.seq, payload).where(JournalRow.payload.notlike(_WITHOUT_BLOCKS))
    blocks = [
        (f'"t":"{kind.value}"'.encode(), [text.encode() for text in (f"[{n},", f",{n},", f",{n}]")])
        for kind, _column, n in found
    ]
    single = [row.encode() for row in rows]
    return [
        seq
        for seq, stored in session.execute(statement)
        if any(row in stored for row in single)
        or any(table in stored and any(value in stored for value in values) for table, values in blocks)
    ]


@reading
def images_of(payload: str, found: Sequence[tuple[Kind, str, int]]) -> tuple[list[RowImages], str]:
    """Return the images of the rows in whose column stands that number, and the reason given for the act.

    Of an import, which has hundreds of thousands of rows, no others are made.
    """
    data = json.loads(payload)
    chosen = []
    for image in data["rows"]:
        rows = [row for row in (image["b"], image["a"]) if row is not None]
        if any(
            image["t"] == kind and any(row.get(name) == number for row in rows)
            for kind, name, number in found
        ):
            chosen.append(RowImages(Kind(image["t"]), image["id"], image["b"], image["a"]))
    for block in data["blocks"]:
        places = [
            (block["columns"].index(name), number) for kind, name, number in found if block["t"] == kind
        ]
        for values in block["rows"] if places else ():
            if any(values[place] == number for place, number in places):
                row = dict(zip(block["columns"], values, strict=True))
                chosen.append(RowImages(Kind(block["t"]), row["id"], None, row))
    return chosen, str(data.get("reason", ""))


_LAST_TOUCHING = (
    select(JournalRow)
    .where(
        JournalRow.seq < bindparam("before", type_=BigInteger),
        or_(
            JournalRow.payload.notlike(_WITHOUT_BLOCKS), func.instr(JournalRow.payload, bindparam("row")) > 0
        ),
    )
    .order_by(JournalRow.seq.desc())
    .limit(1)
)


def changes_of(session: Session, kind: Kind, row_id: int) -> Iterator[tuple[JournalRow, RowImages]]:
    """Yield what acts did to one row, newest first. Who stops asking has read no older entry.

    Left out are rows as an import entered them, hundreds of thousands at once, and what was purged.
    """
    row, before = _EACH.format(row_id, kind.value), sys.maxsize
    while found := session.scalars(_LAST_TOUCHING, {"before": before, "row": row}).first():
        before = found.seq
        if row in (found.payload or ""):  # of an entry with blocks only now is known whether it is
            chosen, _reason = images_of(found.payload or "", [(kind, "id", row_id)])
            yield from ((found, image) for image in chosen)


def last_image(session: Session, kind: Kind, row_id: int) -> Image:
    """Return the newest image of a row that is no longer there, None when the journal has none."""
    for stored in reversed(touching(session, [(kind, "id", row_id)])):
        for image in images_of(stored.payload, [(kind, "id", row_id)])[0] if stored.payload else ():
            return image.after or image.before
    return None


def replay_backwards(
    session: Session, recorder: Recorder, payload: str, progress: Progress = no_progress
) -> None:
    """Set every row of a payload back to what it was before, with a new, higher version.

    Raises:
        Cancelled: `progress` said so; the transaction is to be rolled back.
        RuleViolation: `undo_conflict` when a row was changed since; nothing is changed then.
    """
    connection = session.connection()
    sql.defer_references(connection)
    everything = list(images(payload))
    backwards = _told(everything[::-1], progress)
    for (kind, inserted), found in groupby(backwards, key=lambda image: (image.kind, image.before is None)):
        if inserted:
            _remove(connection, recorder, kind, list(found))
        else:
            _put_back(connection, recorder, kind, found)


def _told(found: Sequence[RowImages], progress: Progress) -> Iterator[RowImages]:
    """Yield images and tell how many were taken."""
    for done, image in enumerate(found):
        if done % _TOLD == 0:
            progress(done, len(found))
        yield image


def _remove(connection: Connection, recorder: Recorder, kind: Kind, inserted: Sequence[RowImages]) -> None:
    """Take away rows that an act had inserted: an import has tens of thousands of them."""
    table = kind.value
    current = read_rows(connection, table, [image.id for image in inserted])
    for image in inserted:
        if _without_version(current.get(image.id)) != _without_version(image.after):
            raise RuleViolation("undo_conflict", kind=kind)
    recorder.touch_all(table, current)
    for start in range(0, len(inserted), _BLOCK):
        ids = json.dumps([image.id for image in inserted[start : start + _BLOCK]])
        statement = f"DELETE FROM {table} WHERE id IN {sql.numbers_mark(connection)}"
        connection.exec_driver_sql(statement, (ids,))


def _put_back(connection: Connection, recorder: Recorder, kind: Kind, changed: Iterable[RowImages]) -> None:
    """Set rows that an act had changed or removed back to what they were, with a new, higher version."""
    table = kind.value
    for image in changed:
        current = read_row(connection, table, image.id)
        if _without_version(current) != _without_version(image.after):
            raise RuleViolation("undo_conflict", kind=kind)
        recorder.touch(table, image.id)
        assert image.before is not None
        newest = max((row or {}).get("version", 0) for row in (current, image.before, image.after))
        _put(connection, table, {**image.before, "version": newest + 1}, exists=current is not None)


def _without_version(image: Image) -> Image:
    return {name: value for name, value in image.items() if name != "version"} if image else None


def _put(connection: Connection, table: str, row: dict[str, Any], *, exists: bool) -> None:
    if exists:
        places = ", ".join(f"{name} = :{name}" for name in row)
        connection.execute(text(f"UPDATE {table} SET {places} WHERE id = :id"), row)
    else:
        places = ", ".join(f":{name}" for name in row)
        connection.execute(text(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places})"), row)


@lru_cache(maxsize=256)
def added_since(revision: int, kind: Kind) -> Mapping[str, Any]:
    """Return the columns that a table has gained since a version of the schema, with what stood for them before."""
    columns = [step.get(kind.value, {}) for version, step in ADDED.items() if version > revision]
    return {name: value for step in columns for name, value in step.items()}

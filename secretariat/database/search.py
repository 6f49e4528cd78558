"""Finding records by words, in any language, over texts that are folded when a record is written.

SQLite cannot fold texts by itself, and no function of this program may run in its triggers, so the folded words of
every record stand in a table of their own. They are written in the transaction that writes the record, from the images
that the journal takes, and can be made anew from the records at any time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
)
from sqlalchemy.orm import Session

from secretariat.database.journal import head, images
from secretariat.database.tables import Base, SearchTextRow, table
from secretariat.database.types import Localized, Rich
from secretariat.domain.changes import Kind
from secretariat.domain.folding import NORMALISER, fold
from secretariat.domain.progress import Progress, no_progress

TEXTS = ("symbol", "name", "title", "text", "body", "function", "purpose", "place", "number", "email")
"""The columns whose texts are searched."""
_BLOCK = 5_000
_FEW = 16
_TOLD = 200
# Own vocabularies and histories of the program: nobody looks for them by words.
_NEVER = frozenset(
    {
        Kind.SEAL,
        Kind.ORIGINAL,
        Kind.MINUTES_VERSION,
        Kind.WAIVER,
        Kind.DECISION_EVENT,
        Kind.REPORT_SNAPSHOT,
        Kind.UPDATE_REPLY,
        Kind.LETTER,
        Kind.SAVED_FILTER,
    }
)


def ids(session: Session, kind: Kind, words: Sequence[str], most: int) -> list[int]:
    """Return the ids of at most `most` records of a kind that contain all words and are not in the bin.

    `words` are folded, see `domain.folding.search_words`.
    """
    rows = table(kind).c
    statement = select(rows.id).where(rows.deleted_at.is_(None), rows.id.in_(containing(kind, words)))
    return list(session.scalars(statement.order_by(rows.id).limit(most)))


def every(session: Session, kind: Kind, words: Sequence[str]) -> Sequence[int]:
    """Return the ids of all records of a kind that contain all words and are not in the bin, the newest first.

    A decision contains what its paragraph says.
    """
    rows = table(kind).c
    said: ColumnElement[bool] = rows.id.in_(containing(kind, words))
    if kind is Kind.DECISION:
        said = or_(said, rows.paragraph_id.in_(containing(Kind.PARAGRAPH, words)))
    statement = select(rows.id).where(rows.deleted_at.is_(None), said)
    return session.scalars(statement.order_by(rows.id.desc())).all()


def all_ids(session: Session, kind: Kind, most: int) -> Sequence[int]:
    """Return the ids of at most `most` records of a kind that are not in the bin, the newest first."""
    rows = table(kind).c
    statement = select(rows.id).where(rows.deleted_at.is_(None)).order_by(rows.id.desc())
    return session.scalars(statement.limit(most)).all()


def with_symbol(session: Session, kind: Kind, symbol: str, most: int) -> Sequence[int]:
    """Return the ids of records that have a symbol, or one that ends in it behind a slash ("A.7"), newest first.

    Capital and small letters count as the same.
    """
    rows = table(kind).c
    ends = func.lower(func.substr(rows.symbol, -len(symbol) - 1)) == f"/{symbol.lower()}"
    exact = func.lower(rows.symbol) == symbol.lower()
    statement = select(rows.id).where(rows.deleted_at.is_(None), or_(exact, ends))
    return session.scalars(statement.order_by(exact.desc(), rows.id.desc()).limit(most)).all()


def with_words(session: Session, kind: Kind, words: Sequence[str]) -> list[int]:
    """Return the ids of all records of a kind that contain all words; of decisions in their paragraph."""
    found = list(session.scalars(containing(kind, words)))
    if kind is Kind.DECISION:
        rows = table(kind).c
        found += session.scalars(
            select(rows.id).where(rows.paragraph_id.in_(containing(Kind.PARAGRAPH, words)))
        )
    return found


def containing(kind: Kind, words: Iterable[str]) -> Select[int]:
    """Return SQL for the ids of the records of a kind that contain all words.

    LIKE would refuse a word of 50,000 letters, and a condition for each word a thousand of them.
    """
    words = list(words)
    of_kind = select(SearchTextRow.record_id).where(SearchTextRow.kind == kind.value)
    if len(words) <= _FEW:  # as people search: twice as quick as going through a list of words for each text
        return of_kind.where(*(func.instr(SearchTextRow.text, word) > 0 for word in words))
    each = func.json_each(json.dumps(words)).table_valued("value").c.value
    return of_kind.where(~select(each).where(func.instr(SearchTextRow.text, each) == 0).exists())


def keep(session: Session, payload: str, progress: Progress = no_progress) -> None:
    """Bring the folded texts up to date with one act; `payload` is its entry in the journal.

    Raises:
        Cancelled: `progress` said so; the transaction is to be rolled back.
    """
    after = {(image.kind, image.id): image.after for image in images(payload) if image.kind not in _NEVER}
    connection = session.connection()
    kinds = list(
        dict.fromkeys(kind for kind, _ in after)
    )  # in the order of the act: the same acts make the same file
    for done, kind in enumerate(kinds):
        progress(done, len(kinds))
        rows = {row_id: row for (its, row_id), row in after.items() if its is kind}
        _forget(connection, kind, list(rows))
        _put(connection, kind, (row for row in rows.values() if row is not None))


def is_current(session: Session) -> bool:
    """Return whether the texts are folded as this version of the program does; all are of one version."""
    known = session.scalar(select(SearchTextRow.normaliser).limit(1))
    return known == NORMALISER or (known is None and head(session)[0] == 0)


def refresh(session: Session, progress: Progress = no_progress) -> None:
    """Fold the texts of all records anew.

    Raises:
        Cancelled: `progress` said so; the transaction is to be rolled back.
    """
    connection = session.connection()
    connection.execute(delete(SearchTextRow))
    searched = [kind for kind in Kind if kind not in _NEVER]
    numbers = [connection.scalar(select(func.count()).select_from(table(kind))) or 0 for kind in searched]
    done = 0
    for kind, number in zip(searched, numbers, strict=True):
        rows = connection.exec_driver_sql(f"SELECT * FROM {kind.value}").mappings()
        _put(connection, kind, _told(rows, progress, done, sum(numbers)))
        done += number


def _told(rows: Iterable[Any], progress: Progress, done: int, total: int) -> Iterator[Any]:
    """Yield rows and tell now and then how many there were."""
    for place, row in enumerate(rows, done):
        if place % _TOLD == 0:
            progress(place, total)
        yield row


_KEPT = Base.metadata.tables[SearchTextRow.__tablename__]
_KEEP = insert(_KEPT)
# Made once: making the statement anew takes longer than running it.
_FORGET = delete(_KEPT).where(
    _KEPT.c.kind == bindparam("of_kind"),
    _KEPT.c.record_id.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value)),
)


def _forget(connection: Connection, kind: Kind, row_ids: list[int]) -> None:
    for start in range(0, len(row_ids), _BLOCK):
        some = row_ids[start : start + _BLOCK]
        connection.execute(_FORGET, {"of_kind": kind.value, "ids": json.dumps(some)})


def _put(connection: Connection, kind: Kind, rows: Iterable[Any]) -> None:
    columns = table(kind).columns
    texts = [
        columns[name] for name in TEXTS if name in columns and not isinstance(columns[name].type, Integer)
    ]
    if not texts:
        return
    block = [
        {"kind": kind.value, "record_id": row["id"], "normaliser": NORMALISER, "text": folded}
        for row in rows
        if (
            folded := "\n".join(
                filter(None, (fold(text) for name in texts for text in _plain(name, row[name.name])))
            )
        )
    ]
    if block:
        connection.execute(_KEEP, block)


def _plain(named: Any, value: str) -> Iterator[str]:
    """Yield the texts of a stored value, in every language."""
    if isinstance(named.type, Localized):
        yield from json.loads(value or "{}").values()
    elif isinstance(named.type, Rich):
        for blocks in json.loads(value or "{}").values():
            yield from ("".join(run["t"] for run in block) for block in blocks)
    else:
        yield value or ""

"""Finding records by words, in any language, over texts that are folded when a record is written.

SQLite cannot fold texts by itself, and no function of this program may run in its triggers, so the tokens of every
record that is not in the bin stand in a table of their own, under an index of words (FTS5). They are written in the
transaction that writes the record, and can be made anew from the records at any time.

The number of a text is made of kind and id of its record: going down by it, records come in the order in which they are
shown, by kinds and the newest first.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    bindparam,
    column,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    type_coerce,
)
from sqlalchemy import table as table_clause
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session
from sqlalchemy.sql.functions import FunctionElement

from secretariat.database import sql
from secretariat.database.journal import head, images_in
from secretariat.database.recording import Act, Image
from secretariat.database.tables import Base, SearchTextRow, table
from secretariat.database.types import Localized, Rich, plain_rich
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.folding import NORMALISER, index_text, is_whole
from secretariat.domain.progress import Progress, no_progress

TEXTS = ("symbol", "name", "title", "text", "body", "function", "purpose", "place", "number", "email")
"""The columns whose texts are searched."""

SEARCHED = (
    Kind.MEETING,
    Kind.DECISION,
    Kind.ACTION,
    Kind.PARAGRAPH,
    Kind.AGENDA_ITEM,
    Kind.UPDATE,
    Kind.PAPER,
    Kind.PERSON,
    Kind.INSTITUTION,
    Kind.AREA,
    Kind.ACTIVITY,
    Kind.GROUP,
    Kind.AGREEMENT,
    Kind.ARTICLE,
    Kind.SIGNATORY,
    Kind.PARTY,
    Kind.TERM,
    Kind.OBLIGATION,
    Kind.NOTE,
    Kind.COMMENT,
    Kind.ATTACHMENT,
)
"""The kinds that are looked through, in the order in which hits are shown; with another order, raise `NORMALISER`."""

_PLACES = {kind: place for place, kind in enumerate(reversed(SEARCHED), 1)}
OF_KIND = 1 << 40
"""Numbers of texts for each kind: more than there will be records of one, and exact in JSON."""
_BLOCK = 5_000
_INDEX = table_clause("search_index", column("rowid", BigInteger), column("text"), column("search_index"))
_TEXTS = Base.metadata.tables[SearchTextRow.__tablename__]


def place_of(kind: Kind) -> int:
    """Return what the numbers of the texts of a kind are above: this many times `OF_KIND`."""
    return _PLACES[kind]


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
    ends = func.lower(sql.ending(rows.symbol, len(symbol) + 1)) == f"/{symbol.lower()}"
    exact = func.lower(rows.symbol) == symbol.lower()
    statement = select(rows.id).where(rows.deleted_at.is_(None), or_(exact, ends))
    return session.scalars(statement.order_by(exact.desc(), rows.id.desc()).limit(most)).all()


def every(session: Session, words: Sequence[str]) -> dict[Kind, array[int]]:
    """Return the ids of all records that contain all words, by kind in the order of `SEARCHED`, the newest first.

    `words` are those of `domain.folding.search_words`, one at least.
    """
    listed = session.connection().scalar(_EVERY, _question(words))
    found = array("q", json.loads(listed or "[]"))
    by_kind, begins = {}, 0
    for kind in SEARCHED:
        base = _PLACES[kind] * OF_KIND
        ends = bisect_left(found, 1 - base, begins, key=int.__neg__)
        if ends > begins:
            by_kind[kind] = array("q", (number - base for number in found[begins:ends]))
        begins = ends
    return by_kind


def first(session: Session, words: Sequence[str], most: int, kinds: Iterable[Kind] = SEARCHED) -> list[Ref]:
    """Return at most `most` of the records that `every` finds, the first ones of the given kinds."""
    places = {_PLACES[kind]: kind for kind in kinds}
    statement = _FIRST
    if len(places) < len(SEARCHED):
        statement = statement.where((_INDEX.c.rowid // OF_KIND).in_(places))
    found = session.connection().scalars(statement, {**_question(words), "most": most})
    return [Ref(places[number // OF_KIND], number % OF_KIND) for number in found]


def containing(kind: Kind, words: Sequence[str]) -> Select[int]:
    """Return SQL for the ids of the records of a kind that contain all words and are not in the bin."""
    base = _PLACES[kind] * OF_KIND
    number = _INDEX.c.rowid if words else _TEXTS.c.id
    of_kind = select(number - base).where(number.between(base, base + OF_KIND - 1))
    return of_kind.where(_asked(words)) if words else of_kind


def _asked(words: Sequence[str]) -> ColumnElement[bool]:
    """Return SQL for what contains all words."""
    return _Asked(*(literal(value, String) for value in _question(words).values()))


def _question(words: Sequence[str]) -> dict[str, str]:
    """Return what `_Asked` is made of for what contains all words, each a phrase that ends in a prefix."""
    return {
        "words": " ".join(f'"{word}"' if is_whole(word) else f'"{word}"*' for word in words),
        "lexemes": " & ".join(map(_lexemes, words)),
        "phrases": json.dumps([f" {word}" for word in words if " " in word]),
    }


def _lexemes(word: str) -> str:
    """Return a word as a `tsquery` of its tokens; they consist of letters and digits."""
    *whole, last = (f"'{token}'" for token in word.split(" "))
    return " & ".join([*whole, last if is_whole(word) else f"{last}:*"])


class _Asked(FunctionElement[Any]):
    """What the index of words is asked: in FTS5's syntax, in that of `tsquery`, and the phrases, which lexemes lack."""

    inherit_cache = True


@compiles(_Asked)
def _of_fts5(element: _Asked, compiler: Any, **how: Any) -> str:
    question, _, _ = element.clauses
    return f"search_index MATCH {compiler.process(question, **how)}"


@compiles(_Asked, "postgresql")
def _of_tsvector(element: _Asked, compiler: Any, **how: Any) -> str:
    _, tokens, phrases = (compiler.process(clause, **how) for clause in element.clauses)
    return (
        f"({VECTOR} @@ CAST({tokens} AS tsquery) AND NOT EXISTS"
        f" (SELECT 1 FROM texts_in({phrases}) AS phrase WHERE strpos(' ' || search_index.text, phrase.value) = 0))"
    )


_ASKED = _Asked(*(bindparam(name, type_=String) for name in _question(())))
_LISTED = select(_INDEX.c.rowid).where(_ASKED).order_by(_INDEX.c.rowid.desc())
_FIRST = _LISTED.limit(bindparam("most", type_=Integer))
_EVERY = select(sql.as_list(_LISTED.subquery().c.rowid))

VECTOR = "array_to_tsvector(string_to_array(text, ' '))"
"""What the index of words on a server is made of: the tokens as they are, no parser goes through them once more."""


def keep(session: Session, act: Act, progress: Progress = no_progress) -> None:
    """Bring the folded texts up to date with what one act did.

    Raises:
        Cancelled: `progress` said so; the transaction is to be rolled back.
    """
    touched: dict[Kind, set[int]] = {}
    for image in images_in(act):
        if image.kind in _PLACES and _said(image.kind, image.before) != _said(image.kind, image.after):
            touched.setdefault(image.kind, set()).add(image.id)
    connection = session.connection()
    if Kind.PARAGRAPH in touched:
        touched.setdefault(Kind.DECISION, set()).update(_decided(connection, touched[Kind.PARAGRAPH]))
    # Going up by number: the index is written in one piece, and the same acts make the same file.
    kinds = sorted(touched, key=_PLACES.__getitem__)
    for done, kind in enumerate(kinds):
        progress(done, len(kinds))
        ids = sorted(touched[kind])
        for start in range(0, len(ids), _BLOCK):
            some = json.dumps(ids[start : start + _BLOCK])
            _forget(connection, kind, some)
            _put(connection, kind, sql.fetched(connection, _stored(kind, some=True), ids=some))


def _said(kind: Kind, row: Image) -> list[Any] | None:
    """Return what the text of a record is made of, of its own row."""
    return [row.get(name) for name in _sayings(kind)] if row is not None else None


@cache
def _sayings(kind: Kind) -> tuple[str, ...]:
    other = ("paragraph_id",) if kind is Kind.DECISION else ()
    return ("deleted_at", *(named.name for named in columns(kind)), *other)


def is_current(session: Session) -> bool:
    """Return whether the texts are folded as this version of the program does, or a newer one; all are of one version.

    What a newer one folded is never folded anew by an older one, or two of them would do so by turns on a server.
    """
    known = session.scalar(select(SearchTextRow.normaliser).limit(1))
    return known >= NORMALISER if known is not None else head(session)[0] == 0


# As FTS5 itself makes an empty index (`sqlite3Fts5IndexReinit` in its source, fts5_index.c): without these rows it
# opens none, not even to empty it.
_EMPTY = (
    "DELETE FROM search_index_data",
    "DELETE FROM search_index_idx",
    "INSERT INTO search_index_data (id, block) VALUES (1, x''), (10, x'00000000000000')",
    "REPLACE INTO search_index_config (k, v) VALUES ('version', 4)",
    "INSERT INTO search_index (search_index) VALUES ('delete-all')",
)


def refresh(session: Session, progress: Progress = no_progress) -> None:
    """Fold the texts of all records anew, and make the index anew, also one that is damaged.

    Raises:
        Cancelled: `progress` said so; the transaction is to be rolled back.
    """
    connection = session.connection()
    for statement in () if sql.is_server(connection) else _EMPTY:
        connection.exec_driver_sql(statement)
    connection.execute(delete(_TEXTS))
    kinds = sorted(SEARCHED, key=_PLACES.__getitem__)
    numbers = [connection.scalar(select(func.count()).select_from(table(kind))) or 0 for kind in kinds]
    done = 0
    for kind, number in zip(kinds, numbers, strict=True):
        with connection.execute(_stored(kind).execution_options(yield_per=_BLOCK)) as found:
            rows = iter(found)
            for start in range(0, number, _BLOCK):
                progress(done + start, sum(numbers))
                _put(connection, kind, islice(rows, _BLOCK))
        done += number


_IDS = sql.numbers(bindparam("ids"))


# The statements are made once: making one anew takes longer than running it.
@cache
def _stored(kind: Kind, *, some: bool = False) -> Select[Any]:
    """Return SQL for the id and the searched columns of the records of a kind, or of `some` by their ids."""
    rows = table(kind)
    as_stored = (type_coerce(named, String) for named in _columns(kind))
    statement = select(rows.c.id, *as_stored).where(rows.c.deleted_at.is_(None)).order_by(rows.c.id)
    if kind is Kind.DECISION:  # which says what its paragraph says
        paragraphs = table(Kind.PARAGRAPH)
        statement = statement.join_from(rows, paragraphs, paragraphs.c.id == rows.c.paragraph_id)
    return statement.where(rows.c.id.in_(_IDS)) if some else statement


@cache
def columns(kind: Kind) -> tuple[Any, ...]:
    """Return the columns of a kind whose texts are searched."""
    known = table(kind).columns
    return tuple(known[name] for name in TEXTS if name in known and not isinstance(known[name].type, Integer))


def _columns(kind: Kind) -> tuple[Any, ...]:
    """Return the same with those of the paragraph that a decision says."""
    return (*columns(kind), *(columns(Kind.PARAGRAPH) if kind is Kind.DECISION else ()))


_DECISIONS = table(Kind.DECISION).c
_DECIDED = select(_DECISIONS.id).where(_DECISIONS.paragraph_id.in_(_IDS))


def _decided(connection: Connection, paragraph_ids: Iterable[int]) -> Sequence[int]:
    """Return the decisions that say what these paragraphs say."""
    return [found for (found,) in sql.fetched(connection, _DECIDED, ids=json.dumps(sorted(paragraph_ids)))]


_NUMBERS = select(_IDS.selected_columns[0] + bindparam("base", type_=BigInteger))
_FORGET = (
    # The index first: it reads from the texts what it has to forget.
    delete(_INDEX).where(_INDEX.c.rowid.in_(_NUMBERS)),
    delete(_TEXTS).where(_TEXTS.c.id.in_(_NUMBERS)),
)
_KEEP = (
    insert(_TEXTS),
    insert(_INDEX).values(rowid=bindparam("id"), text=bindparam("text")),
)


def _forget(connection: Connection, kind: Kind, ids: str) -> None:
    for statement in _FORGET[sql.is_server(connection) :]:
        sql.done(connection, statement, ids=ids, base=_PLACES[kind] * OF_KIND)


def _put(connection: Connection, kind: Kind, rows: Iterable[Any]) -> None:
    base, named = _PLACES[kind] * OF_KIND, _columns(kind)
    texts = (
        (
            base + row[0],
            index_text(*(text for of in zip(named, row[1:], strict=True) for _, text in texts_of(*of))),
        )
        for row in rows
    )
    block = [{"id": number, "normaliser": NORMALISER, "text": text} for number, text in texts if text]
    if block:
        for statement in _KEEP[: 1 if sql.is_server(connection) else 2]:
            sql.done_for_each(connection, statement, block)


def texts_of(named: Any, stored: str | None) -> Iterator[tuple[str, str]]:
    """Yield the texts of a stored value with their languages; `named` is its column, "" stands for no language."""
    if isinstance(named.type, Localized):
        yield from json.loads(stored or "{}").items()
    elif isinstance(named.type, Rich):
        for language, blocks in json.loads(stored or "{}").items():
            yield language, plain_rich(blocks)
    else:
        yield "", stored or ""

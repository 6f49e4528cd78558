"""Reading and writing any record: one place for versions and the step from row to frozen record.

The bin is in `removals.py`. Every function takes the session first and never commits. A record with `id` 0 is not
stored yet.

Records are read and written by plain statements: objects of SQLAlchemy's ORM, made for each row and watched for
changes, took half of the time of saving one, and nobody outside would ever see them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    Select,
    Update,
    bindparam,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.recording import recorder, standing
from secretariat.database.tables import RECORDS, table
from secretariat.database.types import Instant, reader, writer
from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation, Stale
from secretariat.domain.text import clean

R = TypeVar("R")
_KINDS = {record_type: kind for kind, record_type in RECORDS.items()}


@cache
def _names(kind: Kind) -> tuple[str, ...]:
    return tuple(field.name for field in fields(RECORDS[kind]))


def kind_of(record_type: type[Any]) -> Kind:
    """Return the kind of a record type."""
    return _KINDS[record_type]


def is_record(record_type: type[Any]) -> bool:
    """Return whether records of a type are stored in a table of their own."""
    return record_type in _KINDS


def columns_of(record_type: type[Any]) -> tuple[Column[Any], ...]:
    """Return the columns that make a record, in the order of its fields."""
    return _columns(kind_of(record_type))


@cache
def _columns(kind: Kind) -> tuple[Column[Any], ...]:
    columns = table(kind).columns
    return tuple(columns[name] for name in _names(kind))


def records(session: Session, record_type: type[R], statement: Select[Any]) -> list[R]:
    """Return the records that a statement reads; its columns are `columns_of` their type."""
    names = _names(kind_of(record_type))
    return [
        record_type(**dict(zip(names, row, strict=True))) for row in session.connection().execute(statement)
    ]


@dataclass(frozen=True, slots=True)
class Stored(Generic[R]):
    """A record, and since when it lies in the bin if it does."""

    record: R
    gone_at: datetime | None


def peek(session: Session, record_type: type[R], record_id: int) -> Stored[R] | None:
    """Return one record wherever it lies, None when there is none."""
    kind = kind_of(record_type)
    row = standing(session, kind.value, record_id)
    if row is None:
        return None
    values = {name: read(row[name]) for name, read in _readers(kind)}
    return Stored(record_type(**values), _GONE_AT(row["deleted_at"]))


@cache
def _readers(kind: Kind) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    return tuple((column.name, reader(column.type)) for column in _columns(kind))


_GONE_AT = reader(Instant())


def get(session: Session, record_type: type[R], record_id: int, *, binned: bool = False) -> R:
    """Return one record.

    Raises:
        RuleViolation: `record_gone` when there is none, or it lies in the bin and `binned` is false.
    """
    found = peek(session, record_type, record_id)
    if found is None or (found.gone_at is not None and not binned):
        raise RuleViolation("record_gone", kind=kind_of(record_type))
    return found.record


def find(session: Session, record_type: type[R], *where: ColumnElement[bool], order: Any = None) -> list[R]:
    """Return the records that fulfil `where` and are not in the bin, by `order`, then id."""
    columns = table(kind_of(record_type)).columns
    statement = select(*columns_of(record_type)).where(columns.deleted_at.is_(None), *where)
    ordering = [order] if order is not None else []
    return records(session, record_type, statement.order_by(*ordering, columns.id))


def by_id(session: Session, record_type: type[R], ids: Collection[int | None] | None = None) -> dict[int, R]:
    """Return records of a type by id and in its order, all or those of `ids`.

    Those in the bin are included: names must stay readable.
    """
    number = table(kind_of(record_type)).columns.id
    wanted = select(*columns_of(record_type)).order_by(number)
    if ids is not None:
        wanted = wanted.where(number.in_(set(ids) - {None}))
    found: Any = records(session, record_type, wanted)
    return {one.id: one for one in found}


def save(session: Session, wanted: R) -> R:
    """Insert or update a record and return it with its id and new version. Text is cleaned.

    Raises:
        Stale: someone saved it after `wanted` was read.
    """
    kind = kind_of(type(wanted))
    values = {name: _cleaned(getattr(wanted, name)) for name in _names(kind)}
    if not values["id"]:
        values |= {"id": _insert(session, kind, values), "version": 1}
        return replace(wanted, **values)  # type: ignore[type-var]
    found = peek(session, type(wanted), values["id"])
    if found is None or found.gone_at is not None:
        raise Stale(wanted, None)
    known: Any = found.record
    if known.version != values["version"]:
        raise Stale(wanted, known)
    changed = {name: value for name, value in values.items() if getattr(known, name) != value}
    if changed:
        change(session, kind, values["id"], changed, values["version"])
        values["version"] += 1
    return replace(wanted, **values)  # type: ignore[type-var]


def _insert(session: Session, kind: Kind, values: Mapping[str, Any]) -> int:
    entered = {**values, "version": 1}
    del entered["id"]
    made = session.connection().execute(insert(table(kind)), entered).inserted_primary_key
    assert made is not None
    recorder(session).made(kind.value, made[0])
    return int(made[0])


def change(session: Session, kind: Kind, row_id: int, changed: Mapping[str, Any], version: int) -> None:
    """Change some columns of a row that has that version, and journal it."""
    writing = recorder(session)
    writing.touch(kind.value, row_id)
    columns = table(kind).columns
    values = {name: writer(columns[name].type)(value) for name, value in changed.items()}
    statement = _changing(kind, frozenset({*changed, "version"}))
    values |= {"version": version + 1, "of_id": row_id, "of_version": version}
    written = sql.done(writing.connection, statement, **values)
    assert written == 1, "it was read in the same transaction"


@lru_cache(maxsize=500)
def _changing(kind: Kind, names: Collection[str]) -> Update:
    columns = table(kind).columns
    known = columns.id == bindparam("of_id"), columns.version == bindparam("of_version")
    return update(table(kind)).where(*known).values({name: bindparam(name) for name in sorted(names)})


def _cleaned(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_cleaned(part) for part in value)
    return clean(value) if isinstance(value, str) and not isinstance(value, Enum) else value


# What stands in an order within something else than an agreement.
ORDERED = {
    Kind.PARAGRAPH: "agenda_item_id",
    Kind.AGENDA_ITEM: "meeting_id",
    Kind.SITTING: "meeting_id",
    Kind.TEMPLATE_ITEM: "template_id",
    Kind.CORRECTION: "corrigendum_id",
    Kind.SAVED_FILTER: "group_id",
}


def siblings(session: Session, kind: Kind, row_id: int) -> list[int]:
    """Return the ids that stand in one order with a record, itself included."""
    parent = ORDERED.get(kind, "agreement_id")
    columns = table(kind).columns
    owner = select(columns[parent]).where(columns.id == row_id).scalar_subquery()
    statement = select(columns.id).where(columns.deleted_at.is_(None), columns[parent] == owner)
    return list(session.scalars(statement.order_by(columns.position, columns.id)))


def last_place(session: Session, kind: Kind, row_id: int) -> int:
    """Return the position that puts a record behind all that stand in one order with it."""
    others = [other for other in siblings(session, kind, row_id) if other != row_id]
    columns = table(kind).columns
    last = session.scalar(select(func.max(columns.position)).where(columns.id.in_(others)))
    return 0 if last is None else last + 1


def place(session: Session, kind: Kind, ids: Sequence[int]) -> None:
    """Give the records their positions in the order of `ids`."""
    columns = table(kind).columns
    stands = {
        row.id: row
        for row in session.connection().execute(
            select(columns.id, columns.position, columns.version).where(columns.id.in_(ids))
        )
    }
    for position, row_id in enumerate(ids):
        if stands[row_id].position != position:
            change(session, kind, row_id, {"position": position}, stands[row_id].version)

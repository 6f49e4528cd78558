"""Reading and writing any record: one place for versions, the bin and the step from row to frozen record.

Every function takes the session first and never commits. A record with `id` 0 is not stored yet.

Records are read and written by plain statements: objects of SQLAlchemy's ORM, made for each row and watched for
changes, took half of the time of saving one, and nobody outside would ever see them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, Generic, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    CompoundSelect,
    ForeignKey,
    Select,
    Update,
    bindparam,
    exists,
    func,
    insert,
    literal,
    select,
    union_all,
    update,
)
from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.tables import RECORDS, table
from secretariat.database.types import instant_text
from secretariat.domain.changes import Kind, Ref
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
    row = session.connection().execute(_one(kind), {"wanted": record_id}).first()
    if row is None:
        return None
    *values, gone_at = row
    return Stored(record_type(**dict(zip(_names(kind), values, strict=True))), gone_at)


@cache
def _one(kind: Kind) -> Select[Any]:
    columns = table(kind).columns
    wanted = select(*_columns(kind), columns.deleted_at.label("gone"))
    return wanted.where(columns.id == bindparam("wanted"))


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
    """Return records of a type by id, all or those of `ids`; those in the bin included: names must stay readable."""
    wanted = select(*columns_of(record_type))
    if ids is not None:
        wanted = wanted.where(table(kind_of(record_type)).columns.id.in_(set(ids) - {None}))
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
        _update(session, kind, values["id"], changed, values["version"])
        values["version"] += 1
    return replace(wanted, **values)  # type: ignore[type-var]


def _insert(session: Session, kind: Kind, values: Mapping[str, Any]) -> int:
    entered = {**values, "version": 1}
    del entered["id"]
    made = session.connection().execute(insert(table(kind)), entered).inserted_primary_key
    assert made is not None
    journal.recorder(session).made(kind.value, made[0])
    return int(made[0])


def _update(session: Session, kind: Kind, row_id: int, changed: Mapping[str, Any], version: int) -> None:
    journal.recorder(session).touch(kind.value, row_id)
    values = {**changed, "version": version + 1, "of_id": row_id, "of_version": version}
    done = session.connection().execute(_of_version(kind), values)
    assert done.rowcount == 1, "it was read in the same transaction"


@cache
def _of_version(kind: Kind) -> Update:
    columns = table(kind).columns
    known = columns.id == bindparam("of_id"), columns.version == bindparam("of_version")
    return update(table(kind)).where(*known)


def _cleaned(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_cleaned(part) for part in value)
    return clean(value) if isinstance(value, str) and not isinstance(value, Enum) else value


# What goes into the bin together with its owner: the owner's kind, then the owned kinds with the referring column.
OWNED: dict[Kind, tuple[tuple[Kind, str], ...]] = {
    Kind.AGREEMENT: (
        (Kind.SIDE, "agreement_id"),
        (Kind.SIGNATORY, "agreement_id"),
        (Kind.ARTICLE, "agreement_id"),
        (Kind.AREA, "agreement_id"),
    ),
    Kind.GROUP: tuple(
        (kind, "group_id")
        for kind in (
            Kind.FOCAL_POINT,
            Kind.NOMINATION,
            Kind.ACTIVITY,
            Kind.TERM,
            Kind.TIME_LIMIT,
            Kind.OBLIGATION,
            Kind.FULFILMENT,
            Kind.REPORT_SNAPSHOT,
            Kind.UPDATE_ROUND,
            Kind.LETTER,
            Kind.SAVED_FILTER,
        )
    ),
    Kind.PARTY: ((Kind.HOLIDAY, "party_id"),),
    Kind.UPDATE_ROUND: ((Kind.UPDATE_FORM, "round_id"),),
    Kind.UPDATE_FORM: ((Kind.UPDATE_REPLY, "form_id"),),
    Kind.MEETING: (
        (Kind.SITTING, "meeting_id"),
        (Kind.PAPER, "meeting_id"),
        (Kind.DELEGATE, "meeting_id"),
        (Kind.AGENDA_ITEM, "meeting_id"),
        (Kind.FULFILMENT, "meeting_id"),
    ),
    Kind.AGENDA_TEMPLATE: ((Kind.TEMPLATE_ITEM, "template_id"),),
    Kind.DECISION: ((Kind.DECISION_EVENT, "decision_id"),),
    Kind.CORRIGENDUM: ((Kind.CORRECTION, "corrigendum_id"),),
    Kind.AGENDA_ITEM: ((Kind.PARAGRAPH, "agenda_item_id"),),
    Kind.PARAGRAPH: ((Kind.ACTION, "paragraph_id"), (Kind.DECISION, "paragraph_id")),
    Kind.ACTION: (
        (Kind.UPDATE, "action_id"),
        (Kind.ASSIGNMENT, "action_id"),
        (Kind.CO_RESPONSIBLE, "action_id"),
        (Kind.DEPENDENCY, "action_id"),
        (Kind.DEPENDENCY, "on_id"),
    ),
}


def owned(session: Session, ref: Ref) -> list[Ref]:
    """Return `ref` and all that goes into the bin with it, owners after what they own."""
    found: list[Ref] = []
    for kind, column in OWNED.get(ref.kind, ()):
        columns = table(kind).columns
        statement = select(columns.id).where(columns.deleted_at.is_(None), columns[column] == ref.id)
        for child in session.scalars(statement):
            found += [other for other in owned(session, Ref(kind, child)) if other not in found]
    return [*found, ref]


# What says how something was once: it refers to what it was about, and holds nothing back from the bin.
_HISTORIES = frozenset({Kind.COMMENT, Kind.ASSIGNMENT, Kind.LETTER, Kind.UPDATE_FORM})


def users(session: Session, refs: Sequence[Ref]) -> list[Kind]:
    """Return the kinds of record, outside `refs`, that refer to one of `refs` and are not in the bin."""
    going: dict[Kind, set[int]] = {}
    for ref in refs:
        going.setdefault(ref.kind, set()).add(ref.id)
    using: list[Kind] = []
    for kind in (kind for kind in RECORDS if kind not in _HISTORIES):
        columns = table(kind).columns
        for column in columns:
            for key in _references(column):
                targets = going.get(Kind(key.column.table.name), set())
                if not targets:
                    continue
                statement = (
                    select(func.count())
                    .select_from(table(kind))
                    .where(
                        columns.deleted_at.is_(None),
                        column.in_(targets),
                        columns.id.not_in(going.get(kind, set())),
                    )
                )
                if session.scalar(statement):
                    using.append(kind)
    return list(dict.fromkeys(using))


def references(record_type: type[Any]) -> tuple[tuple[str, Kind], ...]:
    """Return the fields by which a record refers to others, and to which kind."""
    return _fields_that_refer(kind_of(record_type))


@cache
def _fields_that_refer(kind: Kind) -> tuple[tuple[str, Kind], ...]:
    return tuple(
        (column.name, Kind(key.column.table.name)) for column in _columns(kind) for key in _references(column)
    )


def lies_in_bin(session: Session, ref: Ref) -> bool:
    """Return whether a record lies in the bin."""
    return _gone_at(session, ref) is not None


def _references(column: Column[Any]) -> list[ForeignKey]:
    """Return the keys by which a column refers to records; those to bytes in `blobs` are none."""
    return [key for key in column.foreign_keys if key.column.table.name in RECORDS]


def bin_rows(session: Session, refs: Sequence[Ref], now: datetime | None) -> None:
    """Put records into the bin (`now` given) or take them out again (`now` None)."""
    for ref in refs:
        found: Any = peek(session, RECORDS[ref.kind], ref.id)
        if found is None:
            raise RuleViolation("record_gone", kind=ref.kind)
        _update(session, ref.kind, ref.id, {"deleted_at": now}, found.record.version)


def binned(session: Session) -> list[tuple[Ref, Any]]:
    """Return what lies in the bin, what went there last first, as references and records.

    The order is that of the acts in the journal: the clock may have been set in between.
    """
    order = journal.order_of_instants(session)
    found = []
    for kind in map(Kind, session.scalars(_kinds_in_the_bin())):
        gone = table(kind).columns.deleted_at
        names = _names(kind)
        statement = select(*_columns(kind), gone.label("gone")).where(gone.is_not(None))
        for *values, gone_at in session.connection().execute(statement):
            one = RECORDS[kind](**dict(zip(names, values, strict=True)))
            found.append((order.get(instant_text(gone_at), 0), Ref(kind, one.id), one))
    found.sort(key=lambda entry: entry[0], reverse=True)
    return [(ref, binned_record) for _, ref, binned_record in found]


@cache
def _kinds_in_the_bin() -> CompoundSelect[str]:
    """Return a query for the kinds of what lies in the bin: mostly few of them, so that few tables are read."""
    return union_all(
        *(
            select(literal(kind.value)).where(exists().where(table(kind).columns.deleted_at.is_not(None)))
            for kind in RECORDS
        )
    )


def binned_with(session: Session, ref: Ref) -> list[Ref]:
    """Return `ref` and what it owns that went into the bin in the same act."""
    gone_at = _gone_at(session, ref)
    if gone_at is None:
        raise RuleViolation("record_gone", kind=ref.kind)
    found = [ref]
    for kind, column in OWNED.get(ref.kind, ()):
        columns = table(kind).columns
        statement = select(columns.id).where(columns.deleted_at == gone_at, columns[column] == ref.id)
        for child in session.scalars(statement):
            found += [other for other in binned_with(session, Ref(kind, child)) if other not in found]
    return found


def _gone_at(session: Session, ref: Ref) -> datetime | None:
    """Return when a record went into the bin, None when it does not lie there, or is none."""
    return session.connection().execute(_when_gone(ref.kind), {"wanted": ref.id}).scalar()


@cache
def _when_gone(kind: Kind) -> Select[Any]:
    columns = table(kind).columns
    return select(columns.deleted_at).where(columns.id == bindparam("wanted"))


def binned_around(session: Session, ref: Ref) -> list[Ref]:
    """Return `ref`, what went into the bin with it, and what it refers to that lies there, with what went with that."""
    found: list[Ref] = []
    waiting = [ref]
    while waiting:
        for other in binned_with(session, waiting.pop()):
            if other not in found:
                found.append(other)
                waiting += [target for target in _targets(session, other) if target not in found]
    return found


def _targets(session: Session, ref: Ref) -> list[Ref]:
    """Return the records in the bin to which a record refers."""
    keys = [(column, key) for column in table(ref.kind).columns for key in _references(column)]
    if not keys:
        return []
    statement = select(*dict.fromkeys(column for column, _ in keys)).where(
        table(ref.kind).columns.id == ref.id
    )
    values = session.connection().execute(statement).mappings().one()
    targets = [Ref(Kind(key.column.table.name), values[column.name] or 0) for column, key in keys]
    return [target for target in targets if _gone_at(session, target) is not None]


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
            _update(session, kind, row_id, {"position": position}, stands[row_id].version)

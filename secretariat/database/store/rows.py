"""Reading and writing any record: one place for versions, the bin and the step from row to frozen record.

Every function takes the session first and never commits. A record with `id` 0 is not stored yet.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import (
    Column,
    ColumnElement,
    CompoundSelect,
    ForeignKey,
    exists,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from secretariat.database.journal import order_of_instants
from secretariat.database.tables import RECORDS, ROWS, Row, table
from secretariat.database.types import instant_text
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation, Stale
from secretariat.domain.text import clean

R = TypeVar("R")


def _names(record_type: type[Any]) -> list[str]:
    return [field.name for field in fields(record_type)]


def kind_of(record_type: type[Any]) -> Kind:
    """Return the kind of a record type."""
    return Kind(ROWS[record_type].__tablename__)


def is_record(record_type: type[Any]) -> bool:
    """Return whether records of a type are stored in a table of their own."""
    return record_type in ROWS


def record(row: Any, record_type: type[R]) -> R:
    """Return the frozen record of a row."""
    return record_type(**{name: getattr(row, name) for name in _names(record_type)})


def get(session: Session, record_type: type[R], record_id: int, *, binned: bool = False) -> R:
    """Return one record.

    Raises:
        RuleViolation: `record_gone` when there is none, or it lies in the bin and `binned` is false.
    """
    row = session.get(ROWS[record_type], record_id)
    if row is None or (row.deleted_at is not None and not binned):
        raise RuleViolation("record_gone", kind=kind_of(record_type))
    return record(row, record_type)


def find(session: Session, record_type: type[R], *where: ColumnElement[bool], order: Any = None) -> list[R]:
    """Return the records that fulfil `where` and are not in the bin, by `order`, then id."""
    row_type = ROWS[record_type]
    statement = select(row_type).where(row_type.deleted_at.is_(None), *where)
    ordering = [order] if order is not None else []
    return [record(row, record_type) for row in session.scalars(statement.order_by(*ordering, row_type.id))]


def by_id(session: Session, record_type: type[R], ids: Collection[int | None] | None = None) -> dict[int, R]:
    """Return records of a type by id, all or those of `ids`; those in the bin included: names must stay readable."""
    row_type = ROWS[record_type]
    wanted = select(row_type) if ids is None else select(row_type).where(row_type.id.in_(set(ids) - {None}))
    return {row.id: record(row, record_type) for row in session.scalars(wanted)}


def save(session: Session, wanted: R) -> R:
    """Insert or update a record and return it with its id and new version. Text is cleaned.

    Raises:
        Stale: someone saved it after `wanted` was read.
    """
    record_type = type(wanted)
    row_type = ROWS[record_type]
    values = {name: _cleaned(getattr(wanted, name)) for name in _names(record_type)}
    if not values["id"]:
        row: Any = row_type(**{**values, "id": None, "version": 1})
        session.add(row)
    else:
        row = session.get(row_type, values["id"])
        if row is None or row.deleted_at is not None:
            raise Stale(wanted, None)
        if row.version != values["version"]:
            raise Stale(wanted, record(row, record_type))
        changed = [name for name in values if getattr(row, name) != values[name]]
        if not changed:
            return replace(wanted, **values)  # type: ignore[type-var]
        for name in changed:
            setattr(row, name, values[name])
        row.version += 1
    session.flush()
    return replace(wanted, **{**values, "id": row.id, "version": row.version})  # type: ignore[type-var]


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
        row_type: Any = ROWS[RECORDS[kind]]
        statement = select(row_type.id).where(
            row_type.deleted_at.is_(None), getattr(row_type, column) == ref.id
        )
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


def _references(column: Column[Any]) -> list[ForeignKey]:
    """Return the keys by which a column refers to records; those to bytes in `blobs` are none."""
    return [key for key in column.foreign_keys if key.column.table.name in RECORDS]


def bin_rows(session: Session, refs: Sequence[Ref], now: datetime | None) -> None:
    """Put records into the bin (`now` given) or take them out again (`now` None)."""
    for ref in refs:
        row: Row | None = session.get(ROWS[RECORDS[ref.kind]], ref.id)
        if row is None:
            raise RuleViolation("record_gone", kind=ref.kind)
        row.deleted_at = now
        row.version += 1
    session.flush()


def binned(session: Session) -> list[tuple[Ref, Any]]:
    """Return what lies in the bin, what went there last first, as references and records.

    The order is that of the acts in the journal: the clock may have been set in between.
    """
    order = order_of_instants(session)
    found = []
    for kind in map(Kind, session.scalars(_kinds_in_the_bin())):
        record_type = RECORDS[kind]
        for row in session.scalars(
            select(ROWS[record_type]).where(ROWS[record_type].deleted_at.is_not(None))
        ):
            assert row.deleted_at is not None
            place = order.get(instant_text(row.deleted_at), 0)
            found.append((place, Ref(kind, row.id), record(row, record_type)))
    found.sort(key=lambda entry: entry[0], reverse=True)
    return [(ref, binned_record) for _, ref, binned_record in found]


@cache
def _kinds_in_the_bin() -> CompoundSelect[str]:
    """Return a query for the kinds of what lies in the bin: mostly few of them, so that few tables are read."""
    return union_all(
        *(
            select(literal(kind.value)).where(exists().where(ROWS[record_type].deleted_at.is_not(None)))
            for kind, record_type in RECORDS.items()
        )
    )


def binned_with(session: Session, ref: Ref) -> list[Ref]:
    """Return `ref` and what it owns that went into the bin in the same act."""
    row = session.get(ROWS[RECORDS[ref.kind]], ref.id)
    if row is None or row.deleted_at is None:
        raise RuleViolation("record_gone", kind=ref.kind)
    found = [ref]
    for kind, column in OWNED.get(ref.kind, ()):
        row_type: Any = ROWS[RECORDS[kind]]
        statement = select(row_type.id).where(
            row_type.deleted_at == row.deleted_at, getattr(row_type, column) == ref.id
        )
        for child in session.scalars(statement):
            found += [other for other in binned_with(session, Ref(kind, child)) if other not in found]
    return found


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
    row = session.get_one(ROWS[RECORDS[ref.kind]], ref.id)
    keys = [(column, key) for column in table(ref.kind).columns for key in _references(column)]
    targets = [Ref(Kind(key.column.table.name), getattr(row, column.name) or 0) for column, key in keys]
    rows = [(target, session.get(ROWS[RECORDS[target.kind]], target.id)) for target in targets]
    return [target for target, row in rows if row is not None and row.deleted_at is not None]


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
    for position, row_id in enumerate(ids):
        row: Any = session.get(ROWS[RECORDS[kind]], row_id)
        if row.position != position:
            row.position = position
            row.version += 1
    session.flush()

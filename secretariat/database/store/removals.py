"""The bin: what goes there together and comes back together, and what holds a record back from it.

Every function takes the session first and never commits.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    CompoundSelect,
    ForeignKey,
    Select,
    bindparam,
    exists,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.store import rows
from secretariat.database.tables import RECORDS, table
from secretariat.database.types import instant_text
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation

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
        for child in session.scalars(statement.order_by(columns.id)):
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
    return _fields_that_refer(rows.kind_of(record_type))


@cache
def _fields_that_refer(kind: Kind) -> tuple[tuple[str, Kind], ...]:
    return tuple(
        (column.name, Kind(key.column.table.name))
        for column in rows.columns_of(RECORDS[kind])
        for key in _references(column)
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
        found: Any = rows.peek(session, RECORDS[ref.kind], ref.id)
        if found is None:
            raise RuleViolation("record_gone", kind=ref.kind)
        rows.change(session, ref.kind, ref.id, {"deleted_at": now}, found.record.version)


def binned(session: Session) -> list[tuple[Ref, Any]]:
    """Return what lies in the bin, what went there last first, as references and records.

    The order is that of the acts in the journal: the clock may have been set in between.
    """
    order = journal.order_of_instants(session)
    found = []
    for kind in map(Kind, session.scalars(_kinds_in_the_bin())):
        gone, number = table(kind).columns.deleted_at, table(kind).columns.id
        names = [column.name for column in rows.columns_of(RECORDS[kind])]
        statement = select(*rows.columns_of(RECORDS[kind]), gone.label("gone")).where(gone.is_not(None))
        for *values, gone_at in session.connection().execute(statement.order_by(number)):
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
        for child in session.scalars(statement.order_by(columns.id)):
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

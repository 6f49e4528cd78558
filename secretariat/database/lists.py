"""The statements behind lists and counts: Core, not ORM, so that a hundred thousand rows stay quick."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, literal, or_, select
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.search import containing
from secretariat.database.tables import table
from secretariat.database.types import day
from secretariat.domain.actions import (
    DUE_SOON_DAYS,
    OPEN_STATUSES,
    SET_ASIDE,
    UNFINISHED,
    ActionStatus,
    Rag,
    is_overdue,
    rag,
)
from secretariat.domain.changes import Kind
from secretariat.domain.folding import search_words
from secretariat.domain.lines import ActionLine
from secretariat.domain.query import ActionFilter, ActionQuery

_A = table(Kind.ACTION)


def localized(column: Any, language: str) -> ColumnElement[str]:
    """Return SQL for a localized text in `language`, else in English, else in any language."""
    anything = sql.texts(column).limit(1).scalar_subquery()
    return func.coalesce(
        func.json_extract(column, f'$."{language}"'),
        func.json_extract(column, '$."en"'),
        anything,
        literal(""),
    )


def overdue(as_of: date) -> ColumnElement[bool]:
    """Return SQL for `domain.actions.is_overdue`."""
    return and_(_A.c.status.in_(UNFINISHED), _A.c.due_on < as_of)


def _soon(as_of: date) -> date:
    return as_of + min(timedelta(days=DUE_SOON_DAYS), date.max - as_of)


def rag_sql(as_of: date) -> ColumnElement[str]:
    """Return SQL for `domain.actions.rag`; a test holds the two together."""
    soon = _A.c.due_on <= _soon(as_of)
    return case(
        (_A.c.status.in_(SET_ASIDE), Rag.GREY.value),
        (_A.c.status == ActionStatus.CONFIRMED_COMPLETE, Rag.BLUE.value),
        (or_(overdue(as_of), _A.c.moves >= 2), Rag.RED.value),
        (or_(soon, _A.c.moves == 1, _A.c.status == ActionStatus.REPORTED_COMPLETE), Rag.AMBER.value),
        else_=Rag.GREEN.value,
    )


def conditions(query: ActionQuery) -> list[ColumnElement[bool]]:
    """Return SQL for what `query` asks for, without its order."""
    found: list[ColumnElement[bool]] = [_A.c.deleted_at.is_(None), _A.c.group_id == query.group_id]
    soon = _soon(query.as_of)
    match query.filter:
        case ActionFilter.OPEN:
            found.append(_A.c.status.in_(OPEN_STATUSES))
        case ActionFilter.OVERDUE:
            found.append(overdue(query.as_of))
        case ActionFilter.DUE_SOON:
            found += [_A.c.status.in_(UNFINISHED), _A.c.due_on.between(query.as_of, soon)]
        case ActionFilter.REPORTED:
            found.append(_A.c.status == ActionStatus.REPORTED_COMPLETE)
        case ActionFilter.CONFIRMED:
            found.append(_A.c.status == ActionStatus.CONFIRMED_COMPLETE)
    if query.rag is not None:
        found.append(rag_sql(query.as_of) == query.rag.value)
    for column, wanted in (
        (_A.c.lead_party_id, query.party_id),
        (_A.c.area_id, query.area_id),
        (_A.c.meeting_id, query.meeting_id),
    ):
        if wanted is not None:
            found.append(column == wanted)
    if query.month is not None:
        year, month = query.month
        found.append(func.substr(_A.c.agreed_on, 1, 7) == f"{year:04}-{month:02}")
    words = search_words(query.words)
    if words:
        found.append(_A.c.id.in_(containing(Kind.ACTION, words)))
    return found


def _name_of(kind: Kind, referring: Any, column: str, language: str) -> ColumnElement[str]:
    named = table(kind).alias()
    return select(localized(named.c[column], language)).where(named.c.id == referring).scalar_subquery()


def _side(language: str) -> ColumnElement[str]:
    """Return SQL for the short name of the lead side, else its name."""
    short, long = (
        _name_of(Kind.PARTY, _A.c.lead_party_id, column, language) for column in ("short_name", "name")
    )
    return func.coalesce(func.nullif(short, ""), long)


_SHOWN = (
    "id",
    "symbol",
    "priority",
    "agreed_on",
    "original_due_on",
    "due_on",
    "moves",
    "status",
    "percent",
    "reference",
)


def action_lines(session: Session, ids: Sequence[int], language: str, as_of: date) -> list[ActionLine]:
    """Return the lines of `ids`, in that order; ids that are gone are left out."""
    found = session.execute(_lines_in(language), {"ids": json.dumps(list(ids))})
    lines = {row.id: _line(row, as_of) for row in found}
    return [lines[row_id] for row_id in ids if row_id in lines]


@lru_cache(maxsize=20)
def _lines_in(language: str) -> Select[Any]:
    """Return SQL for what lines are made of; it is made once, which takes as long as running it."""
    meeting, decision = table(Kind.MEETING), table(Kind.DECISION)
    return (
        select(
            *(_A.c[name] for name in _SHOWN),
            localized(_A.c.title, language).label("shown_title"),
            _name_of(Kind.AREA, _A.c.area_id, "name", language).label("area"),
            _side(language).label("side"),
            _name_of(Kind.PERSON, _A.c.responsible_id, "name", language).label("responsible"),
            _name_of(Kind.PERSON, _A.c.counterpart_id, "name", language).label("counterpart"),
            meeting.c.symbol.label("meeting"),
            decision.c.symbol.label("decision"),
            _last_report(),
        )
        .outerjoin(meeting, meeting.c.id == _A.c.meeting_id)
        .outerjoin(decision, decision.c.id == _A.c.decision_id)
        .where(_A.c.id.in_(sql.numbers(bindparam("ids"))), _A.c.deleted_at.is_(None))
    )


def _last_report() -> Any:
    """Return SQL for the day of an item's last entry, as text; None where there is only the one that agreed it."""
    update = table(Kind.UPDATE).alias()
    latest = case((func.count() > 1, func.substr(func.max(update.c.effective_on), 1, 10)))
    statement = select(latest).where(update.c.action_id == _A.c.id, update.c.deleted_at.is_(None))
    return statement.correlate(_A).scalar_subquery().label("reported_on")


def _line(row: Any, as_of: date) -> ActionLine:
    return ActionLine(
        id=row.id,
        symbol=row.symbol,
        title=row.shown_title,
        area=row.area or "",
        side=row.side or "",
        responsible=row.responsible or "",
        counterpart=row.counterpart or "",
        priority=row.priority,
        agreed_on=row.agreed_on,
        original_due_on=row.original_due_on,
        due_on=row.due_on,
        moves=row.moves,
        status=row.status,
        percent=row.percent,
        rag=rag(row.status, row.due_on, row.moves, as_of),
        overdue=is_overdue(row.status, row.due_on, as_of),
        meeting=row.meeting or "",
        decision=row.decision or "",
        reference=row.reference,
        reported_on=day(row.reported_on) if row.reported_on else None,
    )


def action_counts(session: Session, group_id: int, as_of: date) -> dict[Rag, int]:
    """Return how many action items of a group have each colour on `as_of`."""
    shade = rag_sql(as_of).label("shade")
    statement = (
        select(shade, func.count())
        .where(_A.c.deleted_at.is_(None), _A.c.group_id == group_id)
        .group_by(shade)
    )
    counts = dict.fromkeys(Rag, 0)
    counts.update({Rag(name): count for name, count in session.execute(statement)})
    return counts


def count(session: Session, query: ActionQuery, *, unassigned: bool = False) -> int:
    """Return how many action items `query` asks for, or how many of them nobody is responsible for."""
    more = [_A.c.responsible_id.is_(None)] if unassigned else []
    return session.scalar(select(func.count()).select_from(_A).where(*conditions(query), *more)) or 0


def _of_group(group_id: int) -> tuple[ColumnElement[bool], ...]:
    return (_A.c.deleted_at.is_(None), _A.c.group_id == group_id)


def status_counts(session: Session, group_id: int) -> dict[ActionStatus, int]:
    """Return how many action items of a group have each status."""
    statement = (
        select(_A.c.status, func.count().label("number")).where(*_of_group(group_id)).group_by(_A.c.status)
    )
    return {row.status: row.number for row in session.execute(statement)}


def late(session: Session, group_id: int, as_of: date) -> tuple[int, date | None]:
    """Return how many action items of a group are overdue on `as_of`, and the earliest of their deadlines."""
    statement = select(func.count(), func.min(_A.c.due_on)).where(*_of_group(group_id), overdue(as_of))
    number, earliest = session.execute(statement).one()
    return number, earliest


def month_counts(session: Session, group_id: int) -> dict[str, tuple[int, int]]:
    """Return by month (`2026-11`) how many action items of a group were agreed, and how many of them are confirmed."""
    month = func.substr(_A.c.agreed_on, 1, 7)
    done = func.sum(case((_A.c.status == ActionStatus.CONFIRMED_COMPLETE, 1), else_=0))
    statement = select(month, func.count(), done).where(*_of_group(group_id)).group_by(month)
    return {name: (agreed, closed) for name, agreed, closed in session.execute(statement)}


def of_decision(session: Session, decision_id: int, group_id: int) -> list[int]:
    """Return the ids of the action items of a group that a decision led to, in the order of entry."""
    statement = select(_A.c.id).where(*_of_group(group_id), _A.c.decision_id == decision_id)
    return list(session.scalars(statement.order_by(_A.c.id)))


def decision_counts(session: Session, group_id: int) -> dict[int | None, int]:
    """Return how many action items of a group come from each decision."""
    statement = (
        select(_A.c.decision_id, func.count().label("number"))
        .where(*_of_group(group_id))
        .group_by(_A.c.decision_id)
    )
    return {row.decision_id: row.number for row in session.execute(statement)}

"""Orders of action items by the names of what they refer to: areas, sides, and who is responsible.

The names that a group's items refer to are put in order first: they are few, and an index finds them without going
through the items. Then the items come name by name, from the index again, until there are enough.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import chain, groupby
from typing import Any

from sqlalchemy import CTE, ColumnElement, Select, func, literal, select, text
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.lists import conditions, localized
from secretariat.database.tables import table
from secretariat.domain.changes import Kind
from secretariat.domain.query import ActionQuery, ActionSort

_A = table(Kind.ACTION)
_REFERRING = {
    ActionSort.AREA: (_A.c.area_id, Kind.AREA),
    ActionSort.SIDE: (_A.c.lead_party_id, Kind.PARTY),
    ActionSort.RESPONSIBLE: (_A.c.responsible_id, Kind.PERSON),
}
_MOST_NAMES = 16
"""So many names are asked for one by one; where these have too few items, all items are sorted."""

Ranks = tuple[ColumnElement[Any], CTE]
Names = list[list[int | None]]
"""Ids of names in their order; those of equal names stand together. No name at all, None, comes first."""


def ranks(query: ActionQuery) -> Ranks | None:
    """Return which column an order by names goes by, and SQL for the places of all that it may refer to."""
    if query.sort not in _REFERRING:
        return None
    column, kind = _REFERRING[query.sort]
    return column, _ranked(kind, query.language).cte("ranked").prefix_with("MATERIALIZED")


def end(session: Session, query: ActionQuery, most: int, *, last: bool) -> array[int] | None:
    """Return at most `most` ids from one end of an order by names, the outermost first.

    None says that all have to be sorted: some items only are asked for, or many names have few items each.
    """
    if query.sort not in _REFERRING or query.is_narrowed:
        return None
    column, down = _REFERRING[query.sort][0], query.descending != last
    names = _in_order(session, query)
    found = array("q")
    for same in names[::-1][:_MOST_NAMES] if down else names[:_MOST_NAMES]:
        statement = select(_A.c.id).where(*conditions(query), _refers_to(column, same))
        statement = statement.order_by(_A.c.id.desc() if down else _A.c.id)
        found.extend(session.scalars(statement.limit(most - len(found))))
        if len(found) == most:
            return found
    return found if len(names) <= _MOST_NAMES else None


def place_of(session: Session, query: ActionQuery, action_id: int) -> int | None:
    """Return how many items come before one in an order by names, -1 when it is not there; None as `end` does."""
    if query.sort not in _REFERRING or query.is_narrowed:
        return None
    column = _REFERRING[query.sort][0]
    where = conditions(query)
    own = session.execute(select(column).where(*where, _A.c.id == action_id)).first()
    if own is None:
        return -1
    names = _in_order(session, query)
    place = next((place for place, same in enumerate(names) if own[0] in same), None)
    if place is None:  # on a server it has just been entered
        return None
    before = names[place + 1 :] if query.descending else names[:place]
    nearer = _A.c.id > action_id if query.descending else _A.c.id < action_id
    parts = [_refers_to(column, names[place]) & nearer, column.in_(sql.among(chain.from_iterable(before)))]
    if [None] in before:
        parts.append(column.is_(None))
    counted = select(func.count()).select_from(_A).where(*where)
    return sum(session.scalar(counted.where(part)) or 0 for part in parts)


def _refers_to(column: ColumnElement[Any], ids: Sequence[int | None]) -> ColumnElement[bool]:
    return column.is_(None) if None in ids else column.in_(ids)


def _in_order(session: Session, query: ActionQuery) -> Names:
    """Return the names that the items of a group refer to.

    An index has what they refer to in order: each time the next greater id is looked for (a "loose index scan", see
    PostgreSQL's wiki), so that it takes as long as there are names.
    """
    column, kind = _REFERRING[query.sort]
    where = conditions(query)
    used = select(func.min(column).label("id")).where(*where).cte("used", recursive=True)
    next_one = select(func.min(column)).where(*where, column > used.c.id).scalar_subquery()
    used = used.union_all(select(next_one).where(used.c.id.is_not(None)))
    ranked = _ranked(kind, query.language)
    ranked = ranked.where(ranked.selected_columns.id.in_(select(used.c.id))).order_by(text("place"))
    found = session.execute(ranked).all()
    return [[None], *([row.id for row in same] for _, same in groupby(found, lambda row: row.place))]


def _ranked(kind: Kind, language: str) -> Select[Any]:
    named = table(kind)
    name = localized(named.c.name, language)
    if kind is Kind.PARTY:
        name = func.coalesce(func.nullif(localized(named.c.short_name, language), literal("")), name)
    return select(named.c.id, func.rank().over(order_by=name).label("place"))

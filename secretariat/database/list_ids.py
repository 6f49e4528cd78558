"""The ids of action items in the order of a list: all of them, or those at one of its ends.

What an index has in order is read from its end, so that a list of a million items begins as quickly as one of 1,000;
for the rest SQLite goes through `ix_actions_listed` once and keeps the few that are wanted. Names of sides, areas and
people are ranked before, so that none is looked up for each item (`list_names`).
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    and_,
    case,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import Session

from secretariat.database import list_names, sql
from secretariat.database.lists import conditions, count, localized, rag_sql
from secretariat.database.tables import table
from secretariat.database.tables.ordering import SYMBOL_ORDER, TITLE_LANGUAGES, has_title_in, title_in
from secretariat.domain.actions import OPEN_STATUSES, SET_ASIDE, ActionStatus, Rag
from secretariat.domain.changes import Kind
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort

_A = table(Kind.ACTION)


def action_ids(session: Session, query: ActionQuery) -> array[int]:
    """Return the ids of the action items that `query` asks for, in its order."""
    found = None
    if query.sort is ActionSort.TITLE and not query.is_narrowed:
        found = _titles(session, query, count(session, query), last=False)
    return _read(session, _statement(session, query)) if found is None else found


def first_ids(session: Session, query: ActionQuery, most: int) -> array[int]:
    """Return the ids of the first `most` action items that `query` asks for, in its order."""
    return _end(session, query, most, last=False)


def last_ids(session: Session, query: ActionQuery, most: int) -> array[int]:
    """Return the ids of the last `most` action items that `query` asks for, in its order."""
    return _end(session, query, most, last=True)


def place_of(session: Session, query: ActionQuery, action_id: int) -> int:
    """Return how many action items come before one in the order of `query`, -1 when it is not among them."""
    place = (
        _place_by_shades(session, query, action_id)
        if query.sort is ActionSort.STATUS
        else list_names.place_of(session, query, action_id)
    )
    if place is not None:
        return place
    ranks = list_names.ranks(query)
    keys = list(_keys(session, query, ranks[1] if ranks else None))
    where = conditions(query)
    own = session.execute(
        _from(select(*(key.by for key in keys)), ranks).where(*where, _A.c.id == action_id)
    ).first()
    if own is None:
        return -1
    values = list(own)
    language = _title_language(session, query) if query.sort is ActionSort.TITLE else None
    if language is not None and not values[0]:  # it is among those that their index has in order
        where = [*where, has_title_in(language)]
        keys, values = [_Key(title_in(language)), keys[-1]], values[1:]
    before, same = [], list[ColumnElement[bool]]()
    for key, found in zip(keys, values, strict=True):
        # As it came: a truth value is a number in a file, and one on a server.
        value = None if found is None else literal(found, key.by.type)
        before.append(and_(*same, key.before(value, descending=query.descending)))
        same.append(key.by.is_(None) if value is None else key.by == value)
    # One after the other where an index goes straight to its part, in one go where all are looked through anyway.
    parts = before if query.sort in _INDEXED else [or_(*before)]
    counted = _from(select(func.count()).select_from(_A), ranks).where(*where)
    return sum(session.scalar(counted.where(part)) or 0 for part in parts)


_PART = 1 << 16
"""So many characters of a list of ids are read at once."""

_INDEXED = frozenset({ActionSort.SYMBOL, ActionSort.TITLE, ActionSort.DUE, ActionSort.PERCENT})

_STATUSES = {Rag.BLUE: frozenset({ActionStatus.CONFIRMED_COMPLETE}), Rag.GREY: SET_ASIDE}
"""What colours that the status alone decides are of; the others are of `OPEN_STATUSES`."""

_ONE_STATUS = {
    ActionFilter.REPORTED: ActionStatus.REPORTED_COMPLETE,
    ActionFilter.CONFIRMED: ActionStatus.CONFIRMED_COMPLETE,
}


@dataclass(frozen=True, slots=True)
class _Key:
    """One of the things by which a list is sorted; `fixed` stays as it is when the order is descending."""

    by: ColumnElement[Any]
    fixed: bool = False
    nullable: bool = False
    nothing_last: bool = False

    def ordered(self, *, descending: bool, last: bool) -> ColumnElement[Any]:
        """Return the key for reading from one end."""
        down = (descending and not self.fixed) != last
        by = self.by.desc() if down else self.by.asc()
        if self.nothing_last:  # said so and not by a key of its own, the order is still that of the index
            by = by.nulls_first() if down else by.nulls_last()
        return by

    def before(self, value: Any, *, descending: bool) -> ColumnElement[bool]:
        """Return SQL for what comes before a value, by this key alone."""
        down = descending and not self.fixed
        nothing_first = down == self.nothing_last  # SQLite has NULL below everything
        if value is None:
            return false() if nothing_first else self.by.is_not(None)
        nearer = self.by > value if down else self.by < value
        return or_(nearer, self.by.is_(None)) if nothing_first and self.nullable else nearer


def _end(session: Session, query: ActionQuery, most: int, *, last: bool) -> array[int]:
    """Return at most `most` ids from one end of a list, in its order."""
    found = None
    if query.sort is ActionSort.TITLE:
        found = _titles(session, query, most, last=last)
    elif query.sort is ActionSort.STATUS:
        found = _by_shades(session, query, most, last=last)
    else:
        found = list_names.end(session, query, most, last=last)
    if found is None:
        found = _read(session, _statement(session, query, last=last).limit(most))
    return found[::-1] if last else found


def _titles(session: Session, query: ActionQuery, most: int, *, last: bool) -> array[int] | None:
    """Return what `_end` wants in an order by titles straight from their index, None where that is not enough."""
    language = _title_language(session, query)
    if language is None:
        return None
    if last and not _all_have_titles(session, query, language):
        return None  # those without one come last
    has: ColumnElement[bool] = has_title_in(language)
    keys = (_Key(title_in(language)), _Key(_A.c.id))
    statement = select(_A.c.id).where(*conditions(query), has)
    found = _read(session, statement.order_by(*_ordered(keys, query, last=last)).limit(most))
    return found if len(found) == most else None


def _place_by_shades(session: Session, query: ActionQuery, action_id: int) -> int:
    """Return what `place_of` does in an order by status: of the colours before, and among those of the same."""
    rag, where = rag_sql(query.as_of), conditions(query)
    own = session.execute(select(rag, _A.c.due_on).where(*where, _A.c.id == action_id)).first()
    if own is None:
        return -1
    shade, due_on = Rag(own[0]), own[1]
    earlier = [*Rag][: [*Rag].index(shade)]
    due, number = _Key(_A.c.due_on, nullable=True), _Key(_A.c.id)
    before = [_of_shades([one for one in earlier if one not in _STATUSES], rag)] if earlier else []
    before += [_of_shades([one], rag) for one in earlier if one in _STATUSES]
    same = _of_shades([shade], rag)
    before.append(same & due.before(due_on, descending=False))
    at_once = _A.c.due_on.is_(None) if due_on is None else _A.c.due_on == due_on
    before.append(same & at_once & number.before(action_id, descending=False))
    counted = select(func.count()).select_from(_A).where(*where)
    place = sum(session.scalar(counted.where(part)) or 0 for part in before)
    return count(session, query) - 1 - place if query.descending else place


def _of_shades(shades: list[Rag], rag: ColumnElement[str]) -> ColumnElement[bool]:
    """Return SQL for the items of one colour, or of several that the status alone does not decide."""
    if shades[0] in _STATUSES:
        return _A.c.status.in_(_STATUSES[shades[0]])
    of_open = _A.c.status.in_(OPEN_STATUSES)
    every = len(shades) == len(Rag) - len(_STATUSES)
    return of_open if every else and_(of_open, rag.in_([shade.value for shade in shades]))


def _by_shades(session: Session, query: ActionQuery, most: int, *, last: bool) -> array[int]:
    """Return what `_end` wants in an order by status colour by colour: of each an index has the deadlines in order."""
    keys = (_Key(_A.c.due_on, nullable=True), _Key(_A.c.id))
    found = array("q")
    for shade in reversed(Rag) if query.descending != last else Rag:
        statuses = _STATUSES.get(shade, OPEN_STATUSES)
        if query.filter in _ONE_STATUS:  # which the query asks for by itself
            if _ONE_STATUS[query.filter] not in statuses:
                continue
            where = conditions(query)
        else:
            where = [*conditions(query), _A.c.status.in_(statuses)]
        statement = select(_A.c.id).where(*where, rag_sql(query.as_of) == shade.value)
        ordered = statement.order_by(*_ordered(keys, query, last=last))
        found.extend(session.scalars(ordered.limit(most - len(found))))
        if len(found) == most:
            break
    return found


def _titled(query: ActionQuery, language: str) -> Select[int]:
    """Return SQL for the first item with a title in a language; its order makes SQLite take the index."""
    where = (_A.c.deleted_at.is_(None), _A.c.group_id == query.group_id)
    has: ColumnElement[bool] = has_title_in(language)
    title: ColumnElement[str] = title_in(language)
    return select(_A.c.id).where(*where, has).order_by(title, _A.c.id).limit(1)


def _all_have_titles(session: Session, query: ActionQuery, language: str) -> bool:
    everything = count(session, ActionQuery(group_id=query.group_id, as_of=query.as_of))
    return session.scalar(_titled(query, language).offset(max(0, everything - 1))) is not None


def _title_language(session: Session, query: ActionQuery) -> str | None:
    """Return in which language titles are sorted by an index: that of the screen, else English, if any has one."""
    for language in (query.language, "en"):
        if language in TITLE_LANGUAGES and session.scalar(_titled(query, language)):
            return language
    return None


def _statement(session: Session, query: ActionQuery, *, last: bool = False) -> Select[int]:
    ranks = list_names.ranks(query)
    keys = list(_keys(session, query, ranks[1] if ranks else None))
    statement = _from(select(_A.c.id), ranks).where(*conditions(query))
    return statement.order_by(*_ordered(keys, query, last=last))


def _from(statement: Select[Any], ranks: list_names.Ranks | None) -> Select[Any]:
    """Return a statement that also knows the places of the names by which a list is sorted."""
    if ranks is None:
        return statement
    referring, names = ranks
    return statement.select_from(_A.outerjoin(names, names.c.id == referring))


def _ordered(keys: Any, query: ActionQuery, *, last: bool) -> list[ColumnElement[Any]]:
    return [key.ordered(descending=query.descending, last=last) for key in keys]


def _keys(session: Session, query: ActionQuery, names: CTE | None) -> Iterator[_Key]:
    match query.sort:
        case ActionSort.SYMBOL:
            yield from (_Key(literal_column(f"({part})")) for part in SYMBOL_ORDER)
            yield _Key(_A.c.number, nullable=True)
        case ActionSort.TITLE:
            language = _title_language(session, query)
            shown: Any = localized(_A.c.title, query.language)
            if language is not None:  # in the order of the index; then those without a title in the language
                has: ColumnElement[bool] = has_title_in(language)
                yield _Key(case((has, 0), else_=1), fixed=True)
                shown = case((has, title_in(language)), else_=shown)
            yield _Key(sql.without_capitals(shown))
        case ActionSort.DUE:
            yield _Key(_A.c.due_on, nullable=True, nothing_last=True)
        case ActionSort.STATUS:
            yield from (_Key(_shade(query)), _Key(_A.c.due_on, nullable=True))
        case ActionSort.PERCENT:
            # Of some items only, more would be gone through in the order of the index than have to be sorted.
            yield _Key(_A.c.percent + 0 if query.is_narrowed else _A.c.percent)
        case _:
            assert names is not None
            yield _Key(names.c.place, nullable=True)
    yield _Key(_A.c.id)


def _shade(query: ActionQuery) -> ColumnElement[int]:
    order = {shade.value: place for place, shade in enumerate(Rag)}
    return case(order, value=rag_sql(query.as_of))


def _read(session: Session, statement: Select[int]) -> array[int]:
    ordered = statement.subquery()
    text = session.scalar(select(sql.as_list(ordered.c.id))) or "[]"
    found, begins, end = array("q"), 1, len(text) - 1
    while begins < end:  # in parts: Python's numbers take five times the room of the text
        stop = text.find(",", begins + _PART)
        stop = end if stop < 0 else stop
        found.extend(json.loads(f"[{text[begins:stop]}]"))
        begins = stop + 1
    return found

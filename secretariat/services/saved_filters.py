"""Filters of lists that are kept by a name, with the true count of what each leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database import lists as statements
from secretariat.database import search
from secretariat.database.store import rows
from secretariat.database.tables import SavedFilterRow
from secretariat.domain.agreements import Area, Party
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.decisions import DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.folding import search_words
from secretariat.domain.lines import DecisionLine
from secretariat.domain.meetings import Meeting
from secretariat.domain.saved_filters import (
    SavedFilter,
    SavedFilterLine,
    SavedList,
    action_query,
    check_known,
    check_saved_filter,
    decision_fits,
    name_key,
)
from secretariat.domain.text import clean
from secretariat.services.lists import decision_lines
from secretariat.services.records import Records, save
from secretariat.services.unit import Unit


class SavedFilters:
    """The verbs for saved filters; they are removed like any record."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, wanted: SavedFilter) -> Outcome[SavedFilter]:
        """Create (id 0) or change a filter; a new one goes to the end.

        Raises:
            RuleViolation: `filter_name_missing`, `filter_name_long`, `filter_name_taken`, `filter_unknown`;
                `not_of_agreement` for a side or an area of another agreement.
            Stale: someone saved it meanwhile.
        """
        wanted = replace(wanted, name=" ".join(clean(wanted.name).split()))
        check_saved_filter(wanted)
        other = self.named(wanted.group_id, wanted.list, wanted.name)
        if other is not None and other.id != wanted.id:
            raise RuleViolation("filter_name_taken", name=wanted.name, field="name")
        return save(self._unit, wanted, {SavedFilter: check_saved_filter})

    def rename(self, filter_id: int, name: str) -> Outcome[SavedFilter]:
        """Give a filter another name; what `save` refuses is refused here too."""
        with self._unit.read() as session:
            known = rows.get(session, SavedFilter, filter_id)
        return self.save(replace(known, name=name))

    def move(self, filter_id: int, steps: int) -> Outcome[Ref]:
        """Move a filter up (below 0) or down among those of its list; at an end it stays."""
        ref = Ref(Kind.SAVED_FILTER, filter_id)
        with self._unit.read() as session:
            known = rows.get(session, SavedFilter, filter_id)
            everything = _of_group(session, known.group_id)
        places = [place for place, one in enumerate(everything) if one.list is known.list]
        here = next(at for at, place in enumerate(places) if everything[place].id == filter_id)
        there = max(0, min(len(places) - 1, here + steps))
        if there == here:
            return Outcome(ref)
        return Records(self._unit).move(ref, places[there])

    def of_group(self, group_id: int) -> list[SavedFilter]:
        """Return the filters of a group in their order."""
        with self._unit.read() as session:
            return _of_group(session, group_id)

    def named(self, group_id: int, of: SavedList, name: str) -> SavedFilter | None:
        """Return the filter of a list that is called so, in whichever case; None when there is none."""
        key = name_key(name)
        found = (one for one in self.of_group(group_id) if one.list is of and name_key(one.name) == key)
        return next(found, None)

    def check(self, wanted: SavedFilter) -> None:
        """Refuse to show a filter whose side, area or meeting is gone: without it, it would show everything.

        Raises:
            RuleViolation: `filter_gone`, or `filter_unknown`.
        """
        with self._unit.read() as session:
            _check(session, wanted)

    def count(self, wanted: SavedFilter, language: str, as_of: date) -> int:
        """Return how many lines the list shows under a filter on a day; refuses what `check` refuses."""
        with self._unit.read() as session:
            _check(session, wanted)
            return _count(session, wanted, _Decisions(session, wanted.group_id, language), as_of)

    def lines(self, group_id: int, language: str, as_of: date) -> list[SavedFilterLine]:
        """Return the filters of a group in their order, each with its count on a day."""
        with self._unit.read() as session:
            decisions = _Decisions(session, group_id, language)
            return [_line(session, one, decisions, as_of) for one in _of_group(session, group_id)]


class _Decisions:
    """The register of decisions of a group, read once and only if a filter asks for it."""

    def __init__(self, session: Session, group_id: int, language: str) -> None:
        self._session, self._group_id, self._language = session, group_id, language
        self._lines: Sequence[DecisionLine] | None = None

    def count(self, wanted: SavedFilter) -> int:
        if self._lines is None:
            self._lines = decision_lines(self._session, self._group_id, self._language)
        words = search_words(wanted.words)
        found = frozenset(self._session.scalars(search.containing(Kind.DECISION, words)) if words else ())
        states = {DecisionState(wanted.filter)} if wanted.filter else ()
        return sum(decision_fits(line, states, wanted.words, found) for line in self._lines)


def _line(session: Session, one: SavedFilter, decisions: _Decisions, as_of: date) -> SavedFilterLine:
    try:
        _check(session, one)
    except RuleViolation as fault:
        return SavedFilterLine(saved=one, count=None, fault=fault)
    return SavedFilterLine(saved=one, count=_count(session, one, decisions, as_of))


def _count(session: Session, wanted: SavedFilter, decisions: _Decisions, as_of: date) -> int:
    if wanted.list is SavedList.DECISIONS:
        return decisions.count(wanted)
    return statements.count(session, action_query(wanted, as_of))


def _check(session: Session, wanted: SavedFilter) -> None:
    check_known(wanted)
    asked: tuple[tuple[type[Any], int | None], ...] = (
        (Party, wanted.party_id),
        (Area, wanted.area_id),
        (Meeting, wanted.meeting_id),
    )
    for record_type, record_id in asked:
        if record_id is None:
            continue
        try:
            rows.get(session, record_type, record_id)
        except RuleViolation as gone:
            raise RuleViolation("filter_gone", name=wanted.name, kind=rows.kind_of(record_type)) from gone


def _of_group(session: Session, group_id: int) -> list[SavedFilter]:
    where = SavedFilterRow.group_id == group_id
    return rows.find(session, SavedFilter, where, order=SavedFilterRow.position)

"""The first 200 rows of a list with every name, and the counts of the overview, against raw sqlite3.

Ours goes through the services and returns frozen records; raw runs SQL written by hand on a connection of its own and
returns tuples. Both have the file open and answer the same, which is compared before the clock starts; the overview has
more to answer besides (the next meeting, and what is to be prepared for it). How many items there are ours counts once
until something is saved, raw each time: what that takes is told by itself.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from secretariat.domain.actions import DUE_SOON_DAYS
from secretariat.domain.changes import Kind
from secretariat.domain.lines import ActionLine, Overview
from secretariat.domain.query import ActionFilter, ActionQuery
from secretariat.services.office import Office
from tests.benchmarks.measuring import Amounts, Line, compare
from tests.benchmarks.samples import GROUP, NOW, opened, scaled

SIZES = (100_000, 1_000_000)
FIRST = 200
TODAY = NOW.date()
SOON = TODAY + timedelta(days=DUE_SOON_DAYS)
GOAL, RAW = 1.3, "the same by raw sqlite3"
Act = Callable[[], Any]

_RAG = f"""CASE WHEN a.status IN ('on_hold', 'cancelled', 'superseded') THEN 'grey'
 WHEN a.status = 'confirmed_complete' THEN 'blue'
 WHEN a.status IN ('not_started', 'in_progress') AND a.due_on < '{TODAY}' OR a.moves >= 2 THEN 'red'
 WHEN a.due_on <= '{SOON}' OR a.moves = 1 OR a.status = 'reported_complete' THEN 'amber' ELSE 'green' END"""
_TEXT = "coalesce(json_extract({0}, '$.en'), (SELECT value FROM json_each({0}) LIMIT 1), '')"
_LINE = f"""SELECT a.id, a.symbol, {_TEXT.format("a.title")}, {_TEXT.format("area.name")},
 coalesce(nullif({_TEXT.format("side.short_name")}, ''), {_TEXT.format("side.name")}),
 {_TEXT.format("who.name")}, {_TEXT.format("other.name")}, a.priority, a.agreed_on, a.due_on, a.moves, a.status,
 a.percent, {_RAG}, coalesce(m.symbol, ''), coalesce(d.symbol, ''), a.reference,
 (SELECT CASE WHEN count(*) > 1 THEN max(u.effective_on) END FROM action_updates u
  WHERE u.action_id = a.id AND u.deleted_at IS NULL)
 FROM actions a LEFT JOIN areas area ON area.id = a.area_id LEFT JOIN parties side ON side.id = a.lead_party_id
 LEFT JOIN persons who ON who.id = a.responsible_id LEFT JOIN persons other ON other.id = a.counterpart_id
 LEFT JOIN meetings m ON m.id = a.meeting_id LEFT JOIN decisions d ON d.id = a.decision_id"""


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparisons at each length."""
    for size in map(amounts.of, SIZES):
        path = scaled(size)
        with opened(path) as office:
            yield from _of_file(office, path, size, amounts.runs * 3)


def _of_file(office: Office, path: Path, size: int, runs: int) -> Iterator[Line]:
    group = office.groups.by_symbol(GROUP).id
    raw = sqlite3.connect(path)
    area = min(office.lists.names(Kind.AREA, "en"))
    everything = ActionQuery(group_id=group, as_of=TODAY)
    asked = {
        "all, by due date": (everything, ""),
        "the open ones, latest due date first": (
            replace(everything, filter=ActionFilter.OPEN, descending=True),
            " AND a.status IN ('not_started', 'in_progress', 'reported_complete')",
        ),
        "the overdue ones of one area": (
            replace(everything, filter=ActionFilter.OVERDUE, area_id=area),
            f" AND a.status IN ('not_started', 'in_progress') AND a.due_on < '{TODAY}' AND a.area_id = {area}",
        ),
    }
    for name, (query, more) in asked.items():
        ours, theirs = _ours(office, query), _theirs(raw, group, more, "DESC" if query.descending else "ASC")
        count, shown = ours()
        assert (count, [_plain(line) for line in shown]) == theirs(), name
        assert len(shown) == min(FIRST, count), name
        work = f"{size:,} action items, first {FIRST}: {name}"
        yield from compare(work, ours, {RAW: theirs}, GOAL, runs=runs)
        counted = _counted_anew(office, ours)
        yield from compare(f"{work}, counted anew", counted, {RAW: theirs}, GOAL, runs=runs)
    counts = _counts(raw, group)
    overview = lambda: office.overviews.of_group(group, "en", TODAY)  # noqa: E731
    assert _counted(overview()) == counts()
    yield from compare(
        f"{size:,} action items, counts for the overview", overview, {RAW: counts}, GOAL, runs=runs
    )
    raw.close()


def _ours(office: Office, query: ActionQuery) -> Act:
    def act() -> tuple[int, list[ActionLine]]:
        count, ids = office.lists.first_action_ids(query, FIRST)
        return count, office.lists.action_lines(ids, "en", TODAY)

    return act


def _counted_anew(office: Office, ours: Act) -> Act:
    """Return the same act as the first after something was saved: nothing is known of how many there are."""

    def act() -> object:
        office.lists._counts.clear()
        return ours()

    return act


def _theirs(raw: sqlite3.Connection, group: int, more: str, order: str) -> Act:
    where = f"WHERE a.deleted_at IS NULL AND a.group_id = {group}{more}"
    nulls = "NULLS LAST" if order == "ASC" else "NULLS FIRST"
    by = f"ORDER BY a.due_on {order} {nulls}, a.id {order}"
    first = f"SELECT a.id FROM actions a {where} {by} LIMIT {FIRST}"

    def act() -> tuple[int, list[tuple[Any, ...]]]:
        (count,) = raw.execute(f"SELECT count(*) FROM actions a {where}").fetchone()
        return count, raw.execute(f"{_LINE} WHERE a.id IN ({first}) {by}").fetchall()

    return act


def _plain(line: ActionLine) -> tuple[Any, ...]:
    """Return a line as raw SQL has it."""
    days = [day.isoformat() if day else None for day in (line.agreed_on, line.due_on, line.reported_on)]
    return (
        *(line.id, line.symbol, line.title, line.area, line.side, line.responsible, line.counterpart),
        *(line.priority.value, days[0], days[1], line.moves, line.status.value, line.percent, line.rag.value),
        *(line.meeting, line.decision, line.reference, days[2]),
    )


def _counts(raw: sqlite3.Connection, group: int) -> Act:
    begin = f"FROM actions a WHERE a.deleted_at IS NULL AND a.group_id = {group}"
    unfinished = "a.status IN ('not_started', 'in_progress')"
    soon = f"{unfinished} AND a.due_on BETWEEN '{TODAY}' AND '{SOON}'"

    def act() -> tuple[Any, ...]:
        (soon_count,) = raw.execute(f"SELECT count(*) {begin} AND {soon}").fetchone()
        (nobody,) = raw.execute(f"SELECT count(*) {begin} AND {soon} AND a.responsible_id IS NULL").fetchone()
        overdue = raw.execute(
            f"SELECT count(*), min(a.due_on) {begin} AND {unfinished} AND a.due_on < '{TODAY}'"
        ).fetchone()
        months = raw.execute(
            f"SELECT substr(a.agreed_on, 1, 7), count(*), sum(a.status = 'confirmed_complete') {begin} GROUP BY 1"
        ).fetchall()
        return (
            dict(raw.execute(f"SELECT {_RAG}, count(*) {begin} GROUP BY 1").fetchall()),
            dict(raw.execute(f"SELECT a.status, count(*) {begin} GROUP BY 1").fetchall()).get(
                "reported_complete", 0
            ),
            overdue[0],
            soon_count,
            nobody,
            next(
                ((agreed - done, done) for month, agreed, done in months if month == f"{TODAY:%Y-%m}"), (0, 0)
            ),
        )

    return act


def _counted(overview: Overview) -> tuple[Any, ...]:
    """Return the figures of an overview as `_counts` has them."""
    month = overview.months[-1]
    return (
        {rag.value: count for rag, count in overview.rag.items() if count},
        overview.reported,
        overview.overdue,
        overview.due_soon,
        overview.due_soon_unassigned,
        (month.still_open, month.closed),
    )

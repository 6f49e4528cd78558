"""The figures of the Summary, counted from the rows of the report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from secretariat.documents.content.report import ActionRow, CalendarRow, DateKind, ReportContent
from secretariat.domain.actions import OPEN_STATUSES, ActionStatus, Rag, is_overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The counts of some action items. `rags` are in the order of `Rag`."""

    name: str
    total: int
    open: int
    overdue: int
    slipped: int
    reported: int
    confirmed: int
    rags: tuple[int, ...]


def tally(name: str, rows: Sequence[ActionRow], as_of: date) -> Tally:
    """Count action items."""
    return Tally(
        name=name,
        total=len(rows),
        open=sum(row.status in OPEN_STATUSES for row in rows),
        overdue=sum(is_overdue(row.status, row.due_on, as_of) for row in rows),
        slipped=sum(row.moves > 0 for row in rows),
        reported=sum(row.status is ActionStatus.REPORTED_COMPLETE for row in rows),
        confirmed=sum(row.status is ActionStatus.CONFIRMED_COMPLETE for row in rows),
        rags=tuple(sum(row.rag is rag for row in rows) for rag in Rag),
    )


def by_side(content: ReportContent, unnamed: str) -> list[Tally]:
    """Count by lead side, parties first and in their order; `unnamed` stands for no side, if there is such an item."""
    return _grouped(content, content.parties, [row.side for row in content.actions], unnamed)


def by_area(content: ReportContent, unnamed: str) -> list[Tally]:
    """Count by area, in the agreement's order; `unnamed` stands for no area, if there is such an item."""
    areas = [row.area for row in content.coverage]
    return _grouped(content, areas, [row.area for row in content.actions], unnamed)


def shortened(tallies: Sequence[Tally], longest: int) -> tuple[list[Tally], list[Tally]]:
    """Return the tallies to print and those to add up in one row: the smallest, when there are more than `longest`."""
    if len(tallies) <= longest:
        return list(tallies), []
    ranked = sorted(range(len(tallies)), key=lambda index: (-tallies[index].total, index))
    kept = set(ranked[: longest - 1])
    shown = [item for index, item in enumerate(tallies) if index in kept]
    return shown, [item for index, item in enumerate(tallies) if index not in kept]


def added(name: str, tallies: Iterable[Tally]) -> Tally:
    """Return the sum of tallies."""
    items = list(tallies)
    return Tally(
        name=name,
        total=sum(item.total for item in items),
        open=sum(item.open for item in items),
        overdue=sum(item.overdue for item in items),
        slipped=sum(item.slipped for item in items),
        reported=sum(item.reported for item in items),
        confirmed=sum(item.confirmed for item in items),
        rags=tuple(sum(item.rags[index] for item in items) for index in range(len(Rag))),
    )


def days_overdue(row: ActionRow, as_of: date) -> int | None:
    """Return for how many days the deadline has passed, None when the item is not overdue."""
    if row.due_on is None or not is_overdue(row.status, row.due_on, as_of):
        return None
    return (as_of - row.due_on).days


def longest_overdue(content: ReportContent, count: int = 5) -> list[tuple[ActionRow, int]]:
    """Return the red items that are overdue longest, with the days, in that order."""
    late = [(row, days_overdue(row, content.as_of) or 0) for row in content.actions if row.rag is Rag.RED]
    return sorted((item for item in late if item[1]), key=lambda item: -item[1])[:count]


def next_dates(content: ReportContent, count: int = 5) -> list[CalendarRow]:
    """Return the next dates from the as-of date on; the next meeting is always among them."""
    ahead = sorted((row for row in content.calendar if row.on >= content.as_of), key=lambda row: row.on)
    shown = ahead[:count]
    meeting = next((row for row in ahead if row.kind is DateKind.MEETING), None)
    if meeting is not None and meeting not in shown:
        shown[-1] = meeting
    return shown


def reported_since(content: ReportContent) -> int:
    """Return on how many action items progress was reported in the reporting period."""
    since = content.since
    if since is None:
        return 0
    return sum(
        row.reported_on is not None and since <= row.reported_on <= content.as_of for row in content.actions
    )


def _grouped(content: ReportContent, order: Iterable[str], keys: Sequence[str], unnamed: str) -> list[Tally]:
    groups: dict[str, list[ActionRow]] = {name: [] for name in order}
    rest: list[ActionRow] = []
    for key, row in zip(keys, content.actions, strict=True):
        if key:
            groups.setdefault(key, []).append(row)
        else:
            rest.append(row)
    tallies = [tally(name, rows, content.as_of) for name, rows in groups.items()]
    return [*tallies, tally(unnamed, rest, content.as_of)] if rest else tallies

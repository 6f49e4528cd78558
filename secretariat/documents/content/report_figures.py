"""The figures of the report, counted from its rows: for the workbook and for the brief."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from secretariat.documents.content.report import ActionRow, CalendarRow, DateKind, ReportContent
from secretariat.domain.actions import OPEN_STATUSES, ActionStatus, Rag, is_overdue
from secretariat.domain.reports import AgeBand, ChangeKind, age_band


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
    statuses = [row.status for row in rows]
    return Tally(
        name=name,
        total=len(rows),
        open=sum(map(statuses.count, OPEN_STATUSES)),
        overdue=sum(is_overdue(row.status, row.due_on, as_of) for row in rows),
        slipped=sum(row.moves > 0 for row in rows),
        reported=statuses.count(ActionStatus.REPORTED_COMPLETE),
        confirmed=statuses.count(ActionStatus.CONFIRMED_COMPLETE),
        rags=tuple(map([row.rag for row in rows].count, Rag)),
    )


def by_side(content: ReportContent, unnamed: str) -> list[Tally]:
    """Count by lead side, parties first and in their order; `unnamed` stands for no side, if there is such an item."""
    return _grouped(content, by_area=False, unnamed=unnamed)


def by_area(content: ReportContent, unnamed: str) -> list[Tally]:
    """Count by area, in the agreement's order; `unnamed` stands for no area, if there is such an item."""
    return _grouped(content, by_area=True, unnamed=unnamed)


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
    """Return the items that are overdue longest, with the days, in that order; what is overdue is red."""
    late = [(row, days_overdue(row, content.as_of) or 0) for row in content.actions]
    return sorted((item for item in late if item[1]), key=lambda item: -item[1])[:count]


def next_dates(content: ReportContent, count: int = 5) -> list[CalendarRow]:
    """Return the next dates from the as-of date on; the next meeting is always among them."""
    ahead = sorted((row for row in content.calendar if row.on >= content.as_of), key=lambda row: row.on)
    shown = ahead[:count]
    meeting = next((row for row in ahead if row.kind is DateKind.MEETING), None)
    if meeting is not None and meeting not in shown:
        shown[-1] = meeting
    return shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Delay:
    """How late some action items are: those overdue by age band, and by how many days each slipped one has slipped."""

    name: str
    ages: tuple[int, ...]
    longest: int
    once: int
    often: int
    slipped: tuple[int, ...]

    @property
    def overdue(self) -> int:
        """How many are overdue."""
        return sum(self.ages)

    @property
    def days(self) -> int:
        """By how many days they have slipped in all: one brought forward makes up for none of the others."""
        return sum(self.slipped)

    @property
    def middle(self) -> float:
        """The median of the days by which a slipped one has slipped, 0 without any."""
        return float(median(self.slipped)) if self.slipped else 0.0


def delay(name: str, rows: Sequence[ActionRow], as_of: date) -> Delay:
    """Measure delays."""
    days = [found for row in rows if (found := days_overdue(row, as_of))]
    bands = [age_band(number) for number in days]
    return Delay(
        name=name,
        ages=tuple(bands.count(band) for band in AgeBand),
        longest=max(days, default=0),
        once=sum(row.moves == 1 for row in rows),
        often=sum(row.moves > 1 for row in rows),
        slipped=tuple(max(0, row.slipped_days) for row in rows if row.moves),
    )


def delays(content: ReportContent, by_area: bool, unnamed: str) -> list[Delay]:
    """Measure delays by lead side or by area, in the order in which `by_side` and `by_area` count."""
    return [delay(name, rows, content.as_of) for name, rows in _groups(content, by_area, unnamed)]


def most_delayed(found: Sequence[Delay], longest: int) -> list[Delay]:
    """Return those to print, in their order: with anything late, the latest ones when there are more than `longest`."""
    late = [item for item in found if item.overdue or item.slipped]
    ranked = sorted(late, key=lambda item: (-item.overdue, -len(item.slipped)))[:longest]
    kept = {id(item) for item in ranked}
    return [item for item in late if id(item) in kept]


def changes(content: ReportContent) -> dict[ChangeKind, int]:
    """Count what has changed since the report before; of each kind, none in a first report."""
    counts = dict.fromkeys(ChangeKind, 0)
    for row in content.actions:
        for kind in row.changes:
            counts[kind] += 1
    counts[ChangeKind.GONE] = len(content.gone)
    counts[ChangeKind.DECISION] = sum(row.new for row in content.decisions)
    return counts


def rags_before(content: ReportContent) -> tuple[int, ...]:
    """Count the traffic lights in the report before, in the order of `Rag`."""
    lights = [row.rag_before for row in content.actions] + [row.rag_before for row in content.gone]
    return tuple(lights.count(rag) for rag in Rag)


def _grouped(content: ReportContent, by_area: bool, unnamed: str) -> list[Tally]:
    return [tally(name, rows, content.as_of) for name, rows in _groups(content, by_area, unnamed)]


def _groups(content: ReportContent, by_area: bool, unnamed: str) -> list[tuple[str, list[ActionRow]]]:
    """Return the action items by area or lead side; those without stand last, under `unnamed`."""
    order = [row.area for row in content.coverage if row.area] if by_area else content.parties
    groups: dict[str, list[ActionRow]] = {name: [] for name in order}
    rest: list[ActionRow] = []
    for row in content.actions:
        key = row.area if by_area else row.side
        if key:
            groups.setdefault(key, []).append(row)
        else:
            rest.append(row)
    return [*groups.items(), *([(unnamed, rest)] if rest else [])]

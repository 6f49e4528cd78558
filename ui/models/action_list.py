"""The list of action items, as the overview and the page of action items show it.

    model = ActionListModel(office, context)
    model.ask(filter=ActionFilter.OVERDUE, words="vaccine")     # asks again; `model.loaded` tells when
    model.ask(rag=Rag.RED)                                      # likewise party_id, area_id, month=(2026, 9)
    model.shown(), model.total()                                # true counts

`pill_of(line, today)` gives an item's state as colour and word: the colour is the traffic light's, the word says why.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from secretariat.domain.actions import DUE_SOON_DAYS, ActionStatus, Rag
from secretariat.domain.lines import ActionLine
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort, Month
from secretariat.domain.saved_filters import SavedFilter, SavedList, action_query
from ui.i18n import day, listed, mark, tr
from ui.models.action_columns import more_columns
from ui.models.list_model import Cell, Column, ListModel
from ui.models.row_ids import AT_ONCE, RowIds, Source
from ui.page import Context
from ui.widgets.badge import Pill
from ui.widgets.chips import Chip
from ui.words import word

NEW, UPDATES = "new", "updates"
"""What another page asks the page of action items for when it wants a new one, or the update round."""

OVERDUE, SOON, ON_TRACK = mark("Overdue"), mark("Due soon"), mark("On track")
ONCE, TWICE = mark("Slipped once"), mark("Slipped twice")
REASONS = (OVERDUE, SOON, ON_TRACK, ONCE, TWICE)

_SHORT = {
    ActionStatus.REPORTED_COMPLETE: mark("Reported"),
    ActionStatus.CONFIRMED_COMPLETE: mark("Confirmed"),
}


def chips(*filters: ActionFilter) -> list[Chip]:
    """Return the quick filters of action items."""
    return [Chip(wanted.value, word("action_filter", wanted.value)) for wanted in filters]


def pill_of(line: ActionLine, today: date) -> Pill:
    """Return the state of an action item: the traffic light's colour, and the reason for it as a word."""
    return Pill(_reason(line, today), line.rag.value)


def _reason(line: ActionLine, today: date) -> str:
    if line.rag in (Rag.GREY, Rag.BLUE):
        return _status(line.status)
    if line.overdue:
        return tr(OVERDUE)
    if line.moves >= 2:
        return tr(TWICE) if line.moves == 2 else tr("Slipped {n} times", n=line.moves)
    if line.status is ActionStatus.REPORTED_COMPLETE:
        return _status(line.status)
    if line.due_on is not None and (line.due_on - today).days <= DUE_SOON_DAYS:
        return tr(SOON)
    return tr(ONCE) if line.moves else tr(ON_TRACK)


def _status(status: ActionStatus) -> str:
    return tr(_SHORT[status]) if status in _SHORT else word("action_status", status.value)


def columns(today: Callable[[], date]) -> tuple[Column[ActionLine], ...]:
    """Return the columns of the list."""
    return (
        Column("symbol", tr("Symbol"), symbol_of, Cell.MUTED, 148, sort=ActionSort.SYMBOL),
        Column("title", tr("Action"), lambda a: a.title, sort=ActionSort.TITLE),
        Column("area", tr("Area"), lambda a: a.area, Cell.TEXT, 150, sort=ActionSort.AREA),
        Column(
            "responsible",
            tr("Responsible"),
            lambda a: a.responsible,
            Cell.TEXT,
            150,
            sort=ActionSort.RESPONSIBLE,
        ),
        Column("side", tr("Side"), lambda a: a.side, Cell.TEXT, 90, sort=ActionSort.SIDE),
        Column("due", tr("Due"), lambda a: day(a.due_on), Cell.DATE, 102, sort=ActionSort.DUE, plain=_iso),
        Column(
            "status",
            tr("Status"),
            lambda a: listed((word("rag", a.rag.value), pill_of(a, today()).word)),
            Cell.PILL,
            144,
            sort=ActionSort.STATUS,
            value=lambda a: pill_of(a, today()),
            words=[*map(_status, ActionStatus), *map(tr, REASONS)],
        ),
        Column(
            "percent",
            tr("Progress"),
            lambda a: f"{a.percent}%",
            Cell.PROGRESS,
            140,
            sort=ActionSort.PERCENT,
            value=lambda a: a.percent,
        ),
        *more_columns(),
    )


def _iso(line: ActionLine) -> str:
    return line.due_on.isoformat() if line.due_on else ""


def symbol_of(line: Any) -> str:
    """Return a line's symbol; until one is given out it says so."""
    return line.symbol or tr("Provisional")


class ActionListModel(ListModel):
    """The rows that one `ActionQuery` asks for, in one working group."""

    loaded = Signal()

    def __init__(self, office: Any, context: Context, parent: QObject | None = None) -> None:
        super().__init__(columns(self.as_of), self._lines, parent)
        self._office, self._context = office, context
        # Later: a message that is shown in the midst of painting would spoil it.
        self.trouble.connect(context.troubled, Qt.ConnectionType.QueuedConnection)
        self._as_of: date | None = None
        self._stood: dict[int, ActionLine] = {}
        self._wanted = ActionQuery(group_id=0, as_of=context.today(), sort=ActionSort.STATUS)
        self._total = 0
        self.sort_asked.connect(lambda key, down: self.ask(sort=ActionSort(key), descending=down))

    def as_of(self) -> date:
        """Return the day as of which the list stands: today, unless another was chosen."""
        return self._as_of or self._context.today()

    def in_the_past(self) -> bool:
        """Return whether the list shows the register of another day than today."""
        return self._as_of is not None

    def show_as_of(self, day: date | None) -> None:
        """Show the register as it stood on a day; None for today."""
        self._as_of = None if day == self._context.today() else day
        self.load()

    def query(self) -> ActionQuery:
        """Return what is asked for: the group is that of the moment."""
        now = self._context
        return replace(self._wanted, group_id=now.group_id, as_of=self.as_of(), language=now.language)

    def month(self) -> Month | None:
        """Return the (year, month) in which the items shown were agreed, None for any."""
        return self._wanted.month

    def ask(self, **wanted: Any) -> None:
        """Ask for something else: any field of `ActionQuery`; what is not named stays."""
        self._wanted = replace(self._wanted, **wanted)
        self.load()

    def ask_all(self, **wanted: Any) -> None:
        """Drop every filter but those named; the order stays."""
        kept = self._wanted
        self._wanted = ActionQuery(group_id=0, as_of=kept.as_of, sort=kept.sort, descending=kept.descending)
        self.ask(**wanted)

    def ask_kept(self, wanted: SavedFilter) -> ActionQuery:
        """Ask for exactly what a saved filter asks for, its order included, and return it."""
        self._wanted = action_query(wanted, self._wanted.as_of)
        self.load()
        return self.query()

    def load(self) -> None:
        """Read the ids again."""
        query = self.query()
        if self._as_of is None:
            rows = self._rows(query) if query.group_id else RowIds.of(())
        else:
            rows = self._rows_then(query) if query.group_id else RowIds.of(())
        self.set_rows(rows)
        self.loaded.emit()

    def _rows(self, query: ActionQuery) -> RowIds:
        """Return the rows that a query gives, and count what the group has."""
        lists = self._office.lists
        count, first = lists.first_action_ids(query, AT_ONCE)
        everything = ActionQuery(group_id=query.group_id, as_of=query.as_of)
        self._total = lists.count(everything) if self.is_filtered() else count
        source = Source(
            lambda most: lists.last_action_ids(query, most),
            lambda action_id: lists.place_of_action(query, action_id),
            lambda: lists.action_ids(query),
            lambda: QTimer.singleShot(0, self, self.load),
        )
        return RowIds(count, first, source)

    def _rows_then(self, query: ActionQuery) -> RowIds:
        """Return the rows of an old day from the dated histories, whose lines are kept."""
        self._stood = {line.id: line for line in self._office.lists.register(query)}
        everything = ActionQuery(group_id=query.group_id, as_of=query.as_of)
        filtered = self.is_filtered()
        self._total = len(self._office.lists.register(everything)) if filtered else len(self._stood)
        return RowIds.of(self._stood)

    def shown(self) -> int:
        """Return how many items are in the list."""
        return self.rowCount()

    def total(self) -> int:
        """Return how many items the group has."""
        return self._total

    def counted(self) -> str:
        """Return the counts in words."""
        return tr("{n} of {all} shown", n=self.shown(), all=self.total())

    def is_filtered(self) -> bool:
        """Return whether anything but the order is asked for."""
        return self._wanted.is_narrowed

    def line_of(self, action_id: int) -> ActionLine | None:
        """Return the line of an item whether it is in the list or not, None when it is gone."""
        return next(iter(self._lines([action_id])), None)

    def _lines(self, ids: Any) -> list[ActionLine]:
        if self._as_of is not None:
            return [self._stood[one] for one in ids if one in self._stood]
        return self._office.lists.action_lines(ids, self._context.language, self._context.today())


def kept_by(model: ActionListModel) -> SavedFilter:
    """Return what a list is asked for as a filter that can be saved."""
    query = model.query()
    return SavedFilter(
        group_id=query.group_id,
        list=SavedList.ACTIONS,
        filter=query.filter.value,
        words=query.words,
        rag=query.rag,
        party_id=query.party_id,
        area_id=query.area_id,
        meeting_id=query.meeting_id,
        month=f"{query.month[0]:04}-{query.month[1]:02}" if query.month else "",
        sort=query.sort.value,
        descending=query.descending,
    )

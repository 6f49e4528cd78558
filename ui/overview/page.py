"""The overview of one working group: figures, charts, the next meeting's preparation, and what needs the secretary.

Beside what needs the secretary today stand all action items, in the same place.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.actions import Rag
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.clock import ClockLine, ClockState
from secretariat.domain.lines import MonthFigures, Overview
from secretariat.domain.query import ActionFilter, ActionSort
from ui import i18n
from ui.desk import Desk
from ui.i18n import day, mark, tr
from ui.models.action_list import NEW, ActionListModel, chips
from ui.overview.clock import ClockCard
from ui.overview.figures import Figures
from ui.overview.first_steps import FirstSteps
from ui.overview.preparation import PreparationCard
from ui.overview.today import TodayPane
from ui.page import Context, Page
from ui.theme import MEDIUM, SMALL, px
from ui.widgets.card import Card
from ui.widgets.charts import DonutChart, Series, Slice, StackedBars
from ui.widgets.chips import ChipRow
from ui.widgets.clock_rows import place_of
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.list_view import ListView
from ui.widgets.tabs import Tabs
from ui.widgets.text import muted
from ui.widgets.writing import writes
from ui.words import word

CHIPS = (
    ActionFilter.ALL,
    ActionFilter.OVERDUE,
    ActionFilter.DUE_SOON,
    ActionFilter.REPORTED,
    ActionFilter.CONFIRMED,
)
CHARTS_HEIGHT = 190
TODAY, ITEMS = "today", "items"
WORK = "overview/work"
"""Which of the two is shown, remembered among the settings of the window."""
ALL_LIMITS = "clock"
"""How the page of the agreements is asked for all time limits."""

_MEANINGS = {
    Rag.RED: mark("off track"),
    Rag.AMBER: mark("watch"),
    Rag.GREEN: mark("on track"),
    Rag.BLUE: mark("confirmed"),
    Rag.GREY: mark("set aside"),
}


class OverviewPage(Page):
    """What needs the secretary today; every figure leads to its list."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(
            office, desk, context, tr("Overview"), primary=(tr("New action item"), self.begin_action)
        )
        self.overview: Overview | None = None
        self._day = context.today()
        self.figures = Figures(
            lambda: self._list(ActionFilter.OVERDUE),
            lambda: self._list(ActionFilter.DUE_SOON),
            lambda: self._list(ActionFilter.CONFIRMED),
            self._open_meeting,
            self._open_minutes,
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self._build_content())
        self.no_group = FirstSteps(lambda: self.open_list.emit("agreements", "found"))
        self.stack.addWidget(self.no_group)
        self.body.addWidget(self.stack, 1)
        self.new_action = writes(self.command(tr("New action item"), self.begin_action, "Ctrl+N", "plus"))

    def refresh(self, changes: Changes | None) -> None:
        group = self.context.group_id
        if self.header.primary is not None:
            self.header.primary.setVisible(bool(group))
        self.new_action.setEnabled(bool(group))
        self.stack.setCurrentIndex(0 if group else 1)
        if not group:
            return
        if changes is None:
            self.view.show_sorted(ActionSort.STATUS)
        now = self.office.overviews.of_group(group, self.context.language, self.context.today())
        self.overview = now
        self.figures.show_overview(now)
        self.preparation.show_overview(now)
        slices = [Slice(rag.value, _rag_label(rag), now.rag[rag], rag.value) for rag in Rag]
        self.donut.show_slices(slices, tr("items"))
        self._show_months(now.months)
        limits = self.office.clock.lines(group, self.context.language, self.context.today())
        self.clock.show_group(group, limits)
        lines = self.office.overviews.today(group, self.context.language, self.context.today(), now)
        self.today.show_lines(lines, _following(limits))
        self.work.show_counts(**{TODAY: len(lines) or None})
        self.model.load()

    def enter(self) -> None:
        if not self.today.enter():
            super().enter()

    def begin_action(self) -> None:
        """Lead to a new action item."""
        self.open_list.emit("actions", NEW)

    # Building.

    def _build_content(self) -> QWidget:
        self.donut = DonutChart(tr("Action items by state"))
        self.donut.chosen.connect(lambda key: self._list(Rag(key)))
        self.bars = StackedBars(tr("Action items agreed and closed"))
        self.bars.chosen.connect(self._open_month)
        self.preparation = PreparationCard()
        self.preparation.place_asked.connect(self._open_preparation)
        self.preparation.plan_asked.connect(lambda: self.open_list.emit("meetings", None))
        charts = QHBoxLayout()
        charts.setSpacing(MEDIUM)
        for card, share in (
            (_holding(tr("Action items by state"), self.donut), 6),
            (_holding(tr("Agreed and closed, by month of agreement"), self.bars), 6),
            (self.preparation, 5),
        ):
            card.setFixedHeight(px(CHARTS_HEIGHT))
            charts.addWidget(card, share)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.figures)
        layout.addLayout(charts)
        self.clock = ClockCard(self)
        self.clock.all_asked.connect(lambda: self.open_list.emit("agreements", ALL_LIMITS))
        self.clock.rows.chosen.connect(lambda line: self.open_list.emit(*place_of(line)))
        below = QHBoxLayout()
        below.setSpacing(MEDIUM)
        below.addWidget(self._build_work(), 12)
        below.addWidget(self.clock, 5)
        layout.addLayout(below, 1)
        return content

    def _build_work(self) -> Card:
        """Return what needs the secretary today, and behind it all action items."""
        card = Card(flush=True)
        self.today = TodayPane()
        self.today.chosen.connect(self.open_list)
        panes = [(TODAY, tr("For today"), self.today), (ITEMS, tr("Action items"), self._build_list())]
        self.work = Tabs(panes)
        self.work.changed.connect(lambda key: self.context.window_state.setValue(WORK, key))
        head = QHBoxLayout()
        head.setContentsMargins(SMALL, 0, SMALL, 0)
        head.addWidget(self.work.row)
        head.addStretch(1)
        card.body.addLayout(head)
        card.add(self.work, 1)
        if self.context.window_state.value(WORK) == ITEMS:
            self.work.show_pane(ITEMS)
        return card

    def _build_list(self) -> QWidget:
        pane = QWidget()
        self.model = ActionListModel(self.office, self.context, self)
        self.view = ListView("overview", self.model, self.context.window_state)
        self.view.setAccessibleName(tr("Action items"))
        self.view.opened.connect(lambda action_id: self.open_record.emit(Ref(Kind.ACTION, action_id)))
        self.view.give_way(["area", "percent", "side"], 260)
        self.chips = ChipRow(chips(*CHIPS), yielding=True)
        self.chips.chosen.connect(lambda key: self.model.ask(filter=ActionFilter(key)))
        self.count = muted()
        head = QHBoxLayout()
        head.setContentsMargins(SMALL, 0, SMALL, 0)
        head.setSpacing(MEDIUM)
        head.addWidget(self.chips, 1)
        head.addWidget(self.count)
        self.empty = EmptyState("list-checks", "", tr("New action item"), self.begin_action)
        self.switcher = Switcher(self.view, self.empty)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.switcher, 1)
        self.model.loaded.connect(self._show_count)
        return pane

    def _show_count(self) -> None:
        self.count.setText(self.model.counted())
        none, filtered = not self.model.shown(), self.model.is_filtered()
        if none and filtered:
            self.empty.show_sentence(tr("No action item is in this state."))
        elif none:
            self.empty.show_sentence(
                tr("No action item yet. They come out of the minutes, or are agreed between meetings.")
            )
        self.empty.button.setVisible(not filtered)
        self.switcher.show_empty(none)

    def _show_months(self, months: tuple[MonthFigures, ...]) -> None:
        self.bars.show_bars(
            [i18n.month(m.month, short=True) for m in months],
            [
                Series(tr("Closed"), tuple(m.closed for m in months), "blue"),
                Series(tr("Still open"), tuple(m.still_open for m in months), "amber"),
            ],
            [f"{m.year}-{m.month}" for m in months],
        )

    # Leading on.

    def _list(self, wanted: object) -> None:
        self.open_list.emit("actions", wanted)

    def _open_month(self, key: str) -> None:
        year, _, month = key.partition("-")
        self._list((int(year), int(month)))

    def _open_meeting(self) -> None:
        meeting = self.overview.next_meeting if self.overview else None
        if meeting is None:
            self.open_list.emit("meetings", None)
        else:
            self.open_record.emit(Ref(Kind.MEETING, meeting.id))

    def _open_preparation(self, tab: str) -> None:
        meeting = self.overview.next_meeting if self.overview else None
        if meeting is not None:
            self.open_list.emit("meetings", (Ref(Kind.MEETING, meeting.id), tab))

    def _open_minutes(self) -> None:
        waiting = self.overview.awaiting_agreement if self.overview else ()
        self.open_list.emit("minutes", Ref(Kind.MEETING, waiting[0].id) if waiting else None)


def _holding(title: str, chart: QWidget) -> Card:
    card = Card(title)
    card.add(chart, 1)
    return card


def _following(limits: Sequence[ClockLine]) -> str:
    """Return which time limit ends next, for a day on which nothing needs to be done."""
    coming = (line for line in limits if line.state is ClockState.UPCOMING and line.due_on)
    line = next(coming, None)
    return tr("The next time limit: {what}, {day}.", what=line.what, day=day(line.due_on)) if line else ""


def _rag_label(rag: Rag) -> str:
    return tr("{colour} – {meaning}", colour=word("rag", rag.value), meaning=tr(_MEANINGS[rag]))

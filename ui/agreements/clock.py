"""The obligation clock of a working group: the whole countdown, its time limits, obligations and holidays."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.clock import ClockLine, ClockState
from secretariat.domain.groups import Group
from ui.agreements.holidays import HolidaysPane
from ui.agreements.limits import LimitsPart
from ui.agreements.obligations import ObligationsPart
from ui.agreements.of_group import group_shown
from ui.agreements.parts import NOTHING, Basis
from ui.i18n import tr
from ui.page import Page
from ui.theme import SMALL
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.clock_rows import ClockRows, place_of
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.panes import scrolling
from ui.widgets.tabs import Tabs

OPEN, DONE = "open", "done"


class CountdownPane(QWidget):
    """All time limits of a group, those that are done apart."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._group: Group | None = None
        self._lines: Sequence[ClockLine] = ()
        self.chips = ChipRow([Chip(OPEN, tr("To be done")), Chip(DONE, tr("Done"))])
        self.chips.chosen.connect(lambda _key: self._show())
        self.rows = ClockRows(page)
        self.rows.chosen.connect(lambda line: page.open_list.emit(*place_of(line)))
        self.empty = EmptyState("clock", "")
        self.switcher = Switcher(scrolling(self.rows), self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addWidget(self.chips)
        layout.addWidget(self.switcher, 1)

    def show_group(self, group: Group | None) -> None:
        """Show the countdown of a group."""
        self._group = group
        context = self._page.context
        self._lines = (
            self._page.office.clock.lines(group.id, context.language, context.today()) if group else ()
        )
        done = sum(line.state is ClockState.DONE for line in self._lines)
        counts = {OPEN: len(self._lines) - done, DONE: done}
        self.chips.show_chips(
            [Chip(OPEN, tr("To be done"), counts[OPEN]), Chip(DONE, tr("Done"), counts[DONE])]
        )
        self._show()

    def _show(self) -> None:
        wanted = self.chips.key() == DONE
        lines = [line for line in self._lines if (line.state is ClockState.DONE) is wanted]
        if wanted:
            lines.reverse()  # the latest first
        self.rows.show_lines(self._group.id if self._group else 0, lines)
        without = tr("Time limits belong to a working group. Enter the working group first.")
        none = tr("No time limit was met yet.") if wanted else tr("No time limit runs now.")
        self.empty.show_sentence(none if self._group else without)
        self.switcher.show_empty(not lines)


class ClockPart(QWidget):
    """Countdown, limits, obligations and holidays as inner tabs."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.basis = NOTHING
        self.countdown = CountdownPane(page)
        self.limits = LimitsPart(page)
        self.obligations = ObligationsPart(page)
        self.holidays = HolidaysPane(page)
        self.tabs = Tabs(
            [
                ("countdown", tr("Countdown"), self.countdown),
                ("limits", tr("Time limits"), self.limits),
                ("obligations", tr("Obligations"), self.obligations),
                ("holidays", tr("Holidays"), self.holidays),
            ],
            inner=True,
        )
        head = QHBoxLayout()
        head.addWidget(self.tabs.row)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        layout.addWidget(self.tabs, 1)
        self.tabs.changed.connect(lambda _key: self._turned())

    def show_basis(self, basis: Basis) -> None:
        """Show the clock of the group that carries out an agreement."""
        self.basis = basis
        key = self.tabs.key()
        if key == "countdown":
            self.countdown.show_group(group_shown(self._page, basis))
        elif key == "holidays":
            self.holidays.show_sides(basis.sides, basis.languages)
        else:
            (self.limits if key == "limits" else self.obligations).show_basis(basis)

    def show_all(self) -> None:
        """Show the whole countdown."""
        self.tabs.show_pane("countdown")

    def show_record(self, record_id: int) -> bool:
        """Show an obligation."""
        self.tabs.show_pane("obligations")
        return self.obligations.show_record(record_id)

    def new(self) -> None:
        """Begin a new record of the kind that is shown: an obligation or a holiday."""
        if self.tabs.key() == "holidays":
            self.holidays.new()
        else:
            self.tabs.show_pane("obligations")
            self.obligations.new()

    def commit(self) -> bool:
        """Hand over what is being typed."""
        return all([self.limits.editor.commit(), self.obligations.editor.commit()])

    def _turned(self) -> None:
        self.commit()
        self.show_basis(self.basis)

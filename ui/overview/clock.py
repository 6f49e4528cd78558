"""The card "Obligation clock": what is to be done next, and what time it is at the seats of the sides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout

from secretariat.domain.clock import ClockLine, ClockState, LocalTime
from ui.i18n import joined, plural, tr, weekday
from ui.page import Page
from ui.widgets.buttons import link
from ui.widgets.card import Card
from ui.widgets.clock_rows import ClockRows
from ui.widgets.panes import scrolling
from ui.widgets.text import ElidedLabel, Label

NEAREST = 6
MINUTE_MS = 60_000


def awaited(lines: Sequence[ClockLine]) -> list[ClockLine]:
    """Return the lines that have a day and are not done, nearest first."""
    return [line for line in lines if line.due_on and line.state is not ClockState.DONE]


def seats_in_words(seats: Sequence[LocalTime]) -> str:
    """Return the present time at each seat: "Islamabad Sat 00:59 · Ramallah Fri 21:59"."""
    said = (
        tr("{city} {weekday} {time}", city=s.city, weekday=weekday(s.at), time=f"{s.at:%H:%M}") for s in seats
    )
    return joined(said)


class ClockCard(Card):
    """The nearest time limits; all of them are one click away."""

    all_asked = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(tr("Obligation clock"), flush=True)
        self._page = page
        self._group_id = 0
        self.rows = ClockRows(page)
        self.seats = ElidedLabel("", "muted", "small")
        self.none = Label(tr("No time limit runs now."), "muted", wrap=True)
        self.more = link("", self.all_asked.emit)
        seats = QHBoxLayout()
        seats.setContentsMargins(8, 0, 8, 0)
        seats.addWidget(self.seats)
        self.body.addLayout(seats)
        self.body.setSpacing(2)
        self.add(self.none)
        self.add(scrolling(self.rows), 1)
        self.head.addWidget(self.more)
        self._minute = QTimer(self, interval=MINUTE_MS)
        self._minute.timeout.connect(self.tell_time)

    def show_group(self, group_id: int, lines: Sequence[ClockLine]) -> None:
        """Show the clock of a group."""
        self._group_id = group_id
        near = awaited(lines)
        self.rows.show_lines(group_id, near[:NEAREST])
        self.none.setVisible(not near)
        text = plural(len(lines), "All {n}…", "All {n}…")
        self.more.setText(text)
        self.more.setAccessibleName(text)
        self.tell_time()

    def tell_time(self) -> None:
        """Show what time it is at the seats now."""
        if self._group_id:
            seats = self._page.office.clock.seats(self._group_id, self._page.context.language)
            self.seats.setText(seats_in_words(seats))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tell_time()
        self._minute.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()

"""A history, newest first: dated entries along a line, each with a pill, a text and small lines below.

    timeline = Timeline(tr("Progress reports, newest first"))
    timeline.show_moments([Moment(date(2026, 3, 1), Pill("Lapsed", "grey"), text="…", lines=("Entered by …",))])

The moments come oldest first. Tab enters the list, arrow keys move in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.i18n import day, isolate, listed
from ui.theme import SMALL
from ui.widgets.badge import Badge, Pill
from ui.widgets.links import LineLink
from ui.widgets.text import Label, is_rtl

RAIL = 22


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry: its day, its pill, a short word beside the pill, a text, small lines and links below."""

    on: date
    pill: Pill
    beside: str = ""
    text: str = ""
    lines: tuple[str, ...] = ()
    links: tuple[tuple[str, Callable[[], object]], ...] = ()


class Entry(QFrame):
    """One moment, beside the line that joins it to the one before."""

    def __init__(self, moment: Moment, *, oldest: bool) -> None:
        super().__init__()
        self.oldest, self.newest = oldest, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pill = Badge(moment.pill.word, moment.pill.tone, moment.pill.glyph)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.pill)
        if moment.beside:
            head.addWidget(Label(moment.beside, "muted"))
        head.addStretch(1)
        head.addWidget(Label(isolate(day(moment.on)), "muted"))
        self._box = box = QVBoxLayout(self)
        box.setSpacing(4)
        self._leave_room()
        box.addLayout(head)
        lines = [line for line in moment.lines if line]
        if moment.text:
            box.addWidget(Label(moment.text, wrap=True))
        for line in lines:
            box.addWidget(Label(line, "muted", "small", wrap=True))
        self.links = [LineLink(name, run) for name, run in moment.links]
        for way in self.links:
            box.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)
        told = (day(moment.on), moment.pill.word, moment.beside, moment.text, *lines)
        self.setAccessibleName(listed(told))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def _leave_room(self) -> None:
        """Leave room for the line at the leading edge; Qt does not mirror margins."""
        rtl = is_rtl(self.layoutDirection())
        self._box.setContentsMargins(0 if rtl else RAIL, 0, RAIL if rtl else 0, SMALL * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        x = self.width() - 8 if is_rtl(self.layoutDirection()) else 8
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self.oldest:
                painter.fillRect(QRectF(x - 0.5, 16, 1, self.height()), QColor(now.border))
            if not self.newest:
                painter.fillRect(QRectF(x - 0.5, 0, 1, 7), QColor(now.border))
            painter.setPen(QPen(QColor(now.accent), 2 if self.hasFocus() else 1.5))
            painter.setBrush(QColor(now.accent if self.hasFocus() else now.surface))
            painter.drawEllipse(QRectF(x - 4, 7, 8, 8))


class Timeline(QWidget):
    """All moments of a history."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.entries: list[Entry] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, SMALL, 0, 0)
        self._box.setSpacing(0)
        self._box.addStretch(1)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show the moments, which come oldest first."""
        for entry in self.entries:
            self._box.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = [Entry(moment, oldest=not place) for place, moment in enumerate(moments)][::-1]
        for i, entry in enumerate(self.entries):
            self._box.insertWidget(i, entry)
        if self.entries:
            self.entries[0].newest = True
            self.entries[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((i for i, entry in enumerate(self.entries) if entry.hasFocus()), -1)
        if step and at >= 0 and 0 <= at + step < len(self.entries):
            self.entries[at + step].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.entries[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.entries[at].setFocusPolicy(Qt.FocusPolicy.NoFocus)
        else:
            super().keyPressEvent(event)

"""The card "Preparing the Third Meeting": what is done and what is still to do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from secretariat.domain.lines import Overview, Preparation
from ui import theme
from ui.i18n import tr
from ui.theme import RADIUS
from ui.widgets.badge import paint_glyph
from ui.widgets.buttons import plain
from ui.widgets.card import Card
from ui.widgets.text import Label, draw_text, is_rtl
from ui.widgets.writing import writes
from ui.words import meeting_title, word

PLACES = {
    "convened": "details",
    "venue": "details",
    "agenda": "agenda",
    "presenters": "agenda",
    "heads": "delegations",
}
"""The tab of the meeting for each step."""


class CheckRow(QAbstractButton):
    """One thing to do before a meeting, as a button that leads to the place where it is done."""

    def __init__(self, step: Preparation) -> None:
        super().__init__()
        self.step, self.done = step, step.done
        self.text_shown = word("preparation", step.key, count=step.count, total=step.total)
        state = tr("done") if step.done else tr("still to do")
        self.setAccessibleName(f"{self.text_shown}: {state}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(180, self.fontMetrics().height() + 8)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, place = theme.current(), self.layoutDirection()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.hover))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            x = self.width() - 13 if is_rtl(place) else 13
            tint = now.green.text if self.done else now.muted
            paint_glyph(
                painter, QPointF(x, self.height() / 2), "check" if self.done else "ring", QColor(tint)
            )
            painter.setPen(QColor(now.muted if self.done else now.text))
            room = self.rect().adjusted(6, 0, -28, 0) if is_rtl(place) else self.rect().adjusted(28, 0, -6, 0)
            draw_text(painter, room, self.text_shown, place)


class PreparationCard(Card):
    """The steps before the next meeting; without one, how to plan it.

    Signals:
        place_asked: the tab of the meeting in which a step is done.
        plan_asked: a meeting is to be planned.
    """

    place_asked = Signal(str)
    plan_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Preparing the next meeting"))
        self.body.setSpacing(0)
        self.rows: list[CheckRow] = []
        self._none = Label(
            tr("No meeting is planned. Plan one, and its preparation is followed here."), "muted", wrap=True
        )
        self.plan = writes(plain(tr("Plan a meeting"), self.plan_asked.emit, "calendar"))
        self._shown: list[QWidget] = [self._none, self.plan]
        self.body.addWidget(self._none)
        self.body.addSpacing(8)
        self.body.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)

    def show_overview(self, overview: Overview) -> None:
        """Show the steps before the next meeting."""
        for row in self.rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self.rows = [CheckRow(step) for step in overview.preparation]
        for i, row in enumerate(self.rows):
            self.body.insertWidget(i, row)
            tab = PLACES[row.step.key]
            row.clicked.connect(lambda _on=False, tab=tab: self.place_asked.emit(tab))
        meeting = overview.next_meeting
        self._none.setVisible(meeting is None)
        self.plan.setVisible(meeting is None)
        named = tr("Preparing the {meeting}", meeting=meeting_title(meeting)) if meeting else ""
        self.title.setText(named or tr("Preparing the next meeting"))

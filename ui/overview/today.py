"""What needs the secretary today: a line for each thing, which leads to its list or its record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from secretariat.domain.decisions import DecisionState
from secretariat.domain.query import ActionFilter
from secretariat.domain.today import Need, TodayLine
from ui import icons, theme
from ui.i18n import tr
from ui.models.action_list import UPDATES
from ui.theme import RADIUS, SMALL, px
from ui.widgets.badge import GLYPHS, bold_font, paint_glyph
from ui.widgets.clock_rows import place_of as place_of_limit
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.panes import scrolling
from ui.widgets.text import draw_lines

LISTS: dict[Need, tuple[str, object]] = {
    Need.LETTERS: ("letters", None),
    Need.OVERDUE: ("actions", ActionFilter.OVERDUE),
    Need.TO_CONFIRM: ("actions", ActionFilter.REPORTED),
    Need.VACANT: ("focal-points", "vacant"),
    Need.ENDING: ("focal-points", "expiring"),
    Need.NOMINATIONS: ("focal-points", "nominations"),
    Need.AD_REFERENDUM: ("decisions", DecisionState.AD_REFERENDUM),
    Need.FORMS: ("actions", UPDATES),
}
"""The page of each list, and what it is asked for there."""
_COMMENTS = (Need.COMMENTS, Need.UNDISPOSED)


def place_of(line: TodayLine) -> tuple[str, object]:
    """Return the page to which a line leads, and the record or list that it is to show there."""
    if line.limit is not None:
        return place_of_limit(line.limit)
    if line.need in LISTS:
        return LISTS[line.need]
    if line.need is Need.PREPARATION:
        return "meetings", line.ref
    return "minutes", ("comments", line.ref) if line.need in _COMMENTS else line.ref


class TodayRow(QAbstractButton):
    """One line, painted: its number or its sign, and the sentence, which breaks where there is no room.

    Signals:
        stepped: -1 or 1, the keyboard goes to the line above or below.
    """

    stepped = Signal(int)

    def __init__(self, line: TodayLine) -> None:
        super().__init__()
        self.line = line
        self.setAccessibleName(line.said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(80, width - self._before() - self._behind()), 10_000)
        text = self.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.line.text)
        return max(px(34), text.height() + px(14))

    def sizeHint(self) -> QSize:
        return QSize(px(220), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now, place = theme.current(), self.layoutDirection()
        tone = now.tone(self.line.tone.value)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.hover))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            head = self._part(0, self._before() - px(6))
            if self.line.count is None:
                centre = QPointF(head.center()) + QPointF(0.5, 0.5)
                paint_glyph(painter, centre, GLYPHS[self.line.tone.value], QColor(tone.text))
            else:
                font = bold_font(self.font())
                font.setPixelSize(round(self.fontInfo().pixelSize() * 1.3))
                painter.setFont(font)
                painter.setPen(QColor(tone.text))
                painter.drawText(head, int(Qt.AlignmentFlag.AlignCenter), str(self.line.count))
            painter.setFont(self.font())
            painter.setPen(QColor(now.text))
            wide = self.width() - self._before() - self._behind()
            high = self.heightForWidth(self.width()) - px(14)
            text = self._part(self._before(), wide)
            text.setTop(max(0, (self.height() - high) // 2))
            draw_lines(painter, text, self.line.text, place)
            icons.paint(painter, self._part(self.width() - px(26), px(16)), "chevron-right", "muted")

    def _before(self) -> int:
        return px(58)

    def _behind(self) -> int:
        return px(34)

    def _part(self, left: int, wide: int) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(left, 0, wide, self.height()))


class TodayPane(QWidget):
    """All lines of today; an empty day says so.

    Signals:
        chosen: the key of a page, and what it is to show.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[TodayRow] = []
        content = QWidget()
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(SMALL, 0, SMALL, 0)
        self._lines.setSpacing(0)
        self._lines.addStretch(1)
        self.empty = EmptyState("circle-check", tr("Nothing needs you today."))
        self._area = scrolling(content)
        self.switcher = Switcher(self._area, self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switcher)

    def show_lines(self, lines: Sequence[TodayLine], following: str) -> None:
        """Show the lines of a day; `following` is the sentence that an empty day has beside it."""
        nothing = tr("Nothing needs you today.")
        self.empty.show_sentence(f"{nothing} {following}" if following else nothing)
        self.switcher.show_empty(not lines)
        if [row.line for row in self.rows] == list(lines):
            return
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), -1)
        for row in self.rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [TodayRow(line) for line in lines]
        for place, row in enumerate(self.rows):
            self._lines.insertWidget(place, row)
            row.clicked.connect(lambda _on=False, line=row.line: self.chosen.emit(*place_of(line)))
            row.stepped.connect(lambda steps, place=place: self._step(place + steps))
        if focused >= 0 and self.rows:
            self._step(min(focused, len(self.rows) - 1))

    def enter(self) -> bool:
        """Give the keyboard to the first line; False when there is none in sight."""
        if not self.isVisible() or not self.rows:
            return False
        self._step(0)
        return True

    def _step(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self.rows[place], 0, SMALL)

"""The rows of the obligation clock: how many days are left, what is to be done, when, and whose rest day that is.

rows = ClockRows(page)                      # a column of rows, to be put into a card or a scroll area
rows.show_lines(office.clock.lines(group_id, language, today)[:6])
rows.chosen.connect(self.open_line)         # a ClockLine
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import ClockLine, ClockState, LimitKind
from ui import theme
from ui.i18n import at_time, day, joined, listed, on_weekday, plural, tr
from ui.page import Page
from ui.theme import RADIUS, px
from ui.widgets.badge import GLYPHS, bold_font, paint_glyph
from ui.widgets.buttons import icon_button
from ui.widgets.fulfilling import ask_done
from ui.widgets.text import draw_lines, draw_text, is_rtl, tip
from ui.widgets.writing import writes
from ui.words import word

DAYS_WIDTH = 66
MARGIN = 8
GAP = 2
TONES = {
    ClockState.WAITING: "grey",
    ClockState.UPCOMING: "green",
    ClockState.DUE_SOON: "amber",
    ClockState.OVERDUE: "red",
    ClockState.DONE: "blue",
}
MINUTES_OF = frozenset({LimitKind.DRAFT_MINUTES, LimitKind.COMMENTS, LimitKind.SIGNATURE})


def days_in_words(line: ClockLine) -> tuple[str, str]:
    """Return the figure of the countdown and what it counts."""
    if line.state is ClockState.DONE or line.days_left is None:
        return "–", word("clock_state", line.state)
    left = abs(line.days_left)
    if line.days_left < 0:
        return str(left), plural(left, "day late", "days late")
    return str(left), plural(left, "day left", "days left") if left else tr("today")


def rest_in_words(line: ClockLine) -> str:
    """Return whose rest day the last day is, and the next day on which all work; "" for a working day."""
    if not line.rest_of:
        return ""
    sides = listed(line.rest_of)
    if line.moved_to is None:
        return tr("rest day or holiday of {sides}", sides=sides)
    moved = on_weekday(line.moved_to, day(line.moved_to))
    return tr("rest day or holiday of {sides}; next working day {day}", sides=sides, day=moved)


def when_in_words(line: ClockLine) -> str:
    """Return the last day with its day of the week, whom it binds, and when it was met."""
    due = on_weekday(line.due_on, day(line.due_on)) if line.due_on else tr("no day yet")
    if line.state is ClockState.DONE:
        met = tr("done on {day}", day=day(line.done_on)) if line.done_on else ""
        return joined((due, met, line.side))
    return joined((due, line.side))


def ends_in_words(line: ClockLine) -> str:
    """Return when the last day is over at each seat, in the order in which it is, a line for each."""
    ends = sorted(line.ends, key=lambda end: end.at)
    zones = {end.at.utcoffset() for end in ends}
    if len(zones) < 2 or line.state is ClockState.DONE:
        return ""
    first = ends[0].at.tzinfo
    said = (
        at_time(day(end.at.astimezone(first).date()), f"{end.at.astimezone(first):%H:%M}") for end in ends
    )
    rows = zip(ends, said, strict=True)
    return "\n".join(
        tr(
            "In {city} the last day is over at {time} by the clock of {seat}.",
            city=e.city,
            time=t,
            seat=ends[0].city,
        )
        for e, t in rows
    )


def place_of(line: ClockLine) -> tuple[str, object]:
    """Return the page that a line is about, and the record or list it is to show there."""
    meeting = Ref(Kind.MEETING, line.meeting_id) if line.meeting_id else None
    if meeting is not None:
        return ("minutes" if line.kind in MINUTES_OF else "meetings"), meeting
    if line.kind is LimitKind.FOCAL_POINTS:
        return "focal-points", "vacant"
    if line.kind is LimitKind.STATUS_REPORT:
        return "reports", None
    if line.obligation_id:
        return "agreements", Ref(Kind.OBLIGATION, line.obligation_id)
    return "agreements", None


class ClockFace(QAbstractButton):
    """One line, painted; a click opens what it is about. Long texts break into lines."""

    def __init__(self, line: ClockLine) -> None:
        super().__init__()
        self.line = line
        figure, counts = days_in_words(line)
        self.state, self.when = word("clock_state", line.state), when_in_words(line)
        self.rest = "" if line.state is ClockState.DONE or _is_past(line) else rest_in_words(line)
        said = "" if line.days_left is None or line.state is ClockState.DONE else f"{figure} {counts}"
        self.setAccessibleName(joined((line.what, self.state, said, self.when, self.rest)))
        tip(self, ends_in_words(line))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(220, self.minimumHeight())

    def fit(self, width: int) -> None:
        """Be as high as the texts need in a width; layouts inside layouts forget height-for-width."""
        room = width - px(DAYS_WIDTH) - 3 * MARGIN
        texts = (self.line.what, *self._below(room), self.rest)
        high = sum(self._high(text, room) for text in texts) + self.fontMetrics().height()
        self.setFixedHeight(high + 12)

    def _below(self, room: int) -> tuple[str, ...]:
        """Return the day, where it has no room beside the state: it is never cut off."""
        beside = self.fontMetrics().horizontalAdvance(self.when)
        return (self.when,) if beside > room - px(16) - self._state_width() else ()

    def _state_width(self) -> int:
        return QFontMetrics(bold_font(self.font())).horizontalAdvance(self.state) + 8

    def enterEvent(self, event: object) -> None:
        self.update()

    def leaveEvent(self, event: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.current()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                painter.setPen(QPen(QColor(now.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(now.hover))
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            painter.setFont(self.font())
            self._paint_days(painter)
            self._paint_text(painter)

    def _paint_days(self, painter: QPainter) -> None:
        now, place, high = theme.current(), self.layoutDirection(), self.fontMetrics().height()
        tone = now.tone(TONES[self.line.state])
        upper = _after(QRect(0, 5, self.width(), high), MARGIN, place, px(DAYS_WIDTH))
        figure, counts = days_in_words(self.line)
        if self.line.state is ClockState.DONE:
            _paint_mark(painter, upper, "check", QColor(tone.text), place)
        else:
            large = QFont(bold_font(self.font()))
            large.setPixelSize(self.font().pixelSize() + 3)
            painter.setFont(large)
            painter.setPen(QColor(tone.text))
            draw_text(painter, upper, figure, place)
        painter.setFont(self.font())
        painter.setPen(QColor(now.muted))
        draw_text(painter, upper.translated(0, high + 1), counts, place)

    def _paint_text(self, painter: QPainter) -> None:
        now, place, high = theme.current(), self.layoutDirection(), self.fontMetrics().height()
        what = self._high(self.line.what)
        painter.setPen(QColor(now.muted if self.line.state is ClockState.DONE else now.text))
        draw_lines(painter, self._text_box(5, what), self.line.what, place)
        second, name = self._text_box(6 + what, high), TONES[self.line.state]
        tint = QColor(now.tone(name).text)
        glyph = "ring" if self.line.state is ClockState.WAITING else GLYPHS[name]
        _paint_mark(painter, second, glyph, tint, place)
        painter.setFont(bold_font(self.font()))
        wide, mark = self._state_width(), px(16)
        painter.setPen(tint)
        draw_text(painter, _after(second, mark, place, wide), self.state, place)
        painter.setFont(self.font())
        painter.setPen(QColor(now.muted))
        top = 7 + what + high
        if self._below(self._text_width()):
            day_high = self._high(self.when)
            draw_lines(painter, self._text_box(top, day_high), self.when, place)
            top += day_high
        else:
            room = second.width() - mark - wide
            draw_text(painter, _after(second, mark + wide, place, room), self.when, place)
        painter.setPen(QColor(now.amber.text))
        draw_lines(painter, self._text_box(top, self._high(self.rest)), self.rest, place)

    def _high(self, text: str, wide: int = 0) -> int:
        """Return the height of a text in a width, or in the room there is."""
        if not text:
            return 0
        room = QRect(0, 0, max(40, wide or self._text_width()), 1000)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        return int(self.fontMetrics().boundingRect(room, flags, text).height())

    def _text_width(self) -> int:
        return self.width() - px(DAYS_WIDTH) - 3 * MARGIN

    def _text_box(self, top: int, high: int) -> QRect:
        whole = QRect(0, top, self.width(), high)
        return _after(whole, 2 * MARGIN + px(DAYS_WIDTH), self.layoutDirection(), self._text_width())


def _is_past(line: ClockLine) -> bool:
    """Return whether the next working day after a rest day is over too: then it helps nobody any more."""
    if line.moved_to is None or line.due_on is None or line.days_left is None:
        return line.state is ClockState.OVERDUE
    return line.days_left + (line.moved_to - line.due_on).days < 0


def _paint_mark(painter: QPainter, rect: QRect, glyph: str, tint: QColor, place: Qt.LayoutDirection) -> None:
    """Paint a glyph at the leading edge of a line."""
    x = rect.right() - 5 if is_rtl(place) else rect.left() + 5
    paint_glyph(painter, QPointF(x, rect.center().y() + 1), glyph, tint)


def _after(rect: QRect, leading: int, place: Qt.LayoutDirection, wide: int) -> QRect:
    """Return a part of `rect` that begins `leading` pixels from its leading edge."""
    left = rect.right() + 1 - leading - wide if is_rtl(place) else rect.left() + leading
    return QRect(left, rect.top(), max(0, wide), rect.height())


class ClockRows(QWidget):
    """Lines of the clock below each other, each with a button that marks it as done or opens it again."""

    chosen = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.group_id = 0
        self.faces: list[ClockFace] = []
        self.buttons: list[QWidget] = []
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)

    def show_lines(self, group_id: int, lines: Sequence[ClockLine]) -> None:
        """Show these lines of a group; those that are the same as before keep the keyboard."""
        if group_id == self.group_id and [face.line for face in self.faces] == list(lines):
            return
        focused = next((face.line.key for face in self.faces if face.hasFocus()), "")
        self.group_id = group_id
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.faces, self.buttons, self._rows = [], [], []
        for at, line in enumerate(lines):
            self._rows.append(self._row(line))
            self._layout.insertWidget(at, self._rows[-1])
        self._fit()
        for face in self.faces:
            if focused and face.line.key == focused:
                face.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for face, button in zip(self.faces, self.buttons, strict=True):
            face.fit(self.width() - button.sizeHint().width() - GAP)

    def _row(self, line: ClockLine) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GAP)
        face = ClockFace(line)
        face.clicked.connect(lambda: self.chosen.emit(line))
        box.addWidget(face, 1)
        self.faces.append(face)
        if line.state is ClockState.DONE:
            text = tr("Open again: {what}", what=line.what)
            button = writes(icon_button("undo-2", text, lambda: self.reopen(line), framed=False))
        else:
            text = tr("Mark as done: {what}", what=line.what)
            button = writes(icon_button("check", text, lambda: self.mark_done(line), framed=False))
        if line.kind is None and line.obligation_id is None:  # the expiry is never done
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.hide()
        self.buttons.append(button)
        box.addWidget(button)
        return row

    def mark_done(self, line: ClockLine) -> None:
        """Ask when a limit was met, and note it."""
        ask_done(self._page, self.group_id, line)

    def reopen(self, line: ClockLine) -> None:
        """Take back the word that a limit was met."""
        self._page.desk.run(lambda: self._page.office.clock.reopen(self.group_id, line))

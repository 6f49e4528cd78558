"""Pills: `Badge("2", "red")` as a widget, `paint_pill(painter, …)` inside a delegate, `Pill` as the data of both.

A state is never colour alone: a `Pill` has a glyph and a word.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.theme import px
from ui.widgets.text import is_rtl

GLYPHS = {"red": "!", "amber": "clock", "green": "dot", "blue": "check", "grey": "dash"}
"""The glyph of each tone, drawn by us, because fonts differ in what they have."""


@dataclass(frozen=True, slots=True)
class Pill:
    """A state as a word in a tone; the glyph is the tone's, or `""` for none, or another key of the glyphs."""

    word: str
    tone: str = "grey"
    glyph: str | None = None


def bold_font(font: QFont) -> QFont:
    """Return the semibold cut of `font`."""
    made = QFont(font)
    made.setWeight(QFont.Weight.DemiBold)
    return made


def pill_size(font: QFont, pill: Pill) -> QSize:
    """Return the room that a pill takes in `font`."""
    return _size(QFontMetrics(bold_font(font)), pill)


def _size(metrics: QFontMetrics, pill: Pill) -> QSize:
    glyph = px(15) if _glyph(pill) else 0
    return QSize(metrics.horizontalAdvance(pill.word) + glyph + px(20), metrics.height() + px(4))


def paint_pill(painter: QPainter, rect: QRect, pill: Pill, place: Qt.LayoutDirection) -> None:
    """Paint `pill` at the leading edge of `rect`, vertically centred, elided where there is no room."""
    tone = theme.current().tone(pill.tone)
    font = bold_font(painter.font())
    wanted = _size(QFontMetrics(font), pill)
    width = min(wanted.width(), rect.width())
    left = rect.right() + 1 - width if is_rtl(place) else rect.left()
    box = QRectF(left, rect.center().y() + 1 - wanted.height() / 2, width, wanted.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tone.soft))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    inner = box.adjusted(px(10), 0, -px(10), 0)
    glyph = _glyph(pill)
    if glyph:
        half = px(9) / 2
        centre = QPointF(inner.right() - half if is_rtl(place) else inner.left() + half, box.center().y())
        paint_glyph(painter, centre, glyph, QColor(tone.text))
        room = px(15)
        inner.adjust(0 if is_rtl(place) else room, 0, -room if is_rtl(place) else 0, 0)
    painter.setFont(font)
    painter.setPen(QColor(tone.text))
    word = painter.fontMetrics().elidedText(pill.word, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignCenter), word)
    painter.restore()


def paint_glyph(painter: QPainter, centre: QPointF, glyph: str, colour: QColor) -> None:
    """Paint a state's glyph, 9 pixels wide, about `centre`: `!`, `clock`, `dot`, `check`, `dash` or `ring`."""
    pen = QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(centre)
    painter.scale(px(100) / 100, px(100) / 100)
    _draw_glyph(painter, glyph, colour)
    painter.restore()


def _draw_glyph(painter: QPainter, glyph: str, colour: QColor) -> None:
    centre, x, y = QPointF(), 0.0, 0.0
    if glyph == "!":
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 0.8))
        painter.drawPoint(QPointF(x, y + 4))
    elif glyph == "clock":
        painter.drawEllipse(centre, 4.2, 4.2)
        painter.drawPolyline([QPointF(x, y - 2.4), QPointF(x, y), QPointF(x + 1.8, y)])
    elif glyph == "check":
        painter.drawPolyline(
            [QPointF(x - 3.8, y + 0.2), QPointF(x - 1.2, y + 2.8), QPointF(x + 3.8, y - 2.8)]
        )
    elif glyph == "dash":
        painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))
    elif glyph == "ring":
        painter.drawEllipse(centre, 3.8, 3.8)
    else:
        path = QPainterPath()
        path.addEllipse(centre, 3.8, 3.8)
        painter.fillPath(path, colour)


def _glyph(pill: Pill) -> str:
    return GLYPHS.get(pill.tone, "") if pill.glyph is None else pill.glyph


class Badge(QWidget):
    """A pill as a widget; without a text it takes no room."""

    def __init__(self, text: str = "", tone: str = "red", glyph: str | None = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.pill = Pill("")
        self.show_pill(Pill(text, tone, glyph))

    def show_pill(self, pill: Pill) -> None:
        """Show another state."""
        self.pill = pill
        self.setAccessibleName(pill.word)
        if (
            not pill.word or self.parent() is not None
        ):  # without a parent it would open as a window of its own
            self.setVisible(bool(pill.word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wanted = pill_size(self.font(), self.pill)
        return QSize(max(wanted.width(), wanted.height()), wanted.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(self.font())
            paint_pill(painter, self.rect(), self.pill, self.layoutDirection())

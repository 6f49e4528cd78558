"""Charts painted by us: `DonutChart` and `StackedBars`. They follow theme and direction, say their figures to screen
readers, and lead to a list when a part is clicked or chosen by arrow keys and Enter.

    chart = DonutChart(tr("Actions by status"), caption=tr("actions"))
    chart.show_slices([Slice("overdue", tr("Overdue"), 2, "red"), …])
    chart.chosen.connect(self.open_filtered)        # str: the key
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import atan2, ceil, degrees, hypot

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui import theme
from ui.theme import px
from ui.widgets.badge import bold_font
from ui.widgets.text import draw_text, is_rtl, tip


@dataclass(frozen=True, slots=True)
class Slice:
    """One part of a whole."""

    key: str
    label: str
    value: int
    tone: str


@dataclass(frozen=True, slots=True)
class Series:
    """One colour of a stacked bar chart: a value for each category."""

    label: str
    values: tuple[int, ...]
    tone: str


class _Chart(QWidget):
    """What both charts share: parts that are hovered, focused and chosen."""

    chosen = Signal(str)

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._current = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def keys(self) -> Sequence[str]:
        """Return the keys of the parts."""
        raise NotImplementedError

    def part_at(self, point: QPointF) -> int:
        """Return the part under the pointer, -1 for none."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._light(self.part_at(event.position()))
        over = self._current >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: object) -> None:
        self._light(-1)

    def focusOutEvent(self, event: object) -> None:
        self._light(-1)

    def focusInEvent(self, event: object) -> None:
        self._light(0 if self.keys() else -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        part = self.part_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and part >= 0:
            self.chosen.emit(self.keys()[part])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = (Qt.Key.Key_Down, Qt.Key.Key_Left if is_rtl(self.layoutDirection()) else Qt.Key.Key_Right)
        back = (Qt.Key.Key_Up, Qt.Key.Key_Right if is_rtl(self.layoutDirection()) else Qt.Key.Key_Left)
        count = len(self.keys())
        if event.key() in forward and count:
            self._light((self._current + 1) % count)
        elif event.key() in back and count:
            self._light((self._current - 1) % count)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.chosen.emit(self.keys()[self._current])
        else:
            super().keyPressEvent(event)

    def said(self, part: int) -> str:
        """Return what a screen reader says of a part."""
        raise NotImplementedError

    def _light(self, part: int) -> None:
        if part != self._current:
            self._current = part
            self.setAccessibleDescription(self.said(part) if part >= 0 else "")
            tip(self, self.said(part) if part >= 0 else "")
            self.update()

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class DonutChart(_Chart):
    """Parts of a whole as a ring with its legend beside it and the total in the middle."""

    def __init__(self, title: str, caption: str = "") -> None:
        super().__init__(title)
        self._slices: tuple[Slice, ...] = ()
        self._caption = caption
        self.show_slices(())

    def show_slices(self, slices: Iterable[Slice], caption: str | None = None) -> None:
        """Show other figures."""
        self._slices = tuple(slices)
        self._caption = self._caption if caption is None else caption
        told = ", ".join(f"{s.label} {s.value}" for s in self._slices)
        self.setAccessibleName(f"{self.title}: {told}" if told else self.title)
        self.update()

    def keys(self) -> Sequence[str]:
        return [s.key for s in self._slices]

    def said(self, part: int) -> str:
        return f"{self._slices[part].label}: {self._slices[part].value}"

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(132))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(230), px(116))

    def part_at(self, point: QPointF) -> int:
        for i in range(len(self._slices)):
            if self._legend_row(i).contains(point.toPoint()):
                return i
        ring = self._ring()
        off = point - ring.center()
        if not ring.width() / 2 - self._thickness() <= hypot(off.x(), off.y()) <= ring.width() / 2:
            return -1
        turn = degrees(atan2(off.x(), -off.y()))  # clockwise from the top
        turn = (-turn if is_rtl(self.layoutDirection()) else turn) % 360
        for i, (start, span) in enumerate(self._angles()):
            if start <= turn < start + span:
                return i
        return -1

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_ring(painter)
            self._paint_middle(painter)
            for i, part in enumerate(self._slices):
                self._paint_legend(painter, self._legend_row(i), part, i == self._current)

    def _total(self) -> int:
        return sum(s.value for s in self._slices)

    def _angles(self) -> list[tuple[float, float]]:
        total, start, made = self._total() or 1, 0.0, []
        for part in self._slices:
            span = 360 * part.value / total
            made.append((start, span))
            start += span
        return made

    def _ring(self) -> QRectF:
        side = self._side()
        box = QRect(0, (self.height() - side) // 2, side, side)
        return QRectF(self._visual(box))

    def _legend_width(self) -> int:
        metrics = self.fontMetrics()
        widths = (
            metrics.horizontalAdvance(s.label) + metrics.horizontalAdvance(str(s.value)) for s in self._slices
        )
        return max(widths, default=0) + px(34)

    def _side(self) -> int:
        beside = self.width() - self._legend_width() - 24
        return max(min(px(112), self.height() - 8), min(self.height() - 8, beside, px(150)))

    def _thickness(self) -> float:
        return self._ring().width() * 0.15

    def _paint_ring(self, painter: QPainter) -> None:
        ring, thick = self._ring(), self._thickness()
        mirror = -1 if is_rtl(self.layoutDirection()) else 1
        line = ring.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not self._total():
            painter.setPen(QPen(QColor(theme.current().track), thick))
            painter.drawEllipse(line)
            return
        several = sum(1 for s in self._slices if s.value) > 1
        for i, (start, span) in enumerate(self._angles()):
            if not span:
                continue
            width = thick + 4 if i == self._current else thick
            colour = QColor(theme.current().tone(self._slices[i].tone).solid)
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            gap = min(1.6, span / 3) if several else 0
            path = QPainterPath()
            begin = 90 - mirror * (start + gap / 2)
            path.arcMoveTo(line, begin)
            path.arcTo(line, begin, -mirror * (span - gap))
            painter.drawPath(path)

    def _paint_middle(self, painter: QPainter) -> None:
        ring = self._ring()
        font = bold_font(self.font())
        font.setPixelSize(max(px(16), int(ring.width() * 0.2)))
        painter.setFont(font)
        painter.setPen(QColor(theme.current().text))
        middle = ring.center().y()
        figure = QRectF(
            ring.left(), middle - QFontMetrics(font).height() + 5, ring.width(), QFontMetrics(font).height()
        )
        painter.drawText(figure, int(Qt.AlignmentFlag.AlignCenter), str(self._total()))
        painter.setFont(self.font())
        painter.setPen(QColor(theme.current().muted))
        below = QRectF(ring.left(), middle + 4, ring.width(), self.fontMetrics().height())
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._caption)

    def _legend_row(self, index: int) -> QRect:
        left = self._side() + 20
        height = min(px(26), max(px(18), self.height() // max(1, len(self._slices))))
        top = (self.height() - height * len(self._slices)) // 2
        wide = min(self.width() - left - 4, max(self._legend_width(), 112))
        return self._visual(QRect(left, top + index * height, wide, height))

    def _paint_legend(self, painter: QPainter, row: QRect, part: Slice, lit: bool) -> None:
        now, place = theme.current(), self.layoutDirection()
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.hover))
            painter.drawRoundedRect(row.adjusted(-6, 1, 6, -1), 4, 4)
        paint_key(painter, row, now.tone(part.tone).solid, place)
        painter.setFont(self.font())
        painter.setPen(QColor(now.text))
        figure = painter.fontMetrics().horizontalAdvance(str(part.value)) + 8
        key = px(18)
        name = row.adjusted(figure, 0, -key, 0) if is_rtl(place) else row.adjusted(key, 0, -figure, 0)
        draw_text(painter, name, part.label, place)
        draw_text(painter, row, str(part.value), place, trailing=True, elide=False)


class StackedBars(_Chart):
    """Stacked bars by category with a scale and a legend above."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self._categories: tuple[str, ...] = ()
        self._series: tuple[Series, ...] = ()
        self._keys: tuple[str, ...] = ()
        self.show_bars((), ())

    def show_bars(
        self, categories: Iterable[str], series: Iterable[Series], keys: Iterable[str] = ()
    ) -> None:
        """Show other figures; `keys` are what `chosen` gives for each category (the category itself by default)."""
        self._categories, self._series = tuple(categories), tuple(series)
        self._keys = tuple(keys) or self._categories
        told = "; ".join(self.said(i) for i in range(len(self._categories)))
        self.setAccessibleName(f"{self.title}: {told}" if told else self.title)
        self.update()

    def keys(self) -> Sequence[str]:
        return self._keys

    def said(self, part: int) -> str:
        values = ", ".join(f"{s.label} {s.values[part]}" for s in self._series)
        return f"{self._categories[part]}: {values}"

    def sizeHint(self) -> QSize:
        return QSize(px(420), px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(260), px(120))

    def part_at(self, point: QPointF) -> int:
        for i in range(len(self._categories)):
            if self._column(i).contains(point.toPoint()):
                return i
        return -1

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            self._paint_legend(painter)
            self._paint_scale(painter)
            for i in range(len(self._categories)):
                self._paint_bar(painter, i)

    def _plot(self) -> QRect:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(str(self._top())) + 14
        return QRect(
            left, metrics.height() + 14, self.width() - left - 4, self.height() - 2 * metrics.height() - 24
        )

    def _step(self) -> int:
        most = max((sum(s.values[i] for s in self._series) for i in range(len(self._categories))), default=0)
        for step in (1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500):
            if most <= step * 3:
                return step
        return ceil(most / 3000) * 1000

    def _top(self) -> int:
        return self._step() * 3

    def _column(self, index: int) -> QRect:
        plot = self._plot()
        wide = plot.width() / max(1, len(self._categories))
        return self._visual(
            QRect(round(plot.left() + index * wide), plot.top(), round(wide), self.height() - plot.top())
        )

    def _paint_legend(self, painter: QPainter) -> None:
        metrics, place = self.fontMetrics(), self.layoutDirection()
        right = self.width() - 4
        for series in reversed(self._series):
            wide = metrics.horizontalAdvance(series.label) + px(18)
            row = self._visual(QRect(right - wide, 0, wide, metrics.height()))
            paint_key(painter, row, theme.current().tone(series.tone).solid, place)
            painter.setPen(QColor(theme.current().muted))
            draw_text(painter, row, series.label, place, trailing=True, elide=False)
            right -= wide + 14

    def _paint_scale(self, painter: QPainter) -> None:
        plot, now = self._plot(), theme.current()
        for i in range(4):
            y = plot.bottom() - round(i * (plot.height() - 1) / 3)
            painter.setPen(QPen(QColor(now.border if i == 0 else now.row_line), 1))
            line = self._visual(QRect(plot.left(), y, plot.width(), 1))
            painter.fillRect(line, QColor(now.border if i == 0 else now.row_line))
            painter.setPen(QColor(now.muted))
            room = self._visual(QRect(0, y - px(10), plot.left() - 8, px(20)))
            draw_text(
                painter, room, str(i * self._step()), self.layoutDirection(), trailing=True, elide=False
            )

    def _paint_bar(self, painter: QPainter, index: int) -> None:
        plot, now, column = self._plot(), theme.current(), self._column(index)
        if index == self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.hover))
            painter.drawRoundedRect(column.adjusted(2, -2, -2, 0), 4, 4)
        wide = min(32, column.width() * 0.5)
        bottom = float(plot.bottom())
        for series in self._series:
            high = series.values[index] * (plot.height() - 1) / self._top()
            if high <= 0:
                continue
            box = QRectF(column.center().x() + 0.5 - wide / 2, bottom - high, wide, max(1.0, high - 1))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.tone(series.tone).solid))
            painter.drawRoundedRect(box, 2, 2)
            bottom -= high
        painter.setPen(QColor(now.muted))
        name = QRect(column.left(), plot.bottom() + 4, column.width(), self.fontMetrics().height() + 4)
        text = self.fontMetrics().elidedText(
            self._categories[index], Qt.TextElideMode.ElideRight, column.width()
        )
        painter.drawText(name, int(Qt.AlignmentFlag.AlignCenter), text)


def paint_key(painter: QPainter, row: QRect, colour: str, place: Qt.LayoutDirection) -> None:
    """Paint a legend's coloured square at the leading edge of `row`."""
    side = px(10)
    left = row.right() + 1 - side if is_rtl(place) else row.left()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(left, row.center().y() + 1 - side / 2, side, side), 3, 3)

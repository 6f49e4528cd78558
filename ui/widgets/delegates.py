"""Delegates: how each kind of cell is painted. `CellDelegate` serves every column of a `ListView`.

Cells are mirrored with the window, and each text is painted in its own direction, not in the window's: that is what
keeps "2 Nov 2026" and "PPHWG/2026/1" whole in a window read from right to left.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from ui import theme
from ui.models.list_model import DISPLAY, VALUE, Cell
from ui.widgets.badge import Pill, bold_font, paint_pill
from ui.widgets.text import draw_text, is_rtl

SELECTED = QStyle.StateFlag.State_Selected
ROW_PADDING = 18
CELL_MARGIN = 10

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints a row's cells after their columns' kind, with a one-pixel line under each row."""

    def __init__(self, view: QAbstractItemView, cells: Sequence[Cell]) -> None:
        super().__init__(view)
        self._view = view
        self._cells = tuple(cells)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._view.fontMetrics().height() + ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        place = option.direction
        now = theme.current()
        if SELECTED in option.state:
            painter.fillRect(rect, QColor(now.accent_soft))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(now.row_line))
        if self._is_current(index):
            if index.column() == self._first_column():
                self._paint_focus(painter, rect, place)
            if self._marks(index):
                painter.setPen(QColor(now.accent))
                painter.drawRect(rect.adjusted(1, 1, -2, -3))
        inner = rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, -1)
        painter.setFont(option.font)
        self._paint_cell(painter, inner, place, index)

    def _paint_cell(self, painter: QPainter, rect: QRect, place: Qt.LayoutDirection, index: Index) -> None:
        cell = self._cells[index.column()]
        text = index.data(DISPLAY) or ""
        now = theme.current()
        if cell is Cell.PILL:
            pill = index.data(VALUE)
            if isinstance(pill, Pill) and pill.word:
                paint_pill(painter, rect, pill, place)
        elif cell is Cell.PROGRESS:
            paint_progress(painter, rect, index.data(VALUE), place)
        elif cell is Cell.DATE:
            painter.setPen(QColor(now.text))
            draw_text(painter, rect, text, place)
        elif cell is Cell.NUMBER:
            painter.setPen(QColor(now.text))
            draw_text(painter, rect, text, place, trailing=True)
        elif cell is Cell.MUTED:
            painter.setPen(QColor(now.muted))
            draw_text(painter, rect, text, place)
        elif cell is Cell.SYMBOL:
            painter.setPen(QColor(now.muted))
            draw_text(painter, rect, shorn(text, painter.fontMetrics(), rect.width()), place)
        else:
            if cell is Cell.STRONG:
                painter.setFont(bold_font(painter.font()))
            painter.setPen(QColor(now.text))
            draw_text(painter, rect, text, place)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        text = str(index.data(DISPLAY) or "")
        room = option.rect.width() - 2 * CELL_MARGIN
        if "\n" in text or view.fontMetrics().horizontalAdvance(text) > room:
            QToolTip.showText(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True

    def _is_current(self, index: Index) -> bool:
        return self._view.hasFocus() and self._view.currentIndex().row() == index.row()

    def _marks(self, index: Index) -> bool:
        """Return whether a cell is the one that F2 edits."""
        can_edit: Any = getattr(self._view, "can_edit", None)
        column = index.column()
        return can_edit is not None and self._view.currentIndex().column() == column and can_edit(column)

    def _first_column(self) -> int:
        arranged: Any = getattr(self._view, "arranged", None)
        visible = arranged.visible() if arranged is not None else []
        return visible[0] if visible else 0

    def _paint_focus(self, painter: QPainter, rect: QRect, place: Qt.LayoutDirection) -> None:
        left = rect.right() - 2 if is_rtl(place) else rect.left()
        painter.fillRect(QRect(left, rect.top(), 3, rect.height() - 1), QColor(theme.current().accent))


def shorn(symbol: str, metrics: QFontMetrics, room: int) -> str:
    """Return a symbol cut at its beginning where there is no room: what tells it from others stands at its end."""
    return metrics.elidedText(symbol, Qt.TextElideMode.ElideLeft, room)


def paint_progress(painter: QPainter, rect: QRect, value: Any, place: Qt.LayoutDirection) -> None:
    """Paint a percentage as a bar and a number; None leaves the cell empty."""
    if not isinstance(value, int):
        return
    now = theme.current()
    done = max(0, min(100, value))
    number = painter.fontMetrics().horizontalAdvance("100%") + 4
    track = QRectF(rect.left(), rect.center().y() - 2, max(0, rect.width() - number - 12), 6)
    if is_rtl(place):
        track.moveRight(rect.right() + 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(now.track))
    painter.drawRoundedRect(track, 3, 3)
    if done:
        bar = QRectF(track)
        bar.setWidth(max(6.0, track.width() * done / 100))
        if is_rtl(place):
            bar.moveRight(track.right())
        painter.setBrush(QColor(now.grey.solid if done == 100 else now.blue.solid))
        painter.drawRoundedRect(bar, 3, 3)
    painter.restore()
    painter.setPen(QColor(now.muted))
    draw_text(painter, rect, f"{value}%", place, trailing=True, elide=False)

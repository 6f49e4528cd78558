"""Column titles of a list: a click sorts, and they are dragged into another order."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import icons, theme
from ui.models.list_model import Cell, ListModel
from ui.widgets.badge import bold_font
from ui.widgets.delegates import CELL_MARGIN, ROW_PADDING
from ui.widgets.text import draw_text, is_rtl

ARROW = 14


class Header(QHeaderView):
    """Column titles with the sort arrow beside the title; only columns with a sort key can be clicked."""

    def __init__(self, model: ListModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model.columns
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(True)
        self.setSortIndicatorShown(True)
        self.setSortIndicatorClearable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(48)
        self.setStretchLastSection(False)
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)
        self.setSortIndicator(*self._sorted)
        self.sortIndicatorChanged.connect(self._keep_sortable)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + ROW_PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        now, place = theme.current(), self.layoutDirection()
        painter.fillRect(rect, QColor(now.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.border))
        painter.setFont(bold_font(self.font()))
        painter.setPen(QColor(now.muted))
        inner = rect.adjusted(CELL_MARGIN, 0, -CELL_MARGIN, -1)
        arrow = ARROW if index == self._sorted[0] else 0
        trailing = self._columns[index].cell is Cell.NUMBER
        room = (
            inner.adjusted(arrow, 0, 0, 0) if is_rtl(place) != trailing else inner.adjusted(0, 0, -arrow, 0)
        )
        title = self._columns[index].title
        draw_text(painter, room, title, place, trailing=trailing)
        if arrow:
            wide = min(painter.fontMetrics().horizontalAdvance(title), room.width())
            from_right = is_rtl(place) != trailing
            x = room.right() - wide - 9 if from_right else room.left() + wide + 9
            _paint_arrow(painter, x, rect.center().y(), self._sorted[1] == Qt.SortOrder.DescendingOrder)

    def _keep_sortable(self, section: int, order: Qt.SortOrder) -> None:
        if (section, order) == self._sorted:
            return
        if 0 <= section < len(self._columns) and self._columns[section].sort:
            self._sorted = (section, order)
            model = self.model()
            if model is not None:
                model.sort(section, order)
        else:
            self.setSortIndicator(*self._sorted)
        self.viewport().update()

    def show_sorted(self, section: int, order: Qt.SortOrder) -> None:
        """Show an order that the page chose, without asking for it again."""
        self._sorted = (section, order)
        self.setSortIndicator(section, order)
        self.viewport().update()


def _paint_arrow(painter: QPainter, x: int, y: int, down: bool) -> None:
    icons.paint(painter, QRect(x - 6, y - 5, 12, 12), "arrow-down" if down else "arrow-up", "muted")

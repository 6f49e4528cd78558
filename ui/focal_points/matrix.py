"""The matrix of areas and sides: who is the focal point, who the alternate, and where there is nobody.

matrix = Matrix()
matrix.show_lines(office.lists.focal_points(group_id, language, today), show="vacant")
matrix.current_changed.connect(…)           # Place: area and side of the cell
matrix.opened.connect(…)                    # Enter or double click on a cell
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from secretariat.domain.folding import matches
from secretariat.domain.lines import FocalPointLine, NominationLine
from ui import theme
from ui.focal_points.place import Place, places
from ui.i18n import listed, tr
from ui.models.list_model import ACCESSIBLE, DISPLAY
from ui.widgets.badge import bold_font, paint_glyph
from ui.widgets.text import draw_text, is_rtl

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
PADDING = 9
MARGIN = 10


class MatrixModel(QAbstractTableModel):
    """Rows are areas; the first column names them, the others are the sides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[list[Place]] = []
        self.parties: list[str] = []

    def show_rows(self, rows: list[list[Place]], parties: Sequence[str]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows, self.parties = rows, list(parties)
        self.endResetModel()

    def place(self, index: Index) -> Place | None:
        """Return what stands in a cell of a side."""
        if not index.isValid() or index.column() == 0:
            return None
        return self.rows[index.row()][index.column() - 1]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else 1 + len(self.parties)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or role not in (DISPLAY, ACCESSIBLE):
            return None
        place = self.place(index)
        if place is None:
            return self.rows[index.row()][0].area if self.rows[index.row()] else ""
        said = listed(text for text, _ in place.texts())
        return f"{place.area}, {place.party}: {said}" if role == ACCESSIBLE else said

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in (DISPLAY, ACCESSIBLE):
            return tr("Area of cooperation") if section == 0 else self.parties[section - 1]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.column() == 0:
            return Qt.ItemFlag.ItemIsEnabled  # the name of an area is no choice
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _says(row: Sequence[Place], words: str) -> bool:
    """Return whether the places of an area, and who holds or held them, have all words between them."""
    held = [text for place in row for line in place.lines for text in (line.name, line.function, line.email)]
    return matches(words, row[0].area, *(place.party for place in row), *held)


class Matrix(QTableView):
    """Chooses one cell at a time; arrow keys move, Enter opens."""

    current_changed = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cells = MatrixModel(self)
        self.filter = "all"
        self._filling = False
        self.setModel(self.cells)
        self.setItemDelegate(_CellDelegate(self))
        self.setAccessibleName(tr("Focal points by area and side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setHorizontalHeader(_Header(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.doubleClicked.connect(lambda _index: self._open())

    def show_lines(
        self,
        lines: Sequence[FocalPointLine],
        parties: Sequence[tuple[int, str]],
        what: str = "all",
        requests: Sequence[NominationLine] = (),
        words: str = "",
    ) -> None:
        """Show who holds what and what is asked for.

        `what` keeps the rows with a cell that `Place.shows`, and `words` of those the ones that have all of them.
        """
        before = self.current()
        self.filter = what
        found = [row for row in places(lines, parties, requests) if any(place.shows(what) for place in row)]
        rows = [row for row in found if not words or _says(row, words)]
        self._filling = True
        self.cells.show_rows(rows, [name for _, name in parties])
        self._filling = False
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if before is None or not self.select(before.area_id, before.party_id):
            self._select_first()
        self.current_changed.emit(self.current())

    def current(self) -> Place | None:
        """Return the place of the current cell."""
        return self.cells.place(self.currentIndex())

    def select(self, area_id: int | None, party_id: int) -> bool:
        """Make a cell current; False when it is not shown."""
        for row, found in enumerate(self.cells.rows):
            for column, place in enumerate(found, 1):
                if (place.area_id, place.party_id) == (area_id, party_id):
                    index = self.cells.index(row, column)
                    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                    self.selectionModel().setCurrentIndex(index, flag)
                    self.scrollTo(index)
                    return True
        return False

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._filling:
            self.current_changed.emit(self.cells.place(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        place = self.current()
        if place is not None:
            self.opened.emit(place)

    def _select_first(self) -> None:
        for row in self.cells.rows:
            for place in row:
                if place.shows(self.filter):
                    self.select(place.area_id, place.party_id)
                    return


class _Header(QHeaderView):
    def __init__(self, view: Matrix) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(90)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + 2 * PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        now = theme.current()
        painter.fillRect(rect, QColor(now.surface))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.border))
        painter.setFont(bold_font(self.font()))
        painter.setPen(QColor(now.muted))
        title = str(self.model().headerData(index, Qt.Orientation.Horizontal, DISPLAY) or "")
        draw_text(painter, rect.adjusted(MARGIN, 0, -MARGIN, -1), title, self.layoutDirection())


class _CellDelegate(QStyledItemDelegate):
    def __init__(self, view: Matrix) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        place = self._view.cells.place(index)
        count = len(place.texts()) if place is not None else 1
        return QSize(90, count * self._view.fontMetrics().lineSpacing() + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        now, rect, way = theme.current(), QRect(option.rect), self._view.layoutDirection()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.accent_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.row_line))
        current = self._view.currentIndex() == index and index.column() > 0
        if current and self._view.hasFocus():
            painter.setPen(QPen(QColor(now.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))
        place = self._view.cells.place(index)
        inner = rect.adjusted(MARGIN, PADDING, -MARGIN, -PADDING)
        painter.setFont(self._view.font())
        if place is None:
            painter.setPen(QColor(now.text))
            top = QRect(inner.left(), inner.top(), inner.width(), painter.fontMetrics().lineSpacing())
            draw_text(painter, top, str(index.data(DISPLAY) or ""), way)
        else:
            self._paint_place(painter, inner, place, way)

    def _paint_place(self, painter: QPainter, inner: QRect, place: Place, way: Qt.LayoutDirection) -> None:
        now, high = theme.current(), painter.fontMetrics().lineSpacing()
        faded = not place.shows(self._view.filter)
        for number, (text, tint) in enumerate(place.texts()):
            line = QRect(inner.left(), inner.top() + number * high, inner.width(), high)
            glyph = {"red": "!", "amber": "clock"}.get(tint)
            colour = QColor(now.tone(tint).text if glyph else now.muted if faded else getattr(now, tint))
            if glyph:
                x = line.right() - 5 if is_rtl(way) else line.left() + 5
                painter.save()
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_glyph(painter, QPointF(x, line.center().y()), glyph, colour)
                painter.restore()
                line = line.adjusted(0, 0, -16, 0) if is_rtl(way) else line.adjusted(16, 0, 0, 0)
            painter.setPen(colour)
            painter.setFont(bold_font(self._view.font()) if tint == "red" else self._view.font())
            draw_text(painter, line, text, way)

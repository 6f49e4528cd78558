"""The table view of every list.

    view = ListView("actions", model, store.window())       # the name keys the remembered column widths
    view.opened.connect(self.open)                          # int: Enter or double click
    view.current_changed.connect(self.show_editor)          # int: id of the current row, 0 for none
    view.remove_asked.connect(self.remove)                  # list of ids: Delete
    view.addAction(action)                                  # context menu
    view.give_way(["area", "side"], 220)                    # columns hidden where the list is narrow, the first first

Ids, not rows: selection, current row and scroll position survive a new query.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSettings,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui import icons, theme
from ui.i18n import day
from ui.models.list_model import Cell, Column, ListModel
from ui.widgets.badge import Pill, bold_font, pill_size
from ui.widgets.delegates import CELL_MARGIN, ROW_PADDING, CellDelegate
from ui.widgets.text import draw_text, is_rtl

Index = QModelIndex | QPersistentModelIndex
_ROWS = QItemSelectionModel.SelectionFlag.Rows
SLACK = 8  # signs from another font than the first are measured a little short
_SELECT = QItemSelectionModel.SelectionFlag.Select


class Header(QHeaderView):
    """Column titles with the sort arrow beside the title; only columns with a sort key can be clicked."""

    def __init__(self, model: ListModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = model.columns
        self.setSectionsClickable(True)
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
        arrow = 14 if index == self._sorted[0] else 0
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


class ListView(QTableView):
    """A list of records with the keyboard ways that people expect."""

    opened = Signal(int)
    current_changed = Signal(int)
    remove_asked = Signal(list)

    def __init__(self, name: str, model: ListModel, settings: QSettings | None = None) -> None:
        super().__init__()
        self._name, self._settings, self._list = name, settings, model
        self._kept: tuple[set[int], int, int] = (set(), 0, 0)
        self._giving: tuple[str, ...] = ()
        self._least = 0
        self._widths: dict[int, int] = {}
        self.setHorizontalHeader(Header(model, self))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self, [column.cell for column in model.columns]))
        self._set_up()
        self._set_widths()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(self._open_index)
        self.horizontalHeader().sectionResized.connect(self._remember)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setCornerButtonEnabled(False)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setMinimumSectionSize(20)
        vertical.setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)

    # Ids.

    def current_id(self) -> int:
        """Return the id of the current row, 0 for none."""
        return self._list.id_at(self.currentIndex().row()) if self.currentIndex().isValid() else 0

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows in their order."""
        return [self._list.id_at(row) for first, last in self._ranges() for row in range(first, last + 1)]

    def selected_count(self) -> int:
        """Return how many rows are selected, quickly at any length."""
        return sum(last - first + 1 for first, last in self._ranges())

    def selectRow(self, row: int) -> None:
        # Qt's own looks for the first column beyond the edge of a view laid out from right to left, and finds none.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS
        self.selectionModel().setCurrentIndex(self._list.index(row, 0), flags)

    def select_id(self, record_id: int) -> bool:
        """Make the row of `record_id` current and visible; False when it is not in the list."""
        row = self._list.row_of(record_id)
        if row < 0:
            return False
        self.selectRow(row)
        self.scrollTo(self._list.index(row, 0))
        return True

    def show_sorted(self, key: str, descending: bool = False) -> None:
        """Mark the column with the sort key `key` as the one that orders the list."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        for i, column in enumerate(self._list.columns):
            if column.sort == key:
                header = self.horizontalHeader()
                assert isinstance(header, Header)
                header.show_sorted(i, order)

    def _selection(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(i) for i in range(selection.count())]

    def _ranges(self) -> list[tuple[int, int]]:
        return sorted({(part.top(), part.bottom()) for part in self._selection()})

    def _keep(self) -> None:
        self._kept = (set(self.selected_ids()), self.current_id(), self.verticalScrollBar().value())

    def _restore(self) -> None:
        chosen, current, scrolled = self._kept
        ids = self._list.ids()
        row = self._list.row_of(current) if current else -1
        selection = QItemSelection()
        if len(chosen) == 1 and row >= 0:
            chosen_rows = [row]
        else:
            chosen_rows = [i for i, record_id in enumerate(ids) if record_id in chosen] if chosen else []
        for first, last in _runs(chosen_rows):
            selection.select(self._list.index(first, 0), self._list.index(last, len(self._list.columns) - 1))
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._list.index(row, 0), flag)
        self.selectionModel().select(selection, _SELECT | _ROWS)
        self.verticalScrollBar().setValue(scrolled)
        if current and row < 0:
            self.current_changed.emit(0)

    # Events.

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        # After a reset the same record becomes current again; its editor must not be loaded anew.
        now = self._list.id_at(current.row()) if current.isValid() else 0
        if now and now != self._kept[1]:
            self.current_changed.emit(now)
        self._kept = (set(), now, 0)  # a reset does not come here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id():
            self.opened.emit(self.current_id())
        elif key == Qt.Key.Key_Delete and self.selected_count():
            self.remove_asked.emit(self.selected_ids())
        elif key == Qt.Key.Key_Home and self._list.rowCount():
            self.selectRow(0)
        elif key == Qt.Key.Key_End and self._list.rowCount():
            self.selectRow(self._list.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        if not self.currentIndex().isValid() and self._list.rowCount():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.viewport().update()

    def _open_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._list.id_at(index.row()))

    # Columns.

    def give_way(self, keys: Sequence[str], least: int) -> None:
        """Hide these columns, one after the other, where the widest column would have less than `least` pixels."""
        self._giving, self._least = tuple(keys), least
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        header, columns = self.horizontalHeader(), self._list.columns
        wanted = {i: self._widths.get(i, c.width) for i, c in enumerate(columns) if c.width}
        places = [i for key in self._giving for i, c in enumerate(columns) if c.key == key]
        for i in places:
            too_many = sum(wanted.values()) + self._least > self.viewport().width()
            if header.isSectionHidden(i) != too_many:
                header.setSectionHidden(i, too_many)
            if too_many:
                wanted.pop(i, None)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        for i, column in enumerate(self._list.columns):
            if not column.width:
                header.setSectionResizeMode(i, QHeaderView.ResizeMode.Stretch)
                continue
            kept = self._settings.value(f"lists/{self._name}/{column.key}") if self._settings else None
            # QSettings gives strings back.
            self._widths[i] = int(str(kept)) if str(kept).isdigit() else self._room(column)
            header.resizeSection(i, self._widths[i])

    def _room(self, column: Column[Any]) -> int:
        """Return the width that a column needs in the screen's language."""
        arrow = 16 if column.sort else 0
        title = QFontMetrics(bold_font(self.font())).horizontalAdvance(column.title) + arrow
        inside = [title, *(pill_size(self.font(), Pill(word)).width() for word in column.words)]
        if column.cell is Cell.DATE:
            inside += [
                self.fontMetrics().horizontalAdvance(day(date(2026, month, 28))) for month in range(1, 13)
            ]
        return max(column.width, max(inside) + 2 * CELL_MARGIN + SLACK)

    def _remember(self, section: int, _old: int, new: int) -> None:
        column = self._list.columns[section]
        if not new or not column.width:
            return  # hidden, or it takes what is left
        self._widths[section] = new
        if self._settings is not None and self.isVisible():
            self._settings.setValue(f"lists/{self._name}/{column.key}", new)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    made: list[tuple[int, int]] = []
    for row in rows:
        if made and row == made[-1][1] + 1:
            made[-1] = (made[-1][0], row)
        else:
            made.append((row, row))
    return made


def _paint_arrow(painter: QPainter, x: int, y: int, down: bool) -> None:
    icons.paint(painter, QRect(x - 6, y - 5, 12, 12), "arrow-down" if down else "arrow-up", "muted")

"""The table view of every list.

    view = ListView("actions", model, store.window())       # the name keys the remembered column widths
    view.opened.connect(self.open)                          # int: Enter or double click
    view.current_changed.connect(self.show_editor)          # int: id of the current row, 0 for none
    view.remove_asked.connect(self.remove)                  # list of ids: Delete
    view.addAction(action)                                  # context menu
    view.give_way(["area", "side"], 220)                    # columns hidden where the list is narrow, the first first
    view.edit_in_place(InPlace(…))                          # F2 edits a cell, see `ui.widgets.cell_editing`
    view.table_pasted.connect(importing.read_pasted)        # Pasted: a table on the clipboard
    view.join(page)                                         # its commands in the page's menu

Ids, not rows: selection, current row and scroll position survive a new query.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QMetaMethod,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ui.i18n import plural, tr
from ui.models.list_model import ListModel
from ui.widgets.cell_editing import CellEditor, InPlace
from ui.widgets.columns_dialog import ColumnsDialog
from ui.widgets.copying import copy, pasted
from ui.widgets.delegates import ROW_PADDING, CellDelegate
from ui.widgets.list_columns import Arrangement
from ui.widgets.list_commands import ListCommands
from ui.widgets.list_header import Header
from ui.widgets.text import is_rtl

Index = QModelIndex | QPersistentModelIndex
_ROWS = QItemSelectionModel.SelectionFlag.Rows
_SELECT = QItemSelectionModel.SelectionFlag.Select
MOST_COPIED = 5_000
"""Rows of one copy, so that the window does not stand still; the report's workbook holds all of them."""


class ListView(QTableView):
    """A list of records with the keyboard ways that people expect.

    Signals:
        opened: Enter or a double click on a row.
        current_changed: the id of the current row, 0 for none.
        remove_asked: the ids of the selected rows, to be removed.
        table_pasted: a `Pasted` with a table from the clipboard.
        told: what was done, or why not.
    """

    opened = Signal(int)
    current_changed = Signal(int)
    remove_asked = Signal(list)
    table_pasted = Signal(object)
    told = Signal(str)

    def __init__(self, name: str, model: ListModel, settings: QSettings | None = None) -> None:
        super().__init__()
        self._list = model
        self._kept: tuple[set[int], int, int] = (set(), 0, 0)
        self._stood = 0
        self.editing: CellEditor | None = None
        self.setHorizontalHeader(Header(model, self))
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self, [column.cell for column in model.columns]))
        self._set_up()
        self.arranged = Arrangement(self, name, model.columns, settings)
        self._add_actions()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(self._open_index)
        header = self.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._show_header_menu)

    def _add_actions(self) -> None:
        """Add what every list can do; the keys work while the list has the keyboard."""
        self.edit_action = self._own(tr("Edit this cell"), self.edit_cell, "F2")
        self.copy_action = self._own(tr("Copy rows"), self.copy_rows, "Ctrl+C")
        self.paste_action = self._own(tr("Paste"), self.paste, "Ctrl+V")
        self.sort_action = self._own(tr("Sort by this column"), self.sort_here, "Ctrl+Shift+S")
        self.columns_action = self._own(tr("Columns…"), self.choose_columns, "")
        self._offer(False)

    def _offer(self, shown: bool) -> None:
        for action in (self.copy_action, self.paste_action, self.sort_action, self.columns_action):
            action.setVisible(shown)
        self.edit_action.setVisible(shown and self.editing is not None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._offer(False)

    def _own(self, text: str, run: Callable[[], object], keys: str) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: run())
        self.addAction(action)
        return action

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

    def own_actions(self) -> tuple[QAction, ...]:
        """Return what every list can do."""
        return (self.edit_action, self.copy_action, self.paste_action, self.sort_action, self.columns_action)

    def join(self, page: Any) -> None:
        """Put the list's commands into a page's menu, its messages above the page, and what is typed into its care."""
        ListCommands.of(page).add(self)
        self.told.connect(page.context.notify)
        if self.editing is not None:
            self.editing.told.connect(page.context.notify)
            page.watch(self.editing)

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
        self.selectionModel().setCurrentIndex(self._list.index(row, self._column()), flags)

    def select_id(self, record_id: int) -> bool:
        """Make the row of `record_id` current and visible; False when it is not in the list."""
        row = self._list.row_of(record_id)
        if row < 0:
            return False
        self.selectRow(row)
        self.scrollTo(self._list.index(row, self._column()))
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
        self._stood = self._column()

    def _restore(self) -> None:
        chosen, current, scrolled = self._kept
        row = self._list.row_of(current) if current else -1
        selection = QItemSelection()
        if chosen <= {current}:  # one place is asked for, and not all ids of a long list
            chosen_rows = [row] if chosen and row >= 0 else []
        else:
            chosen_rows = [i for i, record_id in enumerate(self._list.ids()) if record_id in chosen]
        for first, last in _runs(chosen_rows):
            selection.select(self._list.index(first, 0), self._list.index(last, len(self._list.columns) - 1))
        if row >= 0:
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._list.index(row, self._stood), flag)
        self.selectionModel().select(selection, _SELECT | _ROWS)
        self.verticalScrollBar().setValue(scrolled)
        self._place_editor()
        if current and row < 0:
            self.current_changed.emit(0)

    # Events.

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        for first, last in self._ranges():  # before anything else: the records meant are those of now
            self._list.know(first, last)
        super().selectionChanged(selected, deselected)

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
        self.arranged.give_way(keys, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arranged.fit()
        self._place_editor()

    def _show_header_menu(self, at: QPoint) -> None:
        menu = self.arranged.menu()
        menu.addAction(self.columns_action)
        menu.popup(self.horizontalHeader().mapToGlobal(at))

    def choose_columns(self) -> None:
        """Open the dialog in which columns are chosen and put into order."""
        ColumnsDialog(self, self.arranged).open()

    def sort_here(self) -> None:
        """Sort by the column in which the keyboard stands, the other way round when the list is so already."""
        header, column = self.horizontalHeader(), self._column()
        if not self._list.columns[column].sort:
            self.told.emit(tr("The list cannot be sorted by this column."))
            return
        order = Qt.SortOrder.AscendingOrder
        if header.sortIndicatorSection() == column and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        header.setSortIndicator(column, order)

    def _column(self) -> int:
        """Return the column in which the keyboard stands, the first in sight when in none of those in sight."""
        found, visible = self.currentIndex().column(), self.arranged.visible()
        return found if found in visible else visible[0] if visible else 0

    # Editing in place.

    def edit_in_place(self, in_place: InPlace) -> CellEditor:
        """Let cells be edited by F2; the editor returned is for the page to watch."""
        self.editing = editor = CellEditor(self, in_place)
        editor.next_asked.connect(self._edit_next)
        self.edit_action.setVisible(self.isVisible())
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(lambda _value: editor.place())
        for moved in (self.horizontalHeader().sectionResized, self.horizontalHeader().sectionMoved):
            moved.connect(lambda *_: editor.place())
        return editor

    def edit_cell(self) -> None:
        """Edit the cell in which the keyboard stands."""
        if self.editing is not None and self.current_id():
            self._begin(self._column())

    def can_edit(self, column: int) -> bool:
        """Return whether the cells of a column can be edited."""
        return self.editing is not None and self._list.columns[column].key in self.editing.in_place.fields

    def cell_rect(self, record_id: int, key: str) -> QRect:
        """Return where a cell stands, empty when it is not in sight."""
        row = self._list.row_of(record_id)
        column = next((i for i, c in enumerate(self._list.columns) if c.key == key), -1)
        if row < 0 or column < 0 or self.isColumnHidden(column):
            return QRect()
        rect = self.visualRect(self._list.index(row, column))
        if not rect.intersects(self.viewport().rect()):
            return QRect()
        return rect.translated(self.viewport().pos())

    def _begin(self, column: int, typed: str | None = None) -> bool:
        assert self.editing is not None
        index = self._list.index(self.currentIndex().row(), column)
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index, flag)
        self.scrollTo(index)
        return self.editing.begin(self.current_id(), self._list.columns[column].key, typed)

    def _edit_next(self, by: int) -> None:
        """Edit the next or the previous cell that can be edited, in the next row behind the last one."""
        columns = [column for column in self.arranged.visible() if self.can_edit(column)]
        row = self.currentIndex().row()
        if self.current_id() == 0 or not columns:
            return
        visible = self.arranged.visible()
        place = visible.index(self._column())
        beyond = [c for c in columns if (visible.index(c) - place) * by > 0]
        if not beyond:
            row += by
            if not 0 <= row < self._list.rowCount():
                return
            self.selectRow(row)
            beyond = columns
        self._begin(beyond[0] if by > 0 else beyond[-1])

    def _place_editor(self) -> None:
        if self.editing is not None:
            self.editing.place()

    # The clipboard.

    def copy_rows(self) -> None:
        """Put the selected rows, all when none is selected, on the clipboard as a table with headings."""
        rows = [row for first, last in self._ranges() for row in range(first, last + 1)]
        count = len(rows) or self._list.rowCount()
        if not count:
            return
        if count > MOST_COPIED:
            self.told.emit(tr("No more than {n} rows can be copied at once.", n=MOST_COPIED))
            return
        columns = [self._list.columns[section] for section in self.arranged.visible()]
        lines = [self._list.line(row) for row in rows or range(count)]
        number = copy(columns, filter(None, lines), rtl=is_rtl(self.layoutDirection()))
        self.told.emit(plural(number, "{n} row is copied.", "{n} rows are copied."))

    def paste(self) -> None:
        """Take a table to where the page takes tables; a single value is put into the cell, to be seen and stored."""
        found = pasted()
        if found.is_table():
            self.paste_table()
        elif self.editing is not None and self.current_id() and found.text.strip():
            self._begin(self._column(), found.text.strip())

    def paste_table(self) -> None:
        """Hand what stands on the clipboard to the page, however small it is."""
        if self.isSignalConnected(QMetaMethod.fromSignal(self.table_pasted)):
            self.table_pasted.emit(pasted())
        else:
            self.told.emit(tr("A table can be pasted under Action items. Here, paste one value into a cell."))


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    made: list[tuple[int, int]] = []
    for row in rows:
        if made and row == made[-1][1] + 1:
            made[-1] = (made[-1][0], row)
        else:
            made.append((row, row))
    return made

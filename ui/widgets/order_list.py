"""An ordered list (an agenda) that is rearranged by dragging or by Alt+Up and Alt+Down.

    agenda = OrderList()
    agenda.set_lines([OrderLine(item.id, "1", title, "10 min · Dr. Khan"), …])
    agenda.moved.connect(self.move_item)        # (id, new position counted from 0)
    agenda.edit_in_place(InPlace(…, fields={TEXT: localized_cell("title", …)}))       # F2 edits the entry's text

The list itself does not reorder: the page calls its service and shows the lines again, in their new order.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QDropEvent, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import icons, theme
from ui.i18n import tr
from ui.widgets.badge import Pill, paint_pill, pill_size
from ui.widgets.cell_editing import CellEditor, InPlace
from ui.widgets.text import draw_text, is_rtl

TEXT = "text"
"""The one cell of an entry that can be edited in place."""

_LINE = int(Qt.ItemDataRole.UserRole)
_NUMBER_WIDTH = 30


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One entry: its printed number, its text, a second line in muted text, and a pill at the end."""

    id: int
    number: str
    text: str
    more: str = ""
    level: int = 0
    pill: Pill | None = None


class OrderList(QListWidget):
    """Entries in an order that the user can change."""

    moved = Signal(int, int)
    current_changed = Signal(int)
    opened = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, *, movable: bool = True) -> None:
        super().__init__()
        self.movable = movable
        self.numbered = True
        self.editing: CellEditor | None = None
        self._showing = False
        self.setItemDelegate(_OrderDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setDropIndicatorShown(True)
        self.set_movable(movable)
        self.currentItemChanged.connect(
            lambda *_: None if self._showing else self.current_changed.emit(self.current_id())
        )
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_LINE).id))

    def set_movable(self, movable: bool) -> None:
        """Allow or forbid rearranging (the agenda of a closed meeting stays as it is)."""
        self.movable = movable
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if movable else mode.NoDragDrop)

    def set_lines(self, lines: Iterable[OrderLine]) -> None:
        """Show these entries in this order; the current entry stays current."""
        wanted, current = list(lines), self.current_id()
        self.numbered = any(line.number for line in wanted)
        scrolled = self.verticalScrollBar().value()
        self._showing = True
        self.clear()
        for line in wanted:
            item = QListWidgetItem(line.text)
            item.setData(_LINE, line)
            item.setToolTip(line.text)
            said = f"{line.number} {line.text}" + (f", {line.pill.word}" if line.pill else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.addItem(item)
        self.select_id(current)
        self._showing = False
        self.verticalScrollBar().setValue(scrolled)
        if self.editing is not None:
            self.editing.place()
        if current != self.current_id():
            self.current_changed.emit(self.current_id())

    def lines(self) -> list[OrderLine]:
        """Return the entries as shown."""
        return [self.item(row).data(_LINE) for row in range(self.count())]

    def current_id(self) -> int:
        """Return the current entry's id, 0 for none."""
        item = self.currentItem()
        return item.data(_LINE).id if item is not None else 0

    def select_id(self, record_id: int) -> bool:
        """Make an entry current; False when it is not there."""
        for row, line in enumerate(self.lines()):
            if line.id == record_id:
                self.setCurrentRow(row)
                return True
        return False

    def edit_in_place(self, in_place: InPlace) -> CellEditor:
        """Let an entry's text be edited by F2; the editor returned is for the page to watch."""
        self.editing = editor = CellEditor(self, in_place)
        editor.next_asked.connect(self._edit_next)
        self.verticalScrollBar().valueChanged.connect(lambda _value: editor.place())
        action = QAction(tr("Edit this entry"), self)
        action.setShortcut(QKeySequence("F2"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: self.edit_current())
        self.addAction(action)
        return editor

    def edit_current(self) -> None:
        """Edit the text of the current entry."""
        if self.editing is not None and self.current_id():
            self.scrollToItem(self.currentItem())
            self.editing.begin(self.current_id(), TEXT)

    def cell_rect(self, record_id: int, key: str) -> QRect:
        """Return where an entry's text stands, empty when it is not in sight."""
        row = next((row for row, line in enumerate(self.lines()) if line.id == record_id), -1)
        rect = self.visualItemRect(self.item(row)) if row >= 0 and key == TEXT else QRect()
        if not rect.intersects(self.viewport().rect()):
            return QRect()
        box = QRect(rect)
        _cut(
            box,
            8 + (16 if self.movable else 0) + (_NUMBER_WIDTH if self.numbered else 0),
            self.layoutDirection(),
        )
        return box.translated(self.viewport().pos())

    def _edit_next(self, by: int) -> None:
        if 0 <= self.currentRow() + by < self.count():
            self.setCurrentRow(self.currentRow() + by)
            self.edit_current()

    def move_current(self, by: int) -> None:
        """Ask to move the current entry up (-1) or down (+1)."""
        row = self.currentRow()
        target = row + by
        if self.movable and row >= 0 and 0 <= target < self.count():
            self.moved.emit(self.current_id(), target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self.current_id():
            self.remove_asked.emit(self.current_id())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.editing is not None:
            self.editing.place()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.drop_position(event.position().toPoint())
        row = self.currentRow()
        event.setDropAction(Qt.DropAction.IgnoreAction)  # or Qt would remove the dragged row itself
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if row >= 0 and target not in (row, row + 1):
            self.moved.emit(self.current_id(), target - 1 if target > row else target)

    def drop_position(self, point: QPoint) -> int:
        """Return before which row something dropped at `point` would stand."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.count()
        lower_half = point.y() > self.visualRect(index).center().y()
        return index.row() + (1 if lower_half else 0)


class _OrderDelegate(QStyledItemDelegate):
    def __init__(self, view: OrderList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line: OrderLine = index.data(_LINE)
        high = self._view.fontMetrics().height()
        return QSize(60, (2 * high + 16) if line.more else (high + 18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: OrderLine = index.data(_LINE)
        rect: QRect = option.rect
        place = self._view.layoutDirection()
        now = theme.current()
        painter.setFont(self._view.font())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.accent_soft))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(now.row_line))
        if self._view.hasFocus() and self._view.currentIndex() == index:
            edge = rect.right() - 2 if is_rtl(place) else rect.left()
            painter.fillRect(QRect(edge, rect.top(), 3, rect.height() - 1), QColor(now.accent))
        self._paint_line(painter, QRect(rect.adjusted(8, 0, -10, -1)), line, place)

    def _paint_line(self, painter: QPainter, box: QRect, line: OrderLine, place: Qt.LayoutDirection) -> None:
        now = theme.current()
        if self._view.movable:
            icons.paint(painter, _cut(box, 16, place), "grip-vertical", "control_border")
        _cut(box, line.level * 16, place)
        if self._view.numbered:
            painter.setPen(QColor(now.muted))
            draw_text(painter, _cut(box, _NUMBER_WIDTH, place), line.number, place)
        if line.pill is not None:
            wide = pill_size(painter.font(), line.pill).width()
            other = Qt.LayoutDirection.LeftToRight if is_rtl(place) else Qt.LayoutDirection.RightToLeft
            paint_pill(painter, _cut(box, wide, other), line.pill, place)
            _cut(box, 8, other)
        high = painter.fontMetrics().height()
        upper = QRect(box.left(), box.top() + 7, box.width(), high) if line.more else box
        painter.setPen(QColor(now.text))
        draw_text(painter, upper, line.text, place)
        if line.more:
            painter.setPen(QColor(now.muted))
            draw_text(painter, QRect(box.left(), upper.bottom() + 2, box.width(), high), line.more, place)


def _cut(box: QRect, wide: int, place: Qt.LayoutDirection) -> QRect:
    """Take `wide` pixels off the leading edge of `box` and return them."""
    if is_rtl(place):
        taken = QRect(box.right() - wide + 1, box.top(), wide, box.height())
        box.setRight(box.right() - wide)
    else:
        taken = QRect(box.left(), box.top(), wide, box.height())
        box.setLeft(box.left() + wide)
    return taken

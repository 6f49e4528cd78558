"""What is offered where one types: a list below the cursor, inside the window, that leaves the keyboard to the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QVBoxLayout, QWidget

from ui.theme import px
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import is_rtl

WIDTH = 380
"""Pixels that a list or a question at the cursor is wide, at 100 %."""
_GAP = 4
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class AtCursor(QFrame):
    """A frame over the window, below a place in it, or above where there is no room below."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(4, 4, 4, 4)
        self._at, self._way = QRect(), Qt.LayoutDirection.LeftToRight
        window.installEventFilter(self)
        self.hide()

    def open_at(self, at: QRect, way: Qt.LayoutDirection) -> None:
        """Show the frame at a place of the window; a text from right to left has it end there."""
        self._at, self._way = at, way
        self.fit()
        self.show()
        self.raise_()

    def move_to(self, at: QRect) -> None:
        """Go with the place: the text was scrolled."""
        self._at = at
        self.fit()

    def fit(self) -> None:
        """Take the room that the content needs, inside the window."""
        window = self.window_of()
        wide = min(px(WIDTH), window.width() - 2 * _GAP)
        self.column.activate()
        high = min(self.high(wide), window.height() - 2 * _GAP)
        left = self._at.right() - wide if is_rtl(self._way) else self._at.left()
        left = max(_GAP, min(left, window.width() - wide - _GAP))
        top = self._at.bottom() + _GAP
        if top + high > window.height() - _GAP:
            top = max(_GAP, self._at.top() - high - _GAP)
        self.setGeometry(left, top, wide, high)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget() and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def high(self, wide: int) -> int:
        """Return the height that the content needs at a width."""
        needed = self.column.totalHeightForWidth(wide) if self.column.hasHeightForWidth() else 0
        return max(needed, self.column.totalSizeHint().height())

    def window_of(self) -> QWidget:
        """Return the window over which the frame lies."""
        return cast(QWidget, self.parentWidget())


class Offers(AtCursor):
    """A list from which the keys that are typed in the text choose.

    Signals:
        taken: the place of the line that was taken.
        moved: what the line that is marked now says, for assistive technology.
        given_up: Esc was pressed.
    """

    taken = Signal(int)
    moved = Signal(str)
    given_up = Signal()

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.list = OrderList(movable=False)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(name)
        self.list.itemClicked.connect(lambda _item: self.take())
        self.list.currentItemChanged.connect(lambda *_: self._tell())
        self.column.addWidget(self.list)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Offer these lines, each with what stands below it in muted text; the first is marked."""
        self.list.set_lines([OrderLine(n, "", text, more) for n, (text, more) in enumerate(lines, 1)])
        self.list.setCurrentRow(0)
        self.list.scrollToTop()

    def high(self, wide: int) -> int:
        return list_height(self.list) + 10

    def wants(self, event: QKeyEvent) -> bool:
        """Return whether a key is for the list while it is shown."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = (*_STEPS, *_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        return self.isVisible() and plain and event.key() in keys

    def key(self, event: QKeyEvent) -> bool:
        """Move in the list, take from it or close it; False for a key that is for the text."""
        if not self.wants(event):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            self.take()
        return True

    def step(self, by: int) -> None:
        """Mark the line after or before, round the ends."""
        self.list.setCurrentRow((self.list.currentRow() + by) % max(1, self.list.count()))

    def take(self) -> None:
        """Take the line that is marked."""
        row = self.list.currentRow()
        if row >= 0:
            self.taken.emit(row)

    def _tell(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.moved.emit(item.text())


def list_height(view: OrderList) -> int:
    """Return the height of all lines of a list."""
    return sum(view.sizeHintForRow(row) for row in range(view.count())) + 2 * view.frameWidth()


def cursor_place(edit: QAbstractScrollArea, cursor: QRect) -> QRect:
    """Return where in its window the cursor of an editor stands."""
    corner = edit.viewport().mapTo(edit.window(), QPoint(cursor.left(), cursor.top()))
    return QRect(corner, cursor.size())

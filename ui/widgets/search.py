"""Search fields: `SearchField` filters what is on the page, `JumpField` finds commands and any record.

field = SearchField(tr("Search in action items"))
field.searched.connect(self.filter)                     # str, a moment after the last key

jump = JumpField(find=lambda words: office.search…)     # -> Hits
jump.chosen.connect(self.open_record)                   # the hit's `ref`
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import icons
from ui.i18n import joined, tr
from ui.theme import px
from ui.widgets.badge import Pill
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import placeholder

PAUSE_MS = 180
WIDTH = 520
"""Pixels that the list of the palette is wide at least."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found: where to go (`ref`), its symbol or number, its title, and what it is.

    A command has no `ref` but `run`, `keys` that do the same, and its English text (`aka`), by which it is found too.
    """

    ref: object
    symbol: str
    title: str
    kind: str = ""
    keys: str = ""
    aka: str = ""
    run: Callable[[], object] | None = None


class SearchField(QLineEdit):
    """A field that tells what to search for when typing pauses, at once on Enter, and empties on Esc."""

    searched = Signal(str)

    def __init__(self, text: str = "") -> None:
        super().__init__()
        placeholder(self, text or tr("Search"))
        self.setAccessibleName(text or tr("Search"))
        self.setProperty("role", "search")
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(lambda _text: self._timer.start())
        self.returnPressed.connect(self._tell)

    def sizeHint(self) -> QSize:
        return QSize(px(260), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Take the keyboard, with what stands here selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def search_for(self, words: str) -> None:
        """Search for these words at once."""
        self.setText(words)
        self._tell()

    def is_waiting(self) -> bool:
        """Return whether something was typed that is not told yet."""
        return self._timer.isActive()

    def _tell(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())


class JumpField(SearchField):
    """The palette: commands and records in a list below the field; arrow keys choose, Enter runs or goes there."""

    chosen = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[Hit]] | None = None) -> None:
        super().__init__(tr("Search or jump to…   Ctrl+K"))
        self._find = find
        self._hits: list[Hit] = []
        self._box: QFrame | None = None
        self._list: OrderList | None = None
        self._before: QWidget | None = None
        self.searched.connect(self._show_hits)
        self.setMinimumWidth(px(180))
        self.setMaximumWidth(px(320))

    def hits(self) -> list[Hit]:
        """Return the hits shown."""
        return list(self._hits)

    def begin(self) -> None:
        before = QApplication.focusWidget()
        if before is not self:
            self._before = before
        super().begin()
        self._show_hits(self.text().strip())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._box is None:
            self._show_hits(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hits:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % len(self._hits))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.is_waiting():  # Enter came before the list: what stands there was found for less
                self._tell()
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._close()
            self._give_back()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._box is not None:
            self._place(self._box)

    def _show_hits(self, words: str) -> None:
        self._close()
        if self._find is None or not self.hasFocus():
            return
        self._hits = list(self._find(words))
        if not self._hits and not words:
            return
        self._box = box = QFrame(self.window())
        box.setProperty("role", "card")
        box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = OrderList(movable=False)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(tr("What was found"))
        lines = [_line(number, hit) for number, hit in enumerate(self._hits, 1)]
        self._list.set_lines(lines or [OrderLine(0, "", tr("Nothing was found."))])
        self._list.setCurrentRow(0)
        self._list.itemClicked.connect(self._clicked)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        self._place(box)
        box.show()
        box.raise_()

    def _place(self, box: QWidget) -> None:
        assert self._list is not None
        wide = max(WIDTH, self.width())
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        left = max(8, min(corner.x(), self.window().width() - wide - 8))
        high = sum(self._list.sizeHintForRow(row) for row in range(self._list.count()))
        room = self.window().height() - corner.y() - 48
        box.setGeometry(left, corner.y(), wide, min(high + 14, room))

    def _clicked(self, item: QListWidgetItem) -> None:
        self._take()

    def _take(self) -> None:
        row = self._list.currentRow() if self._list is not None else -1
        if not 0 <= row < len(self._hits):
            return
        hit = self._hits[row]
        self._close()
        self.clear()
        if hit.run is None:
            self.chosen.emit(hit.ref)
        else:
            self._give_back()
            QTimer.singleShot(0, self, hit.run)  # a command may end the page to which this field belongs

    def _give_back(self) -> None:
        """Put the keyboard where it was: a command is for what was shown and chosen there."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        self._box = self._list = None
        self._hits = []


def _line(number: int, hit: Hit) -> OrderLine:
    pill = Pill(hit.keys, "grey", "") if hit.keys else None
    return OrderLine(number, "", hit.title, joined((hit.kind, hit.symbol)), pill=pill)

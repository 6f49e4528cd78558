"""Search fields: `SearchField` filters what is on the page, `JumpField` finds any record and goes there.

field = SearchField(tr("Search in action items"))
field.searched.connect(self.filter)                     # str, a moment after the last key

jump = JumpField(find=lambda words: office.search…)     # -> Hits
jump.chosen.connect(self.open_record)                   # the hit's `ref`
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidgetItem, QVBoxLayout, QWidget

from ui import icons
from ui.i18n import joined, tr
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import placeholder

PAUSE_MS = 180


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: where to go (`ref`), its symbol or number, its title, and what it is."""

    ref: object
    symbol: str
    title: str
    kind: str = ""


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
        return QSize(260, super().sizeHint().height())

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

    def _tell(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())


class JumpField(SearchField):
    """Search in everything, with the hits in a list below: arrow keys choose, Enter goes there."""

    chosen = Signal(object)

    def __init__(self, find: Callable[[str], Sequence[Hit]] | None = None) -> None:
        super().__init__(tr("Search or jump to…   Ctrl+K"))
        self._find = find
        self._hits: list[Hit] = []
        self._box: QFrame | None = None
        self._list: OrderList | None = None
        self.searched.connect(self._show_hits)
        self.setMinimumWidth(180)
        self.setMaximumWidth(320)

    def hits(self) -> list[Hit]:
        """Return the hits shown."""
        return list(self._hits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._hits:
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % len(self._hits))
            return
        if self._hits and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
            return
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self._box is not None:
            self._place(self._box)
        return False

    def _show_hits(self, words: str) -> None:
        self._close()
        if not words or self._find is None or not self.hasFocus():
            return
        self._hits = list(self._find(words))[:20]
        self._box = box = QFrame(self.window())
        box.setProperty("role", "card")
        box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = OrderList(movable=False)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines = [OrderLine(i, "", h.title, joined((h.kind, h.symbol))) for i, h in enumerate(self._hits, 1)]
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
        rows = max(1, min(8, len(self._hits)))
        wide = max(420, self.width())
        corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        left = max(8, min(corner.x(), self.window().width() - wide - 8))
        box.setGeometry(left, corner.y(), wide, rows * (2 * self.fontMetrics().height() + 16) + 12)

    def _clicked(self, item: QListWidgetItem) -> None:
        self._take()

    def _take(self) -> None:
        row = self._list.currentRow() if self._list is not None else -1
        if 0 <= row < len(self._hits):
            hit = self._hits[row]
            self._close()
            self.clear()
            self.chosen.emit(hit.ref)

    def _close(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
        self._box = self._list = None
        self._hits = []

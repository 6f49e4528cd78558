"""Choosing the columns of a list by keyboard: Space ticks, Alt+Up and Alt+Down put them into order.

dialog = ColumnsDialog(view, arranged)
dialog.open()                                       # it does not stop the window
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.i18n import tr
from ui.models.list_model import Column
from ui.theme import SMALL, px
from ui.widgets.buttons import icon_button, quiet
from ui.widgets.choice_fields import BOX_PADDING
from ui.widgets.dialogs import Question
from ui.widgets.list_columns import Arrangement

_KEY = int(Qt.ItemDataRole.UserRole)
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnsDialog(Question):
    """All columns on offer with a box each, in their order."""

    def __init__(self, parent: QWidget, arranged: Arrangement) -> None:
        text = tr("Space ticks a column, Alt+Up and Alt+Down move it. In a narrow window some give way.")
        super().__init__(parent, tr("Columns of this list"), text, tr("Show these columns"), tr("Cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._arranged = arranged
        self._usual = False
        self.list = _Boxes()
        self.list.setAccessibleName(tr("Columns of this list"))
        self.list.itemChanged.connect(lambda _item: self._changed())
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(
            icon_button("arrow-up", tr("Move up (Alt+Up)"), lambda: self.list.move_current(-1), framed=False)
        )
        down = icon_button(
            "arrow-down", tr("Move down (Alt+Down)"), lambda: self.list.move_current(1), framed=False
        )
        row.addWidget(down)
        row.addStretch(1)
        self.usual = quiet(tr("Usual columns"), self._show_usual)
        row.addWidget(self.usual)
        self.body.addWidget(self.list)
        self.body.addLayout(row)
        self._fill([(column, arranged.is_visible(column.key)) for column in arranged.columns()])
        self._before = self._order()
        self.list.setFocus()

    def chosen(self) -> list[str]:
        """Return the keys of the columns that are ticked, in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [item.data(_KEY) for item in items if item.checkState() == CHECKED]

    def accept(self) -> None:
        if not self.chosen():
            return
        if self._usual:
            self._arranged.forget()
        elif self._order() != self._before:
            ticked, before = self.chosen(), self._arranged.chosen()
            # A column that gave way and was left alone stands where it is and goes on giving way.
            keys = [key for key, on in self._order() if on or (key in before and not self._was_shown(key))]
            self._arranged.choose(keys, [key for key in ticked if not self._was_shown(key)])
        super().accept()

    def _fill(self, columns: list[tuple[Column[Any], bool]]) -> None:
        before = self.list.blockSignals(True)
        self.list.clear()
        for column, shown in columns:
            item = QListWidgetItem(column.title)
            item.setData(_KEY, column.key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(CHECKED if shown else UNCHECKED)
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + BOX_PADDING))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.blockSignals(before)

    def _order(self) -> list[tuple[str, bool]]:
        items = [self.list.item(row) for row in range(self.list.count())]
        return [(item.data(_KEY), item.checkState() == CHECKED) for item in items]

    def _was_shown(self, key: str) -> bool:
        return dict(self._before)[key]

    def _show_usual(self) -> None:
        self._fill([(column, column.usual) for column in self._arranged.offered()])
        self._usual = True
        self.list.setFocus()

    def _changed(self) -> None:
        self._usual = False
        self.yes.setEnabled(bool(self.chosen()))


class _Boxes(QListWidget):
    """Entries with boxes that Alt+Up and Alt+Down rearrange."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "input")
        self.setMinimumHeight(px(320))
        now = theme.current()  # on the full colour of a selection a box cannot be seen
        chosen = f"background: {now.accent_soft}; color: {now.text};"
        self.setStyleSheet(f"::item {{ border: 0; }} ::item:selected {{ {chosen} }}")

    def move_current(self, by: int) -> None:
        """Move the current entry up (-1) or down (+1)."""
        row = self.currentRow()
        if row < 0 or not 0 <= row + by < self.count():
            return
        item = self.takeItem(row)
        self.insertItem(row + by, item)
        self.setCurrentRow(row + by)
        self.itemChanged.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

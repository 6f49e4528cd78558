"""Everything that a window says: texts, names for screen readers, tooltips, menus, lines of lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from ui.widgets.chips import ChipButton

INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069\u2009]")


def texts(window: QWidget) -> Iterator[str]:
    """Yield what is said by every widget inside `window` that can be seen, without direction marks and access keys."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisibleTo(window):
            yield from map(_bare, filter(None, _said(widget)))
    for action in window.findChildren(QAction):
        yield from map(_bare, filter(None, (action.text(), action.toolTip())))


def _said(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.toolTip()
    if isinstance(widget, ChipButton):
        yield widget.chip.caption
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(min(widget.count(), 40)))
    elif isinstance(widget, QAbstractItemView):
        yield from _lines(widget)


def _lines(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(min(model.rowCount(), 12)):
        for column in range(columns):
            index = model.index(row, column)
            yield str(index.data(Qt.ItemDataRole.DisplayRole) or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _bare(text: str) -> str:
    return INVISIBLE.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&").strip()

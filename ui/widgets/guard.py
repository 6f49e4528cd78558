"""The application-wide second wall, for every widget that Qt itself makes (message boxes, tooltips, completers).

`install(app)` once. It keeps QLabels, and with them QToolTip and QMessageBox, from guessing that user text is HTML (Qt
would load local files for `<img src=…>`), and lets Ctrl+Z reach the program's undo from a text field that has nothing
of its own to undo.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

_POLISH = QEvent.Type.Polish
_SHORTCUT = QEvent.Type.ShortcutOverride
_WATCHED = frozenset({_POLISH, _SHORTCUT})


class Guard(QObject):
    """The event filter; one per application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _WATCHED:
            return False
        if kind == _POLISH:
            if isinstance(watched, QLabel) and watched.textFormat() != Qt.TextFormat.PlainText:
                watched.setTextFormat(Qt.TextFormat.PlainText)
            return False
        if _nothing_of_its_own(watched, event):
            event.ignore()  # not taken by the field, so the action's shortcut gets it
            return True
        return False


def _nothing_of_its_own(widget: QObject, event: QEvent) -> bool:
    undo = event.matches(QKeySequence.StandardKey.Undo)  # type: ignore[attr-defined]
    redo = not undo and event.matches(QKeySequence.StandardKey.Redo)  # type: ignore[attr-defined]
    if not (undo or redo):
        return False
    if isinstance(
        widget, QComboBox
    ):  # it has the keyboard for its line, and hands the key on past any filter
        line = widget.lineEdit()
        return line is not None and _nothing_of_its_own(line, event)
    if isinstance(widget, QLineEdit):
        return not (widget.isUndoAvailable() if undo else widget.isRedoAvailable())
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        document = widget.document()
        return not (document.isUndoAvailable() if undo else document.isRedoAvailable())
    return False


def install(app: QApplication) -> Guard:
    """Put the wall up for the whole program."""
    guard = Guard(app)
    app.installEventFilter(guard)
    return guard

"""The application-wide second wall, for every widget that Qt itself makes (message boxes, tooltips, completers).

`install(app)` once. It keeps QLabels, and with them QToolTip and QMessageBox, from guessing that user text is HTML (Qt
would load local files for `<img src=…>`). It lets Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y reach the program's undo and redo
from an input that has nothing of its own to undo; and Ctrl+Y redoes in inputs too, where the desktop knows only the
other. Enter presses the button that has the keyboard, which Qt does in dialogs alone. And windows that have none
around them get the style sheet.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from ui import theme

COMPOSING = "composing"
"""Property of a line edit: a character is being put together by an input method, and must not be interrupted."""

_POLISH, _SHORTCUT = QEvent.Type.Polish, QEvent.Type.ShortcutOverride
_CREATED = QEvent.Type.WinIdChange  # before it is laid out for the first time
_KEY, _INPUT = QEvent.Type.KeyPress, QEvent.Type.InputMethod
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL_Y = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)

_Input = QLineEdit | QPlainTextEdit | QTextEdit


class Guard(QObject):
    """The event filter; one per application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == _POLISH:
            if isinstance(watched, QLabel) and watched.textFormat() != Qt.TextFormat.PlainText:
                watched.setTextFormat(Qt.TextFormat.PlainText)
        elif kind == _CREATED:
            if isinstance(watched, QWidget) and watched.parentWidget() is None:
                _dress(watched)
        elif isinstance(event, QKeyEvent) and kind in (_SHORTCUT, _KEY):
            return _undo_key(watched, event) or (kind == _KEY and _enter_key(watched, event))
        elif kind == _INPUT and isinstance(event, QInputMethodEvent):
            edit = _input(watched)
            if edit is not None:
                edit.setProperty(COMPOSING, bool(event.preeditString()))
        return False


def _dress(window: QWidget) -> None:
    if not theme.is_dressed(window):
        theme.dress(window)


def _undo_key(watched: QObject, event: QKeyEvent) -> bool:
    undo = event.matches(QKeySequence.StandardKey.Undo)
    by_y = not undo and event.keyCombination() == _CTRL_Y
    if not (undo or by_y or event.matches(QKeySequence.StandardKey.Redo)):
        return False
    edit = _input(watched)
    if edit is None:
        return False
    if event.type() == _SHORTCUT:
        own = _has_steps(edit, undo)
        event.setAccepted(own)  # not taken by the field, so the action's shortcut gets it
        return not own or by_y
    if by_y and _has_steps(edit, False):
        edit.redo()
        return True
    return False


def _enter_key(watched: QObject, event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, once it has let the key pass on to the widget around it."""
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    button = QApplication.focusWidget()
    if not isinstance(button, QAbstractButton) or button.parentWidget() is not watched:
        return False
    in_dialog = isinstance(button.window(), QDialog)
    if isinstance(button, QCheckBox) or (in_dialog and button.isCheckable()):
        return False  # there Enter finishes the dialog
    if event.isAutoRepeat():
        return True
    if isinstance(button, QPushButton | QToolButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True


def _input(widget: QObject) -> _Input | None:
    """Return what is typed into; combo and spin boxes have the keyboard for their lines, and hand keys on to them."""
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    if isinstance(widget, QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit) else None


def _has_steps(edit: _Input, undo: bool) -> bool:
    if edit.isReadOnly():
        return False
    if isinstance(edit, QLineEdit):
        return edit.isUndoAvailable() if undo else edit.isRedoAvailable()
    document = edit.document()
    return document.isUndoAvailable() if undo else document.isRedoAvailable()


def install(app: QApplication) -> Guard:
    """Put the wall up for the whole program, once: every event passes it."""
    guard = app.findChild(Guard)
    if guard is None:
        guard = Guard(app)
        app.installEventFilter(guard)
    return guard

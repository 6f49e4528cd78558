"""Hands on a keyboard: a test's script presses keys, and looks; it calls nothing of a widget that acts.

    def script(keys: Keyboard) -> None:
        keys.press("Ctrl+N")
        keys.type("First meeting")
        keys.tab_to("Place")
    drive(script)

The script runs in a thread of its own, because a key can open a dialog whose event loop ends only with the dialog.
Keys go to the window that has the keyboard, as the system would deliver them: Qt finds widget, shortcut or popup.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds until something that is waited for has not come."""
MANY = 150
"""How often Tab is pressed at most to come to a control."""
INVISIBLE = {ord(sign): None for sign in "\u200e\u200f\u2066\u2067\u2068\u2069"}


class Keyboard(QObject):
    """Keys that are counted: `presses`, where a chord is one, and `keys`, where it is as many as are held down."""

    _asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.presses = self.keys = 0
        self._asked.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    # Acting.

    def press(self, chord: str) -> None:
        """Press keys as they are named in a menu ("Ctrl+Shift+A")."""
        pressed = QKeySequence(chord)[0]
        held = pressed.keyboardModifiers()
        self.presses += 1
        self.keys += 1 + bin(held.value).count("1")
        self._press(pressed.key(), held)

    def type(self, text: str) -> None:
        """Type a text, letter by letter; a capital is one press of two keys."""
        for letter in text:
            shifted = letter.isupper() or letter in SHIFTED
            self.presses += 1
            self.keys += 1 + shifted
            if letter == "\n":
                self._press(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
            else:
                self._press(
                    letter, Qt.KeyboardModifier.ShiftModifier if shifted else Qt.KeyboardModifier.NoModifier
                )

    def tab_to(self, name: str, chord: str = "Tab") -> None:
        """Press Tab until the control with this name has the keyboard."""
        seen = []
        for _ in range(MANY):
            if self.focus() == name:
                return
            seen.append(self.focus())
            self.press(chord)
        raise AssertionError(f"Tab does not come to {name!r}, only to {list(dict.fromkeys(seen))}")

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type in it, over what it had."""
        self.tab_to(name)
        self.press("Ctrl+A")
        self.type(text)

    def choose(self, entry: str) -> None:
        """Choose an entry of the menu that is open, and of the menu below it that opens ("Print > Agenda")."""
        for name in entry.split(" > "):
            for _ in range(MANY):
                if self.look(_marked) == name:
                    break
                self.press("Down")
            else:
                raise AssertionError(f"no entry {name!r} in the menu")
            self.press("Return")

    # Looking.

    def look(self, call: Callable[[], T]) -> T:
        """Return what a look at the windows says; `call` runs where they live, and only looks."""
        done = threading.Event()
        answer: list[Any] = []

        def run() -> None:
            try:
                answer.extend((True, call()))
            except BaseException as error:
                answer.extend((False, error))
            done.set()

        self._asked.emit(run)
        if not done.wait(PATIENCE):
            raise AssertionError("the program does not answer")
        if not answer[0]:
            raise answer[1]
        return answer[1]

    def until(self, call: Callable[[], T], what: str = "", patience: float = PATIENCE) -> T:
        """Look until there is something to be seen, and return it."""
        ends = time.monotonic() + patience
        while True:
            seen = self.look(call)
            if seen:
                return seen
            if time.monotonic() > ends:
                raise AssertionError(f"{what or call} did not come; the keyboard is in {self.focus()!r}")
            time.sleep(0.02)

    def focus(self) -> str:
        """Return the name of what has the keyboard."""
        return self.look(focused)

    def shows(self, text: str) -> None:
        """Wait until the active window says this somewhere."""
        self.until(lambda: any(text in said for said in said_now()), f"{text!r}")

    def _press(self, key: Qt.Key | str, held: Qt.KeyboardModifier) -> None:
        def strike() -> None:
            window = QGuiApplication.focusWindow()
            assert window is not None, "no window has the keyboard"
            QTest.keyClick(window, key, held)

        self.until(_some_window_has_it, "a window with the keyboard")
        # Not waited for: a key that opens a dialog ends only with the dialog.
        self._asked.emit(strike)
        self.look(lambda: None)


def _some_window_has_it() -> bool:
    """Return whether a window has the keyboard; a dialog that closes gives it back where a window manager does that."""
    if QGuiApplication.focusWindow() is None:  # the offscreen platform has none
        shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
        usual = [w for w in shown if w.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)]
        for window in sorted(usual, key=lambda window: window.isModal()):
            window.activateWindow()
    return QGuiApplication.focusWindow() is not None


SHIFTED = set('~!@#$%^&*()_+{}|:"<>?')


def drive(script: Callable[[Keyboard], None], seconds: float = 300) -> Keyboard:
    """Run a script beside the windows, and raise what it raises."""
    keys = Keyboard()
    loop = QEventLoop()
    failed: list[BaseException] = []

    def run() -> None:
        try:
            script(keys)
        except BaseException as error:
            failed.append(error)

    worker = threading.Thread(target=run, daemon=True)
    timer = QTimer()
    ends = time.monotonic() + seconds

    def look() -> None:
        if not worker.is_alive() or time.monotonic() > ends:
            for dialog in QApplication.topLevelWidgets():
                if dialog.isModal() and dialog.isVisible():
                    dialog.close()  # the script failed while it was open
            loop.quit()

    timer.timeout.connect(look)
    timer.start(20)
    worker.start()
    loop.exec()
    QCoreApplication.processEvents()
    assert not worker.is_alive(), "the script did not come to its end"
    if failed:
        raise failed[0]
    return keys


def bare(text: str) -> str:
    """Return a text without marks of direction and access keys."""
    return text.translate(INVISIBLE).replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def said_now() -> list[str]:
    """Return what the labels and fields of the active window say."""
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    if window is None:
        _some_window_has_it()
        return []
    said = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QTextEdit | QPlainTextEdit):
            said.append(bare(widget.toPlainText()))
        elif isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            said.append(bare(widget.text()))
    return said


def focused() -> str:
    widget = QApplication.focusWidget()
    if widget is None:
        return ""
    name = widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton):
        name = widget.text()
    if not name and widget.parentWidget() is not None:  # the line of a combo box or of a date
        name = widget.parentWidget().accessibleName()
    return bare(name)


def _marked() -> str:
    menu = QApplication.activePopupWidget()
    action = menu.activeAction() if menu is not None and hasattr(menu, "activeAction") else None
    return bare(action.text().split("\t")[0]) if action is not None else ""


def entries() -> list[str]:
    """Return the entries of the menu that is open."""
    menu = QApplication.activePopupWidget()
    return [bare(action.text()) for action in menu.actions()] if menu is not None else []


def value() -> str:
    """Return what stands in the control that has the keyboard."""
    widget: Any = QApplication.focusWidget()
    if isinstance(widget, QComboBox):
        return bare(widget.currentText())
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        return bare(widget.toPlainText())
    return bare(widget.text()) if hasattr(widget, "text") else ""

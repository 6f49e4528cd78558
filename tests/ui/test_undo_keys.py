"""Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y from any input: its own steps first, then the program's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.text import LocalizedText, RichText
from tests.ui.gallery import Shelf, build_editor
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.minutes.paragraph_edit import ParagraphEdit
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.fields import PlainEdit
from ui.widgets.form import Editor
from ui.widgets.search import SearchField

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Counting(QMainWindow):
    """A window whose undo and redo count how often they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        for name, keys in (("undo", ["Ctrl+Z"]), ("redo", ["Ctrl+Shift+Z", "Ctrl+Y"])):
            action = QAction(name, self)
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.triggered.connect(lambda _on=False, name=name: self.asked.append(name))
            self.addAction(action)
        self.body = QVBoxLayout()
        middle = QWidget()
        middle.setLayout(self.body)
        self.setCentralWidget(middle)

    def put(self, qtbot: Any, widget: QWidget) -> None:
        """Show the window with a widget that has the keyboard."""
        self.body.addWidget(widget)
        self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)
        widget.setFocus()


@pytest.fixture
def counting(qtbot: Any) -> Counting:
    made = Counting()
    qtbot.addWidget(made)
    return made


def editable_combo() -> QComboBox:
    combo = QComboBox()
    combo.setEditable(True)
    return combo


def paragraph() -> ParagraphEdit:
    edit = ParagraphEdit()
    edit.show_text(RichText(), "en")
    return edit


INPUTS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "plain text": QPlainTextEdit,
    "text": QTextEdit,
    "several lines of a form": PlainEdit,
    "paragraph of minutes": paragraph,
    "spin box": QSpinBox,
    "date box": QDateEdit,
    "combo box": editable_combo,
    "search": SearchField,
}


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(QApplication.focusWidget() or widget, key, modifiers)


def shown(widget: Any) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.toPlainText() if hasattr(widget, "toPlainText") else widget.text()


@pytest.mark.parametrize("kind", INPUTS)
def test_an_input_without_steps_of_its_own_leaves_the_keys_to_the_program(
    qtbot: Any, counting: Counting, kind: str
) -> None:
    widget = INPUTS[kind]()
    counting.put(qtbot, widget)
    press(widget, Qt.Key.Key_Z)
    press(widget, Qt.Key.Key_Z, CONTROL | SHIFT)
    press(widget, Qt.Key.Key_Y)
    assert counting.asked == ["undo", "redo", "redo"]


@pytest.mark.parametrize("kind", INPUTS)
def test_what_was_just_typed_is_taken_back_first(qtbot: Any, counting: Counting, kind: str) -> None:
    widget = INPUTS[kind]()
    counting.put(qtbot, widget)
    before = shown(widget)
    QTest.keyClicks(QApplication.focusWidget() or widget, "7")
    typed = shown(widget)
    assert typed != before
    press(widget, Qt.Key.Key_Z)
    assert (shown(widget), counting.asked) == (before, [])
    press(widget, Qt.Key.Key_Y)
    assert (shown(widget), counting.asked) == (typed, [])
    press(widget, Qt.Key.Key_Z)
    press(widget, Qt.Key.Key_Z)
    assert (shown(widget), counting.asked) == (before, ["undo"])


def test_an_input_that_only_shows_leaves_the_keys_to_the_program(qtbot: Any, counting: Counting) -> None:
    for widget in (QLineEdit(), QPlainTextEdit(), QTextEdit()):
        counting.put(qtbot, widget)
        QTest.keyClicks(widget, "typed")
        widget.setReadOnly(True)
        press(widget, Qt.Key.Key_Z)
    assert counting.asked == ["undo"] * 3


# Forms.


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def editor(qtbot: Any, counting: Counting, shelf: Shelf) -> Editor:
    made = build_editor(shelf)
    made.show_record(shelf.record)
    counting.put(qtbot, made)
    return made


TYPED = {
    "symbol": "X",
    "title": "X",
    "notes": "X",
    "minutes": "1",
    "starts_at": " ",
}


@pytest.mark.parametrize("name", TYPED)
def test_a_stored_field_has_no_steps_of_its_own(
    counting: Counting, editor: Editor, shelf: Shelf, name: str
) -> None:
    field = editor.field(name)
    field.focus()
    edit: Any = field.inputs()[0]
    QTest.keyClicks(edit, TYPED[name])
    assert editor.commit()
    press(edit, Qt.Key.Key_Z)
    press(edit, Qt.Key.Key_Y)
    assert counting.asked == ["undo", "redo"]
    assert edit.hasFocus()


def test_storing_leaves_cursor_and_selection_where_they_are(editor: Editor) -> None:
    field = editor.field("symbol")
    field.focus()
    edit: Any = field.inputs()[0]
    QTest.keyClicks(edit, "XYZ")
    edit.setCursorPosition(2)
    assert editor.commit()
    assert edit.cursorPosition() == 2
    QTest.keyClicks(edit, "Q")
    edit.setSelection(4, -3)
    text = edit.selectedText()
    assert editor.commit()
    assert (edit.selectedText(), edit.cursorPosition()) == (text, 1)


def test_storing_does_not_interrupt_a_character_being_composed(editor: Editor) -> None:
    field = editor.field("symbol")
    field.focus()
    edit: Any = field.inputs()[0]
    QTest.keyClicks(edit, "X")
    QApplication.sendEvent(edit, QInputMethodEvent("ni", []))
    assert editor.commit()
    assert edit.isUndoAvailable()  # nothing was set anew below the input method
    done = QInputMethodEvent("", [])
    done.setCommitString("你")
    QApplication.sendEvent(edit, done)
    assert "X你" in edit.text() or "你" in edit.text()
    assert editor.commit()
    assert not edit.isUndoAvailable()


# The window.


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def test_ctrl_z_in_a_stored_field_takes_back_what_the_menu_names(window: MainWindow) -> None:
    meeting = window.office.meetings.by_symbol("PPHWG/2026/3")
    window.open_record(Ref(Kind.MEETING, meeting.id))
    page: Any = window.page()
    field = page.details.form.field("venue")
    field.focus()
    before = field.edit.text()
    QTest.keyClicks(field.edit, "Hall 7")
    typed = field.edit.text()
    press(field.edit, Qt.Key.Key_Z)
    assert (field.edit.text(), window.desk.undo_label()) == (before, None)
    QTest.keyClicks(field.edit, "Hall 7")
    assert page.details.form.commit()
    assert window.commands["edit.undo"].text() == "&Undo: Change of meeting"
    press(field.edit, Qt.Key.Key_Z)
    assert (field.edit.text(), field.edit.hasFocus()) == (before, True)
    assert window.commands["edit.redo"].text() == "&Redo: Change of meeting"
    press(field.edit, Qt.Key.Key_Y)
    assert field.edit.text() == typed
    press(field.edit, Qt.Key.Key_Z)
    press(field.edit, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert field.edit.text() == typed


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_ctrl_z_reaches_the_program_from_every_input_of_every_page(window: MainWindow, spec: Any) -> None:
    meeting = window.office.meetings.by_symbol("PPHWG/2026/3")
    page = window.show_page(spec.key)
    changed = replace(meeting, venue=LocalizedText({"en": "Hall 7"}))
    window.desk.run(lambda: window.office.meetings.save(changed))
    kinds = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)
    inputs = [w for kind in kinds for w in page.findChildren(kind) if w.isVisible() and w.isEnabled()]
    for widget in inputs:
        widget.setFocus()
        if QApplication.focusWidget() is not widget:
            continue  # its combo box has the keyboard
        assert window.desk.undo_label() is not None
        press(widget, Qt.Key.Key_Z)
        assert window.desk.undo_label() is None, widget
        window.redo()

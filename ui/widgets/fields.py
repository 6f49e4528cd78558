"""Fields of a form: each shows one attribute of a record and says when it was edited and when it was finished.

A field knows its attribute's name, its caption and how to turn what was typed into a value. It never refuses a key and
never throws typed text away: what it cannot read stays in it, with `problem()` saying why.

    TextField("symbol", tr("Symbol"))
    LinesField("documents", tr("Documents"))
    IntegerField("minutes_allotted", tr("Minutes"), low=0, high=600)
    CheckField("witness", tr("Witness"))

Further fields: `localized_field`, `date_fields`, `choice_fields`; all of them are offered by `ui.widgets.form`.
"""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from secretariat.domain.text import clean
from ui import spelling
from ui.i18n import is_rtl_language, tr
from ui.theme import CONTROL_HEIGHT, px
from ui.widgets.guard import COMPOSING
from ui.widgets.text import Label, muted, placeholder, unmnemonic

CAPTION_HEIGHT = 20
"""That of a language tab, so that inputs side by side stand on one line."""

LONG_LINE = 20_000
"""Qt takes minutes to wrap one word of a megabyte; lines longer than this are shown unwrapped."""


class Field(QWidget):
    """Base of all fields.

    Signals:
        edited: something was typed; `typed` fields are then saved after a pause.
        finished: the value was committed (the field was left, Enter was pressed, an entry was picked).
    """

    edited = Signal()
    finished = Signal()
    typed = True
    only_shows = False  # it says what is shown or made, and changes no record

    def __init__(self, name: str, caption: str, hint: str = "") -> None:
        super().__init__()
        self.name, self.caption_text = name, caption
        self.give_up: Callable[[], bool] = lambda: False  # what Esc does here; False: Esc is for the window
        self._setting = False
        self.caption = muted(caption)
        self.caption.setMinimumHeight(px(CAPTION_HEIGHT))
        self.hint = Label(hint, "muted", "small", wrap=True)
        self.error = Label("", "red", "small", wrap=True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addWidget(self.caption)
        if not hint:
            self.hint.hide()
        self.error.hide()

    # What each kind of field defines.

    def value(self) -> Any:
        """Return what the field holds, as the record's attribute; call `problem` first."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show the record's attribute."""
        raise NotImplementedError

    def problem(self) -> str:
        """Return a sentence why what was typed cannot be read, "" when it can."""
        return ""

    def raw(self) -> Any:
        """Return what was typed, readable or not, so that it can be put back by `set_raw`."""
        return self.value()

    def set_raw(self, raw: Any) -> None:
        """Put back what `raw` gave."""
        self.set_value(raw)

    def inputs(self) -> list[QWidget]:
        """Return the widgets that take the keys; the first gets the focus."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Show the value without letting it be changed."""
        for widget in self.inputs():
            widget.setEnabled(not read_only)

    def forget_typing(self) -> None:
        """Drop the field's own undo steps, so that Ctrl+Z reaches the program's."""

    # What the editor uses.

    def text_of(self, value: Any) -> str:
        """Return a value in words, for the bar that compares two of them."""
        return "–" if value in (None, "", ()) else str(value)

    def show_error(self, sentence: str) -> None:
        """Show a sentence below the field, or take it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        for widget in self.inputs():
            if bool(widget.property("wrong")) != bool(sentence):
                widget.setProperty("wrong", bool(sentence))
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            widget.setAccessibleDescription(sentence)

    def focus(self) -> None:
        """Give the field the keyboard."""
        self.inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Return whether one of the field's widgets has the keyboard."""
        return any(widget.hasFocus() for widget in self.inputs())

    def build(self, *widgets: QWidget) -> None:
        """Lay out the field's widgets below its caption, and watch them being left."""
        for widget in widgets:
            self._box.addWidget(widget)
        self._box.addWidget(self.hint)
        self._box.addWidget(self.error)
        for widget in self.inputs():
            widget.setAccessibleName(self.caption_text)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if is_leaving(event):
            self.finished.emit()
        if event.type() == QEvent.Type.ShortcutOverride and is_escape(event) and self.error.text():
            event.accept()  # or a shortcut of the page would take it
        return event.type() == QEvent.Type.KeyPress and is_escape(event) and self.give_up()

    def _was_edited(self) -> None:
        if not self._setting:
            self.edited.emit()


def is_leaving(event: QEvent) -> bool:
    """Return whether an input is being left; a popup of its own (calendar, completer, menu) does not leave it."""
    return (
        isinstance(event, QFocusEvent)
        and event.lostFocus()
        and event.reason() != Qt.FocusReason.PopupFocusReason
    )


def is_escape(event: QEvent) -> bool:
    """Return whether an event is about the key Esc."""
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def set_line(edit: QLineEdit, text: str) -> None:
    """Show `text`, keeping the cursor and the field's own undo when it is there already."""
    if edit.text() != text:
        position = edit.cursorPosition()
        edit.setText(text)
        edit.setCursorPosition(min(position, len(text)) if edit.hasFocus() else 0)


def forget_steps(edit: QLineEdit | QPlainTextEdit) -> None:
    """Drop an input's own undo steps, with cursor and selection where they are; not amid a character being composed."""
    if isinstance(edit, QPlainTextEdit):
        edit.document().clearUndoRedoStacks()
        return
    if edit.property(COMPOSING) or not (edit.isUndoAvailable() or edit.isRedoAvailable()):
        return
    cursor, start, length = edit.cursorPosition(), edit.selectionStart(), len(edit.selectedText())
    edit.setText(edit.text())  # the only way that Qt offers
    edit.setCursorPosition(cursor)
    if length:
        backwards = cursor == start
        edit.setSelection(start + length if backwards else start, -length if backwards else length)


class TextField(Field):
    """One line of text."""

    def __init__(self, name: str, caption: str, hint: str = "", example: str = "") -> None:
        super().__init__(name, caption, hint)
        self.edit = QLineEdit()
        placeholder(self.edit, example)
        self.build(self.edit)
        self.edit.textChanged.connect(self._was_edited)
        self.edit.returnPressed.connect(self.finished)

    def inputs(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> Any:
        return clean(self.edit.text())

    def set_value(self, value: Any) -> None:
        self._setting = True
        set_line(self.edit, value or "")
        self._setting = False

    def raw(self) -> Any:
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        TextField.set_value(self, raw)

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def forget_typing(self) -> None:
        self._setting = True
        forget_steps(self.edit)
        self._setting = False


class IntegerField(TextField):
    """A whole number; an empty field means `empty`."""

    typed = False  # 1 on the way to 12 is not worth an entry in the journal

    def __init__(
        self,
        name: str,
        caption: str,
        hint: str = "",
        *,
        low: int = 0,
        high: int = 1_000_000,
        empty: int | None = None,
    ) -> None:
        super().__init__(name, caption, hint)
        self._low, self._high, self._empty = low, high, empty

    def value(self) -> Any:
        text = self.edit.text().strip()
        return int(text) if text else self._empty

    def set_value(self, value: Any) -> None:
        super().set_value("" if value is None else str(value))

    def problem(self) -> str:
        text = self.edit.text().strip()
        if not text:
            return ""
        sentence = tr("Write a whole number from {low} to {high}.", low=self._low, high=self._high)
        try:
            return "" if len(text) < 12 and self._low <= int(text) <= self._high else sentence
        except ValueError:
            return sentence


class PlainEdit(QPlainTextEdit):
    """Several lines of plain text: Tab leaves it, Ctrl+Enter finishes, and pasting a monster does not freeze it."""

    finished = Signal()

    def __init__(self, lines: int = 3) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._least = lines
        self.document().setDocumentMargin(4)
        self._resizing = False
        self.document().documentLayout().documentSizeChanged.connect(self._grown)
        self.spelling = spelling.attach(self)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = clean(source.text())
        if max((len(line) for line in text.split("\n")), default=0) > LONG_LINE:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.textCursor().insertText(text)

    def show_text(self, text: str) -> None:
        """Show `text`, keeping cursor and undo when it is there already."""
        if self.toPlainText() == text:
            return
        long = max((len(line) for line in text.split("\n")), default=0) > LONG_LINE
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.NoWrap if long else mode.WidgetWidth)
        position = self.textCursor().position()
        self.setPlainText(text)
        if self.hasFocus():
            cursor = self.textCursor()
            cursor.setPosition(min(position, len(text)))
            self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def set_language(self, language: str) -> None:
        """Align, order and check the text as one in `language`."""
        self.spelling.set_language(language)
        rtl = is_rtl_language(language)
        way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)  # or it would be turned round once more
        option.setTextDirection(way)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._resizing = True
        super().resizeEvent(event)
        self._resizing = False
        self._fit()

    def _grown(self, _size: object) -> None:
        if not self._resizing:  # Qt is laying out, and would be set to it again amid its work
            self._fit()

    def _fit(self) -> None:
        # The layout of a plain document counts its height in lines, wrapped ones included; those of Arabic and
        # Chinese letters are higher than the font's own.
        count, first = round(self.document().size().height()), self.document().firstBlock().layout()
        own = self.fontMetrics().lineSpacing()
        line = max(own, ceil(first.lineAt(0).height()) if first.lineCount() else own)
        high = max(self._least * own, min(12, count) * line) + 22
        if self.height() != high or self.minimumHeight() != high:
            self.setFixedHeight(high)


class LinesField(Field):
    """Several lines of text."""

    def __init__(self, name: str, caption: str, hint: str = "", *, lines: int = 3) -> None:
        super().__init__(name, caption, hint)
        self.edit = PlainEdit(lines)
        self.build(self.edit)
        self.edit.textChanged.connect(self._was_edited)
        self.edit.finished.connect(self.finished)

    def inputs(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> Any:
        return clean(self.edit.toPlainText())

    def set_value(self, value: Any) -> None:
        self._setting = True
        self.edit.show_text(value or "")
        self._setting = False

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)

    def forget_typing(self) -> None:
        forget_steps(self.edit)


class CheckField(Field):
    """Yes or no; the caption stands beside the box."""

    typed = False

    def __init__(self, name: str, caption: str, hint: str = "") -> None:
        super().__init__(name, caption, hint)
        self.caption.setText("")  # its room stays, so that the box stands in line with the inputs beside it
        self.box = QCheckBox(unmnemonic(caption))
        self.box.setMinimumHeight(px(CONTROL_HEIGHT))
        self.build(self.box)
        self.box.toggled.connect(self._picked)

    def inputs(self) -> list[QWidget]:
        return [self.box]

    def value(self) -> Any:
        return self.box.isChecked()

    def set_value(self, value: Any) -> None:
        self._setting = True
        self.box.setChecked(bool(value))
        self._setting = False

    def text_of(self, value: Any) -> str:
        return tr("yes") if value else tr("no")

    def _picked(self) -> None:
        if not self._setting:
            self.edited.emit()
            self.finished.emit()

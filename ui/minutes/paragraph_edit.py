"""The editor of one paragraph: as high as its text, with the keys of a secretary who types.

Enter asks for the next paragraph, Shift+Enter breaks the line, Backspace at the beginning joins or removes, Up and Down
step into the neighbours, Alt+Up and Alt+Down move the paragraph, Ctrl+B and Ctrl+I set bold and italic.
"""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from secretariat.domain.text import RichText, clean
from ui import spelling, theme
from ui.i18n import is_rtl_language, tr
from ui.minutes import rich
from ui.minutes.offers import Offers
from ui.widgets.text import draw_lines

_MODS = Qt.KeyboardModifier
_STAYING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class ParagraphEdit(QTextEdit):
    """One paragraph's text in one language."""

    typed = Signal()
    entered = Signal()
    left = Signal()
    next_asked = Signal()
    join_asked = Signal()
    stepped = Signal(int)
    move_asked = Signal(int)
    pasted = Signal(list)
    refused = Signal(str)
    swallowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._resizing = False
        self.locked = False
        self._loading = False
        self.offers: Offers | None = None  # a list at the cursor, which has the first say about some keys
        self._ghost, self._way = "", Qt.LayoutDirection.LeftToRight
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(5)
        self.document().contentsChanged.connect(self._changed)
        self.document().documentLayout().documentSizeChanged.connect(self._grown)
        self.spelling = spelling.attach(self)

    # Text.

    def show_text(self, text: RichText, language: str) -> None:
        """Show `text`; the cursor stays where it was as far as it can."""
        position = self.textCursor().position()
        self._loading = True
        rich.fill(self.document(), text)
        self._direct(language)
        self.spelling.set_language(language)
        self._loading = False
        self.place(position)
        self._fit()

    def text(self) -> RichText:
        """Return what stands here now."""
        return rich.read(self.document())

    def parts(self) -> tuple[RichText, RichText]:
        """Return the text before and after the selection, or before and after the cursor."""
        cursor = self.textCursor()
        end = self.document().characterCount() - 1
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        return rich.read(self.document(), 0, first), rich.read(self.document(), last, end)

    def place(self, position: int) -> None:
        """Put the cursor at a position; -1 is the end."""
        end = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(end if position < 0 else min(position, end))
        self.setTextCursor(cursor)

    def is_blank(self) -> bool:
        """Return whether nothing stands here."""
        return self.document().isEmpty()

    def show_ghost(self, text: str) -> None:
        """Show `text` in muted letters while nothing stands here: a hint, or what a document would fall back to."""
        if text != self._ghost:
            self._ghost = text
            self.setAccessibleDescription(text)
            self._fit()
            self.viewport().update()

    def ghost(self) -> str:
        """Return what is shown while nothing stands here."""
        return self._ghost

    def forget_typing(self) -> None:
        """Drop the steps that this editor itself could undo, so that Ctrl+Z reaches the program's."""
        self.document().clearUndoRedoStacks()

    # Looks.

    def toggle_bold(self) -> None:
        """Set the selection, or what is typed next, in bold or back."""
        made = QTextCharFormat()
        bold = self.fontWeight() >= QFont.Weight.DemiBold
        made.setFontWeight(QFont.Weight.Normal if bold else QFont.Weight.DemiBold)
        self.mergeCurrentCharFormat(made)

    def toggle_italic(self) -> None:
        """Set the selection, or what is typed next, in italic or back."""
        made = QTextCharFormat()
        made.setFontItalic(not self.fontItalic())
        self.mergeCurrentCharFormat(made)

    # Qt's side.

    def insertFromMimeData(self, source: QMimeData) -> None:
        if self.isReadOnly() or not source.hasText():
            return
        text = clean(source.text())
        there = self.document().characterCount() - 1
        if max(len(part) for part in text.split("\n")) + there > rich.LONGEST:
            self.refused.emit(
                tr(
                    "A paragraph holds at most {longest} characters; this text has {length}. Nothing was pasted.",
                    longest=f"{rich.LONGEST:,}",
                    length=f"{len(text):,}",
                )
            )
            return
        found = rich.pieces(text)
        if len(found) > 1:
            self.pasted.emit(found)
        else:
            self.textCursor().insertText(text.strip("\n"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self.offers is not None and self.offers.wants(event):
                event.accept()  # or a command of the page would take it
                return True
            own = event.matches(
                QKeySequence.StandardKey.DeleteEndOfLine
            )  # Ctrl+K searches, here as everywhere
            if own:
                event.ignore()
                return False
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        if self.offers is not None and self.offers.isVisible() and forward:
            self.offers.take()
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (self.offers is not None and self.offers.key(event)) or self._own_key(event):
            return
        if self.isReadOnly() and _would_change(event):
            self.swallowed.emit()
        super().keyPressEvent(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        key, mods = event.key(), event.modifiers() & ~_MODS.KeypadModifier
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            by = -1 if key == Qt.Key.Key_Up else 1
            if mods == _MODS.AltModifier:
                self.move_asked.emit(by)
                return True
            return mods == _MODS.NoModifier and self._steps(by)
        if self.isReadOnly() and not self.locked:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.locked:
            self.next_asked.emit()  # the text stays, and the minutes go on behind it
            return True
        if self.isReadOnly():
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if mods & _MODS.ShiftModifier:
                self.textCursor().insertBlock()
            else:
                self.next_asked.emit()
            return True
        cursor = self.textCursor()
        if key == Qt.Key.Key_Backspace and not cursor.hasSelection() and cursor.atStart():
            self.join_asked.emit()
            return True
        return False

    def _steps(self, by: int) -> bool:
        way = QTextCursor.MoveOperation.Up if by < 0 else QTextCursor.MoveOperation.Down
        if self.textCursor().movePosition(way):
            return False
        self.stepped.emit(by)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_blank() and self._ghost:
            with QPainter(self.viewport()) as painter:
                painter.setPen(QColor(theme.current().muted))
                draw_lines(painter, self._ghost_room(), self._ghost, self._way)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYING:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._resizing = True
        super().resizeEvent(event)
        self._resizing = False
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.height())

    def _grown(self, _size: object) -> None:
        if not self._resizing:  # Qt is laying out, and would be set to it again amid its work
            self._fit()

    def _fit(self) -> None:
        high = ceil(self.document().size().height())
        if self.is_blank() and self._ghost:
            wrap = int(Qt.TextFlag.TextWordWrap)
            high = max(
                high, self.fontMetrics().boundingRect(self._ghost_room(), wrap, self._ghost).height() + 11
            )
        if self.height() != high or self.minimumHeight() != high:
            self.setFixedHeight(high)

    def _ghost_room(self) -> QRect:
        wide = self.viewport().width() - 12
        return QRect(6, 5, max(20, wide), max(20, self.height() - 6))

    def _changed(self) -> None:
        if not self._loading:
            self.typed.emit()

    def _direct(self, language: str) -> None:
        rtl = is_rtl_language(language)
        self._way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)  # or it would be turned round once more
        option.setTextDirection(self._way)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)


def _would_change(event: QKeyEvent) -> bool:
    """Return whether a key would change a text that can be typed in."""
    keys = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    plain = not event.modifiers() & (_MODS.ControlModifier | _MODS.AltModifier | _MODS.MetaModifier)
    typed = plain and ((event.text().isprintable() and bool(event.text())) or event.key() in keys)
    return typed or event.matches(QKeySequence.StandardKey.Paste)

"""Texts with what changed in them marked: struck through or underlined, so that it does not hang on colours.

MarkedText(compare_texts(before, after), "ar")      # deleted and inserted words marked, in the direction of Arabic
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from secretariat.domain.comparison import EditKind, Edits, after, readable
from ui import i18n, theme
from ui.theme import px
from ui.widgets.text import is_rtl, text_direction

HIGHEST = 180
"""Pixels of a text that are shown; one that is longer scrolls."""
COLUMN = 250
"""Pixels across that a text counts on before it is laid out: a dialog asks then how high it is."""


def look(colour: str) -> QTextCharFormat:
    """Return the format of letters in a colour."""
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    return made


def edit_look(kind: EditKind) -> QTextCharFormat:
    """Return the format of words that were kept, deleted or inserted."""
    now = theme.current()
    if kind is EditKind.KEPT:
        return look(now.text)
    tone = now.red if kind is EditKind.DELETED else now.blue
    made = look(tone.text)
    made.setBackground(QColor(tone.soft))
    made.setFontStrikeOut(kind is EditKind.DELETED)
    made.setFontUnderline(kind is EditKind.INSERTED)
    return made


class MarkedText(QTextEdit):
    """A text to be read, as high as it needs up to `HIGHEST`. Without any words it says `nothing` instead.

    Args:
        edits: the words, kept, deleted and inserted ones.
        language: of the text, which is set from its side; "" for a value, which stands at the window's leading edge.
        nothing: what stands for no text.
    """

    def __init__(self, edits: Edits, language: str = "", nothing: str = "") -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(px(120))
        self.setProperty("role", "read")
        self.document().setDocumentMargin(6)
        self._write(edits, language, nothing)
        self.document().setTextWidth(px(COLUMN))

    def _write(self, edits: Edits, language: str, nothing: str) -> None:
        text = after(edits) or nothing
        rtl = i18n.is_rtl_language(language) if language and edits else is_rtl(text_direction(text))
        block = QTextBlockFormat()
        block.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        at_right = rtl if language and edits else is_rtl(self.layoutDirection())
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        block.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(block)
        for edit in readable(edits):
            cursor.insertText(edit.text.replace("\n", "\u2028"), edit_look(edit.kind))
        if not edits:
            cursor.insertText(nothing, look(theme.current().muted))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def sizeHint(self) -> QSize:
        high = round(self.document().size().height()) + 2 * self.frameWidth()
        return QSize(px(200), min(high, px(HIGHEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

"""Two drafts in one view: what was deleted is struck through, what was inserted is underlined, and words say the rest.

view = ComparisonView()
view.show_comparison(office.versions.compare(meeting_id, old), "en")
view.paragraph_asked.connect(page.show_paragraph)       # Enter or a double click on a paragraph

The texts go into the document as plain text with formats, never as markup.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from secretariat.domain.comparison import Change, EditKind, Edits, Pair, Passage, readable
from secretariat.domain.text import LocalizedText
from ui import i18n, theme
from ui.i18n import listed, tr
from ui.theme import SMALL
from ui.widgets.buttons import icon_button
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.marked import edit_look, look
from ui.widgets.text import Label, is_rtl
from ui.words import word

if TYPE_CHECKING:
    from secretariat.services.versions import Compared

INLINE, BESIDE = "inline", "beside"
ALL, CHANGES = "all", "changes"
_TONES = {Change.ADDED: "blue", Change.REMOVED: "red", Change.CHANGED: "amber", Change.MOVED: "grey"}
_NUMBER_WIDTH = 40
_LINE = 22


class ComparisonView(QWidget):
    """Shows a comparison of two drafts in one language.

    Signals:
        paragraph_asked: the id of a paragraph that the user wants to see in the minutes.
    """

    paragraph_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._compared: Compared | None = None
        self._language = "en"
        self._rows: list[tuple[int, Pair]] = []  # where a paragraph begins in the document
        self.mode = ChipRow([Chip(INLINE, tr("In one text")), Chip(BESIDE, tr("Side by side"))])
        self.scope = ChipRow([Chip(ALL, tr("All paragraphs")), Chip(CHANGES, tr("Only changes"))])
        self.counts = Label("", "muted", "small", wrap=True)
        self.up = icon_button("arrow-up", tr("Change before"), lambda: self.step(-1))
        self.down = icon_button("arrow-down", tr("Next change"), lambda: self.step(1))
        self.text = _Reader()
        self.text.asked.connect(self._ask)
        self.empty = EmptyState("copy", tr("Nothing changed between these two drafts."))
        self.switcher = Switcher(self.text, self.empty)
        self._build()
        self.mode.chosen.connect(lambda _key: self._fill())
        self.scope.chosen.connect(lambda _key: self._fill())

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.mode)
        row.addStretch(1)
        row.addWidget(self.up)
        row.addWidget(self.down)
        second = QHBoxLayout()
        second.setSpacing(SMALL)
        second.addWidget(self.scope)
        second.addWidget(self.counts, 1, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(row)
        layout.addLayout(second)
        layout.addWidget(self.switcher, 1)

    def show_comparison(self, compared: Compared | None, language: str) -> None:
        """Show a comparison in one of its languages; None shows nothing."""
        same = self._compared is not None and compared is not None
        place = self.text.verticalScrollBar().value() if same else 0
        self._compared, self._language = compared, language
        self._fill()
        self.text.verticalScrollBar().setValue(place)

    def step(self, by: int) -> None:
        """Go to the next change, or to the one before."""
        places = [place for place, pair in self._rows if _is_changed(pair)]
        here = self.text.textCursor().position()
        ahead = [place for place in places if (place > here if by > 0 else place < here)]
        if not places:
            return
        self.text.go_to(ahead[0 if by > 0 else -1] if ahead else places[0 if by > 0 else -1])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._fill()

    def _ask(self, position: int) -> None:
        before = [pair for place, pair in self._rows if place <= position]
        if before and before[-1].new is not None and before[-1].new.id > 0:
            self.paragraph_asked.emit(before[-1].new.id)

    def _fill(self) -> None:
        compared = self._compared
        pairs = compared.comparison.pairs if compared else ()
        nothing = compared is None or compared.comparison.is_empty
        self.counts.setText(tr("Nothing changed") if nothing and compared else self._counted())
        for button in (self.up, self.down):
            button.setEnabled(not nothing)
        shown = [pair for pair in pairs if self.scope.key() == ALL or _is_changed(pair)]
        self.switcher.show_empty(nothing and (self.scope.key() == CHANGES or not pairs))
        if compared is not None:
            writer = _Writer(self.text, self._language, compared.titles, self.mode.key() == BESIDE)
            self._rows = writer.write(shown)
        else:
            self.text.clear()
            self._rows = []

    def _counted(self) -> str:
        if self._compared is None:
            return ""
        found = self._compared.comparison.counts
        parts = [
            (found[Change.CHANGED], tr("{n} changed", n=found[Change.CHANGED])),
            (found[Change.ADDED], tr("{n} added", n=found[Change.ADDED])),
            (found[Change.REMOVED], tr("{n} removed", n=found[Change.REMOVED])),
            (found[Change.MOVED], tr("{n} moved", n=found[Change.MOVED])),
        ]
        return listed(text for count, text in parts if count)


class _Reader(QTextEdit):
    """A text to be read; asks for what stands under the cursor on Enter and on a double click."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Comparison of two drafts"))
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def go_to(self, position: int) -> None:
        """Bring a place into sight, near the top."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.height() // 5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self.textCursor().position())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self.asked.emit(self.cursorForPosition(event.position().toPoint()).position())


class _Writer:
    """Fills a document with a table: a row for each paragraph, its number first."""

    def __init__(
        self, text: QTextEdit, language: str, titles: Mapping[int, LocalizedText], beside: bool
    ) -> None:
        self._text, self._language, self._titles, self._beside = text, language, titles, beside
        self._now = theme.current()
        self._mirrored = is_rtl(text.layoutDirection())
        self._rtl = i18n.is_rtl_language(language)

    def write(self, pairs: list[Pair]) -> list[tuple[int, Pair]]:
        """Write the paragraphs, and return where each begins."""
        document = self._text.document()
        document.clear()
        document.setDocumentMargin(4)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        rows = list(self._with_headings(pairs))
        table = cursor.insertTable(max(1, len(rows)), 4 if self._beside else 2, self._format())
        for number, row in enumerate(rows):
            if isinstance(row, str):
                self._heading(table, number, row)
            else:
                self._row(table, number, row)
        cursor.endEditBlock()
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
        first = [table.cellAt(number, 0).firstCursorPosition().position() for number in range(len(rows))]
        return [(place, row) for place, row in zip(first, rows, strict=True) if isinstance(row, Pair)]

    def _with_headings(self, pairs: list[Pair]) -> Iterator[Pair | str]:
        shown: int | None = None
        for pair in pairs:
            passage = pair.new or pair.old
            assert passage is not None  # one of the two is there
            if passage.item_id != shown:
                shown = passage.item_id
                title = self._titles[shown].best(self._language) if shown in self._titles else ""
                yield f"{passage.item}.  {title}" if passage.item else tr("Opening paragraphs")
            yield pair

    def _format(self) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(0)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        made.setCellSpacing(0)
        made.setCellPadding(4)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        number = QTextLength(QTextLength.Type.FixedLength, _NUMBER_WIDTH)
        rest = QTextLength(QTextLength.Type.VariableLength, 0)
        widths = [number, rest] * (2 if self._beside else 1)
        made.setColumnWidthConstraints(widths[::-1] if self._mirrored else widths)
        return made

    def _cell(self, table: QTextTable, row: int, column: int) -> QTextTableCell:
        """Return a cell, the columns counted from the leading edge: Qt does not mirror tables."""
        return table.cellAt(row, table.columns() - 1 - column if self._mirrored else column)

    def _heading(self, table: QTextTable, row: int, title: str) -> None:
        table.mergeCells(row, 0, 1, table.columns())
        cursor = table.cellAt(row, 0).firstCursorPosition()
        looks = look(self._now.muted)
        looks.setFontWeight(QFont.Weight.DemiBold)
        cursor.setBlockFormat(self._block(rtl=self._rtl, above=8, leading=True))
        cursor.insertText(title, looks)

    def _row(self, table: QTextTable, row: int, pair: Pair) -> None:
        if not self._beside:
            self._number(table, row, 0, pair, [pair.old, pair.new])
            self._paragraph(table, row, 1, pair, pair.words(self._shown(pair)), _fate(pair))
            return
        for column, passage, left_out in ((0, pair.old, EditKind.INSERTED), (2, pair.new, EditKind.DELETED)):
            edits = tuple(edit for edit in pair.words(self._shown(pair)) if edit.kind is not left_out)
            self._number(table, row, column, pair, [passage])
            self._paragraph(table, row, column + 1, pair, edits, _fate(pair) if column else "")

    def _shown(self, pair: Pair) -> str:
        """Return the language in which a paragraph is shown: another one when it has no text in this."""
        if self._language in pair.edits:
            return self._language
        passage = pair.new or pair.old
        return passage.texts.best_language(self._language) if passage else self._language

    def _number(
        self, table: QTextTable, row: int, column: int, pair: Pair, passages: list[Passage | None]
    ) -> None:
        self._tint(table, row, column, pair)
        cursor = self._cell(table, row, column).firstCursorPosition()
        cursor.setBlockFormat(self._block())
        numbers = [passage.number for passage in passages if passage is not None]
        if len(numbers) == 2 and numbers[0] != numbers[1]:
            looks = look(self._now.muted)
            looks.setFontStrikeOut(True)
            cursor.insertText(f"{numbers[0]}\n", looks)
        if numbers:
            looks = look(self._now.muted)
            looks.setFontStrikeOut(pair.new is None)
            cursor.insertText(str(numbers[-1]), looks)

    def _paragraph(
        self, table: QTextTable, row: int, column: int, pair: Pair, edits: Edits, fate: str
    ) -> None:
        cursor = self._cell(table, row, column).firstCursorPosition()
        if fate:
            words_rtl = i18n.is_rtl_language(i18n.language())
            cursor.setBlockFormat(self._block(rtl=words_rtl, leading=True))
            looks = look(self._now.tone(_TONES.get(pair.change, "grey")).text)
            looks.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(fate, looks)
            cursor.insertBlock()
        rtl = i18n.is_rtl_language(self._shown(pair))
        cursor.setBlockFormat(self._block(rtl=rtl))
        for edit in readable(edits):
            cursor.insertText(edit.text.replace("\n", "\u2028"), edit_look(edit.kind))

    def _tint(self, table: QTextTable, row: int, column: int, pair: Pair) -> None:
        if not _is_changed(pair):
            return
        cell = self._cell(table, row, column)
        looks = cell.format().toTableCellFormat()
        tone = self._now.tone(_TONES.get(pair.change, "grey"))
        looks.setBackground(QColor(tone.soft))
        cell.setFormat(looks)

    def _block(self, *, rtl: bool | None = None, above: int = 0, leading: bool = False) -> QTextBlockFormat:
        """Return the format of a paragraph; a `leading` one stands at the window's leading edge in any direction."""
        made = QTextBlockFormat()
        if leading:
            side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
            made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        right = self._mirrored if rtl is None else rtl
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        made.setTopMargin(above)
        made.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return made


def _is_changed(pair: Pair) -> bool:
    return pair.change is not Change.UNCHANGED


def _fate(pair: Pair) -> str:
    """Return what became of a paragraph as a whole, as a redline says it."""
    if pair.moved and pair.old is not None:
        return word("redline", "moved", number=pair.old.number)
    if pair.change in (Change.ADDED, Change.REMOVED):
        return word("redline", pair.change.value)
    return ""

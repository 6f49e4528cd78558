"""The guide in a window of its own (F1): contents, search, back and forward, zoom; it opens where one needs it.

    guide = GuideWindow(window)
    guide.open_topic("meetings/agenda")         # the chapter for a page and its open tab

The chapters are Markdown files of the program (`resources/guide`). The text is ours and no user's, so Qt may lay it
out; nothing is ever loaded from elsewhere than that folder.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeySequence,
    QPainter,
    QResizeEvent,
    QShortcut,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui import guide, theme
from ui.i18n import plural, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import icon_button
from ui.widgets.card import Card
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.search import SearchField
from ui.widgets.text import muted

SMALLEST, LARGEST = -3, 8
"""Steps of zoom."""
SIZE = (980, 720)
BODY_PIXELS, MARGIN = 15, 20
_IMAGE = int(QTextDocument.ResourceType.ImageResource.value)


class Reader(QTextBrowser):
    """Shows one chapter. It loads pictures of the guide, as wide as there is room, and nothing else."""

    widened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Text of the guide"))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        wanted = name.toString() if isinstance(name, QUrl) else name
        path = guide.picture(wanted) if int(kind) == _IMAGE else None
        if path is None:
            return None
        picture = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        room = max(200, self.viewport().width() - 2 * MARGIN - 12)
        if picture.width() > room:
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        with QPainter(picture) as painter:
            painter.setPen(QColor(theme.current().border))
            painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.widened.emit()


class GuideWindow(QDialog):
    """Contents beside the chapter. The window behind it stays usable."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._chapters = guide.chapters()
        self._been: list[str] = []
        self._ahead: list[str] = []
        self._here = ""
        self._zoom = 0
        self.reader = Reader()
        self.reader.anchorClicked.connect(lambda url: self.go(url.toString()))
        self.contents = OrderList(movable=False)
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.current_changed.connect(self._chosen)
        self.field = SearchField(tr("Search in the guide"))
        self.field.searched.connect(self._search)
        self.field.returnPressed.connect(self.next_match)
        self.found = muted()
        self._build()
        self._list(self._chapters)
        self._resized = QTimer(self, singleShot=True, interval=150)
        self._resized.timeout.connect(lambda: self._again() if self._here else None)
        self.reader.widened.connect(self._resized.start)
        self.resize(*SIZE)

    def _build(self) -> None:
        self.back_button = icon_button("chevron-left", tr("Back (Alt+Left)"), self.back)
        self.forward_button = icon_button("chevron-right", tr("Forward (Alt+Right)"), self.forward)
        smaller = icon_button("zoom-out", tr("Smaller (Ctrl+-)"), lambda: self.zoom(-1))
        larger = icon_button("zoom-in", tr("Larger (Ctrl++)"), lambda: self.zoom(1))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for part in (self.back_button, self.forward_button):
            row.addWidget(part)
        row.addWidget(self.field, 1)
        row.addWidget(self.found)
        row.addWidget(smaller)
        row.addWidget(larger)
        panes = QSplitter()
        for pane in (self.contents, self.reader):
            pane.setFrameShape(QFrame.Shape.NoFrame)
            card = Card(flush=True)
            card.add(pane, 1)
            panes.addWidget(card)
        panes.setStretchFactor(1, 1)
        panes.setSizes([250, 730])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        layout.setSpacing(MEDIUM)
        layout.addLayout(row)
        layout.addWidget(panes, 1)
        keys = {
            "Alt+Left": self.back,
            "Alt+Right": self.forward,
            "Ctrl++": lambda: self.zoom(1),
            "Ctrl+-": lambda: self.zoom(-1),
            "Ctrl+F": self.field.begin,
            "F3": self.next_match,
        }
        for key, run in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(run)

    # Where one is.

    def open_topic(self, topic: str) -> None:
        """Show the chapter for a page, with a tab behind a slash; the window comes to the front."""
        self.go(guide.chapter_for(topic, self._chapters).name)
        self.show()
        self.raise_()
        self.activateWindow()
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def here(self) -> str:
        """Return the chapter that is shown, by the name of its file."""
        return self._here.partition("#")[0]

    def go(self, target: str) -> None:
        """Follow a link of the guide: `agenda.md`, `agenda.md#papers`, `#papers`; anything else is not followed."""
        name, _, place = target.partition("#")
        name = name or self.here()
        if name not in {chapter.name for chapter in self._chapters}:
            return
        if self._here and self._here != target:
            self._been.append(self._here)
            self._ahead.clear()
        self._show(f"{name}#{place}" if place else name)

    def back(self) -> None:
        """Go back to what was read before."""
        if self._been:
            self._ahead.append(self._here)
            self._show(self._been.pop())

    def forward(self) -> None:
        """Go again to what was read after this."""
        if self._ahead:
            self._been.append(self._here)
            self._show(self._ahead.pop())

    def _show(self, target: str) -> None:
        name, _, place = target.partition("#")
        if name != self.here() or not self.reader.toPlainText():
            self._load(name)
        self._here = target
        if place:
            self._scroll_to(place)
        else:
            self.reader.moveCursor(QTextCursor.MoveOperation.Start)
        self.back_button.setEnabled(bool(self._been))
        self.forward_button.setEnabled(bool(self._ahead))
        self._mark_current(name)
        self._emphasise()

    def _load(self, name: str) -> None:
        chapter = next(chapter for chapter in self._chapters if chapter.name == name)
        document = self.reader.document()
        font = self.reader.font()
        font.setPixelSize(BODY_PIXELS + self._zoom)
        document.setDefaultFont(font)
        document.setDocumentMargin(MARGIN)
        self.reader.setMarkdown(chapter.text)
        guide.dress(self.reader.document(), theme.current())
        self.reader.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the guide is in English

    def _scroll_to(self, place: str) -> None:
        block = self.reader.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and guide.slug(block.text()) == place:
                self.reader.setTextCursor(QTextCursor(block))
                top = self.reader.document().documentLayout().blockBoundingRect(block).top()
                self.reader.verticalScrollBar().setValue(int(top))
                return
            block = block.next()

    # Contents and search.

    def _list(self, chapters: list[guide.Chapter]) -> None:
        places = {chapter.name: place for place, chapter in enumerate(self._chapters, 1)}
        self.contents.blockSignals(True)
        self.contents.set_lines(OrderLine(places[one.name], "", one.title) for one in chapters)
        self.contents.blockSignals(False)
        self._mark_current(self.here())

    def _mark_current(self, name: str) -> None:
        self.contents.blockSignals(True)
        place = next((i for i, chapter in enumerate(self._chapters, 1) if chapter.name == name), 0)
        self.contents.select_id(place)
        self.contents.blockSignals(False)

    def _chosen(self, place: int) -> None:
        if place:
            self.go(self._chapters[place - 1].name)

    def _search(self, words: str) -> None:
        if not words:
            self._list(self._chapters)
            self.found.setText("")
            self._emphasise()
            return
        hits = guide.containing(words, self._chapters)
        self._list(hits)
        self.found.setText(
            plural(len(hits), "in {n} chapter", "in {n} chapters") if hits else tr("Nothing was found.")
        )
        if hits and self.here() not in {chapter.name for chapter in hits}:
            self.go(hits[0].name)
        self._emphasise()
        self.reader.moveCursor(QTextCursor.MoveOperation.Start)
        self.next_match()

    def next_match(self) -> None:
        """Go to the next place in the chapter where the first word that is looked for stands; then from the top."""
        words = self.field.text().split()
        if words and not self.reader.find(words[0]):
            self.reader.moveCursor(QTextCursor.MoveOperation.Start)
            self.reader.find(words[0])

    def _emphasise(self) -> None:
        made = QTextCharFormat()
        made.setBackground(QColor(theme.current().amber.soft))
        made.setForeground(QColor(theme.current().amber.text))
        found = []
        for word in self.field.text().split():
            cursor = self.reader.document().find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = cursor, made
                found.append(one)
                cursor = self.reader.document().find(word, cursor)
        self.reader.setExtraSelections(found)

    # Looks.

    def zoom(self, by: int) -> None:
        """Show the text larger or smaller by steps of a pixel."""
        self._zoom = max(SMALLEST, min(LARGEST, self._zoom + by))
        self._again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._here:
            self._again()

    def _again(self) -> None:
        place = self.reader.verticalScrollBar().value()
        self._load(self.here())
        self._emphasise()
        self.reader.verticalScrollBar().setValue(place)

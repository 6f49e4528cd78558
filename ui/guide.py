"""The chapters of the guide as they lie in `resources/guide`: one Markdown file each, in the order of their names.

    chapters()                              # [Chapter("01-start.md", "What to know first", …), …]
    chapter_for("meetings/agenda", found)   # the one that is for a page and its tab

The first line of a chapter says for what it is: `<!-- for: meetings/agenda, meetings/papers -->`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
)

from secretariat.domain.folding import matches
from ui.paths import resource
from ui.theme import Theme

FOLDER = resource("guide")
PICTURES = FOLDER / "pictures"
_FOR = re.compile(r"\A<!--\s*for:\s*(.*?)\s*-->\s*", re.DOTALL)
_NO_WORD = re.compile(r"[^\w\- ]")
_HEADINGS = (24, 19, 16)
"""Pixels of the headings, from the first level on, for text of 15."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the guide: its name, its title, the topics it is for, and its text without the line of these."""

    name: str
    title: str
    topics: tuple[str, ...]
    text: str


def chapters() -> list[Chapter]:
    """Return all chapters in their order."""
    return [_read(path) for path in sorted(FOLDER.glob("*.md"))]


def _read(path: Path) -> Chapter:
    text = path.read_text(encoding="utf-8")
    head = _FOR.match(text)
    topics = tuple(topic.strip() for topic in head.group(1).split(",")) if head else ()
    body = text[head.end() :] if head else text
    title = body.split("\n", 1)[0].removeprefix("# ").strip()
    return Chapter(path.name, title, topics, body)


def chapter_for(topic: str, found: Sequence[Chapter]) -> Chapter:
    """Return the chapter of a page and tab, else that of the page, else the first."""
    for wanted in (topic, topic.partition("/")[0]):
        for chapter in found:
            if wanted in chapter.topics:
                return chapter
    return found[0]


def containing(words: str, found: Sequence[Chapter]) -> list[Chapter]:
    """Return the chapters that have all words."""
    return [chapter for chapter in found if matches(words, chapter.text)]


def picture(name: str) -> Path | None:
    """Return the file of a picture of the guide, None for anything that lies elsewhere."""
    path = (FOLDER / name).resolve()
    inside = path.parent == PICTURES.resolve() and path.suffix == ".png"
    return path if inside and path.is_file() else None


def slug(heading: str) -> str:
    """Return the anchor of a heading as it is formed on code hosting pages: "Paste a table" is `paste-a-table`."""
    return _NO_WORD.sub("", heading.lower()).strip().replace(" ", "-")


def dress(document: QTextDocument, now: Theme) -> None:
    """Give a chapter the fonts and colours of the theme: Qt's Markdown has those of a bare page."""
    scale = document.defaultFont().pixelSize() / 15
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        shape = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        if level:
            form = QTextCharFormat()
            font = QFont(document.defaultFont())
            font.setPixelSize(round(_HEADINGS[min(level, 3) - 1] * scale))
            font.setWeight(QFont.Weight.DemiBold)
            form.setFont(font)
            cursor.mergeCharFormat(form)
            shape.setTopMargin(22 if level > 1 else 4)
            shape.setBottomMargin(8)
        else:
            shape.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(shape)
        block = block.next()
    _colour_links(document, now)
    _draw_tables(document, now)


def _colour_links(document: QTextDocument, now: Theme) -> None:
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isAnchor():
                cursor = QTextCursor(document)
                cursor.setPosition(piece.position())
                cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
                form = QTextCharFormat()
                form.setForeground(QColor(now.accent_text))
                form.setFontUnderline(True)
                cursor.mergeCharFormat(form)
            pieces += 1
        block = block.next()


def _draw_tables(document: QTextDocument, now: Theme) -> None:
    from PySide6.QtGui import QTextTable

    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            form = frame.format()
            form.setBorderBrush(QColor(now.border))
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorder(1)
            form.setBorderCollapse(True)
            form.setCellPadding(6)
            form.setCellSpacing(0)
            frame.setFormat(form)

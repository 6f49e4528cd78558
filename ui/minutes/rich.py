"""Between the stored text of a paragraph (blocks of runs) and Qt's document: no HTML and no Markdown on the way."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from secretariat.domain.text import Block, RichText, Run, clean

LONGEST = 100_000
"""Characters in one paragraph. Qt needs minutes to lay out a word of a megabyte."""

_BOLD = QFont.Weight.DemiBold


def char_format(*, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    """Return the format of a run."""
    made = QTextCharFormat()
    made.setFontWeight(_BOLD if bold else QFont.Weight.Normal)
    made.setFontItalic(italic)
    return made


def fill(document: QTextDocument, text: RichText) -> None:
    """Show `text` in place of what is in the document, with nothing to undo."""
    document.setUndoRedoEnabled(False)
    document.clear()
    insert(QTextCursor(document), text)
    document.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, text: RichText) -> None:
    """Put `text` where the cursor is."""
    for number, block in enumerate(text):
        if number:
            cursor.insertBlock()
        for run in block.runs:
            # PySide takes a U+FEFF at the beginning for a byte order mark and drops it.
            safe = f"\ufeff{run.text}" if run.text.startswith("\ufeff") else run.text
            cursor.insertText(safe, char_format(bold=run.bold, italic=run.italic))


def read(document: QTextDocument, first: int = 0, last: int | None = None) -> RichText:
    """Return the text between two positions, of the whole document by default; an empty one has no block."""
    end = document.characterCount() - 1 if last is None else last
    blocks: list[Block] = []
    block = document.begin()
    while block.isValid():
        if block.position() <= end and block.position() + block.length() > first:
            blocks += _blocks(_runs(block, first, end))
        block = block.next()
    text = RichText(blocks)
    return text if text.plain else RichText()


def pieces(text: str) -> list[RichText]:
    """Return what was pasted as paragraphs, one for each line that is not empty."""
    return [RichText.of(line) for line in clean(text).split("\n") if line.strip()]


def joined(first: RichText, second: RichText) -> RichText:
    """Return two texts as one, the second going on in the last line of the first."""
    if not first or not second:
        return RichText(first or second)
    middle = Block(_merged([*first[-1].runs, *second[0].runs]))
    return RichText([*first[:-1], middle, *second[1:]])


def same(one: RichText, other: RichText) -> bool:
    """Return whether two texts read and look the same, however their runs are cut."""
    return _plain_form(one) == _plain_form(other)


def _plain_form(text: RichText) -> list[tuple[Run, ...]]:
    return [_merged(block.runs) for block in text] if text.plain else []


def _runs(block: QTextBlock, first: int, last: int) -> list[Run]:
    found: list[Run] = []
    parts: Any = block  # PySide's stubs do not know what its iterator gives
    for part in parts:
        fragment = part.fragment()
        # Positions count UTF-16 units, as Qt does; Python's strings do not.
        units = fragment.text().encode("utf-16-le", "surrogatepass")
        if len(units) < 2 * fragment.length():
            units = "\ufeff".encode("utf-16-le") + units  # dropped again, see `insert`
        start, stop = max(0, first - fragment.position()), min(fragment.length(), last - fragment.position())
        if stop <= start:
            continue
        text = units[2 * start : 2 * stop].decode("utf-16-le", "surrogatepass")
        looks = fragment.charFormat()
        found.append(Run(clean(text), looks.fontWeight() >= _BOLD, looks.fontItalic()))
    return found


def _blocks(runs: list[Run]) -> list[Block]:
    """Return runs as blocks: a line separator inside a run, from an input method, begins a new one."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        for number, part in enumerate(run.text.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append(Run(part, run.bold, run.italic))
    return [Block(_merged(line)) for line in lines]


def _merged(runs: list[Run] | tuple[Run, ...]) -> tuple[Run, ...]:
    made: list[Run] = []
    for run in runs:
        if made and (made[-1].bold, made[-1].italic) == (run.bold, run.italic):
            made[-1] = Run(made[-1].text + run.text, run.bold, run.italic)
        elif run.text:
            made.append(run)
    return tuple(made)

"""Rows of a list as a table on the clipboard: for Excel and Word as HTML, for everything else as text with tabs.

    copy(columns, lines, rtl=False)                     # columns and lines of a list
    pasted().is_table()

A text that begins like a formula must not become one. In HTML every text says that it is text, which Excel and
LibreOffice heed (`mso-number-format`, `sdnum`); in text with tabs it gets an apostrophe before it, as one types it
in a spreadsheet. `secretariat.readers.table_clip` takes that off again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from ui.models.list_model import Cell, Column

_ISOLATES = re.compile("[\u200e\u200f\u2066-\u2069]")
_FORMULA = re.compile(r"'*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
_QUOTED = re.compile('[\t\n\r]|^"')
_CELLS = re.compile(r"<t[dh][\s>]", re.IGNORECASE)
_BETWEEN = re.compile("[\t\n]")
_STYLES = {
    Cell.DATE: "mso-number-format:'yyyy\\-mm\\-dd'",
    Cell.NUMBER: "mso-number-format:General",
    Cell.PROGRESS: "mso-number-format:'0%'",
}
_TEXT_STYLE = "mso-number-format:'\\@'"


@dataclass(frozen=True, slots=True)
class Copied:
    """A cell as it is copied."""

    text: str
    cell: Cell = Cell.TEXT


@dataclass(frozen=True, slots=True)
class Pasted:
    """What stands on the clipboard, as text and as HTML ("" where there is none)."""

    text: str
    html: str

    def is_table(self) -> bool:
        """Return whether it is more than one value."""
        cells = len(_CELLS.findall(self.html))
        return cells > 1 or (not cells and bool(_BETWEEN.search(self.text.strip("\n"))))


def copied(column: Column[Any], line: Any) -> Copied:
    """Return what a cell says, without the marks that keep it whole on a screen read from right to left."""
    said = column.plain or column.text
    return Copied(_ISOLATES.sub("", said(line)), column.cell)


def copy(columns: Sequence[Column[Any]], lines: Iterable[Any], *, rtl: bool) -> int:
    """Put a table on the clipboard and return how many rows it has below its headings."""
    headings = [column.title for column in columns]
    table = [[copied(column, line) for column in columns] for line in lines]
    mime = QMimeData()
    mime.setText(as_text([headings, *([cell.text for cell in row] for row in table)]))
    mime.setHtml(as_html(headings, table, rtl=rtl))
    QApplication.clipboard().setMimeData(mime)
    return len(table)


def pasted() -> Pasted:
    """Return what stands on the clipboard now."""
    mime: QMimeData | None = QApplication.clipboard().mimeData()
    if mime is None:  # nothing was ever copied, or who copied it has ended
        return Pasted("", "")
    return Pasted(mime.text(), mime.html() if mime.hasHtml() else "")


def as_text(rows: Iterable[Sequence[str]]) -> str:
    """Return rows as Excel puts them on the clipboard: tabs between, and quotation marks round tabs and line ends."""
    return "".join("\t".join(map(_text_cell, row)) + "\n" for row in rows)


def _text_cell(text: str) -> str:
    if _FORMULA.match(text):
        text = f"'{text}"
    return '"' + text.replace('"', '""') + '"' if _QUOTED.search(text) else text


def as_html(headings: Sequence[str], rows: Iterable[Sequence[Copied]], *, rtl: bool) -> str:
    """Return a table that Excel, LibreOffice and Word take cell by cell."""
    way = "rtl" if rtl else "ltr"
    head = "".join(f'<th style="{_TEXT_STYLE}">{_html(title)}</th>' for title in headings)
    body = "".join(f"<tr>{''.join(map(_html_cell, row))}</tr>" for row in rows)
    return (
        '<html><head><meta charset="utf-8"></head><body>'
        f'<table border="1" cellspacing="0" dir="{way}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
        "</body></html>"
    )


def _html_cell(cell: Copied) -> str:
    style = _STYLES.get(cell.cell)
    if style is None:
        return f'<td style="{_TEXT_STYLE}" sdnum="1033;0;@">{_html(cell.text)}</td>'
    return f'<td style="{style}">{_html(cell.text)}</td>'


def _html(text: str) -> str:
    return escape(text).replace("\n", '<br style="mso-data-placement:same-cell">')

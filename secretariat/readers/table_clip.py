"""Tables from the clipboard as Excel, Word and LibreOffice put them there: as text with tabs and as HTML, distrusted.

Text with tabs is exact where it is rectangular. A Word table whose cells have several paragraphs is not: then its HTML
counts, and without either each line is a row.
"""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path

from secretariat.domain.errors import RuleViolation
from secretariat.domain.imports import Cell, Grid
from secretariat.domain.text import clean
from secretariat.readers.tables import Packed, packed, trimmed

_GUARDED = re.compile(r"'+\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
"""An apostrophe before what begins like a formula, as `ui.widgets.copying` writes it: Excel shows none either."""

_MOST_SPAN = 200
_BREAKING = frozenset({"br", "p", "div", "li"})
_SILENT = frozenset({"style", "script", "head", "title"})


def order(text: str, html: str) -> bytes:
    """Return what stands on the clipboard as one file, for a process of its own; see `read_clip`."""
    return json.dumps({"text": text, "html": html}).encode()


def read_clip(path: Path) -> Packed:
    """Return the table of a file that `order` made, packed.

    Raises:
        RuleViolation: `table_empty`, `table_unreadable`, `table_too_big`, `table_cell_too_long`, each with `name`.
    """
    try:
        told = json.loads(path.read_bytes())
        text, html = str(told["text"]), str(told["html"])
    except (ValueError, KeyError, TypeError) as error:
        raise RuleViolation("table_unreadable", name=path.name) from error
    found = trimmed(path.name, Grid(place="", rows=clip_rows(text, html)))
    if not found.rows:
        raise RuleViolation("table_empty", name=path.name)
    return packed((found,))


def clip_rows(text: str, html: str) -> tuple[tuple[Cell, ...], ...]:
    """Return the rows of a table on the clipboard."""
    rows = _tabbed(text) or _of_html(html) or [[line] for line in clean(text).split("\n")]
    return tuple(tuple(Cell(_bare(clean(cell).strip()).strip()) for cell in row) for row in rows)


def _bare(text: str) -> str:
    return text[1:] if _GUARDED.match(text) else text


def _tabbed(text: str) -> list[list[str]]:
    """Return rows with tabs between their cells, none where the text is no table of that kind."""
    if "\t" not in text:
        return []
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), dialect="excel-tab", strict=True))
    except csv.Error:
        return []
    widths = {len(row) for row in rows if row}
    return rows if len(widths) == 1 else []


def _of_html(html: str) -> list[list[str]]:
    """Return the rows of the largest table of an HTML text."""
    parser = _Tables()
    parser.feed(html)
    parser.close()
    return max(parser.tables, key=lambda rows: sum(map(len, rows)), default=[])


class _Tables(HTMLParser):
    """The tables of a page, outermost ones, their cells as text; nothing is fetched and nothing is run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._depth = self._silent = 0
        self._cell: list[str] | None = None
        self._span = 1
        self._below: dict[int, tuple[int, str]] = {}
        self._down = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._depth += 1
            if self._depth == 1:
                self.tables.append([])
                self._below = {}
        elif tag in _SILENT:
            self._silent += 1
        elif tag in _BREAKING and self._cell is not None:
            self._cell.append("\n")
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self.tables[-1].append([])
        elif self._depth == 1 and tag in ("td", "th") and self.tables[-1]:
            self._end_cell()
            self._merged()
            given = dict(attrs)
            self._span, self._down = _number(given.get("colspan")), _number(given.get("rowspan"))
            self._cell = []

    def handle_endtag(self, tag: str) -> None:
        if tag == "table":
            if self._depth == 1:
                self._end_cell()
            self._depth = max(0, self._depth - 1)
        elif tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "p" and self._cell is not None:
            self._cell.append("\n")
        elif self._depth == 1 and tag in ("td", "th"):
            self._end_cell()
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self._merged()

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._silent:
            self._cell.append(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        lines = (" ".join(line.split(" ")).strip() for line in "".join(self._cell).split("\n"))
        text = re.sub(r"\n{2,}", "\n", "\n".join(lines)).strip("\n").replace("\xa0", " ").strip()
        row = self.tables[-1][-1]
        if self._down > 1:
            self._below[len(row)] = (self._down - 1, text)
        row += [text, *[""] * (self._span - 1)]
        self._cell = None

    def _merged(self) -> None:
        """Say the same in each row over which a cell is merged."""
        row = self.tables[-1][-1]
        while len(row) in self._below:
            left, text = self._below[len(row)]
            if left > 1:
                self._below[len(row)] = (left - 1, text)
            else:
                del self._below[len(row)]
            row.append(text)


def _number(value: str | None) -> int:
    found = int(value) if value and value.isascii() and value.isdigit() and len(value) < 6 else 1
    return max(1, min(found, _MOST_SPAN))

"""The rows of a table as XML, which go straight into the package.

openpyxl makes the styles, the heads, the table and everything around it; for cells it takes twenty times as long as
this, and keeps each of them. Here rows are made when they are written, so that memory does not grow with their number.
What is written is what openpyxl would (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73), with texts in line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Generic, TypeVar
from xml.sax.saxutils import escape

from openpyxl.styles.cell_style import StyleArray
from openpyxl.utils import get_column_letter

from secretariat.documents.xlsx.cells import LONGEST, MAX_HEIGHT, Page, safe_text
from secretariat.documents.xlsx.measure import WIDEST, line_count, row_height
from secretariat.documents.xlsx.styles import Style
from secretariat.domain.actions import Rag

R = TypeVar("R")
Stored = str | int | float | date | Rag | None

BLOCK = 256
"""How many rows are put together before they are compressed."""
_KNOWN = 1_024
_DAY_ZERO = date(1899, 12, 30)
_ROW = "\x1a"
"""Stands for the number of a row while it is made; no text has it, see `domain.text.clean`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part(Generic[R]):
    """One column: what it takes from a record, its style, and the room in points for the texts that make a row higher.

    `points` is 0 where texts do not; `off_paper` columns get no cell for nothing.
    """

    value: Callable[[R], Stored]
    style: Style
    points: float = 0
    off_paper: bool = False


class Rows(Generic[R]):
    """The rows of one sheet, from `first` on.

    Args:
        page: the sheet.
        first: the number of the first row.
        parts: the columns.
        records: a row each.
        symbol: names a record whose text no cell can hold.
        rags: the style and the word of each colour of the traffic light.
        size: of the letters, in points.
        step: told the number of rows done since it was last told; may raise.
    """

    def __init__(
        self,
        page: Page,
        first: int,
        parts: Sequence[Part[R]],
        records: Sequence[R],
        symbol: Callable[[R], str],
        rags: dict[Rag, tuple[Style, str]],
        size: float,
        step: Callable[[int], None],
    ) -> None:
        self._page, self._first, self._records = page, first, records
        self._symbol, self._size, self._step = symbol, size, step
        self.last = f"{get_column_letter(len(parts))}{first + len(records) - 1}"
        self._columns = [
            _Column(part, get_column_letter(number), page, size, rags) for number, part in enumerate(parts, 1)
        ]

    def refuse_long(self) -> None:
        """Refuse what no cell can hold, before anything that repeats it is made.

        Raises:
            RuleViolation: see `cells.safe_text`.
        """
        for value_of in [column.value for column in self._columns if column.takes_room]:
            for record in self._records:
                value = value_of(record)
                if isinstance(value, str) and len(value) > LONGEST // 2:
                    safe_text(value, self._page.sheet.title, self._symbol(record))

    def blocks(self) -> Iterator[bytes]:
        """Yield the rows as XML, many at a time.

        Raises:
            Cancelled: `step` said so.
        """
        for start in range(0, len(self._records), BLOCK):
            records = self._records[start : start + BLOCK]
            yield b"".join(self._rows(self._first + start, records))
            for _ in records:
                self._step(1)

    def _rows(self, first: int, records: Sequence[R]) -> Iterator[bytes]:
        """Yield the rows of some records, made column by column."""
        columns = [[column[value] for value in map(column.value, records)] for column in self._columns]
        mark = _ROW.encode()
        for row, cells in enumerate(zip(*columns, strict=True), first):
            texts, lines = zip(*cells, strict=True)
            made = f"{_begin(max(lines), self._size)}{''.join(texts)}</row>"
            yield made.encode().replace(mark, b"%d" % row)


@lru_cache
def _begin(lines: int, size: float) -> str:
    high = min(round(row_height(lines, size, padding=8), 1), MAX_HEIGHT)
    return f'<row r="{_ROW}" ht="{high}" customHeight="1">'


class _Column(dict[Stored, tuple[str, int]], Generic[R]):
    """The cells of a column by their values, and how many lines each takes; "" where there is no cell.

    A cell that has not been there before is made, and kept while there are few. A column has either colours of the
    traffic light or texts: "red" as a text would be the same key.
    """

    def __init__(
        self, part: Part[R], letter: str, page: Page, size: float, rags: dict[Rag, tuple[Style, str]]
    ) -> None:
        self._rags = rags
        self.value, self.takes_room = part.value, part.points > 0
        self._page, self._style, self._points, self._size = page, part.style, part.points, size
        self._begin = f'<c r="{letter}{_ROW}" s="'
        self._plain = page.styles.index(part.style.plain)
        nothing = "" if part.off_paper else f'{self._begin}{self._plain}"/>'
        super().__init__({None: (nothing, 1), "": (nothing, 1)})

    def __missing__(self, value: Stored) -> tuple[str, int]:
        if isinstance(value, Rag):
            style, word = self._rags[value]
            made = self._cell(word, style.plain), 1
        elif isinstance(value, str):
            made = self._text(value)
        else:
            number = (value - _DAY_ZERO).days if isinstance(value, date) else value
            made = f'{self._begin}{self._plain}"><v>{number}</v></c>', 1
        if len(self) < _KNOWN:
            self[value] = made
        return made

    def _text(self, value: str) -> tuple[str, int]:
        page = self._page
        shown = safe_text(value, page.sheet.title, page.symbol)
        lines = 1
        if self._points and (len(value) * WIDEST * self._size > self._points or "\n" in value):
            lines = line_count(value, self._points, self._size)
        return self._cell(shown, page.style_of(shown, self._style)), lines

    def _cell(self, text: str, style: StyleArray) -> str:
        """Return the cell of a text that is safe in a cell, see `cells.safe_text`."""
        space = ' xml:space="preserve"' if text != text.strip() else ""
        index = self._page.styles.index(style)
        return f'{self._begin}{index}" t="inlineStr"><is><t{space}>{escape(text)}</t></is></c>'


def with_rows(sheet: str, rows: Iterable[bytes], last: str) -> Iterator[bytes]:
    """Yield the XML of a sheet as openpyxl wrote it, with rows below its own, and the extent of all."""
    begin, end = sheet.split("</sheetData>", 1)
    opened, closed = begin.split('<dimension ref="', 1)
    yield f'{opened}<dimension ref="A1:{last}"{closed[closed.index(chr(34)) + 1 :]}'.encode()
    yield from rows
    yield f"</sheetData>{end}".encode()

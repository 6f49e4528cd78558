"""The rows of a table as XML, which go straight into the package.

openpyxl makes the styles, the heads, the table and everything around it; for cells it takes twenty times as long as
this, and keeps each of them. Here a row is made when it is written, so that memory does not grow with their number.
What is written is what openpyxl would (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73), with texts in line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice
from typing import Generic, TypeVar
from xml.sax.saxutils import escape

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
            _Column(part, get_column_letter(number), page, size) for number, part in enumerate(parts, 1)
        ]
        index = page.styles.index
        shades: dict[Stored, tuple[str, int]] = {
            rag: (f'" s="{index(style.plain)}" t="inlineStr"><is><t>{escape(word)}</t></is></c>', 1)
            for rag, (style, word) in rags.items()
        }
        for column in self._columns:
            column.known.update(shades)

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
        rows = self._rows()
        while block := list(islice(rows, BLOCK)):
            yield "".join(block).encode()
            for _ in block:
                self._step(1)

    def _rows(self) -> Iterator[str]:
        columns = [(column.value, column.begin, column.known, column.tail) for column in self._columns]
        for row, record in enumerate(self._records, self._first):
            lines, cells = 1, []
            for value_of, begin, known, tail_of in columns:
                value = value_of(record)
                tail, needed = known.get(value) or tail_of(value, self._symbol(record))
                if tail:
                    cells.append(f"{begin}{row}{tail}")
                if needed > lines:
                    lines = needed
            high = _height(lines, self._size)
            yield f'<row r="{row}" ht="{high}" customHeight="1">{"".join(cells)}</row>'


@lru_cache
def _height(lines: int, size: float) -> float:
    return min(round(row_height(lines, size, padding=8), 1), MAX_HEIGHT)


class _Column(Generic[R]):
    """What of a column's cells is the same in all rows, and the values that it had before.

    `known` has for a value what stands behind its cell's place, "" where there is no cell, and how many lines it takes.
    """

    def __init__(self, part: Part[R], letter: str, page: Page, size: float) -> None:
        self.value, self.begin, self.takes_room = part.value, f'<c r="{letter}', part.points > 0
        self._page, self._style, self._points, self._size = page, part.style, part.points, size
        index = page.styles.index(part.style.plain)
        self._number = f'" s="{index}"><v>'
        nothing = "" if part.off_paper else f'" s="{index}"/>'
        self.known: dict[Stored, tuple[str, int]] = {None: (nothing, 1), "": (nothing, 1)}

    def tail(self, value: Stored, symbol: str) -> tuple[str, int]:
        """Return for a value that is not known yet what `known` has for others."""
        if isinstance(value, str):
            made = self._text(value, symbol)
        else:
            number = (value - _DAY_ZERO).days if isinstance(value, date) else value
            made = f"{self._number}{number}</v></c>", 1
        if len(self.known) < _KNOWN:
            self.known[value] = made
        return made

    def _text(self, value: str, symbol: str) -> tuple[str, int]:
        page = self._page
        shown = safe_text(value, page.sheet.title, symbol)
        index = page.styles.index(page.style_of(shown, self._style))
        space = ' xml:space="preserve"' if shown != shown.strip() else ""
        lines = 1
        if self._points and (len(value) * WIDEST * self._size > self._points or "\n" in value):
            lines = line_count(value, self._points, self._size)
        return f'" s="{index}" t="inlineStr"><is><t{space}>{escape(shown)}</t></is></c>', lines


def with_rows(sheet: str, rows: Iterable[bytes], last: str) -> Iterator[bytes]:
    """Yield the XML of a sheet as openpyxl wrote it, with rows below its own, and the extent of all."""
    begin, end = sheet.split("</sheetData>", 1)
    opened, closed = begin.split('<dimension ref="', 1)
    yield f'{opened}<dimension ref="A1:{last}"{closed[closed.index(chr(34)) + 1 :]}'.encode()
    yield from rows
    yield f"</sheetData>{end}".encode()

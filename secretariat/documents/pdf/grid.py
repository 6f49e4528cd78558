"""Tables and the signature block."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from typing import Any

from reportlab.platypus.flowables import Flowable

from secretariat.documents.pdf.blocks import (
    Stack,
    draw_rule,
    draw_stack,
    fill_panel,
    split_stack,
    stack_height,
)
from secretariat.documents.pdf.fields import SignatureField
from secretariat.documents.pdf.styles import ACCENT, RULE, TINT, WIDTH
from secretariat.documents.typeset import Text, TextStyle, measure

Row = Sequence[Stack]
_COLUMN, _ROW = "/A <</O/Table/Scope/Column>>", "/A <</O/Table/Scope/Row>>"
_SIDE = 5.0  # points at both ends of a row under column titles
_LEAST = 38.0  # points of a parted row that stay on the page


class Grid(Flowable):
    """A table with rules between its rows. The head is repeated on every page; a row may be parted between lines.

    In the structure tree the column titles head their columns; in a table without, the first cell heads its row.

    Args:
        shares: of the width, one for each column, in any unit.
        rows: each a stack of paragraphs per column.
        head: column titles; None for a table without.
        rtl: the first column stands at the right.
        part_from: rows of this height in points and more may be parted; lower ones go to the next page whole.
        accent, tint: the colours of the rule under the column titles and of the ground behind them.
    """

    gutter, pad = 7.0, 3.4

    def __init__(
        self,
        shares: Sequence[float],
        rows: Sequence[Row],
        head: Sequence[Text] | None = None,
        rtl: bool = False,
        part_from: float = 200.0,
        space: float = 8.0,
        accent: str = ACCENT,
        tint: str = TINT,
    ) -> None:
        super().__init__()
        self._accent, self._tint = accent, tint
        self._shares, self._rows, self._head = list(shares), list(rows), head
        self._rtl, self._part_from = rtl, part_from
        self._whole: Grid = self
        self._first = 0  # the place of the first row here among the rows of the whole table
        self.spaceAfter = space
        self.keepWithNext = 0

    @classmethod
    def share(
        cls, texts: Iterable[str], style: TextStyle, language: str, *, least: float, columns: int
    ) -> float:
        """Return the hundredths of the text's width in which each of the texts has room in one line.

        Args:
            texts: of the cells, such as the numbers of agenda items, which are words in some languages.
            style: of them.
            language: of them.
            least: what the column has in any case.
            columns: of the table.
        """
        room = WIDTH - cls.gutter * (columns - 1) - 2 * _SIDE
        return max([least, *((measure(text, style, language) + 1) / room * 100 for text in texts)])

    def _widths(self, width: float) -> list[float]:
        room = width - self.gutter * (len(self._shares) - 1) - 2 * self._side
        return [room * share / sum(self._shares) for share in self._shares]

    @property
    def _side(self) -> float:
        """Room at both ends of a row: a table with a tinted head needs some."""
        return _SIDE if self._head else 1.0

    def _head_height(self, width: float) -> float:
        if not self._head:
            return 0.0
        cells = zip(self._head, self._widths(width), strict=True)
        return max(text.wrap(cell, 0)[1] for text, cell in cells) + 2 * self.pad

    def _row_height(self, row: Row, width: float) -> float:
        cells = zip(row, self._widths(width), _drops(row), strict=True)
        return max(stack_height(stack, cell) + drop for stack, cell, drop in cells) + 2 * self.pad

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width = avail_width
        self._heights = [self._row_height(row, avail_width) for row in self._rows]
        self.height = self._head_height(avail_width) + sum(self._heights)
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return two tables, the first one not higher than `avail_height`, or nothing."""
        self.wrap(avail_width, avail_height)
        room = avail_height - self._head_height(avail_width)
        whole = 0
        while whole < len(self._rows) and self._heights[whole] <= room + 0.01:
            room -= self._heights[whole]
            whole += 1
        if whole == len(self._rows):
            whole -= 1  # asked to give something away although all would fit
            room = 0.0
        first, rest = list(self._rows[:whole]), list(self._rows[whole:])
        parts = self._part_row(rest[0], avail_width, room)
        if parts:
            first.append(parts[0])
            rest[0] = parts[1]
        if not first:
            return []
        return [self._like(first, 0.0, 0), self._like(rest, self.spaceAfter, whole)]

    def _like(self, rows: list[Row], space: float, start: int) -> Grid:
        colours = self._accent, self._tint
        part = type(self)(self._shares, rows, self._head, self._rtl, self._part_from, space, *colours)
        part._whole, part._first = self._whole, self._first + start
        part.keepWithNext = self.keepWithNext if space else 0
        return part

    def _part_row(self, row: Row, width: float, room: float) -> tuple[Row, Row] | None:
        """Return the row in two when it is a high one, and three lines or so of it can stay."""
        height = room - 2 * self.pad - max(_drops(row))
        if height < _LEAST or self._row_height(row, width) < self._part_from:
            return None
        halves = [split_stack(s, cell, height) for s, cell in zip(row, self._widths(width), strict=True)]
        if not any(first for first, _ in halves) or not any(rest for _, rest in halves):
            return None
        return [first for first, _ in halves], [rest for _, rest in halves]

    def draw(self) -> None:
        """Draw head, rows and rules."""
        canvas: Any = self.canv
        top = self.height
        widths = self._widths(self.width)
        lefts, x = [], self._side
        for width in widths:
            lefts.append(self.width - x - width if self._rtl else x)
            x += width + self.gutter
        with canvas.tags.element("Table", self._whole):
            head = self._draw_head(canvas, top, lefts)
            top -= head
            for number, (row, height) in enumerate(zip(self._rows, self._heights, strict=True), self._first):
                with canvas.tags.element("TR", (self._whole, number)):
                    self._draw_row(canvas, number, row, top - self.pad, list(zip(lefts, widths, strict=True)))
                top -= height
                draw_rule(canvas, 0, top, self.width, RULE)

    def _draw_head(self, canvas: Any, top: float, lefts: list[float]) -> float:
        """Draw the column titles, which on later pages are no part of the text, and return their height."""
        height = self._head_height(self.width)
        if not self._head:
            draw_rule(canvas, 0, top, self.width, RULE)
            return height
        fill_panel(canvas, 0, top - height, self.width, height, self._tint)
        with canvas.tags.once("TR", (self._whole, "head")) as row:
            for text, left in zip(self._head, lefts, strict=True):
                with canvas.tags.element("TH", attributes=_COLUMN) if row else nullcontext():
                    text.draw_at(canvas, left, top - self.pad)
        draw_rule(canvas, 0, top - height, self.width, self._accent, 0.8)
        return height

    def _draw_row(
        self, canvas: Any, number: int, row: Row, top: float, columns: list[tuple[float, float]]
    ) -> None:
        for place, (stack, drop, (left, width)) in enumerate(zip(row, _drops(row), columns, strict=True)):
            heads = place == 0 and not self._head
            key = (self._whole, number, place)
            with canvas.tags.element("TH" if heads else "TD", key, _ROW if heads else ""):
                draw_stack(canvas, stack, left, top - drop, width)


def _drops(row: Row) -> list[float]:
    """Return how far each cell's text goes down so that first lines of several languages stand at one height."""
    first = [stack[0] for stack in row if stack]
    if len({text.language for text in first}) < 2:
        return [0.0] * len(row)
    deepest = max(text.baseline for text in first)
    return [deepest - stack[0].baseline if stack else 0.0 for stack in row]


class Signatures(Flowable):
    """The signature block: two columns, for each signatory a heading, room to sign, a line, and who signs.

    It is never split. Should it be higher than a page, it is drawn over its end all the same: nothing is lost that a
    reader could miss unseen.

    Args:
        blocks: (what stands over the line, who signs under it, the date at the foot) for each signatory, in the
            order of the sides; what stands in one row is aligned.
        rtl: the first signatory stands at the right.
        fields: to be signed by each of them, in the same order; none while there is nothing to sign yet.
    """

    room, gutter = 44.0, 36.0

    def __init__(
        self,
        blocks: Sequence[tuple[Stack, Stack, Stack]],
        rtl: bool = False,
        fields: Sequence[SignatureField] = (),
    ) -> None:
        super().__init__()
        self._blocks, self._rtl, self._fields = list(blocks), rtl, list(fields)
        self.spaceBefore = 16.0

    def _column(self, width: float) -> float:
        return (width - self.gutter) / 2

    def _row_heights(self, width: float) -> list[tuple[float, ...]]:
        column = self._column(width)
        heights = [tuple(stack_height(stack, column) for stack in block) for block in self._blocks]
        pairs = [heights[n : n + 2] for n in range(0, len(heights), 2)]
        return [tuple(max(parts) for parts in zip(*pair, strict=True)) for pair in pairs]

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width = avail_width
        rows = self._row_heights(avail_width)
        self.height = sum(sum(row) + self.room + 10 for row in rows) + 20 * max(0, len(rows) - 1)
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return nothing: the block is whole."""
        return []

    def draw(self) -> None:
        """Draw all signatories."""
        canvas: Any = self.canv
        column, top = self._column(self.width), self.height
        for number, (over_height, who_height, date_height) in enumerate(self._row_heights(self.width)):
            line = top - over_height - self.room
            for place, (over, who, date) in enumerate(self._blocks[number * 2 : number * 2 + 2]):
                left = (column + self.gutter) * (1 - place if self._rtl else place)
                with canvas.tags.element("Div"):
                    draw_stack(canvas, over, left, top, column)
                    draw_rule(canvas, left, line, column, "#3c433f", 0.7)
                    for field in self._fields[number * 2 + place : number * 2 + place + 1]:
                        canvas.signature_field(field, left, line + 2, column, self.room - 6)
                    draw_stack(canvas, who, left, line - 5, column)
                    draw_stack(canvas, date, left, line - 10 - who_height, column)
            top = line - 10 - who_height - date_height - 20

"""Two languages side by side: cells that begin on one line, and break over pages together.

What is said twice stands in pairs. The first lines of a pair share a baseline, whatever room the lines of each script
take, and the next pair begins under the longer of the two. One number serves both; it stands between the columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from reportlab.platypus.flowables import Flowable

from secretariat.documents.pdf.blocks import Frame, draw_rule, fill_panel, fill_rectangle
from secretariat.documents.pdf.styles import RULE
from secretariat.documents.typeset import Text, TextStyle, is_rtl, measure

GUTTER = 36.0  # points between the columns: room for a number of three digits and air on both sides
_LABEL_ROOM = 22.0  # points at least that a label takes, so that most titles begin on one line


@dataclass(frozen=True, slots=True)
class Columns:
    """The languages of the two columns, and whether the right one is read first."""

    left: str
    right: str
    right_first: bool = False

    @property
    def bars(self) -> tuple[bool, bool]:
        """Whether lines begin at the left edge, and whether they do at the right one: a frame's bar stands there."""
        return not is_rtl(self.left), is_rtl(self.right)


@dataclass(frozen=True, slots=True)
class Cell:
    """A paragraph in one column; `label` stands before it, in the room that the paragraph's start indent leaves."""

    text: Text
    label: Text | None = None

    def draw(self, canvas: Any, x: float, top: float, width: float) -> None:
        """Draw with the top corner at (x, top); the text must have been wrapped to `width`."""
        if self.label:
            self.label.wrap(width, 0)
            shift = self.label.baseline - self.text.baseline
            with canvas.tags.label_of(self.text.key, self.text.language, self.text.style.heading):
                self.label.draw_at(canvas, x, top + shift)
        self.text.draw_at(canvas, x, top)


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands left and what stands right; one of them may be missing."""

    left: Cell | None
    right: Cell | None

    @classmethod
    def of(cls, left: Text | None, right: Text | None) -> Pair:
        """Return a pair of paragraphs without labels."""
        return cls(Cell(left) if left else None, Cell(right) if right else None)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """Those that there are, the left one first."""
        return tuple(cell for cell in (self.left, self.right) if cell)

    @property
    def space_before(self) -> float:
        """The room it wants above, in points."""
        return max((cell.text.getSpaceBefore() for cell in self.cells), default=0.0)

    @property
    def space_after(self) -> float:
        """The room it wants below, in points."""
        return max((cell.text.getSpaceAfter() for cell in self.cells), default=0.0)

    @property
    def kept(self) -> bool:
        """Whether it must not be parted from the pair under it."""
        return any(cell.text.keepWithNext for cell in self.cells)

    def height(self, width: float) -> float:
        """Return the height in columns of `width` points."""
        heights = [cell.text.wrap(width, 0)[1] for cell in self.cells]
        return max((self.shift(c) + high for c, high in zip(self.cells, heights, strict=True)), default=0.0)

    def shift(self, cell: Cell) -> float:
        """Return how far under the pair's top a cell begins so that the first baselines are one; wrap it first."""
        return self.baseline - cell.text.baseline

    @property
    def baseline(self) -> float:
        """How far the first baseline lies under the top; the cells must have been wrapped."""
        return max((cell.text.baseline for cell in self.cells), default=0.0)

    def split(self, width: float, height: float) -> tuple[Pair, Pair] | None:
        """Return what fits into `height` points and the rest, or None: each cell begins in the first of the two."""
        self.height(width)
        halves = [self._part(cell, width, height) for cell in (self.left, self.right)]
        if None in halves:
            return None
        (left, left_rest), (right, right_rest) = (half for half in halves if half)
        rest = Pair(left_rest, right_rest)
        return (Pair(left, right), rest) if rest.cells else None

    def _part(self, cell: Cell | None, width: float, height: float) -> tuple[Cell | None, Cell | None] | None:
        if cell is None:
            return None, None
        room = height - self.shift(cell)
        if cell.text.wrap(width, 0)[1] <= room + 0.01:
            return cell, None
        parts = cell.text.split(width, room)
        return (Cell(parts[0], cell.label), Cell(parts[1])) if parts else None


class Pairs(Flowable):
    """Pairs one under the other, framed or not, with a number between the columns.

    It may be parted between lines, in both columns at the same height of the page; the number stays with the first
    part.

    Args:
        pairs: from top to bottom.
        columns: of the document.
        number: between the columns, on the first baseline; None prints nothing.
        frame: behind both columns. It reaches out into the margins, so that framed text stands in line with other
            text; its bar stands where the lines of a column begin.
        space: after the block, in points.
        rule: a hairline under the block.
        part_from: a lower block is not parted, in points.
    """

    rule_room, reach = 3.5, 10.0

    def __init__(
        self,
        pairs: Sequence[Pair],
        columns: Columns,
        number: Text | None = None,
        frame: Frame | None = None,
        *,
        space: float = 7.0,
        rule: bool = False,
        part_from: float = 0.0,
    ) -> None:
        super().__init__()
        self._pairs, self._columns = list(pairs), columns
        self._number, self._frame = number, frame
        self._rule, self._part_from = rule, part_from
        self._whole: Pairs = self
        self.spaceBefore = 3.0 if frame and frame.fill else 0.0
        self.spaceAfter = space
        self.keepWithNext = 0

    @staticmethod
    def column(width: float) -> float:
        """Return the width of one column."""
        return (width - GUTTER) / 2

    @property
    def _top(self) -> float:
        return self._frame.pad_top if self._frame else self.rule_room if self._rule else 0.0

    @property
    def _bottom(self) -> float:
        return self._frame.pad_bottom if self._frame else self.rule_room if self._rule else 0.0

    def _placed(self, width: float) -> Iterator[tuple[Pair, float, float]]:
        """Yield each pair with the distance of its top from the block's, and its height."""
        depth, after = self._top, None
        for pair in self._pairs:
            depth += 0.0 if after is None else max(after, pair.space_before)
            height = pair.height(self.column(width))
            yield pair, depth, height
            depth += height
            after = pair.space_after

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        depths = [depth + height for _, depth, height in self._placed(avail_width)]
        self.width, self.height = avail_width, (depths[-1] if depths else self._top) + self._bottom
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return two parts, the first one not higher than `avail_height`, or nothing."""
        if self.wrap(avail_width, avail_height)[1] < self._part_from:
            return []
        column = self.column(avail_width)
        first, rest = self._cut(avail_width, avail_height - self._bottom)
        while first and rest and first[-1].kept:
            last = first.pop()
            halves = last.split(column, last.height(column) - 0.1)
            if halves:
                first, rest = [*first, halves[0]], [halves[1], *rest]
                break
            rest.insert(0, last)
        return [self._like(first, True), self._like(rest, False)] if first and rest else []

    def _cut(self, width: float, floor: float) -> tuple[list[Pair], list[Pair]]:
        """Return the pairs above a depth of `floor` points and the others; one of them may be parted."""
        for place, (pair, depth, height) in enumerate(self._placed(width)):
            if depth + height > floor + 0.01:
                halves = pair.split(self.column(width), floor - depth)
                if halves:
                    return [*self._pairs[:place], halves[0]], [halves[1], *self._pairs[place + 1 :]]
                return self._pairs[:place], self._pairs[place:]
        return list(self._pairs), []

    def _like(self, pairs: list[Pair], first: bool) -> Pairs:
        part = Pairs(
            pairs,
            self._columns,
            self._number if first else None,
            self._frame,
            space=0.0 if first else self.spaceAfter,
            rule=self._rule,
        )
        part.spaceBefore = self.spaceBefore if first else 0.0
        part.keepWithNext = 0 if first else self.keepWithNext
        part._whole = self._whole
        return part

    def draw(self) -> None:
        """Draw frame, rule, number and columns."""
        canvas: Any = self.canv
        if self._frame:
            self._draw_frame(canvas, self._frame)
        if self._rule:
            draw_rule(canvas, 0, 0, self.width, RULE)
        with canvas.tags.element("Div", self._whole):
            number = self._number
            for pair, depth, _ in list(self._placed(self.width)):
                draw_pair(canvas, pair, self.height - depth, self.width, self._columns, number)
                number = None

    def _draw_frame(self, canvas: Any, frame: Frame) -> None:
        if frame.fill:
            fill_panel(canvas, -self.reach, 0, self.width + 2 * self.reach, self.height, frame.fill)
        left, right = self._columns.bars
        edges = [-self.reach] * left + [self.width + self.reach - frame.bar_width] * right
        for edge in edges:
            fill_rectangle(canvas, edge, 0, frame.bar_width, self.height, frame.bar)


class PairHeading(Pairs):
    """A heading in both languages, which stays with what follows it and appears once in the outline.

    Args:
        pair: both titles, whose numbers are their labels.
        columns: of the document.
        key: names its place within the document.
        title: in the outline.
        depth: there, from 0.
    """

    def __init__(self, pair: Pair, columns: Columns, key: str, title: str, *, depth: int = 0) -> None:
        super().__init__([pair], columns, space=pair.space_after)
        self._key, self._title, self._depth = key, title, depth
        self.spaceBefore = pair.space_before
        self.keepWithNext = 1

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return nothing: a heading is whole."""
        return []

    def draw(self) -> None:
        """Draw, and make the place known."""
        canvas: Any = self.canv
        canvas.anchor(self._key, self._title, self._depth, self.height + 6)
        super().draw()


def draw_pair(
    canvas: Any, pair: Pair, top: float, width: float, columns: Columns, number: Text | None = None
) -> None:
    """Draw a pair that was wrapped, its top at `top`, and a number between the columns on its first baseline."""
    column = Pairs.column(width)
    placed = [(cell, x) for cell, x in ((pair.left, 0.0), (pair.right, column + GUTTER)) if cell]
    if columns.right_first:
        placed.reverse()
    if number and placed:
        key = placed[0][0].text
        number.wrap(GUTTER, 0)
        with canvas.tags.label_of(key.key, key.language, key.style.heading):
            number.draw_at(canvas, column, top - pair.baseline + number.baseline)
    for cell, x in placed:
        cell.draw(canvas, x, top - pair.shift(cell), column)


def labelled(label: str, text: str, style: TextStyle, language: str) -> Cell:
    """Return a title with its number before it; its further lines begin where the first one does."""
    if not label:
        return Cell(Text(text, style, language))
    indent = max(_LABEL_ROOM, measure(label, style, language) + 6)
    number = Text(label, style.but(heading=0), language)
    return Cell(Text(text, style.but(start_indent=indent), language), number)


def paired(left: Sequence[Text | None], right: Sequence[Text | None]) -> list[Pair]:
    """Return paragraphs as pairs, each beside the one that stands at the same place of the other side."""
    pairs = [Pair.of(one, other) for one, other in zip_longest(left, right)]
    return [pair for pair in pairs if pair.cells]

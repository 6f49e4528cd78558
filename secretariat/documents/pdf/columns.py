"""Blocks that hold blocks: some that stay together on a page, and lines in columns."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable

_LEAST = 3  # lines of a column that are worth a place on the page


class Together(Flowable):
    """Blocks one under the other that are never parted; they must not be higher than a page."""

    def __init__(self, blocks: Sequence[Flowable]) -> None:
        super().__init__()
        self._blocks = list(blocks)
        self.spaceBefore, self.spaceAfter = blocks[0].getSpaceBefore(), blocks[-1].getSpaceAfter()

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self._drops: list[float] = []  # of each block's lower edge under the upper one of all
        drop, after = 0.0, None
        for block in self._blocks:
            drop += 0.0 if after is None else max(after, block.getSpaceBefore())
            drop += block.wrap(avail_width, avail_height)[1]
            after = block.getSpaceAfter()
            self._drops.append(drop)
        self.width, self.height = avail_width, drop
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return nothing: the blocks stay together."""
        return []

    def draw(self) -> None:
        """Draw all blocks."""
        for block, drop in zip(self._blocks, self._drops, strict=True):
            block.drawOn(self.canv, 0, self.height - drop)


class Columns(Flowable):
    """Groups of lines of one height in columns; the lines of a group stay together where a column can hold them.

    Args:
        groups: each of one line or more.
        rtl: the first column stands at the right.
        count: of the columns.
    """

    gutter = 26.0

    def __init__(self, groups: Sequence[Sequence[Flowable]], rtl: bool = False, count: int = 2) -> None:
        super().__init__()
        self._groups, self._rtl, self._count = [list(group) for group in groups], rtl, count

    @classmethod
    def column(cls, width: float, count: int = 2) -> float:
        """Return the width of one of `count` columns in points."""
        return (width - cls.gutter * (count - 1)) / count

    def _column(self, width: float) -> float:
        return self.column(width, self._count)

    def _leading(self, width: float) -> float:
        return max(
            (line.wrap(self._column(width), 0)[1] for group in self._groups for line in group), default=1.0
        )

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and the least height that holds all."""
        self._row = self._leading(avail_width)
        rows = max(1, -(-sum(len(group) for group in self._groups) // self._count))
        while self._fill(rows)[1]:
            rows += 1
        self._rows = rows
        self.width, self.height = avail_width, rows * self._row
        return self.width, self.height

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Return what fills the columns to `avail_height`, and the rest; nothing when that is hardly anything."""
        rows = int((avail_height + 0.01) / self._leading(avail_width))
        rest = self._fill(rows)[1] if rows >= _LEAST else []
        if not rest:
            return []
        first = self._groups[: len(self._groups) - len(rest)]
        if first and len(rest[0]) < len(self._groups[len(first)]):  # a group too long for a column was parted
            kept = len(self._groups[len(first)]) - len(rest[0])
            first.append(self._groups[len(first)][:kept])
        if not first:
            return []
        head, tail = Columns(first, self._rtl, self._count), Columns(rest, self._rtl, self._count)
        return [head, tail]

    def _fill(self, rows: int) -> tuple[list[list[Flowable]], list[list[Flowable]]]:
        """Return the lines of the columns when each has so many rows, and the groups that find no room."""
        columns: list[list[Flowable]] = [[]]
        waiting = list(self._groups)
        while waiting:
            room = rows - len(columns[-1])
            group = waiting[0]
            if len(group) <= room:
                columns[-1] += waiting.pop(0)
            elif len(group) > rows and room:
                columns[-1] += group[:room]
                waiting[0] = group[room:]
            elif len(columns) < self._count:
                columns.append([])
            else:
                break
        return columns, waiting

    def draw(self) -> None:
        """Draw all columns."""
        width = self._column(self.width)
        for place, lines in enumerate(self._fill(self._rows)[0]):
            left = (width + self.gutter) * (self._count - 1 - place if self._rtl else place)
            for number, line in enumerate(lines, 1):
                line.wrap(width, 0)
                line.drawOn(self.canv, left, self.height - number * self._row)

"""Filling pages: blocks go one under the other, chains of blocks that belong together are not parted.

A block is a ReportLab flowable. `keepWithNext` chains it to the one after; where a chain does not fit on what is left
of the page, its last splittable member is split so that everything before it stays, and every block behind a split
keeps the rest of the split one with it. So a heading never stands at the foot, and a signature block never begins a
page alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

Chain = list[Flowable]


def splits(block: Flowable, width: float, height: float) -> list[Flowable]:
    """Return the block in two parts of which the first is not higher than `height`, or nothing."""
    parts: list[Flowable] = block.split(width, height)
    return parts if len(parts) == 2 else []


def kept_with_next(block: Flowable) -> bool:
    """Return whether the block must not be parted from the one after it."""
    return bool(getattr(block, "keepWithNext", 0))


class Pager:
    """Places blocks on the pages of a canvas.

    Args:
        canvas: drawn on; its pages are begun by `begin`.
        x, width, bottom: of the frame, in points.
        top: gives the upper edge of the frame of a page, by its number.
        begin: draws what stands on each page besides its blocks; called first on every page.
    """

    def __init__(
        self,
        canvas: Any,
        x: float,
        width: float,
        bottom: float,
        top: Callable[[int], float],
        begin: Callable[[int], None],
    ) -> None:
        self.canvas, self.x, self.width, self.bottom = canvas, x, width, bottom
        self._top, self._begin = top, begin
        self._page = 0
        self._y = 0.0
        self._after = 0.0
        self._empty = True

    def fill(self, story: Sequence[Flowable]) -> None:
        """Place all blocks of `story`; the last page is left open for the canvas to close."""
        self._next_page()
        chain: Chain = []
        for block in story:
            chain.append(block)
            if not kept_with_next(block):
                self._place(chain)
                chain = []
        if chain:
            self._place(chain)

    def _next_page(self) -> None:
        if self._page:
            self.canvas.showPage()
        self._page += 1
        self._y = self._top(self._page)
        self._after, self._empty = 0.0, True
        self._begin(self._page)

    def _place(self, chain: Chain) -> None:
        while chain:
            if self._extent(chain) <= self._y - self.bottom + 0.01:
                self._draw(chain)
                return
            head, tail = self._divide(chain)
            if not head and self._empty:
                head, tail = self._force(chain)
            self._draw(head)
            chain = tail
            if chain:
                self._next_page()

    def _extent(self, chain: Chain) -> float:
        """Return how much height the chain takes from here, spaces included."""
        used, after = 0.0, self._after
        for number, block in enumerate(chain):
            before = 0.0 if self._empty and number == 0 else max(after, block.getSpaceBefore())
            used += before + block.wrap(self.width, self._y - self.bottom)[1]
            after = block.getSpaceAfter()
        return used

    def _divide(self, chain: Chain) -> tuple[Chain, Chain]:
        """Return what of the chain stays on this page and what goes on; nothing stays when there is no good place."""
        room = self._y - self.bottom
        for place in range(len(chain) - 1, -1, -1):
            block = chain[place]
            rest = room - (self._extent(chain[: place + 1]) - block.wrap(self.width, room)[1])
            if place < len(chain) - 1:
                rest = min(rest, block.wrap(self.width, room)[1] - 0.1)
            parts = splits(block, self.width, rest) if rest > 0 else []
            if parts:
                return [*chain[:place], parts[0]], [parts[1], *chain[place + 1 :]]
        return [], chain

    def _force(self, chain: Chain) -> tuple[Chain, Chain]:
        """Return the most of a chain that is too high for any page, for a page of its own."""
        room = self._y - self.bottom
        fitting = next((n for n in range(len(chain), 0, -1) if self._extent(chain[:n]) <= room), 0)
        if fitting:
            return chain[:fitting], chain[fitting:]
        parts = splits(chain[0], self.width, room)
        return (parts[:1], [parts[1], *chain[1:]]) if parts else (chain[:1], chain[1:])

    def _draw(self, chain: Chain) -> None:
        for block in chain:
            before = 0.0 if self._empty else max(self._after, block.getSpaceBefore())
            height = block.wrap(self.width, self._y - self.bottom)[1]
            self._y -= before + height
            block.drawOn(self.canvas, self.x, self._y)
            self._after = block.getSpaceAfter()
            self._empty = False

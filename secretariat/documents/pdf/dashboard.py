"""What the brief of the progress report draws: figures in tiles, a ring, bars and columns, all as vectors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus.flowables import Flowable

from secretariat.documents.pdf.blocks import draw_stack, fill_rectangle, stack_height
from secretariat.documents.pdf.styles import GREY, INK, SANS
from secretariat.documents.pdf.tags import text_string
from secretariat.documents.typeset import Text, TextStyle, draw_text, is_rtl, measure

TICK = SANS.but(size=6.9, leading=9.0)  # under 7 points Urdu stands in Naskh, whose lines fit bars
LEGEND = TICK.but(colour=GREY)
CHART_TITLE = SANS.but(size=8.6, leading=12, bold=True)
_GAP = 4.0
_NARROWEST = 9.0  # points of a piece from which its figure is written into it


@dataclass(frozen=True, slots=True)
class Tile:
    """A stack of words and figures on a ground of its own; `room` is its share of the width."""

    lines: tuple[Text, ...]
    ground: str = ""
    room: float = 1.0


class Tiles(Flowable):
    """Tiles in a row, the first where reading begins."""

    def __init__(self, tiles: Sequence[Tile], rtl: bool, pad: float = 5.0, space: float = 6.0) -> None:
        super().__init__()
        self._tiles, self._rtl, self._pad = list(tiles), rtl, pad
        self.spaceAfter = space

    def _widths(self) -> list[float]:
        shares = sum(tile.room for tile in self._tiles)
        room = self.width - _GAP * (len(self._tiles) - 1)
        return [room * tile.room / shares for tile in self._tiles]

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width = avail_width
        stacks = zip(self._tiles, self._widths(), strict=True)
        self.height = max(stack_height(tile.lines, width - 4) for tile, width in stacks) + 2 * self._pad
        return self.width, self.height

    def draw(self) -> None:
        """Draw."""
        left = 0.0
        for tile, width in zip(self._tiles, self._widths(), strict=True):
            x = self.width - left - width if self._rtl else left
            if tile.ground:
                fill_rectangle(self.canv, x, 0, width, self.height, tile.ground)
            draw_stack(self.canv, tile.lines, x + 2, self.height - self._pad, width - 4)
            left += width + _GAP


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a ring, a bar or a column: its word in the legend, its figure, its colour."""

    word: str
    figure: int
    colour: str


@dataclass(frozen=True, slots=True)
class Series:
    """One bar or column and its pieces."""

    name: str
    pieces: tuple[Piece, ...]

    @property
    def total(self) -> int:
        """Its length."""
        return sum(piece.figure for piece in self.pieces)


class Chart(Flowable):
    """A drawing with a title, read out as a figure by the words and numbers that it shows."""

    def __init__(self, title: str, series: Sequence[Series], language: str, height: float) -> None:
        super().__init__()
        self._title, self._series, self._language = title, list(series), language
        self._rtl = is_rtl(language)
        self.height = height

    @property
    def said(self) -> str:
        """What the chart says, for who does not see it."""
        parts = []
        for one in self._series:
            figures = ", ".join(f"{piece.word} {piece.figure}" for piece in one.pieces if piece.figure)
            parts.append(f"{one.name}: {figures or 0}" if one.name else figures)
        return f"{self._title}. {'; '.join(parts)}."

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width = avail_width
        return self.width, self.height

    def draw(self) -> None:
        """Draw title, chart and legend."""
        canvas: Any = self.canv
        alt = f"/Alt {text_string(self.said, canvas._doc)}"
        with canvas.tags.content("Figure", self, alt):
            title = CHART_TITLE.leading_in(self._language)
            self._text(self._title, 0, self.height - title, self.width, CHART_TITLE.but(align="centre"))
            legend = self._legend()
            self._draw_body(self.height - title - 3, legend)

    def _draw_body(self, top: float, bottom: float) -> None:
        raise NotImplementedError

    def _x(self, start: float, width: float) -> float:
        """Return where something lies that begins `start` points from where reading begins."""
        return self.width - start - width if self._rtl else start

    def _text(self, text: str, start: float, y: float, width: float, style: TextStyle) -> None:
        """Write a line into a box whose lower edge is at `y`."""
        lift = style.leading_in(self._language) - style.baseline_in(self._language)
        x = self._x(start, width)
        draw_text(self.canv, x, y + lift, text, style, self._language, width)

    def _words(self) -> list[Piece]:
        """Return the pieces that stand in the legend, each word once."""
        found: dict[str, Piece] = {}
        for one in self._series:
            for piece in one.pieces:
                if piece.figure:
                    found.setdefault(piece.word, piece)
        order = [piece.word for one in self._series for piece in one.pieces]
        return sorted(found.values(), key=lambda piece: order.index(piece.word))

    def _legend(self) -> float:
        """Write the legend in one line in the middle, and return how high it is."""
        height = LEGEND.leading_in(self._language)
        pieces = self._words()
        widths = [measure(piece.word, LEGEND, self._language) + 1 for piece in pieces]
        room = sum(widths) + 18 * len(pieces)
        start = max(0.0, (self.width - room) / 2)
        for piece, width in zip(pieces, widths, strict=True):
            fill_rectangle(self.canv, self._x(start, 6), height / 2 - 3, 6, 6, f"#{piece.colour}")
            self._text(piece.word, start + 9, 0, width, LEGEND)
            start += width + 18
        return height + 4

    def _figure(self, number: int, x: float, y: float, width: float, height: float) -> None:
        """Write a figure into the middle of a rectangle."""
        style = TICK.but(align="centre", colour=INK)
        lift = height / 2 - style.size * 0.36
        draw_text(self.canv, x, y + lift, str(number), style, "en", width)


class Ring(Chart):
    """The shares of one whole, clockwise from the top."""

    def _draw_body(self, top: float, bottom: float) -> None:
        canvas: Any = self.canv
        (whole,) = self._series
        outer = min(top - bottom, self.width) / 2 - 1
        inner, x, y = outer * 0.58, self.width / 2, (top + bottom) / 2
        turned = 90.0
        for piece in whole.pieces:
            if not piece.figure:
                continue
            extent = -360.0 * piece.figure / whole.total
            path = canvas.beginPath()
            path.arc(x - outer, y - outer, x + outer, y + outer, turned, extent)
            path.arcTo(x - inner, y - inner, x + inner, y + inner, turned + extent, -extent)
            path.close()
            canvas.saveState()
            canvas.setFillColor(HexColor(f"#{piece.colour}"))
            canvas.setStrokeColor(HexColor("#ffffff"))
            canvas.setLineWidth(1.2)
            canvas.drawPath(path, fill=1, stroke=1)
            canvas.restoreState()
            self._at_angle(piece.figure, x, y, (outer + inner) / 2, turned + extent / 2)
            turned += extent
        big = CHART_TITLE.but(size=16, leading=20, align="centre")
        draw_text(canvas, x - inner, y - 5.6, str(whole.total), big, "en", 2 * inner)

    def _at_angle(self, number: int, x: float, y: float, radius: float, degrees: float) -> None:
        middle = x + radius * cos(radians(degrees)), y + radius * sin(radians(degrees))
        self._figure(number, middle[0] - 10, middle[1] - 6, 20, 12)


class Bars(Chart):
    """A bar for each name, in pieces one after the other; the names stand where reading begins."""

    names = 0.36

    def _draw_body(self, top: float, bottom: float) -> None:
        most = max((one.total for one in self._series), default=0) or 1
        row = (top - bottom) / max(1, len(self._series))
        label = self.width * self.names
        room = self.width - label - 8
        thick = min(11.0, row - 2.5)
        for place, one in enumerate(self._series):
            y = top - (place + 1) * row + (row - thick) / 2
            leading = TICK.leading_in(self._language)
            style = TICK.but(align="end")
            self._text(one.name, 0, y + thick / 2 - leading / 2, label, style)
            start = label + 6
            for piece in one.pieces:
                width = room * piece.figure / most
                if piece.figure:
                    x = self._x(start, width)
                    fill_rectangle(self.canv, x, y, width - 0.8, thick, f"#{piece.colour}")
                    if width >= _NARROWEST:
                        self._figure(piece.figure, x, y, width, thick)
                start += width


class Pillars(Chart):
    """A column for each name, in pieces one over the other."""

    def _draw_body(self, top: float, bottom: float) -> None:
        tick = TICK.leading_in(self._language)
        most = max((one.total for one in self._series), default=0) or 1
        base = bottom + tick + 2
        room, step = top - base, self.width / max(1, len(self._series))
        fill_rectangle(self.canv, 0, base - 0.6, self.width, 0.6, "#d5dae1")
        for place, one in enumerate(self._series):
            self._text(one.name, place * step, bottom, step, TICK.but(align="centre"))
            y, thick = base, step * 0.5
            x = self._x(place * step + step / 4, thick)
            for piece in one.pieces:
                height = room * piece.figure / most
                if piece.figure:
                    fill_rectangle(self.canv, x, y, thick, height - 0.8, f"#{piece.colour}")
                    if height >= _NARROWEST:
                        self._figure(piece.figure, x, y, thick, height)
                y += height


class Beside(Flowable):
    """Blocks of one height beside each other, the first where reading begins; `shares` of the width."""

    def __init__(
        self, blocks: Sequence[Flowable], shares: Sequence[float], rtl: bool, space: float = 6.0
    ) -> None:
        super().__init__()
        self._blocks, self._shares, self._rtl = list(blocks), list(shares), rtl
        self.spaceAfter = space

    def _widths(self) -> list[float]:
        room = self.width - 14.0 * (len(self._blocks) - 1)
        return [room * share / sum(self._shares) for share in self._shares]

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height."""
        self.width = avail_width
        sizes = zip(self._blocks, self._widths(), strict=True)
        self._heights = [block.wrap(width, avail_height)[1] for block, width in sizes]
        self.height = max(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw."""
        left = 0.0
        for block, width, height in zip(self._blocks, self._widths(), self._heights, strict=True):
            x = self.width - left - width if self._rtl else left
            block.drawOn(self.canv, x, self.height - height)
            left += width + 14.0

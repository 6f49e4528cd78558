"""Where the ink of a set line is: the highest and the lowest point of its letters in narrow strips."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Any

from secretariat.documents.typeset.bidi import visual_order
from secretariat.documents.typeset.draw import Placed
from secretariat.documents.typeset.fonts import Face

STRIP = 0.05  # of the size: how wide a strip is
STEPS = 8  # points looked at on each curve


class Points:
    """Collects points of an outline, in font units."""

    def __init__(self) -> None:
        self.points: list[tuple[float, float]] = []
        self._start = self._last = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:
        self._start = self._last = point

    def lineTo(self, point: tuple[float, float]) -> None:
        self._curve(point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:
        self._curve(*points)

    def curveTo(self, *points: tuple[float, float]) -> None:
        self._curve(*points)

    def closePath(self) -> None:
        self._curve(self._start)

    def _curve(self, *points: tuple[float, float]) -> None:
        corners = [self._last, *points]
        for step in range(STEPS + 1):
            part = corners
            while len(part) > 1:  # de Casteljau
                share = step / STEPS
                part = [
                    (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share) for a, b in pairwise(part)
                ]
            self.points.append(part[0])
        self._last = points[-1]


@cache
def outline(face: Face, glyph: int) -> list[tuple[float, float]]:
    pen: Any = Points()
    face.font.draw_glyph_with_pen(glyph, pen)
    return pen.points


def ink(placed: Placed) -> dict[int, tuple[float, float]]:
    """The lowest and highest point of ink in each strip of a line, in points."""
    size, x, width = placed.size, placed.x, STRIP * placed.size
    found: dict[int, tuple[float, float]] = {}
    for index in visual_order([piece.level for piece in placed.line.pieces]):
        piece = placed.line.pieces[index]
        face = piece.shaped.face
        unit = size * face.scale / face.upem
        for glyph in piece.shaped.glyphs:
            left, base = x + glyph.dx * size / 1000, placed.y + glyph.dy * size / 1000
            for px, py in outline(face, glyph.gid):
                strip, y = int((left + px * unit) / width), base + py * unit
                low, high = found.get(strip, (y, y))
                found[strip] = (min(low, y), max(high, y))
            x += glyph.advance * size / 1000
        x += placed.extra if piece.stretch else 0.0
    return found


def overlap(upper: Placed, lower: Placed) -> float:
    """How far ink of the lower line reaches over ink of the upper one that stands above it, in points."""
    above, below = ink(upper), ink(lower)
    return max((below[strip][1] - above[strip][0] for strip in below.keys() & above.keys()), default=-99.0)

"""Room between lines of hanging letters: how far their baselines must lie apart so that no ink meets.

Nastaliq words come down to the baseline from heights that differ with every word. A leading that would hold any two of
them apart would tear a page to pieces; so lines have the leading that suits all but a few, and the few get more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from secretariat.documents.typeset.bidi import visual_order
from secretariat.documents.typeset.draw import Placed
from secretariat.documents.typeset.fonts import Face
from secretariat.documents.typeset.shape import Shaped

_STRIP = 40.0  # thousandths of the size: the width of the strips in which ink is compared
_AIR = 30.0  # that stays between two lines
_SHARES = tuple(
    ((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in (0.2, 0.4, 0.6, 0.8, 1.0)
)  # of a curve's points

Extent = tuple[float, float]  # the lowest and the highest point of ink, in thousandths of the size


def needed(lines: Sequence[Placed], leading: float) -> float:
    """Return the least leading in points, not under `leading`, with which no ink of a line meets that of the next."""
    for upper, lower in pairwise(lines):
        scale = upper.size / 1000
        above = [(left, shaped, _box(shaped)) for left, shaped in _stretches(upper)]
        for place, shaped in _stretches(lower):
            start, _, stop, top = _box(shaped)
            for left, other, (begin, bottom, end, _) in above:
                shift = (place - left) / scale  # of the lower one, from the upper one's left end
                if (top - bottom + _AIR) * scale > leading and begin < shift + stop and shift + start < end:
                    leading = max(leading, (_reach(shaped, other, shift) + _AIR) * scale)
    return leading


def _stretches(placed: Placed) -> Iterator[tuple[float, Shaped]]:
    """Yield what is drawn in a line from left to right, each with the place of its left end in points."""
    x = placed.x
    for index in visual_order([piece.level for piece in placed.line.pieces]):
        piece = placed.line.pieces[index]
        if piece.shaped.text.strip():
            yield x, piece.shaped
        x += piece.shaped.width * placed.size / 1000
        x += placed.after(index)


def _reach(shaped: Shaped, other: Shaped, shift: float) -> float:
    """Return how far `shaped` reaches over the lowest ink of `other` above it, `shift` to the right of that one."""
    above = _profile(other)
    offset = round(shift / _STRIP)
    reach = [
        high - min(above[near][0] for near in range(strip + offset - 1, strip + offset + 2) if near in above)
        for strip, (_, high) in _profile(shaped).items()
        if any(near in above for near in range(strip + offset - 1, strip + offset + 2))
    ]
    return max(reach, default=0.0)


@lru_cache(maxsize=20_000)
def _box(shaped: Shaped) -> tuple[float, float, float, float]:
    """Return the left, lowest, right and highest points of the ink of a stretch, in thousandths of the size."""
    boxes = [(0.0, 0.0, 0.0, 0.0)]
    scale = 1000 / shaped.face.upem * shaped.face.scale
    pen = 0.0
    for glyph in shaped.glyphs:
        box = shaped.face.font.get_glyph_extents(glyph.gid)
        if box is not None and box.height:
            left, top = pen + glyph.dx + box.x_bearing * scale, glyph.dy + box.y_bearing * scale
            boxes.append((left, top + box.height * scale, left + box.width * scale, top))
        pen += glyph.advance
    lefts, lows, rights, highs = zip(*boxes, strict=True)
    return min(lefts), min(lows), max(rights), max(highs)


@lru_cache(maxsize=4_000)
def _profile(shaped: Shaped) -> dict[int, Extent]:
    """Return the extent of ink in each strip, counted from the stretch's left end."""
    found: dict[int, Extent] = {}
    pen = 0.0
    for glyph in shaped.glyphs:
        offset, rise = round((pen + glyph.dx) / _STRIP), glyph.dy
        for strip, bottom, top in _strips(shaped.face, glyph.gid):
            strip += offset
            low, high = found.get(strip, (9e9, -9e9))
            found[strip] = (min(low, bottom + rise), max(high, top + rise))
        pen += glyph.advance
    return found


@lru_cache(maxsize=2_000)
def _strips(face: Face, glyph: int) -> tuple[tuple[int, float, float], ...]:
    """Return the strips of a glyph's ink, each with its lowest and highest point."""
    pen = _Points()
    face.font.draw_glyph_with_pen(glyph, pen)
    scale = 1000 / face.upem * face.scale
    found: dict[int, Extent] = {}
    for x, y in pen.points:
        strip, height = int(x * scale // _STRIP), y * scale
        low, high = found.get(strip, (height, height))
        found[strip] = (min(low, height), max(high, height))
    return tuple((strip, low, high) for strip, (low, high) in found.items())


class _Points:
    """Collects points of a TrueType outline; the pen protocol is that of fontTools."""

    def __init__(self) -> None:
        self.points: list[tuple[float, float]] = []
        self._start = self._last = (0.0, 0.0)

    def moveTo(self, point: tuple[float, float]) -> None:
        self._start = self._last = point

    def lineTo(self, point: tuple[float, float]) -> None:
        middle = (self._last[0] + point[0]) / 2, (self._last[1] + point[1]) / 2
        self.qCurveTo(middle, point)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        (x0, y0), (x1, y1), (x2, y2) = self._last, control, end
        for a, b, c in _SHARES:
            self.points.append((a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2))
        self._last = end

    def curveTo(self, *points: tuple[float, float]) -> None:
        self.qCurveTo(points[0], points[-1])  # no face whose letters hang has such curves

    def closePath(self) -> None:
        self.lineTo(self._start)

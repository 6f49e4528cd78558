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

_NEAR = 4  # strips: glyphs that are farther apart have no ink in strips that are compared

Extent = tuple[float, float]  # the lowest and the highest point of ink, in thousandths of the size
Box = tuple[float, float, float, float]  # left, lowest, right and highest, in thousandths of the size


def needed(lines: Sequence[Placed], leading: float) -> float:
    """Return the least leading in points, not under `leading`, with which no ink of a line meets that of the next."""
    for upper, lower in pairwise([_stretches(line) for line in lines]):
        scale = lines[0].size / 1000
        lowest = min((box[1] for _, _, box in upper), default=0.0)
        for place, shaped, (start, _, stop, top) in lower:
            if (top - lowest + _AIR) * scale <= leading:
                continue  # as nearly always
            for left, other, (begin, bottom, end, _) in upper:
                shift = (place - left) / scale  # of the lower one, from the upper one's left end
                if (top - bottom + _AIR) * scale > leading and begin < shift + stop and shift + start < end:
                    most = leading / scale - _AIR
                    reach = _reach(shaped, other, shift, most)
                    leading = leading if reach == most else (reach + _AIR) * scale
    return leading


def _stretches(placed: Placed) -> list[tuple[float, Shaped, Box]]:
    """Return what is drawn in a line from left to right, each with the place of its left end in points."""
    found = []
    x = placed.x
    for index in visual_order([piece.level for piece in placed.line.pieces]):
        shaped = placed.line.pieces[index].shaped
        if shaped.text.strip():
            found.append((x, shaped, _box(shaped)))
        x += shaped.width * placed.size / 1000
        x += placed.after(index)
    return found


def _reach(shaped: Shaped, other: Shaped, shift: float, most: float) -> float:
    """Return how far `shaped` reaches over the lowest ink of `other` above it, `shift` to the right of that one.

    At least `most`: glyphs are looked at closely only where their boxes say that it could be more.
    """
    offset = round(shift / _STRIP)
    reach = most
    for gid, pen, rise, (start, _, stop, top) in _placed(shaped):
        for above, other_pen, other_rise, (begin, bottom, end, _) in _placed(other):
            if (
                top - bottom <= reach
                or shift + start - end > _NEAR * _STRIP
                or begin - shift - stop > _NEAR * _STRIP
            ):
                continue
            lows = {strip + other_pen: low + other_rise for strip, low, _ in _strips(other.face, above)}
            for strip, _, high in _strips(shaped.face, gid):
                at = strip + pen + offset
                for near in (at - 1, at, at + 1):
                    if near in lows:
                        reach = max(reach, high + rise - lows[near])
    return reach


def _placed(shaped: Shaped) -> Iterator[tuple[int, int, float, Box]]:
    """Yield the glyphs that have ink, each with the strip where it begins, its rise, and the box of its ink."""
    pen = 0.0
    for gid, _, _, advance, dx, dy in shaped.glyphs:
        ink = _ink(shaped.face, gid)
        if ink is not None:
            left, top = pen + dx + ink[0], dy + ink[1]
            yield gid, round((pen + dx) / _STRIP), dy, (left, top + ink[3], left + ink[2], top)
        pen += advance


@lru_cache(maxsize=20_000)
def _box(shaped: Shaped) -> Box:
    """Return the box of the ink of a stretch and the point where it begins."""
    left = low = right = high = pen = 0.0
    for gid, _, _, advance, dx, dy in shaped.glyphs:
        ink = _ink(shaped.face, gid)
        if ink is not None:
            start, top = pen + dx + ink[0], dy + ink[1]
            left, right = min(left, start), max(right, start + ink[2])
            low, high = min(low, top + ink[3]), max(high, top)
        pen += advance
    return left, low, right, high


@lru_cache(maxsize=4_000)
def _ink(face: Face, glyph: int) -> Box | None:
    """Return the left, the top, the width and the height (which is negative) of a glyph's ink, None without any."""
    box = face.font.get_glyph_extents(glyph)
    if box is None or not box.height:
        return None
    scale = 1000 / face.upem * face.scale
    return box.x_bearing * scale, box.y_bearing * scale, box.width * scale, box.height * scale


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

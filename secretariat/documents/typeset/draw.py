"""Drawing: lines of shaped pieces become PDF text operators, in visual order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any
from unicodedata import bidirectional

from reportlab.lib.colors import HexColor

from secretariat.documents.typeset.bidi import visual_order
from secretariat.documents.typeset.embed import EmbeddedFonts, Fragment, fonts_of
from secretariat.documents.typeset.items import Piece
from secretariat.documents.typeset.lines import Line
from secretariat.documents.typeset.marks import LOOKS, Mark
from secretariat.documents.typeset.shape import Shaped

_NUMERIC = frozenset(("EN", "AN", "ES", "ET", "CS"))
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


@dataclass(frozen=True, slots=True)
class Placed:
    """A line with its place: `x`, `y` of the left end of its baseline and the size, in points.

    `extra` widens each place that may stretch, in points.
    """

    line: Line
    x: float
    y: float
    size: float
    extra: float = 0.0

    def after(self, index: int) -> float:
        """Return how far what follows the piece at `index` is moved away from it, in points."""
        gap = self.line.gaps.get(index)
        if gap is not None:
            return gap * self.size / 1000 + self.extra
        return self.extra if self.line.pieces[index].stretch else 0.0


def stretches(line: Line) -> int:
    """Return at how many places justification may widen the line."""
    return sum(piece.stretch for piece in line.pieces) + len(line.gaps)


@dataclass(frozen=True, slots=True)
class Parts:
    """The elements of the structure tree that a line is content of.

    `of` gives for a piece's index the number of the part that it belongs to, `begin` for that number the operator that
    begins its content; it is called anew wherever one begins.
    """

    of: Callable[[int], int]
    begin: Callable[[int], str]


class _Writer:
    """Writes the operators of one line, and those that change the state only where it changes."""

    def __init__(self, placed: Placed, colour: str, parts: Parts | None) -> None:
        self._size, self._colour, self._parts = placed.size, colour, parts
        self._out = [f"1 0 0 1 {_number(placed.x)} {_number(placed.y)} Tm"]
        self._array: list[str] = []
        self._resource, self._rise, self._mark, self._part = "", 0.0, Mark.NONE, -1

    def enter(self, index: int, mark: Mark) -> None:
        """Go on with the piece at `index`: in the content and the colour that it belongs to."""
        if self._parts and self._parts.of(index) != self._part:
            self._end_part()
            self._part = self._parts.of(index)
            self._out.append(self._parts.begin(self._part))
        if mark is not self._mark:
            self._flush()
            self._mark = mark
            self._out.append(fill_colour(LOOKS[mark].colour if mark else self._colour))

    def add(self, fragment: Fragment) -> None:
        """Draw what is encoded."""
        name, scale, elements, rise = fragment
        if (name, rise) != (self._resource, self._rise):
            self._flush()
            if name != self._resource:
                self._out.append(f"/{name} {_number(self._size * scale)} Tf")
            if rise != self._rise:
                self._out.append(f"{_number(rise * self._size / 1000)} Ts")
            self._resource, self._rise = name, rise
        self._array.append(elements)

    def move(self, points: float) -> None:
        """Move the pen to the right."""
        if points:
            self._array.append(_number(-points * 1000 / self._size))

    def ended(self) -> str:
        """Return all operators, with the state as it was before them."""
        self._end_part()
        if self._rise:
            self._out.append("0 Ts")
        if self._mark:
            self._out.append(fill_colour(self._colour))
        return "\n".join(self._out)

    def _end_part(self) -> None:
        self._flush()
        if self._part >= 0:
            self._out.append("EMC")

    def _flush(self) -> None:
        if self._array:
            self._out.append(f"[{' '.join(self._array)}] TJ")
            self._array.clear()


def operators(fonts: EmbeddedFonts, placed: Placed, colour: str, parts: Parts | None = None) -> str:
    """Return the operators that draw one line between BT and ET, where `colour` is set; marks have their own."""
    line = placed.line
    levels = [piece.level for piece in line.pieces]
    order = visual_order(levels)
    writer = _Writer(placed, colour, parts)
    simple = not any(levels)
    for place, index in enumerate(order):
        piece = line.pieces[index]
        writer.enter(index, piece.mark)
        for fragment in fonts.encode(piece.shaped if simple else _for_readers(line, order, place)):
            writer.add(fragment)
        if piece.stretch or line.gaps:
            writer.move(placed.after(index))
    return writer.ended()


def _for_readers(line: Line, order: Sequence[int], place: int) -> Shaped:
    """Return what is drawn at a place of a line, with the marks by which readers tell directions apart."""
    piece = line.pieces[order[place]]
    if piece.level & 1 and place + 1 < len(order) and not line.pieces[order[place + 1]].level:
        return _ended(piece.shaped)
    if place and line.pieces[order[place - 1]].level & 1 and _needs_beginning(piece):
        return _begun(piece.shaped)
    return piece.shaped


def _mark_lines(placed: Placed) -> list[str]:
    """Return the operators that strike out or underline what is marked in a line."""
    line, size, x = placed.line, placed.size, placed.x
    if not any(piece.mark for piece in line.pieces):
        return []
    hanging = any(piece.shaped.face.hangs for piece in line.pieces)
    strokes: list[tuple[Mark, float, float, float]] = []
    for index in visual_order([piece.level for piece in line.pieces]):
        piece = line.pieces[index]
        width = piece.shaped.width * size / 1000
        width += placed.after(index)
        if piece.mark:
            height = LOOKS[piece.mark].at(bool(piece.level & 1), piece.shaped.face.hangs or hanging)
            if strokes and strokes[-1][:2] == (piece.mark, height) and abs(sum(strokes[-1][2:]) - x) < 0.01:
                strokes[-1] = (*strokes[-1][:3], strokes[-1][3] + width)
            else:
                strokes.append((piece.mark, height, x, width))
        x += width
    out = []
    for mark, height, start, width in strokes:
        look = LOOKS[mark]
        y = placed.y + height * size
        box = (start, y - look.thickness * size / 2, width, look.thickness * size)
        out.append(f"{fill_colour(look.colour)} {' '.join(_number(value) for value in box)} re f")
    return out


@lru_cache(maxsize=4096)
def _ended(shaped: Shaped) -> Shaped:
    """Return a right-to-left stretch whose rightmost glyph is extracted with a left-to-right mark after it.

    Without the mark readers count the spaces and closing brackets that follow in a left-to-right line to the
    right-to-left words, and copy them to the wrong side.
    """
    if not shaped.glyphs:
        return shaped
    *others, last = shaped.glyphs
    return replace(shaped, glyphs=(*others, last._replace(text=last.text + _LEFT_TO_RIGHT_MARK)))


def _needs_beginning(piece: Piece) -> bool:
    """Return whether readers would take what ends right-to-left words here for a number."""
    if not piece.level & 1:
        return piece.level > 0
    glyphs = piece.shaped.glyphs
    return bool(glyphs) and bidirectional(glyphs[0].text[:1]) in _NUMERIC


@lru_cache(maxsize=4096)
def _begun(shaped: Shaped) -> Shaped:
    """Return a number or sign within right-to-left text with a right-to-left mark before its leftmost glyph.

    Without the mark readers count the space on its left to it, and copy the space to the other side.
    """
    if not shaped.glyphs:
        return shaped
    first, *others = shaped.glyphs
    return replace(shaped, glyphs=(first._replace(text=_RIGHT_TO_LEFT_MARK + first.text), *others))


def line_operators(fonts: EmbeddedFonts, lines: list[Placed], colour: str) -> str:
    """Return the operators that draw lines of one colour, leaving the graphics state as it was."""
    body = "\n".join(operators(fonts, placed, colour) for placed in lines)
    strokes = "".join(f"\n{stroke}" for placed in lines for stroke in _mark_lines(placed))
    return f"q BT\n{fill_colour(colour)}\n{body}\nET{strokes} Q"


def tagged_operators(fonts: EmbeddedFonts, lines: list[Placed], colour: str, parts: Sequence[Parts]) -> str:
    """Return the operators that draw lines of which each is content of several elements."""
    body = "\n".join(operators(fonts, placed, colour, own) for placed, own in zip(lines, parts, strict=True))
    strokes = [stroke for placed in lines for stroke in _mark_lines(placed)]
    drawn = "\n/Artifact BMC\n" + "\n".join(strokes) + "\nEMC" if strokes else ""
    return f"q BT\n{fill_colour(colour)}\n{body}\nET{drawn} Q"


def draw_lines(canvas: Any, lines: list[Placed], colour: str) -> None:
    """Draw lines of one colour on a ReportLab canvas."""
    if lines:
        canvas._code.append(line_operators(fonts_of(canvas), lines, colour))


def outline_operators(placed: Placed, colour: str) -> str:
    """Return the operators that fill the outlines of one line, as a picture that no reader takes for text."""
    line, size = placed.line, placed.size
    out = [f"q\n{fill_colour(colour)}"]
    x = placed.x
    for index in visual_order([piece.level for piece in line.pieces]):
        shaped = line.pieces[index].shaped
        scale = size / shaped.face.upem * shaped.face.scale
        for glyph in shaped.glyphs:
            pen = _PathPen(x + glyph.dx * size / 1000, placed.y + glyph.dy * size / 1000, scale)
            shaped.face.font.draw_glyph_with_pen(glyph.gid, pen)
            out += pen.operators
            x += glyph.advance * size / 1000
        x += placed.after(index)
    out.append("f\nQ")
    return "\n".join(out)


class _PathPen:
    """Writes a glyph's outline as PDF path operators; the pen protocol is that of fontTools."""

    def __init__(self, x: float, y: float, scale: float) -> None:
        self.operators: list[str] = []
        self._x, self._y, self._scale = x, y, scale
        self._last = (0.0, 0.0)

    def _to(self, operator: str, *points: tuple[float, float]) -> None:
        numbers = [f"{self._x + x * self._scale:.2f} {self._y + y * self._scale:.2f}" for x, y in points]
        self.operators.append(" ".join([*numbers, operator]))
        self._last = points[-1]

    def moveTo(self, point: tuple[float, float]) -> None:
        self._to("m", point)

    def lineTo(self, point: tuple[float, float]) -> None:
        self._to("l", point)

    def curveTo(self, *points: tuple[float, float]) -> None:
        self._to("c", *points)

    def qCurveTo(self, control: tuple[float, float], end: tuple[float, float]) -> None:
        (x0, y0), (x1, y1), (x2, y2) = self._last, control, end
        first = (x0 + (x1 - x0) * 2 / 3, y0 + (y1 - y0) * 2 / 3)
        second = (x2 + (x1 - x2) * 2 / 3, y2 + (y1 - y2) * 2 / 3)
        self._to("c", first, second, end)

    def closePath(self) -> None:
        self.operators.append("h")


def fill_colour(colour: str) -> str:
    """Return the operator that fills with a colour given as "#rrggbb"."""
    shade = HexColor(colour)
    return f"{_number(shade.red)} {_number(shade.green)} {_number(shade.blue)} rg"


@lru_cache(maxsize=4096)
def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")

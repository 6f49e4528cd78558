"""Drawing: lines of shaped pieces become PDF text operators, in visual order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor

from secretariat.documents.typeset.bidi import visual_order
from secretariat.documents.typeset.breaking import Line
from secretariat.documents.typeset.embed import EmbeddedFonts, fonts_of


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


def stretches(line: Line) -> int:
    """Return at how many places justification may widen the line."""
    return sum(piece.stretch for piece in line.pieces) + len(line.gaps)


def operators(fonts: EmbeddedFonts, placed: Placed) -> str:
    """Return the operators that draw one line, without colour, between BT and ET."""
    line, size = placed.line, placed.size
    order = visual_order([piece.level for piece in line.pieces])
    wide = -placed.extra * 1000 / size
    gaps = set(line.gaps)
    out = [f"1 0 0 1 {_number(placed.x)} {_number(placed.y)} Tm"]
    resource, rise = "", 0.0
    array: list[str] = []
    for index in order:
        piece = line.pieces[index]
        for name, scale, elements, dy in fonts.encode(piece.shaped):
            if (name, dy) != (resource, rise):
                _flush(out, array)
                if name != resource:
                    out.append(f"/{name} {_number(size * scale)} Tf")
                if dy != rise:
                    out.append(f"{_number(dy * size / 1000)} Ts")
                resource, rise = name, dy
            array.append(elements)
        if wide and (piece.stretch or index in gaps):
            array.append(_number(wide))
    _flush(out, array)
    if rise:
        out.append("0 Ts")
    return "\n".join(out)


def line_operators(fonts: EmbeddedFonts, lines: list[Placed], colour: str) -> str:
    """Return the operators that draw lines of one colour, leaving the graphics state as it was."""
    body = "\n".join(operators(fonts, placed) for placed in lines)
    return f"q BT\n{fill_colour(colour)}\n{body}\nET Q"


def draw_lines(canvas: Any, lines: list[Placed], colour: str) -> None:
    """Draw lines of one colour on a ReportLab canvas."""
    if lines:
        canvas._code.append(line_operators(fonts_of(canvas), lines, colour))


def fill_colour(colour: str) -> str:
    """Return the operator that fills with a colour given as "#rrggbb"."""
    shade = HexColor(colour)
    return f"{_number(shade.red)} {_number(shade.green)} {_number(shade.blue)} rg"


def _flush(out: list[str], array: list[str]) -> None:
    if array:
        out.append(f"[{' '.join(array)}] TJ")
        array.clear()


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")

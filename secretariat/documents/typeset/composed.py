"""Glyphs composed of those of a TrueType font, each at its place, and added to the font (OpenType, `glyf`)."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

from secretariat.documents.typeset.fonts import Face

MOST_PARTS = 24
_ARE_OFFSETS = 0x0002  # the arguments of a component are x and y


@dataclass(frozen=True, slots=True)
class Composed:
    """Glyphs with the x and y where each of them is drawn, and how far the pen moves after all, in font units."""

    parts: tuple[tuple[int, int, int], ...]
    advance: int


def with_composed(data: bytes, face: Face, composed: Mapping[Composed, int]) -> bytes:
    """Return the TrueType file `data` with a glyph more for each of `composed`, at the glyph id that it names.

    Args:
        data: a subset of `face` that keeps the glyph ids.
        face: which tells the extents.
        composed: with the new glyph ids, in rising order from the number of the glyphs of `face`.
    """
    font = TTFont(io.BytesIO(data), recalcBBoxes=False, recalcTimestamp=False, lazy=True)
    total = face.face.glyph_count
    order = [f"glyph{number:05d}" for number in range(total)]
    font.setGlyphOrder(order)
    outlines, metrics = font["glyf"], font["hmtx"]
    for name in order[font["maxp"].numGlyphs :]:  # a subset ends with the last glyph that it holds
        outlines[name], metrics[name] = Glyph(), (0, 0)
    for glyph, code in composed.items():
        made = _made(glyph, face, order)
        outlines[f"glyph{code:05d}"] = made
        metrics[f"glyph{code:05d}"] = (glyph.advance, made.xMin)
    font["maxp"].numGlyphs = total + len(composed)
    font["maxp"].maxComponentElements = MOST_PARTS
    font["maxp"].maxComponentDepth += 1
    out = io.BytesIO()
    font.save(out, reorderTables=False)
    return out.getvalue()


def _made(glyph: Composed, face: Face, order: list[str]) -> Glyph:
    """Return the composed outline, with the box around all parts."""
    made = Glyph()
    made.numberOfContours = -1
    made.components, boxes = [], []
    for gid, x, y in glyph.parts:
        part = GlyphComponent()
        part.glyphName, part.x, part.y, part.flags = order[gid], x, y, _ARE_OFFSETS
        made.components.append(part)
        box = face.font.get_glyph_extents(gid)
        if box is not None:
            left, top = box.x_bearing + x, box.y_bearing + y
            boxes.append((left, top + box.height, left + box.width, top))
    corners = list(zip(*boxes, strict=True)) or [(0,)] * 4
    made.xMin, made.yMin = min(corners[0]), min(corners[1])
    made.xMax, made.yMax = max(corners[2]), max(corners[3])
    return made


class ComposedGlyphs:
    """The composed glyphs of one face in one document, numbered as they come."""

    def __init__(self, face: Face) -> None:
        self.codes: dict[Composed, int] = {}
        self.advances: dict[int, int] = {}
        self._numbers = count(face.face.glyph_count)

    def code(self, glyph: Composed) -> int:
        """Return the glyph id of a composed glyph."""
        found = self.codes.get(glyph)
        if found is None:
            found = self.codes[glyph] = next(self._numbers)
            self.advances[found] = glyph.advance
        return found

    def parts(self) -> set[int]:
        """Return the glyphs of the face that all of them are made of."""
        return {gid for glyph in self.codes for gid, _, _ in glyph.parts}

"""Glyphs composed of those of a TrueType font, each at its place, and added to the font (OpenType, `glyf`)."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Mapping
from itertools import count
from typing import NamedTuple

from secretariat.documents.typeset.fonts import Face

MOST_PARTS = 24
FARTHEST = (
    16_000  # font units from the pen: the table holds places up to 32,767, the parts' own boxes included
)
_WORDS_THAT_ARE_OFFSETS, _MORE_FOLLOW = 0x0003, 0x0020  # flags of a component
_LONG_OFFSETS = 1  # of head.indexToLocFormat


class Composed(NamedTuple):
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
    tables = _tables(data)
    held, total = _number_at(tables["maxp"], 4), face.face.glyph_count
    missing = total - held  # a subset ends with the last glyph that it holds
    outlines = bytearray(tables["glyf"])
    outlines += bytes(-len(outlines) % 4)
    offsets = _offsets(tables)
    last = offsets[-1]  # where the glyphs without an outline begin that the subset may end with
    offsets = [len(outlines) if offset == last else offset for offset in offsets]
    offsets += [len(outlines)] * missing
    metrics = bytearray(_metrics(tables, held) + bytes(4 * missing))
    for glyph in composed:
        made, left = _outline(glyph, face)
        outlines += made
        offsets.append(len(outlines))
        metrics += struct.pack(">Hh", glyph.advance, left)
    tables["glyf"], tables["hmtx"] = bytes(outlines), bytes(metrics)
    tables["loca"] = struct.pack(f">{len(offsets)}I", *offsets)
    tables["head"] = _put(tables["head"], 50, _LONG_OFFSETS)
    tables["hhea"] = _put(tables["hhea"], 34, total + len(composed))
    depth = _number_at(tables["maxp"], 30) + 1
    maxp = _put(tables["maxp"], 4, total + len(composed))
    for place in (10, 12):  # the most points and contours of a composed glyph
        maxp = _put(
            maxp, place, min(0xFFFF, MOST_PARTS * max(_number_at(maxp, place), _number_at(maxp, place - 4)))
        )
    tables["maxp"] = _put(_put(maxp, 28, MOST_PARTS), 30, depth)
    return _file(tables)


def _tables(data: bytes) -> dict[str, bytes]:
    found = {}
    for place in range(12, 12 + 16 * _number_at(data, 4), 16):
        tag, _, start, length = struct.unpack(">4s3I", data[place : place + 16])
        found[tag.decode("ascii")] = data[start : start + length]
    return found


def _number_at(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 2], "big")


def _put(data: bytes, place: int, number: int) -> bytes:
    return data[:place] + number.to_bytes(2, "big") + data[place + 2 :]


def _offsets(tables: Mapping[str, bytes]) -> list[int]:
    """Return where the outlines begin, and where the last one ends."""
    loca = tables["loca"]
    if _number_at(tables["head"], 50) == _LONG_OFFSETS:
        return list(struct.unpack(f">{len(loca) // 4}I", loca))
    return [half * 2 for half in struct.unpack(f">{len(loca) // 2}H", loca)]


def _metrics(tables: Mapping[str, bytes], held: int) -> bytes:
    """Return the advance and left side of every glyph, which the table leaves out where the advances repeat."""
    hmtx, whole = tables["hmtx"], _number_at(tables["hhea"], 34)
    last, rest = hmtx[4 * whole - 4 : 4 * whole - 2], hmtx[4 * whole :]
    return hmtx[: 4 * whole] + b"".join(last + rest[n : n + 2] for n in range(0, 2 * (held - whole), 2))


def _outline(glyph: Composed, face: Face) -> tuple[bytes, int]:
    """Return the composed outline, with the box around all parts, and its left edge."""
    boxes = [(0, 0, 0, 0)]
    parts = b""
    for number, (gid, x, y) in enumerate(glyph.parts, 1):
        flags = _WORDS_THAT_ARE_OFFSETS | (_MORE_FOLLOW if number < len(glyph.parts) else 0)
        parts += struct.pack(">HHhh", flags, gid, x, y)
        box = face.font.get_glyph_extents(gid)
        if box is not None and box.height:
            left, top = box.x_bearing + x, box.y_bearing + y
            boxes.append((left, top + box.height, left + box.width, top))
    lefts, lows, rights, tops = zip(*(boxes[1:] or boxes), strict=True)
    made = struct.pack(">5h", -1, min(lefts), min(lows), max(rights), max(tops)) + parts
    return made + bytes(-len(made) % 4), min(lefts)


def _file(tables: dict[str, bytes]) -> bytes:
    """Return the font file of the tables, with its checksums (OpenType, "Calculating checksums")."""
    tables["head"] = tables["head"][:8] + bytes(4) + tables["head"][12:]
    power = len(tables).bit_length() - 1
    start = 12 + 16 * len(tables)
    head = struct.pack(">I4H", 0x00010000, len(tables), 16 << power, power, 16 * (len(tables) - (1 << power)))
    body = b""
    places = {}
    for tag, table in sorted(tables.items()):
        places[tag] = start + len(body)
        head += struct.pack(">4s3I", tag.encode("ascii"), _checksum(table), places[tag], len(table))
        body += table + bytes(-len(table) % 4)
    whole = bytearray(head + body)
    place = places["head"] + 8
    whole[place : place + 4] = struct.pack(">I", (0xB1B0AFBA - _checksum(bytes(whole))) & 0xFFFFFFFF)
    return bytes(whole)


def _checksum(table: bytes) -> int:
    words = array("I", table + bytes(-len(table) % 4))  # of four bytes wherever Python 3.11 runs
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF


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

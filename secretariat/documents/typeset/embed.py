"""Fonts inside the PDF: Type 0 with Identity-H, subset when the file is written, with ToUnicode for every cluster.

A glyph's code is its glyph id (for the CFF faces that is their CID). A glyph can stand for different texts (a ligature,
a hyphen typed or made, letters that share a form): each further text of the same glyph takes a further Type 0 font over
the same embedded one, so that one code always means one text.

In TrueType faces a cluster of glyphs, or one that stands over or under the baseline or moves the pen by other than its
own width, as most of Nastaliq do, becomes one composed glyph of the embedded font. So a line is drawn as one character
after the other on its baseline, and readers find its words; pieced together by operators they would be torn to bits.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from secretariat.documents.typeset.composed import (
    FARTHEST,
    MOST_PARTS,
    Composed,
    ComposedGlyphs,
    with_composed,
)
from secretariat.documents.typeset.fonts import Face
from secretariat.documents.typeset.shape import SECONDARY, Glyph, Shaped, by_cluster

_ATTRIBUTE = "_secretariat_fonts"
# Thousandths of the size: by so much readers take letters for parted; where gaps add up, by less.
_NOTICED, _NOTICED_HANGING = 100.0, 60.0
_NO_TEXT = {0: None, 0xFEFF: None, 0xFFFE: None}  # what no glyph may stand for (ISO 19005-3, 6.2.11.7.2)
_LAYOUT_TABLES = (
    "GSUB",
    "GPOS",
    "GDEF",
    "BASE",
    "DSIG",
    "VORG",
    "vhea",
    "vmtx",
    "MATH",
    "kern",
    "post",
    "name",
)

# What a drawn stretch is made of: (font resource, its size relative to the text's, elements of a TJ array, rise in
# thousandths of the text's size).
Fragment = tuple[str, float, str, float]


class EmbeddedFonts:
    """The fonts of one PDF file; ReportLab calls `addObjects` when the file is written."""

    def __init__(self) -> None:
        self._planes: dict[str, list[dict[int, str]]] = {}
        self._faces: dict[str, Face] = {}
        self._resources: dict[tuple[str, int], str] = {}
        self._codes: dict[tuple[str, int, str], tuple[str, str, float]] = {}
        self._encoded: dict[Shaped, tuple[Fragment, ...]] = {}
        self._composed: dict[str, ComposedGlyphs] = {}

    def encode(self, shaped: Shaped) -> tuple[Fragment, ...]:
        """Return what draws `shaped`, and note its glyphs for the subset."""
        found = self._encoded.get(shaped)
        if found is None:
            found = self._encoded[shaped] = tuple(self._fragments(shaped))
        return found

    def _fragments(self, shaped: Shaped) -> list[Fragment]:
        face, size = shaped.face, shaped.face.scale
        out: list[tuple[str, list[str], float]] = []
        carry = 0.0
        for glyph in self._drawn(shaped):
            gid, text, _, advance, dx, dy = glyph
            resource, code, width = self._codes.get((face.name, gid, text)) or self._code(face, gid, text)
            if not out or out[-1][0] != resource or out[-1][2] != dy:
                out.append((resource, [], dy))
            elements = out[-1][1]
            shift = carry - dx / size
            if abs(shift) > 0.005:
                elements += (_number(shift), code)
            elif elements and elements[-1][-1] == ">":
                elements[-1] = elements[-1][:-1] + code[1:]
            else:
                elements.append(code)
            carry = width + (dx - advance) / size
        if carry:
            out[-1][1].append(_number(carry))
        return [(resource, size, " ".join(elements), dy) for resource, elements, dy in out]

    def _code(self, face: Face, gid: int, text: str) -> tuple[str, str, float]:
        """Return the font resource in which `gid` means `text`, its code, and its width there in thousandths."""
        width = self._advance(face, gid) * (1000 / face.upem)
        found = self._resource(face, gid, text), f"<{gid:04X}>", width
        self._codes[face.name, gid, text] = found
        return found

    def _drawn(self, shaped: Shaped) -> Sequence[Glyph]:
        """Return the glyphs as they are drawn: those of a cluster as one that is composed of them, where need be."""
        face, glyphs = shaped.face, shaped.glyphs
        if face.is_cff:
            return glyphs
        unit = face.scale * 1000 / face.upem
        most = _NOTICED_HANGING if face.hangs else _NOTICED
        plain = {  # those that stand on the baseline and move the pen by about their own width
            cluster
            for gid, _, cluster, advance, dx, dy in glyphs
            if not dy and abs(advance - face.advance(gid) * unit) + abs(dx) < most
        }
        if len(plain) == len(glyphs):
            return glyphs
        drawn: list[Glyph] = []
        for cluster, group in groupby(glyphs, by_cluster):
            some = list(group)
            drawn += some if len(some) == 1 and cluster in plain else self._as_one(face, some, unit)
        return drawn

    def _as_one(self, face: Face, glyphs: list[Glyph], unit: float) -> list[Glyph]:
        """Return the glyphs of a cluster as one that is composed of them, unless they are too many or too far."""
        text = "".join([glyph.text for glyph in glyphs if glyph.text != SECONDARY])
        if len(glyphs) > MOST_PARTS or len(text) > MOST_PARTS:
            return glyphs
        parts, pen = [], 0.0
        for gid, _, _, advance, dx, dy in glyphs:
            parts.append((gid, round((pen + dx) / unit), round(dy / unit)))
            pen += advance
        if any(abs(x) > FARTHEST or abs(y) > FARTHEST for _, x, y in parts):
            return glyphs  # a storm of marks has piled up
        composed = self._composed.get(face.name)
        if composed is None:
            composed = self._composed[face.name] = ComposedGlyphs(face)
        code = composed.code(Composed(tuple(parts), max(0, round(pen / unit))))
        return [Glyph(code, text, glyphs[0].cluster, pen)]

    def _advance(self, face: Face, gid: int) -> int:
        """Return the width of a glyph in the embedded font."""
        composed = self._composed.get(face.name)
        found = composed.advances.get(gid) if composed else None
        return face.advance(gid) if found is None else found

    def _resource(self, face: Face, gid: int, text: str) -> str:
        """Return the name of the font resource in which the code `gid` means `text`."""
        text = text.translate(_NO_TEXT) or SECONDARY
        self._faces.setdefault(face.name, face)
        planes = self._planes.setdefault(face.name, [])
        for number, plane in enumerate(planes):
            if plane.setdefault(gid, text) == text:
                return self._resources[face.name, number]
        planes.append({gid: text})
        name = f"F{len(self._resources) + 1}"
        self._resources[face.name, len(planes) - 1] = name
        return name

    def addObjects(self, document: Any) -> None:
        """Add every font used to the document's resources."""
        resources = document.idToObject["BasicFonts"].dict
        for name, planes in self._planes.items():
            face = self._faces[name]
            gids = sorted({gid for plane in planes for gid in plane})
            base_font, descendant = _descendant(document, face, gids, self._composed.get(name))
            for number, plane in enumerate(planes):
                resources[self._resources[name, number]] = document.Reference(
                    PDFDictionary(
                        {
                            "Type": PDFName("Font"),
                            "Subtype": PDFName("Type0"),
                            "BaseFont": PDFName(base_font),
                            "Encoding": PDFName("Identity-H"),
                            "DescendantFonts": PDFArray([descendant]),
                            "ToUnicode": document.Reference(_stream(_to_unicode(plane))),
                        }
                    )
                )


def fonts_of(canvas: Any) -> EmbeddedFonts:
    """Return the embedded fonts of the document that the ReportLab canvas draws."""
    document = canvas._doc
    fonts: EmbeddedFonts | None = getattr(document, _ATTRIBUTE, None)
    if fonts is None:
        fonts = EmbeddedFonts()
        setattr(document, _ATTRIBUTE, fonts)
        document.delayedFonts.append(fonts)
    return fonts


@lru_cache(maxsize=4096)
def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _stream(content: bytes, **entries: Any) -> PDFStream:
    stream = PDFStream(PDFDictionary(entries), content, [PDFZCompress])
    return stream


def _descendant(
    document: Any, face: Face, codes: list[int], composed: ComposedGlyphs | None
) -> tuple[str, Any]:
    """Add the subset of `face` and return its name and a reference to its CIDFont."""
    made = composed.advances if composed else {}
    own = {code for code in codes if code not in made}
    data, held = _subset(face, sorted(own | composed.parts() if composed else own))
    if composed:
        data, held = with_composed(data, face, composed.codes), [*held, *made]
    key = (face.name, codes, list(composed.codes) if composed else None)
    digest = hashlib.sha256(repr(key).encode()).digest()
    base_font = "".join(chr(65 + byte % 26) for byte in digest[:6]) + "+" + face.postscript_name
    if face.is_cff:
        file = {"FontFile3": document.Reference(_stream(data, Subtype=PDFName("CIDFontType0C")))}
    else:
        file = {"FontFile2": document.Reference(_stream(data, Length1=len(data)))}
    if getattr(document, "lists_glyphs", False):  # PDF/A-1 asks for it (ISO 19005-1, 6.3.5), PDF/A-3 does not
        file["CIDSet"] = document.Reference(_stream(_cid_set(held)))
    descriptor = PDFDictionary({**_descriptor(face, base_font), **file})
    scale = 1000 / face.upem
    widths = (
        f"{code} [{round((made[code] if code in made else face.advance(code)) * scale)}]" for code in codes
    )
    font = {
        "Type": PDFName("Font"),
        "Subtype": PDFName("CIDFontType0" if face.is_cff else "CIDFontType2"),
        "BaseFont": PDFName(base_font),
        "CIDSystemInfo": PDFDictionary(
            {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
        ),
        "DW": 1000,
        "W": f"[{' '.join(widths)}]",
        "FontDescriptor": document.Reference(descriptor),
    }
    if not face.is_cff:
        font["CIDToGIDMap"] = PDFName("Identity")
    return base_font, document.Reference(PDFDictionary(font))


def _subset(face: Face, gids: list[int]) -> tuple[bytes, list[int]]:
    """Return the font program with the outlines of `gids` alone, and all glyphs that it holds.

    The program is a TrueType file, or a bare CFF table. It holds `.notdef` and the parts of composed glyphs as well.
    """
    order = hb.SubsetInput()
    order.glyph_set.update(gids)
    order.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
    if not face.is_cff:  # a CFF keeps its CIDs by its charset; TrueType has nothing but the glyph ids
        order.flags |= hb.SubsetFlags.RETAIN_GIDS
    order.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii"), "big") for tag in _LAYOUT_TABLES)
    plan = hb.SubsetPlan(face.face, order)
    subset, held = plan.execute(), sorted(plan.old_to_new_glyph_mapping)
    if face.is_cff:
        return bytes(subset.reference_table("CFF ").data), held
    return bytes(subset.blob.data), held


def _cid_set(held: list[int]) -> bytes:
    """Return the bits of the CIDs in a subset, the first CID in the highest bit (ISO 32000-1, table 124)."""
    bits = bytearray(held[-1] // 8 + 1)
    for cid in held:
        bits[cid // 8] |= 0x80 >> cid % 8
    return bytes(bits)


def _descriptor(face: Face, base_font: str) -> dict[str, Any]:
    scale = 1000 / face.upem
    head = bytes(face.face.reference_table("head").data)
    post = bytes(face.face.reference_table("post").data)
    box = [round(value * scale) for value in struct.unpack(">4h", head[36:44])]
    angle = struct.unpack(">i", post[4:8])[0] / 65536
    height = face.font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
    return {
        "Type": PDFName("FontDescriptor"),
        "FontName": PDFName(base_font),
        "Flags": 4 | (64 if angle else 0),
        "FontBBox": PDFArray(box),
        "ItalicAngle": round(angle),
        "Ascent": round(face.ascent * scale),
        "Descent": round(face.descent * scale),
        "CapHeight": round(height * scale),
        "StemV": 140 if "Bold" in face.name else 80,
    }


def _to_unicode(plane: dict[int, str]) -> bytes:
    """Return the CMap from codes to text (ISO 32000-1, 9.10.3)."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    codes = sorted(plane)
    for start in range(0, len(codes), 100):
        some = codes[start : start + 100]
        lines.append(f"{len(some)} beginbfchar")
        lines += [f"<{code:04X}> <{plane[code].encode('utf-16-be').hex().upper()}>" for code in some]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")

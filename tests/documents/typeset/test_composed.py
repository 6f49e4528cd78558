"""Composed glyphs in the embedded font draw their parts where HarfBuzz put them."""

from __future__ import annotations

import io

import pikepdf
import pytest
from fontTools.ttLib import TTFont

from secretariat.documents.typeset import Text, TextStyle
from tests.documents.pdf_tools import set_text

STYLE = TextStyle("serif", 10, 15)


def embedded(data: bytes, name: str) -> TTFont:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Dictionary) and name in str(item.get("/FontName", "")):
                return TTFont(io.BytesIO(item.FontFile2.read_bytes()))
    raise AssertionError(f"{name} is not embedded")


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("ٹیکنیکل نصیحتیں", "ur", "NastaliqUrdu"),
        ("مُدِّدت صدّيقي", "ar", "NaskhArabic"),
    ],
)
def test_parts_stand_where_they_were_put(text: str, language: str, name: str) -> None:
    font = embedded(set_text(text, STYLE, language), name)
    made = {
        tuple((part.glyphName, part.x, part.y) for part in glyph.components)
        for glyph in (font["glyf"][glyph_name] for glyph_name in font.getGlyphOrder())
        if glyph.isComposite()
    }
    flowable = Text(text, STYLE, language)
    flowable.wrap(400, 100)
    expected = set()
    for piece in flowable.placed(0, 0)[0].line.pieces:
        unit = 1000 / piece.shaped.face.upem * piece.shaped.face.scale
        clusters: dict[int, list[tuple[str, int, int]]] = {}
        pens: dict[int, float] = {}
        for glyph in piece.shaped.glyphs:
            pen = pens.get(glyph.cluster, 0.0)
            place = round((pen + glyph.dx) / unit), round(glyph.dy / unit)
            clusters.setdefault(glyph.cluster, []).append((font.getGlyphOrder()[glyph.gid], *place))
            pens[glyph.cluster] = pen + glyph.advance
        expected |= {tuple(parts) for parts in clusters.values() if len(parts) > 1 or parts[0][2]}
    assert expected
    assert expected <= made

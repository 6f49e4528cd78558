"""Glyph for glyph what HarfBuzz gives: compared with its own program, hb-shape, which comes from another source."""

from __future__ import annotations

import json
import subprocess
from itertools import groupby

import pytest

from secretariat.documents.typeset import Text, TextStyle
from secretariat.documents.typeset.fonts import Face
from secretariat.documents.typeset.items import Piece
from secretariat.documents.typeset.shape import Shaped, shape
from tests.documents.typeset.corpus import LANGUAGES, paragraphs_of

FONTS = "resources/fonts/"
Drawn = tuple[int, int, int]  # a glyph, and the x and y where it is drawn, in font units


def hb_shape(face: Face, texts: list[str], rtl: bool, language: str) -> list[list[dict[str, int]]]:
    """What hb-shape gives for each text, glyphs from left to right."""
    command = [
        *("hb-shape", "--no-glyph-names", "--output-format=json", "--remove-default-ignorables"),
        *(
            f"--direction={'rtl' if rtl else 'ltr'}",
            f"--language={language}",
            f"--cluster-level={int(not rtl)}",
        ),
        FONTS + face.name,
    ]
    done = subprocess.run(command, input="\n".join(texts) + "\n", capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def drawn_by_harfbuzz(glyphs: list[dict[str, int]]) -> list[Drawn]:
    pen, found = 0, []
    for glyph in glyphs:
        found.append((int(glyph["g"]), pen + glyph["dx"], glyph["dy"]))
        pen += glyph["ax"]
    return sorted(found)


def drawn_by_us(shaped: Shaped) -> list[Drawn]:
    unit = 1000 / shaped.face.upem * shaped.face.scale
    pen, found = 0.0, []
    for glyph in shaped.glyphs:
        found.append((glyph.gid, round((pen + glyph.dx) / unit), round(glyph.dy / unit)))
        pen += glyph.advance
    return sorted(found)


def pieces_of(language: str, style: TextStyle) -> list[Piece]:
    pieces = []
    for paragraph in paragraphs_of(language):
        text = Text(paragraph, style, language)
        text.wrap(470, 10_000)
        pieces += [piece for placed in text.placed(0, 0) for piece in placed.line.pieces]
    return pieces


STYLES = {
    f"{family}{' bold' if bold else ''}{' italic' if italic else ''}": TextStyle(
        family, bold=bold, italic=italic
    )
    for family in ("serif", "sans")
    for bold in (False, True)
    for italic in (False, True)
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_piece_is_shaped_as_harfbuzz_shapes_it(language: str) -> None:
    count = 0
    for style in STYLES.values():
        asked = sorted(
            {
                (piece.shaped.face.name, piece.shaped.rtl, piece.shaped.text)
                for piece in pieces_of(language, style)
                if piece.shaped.text != "\u00ad"
            }
        )
        faces = {piece.shaped.face.name: piece.shaped.face for piece in pieces_of(language, style)}
        for (name, rtl), group in groupby(asked, lambda some: some[:2]):
            texts = [text for _, _, text in group]
            for text, glyphs in zip(texts, hb_shape(faces[name], texts, rtl, language), strict=True):
                ours = shape(faces[name], text, rtl, language)
                assert drawn_by_us(ours) == drawn_by_harfbuzz(glyphs), (name, text)
                assert ours.width == pytest.approx(
                    sum(glyph["ax"] for glyph in glyphs) * 1000 / faces[name].upem * faces[name].scale
                )
                count += 1
    assert count > 500


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_shaped_one_by_one_are_those_of_the_whole_line(language: str) -> None:
    """A stretch of one face over several words has the glyphs that HarfBuzz gives for all of it at once."""
    compared = 0
    for paragraph in paragraphs_of(language):
        text = Text(paragraph, TextStyle(), language)
        text.wrap(1e9, 10_000)
        (line,) = text.placed(0, 0)
        stretches: list[list[Piece]] = [[]]
        for piece in line.line.pieces:
            if (
                stretches[-1]
                and not piece.shaped.text.isspace()
                and piece.shaped.face is not _face(stretches[-1])
            ):
                stretches.append([])
            stretches[-1].append(piece)
        for stretch in stretches:
            words = [piece.shaped for piece in stretch if not piece.shaped.text.isspace()]
            if not words or len({word.rtl for word in words}) > 1:
                continue
            whole = "".join(piece.shaped.text for piece in stretch).strip()
            (glyphs,) = hb_shape(words[0].face, [whole], words[0].rtl, language)
            space = words[0].face.font.get_nominal_glyph(0x20)
            ours = sorted(glyph.gid for word in words for glyph in word.glyphs)
            assert sorted(int(g["g"]) for g in glyphs if int(g["g"]) != space) == ours, whole
            compared += len(words)
    assert compared > 250


def _face(stretch: list[Piece]) -> Face | None:
    return next((piece.shaped.face for piece in stretch if not piece.shaped.text.isspace()), None)

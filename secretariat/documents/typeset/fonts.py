"""The bundled faces: loaded from `resources/fonts`, and chosen for a character by style, script and what they hold."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from importlib.resources import as_file, files
from typing import NamedTuple

import uharfbuzz as hb
from fontTools import unicodedata as unicode_tables

from secretariat.documents.typeset.marks import Mark

COMMON = "Zyyy"
LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"
INHERITED = "Zinh"

# Code points that steer the text and have no form of their own; HarfBuzz leaves nothing of them on the page.
_INVISIBLE = frozenset(
    (
        *(0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF),
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x2070),
        *range(0xFE00, 0xFE10),
        *range(0xE0100, 0xE01F0),
    )
)
_SYMBOLS = ("NotoSansMath-Regular.ttf", "NotoSansSymbols-Regular.ttf", "NotoSansSymbols2-Regular.ttf")
_SCALES = {"NotoNaskhArabic": 1.14}  # so that its letters look as large as Latin ones of the same size
_STYLES = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "BoldItalic",
}
_HAN_SCRIPTS = frozenset({"Hani", "Bopo", "Hira", "Kana"})


class FontStyle(NamedTuple):
    """What a font is chosen by: family "serif" or "sans", and its style; and the mark, which changes no font.

    `small` text is too small for Nastaliq.
    """

    family: str = "serif"
    bold: bool = False
    italic: bool = False
    mark: Mark = Mark.NONE
    small: bool = False


class Face:
    """One font file, opened for shaping and measuring. All measures are in font units, `upem` to the em.

    `scale` is by how much it is set larger than the text around it, so that scripts look equally large; letters of a
    face that `hangs` come down to the baseline from high above it, and go far below.

    Args:
        name: the file's name within `resources/fonts`.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.postscript_name = name.rpartition(".")[0]
        with as_file(files("resources").joinpath("fonts", name)) as path:
            self.face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.face)
        self.upem: int = self.face.upem
        self.is_cff = name.endswith(".otf")
        self.scale = _SCALES.get(name.partition("-")[0], 1.0)
        self.hangs = name.startswith("NotoNastaliq")
        extents = self.font.get_font_extents("ltr")
        self.ascent: int = extents.ascender
        self.descent: int = extents.descender
        self.characters = frozenset(self.face.unicodes)
        self._advances: dict[int, int] = {}

    def advance(self, glyph: int) -> int:
        """Return the glyph's own advance width, which is also its width in the PDF."""
        width = self._advances.get(glyph)
        if width is None:
            width = self._advances[glyph] = self.font.get_glyph_h_advance(glyph)
        return width

    def has(self, character: str) -> bool:
        """Return whether the face can show `character`, if need be from its canonical parts."""
        code = ord(character)
        if code in self.characters or code in _INVISIBLE:
            return True
        if unicodedata.category(character) == "Zs":
            return True  # HarfBuzz makes the odd spaces from the plain one
        parts = unicodedata.normalize("NFD", character)
        return parts != character and all(ord(part) in self.characters for part in parts)

    def __repr__(self) -> str:
        return f"Face({self.name!r})"


@lru_cache(maxsize=64)
def face(name: str) -> Face:
    """Return the opened face of the file `name`."""
    return Face(name)


@lru_cache(maxsize=256)
def candidates(style: FontStyle, kind: str) -> tuple[Face, ...]:
    """Return the faces to try for a character, best first.

    Args:
        style: what was asked for.
        kind: see `script_kind`.
    """
    latin = _STYLES[style.bold, style.italic]
    weight = "Bold" if style.bold else "Regular"
    other = "Sans" if style.family == "serif" else "Serif"
    own = [f"Noto{style.family.title()}-{latin}.ttf", f"Noto{other}-{latin}.ttf"]
    arabic = [f"NotoNaskhArabic-{weight}.ttf"]
    nastaliq = [f"NotoNastaliqUrdu-{weight}.ttf"]
    if style.family == "serif" and not style.bold:
        han = ["NotoSerifCJKsc-Regular.otf", "NotoSansCJKsc-Regular.otf"]
    else:
        han = [f"NotoSansCJKsc-{weight}.otf"]
    urdu = arabic if style.small else [*nastaliq, *arabic]
    first = {"arabic": arabic, "nastaliq": urdu, "han": han}.get(kind, own)
    names = dict.fromkeys([*first, *own, *_SYMBOLS, *arabic, *nastaliq, *han])
    return tuple(face(name) for name in names)


@lru_cache(maxsize=65536)
def script(character: str) -> str:
    """Return the ISO 15924 code of the character's script; "Zyyy" for common, "Zinh" for inherited ones."""
    found: str = unicode_tables.script(character)
    return found


def script_kind(code: str, language: str = "") -> str:
    """Return which fonts serve the script `code` in text of `language`: "arabic", "nastaliq", "han" or "".

    Urdu is set in Nastaliq, as Pakistan prints it; an Urdu name inside another language in Naskh, which fits its lines.
    """
    if code == "Arab":
        return "nastaliq" if language.startswith("ur") else "arabic"
    return "han" if code in _HAN_SCRIPTS else ""


@lru_cache(maxsize=65536)
def face_for(character: str, style: FontStyle, kind: str) -> Face | None:
    """Return the best face that has `character`, None when no bundled font has it."""
    return next((found for found in candidates(style, kind) if found.has(character)), None)


def is_invisible(character: str) -> bool:
    """Return whether the character only steers the text (joiners, bidi controls, variation selectors, soft hyphen)."""
    return ord(character) in _INVISIBLE


@lru_cache(maxsize=65536)
def can_show(character: str) -> bool:
    """Return whether any bundled font has `character`, or nothing needs to be shown for it."""
    if character in LINE_ENDS or character == "\t" or is_invisible(character):
        return True
    if 0xD800 <= ord(character) <= 0xDFFF or unicodedata.category(character) in ("Cc", "Cs"):
        return False
    return face_for(character, FontStyle(), script_kind(script(character))) is not None

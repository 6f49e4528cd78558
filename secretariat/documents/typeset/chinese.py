"""Chinese punctuation and spacing: marks that fill a square only in half, and the gap between characters and Latin.

After CLREQ ("Requirements for Chinese Text Layout", W3C, 3.1 and 3.2): of two marks that meet, one gives up its empty
half; so does a mark at either end of a line; a quarter of an em parts Chinese characters from Latin letters and digits,
unless a space was typed or a mark stands between them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import lru_cache

from secretariat.documents.typeset.fonts import script, script_kind
from secretariat.documents.typeset.shape import Glyph, Shaped

QUARTER = 250.0  # thousandths of the size
_HALF = 500.0
_LEAST = 300.0  # a mark with less blank than that fills its square, as some faces draw ！ and ？
_OPENING = frozenset("（【《「『〔〖〘〚｛［〈“‘")
_CLOSING = frozenset("、。，．：；！？）】》」』〕〗〙〛｝］〉”’")


def is_chinese(language: str) -> bool:
    """Return whether the rules of Chinese hold for text in the language (BCP 47)."""
    return language.partition("-")[0] == "zh"


def wants_gap(before: str, after: str) -> bool:
    """Return whether a quarter of an em parts two characters that stand side by side."""
    if script_kind(script(before)) == "han":
        return _is_western(after)
    return script_kind(script(after)) == "han" and (_is_western(before) or before in "%‰°")


@lru_cache(maxsize=4096)
def _is_western(character: str) -> bool:
    kind = unicodedata.category(character)
    return kind == "Nd" or (kind[0] == "L" and script(character) in ("Latn", "Grek", "Cyrl"))


def blank_before(shaped: Shaped) -> float:
    """Return how much of the blank before an opening mark may go at a line's beginning."""
    glyph = shaped.glyphs[0]
    if glyph.text not in _OPENING:
        return 0.0
    box = shaped.face.font.get_glyph_extents(glyph.gid)
    return _spare(box.x_bearing * 1000 / shaped.face.upem)


def blank_after(shaped: Shaped) -> float:
    """Return how much of the blank after a closing mark may go at a line's end."""
    return _blank_after(shaped, shaped.glyphs[-1])


def _blank_after(shaped: Shaped, glyph: Glyph) -> float:
    if glyph.text not in _CLOSING or glyph.advance < 2 * _HALF:
        return 0.0
    box = shaped.face.font.get_glyph_extents(glyph.gid)
    return _spare(glyph.advance - (box.x_bearing + box.width) * 1000 / shaped.face.upem)


def _spare(blank: float) -> float:
    return min(_HALF, blank) if blank > _LEAST else 0.0


@lru_cache(maxsize=4096)
def squeezed(shaped: Shaped, following: str) -> Shaped:
    """Return the stretch with marks that meet moved together; `following` is the character after it, if any."""
    glyphs = list(shaped.glyphs)
    for place, glyph in enumerate(glyphs):
        after = glyphs[place + 1].text if place + 1 < len(glyphs) else following
        if glyph.text in _CLOSING and (after in _CLOSING or after in _OPENING):
            glyphs[place] = glyph._replace(advance=glyph.advance - _blank_after(shaped, glyph))
        elif glyph.text in _OPENING and after in _OPENING:
            glyphs[place] = glyph._replace(advance=glyph.advance - _HALF)
    return _with(shaped, glyphs) if glyphs != list(shaped.glyphs) else shaped


@lru_cache(maxsize=4096)
def without_blank_before(shaped: Shaped) -> Shaped:
    """Return the stretch without the blank before its first mark."""
    blank, first = blank_before(shaped), shaped.glyphs[0]
    return _with(
        shaped, [first._replace(advance=first.advance - blank, dx=first.dx - blank), *shaped.glyphs[1:]]
    )


@lru_cache(maxsize=4096)
def without_blank_after(shaped: Shaped) -> Shaped:
    """Return the stretch without the blank after its last mark."""
    last = shaped.glyphs[-1]
    return _with(shaped, [*shaped.glyphs[:-1], last._replace(advance=last.advance - blank_after(shaped))])


def _with(shaped: Shaped, glyphs: list[Glyph]) -> Shaped:
    return replace(shaped, glyphs=tuple(glyphs), width=sum(glyph.advance for glyph in glyphs))

"""Shaping: a stretch of text in one face and one direction becomes positioned glyphs (HarfBuzz), each word once."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

import uharfbuzz as hb

from secretariat.documents.typeset.fonts import Face

SECONDARY = "\u200c"  # what a cluster's second and further glyphs stand for in extracted text (ZWNJ)
_CACHE_LIMIT = 50_000
_FARTHEST = 2_500.0  # from the baseline: a tower of thousands of marks stays by its line, and on the page
_LONGEST = 30  # characters that one glyph stands for: readers take strings of some hundred bytes in a CMap
_GOOD_ENDS = frozenset("/\\._-@?&=")
_GRAPHEMES = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
_CHARACTERS = hb.BufferClusterLevel.MONOTONE_CHARACTERS
_FLAGS = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
_cache: dict[tuple[str, str, bool, str], Shaped] = {}


class Glyph(NamedTuple):
    """One glyph, in thousandths of the font size: where it is drawn from the pen, and how far the pen then moves.

    `text` is what it stands for when the text is extracted, `cluster` the index of its first character in the word.
    """

    gid: int
    text: str
    cluster: int
    advance: float
    dx: float = 0.0
    dy: float = 0.0


by_cluster = attrgetter("cluster")


@dataclass(frozen=True, slots=True, eq=False)
class Shaped:
    """A shaped stretch: glyphs from left to right, whatever the direction of the text. Compared by identity."""

    face: Face
    text: str
    rtl: bool
    glyphs: tuple[Glyph, ...]
    width: float

    def chunks(self, width: float) -> list[Shaped]:
        """Return the stretch cut at cluster boundaries into parts not wider than `width`, in reading order.

        A cut after one of `/._-@?&=` near the end of a part is preferred. Marks are never parted from their base.
        """
        glyphs = self.glyphs[::-1] if self.rtl else self.glyphs
        cuts, start, preferred, reached = [0], 0, 0, 0.0
        for number, glyph in enumerate(glyphs):
            reached += glyph.advance
            if reached > width and number > start and not self._attached(glyph, glyphs[number - 1]):
                start = preferred if preferred > start else number
                cuts.append(start)
                reached = sum(g.advance for g in glyphs[start : number + 1])
            if reached > width * 0.6 and glyph.text[-1:] in _GOOD_ENDS:
                preferred = number + 1
        cuts.append(len(glyphs))
        return [self._part(glyphs[a:b]) for a, b in pairwise(cuts) if a < b]

    def _part(self, glyphs: tuple[Glyph, ...]) -> Shaped:
        text = "".join(glyph.text for glyph in glyphs if glyph.text != SECONDARY)
        ordered = glyphs[::-1] if self.rtl else glyphs
        return Shaped(self.face, text, self.rtl, ordered, sum(glyph.advance for glyph in glyphs))

    def _attached(self, glyph: Glyph, before: Glyph) -> bool:
        """Return whether no line break may part the glyph from the one before it in reading order."""
        return glyph.cluster == before.cluster or (not self.rtl and glyph.advance == 0)


def shape(face: Face, text: str, rtl: bool, language: str) -> Shaped:
    """Return `text` shaped in `face`; every different word is shaped once per process.

    Args:
        face: must have all characters of `text` (see `fonts.face_for`).
        text: in logical order, of one script and one embedding level.
        rtl: its direction.
        language: BCP 47, for the forms that depend on it.
    """
    key = (face.name, text, rtl, language)
    found = _cache.get(key)
    if found is None:
        if len(_cache) >= _CACHE_LIMIT:
            _cache.clear()
        found = _shape(face, text, rtl, language)
        if len(text) <= 64:
            _cache[key] = found
    return found


def _shape(face: Face, text: str, rtl: bool, language: str) -> Shaped:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.guess_segment_properties()
    buffer.language = language
    buffer.cluster_level = _GRAPHEMES if rtl else _CHARACTERS
    buffer.flags = _FLAGS
    hb.shape(face.font, buffer)
    scale = 1000 / face.upem * face.scale
    infos = buffer.glyph_infos
    clusters = [info.cluster for info in infos]
    alone = len(set(clusters)) == len(clusters)
    if alone and len(clusters) == len(text):
        texts: Sequence[str] = text[::-1] if rtl else text
    else:
        texts = _cluster_texts(clusters, text, rtl)
    glyphs = []
    for info, place, part, cluster in zip(infos, buffer.glyph_positions, texts, clusters, strict=True):
        dx, dy, advance, _ = place.position
        rise = dy * scale
        if not -_FARTHEST <= rise <= _FARTHEST:
            rise = math.copysign(_FARTHEST, rise)
        glyphs.append(Glyph(info.codepoint, part, cluster, advance * scale, dx * scale, rise))
    if rtl and not alone:
        glyphs = [glyph for _, group in groupby(glyphs, by_cluster) for glyph in _base_first(list(group))]
    return Shaped(face, text, rtl, tuple(glyphs), sum(glyph.advance for glyph in glyphs))


def _base_first(glyphs: list[Glyph]) -> list[Glyph]:
    """Return a right-to-left cluster with its base before its marks, each drawn where it was.

    HarfBuzz puts the marks to the left, and readers take the way back from them to the base for the gap of a new word.
    """
    if len(glyphs) < 2:
        return glyphs
    bases = [place for place, glyph in enumerate(glyphs) if glyph.advance]
    if len(bases) != 1 or not bases[0]:
        return glyphs
    base = glyphs[bases[0]]
    before = [
        Glyph(mark.gid, mark.text, mark.cluster, mark.advance, mark.dx - base.advance, mark.dy)
        for mark in glyphs[: bases[0]]
    ]
    return [base, *before, *glyphs[bases[0] + 1 :]]


def _cluster_texts(clusters: list[int], text: str, rtl: bool) -> list[str]:
    """Return what each glyph stands for: its cluster's text for the first in reading order, `SECONDARY` for the rest.

    The text of a right-to-left cluster is reversed, like the glyphs themselves are: what draws in visual order must
    say so throughout, or readers (poppler was tried) turn the letters of a ligature round.
    """
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=False))
    order = range(len(clusters) - 1, -1, -1) if rtl else range(len(clusters))
    texts = [""] * len(clusters)
    seen: set[int] = set()
    waiting = ""  # of a cluster whose text is longer than one glyph may stand for
    for index in order:
        cluster = clusters[index]
        if cluster in seen and not waiting:
            texts[index] = SECONDARY
            continue
        part = waiting if cluster in seen else text[cluster : ends[cluster]]
        part, waiting = part[:_LONGEST], part[_LONGEST:]
        texts[index] = part[::-1] if rtl else part
        seen.add(cluster)
    return texts

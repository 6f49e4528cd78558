"""What a line is, and how units become one: shared by all ways of finding the breaks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

import pyphen

from secretariat.documents.typeset.chinese import without_blank_after, without_blank_before
from secretariat.documents.typeset.items import Piece, Unit
from secretariat.documents.typeset.shape import SECONDARY, Glyph, Shaped, shape

_HYPHEN_MARK = (
    "\u00ad"  # what a hyphen at a line's end stands for in extracted text (ISO 32000-1, 14.8.2.2.3)
)
# A word of six letters or more: after marks and an elided one (l’, qu’), before marks, ’s, or spaces of French marks.
_WORD = re.compile(
    r"[\"'“‘«¿¡(\[\u00a0\u202f]*(?:[^\W\d_]{1,2}[’'])?(?P<word>[^\W\d_]{6,})(?:[’']s)?[.,;:!?)\]}’”\"'»…\u00a0\u202f]*"
)
NO_GAPS: Mapping[int, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line: pieces in reading order without the white space at its end. Widths in thousandths of the size.

    `width` is the natural width, `ends` true on the last line of a paragraph or before a forced break, `gaps`
    the places (index of the piece before) where Chinese text may be widened and how wide they are anyway, `units` what
    the line was made of.
    """

    units: tuple[Unit, ...]
    pieces: tuple[Piece, ...]
    width: float
    ends: bool
    gaps: Mapping[int, float]


def make_line(units: Sequence[Unit], ends: bool) -> Line:
    """Return the units as one line; one that is parted at a hyphen gets it unless the paragraph ends here."""
    pieces: list[Piece] = []
    gaps: dict[int, float] = {}
    for number, unit in enumerate(units):
        pieces += unit.pieces
        if number < len(units) - 1:
            pieces += unit.spaces
            if unit.gap:
                gaps[len(pieces) - 1] = unit.apart
    if units and units[-1].hyphen and not ends:
        last = units[-1].pieces[-1]
        pieces.append(Piece(hyphen_of(units[-1]), last.level, mark=last.mark))
    elif pieces and not ends and pieces[-1].shaped.text[-1:] == "-" and not pieces[-1].level:
        pieces[-1] = replace(pieces[-1], shaped=_kept_hyphen(pieces[-1].shaped))
    if units and units[0].lead:
        pieces[0] = replace(pieces[0], shaped=without_blank_before(pieces[0].shaped))
    if units and units[-1].trail:
        pieces[-1] = replace(pieces[-1], shaped=without_blank_after(pieces[-1].shaped))
    width = sum(piece.shaped.width for piece in pieces) + sum(gaps.values())
    return Line(tuple(units), tuple(pieces), width, ends, gaps or NO_GAPS)


def whole_line(units: Sequence[Unit]) -> Line:
    """Return the units as one line, however wide."""
    return make_line(units, ends=True)


def hyphen_of(unit: Unit) -> Shaped:
    """Return a hyphen in the face of the unit's last piece, extracted as a soft one."""
    return _soft_hyphen(shape(unit.pieces[-1].shaped.face, "-", False, "en"))


@lru_cache(maxsize=256)
def _soft_hyphen(plain: Shaped) -> Shaped:
    glyphs = tuple(Glyph(g.gid, _HYPHEN_MARK, g.cluster, g.advance, g.dx, g.dy) for g in plain.glyphs)
    return Shaped(plain.face, _HYPHEN_MARK, plain.rtl, glyphs, plain.width)


@lru_cache(maxsize=2048)
def _kept_hyphen(shaped: Shaped) -> Shaped:
    """Return a stretch with a typed hyphen at its end so that readers do not take it for one of the line's end."""
    *others, last = shaped.glyphs
    return replace(shaped, glyphs=(*others, last._replace(text=last.text + SECONDARY)))


def hyphen_places(unit: Unit, language: str, any_case: bool = False) -> tuple[int, ...]:
    """Return the indices at which the unit's word may be parted by a hyphen.

    Only lower-case words of six letters and more are parted, with what an apostrophe joins to them and the marks around
    them, never names or symbols or what is bold in part; `any_case` lifts the condition on the case, for words that are
    wider than their column.
    """
    if len(unit.pieces) != 1 or unit.pieces[0].level:
        return ()
    found = _WORD.fullmatch(unit.pieces[0].shaped.text)
    if not found or not (any_case or found["word"].islower()):
        return ()
    return tuple(found.start("word") + place for place in _places(found["word"], language))


def part_of(unit: Unit, start: int, stop: int, language: str) -> Unit:
    """Return the part [start:stop] of a unit that `hyphen_places` may part; only the last one has its spaces."""
    piece = unit.pieces[0]
    text = piece.shaped.text
    shaped = shape(piece.shaped.face, text[start:stop], False, language)
    if stop == len(text):
        spaces = unit.spaces
        part = (Piece(shaped, 0, mark=piece.mark),)
        return Unit(part, spaces, shaped.width, unit.space_width, unit.hyphen, unit.gap)
    return Unit((Piece(shaped, 0, mark=piece.mark),), (), shaped.width, 0.0, hyphen=True)


@lru_cache(maxsize=16)
def _patterns(language: str) -> pyphen.Pyphen | None:
    code = pyphen.language_fallback("en_GB" if language == "en" else language.replace("-", "_"))
    return pyphen.Pyphen(lang=code, left=3, right=3) if code else None


@lru_cache(maxsize=20_000)
def _places(word: str, language: str) -> tuple[int, ...]:
    patterns = _patterns(language)
    return tuple(int(place) for place in patterns.positions(word)) if patterns else ()


def cut(unit: Unit, room: float, language: str) -> list[Unit]:
    """Return a unit that is wider than `room` as units that fit: at hyphens if it is a word, else between clusters.

    A single cluster that is wider is returned as it is.
    """
    units: list[Unit] = []
    start = 0
    places = hyphen_places(unit, language, any_case=True)
    text = unit.pieces[0].shaped.text if places else ""
    while places:
        rest = part_of(unit, start, len(text), language)
        if rest.width <= room:
            return [*units, rest]
        heads = (part_of(unit, start, place, language) for place in reversed(places) if place > start)
        head = next((head for head in heads if head.width + hyphen_of(head).width <= room), None)
        if head is None:
            break
        units.append(head)
        start += len(head.pieces[0].shaped.text)
    chunks = [
        Piece(part, piece.level, mark=piece.mark)
        for piece in unit.pieces
        for part in piece.shaped.chunks(room)
    ]
    units = [Unit((piece,), (), piece.shaped.width, 0.0) for piece in chunks]
    last = units[-1]
    units[-1] = Unit(last.pieces, unit.spaces, last.width, unit.space_width, unit.hyphen, unit.gap)
    return units

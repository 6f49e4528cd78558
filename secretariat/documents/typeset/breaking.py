"""Breaking a paragraph's units into lines: first fit, with hyphens in justified text where a line would gape.

What a line is, and what is asked for, is independent of how the breaks are found: another algorithm can take the
place of `break_lines` without its callers noticing.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import pyphen

from secretariat.documents.typeset.items import Piece, Unit
from secretariat.documents.typeset.shape import Glyph, Shaped, shape

GAPE = 300.0  # thousandths of the size by which each space of a line may grow before a hyphen is tried
_HYPHEN_MARK = "\u00ad"  # what a hyphen at a line's end stands for in extracted text (ISO 32000-1, 14.8.2.2.3)
_CLOSING = ".,;:!?)]}’”\"'"


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line: pieces in reading order without the white space at its end. Widths in thousandths of the font size.

    `width` is the natural width, `ends` true on the last line of a paragraph or before a forced break, `gaps` the
    places (index of the piece before) where Chinese text may be widened, `units` what the line was made of.
    """

    units: tuple[Unit, ...]
    pieces: tuple[Piece, ...]
    width: float
    ends: bool
    gaps: tuple[int, ...] = ()


def break_lines(units: list[Unit], first: float, rest: float, language: str, hyphenate: bool) -> list[Line]:
    """Return the lines of one paragraph; no line is wider than asked for, since words that are too long are cut.

    Args:
        units: of the paragraph, in reading order.
        first: width of the first line, `rest`: of the others.
        language: whose hyphenation patterns apply.
        hyphenate: whether words may be parted by a hyphen.
    """
    lines: list[Line] = []
    current: list[Unit] = []
    reached, room = 0.0, first
    queue = units[::-1]
    while queue:
        unit = queue.pop()
        hyphen = _hyphen_of(unit).width if unit.hyphen else 0.0
        if reached + unit.width + hyphen <= room or (not current and not _breakable(unit, room)):
            current.append(unit)
            reached += unit.width + unit.space_width
            continue
        if not current:
            queue.extend(reversed(_cut(unit, room)))
            continue
        if hyphenate and _gapes(current, reached, room):
            parts = _hyphenated(unit, room - reached, language)
            if parts:
                current.append(parts[0])
                unit = parts[1]
        lines.append(_line(current, ends=False))
        current, reached, room = [], 0.0, rest
        queue.append(unit)
    lines.append(_line(current, ends=True))
    return lines


def whole_line(units: list[Unit]) -> Line:
    """Return the units as one line, however wide."""
    return _line(units, ends=True)


def _line(units: list[Unit], ends: bool) -> Line:
    pieces: list[Piece] = []
    gaps: list[int] = []
    for number, unit in enumerate(units):
        pieces += unit.pieces
        if number < len(units) - 1:
            pieces += unit.spaces
            if unit.gap:
                gaps.append(len(pieces) - 1)
    if units and units[-1].hyphen and not ends:
        pieces.append(Piece(_hyphen_of(units[-1]), units[-1].pieces[-1].level))
    return Line(tuple(units), tuple(pieces), sum(piece.shaped.width for piece in pieces), ends, tuple(gaps))


def _hyphen_of(unit: Unit) -> Shaped:
    """Return a hyphen in the face of the unit's last piece, extracted as a soft one."""
    last = unit.pieces[-1].shaped
    return _soft_hyphen(shape(last.face, "-", False, "en"))


@lru_cache(maxsize=256)
def _soft_hyphen(plain: Shaped) -> Shaped:
    glyphs = tuple(Glyph(g.gid, _HYPHEN_MARK, g.cluster, g.advance, g.dx, g.dy) for g in plain.glyphs)
    return Shaped(plain.face, _HYPHEN_MARK, plain.rtl, glyphs, plain.width)


def _breakable(unit: Unit, room: float) -> bool:
    """Return whether the unit is too wide and has more than one cluster to be cut between."""
    return unit.width > room and sum(len(piece.shaped.glyphs) for piece in unit.pieces) > 1 and not _is_chunk(unit)


def _is_chunk(unit: Unit) -> bool:
    return len(unit.pieces) == 1 and len(unit.pieces[0].shaped.chunks(0)) == 1


def _cut(unit: Unit, room: float) -> list[Unit]:
    """Return a unit that is too wide as units that each fit into `room` (or are a single cluster)."""
    chunks = [Piece(part, piece.level) for piece in unit.pieces for part in piece.shaped.chunks(room)]
    units = [Unit((piece,), (), piece.shaped.width, 0.0) for piece in chunks]
    last = units[-1]
    units[-1] = Unit(last.pieces, unit.spaces, last.width, unit.space_width, unit.hyphen, unit.gap)
    return units


def _gapes(units: list[Unit], reached: float, room: float) -> bool:
    """Return whether a justified line of these units would have wide gaps."""
    spaces = sum(len(unit.spaces) for unit in units[:-1])
    return room - (reached - units[-1].space_width) > GAPE * max(1, spaces)


def _hyphenated(unit: Unit, room: float, language: str) -> tuple[Unit, Unit] | None:
    """Return the unit in two parts of which the first with its hyphen fits into `room`, None when there is no way.

    Only whole lower-case words of at least six letters are parted: never names, symbols or what is bold in part.
    """
    if len(unit.pieces) != 1:
        return None
    piece = unit.pieces[0]
    text = piece.shaped.text
    word = text.rstrip(_CLOSING)
    if piece.level or len(word) < 6 or not word.islower() or not word.isalpha():
        return None
    hyphen = _hyphen_of(unit)
    for place in reversed(_hyphen_places(word, language)):
        head = shape(piece.shaped.face, text[:place], False, language)
        if head.width + hyphen.width <= room:
            tail = shape(piece.shaped.face, text[place:], False, language)
            return (
                Unit((Piece(head, 0),), (), head.width, 0.0, hyphen=True),
                Unit((Piece(tail, 0),), unit.spaces, tail.width, unit.space_width, unit.hyphen, unit.gap),
            )
    return None


@lru_cache(maxsize=16)
def _patterns(language: str) -> pyphen.Pyphen | None:
    code = pyphen.language_fallback("en_GB" if language == "en" else language.replace("-", "_"))
    return pyphen.Pyphen(lang=code, left=3, right=3) if code else None


@lru_cache(maxsize=20_000)
def _hyphen_places(word: str, language: str) -> tuple[int, ...]:
    patterns = _patterns(language)
    return tuple(patterns.positions(word)) if patterns else ()

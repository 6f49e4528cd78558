"""Itemising: paragraphs become words, and words pieces of one face, one script and one direction, ready shaped.

A word's analysis depends only on its characters, styles and embedding levels; it is made once per process and kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from secretariat.documents.typeset import bidi
from secretariat.documents.typeset.characters import (
    BREAKERS,
    SOFT_HYPHEN,
    break_places,
    extends,
    is_ideographic,
    tokens,
    visible,
)
from secretariat.documents.typeset.chinese import (
    QUARTER,
    blank_after,
    blank_before,
    is_chinese,
    squeezed,
    wants_gap,
)
from secretariat.documents.typeset.fonts import (
    COMMON,
    INHERITED,
    Face,
    FontStyle,
    face_for,
    script,
    script_kind,
)
from secretariat.documents.typeset.marks import Mark, Marked
from secretariat.documents.typeset.shape import Shaped, shape
from secretariat.domain.text import RIGHT_TO_LEFT, Run

_CACHE_LIMIT = 50_000
_PORTION = 2_000
_CHINESE_QUOTES = frozenset("‘’“”…—·")
_cache: dict[tuple[object, ...], tuple[Unit, ...]] = {}


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A shaped stretch with its embedding level; `stretch` when justification may widen it (a space).

    `mark` says that it was deleted or inserted.
    """

    shaped: Shaped
    level: int
    stretch: bool = False
    mark: Mark = Mark.NONE


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """What a line break cannot part: pieces, and the white space after them, which vanishes at a line's end.

    Widths are in thousandths of the font size. `hyphen`: a break after it shows a hyphen. In Chinese, `gap` says that
    justification may widen the place after it although there is no space, and `apart` how wide that place is anyway;
    `lead` and `trail` are the blank halves of marks at its ends, which vanish at the ends of a line.
    """

    pieces: tuple[Piece, ...]
    spaces: tuple[Piece, ...]
    width: float
    space_width: float
    hyphen: bool = False
    gap: bool = False
    apart: float = 0.0
    lead: float = 0.0
    trail: float = 0.0


def is_rtl(language: str) -> bool:
    """Return whether text in the language (BCP 47) runs from right to left."""
    return language.partition("-")[0] in RIGHT_TO_LEFT


def as_runs(content: str | Sequence[Run], style: FontStyle) -> list[tuple[str, FontStyle]]:
    """Return the content's runs as visible text with the font style of each."""
    runs = [Run(content)] if isinstance(content, str) else content
    return [
        (
            visible(run.text),
            FontStyle(
                style.family,
                style.bold or run.bold,
                style.italic != run.italic,
                run.mark if isinstance(run, Marked) else Mark.NONE,
                style.small,
            ),
        )
        for run in runs
        if run.text
    ]


def paragraphs(content: str | Sequence[Run], style: FontStyle, language: str) -> Iterator[list[Unit]]:
    """Yield the units of each line of `content` (LF ends a line)."""
    line: list[tuple[str, FontStyle]] = []
    for text, font in as_runs(content, style):
        first, *others = text.split("\n")
        line.append((first, font))
        for other in others:
            yield _line_units(line, language)
            line = [(other, font)]
    yield _line_units(line, language)


def _line_units(line: list[tuple[str, FontStyle]], language: str) -> list[Unit]:
    text = "".join(part for part, _ in line)
    base = int(is_rtl(language))
    levels = bidi.levels(text, base)
    flat = not any(levels)
    styles = [font for part, font in line for _ in part] if len(line) > 1 else None
    only = line[0][1] if line else FontStyle()
    units: list[Unit] = []
    start = 0
    for word, space in tokens(text):
        stop = start + len(word) + len(space)
        at = 0 if flat else levels[start] if len(set(levels[start:stop])) == 1 else tuple(levels[start:stop])
        fonts: FontStyle | tuple[FontStyle, ...] = only
        if styles is not None:
            some = set(styles[start:stop])
            fonts = some.pop() if len(some) == 1 else tuple(styles[start:stop])
        units += _word_units(word, space, fonts, at, language)
        start = stop
    return units


def _word_units(
    word: str,
    space: str,
    fonts: FontStyle | tuple[FontStyle, ...],
    levels: int | tuple[int, ...],
    language: str,
) -> tuple[Unit, ...]:
    """Return the units of one word with the white space after it."""
    key = (word, space, fonts, levels, language)
    found = _cache.get(key)
    if found is None:
        if len(_cache) >= _CACHE_LIMIT:
            _cache.clear()
        length = len(word) + len(space)
        plain = None
        if isinstance(fonts, FontStyle) and isinstance(levels, int):
            plain = _plain_word(word, space, fonts, levels, language)
        found = plain or _analyse(
            word,
            space,
            (fonts,) * length if isinstance(fonts, FontStyle) else fonts,
            (levels,) * length if isinstance(levels, int) else levels,
            language,
        )
        if length <= 64:
            _cache[key] = found
    return found


def _plain_word(word: str, space: str, font: FontStyle, level: int, language: str) -> tuple[Unit, ...] | None:
    """Return a word that is one piece and that no line break can part, as nearly all are; else None."""
    face, code = None, ""
    for trait in set(map(_traits(font, level, language).__getitem__, word)):
        if trait.parts or (face and trait.face is not face) or (code and trait.script not in ("", code)):
            return None
        face, code = trait.face, code or trait.script
    if face is None or face.is_cff or len(word) > _PORTION:
        return None
    shaped = shape(face, word, bool(level & 1), language)
    spaces = tuple([_space_piece(character, font, level, None, language) for character in space])
    unit = Unit(
        (Piece(shaped, level, mark=font.mark),),
        spaces,
        shaped.width,
        sum([piece.shaped.width for piece in spaces]),
    )
    return (_as_chinese(unit, word[-1:], "") if is_chinese(language) else unit,)


def _analyse(
    word: str, space: str, fonts: tuple[FontStyle, ...], levels: tuple[int, ...], language: str
) -> tuple[Unit, ...]:
    faces = _faces(word, fonts, levels, language)
    cuts = [0, *break_places(word), len(word)]
    chinese = is_chinese(language)
    units: list[Unit] = []
    for first, last in pairwise(cuts):
        ends_word = last == len(word)
        if chinese and last - first == 1 and not ends_word and word[first] != SOFT_HYPHEN:
            after = _as_neighbour(word[last])
            units.append(_character(word[first], after, faces[first], levels[first], fonts[first].mark))
            continue
        pieces = tuple(_pieces(word, first, last, fonts, faces, levels, language))
        if not pieces and not ends_word:
            continue
        spaces = tuple(_space_pieces(space, len(word), fonts, levels, faces, language)) if ends_word else ()
        unit = Unit(
            pieces,
            spaces,
            sum(piece.shaped.width for piece in pieces),
            sum(piece.shaped.width for piece in spaces),
            hyphen=not ends_word and word[last - 1] == SOFT_HYPHEN,
        )
        units.append(_as_chinese(unit, word[last - 1 : last], word[last : last + 1]) if chinese else unit)
    return tuple(units)


@lru_cache(maxsize=16_384)
def _character(character: str, following: str, face: Face, level: int, mark: Mark) -> Unit:
    """Return a character of Chinese text that may be parted from its neighbours, each different one made once."""
    shaped = shape(face, character, bool(level & 1), "zh")
    if face.is_cff and shaped.glyphs:
        shaped = squeezed(shaped, following)
    return _as_chinese(Unit((Piece(shaped, level, mark=mark),), (), shaped.width, 0.0), character, following)


def _as_neighbour(character: str) -> str:
    """Return a character that tells the one before it the same: any other of its kind, or itself."""
    if "\u4e00" <= character <= "\u9fff":
        return "\u4e00"
    return "0" if character.isdecimal() else character


def _as_chinese(unit: Unit, last: str, following: str) -> Unit:
    """Return the unit, which ends with `last`, with the gap after it and the blanks at its ends."""
    if not unit.pieces or not unit.pieces[0].shaped.glyphs or not unit.pieces[-1].shaped.glyphs:
        return unit
    apart = bool(last and following) and wants_gap(last, following)
    squares = bool(last and following) and _is_square(last) and _is_square(following)
    return Unit(
        unit.pieces,
        unit.spaces,
        unit.width,
        unit.space_width,
        unit.hyphen,
        gap=apart or squares,
        apart=QUARTER if apart else 0.0,
        lead=blank_before(unit.pieces[0].shaped),
        trail=blank_after(unit.pieces[-1].shaped),
    )


def _is_square(character: str) -> bool:
    return is_ideographic(character) or character in _CHINESE_QUOTES


def _faces(word: str, fonts: Sequence[FontStyle], levels: Sequence[int], language: str) -> list[Face]:
    """Return the face of each character of the word; marks stay with their base when its face has them."""
    faces: list[Face] = []
    context, traits = None, None
    for index, character in enumerate(word):
        if faces and extends(character) and faces[-1].has(character):
            faces.append(faces[-1])
            continue
        if traits is None or context != (fonts[index], levels[index]):
            context = fonts[index], levels[index]
            traits = _traits(*context, language)
        faces.append(traits[character].face)
    return faces


class _Trait(NamedTuple):
    """What a character is among others of one style and level: its face, and its script, "" when it has none.

    `parts`: beside it a line may break.
    """

    face: Face
    script: str
    parts: bool


class _Traits(dict[str, _Trait]):
    """The traits of the characters met so far, of one style and level in text of one language."""

    def __init__(self, font: FontStyle, level: int, language: str) -> None:
        super().__init__()
        self._font, self._level, self._language = font, level, language

    def __missing__(self, character: str) -> _Trait:
        code = script(character)
        kind = script_kind(code, self._language)
        ideographic = is_ideographic(character)
        if code in (COMMON, INHERITED):
            code = ""
            if ideographic or (is_chinese(self._language) and character in _CHINESE_QUOTES):
                kind = "han"
            elif self._level & 1 or (self._level and not character.isascii()):
                kind = script_kind("Arab", self._language)
        found = face_for(character, self._font, kind) or face_for("\N{REPLACEMENT CHARACTER}", self._font, "")
        assert found is not None, "the text face has U+FFFD"
        trait = self[character] = _Trait(found, code, ideographic or character in BREAKERS)
        return trait


@lru_cache(maxsize=256)
def _traits(font: FontStyle, level: int, language: str) -> _Traits:
    return _Traits(font, level, language)


def _pieces(
    word: str,
    first: int,
    last: int,
    fonts: Sequence[FontStyle],
    faces: list[Face],
    levels: Sequence[int],
    language: str,
) -> Iterator[Piece]:
    """Yield the pieces of word[first:last], in reading order: cut where face, level, script or mark change."""
    start = first
    before = ""
    for index in range(first, last + 1):
        if index < last:
            code = script(word[index])
            same_script = code in (COMMON, INHERITED) or not before or code == before
            if code not in (COMMON, INHERITED):
                before = code
            if index == start or (
                faces[index] is faces[start]
                and levels[index] == levels[start]
                and fonts[index].mark == fonts[start].mark
                and same_script
            ):
                continue
        for text in _portions(word[start:index].replace(SOFT_HYPHEN, "")):
            shaped = shape(faces[start], text, bool(levels[start] & 1), language)
            if is_chinese(language) and faces[start].is_cff and shaped.glyphs:
                shaped = squeezed(shaped, word[index : index + 1])
            yield Piece(shaped, levels[start], mark=fonts[start].mark)
        start = index
        before = (
            script(word[index]) if index < last and script(word[index]) not in (COMMON, INHERITED) else ""
        )


def _portions(text: str) -> Iterator[str]:
    """Yield `text` in portions that HarfBuzz takes: it gives up on words of some hundred thousand characters."""
    start = 0
    while start < len(text):
        stop = min(start + _PORTION, len(text))
        while stop < len(text) and stop < start + 2 * _PORTION and extends(text[stop]):
            stop += 1
        yield text[start:stop]
        start = stop


def _space_pieces(
    space: str,
    offset: int,
    fonts: Sequence[FontStyle],
    levels: Sequence[int],
    faces: list[Face],
    language: str,
) -> Iterator[Piece]:
    """Yield white space in the text face: plain spaces one by one, since each may stretch; a tab as four of them."""
    for place, character in enumerate(space, offset):
        face = faces[-1] if faces and faces[-1].is_cff else None
        yield _space_piece(character, fonts[place], levels[place], face, language)


@lru_cache(maxsize=1024)
def _space_piece(character: str, font: FontStyle, level: int, han: Face | None, language: str) -> Piece:
    """Return one space; an ideographic one in the Chinese face before it."""
    face = face_for(" ", font, "")
    assert face is not None, "the text face has a space"
    if character == "\u3000" and han:
        face = han
    text = "    " if character == "\t" else character
    return Piece(shape(face, text, bool(level & 1), language), level, character == " ", font.mark)

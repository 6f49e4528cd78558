"""What the text is made of: characters that no font has made visible, and where a line may break inside a word.

Line breaking follows UAX #14 as far as documents of this kind need it: at spaces, after hyphens and dashes, at zero
width spaces and soft hyphens, and between Chinese characters with the rules for their punctuation (JIS X 4051 and
CLREQ name the same sets: what may not begin a line, what may not end one).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from secretariat.documents.typeset.fonts import can_show, is_invisible, script, script_kind

SOFT_HYPHEN = "\u00ad"
SPACES = " \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_OTHER_LINE_ENDS = frozenset("\r\x0b\x0c\x85\u2028\u2029")
_TOKENS = re.compile(f"([{SPACES}]+)")

_NOT_FIRST = frozenset("、。，．：；！？）】》」』〕〗〙〛｝］’”…‥—～·•・％‰℃々〻ー,.:;!?)]}>»%/\u2013")
_NOT_LAST = frozenset("（【《「『〔〖〘〚｛［‘“￥＄([{<«")
_HYPHENS = frozenset("-\u2010\u2012\u2013")
BREAKERS = _HYPHENS | {
    "—",
    "\u200b",
    SOFT_HYPHEN,
}  # beside them a line may break, as it may beside ideographs
_GLUE = frozenset("\u00a0\u202f\u2007\u2011\u2060\ufeff\u200d")


_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069\n]")
_CLOSED_BY = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"),
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
}


def stray_controls(text: str) -> list[int]:
    """Return where explicit bidi controls stand (UAX #9, 2.1 to 2.5) that nothing in their line opens or closes.

    One left open would turn what follows round, up to the line's end, without anybody seeing why.
    """
    stray: list[int] = []
    open_: list[tuple[int, str]] = []  # with what closes it
    for found in _CONTROLS.finditer(text):
        control, at = found.group(), found.start()
        if control in _CLOSED_BY:
            open_.append((at, _CLOSED_BY[control]))
        elif control == "\n":
            stray += [place for place, _ in open_]
            open_ = []
        elif any(closer == control for _, closer in open_) and (
            control == "\u2069" or open_[-1][1] == control
        ):
            while open_[-1][1] != control:  # an isolate ends the embeddings within it (BD9)
                stray.append(open_.pop()[0])
            open_.pop()
        else:
            stray.append(at)
    return stray + [place for place, _ in open_]


def missing_characters(text: str) -> tuple[str, ...]:
    """Return the different characters of `text` that cannot be shown, in order of appearance.

    No bundled font has them, or they are bidi controls without their counterparts.
    """
    stray = {text[place] for place in stray_controls(text)}
    return tuple(sign for sign in dict.fromkeys(text) if sign in stray or not can_show(sign))


@lru_cache(maxsize=32)
def visible(text: str) -> str:
    """Return `text` with line ends as LF, and each character that cannot be shown written out as `‹U+1F600›`."""
    if not _OTHER_LINE_ENDS.isdisjoint(text):
        text = _LINE_ENDS.sub("\n", text)
    missing = missing_characters(text)
    if not missing:
        return text
    return strays_written(text).translate(
        {ord(sign): _written(sign) for sign in missing if not can_show(sign)}
    )


def strays_written(text: str) -> str:
    """Return `text` with each bidi control that nothing opens or closes written out as `‹U+202E›`."""
    stray = set(stray_controls(text))
    return "".join(_written(sign) if at in stray else sign for at, sign in enumerate(text)) if stray else text


def _written(character: str) -> str:
    return f"‹U+{ord(character):04X}›"


def tokens(text: str) -> list[tuple[str, str]]:
    """Return the words of one line of text, each with the white space that follows it; the first may be empty."""
    parts = _TOKENS.split(text)
    parts.append("")
    return [(word, space) for word, space in zip(parts[::2], parts[1::2], strict=True) if word or space]


@lru_cache(maxsize=65536)
def is_ideographic(character: str) -> bool:
    """Return whether a line may break on either side of `character` as between Chinese characters."""
    code = ord(character)
    if 0x3000 <= code <= 0x303F or 0xFF01 <= code <= 0xFF60 or 0xFFE0 <= code <= 0xFFE6:
        return True
    return script_kind(script(character)) == "han"


@lru_cache(maxsize=65536)
def extends(character: str) -> bool:
    """Return whether `character` belongs to the one before it: marks, joiners, variation selectors."""
    return (
        unicodedata.category(character) in ("Mn", "Me", "Mc")
        or character == "\u200d"
        or (is_invisible(character) and ord(character) >= 0xFE00)
    )


def break_places(word: str) -> list[int]:
    """Return the indices within `word` before which a line may begin."""
    places = []
    for index, (before, after) in enumerate(pairwise(word), 1):
        if "\u4e00" <= before <= "\u9fff" and "\u4e00" <= after <= "\u9fff":
            places.append(index)  # as the rules below would have it, found sooner
        elif before == "\u200b" or before == SOFT_HYPHEN:
            places.append(index)
        elif before in _GLUE or after in _GLUE or extends(after):
            continue
        elif before in _HYPHENS:
            if index > 1 and after.isalpha() and word[index - 2].isalpha():
                places.append(index)
        elif before == "—" or after == "—":
            if before != after and not is_ideographic(before):
                places.append(index)
        elif (is_ideographic(before) or is_ideographic(after)) and _may_part(word, index):
            places.append(index)
    return places


def _may_part(word: str, index: int) -> bool:
    """Return whether a line may break between two characters of which one is Chinese."""
    base = index - 1
    while base > 0 and extends(word[base]):
        base -= 1
    return word[base] not in _NOT_LAST and word[index] not in _NOT_FIRST

"""Text cut into what a reader takes as one: letters with their marks, and words.

Cutting never loses anything: the pieces put together again are the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_JOINERS = "\u200c\u200d"
_PREPENDED = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u08e2\U000110bd")
_INSIDE = frozenset("'’-‐‑.·/:,_@")
# Scripts that are written without spaces between words: the letters are compared one by one. By Unicode's blocks:
# Thai and Lao, Myanmar, Khmer, kana and Han with their extensions.
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3005, 0x3007),
    (0x3021, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F),
    (0x1B000, 0x1B16F),
    (0x20000, 0x3FFFD),
)


def letters(text: str) -> list[str]:
    """Return the text in what a reader sees as single signs (UAX #29, grapheme clusters, without its rarer rules).

    Combining marks, joiners, variation selectors and the modifiers of pictures stay with what they belong to; so do
    the two halves of a flag and the parts of a Hangul syllable.
    """
    found: list[str] = []
    for sign in text:
        if found and _belongs(found[-1], sign):
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _belongs(before: str, sign: str) -> bool:
    last = before[-1]
    if "\n" in (last, sign):
        return False
    if unicodedata.category(sign)[0] == "M" or sign in _JOINERS or "\U0001f3fb" <= sign <= "\U0001f3ff":
        return True
    if last == "\u200d" or last in _PREPENDED:
        return True
    if _is_flag(sign):
        return _is_flag(last) and len(before) % 2 == 1
    return _goes_on_syllable(last, sign)


def _is_flag(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _goes_on_syllable(last: str, sign: str) -> bool:
    """Return whether a Hangul jamo goes on with the syllable before it (UAX #29, rules GB6 to GB8)."""
    vowel, final = "\u1160" <= sign <= "\u11a7", "\u11a8" <= sign <= "\u11ff"
    open_syllable = "\uac00" <= last <= "\ud7a3" and (ord(last) - 0xAC00) % 28 == 0
    if "\u1100" <= last <= "\u115f":
        return "\u1100" <= sign <= "\u115f" or vowel or "\uac00" <= sign <= "\ud7a3"
    if "\u1160" <= last <= "\u11a7" or open_syllable:
        return vowel or final
    return final and ("\u11a8" <= last <= "\u11ff" or "\uac00" <= last <= "\ud7a3")


def words(text: str) -> list[str]:
    """Return the words of a text, each with the spaces behind it; other signs and line ends stand alone.

    A symbol, a number or a name with an apostrophe is one word (`PPHWG/2026/1/D.3`, `10:30`). In scripts without
    spaces each letter is a word.
    """
    return list(_words(letters(text)))


def _words(signs: list[str]) -> Iterator[str]:
    place = 0
    while place < len(signs):
        end = _end_of_word(signs, place)
        while end < len(signs) and signs[end] != "\n" and signs[end].isspace():
            end += 1
        yield "".join(signs[place:end])
        place = end


def _end_of_word(signs: list[str], place: int) -> int:
    """Return where the word or sign that begins at `place` ends."""
    end = place + 1
    if not is_spaced(signs[place]):
        return end
    while end < len(signs):
        if is_spaced(signs[end]):
            end += 1
        elif signs[end] in _INSIDE and end + 1 < len(signs) and is_spaced(signs[end + 1]):
            end += 2
        else:
            break
    return end


def is_spaced(sign: str) -> bool:
    """Return whether a sign is a letter or digit of a script that puts spaces between its words."""
    code = ord(sign[0])
    return sign[0].isalnum() and not any(first <= code <= last for first, last in _UNSPACED)

"""How search compares words: regardless of case, accents, vowel signs, tatweel and the variants of Arabic letters.

A text is folded character by character, so that what was found can be shown where it stands in the original. What was
folded is cut into tokens, the same for every database and for whoever compares in memory: a word is found by how it
begins. Scripts that are written without spaces have a token for each character, so that a Chinese word is found
anywhere; an Arabic word with article, preposition or "and" in front is found without these too.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate

NORMALISER = 2
"""To be raised with every change of what `index_text` returns: stored texts are then folded anew.

The version of the schema is raised with it, so that no program that folds otherwise writes to the same register.
"""

LONGEST = 500
"""Letters of a token; of a longer word the rest does not count. PostgreSQL takes 2,046 bytes for a lexeme."""

APART = "\u00b6"
"""A token that nobody can ask for, between texts: what is asked for as one word does not stand across two."""

# What compatibility decomposition (UAX #15) leaves apart although readers take it for the same. Arabic keyboards of
# different countries write kaf, yeh, heh and noon ghunna with different code points; final ya is written without dots.
_ALIKE = str.maketrans(
    {
        "\u0671": "\u0627",  # alef wasla
        "\u0649": "\u064a",  # alef maksura
        "\u06cc": "\u064a",  # Farsi and Urdu yeh
        "\u06d2": "\u064a",  # yeh barree
        "\u06a9": "\u0643",  # keheh
        "\u06aa": "\u0643",  # swash kaf
        "\u0629": "\u0647",  # teh marbuta
        "\u06c3": "\u0647",  # its Urdu form
        "\u06c1": "\u0647",  # heh goal
        "\u06be": "\u0647",  # heh doachashmee
        "\u06d5": "\u0647",  # ae
        "\u06ba": "\u0646",  # noon ghunna
        "\u0621": None,  # hamza on the line, which Urdu leaves out
        "\u00e6": "ae",
        "\u0153": "oe",
        "\u00f8": "o",
        "\u0142": "l",
        "\u0111": "d",
        "\u0131": "i",
    }
)
# Article, with or without "and", "so", "with", "like" in front of it; "for the". At least three letters are left.
_ARABIC = re.compile("[\u0620-\u06ff]")
_ARTICLE = f"(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0648?\u0644\u0644)(?={_ARABIC.pattern}{{3}})"
_ARABIC_ARTICLE = re.compile(_ARTICLE)
# Scripts without spaces between words: Han, kana and bopomofo, Thai and Lao, Burmese, Khmer.
_SINGLE = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3041-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
    "\u0e00-\u0eff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u1780-\u17ff"
)
_SINGLES = re.compile(f"[{_SINGLE}]")


class _Folding(dict[int, str]):
    """The folded form of each character by its code point, made when it is first met."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()
        """The characters met so far that are folded to none, or to several."""

    def __missing__(self, code: int) -> str:
        folded = ""
        for part in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold()):
            category = unicodedata.category(part)
            if category == "Nd":
                folded += str(unicodedata.decimal(part))
            elif category[0] in "LN":
                folded += part.translate(_ALIKE)
            elif (
                category[0] != "M" and category != "Cf" and part != "\u0640"
            ):  # tatweel is a letter by category
                folded += " "
        self[code] = folded = "" if chr(code) == "\u0640" else folded
        if len(folded) != 1:
            self.uneven.add(chr(code))
        return folded


_folding = _Folding()


def fold(text: str) -> str:
    """Return the letters and digits of `text` as search compares them, everything else as single spaces."""
    return " ".join(text.translate(_folding).split())


def typed_words(words: str) -> tuple[str, ...]:
    """Return each of the words that somebody typed after folding, without an Arabic article at its beginning.

    What has neither letter nor digit is left out.
    """
    return tuple(_bare(word) or word for word in map(fold, words.split()) if word)


def search_words(words: str) -> tuple[str, ...]:
    """Return what has to be found for the words that somebody typed: all of these, see `index_text`.

    Each is one or more tokens with spaces between them, to be found in this order and next to each other, the last as
    the beginning of a token. An Arabic article is left away. What has neither letter nor digit asks for nothing.
    """
    asked = (_tokens(word) for word in words.split())
    return tuple((len(one) == 1 and _bare(one[0])) or " ".join(one) for one in asked if one)


def index_text(*texts: str) -> str:
    """Return the tokens of a record's texts with spaces between them, as an index of words takes them.

    Behind the texts follow the words that have an Arabic article, without it. A word of `search_words` stands in the
    texts if and only if it stands here at the beginning of a token.
    """
    tokens = [_tokens(text) for text in texts]
    bare = dict.fromkeys(bare for some in tokens for token in some if (bare := _bare(token)))
    return f" {APART} ".join([*(" ".join(some) for some in tokens if some), *bare])


def is_whole(word: str) -> bool:
    """Return whether a word of `search_words` ends in a character that is a token by itself: no token begins so."""
    return _SINGLES.match(word[-1]) is not None


def has(prepared: str, word: str) -> bool:
    """Return whether a word of `search_words` stands in what `index_text` returned."""
    return f" {word}" in f" {prepared}"


def matches(words: str, *texts: str) -> bool:
    """Return whether all that `words` ask for stands in the texts, be it in different ones."""
    prepared = index_text(*texts)
    return all(has(prepared, word) for word in search_words(words))


def places(words: Iterable[str], text: str) -> list[list[tuple[int, int]]]:
    """Return for each word of `search_words` where in `text` it stands, as ranges of its characters, each time."""
    folded = text.translate(_folding)
    found = [[one.span("word") for one in _pattern(word).finditer(folded)] for word in words]
    if text.isascii() or _folding.uneven.isdisjoint(text) or not any(found):
        return found
    # After how many letters of what was folded each character ends.
    ends = list(accumulate(map(len, map(_folding.__getitem__, map(ord, text)))))
    return [
        [(bisect_right(ends, first), bisect_right(ends, last - 1) + 1) for first, last in spans]
        for spans in found
    ]


def place(word: str, text: str) -> tuple[int, int] | None:
    """Return where in `text` a word of `search_words` stands first, None if nowhere."""
    return next(iter(places([word], text)[0]), None)


def _tokens(text: str) -> list[str]:
    return [token[:LONGEST] for token in _SINGLES.sub(r" \g<0> ", text.translate(_folding)).split()]


def _bare(token: str) -> str:
    """Return an Arabic word without what is written in front of it, "" for any other."""
    found = _ARABIC_ARTICLE.match(token)
    return token[found.end() :] if found else ""


@lru_cache(maxsize=256)
def _pattern(word: str) -> re.Pattern[str]:
    """Return what finds a word of `search_words` in a folded text; the group `word` begins where it stands."""
    within = f"[^\\s{_SINGLE}]"  # what goes on with a token
    tokens = word.split(" ")
    begins, ends = f"(?<!{within})", f"(?!{within})"
    parts = [
        token if _SINGLES.match(token) else f"{begins}{token}{f'{within}*' * (len(token) == LONGEST)}{ends}"
        for token in tokens[:-1]
    ]
    last = tokens[-1] if _SINGLES.match(tokens[-1]) else f"{begins}{tokens[-1]}"
    if not parts and last.startswith(begins):
        if not _ARABIC.match(word):  # its letters first, and then what is before them: ten times as quick
            return re.compile(f"(?P<word>{word})(?<!{within}{word})")
        return re.compile(f"{begins}(?:{_ARTICLE})?(?P<word>{word})")
    phrase = r"\s*".join([*parts, last])
    return re.compile(f"(?P<word>{phrase})")

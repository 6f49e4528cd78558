"""How search compares words: regardless of case, accents, vowel signs, tatweel and the variants of Arabic letters.

A text is folded character by character, so that what was found can be shown where it stands in the original. What is
searched for may stand inside a word: Chinese writes no spaces, and Arabic writes article, prepositions and "and" in
front of a word without one.
"""

from __future__ import annotations

import re
import unicodedata

NORMALISER = 1  # to be raised with every change of what `fold` returns: stored texts are then folded anew

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
_ARABIC_ARTICLE = re.compile(
    "(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0648?\u0644\u0644)(?=[\u0620-\u06ff]{3})"
)


class _Folding(dict[int, str]):
    """The folded form of each character by its code point, made when it is first met."""

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
        return folded


_folding = _Folding()


def fold(text: str) -> str:
    """Return the letters and digits of `text` as search compares them, everything else as single spaces."""
    return " ".join(text.translate(_folding).split())


def search_words(words: str) -> tuple[str, ...]:
    """Return what has to be found for the words that somebody typed: all of these, each as it is after folding.

    An Arabic article at the beginning of a word is left away. What has neither letter nor digit asks for nothing.
    """
    folded = (fold(word) for word in words.split())
    return tuple(
        _ARABIC_ARTICLE.sub("", word, count=1) if _ARABIC_ARTICLE.match(word) else word
        for word in folded
        if word
    )


def matches(words: str, *texts: str) -> bool:
    """Return whether all that `words` ask for stands in the texts, be it in different ones."""
    folded = "\n".join(fold(text) for text in texts)
    return all(word in folded for word in search_words(words))


def place(word: str, text: str) -> tuple[int, int] | None:
    """Return where in `text` stands what is folded to `word`, as the range of its characters, None if nowhere."""
    folded, origin = "", []
    for index, character in enumerate(text):
        part = character.translate(_folding)
        if part.isspace() and folded.endswith(" "):
            continue
        folded += part
        origin += [index] * len(part)
    at = folded.find(word)
    return (origin[at], origin[at + len(word) - 1] + 1) if word and at >= 0 else None

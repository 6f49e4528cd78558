"""The keyword index of a compendium: the significant words of texts, and where they stand."""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from secretariat.domain.verbs import fold

LEAST = (
    4  # letters of a keyword, in scripts that part words by spaces; what is shorter is kept in capitals alone
)
LEAST_IDEOGRAPHS, MOST_IDEOGRAPHS = (
    2,
    10,
)  # of a keyword in Chinese; a longer piece is a clause and no keyword
COMMON_FROM = 6  # so many texts are enough to tell what is common to them
COMMON = 0.34  # a word in more than this share of them says nothing about any
PLURALS = {
    "en": (("ies", "y"), ("es", ""), ("s", "")),
    "fr": (("aux", "al"), ("s", ""), ("x", "")),
    "es": (("ciones", "ción"), ("ces", "z"), ("es", ""), ("s", "")),
    "ur": (("وں", ""), ("یں", ""), ("وں", "ہ"), ("ے", "ہ"), ("ات", ""), ("س", "")),
}
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_IDEOGRAPHS = re.compile("([\u3400-\u9fff]+)")
_VOWEL_SIGNS = re.compile(
    "[\u0640\u064b-\u0652\u0670]"
)  # of Arabic, and tatweel; an index spells without them
_ARABIC_PREFIXES = (("وال", "ال"), ("بال", "ال"), ("لل", "ال"), ("و", ""), ("ب", ""), ("ل", ""))
_SYMBOL = re.compile(r"\S*/\S*\d\S*")  # of documents, letters and the like


@lru_cache(maxsize=8)
def stop_words(language: str) -> frozenset[str]:
    """Return the words that stand in no index of `language`, case folded; none where no list is kept."""
    return frozenset(_VOWEL_SIGNS.sub("", _kept(language).get("words", "")).split())


@lru_cache(maxsize=8)
def _elision(language: str) -> re.Pattern[str]:
    """Return what finds the short words that the language joins to the next one by an apostrophe: l’, d’, qu’."""
    elided = _kept(language).get("elided", "").split()
    return re.compile(rf"(?i)(?:{'|'.join(elided)})[’']" if elided else "(?!)")


def _kept(language: str) -> Mapping[str, str]:
    """Return the file of `resources/keywords` for a language, with nothing in it where there is none."""
    file = files("resources").joinpath("keywords", f"{language.partition('-')[0]}.toml")
    return tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}


def keywords(texts: Mapping[str, str], language: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the significant words of some texts in alphabetical order, each with the keys of the texts it stands in.

    Left out are stop words, short words and numbers, and what stands in more than a third of the texts. A plural is
    listed with its singular when that stands somewhere too.

    Args:
        texts: by key; each word's keys come in their order.
        language: of the texts (BCP 47).
    """
    stop = stop_words(language)
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    places: dict[str, dict[str, None]] = defaultdict(dict)
    for key, text in texts.items():
        for word, least in _words(_SYMBOL.sub(" ", text), language):
            folded = word.casefold()
            acronym = len(word) > 1 and word.isupper()
            if acronym or (folded not in stop and len(word) >= least):
                spelled[folded][word] += 1
                places[folded][key] = None
    _join_plurals(spelled, places, PLURALS.get(language.partition("-")[0], ()))
    if language.partition("-")[0] == "ar":
        _join_prefixed(spelled, places)
    most = len(texts) * COMMON if len(texts) >= COMMON_FROM else len(texts)
    found = [
        (_spelling(word, spelled[word]), tuple(key for key in texts if key in where))
        for word, where in places.items()
        if len(where) <= most
    ]
    return tuple(sorted(found, key=lambda entry: (_order(entry[0], language), entry[0].casefold(), entry[0])))


def _order(word: str, language: str) -> tuple[str, tuple[int, ...]]:
    """Return by what a word is put in order: its folded letters, or their places in the language's own alphabet.

    In Unicode the letters that Urdu adds to the Arabic ones come after all of these.
    """
    alphabet = _kept(language).get("alphabet", "")
    if not alphabet:
        return fold(word), ()
    return "", tuple(alphabet.find(letter) + 1 or len(alphabet) + ord(letter) for letter in word)


def _words(text: str, language: str) -> Iterator[tuple[str, int]]:
    """Yield the words of a text, each with the least number of letters that makes such a word a keyword.

    Chinese puts no spaces between words: what stands between two stop words is taken for one.
    """
    for run in _WORD.findall(_VOWEL_SIGNS.sub("", text)):
        for part in _IDEOGRAPHS.split(run):
            if not _IDEOGRAPHS.match(part):
                found = _elision(language).match(part)
                yield part[found.end() :] if found else part, LEAST
                continue
            pieces = _border(language).split(part)
            yield from ((piece, LEAST_IDEOGRAPHS) for piece in pieces if len(piece) <= MOST_IDEOGRAPHS)


@lru_cache(maxsize=8)
def _border(language: str) -> re.Pattern[str]:
    """Return what finds a stop word, the longest first."""
    words = sorted(stop_words(language), key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words)) if words else "(?!)")


def _spelling(word: str, spellings: Counter[str]) -> str:
    """Return how an index spells a word: without a capital, unless it never stands without one."""
    return word if word in spellings else min(spellings, key=lambda found: (-spellings[found], found))


def _join_plurals(
    spelled: dict[str, Counter[str]], places: dict[str, dict[str, None]], plurals: tuple[tuple[str, str], ...]
) -> None:
    """List plurals under their singulars; `plurals` are endings, each with what the singular has instead."""
    for word in sorted(places):
        for end, singular in plurals:
            stem = word.removesuffix(end) + singular
            if word.endswith(end) and stem != word and stem in places:
                places[stem] |= places.pop(word)
                spelled.pop(word)
                break


def _join_prefixed(spelled: dict[str, Counter[str]], places: dict[str, dict[str, None]]) -> None:
    """List an Arabic word that is written together with "and", "with" or "for" under the word itself."""
    for word in sorted(places):
        for prefix, article in _ARABIC_PREFIXES:
            bare = article + word.removeprefix(prefix)
            if word.startswith(prefix) and bare in places:
                places[bare] |= places.pop(word)
                spelled.pop(word)
                break

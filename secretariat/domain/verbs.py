"""The operative verb decides the kind of an outcome (FIELD.md, "The verb decides the kind of outcome").

A phrase bank holds, for one language, the ways to say each verb. An ellipsis within a phrase stands for a few words
between its parts: in Arabic the subject stands there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from secretariat.domain.minutes import ParagraphKind

VERBS: dict[str, ParagraphKind] = {
    "took_note": ParagraphKind.INFORMATION,
    "was_informed": ParagraphKind.INFORMATION,
    "welcomed": ParagraphKind.INFORMATION,
    "recalled": ParagraphKind.INFORMATION,
    "exchanged_views": ParagraphKind.INFORMATION,
    "decided": ParagraphKind.DECISION,
    "agreed": ParagraphKind.DECISION,
    "adopted": ParagraphKind.DECISION,
    "approved": ParagraphKind.DECISION,
    "established": ParagraphKind.DECISION,
    "endorsed": ParagraphKind.DECISION,
    "requested": ParagraphKind.ACTION,
    "invited": ParagraphKind.ACTION,
    "entrusted": ParagraphKind.ACTION,
    "will": ParagraphKind.ACTION,
    "shall": ParagraphKind.ACTION,
    "recommended": ParagraphKind.RECOMMENDATION,
    "reserved_position": ParagraphKind.RESERVATION,
    "ad_referendum": ParagraphKind.RESERVATION,
}
OUTCOMES = frozenset(VERBS.values())

_WORDS_BETWEEN = 6
_SENTENCE_END = re.compile(r"[.!?;؟۔]\s|[。！？；\n]")
_ARABIC_LETTERS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ۀ": "ه"}
)


@dataclass(frozen=True, slots=True)
class PhraseBank:
    """The ways to say each verb in one language: `phrases` by verb, and `openings` to begin a sentence with."""

    language: str
    phrases: tuple[tuple[str, tuple[str, ...]], ...]
    openings: tuple[tuple[str, str], ...]

    def opening(self, verb: str) -> str:
        """Return the beginning of a sentence with a verb ("The two sides decided "), empty when there is none."""
        return dict(self.openings).get(verb, "")

    def first(self, verb: str) -> str:
        """Return the usual way to say a verb, empty when the bank has none."""
        return next((forms[0] for key, forms in self.phrases if key == verb), "")

    @classmethod
    def of(cls, language: str, tables: Mapping[str, Mapping[str, list[str] | str]]) -> PhraseBank:
        """Return the bank in the tables of a file of `resources/phrases`."""
        phrases = tuple((key, tuple(forms)) for key, forms in tables["phrases"].items())
        openings = tuple((key, str(text)) for key, text in tables["openings"].items())
        return cls(language, phrases, openings)


@dataclass(frozen=True, slots=True)
class FoundVerb:
    """An operative verb in a text: its key, the kind that it makes, and its place in the folded text."""

    key: str
    kind: ParagraphKind
    start: int
    end: int


def find_verbs(text: str, bank: PhraseBank) -> list[FoundVerb]:
    """Return the operative verbs of a text in the order in which they stand there; of two at one place the longer."""
    folded = fold(text)
    found: dict[int, tuple[int, str]] = {}
    for key, pattern in _patterns(bank):
        for match in pattern.finditer(folded):
            start, end = match.start(), match.end()
            if end > found.get(start, (0, ""))[0]:
                found[start] = (end, key)
    return [FoundVerb(key, VERBS[key], start, end) for start, (end, key) in sorted(found.items())]


def has_verb(text: str, key: str, bank: PhraseBank) -> bool:
    """Return whether a text says a verb."""
    return any(verb.key == key for verb in find_verbs(text, bank))


def what_follows(text: str, kind: ParagraphKind, bank: PhraseBank) -> str:
    """Return what stands behind the first operative verb of a kind, with a capital; "" when nothing is behind it.

    Only the first sentence is looked at. Where the bank's own opening with that verb begins the text, its subject is
    left out too, which in Arabic stands behind the verb.
    """
    for key in (key for key, made in VERBS.items() if made is kind and bank.opening(key)):
        opening = bank.opening(key)
        if text.startswith(opening):
            return _capital(text[len(opening) :])
    first = _SENTENCE_END.split(text, maxsplit=1)[0]
    found = [verb for verb in find_verbs(first, bank) if verb.kind is kind]
    strong = [verb for verb in found if verb.key not in ("will", "shall")]
    verb = next(iter(strong or found), None)
    return _capital(text[_unfolded(text, verb.end) :]) if verb else ""


def _unfolded(text: str, end: int) -> int:
    """Return the place in a text that stands at `end` in the folded text."""
    length = 0
    for place, letter in enumerate(text):
        if length >= end and fold(letter):
            return place
        length += len(fold(letter))
    return len(text)


def _capital(text: str) -> str:
    text = text.strip(" \t\n\u00a0,:;")
    return text[:1].upper() + text[1:] if any(c.isalnum() for c in text) else ""


@lru_cache(maxsize=16)
def _patterns(bank: PhraseBank) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((key, _pattern(form)) for key, forms in bank.phrases for form in forms)


def _pattern(phrase: str) -> re.Pattern[str]:
    """Return what finds a phrase in folded text as whole words, with a few words for each ellipsis."""
    between = rf"(?:\s+\S+){{0,{_WORDS_BETWEEN}}}?\s+"
    parts = [re.escape(fold(part.strip())).replace(r"\ ", r"\s+") for part in phrase.split("…")]
    body = between.join(parts)
    if any(unicodedata.name(c, "").startswith("CJK") for c in phrase):
        return re.compile(body)  # no spaces between words
    prefix = (
        "[وف]?" if unicodedata.name(parts[0][:1], "").startswith("ARABIC") else ""
    )  # "and", joined to its word
    return re.compile(rf"(?<!\w){prefix}{body}(?!\w)")


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return a text for comparing words: without case and marks, and with one form of each Arabic letter."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain.translate(_ARABIC_LETTERS)

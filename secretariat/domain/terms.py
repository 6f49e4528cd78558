"""The term bank: how a group calls one thing in each of its languages, so that it is always rendered the same.

Terms and texts are compared folded (see `folding`): regardless of case, vowel signs and variants of letters. A term is
found as whole words, where Arabic writes article, prepositions and "and" in front of one without a space; Chinese has
no spaces, and a term stands anywhere in its text. Of terms within each other the longest one counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from secretariat.domain.errors import RuleViolation
from secretariat.domain.folding import fold
from secretariat.domain.text import LocalizedText

_HAN = re.compile(r"[\u3400-\u9fff]")
_ARTICLE = re.compile("^\u0627\u0644(?=\\w{3})")
_BEFORE_FIRST = (
    "[\u0648\u0641]?(?:[\u0628\u0643]?(?:\u0627\u0644)?|\u0644\u0644?)"  # and, so; in, like; the; for (the)
)
_BEFORE_OTHERS = "(?:\u0627\u0644)?"  # adjectives take the article of their noun
# Of a plural or a case: "focal points", "authorities"; where it replaces a letter, a word of four has enough left.
_ENDING = r"\w{0,3}"
_INFLECTED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A term of a group in several languages; `note` says when it is used, for the secretariat alone."""

    id: int = 0
    version: int = 0
    group_id: int = 0
    text: LocalizedText = LocalizedText()
    note: str = ""


def check_term(term: Term) -> None:
    """Refuse a term with words in fewer than two languages: it would say nothing about how to render it."""
    if sum(bool(fold(text)) for text in term.text.values()) < 2:
        raise RuleViolation("term_in_one_language", field="text")


def terms_in(text: str, language: str, terms: Iterable[Term]) -> list[Term]:
    """Return the terms that stand in a text of `language`, in their order there; none within a longer one."""
    known = [(fold(term.text[language]), term) for term in terms if language in term.text]
    left = _comparable(text, language)
    found: list[tuple[int, Term]] = []
    for words, term in sorted(known, key=lambda entry: -len(entry[0])):
        match = _pattern(words, language, "").search(left) if words else None
        if match:
            found.append((match.start(), term))
            left = _pattern(words, language, "").sub(lambda taken: "\0" * len(taken[0]), left)
    return [term for _, term in sorted(found, key=lambda entry: entry[0])]


def is_rendered(term: Term, language: str, text: str) -> bool:
    """Return whether a text of `language` has the term's rendering, be it with another ending.

    A term that has none in that language cannot be missed.
    """
    words = fold(term.text.get(language, ""))
    return not words or _pattern(words, language, _ENDING).search(_comparable(text, language)) is not None


def _comparable(text: str, language: str) -> str:
    folded = fold(text)
    return folded.replace(" ", "") if _HAN.search(folded) else folded


@lru_cache(maxsize=1024)
def _pattern(words: str, language: str, ending: str) -> re.Pattern[str]:
    """Return what finds folded words in text made comparable; each may have an ending that `ending` allows."""
    if _HAN.search(words):
        return re.compile(re.escape(words.replace(" ", "")))
    arabic = language.partition("-")[0] == "ar"
    bare = [_ARTICLE.sub("", word) if arabic else word for word in words.split()]
    stems = [word[:-1] if ending and len(word) >= _INFLECTED else word for word in bare]
    first, *others = (re.escape(word) + ending for word in stems)
    before = (_BEFORE_FIRST, _BEFORE_OTHERS) if arabic else ("", "")
    body = " ".join([before[0] + first, *(before[1] + word for word in others)])
    return re.compile(rf"(?<!\w){body}(?!\w)")

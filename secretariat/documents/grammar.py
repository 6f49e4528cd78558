"""How a name changes in a sentence: its article, a preposition before it, a small first letter.

A place of a label may say so after a colon: `{meeting:lower}`, `{group:the}`, `{party:de}`; `{last:+y}` is a word
before a name without its article (Spanish "y" is "e" before an i). What a language needs for that stands in the table
`[grammar]` of its labels, so no language has code of its own:

    [grammar]
    joiner = " "                        # between preposition and name; "" where the preposition is a prefix (Arabic)
    articles = { Groupe = "le ", Accord = "l’" }                         # by the first word of a name
    contractions = { "de le " = "du ", "de les " = "des " }              # at the beginning of preposition and name
    first_of_month = "1er"              # where the first day of a month is no cardinal number; for labels.py
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Any

from secretariat.documents.direction import apart

LOWER, ARTICLE, BARE = "lower", "the", "+"


class Sentences(Formatter):
    """Fills the places of a label; values are taken literally, braces and all.

    Args:
        grammar: the table `[grammar]` of the language.
        rtl: its lines run from right to left.
    """

    def __init__(self, grammar: Mapping[str, Any], rtl: bool = False) -> None:
        self._rtl = rtl
        self._joiner: str = grammar.get("joiner", " ")
        self._articles: Mapping[str, str] = grammar.get("articles", {})
        self._contractions: Mapping[str, str] = grammar.get("contractions", {})

    def fill(self, text: str, places: Mapping[str, object]) -> str:
        """Return `text` with its named places filled.

        Raises:
            KeyError: `places` lacks one of them.
        """
        return self.vformat(text, (), places)

    def format_field(self, value: Any, format_spec: str) -> str:
        """Return a value as the part of a place after the colon asks for, so that it keeps its place in the line."""
        name = self._inflected(str(value), format_spec)
        return apart(name) if self._rtl else name

    def _inflected(self, name: str, format_spec: str) -> str:
        if not format_spec or not name:
            return name
        if format_spec == LOWER:
            return name if name[1:2].isupper() else name[0].lower() + name[1:]  # not "wHO"
        if format_spec.startswith(BARE):
            return self._contracted(format_spec.removeprefix(BARE) + self._joiner + name)
        name = self._with_article(name)
        return name if format_spec == ARTICLE else self._contracted(format_spec + self._joiner + name)

    def _with_article(self, name: str) -> str:
        first, *_ = name.split(maxsplit=1) or ("",)
        return self._articles.get(first, "") + name

    def _contracted(self, text: str) -> str:
        for whole, short in self._contractions.items():
            if text.startswith(whole):
                return short + text.removeprefix(whole)
        return text

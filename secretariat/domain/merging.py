"""What becomes of one record that two changed at once: of three versions of it one is made, field by field.

    merged = merge(base, theirs, mine)          # what both read, what was saved since, what is to be saved now
    if merged.contested: …                      # somebody must choose
    record = decided(merged, {contested.key: Choice.MINE, …})

A text in several languages is one field for each of them. What only one of the two changed is taken from that one, and
what both changed alike is not contested. Nothing is merged within a text: whether two sentences go together is not for
a program to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Generic, TypeVar

from secretariat.domain.text import LocalizedRich, LocalizedText, RichText

R = TypeVar("R")
Key = tuple[str, str]
"""The name of a field, and the language of a text that has several, else ""."""

OWN = frozenset({"id", "version"})
"""Fields that say which record it is and how new: those of the version that was saved."""


class Choice(StrEnum):
    """What is to stand in a field that both changed; `BOTH` puts one text below the other."""

    BEFORE = "before"
    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Contested:
    """A field, or a text in one language, that both changed to different values; none is "" in a text of languages."""

    name: str
    language: str
    before: Any
    theirs: Any
    mine: Any

    @property
    def key(self) -> Key:
        """By what a choice names it."""
        return self.name, self.language

    def chosen(self, choice: Choice) -> Any:
        """Return the value that a choice gives; what is no text cannot be both (`ValueError`)."""
        if choice is Choice.BOTH:
            return both(self.theirs, self.mine)
        return {Choice.BEFORE: self.before, Choice.THEIRS: self.theirs, Choice.MINE: self.mine}[choice]


@dataclass(frozen=True, slots=True)
class Merged(Generic[R]):
    """The record as it was saved, with all that only `mine` changed; what is contested stands as it was saved."""

    record: R
    contested: tuple[Contested, ...] = ()


def merge(base: R, theirs: R, mine: R) -> Merged[R]:
    """Merge two versions of one record that were made of the same third one.

    Args:
        base: the record, a frozen dataclass, as it was when both began.
        theirs: as it is stored now; its id and version are taken.
        mine: as it was to be stored.
    """
    values: dict[str, Any] = {}
    contested: list[Contested] = []
    for field in fields(theirs):  # type: ignore[arg-type]
        name = field.name
        if name in OWN:
            continue
        three = getattr(base, name), getattr(theirs, name), getattr(mine, name)
        if isinstance(three[1], LocalizedText | LocalizedRich):
            values[name], found = _by_language(name, *three)
        else:
            values[name], found = _one(name, "", *three)
        contested += found
    return Merged(replace(theirs, **values), tuple(contested))  # type: ignore[type-var]


def decided(merged: Merged[R], choices: Mapping[Key, Choice]) -> R:
    """Return the record with what was chosen; a field about which nothing was chosen stands as it was saved."""
    record: Any = merged.record
    for contested in merged.contested:
        choice = choices.get(contested.key, Choice.THEIRS)
        value = contested.chosen(choice)
        if contested.language:
            value = getattr(record, contested.name).put(contested.language, value)
        record = replace(record, **{contested.name: value})
    made: R = record
    return made


def both(theirs: Any, mine: Any) -> Any:
    """Return two texts as one, the second below the first.

    Raises:
        ValueError: they are no texts.
    """
    if isinstance(theirs, RichText) and isinstance(mine, RichText):
        return RichText((*theirs, *mine))
    if isinstance(theirs, str) and isinstance(mine, str) and not isinstance(theirs, StrEnum):
        return f"{theirs}\n{mine}"
    raise ValueError("only texts can be put one below the other")


def _by_language(name: str, before: Any, theirs: Any, mine: Any) -> tuple[Any, list[Contested]]:
    nothing = "" if isinstance(theirs, LocalizedText) else RichText()
    merged, contested = theirs, []
    for language in _languages(before, theirs, mine):
        texts = (text.get(language, nothing) for text in (before, theirs, mine))
        value, found = _one(name, language, *texts)
        merged = merged.put(language, value)
        contested += found
    return merged, contested


def _languages(*texts: Mapping[str, Any]) -> Iterator[str]:
    return iter(dict.fromkeys(code for text in texts for code in text))


def _one(name: str, language: str, before: Any, theirs: Any, mine: Any) -> tuple[Any, list[Contested]]:
    if mine in (before, theirs):
        return theirs, []
    if theirs == before:
        return mine, []
    return theirs, [Contested(name, language, before, theirs, mine)]

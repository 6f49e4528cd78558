"""Matching names and words of an old table to the register: exactly, by another form of the name, or nearly."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.agreements import Area, Party
from secretariat.domain.folding import fold
from secretariat.domain.imports import Certainty, ImportField, KnownItem, Target
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.services.import_columns import Knowing
from secretariat.services.import_words import ImportWords

NEAR = 88
"""From this score of 100 on two names are taken for the same."""

_SHORTEST = 4  # letters of a name that can be nearly another
_TELLING = 6  # letters that tell an area by a part of its name
_IN_BRACKETS = re.compile(r"[(\[（].*?[)\]）]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the register of a group has: read once, in one snapshot."""

    parties: tuple[Party, ...]
    areas: tuple[Area, ...]
    persons: tuple[Person, ...]
    items: tuple[KnownItem, ...]
    decisions: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Found:
    """What a text is taken for, and how surely; `score` goes to 100."""

    target: Target
    certainty: Certainty
    score: int


UNKNOWN = Found(None, Certainty.UNKNOWN, 0)


class Matcher:
    """Finds what texts stand for; each text is looked up once."""

    def __init__(self, known: Known, words: ImportWords) -> None:
        self._words = words
        self._sides = _Names((party.id, name) for party in known.parties for name in _party_names(party))
        self._areas = _Names((area.id, fold(text)) for area in known.areas for text in area.name.values())
        self._persons = _People(
            (person.id, self._bare(text)) for person in known.persons for text in person.name.values()
        )
        self._emails = {person.email.casefold(): person.id for person in known.persons if person.email}
        self._find: Callable[[ImportField, str], Found] = cache(self._matched)

    def find(self, field: ImportField, text: str) -> Found:
        """Return what a text of a column stands for."""
        return self._find(field, text.strip())

    def knowing(self) -> Knowing:
        """Return what tells names of the register in a column."""

        def knows(field: ImportField) -> Callable[[str], bool]:
            return lambda text: self.find(field, text).certainty is not Certainty.UNKNOWN

        return Knowing(
            side=knows(ImportField.SIDE),
            area=knows(ImportField.AREA),
            person=knows(ImportField.RESPONSIBLE),
            status=knows(ImportField.STATUS),
            priority=knows(ImportField.PRIORITY),
        )

    def _matched(self, field: ImportField, text: str) -> Found:
        match field:
            case ImportField.STATUS:
                return _word(fold(text), self._words.statuses)
            case ImportField.PRIORITY:
                return _word(fold(text), self._words.priorities)
            case ImportField.SIDE:
                return self._side(text)
            case ImportField.AREA:
                return self._area(fold(text))
            case _:
                return self._person(text)

    def _area(self, text: str) -> Found:
        """Return the area of a name, or the only one whose name has these words in it ("training")."""
        found = self._areas.nearest(text)
        if found.certainty is not Certainty.UNKNOWN or len(text) < _TELLING:
            return found
        return _only(row_id for name, row_id in self._areas.all if f" {text} " in f" {name} ")

    def _side(self, text: str) -> Found:
        words = tuple(word for word in fold(_IN_BRACKETS.sub(" ", text)).split())
        bare = " ".join(word for word in words if word not in self._words.side) or " ".join(words)
        found = self._sides.nearest(bare)
        if found.certainty is not Certainty.UNKNOWN:
            return found
        return _only(
            row_id for name, row_id in self._sides.all if len(name) > 2 and f" {name} " in f" {bare} "
        )

    def _person(self, text: str) -> Found:
        if text.casefold() in self._emails:
            return Found(self._emails[text.casefold()], Certainty.ALIAS, 100)
        words = self._bare(_IN_BRACKETS.sub(" ", text))
        return self._persons.find(words) if words else UNKNOWN

    def _bare(self, name: str) -> list[str]:
        """Return the words of a name without what stands before it ("Dr")."""
        words = fold(name).split()
        while len(words) > 1 and words[0] in self._words.styles:
            words = words[1:]
        return words


def _party_names(party: Party) -> set[str]:
    texts: Iterable[LocalizedText] = (party.name, party.name_in_sentence, party.short_name, party.adjective)
    return {fold(text) for names in texts for text in names.values()} - {""}


def _initials(words: Sequence[str], known: Sequence[str]) -> bool:
    """Return whether a name has letters for some of another's words: "A Khan" for "Amina Khan"."""
    return (
        len(words) == len(known) > 1
        and any(len(word) == 1 for word in words)
        and all(
            one == other or (len(one) == 1 and other[0] == one)
            for one, other in zip(words, known, strict=True)
        )
        and any(one == other and len(one) > 1 for one, other in zip(words, known, strict=True))
    )


def _only(row_ids: Iterable[int]) -> Found:
    """Return what has a name of which some words are a text, if it is only one."""
    found = set(row_ids)
    return Found(found.pop(), Certainty.FUZZY, NEAR) if len(found) == 1 else UNKNOWN


class _Names:
    """Folded names and what has them; `all` names each with its id."""

    def __init__(self, names: Iterable[tuple[int, str]]) -> None:
        self.all = [(name, row_id) for row_id, name in dict.fromkeys(names)]
        self._exact: dict[str, set[int]] = defaultdict(set)
        for name, row_id in self.all:
            self._exact[name].add(row_id)
        self._long = [(name, row_id) for name, row_id in self.all if len(name) >= _SHORTEST]
        self._texts = [name for name, _ in self._long]

    def nearest(self, text: str) -> Found:
        """Return the one whose name is the text, or nearest to it; nothing where two are equally near.

        The same words in another order are nearly the same.
        """
        if not text:
            return UNKNOWN
        if exact := self._exact.get(text):
            return Found(next(iter(exact)), Certainty.EXACT, 100) if len(exact) == 1 else UNKNOWN
        if len(text) < _SHORTEST:
            return UNKNOWN
        scores: dict[int, float] = {}
        for scorer, less in ((fuzz.ratio, 0), (fuzz.token_sort_ratio, 1)):
            near = process.extract(text, self._texts, scorer=scorer, score_cutoff=NEAR + less, limit=None)
            for _, score, place in near:
                row_id = self._long[place][1]
                scores[row_id] = max(score - less, scores.get(row_id, 0.0))
        best = max(scores.values(), default=0.0)
        nearest = [row_id for row_id, score in scores.items() if score == best]
        return Found(nearest[0], Certainty.FUZZY, int(best)) if len(nearest) == 1 else UNKNOWN


class _People:
    """Names of persons as words, to be found by their words, by some of them, or nearly."""

    def __init__(self, names: Iterable[tuple[int, Sequence[str]]]) -> None:
        known = [(row_id, tuple(words)) for row_id, words in names]
        self._exact: dict[tuple[str, ...], set[int]] = defaultdict(set)
        self._sorted: dict[tuple[str, ...], set[int]] = defaultdict(set)
        self._with: dict[str, set[tuple[int, tuple[str, ...]]]] = defaultdict(set)
        for row_id, words in known:
            self._exact[words].add(row_id)
            self._sorted[tuple(sorted(words))].add(row_id)
            for word in words:
                self._with[word].add((row_id, words))
        self._near = _Names((row_id, " ".join(sorted(words))) for row_id, words in known)

    def find(self, words: Sequence[str]) -> Found:
        """Return who has a name of these words, in this order or another, with initials, or by one word alone."""
        given = tuple(words)
        for certainty, score, found in (
            (Certainty.EXACT, 100, self._exact.get(given)),
            (Certainty.ALIAS, 98, self._sorted.get(tuple(sorted(given)))),
            (Certainty.FUZZY, 90, self._by_initials(given)),
            (Certainty.FUZZY, NEAR, self._by_word(given)),
        ):
            if found:  # where two persons fit, none is taken
                return Found(next(iter(found)), certainty, score) if len(found) == 1 else UNKNOWN
        return self._near.nearest(" ".join(sorted(given)))

    def _by_initials(self, words: tuple[str, ...]) -> set[int]:
        alike = (entry for word in set(words) if len(word) > 1 for entry in self._with.get(word, ()))
        return {row_id for row_id, known in alike if _initials(words, known)}

    def _by_word(self, words: tuple[str, ...]) -> set[int]:
        alone = len(words) == 1 and len(words[0]) > 2
        return {row_id for row_id, _ in self._with.get(words[0], ())} if alone else set()


def _word(text: str, members: Mapping[str, ActionStatus] | Mapping[str, Priority]) -> Found:
    """Return the member of a closed list: by its word, by the words that a text begins with, or with one slip.

    What only contains a word is not taken: "not completed" is not completed.
    """
    if text in members:
        return Found(members[text], Certainty.EXACT, 100)
    begins = [word for word in members if " " in text and text.startswith(f"{word} ")]
    if begins:
        return Found(members[max(begins, key=len)], Certainty.FUZZY, NEAR)
    slips = {
        members[word] for word in members if len(word) > 5 and OSA.distance(text, word, score_cutoff=1) <= 1
    }
    return Found(slips.pop(), Certainty.FUZZY, 90) if len(slips) == 1 else UNKNOWN

"""Matching names and words of an old table to the register: exactly, by another form of the name, or nearly."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.agreements import Area, Party
from secretariat.domain.folding import fold
from secretariat.domain.imports import Certainty, ImportField, Target
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.services.import_columns import Knowing
from secretariat.services.import_words import ImportWords

NEAR = 88
"""From this score of 100 on two names are taken for the same."""

_TELLING = 6  # letters that tell an area by a part of its name
_IN_BRACKETS = re.compile(r"[(\[（].*?[)\]）]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the register of a group has: read once, in one snapshot."""

    parties: tuple[Party, ...]
    areas: tuple[Area, ...]
    persons: tuple[Person, ...]
    actions: tuple[Action, ...]
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
        self._sides = {party.id: _party_names(party) for party in known.parties}
        self._areas = {area.id: {fold(text) for text in area.name.values()} for area in known.areas}
        self._persons = {
            person.id: [self._bare(text) for text in person.name.values()] for person in known.persons
        }
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
        found = _nearest(text, self._areas)
        if found.certainty is not Certainty.UNKNOWN or len(text) < _TELLING:
            return found
        inside = [
            area_id
            for area_id, names in self._areas.items()
            if any(f" {text} " in f" {name} " for name in names)
        ]
        return Found(inside[0], Certainty.FUZZY, NEAR) if len(inside) == 1 else UNKNOWN

    def _side(self, text: str) -> Found:
        words = tuple(word for word in fold(_IN_BRACKETS.sub(" ", text)).split())
        bare = " ".join(word for word in words if word not in self._words.side) or " ".join(words)
        found = _nearest(bare, self._sides)
        if found.certainty is not Certainty.UNKNOWN:
            return found
        inside = [
            party_id
            for party_id, names in self._sides.items()
            if any(len(name) > 2 and f" {name} " in f" {bare} " for name in names)
        ]
        return Found(inside[0], Certainty.FUZZY, NEAR) if len(inside) == 1 else UNKNOWN

    def _person(self, text: str) -> Found:
        if text.casefold() in self._emails:
            return Found(self._emails[text.casefold()], Certainty.ALIAS, 100)
        words = self._bare(_IN_BRACKETS.sub(" ", text))
        if not words:
            return UNKNOWN
        for certainty, score, alike in (
            (Certainty.EXACT, 100, lambda known: known == words),
            (Certainty.ALIAS, 98, lambda known: sorted(known) == sorted(words)),
            (Certainty.FUZZY, 90, lambda known: _initials(words, known)),
            (
                Certainty.FUZZY,
                NEAR,
                lambda known: len(words) == 1 and len(words[0]) > 2 and words[0] in known,
            ),
        ):
            found = [row_id for row_id, names in self._persons.items() if any(map(alike, names))]
            if len(found) == 1:
                return Found(found[0], certainty, score)
            if found:
                return UNKNOWN  # two persons fit
        joined = {
            row_id: {" ".join(sorted(name)) for name in names} for row_id, names in self._persons.items()
        }
        return _nearest(" ".join(sorted(words)), joined)

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


def _nearest(text: str, names: Mapping[int, Iterable[str]]) -> Found:
    """Return the one whose name is the text, or nearest to it; nothing where two are equally near."""
    if not text:
        return UNKNOWN
    exact = [row_id for row_id, known in names.items() if text in known]
    if exact:
        return Found(exact[0], Certainty.EXACT, 100) if len(exact) == 1 else UNKNOWN
    scores = sorted(
        (
            (max((_near(text, name) for name in known), default=0.0), row_id)
            for row_id, known in names.items()
        ),
        reverse=True,
    )
    if not scores or scores[0][0] < NEAR or (len(scores) > 1 and scores[1][0] == scores[0][0]):
        return UNKNOWN
    return Found(scores[0][1], Certainty.FUZZY, int(scores[0][0]))


def _near(text: str, name: str) -> float:
    """Return how near two names are; the same words in another order are nearly the same."""
    if min(len(text), len(name)) < 4:
        return 0.0
    return max(fuzz.ratio(text, name), fuzz.token_sort_ratio(text, name) - 1)


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

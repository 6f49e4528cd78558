"""Rows of an old table that say what an earlier row says: the same number, the same title, or nearly the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz

from secretariat.domain.folding import fold
from secretariat.domain.imports import Draft, Duplicate, Likeness

_ALIKE = 75  # of 100: "list" and "lists" are forms of one word, "burns" and "nurses" are not
_SHORTEST = 4  # letters of such a word: "phase II" is not "phase III"
_LOOKED_AT = (
    20  # earlier rows with one title: a table that repeats it more often is compared with the first ones
)


class Repeats:
    """The rows that came before. Titles that differ in one word are found by what they are without it."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._titles: dict[str, list[tuple[int, Draft]]] = defaultdict(list)
        self._without: dict[tuple[str, ...], list[tuple[int, str, Draft]]] = defaultdict(list)

    def like(self, number: int, draft: Draft, title: str) -> Duplicate | None:
        """Return the earlier row that a row repeats, and keep it for later ones; `title` is folded."""
        found = self._by_number(number, draft) or self._by_title(draft, title) or self._nearly(draft, title)
        self._keep(number, draft, title)
        return found

    def _by_number(self, number: int, draft: Draft) -> Duplicate | None:
        reference = fold(draft.reference)
        earlier = self._numbers.setdefault(reference, number) if reference else number
        return Duplicate(likeness=Likeness.ROW_NUMBER, row=earlier) if earlier != number else None

    def _by_title(self, draft: Draft, title: str) -> Duplicate | None:
        for row, earlier in self._titles.get(title, ()):
            if _of_one(draft, earlier) and _agree(draft.original_due_on, earlier.original_due_on):
                return Duplicate(likeness=Likeness.ROW, row=row)
        return None

    def _nearly(self, draft: Draft, title: str) -> Duplicate | None:
        for word, rest in _each_left_out(title):
            for row, other, earlier in self._without.get(rest, ()):
                if word != other and _of_one(draft, earlier) and fuzz.ratio(word, other) >= _ALIKE:
                    return Duplicate(likeness=Likeness.ROW_NEAR, row=row)
        return None

    def _keep(self, number: int, draft: Draft, title: str) -> None:
        if len(self._titles[title]) < _LOOKED_AT:
            self._titles[title].append((number, draft))
        for word, rest in _each_left_out(title):
            if len(self._without[rest]) < _LOOKED_AT:
                self._without[rest].append((number, word, draft))


def _each_left_out(title: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    words = title.split()
    for place, word in enumerate(words):
        if len(words) > 1 and len(word) >= _SHORTEST and word.isalpha():
            yield word, (*words[:place], "", *words[place + 1 :])


def _of_one(draft: Draft, earlier: Draft) -> bool:
    """Return whether two rows can be one item: what is not known of one contradicts nothing."""
    return (
        _agree(draft.lead_party_id, earlier.lead_party_id)
        and _agree(draft.area_id, earlier.area_id)
        and _agree(draft.responsible_id, earlier.responsible_id)
    )


def _agree(one: object, other: object) -> bool:
    return one is None or other is None or one == other

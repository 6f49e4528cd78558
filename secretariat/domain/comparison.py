"""What changed between two texts of minutes, paragraph by paragraph and word by word.

Paragraphs are matched by their identity, then by likeness, so that one that was taken out and written again elsewhere
is recognised. Everything here is symmetric: comparing the other way round finds the same pairs and the same words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum

from secretariat.domain.text import LocalizedText
from secretariat.domain.words import is_spaced, words

ALIKE = 0.6  # from this share of common words on, two paragraphs count as one that was rewritten
_COSTLY = 1_500_000  # pairs of equal words beyond which a paragraph is shown as replaced as a whole


class Change(StrEnum):
    """What became of a paragraph."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class EditKind(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


_OPPOSITE = {
    EditKind.KEPT: EditKind.KEPT,
    EditKind.DELETED: EditKind.INSERTED,
    EditKind.INSERTED: EditKind.DELETED,
}


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of text that was kept, deleted or inserted."""

    kind: EditKind
    text: str


Edits = tuple[Edit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph as it is compared.

    `number` is the printed one (0: it is not printed), `item` the number of its agenda item, `item_id` that item.
    """

    id: int
    texts: LocalizedText
    number: int = 0
    item: int = 0
    item_id: int = 0
    symbol: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A paragraph in the older and in the newer text; one of the two is None when it was added or removed.

    `edits` has the words by language, those of languages without a text in either left out. `moved` is True when it
    stands elsewhere among its neighbours or under another agenda item; it can have changed as well.
    """

    old: Passage | None
    new: Passage | None
    edits: Mapping[str, Edits] = field(default_factory=dict)
    moved: bool = False

    @property
    def change(self) -> Change:
        """What became of the paragraph; a changed one may have been moved too."""
        if self.old is None:
            return Change.ADDED
        if self.new is None:
            return Change.REMOVED
        if any(edit.kind is not EditKind.KEPT for edits in self.edits.values() for edit in edits):
            return Change.CHANGED
        return Change.MOVED if self.moved else Change.UNCHANGED

    def words(self, language: str) -> Edits:
        """Return the words in one language; none when neither text has that language."""
        return self.edits.get(language, ())


@dataclass(frozen=True, slots=True)
class Comparison:
    """All paragraphs of two texts, in the order of the newer one; removed ones stand behind what they stood behind."""

    pairs: tuple[Pair, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed."""
        return all(pair.change is Change.UNCHANGED for pair in self.pairs)

    @property
    def counts(self) -> dict[Change, int]:
        """How many paragraphs fared how."""
        found = Counter(pair.change for pair in self.pairs)
        return {change: found[change] for change in Change}


def compare(old: Sequence[Passage], new: Sequence[Passage]) -> Comparison:
    """Return what changed from `old` to `new`."""
    aligned = _aligned(old, new)
    before_of = {j: (old[i], moved) for i, j, moved in aligned}
    found: list[tuple[tuple[int, int], Pair]] = []
    for j, passage in enumerate(new):
        known, moved = before_of.get(j, (None, False))
        pair = Pair(old=known, new=passage, edits=_edits(known, passage), moved=moved)
        found.append(((j, -1), pair))
    places = {i: j for i, j, _ in aligned}
    place = -1
    for i, passage in enumerate(old):
        if i in places:
            place = places[i]
        else:
            found.append(((place, i), Pair(old=passage, new=None, edits=_edits(passage, None))))
    found.sort(key=lambda entry: entry[0])
    return Comparison(tuple(pair for _, pair in found))


def compare_texts(old: str, new: str) -> Edits:
    """Return what changed from one text to the other, word by word.

    The kept and deleted stretches are the old text, the kept and inserted ones the new text, exactly. No letter is
    parted from its marks.
    """
    if old == new:
        return (Edit(EditKind.KEPT, old),) if old else ()
    if old > new:
        return tuple(_tidy((_OPPOSITE[edit.kind], edit.text) for edit in compare_texts(new, old)))
    return tuple(_tidy(_without_crumbs(_raw(words(old), words(new)))))


def before(edits: Edits) -> str:
    """Return the old text of what `compare_texts` gave."""
    return "".join(edit.text for edit in edits if edit.kind is not EditKind.INSERTED)


def after(edits: Edits) -> str:
    """Return the new text of what `compare_texts` gave."""
    return "".join(edit.text for edit in edits if edit.kind is not EditKind.DELETED)


def readable(edits: Edits) -> Edits:
    """Return edits for a reader: a space stands between two words of which one replaces the other.

    Nothing else is added; where scripts have no spaces, nothing at all.
    """
    found: list[Edit] = []
    for edit in edits:
        last = found[-1] if found and found[-1].kind is EditKind.DELETED else None
        if last and edit.kind is EditKind.INSERTED and is_spaced(last.text[-1]) and is_spaced(edit.text[0]):
            found.append(Edit(EditKind.KEPT, " "))
        found.append(edit)
    return tuple(found)


def _key(passages: Sequence[Passage]) -> list[tuple[int, int, list[tuple[str, str]]]]:
    """Return by what the two texts are put in one order, so that both directions of a comparison do the same."""
    return [(passage.id, passage.item_id, sorted(passage.texts.items())) for passage in passages]


def _aligned(old: Sequence[Passage], new: Sequence[Passage]) -> list[tuple[int, int, bool]]:
    """Return which place in `old` is which in `new`, and whether that paragraph moved."""
    if _key(old) > _key(new):
        return [(i, j, moved) for j, i, moved in _aligned(new, old)]
    pairs = _match(old, new)
    staying = _longest_rising(pairs)
    return [
        (i, j, (i, j) not in staying or (old[i].item_id, old[i].item) != (new[j].item_id, new[j].item))
        for i, j in pairs
    ]


def _match(old: Sequence[Passage], new: Sequence[Passage]) -> list[tuple[int, int]]:
    """Return the pairs of places: by identity, then by likeness, the most alike first."""
    places = {passage.id: place for place, passage in enumerate(new) if passage.id}
    pairs = {i: places[passage.id] for i, passage in enumerate(old) if passage.id in places}
    taken = set(pairs.values())
    left = [(i, _bag(passage)) for i, passage in enumerate(old) if i not in pairs]
    right = [(j, _bag(passage)) for j, passage in enumerate(new) if j not in taken]
    alike = ((_likeness(a, b), abs(i - j), i, j) for i, a in left for j, b in right)
    for _, _, i, j in sorted((-share, apart, i, j) for share, apart, i, j in alike if share >= ALIKE):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return sorted(pairs.items())


def _bag(passage: Passage) -> frozenset[str]:
    """Return the different words of a paragraph, each with its language."""
    return frozenset(
        f"{language} {word.strip()}" for language, text in passage.texts.items() for word in words(text)
    )


def _likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """Return the share of different words that two paragraphs have in common (Dice's coefficient)."""
    total = len(a) + len(b)
    return 2 * len(a & b) / total if total else 0.0


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the most pairs, given in the order of their first places, whose second places rise too."""
    ends: list[
        int
    ] = []  # for each length, the number of the pair with the smallest second place that ends such a row
    before_of: dict[int, int | None] = {}
    for number, (_, place) in enumerate(pairs):
        length = bisect_left([pairs[end][1] for end in ends], place)
        before_of[number] = ends[length - 1] if length else None
        ends[length : length + 1] = [number]
    step = ends[-1] if ends else None
    row = set()
    while step is not None:
        row.add(pairs[step])
        step = before_of[step]
    return row


def _edits(old: Passage | None, new: Passage | None) -> dict[str, Edits]:
    texts = [passage.texts if passage else LocalizedText() for passage in (old, new)]
    languages = dict.fromkeys([*texts[1], *texts[0]])
    return {
        language: compare_texts(texts[0].get(language, ""), texts[1].get(language, ""))
        for language in languages
    }


def _raw(old: list[str], new: list[str]) -> Iterator[tuple[EditKind, str]]:
    """Yield the stretches between two lists of words."""
    counts = Counter(new)
    if sum(counts[word] for word in old) > _COSTLY:
        yield EditKind.DELETED, "".join(old)
        yield EditKind.INSERTED, "".join(new)
        return
    for act, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if act == "equal":
            yield EditKind.KEPT, "".join(old[a:b])
        else:
            yield EditKind.DELETED, "".join(old[a:b])
            yield EditKind.INSERTED, "".join(new[c:d])


def _without_crumbs(edits: Iterator[tuple[EditKind, str]]) -> Iterator[tuple[EditKind, str]]:
    """Take a comma or a bracket that happens to stand in both texts between two changes as changed too."""
    found = [edit for edit in edits if edit[1]]
    for number, (kind, text) in enumerate(found):
        inner = 0 < number < len(found) - 1
        if kind is EditKind.KEPT and inner and not any(sign.isalnum() or sign == "\n" for sign in text):
            yield EditKind.DELETED, text
            yield EditKind.INSERTED, text
        else:
            yield kind, text


def _tidy(edits: Iterator[tuple[EditKind, str]]) -> Iterator[Edit]:
    """Join what is of one kind between two kept stretches, what was deleted first; spaces behind both are kept."""
    waiting = dict.fromkeys(EditKind, "")

    def changed() -> Iterator[Edit]:
        deleted, inserted = waiting[EditKind.DELETED], waiting[EditKind.INSERTED]
        spaces = _spaces_behind(deleted, inserted)
        for kind, text in ((EditKind.DELETED, deleted), (EditKind.INSERTED, inserted)):
            if text[: len(text) - spaces]:
                yield Edit(kind, text[: len(text) - spaces])
            waiting[kind] = ""
        waiting[EditKind.KEPT] = deleted[len(deleted) - spaces :]

    for kind, text in edits:
        if kind is EditKind.KEPT:
            if waiting[EditKind.DELETED] or waiting[EditKind.INSERTED]:
                yield from changed()
            waiting[EditKind.KEPT] += text
        else:
            if waiting[EditKind.KEPT]:
                yield Edit(EditKind.KEPT, waiting[EditKind.KEPT])
                waiting[EditKind.KEPT] = ""
            waiting[kind] += text
    if waiting[EditKind.DELETED] or waiting[EditKind.INSERTED]:
        yield from changed()
    if waiting[EditKind.KEPT]:
        yield Edit(EditKind.KEPT, waiting[EditKind.KEPT])


def _spaces_behind(deleted: str, inserted: str) -> int:
    """Return how many spaces two texts have in common at their ends."""
    count = 0
    for one, other in zip(reversed(deleted), reversed(inserted), strict=False):
        if one != other or not one.isspace():
            break
        count += 1
    return count

"""The ids of a list's rows: of a long list those at its two ends, and the others only when someone asks for them.

    rows = RowIds.of([3, 1, 2])
    rows = RowIds(100_000, first, source)       # `source` reads the end, one place, or all of them

What is selected is always known (`know`), so that a verb gets the records that were selected and not those that have
moved into their rows since. What is known of a row stays: when another program has changed the order meanwhile, the
rest is fitted in around it, and the list is asked for anew.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass

AT_ONCE = 256
"""How many ids are read at either end of a list: more than a screen shows, few enough to be there at once."""


@dataclass(frozen=True, slots=True)
class Source:
    """Reads what is not known yet of a list.

    Attributes:
        last: returns the last so many ids.
        place: returns the row of an id, -1 when it is not in the list.
        everything: returns all ids.
        outdated: told when another program has meanwhile changed which records the list has, or their order.
    """

    last: Callable[[int], array[int]]
    place: Callable[[int], int]
    everything: Callable[[], array[int]]
    outdated: Callable[[], object]


class RowIds:
    """Ids by row. It never changes its length: rows that have gone meanwhile have the id 0."""

    def __init__(self, count: int, first: array[int], source: Source | None = None) -> None:
        self._count, self._first, self._source = count, first, source
        self._last: array[int] | None = None
        self._all: array[int] | None = first if len(first) >= count else None
        self._placed: dict[int, int] = {}

    @classmethod
    def of(cls, ids: Iterable[int]) -> RowIds:
        """Return a list whose ids are all there."""
        known = ids if isinstance(ids, array) and ids.typecode == "q" else array("q", ids)
        return cls(len(known), known)

    def __len__(self) -> int:
        return self._count

    def same_as(self, other: RowIds) -> bool:
        """Return whether another list has the same rows, as far as anyone has seen of both."""
        if self._count != other._count:
            return False
        if self._all is not None and other._all is not None:
            return self._all == other._all
        seen = self._all is not None or other._all is not None or self._placed or self._last is not None
        return not seen and self._first == other._first

    def at(self, row: int) -> int:
        """Return the id in a row, 0 beyond the list."""
        if not 0 <= row < self._count:
            return 0
        if self._all is None:
            if row < len(self._first):
                return self._first[row]
            if row in self._placed:
                return self._placed[row]
            if row >= self._count - AT_ONCE:
                return self._end()[row - self._count]
        return self.all()[row]

    def between(self, first: int, last: int) -> array[int]:
        """Return the ids of the rows from `first` to before `last`."""
        last = min(last, self._count)
        if self._all is None:
            if last <= len(self._first):
                return self._first[first:last]
            if first >= self._count - AT_ONCE:
                return self._end()[first - self._count : (last - self._count) or None]
        return self.all()[first:last]

    def row_of(self, record_id: int) -> int:
        """Return the row of an id, -1 when it is not in the list."""
        for known, begins in ((self._all, 0), (self._first, 0), (self._last, self._count - AT_ONCE)):
            if known is not None and record_id in known:
                return known.index(record_id) + begins
        if self._all is not None or self._source is None:
            return -1
        row = next((row for row, placed in self._placed.items() if placed == record_id), None)
        return self._place(record_id) if row is None else row

    def _place(self, record_id: int) -> int:
        assert self._source is not None
        row = self._source.place(record_id)
        if row >= self._count or self._known().get(row, record_id) != record_id:
            self._source.outdated()
            return -1
        if row >= 0:
            self._placed[row] = record_id
        return row

    def know(self, first: int, last: int) -> None:
        """Read the ids of the rows from `first` to `last`, unless they are known."""
        at_an_end = last < len(self._first) or (self._last is not None and first >= self._count - AT_ONCE)
        if self._all is None and not at_an_end and (last > first or first not in self._placed):
            self.all()

    def all(self) -> array[int]:
        """Return all ids in their order."""
        if self._all is None:
            assert self._source is not None
            self._all = self._fitted(self._source.everything(), 0)
        return self._all

    def _end(self) -> array[int]:
        if self._last is None:
            assert self._source is not None
            self._last = self._fitted(self._source.last(AT_ONCE), self._count - AT_ONCE)
        return self._last

    def _known(self) -> dict[int, int]:
        """Return the ids that are known, by their rows."""
        last = enumerate(self._last or (), self._count - AT_ONCE)
        return {**dict(enumerate(self._first)), **dict(last), **self._placed}

    def _fitted(self, found: array[int], begins: int) -> array[int]:
        """Return the ids of the rows from `begins` on: those found, but what is known of a row stays there."""
        known = self._known()
        here = {row: record_id for row, record_id in known.items() if row >= begins}
        elsewhere = {record_id for row, record_id in known.items() if row < begins}
        wanted = self._count - begins
        agrees = len(found) == wanted and elsewhere.isdisjoint(found)
        if agrees and all(found[row - begins] == record_id for row, record_id in here.items()):
            return found
        assert self._source is not None
        self._source.outdated()
        taken = elsewhere.union(here.values())
        rest = (record_id for record_id in found if record_id not in taken)
        rows = range(begins, self._count)
        return array("q", (here[row] if row in here else next(rest, 0) for row in rows))

"""What would become of an old table: its rows read, those found that are there already, and which are taken."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from math import ceil

from rapidfuzz import fuzz, process

from secretariat.domain.folding import fold
from secretariat.domain.import_days import DayOrder, is_ambiguous, order_shown
from secretariat.domain.import_values import are_shares, can_be_whole
from secretariat.domain.imports import (
    DAYS,
    Choices,
    Draft,
    Duplicate,
    ImportField,
    KnownItem,
    Likeness,
    PlannedRow,
    Preview,
    Remark,
    RowState,
    Table,
)
from secretariat.domain.progress import Progress, no_progress
from secretariat.services.import_matching import Known, Matcher
from secretariat.services.import_reading import Reading, RowReader
from secretariat.services.import_repeats import Repeats
from secretariat.services.import_words import ImportWords

NEAR_TITLE = 90
"""From this score of 100 on two titles of the same side and area are taken for the same item."""

_Kin = tuple[int | None, int | None, tuple[str, ...]]  # side, area and figures
_SAME_NUMBER = 55  # titles of one number may have been reworded; below this the number is another table's


def plan(
    table: Table, choices: Choices, known: Known, words: ImportWords, progress: Progress = no_progress
) -> Preview:
    """Return what an import would do. Nothing is written; `progress` is told the rows and may raise `Cancelled`."""
    matcher = Matcher(known, words)
    order = orders(table, choices)
    percents = [row.cells[place] for row in table.rows for place in _places(choices, {ImportField.PERCENT})]
    reader = RowReader(
        table,
        choices,
        known,
        words,
        matcher=matcher,
        shares=are_shares(percents),
        whole=can_be_whole(percents),
        order=order,
    )
    already = Already(known.items)
    rows, ambiguous, agreed_unknown = [], "", 0
    for done, row in enumerate(table.rows):
        progress(done, len(table.rows))
        reading, draft = reader.read(row)
        ambiguous = ambiguous or reading.ambiguous
        rows.append(_planned(reading, draft, already, choices))
        agreed_unknown += rows[-1].take and reading.agreed_unknown and choices.agreed_on is None
    shown = {found for found in order.values() if found}
    return Preview(
        rows=tuple(rows),
        matches=reader.matches(),
        new_people=reader.new_people(),
        agreed_unknown=agreed_unknown,
        dates_ambiguous=ambiguous,
        order=shown.pop() if len(shown) == 1 else choices.day_order,
    )


def orders(table: Table, choices: Choices) -> dict[ImportField, DayOrder | None]:
    """Return which number is the day in each column of dates: as chosen, else as its dates show, else as all do."""
    texts = {
        field: [row.cells[place].text for row in table.rows if row.cells[place].value is None]
        for place, field in enumerate(choices.fields)
        if field in DAYS and field is not None
    }
    if choices.day_order:
        return dict.fromkeys(texts, choices.day_order)
    together = order_shown(text for column in texts.values() for text in column)
    return {field: order_shown(column) or together for field, column in texts.items()}


def asks_for_order(table: Table, choices: Choices) -> bool:
    """Return whether the table has a date in which day and month could be exchanged."""
    places = _places(choices, DAYS)
    return any(
        row.cells[place].value is None and is_ambiguous(row.cells[place].text)
        for row in table.rows
        for place in places
    )


def _places(choices: Choices, wanted: Iterable[ImportField]) -> list[int]:
    known = frozenset(wanted)
    return [place for place, field in enumerate(choices.fields) if field is not None and field in known]


def _planned(reading: Reading, draft: Draft, already: Already, choices: Choices) -> PlannedRow:
    duplicate = already.like(reading.row.number, draft)
    other = already.number_of_another(draft) if duplicate is None else ""
    if other:
        reading.remarks.append(Remark("number_there", {"number": draft.reference, "symbol": other}))
    state = RowState.PROBLEM if reading.problems else RowState.DUPLICATE if duplicate else RowState.NEW
    wanted = choices.rows.get(reading.row.number, state is RowState.NEW)
    return PlannedRow(
        number=reading.row.number,
        state=state,
        take=wanted and bool(draft.title),
        draft=draft,
        problems=tuple(reading.problems),
        remarks=tuple(reading.remarks),
        duplicate=duplicate,
    )


class Already:
    """The items that are there, and the rows that came before, by number and by title."""

    def __init__(self, items: Sequence[KnownItem]) -> None:
        self._numbers: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._titles: dict[str, str] = {}
        self._near: dict[_Kin, _Titles] = defaultdict(_Titles)
        self._rows = Repeats()
        for item in items:
            numbers = [number for number in (fold(item.reference), fold(item.symbol)) if number]
            for text in map(fold, item.title.values()):
                self._titles.setdefault(text, item.symbol)
                self._near[item.lead_party_id, item.area_id, _figures(text)].add(text, item.symbol)
                for number in numbers:
                    self._numbers[number].append((text, item.symbol))
        self._kin: dict[tuple[str, ...], list[_Kin]] = defaultdict(list)
        for kin in self._near:
            self._kin[kin[2]].append(kin)

    def like(self, number: int, draft: Draft) -> Duplicate | None:
        """Return what says the same as a row: an item of the register, or an earlier row of the table."""
        title = fold(" ".join(draft.title.values()))
        if not title:
            return None
        found = self._by_number(draft, title) or self._by_title(draft, title)
        repeated = self._rows.like(number, draft, title)
        return found or repeated

    def number_of_another(self, draft: Draft) -> str:
        """Return the symbol of an item that has the number of a row, "" where none has it."""
        found = self._numbers.get(fold(draft.reference), ()) if draft.reference else ()
        return next((symbol for _, symbol in found), "")

    def _by_number(self, draft: Draft, title: str) -> Duplicate | None:
        for known, symbol in self._numbers.get(fold(draft.reference), ()) if draft.reference else ():
            if fuzz.token_set_ratio(title, known) >= _SAME_NUMBER:
                return Duplicate(likeness=Likeness.REFERENCE, symbol=symbol)
        return None

    def _by_title(self, draft: Draft, title: str) -> Duplicate | None:
        if title in self._titles:
            return Duplicate(likeness=Likeness.TITLE, symbol=self._titles[title])
        best, at = 0.0, ""
        for titles in self._comparable(draft, _figures(title)):
            texts, symbols = titles.about(len(title))
            near = process.extractOne(title, texts, scorer=fuzz.ratio, score_cutoff=max(NEAR_TITLE, best))
            if near and near[1] > best:
                best, at = near[1], symbols[near[2]]
        return Duplicate(likeness=Likeness.NEAR_TITLE, symbol=at, score=int(best)) if at else None

    def _comparable(self, draft: Draft, figures: tuple[str, ...]) -> list[_Titles]:
        """Return the titles with the same figures of the same side and area: quarter 1 is not quarter 2.

        What is not known on one of the two sides contradicts nothing.
        """
        return [
            self._near[side, area, figures]
            for side, area, _ in self._kin.get(figures, ())
            if (draft.lead_party_id is None or side is None or side == draft.lead_party_id)
            and (draft.area_id is None or area is None or area == draft.area_id)
        ]


class _Titles:
    """Titles and the symbols of their items, by length: too long or too short ones are not compared at all."""

    def __init__(self) -> None:
        self._symbols: dict[str, str] = {}
        self._sorted: tuple[list[int], list[str], list[str]] | None = None

    def add(self, text: str, symbol: str) -> None:
        """Keep a title; of items with the same one the first counts."""
        self._symbols.setdefault(text, symbol)

    def about(self, length: int) -> tuple[list[str], list[str]]:
        """Return the titles of a length with which `NEAR_TITLE` can be reached, and their symbols.

        Indel similarity is twice the common letters by all letters, so that the lengths bound it.
        """
        if self._sorted is None:
            texts = sorted(self._symbols, key=len)
            self._sorted = ([len(text) for text in texts], texts, [self._symbols[text] for text in texts])
        lengths, texts, symbols = self._sorted
        shortest, longest = length * NEAR_TITLE / (200 - NEAR_TITLE), length * (200 - NEAR_TITLE) / NEAR_TITLE
        part = slice(bisect_left(lengths, int(shortest)), bisect_right(lengths, ceil(longest)))
        return texts[part], symbols[part]


def _figures(text: str) -> tuple[str, ...]:
    return tuple(word for word in text.split() if not word.isalpha() and any(map(str.isdigit, word)))

"""What would become of an old table: its rows read, those found that are there already, and which are taken."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from secretariat.domain.actions import Action
from secretariat.domain.folding import fold
from secretariat.domain.import_days import DayOrder, is_ambiguous, order_shown
from secretariat.domain.import_values import are_shares
from secretariat.domain.imports import (
    DAYS,
    Choices,
    Draft,
    Duplicate,
    ImportField,
    Likeness,
    PlannedRow,
    Preview,
    RowState,
    Table,
)
from secretariat.services.import_matching import Known, Matcher
from secretariat.services.import_reading import Reading, RowReader
from secretariat.services.import_words import ImportWords

NEAR_TITLE = 90
"""From this score of 100 on two titles of the same side and area are taken for the same item."""

_NEAREST = 5  # titles looked at: "report for quarter 1" is not the one for quarter 2
_SAME_NUMBER = 55  # titles of one number may have been reworded; below this the number is another table's


def plan(table: Table, choices: Choices, known: Known, words: ImportWords) -> Preview:
    """Return what an import would do. Nothing is written."""
    matcher = Matcher(known, words)
    order = orders(table, choices)
    percents = [row.cells[place] for row in table.rows for place in _places(choices, {ImportField.PERCENT})]
    reader = RowReader(
        table, choices, known, words, matcher=matcher, shares=are_shares(percents), order=order
    )
    already = Already(known.actions)
    rows, ambiguous = [], ""
    for row in table.rows:
        reading, draft = reader.read(row)
        ambiguous = ambiguous or reading.ambiguous
        rows.append(_planned(reading, draft, already.like(row.number, draft), choices))
    shown = {found for found in order.values() if found}
    return Preview(
        rows=tuple(rows),
        matches=reader.matches(),
        new_people=reader.new_people(),
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


def _planned(reading: Reading, draft: Draft, duplicate: Duplicate | None, choices: Choices) -> PlannedRow:
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

    def __init__(self, actions: Sequence[Action]) -> None:
        self._numbers: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self._titles: dict[str, str] = {}
        self._near: dict[tuple[int | None, int | None], tuple[list[str], list[str]]] = defaultdict(
            lambda: ([], [])
        )
        self._rows: dict[tuple[object, ...], int] = {}
        for action in actions:
            symbol = action.symbol or f"#{action.id}"
            for text in map(fold, action.title.values()):
                self._titles.setdefault(text, symbol)
                texts, symbols = self._near[action.lead_party_id, action.area_id]
                texts.append(text)
                symbols.append(symbol)
                for number in filter(None, (fold(action.reference), fold(action.symbol))):
                    self._numbers[number].append((text, symbol))

    def like(self, number: int, draft: Draft) -> Duplicate | None:
        """Return what says the same as a row: an item of the register, or an earlier row of the table."""
        title = fold(" ".join(draft.title.values()))
        if not title:
            return None
        found = self._by_number(draft, title) or self._by_title(draft, title)
        row_key = (title, draft.lead_party_id, draft.original_due_on, draft.reference)
        earlier = self._rows.setdefault(row_key, number)
        if found is None and earlier != number:
            return Duplicate(likeness=Likeness.ROW, row=earlier)
        return found

    def _by_number(self, draft: Draft, title: str) -> Duplicate | None:
        for known, symbol in self._numbers.get(fold(draft.reference), ()) if draft.reference else ():
            if fuzz.token_set_ratio(title, known) >= _SAME_NUMBER:
                return Duplicate(likeness=Likeness.REFERENCE, symbol=symbol)
        return None

    def _by_title(self, draft: Draft, title: str) -> Duplicate | None:
        if title in self._titles:
            return Duplicate(likeness=Likeness.TITLE, symbol=self._titles[title])
        best: Duplicate | None = None
        for texts, symbols in self._comparable(draft):
            near = process.extract(title, texts, scorer=fuzz.ratio, score_cutoff=NEAR_TITLE, limit=_NEAREST)
            for text, score, place in near:
                if _figures(text) == _figures(title) and (best is None or score > best.score):
                    best = Duplicate(likeness=Likeness.NEAR_TITLE, symbol=symbols[place], score=int(score))
        return best

    def _comparable(self, draft: Draft) -> list[tuple[list[str], list[str]]]:
        """Return the items of the same side and area; what is not known on one of the two sides contradicts nothing."""
        return [
            kept
            for (side, area), kept in self._near.items()
            if (draft.lead_party_id is None or side is None or side == draft.lead_party_id)
            and (draft.area_id is None or area is None or area == draft.area_id)
        ]


def _figures(text: str) -> list[str]:
    return [word for word in text.split() if any(character.isdigit() for character in word)]

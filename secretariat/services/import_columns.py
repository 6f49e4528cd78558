"""Finding the headings of an old table, and guessing from them and from the cells what each column is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from string import ascii_uppercase

from rapidfuzz import fuzz

from secretariat.domain.import_days import AmbiguousDay, parse_day
from secretariat.domain.imports import DAYS, Cell, Grid, ImportField, Row, Table
from secretariat.services.import_words import ImportWords, key, says

_LOOKED_AT = 40  # rows among which the headings are looked for
_SAMPLE = 60  # rows by whose cells a column is judged
_WEIGHTS = {
    ImportField.TITLE: 3.0,
    ImportField.DUE_ON: 2.0,
    ImportField.STATUS: 2.0,
    ImportField.RESPONSIBLE: 2.0,
}
_LEAST = 55  # what a guess must reach of 100
_LONG = 24  # characters, on average, of what is no number of an item


@dataclass(frozen=True, slots=True, kw_only=True)
class Knowing:
    """What tells names of the register in a column: each says whether it knows a text."""

    side: Callable[[str], bool]
    area: Callable[[str], bool]
    person: Callable[[str], bool]
    status: Callable[[str], bool]
    priority: Callable[[str], bool]


def heading_scores(heading: str, words: ImportWords) -> dict[ImportField, float]:
    """Return how well a heading names each field, from 0 to 100; fields that it does not name are left out."""
    folded = key(heading)
    if not folded or len(folded) > 80:
        return {}
    found = {field: max(_alike(folded, known) for known in names) for field, names in words.columns.items()}
    return {field: score for field, score in found.items() if score}


def _alike(heading: str, known: str) -> float:
    if heading == known:
        return 100.0
    if len(known) > 2 or not known.isascii():
        inside = f" {known} " in f" {heading} " or (_unspaced(known) and len(known) > 1 and known in heading)
        if inside:
            return 60 + 30 * len(known) / len(heading)
    if len(known) > 4:
        ratio = fuzz.ratio(heading, known, score_cutoff=88)
        return ratio - 10 if ratio else 0.0
    return 0.0


def _unspaced(text: str) -> bool:
    return any("\u3400" <= character <= "\u9fff" for character in text)


def find_table(name: str, grid: Grid, words: ImportWords) -> Table:
    """Return a grid with its headings found: the row that names most, with the next where heads are merged over two."""
    scores = [_row_score(row, words) for row in grid.rows[:_LOOKED_AT]]
    best = max(range(len(scores)), key=lambda place: (scores[place], -place), default=0)
    if not scores or scores[best] < 2:
        best = _first_full(grid.rows)
    heads, below = [cell.text for cell in grid.rows[best]], best + 1
    if below < len(grid.rows) and _is_second_head(grid.rows[best], grid.rows[below]):
        heads = _joined_heads(heads, [cell.text for cell in grid.rows[below]])
        below += 1
    heads = [" ".join(head.split()) for head in heads]
    kept = [
        Row(number, row)
        for number, row in enumerate(grid.rows[below:], below + 1)
        if any(cell.text for cell in row) and [" ".join(cell.text.split()) for cell in row] != heads
    ]
    titles = [" ".join(cell.text for cell in row if cell.text) for row in grid.rows[:best]]
    return Table(
        name=name,
        place=grid.place,
        titles=tuple(filter(None, titles)),
        columns=tuple(heads),
        rows=tuple(kept),
        likeness=max(scores[best], 0.1) * min(len(kept), 3) if scores and kept else 0.0,
    )


def with_headings(grid: Grid, words: ImportWords) -> Grid:
    """Return a grid that begins with headings: letters as a spreadsheet has them, where no row names what it holds.

    Rows that are copied out of a sheet often come without those; the first of them would be lost.
    """
    if any(_row_score(row, words) >= 2 for row in grid.rows[:_LOOKED_AT]):
        return grid
    if (
        len(grid.rows) > 1
        and all(len(row) == 1 for row in grid.rows)
        and heading_scores(grid.rows[0][0].text, words)
    ):
        return grid
    letters = tuple(Cell(column_letters(place)) for place in range(len(grid.rows[0])))
    return replace(grid, rows=(letters, *grid.rows))


def column_letters(place: int) -> str:
    """Return how a spreadsheet calls its columns: A to Z, then AA."""
    first, last = divmod(place, len(ascii_uppercase))
    return (ascii_uppercase[first - 1] if first else "") + ascii_uppercase[last]


def _row_score(row: Sequence[Cell], words: ImportWords) -> float:
    """Return how much a row looks like headings: each field that it names counts once."""
    named: dict[ImportField, float] = {}
    for cell in row:
        scores = heading_scores(cell.text, words) if cell.value is None and len(cell.text) <= 80 else {}
        if scores:
            field, score = max(scores.items(), key=lambda entry: entry[1])
            named[field] = max(named.get(field, 0.0), score / 100 * _WEIGHTS.get(field, 1.0))
    return sum(named.values()) if len(named) > 1 else 0.0


def _first_full(rows: Sequence[Sequence[Cell]]) -> int:
    """Return the first row that has as many texts as any near it."""
    counts = [sum(bool(cell.text) and cell.value is None for cell in row) for row in rows[:10]]
    return counts.index(max(counts)) if counts else 0


def _is_second_head(first: Sequence[Cell], second: Sequence[Cell]) -> bool:
    """Return whether a row continues the headings: it says something only under heads that span several columns."""
    spanned = _spanned(first)
    under = [cell for place, cell in enumerate(second) if place in spanned and cell.text]
    own = [cell for place, cell in enumerate(second) if place not in spanned and cell.text]
    above = {cell.text for cell in first if cell.text}
    return (
        len(under) >= 2
        and all(cell.text in above for cell in own)
        and all(cell.value is None and len(cell.text) < 40 for cell in under)
    )


def _spanned(row: Sequence[Cell]) -> set[int]:
    """Return the columns under heads that have nothing beside them: both the head's own and the empty ones."""
    found: set[int] = set()
    head = -1
    for place, cell in enumerate(row):
        if cell.text:
            head = place
        elif head >= 0:
            found |= {head, place}
    return found


def _joined_heads(first: Sequence[str], second: Sequence[str]) -> list[str]:
    joined, head = [], ""
    for upper, lower in zip(first, second, strict=True):
        head = upper or head
        joined.append(f"{head} {lower}".strip() if lower and lower != head else upper)
    return joined


def guess_fields(table: Table, words: ImportWords, knowing: Knowing) -> tuple[ImportField | None, ...]:
    """Return what each column is taken for: each field once, by its heading and by what its cells say."""
    columns = [[row.cells[place] for row in table.rows[:_SAMPLE]] for place in range(len(table.columns))]
    scored = [
        (score, -place, field)
        for place, (heading, cells) in enumerate(zip(table.columns, columns, strict=True))
        for field, score in _column_scores(heading, cells, words, knowing).items()
    ]
    found: dict[int, ImportField] = {}
    for score, place, field in sorted(scored, key=lambda entry: (-entry[0], -entry[1])):
        if score >= _LEAST and -place not in found and field not in found.values():
            found[-place] = field
    if ImportField.TITLE not in found.values():
        _take_longest(found, columns)
    return tuple(found.get(place) for place in range(len(columns)))


def _take_longest(found: dict[int, ImportField], columns: Sequence[Sequence[Cell]]) -> None:
    """Take the column with the longest texts for the action items, of those that are nothing else."""
    lengths = {place: _length(cells) for place, cells in enumerate(columns) if place not in found}
    longest = max(lengths, key=lambda place: (lengths[place], -place), default=-1)
    if longest >= 0 and lengths[longest] > 0:
        found[longest] = ImportField.TITLE


def _length(cells: Sequence[Cell]) -> float:
    texts = [cell.text for cell in cells if cell.text and cell.value is None]
    return sum(map(len, texts)) / len(texts) if texts else 0.0


def _column_scores(
    heading: str, cells: Sequence[Cell], words: ImportWords, knowing: Knowing
) -> dict[ImportField, float]:
    scores = heading_scores(heading, words)
    said = [cell for cell in cells if says(cell.text, words)]
    if not said:
        return scores
    for field, by_content in _by_content(said, words, knowing, unnamed=not DAYS & scores.keys()).items():
        if field in scores or by_content > 0:
            scores[field] = scores.get(field, 0.0) + by_content
    return scores


def _by_content(
    cells: Sequence[Cell], words: ImportWords, knowing: Knowing, *, unnamed: bool
) -> Mapping[ImportField, float]:
    """Return what the cells add to the guess of each field, or take away from it.

    Args:
        cells: of the column, those that say something.
        words: of old tables.
        knowing: tells names of the register.
        unnamed: the heading names none of the fields that hold dates.
    """

    def share(known: Callable[[str], bool]) -> float:
        return sum(known(cell.text) for cell in cells) / len(cells)

    dates = sum(_is_day(cell, words) for cell in cells) / len(cells)
    sides, areas, people = share(knowing.side), share(knowing.area), share(knowing.person)
    statuses, priorities = share(knowing.status), share(knowing.priority)
    percents = sum(_is_percent(cell) for cell in cells) / len(cells)
    length, numbered = _length(cells), share(lambda text: any(c.isdigit() for c in text))
    is_long = length > _LONG
    found = dict.fromkeys(DAYS, -50.0 if dates < 0.2 else 0.0)
    if dates >= 0.6 and unnamed:  # dates without a heading are most likely those of the deadlines
        found[ImportField.DUE_ON] = 60.0
    found |= {
        ImportField.STATUS: 60.0 if statuses >= 0.5 else -30.0 if is_long else 0.0,
        ImportField.PRIORITY: 56.0 if priorities >= 0.8 else -40.0 if priorities < 0.2 else 0.0,
        ImportField.PERCENT: 60.0 if percents >= 0.5 else -40.0 if numbered < 0.2 else 0.0,
        ImportField.SIDE: 60.0 if sides >= 0.5 else -40.0 if sides < 0.2 else 0.0,
        ImportField.AREA: 60.0 if areas >= 0.5 else 0.0,
        ImportField.RESPONSIBLE: 60.0 if people >= 0.5 else -60.0 if sides >= 0.5 else 0.0,
        ImportField.REFERENCE: -60.0 if is_long or numbered < 0.3 else 10.0,
        ImportField.REPORT: -60.0 if percents >= 0.5 else 0.0,
        ImportField.TITLE: -60.0 if dates >= 0.5 or length < 6 else 5.0 if is_long else 0.0,
        ImportField.COUNTERPART: -60.0 if sides >= 0.5 else 0.0,
    }
    return found


def _is_percent(cell: Cell) -> bool:
    """Return whether a cell is marked as a percentage, or is a share of one."""
    if isinstance(cell.value, int | float):
        return 0 < cell.value < 1
    return any(sign in cell.text for sign in "%٪％") and any(c.isdigit() for c in cell.text)


def _is_day(cell: Cell, words: ImportWords) -> bool:
    if isinstance(cell.value, date):
        return True
    try:
        return cell.value is None and parse_day(cell.text, words.months) is not None
    except AmbiguousDay:
        return True

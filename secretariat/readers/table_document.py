"""Tables in Word files: tracked changes as if accepted, merged cells saying the same in each of their rows."""

from __future__ import annotations

from typing import Any

from secretariat.domain.imports import Cell, Grid
from secretariat.domain.text import clean
from secretariat.readers.preflight import Package
from secretariat.readers.word_text import W, main_document, text_of

_MOST_COLUMNS = 200


def document_grids(package: Package) -> list[Grid]:
    """Return the tables of a Word file that stand in no other table, in their order; `place` is their number.

    What stands in a paragraph right over a table is its first row: titles name the day for which a table stands.

    Raises:
        RuleViolation: `form_damaged`, its XML cannot be read.
    """
    document = main_document(package)
    if document is None:
        return []
    tables = [t for t in document.iter(f"{W}tbl") if next(t.iterancestors(f"{W}tbl"), None) is None]
    return [
        Grid(place=str(number), rows=(*_titles(table), *_rows(table)))
        for number, table in enumerate(tables, 1)
    ]


def _titles(table: Any) -> list[tuple[Cell, ...]]:
    """Return the paragraphs over a table up to the table before, the last four at most."""
    found: list[tuple[Cell, ...]] = []
    for element in table.itersiblings(preceding=True):
        if element.tag == f"{W}tbl" or len(found) == 4:
            break
        text = clean(text_of(element)).strip() if element.tag != f"{W}p" else _own_text(element)
        if text:
            found.insert(0, (Cell(text[:300]),))
    return found


def _own_text(paragraph: Any) -> str:
    """Return the text of one paragraph, which `text_of` looks for below an element."""
    return " ".join(clean("".join(t.text or "" for t in paragraph.iter(f"{W}t"))).split())


def _rows(table: Any) -> list[tuple[Cell, ...]]:
    rows: list[list[Cell]] = []
    for row in table.iter(f"{W}tr"):
        if next(row.iterancestors(f"{W}tbl"), None) is not table or row.find(f"{W}trPr/{W}del") is not None:
            continue
        above = rows[-1] if rows else []
        cells: list[Cell] = [Cell()] * _number(row.find(f"{W}trPr/{W}gridBefore"))
        for cell in (*row.findall(f"{W}tc"), *row.findall(f"{W}sdt/{W}sdtContent/{W}tc")):
            merged = cell.find(f"{W}tcPr/{W}vMerge")
            continued = merged is not None and merged.get(f"{W}val", "continue") == "continue"
            text = above[len(cells)] if continued and len(cells) < len(above) else _cell(cell)
            cells.append(text)
            span = _number(cell.find(f"{W}tcPr/{W}gridSpan"))
            cells += [Cell()] * (min(span, _MOST_COLUMNS) - 1)
        rows.append(cells)
    return [tuple(cells) for cells in rows]


def _cell(cell: Any) -> Cell:
    return Cell(clean(text_of(cell)).strip())


def _number(element: Any) -> int:
    value = element.get(f"{W}val", "") if element is not None else ""
    return min(int(value), _MOST_COLUMNS) if value.isascii() and value.isdigit() else 0

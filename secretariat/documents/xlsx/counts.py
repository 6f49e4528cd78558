"""The table of the Summary by side and by area, and the two charts that hang on its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import Labels
from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.charts import Strip, doughnut, place, stacked_bars
from secretariat.documents.xlsx.figures import Tally, added, by_area, by_side, shortened
from secretariat.documents.xlsx.grid import BODY, COLUMNS, HEAD, gap, points, sentence
from secretariat.documents.xlsx.measure import line_count, row_height
from secretariat.documents.xlsx.styles import QUIET, RAG_FILL, RAG_INK, Face
from secretariat.domain.actions import Rag

MOST_SIDES = 6
MOST_AREAS = 14

_NAME_COLUMNS = 4
_TOTAL = 5
_FIRST_RAG = 6
_LAST_RAG = _FIRST_RAG + len(Rag) - 1
_REPORTED, _CONFIRMED = 11, 12
_COUNT = '0;-0;"–"'
_FEWEST_CHART_ROWS = 9
_CHART_ROW = 17.0


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where the table stands: its heads, the row of totals, the rows of areas that have a bar."""

    heads: int
    total: int
    first_area: int
    areas: tuple[Tally, ...]


def write_counts(page: Page, content: ReportContent, words: Labels, row: int, total: Tally) -> int:
    """Write charts and table from `row` on; return the next free row. Without action items there are no charts."""
    shown_sides, other_sides = shortened(by_side(content, words.get("report.summary.no_side")), MOST_SIDES)
    shown_areas, other_areas = shortened(by_area(content, words.get("report.summary.no_area")), MOST_AREAS)
    sides = _with_rest(shown_sides, other_sides, "other_sides", words)
    areas = _with_rest(shown_areas, other_areas, "other_areas", words)
    if not total.total:
        face = Face(size=11, italic=True, ink=QUIET, down="center")
        page.wide(row, 1, COLUMNS, words.get("report.no_actions"), face)
        page.height(row, 30)
        return _table(page, words, row + 1, total, sides, areas)[0]
    after_charts = row + max(_FEWEST_CHART_ROWS, len(shown_areas) + 2)
    for chart_row in range(row, after_charts):
        page.height(chart_row, _CHART_ROW)
    next_row, rows = _table(page, words, gap(page, after_charts, 4), total, sides, areas)
    _add_charts(page, words, (row, after_charts), replace(rows, areas=tuple(shown_areas)), total)
    return next_row


def _with_rest(shown: list[Tally], rest: list[Tally], key: str, words: Labels) -> list[Tally]:
    """Return the tallies shown and, when there are more, the sum of the rest; a sum comes last, out of order."""
    return [*shown, added(words.format(f"report.summary.{key}", count=len(rest)), rest)] if rest else shown


def _table(
    page: Page, words: Labels, heads: int, total: Tally, sides: Sequence[Tally], areas: Sequence[Tally]
) -> tuple[int, _Rows]:
    """Write the table; return the next free row and where things stand."""
    _heads(page, words, heads, words.get("report.summary.side"))
    total_row = _lines(page, heads + 1, sides)
    _line(page, total_row, total, Face(bold=True, line="total", down="center", wrap=True))
    row = gap(page, total_row + 1, 5)
    _heads(page, words, row, words.get("report.summary.area"))
    first_area = row + 1
    if not areas:
        return sentence(page, first_area, words.get("report.no_coverage")), _Rows(
            heads, total_row, first_area, ()
        )
    row = _lines(page, first_area, areas)
    return gap(page, row, 8), _Rows(heads, total_row, first_area, tuple(areas))


def _heads(page: Page, words: Labels, row: int, name: str) -> None:
    page.wide(row, 1, _NAME_COLUMNS, name, HEAD)
    heads = {_TOTAL: "report.summary.total_column"}
    heads |= {column: f"rag.{rag}" for column, rag in enumerate(Rag, _FIRST_RAG)}
    heads |= {_REPORTED: "report.summary.column_reported", _CONFIRMED: "report.summary.column_confirmed"}
    centred = page.style(replace(HEAD, across="center"))
    lines = 1
    for column, key in heads.items():
        page.put(row, column, words.get(key), centred)
        lines = max(lines, line_count(words.get(key), points(1), 8))
    page.height(row, row_height(lines, 8, padding=8))


def _lines(page: Page, row: int, tallies: Sequence[Tally]) -> int:
    for item in tallies:
        _line(page, row, item, BODY)
        row += 1
    return row


def _line(page: Page, row: int, item: Tally, face: Face) -> None:
    page.wide(row, 1, _NAME_COLUMNS, item.name, face)
    count = replace(face, across="center", number=_COUNT)
    page.put(row, _TOTAL, item.total, page.style(replace(count, bold=True)))
    for column, (rag, number) in enumerate(zip(Rag, item.rags, strict=True), _FIRST_RAG):
        light = replace(count, fill=RAG_FILL[rag], ink=RAG_INK[rag]) if number else replace(count, ink=QUIET)
        page.put(row, column, number, page.style(light))
    page.put(row, _REPORTED, item.reported, page.style(count))
    page.put(row, _CONFIRMED, item.confirmed, page.style(count))
    lines = line_count(item.name, points(_NAME_COLUMNS), face.size)
    page.height(row, row_height(lines, face.size, padding=5))


def _add_charts(page: Page, words: Labels, span: tuple[int, int], rows: _Rows, total: Tally) -> None:
    """Hang the ring on the row of totals and the bars on the rows of areas; the sum of other areas has no bar."""
    sheet, (top, bottom) = page.sheet, span
    rag_words = tuple(words.get(f"rag.{rag}") for rag in Rag)
    names = Strip(sheet.title, (rows.heads, _FIRST_RAG), (rows.heads, _LAST_RAG), rag_words)
    figures = Strip(sheet.title, (rows.total, _FIRST_RAG), (rows.total, _LAST_RAG), total.rags)
    ring = doughnut(words.get("report.summary.by_rag"), names, figures)
    place(sheet, ring, (top, 1), (bottom, 5))
    first, last = rows.first_area, rows.first_area + len(rows.areas) - 1
    areas = Strip(sheet.title, (first, 1), (last, 1), tuple(item.name for item in rows.areas))
    series = []
    for index, rag in enumerate(Rag):
        counts = tuple(item.rags[index] for item in rows.areas)
        if any(counts):
            column = _FIRST_RAG + index
            head = Strip(sheet.title, (rows.heads, column), (rows.heads, column), (rag_words[index],))
            series.append((rag, head, Strip(sheet.title, (first, column), (last, column), counts)))
    bars = stacked_bars(words.get("report.summary.by_area"), areas, series, page.styles.right_to_left)
    place(sheet, bars, (top, 5), (bottom, COLUMNS + 1))

"""The table of the Summary by side and by area, and the two charts that hang on its cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter

from secretariat.documents.content.report import ReportContent
from secretariat.documents.content.report_figures import Tally, added, by_area, by_side, shortened
from secretariat.documents.labels import Labels
from secretariat.documents.shades import RAG_CHART, RAG_FILL, RAG_INK
from secretariat.documents.xlsx.cells import Page, Value
from secretariat.documents.xlsx.charts import Bar, Strip, doughnut, place, stacked_bars
from secretariat.documents.xlsx.formulas import TOTAL, Counting
from secretariat.documents.xlsx.grid import BODY, COLUMNS, HEAD, gap, points, sentence
from secretariat.documents.xlsx.measure import line_count, row_height
from secretariat.documents.xlsx.styles import QUIET, Face
from secretariat.domain.actions import ActionStatus, Rag

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
_BAR_NAME_COLUMNS = 2


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where the table stands: its heads, the row of totals, the rows of areas that have a bar."""

    heads: int
    total: int
    first_area: int
    areas: tuple[Tally, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """The sides or the areas in the table.

    `column` is the defined name over which they are counted, `unnamed` what stands for the items without; `summed` says
    that the last row adds up what is not shown.
    """

    rows: tuple[Tally, ...]
    column: str
    unnamed: str
    summed: bool


def write_counts(page: Page, content: ReportContent, words: Labels, row: int, total: Tally) -> int:
    """Write charts and table from `row` on; return the next free row. Without action items there are no charts."""
    no_side, no_area = words.get("report.summary.no_side"), words.get("report.summary.no_area")
    shown_areas, other_areas = shortened(by_area(content, no_area), MOST_AREAS)
    areas = _part(shown_areas, other_areas, "other_areas", words, "ActionArea", no_area)
    sides = _part(
        *shortened(by_side(content, no_side), MOST_SIDES), "other_sides", words, "ActionSide", no_side
    )
    counting = Counting(content, words)
    if not total.total:
        face = Face(size=11, italic=True, ink=QUIET, down="center")
        page.wide(row, 1, COLUMNS, words.get("report.no_actions"), face)
        page.height(row, 30)
        return _table(page, words, row + 1, total, sides, areas, counting)[0]
    after_charts = row + _chart_rows(shown_areas)
    for chart_row in range(row, after_charts):
        page.height(chart_row, _CHART_ROW)
    next_row, rows = _table(page, words, gap(page, after_charts, 4), total, sides, areas, counting)
    _add_charts(page, words, (row, after_charts), replace(rows, areas=tuple(shown_areas)), total)
    return next_row


def _chart_rows(areas: Sequence[Tally]) -> int:
    """Return how many rows the charts cover: without room for names that wrap, programs leave some out."""
    wrapped = any(line_count(item.name, points(_BAR_NAME_COLUMNS), 7.5) > 1 for item in areas)
    return max(_FEWEST_CHART_ROWS, round(len(areas) * (1.4 if wrapped else 1)) + 2)


def _part(shown: list[Tally], rest: list[Tally], key: str, words: Labels, column: str, unnamed: str) -> _Part:
    """Return the tallies shown and, when there are more, the sum of the rest; a sum comes last, out of order."""
    if rest:
        shown = [*shown, added(words.format(f"report.summary.{key}", count=len(rest)), rest)]
    return _Part(tuple(shown), column, unnamed, bool(rest))


def _table(
    page: Page, words: Labels, heads: int, total: Tally, sides: _Part, areas: _Part, counting: Counting
) -> tuple[int, _Rows]:
    """Write the table; return the next free row and where things stand."""
    _heads(page, words, heads, words.get("report.summary.side"))
    first_side = heads + 1
    total_row = first_side + len(sides.rows)
    _lines(page, first_side, sides, total_row, counting)
    bold = Face(bold=True, line="total", down="center", wrap=True)
    _line(page, total_row, total, bold, _totals(total, counting))
    row = gap(page, total_row + 1, 5)
    _heads(page, words, row, words.get("report.summary.area"))
    first_area = row + 1
    if not areas.rows:
        return sentence(page, first_area, words.get("report.no_coverage")), _Rows(
            heads, total_row, first_area, ()
        )
    row = _lines(page, first_area, areas, total_row, counting)
    return gap(page, row, 8), _Rows(heads, total_row, first_area, areas.rows)


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


def _lines(page: Page, row: int, part: _Part, total_row: int, counting: Counting) -> int:
    first = row
    for item in part.rows:
        if part.summed and item is part.rows[-1]:
            values = _rest(item, first, row, total_row, counting)
        else:
            name = "" if item.name == part.unnamed else item.name
            chosen = counting.of(part.column, f"$A{row}", name)
            values = _counted(item, chosen, counting)
        _line(page, row, item, BODY, values)
        row += 1
    return row


def _numbers(item: Tally) -> list[int]:
    return [item.total, *item.rags, item.reported, item.confirmed]


def _totals(item: Tally, counting: Counting) -> list[Value]:
    """Return the figures of the row of totals."""
    done = (ActionStatus.REPORTED_COMPLETE, ActionStatus.CONFIRMED_COMPLETE)
    texts = [TOTAL, *map(counting.rag, Rag), *(counting.statuses([status]) for status in done)]
    return [counting.figure(text, number) for text, number in zip(texts, _numbers(item), strict=True)]


def _counted(item: Tally, chosen: str, counting: Counting) -> list[Value]:
    """Return the figures of a side or an area."""
    done = (ActionStatus.REPORTED_COMPLETE, ActionStatus.CONFIRMED_COMPLETE)
    conditions = ["", *map(counting.is_rag, Rag), *map(counting.is_status, done)]
    texts = [counting.among(chosen, *filter(None, (condition,))) for condition in conditions]
    return [counting.figure(text, number) for text, number in zip(texts, _numbers(item), strict=True)]


def _rest(item: Tally, first: int, row: int, total_row: int, counting: Counting) -> list[Value]:
    """Return the figures of all others: the totals without the rows above."""
    letters = [get_column_letter(column) for column in range(_TOTAL, _CONFIRMED + 1)]
    texts = [f"{letter}{total_row}-SUM({letter}{first}:{letter}{row - 1})" for letter in letters]
    return [counting.figure(text, number) for text, number in zip(texts, _numbers(item), strict=True)]


def _line(page: Page, row: int, item: Tally, face: Face, values: Sequence[Value]) -> None:
    page.wide(row, 1, _NAME_COLUMNS, item.name, face)
    count = replace(face, across="center", number=_COUNT)
    page.put(row, _TOTAL, values[0], page.style(replace(count, bold=True)))
    lights = zip(Rag, item.rags, values[1:], strict=False)
    for column, (rag, number, value) in enumerate(lights, _FIRST_RAG):
        light = replace(count, fill=RAG_FILL[rag], ink=RAG_INK[rag]) if number else replace(count, ink=QUIET)
        page.put(row, column, value, page.style(light))
    page.put(row, _REPORTED, values[-2], page.style(count))
    page.put(row, _CONFIRMED, values[-1], page.style(count))
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
            figures_of = Strip(sheet.title, (first, column), (last, column), counts)
            series.append(Bar(head, figures_of, RAG_CHART[rag]))
    bars = stacked_bars(words.get("report.summary.by_area"), areas, series, page.styles.right_to_left)
    place(sheet, bars, (top, 5), (bottom, COLUMNS + 1))

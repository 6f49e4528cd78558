"""The sheet Analysis: how long action items are overdue and how far deadlines have slipped, by side and by area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter

from secretariat.documents.content.report import ReportContent
from secretariat.documents.content.report_figures import Delay, delay, delays, most_delayed
from secretariat.documents.labels import Labels
from secretariat.documents.shades import AGE_CHART, SIDE_CHART
from secretariat.documents.xlsx.cells import Page, Value
from secretariat.documents.xlsx.charts import Bar, Strip, place, stacked_bars, stacked_columns
from secretariat.documents.xlsx.formulas import DAYS, OVERDUE, Counting
from secretariat.documents.xlsx.grid import BODY, COLUMNS, HEAD, WIDTH, gap, points, section, sentence
from secretariat.documents.xlsx.measure import line_count, row_height
from secretariat.documents.xlsx.print_setup import header_and_footer, print_setup
from secretariat.documents.xlsx.styles import ACCENT, PALE, QUIET, WARNING, Face
from secretariat.domain.reports import AgeBand

MOST_ROWS = 30
_NAME_COLUMNS = 3
_FIRST_AGE = 4
_OVERDUE, _LONGEST, _ONCE, _OFTEN, _DAYS = 8, 9, 10, 11, 12
_COUNT = '0;-0;"–"'
_CHART_ROWS, _CHART_ROW = 12, 17.0


@dataclass(frozen=True, slots=True)
class _Part:
    """The sides or the areas: their delays, the defined name over which they are counted, their heading."""

    rows: tuple[Delay, ...]
    column: str
    unnamed: str
    head: str


def write_analysis(page: Page, content: ReportContent, words: Labels) -> None:
    """Write the sheet Analysis on an empty worksheet: two charts, ageing and slippage by side and by area."""
    sheet = page.sheet
    for column in range(1, COLUMNS + 1):
        sheet.column_dimensions[get_column_letter(column)].width = WIDTH
    as_of = content.as_of.isoformat()
    page.wide(1, 1, COLUMNS, words.get("report.heading_analysis"), Face(size=15, bold=True, ink=ACCENT))
    page.height(1, 26)
    note = words.dotted(content.group, words.format("report.as_of_line", symbol=content.symbol, date=as_of))
    page.wide(2, 1, COLUMNS, note, Face(ink=QUIET, wrap=True))
    page.height(2, row_height(line_count(note, points(COLUMNS), 9), 9, padding=10))
    row = _body(page, content, words, 3)
    sheet.print_area = f"A1:{get_column_letter(COLUMNS)}{row - 1}"
    print_setup(sheet, "portrait", pages_high=1)
    right = words.format("report.as_of_line", symbol=words.get("report.title"), date=as_of)
    foot = words.get("document.sample") if content.sample else content.group
    header_and_footer(sheet, words, left=content.symbol, right=right, foot=foot)


def _body(page: Page, content: ReportContent, words: Labels, row: int) -> int:
    total = delay(words.get("report.summary.row_total"), content.actions, content.as_of)
    if not (total.overdue or total.slipped):
        return sentence(page, row, words.get("report.analysis.none"))
    no_side, no_area = words.get("report.summary.no_side"), words.get("report.summary.no_area")
    sides, areas = delays(content, False, no_side), delays(content, True, no_area)
    parts = (
        _Part(tuple(most_delayed(sides, MOST_ROWS)), "ActionSide", no_side, words.get("report.summary.side")),
        _Part(tuple(most_delayed(areas, MOST_ROWS)), "ActionArea", no_area, words.get("report.summary.area")),
    )
    counting = Counting(content, words)
    top = row
    after_charts = row + _CHART_ROWS
    for chart_row in range(row, after_charts):
        page.height(chart_row, _CHART_ROW)
    row = section(page, gap(page, after_charts, 6), words.get("report.analysis.delays"))
    heads = []
    for part in parts:
        _heads(page, words, row, part.head)
        heads.append(row)
        row = _lines(page, row + 1, part, counting)
        if part is parts[0]:
            bold = Face(bold=True, line="total", down="center", wrap=True)
            _line(page, row, total, bold, _totals(total, counting))
            row += 1
        row = gap(page, row, 6)
    row = _medians(page, words, row, total, parts, counting)
    _add_charts(page, words, (top, after_charts), heads, parts, total)
    for line, key in enumerate(("ageing", "slippage")):
        text = words.get(f"report.analysis.{key}_note")
        page.wide(row + line, 1, COLUMNS, text, Face(size=8, ink=QUIET, wrap=True, down="center"))
        page.height(row + line, row_height(line_count(text, points(COLUMNS), 8.2), 8, padding=5))
    return row + 2


def _heads(page: Page, words: Labels, row: int, name: str) -> None:
    page.wide(row, 1, _NAME_COLUMNS, name, HEAD)
    heads = {column: f"report.age.{band}" for column, band in enumerate(AgeBand, _FIRST_AGE)}
    heads |= {
        _OVERDUE: "report.summary.overdue",
        _LONGEST: "report.analysis.longest",
        _ONCE: "report.analysis.once",
        _OFTEN: "report.analysis.often",
        _DAYS: "report.analysis.days",
    }
    centred = page.style(replace(HEAD, across="center"))
    lines = 1
    for column, key in heads.items():
        page.put(row, column, words.get(key), centred)
        lines = max(lines, line_count(words.get(key), points(1), 8))
    page.height(row, row_height(lines, 8, padding=8))


def _numbers(item: Delay) -> list[int]:
    return [*item.ages, item.overdue, item.longest, item.once, item.often, item.days]


def _totals(item: Delay, counting: Counting) -> list[Value]:
    texts = [
        *map(counting.age, AgeBand),
        OVERDUE,
        "MAX(ActionDaysOverdue)",
        'COUNTIFS(ActionMoves,"=1")',
        'COUNTIFS(ActionMoves,">1")',
        DAYS,
    ]
    return [counting.figure(text, number) for text, number in zip(texts, _numbers(item), strict=True)]


def _lines(page: Page, row: int, part: _Part, counting: Counting) -> int:
    for item in part.rows:
        chosen = counting.of(part.column, f"$A{row}", "" if item.name == part.unnamed else item.name)
        texts = [
            *(counting.among(chosen, counting.is_age(band)) for band in AgeBand),
            counting.among(chosen, "(ActionDaysOverdue>0)"),
            f"SUMPRODUCT(MAX({chosen}*ActionDaysOverdue))",
            counting.among(chosen, "(ActionMoves=1)"),
            counting.among(chosen, "(ActionMoves>1)"),
            counting.among(chosen, "ActionSlippedDays"),
        ]
        values = [counting.figure(text, number) for text, number in zip(texts, _numbers(item), strict=True)]
        _line(page, row, item, BODY, values)
        row += 1
    return row


def _line(page: Page, row: int, item: Delay, face: Face, values: Sequence[Value]) -> None:
    page.wide(row, 1, _NAME_COLUMNS, item.name, face)
    count = replace(face, across="center", number=_COUNT)
    for column, value in enumerate(values, _FIRST_AGE):
        strong = replace(count, bold=True, ink=WARNING) if column == _OVERDUE and item.overdue else count
        page.put(row, column, value, page.style(strong))
    lines = line_count(item.name, points(_NAME_COLUMNS), face.size)
    page.height(row, row_height(lines, face.size, padding=5))


def _medians(
    page: Page, words: Labels, row: int, total: Delay, parts: Sequence[_Part], counting: Counting
) -> int:
    """Write how far a slipped deadline has typically gone: by half of them by more, by half by less."""
    row = gap(page, section(page, row, words.get("report.analysis.middle")), 4)
    tile = Face(line="tile", across="center", down="center", fill=PALE)
    shown: list[tuple[str, str, float]] = [(total.name, "", total.middle)]
    for item in parts[0].rows[:5]:
        shown.append((item.name, "" if item.name == parts[0].unnamed else item.name, item.middle))
    lines = 1
    for index, (title, name, middle) in enumerate(shown):
        first = 2 * index + 1
        cell = f"${get_column_letter(first)}${row + 1}"
        chosen = "" if index == 0 else counting.of("ActionSide", cell, name) + "*"
        text = f"IFERROR(MEDIAN(IF({chosen}(ActionMoves>0),ActionSlippedDays)),0)"
        value = counting.figure(text, int(middle) if middle == int(middle) else middle, array=True)
        figure = replace(tile, size=14, bold=True, ink=ACCENT, across="end")
        page.put(row, first, value, page.style(figure))
        page.put(
            row,
            first + 1,
            words.get("report.analysis.unit"),
            page.style(replace(tile, ink=QUIET, across="start")),
        )
        page.wide(row + 1, first, first + 1, title, replace(tile, ink=QUIET, size=8, wrap=True))
        lines = max(lines, line_count(title, points(2), 8.4))
    page.height(row, 22)
    page.height(row + 1, row_height(lines, 8, padding=5))
    return gap(page, row + 2, 6)


def _add_charts(
    page: Page,
    words: Labels,
    span: tuple[int, int],
    heads: Sequence[int],
    parts: Sequence[_Part],
    total: Delay,
) -> None:
    """Hang the columns on the rows of the sides, by age band, and the bars on those of the areas, by how often."""
    sheet, (top, bottom), rtl = page.sheet, span, page.styles.right_to_left
    sides, areas = parts
    bands = tuple(words.get(f"report.age.{band}") for band in AgeBand)
    last_age = _FIRST_AGE + len(AgeBand) - 1
    if total.overdue:
        names = Strip(sheet.title, (heads[0], _FIRST_AGE), (heads[0], last_age), bands)
        pieces = []
        for index, item in enumerate(sides.rows):
            row = heads[0] + 1 + index
            word = Strip(sheet.title, (row, 1), (row, 1), (item.name,))
            figures = Strip(sheet.title, (row, _FIRST_AGE), (row, last_age), item.ages)
            pieces.append(Bar(word, figures, SIDE_CHART[index % len(SIDE_CHART)]))
        columns = stacked_columns(words.get("report.analysis.ageing"), names, pieces, rtl)
        place(sheet, columns, (top, 1), (bottom, 6))
    if total.slipped and areas.rows:
        first, last = heads[1] + 1, heads[1] + len(areas.rows)
        names = Strip(sheet.title, (first, 1), (last, 1), tuple(item.name for item in areas.rows))
        pieces = []
        for column, key, counts, colour in (
            (_ONCE, "once", tuple(item.once for item in areas.rows), AGE_CHART[0]),
            (_OFTEN, "often", tuple(item.often for item in areas.rows), AGE_CHART[1]),
        ):
            word = Strip(
                sheet.title, (heads[1], column), (heads[1], column), (words.get(f"report.analysis.{key}"),)
            )
            pieces.append(Bar(word, Strip(sheet.title, (first, column), (last, column), counts), colour))
        bars = stacked_bars(words.get("report.analysis.slippage"), names, pieces, rtl)
        place(sheet, bars, (top, 6), (bottom, COLUMNS + 1))

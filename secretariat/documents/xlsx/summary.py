"""The Summary: one A4 page that an official reads in a minute.

Its figures are stored values, because phones and previewers show no result of a formula that nobody has calculated;
the sheet Method says how each is found again by filtering Actions.
"""

from __future__ import annotations

from dataclasses import replace

from openpyxl.utils import get_column_letter, quote_sheetname

from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import Labels
from secretariat.documents.xlsx.cells import ISO_DATE, Page, Value
from secretariat.documents.xlsx.counts import write_counts
from secretariat.documents.xlsx.figures import Tally, longest_overdue, next_dates, reported_since, tally
from secretariat.documents.xlsx.grid import BODY, COLUMNS, HEAD, WIDTH, gap, points, section, sentence
from secretariat.documents.xlsx.measure import line_count, row_height
from secretariat.documents.xlsx.print_setup import header_and_footer, print_setup
from secretariat.documents.xlsx.styles import ACCENT, INK, PALE, QUIET, RAG_FILL, RAG_INK, WARNING, Face
from secretariat.domain.actions import DUE_SOON_DAYS, Rag

AS_OF = (4, 2)
"""Row and column of the as-of date."""


def write_summary(page: Page, content: ReportContent, words: Labels) -> None:
    """Write the sheet Summary on an empty worksheet: figures, two charts, and the as-of date in the cell `AS_OF`."""
    sheet = page.sheet
    for column in range(1, COLUMNS + 1):
        sheet.column_dimensions[get_column_letter(column)].width = WIDTH
    total = tally(words.get("report.summary.row_total"), content.actions, content.as_of)
    row = _masthead(page, content, words)
    row = _lights(page, words, row, total)
    row = _totals(page, content, words, row, total)
    row = write_counts(page, content, words, row, total)
    row = _longest(page, content, words, row)
    row = _next(page, content, words, row)
    sheet.print_area = f"A1:{get_column_letter(COLUMNS)}{row - 1}"
    print_setup(sheet, "portrait", pages_high=1)
    as_of = content.as_of.isoformat()
    right = words.format("report.as_of_line", symbol=words.get("report.title"), date=as_of)
    foot = words.get("document.sample") if content.sample else content.group
    header_and_footer(sheet, words, left=content.symbol, right=right, foot=foot)


def as_of_reference(sheet_title: str) -> str:
    """Return the cell of the as-of date as a formula names it."""
    row, column = AS_OF
    return f"{quote_sheetname(sheet_title)}!${get_column_letter(column)}${row}"


def _masthead(page: Page, content: ReportContent, words: Labels) -> int:
    """Write title, agreement, as-of date and period; return the next free row."""
    wide = points(COLUMNS)
    title = words.get("report.title")
    page.wide(1, 1, COLUMNS, title, Face(size=11, bold=True, ink=QUIET, down="center"))
    page.height(1, 18)
    page.wide(2, 1, COLUMNS, content.group, Face(size=20, bold=True, ink=ACCENT, wrap=True, down="center"))
    page.height(2, row_height(line_count(content.group, wide, 21), 20, padding=6))
    page.wide(3, 1, COLUMNS, content.agreement, Face(size=10, ink=QUIET, wrap=True))
    page.height(3, row_height(line_count(content.agreement, wide, 10.5), 10, padding=8))
    row, column = AS_OF
    band = Face(size=11, ink=ACCENT, fill=PALE, down="center", wrap=True)
    page.put(row, 1, words.get("report.as_of"), page.style(replace(band, indent=1)))
    page.wide(row, column, column + 1, content.as_of, replace(band, bold=True, number=ISO_DATE))
    period = _period(content, words)
    page.wide(row, column + 2, COLUMNS, period, replace(band, size=9, across="end", indent=1))
    page.height(row, 24)
    return gap(page, row + 1, 8)


def _period(content: ReportContent, words: Labels) -> str:
    """Return the sentence on the reporting period, and for a first report the parties."""
    if content.since is None:
        return words.joined(list(content.parties))
    return words.format(
        "report.period",
        since=content.since.isoformat(),
        as_of=content.as_of.isoformat(),
        number=reported_since(content),
        total=len(content.actions),
    )


def _lights(page: Page, words: Labels, row: int, total: Tally) -> int:
    """Write the big figures: all action items, and each traffic light with its word, number and share."""
    tiles: list[tuple[str, int, str, Face]] = [
        (
            words.get("report.summary.total"),
            total.total,
            words.format("report.summary.open_of", number=total.open),
            Face(ink="FFFFFF", fill=ACCENT),
        )
    ]
    for rag, number in zip(Rag, total.rags, strict=True):
        share = round(100 * number / total.total) if total.total else 0
        text = words.format("report.summary.share", percent=share)
        tiles.append((words.get(f"rag.{rag}"), number, text, Face(ink=RAG_INK[rag], fill=RAG_FILL[rag])))
    for index, (word, number, text, face) in enumerate(tiles):
        first = 2 * index + 1
        face = replace(face, line="tile", across="center", down="center")
        page.wide(row, first, first + 1, word, replace(face, size=10, bold=True))
        page.wide(row + 1, first, first + 1, number, replace(face, size=26, bold=True, number="0"))
        page.wide(row + 2, first, first + 1, text, replace(face, size=9))
    for offset, height in enumerate((20, 34, 18)):
        page.height(row + offset, height)
    key = words.format("report.summary.key", days=DUE_SOON_DAYS)
    page.wide(row + 3, 1, COLUMNS, key, Face(size=8, ink=QUIET, across="center", down="center", wrap=True))
    page.height(row + 3, row_height(line_count(key, points(COLUMNS), 8.2), 8, padding=6))
    return gap(page, row + 4, 4)


def _totals(page: Page, content: ReportContent, words: Labels, row: int, total: Tally) -> int:
    """Write the second band of figures: completion as reported and as confirmed apart, delays, decisions."""
    figures = [
        ("reported", total.reported),
        ("confirmed", total.confirmed),
        ("overdue", total.overdue),
        ("slipped", total.slipped),
        ("decisions", len(content.decisions)),
    ]
    edges = [1, 4, 7, 9, 11, COLUMNS + 1]
    for (key, number), first, after in zip(figures, edges[:-1], edges[1:], strict=True):
        tile = Face(line="tile", across="center", down="center", fill=PALE)
        page.wide(row, first, after - 1, number, replace(tile, size=16, bold=True, ink=ACCENT, number="0"))
        page.wide(
            row + 1, first, after - 1, words.get(f"report.summary.{key}"), replace(tile, ink=INK, bold=True)
        )
        page.wide(
            row + 2,
            first,
            after - 1,
            words.get(f"report.summary.{key}_note"),
            replace(tile, ink=QUIET, size=8),
        )
    for offset, height in enumerate((24, 14, 15)):
        page.height(row + offset, height)
    return gap(page, row + 3, 6)


def _longest(page: Page, content: ReportContent, words: Labels, row: int) -> int:
    """Write the red items that are longest overdue."""
    late = longest_overdue(content)
    columns = [
        (1, 2, "symbol", "start"),
        (3, 8, "action", "start"),
        (9, 10, "side", "start"),
        (11, 11, "due", "center"),
        (12, 12, "overdue", "center"),
    ]
    row = section(page, row, words.get("report.summary.longest"))
    if not late:
        return sentence(page, row, words.get("report.summary.longest_none"))
    lines = 1
    for first, last, key, across in columns:
        face = replace(HEAD, across="center" if across == "center" else "start")
        head = words.get(f"report.column.{key}")
        page.wide(row, first, last, head, face)
        lines = max(lines, line_count(head, points(last - first + 1), 8.6))
    page.height(row, row_height(lines, 8, padding=7))
    for item, days in late:
        row += 1
        values: list[Value] = [item.symbol, item.title, item.side, item.due_on, days]
        for (first, last, key, across), value in zip(columns, values, strict=True):
            face = replace(BODY, across="center" if across == "center" else "start")
            if key == "overdue":
                face = replace(face, bold=True, ink=WARNING, number="0")
            page.wide(row, first, last, value, replace(face, number=ISO_DATE) if key == "due" else face)
        lines = max(line_count(item.title, points(6), 9), line_count(item.symbol, points(2), 9))
        page.height(row, row_height(lines, 9, padding=6))
    return gap(page, row + 1, 8)


def _next(page: Page, content: ReportContent, words: Labels, row: int) -> int:
    """Write the next dates."""
    dates = next_dates(content)
    row = section(page, row, words.get("report.summary.next"))
    if not dates:
        return sentence(page, row, words.get("report.summary.next_none"))
    for item in dates:
        page.wide(row, 1, 2, item.on, replace(BODY, number=ISO_DATE, bold=True, ink=ACCENT))
        page.wide(row, 3, 8, item.what, BODY)
        page.wide(row, 9, 10, words.get(f"report.kind.{item.kind}"), replace(BODY, ink=QUIET))
        page.wide(row, 11, 12, item.side, replace(BODY, ink=QUIET))
        page.height(row, row_height(line_count(item.what, points(6), 9), 9, padding=6))
        row += 1
    return row

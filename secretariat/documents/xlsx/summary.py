"""The Summary: one A4 page that an official reads in a minute.

Its figures are formulas over the registers, with their values beside them, because phones and previewers show no
result of a formula that nobody has calculated; the sheet Method says how each is found again by filtering Actions.
"""

from __future__ import annotations

from dataclasses import replace

from openpyxl.utils import get_column_letter, quote_sheetname

from secretariat.documents.content.report import ReportContent
from secretariat.documents.content.report_figures import (
    Tally,
    changes,
    longest_overdue,
    next_dates,
    rags_before,
    tally,
)
from secretariat.documents.labels import Labels
from secretariat.documents.shades import RAG_FILL, RAG_INK
from secretariat.documents.xlsx.cells import ISO_DATE, Formula, Page, Value
from secretariat.documents.xlsx.counts import write_counts
from secretariat.documents.xlsx.formulas import OVERDUE, SLIPPED, TOTAL, Counting
from secretariat.documents.xlsx.grid import BODY, COLUMNS, HEAD, WIDTH, gap, points, section, sentence
from secretariat.documents.xlsx.measure import line_count, row_height
from secretariat.documents.xlsx.print_setup import header_and_footer, print_setup
from secretariat.documents.xlsx.styles import ACCENT, INK, PALE, QUIET, WARNING, Face
from secretariat.domain.actions import DUE_SOON_DAYS, ActionStatus, Rag
from secretariat.domain.reports import ChangeKind

AS_OF = (4, 3)
"""Row and column of the as-of date."""

_NASTALIQ = 1.7  # times the height and width that Urdu takes where it is shown in Nastaliq

_SINCE = '0;-0;"–"'

CHANGES = (
    ChangeKind.NEW,
    ChangeKind.NEWLY_OVERDUE,
    ChangeKind.REPORTED,
    ChangeKind.CONFIRMED,
    ChangeKind.MOVED,
    ChangeKind.DECISION,
)
"""What has a figure of its own in the band of changes."""


def write_summary(page: Page, content: ReportContent, words: Labels) -> None:
    """Write the sheet Summary on an empty worksheet: figures, two charts, and the as-of date in the cell `AS_OF`."""
    sheet = page.sheet
    for column in range(1, COLUMNS + 1):
        sheet.column_dimensions[get_column_letter(column)].width = WIDTH
    total = tally(words.get("report.summary.row_total"), content.actions, content.as_of)
    row = _masthead(page, content, words)
    row = _lights(page, content, words, row, total)
    row = _totals(page, content, words, row, total)
    row = _changes(page, content, words, row)
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
    page.wide(row, 1, column - 1, words.get("report.as_of"), replace(band, indent=1))
    page.wide(row, column, column + 1, content.as_of, replace(band, bold=True, number=ISO_DATE))
    period = _period(content, words)
    page.wide(row, column + 2, COLUMNS, period, replace(band, size=9, across="end", indent=1))
    page.height(row, 24)
    return gap(page, row + 1, 8)


def _period(content: ReportContent, words: Labels) -> str:
    """Return with what the report is compared, and for a first report the parties."""
    if content.since is None:
        return words.joined(list(content.parties))
    kind = "kept" if content.since_kept else "recomputed"
    return words.format(f"report.since_{kind}", date=content.since.isoformat())


def _lights(page: Page, content: ReportContent, words: Labels, row: int, total: Tally) -> int:
    """Write the big figures: all action items, and each traffic light with its word, number, share and change."""
    counting = Counting(content, words)
    before = rags_before(content)
    tiles: list[tuple[str, Value, Value, str, Value, Face]] = [
        (
            words.get("report.summary.total"),
            counting.figure(TOTAL, total.total),
            counting.figure(counting.open(), total.open),
            counted(words.get("report.summary.open_of")),
            counting.figure(counting.total_change(), total.total - sum(before)),
            Face(ink="FFFFFF", fill=ACCENT),
        )
    ]
    for index, (rag, number) in enumerate(zip(Rag, total.rags, strict=True)):
        of = f"{get_column_letter(2 * index + 3)}{row + 1}/A{row + 1}"
        tiles.append(
            (
                words.get(f"rag.{rag}"),
                counting.figure(counting.rag(rag), number),
                counting.figure(of, number / total.total if total.total else 0),
                "0%",
                counting.figure(counting.rag_change(rag), number - before[index]),
                Face(ink=RAG_INK[rag], fill=RAG_FILL[rag]),
            )
        )
    compared = content.since is not None
    for index, (word, figure, more, number_format, change, face) in enumerate(tiles):
        first = 2 * index + 1
        face = replace(face, line="tile", across="center", down="center")
        page.wide(row, first, first + 1, word, replace(face, size=10, bold=True))
        page.wide(row + 1, first, first + 1, figure, replace(face, size=26, bold=True, number="0"))
        small = replace(face, size=9, number=number_format)
        if compared:
            page.put(row + 2, first, more, page.style(replace(small, line="tile_start", shrink=True)))
            signed_face = replace(small, number=signed(page.styles.right_to_left), bold=True, line="tile_end")
            page.put(row + 2, first + 1, change, page.style(signed_face))
        else:
            page.wide(row + 2, first, first + 1, more, small)
    air = _NASTALIQ if words.language == "ur" else 1.0
    for offset, height in enumerate((20, 34, 20 * air)):
        page.height(row + offset, height)
    key = words.format("report.summary.key", days=DUE_SOON_DAYS)
    if compared:
        key = words.sentences(f"{key}.", words.get("report.summary.signed"))
    if (
        compared and words.language == "ur"
    ):  # LibreOffice measures Nastaliq too narrow to break its lines itself
        key = (
            f"{words.format('report.summary.key', days=DUE_SOON_DAYS)}\n{words.get('report.summary.signed')}"
        )
    page.wide(row + 3, 1, COLUMNS, key, Face(size=8, ink=QUIET, across="center", down="center", wrap=True))
    page.height(row + 3, row_height(line_count(key, points(COLUMNS), 8.2 * air), 8 * air, padding=6))
    return gap(page, row + 4, 4)


def counted(template: str) -> str:
    """Return the number format that says what a template with one number says: `"{number} open"`."""
    before, _, after = template.partition("{number}")
    return "".join((_literal(before), "0", _literal(after)))


def _literal(text: str) -> str:
    return '"' + text.replace('"', "") + '"' if text else ""


def signed(right_to_left: bool) -> str:
    """Return the number format of a difference; a mark keeps the sign in its place in a right-to-left sheet."""
    mark = '"\u200e"' if right_to_left else ""
    return f"{mark}+0;{mark}-0;{mark}±0"


def _totals(page: Page, content: ReportContent, words: Labels, row: int, total: Tally) -> int:
    """Write the second band of figures: completion as reported and as confirmed apart, delays, decisions."""
    counting = Counting(content, words)
    reported = counting.statuses([ActionStatus.REPORTED_COMPLETE])
    confirmed = counting.statuses([ActionStatus.CONFIRMED_COMPLETE])
    figures = [
        ("reported", counting.figure(reported, total.reported)),
        ("confirmed", counting.figure(confirmed, total.confirmed)),
        ("overdue", counting.figure(OVERDUE, total.overdue)),
        ("slipped", counting.figure(SLIPPED, total.slipped)),
        ("decisions", counting.decisions("COUNTA(DecisionText)", len(content.decisions))),
    ]
    edges = [1, 4, 7, 9, 11, COLUMNS + 1]
    tile = Face(line="tile", across="center", down="center", fill=PALE)
    for (key, number), first, after in zip(figures, edges[:-1], edges[1:], strict=True):
        name, note = words.get(f"report.summary.{key}"), words.get(f"report.summary.{key}_note")
        page.wide(row, first, after - 1, number, replace(tile, size=16, bold=True, ink=ACCENT, number="0"))
        page.wide(row + 1, first, after - 1, name, replace(tile, ink=INK, bold=True))
        page.wide(row + 2, first, after - 1, note, replace(tile, ink=QUIET, size=8))
    for offset, height in enumerate((24, 14, 15)):
        page.height(row + offset, height)
    return gap(page, row + 3, 6)


def _changes(page: Page, content: ReportContent, words: Labels, row: int) -> int:
    """Write what has changed since the report before; a first report has nothing to be compared with."""
    if content.since is None:
        return row
    counts, counting = changes(content), Counting(content, words)
    row = section(page, row, words.format("report.summary.changed", date=content.since.isoformat()))
    tile = Face(across="center", down="center")
    lines = 1
    for place, kind in enumerate(CHANGES):
        first = 2 * place + 1
        name = words.get(f"report.change.{kind}")
        figure = replace(tile, size=14, bold=True, ink=ACCENT, number=_SINCE)
        page.wide(row, first, first + 1, counting.change(kind, counts[kind]), figure)
        page.wide(row + 1, first, first + 1, name, replace(tile, ink=QUIET, size=8, wrap=True))
        lines = max(lines, line_count(name, points(2), 8.4))
    page.height(row, 20)
    page.height(row + 1, row_height(lines, 8, padding=3))
    return gap(page, row + 2, 6)


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
    for place, (item, days) in enumerate(late, 1):
        row += 1
        counted_days = Formula(f"LARGE(ActionDaysOverdue,{place})", days)
        values: list[Value] = [item.symbol, item.title, item.side, item.due_on, counted_days]
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

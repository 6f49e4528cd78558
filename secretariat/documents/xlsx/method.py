"""The sheet Method: in words, how the report was made, so that a reader can check each figure."""

from __future__ import annotations

from openpyxl.utils import get_column_letter

from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import Labels
from secretariat.documents.shades import RAG_FILL, RAG_INK
from secretariat.documents.xlsx.cells import ISO_DATE, Page, Value
from secretariat.documents.xlsx.measure import column_points, line_count, row_height
from secretariat.documents.xlsx.print_setup import header_and_footer, print_setup
from secretariat.documents.xlsx.styles import ACCENT, INK, QUIET, Face
from secretariat.documents.xlsx.summary import AS_OF
from secretariat.domain.actions import DUE_SOON_DAYS, Rag

_TERM, _TEXT = 26.0, 82.0
_SIZE = 10.0
_RULES = (Rag.GREY, Rag.BLUE, Rag.RED, Rag.AMBER, Rag.GREEN)
"""The lights in the order in which their rules are tried."""


def write_method(page: Page, content: ReportContent, words: Labels) -> None:
    """Write the sheet Method on an empty worksheet."""
    sheet = page.sheet
    sheet.column_dimensions["A"].width = _TERM
    sheet.column_dimensions["B"].width = _TEXT
    heading = words.get("report.heading_method")
    page.wide(1, 1, 2, heading, Face(size=15, bold=True, ink=ACCENT, down="center"))
    page.height(1, 28)
    row = _about(page, content, words, 2)
    row = _rules(page, words, row)
    row = _definitions(page, words, row)
    row = _find(page, content, words, row)
    sheet.print_area = f"A1:B{row - 1}"
    print_setup(sheet, "portrait", pages_high=1)
    as_of = content.as_of.isoformat()
    right = words.format("report.as_of_line", symbol=words.get("report.title"), date=as_of)
    foot = words.get("document.sample") if content.sample else content.group
    header_and_footer(sheet, words, left=content.symbol, right=right, foot=foot)


def _about(page: Page, content: ReportContent, words: Labels, row: int) -> int:
    row = _section(page, row, words.get("report.method.about"))
    cell = f"{get_column_letter(AS_OF[1])}{AS_OF[0]}"
    place = words.format("report.method.as_of_text", sheet=words.get("report.sheet_summary"), cell=cell)
    lines: list[tuple[str, Value]] = [
        ("group", words.format("document.with_native_name", name=content.group, native=content.symbol)),
        ("agreement", content.agreement),
        ("parties", words.joined(list(content.parties))),
        ("as_of", content.as_of),
        ("", place),
        ("language", words.language_name(content.language)),
        ("program", words.format("report.method.program_text", version=content.program).strip()),
        ("hash", content.data_hash),
        ("", words.get("report.method.hash_text")),
    ]
    if content.since is not None:
        kind = "kept" if content.since_kept else "recomputed"
        said = words.format(f"report.method.since_{kind}", date=content.since.isoformat())
        lines[5:5] = [("since", said), *([("", content.since_hash)] if content.since_kept else [])]
    if content.sample:
        lines.append(("sample", words.get("document.sample")))
    for key, value in lines:
        _line(page, row, words.get(f"report.method.{key}") if key else "", value, quiet=not key)
        row += 1
    return row


def _rules(page: Page, words: Labels, row: int) -> int:
    row = _section(page, row, words.get("report.method.rules"))
    for rag in _RULES:
        _line(page, row, "", words.format(f"report.rule.{rag}", days=DUE_SOON_DAYS))
        light = Face(
            size=_SIZE,
            bold=True,
            line="row",
            across="center",
            down="center",
            fill=RAG_FILL[rag],
            ink=RAG_INK[rag],
        )
        page.put(row, 1, words.get(f"rag.{rag}"), page.style(light))
        row += 1
    return row


def _definitions(page: Page, words: Labels, row: int) -> int:
    row = _section(page, row, words.get("report.method.definitions"))
    lines = [
        ("report.summary.open", "open"),
        ("report.summary.overdue", "overdue"),
        ("report.definition.due_soon_term", "due_soon"),
        ("report.summary.slipped", "slipped"),
        ("report.summary.reported", "reported"),
        ("report.summary.confirmed", "confirmed"),
        ("report.column.original_due", "original"),
        ("report.column.change", "change"),
        ("report.column.last_movement", "movement"),
        ("report.silent", "silent"),
        ("report.column.evidence", "evidence"),
    ]
    places = {"due": words.get("report.column.due"), "moves": words.get("report.column.moves")}
    for term, text in lines:
        sentence = words.format(f"report.definition.{text}", days=DUE_SOON_DAYS, **places)
        _line(page, row, words.get(term), sentence)
        row += 1
    return row


def _find(page: Page, content: ReportContent, words: Labels, row: int) -> int:
    """Say how each figure of the Summary is found by filtering, in the names that the columns carry."""
    actions = words.get("report.sheet_actions")
    row = _section(page, row, words.format("report.method.find", sheet=actions))
    lines = [
        ("report.summary.total", "total"),
        ("report.column.rag", "rag"),
        ("report.column.side", "side"),
        ("report.summary.area", "area"),
        ("report.summary.open", "open"),
        ("report.summary.reported", "reported"),
        ("report.summary.confirmed", "confirmed"),
        ("report.summary.overdue", "overdue"),
        ("report.summary.slipped", "slipped"),
        ("report.summary.longest", "longest"),
        ("report.summary.decisions", "decisions"),
        ("report.summary.next", "next"),
        ("report.sheet_analysis", "analysis"),
    ]
    if content.since is not None:
        lines[9:9] = [("report.column.change", "change"), ("report.method.signed_term", "signed")]
    columns = (
        "rag",
        "side",
        "area",
        "status",
        "overdue",
        "moves",
        "change",
        "rag_before",
        "age_band",
        "slipped_days",
    )
    places: dict[str, object] = {name: words.get(f"report.column.{name}") for name in columns}
    for status in ("not_started", "in_progress", "reported_complete", "confirmed_complete"):
        places[status] = words.get(f"action_status.{status}")
    places["red"] = words.get("rag.red")
    places["decisions_sheet"] = words.get("report.sheet_decisions")
    places["calendar_sheet"] = words.get("report.sheet_calendar")
    places["changes_sheet"] = words.get("report.sheet_changes")
    places["gone"] = words.get("report.change.gone")
    places["new_decision"] = words.get("report.change.decision")
    for term, text in lines:
        _line(page, row, words.get(term), words.format(f"report.find.{text}", **places))
        row += 1
    return row


def _section(page: Page, row: int, title: str) -> int:
    page.height(row, 8)
    page.wide(
        row + 1, 1, 2, title, Face(size=11, bold=True, ink=ACCENT, line="head", down="center", wrap=True)
    )
    page.height(row + 1, row_height(line_count(title, column_points(_TERM + _TEXT), 12), 11, padding=8))
    return row + 2


def _line(page: Page, row: int, term: str, value: Value, quiet: bool = False) -> None:
    page.put(row, 1, term, page.style(Face(size=_SIZE, bold=True, line="row", down="center", wrap=True)))
    number = "General" if isinstance(value, str) else ISO_DATE
    ink = QUIET if quiet else INK
    page.put(
        row,
        2,
        value,
        page.style(Face(size=_SIZE, ink=ink, line="row", down="center", wrap=True, indent=1, number=number)),
    )
    lines = line_count(term, column_points(_TERM), _SIZE + 0.8)
    if isinstance(value, str):
        lines = max(lines, line_count(value, column_points(_TEXT) - 8, _SIZE))
    page.height(row, row_height(lines, _SIZE, padding=4.5))

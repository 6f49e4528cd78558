"""The progress report as a workbook, read back by openpyxl and by calamine."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.utils import range_boundaries
from python_calamine import CalamineWorkbook

from secretariat.documents.content.report import CoverageRow, ReportContent
from secretariat.documents.labels import labels
from secretariat.documents.shades import RAG_CHART, RAG_FILL
from secretariat.documents.xlsx.report import write_report
from secretariat.domain.actions import Rag
from secretariat.domain.errors import Cancelled, RuleViolation
from secretariat.domain.text import clean
from tests.documents.report_content import AREAS, AS_OF, action, report

SHEETS = [
    "Summary",
    "Analysis",
    "Changes",
    "Actions",
    "Decisions",
    "Coverage",
    "Activities",
    "Calendar",
    "Method",
]
RAG_WORDS = ["Red", "Amber", "Green", "Blue", "Grey"]
HEAD_ROW = 3


def written(content: ReportContent) -> bytes:
    out = io.BytesIO()
    write_report(content, out, lambda done, total: None)
    return out.getvalue()


def opened(content: ReportContent) -> Workbook:
    """The workbook with the values that stand beside its formulas."""
    return load_workbook(io.BytesIO(written(content)), data_only=True)


def formulas(content: ReportContent) -> dict[tuple[str, str], str]:
    """The formulas of the workbook by sheet and cell."""
    book = load_workbook(io.BytesIO(written(content)))
    return {
        (cell.parent.title, cell.coordinate): str(getattr(cell.value, "text", cell.value))
        for cell in cells(book)
        if cell.data_type == "f"
    }


def records(book: Workbook, sheet: str) -> list[dict[str, Any]]:
    rows = list(book[sheet].iter_rows(min_row=HEAD_ROW, values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def cells(book: Workbook) -> Iterator[Any]:
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from row


def summary_rows(book: Workbook) -> dict[str, list[Any]]:
    """The rows of the two tables of counts, by name: total, five lights, reported, confirmed."""
    rows: dict[str, list[Any]] = {}
    counting = False
    for row in book["Summary"].iter_rows(values_only=True):
        if row[4] == "Total":
            counting = True
        elif counting and isinstance(row[4], int):
            rows[str(row[0])] = list(row[4:12])
        elif row[0] == "Red items longest overdue":
            break
    return rows


def tiles(book: Workbook) -> dict[str, int]:
    """The big figures: the number that stands below or above its word."""
    sheet = book["Summary"]
    found: dict[str, int] = {}
    for row in sheet.iter_rows(min_row=5, max_row=14):
        for cell in row:
            if isinstance(cell.value, int):
                below = sheet.cell(cell.row + 1, cell.column).value
                above = sheet.cell(cell.row - 1, cell.column).value
                word = above if above in ("Action items", *RAG_WORDS) else below
                found[str(word)] = cell.value
    return found


@pytest.fixture(scope="module")
def book() -> Workbook:
    return opened(report())


def test_sheets_come_in_order_and_no_formula_asks_for_the_day_on_which_it_is_opened(book: Workbook) -> None:
    assert book.sheetnames == SHEETS
    found = formulas(report())
    assert {sheet for sheet, _ in found} == {"Summary", "Analysis"}
    assert len(found) > 200
    for text in found.values():
        assert not re.search(r"TODAY|NOW|RAND|OFFSET|INDIRECT", text)


def test_the_as_of_date_is_a_stored_date_with_a_name(book: Workbook) -> None:
    [(sheet, cell)] = book.defined_names["AsOf"].destinations
    stored = book[sheet][cell]
    assert sheet == "Summary"
    assert stored.value == datetime(2026, 9, 30)
    assert stored.number_format == "yyyy-mm-dd"


def test_actions_carry_every_field_with_real_dates(book: Workbook) -> None:
    content = report()
    rows = records(book, "Actions")
    assert len(rows) == len(content.actions)
    for row, item in zip(rows, content.actions, strict=True):
        assert (row["Symbol"], row["Action"], row["Area"]) == (item.symbol, item.title, item.area)
        assert (row["Decision"] or "", row["Lead side"]) == (item.decision, item.side)
        assert (row["Responsible"], row["Counterpart"]) == (item.responsible, item.counterpart)
        assert row["Priority"] == item.priority.value.capitalize()
        assert row["Status"] == item.status.value.replace("_", " ").capitalize()
        assert row["Deadline"].date() == item.due_on
        assert row["Original deadline"].date() == item.original_due_on
        assert row["Agreed on"].date() == item.agreed_on
        assert row["Moved"] == item.moves
        assert row["%"] == pytest.approx(item.percent / 100)
        assert (row["Latest report"] or "") == item.report
        assert (row["Reported on"].date() if row["Reported on"] else None) == item.reported_on
        assert row["RAG"] == item.rag.value.capitalize()
        unfinished = row["Status"] in ("Not started", "In progress")
        days = (AS_OF - row["Deadline"].date()).days
        assert row["Days overdue"] == (days if unfinished and days > 0 else None)


def test_rag_is_a_word_on_its_colour(book: Workbook) -> None:
    sheet = book["Actions"]
    column = next(cell.column for cell in sheet[HEAD_ROW] if cell.value == "RAG")
    seen = set()
    for row in range(HEAD_ROW + 1, sheet.max_row + 1):
        cell = sheet.cell(row, column)
        rag = Rag(cell.value.lower())
        assert cell.fill.fgColor.rgb == f"00{RAG_FILL[rag]}"
        seen.add(rag)
    assert seen == set(Rag)


def test_a_text_that_is_called_like_a_colour_is_only_a_text() -> None:
    titles = [light.value for light in Rag]
    content = report(len(titles))
    named = tuple(replace(row, title=title) for row, title in zip(content.actions, titles, strict=True))
    rows = records(opened(replace(content, actions=named)), "Actions")
    assert [row["Action"] for row in rows] == titles
    assert {row["RAG"] for row in rows}.isdisjoint(titles)


def test_the_summary_names_the_red_items_longest_overdue_and_the_open_ones(book: Workbook) -> None:
    rows = [row for row in records(book, "Actions") if row["RAG"] == "Red" and row["Days overdue"]]
    rows.sort(key=lambda row: -row["Days overdue"])
    lines = list(book["Summary"].iter_rows(values_only=True))
    start = next(index for index, line in enumerate(lines) if line[0] == "Red items longest overdue") + 2
    shown = [(line[0], line[2], line[8], line[10], line[11]) for line in lines[start : start + 5]]
    keys = ("Symbol", "Action", "Lead side", "Deadline", "Days overdue")
    assert shown == [tuple(row[key] for key in keys) for row in rows[:5]]
    is_open = {"Not started", "In progress", "Reported complete"}
    number = sum(row["Status"] in is_open for row in records(book, "Actions"))
    opened_cell = book["Summary"]["A8"]
    assert (opened_cell.value, opened_cell.number_format) == (number, '0" open"')


def test_method_prints_rules_date_hash_and_version(book: Workbook) -> None:
    rows = {
        str(first): str(second)
        for first, second in book["Method"].iter_rows(max_col=2, values_only=True)
        if first
    }
    assert rows["Data hash (SHA-256)"] == report().data_hash
    assert rows["Made by"] == "Secretariat 0.1.0"
    assert rows["As of"].startswith("2026-09-30")
    assert rows["Amber"].startswith("Due within 14 days")
    assert list(rows).index("Grey") < list(rows).index("Blue") < list(rows).index("Red")
    assert rows["Slipped"] == "Moved: 1 or more."
    assert rows["Sample"] == "Sample data: meetings and delegates are invented"
    fills = [cell.fill.fgColor.rgb for cell in book["Method"]["A"] if cell.value in RAG_WORDS]
    order = (Rag.GREY, Rag.BLUE, Rag.RED, Rag.AMBER, Rag.GREEN)
    assert fills == [f"00{RAG_FILL[rag]}" for rag in order]


def test_tables_cover_their_rows_and_filter_by_unique_heads(book: Workbook) -> None:
    names = []
    for title, number in (("Actions", 60), ("Decisions", 12), ("Coverage", 10)):
        sheet = book[title]
        [table] = sheet.tables.values()
        left, top, right, bottom = range_boundaries(table.ref)
        heads = [cell.value for cell in sheet[HEAD_ROW]]
        assert (left, top, right, bottom) == (1, HEAD_ROW, len(heads), HEAD_ROW + number)
        assert sheet.max_row == bottom
        assert [column.name for column in table.tableColumns] == heads
        assert len({head.lower() for head in heads}) == len(heads)
        assert table.autoFilter.ref == table.ref
        names.append(table.displayName)
    assert names == ["Actions", "Decisions", "Coverage"]


def test_sheets_are_set_up_for_a4_with_heads_that_stay_and_repeat(book: Workbook) -> None:
    for sheet in book.worksheets:
        assert (sheet.page_setup.paperSize, sheet.page_setup.fitToWidth) == (9, 1)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.page_setup.fitToHeight == (1 if sheet.title in ("Summary", "Analysis", "Method") else 0)
        assert sheet.oddHeader.left.text == "PPHWG"
        assert sheet.oddHeader.right.text == "Progress report · as of 2026-09-30"
        assert sheet.oddFooter.right.text == "Page &P of &N"
        assert sheet.oddFooter.left.text.startswith("Sample data")
    for title in ("Actions", "Decisions", "Coverage", "Calendar"):
        assert book[title].freeze_panes == f"B{HEAD_ROW + 1}"
        assert book[title].print_title_rows == f"${HEAD_ROW}:${HEAD_ROW}"
    assert book["Actions"].page_setup.orientation == "landscape"


def test_charts_hold_the_values_of_the_cells_they_name(book: Workbook) -> None:
    charts = book["Summary"]._charts
    assert [type(chart).__name__ for chart in charts] == ["DoughnutChart", "BarChart"]
    for chart in charts:
        for series in chart.series:
            reference = series.val.numRef
            cached = [float(point.v) for point in reference.numCache.pt]
            area = book["Summary"][reference.f.split("!")[1].replace("$", "")]
            assert cached == [cell.value for line in area for cell in line]
            assert sum(cached) > 0
    ring = charts[0].series[0]
    assert [point.spPr.solidFill.srgbClr for point in ring.dPt] == [RAG_CHART[rag] for rag in Rag]
    assert [point.v for point in ring.cat.strRef.strCache.pt] == RAG_WORDS
    bars = charts[1].series
    assert [bar.tx.strRef.strCache.pt[0].v for bar in bars] == RAG_WORDS
    assert [point.v for point in bars[0].cat.strRef.strCache.pt] == [name for name, _ in AREAS]


def test_lights_without_an_item_have_no_bar_no_legend_and_no_label() -> None:
    rows = tuple(action(number, rag=Rag.RED if number % 2 else Rag.BLUE) for number in range(1, 9))
    ring, bars = opened(replace(report(0), actions=rows))["Summary"]._charts
    assert [entry.idx for entry in ring.legend.legendEntry if entry.delete] == [1, 2, 4]
    assert [label.idx for label in ring.series[0].dLbls.dLbl] == [1, 2, 4]
    assert len(bars.series) == 2


def test_an_empty_register_still_gives_a_workbook() -> None:
    content = report(0, decisions=(), coverage=(), activities=(), calendar=(), since=None, sample=False)
    book = opened(content)
    assert book.sheetnames == SHEETS
    said = {cell.value for cell in cells(book) if cell.value}
    assert {"No action items yet.", "No decisions yet.", "No dates yet.", "No dates ahead."} <= said
    assert {"No action item is overdue.", "The agreement names no areas yet."} <= said
    assert not any(sheet.tables for sheet in book.worksheets)
    assert book["Summary"]._charts == []
    assert tiles(book)["Action items"] == 0
    assert not any("Sample" in str(value) for value in said)
    assert book["Summary"].oddFooter.left.text == content.group


def test_many_areas_are_added_up_in_one_row() -> None:
    areas = [f"Area {index}" for index in range(40)]
    rows = tuple(action(number, area=areas[number % 40]) for number in range(1, 201))
    coverage = tuple(CoverageRow(area=area) for area in areas)
    counted = summary_rows(opened(replace(report(0), actions=rows, coverage=coverage)))
    shown = [row for name, row in counted.items() if name.startswith(("Area ", "Other areas"))]
    assert len(shown) == 14
    assert [sum(figures) for figures in zip(*shown, strict=True)] == counted["All action items"]
    assert "Other areas (27)" in counted


@pytest.mark.parametrize(("language", "turned"), [("en", False), ("ar", True), ("ur", True), ("zh", False)])
def test_sheets_run_from_the_right_in_languages_that_do(language: str, turned: bool) -> None:
    book = opened(report(5, language=language))
    assert {bool(sheet.sheet_view.rightToLeft) for sheet in book.worksheets} == {turned}
    title = book[labels(language).get("report.sheet_actions")].cell(HEAD_ROW + 1, 2)
    assert title.alignment.horizontal == ("right" if turned else "left")


def test_each_text_runs_in_its_own_direction() -> None:
    rows = (action(1, title="Share the list", report="تم إرسال القائمة."),)
    for language in ("en", "ar"):
        words, book = labels(language), opened(replace(report(0), actions=rows, language=language))
        sheet = book[words.get("report.sheet_actions")]
        heads = {cell.value: cell.column for cell in sheet[HEAD_ROW]}
        places = [heads[words.get(f"report.column.{name}")] for name in ("action", "report")]
        assert [sheet.cell(HEAD_ROW + 1, place).alignment.readingOrder for place in places] == [1, 2]


def test_the_same_content_gives_the_same_bytes_and_names_no_login(monkeypatch: pytest.MonkeyPatch) -> None:
    first = written(report())
    monkeypatch.setenv("TZ", "Asia/Karachi")
    assert written(report()) == first
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert package.testzip() is None
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    properties = load_workbook(io.BytesIO(first)).properties
    assert properties.creator == properties.lastModifiedBy == "Pakistan–Palestine Health Working Group"
    assert properties.created == properties.modified == datetime(2026, 9, 30)
    assert properties.title == "Progress report – Pakistan–Palestine Health Working Group"


def test_progress_moves_in_small_steps_to_its_end() -> None:
    told: list[tuple[int, int]] = []
    write_report(report(1500), io.BytesIO(), lambda done, total: told.append((done, total)))
    done = [step for step, _ in told]
    assert done == sorted(done)
    making = [step for step in done if step <= 1500]
    assert max(after - before for before, after in pairwise(making)) <= 300
    assert len({total for _, total in told}) == 1
    assert told[-1][0] == told[-1][1]


@pytest.mark.parametrize("calls", [1, 3, 12])
def test_progress_may_cancel_at_any_time(calls: int) -> None:
    seen = 0

    def progress(done: int, total: int) -> None:
        nonlocal seen
        seen += 1
        if seen == calls:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_report(report(1000), io.BytesIO(), progress)
    assert seen == calls


def test_a_text_that_no_cell_holds_is_refused_by_name() -> None:
    content = replace(report(2), actions=(action(1), action(2, title="x" * 32_768)))
    with pytest.raises(RuleViolation) as refused:
        written(content)
    assert refused.value.code == "cell_too_long"
    assert refused.value.data == {
        "sheet": "Actions",
        "symbol": "PPHWG/2026/1/A.2",
        "length": 32_768,
        "longest": 32_767,
    }


def test_the_longest_text_is_held_and_surrogates_count_twice() -> None:
    rows = (action(1, title="=" + "x" * 32_766), action(2, title="😀" * 16_383))
    book = opened(replace(report(0), actions=rows))
    assert [len(row["Action"]) for row in records(book, "Actions")] == [32_767, 16_383]
    with pytest.raises(RuleViolation, match="cell_too_long"):
        written(replace(report(0), actions=(action(1, title="😀" * 16_384),)))


HOSTILE = st.one_of(
    st.sampled_from(
        [
            "=cmd|' /C calc'!A0",
            "@SUM(A1)",
            "+1+1",
            "-2",
            '=HYPERLINK("http://x")',
            "<b>bold</b> & <![CDATA[x]]>",
            "👩‍⚕️ 😀",
            "_x0041_ and _x005F_",
            "  spaces kept  ",
            "two\nlines\tand a tab",
            "bell \x07 null \x00 row \x1a \x1b[0m",
            "#REF!",
            "TRUE",
            "2026-01-01",
            "1e5",
            "x" * 32_767,
            "&P &N &D",
        ]
    ),
    st.text(st.characters(), min_size=1, max_size=60),
)


def unescaped(text: str | None) -> str:
    """What Excel shows for a stored text (openpyxl leaves its escapes in)."""
    return re.sub("_x005F_", "_", text or "")


@settings(max_examples=40, deadline=None)
@given(title=HOSTILE, name=HOSTILE)
@example(title="=1+1", name="=1+1")
@example(title="row \x1a", name="row \x1a")
def test_hostile_text_comes_back_as_typed_and_never_as_a_formula(title: str, name: str) -> None:
    row_of_it = action(1, title=title, report=name, side=name[:50], area=title[:50])
    content = replace(
        report(0),
        group=name[:200],
        agreement=title,
        symbol=name[:20],
        actions=(row_of_it,),
    )
    out = written(content)
    book = load_workbook(io.BytesIO(out), data_only=True)
    named = load_workbook(io.BytesIO(out))
    for typed in ("Changes", "Actions", "Decisions", "Coverage", "Activities", "Calendar", "Method"):
        assert [
            cell.coordinate for row in named[typed].iter_rows() for cell in row if cell.data_type == "f"
        ] == []
    [row] = records(book, "Actions")
    assert unescaped(row["Action"]) == clean(title)
    assert unescaped(row["Latest report"]) == clean(name)
    cell = book["Actions"].cell(HEAD_ROW + 1, 2)
    assert cell.data_type == "s"
    assert bool(cell.quotePrefix) == clean(title).startswith(("=", "+", "-", "@"))
    for sheet in book.worksheets:
        for part in (sheet.oddHeader, sheet.oddFooter):
            assert len(str(part)) <= 255


def test_calamine_reads_the_same_values() -> None:
    titles = ("=1+1", "<b>&", "_x0041_", "与伊斯兰堡医院分享", "two\nlines")
    rows = tuple(action(number, title=title) for number, title in enumerate(titles, 1))
    out = written(replace(report(0), actions=rows))
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(out))
    assert workbook.sheet_names == SHEETS
    read = workbook.get_sheet_by_name("Actions").to_python()[HEAD_ROW:]
    assert [unescaped(row[1]) for row in read] == list(titles)
    assert [row[10] for row in read] == [item.due_on for item in rows]
    assert isinstance(read[0][10], date)
    assert [row[14] for row in read] == [item.rag.value.capitalize() for item in rows]


def test_a_long_register_is_written_whole() -> None:
    content = report(2000)
    book = opened(content)
    assert [row["Symbol"] for row in records(book, "Actions")] == [item.symbol for item in content.actions]
    assert summary_rows(book)["All action items"][0] == 2000


def test_rows_are_high_enough_for_long_text() -> None:
    rows = (action(1, title="short"), action(2, title="many words " * 60), action(3, title="字" * 600))
    sheet = opened(replace(report(0), actions=rows))["Actions"]
    heights = [sheet.row_dimensions[HEAD_ROW + 1 + index].height for index in range(3)]
    assert heights[0] < 60 < 240 < heights[1]
    assert heights[2] > 350
    assert max(heights) <= 409

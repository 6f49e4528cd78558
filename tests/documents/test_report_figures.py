"""The figures of the workbook: found again by filtering its registers, and calculated again by LibreOffice."""

from __future__ import annotations

import io
import os
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from secretariat.documents.content.report import CoverageRow, ReportContent
from secretariat.documents.labels import available_languages, labels
from secretariat.documents.xlsx.report import write_report
from secretariat.domain.actions import ActionStatus, Rag
from secretariat.domain.reports import ChangeKind
from tests.documents.recalculated import OFFICE, recalculated
from tests.documents.report_content import AREAS, AS_OF, SIDES, action, report

HEAD_ROW = 3
RAG_WORDS = ["Red", "Amber", "Green", "Blue", "Grey"]
OPEN = {"Not started", "In progress", "Reported complete"}
needs_office = pytest.mark.skipif(
    not OFFICE and "CI" not in os.environ, reason="LibreOffice is not installed; make test installs it"
)

Row = dict[str, Any]


def awkward() -> ReportContent:
    """Names that a criterion would take for a wildcard, an operator, a number or another name."""
    names = (
        "*",
        "Health?",
        "~",
        ">5",
        "=1",
        "<>",
        "health",
        "Health",
        "2026",
        "1e3",
        "TRUE",
        '"',
        "a" * 300,
        "",
    )
    rows = tuple(
        action(number, area=names[number % len(names)], side=names[(number * 5) % len(names)])
        for number in range(1, 71)
    )
    coverage = tuple(CoverageRow(area=name) for name in names if name)
    return replace(report(0), parties=("*", "Health"), actions=rows, coverage=coverage)


def many() -> ReportContent:
    """More areas and sides than the Summary has rows for."""
    areas, sides = [f"Area {index}" for index in range(40)], tuple(f"Side {index}" for index in range(9))
    rows = tuple(action(n, area=areas[n % 40], side=sides[n % 9]) for n in range(1, 201))
    return replace(
        report(0), parties=sides, actions=rows, coverage=tuple(CoverageRow(area=area) for area in areas)
    )


WORLDS: dict[str, Callable[[], ReportContent]] = {
    "usual": report,
    "first": lambda: report(25, since=None),
    "none late": lambda: replace(
        report(0), actions=tuple(action(n, status=ActionStatus.ON_HOLD, moves=0) for n in range(1, 5))
    ),
    "empty": lambda: report(0, decisions=(), since=None),
    "awkward": awkward,
    "many": many,
    "ar": lambda: report(40, language="ar"),
    "zh": lambda: report(40, language="zh"),
}


def write(content: ReportContent, path: Path) -> Path:
    with path.open("wb") as out:
        write_report(content, out)
    return path


def figures(stored: Path, formulas: Path) -> dict[tuple[str, str], Any]:
    """The values of the cells that hold formulas in another copy, by sheet and cell."""
    values, named = load_workbook(stored, data_only=True), load_workbook(formulas)
    return {
        (sheet.title, cell.coordinate): values[sheet.title][cell.coordinate].value
        for sheet in named.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


@needs_office
@pytest.mark.parametrize("name", WORLDS)
def test_libreoffice_calculates_every_figure_as_it_is_stored(
    name: str, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    ours = write(WORLDS[name](), tmp_path / "report.xlsx")
    theirs = recalculated(ours, tmp_path_factory.getbasetemp() / "recalculating")
    stored, found = figures(ours, ours), figures(theirs, ours)
    assert len(stored) > 100 or name in ("empty", "none late")
    for cell, value in stored.items():
        assert found[cell] == pytest.approx(value, abs=1e-12), cell


@needs_office
def test_a_stored_figure_that_is_wrong_would_be_seen(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    whole = write(report(), tmp_path / "whole.xlsx")
    broken = tmp_path / "report.xlsx"
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(broken, "w") as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b"COUNTA(ActionRag)</f><v>60</v>", b"COUNTA(ActionRag)</f><v>61</v>")
            target.writestr(entry, data)
    stored = figures(broken, broken)
    theirs = figures(recalculated(broken, tmp_path_factory.getbasetemp() / "recalculating"), broken)
    wrong = {cell for cell, value in stored.items() if theirs[cell] != value}
    assert wrong >= {("Summary", "A7"), ("Summary", "E" + str(_row_of(broken, "All action items")))}
    assert {sheet for sheet, _ in wrong} == {"Summary"}


def _row_of(path: Path, name: str) -> int:
    sheet = load_workbook(path)["Summary"]
    return next(cell.row for cell in sheet["A"] if cell.value == name)


def test_calamine_reads_the_stored_figures() -> None:
    out = io.BytesIO()
    write_report(report(), out)
    out.seek(0)
    sheet = CalamineWorkbook.from_filelike(out).get_sheet_by_name("Summary").to_python()
    assert 60 in {value for row in sheet for value in row}


class Filter:
    """What a reader does with the filter buttons of a sheet."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        self.actions = self._rows("Actions")

    def _rows(self, name: str) -> list[Row]:
        rows = list(self.book[name].iter_rows(min_row=HEAD_ROW, values_only=True))
        return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]

    def count(self, **_: None) -> int:
        return len(self.actions)

    def where(self, sheet: str = "Actions", **wanted: Any) -> list[Row]:
        """The rows left when columns are filtered: by a value, or by what `test` says of it."""
        rows = self.actions if sheet == "Actions" else self._rows(sheet)
        for column, test in wanted.items():
            head = column.replace("_", " ")
            rows = [row for row in rows if (test(row[head]) if callable(test) else row[head] == test)]
        return rows


def numbers(sheet: Worksheet) -> dict[str, float]:
    """Every number of a sheet, by cell; the as-of date is no figure."""
    return {
        cell.coordinate: cell.value
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, int | float) and not isinstance(cell.value, bool)
    }


@pytest.fixture(scope="module")
def book() -> Workbook:
    out = io.BytesIO()
    write_report(report(), out)
    return load_workbook(out, data_only=True)


def test_every_number_of_the_summary_is_found_again_by_filtering(book: Workbook) -> None:
    sheet, chosen = book["Summary"], Filter(book)
    found = {**_tiles(sheet, chosen), **_band(sheet, chosen), **_changes(sheet, chosen)}
    found |= {**_table(sheet, chosen), **_longest(sheet, chosen)}
    assert numbers(sheet) == found  # each, and none that was not looked for


def _tiles(sheet: Worksheet, chosen: Filter) -> dict[str, float]:
    total, before = len(chosen.actions), Filter.where
    gone = chosen.where("Changes", Change="No longer listed")
    found: dict[str, float] = {"A7": total, "A8": len(chosen.where(Status=OPEN.__contains__))}
    then = len(before(chosen, **{"RAG in the last report": RAG_WORDS.__contains__})) + len(gone)
    found["B8"] = total - then
    for place, word in enumerate(RAG_WORDS):
        left, right = "CEGIK"[place], "DFHJL"[place]
        assert sheet[f"{left}6"].value == word
        now = len(chosen.where(RAG=word))
        was = len(chosen.where(**{"RAG in the last report": word}))
        was += sum(row["RAG in the last report"] == word for row in gone)
        found |= {f"{left}7": now, f"{left}8": now / total, f"{right}8": now - was}
    return found


def _cell_under(sheet: Worksheet, word: str, rows: int = 0) -> str:
    """The cell so many rows over the first one with a text."""
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == word)
    return str(sheet.cell(cell.row - rows, cell.column).coordinate)


def _band(sheet: Worksheet, chosen: Filter) -> dict[str, float]:
    above = lambda word: _cell_under(sheet, word, 1)  # noqa: E731
    return {
        above("Reported complete"): len(chosen.where(Status="Reported complete")),
        above("Confirmed complete"): len(chosen.where(Status="Confirmed complete")),
        above("Overdue"): len(chosen.where(Days_overdue=lambda days: (days or 0) >= 1)),
        above("Slipped"): len(chosen.where(Moved=lambda moves: moves >= 1)),
        above("Decisions"): len(chosen.where("Decisions")),
    }


def _changes(sheet: Worksheet, chosen: Filter) -> dict[str, float]:
    start = next(cell.row for cell in sheet["A"] if str(cell.value).startswith("Since the last report"))
    words = ("New item", "Newly overdue", "Reported complete", "Confirmed complete", "Deadline moved")
    found: dict[str, float] = {}
    for place, word in enumerate(words):
        column = "ACEGIK"[place]
        assert sheet[f"{column}{start + 2}"].value == word
        marked = chosen.where(**{"Since_the_last_report": lambda text, word=word: word in (text or "")})
        assert marked
        assert len(marked) == len(chosen.where("Changes", Change=word))
        found[f"{column}{start + 1}"] = len(marked)
    found[f"K{start + 1}"] = len(chosen.where("Decisions", Since_the_last_report="New decision"))
    return found


def _table(sheet: Worksheet, chosen: Filter) -> dict[str, float]:
    found: dict[str, float] = {}
    names = [("Lead side", name) for name in SIDES] + [("Area", name) for name, _ in AREAS]
    for column, name in [*names, ("", "All action items")]:
        row = next(cell.row for cell in sheet["A"] if cell.value == name)
        rows = chosen.where(**({column.replace(" ", "_"): name} if column else {}))
        counts = [len(rows), *(sum(item["RAG"] == word for item in rows) for word in RAG_WORDS)]
        for status in ("Reported complete", "Confirmed complete"):
            counts.append(sum(item["Status"] == status for item in rows))
        found |= {f"{letter}{row}": count for letter, count in zip("EFGHIJKL", counts, strict=True)}
    return found


def _longest(sheet: Worksheet, chosen: Filter) -> dict[str, float]:
    start = next(cell.row for cell in sheet["A"] if cell.value == "Red items longest overdue") + 2
    late = sorted(
        (row["Days overdue"] for row in chosen.where(RAG="Red") if row["Days overdue"]), reverse=True
    )
    return {f"L{start + place}": days for place, days in enumerate(late[:5])}


def test_every_number_of_the_analysis_is_found_again_by_filtering(book: Workbook) -> None:
    sheet, chosen = book["Analysis"], Filter(book)
    found: dict[str, float] = {}
    names = [("Lead side", name) for name in SIDES] + [("Area", name) for name, _ in AREAS]
    for column, name in [*names, ("", "All action items")]:
        row = next((cell.row for cell in sheet["A"] if cell.value == name), None)
        rows = chosen.where(**({column.replace(" ", "_"): name} if column else {}))
        slipped = [item["Days slipped"] for item in rows if item["Moved"] >= 1]
        bands = [
            sum(item["Overdue for"] == band for item in rows)
            for band in ("1–30 days", "31–60 days", "61–90 days", "Over 90 days")
        ]
        days = [item["Days overdue"] for item in rows if item["Days overdue"]]
        if row is None:
            assert (days, slipped) == ([], []), name
            continue
        once = sum(item["Moved"] == 1 for item in rows)
        values = [*bands, len(days), max(days, default=0), once, len(slipped) - once, sum(slipped)]
        found |= {f"{letter}{row}": value for letter, value in zip("DEFGHIJKL", values, strict=True)}
    start = next(cell.row for cell in sheet["A"] if str(cell.value).startswith("How far")) + 2
    for letter, name in zip("ACE", ("", *SIDES), strict=True):
        rows = chosen.where(Moved=lambda moves: moves >= 1, **({"Lead_side": name} if name else {}))
        found[f"{letter}{start}"] = median([row["Days slipped"] for row in rows] or [0])
    assert numbers(sheet) == found


def test_age_bands_meet_at_their_edges() -> None:
    late = [
        action(
            n, status=ActionStatus.IN_PROGRESS, due_on=date.fromordinal(AS_OF.toordinal() - days), rag=Rag.RED
        )
        for n, days in enumerate((0, 1, 30, 31, 60, 61, 90, 91), 1)
    ]
    out = io.BytesIO()
    write_report(replace(report(0), actions=tuple(late)), out)
    chosen = Filter(load_workbook(out, data_only=True))
    bands = [row["Overdue for"] for row in chosen.actions]
    assert bands == [
        None,
        *["1–30 days"] * 2,
        *["31–60 days"] * 2,
        *["61–90 days"] * 2,
        "Over 90 days",
    ]


def test_changes_say_what_stood_and_what_stands(book: Workbook) -> None:
    content, chosen = report(), Filter(book)
    kinds = [kind for row in content.actions for kind in row.changes]
    assert len(chosen.where("Changes")) == len(kinds) + len(content.gone) + sum(
        d.new for d in content.decisions
    )
    moved = chosen.where("Changes", Change="Deadline moved")[0]
    item = next(row for row in content.actions if row.symbol == moved["Symbol"])
    assert (moved["In the last report"], moved["Now"]) == (str(item.due_before), str(item.due_on))
    [gone] = chosen.where("Changes", Change="No longer listed")
    assert (gone["Symbol"], gone["RAG in the last report"], gone["RAG"]) == ("PPHWG/2026/1/A.99", "Red", None)


def test_a_first_report_compares_nothing() -> None:
    out = io.BytesIO()
    write_report(report(30, since=None), out)
    book = load_workbook(out)
    texts = {str(cell.value) for sheet in book.worksheets for row in sheet.iter_rows() for cell in row}
    assert not any("Since the last report, as of" in text for text in texts)
    assert "This is the first report: there is none to compare it with." in texts
    assert not any("ActionChange" in text or "ActionRagBefore" in text for text in texts)


def test_method_says_what_was_compared_and_how() -> None:
    def said(content: ReportContent) -> str:
        out = io.BytesIO()
        write_report(content, out)
        sheet = load_workbook(out)["Method"]
        return "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)

    kept = said(report())
    assert "The report as of 2026-07-01 as it was made then." in kept
    assert report().since_hash in kept
    assert report().data_hash in kept
    recomputed = said(report(since_kept=False, since_hash=""))
    assert "computed again from its dated histories" in recomputed


def test_columns_for_filtering_stand_beside_what_is_printed(book: Workbook) -> None:
    sheet = book["Actions"]
    heads = {cell.value: cell.column for cell in sheet[HEAD_ROW]}
    last = sheet[re.split("[:!]", str(sheet.print_area))[-1].replace("$", "")].column
    beyond = {head for head, column in heads.items() if column > last}
    assert beyond == {
        "Overdue for",
        "Days slipped",
        "RAG in the last report",
        "Status in the last report",
        "Deadline in the last report",
    }


@pytest.mark.parametrize("language", available_languages())
def test_no_word_for_a_change_stands_within_another(language: str) -> None:
    """Changes are counted by the word that a cell contains."""
    words = [labels(language).get(f"report.change.{kind}") for kind in ChangeKind]
    assert not [
        (one, other) for one in words for other in words if one != other and one.lower() in other.lower()
    ]
    assert len(set(words)) == len(words)
    assert not any(set(word) & set("*?~") for word in words)


def test_calendar_counts_days_and_names_rest_days(book: Workbook) -> None:
    [line] = Filter(book).where("Calendar", What="Sign the minutes of PPHWG/2026/2")
    assert (line["Days left"], line["Rest day of"]) == (2, "Palestine")
    assert line["Next working day of all"] == datetime(2026, 10, 5)
    assert "Islamabad UTC+05:00 · Ramallah UTC+03:00" in str(book["Calendar"]["A2"].value)


def test_coverage_names_what_has_been_silent(book: Workbook) -> None:
    silent = Filter(book).where("Coverage", Silence="Six months silent")
    assert [row["Area"] for row in silent] == [AREAS[4][0]]
    assert [row["Evidence"] for row in Filter(book).where("Coverage")][:4] == [0, 1, 2, 3]

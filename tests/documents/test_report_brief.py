"""The brief of the progress report: one page of PDF with the figures of the workbook."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from secretariat.documents.content.report import CoverageRow, ReportContent
from secretariat.documents.content.report_figures import longest_overdue, next_dates
from secretariat.documents.labels import available_languages, labels
from secretariat.documents.pdf.cutting import fitted, signed
from secretariat.documents.pdf.dashboard import TICK, Bars, Piece, Series
from secretariat.documents.pdf.report_brief import _WORDS, _Pen, set_report_brief
from secretariat.documents.typeset import measure
from secretariat.documents.xlsx.report import write_report
from secretariat.domain.actions import ActionStatus, Rag
from tests.documents.pdf_tools import pages_of
from tests.documents.report_content import AREAS, action, report
from tests.documents.standards import assert_archival

MARKS = re.compile("[\u2066-\u2069\u202a-\u202e\u200e\u200f]")
PLACES = re.compile("[\u2066-\u2069\u200e\u200f]")


def made(content: ReportContent) -> bytes:
    out = io.BytesIO()
    found = set_report_brief(content, out)
    assert found.missing == ()
    assert found.pages == 1
    return out.getvalue()


def full(language: str) -> ReportContent:
    """More of everything than a page has room for."""
    areas = [f"{AREAS[n % 10][0]} and related services in remote districts, part {n}" for n in range(30)]
    sides = tuple(f"Side number {n}" for n in range(8))
    title = "Prepare and circulate a very long description of what remains to be done " * 4
    rows = tuple(action(n, area=areas[n % 30], side=sides[n % 8], title=title) for n in range(1, 200))
    return replace(
        report(0, language=language),
        group="Joint Working Group on Cooperation in the Field of Health and Medical Sciences " * 4,
        agreement="Memorandum of Understanding on cooperation in the health sector " * 9,
        parties=sides,
        actions=rows,
        coverage=tuple(CoverageRow(area=area) for area in areas),
    )


@pytest.mark.parametrize("language", available_languages())
def test_it_is_one_page_whatever_it_has_to_say(language: str) -> None:
    for content in (
        report(60, language=language),
        full(language),
        report(0, language=language, since=None),
        report(0, decisions=(), coverage=(), calendar=(), since=None, language=language),
        report(3, since=None, language=language),
    ):
        [page] = pages_of(made(content))
        assert "{" not in page


@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_is_an_archival_file_that_can_be_read_out(language: str) -> None:
    data = made(report(40, language=language))
    assert_archival(data)
    assert made(report(40, language=language)) == data


def test_its_figures_are_those_of_the_workbook() -> None:
    content = report()
    out = io.BytesIO()
    write_report(content, out)
    sheet = load_workbook(out, data_only=True)["Summary"]
    text = PLACES.sub("", pages_of(made(content))[0])
    lines = [re.sub(r"\s+", " ", line).strip() for line in text.splitlines()]
    lights = " ".join(str(sheet[f"{letter}7"].value) for letter in "ACEGIK")
    assert lights in lines
    shares = [f"{sheet['A8'].value} open · {sheet['B8'].value:+d}"]
    for left, right in zip("CEGIK", "DFHJL", strict=True):
        share, change = sheet[f"{left}8"].value, sheet[f"{right}8"].value
        shares.append(
            f"{int(100 * share + 0.5)}% · {change:+d}" if change else f"{int(100 * share + 0.5)}% · ±0"
        )
    assert " ".join(shares) in lines
    band = " ".join(str(sheet.cell(11, column).value) for column in (1, 4, 7, 9, 11))
    assert band in lines
    start = next(cell.row for cell in sheet["A"] if str(cell.value).startswith("Since the last report"))
    assert " ".join(str(sheet.cell(start + 1, column).value) for column in (1, 3, 5, 7, 9, 11)) in lines
    assert content.data_hash in text


def test_charts_are_read_out_by_their_words_and_figures() -> None:
    pieces = (Piece("Red", 2, "aa0000"), Piece("Green", 0, "00aa00"), Piece("Blue", 5, "0000aa"))
    bars = Bars("By area", [Series("Burns", pieces), Series("Eyes", ())], "en", 90)
    assert bars.said == "By area. Burns: Red 2, Blue 5; Eyes: 0."
    data = made(report(30))
    alternatives = re.findall(rb"/Alt", data)
    assert alternatives or b"/ObjStm" in data  # looked into by `assert_archival`


@pytest.mark.parametrize("language", available_languages())
def test_days_are_whole_and_titles_wrap(language: str) -> None:
    content = replace(report(30), language=language)
    [page] = pages_of(made(content))
    text = "".join(MARKS.sub("", page).split())
    words = labels(language)
    days = [item.on for item in next_dates(content, 2)] + [
        item.due_on for item, _ in longest_overdue(content, 2) if item.due_on
    ]
    for day in days:
        for part in words.date(day).split():
            assert part in text, day
    pen = _Pen(content)
    shares = pen._shares([(["2026-11-20"], _WORDS), None])
    long = "word " * 100
    cut = fitted(long, _WORDS, "en", shares[1], 2)
    assert cut.endswith("…")
    assert measure(cut, _WORDS, "en") > shares[1]


def test_urdu_has_room_for_its_dates_and_areas() -> None:
    """Small print in Naskh: as many rows as a page of Arabic has."""
    content = replace(report(60), language="ur")
    [page] = pages_of(made(content))
    assert all(item.symbol in MARKS.sub("", page) for item, _ in longest_overdue(content, 3))
    assert TICK.font.small


def test_a_difference_keeps_its_sign() -> None:
    assert [PLACES.sub("", signed(number)) for number in (3, 0, -4)] == ["+3", "±0", "-4"]


def test_a_light_that_nothing_has_leaves_no_trace_in_charts_and_ring() -> None:
    rows = tuple(action(n, status=ActionStatus.CONFIRMED_COMPLETE, rag=Rag.BLUE) for n in range(1, 6))
    [page] = pages_of(made(replace(report(0), actions=rows)))
    charts = page[page.index("All action items") : page.index(labels("en").get("report.summary.longest"))]
    assert "Blue" in charts
    assert "Amber" not in charts

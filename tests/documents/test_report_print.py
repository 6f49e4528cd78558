"""The progress report as LibreOffice prints it and saves it again."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from secretariat.documents.content.report import CoverageRow, ReportContent
from secretariat.documents.labels import labels
from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.report import write_report
from secretariat.documents.xlsx.styles import Face, Styles
from tests.documents.pdf_tools import CONTROLS
from tests.documents.report_content import AREAS, action, report

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(
    not (OFFICE and shutil.which("pdftotext") and shutil.which("pdfinfo")) and "CI" not in os.environ,
    reason="LibreOffice or poppler is not installed; make test installs both",
)


def convert(folder: Path, profile: Path, content: ReportContent, kind: str) -> Path:
    """Write the report and let LibreOffice convert it."""
    source, target = folder / "report.xlsx", folder / kind
    with source.open("wb") as out:
        write_report(content, out, lambda done, total: None)
    command = [str(OFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind]
    subprocess.run(
        [*command, "--outdir", str(target), str(source)], check=True, capture_output=True, timeout=180
    )
    return target / f"report.{kind}"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


def pages(pdf: Path) -> list[str]:
    text = subprocess.run(
        ["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, timeout=60
    )
    return text.stdout.decode().split("\f")[:-1]


def heavy() -> ReportContent:
    """The fullest Summary: many long areas and sides, long titles, two scripts."""
    areas = [
        f"{AREAS[index % 10][0]} and related services in remote districts, part {index}"
        for index in range(30)
    ]
    sides = tuple(f"Side number {index}" for index in range(8))
    title = "Prepare and circulate a very long description of what remains to be done " * 4
    rows = tuple(
        action(number, area=areas[number % 30], side=sides[number % 8], title=title)
        for number in range(1, 91)
    )
    return replace(
        report(0),
        group="Joint Working Group on Cooperation in the Field of Health and Medical Sciences " * 2,
        agreement="Memorandum of Understanding on cooperation in the health sector " * 5,
        parties=sides,
        actions=rows,
        coverage=tuple(CoverageRow(area=area) for area in areas),
    )


@pytest.mark.parametrize("make", [report, heavy, lambda: report(0), lambda: report(40, language="ar")])
def test_the_summary_prints_on_one_a4_page(tmp_path: Path, profile: Path, make: object) -> None:
    assert callable(make)
    pdf = convert(tmp_path, profile, make(), "pdf")
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, timeout=60).stdout.decode()
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info)
    assert size
    assert [round(float(points)) for points in size.groups()] in ([595, 842], [596, 842])
    summary, second = ([*CONTROLS.sub("", page).split()] for page in pages(pdf)[:2])
    words = labels(make().language)
    for key in ("title", "summary.side", "summary.area", "summary.longest", "summary.next"):
        found = set(words.get(f"report.{key}").split()) & set(summary)
        if (
            words.language == "en"
        ):  # what LibreOffice makes of Arabic ligatures not every word comes back from
            assert found == set(words.get(f"report.{key}").split())
        assert found
    assert "2026-09-30" in summary
    if words.language == "en":
        assert {"Delays:", "ageing", "slippage"} <= set(second)
        assert "Next" not in second
    assert not any("###" in page for page in pages(pdf))


def test_pages_repeat_the_heads_and_say_which_they_are(tmp_path: Path, profile: Path) -> None:
    texts = pages(convert(tmp_path, profile, report(), "pdf"))
    actions = [text for text in texts if re.search(r"Symbol\s+Action", text)][1:]  # the first is the Summary
    assert len(actions) >= 3
    assert all("Latest report" in text and "Responsible" in text for text in actions)
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of {len(texts)}" in text
        assert "PPHWG" in text
        assert "Progress report · as of 2026-09-30" in text
        assert "Sample data: meetings and delegates are invented" in text
    for word in ("Red", "Amber", "Green", "Blue", "Grey"):
        assert any(re.search(rf"\b{word}\b", text) for text in actions)


def test_libreoffice_opens_it_and_saves_the_same_values(tmp_path: Path, profile: Path) -> None:
    titles = ("=1+1", "@SUM(A1)", "<b>&", "_x0041_", "-2", "تربیتی پروگرام", "与伊斯兰堡医院", "two\nlines")
    rows = tuple(action(number, title=title) for number, title in enumerate(titles, 1))
    content = replace(report(0), actions=rows)
    saved = load_workbook(convert(tmp_path, profile, content, "xlsx"))
    out = io.BytesIO()
    write_report(content, out, lambda done, total: None)
    ours = load_workbook(out)
    assert saved.sheetnames == ours.sheetnames
    assert [
        cell.coordinate for row in saved["Actions"].iter_rows() for cell in row if cell.data_type == "f"
    ] == []
    assert [saved["Actions"].cell(4 + index, 2).value for index in range(len(titles))] == list(titles)
    for sheet in ("Summary", "Decisions", "Coverage", "Calendar", "Method"):
        theirs = [[cell.value for cell in row] for row in saved[sheet].iter_rows()]
        mine = [[cell.value for cell in row] for row in ours[sheet].iter_rows()]
        assert [row[: len(mine[0])] for row in theirs[: len(mine)]] == mine
    [(sheet, cell)] = saved.defined_names["AsOf"].destinations
    assert (sheet, cell.replace("$", "")) == ("Summary", "C4")
    assert len(saved["Summary"]._charts) == 2
    [table] = saved["Actions"].tables.values()
    assert table.ref == "A3:X11"


@pytest.mark.parametrize(
    ("language", "first"),
    [("ar", "PPHWG/2026/2/A.13\u200f تقديم"), ("ur", "\u200e2026-08-20\u200e کی رپورٹ")],
)
def test_a_line_that_begins_with_a_symbol_or_a_date_keeps_the_direction_of_its_sheet(
    language: str, first: str
) -> None:
    book = Workbook()
    page = Page(book.worksheets[0], Styles(book, language), "X")
    style = page.style(Face())
    for row, text in enumerate((first, "PPHWG/2026/2/A.13", "Share the list."), 1):
        page.put(row, 1, text, style)
    orders = [page.sheet.cell(row, 1).alignment.readingOrder for row in (1, 2, 3)]
    assert orders == [2, 1, 1]

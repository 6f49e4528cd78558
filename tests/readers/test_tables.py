"""Old tables are read from every kind of file, and what is no table is refused with one sentence."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import zipfile
from datetime import date, datetime
from pathlib import Path

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.imports import Cell, Grid
from secretariat.readers.table_text import decoded
from secretariat.readers.tables import MOST_ROWS, read_grids, read_packed, unpacked

HEADS = ["No", "Action", "Deadline", "%"]
ROWS = [["1", "Draft the plan; with annexes", datetime(2026, 3, 11), 0.4], ["2", "Größe prüfen", None, 1]]
ARABIC = [["الرقم", "الإجراء", "الحالة"], ["1", "إعداد الخطة التدريبية", "قيد التنفيذ"]]


def texts(grid: Grid) -> list[list[str]]:
    return [[cell.text for cell in row] for row in grid.rows]


def workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Old"
    for row in (HEADS, *ROWS):
        sheet.append(row)
    book.create_sheet("Empty")
    hidden = book.create_sheet("Hidden")
    hidden.append(["secret"])
    hidden.sheet_state = "hidden"
    book.save(path)
    return path


def office(path: Path, kind: str, profile: Path) -> Path:
    """Save a file as LibreOffice does."""
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind),
            *("--outdir", str(path.parent / kind), str(path)),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return path.parent / kind / f"{path.stem}.{kind}"


def check_workbook(grid: Grid) -> None:
    assert texts(grid) == [
        HEADS,
        ["1", "Draft the plan; with annexes", "2026-03-11", "0.4"],
        ["2", "Größe prüfen", "", "1"],
    ]
    assert grid.rows[1][2].value == date(2026, 3, 11)
    assert grid.rows[1][3].value == 0.4
    assert grid.rows[0][2].value is None


def test_a_workbook_keeps_dates_and_numbers_and_leaves_empty_and_hidden_sheets_out(tmp_path: Path) -> None:
    (grid,) = read_grids(workbook(tmp_path / "old.xlsx"))
    assert grid.place == "Old"
    check_workbook(grid)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_workbooks_that_libreoffice_saved(tmp_path: Path, kind: str) -> None:
    saved = office(workbook(tmp_path / "old.xlsx"), kind, tmp_path / "profile")
    (grid,) = read_grids(saved)
    check_workbook(grid)


def test_formulas_count_as_their_values_and_uncalculated_ones_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "sums.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Action", "Percent"])
    book.active.append(["Draft", "=20+20"])
    book.save(path)
    with pytest.raises(RuleViolation, match="table_formulas_unsaved"):
        read_grids(path)
    if shutil.which("soffice"):
        (grid,) = read_grids(office(path, "xlsx", tmp_path / "profile"))
        assert grid.rows[1][1] == Cell("40", 40.0)


def test_cells_merged_over_rows_say_the_same_in_each(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["Area", "Action"], ["Burns", "One"], [None, "Two"], ["Eyes", "Three"]):
        book.active.append(row)
    book.active.merge_cells("A2:A3")
    book.save(tmp_path / "merged.xlsx")
    (grid,) = read_grids(tmp_path / "merged.xlsx")
    assert [row[0].text for row in grid.rows] == ["Area", "Burns", "Burns", "Eyes"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_arabic_text_files_of_every_encoding_and_delimiter(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(ARABIC)
    path = tmp_path / "old.csv"
    path.write_bytes(out.getvalue().encode(encoding))
    (grid,) = read_grids(path)
    assert texts(grid) == ARABIC


def test_western_and_russian_code_pages() -> None:
    assert decoded("Échéance;Société à créer".encode("cp1252")) == "Échéance;Société à créer"
    assert decoded("Срок;Подготовить план".encode("cp1251")) == "Срок;Подготовить план"


def test_excels_own_hint_at_the_delimiter_and_cells_with_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_text('sep=|\r\nAction|Report\r\nDraft|"one\ntwo, three"\r\n', encoding="utf-8", newline="")
    (grid,) = read_grids(path)
    assert texts(grid) == [["Action", "Report"], ["Draft", "one\ntwo, three"]]


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=12)
        .map(str.strip), min_size=3, max_size=3).filter(any),
        min_size=2,
        max_size=8,
    ),
    st.sampled_from(["utf-8-sig", "utf-16"]),
)  # fmt: skip
def test_what_was_written_is_read(rows: list[list[str]], encoding: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter="\t", quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *rows])
    read = list(csv.reader(io.StringIO(decoded(out.getvalue().encode(encoding)), newline=""), delimiter="\t"))
    assert read == [["a", "b", "c"], *rows]


def word(path: Path) -> Path:
    document = docx.Document()
    document.add_paragraph("Participants")
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text = "Name"
    table.rows[0].cells[1].text = "Function"
    document.add_paragraph("Action table as of 30 June 2026")
    table = document.add_table(3, 3)
    for row, values in zip(
        table.rows, (HEADS[:3], ["1", "Draft", "11.03.2026"], ["", "Send", ""]), strict=True
    ):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    table.cell(1, 0).merge(table.cell(2, 0))
    document.save(str(path))
    return path


def test_word_tables_with_what_stands_over_them(tmp_path: Path) -> None:
    first, second = read_grids(word(tmp_path / "old.docx"))
    assert texts(first)[1] == ["Name", "Function"]
    assert texts(second)[0][0] == "Action table as of 30 June 2026"
    assert texts(second)[1] == HEADS[:3]
    assert [row[0].text.strip() for row in second.rows[2:]] == ["1", "1"]  # merged over two rows


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_word_table_that_libreoffice_saved(tmp_path: Path) -> None:
    _, second = read_grids(office(word(tmp_path / "old.docx"), "docx", tmp_path / "profile"))
    assert texts(second)[2][:3] == ["1", "Draft", "11.03.2026"]


def test_grids_survive_being_packed_for_another_process(tmp_path: Path) -> None:
    path = workbook(tmp_path / "old.xlsx")
    assert unpacked(read_packed(path)) == read_grids(path)


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    def refused(name: str, content: bytes, code: str) -> None:
        (tmp_path / name).write_bytes(content)
        with pytest.raises(RuleViolation, match=code):
            read_grids(tmp_path / name)

    refused("empty.csv", b"", "table_empty")
    refused("blank.csv", b"\n  \n\n", "table_empty")
    refused("huge.csv", b"a,b\n" * 6_000_000, "table_too_big")
    refused("cut.xlsx", workbook(tmp_path / "whole.xlsx").read_bytes()[:900], "table_unreadable")
    refused("binary.csv", b"\x01\x00\x00\x02\x00\x00\x00\x7f" * 20, "table_unreadable")
    refused("open.csv", b'a,b\n"never closed,c\n', "table_unreadable")
    refused("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "table_unreadable")
    refused("locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "file_old_or_locked")
    refused("long.csv", b"a,b\n" + b"x" * 40_000 + b",y\n", "table_cell_too_long")
    refused("many.csv", b"a,b\n" * (MOST_ROWS + 1), "table_too_big")
    refused("wide.csv", b"a," * 300 + b"b\n", "table_too_big")
    with pytest.raises(StorageProblem, match="file_unreadable"):
        read_grids(tmp_path / "missing.csv")


def test_a_zip_that_hides_much_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "bomb.xlsx")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/worksheets/sheet9.xml", "<x>" + " " * 60_000_000 + "</x>")
    with pytest.raises(RuleViolation, match="file_suspicious"):
        read_grids(path)

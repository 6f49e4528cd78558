"""The directory of focal points and the request for nomination: read back by poppler, and opened by LibreOffice."""

from __future__ import annotations

import csv
import datetime as dt
import io
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook

from secretariat.documents.content.meeting import LocalText
from secretariat.documents.content.nomination import Requested
from secretariat.documents.labels import available_languages, labels
from secretariat.documents.pdf.directory import set_directory
from secretariat.documents.pdf.nomination import set_nomination
from secretariat.documents.xlsx.directory import write_directory_xlsx
from secretariat.domain.people import FocalPointRole
from tests.documents.pdf_tools import pages_of, words_of
from tests.documents.people_content import HADDAD, MARKUP, directory, nomination
from tests.documents.standards import assert_archival

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def pdf(setter, content) -> bytes:
    out = io.BytesIO()
    assert setter(content, out).missing == ()
    return out.getvalue()


def book(**changes: object) -> bytes:
    out = io.BytesIO()
    write_directory_xlsx(directory(**changes), out)
    return out.getvalue()


# The letter.


def test_the_letter_says_to_whom_what_by_when_and_what_to_send_back() -> None:
    said = words_of(pdf(set_nomination, nomination()))
    for part in (
        "REQUEST FOR NOMINATION",
        "Attention: Dr Ayesha Siddiqui",
        "Excellency,",
        "Pursuant to the Memorandum of Understanding on health, signed at Islamabad on 14 January 2026",
        "has the honour to request the Islamic Republic of Pakistan",
        "Interventional cardiology",
        "Dr Hasan Rizvi was designated until 31 August 2026.",
        "20 December 2026",
        "1 October 2026",
        "The whole group",
        "Where the day given for an answer has passed",
        "E-mail address and telephone number",
        "Number and date of the letter of designation",
        "rana.haddad@health.example.org",
        "assurances of its highest consideration",
        "The secretariat of the Pakistan–Palestine Health Working Group",
    ):
        assert part in said, part
    assert said.index("Excellency,") < said.index("has the honour") < said.index("Interventional")


def test_the_salutation_of_the_person_stands_in_place_of_the_usual_one() -> None:
    said = words_of(pdf(set_nomination, nomination(salutation="Dear Dr Siddiqui,")))
    assert "Dear Dr Siddiqui," in said
    assert "Excellency" not in said


def test_without_a_name_the_competent_authority_is_written_to() -> None:
    content = nomination(addressee=None, basis_clause="Pursuant to Article 7 of the MoU", contacts=())
    said = words_of(pdf(set_nomination, content))
    assert "The competent authority" in said
    assert "Pursuant to Article 7 of the MoU, each side designates" in said
    assert "The secretariat of the Pakistan–Palestine Health Working Group." in said


def test_the_courtesy_and_who_signs_never_part() -> None:
    one = Requested(area=LocalText("Burns"), role=FocalPointRole.FOCAL_POINT, until=dt.date(2026, 12, 20))
    for number in range(1, 40, 3):
        pages = pages_of(pdf(set_nomination, nomination(requests=(one,) * number)))
        last = " ".join(pages[-1].split())
        assert "highest consideration" in last, number
        assert "The secretariat of the" in last, number


@pytest.mark.parametrize("language", available_languages())
@pytest.mark.parametrize("setter", [set_directory, set_nomination])
def test_both_keep_to_the_standards_in_each_language_and_come_out_the_same(setter, language: str) -> None:
    content = (directory if setter is set_directory else nomination)(language=language)
    data = pdf(setter, content)
    assert pdf(setter, content) == data
    assert_archival(data)
    assert words_of(data).count("{") == (setter is set_directory)  # that of MARKUP, and no place left open


# The directory.


def test_the_directory_lists_by_area_and_side_and_marks_vacancies() -> None:
    said = words_of(pdf(set_directory, directory()))
    for part in (
        "DIRECTORY OF FOCAL POINTS",
        "Valid on 20 November 2026",
        "Places: 4 · Vacant: 3 · Ending within 60 days: 1",
        "Head of Cardiology",
        "Al-Quds Hospital",
        "until 31 December 2026",
        "+970 2 000 000",
        MARKUP,
    ):
        assert part in said, part
    assert said.count("Vacant") == 1 + 3
    places = [said.index(part) for part in ("The whole group", "Interventional cardiology", HADDAD.name)]
    assert places == sorted(places)


def test_an_empty_directory_says_so() -> None:
    empty = directory(areas=(), places=0, vacant=0, expiring=0)
    assert "names no area of cooperation yet" in words_of(pdf(set_directory, empty))
    sheet = load_workbook(io.BytesIO(book(areas=()))).active
    assert "names no area of cooperation yet" in str(sheet["A4"].value)


def test_a_long_directory_repeats_its_column_titles_and_parts_no_row() -> None:
    areas = directory().areas * 12
    pages = pages_of(pdf(set_directory, directory(areas=areas)))
    assert len(pages) > 4
    for page in pages[1:]:
        assert "Function and institution" in page


# The workbook.


def test_the_workbook_has_a_row_for_each_designation_and_each_vacancy() -> None:
    sheet = load_workbook(io.BytesIO(book())).active
    heads = [cell.value for cell in sheet[3]]
    assert heads[:5] == ["Area", "Side", "Role", "Name", "Function"]
    rows = [dict(zip(heads, (cell.value for cell in row), strict=True)) for row in sheet.iter_rows(min_row=4)]
    assert [row["Name"] for row in rows] == [
        "Dr Ayesha Siddiqui / عائشہ صدیقی",
        "Vacant",
        "Dr Rana Haddad / رنا حداد",
        MARKUP,
        "Vacant",
        "Vacant",
    ]
    assert rows[2]["Until"] == dt.datetime(2026, 12, 31)
    assert rows[3]["Function"] == "=SUM(A1:A9)"
    assert sheet["E7"].data_type == "s"  # what the user typed is no formula
    assert next(iter(sheet.tables.values())).ref == "A3:J9"
    assert "Valid on 2026-11-20" in sheet["A2"].value


@pytest.mark.parametrize("language", available_languages())
def test_the_sheet_runs_as_its_language_does_and_names_its_columns_apart(language: str) -> None:
    data = book(language=language)
    assert book(language=language) == data
    sheet = load_workbook(io.BytesIO(data)).active
    assert bool(sheet.sheet_view.rightToLeft) == (language in ("ar", "ur"))
    heads = [str(cell.value) for cell in sheet[3]]
    assert len({head.casefold() for head in heads}) == len(heads) == 10
    assert len(sheet.title) <= 31
    assert sheet["C4"].value == labels(language).get("focal_point_role.focal_point")


@pytest.mark.skipif(not OFFICE, reason="needs LibreOffice")
def test_libreoffice_opens_it_with_the_same_values(tmp_path: Path) -> None:
    (tmp_path / "directory.xlsx").write_bytes(book())
    command = [
        OFFICE,
        "--headless",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(tmp_path / "directory.xlsx")],
        check=True,
        capture_output=True,
        timeout=120,
    )
    with (tmp_path / "directory.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert len(rows) == 9
    assert rows[6][:4] == ["Interventional cardiology", "Palestine", "Alternate", MARKUP]
    assert rows[5][8:] == ["2026-03-01", "2026-12-31"]


def test_another_language_of_an_area_is_said_in_the_letter() -> None:
    said = words_of(pdf(set_nomination, replace(nomination(), language="fr")))
    assert "arabe" in said

"""What is copied from a list arrives in Excel and Word cell by cell, and what is copied there arrives in the import."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import docx
import openpyxl
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from tests.ui.sample_window import open_window
from ui.models.list_model import Cell
from ui.pages import ACTIONS
from ui.widgets.copying import Copied, Pasted, as_html, as_text

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
CONTROL = Qt.KeyboardModifier.ControlModifier
CANARIES = (
    "=1+1",
    "+92 51 123",
    "-1",
    "@SUM(A1)",
    "<b>&amp;",
    "two\nlines",
    "a\ttab",
    '"quoted"',
    "’ = é ع 中",
)


@pytest.fixture
def page(qtbot, store, sample):
    return open_window(qtbot, store, sample, [ACTIONS], "PPHWG").show_page("actions")


def converted(html: str, folder: Path, reader: str, suffix: str) -> Path:
    source = folder / "pasted.html"
    source.write_text(html, encoding="utf-8")
    subprocess.run(
        [str(OFFICE), "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}",
         f"--infilter={reader}", "--convert-to", suffix, "--outdir", str(folder), str(source)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return folder / f"pasted.{suffix}"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_a_spreadsheet_and_a_document_take_the_table_cell_by_cell_and_no_formula(tmp_path) -> None:
    rows = [[Copied(text), Copied("2026-12-01", Cell.DATE)] for text in CANARIES]
    html = as_html(["Action", "Due"], rows, rtl=False)
    sheet = openpyxl.load_workbook(converted(html, tmp_path, "HTML (StarCalc)", "xlsx")).active
    assert sheet is not None
    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    expected = [text.replace("\t", " ") for text in CANARIES]
    assert [cell.value for cell in cells] == expected
    assert {cell.data_type for cell in cells} == {"s"}
    document = docx.Document(str(converted(html, tmp_path, "HTML (StarWriter)", "docx")))
    texts = [row.cells[0].text for row in document.tables[0].rows]
    assert texts == ["Action", *expected]


def test_text_with_tabs_keeps_formulas_from_being_one() -> None:
    assert as_text([["=1+1", "x"], ["two\nlines", 'a "b"']]) == '\'=1+1\tx\n"two\nlines"\ta "b"\n'


def test_ctrl_c_copies_the_selected_rows_with_the_visible_columns_and_iso_dates(page) -> None:
    page.view.arranged.choose(["title", "due", "priority"])
    page.view.setFocus()
    page.view.selectRow(0)
    QTest.keyClick(page.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.view, Qt.Key.Key_C, CONTROL)
    mime = QApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert lines[0] == "Action\tDue\tPriority"
    first = page.office.records.get(Action, page.model.id_at(0))
    assert lines[1].split("\t") == [first.title["en"], first.due_on.isoformat(), first.priority.value.title()]
    assert len(lines) == 3
    assert mime.html().count("<td") == 6


def test_all_rows_are_copied_when_all_are_selected(page) -> None:
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(page.view, Qt.Key.Key_C, CONTROL)
    assert len(QApplication.clipboard().text().splitlines()) == page.model.shown() + 1


def test_a_table_that_is_pasted_goes_through_the_preview_and_nothing_is_written_before(qtbot, page) -> None:
    before = page.model.total()
    mime = QMimeData()
    mime.setText(
        "Action\tLead\tDue date\tStatus\nSend the revised list\tPakistan\t2026-12-20\tOpen\n"
        '"=Ask\nthe ministry"\tPalestine\t2027-01-15\tOpen\n'
    )
    QApplication.clipboard().setMimeData(mime)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_V, CONTROL)
    qtbot.waitUntil(lambda: page.importing.dialog is not None)
    dialog = page.importing.dialog
    qtbot.waitUntil(lambda: dialog.preview is not None)
    assert page.office.lists.count(page.model.query()) == before
    titles = [row.draft.title["en"] for row in dialog.preview.taken]
    assert [" ".join(title.split()) for title in titles] == ["Send the revised list", "=Ask the ministry"]
    dialog.reject()


def test_rows_without_headings_lose_none(qtbot, page) -> None:
    tables = page.office.imports.read_pasted(
        "Clipboard", "Send the revised list\t2026-12-20\nAsk the ministry\t2027-01-15\n", ""
    )
    assert len(tables[0].rows) == 2


def test_a_single_value_goes_into_the_cell_and_is_stored_by_enter(page) -> None:
    action = page.office.actions.by_symbol("PPHWG/2026/A.3")
    assert page.show_record(Ref(Kind.ACTION, action.id))
    page.view.arranged.choose(["title", "due"])
    QApplication.clipboard().setText("Send the pasted list\n")
    QTest.keyClick(page.view, Qt.Key.Key_V, CONTROL)
    assert page.view.editing.is_open()
    assert page.office.records.get(Action, action.id).title == action.title
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.office.records.get(Action, action.id).title["en"] == "Send the pasted list"


@pytest.mark.parametrize(
    ("text", "html", "table"),
    [
        ("one", "", False),
        ("one\n", "<table><tr><td>one</td></tr></table>", False),
        ("a\tb", "", True),
        ("a\nb", "", True),
        ("a", "<table><tr><td>a<td>b</table>", True),
        ("two words", "<p>two words</p>", False),
    ],
)
def test_what_is_a_table(text: str, html: str, table: bool) -> None:
    assert Pasted(text, html).is_table() is table

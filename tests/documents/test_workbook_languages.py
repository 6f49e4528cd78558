"""Workbooks in Arabic, Urdu and Chinese: their fonts, their headers, and lines in which two directions meet."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from openpyxl import load_workbook

from secretariat.documents.xlsx.comment_form import write_comment_form_xlsx
from secretariat.documents.xlsx.report import write_report
from secretariat.domain.comment_forms import text_mark
from tests.documents.comment_form_content import comment_form
from tests.documents.minutes_content import health_minutes
from tests.documents.report_content import report

EMBEDDED, END = "\u202b", "\u202c"


def opened(setter: Any, content: Any) -> Any:
    out = io.BytesIO()
    setter(content, out)
    return load_workbook(io.BytesIO(out.getvalue()))


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_headers_say_their_direction_and_change_sides(language: str) -> None:
    english = opened(write_report, report(3)).worksheets[0]
    sheet = opened(write_report, report(3, language=language)).worksheets[0]
    assert english.oddHeader.left.text == "PPHWG"
    assert sheet.oddHeader.right.text == f"{EMBEDDED}PPHWG{END}"
    for part in (sheet.oddHeader.left, sheet.oddFooter.left, sheet.oddFooter.right):
        assert part.text.startswith(EMBEDDED)
        assert part.text.endswith(END)
    assert "&P" in sheet.oddFooter.left.text
    assert "&P" in english.oddFooter.right.text


@pytest.mark.parametrize(
    ("language", "font", "italic"),
    [("en", "Arial", True), ("ar", "Arial", False), ("zh", "Microsoft YaHei", False)],
)
def test_letters_have_a_font_and_no_slant_that_is_not_theirs(language: str, font: str, italic: bool) -> None:
    book = opened(write_report, report(0, language=language))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.font.name for cell in cells} == {font}
    assert any(cell.font.italic for cell in cells) is italic


def test_a_foreign_paragraph_keeps_its_full_stop_and_its_mark() -> None:
    """The mark by which the form is known when it comes back is that of the text as it stands in the cell."""
    content = health_minutes(language="ar")
    first, *others = content.items
    paragraph = replace(first.paragraphs[0], language="en")
    content = replace(content, items=(replace(first, paragraphs=(paragraph,)), *others))
    book = opened(write_comment_form_xlsx, comment_form(content, language="ar"))
    sheet, hidden = book.worksheets
    cells = [cell.value for cell in sheet["B"] if isinstance(cell.value, str)]
    plain = paragraph.text.plain.split("\n")[0]
    found = next(text for text in cells if plain in text)
    assert f"\u200e{plain}\u200e" in found
    assert text_mark(found) in {row[2].value for row in hidden.iter_rows() if len(row) > 2}

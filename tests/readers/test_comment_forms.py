"""Comment forms go out, are filled in by other programs, and come back: the same comments, or one sentence."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.comments import Comment

from secretariat.documents.content.comments import CommentForm, FormParagraph
from secretariat.documents.docx.comment_form import write_comment_form_docx
from secretariat.documents.xlsx.comment_form import write_comment_form_xlsx
from secretariat.domain.comment_forms import SHEET
from secretariat.domain.errors import Cancelled, RuleViolation, StorageProblem
from secretariat.domain.text import RichText, clean
from secretariat.readers.comment_forms import ReturnedComment, ReturnedForm, read_comment_form
from secretariat.services.words import sentence
from tests.documents.comment_form_content import UID, comment_form
from tests.documents.docx_tools import convert, needs_office, parts

KINDS = ["docx", "xlsx"]
WRITERS = {"docx": write_comment_form_docx, "xlsx": write_comment_form_xlsx}
Filling = dict[int, tuple[str, str]]  # number → comment and name

SCRIPTS = st.text(
    st.one_of(
        st.sampled_from("=+-@ab C1.5<>&\"'_x000D_ \t\nاب٢ پکھ中文，。\u200f\u200e\u2067\u00ad\u00a0é🙂"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    min_size=1,
    max_size=40,
)


def made(kind: str, form: CommentForm) -> bytes:
    out = io.BytesIO()
    WRITERS[kind](form, out)
    return out.getvalue()


def form_file(folder: Path, kind: str, form: CommentForm | None = None) -> Path:
    path = folder / f"form.{kind}"
    path.write_bytes(made(kind, form or comment_form()))
    return path


def fill_docx(path: Path, filling: Filling) -> None:
    document = Document(str(path))
    rows = docx_rows(document)
    for number, texts in filling.items():
        for column, text in zip((2, 3), texts, strict=True):
            rows[number].cells[column].text = text
    document.save(str(path))


def docx_rows(document: Any) -> dict[int, Any]:
    found = {}
    for row in document.tables[-1].rows:
        for mark in row._tr.iter(qn("w:bookmarkStart")):
            if mark.get(qn("w:name")).startswith("para_"):
                found[int(mark.get(qn("w:name"))[5:])] = row
    return found


def fill_xlsx(path: Path, filling: Filling) -> None:
    book = load_workbook(path)
    rows = xlsx_rows(book)
    for number, texts in filling.items():
        for column, text in zip((3, 4), texts, strict=True):
            cell = book.worksheets[0].cell(rows[number], column)
            cell.value = text
            cell.data_type = "s"
    book.save(path)


def xlsx_rows(book: Any) -> dict[int, int]:
    shown = {
        row[3].value: int(row[0].value) for row in book[SHEET].iter_rows() if str(row[0].value).isdecimal()
    }
    column = list(book.worksheets[0].iter_rows(max_col=1))
    return {shown[cell.value]: cell.row for (cell,) in column if cell.value in shown}


FILL: dict[str, Callable[[Path, Filling], None]] = {"docx": fill_docx, "xlsx": fill_xlsx}


def said(form: ReturnedForm) -> Filling:
    return {entry.number: (entry.text, entry.commenter) for entry in form.entries}


def refusal(path: Path) -> RuleViolation:
    with pytest.raises(RuleViolation) as caught:
        read_comment_form(path)
    assert caught.value.data["name"] == path.name
    said = sentence(caught.value)
    assert said.count(path.name) == 1
    assert "{" not in said
    return caught.value


FILLING: Filling = {
    2: ("After “Ministry of Health” add:\n“of the State of Palestine”.", "Dr Rania Haddad"),
    12: ("نقترح حذف هذه الجملة.", "عمر نصّار"),
    14: ("=SUM(A1) is not a formula here", ""),
    25: ("同意。", "王晓明"),
    0: ("The annexes were not attached.", "Dr Khalil Al-Masri"),
}


# --- what comes back ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_comments_come_back_with_numbers_keys_and_names(kind: str, tmp_path: Path) -> None:
    path = form_file(tmp_path, kind)
    FILL[kind](path, FILLING)
    form = read_comment_form(path)
    assert said(form) == FILLING
    assert (form.round_uid, form.meeting, form.version, form.party) == (UID, "PPHWG/2026/1", 2, "2")
    assert (form.content_hash, form.language) == ("ab" * 32, "en")
    keys = {entry.number: entry.key for entry in form.entries}
    assert keys == {2: "opening2", 12: f"{12:032x}", 14: f"{14:032x}", 25: f"{25:032x}", 0: ""}
    assert form.entries[-1] == ReturnedComment(
        number=0, key="", text="The annexes were not attached.", commenter="Dr Khalil Al-Masri"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_form_has_no_comments(kind: str, tmp_path: Path) -> None:
    path = form_file(tmp_path, kind)
    FILL[kind](path, {7: ("  ", "Somebody")})
    assert read_comment_form(path).entries == ()


@pytest.mark.parametrize("kind", KINDS)
@given(
    texts=st.lists(SCRIPTS, min_size=1, max_size=4),
    comments=st.lists(SCRIPTS, min_size=4, max_size=4),
    name=SCRIPTS,
)
@example(texts=["_x000D_\n=1"], comments=["=1+1", "+5", "1.0", "2026-01-01"], name="@x")
@example(texts=["a\u0301 \u2011\u00ad"], comments=["\u202b٣\u202c", " x\t", "\n\ny", "_x0041_"], name="名")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_in_any_script_comes_back_as_it_went(
    kind: str, tmp_path: Path, texts: list[str], comments: list[str], name: str
) -> None:
    paragraphs = tuple(
        FormParagraph(
            number=number, key=f"k{number}", text=RichText.of(text), item=1, item_title=name, language="ar"
        )
        for number, text in enumerate(texts, 4)
    )
    path = form_file(tmp_path, kind, comment_form(paragraphs=paragraphs, title_lines=(name,), group=name))
    filling = {
        number: (comment, name) for number, comment in zip(range(4, 4 + len(texts)), comments, strict=False)
    }
    FILL[kind](path, {number: (clean(text), clean(who)) for number, (text, who) in filling.items()})
    expected = {n: (clean(text).strip(), " ".join(clean(who).split())) for n, (text, who) in filling.items()}
    assert said(read_comment_form(path)) == {n: value for n, value in expected.items() if value[0]}


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_form_gives_the_same_bytes(kind: str) -> None:
    assert made(kind, comment_form()) == made(kind, comment_form())


@pytest.mark.parametrize("kind", KINDS)
def test_writing_can_be_cancelled(kind: str) -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        WRITERS[kind](comment_form(), io.BytesIO(), stop)


def test_a_person_sees_what_the_form_is_about(tmp_path: Path) -> None:
    document = Document(str(form_file(tmp_path, "docx")))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "Comments on PPHWG/2026/1/AM, draft 2, circulated 14 March 2026" in text
    assert "Comments are expected by 4 April 2026." in text
    sheet = load_workbook(form_file(tmp_path, "xlsx")).worksheets[0]
    top = [str(row[0]) for row in sheet.iter_rows(max_row=9, max_col=1, values_only=True)]
    assert "Comments on PPHWG/2026/1/AM, draft 2, circulated 14 March 2026" in top
    assert any(line.startswith("Comments are expected by 4 April 2026.") for line in top)


def test_the_workbook_is_locked_but_for_comments_and_names(tmp_path: Path) -> None:
    book = load_workbook(form_file(tmp_path, "xlsx"))
    sheet = book.worksheets[0]
    assert sheet.protection.sheet
    assert book[SHEET].sheet_state == "hidden"
    rows = set(xlsx_rows(book).values())
    assert len(rows) == len(comment_form().paragraphs) + 1
    for row in sheet.iter_rows():
        for cell in row:
            assert cell.protection.locked == (cell.row not in rows or cell.column not in (3, 4))
    [choice] = sheet.data_validations.dataValidation
    assert not choice.showErrorMessage
    names = [book[SHEET][f"F{number}"].value for number in (1, 2, 3)]
    assert names == ["Dr Khalil Al-Masri", "Dr Rania Haddad", "عمر نصّار"]


# --- what Word and LibreOffice do ------------------------------------------------------------------------------------


def test_tracked_insertions_count_and_deletions_do_not(tmp_path: Path) -> None:
    path = form_file(tmp_path, "docx")
    document = Document(str(path))
    paragraph = docx_rows(document)[7].cells[2].paragraphs[0]
    for tag, inner, text in (
        ("w:ins", "w:t", "new "),
        ("w:del", "w:delText", "old "),
        ("w:moveFrom", "w:t", "moved "),
    ):
        change = paragraph._p.makeelement(qn(tag), {qn("w:id"): "900", qn("w:author"): "A"})
        run = change.makeelement(qn("w:r"))
        letters = run.makeelement(qn(inner), {"{http://www.w3.org/XML/1998/namespace}space": "preserve"})
        letters.text = text
        run.append(letters)
        if tag == "w:del":
            run.append(run.makeelement(qn("w:br")))
        change.append(run)
        paragraph._p.append(change)
    paragraph.add_run("text")
    document.save(str(path))
    assert said(read_comment_form(path)) == {7: ("new text", "")}


def test_a_table_within_a_comment_is_read_as_text(tmp_path: Path) -> None:
    path = form_file(tmp_path, "docx")
    document = Document(str(path))
    cell = docx_rows(document)[7].cells[2]
    table = cell.add_table(1, 4)
    for place, inner in enumerate(table.rows[0].cells):
        inner.text = f"part {place}"
    document.save(str(path))
    assert said(read_comment_form(path)) == {7: ("part 0\npart 1\npart 2\npart 3", "")}


def test_comments_in_the_margin_and_under_the_table_are_not_lost(tmp_path: Path) -> None:
    path = form_file(tmp_path, "docx")
    fill_docx(path, {7: ("In the column.", "Dr Rania Haddad"), 0: ("On all.", "")})
    document = Document(str(path))
    rows = docx_rows(document)
    for text, cell in (("In the margin.", rows[7].cells[1]), ("Also here.", rows[8].cells[1])):
        document.add_comment(cell.paragraphs[0].runs, text=text, author="Dr Khalil Al-Masri")
    title = next(line for line in document.paragraphs if line.runs)
    document.add_comment(title.runs, text="On the title.", author="K")
    item = next(row for row in document.tables[-1].rows if "Opening of the meeting" in row.cells[0].text)
    document.add_comment(item.cells[0].paragraphs[0].runs, text="On the item.", author="K")
    document.add_paragraph("Under the table.")
    document.save(str(path))
    assert said(read_comment_form(path)) == {
        7: ("In the column.\nIn the margin.", "Dr Rania Haddad"),
        8: ("Also here.", "Dr Khalil Al-Masri"),
        0: ("On all.\nUnder the table.\nOn the title.\nOn the item.", "K"),
    }


@needs_office
@pytest.mark.parametrize("kind", KINDS)
def test_libreoffice_saves_it_and_it_is_known_again(kind: str, tmp_path: Path) -> None:
    path = form_file(tmp_path, kind)
    FILL[kind](path, FILLING)
    before = read_comment_form(path)
    saved = convert(path, kind, tmp_path / "profile")
    assert read_comment_form(saved) == before
    again = tmp_path / "again"
    again.mkdir()
    path = saved.rename(again / saved.name)
    assert read_comment_form(convert(path, kind, tmp_path / "profile")) == before


# --- what is refused -------------------------------------------------------------------------------------------------


def change_docx(path: Path, change: Callable[[dict[int, Any]], None]) -> RuleViolation:
    document = Document(str(path))
    change(docx_rows(document))
    document.save(str(path))
    return refusal(path)


def change_xlsx(path: Path, change: Callable[[Any, dict[int, int]], None]) -> RuleViolation:
    book = load_workbook(path)
    change(book.worksheets[0], xlsx_rows(book))
    book.save(path)
    return refusal(path)


def test_a_row_removed_from_the_document(tmp_path: Path) -> None:
    def change(rows: dict[int, Any]) -> None:
        for number in (5, 9):
            rows[number]._tr.getparent().remove(rows[number]._tr)

    found = change_docx(form_file(tmp_path, "docx"), change)
    assert (found.code, found.data["numbers"]) == ("form_rows_missing", "5, 9")


def test_a_row_added_to_the_document(tmp_path: Path) -> None:
    def change(rows: dict[int, Any]) -> None:
        new = copy.deepcopy(rows[5]._tr)
        for mark in [*new.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
            mark.getparent().remove(mark)
        rows[5]._tr.addnext(new)

    found = change_docx(form_file(tmp_path, "docx"), change)
    assert (found.code, found.data["number"]) == ("form_row_added", "5.")


def test_a_row_twice_in_the_document(tmp_path: Path) -> None:
    found = change_docx(
        form_file(tmp_path, "docx"), lambda rows: rows[5]._tr.addnext(copy.deepcopy(rows[5]._tr))
    )
    assert (found.code, found.data["number"]) == ("form_number_twice", 5)


def test_a_changed_number_in_the_document(tmp_path: Path) -> None:
    def change(rows: dict[int, Any]) -> None:
        next(rows[5]._tr.iter(qn("w:t"))).text = "6."

    found = change_docx(form_file(tmp_path, "docx"), change)
    assert (found.code, found.data["number"], found.data["found"]) == ("form_number_changed", "5", "6")


def test_a_paragraph_rewritten_in_the_document(tmp_path: Path) -> None:
    def change(rows: dict[int, Any]) -> None:
        rows[5].cells[1].paragraphs[0].add_run(" And more.")

    found = change_docx(form_file(tmp_path, "docx"), change)
    assert (found.code, found.data["number"]) == ("form_text_changed", "5")


def test_a_row_removed_from_the_workbook(tmp_path: Path) -> None:
    found = change_xlsx(form_file(tmp_path, "xlsx"), lambda sheet, rows: sheet.delete_rows(rows[9]))
    assert (found.code, found.data["numbers"]) == ("form_rows_missing", "9")


def test_a_row_added_to_the_workbook(tmp_path: Path) -> None:
    def change(sheet: Any, rows: dict[int, int]) -> None:
        sheet.insert_rows(rows[9])
        sheet.cell(rows[9], 1, "8a.")
        sheet.cell(rows[9], 3, "A comment on nothing")

    found = change_xlsx(form_file(tmp_path, "xlsx"), change)
    assert (found.code, found.data["number"]) == ("form_row_added", "8a.")


@pytest.mark.parametrize("shown", ["10.", "99.", ""])
def test_a_changed_number_in_the_workbook(shown: str, tmp_path: Path) -> None:
    def change(sheet: Any, rows: dict[int, int]) -> None:
        sheet.cell(rows[9], 1).value = shown

    found = change_xlsx(form_file(tmp_path, "xlsx"), change)
    assert (found.code, found.data["number"], found.data["found"]) == (
        "form_number_changed",
        "9",
        shown.removesuffix(".") or "–",
    )


def test_exchanged_numbers_in_the_workbook(tmp_path: Path) -> None:
    def change(sheet: Any, rows: dict[int, int]) -> None:
        sheet.cell(rows[9], 1).value, sheet.cell(rows[10], 1).value = "10.", "9."

    assert change_xlsx(form_file(tmp_path, "xlsx"), change).code == "form_number_changed"


def test_a_number_twice_in_the_workbook(tmp_path: Path) -> None:
    def change(sheet: Any, rows: dict[int, int]) -> None:
        for column in (1, 2):
            sheet.cell(rows[9], column).value = sheet.cell(rows[10], column).value

    found = change_xlsx(form_file(tmp_path, "xlsx"), change)
    assert (found.code, found.data["number"]) == ("form_number_twice", 10)


def test_a_paragraph_rewritten_in_the_workbook(tmp_path: Path) -> None:
    def change(sheet: Any, rows: dict[int, int]) -> None:
        sheet.cell(rows[9], 2).value = "Something else"

    found = change_xlsx(form_file(tmp_path, "xlsx"), change)
    assert (found.code, found.data["number"]) == ("form_text_changed", "9")


def test_notes_on_cells_of_the_workbook(tmp_path: Path) -> None:
    def change(sheet: Any, rows: dict[int, int]) -> None:
        sheet.cell(rows[9], 2).comment = Comment("Not so.", "A")

    assert change_xlsx(form_file(tmp_path, "xlsx"), change).code == "form_has_notes"


def test_a_comment_longer_than_any_comment(tmp_path: Path) -> None:
    path = form_file(tmp_path, "docx")
    fill_docx(path, {7: ("x" * 100_001, "")})
    assert refusal(path).code == "form_comment_too_long"


def test_other_documents_and_workbooks_are_no_forms(tmp_path: Path) -> None:
    document, book = tmp_path / "other.docx", tmp_path / "other.xlsx"
    Document().save(str(document))
    plain = load_workbook(form_file(tmp_path, "xlsx"))
    del plain[SHEET]
    plain.save(book)
    assert refusal(document).code == "form_foreign"
    assert refusal(book).code == "form_foreign"


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_form_is_refused_whatever_is_damaged(kind: str, tmp_path: Path) -> None:
    whole = made(kind, comment_form())
    path = tmp_path / f"form.{kind}"
    for place in range(0, len(whole), max(1, len(whole) // 60)):
        for spoilt in (whole[:place], whole[:place] + b"\xff\x00\xfe" + whole[place + 3 :]):
            path.write_bytes(spoilt)
            try:
                assert read_comment_form(path).round_uid == UID
            except RuleViolation:
                continue


def repacked(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    content = parts(path.read_bytes())
    change(content)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, part in content.items():
            package.writestr(name, part)
    return path


@pytest.mark.parametrize("part", ["word/document.xml", "docProps/custom.xml", "_rels/.rels"])
def test_broken_xml_in_the_document(part: str, tmp_path: Path) -> None:
    path = repacked(form_file(tmp_path, "docx"), lambda content: content.update({part: content[part][:-20]}))
    assert refusal(path).code == "form_damaged"


def test_broken_xml_in_the_workbook(tmp_path: Path) -> None:
    part = "xl/worksheets/sheet1.xml"
    path = repacked(form_file(tmp_path, "xlsx"), lambda content: content.update({part: content[part][:-20]}))
    assert refusal(path).code == "form_damaged"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StorageProblem) as caught:
        read_comment_form(tmp_path / "none.docx")
    assert caught.value.code == "file_unreadable"

"""Word files in Arabic, Urdu and Chinese: what XML they have for it, and what LibreOffice makes of it."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn

from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.docx.agenda import write_agenda_docx
from secretariat.documents.docx.minutes import write_minutes_docx
from secretariat.documents.docx.styles import CELL_PADDING, STYLES
from secretariat.documents.docx.xml import twips
from secretariat.documents.labels import labels
from secretariat.documents.pdf.styles import MARGIN, NUMBER_COLUMN, PAGE_WIDTH
from secretariat.documents.typeset import measure
from tests.documents import meeting_content as given
from tests.documents.docx_tools import convert, document, needs_office, text_of
from tests.documents.minutes_content import M, health_minutes
from tests.documents.pdf_tools import boxes_of


def word(content: MinutesContent) -> bytes:
    out = io.BytesIO()
    write_minutes_docx(content, out)
    return out.getvalue()


def said_in_english(language: str) -> MinutesContent:
    """Minutes in a language whose first paragraph under an item is in English."""
    content = health_minutes(language=language)
    first, *others = content.items
    paragraph, *rest = first.paragraphs
    paragraph = replace(paragraph, language="en")
    return replace(content, items=(replace(first, paragraphs=(paragraph, *rest)), *others))


def style(data: bytes, identifier: str) -> Any:
    return next(s.element for s in document(data).styles if s.style_id == identifier)


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_everything_runs_from_the_right(language: str) -> None:
    body = document(word(health_minutes(language=language))).element.body
    for table in body.iter(qn("w:tbl")):
        assert table.tblPr.find(qn("w:bidiVisual")) is not None
    for paragraph in body.iter(qn("w:p")):
        assert paragraph.pPr.find(qn("w:bidi")) is not None
    assert body.sectPr.find(qn("w:bidi")) is not None
    for run in body.iter(qn("w:r")):
        letters = "".join(node.text or "" for node in run.iter(qn("w:t")))
        if any("\u0620" <= letter <= "\u06d3" for letter in letters):
            assert run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None, letters


@pytest.mark.parametrize("language", ["ar", "ur"])
def test_a_paragraph_in_english_leaves_the_column_of_numbers_free(language: str) -> None:
    body = document(word(said_in_english(language))).element.body
    turned = [p for p in body.iter(qn("w:p")) if p.pPr.find(qn("w:bidi")).get(qn("w:val")) == "0"]
    indents = [p.pPr.find(qn("w:ind")) for p in turned if p.pPr.find(qn("w:ind")) is not None]
    assert indents
    for indent in indents:
        assert indent.get(qn("w:left")) == "0"
        assert indent.get(qn("w:right")) == str(twips(NUMBER_COLUMN))


@pytest.mark.parametrize(("language", "wider"), [("en", False), ("zh", False), ("fr", False), ("ar", True)])
def test_numbers_in_words_have_room_in_the_table_of_contents(language: str, wider: bool) -> None:
    data = word(health_minutes(language=language))
    indent = style(data, "Contents").find(f"{qn('w:pPr')}/{qn('w:ind')}")
    assert (int(indent.get(qn("w:hanging"))) > twips(NUMBER_COLUMN)) is wider
    assert indent.get(qn("w:hanging")) == indent.get(qn("w:left"))
    for paragraph in document(data).element.body.iter(qn("w:p")):
        if paragraph.pPr.find(qn("w:pStyle")).get(qn("w:val")) == "Contents":
            assert text_of(paragraph).count("\t") == 2


@pytest.mark.parametrize(("language", "slanted"), [("en", True), ("fr", True), ("ar", False), ("zh", False)])
def test_scripts_without_an_italic_are_not_slanted(language: str, slanted: bool) -> None:
    data = word(health_minutes(language=language))
    for name in ("Sample", "Nothing", "TableRemark", "Note"):
        for tag in ("w:i", "w:iCs"):
            found = style(data, name).find(f"{qn('w:rPr')}/{qn(tag)}")
            assert (found.get(qn("w:val")) != "0") is slanted, (name, tag)


def test_each_language_has_its_letters() -> None:
    """Urdu in Nastaliq, and an Urdu name in Arabic minutes too; Arabic in Naskh, in Urdu minutes too."""
    for language, own, other, names in (
        ("ar", "Noto Naskh Arabic", "NastaliqText", "اسلامی جمہوریہ پاکستان"),
        ("ur", "Noto Nastaliq Urdu", "NaskhText", "جمهورية باكستان الإسلامية"),
    ):
        data = word(health_minutes(language=language))
        for identifier in ("Heading1", "TableText"):
            fonts = style(data, identifier).find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
            assert fonts.get(qn("w:cs")) == own
        runs = document(data).element.body.iter(qn("w:r"))
        foreign = [run for run in runs if names in "".join(node.text or "" for node in run.iter(qn("w:t")))]
        assert foreign
        for run in foreign:
            assert run.find(f"{qn('w:rPr')}/{qn('w:rStyle')}").get(qn("w:val")) == other


@pytest.mark.parametrize("language", ["en", "ar", "ur", "zh"])
def test_the_numbers_of_items_stand_on_one_line(language: str) -> None:
    entries = tuple(replace(given.ENTRIES[0], number=number) for number in range(1, 20))
    content = given.agenda(facts=replace(given.FACTS, language=language), entries=entries, timetable=())
    out = io.BytesIO()
    write_agenda_docx(content, out)
    words, look = labels(language), STYLES["TableStrong"].look
    for table in document(out.getvalue()).element.body.iter(qn("w:tbl")):
        if text_of(table.find(qn("w:tr")).find(qn("w:tc"))) == words.get("agenda.column_item"):
            room = int(table.find(qn("w:tblGrid"))[0].get(qn("w:w"))) / 20 - CELL_PADDING
            assert max(measure(words.numeral(number), look, language) for number in range(1, 20)) <= room
            break
    else:
        pytest.fail("no table of items")


@needs_office
def test_libreoffice_mirrors_what_it_opens(tmp_path: Path) -> None:
    left, right = MARGIN, PAGE_WIDTH - MARGIN
    for language, mirrored in (("en", False), ("ar", True)):
        file = tmp_path / f"{language}.docx"
        file.write_bytes(word(said_in_english(language)))
        boxes = boxes_of(convert(file, "pdf", tmp_path / "profile").read_bytes())
        symbol = next(box for box in boxes if box.text == f"{M}/AM" and box.page == 1)
        assert (
            symbol.left == pytest.approx(left, abs=2)
            if mirrored
            else symbol.right == pytest.approx(right, abs=2)
        )
        numbers = [box for box in boxes if box.text.strip(".") == "15"]
        assert any(
            abs(box.right - right) < 2.5 if mirrored else abs(box.left - left) < 2.5 for box in numbers
        )
        actions = [box for box in boxes if box.text.endswith("/A.1") and box.page > 2]
        assert actions
        assert any((box.right > right - 8) if mirrored else (box.left < left + 8) for box in actions)

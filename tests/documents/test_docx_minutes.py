"""The agreed minutes as a Word file: what the PDF says, fixed numbers, named styles, nothing of the machine."""

from __future__ import annotations

import dataclasses
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from hypothesis import example, given, settings
from hypothesis import strategies as st

from secretariat.documents.content.minutes import MinutesContent, Paragraph, ParagraphKind, Stage, State
from secretariat.documents.docx.minutes import write_minutes_docx
from secretariat.documents.docx.styles import STYLES
from secretariat.documents.docx.xml import el, text_runs
from secretariat.documents.pdf.minutes import set_minutes
from secretariat.domain.errors import Cancelled, RuleViolation
from secretariat.domain.text import Block, RichText, Run, clean
from tests.documents.docx_tools import convert, document, needs_office, paragraphs, parts, text_of
from tests.documents.minutes_content import EARLIER, health_minutes
from tests.documents.pdf_tools import run, words_of

HOSTILE = st.text(
    st.one_of(
        st.sampled_from("abc 123 <>&'\" اب٢ گپ 中文 \u200f\u202e\u2066 \t\n\x00\x0b\ud800\ufffe"),
        st.characters(),
    ),
    max_size=60,
)


def written_pdf(content: MinutesContent) -> bytes:
    out = io.BytesIO()
    set_minutes(content, out)
    return out.getvalue()


def written(content: MinutesContent) -> bytes:
    out = io.BytesIO()
    write_minutes_docx(content, out)
    return out.getvalue()


@pytest.fixture(scope="module")
def data() -> bytes:
    return written(health_minutes(earlier=EARLIER))


def with_text(*texts: str, language: str = "") -> MinutesContent:
    content = health_minutes()
    said = Paragraph(
        ParagraphKind.NARRATIVE, RichText(Block((Run(text),)) for text in texts), language=language
    )
    items = (dataclasses.replace(content.items[0], paragraphs=(said,)), *content.items[1:])
    return dataclasses.replace(content, items=items)


def squeezed(text: str) -> str:
    """The text without white space, hyphens (lines end with them) and bidi controls."""
    return re.sub(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069-]", "", text)


def test_it_says_what_the_pdf_says(data: bytes) -> None:
    """Word for word in both directions; leaders and page numbers of the contents are the programs' own.

    Words in Arabic letters are left out: they cannot be taken out of a PDF reliably.
    """
    word = " ".join(text for style, text in paragraphs(data) if style != "Contents")
    header = " ".join(text_of(part) for part in every_page(data))
    pdf = words_of(written_pdf(health_minutes(earlier=EARLIER)))
    skipped = re.compile(r"^[.\d]*$|[\u0600-\u06ff]")
    for own, other in ((word, pdf), (pdf, word + header)):
        whole = squeezed(other)
        assert [w for w in own.split() if squeezed(w) not in whole and not skipped.search(w)] == []


def last_number() -> int:
    content = health_minutes(earlier=EARLIER)
    return content.opening_paragraphs + sum(len(item.paragraphs) for item in content.items)


def every_page(data: bytes) -> list[Any]:
    section = document(data).sections[0]
    return [section.header._element, section.footer._element, section.first_page_footer._element]


def test_numbers_are_text_with_a_bookmark_each(data: bytes) -> None:
    body = document(data).element.body
    found = {}
    for start in body.iter(qn("w:bookmarkStart")):
        if start.get(qn("w:name")).startswith("para_"):
            found[start.get(qn("w:name"))] = text_of(start.getnext())
    assert found == {f"para_{number}": f"{number}." for number in range(1, last_number() + 1)}
    assert not list(body.iter(qn("w:numPr")))
    ids = [start.get(qn("w:id")) for start in body.iter(qn("w:bookmarkStart"))]
    assert len(ids) == len(set(ids)) == len(list(body.iter(qn("w:bookmarkEnd"))))


def test_every_paragraph_has_a_named_style_and_no_look_of_its_own(data: bytes) -> None:
    file = document(data)
    known = {style.style_id for style in file.styles}
    used = {style for style, _ in paragraphs(data)}
    assert used <= known
    assert {"Title", "Heading1", "Heading2", "Normal"} <= known
    assert set(STYLES) <= known
    for paragraph in file.element.body.iter(qn("w:p")):
        own = {child.tag for child in paragraph.pPr}
        assert own <= {qn("w:pStyle"), qn("w:keepNext"), qn("w:bidi"), qn("w:rPr")}
    looks = {qn("w:sz"), qn("w:color"), qn("w:rFonts")}
    assert [
        node for node in file.element.body.iter(qn("w:rPr")) if looks & {child.tag for child in node}
    ] == []


def test_decisions_are_boxed_with_their_caption(data: bytes) -> None:
    captions = [text for style, text in paragraphs(data) if style == "DecisionCaption"]
    assert captions[0] == "Decision PPHWG/2026/1/D.1"
    assert captions[3] == "Decision PPHWG/2026/1/D.4 – Adopted ad referendum"
    boxes = [
        table
        for table in document(data).element.body.iter(qn("w:tbl"))
        if any(style.get(qn("w:val")) == "DecisionCaption" for style in table.iter(qn("w:pStyle")))
        and "Decision PPHWG" in text_of(table)
    ]
    assert len(boxes) == 5
    for box in boxes:
        number, text = box.findall(f"{qn('w:tr')}/{qn('w:tc')}")
        assert re.fullmatch(r"\d+\.", text_of(number))
        assert text.find(f"{qn('w:tcPr')}/{qn('w:shd')}") is not None


def test_tables_repeat_their_heads_and_keep_their_rows_whole(data: bytes) -> None:
    tables = [
        table
        for table in document(data).element.body.iter(qn("w:tbl"))
        if any(style.get(qn("w:val")) == "TableHead" for style in table.iter(qn("w:pStyle")))
    ]
    assert len(tables) == 6
    for table in tables:
        rows = table.findall(qn("w:tr"))
        heads = [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in rows]
        assert heads == [True] + [False] * (len(rows) - 1)
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)


def test_signatures_stay_together_and_with_the_last_paragraph(data: bytes) -> None:
    body = document(data).element.body
    elements = list(body)
    signatures = next(
        place
        for place, element in enumerate(elements)
        if element.tag == qn("w:tbl") and "For the Islamic Republic of Pakistan" in text_of(element)
    )
    kept = {identifier for identifier, style in STYLES.items() if style.keep_next}
    last_words = elements[signatures - 2], elements[signatures - 1], elements[signatures]
    for element in last_words:
        for paragraph in element.iter(qn("w:p")):
            style = paragraph.pPr.find(qn("w:pStyle")).get(qn("w:val"))
            assert style in kept or paragraph.pPr.find(qn("w:keepNext")) is not None
    assert text_of(last_words[0]).startswith(f"{last_number()}.\t")


def test_header_and_footer(data: bytes) -> None:
    header, footer, first = (text_of(part) for part in every_page(data))
    assert header == (
        "PPHWG/2026/1/AM\tPakistan–Palestine Health Working Group – First MeetingDRAFT 2, circulated 14 March 2026"
    )
    assert footer == first
    assert footer.startswith(
        "Original: English\tSample data: meetings and delegates are invented\tPage 1 of 1"
    )
    section = document(data).sections[0]
    assert section.different_first_page_header_footer
    assert text_of(section.first_page_header._element) == ""  # the masthead stands there
    codes = {node.text.strip() for node in every_page(data)[1].iter(qn("w:instrText"))}
    assert codes == {"PAGE", "NUMPAGES"}


def test_a_watermark_only_on_drafts(data: bytes) -> None:
    adopted = written(health_minutes(state=State(Stage.ADOPTED, 2, health_minutes().document_date)))
    marks = [b'string="DRAFT"' in part for name, part in parts(data).items() if "/header" in name]
    assert marks == [True, True]
    assert not any(b"DRAFT" in part for part in parts(adopted).values())


def test_the_same_content_gives_the_same_bytes(data: bytes) -> None:
    assert written(health_minutes(earlier=EARLIER)) == data
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_properties_come_from_the_content_alone(data: bytes) -> None:
    properties = document(data).core_properties
    assert properties.title == "Agreed Minutes: Pakistan–Palestine Health Working Group – First Meeting"
    assert properties.author == properties.last_modified_by == "Pakistan–Palestine Health Working Group"
    assert (properties.subject, properties.language) == ("PPHWG/2026/1/AM", "en")
    assert properties.created == properties.modified
    assert properties.created.date() == health_minutes().document_date
    assert not properties.comments
    names = set(parts(data))
    assert not {name for name in names if "custom" in name.lower() or "thumbnail" in name}
    everything = b"".join(parts(data).values())
    assert b"python-docx" not in everything
    assert b"rsid" not in everything


def test_scripts_have_direction_language_and_a_font(data: bytes) -> None:
    run_ = next(
        run
        for run in document(data).element.body.iter(qn("w:r"))
        if text_of_run(run) == "عائشہ صدیقی" and run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None
    )
    assert run_.getprevious() is not None
    assert text_of_run(run_.getnext()).startswith(")")
    assert run_.getnext().find(f"{qn('w:rPr')}/{qn('w:rtl')}") is None
    fonts = document(data).styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:rFonts')}")
    assert fonts.get(qn("w:cs")) == "Noto Naskh Arabic"
    table = parts(data)["word/fontTable.xml"].decode()
    assert set(re.findall(r'w:font w:name="([^"]+)"', table)) >= {
        "Noto Serif",
        "Noto Sans",
        "Noto Naskh Arabic",
    }
    assert table.count("w:altName") == table.count("<w:font ")


def text_of_run(run: Any) -> str:
    return "".join(node.text or "" for node in run.iter(qn("w:t")))


def test_a_fallback_in_a_right_to_left_language_runs_that_way_and_says_so() -> None:
    data = written(with_text("شكر الجانبان الأمانة.", language="ar"))
    body = document(data).element.body
    paragraph = next(p for p in body.iter(qn("w:p")) if "شكر" in text_of(p))
    assert paragraph.pPr.find(qn("w:bidi")) is not None
    languages = {node.get(qn("w:bidi")) for node in paragraph.iter(qn("w:lang"))}
    assert "ar-SA" in languages
    assert "4.\t[in Arabic]" in [text for style, text in paragraphs(data) if style == "NumberedNote"]


@given(st.lists(HOSTILE, min_size=1, max_size=3), st.sampled_from(["en", "ar", "ur", "zh"]))
@example(["\x00\x1b[31m<w:p/>&amp;\ud800\uffff"], "en")
@settings(max_examples=200)
def test_runs_carry_any_text_whole(texts: list[str], language: str) -> None:
    rtl = language in ("ar", "ur")
    paragraph = el(
        "w:p", None, *text_runs([Run(text, bold=bool(n)) for n, text in enumerate(texts)], language, rtl)
    )
    assert text_of(paragraph) == "".join(clean(text) for text in texts)


@given(HOSTILE)
@settings(max_examples=15)
def test_hostile_text_stays_text_in_the_file(text: str) -> None:
    data = written(
        dataclasses.replace(with_text("x" + text), group="g" + text, place="p" + text, symbol="s" + text)
    )
    assert any("x" + clean(text) in found for _, found in paragraphs(data))
    assert document(data).core_properties.author.startswith("g")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(RuleViolation) as caught:
        written(health_minutes(language="xx"))
    assert caught.value.code == "language_unavailable"


def test_progress_reaches_its_end_and_can_cancel() -> None:
    seen: list[tuple[int, int]] = []
    write_minutes_docx(health_minutes(), io.BytesIO(), lambda done, total: seen.append((done, total)))
    assert seen[-1] == (10, 10)
    assert seen == sorted(seen)

    def stop(done: int, total: int) -> None:
        if done == 3:
            raise Cancelled

    out = io.BytesIO()
    with pytest.raises(Cancelled):
        write_minutes_docx(health_minutes(), out, stop)
    assert out.getvalue() == b""


@needs_office
def test_libreoffice_sets_it_as_the_pdf_is_set(data: bytes, tmp_path: Path) -> None:
    source = tmp_path / "minutes.docx"
    source.write_bytes(data)
    pdf = convert(source, "pdf", tmp_path / "profile").read_bytes()
    pages = run("pdftotext", "-layout", "-", "-", data=pdf).split("\f")[:-1]
    assert 5 <= len(pages) <= 9
    for number, page in enumerate(pages, 1):
        assert "DRAFT 2, circulated 14 March 2026" in page
        assert f"Page {number} of {len(pages)}" in page
        assert "Original: English" in page
        assert ("PPHWG/2026/1/AM" in page) or number > 1
    signatures = next(page for page in pages if "For the Islamic Republic of Pakistan" in page)
    assert f"{last_number()}." in signatures
    assert signatures.count("Date:") == 2
    contents = re.search(r"Adoption and closing\.*\s*(\d+)", pages[0])
    assert contents
    heading = next(n for n, page in enumerate(pages[1:], 2) if "Adoption and closing" in page)
    assert int(contents[1]) == heading

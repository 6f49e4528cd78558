"""Corrigenda, and the text of the minutes that takes them in."""

from __future__ import annotations

import datetime as dt
import io
import re
from dataclasses import replace

import pikepdf
import pytest

from secretariat.documents.content.minutes import (
    CorrectionLine,
    Distribution,
    MinutesContent,
    MinutesKind,
    SealMark,
    Stage,
    State,
)
from secretariat.documents.content.record import CorrigendumContent, consolidated
from secretariat.documents.pdf.corrigendum import set_corrigendum
from tests.documents.minutes_content import PAKISTAN, PALESTINE, M, health_minutes
from tests.documents.pdf_tools import minutes, pages_of, words_of

ISSUED = dt.date(2026, 4, 2)
LINES = (
    CorrectionLine("twelve fellowships of six months", "twelve fellowships of nine months", paragraph=12),
    CorrectionLine("four fellows in September 2026", "six fellows in October 2026", paragraph=14),
    CorrectionLine("Registrar", "Deputy Registrar", place="Annex I, Prof. Tariq Mehmood"),
    CorrectionLine("ليلى خوري", "ليلى الخوري", paragraph=16, language="ar"),
)


def corrigendum(**changes: object) -> CorrigendumContent:
    fields: dict[str, object] = {
        "symbol": f"{M}/AM/Corr.1",
        "corrects": f"{M}/AM",
        "language": "en",
        "original_language": "en",
        "document_date": ISSUED,
        "issued_on": ISSUED,
        "adopted_on": dt.date(2026, 3, 20),
        "group": "Pakistan–Palestine Health Working Group",
        "parties": (PAKISTAN, PALESTINE),
        "meeting_number": 1,
        "place": "Islamabad",
        "starts_on": dt.date(2026, 3, 10),
        "ends_on": dt.date(2026, 3, 11),
        "distribution": Distribution.LIMITED,
        "lines": LINES,
    }
    return CorrigendumContent(**{**fields, **changes})  # type: ignore[arg-type]


def pdf(content: CorrigendumContent) -> bytes:
    out = io.BytesIO()
    report = set_corrigendum(content, out)
    assert report.missing == ()
    return out.getvalue()


def test_it_says_what_it_corrects_and_how() -> None:
    found = words_of(pdf(corrigendum(seal=SealMark("c" * 64, "d" * 64))))
    for part in (
        "PPHWG/2026/1/AM/Corr.1 Issued 2 April 2026 Distribution: limited 2 April 2026",
        "CORRIGENDUM",
        "In the Agreed Minutes of the First Meeting (PPHWG/2026/1/AM), adopted on 20 March 2026, the following",
        "1. Paragraph 12 For twelve fellowships of six months Read twelve fellowships of nine months",
        "3. Annex I, Prof. Tariq Mehmood For Registrar Read Deputy Registrar",
        "4. Paragraph 16 [in Arabic] For ليلى خوري Read ليلى الخوري",
        "The signed original stands",
        f"SHA-256 {'c' * 64}",
    ):
        assert part in found, part
    assert "AGREED MINUTES" not in found


def test_a_draft_says_so_and_the_same_content_gives_the_same_bytes() -> None:
    draft = pdf(corrigendum(issued_on=None))
    assert "DRAFT, not issued" in words_of(draft)
    assert pdf(corrigendum()) == pdf(corrigendum())
    with pikepdf.open(io.BytesIO(draft)) as opened:
        assert opened.check_pdf_syntax() == []
        with opened.open_outline() as outline:
            assert [entry.title for entry in outline.root][1] == "2. Paragraph 14"


def test_nothing_stands_alone_at_the_foot() -> None:
    long = "of which some are more important than others " * 3
    for count in range(4, 26):
        lines = tuple(CorrectionLine(f"{n} {long}", f"{n} read {long}", paragraph=n) for n in range(1, count))
        for page in pages_of(pdf(corrigendum(lines=lines)))[:-1]:
            last = [line for line in page.splitlines() if line.strip()][-2]
            assert not re.match(r"\d+\. Paragraph", last.strip())
            assert "In the Agreed Minutes" not in last
        assert "Read" in pages_of(pdf(corrigendum(lines=lines)))[-1], "the closing words stand alone"


def taken_in() -> MinutesContent:
    """The minutes with two paragraphs corrected, one of them twice, and a correction elsewhere."""
    content = health_minutes(state=State(Stage.ADOPTED, 2, dt.date(2026, 3, 20)))
    marks = {12: ("Corr.1", "Corr.2"), 14: ("Corr.1",), 27: ("Corr.2",)}
    numbered = content.numbered()
    items = tuple(
        replace(
            item,
            paragraphs=tuple(replace(p, corrected=marks.get(next(numbered)[0], ())) for p in item.paragraphs),
        )
        for item in content.items
    )
    return replace(
        content,
        kind=MinutesKind.CONSOLIDATED,
        items=items,
        corrigenda=(f"{M}/AM/Corr.1", f"{M}/AM/Corr.2"),
        corrections=(replace(LINES[2], mark="Corr.1"),),
        signatories=(),
    )


def test_the_consolidated_text_marks_what_was_corrected() -> None:
    data = minutes(taken_in())
    found = words_of(data)
    assert "AGREED MINUTES – CONSOLIDATED TEXT" in found
    said = (
        "This is the text of PPHWG/2026/1/AM with PPHWG/2026/1/AM/Corr.1 and PPHWG/2026/1/AM/Corr.2 taken in."
    )
    assert said in found
    assert "the signed original stands" in found
    assert "Corr.1 Annex I, Prof. Tariq Mehmood Registrar Deputy Registrar" in found
    assert all("Consolidated text, not an original" in page for page in pages_of(data))
    assert found.count("Corr.") == 2 + 1 + 4  # the list, the line about them, the margins
    for gone in ("For the Islamic Republic", "Done at", "SHA-256", "DRAFT"):
        assert gone not in found


def test_a_mark_longer_than_its_paragraph_does_not_run_into_the_next() -> None:
    """The last paragraph has one line: beside it stand its number and the mark under it."""
    page = next(page for page in pages_of(minutes(taken_in())) if "The Meeting rose" in page)
    lines = [line.strip() for line in page.splitlines() if line.strip()]
    place = next(n for n, line in enumerate(lines) if "The Meeting rose" in line)
    assert lines[place].startswith("27.")
    assert lines[place + 1] == "Corr.2"


def adopted() -> MinutesContent:
    return health_minutes(state=State(Stage.ADOPTED, 2, dt.date(2026, 3, 20)))


def test_corrections_are_taken_into_the_text_and_the_annex() -> None:
    text = consolidated(adopted(), [corrigendum()])
    marked = {number: paragraph.corrected for number, _, paragraph in text.numbered() if paragraph.corrected}
    assert marked == {12: ("Corr.1",), 14: ("Corr.1",)}
    assert [line.place or line.paragraph for line in text.corrections] == ["Annex I, Prof. Tariq Mehmood", 16]
    found = words_of(minutes(text))
    assert "offered twelve fellowships of nine months" in found
    assert found.count("beginning with six fellows in October 2026") == 2  # the paragraph and annex III
    assert (text.seal, text.signatories) == (None, ())


def test_later_corrigenda_correct_the_text_as_it_then_reads() -> None:
    second = corrigendum(
        symbol=f"{M}/AM/Corr.2",
        document_date=dt.date(2026, 5, 1),
        lines=(CorrectionLine("of nine months", "of ten months", paragraph=12),),
    )
    text = consolidated(adopted(), [corrigendum(), second])
    paragraph = next(paragraph for number, _, paragraph in text.numbered() if number == 12)
    assert paragraph.corrected == ("Corr.1", "Corr.2")
    assert "of ten months" in paragraph.text.plain
    assert text.document_date == dt.date(2026, 5, 1)


@pytest.mark.parametrize("paragraph", [0, 3, 99])
def test_a_paragraph_that_is_not_there_changes_nothing(paragraph: int) -> None:
    line = CorrectionLine("twelve", "fourteen", paragraph=paragraph, place="Opening")
    text = consolidated(adopted(), [corrigendum(lines=(line,))])
    assert text.items == adopted().items
    assert text.corrections == (replace(line, mark="Corr.1"),)

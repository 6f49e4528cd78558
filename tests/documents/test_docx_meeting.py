"""Notice and agenda as Word files: what the PDFs say, and an agenda that nobody takes for minutes."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO
from zoneinfo import ZoneInfo

import pytest
from docx.oxml.ns import qn
from hypothesis import example, given, settings
from hypothesis import strategies as st

from secretariat.documents.content.meeting import (
    AgendaContent,
    AgendaEntry,
    Arising,
    Contact,
    Deadline,
    DeadlineKind,
    Hours,
    LocalText,
    MeetingFacts,
    MeetingState,
    NoticeContent,
    PaperEntry,
    Slot,
    TimetableSitting,
)
from secretariat.documents.content.minutes import Mode
from secretariat.documents.content.names import PlaceTime
from secretariat.documents.docx.agenda import write_agenda_docx
from secretariat.documents.docx.notice import write_notice_docx
from secretariat.documents.pdf.agenda import set_agenda
from secretariat.documents.pdf.notice import set_notice
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import clean
from tests.documents.docx_tools import convert, document, needs_office, paragraphs, parts, text_of
from tests.documents.minutes_content import EARLIER, PAKISTAN, PALESTINE, SIDDIQUI, health_minutes
from tests.documents.pdf_tools import run, words_of

M = "PPHWG/2026/2"
KARACHI, HEBRON = ZoneInfo("Asia/Karachi"), ZoneInfo("Asia/Hebron")


def clocks(day: int, hour: int, minute: int = 0) -> tuple[PlaceTime, ...]:
    at = dt.datetime(2026, 9, day, hour, minute, tzinfo=KARACHI)
    return PlaceTime("Islamabad", at), PlaceTime("Ramallah", at.astimezone(HEBRON))


HOURS = Hours(clocks(8, 10), clocks(8, 13)), Hours(clocks(9, 9, 30), clocks(9, 12))


def facts(**changes: Any) -> MeetingFacts:
    fields: dict[str, Any] = {
        "symbol": M,
        "language": "en",
        "original_language": "en",
        "document_date": dt.date(2026, 8, 1),
        "group": "Pakistan–Palestine Health Working Group",
        "parties": (PAKISTAN, PALESTINE),
        "state": MeetingState.CONVENED,
        "number": 2,
        "place": "Islamabad",
        "venue": "Ministry of National Health Services (وزارت)",
        "starts_on": dt.date(2026, 9, 8),
        "ends_on": dt.date(2026, 9, 9),
        "mode": Mode.HYBRID,
        "sittings": HOURS,
        "host": PAKISTAN,
        "legal_basis": health_minutes().legal_basis,
        "sample": True,
    }
    return MeetingFacts(**{**fields, **changes})


PAPERS = (PaperEntry(f"{M}/2", LocalText("Draft work plan"), "Pakistan"), PaperEntry(f"{M}/INF.1"))
ENTRIES = (
    AgendaEntry(number=1, title=LocalText("Opening of the meeting"), minutes=15),
    AgendaEntry(
        number=2,
        title=LocalText("استعراض التنفيذ", "ar"),
        presenter="Dr Ayesha Siddiqui",
        minutes=90,
        papers=PAPERS[:1],
        annotation=LocalText("The two sides report on what was agreed."),
        notes=("Slides are welcome.",),
        arising=Arising(
            minutes=("PPHWG/2026/1/AM",), decisions=EARLIER, actions=health_minutes().actions[:3]
        ),
    ),
    AgendaEntry(number=3, title=LocalText("Any other business"), arising=Arising()),
)


def agenda(annotated: bool = False, **changes: Any) -> AgendaContent:
    slots = tuple(
        Slot(
            starts=clocks(8, 10 + entry.number), number=entry.number, title=entry.title, minutes=entry.minutes
        )
        for entry in ENTRIES
    )
    fields: dict[str, Any] = {
        "facts": facts(),
        "symbol": f"{M}/1/Add.1" if annotated else f"{M}/1",
        "annotated": annotated,
        "entries": ENTRIES,
        "papers": PAPERS[1:],
        "timetable": (TimetableSitting(HOURS[0], slots), TimetableSitting(HOURS[1], ())),
        "notes": ("Interpretation is provided.",) if annotated else (),
    }
    return AgendaContent(**{**fields, **changes})


def notice(**changes: Any) -> NoticeContent:
    fields: dict[str, Any] = {
        "facts": facts(),
        "heads": health_minutes().heads[:1],
        "deadlines": (Deadline(DeadlineKind.PAPERS, dt.date(2026, 8, 25)),),
        "contacts": (Contact("Ms Sana Baloch", "Pakistan", "Secretary", "sana@example.org", "+92 51 000"),),
        "agenda_symbol": f"{M}/1",
        "agenda": ENTRIES,
    }
    return NoticeContent(**{**fields, **changes})


Case = tuple[Callable[[], Any], Callable[[Any, BinaryIO], None], Callable[[Any, BinaryIO], object]]
CASES: dict[str, Case] = {
    "notice": (notice, write_notice_docx, set_notice),
    "agenda": (agenda, write_agenda_docx, set_agenda),
    "annotated": (lambda: agenda(True), write_agenda_docx, set_agenda),
}


def made(writer: Callable[[Any, BinaryIO], object], content: Any) -> bytes:
    out = io.BytesIO()
    writer(content, out)
    return out.getvalue()


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069-]", "", text)


@pytest.mark.parametrize("case", CASES)
def test_it_says_what_the_pdf_says(case: str) -> None:
    """Word for word in both directions; words in Arabic letters cannot be taken out of a PDF reliably."""
    make, write, set_pdf = CASES[case]
    data, pdf = made(write, make()), words_of(made(set_pdf, make()))
    section = document(data).sections[0]
    page = " ".join(
        text_of(part._element) for part in (section.header, section.footer, section.first_page_footer)
    )
    word = " ".join(text for _, text in paragraphs(data))
    skipped = re.compile(r"^[.\d]*$|[\u0600-\u06ff]")
    for own, other in ((word, pdf), (pdf, word + page)):
        whole = squeezed(other)
        assert [w for w in own.split() if squeezed(w) not in whole and not skipped.search(w)] == []


@pytest.mark.parametrize("case", CASES)
def test_the_same_content_gives_the_same_bytes(case: str) -> None:
    make, write, _ = CASES[case]
    assert made(write, make()) == made(write, make())


def test_an_agenda_cannot_be_taken_for_minutes() -> None:
    for annotated in (False, True):
        data = made(write_agenda_docx, agenda(annotated))
        file = document(data)
        title = file.styles.element.find(f"{qn('w:style')}[@{qn('w:styleId')}='Title']")
        assert title.find(f".//{qn('w:shd')}").get(qn("w:fill")) == "1F4E79"
        assert title.find(f".//{qn('w:color')}").get(qn("w:val")) == "FFFFFF"
        assert "0B5A3C" not in parts(data)["word/styles.xml"].decode()
        section = file.sections[0]
        assert "PROVISIONAL" in text_of(section.header._element)
        for footer in (section.footer, section.first_page_footer):
            assert text_of(footer._element).startswith("Provisional · Original: English")
        assert any("It records nothing that was said or decided." in text for _, text in paragraphs(data))


def test_the_attached_agenda_stays_on_one_page() -> None:
    tables = list(document(made(write_notice_docx, notice())).element.body.iter(qn("w:tbl")))
    rows = tables[-1].findall(qn("w:tr"))
    kept = [
        [p.pPr.find(qn("w:keepNext")) is not None for p in row.iter(qn("w:p"))] for row in rows[1:]
    ]  # the head's style keeps it with the first row
    assert all(map(all, kept[:-1]))
    assert not any(kept[-1])


def test_a_title_in_another_language_says_so_and_runs_its_way() -> None:
    body = document(made(write_agenda_docx, agenda())).element.body
    title = next(p for p in body.iter(qn("w:p")) if text_of(p) == "استعراض التنفيذ")
    assert title.pPr.find(qn("w:bidi")) is not None
    assert text_of(title.getprevious()) == "[in Arabic]"


def test_a_notice_without_head_agenda_and_contact() -> None:
    data = made(write_notice_docx, notice(heads=(), deadlines=(), contacts=(), agenda=()))
    texts = [text for _, text in paragraphs(data)]
    assert texts.count("The head of delegation is still to be named.") == 2
    assert f"The provisional agenda will be issued as document {M}/1." in texts
    assert "The secretariat of the Pakistan–Palestine Health Working Group." in texts


def test_an_empty_agenda_says_so() -> None:
    for annotated in (False, True):
        data = made(write_agenda_docx, agenda(annotated, entries=(), papers=(), timetable=()))
        assert "No items are proposed yet." in [text for _, text in paragraphs(data)]


@given(
    st.text(
        st.one_of(st.sampled_from("<>&\x00\ud800 اب中\u202e\n"), st.characters()), min_size=1, max_size=30
    )
)
@example("<w:p>\x00&amp;\ud800\uffff")
@settings(max_examples=15)
def test_hostile_text_stays_text(text: str) -> None:
    wild = facts(group=text, place=text, venue=text, title=text, symbol=text)
    entry = AgendaEntry(number=1, title=LocalText("x" + text), presenter=text, annotation=LocalText(text))
    for data in (
        made(write_agenda_docx, agenda(True, facts=wild, entries=(entry,), symbol=text)),
        made(write_notice_docx, notice(facts=wild, agenda=(entry,))),
    ):
        assert any("x" + clean(text) in found for _, found in paragraphs(data))


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(RuleViolation) as caught:
        made(write_notice_docx, notice(facts=facts(language="xx")))
    assert caught.value.code == "language_unavailable"


def test_a_head_is_written_to_by_name() -> None:
    texts = [text for _, text in paragraphs(made(write_notice_docx, notice()))]
    assert f"Attention: {SIDDIQUI.name} ({SIDDIQUI.native_name})" in texts


@needs_office
@pytest.mark.parametrize("case", CASES)
def test_libreoffice_opens_it(case: str, tmp_path: Path) -> None:
    make, write, _ = CASES[case]
    content = make()
    emblems = tuple(dataclasses.replace(party, emblem=_emblem()) for party in content.facts.parties)
    content = dataclasses.replace(content, facts=dataclasses.replace(content.facts, parties=emblems))
    source = tmp_path / f"{case}.docx"
    source.write_bytes(made(write, content))
    assert len([name for name in parts(source.read_bytes()) if name.startswith("word/media/")]) == 1
    file = convert(source, "pdf", tmp_path / "profile")
    pdf = file.read_bytes()
    pages = run("pdftotext", "-layout", "-", "-", data=pdf).split("\f")[:-1]
    assert 1 <= len(pages) <= 4
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Original: English" in page
    images = run("pdfimages", "-list", str(file), data=b"").splitlines()[2:]
    assert len(images) >= 2


def _emblem() -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (40, 60), "#006600").save(out, "PNG")
    return out.getvalue()

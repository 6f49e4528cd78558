"""The PDF of agreed minutes: its parts, its promises about pages, and that it depends on its content alone."""

from __future__ import annotations

import datetime as dt
import io
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.documents.content.minutes import (
    DecisionMark,
    Item,
    Paragraph,
    ParagraphKind,
    SealMark,
    Signatory,
    Stage,
    State,
)
from secretariat.documents.content.names import Delegate, Delegation
from secretariat.documents.labels import roman
from secretariat.documents.output import write_whole
from secretariat.documents.pdf.minutes import set_minutes
from secretariat.domain.errors import Cancelled, RuleViolation
from secretariat.domain.text import RichText, clean
from tests.documents.minutes_content import (
    EARLIER,
    MASRI,
    PAKISTAN,
    PALESTINE,
    SIDDIQUI,
    TITLES,
    health_minutes,
    rich,
    said,
)
from tests.documents.pdf_tools import fonts_of, info_of, minutes, pages_of, words_of


@pytest.fixture(scope="module")
def sample_pdf() -> bytes:
    return minutes(health_minutes())


def test_all_parts_are_there_in_order(sample_pdf: bytes) -> None:
    found = words_of(sample_pdf)
    parts = [
        "PPHWG/2026/1/AM",
        "Distribution: restricted",
        "Islamic Republic of Pakistan",
        "Pakistan–Palestine Health Working Group",
        "First Meeting",
        "Islamabad, 10–11 March 2026",
        "AGREED MINUTES",
        "10:00 Islamabad (UTC+5) · 07:00 Ramallah (UTC+2)",
        "Contents",
        "Pursuant to Article 7 of the Memorandum of Understanding on cooperation in the health sector",
        "held at Islamabad on 10 and 11 March 2026",
        "The Pakistani delegation was headed by Dr Ayesha Siddiqui (عائشہ صدیقی), Additional Secretary",
        "was duly constituted",
        "Decision PPHWG/2026/1/D.1",
        "Action: PPHWG/2026/1/A.1, PPHWG/2026/1/A.2",
        "Decision PPHWG/2026/1/D.4 – Adopted ad referendum",
        "Done at Islamabad on 11 March 2026, in two originals, in the English language.",
        "For the Islamic Republic of Pakistan",
        "Annex I. Participants",
        "excused",
        "represented by Dr Hina Rauf",
        "Observers",
        "Annex II. Agenda as adopted",
        "Annex III. Decisions",
        "Annex IV. Status of earlier decisions",
        "There are no decisions of earlier meetings.",
        "Annex V. Action table",
        "Under implementation",
    ]
    place = 0
    for part in parts:
        following = found.find(part, place)
        assert following >= 0, part
        place = following
    assert "王晓明" in found
    assert "عبد الله" in found


def test_paragraphs_carry_one_series_of_numbers(sample_pdf: bytes) -> None:
    content = health_minutes()
    total = content.opening_paragraphs + sum(len(item.paragraphs) for item in content.items)
    assert [number for number, _, _ in content.numbered()] == list(
        range(content.opening_paragraphs + 1, total + 1)
    )
    body = "\n".join(pages_of(sample_pdf)).partition("Annex I. Participants\n")[0]
    numbers = [int(found) for found in re.findall(r"^ {0,2}(\d+)\.  ", body, re.MULTILINE)]
    assert numbers == list(range(1, total + 1))


def test_header_footer_and_state_line_on_every_page(sample_pdf: bytes) -> None:
    pages = pages_of(sample_pdf)
    assert len(pages) >= 5
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Original: English" in page
        assert "PPHWG/2026/1/AM" in page
        assert "DRAFT 2, circulated 14 March 2026" in page
        assert "Sample data: meetings and delegates are invented" in page
        if number > 1:
            assert "Pakistan–Palestine Health Working Group – First Meeting" in page.splitlines()[0]


def _watermarked(data: bytes) -> list[bool]:
    colour = b"0.925 0.933 0.929 rg"
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [page.Contents.read_bytes().find(colour) >= 0 for page in pdf.pages]


@pytest.mark.parametrize(
    ("state", "line", "watermark"),
    [
        (State(Stage.DRAFT, 1), "DRAFT 1, not yet circulated", True),
        (State(Stage.ADOPTED, 2, dt.date(2026, 3, 20)), "Adopted 20 March 2026, for signature", False),
        (State(Stage.SIGNED, 2, dt.date(2026, 3, 25)), "", False),
    ],
)
def test_state_line_and_watermark_follow_the_state(state: State, line: str, watermark: bool) -> None:
    data = minutes(health_minutes(state=state))
    assert set(_watermarked(data)) == {watermark}
    for page in pages_of(data):
        assert line in page
        assert ("DRAFT" in page) == watermark
        assert "Adopted 20" in page or state.stage is not Stage.ADOPTED


def test_watermark_lies_behind_the_text(sample_pdf: bytes) -> None:
    with pikepdf.open(io.BytesIO(sample_pdf)) as pdf:
        for page in pdf.pages:
            content = page.Contents.read_bytes()
            assert content.find(b"0.925 0.933 0.929 rg") < content.find(b"TJ")


def test_contents_point_to_the_right_pages(sample_pdf: bytes) -> None:
    pages = pages_of(sample_pdf)
    contents = pages[0].partition("Contents")[2]
    for number, title in enumerate(TITLES, 1):
        page = int(re.search(rf"{roman(number)}\s+{re.escape(title)}\s+(\d+)\n", contents)[1])  # type: ignore[index]
        assert re.search(rf"^{roman(number)}\.\s+{re.escape(title)}$", pages[page - 1], re.MULTILINE)
    page = int(re.search(r"Annex V. Action table\s+(\d+)", contents)[1])  # type: ignore[index]
    assert "Annex V. Action table" in pages[page - 1]


def test_outline_and_metadata(sample_pdf: bytes, tmp_path: Path) -> None:
    info = info_of(sample_pdf, tmp_path)
    assert info["Title"] == "Agreed Minutes: Pakistan–Palestine Health Working Group – First Meeting"
    assert info["Author"] == "Pakistan–Palestine Health Working Group"
    assert info["Subject"] == "PPHWG/2026/1/AM"
    assert info["Producer"] == info["Creator"] == "Secretariat"
    assert "Mar 14 00:00:00 2026" in info["CreationDate"]
    with pikepdf.open(io.BytesIO(sample_pdf)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_outline() as outline:
            titles = [entry.title for entry in outline.root]
        assert titles[:2] == ["I. Opening of the meeting", "II. Adoption of the agenda"]
        assert titles[-1] == "Annex VII. Statements"
        assert not pdf.check_pdf_syntax()


def test_every_font_is_embedded(sample_pdf: bytes, tmp_path: Path) -> None:
    fonts = fonts_of(sample_pdf, tmp_path)
    assert len(fonts) > 6
    assert all(re.search(r"yes\s+yes\s+yes", " ".join(line)) for line in fonts)
    assert b"Helvetica" not in sample_pdf


def test_the_same_content_gives_the_same_bytes(sample_pdf: bytes, tmp_path: Path) -> None:
    assert minutes(health_minutes()) == sample_pdf
    assert minutes(health_minutes(place="Ramallah")) != sample_pdf
    script = (
        "import io,sys; from tests.documents.minutes_content import health_minutes as m;"
        "from secretariat.documents.pdf.minutes import set_minutes as s;"
        "b = io.BytesIO(); s(m(), b); sys.stdout.buffer.write(b.getvalue())"
    )
    (tmp_path / ".reportlab_settings").write_text("pageCompression = 0\ndocumentLang = 'xx'\n")
    root = Path(__file__).parents[2]
    environment = os.environ | {
        "RL_pageCompression": "0",
        "RL_invariant": "0",
        "RL_documentLang": "zz",
        "RL_canvas_basefontname": "Courier",
        "RL_pdfComments": "1",
        "SOURCE_DATE_EPOCH": "86400",
        "HOME": str(tmp_path),
        "TZ": "Pacific/Auckland",
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": os.pathsep.join([str(root), str(Path(__file__).parent)]),
    }
    done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True)
    assert done.stdout == sample_pdf


def test_user_text_is_never_markup() -> None:
    hostile = "<b>not bold</b> &amp; =SUM(A1) <para> {place} %late0% 100 % <img src=x> \\n"
    content = health_minutes(
        group=hostile,
        place=hostile,
        items=(Item(1, hostile, (Paragraph(ParagraphKind.NARRATIVE, rich(hostile), actions=(hostile,)),)),),
        earlier=(replace(EARLIER[0], text=hostile),),
    )
    data = minutes(content)
    assert words_of(data).count("<b>not bold</b> &amp; =SUM(A1) <para> {place} %late0%") >= 4


def test_missing_characters_are_reported_and_shown() -> None:
    out = io.BytesIO()
    report = set_minutes(health_minutes(venue="Hall 😀\U000f0000"), out)
    assert report.missing == ("😀", "\U000f0000")
    assert report.pages == len(pages_of(out.getvalue()))
    assert "Hall ‹U+1F600›‹U+F0000›" in words_of(out.getvalue())


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(RuleViolation) as caught:
        minutes(health_minutes(language="xx"))
    assert caught.value.code == "language_unavailable"


def test_a_fallback_language_is_shown_as_such() -> None:
    paragraph = Paragraph(ParagraphKind.STATEMENT, RichText.of("شكر الجانبان الأمانة."), language="ar")
    found = words_of(minutes(health_minutes(items=(Item(1, "Closing", (paragraph,)),))))
    assert "[in Arabic]" in found
    assert "شكر الجانبان الأمانة" in found


FILLER = (
    "The two sides reviewed the state of implementation and noted that the deadlines agreed had been kept in most "
    "areas, while two of them depended on the issue of licences."
)


def _signature_pages(pages: list[str]) -> tuple[int, int, int]:
    heads = next(n for n, page in enumerate(pages) if "For the Islamic Republic of Pakistan" in page)
    done = next(n for n, page in enumerate(pages) if "Done at Islamabad" in page)
    dates = next(n for n, page in enumerate(pages) if page.count("Date: ____") == 2)
    return heads, done, dates


@pytest.mark.parametrize("last", ["short", "long", "decision", "two blocks"])
def test_the_signature_block_is_whole_and_never_alone(last: str) -> None:
    closing = {
        "short": said("The Meeting rose at 16:40."),
        "long": said(FILLER * 4),
        "decision": Paragraph(ParagraphKind.DECISION, rich(FILLER), DecisionMark("PPHWG/2026/1/D.9")),
        "two blocks": said(FILLER, "It closed."),
    }[last]
    for count in range(0, 24):
        items = (
            Item(1, "Review", tuple(said(FILLER) for _ in range(count))),
            Item(2, "Closing", (said(FILLER), closing)),
        )
        pages = pages_of(minutes(health_minutes(items=items, state=State(Stage.SIGNED), sample=False)))
        heads, done, dates = _signature_pages(pages)
        assert heads == done == dates, count
        before = pages[done].partition("Done at Islamabad")[0].splitlines()[1:]
        text = [line for line in before if line.strip()]
        assert len(text) >= (1 if last in ("short", "two blocks") else 2), count


def test_headings_never_stand_at_the_foot() -> None:
    for count in range(0, 20):
        items = tuple(
            Item(number, f"Heading {number}", tuple(said(FILLER) for _ in range(1 + (count + number) % 3)))
            for number in range(1, 9)
        )
        for page in pages_of(minutes(health_minutes(items=items))):
            lines = [line for line in page.splitlines() if line.strip()]
            assert "Page" in lines[-1]
            assert not re.match(r"^[IVX]+\.\s+Heading|^Annex [IVX]+\.|^Delegation of", lines[-2].strip())


def test_long_tables_go_over_pages_with_their_heads() -> None:
    content = health_minutes()
    actions = tuple(
        replace(content.actions[0], symbol=f"PPHWG/2026/1/A.{n}", title=f"Task number {n} of many")
        for n in range(1, 120)
    )
    pages = [page for page in pages_of(minutes(replace(content, actions=actions))) if "Task number" in page]
    assert len(pages) > 3
    for page in pages:
        assert re.search(r"Symbol\s+Action\s+Lead side\s+Responsible;\s+Due\s+Status", page)
    joined = "".join(pages)
    assert all(re.search(rf"PPHWG/2026/1/A\.{n}\s", joined) for n in range(1, 120))


def test_100_kb_in_every_place_is_set() -> None:
    long = (FILLER + " ") * 700
    content = health_minutes()
    items = (
        Item(
            1,
            "Long",
            (said(long), Paragraph(ParagraphKind.DECISION, rich(long), DecisionMark("PPHWG/2026/1/D.1"))),
        ),
    )
    actions = (replace(content.actions[0], title=long, responsible="x" * 5_000),)
    data = minutes(replace(content, items=items, actions=actions))
    assert words_of(data).count(" areas, ") == 2_100
    pages = pages_of(data)
    assert pages[-1].count(f"Page {len(pages)} of {len(pages)}") == 1


def test_sizes_without_reason_do_not_hang() -> None:
    """A title, a name and a signatory that no page can hold still come to an end."""
    long = "word " * 3_000
    content = health_minutes()
    content = replace(
        content,
        items=(Item(1, long, (said("x"),)), Item(1999, "", ())),
        signatories=(Signatory(PALESTINE, replace(MASRI, function=long)),),
        group="g" * 500,
        symbol="S/" * 80,
    )
    assert len(pages_of(minutes(content))) > 2


def test_an_almost_empty_content() -> None:
    content = health_minutes(
        items=(),
        heads=(),
        chairs=(),
        constituted=False,
        delegations=(),
        agenda=(),
        decisions=(),
        actions=(),
        signatories=(),
        parties=(),
        legal_basis=None,
        distribution=None,
        opens=(),
        closes=(),
        sample=False,
    )
    found = words_of(minutes(content))
    for line in (
        "No participants are recorded.",
        "No agenda is recorded.",
        "The Meeting took no decisions.",
        "The Meeting gave rise to no action items.",
    ):
        assert line in found
    assert "1. The First Meeting of the Pakistan–Palestine Health Working Group was held" in found


def test_all_seven_annexes_in_their_order(sample_pdf: bytes) -> None:
    found = words_of(sample_pdf).partition("Date: ____")[2]
    titles = re.findall(r"Annex ([IVX]+)\. ([A-Z][a-z ]+?) (?=Delegation|Item|Symbol|There|Islamic)", found)
    assert [title for title in titles if not title[1].startswith("Page")] == [
        ("I", "Participants"),
        ("II", "Agenda as adopted"),
        ("III", "Decisions"),
        ("IV", "Status of earlier decisions"),
        ("V", "Action table"),
        ("VI", "Documents"),
        ("VII", "Statements"),
    ]
    assert "PPHWG/2026/1/3/Rev.1 Designation of focal points Palestine" in found
    assert "PPHWG/2026/1/INF.1 List of participants Secretariat" in found
    assert re.search(r"Islamic Republic of Pakistan Paragraph Item Attached 13 V\. Review", found)
    assert "Statement by the Director General.pdf" in found
    assert "from item III to item V" in found


@pytest.mark.parametrize(
    ("arrived", "left", "says"),
    [(0, 0, ""), (3, 0, "from item III"), (0, 4, "until item IV"), (2, 2, "item II to item II")],
)
def test_who_came_late_or_left_early(arrived: int, left: int, says: str) -> None:
    delegation = Delegation(PAKISTAN, (Delegate(SIDDIQUI, arrived=arrived, left=left),))
    found = words_of(minutes(health_minutes(delegations=(delegation,)))).rpartition("Annex I.")[2]
    assert says in found.partition("Annex II")[0]
    assert ("item" in found.partition("Annex II")[0]) is bool(says)


def test_recommendations_and_reservations_say_what_and_whose_they_are(sample_pdf: bytes) -> None:
    found = words_of(sample_pdf)
    assert "23. Recommendation The Working Group recommended" in found
    assert "24. Reservation of the Palestinian side The Palestinian side reserved" in found


def test_the_seal_stands_on_every_page() -> None:
    seal = SealMark("a1" * 32, "b2" * 32)
    pages = pages_of(minutes(health_minutes(seal=seal, state=State(Stage.ADOPTED, 1, dt.date(2026, 3, 20)))))
    assert all(page.count("a1" * 32) == page.count("b2" * 32) == 1 for page in pages)
    assert all("Adopted 20 March 2026, for signature" in page and "DRAFT" not in page for page in pages)


def test_earlier_decisions_and_three_signatories() -> None:
    third = replace(PALESTINE, name_in_sentence="the World Health Organization")
    content = health_minutes()
    content = replace(content, earlier=EARLIER, signatories=(*content.signatories, Signatory(third, MASRI)))
    found = words_of(minutes(content))
    assert re.search(
        r"PPHWG/2025/1/D.2 Eight fellowships in interventional cardiology .*Superseded by", found
    )
    assert "For the World Health Organization" in found


def test_cancelling_leaves_the_old_file_whole(tmp_path: Path) -> None:
    target = tmp_path / "minutes.pdf"
    target.write_bytes(b"old")
    seen: list[int] = []

    def cancel(done: int, total: int) -> None:
        seen.append(done)
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_whole(target, lambda out: set_minutes(health_minutes(), out, cancel))
    assert seen == [0, 1, 2]
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
    report = write_whole(target, lambda out: set_minutes(health_minutes(), out))
    assert report.pages == len(pages_of(target.read_bytes()))


@settings(max_examples=25)
@given(
    st.lists(st.text(max_size=400).map(clean), max_size=6),
    st.text(max_size=60).map(clean),
    st.sampled_from(ParagraphKind),
)
def test_any_cleaned_text_can_be_set(texts: list[str], name: str, kind: ParagraphKind) -> None:
    mark = DecisionMark(name) if kind is ParagraphKind.DECISION else None
    paragraphs = tuple(Paragraph(kind, RichText.of(text), mark, (name,)) for text in texts)
    content = health_minutes()
    chairs = (replace(content.chairs[0], name=name, native_name=name),)
    data = minutes(
        replace(content, items=(Item(1, name, paragraphs),), chairs=chairs, group=name, venue=name)
    )
    assert pages_of(data)


def test_roman_numerals() -> None:
    assert [roman(n) for n in (1, 4, 9, 14, 40, 99, 399)] == ["I", "IV", "IX", "XIV", "XL", "XCIX", "CCCXCIX"]
    assert roman(0) == "0"
    assert roman(4000) == "4000"


@pytest.mark.parametrize("body", ["JIHWG", "AB", "LONG-BODY"])
def test_a_symbol_in_the_action_table_is_never_broken(body: str) -> None:
    content = health_minutes()
    lines = (replace(line, symbol=f"{body}/2027/1/A.{n}") for n, line in enumerate(content.actions, 1))
    table = " ".join(pages_of(minutes(replace(content, actions=tuple(lines))))).rpartition("Action table")[2]
    for number in range(1, len(content.actions) + 1):
        assert re.search(rf"(?<!\S){body}/2027/1/A\.{number}(?!\S)", table)

"""Every PDF is one for the archive and for a screen reader: PDF/A-3u with PDF/UA-1, or PDF/A-1b."""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from secretariat.documents.content.minutes import (
    Item,
    MinutesContent,
    Paragraph,
    ParagraphKind,
    Stage,
    State,
)
from secretariat.documents.minutes_wording import ANNEXES
from secretariat.documents.pdf.archive import Attachment, Relationship, Standard
from secretariat.documents.pdf.canvas import Metadata, PdfCanvas
from secretariat.documents.pdf.colour import srgb_profile
from secretariat.documents.pdf.grid import Grid
from secretariat.documents.pdf.minutes import set_minutes
from secretariat.documents.typeset import Text, TextStyle, draw_text
from secretariat.domain.text import RichText, clean
from tests.documents.faults import FAULTS
from tests.documents.minutes_content import PAKISTAN, PALESTINE, TITLES, WANG, health_minutes, rich, said
from tests.documents.pdf_tools import pages_of, run, words_of
from tests.documents.preflight import preflight
from tests.documents.standards import RULES, assert_archival, broken
from tests.documents.standards.model import Opened, text_of

ADOPTED = State(Stage.ADOPTED, 2, dt.date(2026, 3, 20))
SEALED = json.dumps({"symbol": "PPHWG/2026/1/AM", "names": ["عائشہ"]}, ensure_ascii=False).encode()
SEAL = Attachment(
    name="PPHWG-2026-1-AM.json",
    mime="application/json",
    data=SEALED,
    relationship=Relationship.SOURCE,
    description="The sealed record – (as adopted)",
)
LONG = "The two sides reviewed the state of implementation and noted that the deadlines had been kept. "


def pdf(
    content: MinutesContent, standard: Standard = Standard.PDF_A3U, attachments: tuple[Attachment, ...] = ()
) -> bytes:
    out = io.BytesIO()
    set_minutes(content, out, standard=standard, attachments=attachments)
    return out.getvalue()


def other_order() -> MinutesContent:
    content = health_minutes()
    return replace(
        content,
        parties=content.parties[::-1],
        signatories=content.signatories[::-1],
        heads=content.heads[::-1],
        delegations=content.delegations[1::-1] + content.delegations[2:],
    )


def many_scripts() -> MinutesContent:
    paragraphs = tuple(
        Paragraph(ParagraphKind.DECISION, RichText.of(text), language=language)
        for text, language in (
            ("شكر الجانبان الأمانة (PPHWG/2026/1/D.4) على حسن التنظيم.", "ar"),
            ("مشترکہ ورکنگ گروپ نے فیصلہ کیا ۲۰۲۶", "ur"),
            ("巴基斯坦—巴勒斯坦卫生联合工作组于2026年9月14日举行。", "zh"),
            ("x̣́ ẹ́ \ufeffOffice\ufeff, affable\u00ad ﬁ ✓ ≈ ‰ Ελληνικά 😀 <&>", "en"),
        )
    )
    return health_minutes(items=(Item(1, "Bilingual & <other> matters", paragraphs),), group="A & B <Group>")


def long_minutes() -> MinutesContent:
    content = health_minutes()
    actions = tuple(replace(content.actions[0], symbol=f"P/2026/1/A.{n}", title=LONG) for n in range(90))
    actions = (replace(actions[0], title=LONG * 60), *actions)
    items = (Item(1, "Review", tuple(said(LONG * 40, LONG * 30) for _ in range(3))),)
    return replace(content, actions=actions, items=items)


def empty() -> MinutesContent:
    nothing: dict[str, object] = dict.fromkeys(
        (
            "items",
            "heads",
            "chairs",
            "delegations",
            "agenda",
            "decisions",
            "actions",
            "signatories",
            "parties",
        ),
        (),
    )
    return health_minutes(**nothing, opens=(), closes=(), legal_basis=None, sample=False, distribution=None)


def with_emblems() -> MinutesContent:
    """One opaque, one transparent in parts: the archive takes no transparency."""
    emblems = []
    for mode, colour in (("RGB", "#0b5a3c"), ("RGBA", "#9c2f1f80")):
        out = io.BytesIO()
        Image.new(mode, (70, 50), colour).save(out, "PNG")
        emblems.append(out.getvalue())
    parties = (replace(PAKISTAN, emblem=emblems[0]), replace(PALESTINE, emblem=emblems[1]))
    return health_minutes(parties=parties)


DOCUMENTS: dict[str, Callable[[], MinutesContent]] = {
    "draft": health_minutes,
    "draft, the other side first": other_order,
    "adopted": lambda: health_minutes(state=ADOPTED),
    "adopted, the other side first": lambda: replace(other_order(), state=ADOPTED),
    "signed": lambda: health_minutes(state=State(Stage.SIGNED, 2, dt.date(2026, 3, 25))),
    "many scripts": many_scripts,
    "long": long_minutes,
    "emblems": with_emblems,
    "empty": empty,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_minutes_keep_to_the_standards(name: str) -> None:
    assert_archival(pdf(DOCUMENTS[name]()))


def test_preflight_finds_the_older_archive_valid() -> None:
    files = [pdf(make(), Standard.PDF_A1B) for make in DOCUMENTS.values()]
    assert preflight(*files) == [""] * len(files)
    for data in files:
        assert_archival(data, Standard.PDF_A1B)


def test_preflight_does_refuse() -> None:
    """What it says of our files means something: it finds the faults that the project's own rules find."""
    good = pdf(health_minutes(), Standard.PDF_A1B)
    bad = [FAULTS[name](good) for name in ("embedded", "output_intent", "same_metadata", "active_content")]
    verdicts = preflight(pdf(health_minutes()), good, *bad)
    assert [bool(verdict) for verdict in verdicts] == [True, False, True, True, True, True]
    assert "FontFile entry is missing" in verdicts[2]


@pytest.fixture(scope="module")
def sealed() -> bytes:
    return pdf(health_minutes(state=ADOPTED), attachments=(SEAL,))


@pytest.mark.parametrize("name", FAULTS)
def test_each_rule_catches_a_planted_fault(name: str, sealed: bytes) -> None:
    planted = FAULTS[name](sealed)
    assert planted != sealed
    assert name.partition(":")[0] in broken(planted), name


def test_the_faults_are_what_breaks_the_rules(sealed: bytes) -> None:
    """Opening and saving alone breaks none; and each rule that holds for PDF/A-3 has a fault of its own."""
    assert_archival(sealed)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(sealed)) as opened:
        opened.save(out)
    assert not broken(out.getvalue())
    rules = {rule.name for rule in RULES.values() if Standard.PDF_A3U in rule.standards}
    assert {name.partition(":")[0] for name in FAULTS} == rules


def test_preflight_objects_to_nothing_but_what_part_3_allows(sealed: bytes) -> None:
    """So metadata, fonts, colours, annotations and fields of PDF/A-3u are judged from outside too."""
    lines = [line.strip(" ·") for line in preflight(sealed)[0].splitlines()]
    said = {re.sub(r"[A-Z]{6}\+[\w-]+", "F", line) for line in lines if " " in line}
    assert said == {
        "Error on MetaData, part must be 1",
        "Error on MetaData, conformance level must be A or B",
        "Invalid Font definition, F: The CIDSet entry is missing for the Composite Subset",
        "Trailer Syntax error, /XRef cross reference streams are not allowed",
        "Trailer Syntax error, EmbeddedFile entry is present in the Names dictionary",
        "Body Syntax error, EmbeddedFile entry is present in a FileSpecification dictionary",
    }


def test_rules_of_the_older_archive_catch_a_newer_file(sealed: bytes) -> None:
    found = broken(sealed, Standard.PDF_A1B)
    assert {"old_file", "no_files"} <= set(found)
    old = pdf(health_minutes(), Standard.PDF_A1B)
    assert "glyph_lists" in broken(re.sub(rb"/CIDSet", b"/Nothing", old), Standard.PDF_A1B)


def test_the_sealed_record_is_attached(sealed: bytes, tmp_path: Path) -> None:
    file = tmp_path / "minutes.pdf"
    file.write_bytes(sealed)
    assert SEAL.name in run("pdfdetach", "-list", str(file), data=b"")
    subprocess.run(["pdfdetach", "-saveall", "-o", str(tmp_path), str(file)], check=True)
    assert (tmp_path / SEAL.name).read_bytes() == SEALED
    with pikepdf.open(io.BytesIO(sealed)) as opened:
        related = {str(file.UF): file for file in opened.Root.AF}
        assert str(related[SEAL.name].AFRelationship) == "/Source"
        assert str(related[SEAL.name].Desc) == SEAL.description
    assert pdf(health_minutes(state=ADOPTED), attachments=(SEAL,)) == sealed


def test_files_that_an_archive_does_not_take_are_refused() -> None:
    with pytest.raises(ValueError, match="PDF/A-1b"):
        pdf(health_minutes(), Standard.PDF_A1B, (SEAL,))
    with pytest.raises(ValueError, match="PDF/A-3u"):
        pdf(health_minutes(), attachments=(SEAL, replace(SEAL, data=b"{}")))


def _fields(data: bytes) -> dict[str, tuple[str, list[float], int]]:
    with pikepdf.open(io.BytesIO(data)) as opened:
        places = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        return {
            str(f.T): (str(f.TU), [float(value) for value in f.Rect], places[f.P.objgen])
            for f in opened.Root.get("/AcroForm", {}).get("/Fields", [])
        }


def test_heads_of_delegation_sign_in_empty_fields_over_their_names(tmp_path: Path) -> None:
    data = pdf(health_minutes(state=ADOPTED))
    fields = _fields(data)
    assert [said for said, _, _ in fields.values()] == [
        "Signature of Dr Ayesha Siddiqui",
        "Signature of Dr Khalil Al-Masri",
    ]
    for name, words in (("signature-1", "Siddiqui"), ("signature-2", "Al-Masri")):
        _, (left, bottom, right, top), page = fields[name]
        box = _words(data, page + 1)
        inside = [word for word, x, y in box if left <= x <= right and bottom <= y <= top]
        assert not inside, "the field covers no text"
        under = [word for word, x, y in box if left - 1 <= x <= right and bottom - 25 <= y < bottom]
        assert words in under
        assert right - left > 150
        assert top - bottom > 30
    with pikepdf.open(io.BytesIO(data)) as opened:
        assert all("/V" not in field for field in opened.Root.AcroForm.Fields)


def _words(data: bytes, page: int) -> list[tuple[str, float, float]]:
    """The words of a page, each with its left end and its middle above the foot of the page, in points."""
    html = run("pdftotext", "-bbox", "-f", str(page), "-l", str(page), "-", "-", data=data)
    height = float(re.search(r'<page width="[\d.]+" height="([\d.]+)"', html)[1])  # type: ignore[index]
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)<', html)
    return [(word, float(x), height - (float(top) + float(foot)) / 2) for x, top, foot, word in found]


@pytest.mark.parametrize("stage", [Stage.DRAFT, Stage.SIGNED])
def test_only_what_waits_for_signature_has_fields(stage: Stage) -> None:
    assert not _fields(pdf(health_minutes(state=State(stage, 2, dt.date(2026, 3, 20)))))


def test_headings_have_their_levels() -> None:
    opened = Opened(pdf(health_minutes()))
    found = [(n.kind, text_of(opened, n)) for n in opened.tree if re.fullmatch("H[1-6]", n.kind)]
    assert found[:4] == [
        ("H1", "AGREED MINUTES"),
        ("H2", "Contents"),
        ("H2", "I. Opening of the meeting"),
        ("H2", "II. Adoption of the agenda"),
    ]
    assert ("H2", "Annex I. Participants") in found
    assert ("H3", "Delegation of the State of Palestine") in found


def test_the_tree_reads_like_the_pages() -> None:
    """Everything that poppler finds on the pages is in the tree or furniture, in the same order of paragraphs."""
    data = pdf(health_minutes(state=State(Stage.SIGNED), sample=False))
    opened = Opened(data)
    read = "".join(text_of(opened, opened.tree[0]).split())
    for page in pages_of(data):
        for line in page.splitlines()[2:-1]:
            for word in re.findall(r"[A-Za-z]{3,}", line):
                assert word in read, line
    numbers = re.findall(r"(?<![\d/.])(\d+)\.The", read)
    assert [int(number) for number in numbers] == sorted(int(number) for number in numbers)
    assert not re.search(r"Page\d+of", read), "furniture is no part of the text"


def test_blocks_and_tables_over_several_pages_are_one_element() -> None:
    opened = Opened(pdf(long_minutes()))
    paragraphs = [n for n in opened.tree if n.kind == "P" and len({page for page, _ in n.content}) > 1]
    assert paragraphs
    assert all(text_of(opened, n).count("The two sides") >= 30 for n in paragraphs[:2])
    tables = [n for n in opened.tree if n.kind == "Table"]
    last = max(tables, key=lambda table: len(table.kids))
    assert len({page for n in last.all() for page, _ in n.content}) > 3
    assert [row.kids[0].kind for row in last.kids].count("TH") == 1, "a repeated head is no part of the table"
    assert len(last.kids) == 92
    assert len(tables) == len([n for n in opened.tree if n.kind == "Table" and n.parent is opened.tree[0]])


def test_what_is_in_another_language_says_so() -> None:
    opened = Opened(pdf(many_scripts()))
    said: dict[str, str] = {}
    for node in opened.tree:
        if "/Lang" in node.obj:
            said[str(node.obj.Lang)] = said.get(str(node.obj.Lang), "") + text_of(opened, node)
    assert set(said) == {"ar", "ur", "zh", "el"}
    assert "巴基斯坦" in said["zh"]


def test_right_to_left_text_is_read_out_in_its_order() -> None:
    """It is painted in the order of the eye; the element says what is to be read."""
    opened = Opened(pdf(many_scripts()))
    spoken = {str(n.obj.ActualText): n for n in opened.tree if "/ActualText" in n.obj}
    text = "شكر الجانبان الأمانة (PPHWG/2026/1/D.4) على حسن التنظيم."
    paragraph = spoken[text].parent
    assert paragraph is not None
    assert (paragraph.kind, str(paragraph.obj.Lang)) == ("P", "ar")
    names = [n for n in opened.tree if str(n.obj.get("/ActualText", "")) == "د. خليل المصري"]
    assert {(n.kind, str(n.obj.Lang)) for n in names} == {("Span", "ar")}
    around = [text_of(opened, n.parent) for n in names if n.parent]
    assert any(
        text.startswith("Dr Khalil Al-Masri (")
        and text.endswith("), Assistant Deputy Minister, Ministry of Health")
        for text in around
    )
    assert not any(said.isascii() for said in spoken)
    assert words_of(pdf(many_scripts())).count("شكر الجانبان") == 1


def test_contents_are_links_with_a_text() -> None:
    opened = Opened(pdf(health_minutes()))
    lines = [n for n in opened.tree if n.kind == "TOCI"]
    links = [a for _, a in opened.annotations]
    assert len(lines) == len(links) == len(TITLES) + len(ANNEXES)
    assert str(links[1].Contents) == "II Adoption of the agenda"
    assert text_of(opened, lines[1]).startswith("II Adoption of the agenda")
    assert {n.parent.kind for n in lines if n.parent} == {"TOC"}
    assert len([n for n in opened.tree if n.kind == "TOC"]) == 1


def test_a_new_block_is_tagged_without_any_effort() -> None:
    """On a bare canvas text is a paragraph, a heading never leaves out a level, and the rest is artifact."""
    out = io.BytesIO()
    canvas = PdfCanvas(out, Metadata("Title", "", "", "ar", dt.date(2026, 1, 1)))
    canvas.rect(10, 10, 50, 50, fill=1)
    draw_text(canvas, 50, 700, "Deep heading", TextStyle(heading=4), "en")
    text = Text("نص", TextStyle(), "ar")
    text.wrap(200, 100)
    text.drawOn(canvas, 50, 600)
    canvas.line(0, 0, 10, 10)
    with canvas.tags.artifact():
        grid = Grid((1, 1), [[[Text("left", TextStyle())], []]])
        grid.wrap(200, 100)
        grid.drawOn(canvas, 50, 500)
    canvas.save()
    assert_archival(out.getvalue())
    assert [n.kind for n in Opened(out.getvalue()).tree] == ["Document", "H1", "P", "Span"]
    with pikepdf.open(io.BytesIO(out.getvalue())) as opened:
        assert str(opened.Root.ViewerPreferences.Direction) == "/R2L"


@settings(max_examples=30, deadline=None)
@example(parts=["\xad"], language="en")  # which PDFDocEncoding lacks
@given(
    st.lists(st.text(max_size=200).map(clean), min_size=1, max_size=4),
    st.sampled_from(["en", "ar", "zh", "ur"]),
)
def test_any_cleaned_text_keeps_to_the_standards(parts: list[str], language: str) -> None:
    paragraphs = tuple(Paragraph(ParagraphKind.STATEMENT, rich(part), language=language) for part in parts)
    assert_archival(
        pdf(replace(empty(), items=(Item(1, parts[0], paragraphs),), group=parts[0], venue=parts[-1]))
    )


def test_the_colour_profile_is_that_of_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb_profile()))
    assert ImageCms.getProfileDescription(profile).strip() == "sRGB IEC61966-2.1"
    ramp = Image.merge("RGB", [Image.linear_gradient("L").rotate(angle) for angle in (0, 90, 180)])
    there = ImageCms.profileToProfile(ramp, profile, ImageCms.createProfile("sRGB"))
    assert there is not None
    difference = max(abs(a - b) for a, b in zip(ramp.tobytes(), there.tobytes(), strict=True))
    assert difference <= 1


def test_parties_and_observers_are_the_samples() -> None:
    """The documents above name all of them, in both orders."""
    first, second = (words_of(pdf(make())) for make in (health_minutes, other_order))
    assert first.index(f"For {PAKISTAN.name_in_sentence}") < first.index(f"For {PALESTINE.name_in_sentence}")
    assert second.index(f"For {PALESTINE.name_in_sentence}") < second.index(
        f"For {PAKISTAN.name_in_sentence}"
    )
    assert WANG.name in first

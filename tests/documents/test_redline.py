"""The redline as PDF: what it says, that it can be read without colour, and that it keeps to the standards."""

from __future__ import annotations

import datetime as dt
import io
import re
import subprocess
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.documents.content.redline import (
    RedlineContent,
    RedlineDraft,
    RedlineItem,
    RedlineParagraph,
)
from secretariat.documents.pdf.redline import runs, set_redline
from secretariat.domain.comparison import Change, after, before, compare_texts, readable
from tests.documents.minutes_content import health_minutes
from tests.documents.pdf_tools import pages_of, words_of
from tests.documents.standards import assert_archival

LONG = "The two sides reviewed the state of implementation and noted that the deadlines had been kept. "


def paragraph(
    old: str, new: str, old_number: int, new_number: int, *, moved: bool = False, **fields: str
) -> RedlineParagraph:
    change = Change.UNCHANGED if old == new else Change.CHANGED
    if not old_number or not new_number:
        change = Change.REMOVED if old_number else Change.ADDED
    return RedlineParagraph(
        change=change,
        old=old_number,
        new=new_number,
        edits=compare_texts(old, new),
        moved=moved,
        **fields,
    )


def redline(**changes: object) -> RedlineContent:
    minutes = health_minutes()
    fields: dict[str, object] = {
        "symbol": minutes.symbol,
        "language": "en",
        "original_language": "en",
        "document_date": dt.date(2026, 3, 20),
        "group": minutes.group,
        "parties": minutes.parties,
        "meeting_number": 1,
        "meeting_title": "",
        "place": minutes.place,
        "starts_on": minutes.starts_on,
        "ends_on": minutes.ends_on,
        "old": RedlineDraft(1, dt.date(2026, 3, 14)),
        "new": RedlineDraft(2, dt.date(2026, 3, 20)),
        "opening": (paragraph("The Meeting was held.", "The Meeting was held.", 1, 1),),
        "items": (
            RedlineItem(
                number=1,
                title="Opening of the meeting",
                paragraphs=(
                    paragraph("The host welcomed all.", "The host greeted all.", 2, 2),
                    paragraph("Thanks were said.", "", 3, 0),
                    paragraph("", "A letter (رسالة) from 卫生 was read.", 0, 3),
                ),
            ),
            RedlineItem(
                number=2,
                title="Adoption of the agenda",
                paragraphs=(
                    paragraph("Eight places.", "Nine places.", 5, 4, symbol="PPHWG/2026/1/D.1"),
                    paragraph("The same.", "The same.", 4, 5, moved=True),
                ),
            ),
        ),
    }
    return RedlineContent(**{**fields, **changes})  # type: ignore[arg-type]


def pdf(content: RedlineContent) -> bytes:
    out = io.BytesIO()
    set_redline(content, out)
    return out.getvalue()


@pytest.fixture(scope="module")
def example() -> bytes:
    return pdf(redline())


def test_it_says_what_is_compared_and_what_became_of_each_paragraph(example: bytes) -> None:
    words = words_of(example)
    for said in (
        "PPHWG/2026/1/AM",
        "Draft 2 compared with draft 1",
        "circulated 14 March 2026",
        "circulated 20 March 2026",
        "2 changed, 1 added, 1 removed",
        "The host welcomed greeted all.",
        "Deleted paragraph",
        "New paragraph",
        "Moved; formerly paragraph 4",
        "Decision PPHWG/2026/1/D.1",
        "Eight Nine places.",
        "II. Adoption of the agenda",
    ):
        assert said in words, said


def test_what_was_not_circulated_says_so() -> None:
    assert "as it stands, not circulated" in words_of(pdf(redline(new=RedlineDraft(2, None))))
    assert "unchanged" in words_of(pdf(redline(items=())))


def test_it_keeps_to_the_standards_of_the_archive(example: bytes) -> None:
    assert_archival(example)


def test_the_same_content_gives_the_same_bytes(example: bytes) -> None:
    assert pdf(redline()) == example


def test_qpdf_finds_nothing(example: bytes, tmp_path: Path) -> None:
    file = tmp_path / "redline.pdf"
    file.write_bytes(example)
    done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def drawn(data: bytes) -> str:
    with pikepdf.open(io.BytesIO(data)) as file:
        return b"\n".join(
            part.read_bytes()
            for page in file.pages
            for part in (page.Contents if isinstance(page.Contents, pikepdf.Array) else [page.Contents])
        ).decode("latin-1")


def filled(data: bytes, colour: str) -> list[list[float]]:
    """Return the rectangles that are filled right after a colour was set, as x, y, width and height."""
    channels = [
        f"{int(colour[place : place + 2], 16) / 255:.3f}".rstrip("0").rstrip(".") for place in (1, 3, 5)
    ]
    found = re.findall(rf"{' '.join(channels)} rg (\S+) (\S+) (\S+) (\S+) re f", drawn(data))
    return [[float(value) for value in box] for box in found]


def test_it_can_be_read_in_black_and_white(example: bytes) -> None:
    """Deleted words have a line through them and inserted ones a line under them, whatever the colours."""
    struck, underlined = filled(example, "#a3261a"), filled(example, "#174f8f")
    # in the key and in three paragraphs, and beside those numbers that changed
    assert len(struck) == 1 + 3 + 3
    assert len(underlined) >= 1 + 3 + 3
    assert all(0.2 < height < 1.2 and width > 3 for _, _, width, height in struck + underlined)


def test_a_bar_stands_beside_each_paragraph_that_is_not_as_it_was() -> None:
    def bars(content: RedlineContent) -> int:
        # the bar: 1.6 points wide, 12 points out in the margin
        return len(re.findall(r"-12 0 1\.6 \S+ re", drawn(pdf(content))))

    assert bars(redline()) == 5
    assert bars(redline(items=())) == 0


def test_long_paragraphs_go_on_over_the_page() -> None:
    long = LONG * 60
    item = RedlineItem(
        number=1, title="Long", paragraphs=(paragraph(long, long.replace("kept", "met"), 2, 2),)
    )
    data = pdf(redline(items=(item,)))
    pages = pages_of(data)
    assert len(pages) > 2
    assert sum(page.count("kept") for page in pages) == sum(page.count("met") for page in pages) == 60
    assert_archival(data)


_words = st.lists(
    st.sampled_from(["plan", "the", "كتاب", "计划", "D.3", "a\u0301", "\n", ",", "🇵🇰", "می\u200cرود"]),
    max_size=8,
).map(" ".join)


@given(_words, _words)
def test_runs_say_both_texts(old: str, new: str) -> None:
    edits = compare_texts(old, new)
    added = [edit for edit in readable(edits) if edit not in edits]
    assert all(edit.text == " " for edit in added)
    said = "".join(run.text for run in runs(edits))
    assert said.replace(" ", "") == "".join(edit.text for edit in edits).replace(" ", "")
    assert (before(edits), after(edits)) == (old, new)


@settings(max_examples=15)
@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_makes_a_document(old: str, new: str) -> None:
    from secretariat.domain.text import clean

    made = paragraph(clean(old), clean(new), 2, 2)
    data = pdf(redline(items=(RedlineItem(number=1, title="Any", paragraphs=(made,)),)))
    assert data.startswith(b"%PDF")
    assert_archival(data)

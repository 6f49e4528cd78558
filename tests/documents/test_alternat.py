"""The alternat: each side's original names that side first, and the originals differ in nothing else."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import re
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from secretariat.documents.content.minutes import MinutesContent, Stage, State
from secretariat.documents.labels import labels
from secretariat.documents.operative import alternat_proof, operative_text
from secretariat.domain.errors import RuleViolation
from secretariat.services.office import Office
from tests.documents.minutes_content import health_minutes, said
from tests.documents.pdf_tools import CONTROLS, minutes, text_of

EN = labels("en")
ADOPTED = State(Stage.ADOPTED, 2, dt.date(2026, 3, 20))


def originals(**changes: object) -> tuple[MinutesContent, MinutesContent]:
    """Return what both originals say."""
    one = health_minutes(state=ADOPTED, **changes)
    turned = {
        name: tuple(reversed(getattr(one, name))) for name in ("parties", "heads", "chairs", "signatories")
    }
    one = replace(one, sides=one.parties)
    return one, replace(one, **turned)


def parts(data: bytes) -> tuple[str, str]:
    """Return the operative text of a PDF, and all the rest of it, without what stands on every page."""
    pages = text_of(data, "-layout").split("\f")[:-1]
    for number, page in enumerate(pages):
        lines = [line for line in CONTROLS.sub("", page).splitlines() if line.strip()]
        foot = next(place for place, line in enumerate(lines) if line.startswith("Original: English  "))
        pages[number] = "\n".join(lines[1 if number else 0 : foot])
    text = " ".join(" ".join(pages).split())
    before, _, body = text.partition("I. Opening of the meeting 4.")
    body, _, end = body.partition("Done at Islamabad")
    signatures, mark, annexes = end.rpartition("Annex I. Participants")
    assert body
    assert mark
    return body + mark + annexes, before + signatures


def test_both_originals_say_the_same_but_for_the_order_of_the_sides() -> None:
    one, other = originals()
    proof = alternat_proof(one, other, EN)
    first, second = minutes(one), minutes(other)
    assert first != second
    (operative, rest), (same, turned) = parts(first), parts(second)
    assert operative == same
    assert rest != turned
    assert rest.index("Islamic Republic of Pakistan") < rest.index("State of Palestine")
    assert turned.index("State of Palestine") < turned.index("Islamic Republic of Pakistan")
    assert re.findall("For the ([A-Z][a-z]+)", rest) == ["Islamic", "State"]
    assert re.findall("For the ([A-Z][a-z]+)", turned) == ["State", "Islamic"]
    assert sorted(re.findall(r"\w+", rest)) == sorted(re.findall(r"\w+", turned))
    assert f"SHA-256 {proof.sha256}" in operative


def test_the_hash_is_that_of_the_attached_text() -> None:
    one, other = originals()
    proof = alternat_proof(one, other, EN)
    for data in (minutes(one), minutes(other)):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            attached = pdf.attachments["PPHWG-2026-1-AM-en-text.txt"].get_file().read_bytes()
        assert hashlib.sha256(attached).hexdigest() == proof.sha256
        text = attached.decode("utf-8")
        assert "8. Decision PPHWG/2026/1/D.1\nThe Working Group adopted the agenda" in text
        assert "PPHWG/2026/1/A.6 | Confirm the Palestinian position on the hosting of patient data | " in text
        assert "Wang Xiaoming (王晓明)" in text


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("venue", lambda old: "Elsewhere"),
        ("heads", lambda old: old[:1]),
        ("signatories", lambda old: (old[0], replace(old[1], signed_on=dt.date(2026, 3, 21)))),
        ("delegations", lambda old: tuple(reversed(old))),
        ("actions", lambda old: tuple(reversed(old))),
        ("items", lambda old: (replace(old[0], paragraphs=(said("Other words."),)), *old[1:])),
    ],
)
def test_any_other_difference_is_found(field: str, change) -> None:
    one, other = originals()
    other = replace(other, **{field: change(getattr(other, field))})
    with pytest.raises(RuleViolation) as caught:
        alternat_proof(one, other, EN)
    assert (caught.value.code, caught.value.data["places"]) == ("alternat_differs", (field,))


def test_a_draft_and_a_single_party_have_no_alternat() -> None:
    draft = health_minutes(state=State(Stage.DRAFT, 1))
    alone = health_minutes(state=ADOPTED, parties=health_minutes().parties[:1])
    for content in (draft, alone):
        data = minutes(content)
        assert "SHA-256" not in text_of(data)
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert [name for name in pdf.attachments if not name.endswith("-full.txt")] == []


def test_the_words_about_the_originals_never_stand_alone() -> None:
    """Whatever the annexes end with, a line of theirs stands on the page of the colophon."""
    for rows in range(1, 40):
        one, _ = originals()
        papers = tuple(replace(one.papers[0], symbol=f"P/{number}") for number in range(rows))
        content = replace(one, papers=papers, items=one.items[:1])
        last = text_of(minutes(content), "-layout").split("\f")[-2]
        before = last.partition("The originals of the sides")[0].splitlines()[1:]
        assert [line for line in before if line.strip()], rows


def test_the_samples_originals_differ_in_the_order_alone(sample_file: Path) -> None:
    with Office(sample_file, "Test", zone="UTC") as office:
        meeting = office.meetings.by_symbol("PPHWG/2026/1")
        sides = office.groups.parties(meeting.group_id)
        one, other = (office.documents.minutes_content(meeting.id, "en", side.id) for side in sides)
    assert [party.short_name for party in one.parties] == [
        party.short_name for party in reversed(other.parties)
    ]
    assert one.delegations == other.delegations
    assert operative_text(one, EN) == operative_text(other, EN)
    assert alternat_proof(one, other, EN).symbol == "PPHWG/2026/1/AM"

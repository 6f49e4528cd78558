"""Corrigenda: adopted minutes are corrected by documents of their own, and the consolidated text shows it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.documents.content.minutes import MinutesKind
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.corrections import correct, occurrences
from secretariat.domain.errors import RuleViolation
from secretariat.domain.seals import Correction, Corrigendum, OriginalKind, SealKind
from secretariat.domain.text import Block, RichText, Run
from secretariat.services.safekeeping import verify
from tests.agreed_minutes import ADOPTED_ON, adopt, agreed
from tests.documents.pdf_tools import words_of
from tests.services.test_adoption import refused, rename_everything
from tests.small_register import Register, dump, sql, text

FIRST, DECISION = 1, 2  # paragraphs: "The meeting was opened by both sides.", "The Group decided to meet."


@pytest.fixture
def adopted(register: Register) -> Register:
    adopt(register)
    return register


@pytest.fixture
def draft(adopted: Register) -> Corrigendum:
    return adopted.office.corrigenda.draft(adopted.meeting).value


def line(
    corrigendum: Corrigendum, wrong: str, right: str, paragraph: int | None = FIRST, **fields: Any
) -> Correction:
    return Correction(
        corrigendum_id=corrigendum.id, paragraph_id=paragraph, for_text=wrong, read_text=right, **fields
    )


def save(register: Register, correction: Correction) -> Correction:
    return register.office.corrigenda.save(correction).value


def test_a_corrigendum_is_for_adopted_minutes(register: Register) -> None:
    agreed(register)
    for verb in (
        lambda: register.office.corrigenda.draft(register.meeting),
        lambda: register.office.corrigenda.lines(register.meeting, "en"),
        lambda: register.office.corrigenda.consolidated(register.meeting, "en"),
    ):
        refused("corrigendum_before_adoption", verb)


def test_issued_corrections_are_numbered_sealed_and_read_in_the_text(
    adopted: Register, draft: Corrigendum
) -> None:
    corrigenda = adopted.office.corrigenda
    save(adopted, line(draft, "opened", "declared open"))
    save(adopted, line(draft, "to meet", "to meet in May", DECISION))
    save(adopted, line(draft, "Mr Adil", "Ms Adil", None, place=text("Annex I, Delegation of Avalon")))
    issued = corrigenda.issue(draft.id, ADOPTED_ON).value
    assert (issued.number, issued.symbol, issued.issued_on) == (1, "ABWG/2026/1/AM/Corr.1", ADOPTED_ON)
    texts = [(one.number, one.text, one.marks) for one in corrigenda.lines(adopted.meeting, "en")]
    assert texts[:2] == [
        (4, "The meeting was declared open by both sides.", ("Corr.1",)),
        (5, "The Group decided to meet in May.", ("Corr.1",)),
    ]
    content = corrigenda.consolidated(adopted.meeting, "en")
    assert content.kind is MinutesKind.CONSOLIDATED
    assert content.corrigenda == (issued.symbol,)
    assert [(c.place, c.for_text, c.read_text) for c in content.corrections] == [
        ("Annex I, Delegation of Avalon", "Mr Adil", "Ms Adil")
    ]
    assert [d.text.plain for d in content.decisions] == ["The Group decided to meet in May."]
    assert [p.corrected for item in content.items for p in item.paragraphs] == [("Corr.1",), ("Corr.1",), ()]
    # The minutes themselves stay as they were adopted.
    assert "declared" not in words_of(adopted.office.documents.minutes_pdf(adopted.meeting, "en"))
    assert verify(adopted.path).faults == ()


def test_a_correction_to_a_character_that_no_font_has_is_refused(
    adopted: Register, draft: Corrigendum
) -> None:
    said = save(adopted, line(draft, "opened", "opened \U0001f91d"))
    refused("original_unprintable", lambda: adopted.office.corrigenda.issue(draft.id, ADOPTED_ON))
    save(adopted, replace(said, read_text="declared open"))
    adopted.office.corrigenda.issue(draft.id, ADOPTED_ON)


def test_the_originals_of_a_corrigendum_are_stored_and_given_out(
    adopted: Register, draft: Corrigendum
) -> None:
    save(adopted, line(draft, "opened", "declared open"))
    issued = adopted.office.corrigenda.issue(draft.id, ADOPTED_ON).value
    (seal,) = sql(adopted.path, "SELECT id, sha256, kind FROM seals WHERE corrigendum_id = ?", draft.id)
    originals = sql(
        adopted.path, "SELECT name, sha256, first_party_id FROM originals WHERE seal_id = ?", seal[0]
    )
    assert seal[2] == SealKind.CORRIGENDUM
    assert [name for name, _, _ in originals] == [
        "ABWG-2026-1-AM-Corr.1-en-avalon.pdf",
        "ABWG-2026-1-AM-Corr.1-en-borduria.pdf",
    ]
    rename_everything(adopted.office)
    for _, sha256, first in originals:
        data = adopted.office.documents.set("corrigendum", draft.id, "en", first=first)
        assert hashlib.sha256(data).hexdigest() == sha256
        words = words_of(data)
        for expected in (issued.symbol, "opened", "declared open"):
            assert expected in words
        assert seal[1] in words.replace(" ", "")
        assert "Renamed" not in words
    names = ["Islamic Republic of Avalon", "State of Borduria"]
    for first in adopted.parties:
        said = adopted.office.documents.content("corrigendum", draft.id, "en", first=first)
        assert (said.symbol, said.lines[0].read_text) == (issued.symbol, "declared open")
        assert [party.name for party in said.parties] == names[:: 1 if first == adopted.parties[0] else -1]
    (record,) = sql(adopted.path, "SELECT data FROM blobs WHERE sha256 = ?", seal[1])[0]
    held = json.loads(record)
    assert held["minutes"]["symbol"] == "ABWG/2026/1/AM"
    assert {entry["kind"] for entry in held["documents"]} == {OriginalKind.CORRIGENDUM}


def test_numbers_follow_each_other_and_drafts_have_none(adopted: Register) -> None:
    corrigenda = adopted.office.corrigenda
    drafts = [corrigenda.draft(adopted.meeting).value for _ in range(3)]
    corrigenda.discard(drafts[0].id)
    for one, words in ((drafts[2], "opened"), (drafts[1], "both")):
        save(adopted, line(one, words, f"{words}, so to say,"))
    assert [one.number for one in corrigenda.all(adopted.meeting)] == [None, None]
    symbols = [corrigenda.issue(one.id, ADOPTED_ON).value.symbol for one in (drafts[2], drafts[1])]
    assert symbols == ["ABWG/2026/1/AM/Corr.1", "ABWG/2026/1/AM/Corr.2"]
    assert [one.id for one in corrigenda.all(adopted.meeting)] == [drafts[2].id, drafts[1].id]
    assert corrigenda.lines(adopted.meeting, "en")[0].marks == ("Corr.1", "Corr.2")


def test_words_must_stand_exactly_once_in_the_text_as_it_reads_by_then(
    adopted: Register, draft: Corrigendum
) -> None:
    violation = refused("correction_not_found", lambda: save(adopted, line(draft, "closed", "opened")))
    assert violation.data["number"] == 4
    violation = refused("correction_ambiguous", lambda: save(adopted, line(draft, "e", "a")))
    assert violation.data["count"] == 6
    save(adopted, line(draft, "opened by both", "opened jointly by both"))
    second = save(adopted, line(draft, "jointly", "together"))  # as it reads after the line before
    refused("correction_not_found", lambda: save(adopted, line(draft, "jointly", "again")))
    first = adopted.office.corrigenda.corrections(draft.id)[0]
    refused("correction_not_found", lambda: adopted.office.corrigenda.remove(first.id))
    adopted.office.corrigenda.remove(second.id)
    adopted.office.corrigenda.remove(first.id)
    assert adopted.office.corrigenda.corrections(draft.id) == []
    refused("corrigendum_empty", lambda: adopted.office.corrigenda.issue(draft.id, ADOPTED_ON))


def test_a_line_that_corrects_nothing_is_refused(adopted: Register, draft: Corrigendum) -> None:
    for code, correction in (
        ("correction_empty", line(draft, " ", "x")),
        ("correction_changes_nothing", line(draft, "opened", "opened")),
        ("correction_place_missing", line(draft, "opened", "x", None)),
        ("correction_language_unfit", line(draft, "opened", "x", language="ar")),
        ("correction_not_of_minutes", line(draft, "Kestrelwing", "x", 4)),
    ):
        refused(code, lambda correction=correction: save(adopted, correction))
    assert dump(adopted.path)["corrections"] == []


def test_a_preview_shows_what_the_text_will_be(adopted: Register, draft: Corrigendum) -> None:
    save(adopted, line(draft, "opened", "declared open"))
    (shown,) = adopted.office.corrigenda.preview(draft.id, "en")
    assert (shown.number, shown.text) == (4, "The meeting was declared open by both sides.")
    assert (
        adopted.office.corrigenda.lines(adopted.meeting, "en")[0].text
        == "The meeting was opened by both sides."
    )


FINAL: dict[str, Callable[[Register, Corrigendum], Any]] = {
    "new line": lambda r, c: save(r, line(c, "both", "all")),
    "changed line": lambda r, c: save(
        r, replace(r.office.corrigenda.corrections(c.id)[0], read_text="something else")
    ),
    "removed line": lambda r, c: r.office.corrigenda.remove(r.office.corrigenda.corrections(c.id)[0].id),
    "removed by the bin": lambda r, c: r.office.records.remove(Ref(Kind.CORRIGENDUM, c.id)),
    "order": lambda r, c: r.office.records.move(
        Ref(Kind.CORRECTION, r.office.corrigenda.corrections(c.id)[0].id), 1
    ),
    "discarded": lambda r, c: r.office.corrigenda.discard(c.id),
    "issued again": lambda r, c: r.office.corrigenda.issue(c.id, ADOPTED_ON),
}


@pytest.mark.parametrize("edit", FINAL)
def test_an_issued_corrigendum_is_final(adopted: Register, draft: Corrigendum, edit: str) -> None:
    save(adopted, line(draft, "opened", "declared open"))
    save(adopted, line(draft, "to meet", "to meet in May", DECISION))
    adopted.office.corrigenda.issue(draft.id, ADOPTED_ON)
    before = dump(adopted.path)
    refused("in_use" if "bin" in edit else "sealed", lambda: FINAL[edit](adopted, draft))
    assert dump(adopted.path) == before
    refused("nothing_to_undo", adopted.office.history.undo)


def test_undo_elsewhere_does_not_reach_an_issued_corrigendum(adopted: Register) -> None:
    with adopted.another() as other:
        draft = other.corrigenda.draft(adopted.meeting).value
        other.corrigenda.save(line(draft, "opened", "declared open"))
        adopted.office.corrigenda.issue(draft.id, ADOPTED_ON)
        before = dump(adopted.path)
        for _ in range(2):
            with pytest.raises(RuleViolation, match=r"sealed|undo_conflict"):
                other.history.undo()
        assert dump(adopted.path) == before


def test_the_day_of_issue_is_not_before_adoption(adopted: Register, draft: Corrigendum) -> None:
    save(adopted, line(draft, "opened", "declared open"))
    refused("day_outside", lambda: adopted.office.corrigenda.issue(draft.id, date(2026, 1, 19)))


LETTERS = st.text("ab \n", min_size=1, max_size=6)
BLOCKS = st.lists(
    st.lists(st.builds(Run, st.text("ab ", min_size=1, max_size=4), st.booleans(), st.booleans()), max_size=3)
    .map(tuple)
    .map(Block),
    max_size=3,
).map(RichText)


@given(BLOCKS, LETTERS, LETTERS)
def test_correcting_replaces_the_words_and_keeps_all_other_letters_with_their_styles(
    body: RichText, wrong: str, right: str
) -> None:
    count = occurrences(body.plain, wrong)
    assert count == sum(body.plain.startswith(wrong, place) for place in range(len(body.plain)))
    if count != 1:
        with pytest.raises(RuleViolation, match=r"correction_(not_found|ambiguous)"):
            correct(body, wrong, right, 1)
        return
    result = correct(body, wrong, right, 1)
    start = body.plain.index(wrong)
    assert result.plain == body.plain[:start] + right + body.plain[start + len(wrong) :]
    assert _styles(result)[:start] == _styles(body)[:start]
    rest = len(body.plain) - start - len(wrong)
    assert rest == 0 or _styles(result)[-rest:] == _styles(body)[-rest:]


def _styles(body: RichText) -> list[tuple[str, bool, bool]]:
    cells: list[tuple[str, bool, bool]] = []
    for place, block in enumerate(body):
        cells += [("\n", False, False)] if place else []
        cells += [(letter, run.bold, run.italic) for run in block.runs for letter in run.text]
    return cells

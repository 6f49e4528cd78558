"""Adoption: the record is sealed with every original, and what was sealed stays what it was."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from secretariat import __version__
from secretariat.database import journal
from secretariat.documents.content.minutes import Stage
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.attachments import Attachment, AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.canonical import canonical
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import Cancelled, RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Role,
)
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import Institution, Person
from secretariat.domain.seals import OriginalKind
from secretariat.services.office import Office
from secretariat.services.safekeeping import verify
from secretariat.services.words import sentence
from tests.agreed_minutes import ADOPTED_ON, CANARY, agreed, waive_all
from tests.documents.pdf_tools import words_of
from tests.small_register import Register, dump, rich, sql, text


@pytest.fixture
def ready(register: Register) -> Register:
    """Return a register whose minutes are agreed, on the day of adoption."""
    agreed(register)
    return register


@pytest.fixture
def adopted(ready: Register) -> Register:
    ready.office.adoption.adopt(ready.meeting, ADOPTED_ON)
    return ready


def refused(code: str, verb: Callable[[], Any]) -> RuleViolation:
    with pytest.raises(RuleViolation) as error:
        verb()
    assert error.value.code == code
    return error.value


def test_adoption_seals_the_record_with_every_original(ready: Register) -> None:
    plan = ready.office.adoption.plan(ready.meeting)
    _, head = sql(ready.path, "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1")[0]
    outcome = ready.office.adoption.adopt(ready.meeting, ADOPTED_ON)
    seal = outcome.value
    assert outcome.changes.touches(Kind.SEAL, Kind.MEETING)
    assert (seal.sealed_on, seal.chain, seal.program) == (ADOPTED_ON, head, __version__)
    meeting = ready.get(Meeting, ready.meeting)
    assert (meeting.minutes_state, meeting.adopted_on) == (MinutesState.ADOPTED, ADOPTED_ON)
    originals = ready.office.adoption.originals(ready.meeting)
    assert [(o.kind, o.language, o.first_party_id, o.name) for o in originals] == [
        (p.kind, p.language, p.first, p.name) for p in plan.originals
    ]
    assert {(o.language, o.first_party_id) for o in originals if o.kind is OriginalKind.AGREED} == {
        ("en", party) for party in ready.parties
    }
    for original in originals:
        data = ready.office.adoption.original_bytes(original.id)
        assert (len(data), hashlib.sha256(data).hexdigest()) == (original.size, original.sha256)
    assert verify(ready.path).faults == ()


def test_every_original_carries_the_sealed_record_and_says_so(adopted: Register) -> None:
    seal = adopted.office.adoption.sealed(adopted.meeting)
    assert seal
    for original in adopted.office.adoption.originals(adopted.meeting):
        data = adopted.office.adoption.original_bytes(original.id)
        with pikepdf.open(io.BytesIO(data)) as pdf:
            files = {name: file.get_file().read_bytes() for name, file in pdf.attachments.items()}
        (embedded,) = [content for name, content in files.items() if name.endswith(".json")]
        assert hashlib.sha256(embedded).hexdigest() == seal.sha256
        assert canonical(json.loads(embedded)) == embedded
        words = words_of(data).replace(" ", "")
        assert seal.sha256 in words
        assert seal.chain in words
        assert "Adopted20January2026" in words
        assert "DRAFT" not in words


def test_the_sealed_record_has_names_and_labels_as_they_were_and_nothing_own_side(adopted: Register) -> None:
    seal = adopted.office.adoption.sealed(adopted.meeting)
    assert seal
    (data,) = sql(adopted.path, "SELECT data FROM blobs WHERE sha256 = ?", seal.sha256)[0]
    record = json.loads(data)
    assert CANARY not in data.decode()
    assert "minutes_allotted" not in data.decode()
    assert "email" not in json.dumps({part: record[part] for part in record if part != "labels"})
    assert [row["name"]["en"] for row in record["names"]["persons"]] == ["Amina Adil", "Basil Bishara"]
    assert record["labels"]["en"]["minutes"]
    assert len(record["record"]["paragraphs"]) == 3
    assert sorted(record["numbers"].values()) == [4, 5, 6]
    assert record["record"]["decisions"][0]["symbol"] == "ABWG/2026/1/D.1"
    (entry,) = [entry for entry in record["documents"] if entry["kind"] == "agreed"]
    first, second = (entry["first"][str(party)] for party in adopted.parties)
    assert first == {}
    assert set(second) <= {
        "parties",
        "heads",
        "chairs",
        "signatories",
    }  # the alternat: all the rest is identical


def test_minutes_that_are_not_agreed_are_not_adopted(register: Register) -> None:
    adopt = register.office.adoption.adopt
    refused("minutes_move_unknown", lambda: adopt(register.meeting, ADOPTED_ON))
    register.circulated()
    refused("minutes_move_unknown", lambda: adopt(register.meeting, ADOPTED_ON))
    register.office.minutes.move(register.meeting, MinutesState.AGREED)
    register.clock.set(ADOPTED_ON)
    refused("meeting_not_held", lambda: adopt(register.meeting, ADOPTED_ON))


def test_the_day_lies_between_the_meeting_and_today(ready: Register) -> None:
    for day in (date(2026, 1, 11), date(2026, 1, 21)):
        refused("day_outside", lambda day=day: ready.office.adoption.adopt(ready.meeting, day))
    ready.office.adoption.adopt(ready.meeting, date(2026, 1, 12))
    refused("minutes_move_unknown", lambda: ready.office.adoption.adopt(ready.meeting, ADOPTED_ON))


def test_a_record_that_changed_meanwhile_is_not_sealed(ready: Register) -> None:
    prepared = ready.office.adoption.prepare(ready.meeting, ADOPTED_ON)
    before = dump(ready.path)
    with ready.another() as other:
        person = other.records.get(Person, 1)
        person = other.people.save(replace(person, name=text("Amina Other"))).value
        refused("adoption_stale", lambda: ready.office.adoption.seal(prepared))
        assert dump(ready.path)["seals"] == before["seals"] == []
        other.people.save(replace(person, name=text("Amina Adil")))
    ready.task("Something else entirely")  # is no part of the record
    ready.office.adoption.seal(prepared)
    assert verify(ready.path).faults == ()


def test_names_are_sealed_as_they_are_at_adoption_in_every_document(ready: Register) -> None:
    person = ready.get(Person, 1)
    ready.office.people.save(replace(person, name=text("Amina Adeel")))  # after the draft was circulated
    refused("checks_open", lambda: ready.office.adoption.adopt(ready.meeting, ADOPTED_ON))
    waive_all(ready)
    ready.office.adoption.adopt(ready.meeting, ADOPTED_ON)
    texts = {
        o.kind: words_of(ready.office.adoption.original_bytes(o.id))
        for o in ready.office.adoption.originals(1)
    }
    assert set(texts) == {
        OriginalKind.AGREED,
        OriginalKind.SUMMARY,
        OriginalKind.DECISIONS,
        OriginalKind.ACTIONS,
    }
    assert "Amina Adeel" in texts[OriginalKind.AGREED]
    assert not any("Amina Adil" in words for words in texts.values())


def picture(colour: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), colour).save(out, "PNG")
    return out.getvalue()


def test_emblems_are_sealed_by_their_hash_and_printed_from_the_store(ready: Register) -> None:
    emblems = {}
    for party, colour in zip(ready.parties, ("green", "white"), strict=True):
        emblems[party] = picture(colour)
        ready.office.attachments.add(
            Ref(Kind.PARTY, party),
            f"{colour}.png",
            emblems[party],
            role=AttachmentRole.EMBLEM,
            audience=Audience.JOINT,
        )
    waive_all(ready)
    seal = ready.office.adoption.adopt(ready.meeting, ADOPTED_ON).value
    content = ready.office.documents.content("agreed", ready.meeting, "en", first=ready.parties[1])
    assert [party.emblem for party in content.parties] == [
        emblems[party] for party in reversed(ready.parties)
    ]
    assert sql(ready.path, "SELECT length(data) FROM blobs WHERE sha256 = ?", seal.sha256)[0][0] < 200_000
    assert verify(ready.path).faults == ()


def test_originals_are_made_in_the_authentic_languages_that_have_labels(ready: Register) -> None:
    group = ready.get(Group, ready.group.id)
    ready.office.groups.save(replace(group, languages=("en", "tr"), authentic=("tr", "en")))
    plan = ready.office.adoption.plan(ready.meeting)
    assert {planned.language for planned in plan.originals} == {"en"}
    assert plan.languages_missing == ("tr",)
    ready.office.groups.save(replace(ready.get(Group, ready.group.id), authentic=("tr",)))
    refused("language_unavailable", lambda: ready.office.adoption.plan(ready.meeting))


def test_no_original_shows_a_character_by_its_number(ready: Register) -> None:
    """The title of the agreement is none of the record's own texts, so that the check does not look at it."""
    office = ready.office
    agreement = ready.get(Agreement, ready.agreement)
    office.agreements.save(replace(agreement, title=text("Memorandum \U0001f91d on health", ar="مذكرة")))
    waive_all(ready)
    with pytest.raises(RuleViolation) as caught:
        office.adoption.adopt(ready.meeting, ADOPTED_ON)
    assert caught.value.code == "original_unprintable"
    said = sentence(caught.value, "en")
    assert "U+1F91D" in said
    assert "“Memorandum ‹U+1F91D› on health”" in said
    agreement = ready.get(Agreement, ready.agreement)
    office.agreements.save(replace(agreement, title=text("Memorandum on health", ar="مذكرة")))
    office.adoption.adopt(ready.meeting, ADOPTED_ON)


def test_a_cancelled_adoption_leaves_everything_as_it_was(ready: Register) -> None:
    before = ready.content()

    def stop(done: int, total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        ready.office.adoption.adopt(ready.meeting, ADOPTED_ON, stop)
    assert ready.content() == before


def rename_everything(office: Office) -> None:
    """Give every person, party, area, institution and group another name, and the language another order."""
    for record_type, save in (
        (Person, office.people.save),
        (Institution, office.people.save),
        (Party, office.agreements.save),
        (Area, office.agreements.save),
        (Group, office.groups.save),
    ):
        for record in office.records.all(record_type):
            save(replace(record, name=text(f"Renamed {record.id}", ar="باسم آخر")))


def no_fonts(*_: Any, **__: Any) -> Any:
    raise AssertionError("a stored original needs no font")


def test_the_stored_bytes_are_given_out_after_renaming_everything_with_other_fonts_and_reopened(
    adopted: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = adopted.office
    before = {
        party: office.documents.minutes_pdf(adopted.meeting, "en", first=party)
        for party in (None, *adopted.parties)
    }
    assert before[None] == before[adopted.parties[0]] != before[adopted.parties[1]]
    stored = {
        o.first_party_id: office.adoption.original_bytes(o.id) for o in office.adoption.originals(1)[:2]
    }
    assert {party: before[party] for party in adopted.parties} == stored
    rename_everything(office)
    adopted.reopen()
    from secretariat.documents.typeset import fonts

    for name in [name for name in vars(fonts) if callable(vars(fonts)[name]) and not name.startswith("__")]:
        monkeypatch.setattr(fonts, name, no_fonts)
    for party, data in before.items():
        path = tmp_path / f"{party}.pdf"
        adopted.office.documents.write_minutes(adopted.meeting, path, "en", first=party)
        assert path.read_bytes() == data
        assert adopted.office.documents.minutes_pdf(adopted.meeting, "en", first=party) == data
    assert verify(adopted.path).faults == ()


def test_a_word_file_of_adopted_minutes_says_what_was_sealed(adopted: Register, tmp_path: Path) -> None:
    path = tmp_path / "minutes.docx"
    adopted.office.documents.write("agreed", adopted.meeting, path, "en")
    before = path.read_bytes()
    content = adopted.office.documents.content("agreed", adopted.meeting, "en")
    assert content.state.stage is Stage.ADOPTED
    rename_everything(adopted.office)
    assert adopted.office.documents.content("agreed", adopted.meeting, "en") == content
    adopted.office.documents.write("agreed", adopted.meeting, path, "en")
    assert path.read_bytes() == before


def test_what_was_not_made_at_adoption_is_refused_with_what_was(adopted: Register) -> None:
    violation = refused(
        "original_not_stored", lambda: adopted.office.documents.minutes_pdf(adopted.meeting, "ar")
    )
    for original in adopted.office.adoption.originals(adopted.meeting):
        if original.kind is OriginalKind.AGREED:
            assert original.name in violation.data["stored"]
    pdf = adopted.office.documents.minutes_pdf
    refused("party_not_of_group", lambda: pdf(adopted.meeting, "en", first=99))
    refused("language_not_of_group", lambda: pdf(adopted.meeting, "fr"))


def test_undo_and_redo_never_cross_adoption(ready: Register) -> None:
    history = ready.office.history
    task = ready.task()
    assert history.undo_label()
    ready.office.adoption.adopt(ready.meeting, ADOPTED_ON)
    assert history.undo_label() is None
    refused("nothing_to_undo", history.undo)
    ready.office.actions.save(replace(task, percent=5))
    history.undo()
    refused("nothing_to_undo", history.undo)
    assert history.redo_label()
    ready.office.adoption.sign(ready.meeting, ADOPTED_ON, "scan.pdf", b"%PDF-1.4 scan")
    assert history.redo_label() is None
    refused("nothing_to_redo", history.redo)
    assert ready.get(Meeting, ready.meeting).minutes_state is MinutesState.SIGNED


def test_undo_in_another_program_does_not_reach_what_was_adopted(register: Register) -> None:
    with register.another() as other:
        paragraph = other.minutes.save(Paragraph(agenda_item_id=register.items[0], body=rich("Theirs"))).value
        other.meetings.save_part(AgendaItem(meeting_id=register.meeting, title=text("Theirs")))
        agreed(register)
        register.office.adoption.adopt(register.meeting, ADOPTED_ON)
        before = dump(register.path)
        for _ in range(2):
            violation = refused("sealed", other.history.undo)
            assert violation.data["symbol"] == "ABWG/2026/1"
        assert dump(register.path) == before
        assert other.history.undo_label() is None
    assert register.get(Paragraph, paragraph.id).body == rich("Theirs")
    assert verify(register.path).faults == ()


def test_redo_in_another_program_does_not_reach_what_was_adopted(register: Register) -> None:
    with register.another() as other:
        other.minutes.save(Paragraph(agenda_item_id=register.items[0], body=rich("Theirs")))
        other.history.undo()
        agreed(register)
        register.office.adoption.adopt(register.meeting, ADOPTED_ON)
        before = dump(register.path)
        refused("sealed", other.history.redo)
        assert dump(register.path) == before


EDITS: dict[str, Callable[[Register], Any]] = {
    "paragraph": lambda r: r.office.minutes.save(replace(r.get(Paragraph, 1), body=rich("Other"))),
    "new paragraph": lambda r: r.write("More"),
    "paragraph's kind": lambda r: r.office.minutes.turn_into(1, ParagraphKind.DECISION),
    "removal": lambda r: r.office.records.remove(Ref(Kind.PARAGRAPH, 1)),
    "order": lambda r: r.office.records.move(Ref(Kind.PARAGRAPH, 1), 1),
    "meeting": lambda r: r.office.meetings.save(replace(r.get(Meeting, 1), title=text("Other"))),
    "times": lambda r: r.office.meetings.save(replace(r.get(Meeting, 1), ends_at=datetime(2026, 1, 13))),
    "agenda item": lambda r: r.office.meetings.save_part(replace(r.get(AgendaItem, 1), title=text("Other"))),
    "new agenda item": lambda r: r.office.meetings.save_part(AgendaItem(meeting_id=1, title=text("Other"))),
    "delegate": lambda r: r.office.meetings.save_part(replace(r.get(Delegate, 1), role=Role.EXPERT)),
    "new delegate": lambda r: r.office.meetings.save_part(Delegate(meeting_id=1, person_id=3)),
    "removed delegate": lambda r: r.office.records.remove(Ref(Kind.DELEGATE, 1)),
    "back to drafting": lambda r: r.office.minutes.move(1, MinutesState.DRAFTING),
    "back to agreed": lambda r: r.office.minutes.move(1, MinutesState.AGREED),
    "circulation": lambda r: r.office.minutes.circulate(1),
    "reopening": lambda r: (
        r.office.meetings.move(1, MeetingState.CLOSED),
        r.office.meetings.move(1, MeetingState.HELD, "Because"),
    ),
}


@pytest.mark.parametrize("edit", EDITS)
def test_no_verb_edits_what_was_adopted(adopted: Register, edit: str) -> None:
    before = dump(adopted.path)
    with pytest.raises(RuleViolation):
        EDITS[edit](adopted)
    for kind in (Kind.PARAGRAPH, Kind.AGENDA_ITEM, Kind.DELEGATE, Kind.DECISION, Kind.ACTION):
        assert dump(adopted.path)[kind.value] == before[kind.value]
    assert verify(adopted.path).faults == ()


def test_another_day_of_an_adopted_decision_is_refused_by_the_symbol_of_its_meeting(
    adopted: Register,
) -> None:
    (decision,) = adopted.office.decisions.all(adopted.group.id)
    assert decision.decided_on is not None
    other_day = replace(decision, decided_on=date(2026, 1, 1))
    violation = refused("sealed", lambda: adopted.office.decisions.save(other_day))
    assert violation.data["symbol"] == "ABWG/2026/1"


def test_decisions_and_action_items_live_on(adopted: Register) -> None:
    action = adopted.office.minutes.outcomes(adopted.meeting)[1][0]
    saved = adopted.office.actions.save(replace(action, percent=40, due_on=date(2026, 6, 1))).value
    assert (saved.percent, saved.original_due_on) == (40, action.original_due_on)
    with pytest.raises(RuleViolation):
        adopted.office.actions.save(replace(saved, title=text("Another title")))
    assert verify(adopted.path).faults == ()


def test_the_signed_copy_is_kept_with_its_hash(adopted: Register) -> None:
    adoption, scan = adopted.office.adoption, b"%PDF-1.4 a scan"
    refused("day_outside", lambda: adoption.sign(adopted.meeting, date(2026, 1, 19), "scan.pdf", scan))
    refused("attachment_empty", lambda: adoption.sign(adopted.meeting, ADOPTED_ON, "scan.pdf", b""))
    before = adopted.office.documents.minutes_pdf(adopted.meeting, "en")
    meeting = adoption.sign(adopted.meeting, ADOPTED_ON, "scan.pdf", scan).value
    assert (meeting.minutes_state, meeting.signed_on) == (MinutesState.SIGNED, ADOPTED_ON)
    (kept,) = [a for a in adopted.office.records.all(Attachment) if a.role is AttachmentRole.SIGNED_COPY]
    assert (kept.sha256, kept.audience) == (hashlib.sha256(scan).hexdigest(), Audience.JOINT)
    assert kept.media_type == "application/pdf"
    assert adopted.office.documents.minutes_pdf(adopted.meeting, "en") == before
    refused("sealed", lambda: adopted.office.records.remove(Ref(Kind.ATTACHMENT, kept.id)))
    refused("minutes_move_unknown", lambda: adoption.sign(adopted.meeting, ADOPTED_ON, "scan.pdf", scan))
    assert verify(adopted.path).faults == ()


def test_the_same_record_is_set_to_the_same_bytes_twice(ready: Register) -> None:
    prepare = ready.office.adoption.prepare
    assert prepare(ready.meeting, ADOPTED_ON) == prepare(ready.meeting, ADOPTED_ON)


def test_the_head_of_the_journal_is_the_one_before(adopted: Register) -> None:
    seal = adopted.office.adoption.sealed(adopted.meeting)
    entries = sql(adopted.path, "SELECT act, chain FROM journal ORDER BY seq DESC LIMIT 2")
    assert seal
    assert [entries[0][0], entries[1][1]] == ["adopt meetings", seal.chain]
    assert seal.chain != journal.FIRST

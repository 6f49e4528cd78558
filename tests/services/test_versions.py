"""Circulated drafts: kept whole, printed as they were, compared and restored."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.comparison import Change
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate, MinutesState, Role
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedRich
from tests.documents.pdf_tools import words_of
from tests.small_register import Register, dump, rich, sql, text

OWN = "OWNSIDECANARY"


def delegations(register: Register) -> None:
    a, b = register.parties
    for person, party in zip(register.persons, (a, b, a), strict=True):
        role = Role.MEMBER if person == register.persons[2] else Role.HEAD
        register.office.meetings.save_part(
            Delegate(
                meeting_id=register.meeting,
                person_id=person,
                party_id=party,
                role=role,
                attendance=Attendance.PRESENT,
            )
        )


def back_to_drafting(register: Register) -> None:
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)


def change(register: Register, paragraph: Paragraph, english: str, **fields: object) -> Paragraph:
    now = register.get(Paragraph, paragraph.id)
    return register.office.minutes.save(replace(now, body=rich(english), **fields)).value


def bodies(register: Register) -> list[tuple[str, ParagraphKind]]:
    return [(p.body["en"].plain, p.kind) for p in register.office.minutes.paragraphs(register.meeting)]


def only_version(register: Register, number: int = 1) -> int:
    return next(v.id for v in register.office.versions.all(register.meeting) if v.number == number)


def test_each_circulation_keeps_a_draft(register: Register) -> None:
    first = register.write("Opened.")
    register.circulated()
    back_to_drafting(register)
    change(register, first, "Opened late.")
    register.circulated()
    drafts = register.office.versions.all(register.meeting)
    assert [draft.number for draft in drafts] == [1, 2]
    assert drafts[0].made_by == "Test secretary"
    assert drafts[0].made_at is not None
    assert drafts[0].sha256 != drafts[1].sha256
    texts = [register.office.versions.record(draft.id).paragraphs[0].body["en"].plain for draft in drafts]
    assert texts == ["Opened.", "Opened late."]
    assert register.office.versions.get(drafts[1].id) == drafts[1]


def test_a_kept_draft_holds_the_whole_record(register: Register) -> None:
    delegations(register)
    register.office.minutes.save(
        Paragraph(agenda_item_id=register.items[0], body=LocalizedRich.of(en="Opened.", ar="افتتح"))
    )
    register.write("The Group decided to meet.", ParagraphKind.DECISION)
    register.write("Submit the plan.", ParagraphKind.ACTION, 1, party_id=register.parties[0])
    register.circulated()
    record = register.office.versions.record(only_version(register))
    assert record.meeting.draft == 1
    assert [item.title["en"] for item in record.agenda] == ["Opening", "Burns"]
    assert [p.body["en"].plain for p in record.paragraphs] == [
        "Opened.",
        "The Group decided to meet.",
        "Submit the plan.",
    ]
    assert record.paragraphs[0].body["ar"].plain == "افتتح"
    assert record.numbers == (4, 5, 6)  # behind the three that open the minutes
    assert record.symbols == {"ABWG/2026/1/D.1", "ABWG/2026/1/A.1"}
    assert [kept.name["en"] for kept in record.delegates] == [
        "Amina Adil",
        "Basil Bishara",
        "Chandni Chaudhry",
    ]
    assert record.present(register.parties[0])


def test_the_documents_of_a_circulated_draft_stay_as_they_were(register: Register) -> None:
    delegations(register)
    register.write("Opened.")
    register.circulated()
    content = register.office.documents.minutes_content
    before = content(register.meeting, "en"), content(register.meeting, "en", register.parties[1])
    pdf = register.office.documents.minutes_pdf(register.meeting, "en")
    person = register.get(Person, register.persons[0])
    register.office.people.save(replace(person, name=text("Somebody Else")))
    party = next(p for p in register.office.groups.parties(register.group.id) if p.id == register.parties[1])
    register.office.agreements.save(replace(party, name=text("Renamed"), short_name=text("Renamed")))
    assert (content(register.meeting, "en"), content(register.meeting, "en", register.parties[1])) == before
    assert register.office.documents.minutes_pdf(register.meeting, "en") == pdf
    assert before[1].parties[0].short_name == "Borduria"
    register.office.minutes.move(register.meeting, MinutesState.AGREED)
    assert content(register.meeting, "en") == before[0]


def test_back_in_drafting_the_documents_say_what_stands_now(register: Register) -> None:
    register.write("Opened.")
    register.circulated()
    back_to_drafting(register)
    change(register, register.office.minutes.paragraphs(register.meeting)[0], "Opened late.")
    content = register.office.documents.minutes_content(register.meeting, "en")
    assert content.items[0].paragraphs[0].text.plain == "Opened late."
    kept = register.office.versions.content_of(only_version(register), "en")
    assert kept.items[0].paragraphs[0].text.plain == "Opened."
    assert kept.state.number == 1


def test_a_draft_is_not_there_in_a_language_in_which_it_was_not_circulated(register: Register) -> None:
    register.circulated()
    with pytest.raises(RuleViolation) as refused:
        register.office.versions.content_of(only_version(register), "ur")
    assert refused.value.code == "language_not_of_group"
    with pytest.raises(RuleViolation) as refused:
        register.office.versions.content_of(only_version(register), "en", 999)
    assert refused.value.code == "party_not_of_group"


def test_minutes_circulated_before_drafts_were_kept_are_set_from_the_record(register: Register) -> None:
    register.circulated()
    before = register.office.documents.minutes_content(register.meeting, "en")
    sql(register.path, "DROP TRIGGER IF EXISTS guard_minutes_versions_delete")
    sql(register.path, "DELETE FROM minutes_versions")
    assert register.office.documents.minutes_content(register.meeting, "en") == before


def test_nothing_own_side_is_in_a_kept_draft(register: Register) -> None:
    register.write("Opened.")
    register.write(f"{OWN} We can give way on this.", audience=Audience.OWN_SIDE)
    register.circulated()
    record = register.office.versions.record(only_version(register))
    assert [p.body["en"].plain for p in record.paragraphs] == ["Opened."]
    for (data,) in sql(register.path, "SELECT data FROM blobs"):
        assert OWN.encode() not in data


def test_the_bytes_of_a_draft_are_canonical_and_checked(register: Register) -> None:
    register.circulated()
    version = register.office.versions.get(only_version(register))
    ((data,),) = sql(register.path, "SELECT data FROM blobs WHERE sha256 = ?", version.sha256)
    again = json.dumps(json.loads(data), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert again.encode() == data
    sql(register.path, "DROP TRIGGER IF EXISTS guard_blobs_update")
    sql(register.path, "UPDATE blobs SET data = ?", data.replace(b"opened", b"closed"))
    with pytest.raises(StorageProblem) as damaged:
        register.office.versions.record(version.id)
    assert damaged.value.code == "blob_damaged"


# Comparing


def test_two_drafts_and_the_present_text_are_compared(register: Register) -> None:
    first = register.write("The meeting was opened.")
    second = register.write("Thanks were said.")
    register.circulated()
    back_to_drafting(register)
    change(register, first, "The meeting was opened late.")
    register.office.records.remove(Ref(Kind.PARAGRAPH, second.id))
    register.write("A letter was read.", item=1)
    register.circulated()
    one, two = (draft.id for draft in register.office.versions.all(register.meeting))
    found = register.office.versions.compare(register.meeting, one, two)
    assert (found.old.number, found.new.number) == (1, 2)
    assert [pair.change for pair in found.comparison.pairs if (pair.new or pair.old).item] == [
        Change.CHANGED,
        Change.REMOVED,
        Change.ADDED,
    ]
    assert found.titles[register.items[1]]["en"] == "Burns"
    assert register.office.versions.compare(register.meeting, two, None).comparison.is_empty
    assert register.office.versions.compare(register.meeting, one, one).comparison.is_empty
    now = register.office.versions.compare(register.meeting, one)
    assert now.comparison == found.comparison
    assert now.new.version_id is None


def test_the_opening_paragraphs_are_compared_too(register: Register) -> None:
    register.write("Opened.")
    register.circulated()
    back_to_drafting(register)
    delegations(register)
    found = register.office.versions.compare(register.meeting, only_version(register))
    opening = [pair for pair in found.comparison.pairs if not (pair.new or pair.old).item]
    assert [pair.change for pair in opening] == [Change.UNCHANGED, Change.ADDED, Change.ADDED]
    assert "Amina Adil" in opening[1].new.texts["en"]
    assert next(pair.new.number for pair in found.comparison.pairs if pair.new.item) == 4


def test_own_side_text_takes_no_part_in_a_comparison(register: Register) -> None:
    register.write("Opened.")
    register.circulated()
    back_to_drafting(register)
    register.write(f"{OWN} Not for them.", audience=Audience.OWN_SIDE)
    found = register.office.versions.compare(register.meeting, only_version(register))
    assert found.comparison.is_empty
    assert OWN not in repr(found)


def test_a_draft_of_another_meeting_is_not_compared(register: Register) -> None:
    register.circulated()
    other = register.plan(datetime(2026, 2, 2, 9))
    with pytest.raises(RuleViolation) as refused:
        register.office.versions.compare(other.id, only_version(register))
    assert refused.value.code == "draft_of_another_meeting"


# Restoring


def test_a_restored_draft_reads_as_it_did(register: Register) -> None:
    first = register.write("Opened.")
    second = register.write("Thanks were said.")
    third = register.write("Submit the plan.", item=1)
    register.circulated()
    expected = bodies(register)
    back_to_drafting(register)
    change(register, first, "Opened late.")
    register.office.records.remove(Ref(Kind.PARAGRAPH, second.id))
    register.office.records.move(Ref(Kind.PARAGRAPH, first.id), 1)
    register.office.minutes.turn_into(third.id, ParagraphKind.ACTION)
    register.write("Added since.", item=1)
    restored = register.office.versions.restore(only_version(register)).value
    assert bodies(register) == expected
    assert (restored.changed, restored.returned, restored.removed, restored.stayed) == (2, 1, 1, ())
    assert register.office.versions.compare(register.meeting, only_version(register)).comparison.is_empty
    assert not register.office.minutes.outcomes(register.meeting)[1]


def test_restoring_is_one_step_that_undo_takes_back(register: Register) -> None:
    first = register.write("Opened.")
    second = register.write("Thanks were said.")
    register.circulated()
    back_to_drafting(register)
    change(register, first, "Opened late.")
    register.office.records.remove(Ref(Kind.PARAGRAPH, second.id))
    register.write("Decide.", ParagraphKind.DECISION, 1)
    before = dump(register.path)
    register.office.versions.restore(only_version(register))
    assert dump(register.path) != before
    register.office.history.undo()
    assert dump(register.path) == before


def test_what_has_a_number_is_never_lost(register: Register) -> None:
    register.write("Opened.")
    narrative = register.write("The Group will meet.", party_id=register.parties[0])
    register.circulated()
    back_to_drafting(register)
    late = register.write("The Group decided to meet.", ParagraphKind.DECISION)
    register.office.minutes.turn_into(narrative.id, ParagraphKind.ACTION)
    register.circulated()
    back_to_drafting(register)
    change(register, late, "The Group decided to meet twice.")
    restored = register.office.versions.restore(only_version(register, 1)).value
    assert set(restored.stayed) == {"ABWG/2026/1/A.1", "ABWG/2026/1/D.1"}
    decisions, actions = register.office.minutes.outcomes(register.meeting)
    assert [d.symbol for d in decisions] == ["ABWG/2026/1/D.1"]
    assert [a.symbol for a in actions] == ["ABWG/2026/1/A.1"]
    assert bodies(register) == [
        ("Opened.", ParagraphKind.NARRATIVE),
        ("The Group will meet.", ParagraphKind.ACTION),
        ("The Group decided to meet twice.", ParagraphKind.DECISION),
    ]


def test_a_decision_of_the_draft_keeps_its_record_and_gets_its_text_back(register: Register) -> None:
    decision = register.decide("The Group decided to meet.")
    register.circulated()
    back_to_drafting(register)
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    change(register, paragraph, "The Group decided to meet in May.", agenda_item_id=register.items[1])
    register.office.versions.restore(only_version(register))
    (kept,), _ = register.office.minutes.outcomes(register.meeting)
    assert (kept.id, kept.symbol) == (decision, "ABWG/2026/1/D.1")
    assert kept.agenda_item_id == register.items[0]
    assert bodies(register) == [("The Group decided to meet.", ParagraphKind.DECISION)]


def test_paragraphs_stand_in_the_order_of_the_draft_again(register: Register) -> None:
    written = [register.write(word) for word in ("One.", "Two.", "Three.", "Four.")]
    register.circulated()
    back_to_drafting(register)
    register.office.records.move(Ref(Kind.PARAGRAPH, written[3].id), 0)
    change(register, written[1], "Two.", agenda_item_id=register.items[1])
    register.office.records.remove(Ref(Kind.PARAGRAPH, written[2].id))
    own = register.office.minutes.save(
        Paragraph(agenda_item_id=register.items[0], body=rich(OWN), audience=Audience.OWN_SIDE),
        after=written[0].id,
    ).value
    assert [body for body, _ in bodies(register)] == ["Four.", "One.", OWN, "Two."]
    register.office.versions.restore(only_version(register))
    assert [body for body, _ in bodies(register)] == ["One.", OWN, "Two.", "Three.", "Four."]
    assert register.get(Paragraph, own.id).audience is Audience.OWN_SIDE


def test_own_side_paragraphs_are_left_alone(register: Register) -> None:
    first = register.write("Opened.")
    register.write(OWN, audience=Audience.OWN_SIDE)
    register.write("Closed.")
    register.circulated()
    back_to_drafting(register)
    change(register, first, "Opened late.")
    register.office.versions.restore(only_version(register))
    assert [body for body, _ in bodies(register)] == ["Opened.", OWN, "Closed."]


def test_a_removed_agenda_item_comes_back_with_its_paragraphs(register: Register) -> None:
    register.write("Opened.")
    register.write("Burns were discussed.", item=1)
    register.circulated()
    back_to_drafting(register)
    register.office.records.remove(Ref(Kind.AGENDA_ITEM, register.items[1]))
    assert len(bodies(register)) == 1
    assert register.office.versions.restore(only_version(register)).value.returned == 1
    assert [body for body, _ in bodies(register)] == ["Opened.", "Burns were discussed."]
    assert register.get(AgendaItem, register.items[1])


def test_only_while_drafting(register: Register) -> None:
    register.circulated()
    with pytest.raises(RuleViolation) as refused:
        register.office.versions.restore(only_version(register))
    assert refused.value.code == "minutes_not_drafting"


def test_the_last_draft_of_a_file_survives_closing(register: Register) -> None:
    register.circulated()
    register.reopen()
    assert register.office.versions.content_of(only_version(register), "en").starts_on == date(2026, 1, 12)


# The redline


def test_a_redline_of_two_drafts_and_of_the_present_text(register: Register, tmp_path: Path) -> None:
    first = register.write("The meeting was opened at ten.")
    register.circulated()
    back_to_drafting(register)
    change(register, first, "The meeting was opened at eleven.")
    register.write(f"{OWN} Give way.", audience=Audience.OWN_SIDE)
    path = tmp_path / "redline.pdf"
    register.office.versions.write_redline(register.meeting, path, "en", only_version(register))
    words = words_of(path.read_bytes())
    assert "Draft 2 compared with draft 1" in words
    assert "opened at ten eleven." in words
    assert "not circulated" in words
    assert OWN not in words
    register.circulated()
    one, two = (version.id for version in register.office.versions.all(register.meeting))
    register.office.versions.write_redline(register.meeting, path, "en", one, two)
    assert "1 changed" in words_of(path.read_bytes())
    assert OWN.encode() not in path.read_bytes()
    usual = register.office.documents.set("redline", register.meeting, "en")
    assert usual == path.read_bytes()


def test_the_usual_redline_needs_two_drafts(register: Register) -> None:
    register.circulated()
    with pytest.raises(RuleViolation) as refused:
        register.office.documents.set("redline", register.meeting, "en")
    assert refused.value.code == "nothing_to_compare"
    back_to_drafting(register)
    assert register.office.documents.content("redline", register.meeting, "en").new.number == 2


def test_a_redline_does_not_replace_a_database(register: Register) -> None:
    register.circulated()
    with pytest.raises(RuleViolation) as refused:
        register.office.versions.write_redline(register.meeting, register.path, "en", only_version(register))
    assert refused.value.code == "would_replace_database"


def test_a_paragraph_that_changed_in_another_language_is_not_marked(register: Register) -> None:
    written = register.office.minutes.save(
        Paragraph(agenda_item_id=register.items[0], body=LocalizedRich.of(en="Opened.", ar="افتتح"))
    ).value
    register.circulated()
    back_to_drafting(register)
    now = register.get(Paragraph, written.id)
    register.office.minutes.save(replace(now, body=LocalizedRich.of(en="Opened.", ar="بدأ")))
    content = register.office.versions.redline_content(register.meeting, "en", only_version(register))
    assert content.items[0].paragraphs[0].change is Change.UNCHANGED
    other = register.office.versions.compare(register.meeting, only_version(register))
    assert Change.CHANGED in [pair.change for pair in other.comparison.pairs]

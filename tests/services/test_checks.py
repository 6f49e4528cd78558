"""The check on real files: what it finds, what a waiver does, and what it holds back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from secretariat.domain.actions import ActionStatus
from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks import check
from secretariat.domain.checks.findings import Finding, Rule, Severity, Step
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Delegate, Meeting, MinutesState
from secretariat.domain.minutes import Note, Paragraph, ParagraphKind
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedRich
from secretariat.services.actions import Report
from secretariat.services.finding_words import finding_place, finding_text
from secretariat.services.office import Office
from tests.agreed_minutes import ADOPTED_ON, agreed, waive_all
from tests.domain.check_faults import FIRES
from tests.domain.minutes_record import record
from tests.small_register import Register, rich, text


def of(register: Register, rule: Rule) -> list[Finding]:
    return [finding for finding in register.office.checks.run(register.meeting) if finding.rule is rule]


def blamed(register: Register) -> Finding:
    register.write("Borduria failed to send the list.")
    return of(register, Rule.BLAME)[0]


def refused(code: str, register: Register, to: MinutesState) -> None:
    minutes = register.office.minutes
    steps: dict[MinutesState, Callable[[], object]] = {
        MinutesState.CIRCULATED: lambda: minutes.circulate(register.meeting),
        MinutesState.AGREED: lambda: minutes.move(register.meeting, MinutesState.AGREED),
    }
    with pytest.raises(RuleViolation) as error:
        steps[to]()
    assert error.value.code == code


@pytest.mark.parametrize("fault", FIRES)
def test_each_finding_has_a_sentence_without_a_hole_and_a_place(fault: str) -> None:
    rule, fields, *_ = FIRES[fault]
    for finding in check(record(**fields)):
        if finding.rule is rule:
            sentence = f"{finding_place(finding, 'en')}: {finding_text(finding, 'en')}"
            assert sentence.endswith(".")
            assert finding_place(finding, "en")
            for hole in ("{", "}", "None", "()", "  ", " ,", "_id", "LocalizedText", "<"):
                assert hole not in sentence, sentence


def test_the_check_reads_the_whole_record(register: Register) -> None:
    office = register.office
    register.write("Borduria failed to send the list; see paragraph 40.")
    office.records.save_note(
        Note(subject_kind=Kind.MEETING, subject_id=register.meeting, text="We can live with eight places.")
    )
    leaked = register.write("The Group noted: we can live with eight places.", item=1)
    office.meetings.save_part(
        Delegate(meeting_id=register.meeting, person_id=register.persons[0], party_id=register.parties[0])
    )
    found = {(finding.rule, finding.ref) for finding in office.checks.run(register.meeting)}
    assert (Rule.OWN_SIDE_TEXT, Ref(Kind.PARAGRAPH, leaked.id)) in found
    assert (Rule.BLAME, Ref(Kind.PARAGRAPH, 1)) in found
    assert (Rule.REFERENCE_UNKNOWN, Ref(Kind.PARAGRAPH, 1)) in found
    assert (Rule.PARTICIPANT_INCOMPLETE, Ref(Kind.DELEGATE, 1)) in found
    assert (Rule.NEXT_MEETING_NOT_SET, Ref(Kind.MEETING, register.meeting)) in found


def test_places_carry_the_numbers_that_are_printed(register: Register) -> None:
    register.write("Opened.")
    own = register.write("Ours alone.")
    register.office.minutes.set_audience(own.id, Audience.OWN_SIDE)
    finding = blamed(register)
    content = register.office.documents.minutes_content(register.meeting, "en")
    printed = {paragraph.text.plain: number for number, _, paragraph in content.numbered()}
    assert finding_place(finding, "en") == f"Paragraph {printed['Borduria failed to send the list.']}"


def test_an_error_holds_back_circulation_and_nothing_is_half_done(register: Register) -> None:
    action = register.write("Send the list.", ParagraphKind.ACTION, party_id=None)
    refused("checks_open", register, MinutesState.CIRCULATED)
    assert register.get(Meeting, register.meeting).draft == 0
    task = next(a for a in register.office.actions.all(1) if a.paragraph_id == action.id)
    assert task.symbol == ""
    register.office.actions.save(replace(task, lead_party_id=register.parties[1]))
    assert register.office.checks.blocking(register.meeting, Step.CIRCULATION) == ()
    assert register.office.minutes.circulate(register.meeting).value.draft == 1


def test_a_draft_goes_out_before_it_is_translated_and_is_agreed_when_it_is(register: Register) -> None:
    register.office.groups.save(replace(register.get(Group, 1), authentic=("en", "ar")))
    written = register.write("The meeting was opened.")
    (finding,) = of(register, Rule.PARAGRAPH_UNTRANSLATED)
    assert (finding.severity, finding.language) == (Severity.ERROR, "ar")
    register.circulated()
    refused("checks_open", register, MinutesState.AGREED)
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    both = LocalizedRich.of(en="The meeting was opened.", ar="افتُتح الاجتماع.")
    register.office.minutes.save(replace(register.get(Paragraph, written.id), body=both))
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.AGREED)


def test_a_draft_that_only_our_side_can_read_is_empty(register: Register) -> None:
    own = register.write("Ours alone.")
    register.office.minutes.set_audience(own.id, Audience.OWN_SIDE)
    refused("minutes_empty", register, MinutesState.CIRCULATED)


def test_an_action_item_that_was_open_then_is_looked_for_though_it_is_complete_now(
    register: Register,
) -> None:
    office = register.office
    register.write("Send the list.", ParagraphKind.ACTION)
    register.circulated()
    later = register.plan(datetime(2026, 3, 2, 10))
    register.clock.set(date(2026, 4, 1))
    task = office.actions.all(1)[0]

    def reported() -> list[Ref]:
        return [f.ref for f in office.checks.run(later.id) if f.rule is Rule.ACTION_NOT_REPORTED]

    assert reported() == [Ref(Kind.ACTION, task.id)]
    done = Report(action_id=task.id, effective_on=date(2026, 3, 20), status=ActionStatus.REPORTED_COMPLETE)
    office.actions.report(done)
    assert reported() == [Ref(Kind.ACTION, task.id)]
    office.actions.report(replace(done, effective_on=date(2026, 2, 20)))
    assert reported() == []


def test_warnings_hold_back_adoption_until_they_are_waived(register: Register) -> None:
    finding = blamed(register)
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.AGREED)
    assert finding.fingerprint in [
        f.fingerprint for f in register.office.checks.blocking(register.meeting, Step.ADOPTION)
    ]
    for open_one in register.office.checks.blocking(register.meeting, Step.ADOPTION):
        register.office.checks.waive(register.meeting, open_one, "Both sides want it so.")
    assert register.office.checks.blocking(register.meeting, Step.ADOPTION) == ()


def test_a_waiver_says_who_and_why_and_can_be_taken_back(register: Register) -> None:
    checks = register.office.checks
    waiver = checks.waive(register.meeting, blamed(register), "  They said so themselves. ").value
    assert (waiver.reason, waiver.waived_by) == ("They said so themselves.", "Test secretary")
    (waived,) = of(register, Rule.BLAME)
    assert waived.waiver == waiver
    again = checks.waive(register.meeting, waived, "Other words.").value
    assert (again.id, again.reason) == (waiver.id, "Other words.")
    checks.unwaive(again.id)
    (back,) = of(register, Rule.BLAME)
    assert back.waiver is None


def test_several_warnings_are_set_aside_with_one_reason_in_one_act(register: Register) -> None:
    office = register.office
    register.write("Borduria failed to send the list.")
    register.write("Borduria failed to send the map.")
    found = of(register, Rule.BLAME)
    assert len(found) == 2
    office.checks.waive_all(register.meeting, found, " Agreed wording. ")
    assert [f.waiver.reason for f in of(register, Rule.BLAME) if f.waiver] == ["Agreed wording."] * 2
    office.history.undo()
    assert [f.waiver for f in of(register, Rule.BLAME)] == [None, None]


def test_nothing_is_set_aside_when_an_error_is_among_them(register: Register) -> None:
    warning = blamed(register)
    register.write("Send the list.", ParagraphKind.ACTION, party_id=None)
    (error,) = of(register, Rule.ACTION_WITHOUT_LEAD)
    with pytest.raises(RuleViolation, match="error_not_waivable"):
        register.office.checks.waive_all(register.meeting, (warning, error), "No")
    assert of(register, Rule.BLAME)[0].waiver is None


def test_a_waiver_does_not_hold_for_another_text(register: Register) -> None:
    checks = register.office.checks
    checks.waive(register.meeting, blamed(register), "Agreed.")
    known = register.get(Paragraph, 1)
    register.office.minutes.save(replace(known, body=rich("Borduria failed to send anything.")))
    (changed,) = of(register, Rule.BLAME)
    assert changed.waiver is None
    register.office.minutes.save(replace(register.get(Paragraph, 1), body=known.body))
    assert of(register, Rule.BLAME)[0].waiver is not None


def test_an_error_is_never_waived_and_a_waiver_needs_a_reason(register: Register) -> None:
    finding = blamed(register)
    register.write("Send the list.", ParagraphKind.ACTION, party_id=None)
    (error,) = of(register, Rule.ACTION_WITHOUT_LEAD)
    for one, reason, code in ((error, "No", "error_not_waivable"), (finding, " ", "waiver_needs_reason")):
        with pytest.raises(RuleViolation, match=code):
            register.office.checks.waive(register.meeting, one, reason)
    # Not even when a waiver of that fingerprint stands in the file.
    forged = replace(error, severity=Severity.WARNING)
    register.office.checks.waive(register.meeting, forged, "Forged.")
    assert of(register, Rule.ACTION_WITHOUT_LEAD)[0].waiver is None
    assert error.fingerprint in [
        f.fingerprint for f in register.office.checks.blocking(register.meeting, Step.CIRCULATION)
    ]


def test_a_deadline_on_a_national_day_is_found(register: Register) -> None:
    register.write("Send the list.", ParagraphKind.ACTION)
    task = register.office.actions.all(1)[0]
    register.office.actions.save(replace(task, due_on=date(2026, 3, 23)))
    (finding,) = of(register, Rule.DEADLINE_ON_REST_DAY)
    assert "public holiday of Avalon" in finding_text(finding, "en")


def test_a_character_without_a_font_is_shown_in_a_draft_and_stops_agreement(register: Register) -> None:
    register.write("They agreed \U0001f91d on it.")
    (finding,) = of(register, Rule.CHARACTER_UNKNOWN)
    assert "U+1F91D" in finding_text(finding, "en")
    assert finding_place(finding, "en") == "Paragraph 2"
    register.office.minutes.circulate(register.meeting)
    with pytest.raises(RuleViolation, match="checks_open"):
        register.office.minutes.move(register.meeting, MinutesState.AGREED)


def test_the_sample_gives_a_secretary_few_and_true_findings(sample: Path) -> None:
    with Office(sample, "Reader", zone="UTC") as office:
        found = {}
        for symbol in ("PPHWG/2026/1", "PPHWG/2026/2", "IWC/2026/1", "PCHC/2026/1"):
            meeting = office.meetings.by_symbol(symbol)
            assert office.checks.blocking(meeting.id, Step.AGREEMENT) == ()
            found[symbol] = [
                f for f in office.checks.run(meeting.id) if f.rule is not Rule.PAPER_NOT_ATTACHED
            ]
        assert max(len(findings) for findings in found.values()) <= 8
        # The family of the Chinese head is given without a style in the sample; the Pakistani head has one.
        assert Rule.PARITY in {f.rule for f in found["PCHC/2026/1"]}
        assert not {Rule.BLAME, Rule.DATE_CONTRADICTS, Rule.PERSON_NOT_LISTED, Rule.ACRONYM_NOT_EXPANDED} & {
            f.rule for findings in found.values() for f in findings
        }


def test_a_fault_planted_in_the_sample_is_found_in_every_language(sample: Path) -> None:
    with Office(sample, "Reader", zone="UTC") as office:
        meeting = office.meetings.by_symbol("PPHWG/2026/3")
        item = office.meetings.agenda(meeting.id)[0]
        body = LocalizedRich.of(
            en="The meeting was opened on 30 November 2025.",
            ar="افتُتح الاجتماع في 30 نوفمبر 2025.",
            ur="اجلاس 30 نومبر 2025 کو صبح شروع ہوا۔",
        )
        office.minutes.save(Paragraph(agenda_item_id=item.id, body=body))
        found = [f for f in office.checks.run(meeting.id) if f.rule is Rule.DATE_CONTRADICTS]
        assert sorted(f.language for f in found) == ["ar", "en", "ur"]


def test_who_was_renamed_since_the_draft_is_named_before_adoption(register: Register) -> None:
    agreed(register)
    office = register.office
    assert of(register, Rule.CHANGED_SINCE_DRAFT) == []
    office.people.save(replace(register.get(Person, register.persons[0]), name=text("Somebody Else")))
    group = register.get(Group, register.group.id)
    office.groups.save(replace(group, legal_basis=text("On another legal basis")))
    found = {finding.language: finding for finding in of(register, Rule.CHANGED_SINCE_DRAFT)}
    assert set(found) == {"en", "ar"}
    assert finding_text(found["en"], "en") == (
        "Draft 1 has “Amina Adil” where the English minutes would now be adopted with"
        " “Somebody Else and On another legal basis”; make sure that both sides know, or correct it."
    )
    with pytest.raises(RuleViolation, match="checks_open"):
        office.adoption.adopt(register.meeting, ADOPTED_ON)
    waive_all(register)
    office.adoption.adopt(register.meeting, ADOPTED_ON)
    assert of(register, Rule.CHANGED_SINCE_DRAFT) == []


def test_another_emblem_than_in_the_draft_is_named_before_adoption(register: Register) -> None:
    agreed(register)
    picture = BytesIO()
    Image.new("RGB", (64, 48)).save(picture, "PNG")
    party = Ref(Kind.PARTY, register.parties[0])
    register.office.attachments.add(party, "eagle.png", picture.getvalue(), AttachmentRole.EMBLEM)
    found = of(register, Rule.CHANGED_SINCE_DRAFT)
    assert {finding.code for finding in found} == {"changed_since_draft_look"}


def test_a_waiver_of_a_new_name_does_not_hold_for_a_newer_one(register: Register) -> None:
    agreed(register)
    for name in ("Somebody Else", "Somebody Other"):
        person = register.get(Person, register.persons[0])
        register.office.people.save(replace(person, name=text(name)))
        assert {finding.waiver for finding in of(register, Rule.CHANGED_SINCE_DRAFT)} == {None}
        waive_all(register)

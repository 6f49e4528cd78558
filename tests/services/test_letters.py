"""The outbox: what has to leave, to whom, once; drafts as whole files; the log, and undo."""

from __future__ import annotations

import email
from datetime import date, datetime, timedelta
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from secretariat.database.tables import LetterRow
from secretariat.documents.labels import labels
from secretariat.domain.actions import ActionStatus
from secretariat.domain.agreements import Side
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.domain.letters import Family, Letter, LetterKind, OutboxLine, Rung
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting, MeetingState, Role
from secretariat.domain.people import Nomination, Person
from secretariat.domain.text import LocalizedText
from secretariat.services.actions import Report
from tests.services.letter_triggers import DUE, reminder
from tests.small_register import Register, replace, sql, text
from tests.statements import statements
from tests.update_replies import C, fill, forms_out, sheet_rows

EMBASSY = "Envoy Emil"


def lines(register: Register, kind: LetterKind | None = None, on: date | None = None) -> list[OutboxLine]:
    found = register.office.letters.outbox(register.group.id, on)
    return [line for line in found if kind in (None, line.kind)]


def reminders(register: Register, on: date) -> list[OutboxLine]:
    return lines(register, LetterKind.REMINDER, on)


def mail(path: Path) -> EmailMessage:
    found = email.message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def addressed(register: Register) -> None:
    """Give everybody an e-mail address."""
    for person in register.office.people.persons():
        register.office.people.save(replace(person, email=f"p{person.id}@x.example"))


def with_embassy(register: Register) -> int:
    """Name somebody at the embassy of side A, and return who."""
    envoy = register.office.people.save(
        Person(party_id=register.parties[0], name=text(EMBASSY), email="envoy@x.example")
    )
    sql(
        register.path,
        "UPDATE sides SET embassy_id = ? WHERE party_id = ?",
        envoy.value.id,
        register.parties[0],
    )
    assert any(side.embassy_id for side in register.office.records.all(Side))
    return envoy.value.id


# The ladder.


def test_nothing_has_to_leave_before_anything_is_due(register: Register) -> None:
    register.task(responsible_id=register.persons[0], due_on=DUE)
    assert lines(register, on=DUE - timedelta(days=15)) == []


def test_each_step_is_written_once_and_a_higher_one_stands_for_those_below(
    register: Register, tmp_path: Path
) -> None:
    task = register.task(responsible_id=register.persons[0], due_on=DUE)
    for days, step in ((-14, Rung.SOON), (0, Rung.DUE), (30, Rung.LATE_30)):
        on = DUE + timedelta(days=days)
        register.clock.set(on)
        (line,) = reminders(register, on)
        assert (line.action_ids, line.rungs) == ((task.id,), (step,))
        register.office.letters.write([line], tmp_path)
        assert reminders(register, on) == []
        assert reminders(register, on + timedelta(days=6)) == []


def test_a_deadline_that_moves_starts_the_ladder_anew(register: Register, tmp_path: Path) -> None:
    line = reminder(register)
    register.office.letters.write([line], tmp_path)
    later = DUE + timedelta(days=40)
    register.office.actions.report(Report(action_id=line.action_ids[0], due_on=later))
    assert reminders(register, DUE) == []
    (anew,) = reminders(register, later - timedelta(days=10))
    assert anew.rungs == (Rung.SOON,)


def test_who_takes_an_item_over_is_told_anew(register: Register, tmp_path: Path) -> None:
    line = reminder(register)
    register.office.letters.write([line], tmp_path)
    action = register.office.actions.all(register.group.id)[0]
    register.office.actions.save(replace(action, responsible_id=register.persons[2]))
    (anew,) = reminders(register, DUE)
    assert anew.person_id == register.persons[2]


def test_what_was_reported_complete_is_left_alone(register: Register) -> None:
    line = reminder(register)
    register.office.actions.report(
        Report(action_id=line.action_ids[0], status=ActionStatus.REPORTED_COMPLETE)
    )
    assert reminders(register, DUE) == []


def test_an_old_day_shows_what_had_to_leave_then(register: Register, tmp_path: Path) -> None:
    line = reminder(register)
    register.office.letters.write([line], tmp_path)
    assert reminders(register, DUE) == []
    (before,) = reminders(register, DUE - timedelta(days=1))
    assert before.rungs == (Rung.SOON,)


def test_items_that_are_being_drafted_are_nobodys_business(register: Register) -> None:
    from secretariat.domain.minutes import ParagraphKind

    paragraph = register.write("Submit it.", ParagraphKind.ACTION)
    action = next(a for a in register.office.actions.all(register.group.id) if a.paragraph_id == paragraph.id)
    register.office.actions.save(replace(action, responsible_id=register.persons[0], due_on=DUE))
    assert action.symbol == ""
    assert reminders(register, DUE + timedelta(days=40)) == []


# Copies, and whose items are in whose letters.


def test_copies_go_to_the_counterpart_after_7_days_and_to_the_embassy_after_30(register: Register) -> None:
    addressed(register)
    envoy = with_embassy(register)
    register.task(
        responsible_id=register.persons[0], counterpart_id=register.persons[1], due_on=DUE, lead_party_id=1
    )
    copies = {
        days: reminders(register, DUE + timedelta(days=days))[0].copy_ids for days in (-14, 0, 6, 7, 29, 30)
    }
    both = (register.persons[1], envoy)
    assert copies == {-14: (), 0: (), 6: (), 7: both[:1], 29: both[:1], 30: both}


def test_one_counterpart_does_not_read_what_another_one_has_to_do_with(register: Register) -> None:
    addressed(register)
    for title, counterpart in (("First", 1), ("Second", 2), ("Third", 1), ("Fourth", None)):
        register.task(
            title,
            responsible_id=register.persons[0],
            counterpart_id=register.persons[counterpart] if counterpart else None,
            due_on=DUE,
        )
    found = reminders(register, DUE + timedelta(days=8))
    actions = {action.id: action for action in register.office.actions.all(register.group.id)}
    assert sorted(len(line.action_ids) for line in found) == [1, 1, 2]
    for line in found:
        assert {actions[number].counterpart_id for number in line.action_ids} == {
            *line.copy_ids
        } or not line.copy_ids
    (near,) = reminders(register, DUE)
    assert len(near.action_ids) == 4  # nobody else reads this one


def test_no_letter_to_one_person_tells_what_others_have_to_do(register: Register, tmp_path: Path) -> None:
    addressed(register)
    envoy = with_embassy(register)
    people = [*register.persons, None]
    for number in range(48):
        register.task(
            f"Task number {number:03}",
            responsible_id=people[number % 4],
            counterpart_id=people[(number // 4) % 4],
            lead_party_id=register.parties[number % 2],
            due_on=DUE - timedelta(days=number),
        )
    register.clock.set(DUE)
    letters = register.office.letters
    due = [line for line in lines(register) if line.person_id]
    composed = letters.compose([*due, *letters.action_lists(register.group.id)])
    actions = register.office.actions.all(register.group.id)
    people_of = {person.email: person.id for person in register.office.people.persons()}
    assert len(composed) > 15
    for one in composed:
        found = email.message_from_bytes(one.data, policy=policy.default)
        said = one.name + "".join(
            f"{part.get_payload(decode=True).decode()}"  # type: ignore[union-attr]
            for part in found.walk()
            if not part.is_multipart()
        )
        told = [
            action for action in actions if action.title.best("en") in said or f"{action.symbol}<" in said
        ]
        assert told
        readers = [a.addr_spec for field in ("To", "Cc") for a in getattr(found[field], "addresses", ())]
        assert readers
        for reader in (people_of[address] for address in readers):
            for action in told:
                mine = {action.responsible_id, action.counterpart_id}
                leads = action.lead_party_id == register.parties[0]
                assert reader in mine or (reader == envoy and leads), (one.name, action.title)


# What is missing.


def test_without_an_address_the_letter_is_shown_with_what_to_do_and_can_be_written(
    register: Register, tmp_path: Path
) -> None:
    line = reminder(register)
    assert [said for said in line.missing if "Amina Adil" in said and "Enter it" in said]
    (path,) = register.office.letters.write([line], tmp_path).value
    assert "To" not in mail(path)
    assert "Dear Amina Adil," in register.office.letters.preview(line).text


def test_an_address_that_no_header_can_carry_is_named(register: Register) -> None:
    person = register.get(Person, register.persons[0])
    register.office.people.save(replace(person, email="a,b@x.example"))
    line = reminder(register)
    assert [said for said in line.missing if "a,b@x.example" in said]


def test_items_that_nobody_carries_out_are_shown_and_cannot_be_written(
    register: Register, tmp_path: Path
) -> None:
    line = reminder(register, responsible_id=None)
    assert line.person_id == 0
    assert "ABWG/2026/A.1" in line.missing[0]
    with pytest.raises(RuleViolation, match="letter_without_person"):
        register.office.letters.write([line], tmp_path)
    assert list(tmp_path.glob("*.eml")) == []


def test_an_embassy_and_a_counterpart_that_are_not_named_are_pointed_out(register: Register) -> None:
    said = " ".join(reminder(register, DUE + timedelta(days=31)).missing)
    assert "embassy" in said
    assert "Avalon" in said
    assert "counterpart" in said


# Files and the log.


def test_a_draft_reads_as_its_preview_and_is_logged(register: Register, tmp_path: Path) -> None:
    addressed(register)
    line = reminder(register, counterpart_id=register.persons[1])
    preview = register.office.letters.preview(line)
    (path,) = register.office.letters.write([line], tmp_path).value
    found = mail(path)
    assert path.name == "2026-03-01-reminder-near-amina-adil.eml"
    plain = found.get_body(("plain",))
    assert plain is not None
    assert plain.get_content().replace("\r\n", "\n") == preview.text
    assert found["Subject"] == preview.content.subject
    assert found["Date"].datetime.date() == DUE
    assert "ABWG/2026/A.1" in preview.text
    assert [part.get_filename() for part in found.iter_attachments()] == ["deadlines.ics"]
    (logged,) = register.office.letters.log(register.group.id)
    assert (logged.name, logged.subject, logged.who) == (path.name, preview.content.subject, "Amina Adil")
    assert (logged.made_on, logged.made_by) == (DUE, "Test secretary")


def test_several_items_are_one_letter_one_line_of_the_log_and_one_undo(
    register: Register, tmp_path: Path
) -> None:
    for number in range(3):
        register.task(
            f"Task {number}", responsible_id=register.persons[0], due_on=DUE + timedelta(days=number)
        )
    register.clock.set(DUE)
    found = lines(register)
    assert [(len(line.action_ids), line.family) for line in found] == [(3, Family.NEAR)]
    assert set(found[0].rungs) == {Rung.DUE, Rung.SOON}
    register.office.letters.write(found, tmp_path)
    assert len(register.office.records.all(Letter)) == 3
    assert len(register.office.letters.log(register.group.id)) == 1
    assert lines(register) == []
    register.office.history.undo()
    assert register.office.letters.log(register.group.id) == []
    assert lines(register) == found
    register.office.history.redo()
    assert lines(register) == []


def test_no_file_that_is_there_is_touched(register: Register, tmp_path: Path) -> None:
    line = reminder(register)
    name = "2026-03-01-reminder-near-amina-adil.eml"
    (tmp_path / name).write_text("mine")
    (path,) = register.office.letters.write([line], tmp_path).value
    assert path.name == name.replace(".eml", "-2.eml")
    assert (tmp_path / name).read_text() == "mine"


def test_all_letters_are_written_or_none(register: Register, tmp_path: Path) -> None:
    register.task("One", responsible_id=register.persons[0], due_on=DUE)
    register.task("Two", responsible_id=register.persons[2], due_on=DUE)
    register.clock.set(DUE)
    letters = register.office.letters
    first, second = letters.compose(lines(register))
    too_long = replace(second, name="x" * 300 + ".eml")
    with pytest.raises(StorageProblem, match="cannot_write"):
        letters.keep([first, too_long], tmp_path)
    assert [path.name for path in tmp_path.glob("*.eml")] == []
    assert letters.log(register.group.id) == []


def test_what_was_written_meanwhile_is_not_written_again(register: Register, tmp_path: Path) -> None:
    line = reminder(register)
    with register.another() as other:
        other.letters.write([line], tmp_path)
    with pytest.raises(RuleViolation, match="letter_not_due"):
        register.office.letters.write([line], tmp_path)
    assert len(list(tmp_path.glob("*.eml"))) == 1


def action_list(register: Register, person: int) -> OutboxLine:
    found = register.office.letters.action_lists(register.group.id)
    return next(line for line in found if line.person_id == person)


def test_a_list_is_not_written_after_one_of_its_items_was_given_to_others(
    register: Register, tmp_path: Path
) -> None:
    amina, _, chandni = register.persons
    task = register.task("Secret plan", responsible_id=amina, due_on=DUE)
    register.task("Open plan", responsible_id=amina, due_on=DUE)
    line = action_list(register, amina)
    composed = register.office.letters.compose([line])
    register.office.actions.assign(task.id, responsible_id=chandni)
    for write in (
        lambda: register.office.letters.keep(composed, tmp_path),
        lambda: register.office.letters.write([line], tmp_path),  # nor the list as it was shown
    ):
        with pytest.raises(RuleViolation) as refused:
            write()
        assert refused.value.code == "letter_changed"
    assert list(tmp_path.glob("*.eml")) == []
    assert register.office.letters.log(register.group.id) == []
    (path,) = register.office.letters.write([action_list(register, amina)], tmp_path).value
    assert b"Secret plan" not in path.read_bytes()
    assert b"Open plan" in path.read_bytes()


def test_a_list_is_not_written_when_nothing_of_it_is_left(register: Register, tmp_path: Path) -> None:
    task = register.task(responsible_id=register.persons[0], due_on=DUE)
    composed = register.office.letters.compose([action_list(register, register.persons[0])])
    register.office.actions.assign(task.id, responsible_id=register.persons[2])
    with pytest.raises(RuleViolation, match="letter_not_due"):
        register.office.letters.keep(composed, tmp_path)


def address_moved(register: Register) -> None:
    person = register.get(Person, register.persons[0])
    register.office.people.save(replace(person, email="elsewhere@x.example"))


def title_changed(register: Register) -> None:
    action = register.office.actions.all(register.group.id)[0]
    register.office.actions.save(replace(action, title=text("Another title")))


def counterpart_changed(register: Register) -> None:
    action = register.office.actions.all(register.group.id)[0]
    register.office.actions.save(replace(action, counterpart_id=register.persons[1]))


@pytest.mark.parametrize("change", [address_moved, title_changed, counterpart_changed])
def test_a_letter_that_would_say_something_else_by_now_is_not_written(
    register: Register, tmp_path: Path, change: Any
) -> None:
    composed = register.office.letters.compose([reminder(register)])
    change(register)
    with pytest.raises(RuleViolation, match="letter_changed"):
        register.office.letters.keep(composed, tmp_path)
    assert list(tmp_path.glob("*.eml")) == []
    assert register.office.letters.write(reminders(register, DUE), tmp_path).value


def test_an_invitation_is_not_written_with_a_notice_that_is_no_longer_true(
    register: Register, tmp_path: Path
) -> None:
    meeting = convened(register)
    composed = register.office.letters.compose(lines(register, LetterKind.INVITATION)[:1])
    item = register.get(AgendaItem, register.items[0])
    register.office.meetings.save_part(replace(item, title=text("Another first item")))
    notice = register.office.documents.content("notice", meeting.id, "en")
    assert "Another first item" in repr(notice)
    with pytest.raises(RuleViolation, match="letter_changed"):
        register.office.letters.keep(composed, tmp_path)


def test_what_was_changed_elsewhere_refuses_no_letter(register: Register, tmp_path: Path) -> None:
    composed = register.office.letters.compose([reminder(register)])
    register.task("Of somebody else", responsible_id=register.persons[2], due_on=DUE)
    assert len(register.office.letters.keep(composed, tmp_path).value) == 1


def queries(register: Register, found: list[OutboxLine]) -> int:
    """Return how many queries composing letters takes."""
    with statements() as asked:
        register.office.letters.compose(found)
    return len(asked)


def test_letters_of_one_day_are_composed_from_one_reading(register: Register) -> None:
    """More letters about more items take no more queries."""
    addressed(register)
    for number in range(12):
        register.task(f"Task {number}", responsible_id=register.persons[number % 3], due_on=DUE)
    register.clock.set(DUE)
    found = reminders(register, DUE)
    assert len(found) == 3
    assert queries(register, found) == queries(register, found[:1]) > 0


def test_what_was_done_by_telephone_does_not_have_to_leave(register: Register) -> None:
    line = reminder(register)
    register.office.letters.settle([line], "By telephone")
    assert lines(register) == []
    (logged,) = register.office.letters.log(register.group.id)
    assert (logged.subject, logged.name) == ("By telephone", "")
    register.office.history.undo()
    assert lines(register) == [line]


def test_the_same_letter_is_the_same_file(register: Register, tmp_path: Path) -> None:
    line = reminder(register)
    noon = replace(line, as_of=DUE + timedelta(days=1))  # of another day than today: dated at noon
    first, second = (register.office.letters.compose([noon])[0].data for _ in range(2))
    assert first == second


# Languages and salutations.


def test_a_letter_is_in_the_language_of_its_side_if_the_group_works_in_it(register: Register) -> None:
    from secretariat.domain.agreements import Party

    party = register.get(Party, register.parties[0])
    register.office.agreements.save(replace(party, language="ar"))
    line = reminder(register)
    assert line.language == "ar"
    assert "تحية طيبة" in register.office.letters.preview(line).text
    other = register.office.letters.in_language(line, "en")
    assert register.office.letters.preview(other).text.startswith("Dear Amina Adil,")
    with pytest.raises(RuleViolation, match="language_not_of_group"):
        register.office.letters.in_language(line, "zh")


@pytest.mark.parametrize(
    ("fields", "first", "last"),
    [
        ({}, "Dear Amina Adil,", "Yours sincerely,"),
        ({"style": text("Dr")}, "Dear Dr Amina Adil,", "Yours sincerely,"),
        ({"style": text("H.E.")}, "Excellency,", "assurances"),
        ({"function": text("Minister of Health")}, "Excellency,", "assurances"),
        ({"function": text("Ambassador")}, "Excellency,", "assurances"),
        ({"function": text("Minister Counsellor")}, "Dear Amina Adil,", "Yours sincerely,"),
        ({"function": text("Ministry adviser")}, "Dear Amina Adil,", "Yours sincerely,"),
        ({"salutation": text("Dear colleague")}, "Dear colleague,", "Yours sincerely,"),
        ({"salutation": text("Excellency:")}, "Excellency:", "Yours sincerely,"),
        ({"salutation": LocalizedText(ar="معالي الوزيرة")}, "Dear Amina Adil,", "Yours sincerely,"),
    ],
)
def test_salutation_and_closing_follow_the_person(
    register: Register, fields: Any, first: str, last: str
) -> None:
    person = register.get(Person, register.persons[0])
    register.office.people.save(replace(person, **fields))
    said = register.office.letters.preview(reminder(register)).text
    assert said.startswith(f"{first}\n")
    assert last in said


# Meetings.


def convened(register: Register) -> Meeting:
    addressed(register)
    secretary = register.office.people.save(
        Person(party_id=register.parties[0], name=text("Secretary"), email="sec@x.example")
    ).value
    for person, party, role in (
        (register.persons[0], 0, Role.HEAD),
        (register.persons[1], 1, Role.HEAD),
        (secretary.id, 0, Role.SECRETARIAT),
    ):
        delegate = Delegate(
            meeting_id=register.meeting, person_id=person, party_id=register.parties[party], role=role
        )
        register.office.meetings.save_part(delegate)
    register.office.meetings.move(register.meeting, MeetingState.CONVENED)
    return register.get(Meeting, register.meeting)


def test_delegates_are_invited_once_with_notice_and_calendar_entry(
    register: Register, tmp_path: Path
) -> None:
    convened(register)
    found = lines(register, LetterKind.INVITATION)
    assert {line.person_id for line in found} >= set(register.persons[:2])
    assert lines(register, LetterKind.INVITATION, date(2026, 1, 4)) == []  # not convened yet on that day
    assert lines(register, LetterKind.INVITATION, date(2026, 1, 13)) == []  # and over on this one
    paths = register.office.letters.write(found, tmp_path).value
    assert lines(register, LetterKind.INVITATION) == []
    message = next(mail(path) for path in paths if "basil" in path.name)
    (calendar,) = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    assert calendar.get_param("method") == "REQUEST"
    entry = calendar.get_content()
    assert "p2@x.example" in entry
    assert "p1@x.example" not in entry  # nobody is told who else is invited
    (notice,) = message.iter_attachments()
    assert notice.get_filename() == "ABWG-2026-1-notice-en.pdf"
    assert notice.get_content()[:5] == b"%PDF-"
    plain = message.get_body(("plain",))
    assert plain is not None
    assert "10:00–17:00" in plain.get_content()
    assert "UTC+2" in plain.get_content()  # the other capital


def test_a_meeting_that_is_cancelled_is_taken_back_from_those_who_were_invited(
    register: Register, tmp_path: Path
) -> None:
    convened(register)
    invited = [line for line in lines(register) if line.person_id == register.persons[1]]
    register.office.letters.write(invited, tmp_path)
    register.office.meetings.move(register.meeting, MeetingState.CANCELLED)
    (line,) = lines(register)
    assert (line.kind, line.person_id) == (LetterKind.CANCELLATION, register.persons[1])
    (path,) = register.office.letters.write([line], tmp_path).value
    (calendar,) = [part for part in mail(path).walk() if part.get_content_type() == "text/calendar"]
    assert calendar.get_param("method") == "CANCEL"
    assert lines(register) == []


def taken_off(register: Register, person: int) -> Delegate:
    """Take somebody off the delegation to the meeting, and return who it was."""
    found = register.office.meetings.delegates(register.meeting)
    (delegate,) = [one for one in found if one.person_id == person]
    register.office.records.remove(Ref(Kind.DELEGATE, delegate.id))
    return delegate


def calendar_of(path: Path) -> tuple[str, str]:
    """Return the method and the text of the calendar entry that a letter carries."""
    (calendar,) = [part for part in mail(path).walk() if part.get_content_type() == "text/calendar"]
    return str(calendar.get_param("method")), calendar.get_content()


def test_an_invitation_is_taken_back_from_who_is_no_delegate_any_more(
    register: Register, tmp_path: Path
) -> None:
    convened(register)
    letters, basil = register.office.letters, register.persons[1]
    letters.write(lines(register), tmp_path)
    assert lines(register) == []
    delegate = taken_off(register, basil)
    (line,) = lines(register)
    assert (line.kind, line.person_id) == (LetterKind.CANCELLATION, basil)
    assert lines(register, on=date(2026, 1, 13)) == []  # the meeting is over on this day
    assert "is withdrawn" in letters.preview(line).text
    assert "cancelled" not in letters.preview(line).text
    (path,) = letters.write([line], tmp_path).value
    method, entry = calendar_of(path)
    assert method == "CANCEL"
    assert f"p{basil}@x.example" in entry
    assert lines(register) == []
    register.office.meetings.save_part(replace(delegate, id=0, version=0))
    (again,) = lines(register)  # who comes after all is invited anew
    assert (again.kind, again.person_id) == (LetterKind.INVITATION, basil)


def test_who_was_never_invited_hears_of_no_withdrawal(register: Register) -> None:
    convened(register)
    taken_off(register, register.persons[1])
    assert {line.kind for line in lines(register)} == {LetterKind.INVITATION}


@pytest.mark.parametrize(
    ("state", "said"), [(MeetingState.CANCELLED, "is cancelled"), (MeetingState.POSTPONED, "is withdrawn")]
)
def test_who_is_no_delegate_hears_too_that_a_meeting_was_called_off(
    register: Register, tmp_path: Path, state: MeetingState, said: str
) -> None:
    convened(register)
    basil = register.persons[1]
    register.office.letters.write(lines(register), tmp_path)
    taken_off(register, basil)
    register.office.meetings.move(register.meeting, state)
    if state is MeetingState.POSTPONED:
        register.office.meetings.move(register.meeting, MeetingState.PLANNED)
    (line,) = [one for one in lines(register) if one.person_id == basil]
    assert said in register.office.letters.preview(line).text
    (path,) = register.office.letters.write([line], tmp_path).value
    assert calendar_of(path)[0] == "CANCEL"


def test_who_was_invited_to_the_old_dates_hears_of_the_new_ones(register: Register, tmp_path: Path) -> None:
    convened(register)
    office = register.office
    office.letters.write(lines(register), tmp_path)
    register.clock.set(date(2026, 1, 8))
    starts = datetime(2026, 2, 2, 10)
    office.series.reschedule(register.meeting, starts, starts + timedelta(hours=7), "Elections")
    postponed = lines(register)
    assert {line.kind for line in postponed} == {LetterKind.CANCELLATION}
    assert "postponed" in office.letters.preview(postponed[0]).text
    office.meetings.move(register.meeting, MeetingState.CONVENED)
    assert {line.kind for line in lines(register)} == {LetterKind.INVITATION}


def test_circulated_minutes_go_to_the_sides_with_a_form_for_comments(
    register: Register, tmp_path: Path
) -> None:
    convened(register)
    register.office.meetings.move(register.meeting, MeetingState.IN_SESSION)
    for delegate in register.office.meetings.delegates(register.meeting):
        register.office.meetings.save_part(replace(delegate, attendance="present"))
    register.circulated()
    register.office.comments.open_round(register.meeting)
    found = lines(register, LetterKind.MINUTES)
    assert len(found) == 3
    paths = register.office.letters.write(found[:2], tmp_path).value
    assert len(lines(register, LetterKind.MINUTES)) == 1
    names = [part.get_filename() for part in mail(paths[0]).iter_attachments()]
    assert names[0] == "ABWG-2026-1-AM-en.pdf"
    assert names[1].startswith("ABWG-2026-1-AM-comment-form-en")
    assert "no objection" in register.office.letters.preview(found[0]).text


def test_an_open_request_for_a_nomination_goes_to_the_side_once(register: Register, tmp_path: Path) -> None:
    convened(register)
    register.office.letters.settle(lines(register), "At the table")
    wanted = [
        Nomination(group_id=register.group.id, party_id=register.parties[1], area_id=area)
        for area in (*register.areas, None)
    ]
    register.office.nominations.request(wanted)
    (line,) = lines(register)
    assert (line.kind, line.person_id, len(line.nomination_ids)) == (
        LetterKind.NOMINATION,
        register.persons[1],
        3,
    )
    said = register.office.letters.preview(line).text
    assert "Burns" in said
    assert "Vaccines" in said
    (path,) = register.office.letters.write([line], tmp_path).value
    (request,) = mail(path).iter_attachments()
    assert request.get_content()[:5] == b"%PDF-"
    assert lines(register) == []


def test_each_form_of_an_update_round_goes_to_its_person_alone(register: Register, tmp_path: Path) -> None:
    addressed(register)
    for person in register.persons[:2]:
        register.task(f"Task of {person}", responsible_id=person, due_on=DUE)
    begun = register.office.updates.begin(register.group.id).value
    register.office.updates.make_forms(begun.id, "en")
    found = lines(register, LetterKind.UPDATE_FORM)
    assert {line.person_id for line in found} == set(register.persons[:2])
    paths = register.office.letters.write(found, tmp_path).value
    assert len({next(iter(mail(path).iter_attachments())).get_content() for path in paths}) == 2
    assert lines(register, LetterKind.UPDATE_FORM) == []


def test_letters_are_rows_of_the_journal(register: Register, tmp_path: Path) -> None:
    register.office.letters.write([reminder(register)], tmp_path)
    assert sql(register.path, f"SELECT count(*) FROM {LetterRow.__tablename__}") == [(1,)]
    assert register.office.history.entries(limit=1)[0].act == "write_letters letters"


def test_the_standing_of_a_day_counts_and_not_that_of_today(register: Register) -> None:
    line = reminder(register)
    later = DUE + timedelta(days=3)
    register.clock.set(later)
    register.office.actions.report(
        Report(action_id=line.action_ids[0], status=ActionStatus.REPORTED_COMPLETE, effective_on=later)
    )
    assert reminders(register, later) == []
    (before,) = reminders(register, DUE)
    assert before.rungs == (Rung.DUE,)
    lists = register.office.letters.action_lists
    assert "Not started" in register.office.letters.preview(lists(register.group.id, DUE)[0]).text
    assert "Reported complete" in register.office.letters.preview(lists(register.group.id)[0]).text
    assert lists(register.group.id, date(2026, 1, 1)) == []  # not agreed yet


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "whose deadline is today"), (1, "have passed"), (6, "have passed"), (-3, "are near")],
)
def test_a_reminder_of_the_first_steps_says_when_the_deadline_is(
    register: Register, days: int, said: str
) -> None:
    day = DUE + timedelta(days=days)
    line = reminder(register, day)
    read = register.office.letters.preview(line)
    assert line.family is Family.NEAR
    assert said in read.text
    assert ("near" in read.text) == (days < 0)
    assert ("near" in read.content.subject) == (days < 0)
    assert ("within 14 days" in line.why) == (days < 0)


def test_a_request_whose_day_has_passed_asks_for_the_answer_now(register: Register, tmp_path: Path) -> None:
    addressed(register)
    asked = Nomination(group_id=register.group.id, party_id=register.parties[1], area_id=register.areas[0])
    (made,) = register.office.nominations.request([asked]).value
    assert made.until is not None
    for day, said in (
        (made.until, "is requested by"),
        (made.until + timedelta(days=1), "as soon as possible"),
    ):
        (line,) = lines(register, LetterKind.NOMINATION, day)
        assert said in register.office.letters.preview(line).text
        assert ("was requested by" in register.office.letters.preview(line).text) == (day > made.until)
    register.clock.set(made.until + timedelta(days=1))
    content = register.office.documents.content(
        "nomination", register.group.id, "en", party=register.parties[1]
    )
    assert content.document_date == made.until + timedelta(days=1)


def test_a_letter_says_in_which_language_the_form_with_it_is(register: Register) -> None:
    addressed(register)
    register.task("Task", responsible_id=register.persons[0], due_on=DUE)
    begun = register.office.updates.begin(register.group.id).value
    register.office.updates.make_forms(begun.id, "en")
    (line,) = lines(register, LetterKind.UPDATE_FORM)
    assert line.encloses == ("Progress form (Excel), in English",)
    assert "The form is in" not in register.office.letters.preview(line).text
    other = next(code for code in register.group.languages if code != "en")
    read = register.office.letters.preview(register.office.letters.in_language(line, other))
    words = labels(other)
    name = words.language_name("en")
    assert words.format("letter.update_form.language", language=name) in read.text
    assert read.content.enclosures[0].endswith(words.format("outbox.file_in", file="", language=name).strip())


def test_who_answered_the_round_is_not_asked_again(register: Register, tmp_path: Path) -> None:
    addressed(register)
    for person in register.persons[:2]:
        register.task(f"Task of {person}", responsible_id=person, due_on=DUE)
    made = forms_out(register, tmp_path)
    assert len(lines(register, LetterKind.UPDATE_FORM)) == 2
    form = made[register.persons[0]]
    symbol = next(key for key in sheet_rows(form) if key.startswith(register.group.symbol))
    updates = register.office.updates
    updates.accept(updates.receive(fill(form, {symbol: {C.PERCENT: 40}})))
    assert [one.person_id for one in lines(register, LetterKind.UPDATE_FORM)] == [register.persons[1]]
    round_ = updates.open_round(register.group.id)
    assert round_ is not None
    updates.make_forms(round_.id, "en")  # another revision for all
    assert [one.person_id for one in lines(register, LetterKind.UPDATE_FORM)] == [register.persons[1]]

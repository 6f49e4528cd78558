"""Invitations, cancellations and the calendar of a group: who, when, in which revision, and nothing of our own side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from secretariat.documents.labels import labels
from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.activities import Activity
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Attendance, Delegate, Meeting, MeetingState, Reply, Role, Sitting
from secretariat.domain.people import FocalPoint, Person
from secretariat.services.office import Office
from tests.calendar_tools import by_libical, by_vobject, cards_by_vobject, check_lines
from tests.services.calendar_triggers import ADDRESSES, addressed, all_invited, invited
from tests.small_register import Register, text


def sent(register: Register, language: str = "en") -> bytes:
    return register.office.documents.set("invitation", register.meeting, language, suffix=".ics")


def sequence(register: Register) -> int:
    return by_libical(sent(register))[0].sequence


def calendar(register: Register, language: str = "en") -> bytes:
    return register.office.documents.set("calendar", register.group.id, language, suffix=".ics")


def at(hour: int, day: int = 12) -> datetime:
    return datetime(2026, 1, day, hour)


def test_an_invitation_asks_the_delegates_and_is_answered_to_the_secretariat(register: Register) -> None:
    all_invited(register)
    data = sent(register)
    check_lines(data)
    (seen,) = by_libical(data)
    meeting = register.get(Meeting, register.meeting)
    assert seen.uid == meeting.uid
    assert seen.summary == "Health Group – First Meeting"
    event = by_vobject(data).vevent
    assert event.organizer.value == f"mailto:{ADDRESSES[0]}"
    assert [attendee.value for attendee in event.attendee_list] == [f"mailto:{a}" for a in ADDRESSES[1:]]
    assert [attendee.params["ROLE"] for attendee in event.attendee_list] == [["CHAIR"], ["REQ-PARTICIPANT"]]
    assert all(attendee.params["RSVP"] == ["TRUE"] for attendee in event.attendee_list)
    assert event.dtstart.value.isoformat() == "2026-01-12T10:00:00+05:00"
    assert event.status.value == "TENTATIVE"
    register.office.meetings.move(register.meeting, MeetingState.CONVENED)
    assert by_vobject(sent(register)).vevent.status.value == "CONFIRMED"


def test_who_is_excused_or_has_no_address_is_not_invited_again(register: Register) -> None:
    _, basil, _ = all_invited(register)
    register.office.meetings.save_part(replace(basil, attendance=Attendance.EXCUSED))
    (attendee,) = by_vobject(sent(register)).vevent.attendee_list
    assert attendee.value == f"mailto:{ADDRESSES[2]}"


def test_an_invitation_for_one_person_names_no_other(register: Register) -> None:
    from secretariat.documents.ics import calendar_bytes
    from secretariat.services.calendars import invitation

    all_invited(register)
    with register.office.records._unit.read() as session:
        content = invitation(session, register.meeting, "en", date(2026, 1, 5), register.persons[1])
    data = calendar_bytes(content)
    (attendee,) = by_vobject(data).vevent.attendee_list
    assert attendee.value == f"mailto:{ADDRESSES[1]}"
    assert ADDRESSES[2].encode() not in data


def test_the_sides_focal_point_invites_where_no_delegate_is_its_secretariat(register: Register) -> None:
    addressed(register)
    people, (a, b) = register.office.people, register.parties
    people.save(FocalPoint(group_id=register.group.id, party_id=b, person_id=register.persons[1]))
    people.save(FocalPoint(group_id=register.group.id, party_id=a, person_id=register.persons[2]))
    invited(register, Role.HEAD)
    assert by_vobject(sent(register)).vevent.organizer.value == f"mailto:{ADDRESSES[2]}"
    group = register.get(Group, register.group.id)
    register.office.groups.save(replace(group, own_party_id=b))  # the own side is asked first
    assert by_vobject(sent(register)).vevent.organizer.value == f"mailto:{ADDRESSES[1]}"


def test_a_cancelled_meeting_is_taken_out_of_the_calendars(register: Register) -> None:
    all_invited(register)
    before = sequence(register)
    register.office.meetings.move(register.meeting, MeetingState.CANCELLED)
    data = sent(register)
    (seen,) = by_libical(data)
    called_off = by_vobject(data)
    assert called_off.method.value == "CANCEL"
    assert called_off.vevent.status.value == "CANCELLED"
    assert (seen.uid, seen.sequence > before) == (register.get(Meeting, register.meeting).uid, True)
    assert len(called_off.vevent.attendee_list) == 2
    assert not hasattr(called_off.vevent, "valarm")


def test_a_postponed_meeting_comes_back_with_a_higher_revision(register: Register) -> None:
    all_invited(register)
    register.office.meetings.move(register.meeting, MeetingState.POSTPONED)
    gone = by_libical(sent(register))[0]
    register.office.meetings.move(register.meeting, MeetingState.PLANNED)
    meeting = register.get(Meeting, register.meeting)
    register.office.meetings.save(replace(meeting, starts_at=at(10, 20), ends_at=at(17, 20)))
    back = by_libical(sent(register))[0]
    assert back.uid == gone.uid
    assert back.sequence > gone.sequence
    assert by_vobject(sent(register)).method.value == "REQUEST"


def test_the_revision_goes_up_with_every_change_of_the_hours_whatever_is_undone(register: Register) -> None:
    all_invited(register)
    office, seen = register.office, [sequence(register)]

    def went_up() -> None:
        seen.append(sequence(register))
        assert seen[-1] > seen[-2], seen

    meeting = register.get(Meeting, register.meeting)
    office.meetings.save(replace(meeting, ends_at=at(18)))
    went_up()
    office.history.undo()
    went_up()
    office.history.redo()
    went_up()
    sitting = office.meetings.save_part(
        Sitting(meeting_id=meeting.id, starts_at=at(10), ends_at=at(12))
    ).value
    went_up()
    office.history.undo()  # deletes the row
    went_up()
    office.history.redo()
    went_up()
    office.history.undo()
    went_up()
    office.history.redo()
    went_up()
    sitting = office.records.get(Sitting, sitting.id)
    office.meetings.save_part(replace(sitting, ends_at=at(13)))
    went_up()
    office.records.remove(Ref(Kind.SITTING, sitting.id))
    went_up()
    office.history.undo()
    went_up()
    register.reopen()
    assert sequence(register) == seen[-1]


def test_the_hours_of_each_sitting_stand_in_the_text_on_all_clocks(register: Register) -> None:
    all_invited(register)
    for begins, ends in ((10, 12), (14, 16)):
        register.office.meetings.save_part(
            Sitting(meeting_id=register.meeting, starts_at=at(begins), ends_at=at(ends))
        )
    (seen,) = by_libical(sent(register))
    lines = [line for line in seen.description.splitlines() if line.startswith("Hours: ")]
    assert [line.partition(", ")[2] for line in lines] == [
        "10:00–12:00 Karachi (UTC+5) · 07:00–09:00 Hebron (UTC+2)",
        "14:00–16:00 Karachi (UTC+5) · 11:00–13:00 Hebron (UTC+2)",
    ]


def test_a_reply_that_was_read_stands_in_the_next_invitation(register: Register) -> None:
    _, basil, _ = all_invited(register)
    register.office.meetings.save_part(replace(basil, reply=Reply.ACCEPTED))
    first = by_vobject(sent(register)).vevent.attendee_list[0]
    assert first.params["PARTSTAT"] == ["ACCEPTED"]


def full(register: Register) -> tuple[Action, Action]:
    """Give the group action items, an activity and a designation that ends."""
    addressed(register)
    first = register.task("Submit the plan", due_on=date(2026, 2, 5), area_id=register.areas[0])
    second = register.task("Adopt; the plan, once \\ submitted", due_on=date(2026, 3, 5))
    register.office.actions.set_dependencies(second.id, [first.id])
    register.office.activities.save(
        Activity(
            group_id=register.group.id,
            title=text("Training course"),
            starts_on=date(2026, 4, 6),
            ends_on=date(2026, 4, 10),
            report_due_on=date(2026, 5, 10),
        )
    )
    register.office.people.save(
        FocalPoint(
            group_id=register.group.id,
            party_id=register.parties[0],
            person_id=register.persons[0],
            until_on=date(2026, 6, 30),
        )
    )
    return first, second


def test_the_calendar_of_a_group_has_everything_with_a_date(register: Register) -> None:
    first, second = full(register)
    data = calendar(register)
    check_lines(data)
    seen = by_libical(data)
    assert len({entry.uid for entry in seen}) == len(seen)
    said = {entry.summary: entry for entry in seen if entry.kind == "VEVENT"}
    meeting = register.get(Meeting, register.meeting)
    assert said["Health Group – First Meeting"].uid == meeting.uid
    for title in (
        f"Due: {first.symbol}: Submit the plan",
        "Training course",
        "Report due: Training course",
        "Designation ends: Amina Adil",
    ):
        assert said[title].whole_days, title
    limits = [entry for entry in seen if entry.summary.startswith("Due: ") and entry.uid not in (first.uid,)]
    assert len(limits) > 4  # the time limits of the meeting and the agreement
    tasks = {task.uid.value: task for task in by_vobject(data).vtodo_list}
    assert tasks.keys() == {first.uid, second.uid}
    assert tasks[second.uid].related_to.value == first.uid
    assert tasks[second.uid].summary.value == f"{second.symbol}: Adopt; the plan, once \\ submitted"


def test_the_next_file_is_known_again_entry_by_entry(register: Register) -> None:
    first, _ = full(register)
    before = {entry.uid: entry for entry in by_libical(calendar(register))}
    register.clock.set(date(2026, 1, 8))
    register.office.actions.save(replace(register.get(Action, first.id), due_on=date(2026, 2, 9)))
    after = {entry.uid: entry for entry in by_libical(calendar(register))}
    assert after.keys() == before.keys()
    assert all(after[uid].sequence >= before[uid].sequence for uid in after)
    moved = {uid for uid in after if after[uid].starts != before[uid].starts and after[uid].kind == "VEVENT"}
    assert {after[uid].summary for uid in moved} == {f"Due: {first.symbol}: Submit the plan"}
    assert all(after[uid].sequence > before[uid].sequence for uid in moved)
    arabic = {entry.uid for entry in by_libical(calendar(register, "ar"))}
    assert arabic == set(after)


def test_what_is_finished_is_due_no_more_and_what_is_provisional_is_not_told(register: Register) -> None:
    first, _ = full(register)
    register.office.actions.save(replace(register.get(Action, first.id), status=ActionStatus.CANCELLED))
    provisional = Action(
        group_id=register.group.id, meeting_id=register.meeting, title=text("Provisional so far")
    )
    register.office.actions.save(provisional)
    data = calendar(register)
    assert f"Due: {first.symbol}" not in " ".join(entry.summary for entry in by_libical(data))
    status = {task.uid.value: task.status.value for task in by_vobject(data).vtodo_list}
    assert status[first.uid] == "CANCELLED"
    assert b"Provisional so far" not in data


def test_the_files_of_the_sample_are_read_by_others(sample_file) -> None:
    with Office(sample_file, "A secretary", zone="UTC") as office:
        for group in office.groups.all():
            for language in group.languages[:2]:
                data = office.documents.set("calendar", group.id, language, suffix=".ics")
                check_lines(data)
                assert len(by_libical(data)) > 10
                by_vobject(data)
                assert office.documents.set("calendar", group.id, language, suffix=".ics") == data
                for kind in ("contacts", "contacts-4"):
                    cards = office.documents.set(kind, group.id, language, suffix=".vcf")
                    check_lines(cards)
                    assert len(cards_by_vobject(cards)) > 5
        coming = office.meetings.by_symbol("PPHWG/2026/3")
        (seen,) = by_libical(office.documents.set("invitation", coming.id, "ur", suffix=".ics"))
        assert labels("ur").get("document.sample") in seen.description


@pytest.mark.parametrize("version", ["contacts", "contacts-4"])
def test_contacts_are_those_in_office_once_each(register: Register, version: str) -> None:
    addressed(register)
    group, (a, b), people = register.group.id, register.parties, register.office.people
    for area in register.areas:
        people.save(FocalPoint(group_id=group, party_id=a, person_id=register.persons[0], area_id=area))
    people.save(
        FocalPoint(group_id=group, party_id=b, person_id=register.persons[1], until_on=date(2025, 1, 1))
    )
    data = register.office.documents.set(version, group, "en", suffix=".vcf")
    (card,) = cards_by_vobject(data)
    assert card.fn.value == "Amina Adil"
    assert card.role.value == "Focal point: Burns; Focal point: Vaccines"
    assert card.categories.value == ["ABWG", "Burns", "Vaccines"]
    assert card.uid.value.removeprefix("urn:uuid:") == register.get(Person, register.persons[0]).uid


def test_a_delegate_without_an_address_is_left_out(register: Register) -> None:
    all_invited(register)
    nobody = register.office.people.save(Person(name=text("Nobody"), party_id=register.parties[1])).value
    register.office.meetings.save_part(
        Delegate(meeting_id=register.meeting, person_id=nobody.id, party_id=register.parties[1])
    )
    assert b"Nobody" not in sent(register)


def test_deadlines_and_invitations_name_one_organizer(register: Register) -> None:
    """The secretariat that came to the latest meeting stands before the focal point for the whole group."""
    from secretariat.services.calendars import organizer_of

    all_invited(register)
    place = FocalPoint(
        group_id=register.group.id, party_id=register.parties[0], person_id=register.persons[1]
    )
    register.office.people.save(place)
    inviting = by_vobject(sent(register)).vevent.organizer.value
    with register.office.records._unit.read() as session:
        found = organizer_of(session, register.group, date(2026, 1, 5), "en")
    assert found is not None
    assert inviting == f"mailto:{found.email}" == f"mailto:{ADDRESSES[0]}"

"""Who comes and goes while a meeting goes on, what was left for its items, and what time it is there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.attendance import ItemQuorum, SidePresence, in_room
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaItem, AgendaKind, Attendance, Delegate, MinutesState, Role
from secretariat.services.words import act
from tests.small_register import Register, text


def listed(register: Register, person: int, side: int, role: Role = Role.HEAD, **fields: object) -> Delegate:
    delegate = Delegate(
        meeting_id=register.meeting,
        person_id=register.persons[person],
        party_id=register.parties[side],
        role=role,
        **fields,  # type: ignore[arg-type]
    )
    return register.office.meetings.save_part(delegate).value


def test_arrival_and_departure_are_one_act_each(register: Register) -> None:
    office, (_first, second) = register.office, register.items
    there = listed(register, 0, 0, attendance=Attendance.PRESENT)
    late = listed(register, 1, 1)
    assert not office.attendance.quorum(register.meeting)[0].quorum
    office.attendance.arrive(late.id, second)
    assert register.get(Delegate, late.id).arrived_item_id == second
    assert [item.quorum for item in office.attendance.quorum(register.meeting)] == [False, True]
    office.attendance.leave(there.id, second)
    sides = (SidePresence(register.parties[0], 0, False), SidePresence(register.parties[1], 1, True))
    agenda, people = office.meetings.agenda(register.meeting), office.meetings.delegates(register.meeting)
    assert in_room(people, 1, agenda, register.parties) == ItemQuorum(second, sides)
    assert act(office.history.undo_label() or "", "en") == "Departure of a delegate"
    office.history.undo()
    assert act(office.history.undo_label() or "", "en") == "Arrival of a delegate"
    office.history.undo()
    assert [register.get(Delegate, d.id).attendance for d in (there, late)] == [
        Attendance.PRESENT,
        Attendance.EXPECTED,
    ]


def test_what_the_record_forbids_is_refused(register: Register) -> None:
    office, (first, second) = register.office, register.items
    late = listed(register, 0, 0)
    office.attendance.arrive(late.id, second)
    with pytest.raises(RuleViolation, match="left_before_arrival"):
        office.attendance.leave(late.id, first)
    other = register.plan(datetime(2026, 6, 2, 10))
    foreign = office.meetings.save_part(AgendaItem(meeting_id=other.id, title=text("Elsewhere"))).value
    with pytest.raises(RuleViolation, match="item_of_another_meeting"):
        office.attendance.arrive(late.id, foreign.id)
    register.write("The Group met.")
    office.minutes.circulate(register.meeting)
    for verb in (office.attendance.arrive, office.attendance.leave):
        with pytest.raises(RuleViolation, match="minutes_not_drafting"):
            verb(late.id, second)
    office.minutes.move(register.meeting, MinutesState.DRAFTING)
    assert office.attendance.leave(late.id, second).value.left_item_id == second


def test_an_item_on_an_area_has_what_earlier_meetings_left_for_that_area(register: Register) -> None:
    office, (burns, vaccines) = register.office, register.areas
    second = register.plan(datetime(2026, 6, 2, 10))
    for name, area, meeting in (
        ("Burns", burns, register.meeting),
        ("Vaccines", vaccines, register.meeting),
        ("Of this meeting", burns, second.id),
    ):
        action = Action(group_id=register.group.id, meeting_id=meeting, title=text(name), area_id=area)
        office.actions.save(action)
    agenda = office.meetings.draft_agenda(second.id).value
    review = next(item for item in agenda if item.area_id == burns)
    arising = next(item for item in agenda if item.kind is AgendaKind.MATTERS_ARISING)
    opening = next(item for item in agenda if item.kind is AgendaKind.OPENING)
    found = office.agendas.carried(review.id)
    assert ([str(a.title) for a in found.actions], found.previous) == (["Burns"], None)
    assert office.agendas.carried(arising.id) == office.agendas.matters_arising(second.id)
    assert office.agendas.carried(opening.id).actions == ()


def test_the_time_is_that_of_the_meeting(register: Register) -> None:
    register.clock.now = datetime(2026, 7, 1, 8, 59, 59, tzinfo=UTC)
    assert register.office.agendas.now("Asia/Karachi") == datetime(2026, 7, 1, 14)
    assert register.office.agendas.now("Europe/Zurich").hour == 11  # in summer


def test_a_delegate_who_was_represented_arrives_in_person(register: Register) -> None:
    head, deputy = listed(register, 0, 0), listed(register, 1, 0, Role.ALTERNATE_HEAD)
    stood_in = replace(head, attendance=Attendance.REPRESENTED, represented_by_id=deputy.person_id)
    register.office.meetings.save_part(stood_in)
    found = register.office.attendance.arrive(head.id, register.items[1]).value
    assert (found.attendance, found.represented_by_id) == (Attendance.PRESENT, None)

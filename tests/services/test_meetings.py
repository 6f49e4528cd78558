"""Sittings, joint meetings, what reopening bears upon, and attendance item by item."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    Attendance,
    Delegate,
    Effect,
    EffectKind,
    Meeting,
    MeetingState,
    MinutesState,
    Role,
    Sitting,
)
from secretariat.services.words import effect
from tests.small_register import Register, sql, text


def refused(code: str, verb: object, *args: object) -> RuleViolation:
    with pytest.raises(RuleViolation, match=code) as error:
        verb(*args)  # type: ignore[operator]
    return error.value


def june(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 6, day, hour, minute)


# Sittings.


def sitting(register: Register, meeting: Meeting, starts: datetime, ends: datetime) -> Sitting:
    wanted = Sitting(meeting_id=meeting.id, starts_at=starts, ends_at=ends)
    return register.office.meetings.save_part(wanted).value


def test_sittings_stand_in_the_order_of_their_times(register: Register) -> None:
    meeting = register.plan(june(2, 9), hours=33)
    for starts, ends in (((3, 9), (3, 12)), ((2, 14), (2, 17)), ((2, 9), (2, 12))):
        sitting(register, meeting, june(*starts), june(*ends))
    found = register.office.meetings.sittings(meeting.id)
    assert [s.starts_at for s in found] == [june(2, 9), june(2, 14), june(3, 9)]
    assert [s.position for s in found] == [0, 1, 2]
    moved = replace(found[0], starts_at=june(3, 14), ends_at=june(3, 18))
    register.office.meetings.save_part(moved)
    found = register.office.meetings.sittings(meeting.id)
    assert [s.position for s in found] == [0, 1, 2]
    assert found[-1].id == moved.id


def test_a_sitting_lies_within_its_meeting_and_beside_the_others(register: Register) -> None:
    meeting = register.plan(june(2, 9), hours=9)
    first = sitting(register, meeting, june(2, 9), june(2, 12))
    put = lambda starts, ends: sitting(register, meeting, starts, ends)  # noqa: E731
    assert refused("sitting_outside", put, june(2, 8), june(2, 9)).data["field"] == "starts_at"
    assert refused("sitting_outside", put, june(2, 17), june(2, 18, 1)).data["field"] == "ends_at"
    refused("sittings_overlap", put, june(2, 11, 59), june(2, 13))
    refused("sittings_overlap", put, june(2, 10), june(2, 11))
    refused("sitting_ends_before_it_begins", put, june(2, 14), june(2, 14))
    refused("sitting_time_missing", register.office.meetings.save_part, Sitting(meeting_id=meeting.id))
    put(june(2, 12), june(2, 18))  # one after the other
    assert register.office.meetings.save_part(first).value == first
    refused("sitting_outside", register.office.meetings.save, replace(meeting, ends_at=june(2, 17)))
    register.office.meetings.save(replace(meeting, starts_at=june(3, 9), ends_at=june(3, 18)))
    assert [s.starts_at for s in register.office.meetings.sittings(meeting.id)] == [june(3, 9), june(3, 12)]


def test_a_sitting_at_an_hour_that_clocks_skip_is_refused(register: Register) -> None:
    meeting = register.get(Meeting, register.meeting)
    days = {"starts_at": datetime(2026, 3, 28, 20), "ends_at": datetime(2026, 3, 29, 12)}
    meeting = register.office.meetings.save(replace(meeting, zone="Europe/Berlin", **days)).value  # type: ignore[arg-type]
    refused(
        "time_skipped",
        lambda: sitting(register, meeting, datetime(2026, 3, 29, 2, 15), datetime(2026, 3, 29, 4)),
    )


def test_daily_sittings_are_written_once(register: Register) -> None:
    meeting = register.plan(june(2, 9), hours=24 * 2 + 8)
    made = register.office.meetings.draft_sittings(meeting.id).value
    assert [(s.starts_at, s.ends_at) for s in made] == [(june(day, 9), june(day, 17)) for day in (2, 3, 4)]
    refused("sittings_not_empty", register.office.meetings.draft_sittings, meeting.id)
    register.office.records.remove(Ref(Kind.SITTING, made[0].id))
    assert len(register.office.meetings.sittings(meeting.id)) == 2
    register.circulated()
    refused("minutes_not_drafting", register.office.meetings.draft_sittings, register.meeting)


# Joint meetings.


@pytest.fixture
def other(register: Register) -> Group:
    """Return a group of another agreement, with one party in common and one of its own."""
    office = register.office
    third = office.agreements.save(Party(name=text("Cascadia"))).value.id
    agreement = office.agreements.save(Agreement(title=text("Another memorandum"))).value.id
    office.agreements.set_sides(agreement, [register.parties[1], third])
    office.agreements.save(Area(agreement_id=agreement, name=text("Rabies")))
    return office.groups.save(Group(agreement_id=agreement, symbol="OTHER", name=text("Other"))).value


def test_a_joint_meeting_takes_the_parties_and_areas_of_each_group(register: Register, other: Group) -> None:
    office = register.office
    meeting = register.get(Meeting, register.meeting)
    cascadia, rabies = 3, 3
    delegate = Delegate(meeting_id=meeting.id, person_id=1, party_id=cascadia)
    item = AgendaItem(meeting_id=meeting.id, title=text("Rabies"), area_id=rabies)
    refused("not_of_agreement", office.meetings.save_part, delegate)
    refused("not_of_agreement", office.meetings.save_part, item)
    refused("not_of_agreement", office.meetings.save, replace(meeting, host_party_id=cascadia))
    joint = office.meetings.save(replace(meeting, joint_group_ids=(other.id,))).value
    assert [p.id for p in office.meetings.parties(meeting.id)] == [*register.parties, cascadia]
    office.meetings.save_part(delegate)
    office.meetings.save_part(item)
    assert office.meetings.save(replace(joint, host_party_id=cascadia)).value.host_party_id == cascadia
    alone = replace(register.get(Meeting, meeting.id), joint_group_ids=(), host_party_id=None)
    refused("joint_group_at_work", office.meetings.save, alone)
    following = register.plan(june(2, 10))  # not joint: the third party is not expected again
    assert office.meetings.copy_delegations(following.id).value == []


def test_a_meeting_is_not_joint_with_itself(register: Register, other: Group) -> None:
    meeting = register.get(Meeting, register.meeting)
    for wrong in ((register.group.id,), (other.id, other.id)):
        error = refused(
            "joint_with_itself", register.office.meetings.save, replace(meeting, joint_group_ids=wrong)
        )
        assert error.data["field"] == "joint_group_ids"


# Reopening.


def closed(register: Register) -> None:
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED):
        register.office.meetings.move(register.meeting, state)


def test_reopening_lists_what_it_bears_upon(register: Register) -> None:
    office = register.office
    closed(register)
    (alone,) = office.meetings.effects_of_reopening(register.meeting)
    assert effect(alone, "en") == "Its minutes ABWG/2026/1/AM are still being drafted and stay so."
    register.write("The meeting was opened.")
    sql(register.path, "UPDATE meetings SET minutes_state = 'circulated', draft = 2")
    register.reopen()
    register.plan(june(2, 10))
    cancelled = register.plan(june(9, 10))
    register.office.meetings.move(cancelled.id, MeetingState.CANCELLED)
    found = register.office.meetings.effects_of_reopening(register.meeting)
    assert [e.kind for e in found] == [EffectKind.MINUTES, EffectKind.LATER_MEETINGS]
    assert found[0].minutes_state is MinutesState.CIRCULATED
    assert [effect(e, "en") for e in found] == [
        "Its minutes ABWG/2026/1/AM are out as draft 2 and stay so, until they are returned to drafting.",
        "ABWG/2026/2 took up what this meeting left; its matters arising follow every change.",
    ]


def test_the_decisions_and_action_items_with_symbols_are_named(register: Register) -> None:
    register.decide()
    action = Action(group_id=register.group.id, meeting_id=register.meeting, title=text("Report"))
    register.office.actions.save(action)
    assert (
        len(register.office.meetings.effects_of_reopening(register.meeting)) == 1
    )  # none has its symbol yet
    sql(register.path, "UPDATE decisions SET symbol = 'ABWG/2026/1/D.1', number = 1")
    sql(register.path, "UPDATE actions SET symbol = 'ABWG/2026/1/A.1', number = 1")
    found = register.office.meetings.effects_of_reopening(register.meeting)
    assert [effect(e, "en") for e in found[1:]] == [
        "One decision keeps its symbol: ABWG/2026/1/D.1.",
        "One action item is running and goes on: ABWG/2026/1/A.1.",
    ]
    sql(register.path, "UPDATE actions SET status = 'confirmed_complete'")
    assert len(register.office.meetings.effects_of_reopening(register.meeting)) == 2


def test_many_symbols_are_said_shortly() -> None:
    symbols = tuple(f"ABWG/2026/1/A.{number}" for number in range(1, 10))
    few, many = Effect(EffectKind.ACTIONS, symbols[:3]), Effect(EffectKind.ACTIONS, symbols)
    assert effect(few, "en").endswith(": ABWG/2026/1/A.1, A.2, A.3.")
    assert effect(many, "en") == "9 action items are running and go on: ABWG/2026/1/A.1, A.2, A.3 … A.9."
    later = Effect(EffectKind.LATER_MEETINGS, ("ABWG/2026/2", "ABWG/2026/3"))
    assert effect(later, "en").endswith(": ABWG/2026/2, ABWG/2026/3.")


def test_the_journal_keeps_why_a_meeting_was_reopened(register: Register) -> None:
    closed(register)
    register.office.meetings.move(register.meeting, MeetingState.HELD, " The list of participants was wrong ")
    (payload,) = sql(register.path, "SELECT payload FROM journal ORDER BY seq DESC LIMIT 1")[0]
    assert '"The list of participants was wrong"' in payload


ALL = [(state, to) for state in MeetingState for to in MeetingState]
# FIELD.md, "Status words", once more and in its own order.
LEGAL = {
    ("planned", "convened"), ("convened", "in_session"), ("in_session", "held"), ("held", "closed"),
    ("planned", "postponed"), ("convened", "postponed"), ("postponed", "planned"),
    ("planned", "cancelled"), ("convened", "cancelled"), ("postponed", "cancelled"), ("closed", "held"),
}  # fmt: skip


@pytest.mark.parametrize(("state", "to"), ALL)
def test_a_meeting_makes_the_moves_of_the_field_guide_and_no_others(
    register: Register, state: MeetingState, to: MeetingState
) -> None:
    sql(register.path, "UPDATE meetings SET state = ?", state.value)
    register.reopen()
    if (state.value, to.value) in LEGAL:
        assert register.office.meetings.move(register.meeting, to, "Because").value.state is to
        return
    error = refused("meeting_move_unknown", register.office.meetings.move, register.meeting, to, "Because")
    assert (error.data["state"], error.data["to"]) == (state, to)
    assert register.get(Meeting, register.meeting).state is state


# Attendance.


def put(register: Register, person: int, party: int | None, **fields: object) -> Delegate:
    wanted = Delegate(
        meeting_id=register.meeting,
        person_id=register.persons[person],
        party_id=party,
        **fields,  # type: ignore[arg-type]
    )
    return register.office.meetings.save_part(wanted).value


def test_quorum_seats_and_name_plates_follow_from_the_list(register: Register) -> None:
    a, b = register.parties
    office, present = register.office, Attendance.PRESENT
    head = put(register, 0, a, role=Role.HEAD, attendance=present, left_item_id=register.items[0])
    other = put(register, 1, b, role=Role.HEAD, attendance=present)
    member = put(register, 2, a, attendance=present)
    assert office.attendance.constituted(register.meeting)
    found = office.attendance.quorum(register.meeting)
    assert [(i.item_id, i.quorum, [s.present for s in i.sides]) for i in found] == [
        (register.items[0], True, [2, 1]),
        (register.items[1], False, [1, 1]),
    ]
    assert [
        [s.delegate_id for s in side.table] for side in office.attendance.seating(register.meeting).sides
    ] == [
        [head.id, member.id],
        [other.id],
    ]
    assert [d.id for d in office.attendance.name_plates(register.meeting)] == [head.id, member.id, other.id]
    office.meetings.set_attendance([other.id], Attendance.EXCUSED)
    assert not office.attendance.constituted(register.meeting)
    assert [d.id for d in office.attendance.name_plates(register.meeting)] == [head.id, member.id]


def test_who_is_not_present_neither_arrived_nor_left(register: Register) -> None:
    first, second = register.items
    there = put(
        register,
        0,
        register.parties[0],
        attendance=Attendance.PRESENT,
        arrived_item_id=first,
        left_item_id=second,
    )
    (marked,) = register.office.meetings.set_attendance([there.id], Attendance.ABSENT).value
    assert (marked.arrived_item_id, marked.left_item_id) == (None, None)
    expected = replace(marked, attendance=Attendance.EXPECTED, arrived_item_id=first)
    assert register.office.meetings.save_part(expected).value.arrived_item_id is None
    refused(
        "left_before_arrival",
        lambda: put(
            register,
            1,
            register.parties[1],
            attendance=Attendance.PRESENT,
            arrived_item_id=second,
            left_item_id=first,
        ),
    )
    later = register.plan(june(2, 10))
    item = register.office.meetings.save_part(AgendaItem(meeting_id=later.id, title=text("There"))).value
    wrong = replace(marked, attendance=Attendance.PRESENT, arrived_item_id=item.id)
    refused(
        "item_of_another_meeting", register.office.meetings.save_part, replace(wrong, version=marked.version)
    )


def test_a_substitute_is_another_person_of_the_same_side(register: Register) -> None:
    a, b = register.parties
    put(register, 1, b, attendance=Attendance.PRESENT)
    wrong = {"attendance": Attendance.REPRESENTED, "represented_by_id": register.persons[1]}
    refused("represented_by_other_side", lambda: put(register, 0, a, **wrong))
    own = {"attendance": Attendance.REPRESENTED, "represented_by_id": register.persons[0]}
    refused("represented_by_oneself", lambda: put(register, 0, a, **own))
    put(register, 0, b, role=Role.HEAD, **wrong)
    assert register.office.attendance.quorum(register.meeting)[0].sides[1].represented


def test_copied_delegations_forget_who_came_late(register: Register) -> None:
    put(register, 0, register.parties[0], attendance=Attendance.PRESENT, arrived_item_id=register.items[1])
    later = register.plan(june(2, 10))
    (copied,) = register.office.meetings.copy_delegations(later.id).value
    assert (copied.attendance, copied.arrived_item_id) == (Attendance.EXPECTED, None)

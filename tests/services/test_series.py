"""The series of a group's meetings: proposed, planned, moved to other dates."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.domain.actions import Action
from secretariat.domain.agreements import Party, PartyKind
from secretariat.domain.dates import instant
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Sitting,
)
from secretariat.domain.papers import Paper
from secretariat.services.holidays import holidays_of
from tests.small_register import Register, dump, sql, text

HALF_YEARLY = "FREQ=MONTHLY;INTERVAL=6"


def meets(register: Register, rule: str) -> None:
    register.office.groups.save(replace(register.get(Group, register.group.id), recurrence=rule))


def refused(code: str, verb: object, *args: object) -> RuleViolation:
    with pytest.raises(RuleViolation, match=code) as error:
        verb(*args)  # type: ignore[operator]
    return error.value


def test_meetings_are_proposed_by_the_groups_rule_with_hosts_in_turn(register: Register) -> None:
    a, b = register.parties
    register.office.meetings.save(replace(register.get(Meeting, register.meeting), host_party_id=a))
    meets(register, HALF_YEARLY)
    found = register.office.series.propose(register.group.id, 3)
    assert [p.due_on for p in found] == [date(2026, 7, 12), date(2027, 1, 12), date(2027, 7, 12)]
    assert [p.host_party_id for p in found] == [b, a, b]
    assert [p.zone for p in found] == ["Asia/Hebron", "Asia/Karachi", "Asia/Hebron"]
    assert found[0].starts_at == datetime(2026, 7, 13, 10)  # the 12th is a Sunday
    assert found[0].ends_at == datetime(2026, 7, 13, 17)  # one day from 10 to 17, like the meeting before
    assert register.office.series.propose(register.group.id, 0) == []


def test_a_host_receives_where_it_received_last(register: Register) -> None:
    a, b = register.parties
    meeting = register.get(Meeting, register.meeting)
    register.office.meetings.save(
        replace(meeting, host_party_id=a, place=text("Avalon City"), venue=text("Palace"))
    )
    found = register.office.series.propose(register.group.id, 2)
    assert [(p.host_party_id, str(p.place), str(p.venue)) for p in found] == [
        (b, "", ""),
        (a, "Avalon City", "Palace"),
    ]


def test_the_rule_goes_on_from_the_latest_meeting_and_past_today(register: Register) -> None:
    meets(register, "FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU")
    register.clock.set(date(2026, 10, 1))
    found = register.office.series.propose(register.group.id, 2)
    assert [p.due_on for p in found] == [date(2027, 3, 9), date(2027, 9, 14)]
    register.plan(datetime(2028, 3, 14, 10))
    assert register.office.series.propose(register.group.id, 1)[0].due_on == date(2028, 9, 12)


def test_a_rule_that_ends_proposes_no_more(register: Register) -> None:
    meets(register, "FREQ=MONTHLY;INTERVAL=6;UNTIL=20270301T000000Z")
    assert len(register.office.series.propose(register.group.id, 9)) == 2
    meets(register, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    assert register.office.series.propose(register.group.id, 1) == []
    proposal = register.office.meetings.proposal(
        register.group.id
    )  # and a meeting can be planned all the same
    assert proposal.starts_at == datetime(2026, 4, 12, 10)


def test_public_holidays_of_either_side_are_left_alone(register: Register) -> None:
    register.clock.set(date(2026, 2, 1))
    propose = register.office.series.propose
    for rule, due, begins in (
        ("FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=14", date(2028, 8, 14), date(2028, 8, 15)),  # Pakistan
        ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15", date(2027, 11, 15), date(2027, 11, 16)),  # Palestine
        (
            "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31",
            date(2028, 12, 31),
            date(2029, 1, 2),
        ),  # a Sunday, then New Year
    ):
        meets(register, rule)
        found = {p.due_on: p.starts_at.date() for p in propose(register.group.id, 4)}
        assert found[due] == begins
    meets(register, "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=14;UNTIL=20280101T000000Z")
    usual = register.office.meetings.proposal(register.group.id)
    assert usual.starts_at == propose(register.group.id, 1)[0].starts_at
    for party_id in register.parties:
        party = register.get(Party, party_id)
        register.office.agreements.save(replace(party, kind=PartyKind.ORGANISATION))
    meets(register, "FREQ=YEARLY;BYMONTH=8;BYMONTHDAY=14")
    assert date(2028, 8, 14) in [p.starts_at.date() for p in propose(register.group.id, 4)]


def test_months_without_a_thirty_first_are_not_left_out(register: Register) -> None:
    register.plan(datetime(2026, 8, 31, 10))
    meets(register, "FREQ=MONTHLY")
    days = [p.due_on for p in register.office.series.propose(register.group.id, 3)]
    assert days == [date(2026, 9, 28), date(2026, 10, 28), date(2026, 11, 28)]


def test_a_meeting_of_another_group_of_one_of_the_parties_is_in_the_way(register: Register) -> None:
    meets(register, HALF_YEARLY)
    free = register.office.series.propose(register.group.id, 1)[0]
    other = register.office.groups.save(
        Group(agreement_id=register.agreement, symbol="OTHER", name=text("Other"))
    ).value
    there = Meeting(
        group_id=other.id, zone="UTC", starts_at=free.starts_at, ends_at=free.starts_at + timedelta(days=1)
    )
    there = register.office.meetings.save(there).value
    assert register.office.series.propose(register.group.id, 1)[0].starts_at.date() == date(2026, 7, 15)
    register.office.meetings.move(there.id, MeetingState.POSTPONED)
    assert register.office.series.propose(register.group.id, 1) == [free]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(
    rule=st.sampled_from(
        [
            "",
            HALF_YEARLY,
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;BYDAY=FR,SA",
            "FREQ=DAILY;INTERVAL=3",
            "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        ]
    ),
    rests=st.tuples(*[st.sets(st.integers(1, 7), max_size=3).map(lambda d: tuple(sorted(d)))] * 2),
    begins=st.datetimes(datetime(2026, 1, 5), datetime(2027, 12, 1)).map(
        lambda d: d.replace(second=0, microsecond=0)
    ),
    minutes=st.integers(30, 3 * 1440),
    count=st.integers(1, 8),
)
def test_what_is_proposed_suits_both_sides_and_can_be_planned(
    register: Register,
    rule: str,
    rests: tuple[tuple[int, ...], tuple[int, ...]],
    begins: datetime,
    minutes: int,
    count: int,
) -> None:
    office = register.office
    for party_id, rest in zip(register.parties, rests, strict=True):
        office.agreements.save(replace(register.get(Party, party_id), rest_days=rest))
    meets(register, rule)
    meeting = register.get(Meeting, register.meeting)
    with suppress(RuleViolation):  # an hour that does not exist: the meeting stays where it was
        office.meetings.save(replace(meeting, starts_at=begins, ends_at=begins + timedelta(minutes=minutes)))
    found = office.series.propose(register.group.id, count)
    assert len(found) <= count
    hosts = [p.host_party_id for p in found]
    assert all(one != other for one, other in pairwise(hosts))
    for proposal in found:
        for wall in (proposal.starts_at, proposal.ends_at):
            instant(wall, proposal.zone)
        for offset in range((proposal.ends_at.date() - proposal.starts_at.date()).days + 1):
            if proposal.zone == "Asia/Karachi":
                day = proposal.starts_at.date() + timedelta(days=offset)
                assert day.isoweekday() not in rests[0]
                assert day not in holidays_of(Party(zone=proposal.zone), [day.year])
    for one, other in pairwise(found):
        assert one.ends_at.date() < other.starts_at.date()
    planned = office.series.plan(register.group.id, found).value
    assert [m.number for m in planned] == sorted(m.number for m in planned)
    if planned:
        office.history.undo()


def test_a_series_is_planned_in_one_step(register: Register) -> None:
    before = dump(register.path)
    found = register.office.series.propose(register.group.id, 3)
    planned = register.office.series.plan(register.group.id, [found[2], found[0]]).value
    assert [(m.number, m.symbol, m.state) for m in planned] == [
        (2, "ABWG/2026/2", MeetingState.PLANNED),
        (3, "ABWG/2026/3", MeetingState.PLANNED),
    ]
    assert planned[0].starts_at == found[0].starts_at
    register.office.history.undo()
    assert dump(register.path) == before
    wrong = replace(found[1], ends_at=found[1].starts_at)
    refused(
        "meeting_ends_before_it_begins", register.office.series.plan, register.group.id, [found[0], wrong]
    )
    assert dump(register.path) == before


# Other dates.


def prepared(register: Register) -> Meeting:
    """Return a second meeting with an agenda, a sitting, a paper and a delegate, and a matter from the first."""
    office = register.office
    decision = register.decide()
    action = office.actions.save(
        Action(group_id=register.group.id, meeting_id=register.meeting, title=text("Report"))
    ).value
    assert (decision, action.id) == (1, 1)
    meeting = register.plan(datetime(2026, 6, 2, 10))
    office.meetings.draft_agenda(meeting.id)
    office.meetings.draft_sittings(meeting.id)
    office.papers.save(Paper(meeting_id=meeting.id, title=text("Draft work plan")))
    office.meetings.save_part(Delegate(meeting_id=meeting.id, person_id=1, party_id=1))
    return meeting


def kept(register: Register, meeting: Meeting) -> list[object]:
    office = register.office
    return [
        office.meetings.agenda(meeting.id),
        office.papers.of(meeting.id),
        office.meetings.delegates(meeting.id),
        office.agendas.matters_arising(meeting.id),
    ]


@pytest.mark.parametrize("state", [MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.POSTPONED])
def test_other_dates_keep_the_agenda_the_papers_and_what_was_carried_over(
    register: Register, state: MeetingState
) -> None:
    meeting = prepared(register)
    if state is not MeetingState.PLANNED:
        register.office.meetings.move(meeting.id, state)
    before, rows_before = kept(register, meeting), dump(register.path)
    assert before[3].decisions  # type: ignore[attr-defined]
    assert before[3].actions  # type: ignore[attr-defined]
    starts = datetime(2025, 12, 1, 9)  # even before the first meeting: the order is that of the series
    moved = register.office.series.reschedule(
        meeting.id, starts, starts + timedelta(hours=6), "The venue is closed"
    ).value
    assert (moved.state, moved.starts_at, moved.number) == (MeetingState.PLANNED, starts, 2)
    assert moved.symbol == meeting.symbol  # a paper carries it
    assert kept(register, moved) == before
    (sitting,) = register.office.meetings.sittings(meeting.id)
    assert (sitting.starts_at, sitting.ends_at) == (starts, starts + timedelta(hours=6))
    (reason,) = sql(register.path, "SELECT payload FROM journal ORDER BY seq DESC LIMIT 1")[0]
    assert "The venue is closed" in reason
    register.office.history.undo()
    assert dump(register.path) == rows_before


def test_a_convened_meeting_needs_a_reason_and_one_in_session_keeps_its_dates(register: Register) -> None:
    meeting = register.plan(datetime(2026, 6, 2, 10))
    times = (datetime(2026, 7, 1, 10), datetime(2026, 7, 1, 12))
    reschedule, move = register.office.series.reschedule, register.office.meetings.move
    assert reschedule(meeting.id, *times).value.starts_at == times[0]
    move(meeting.id, MeetingState.CONVENED)
    for reason in ("", "  "):
        refused("reschedule_needs_reason", reschedule, meeting.id, *times, reason)
    assert reschedule(meeting.id, *times, "Why").value.state is MeetingState.PLANNED
    move(meeting.id, MeetingState.CONVENED)
    for state in (MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED):
        move(meeting.id, state)
        error = refused("reschedule_too_late", reschedule, meeting.id, *times, "Why")
        assert error.data["state"] is state
    other = register.plan(datetime(2026, 9, 2, 10))
    move(other.id, MeetingState.CANCELLED)
    refused("reschedule_too_late", reschedule, other.id, *times, "Why")


def test_a_convened_meeting_may_begin_at_another_hour_but_not_on_another_day(register: Register) -> None:
    meeting = register.plan(datetime(2026, 6, 2, 10))
    convened = register.office.meetings.move(meeting.id, MeetingState.CONVENED).value
    earlier = replace(convened, starts_at=datetime(2026, 6, 2, 9))
    saved = register.office.meetings.save(earlier).value
    assert (saved.starts_at.hour, saved.state) == (9, MeetingState.CONVENED)
    for field, day in (("starts_at", datetime(2026, 6, 1, 9)), ("ends_at", datetime(2026, 6, 3, 9))):
        error = refused("reschedule_instead", register.office.meetings.save, replace(saved, **{field: day}))
        assert error.data["field"] == field


def test_other_dates_are_checked_like_any(register: Register) -> None:
    register.office.meetings.save(replace(register.get(Meeting, register.meeting), zone="Europe/Berlin"))
    before = dump(register.path)
    reschedule = register.office.series.reschedule
    skipped = datetime(2026, 3, 29, 2, 30)
    refused("time_skipped", reschedule, register.meeting, skipped, skipped + timedelta(hours=3))
    refused("time_skipped", reschedule, register.meeting, skipped - timedelta(hours=2), skipped)
    whole = skipped.replace(hour=10)
    refused("meeting_ends_before_it_begins", reschedule, register.meeting, whole, whole - timedelta(days=1))
    assert dump(register.path) == before


def test_a_meeting_whose_minutes_are_out_keeps_its_dates(register: Register) -> None:
    register.circulated()
    assert register.get(Meeting, register.meeting).minutes_state is MinutesState.CIRCULATED
    times = (datetime(2026, 7, 1, 10), datetime(2026, 7, 1, 12))
    refused("minutes_not_drafting", register.office.series.reschedule, register.meeting, *times)


def test_sittings_that_have_no_room_any_more_are_pointed_out(register: Register) -> None:
    meeting = register.plan(datetime(2026, 6, 2, 10))
    register.office.meetings.save_part(
        Sitting(meeting_id=meeting.id, starts_at=datetime(2026, 6, 2, 14), ends_at=datetime(2026, 6, 2, 16))
    )
    starts = datetime(2026, 7, 1, 10)
    error = refused(
        "sitting_outside",
        register.office.series.reschedule,
        meeting.id,
        starts,
        starts + timedelta(hours=5),
    )
    assert error.data["starts"] == datetime(2026, 7, 1, 14)


def test_a_symbol_follows_a_plan_into_its_year_until_a_paper_carries_it(register: Register) -> None:
    meeting = register.plan(datetime(2026, 6, 2, 10))
    times = (datetime(2027, 2, 1, 10), datetime(2027, 2, 1, 12))
    moved = register.office.series.reschedule(meeting.id, *times).value
    assert moved.symbol == "ABWG/2027/1"
    register.office.papers.save(Paper(meeting_id=meeting.id, title=text("Plan")))
    again = (datetime(2028, 2, 1, 10), datetime(2028, 2, 1, 12))
    assert register.office.series.reschedule(meeting.id, *again).value.symbol == "ABWG/2027/1"
    item = register.office.meetings.save_part(
        AgendaItem(meeting_id=meeting.id, title=text("Opening"), kind=AgendaKind.OPENING)
    )
    assert item.value.meeting_id == meeting.id


def test_a_plan_that_is_undone_leaves_no_gap_but_what_was_convened_keeps_its_number(
    register: Register,
) -> None:
    second = register.plan(datetime(2026, 5, 4, 10))
    register.office.history.undo()
    again = register.plan(datetime(2026, 6, 1, 10))
    assert (again.number, again.symbol) == (second.number, second.symbol) == (2, "ABWG/2026/2")
    register.office.meetings.move(again.id, MeetingState.CONVENED)
    for _ in range(2):
        register.office.history.undo()
    later = register.plan(datetime(2026, 7, 6, 10))
    assert (later.number, later.symbol) == (3, "ABWG/2026/3")

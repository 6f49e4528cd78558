"""The obligation clock on a real file: every time limit, what meets it, and how it stood on an earlier day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks.findings import Rule
from secretariat.domain.clock import ClockLine, ClockState, LimitKind
from secretariat.domain.deadlines import DueEvent, Span, SpanUnit
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.holidays import Holiday
from secretariat.domain.meetings import (
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Role,
)
from secretariat.domain.minutes import ParagraphKind
from secretariat.domain.papers import Paper
from secretariat.domain.people import FocalPoint, FocalPointRole
from tests.services.clock_triggers import fulfilled, line, obliged
from tests.small_register import FIRST_DAY, Register, sql, text

DAY = timedelta(days=1)


def lines(register: Register, as_of: date) -> dict[str, ClockLine]:
    return {one.key: one for one in register.office.clock.lines(register.group.id, "en", as_of)}


def established(register: Register, day: date) -> None:
    register.group = register.office.groups.save(replace(register.group, established_on=day)).value


def agreement(register: Register, **fields: Any) -> None:
    known = register.get(Agreement, register.agreement)
    register.office.agreements.save(replace(known, **fields))


def limit(register: Register, kind: LimitKind, amount: int, unit: SpanUnit = SpanUnit.DAYS) -> None:
    register.office.limits.set(register.group.id, kind, Span(amount, unit))


def attended(register: Register) -> None:
    """Let a head of each side be present at the meeting."""
    for person, party in enumerate(register.parties):
        register.office.meetings.save_part(
            Delegate(
                meeting_id=register.meeting,
                person_id=register.persons[person],
                party_id=party,
                role=Role.HEAD,
                attendance=Attendance.PRESENT,
            )
        )


# Set-up and focal points.


def test_the_group_is_set_up_within_30_days_of_signature(register: Register) -> None:
    found = line(register, "set_up")
    assert (found.counted_from, found.due_on, found.days_left) == (FIRST_DAY, date(2026, 2, 4), 30)
    assert found.state is ClockState.UPCOMING
    assert lines(register, date(2026, 2, 5))["set_up"].state is ClockState.OVERDUE
    established(register, date(2026, 1, 20))
    assert lines(register, date(2026, 1, 19))["set_up"].state is ClockState.UPCOMING  # not known yet then
    done = lines(register, date(2026, 1, 20))["set_up"]
    assert (done.state, done.done_on) == (ClockState.DONE, date(2026, 1, 20))


def test_before_the_signature_everything_waits(register: Register) -> None:
    found = lines(register, FIRST_DAY - DAY)
    assert found["set_up"].state is ClockState.WAITING
    assert (found["set_up"].due_on, found["set_up"].days_left, found["set_up"].ends) == (None, None, ())
    assert found["focal_points"].state is ClockState.WAITING
    assert found["status_report"].state is ClockState.WAITING
    ordered = register.office.clock.lines(register.group.id, "en", FIRST_DAY - DAY)
    days = [one.due_on or date.max for one in ordered]
    assert days == sorted(days)


def designate(register: Register, party: int, area: int, since: date | None, **fields: Any) -> None:
    register.office.people.save(
        FocalPoint(
            group_id=register.group.id,
            party_id=register.parties[party],
            area_id=register.areas[area],
            person_id=register.persons[party],
            from_on=since,
            **fields,
        )
    )


def test_focal_points_are_awaited_for_every_area_and_party(register: Register) -> None:
    established(register, FIRST_DAY)
    assert lines(register, FIRST_DAY)["focal_points"].what == "Nominate the focal points: 4 are missing"
    assert lines(register, FIRST_DAY)["focal_points"].due_on == date(2026, 2, 4)
    for party, area, day in ((0, 0, 6), (1, 0, 7), (0, 1, 8)):
        designate(register, party, area, date(2026, 1, day))
    designate(register, 1, 1, date(2026, 1, 6), role=FocalPointRole.ALTERNATE)  # fills no place
    found = lines(register, date(2026, 1, 8))["focal_points"]
    assert (found.what, found.state) == ("Nominate the focal points: 1 is missing", ClockState.UPCOMING)
    designate(register, 1, 1, date(2026, 1, 12), until_on=date(2026, 6, 1))
    assert lines(register, date(2026, 1, 11))["focal_points"].state is ClockState.UPCOMING
    done = lines(register, date(2026, 12, 1))["focal_points"]  # once nominated, it is met for good
    assert (done.state, done.done_on, done.what) == (
        ClockState.DONE,
        date(2026, 1, 12),
        "Nominate the focal points",
    )


def test_without_areas_the_nomination_is_not_met_by_itself(register: Register) -> None:
    established(register, FIRST_DAY)
    for area in register.office.agreements.areas(register.agreement):
        register.office.records.remove(Ref(Kind.AREA, area.id))
    assert lines(register, FIRST_DAY)["focal_points"].state is ClockState.UPCOMING
    assert register.office.records.all(Area) == []


# Around meetings.


def test_agenda_and_papers_are_due_before_a_meeting_to_come(register: Register) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    found = lines(register, FIRST_DAY)
    agenda, papers = found[f"draft_agenda/{planned.id}"], found[f"papers/{planned.id}"]
    assert (agenda.due_on, papers.due_on) == (date(2026, 5, 11), date(2026, 5, 27))
    assert agenda.meeting_id == papers.meeting_id == planned.id
    assert agenda.what == f"Send the draft agenda of {planned.symbol}"
    assert not [key for key in lines(register, date(2026, 6, 11)) if key.startswith(("draft_ag", "papers"))]
    assert f"papers/{planned.id}" in lines(register, date(2026, 6, 10))


def test_a_convened_meeting_has_its_agenda_out(register: Register) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    register.office.meetings.move(planned.id, MeetingState.CONVENED)
    found = lines(register, FIRST_DAY)[f"draft_agenda/{planned.id}"]
    assert (found.state, found.done_on) == (ClockState.DONE, FIRST_DAY)


def test_before_a_meeting_was_convened_its_agenda_was_not_out(register: Register) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    register.clock.set(FIRST_DAY + timedelta(days=50))
    register.office.meetings.move(planned.id, MeetingState.CONVENED)
    key = f"draft_agenda/{planned.id}"
    assert lines(register, FIRST_DAY + timedelta(days=10))[key].state is ClockState.UPCOMING
    done = lines(register, FIRST_DAY + timedelta(days=50))[key]
    assert (done.state, done.done_on) == (ClockState.DONE, FIRST_DAY + timedelta(days=50))


def test_an_invitation_says_since_when_the_agenda_is_out(register: Register) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    register.clock.set(date(2026, 4, 1))  # convened a second time
    register.office.meetings.move(planned.id, MeetingState.CONVENED)
    sql(
        register.path,
        "INSERT INTO letters (version, uid, group_id, kind, person_id, meeting_id, subject, name, made_on, made_by)"
        " VALUES (1, 'u', ?, 'invitation', ?, ?, '', '', '2026-03-02', '')",
        register.group.id,
        register.persons[0],
        planned.id,
    )
    key = f"draft_agenda/{planned.id}"
    assert lines(register, date(2026, 3, 1))[key].state is ClockState.UPCOMING
    done = lines(register, date(2026, 3, 2))[key]
    assert (done.state, done.done_on) == (ClockState.DONE, date(2026, 3, 2))


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_a_meeting_that_was_called_off_gives_no_lines(register: Register, state: MeetingState) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    register.office.meetings.move(planned.id, state)
    assert not [one for one in lines(register, FIRST_DAY).values() if one.meeting_id == planned.id]
    assert not [one for one in lines(register, date(2026, 8, 1)).values() if one.meeting_id == planned.id]


def test_papers_are_out_when_all_of_them_are_there(register: Register) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    key, save = f"papers/{planned.id}", register.office.papers.save
    assert lines(register, date(2026, 4, 1))[key].state is ClockState.UPCOMING  # none is listed
    first = save(Paper(meeting_id=planned.id, title=text("Plan"), audience=Audience.JOINT)).value
    second = save(
        Paper(
            meeting_id=planned.id,
            title=text("Report"),
            audience=Audience.JOINT,
            submitted_on=date(2026, 3, 3),
        )
    ).value
    save(replace(first, submitted_on=None))
    awaited = lines(register, date(2026, 4, 1))[key]
    assert awaited.what == f"Distribute the papers for {planned.symbol}: 1 is missing"
    assert awaited.state is ClockState.UPCOMING
    save(replace(register.get(Paper, first.id), submitted_on=date(2026, 3, 9)))
    done = lines(register, date(2026, 4, 1))[key]
    assert (done.state, done.done_on) == (ClockState.DONE, date(2026, 3, 9))
    assert lines(register, date(2026, 3, 2))[key].state is ClockState.UPCOMING
    assert second.symbol


def test_an_own_side_paper_is_not_to_be_seen_in_the_clock(register: Register) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    own = Paper(meeting_id=planned.id, title=text("Line to take"), audience=Audience.OWN_SIDE)
    register.office.papers.save(own)
    found = lines(register, date(2026, 4, 1))[f"papers/{planned.id}"]
    assert (found.state, found.what) == (
        ClockState.UPCOMING,
        f"Distribute the papers for {planned.symbol}",
    )


def test_minutes_are_drafted_commented_on_and_signed(register: Register) -> None:
    minutes, comments, sign = (
        f"{kind}/{register.meeting}" for kind in ("draft_minutes", "comments", "signature")
    )
    assert minutes not in lines(register, date(2026, 1, 11))
    assert lines(register, date(2026, 1, 12))[minutes].due_on == date(2026, 1, 19)
    register.clock.set(date(2026, 1, 15))
    register.circulated()
    assert lines(register, date(2026, 1, 14))[minutes].state is not ClockState.DONE
    assert comments not in lines(register, date(2026, 1, 14))
    found = lines(register, date(2026, 1, 15))
    assert (found[minutes].state, found[minutes].done_on) == (ClockState.DONE, date(2026, 1, 15))
    assert (found[comments].due_on, found[comments].counted_from) == (date(2026, 2, 5), date(2026, 1, 15))
    assert sign not in found
    sql(
        register.path,
        "UPDATE meetings SET minutes_state = 'signed', adopted_on = '2026-02-10', signed_on = '2026-02-20'",
    )
    assert lines(register, date(2026, 2, 9))[comments].state is ClockState.OVERDUE
    assert lines(register, date(2026, 2, 10))[comments].state is ClockState.DONE
    assert sign not in lines(register, date(2026, 2, 9))
    open_ = lines(register, date(2026, 2, 19))[sign]
    assert (open_.state, open_.due_on) == (ClockState.UPCOMING, date(2026, 3, 12))
    assert lines(register, date(2026, 2, 20))[sign].done_on == date(2026, 2, 20)


def test_the_first_circulation_meets_the_limit_and_not_the_latest(register: Register) -> None:
    register.clock.set(date(2026, 1, 14))
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    register.clock.set(date(2026, 2, 2))
    register.circulated()
    found = lines(register, date(2026, 3, 1))[f"draft_minutes/{register.meeting}"]
    assert (found.state, found.done_on) == (ClockState.DONE, date(2026, 1, 14))


def round_on(register: Register, sent: str, until: str, closed: str | None) -> None:
    version = sql(register.path, "SELECT id FROM minutes_versions")[0][0]
    sql(
        register.path,
        "INSERT INTO comment_rounds (version, uid, meeting_id, version_id, sent_on, until, closed_on)"
        " VALUES (1, ?, ?, ?, ?, ?, ?)",
        sent,
        register.meeting,
        version,
        sent,
        until,
        closed,
    )


def test_the_day_of_a_comment_round_counts_and_its_closing_meets_it(register: Register) -> None:
    register.clock.set(date(2026, 1, 15))
    register.circulated()
    round_on(register, "2026-01-16", "2026-01-30", "2026-02-03")
    key = f"comments/{register.meeting}"
    assert lines(register, date(2026, 1, 15))[key].due_on == date(2026, 2, 5)  # the round was not known yet
    assert lines(register, date(2026, 1, 16))[key].due_on == date(2026, 1, 30)
    assert lines(register, date(2026, 2, 2))[key].state is ClockState.OVERDUE
    done = lines(register, date(2026, 2, 3))[key]
    assert (done.state, done.done_on) == (ClockState.DONE, date(2026, 2, 3))


# Reports, renewal, obligations.


def snapshot(register: Register, as_of: str, made: str) -> None:
    sql(register.path, "INSERT INTO blobs (sha256, data) VALUES ('aa', ?) ON CONFLICT DO NOTHING", b"")
    sql(
        register.path,
        "INSERT INTO report_snapshots (version, group_id, as_of, language, made_at, made_by, data_hash, sha256,"
        " program) VALUES (1, ?, ?, 'en', ?, '', '', 'aa', '')",
        register.group.id,
        as_of,
        made,
    )


def test_a_report_is_due_at_the_end_of_every_quarter(register: Register) -> None:
    established(register, date(2026, 1, 1))
    assert [key for key in lines(register, date(2026, 3, 1)) if key.startswith("status")] == [
        "status_report/2026-03-31"
    ]
    found = lines(register, date(2026, 4, 20))
    late, running = found["status_report/2026-03-31"], found["status_report/2026-06-30"]
    assert (late.state, running.state) == (ClockState.OVERDUE, ClockState.UPCOMING)
    assert late.what == "Status report, 1 January–31 March 2026"
    assert running.what == "Status report, 1 April–30 June 2026"
    snapshot(register, "2026-03-31", "2026-04-02T08:00:00.000000Z")
    assert lines(register, date(2026, 4, 1))["status_report/2026-03-31"].state is ClockState.OVERDUE
    done = lines(register, date(2026, 4, 2))
    assert done["status_report/2026-03-31"].done_on == date(2026, 4, 2)
    assert done["status_report/2026-06-30"].state is ClockState.UPCOMING


@pytest.mark.parametrize(
    ("as_of", "state"),
    [
        ("2026-11-20", ClockState.DUE_SOON),
        ("2026-12-16", ClockState.DUE_SOON),
        ("2026-12-17", ClockState.DONE),
    ],
)
def test_a_report_from_the_middle_of_a_quarter_does_not_meet_it(
    register: Register, as_of: str, state: ClockState
) -> None:
    established(register, date(2026, 1, 1))
    snapshot(register, as_of, f"{as_of}T08:00:00.000000Z")
    assert lines(register, date(2026, 12, 20))["status_report/2026-12-31"].state is state


@pytest.mark.parametrize(
    ("as_of", "state"), [("2027-01-15", ClockState.OVERDUE), ("2027-01-14", ClockState.DONE)]
)
def test_a_report_made_late_still_meets_the_quarter_that_has_ended(
    register: Register, as_of: str, state: ClockState
) -> None:
    established(register, date(2026, 1, 1))
    snapshot(register, as_of, "2027-01-16T08:00:00.000000Z")
    found = lines(register, date(2027, 1, 16))
    assert found["status_report/2026-12-31"].state is state
    assert found["status_report/2027-03-31"].state is ClockState.UPCOMING


def test_the_first_report_of_a_group_is_that_of_its_first_whole_quarter(register: Register) -> None:
    established(register, date(2026, 9, 15))
    for day in (date(2026, 9, 16), date(2026, 10, 2)):
        found = [line for key, line in lines(register, day).items() if key.startswith("status")]
        assert [(line.due_on, line.state) for line in found] == [(date(2026, 12, 31), ClockState.UPCOMING)]
        assert found[0].what == "Status report, 1 October–31 December 2026"


def test_renewal_is_notified_six_months_before_the_expiry(register: Register) -> None:
    assert "expiry" not in lines(register, FIRST_DAY)
    agreement(register, expires_on=date(2028, 8, 31))
    found = lines(register, FIRST_DAY)
    assert found["renewal_notice"].due_on == date(2028, 2, 29)
    assert found["expiry"].due_on == date(2028, 8, 31)
    assert found["expiry"].kind is None
    assert "expiry" not in lines(register, FIRST_DAY - DAY)


def test_obligations_have_a_day_or_follow_the_agreement(register: Register) -> None:
    own = obliged(register, due_on=date(2026, 3, 1), party_id=register.parties[1])
    tied = obliged(register, due_event=DueEvent.AGREEMENT_EXPIRES, due_offset=-2, due_unit=SpanUnit.MONTHS)
    found = lines(register, FIRST_DAY)
    assert found[f"obligation/{own.id}"].due_on == date(2026, 3, 1)
    assert found[f"obligation/{own.id}"].side == "Borduria"
    assert found[f"obligation/{tied.id}"].state is ClockState.WAITING
    agreement(register, expires_on=date(2030, 4, 30))
    assert lines(register, FIRST_DAY)[f"obligation/{tied.id}"].due_on == date(2030, 2, 28)
    stranger = register.office.agreements.save(Party(name=text("Stranger"))).value
    with pytest.raises(RuleViolation, match="not_of_agreement"):
        obliged(register, due_on=FIRST_DAY, party_id=stranger.id)


# The secretary's word.


def test_the_secretarys_word_counts_from_its_day_on_and_can_be_taken_back(register: Register) -> None:
    register.clock.set(date(2026, 1, 20))
    fulfilled(register, "set_up", date(2026, 1, 10), "by exchange of notes")
    assert lines(register, date(2026, 1, 9))["set_up"].state is ClockState.UPCOMING
    done = lines(register, date(2026, 1, 10))["set_up"]
    assert (done.state, done.done_on) == (ClockState.DONE, date(2026, 1, 10))
    register.office.history.undo()
    assert line(register, "set_up").state is ClockState.UPCOMING
    register.office.history.redo()
    register.office.clock.reopen(register.group.id, done)
    assert lines(register, date(2026, 1, 20))["set_up"].state is ClockState.UPCOMING


def test_what_need_not_be_watched_is_done_without_a_day(register: Register) -> None:
    fulfilled(register, "set_up", None)
    found = lines(register, FIRST_DAY)["set_up"]
    assert (found.state, found.done_on) == (ClockState.DONE, None)


def test_a_word_holds_for_its_meeting_and_its_period_alone(register: Register) -> None:
    established(register, FIRST_DAY)
    one, other = (register.plan(datetime(2026, month, 10, 9)) for month in (6, 9))
    fulfilled(register, f"papers/{one.id}")
    fulfilled(register, "status_report/2026-06-30")
    found = lines(register, FIRST_DAY)
    assert found[f"papers/{one.id}"].state is ClockState.DONE
    assert found[f"papers/{other.id}"].state is ClockState.UPCOMING
    later = lines(register, date(2026, 7, 2))
    assert later["status_report/2026-06-30"].state is ClockState.DONE
    assert later["status_report/2026-09-30"].state is ClockState.UPCOMING


def test_an_obligation_is_met_by_its_own_day(register: Register) -> None:
    made = obliged(register, due_on=date(2026, 1, 4))
    key = f"obligation/{made.id}"
    assert line(register, key).state is ClockState.OVERDUE
    fulfilled(register, key)
    assert line(register, key).done_on == FIRST_DAY
    register.office.clock.reopen(register.group.id, line(register, key))
    assert line(register, key).state is ClockState.OVERDUE


# Limits that a group has changed.


def test_changed_limits_take_effect_everywhere(register: Register) -> None:
    planned = register.plan(datetime(2026, 6, 10, 9))
    limit(register, LimitKind.PAPERS, 3, SpanUnit.WEEKS)
    limit(register, LimitKind.DRAFT_AGENDA, 40)
    limit(register, LimitKind.COMMENTS, 10)
    found = lines(register, FIRST_DAY)
    assert found[f"papers/{planned.id}"].due_on == date(2026, 5, 20)
    notice = register.office.documents.content("notice", planned.id, "en")
    assert [deadline.on for deadline in notice.deadlines] == [
        date(2026, 5, 1),
        date(2026, 5, 20),
        date(2026, 5, 20),
    ]
    register.clock.set(date(2026, 1, 13))
    attended(register)
    register.circulated()
    opened = register.office.comments.open_round(register.meeting).value
    assert opened.until == date(2026, 1, 23)
    assert lines(register, date(2026, 1, 13))[f"comments/{register.meeting}"].due_on == opened.until


def test_the_usual_limit_is_no_change(register: Register) -> None:
    limit(register, LimitKind.SET_UP, 45)
    limit(register, LimitKind.SET_UP, 60)
    changed = [one for one in register.office.limits.of(register.group.id) if one.is_changed]
    assert [(one.kind, one.span, one.usual) for one in changed] == [(LimitKind.SET_UP, Span(60), Span(30))]
    assert sql(register.path, "SELECT count(*) FROM time_limits WHERE deleted_at IS NULL") == [(1,)]
    limit(register, LimitKind.SET_UP, 30)
    assert not any(one.is_changed for one in register.office.limits.of(register.group.id))
    register.office.history.undo()
    assert line(register, "set_up").due_on == FIRST_DAY + timedelta(days=60)


def test_a_limit_is_the_groups_own(register: Register) -> None:
    other = register.office.groups.save(
        Group(agreement_id=register.agreement, symbol="CDWG", name=text("Other group"))
    ).value
    limit(register, LimitKind.SET_UP, 45)
    assert register.office.limits.span(other.id, LimitKind.SET_UP) == Span(30)


# Rest days and seats.


def rest(register: Register, party: int, *days: int) -> None:
    known = register.get(Party, register.parties[party])
    register.office.agreements.save(replace(known, rest_days=days))


def test_a_rest_day_of_either_side_is_pointed_out(register: Register) -> None:
    rest(register, 0, 6, 7)
    rest(register, 1, 5, 6)
    made = obliged(register, due_on=date(2026, 4, 17))  # a Friday
    only_a = obliged(register, due_on=date(2026, 4, 17), party_id=register.parties[0])
    found = line(register, f"obligation/{made.id}")
    assert found.rest_of == ("Borduria",)
    assert found.moved_to == date(2026, 4, 20)  # Saturday rests both, Sunday Avalon
    assert found.due_on == date(2026, 4, 17)  # pointed out, not moved
    bound = line(register, f"obligation/{only_a.id}")
    assert (bound.rest_of, bound.moved_to) == ((), None)


def test_holidays_that_were_edited_count(register: Register) -> None:
    day = date(2026, 8, 14)  # Independence Day of Pakistan, a Friday
    made = obliged(register, due_on=day, party_id=register.parties[0])
    assert line(register, f"obligation/{made.id}").rest_of == ("Avalon",)
    save, party = register.office.holidays.save, register.parties[0]
    struck = save(Holiday(party_id=party, day=day, working=True)).value
    assert line(register, f"obligation/{made.id}").rest_of == ()
    register.office.records.remove(Ref(Kind.HOLIDAY, struck.id))
    save(Holiday(party_id=party, day=date(2026, 8, 17), name=text("Day of mourning")))
    assert line(register, f"obligation/{made.id}").moved_to == date(2026, 8, 18)


def test_the_list_of_a_year_names_every_day_and_says_whose_it_is(register: Register) -> None:
    holidays, party = register.office.holidays, register.parties[0]
    holidays.save(Holiday(party_id=party, day=date(2026, 8, 14), working=True))
    holidays.save(Holiday(party_id=party, day=date(2026, 9, 1), name=text("Founding day", ar="يوم")))
    found = {one.day: one for one in holidays.of(party, 2026, "en")}
    assert found[date(2026, 8, 14)].struck
    assert found[date(2026, 8, 14)].name == "Independence Day"
    assert found[date(2026, 9, 1)].name == "Founding day"
    assert not found[date(2026, 9, 1)].national
    assert found[date(2026, 12, 25)].record is None
    assert {one.day.year for one in holidays.of(party, 2027, "en")} == {2027}
    assert all(one.name for one in holidays.of(register.parties[1], 2026, "ar"))
    arabic = {one.day: one.name for one in holidays.of(register.parties[1], 2026, "ar")}
    assert arabic[date(2026, 11, 15)] == "عيد الاستقلال"


def test_edited_lists_reach_the_countdown_of_comments_and_the_check(register: Register) -> None:
    register.clock.set(date(2026, 1, 13))
    attended(register)
    register.circulated()
    until = date(2026, 2, 3)  # a Tuesday
    opened = register.office.comments.open_round(register.meeting, until).value
    assert register.office.comments.countdown(opened.id).resting == ()
    register.office.holidays.save(Holiday(party_id=register.parties[1], day=until, name=text("Day off")))
    assert register.office.comments.countdown(opened.id).resting == (register.parties[1],)


def test_the_check_of_minutes_goes_by_the_edited_list(register: Register) -> None:
    due = date(2026, 3, 3)  # a Tuesday
    paragraph = register.write("Avalon will report.", ParagraphKind.ACTION)
    task = next(
        one for one in register.office.actions.all(register.group.id) if one.paragraph_id == paragraph.id
    )
    register.office.actions.save(replace(task, due_on=due))
    found = register.office.checks.run(register.meeting)
    assert Rule.DEADLINE_ON_REST_DAY not in {one.rule for one in found}
    register.office.holidays.save(Holiday(party_id=register.parties[0], day=due, name=text("Day off")))
    found = register.office.checks.run(register.meeting)
    assert Rule.DEADLINE_ON_REST_DAY in {one.rule for one in found}


def test_the_clocks_at_the_seats_are_the_offices_own(register: Register) -> None:
    register.clock.now = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)
    karachi, hebron = register.office.clock.seats(register.group.id, "en")
    assert (karachi.side, karachi.city, f"{karachi.at:%d %H:%M}") == ("Avalon", "Karachi", "21 01:00")
    assert (hebron.side, hebron.city, f"{hebron.at:%d %H:%M}") == ("Borduria", "Hebron", "20 22:00")


def test_a_line_says_when_its_last_day_ends_at_each_seat(register: Register) -> None:
    ends = line(register, "set_up").ends
    assert [f"{end.city} {end.at:%Y-%m-%d %H:%M %Z}" for end in ends] == [
        "Karachi 2026-02-05 00:00 PKT",
        "Hebron 2026-02-05 00:00 EET",
    ]


def test_the_words_are_those_of_the_language(register: Register) -> None:
    found = register.office.clock.lines(register.group.id, "fr", FIRST_DAY)
    assert found[0].what or found[-1].what
    assert "Constituer le groupe de travail" in {one.what for one in found}


def test_the_lines_of_another_day_need_no_change_of_the_file(register: Register) -> None:
    before = register.content()
    for month in range(1, 13):
        lines(register, date(2026, month, 1))
    assert register.content() == before
    assert register.get(Meeting, register.meeting).version == 1

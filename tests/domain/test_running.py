"""Where a meeting stands against its agenda, minute by minute."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.agendas import agenda_clock, hours_of
from secretariat.domain.meetings import AgendaItem, Meeting, MeetingState, Sitting
from secretariat.domain.running import Phase, Running, keeps_item, running

DAY = datetime(2026, 12, 2)


def at(clock: str, day: int = 2) -> datetime:
    hour, minute = clock.split(":")
    return DAY.replace(day=day, hour=int(hour), minute=int(minute))


def sitting(begins: datetime, ends: datetime) -> Sitting:
    return Sitting(starts_at=begins, ends_at=ends)


MEETING = Meeting(starts_at=at("9:00"), ends_at=at("12:00", 3), state=MeetingState.IN_SESSION)
SITTINGS = [
    sitting(at("9:00"), at("11:00")),
    sitting(at("14:00"), at("16:00")),
    sitting(at("9:00", 3), at("12:00", 3)),
]
# 9:00–9:30, 9:30–10:30, 14:00–15:00 (it waits for the afternoon), 15:00–16:00, 9:00–10:00 on the second day
AGENDA = [AgendaItem(id=n, minutes_allotted=long) for n, long in enumerate((30, 60, 60, 60, 60), 1)]
HOURS = hours_of(MEETING, SITTINGS)
CLOCK = agenda_clock(MEETING, SITTINGS, AGENDA)


def stand(now: datetime, item: int = 1, begun: datetime | None = None, **changes: object) -> Running:
    meeting = Meeting(**{**{f: getattr(MEETING, f) for f in ("starts_at", "ends_at", "state")}, **changes})  # type: ignore[arg-type]
    return running(meeting, HOURS, now, CLOCK.of(item), AGENDA[item - 1].minutes_allotted, begun)


@pytest.mark.parametrize(
    ("now", "phase", "number", "until"),
    [
        (at("8:59"), Phase.BEFORE, 1, at("9:00")),
        (at("9:00"), Phase.SITTING, 1, at("11:00")),
        (at("11:00"), Phase.BREAK, 2, at("14:00")),
        (at("15:59"), Phase.SITTING, 2, at("16:00")),
        (at("20:00"), Phase.BREAK, 3, at("9:00", 3)),
        (at("11:59", 3), Phase.SITTING, 3, at("12:00", 3)),
        (at("12:00", 3), Phase.OVERTIME, 3, at("12:00", 3)),
        (at("0:00", 4), Phase.AFTER, 3, at("12:00", 3)),
    ],
)
def test_a_meeting_sits_breaks_and_ends_by_its_hours(
    now: datetime, phase: Phase, number: int, until: datetime
) -> None:
    found = stand(now)
    assert (found.phase, found.sitting, found.sittings, found.until) == (phase, number, 3, until)


@pytest.mark.parametrize("state", [MeetingState.HELD, MeetingState.CLOSED])
def test_a_meeting_that_was_ended_does_not_run_over(state: MeetingState) -> None:
    assert stand(at("12:05", 3), 5, state=state).phase is Phase.AFTER
    assert stand(at("12:05", 3), 5).left_minutes == -125  # of the sixty that began at nine


def test_a_meeting_without_hours_shows_the_time_alone() -> None:
    assert running(Meeting(), [], at("9:00"), None, 30) == Running(at("9:00"))


@pytest.mark.parametrize(
    ("now", "item", "begun", "left", "late"),
    [
        (at("9:10"), 1, None, 20, 0),  # as planned
        (at("9:10"), 1, at("9:05"), 25, 5),  # called five minutes late, and keeps to its thirty
        (at("9:40"), 1, at("9:05"), -5, 10),  # over its minutes: what it takes now is late
        (at("9:20"), 2, at("9:20"), 60, -10),  # ten minutes ahead
        (at("9:20"), 2, None, 60, -10),  # nobody knows when it was called: at the earliest now
        (at("10:40"), 2, at("9:40"), 0, 10),
        (at("12:00"), 3, at("10:45"), 45, -15),  # begun before the break, which does not count
        (at("12:00"), 2, at("9:40"), -20, 30),  # still open at the break: half an hour late at two
        (at("14:00"), 2, at("9:40"), -20, 30),
        (at("9:00", 3), 4, at("15:10"), 10, 10),  # over night
    ],
)
def test_minutes_left_and_lateness_count_while_the_meeting_sits(
    now: datetime, item: int, begun: datetime | None, left: int, late: int
) -> None:
    found = stand(now, item, begun)
    assert (found.left_minutes, found.late_minutes) == (left, late)


@pytest.mark.parametrize("now", [at("8:00"), at("13:00", 4)])
def test_nothing_is_late_before_and_after_the_meeting(now: datetime) -> None:
    found = stand(now, 3)
    assert (found.left_minutes, found.late_minutes) == (None, None)


def test_an_item_to_which_nothing_is_allotted_has_no_minutes_left() -> None:
    found = running(MEETING, HOURS, at("9:10"), CLOCK.of(1), None)
    assert (found.phase, found.left_minutes, found.late_minutes) == (Phase.SITTING, None, None)


def test_a_correction_does_not_take_the_meeting_back() -> None:
    assert keeps_item(Phase.SITTING, 4, 2)
    assert keeps_item(Phase.BREAK, 4, 2)
    assert not keeps_item(Phase.SITTING, 4, 5)
    assert not keeps_item(Phase.AFTER, 4, 2)
    assert not keeps_item(Phase.BEFORE, 4, 2)


MINUTES = st.integers(0, 60 * 26)


@given(MINUTES, MINUTES, st.integers(1, 5))
def test_a_minute_of_sitting_takes_one_off_what_is_left_and_a_break_takes_none(
    begun: int, gone: int, item: int
) -> None:
    called = at("9:00") + timedelta(minutes=begun)
    now = called + timedelta(minutes=gone)
    before, after = stand(now, item, called), stand(now + timedelta(minutes=1), item, called)
    if before.left_minutes is None or after.left_minutes is None:
        return
    sat = before.phase is not Phase.BREAK
    assert before.left_minutes - after.left_minutes == (1 if sat else 0)
    assert after.late_minutes is not None
    assert before.late_minutes is not None
    # on time, lateness stands still while the item keeps to its minutes, and grows by what it takes beyond them
    assert after.late_minutes - before.late_minutes == (1 if sat and before.left_minutes <= 0 else 0)

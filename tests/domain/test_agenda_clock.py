"""The running clock of an agenda."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.agendas import agenda_clock, daily_hours
from secretariat.domain.meetings import AgendaItem, Meeting, Sitting


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute)


def meeting(starts: datetime, ends: datetime) -> Meeting:
    return Meeting(starts_at=starts, ends_at=ends)


def items(*minutes: int | None) -> list[AgendaItem]:
    return [AgendaItem(id=number, minutes_allotted=long) for number, long in enumerate(minutes, 1)]


def test_items_follow_one_another() -> None:
    clock = agenda_clock(meeting(at(10, 10), at(10, 12)), [], items(15, None, 30))
    assert [(s.item_id, s.begins, s.ends, s.day, s.over) for s in clock.slots] == [
        (1, at(10, 10), at(10, 10, 15), 1, False),
        (2, at(10, 10, 15), at(10, 10, 15), 1, False),
        (3, at(10, 10, 15), at(10, 10, 45), 1, False),
    ]
    assert (clock.allotted_minutes, clock.available_minutes, clock.overrun_minutes) == (45, 120, 0)
    assert clock.of(3) == clock.slots[2]
    assert clock.of(9) is None


def test_what_no_longer_fits_waits_for_the_next_day_and_the_rest_runs_over() -> None:
    clock = agenda_clock(meeting(at(10, 10), at(11, 12)), [], items(90, 60, 90))
    assert [(s.begins, s.day, s.over) for s in clock.slots] == [
        (at(10, 10), 1, False),
        (at(11, 10), 2, False),
        (at(11, 11), 2, True),
    ]
    assert (
        clock.overrun_minutes == 30
    )  # in all as long as there is time, but half an hour was left on the first day
    assert clock.allotted_minutes == clock.available_minutes == 240


def test_sittings_are_kept_and_a_long_item_goes_on_over_the_break() -> None:
    there = meeting(at(10, 9), at(10, 18))
    sittings = [
        Sitting(starts_at=at(10, 14), ends_at=at(10, 17)),
        Sitting(starts_at=at(10, 9), ends_at=at(10, 12)),
    ]
    clock = agenda_clock(there, sittings, items(150, 60, 240, 30))
    assert [(s.begins, s.ends, s.over) for s in clock.slots] == [
        (at(10, 9), at(10, 11, 30), False),
        (at(10, 14), at(10, 15), False),
        (at(10, 15), at(10, 19), True),
        (at(10, 19), at(10, 19, 30), True),
    ]
    assert (clock.available_minutes, clock.overrun_minutes) == (360, 150)
    whole = agenda_clock(there, sittings, items(240, 60))
    assert [(s.begins, s.ends) for s in whole.slots] == [
        (at(10, 9), at(10, 15)),
        (at(10, 15), at(10, 16)),
    ]


def test_the_hours_of_a_meeting_without_sittings() -> None:
    assert daily_hours(Meeting()) == []
    assert agenda_clock(Meeting(), [], items(30)).allotted_minutes == 30
    night = meeting(at(10, 22), at(11, 2))
    assert daily_hours(night) == [(at(10, 22), at(11, 2))]
    same = meeting(at(10, 10), at(12, 17))
    assert daily_hours(same) == [(at(day, 10), at(day, 17)) for day in (10, 11, 12)]
    late_start = meeting(at(10, 14), at(12, 12))
    assert daily_hours(late_start) == [
        (at(10, 14), at(10, 17)),
        (at(11, 10), at(11, 17)),
        (at(12, 10), at(12, 12)),
    ]


@given(
    st.lists(st.tuples(st.integers(1, 240), st.integers(15, 300)), min_size=1, max_size=6),
    st.lists(st.integers(0, 400) | st.none(), max_size=12),
)
def test_no_minute_is_lost_and_none_is_spent_in_a_break(
    stretches: list[tuple[int, int]], minutes: list[int | None]
) -> None:
    sittings, now = [], at(10, 8)
    for pause, long in stretches:
        begins = now + timedelta(minutes=pause)
        now = begins + timedelta(minutes=long)
        sittings.append(Sitting(starts_at=begins, ends_at=now))
    clock = agenda_clock(meeting(at(10, 8), now), sittings, items(*minutes))
    assert [slot.item_id for slot in clock.slots] == list(range(1, len(minutes) + 1))
    moment = at(10, 8)
    for slot, long in zip(clock.slots, minutes, strict=True):
        assert slot.begins >= moment
        within = sum(
            (
                max(timedelta(0), min(slot.ends, s.ends_at) - max(slot.begins, s.starts_at))  # type: ignore[operator, type-var]
                for s in sittings
            ),
            max(timedelta(0), slot.ends - max(slot.begins, now)),
        )
        assert within == timedelta(minutes=long or 0)
        assert slot.over == (slot.ends > now)
        moment = slot.ends
    assert clock.overrun_minutes >= clock.allotted_minutes - clock.available_minutes
    assert bool(clock.overrun_minutes) == any(slot.over for slot in clock.slots)

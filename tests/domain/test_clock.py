"""The arithmetic of the obligation clock: states, reporting periods, ends of days, rest days."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.clock import (
    DEFAULTS,
    SOON_DAYS,
    ClockState,
    LimitKind,
    Obligation,
    TimeLimit,
    check_limit,
    check_obligation,
    clock_state,
    day_ends,
    period_of,
)
from secretariat.domain.coverage import is_silent
from secretariat.domain.deadlines import DueEvent, Span, SpanUnit, before, shifted
from secretariat.domain.errors import RuleViolation
from secretariat.domain.holidays import LONGEST_REST, Holiday, Workweek, merged, next_working
from secretariat.domain.text import LocalizedText

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2080, 12, 31))
# Zones that change their clocks at midnight or once left out a whole day are among them.
ZONES = st.sampled_from(
    ["UTC", "Asia/Karachi", "Asia/Hebron", "Asia/Gaza", "Africa/Cairo", "Asia/Beirut", "America/Sao_Paulo",
     "Pacific/Apia", "Asia/Kathmandu", "America/Havana", "Asia/Amman"]
)  # fmt: skip
SPANS = st.builds(Span, st.integers(1, 36), st.sampled_from(SpanUnit))


@given(DAYS, DAYS, st.booleans())
def test_a_limit_is_in_exactly_one_state_and_its_last_day_is_still_in_time(
    due: date, as_of: date, done: bool
) -> None:
    state = clock_state(due, done, as_of)
    expected = (
        ClockState.DONE
        if done
        else ClockState.OVERDUE
        if as_of > due
        else ClockState.DUE_SOON
        if due - as_of <= timedelta(days=14)
        else ClockState.UPCOMING
    )
    assert state is expected
    assert clock_state(due, False, due) is ClockState.DUE_SOON
    assert clock_state(None, False, as_of) is ClockState.WAITING
    assert SOON_DAYS == 14


@given(DAYS, SPANS, DAYS)
def test_periods_lie_one_behind_the_other_without_a_gap(day: date, span: Span, since: date) -> None:
    first, last = period_of(day, span, since)
    assert first <= day <= last
    assert period_of(first, span, since) == period_of(last, span, since) == (first, last)
    assert period_of(last + timedelta(days=1), span, since)[0] == last + timedelta(days=1)
    if span.unit is SpanUnit.MONTHS:
        assert first.day == 1
        assert (last + timedelta(days=1)).day == 1
        assert shifted(first, span) == last + timedelta(days=1)
    else:
        assert shifted(first, span) == last + timedelta(days=1)


@pytest.mark.parametrize("month", range(1, 13))
def test_three_months_are_the_quarters_of_the_calendar(month: int) -> None:
    first, last = period_of(date(2026, month, 17), DEFAULTS[LimitKind.STATUS_REPORT], date(2026, 2, 11))
    quarter = (month - 1) // 3
    assert first == date(2026, 3 * quarter + 1, 1)
    assert last == (date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31))[quarter]


@given(st.dates(min_value=date(1995, 1, 1), max_value=date(2036, 12, 31)), ZONES)
def test_a_day_ends_where_the_next_one_begins(day: date, zone: str) -> None:
    end, local = day_ends(day, zone), ZoneInfo(zone)
    moment = end.astimezone(UTC)
    assert end.date() > day
    assert (moment - timedelta(microseconds=1)).astimezone(local).date() <= day
    assert moment > datetime(day.year, day.month, day.day, 22, tzinfo=local).astimezone(UTC)


def test_the_last_day_is_over_first_where_the_clocks_are_ahead() -> None:
    karachi, hebron = (day_ends(date(2026, 12, 31), zone) for zone in ("Asia/Karachi", "Asia/Hebron"))
    assert hebron - karachi == timedelta(hours=3)


WEEKS = st.lists(
    st.builds(
        Workweek,
        st.lists(st.integers(1, 7), max_size=7, unique=True).map(tuple),
        st.frozensets(st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 2, 28)), max_size=25),
    ),
    min_size=1,
    max_size=3,
)


@given(st.dates(min_value=date(2026, 1, 1), max_value=date(2026, 3, 31)), WEEKS)
def test_the_next_working_day_is_the_first_on_which_all_sides_work(day: date, weeks: list[Workweek]) -> None:
    found = next_working(day, weeks)
    later = [day + timedelta(days=n) for n in range(LONGEST_REST + 1)]
    free = [
        one
        for one in later
        if all(one.isoweekday() not in week.rest_days and one not in week.holidays for week in weeks)
    ]
    assert found == (free[0] if free else None)


def test_two_sides_with_different_weeks_share_monday_to_thursday() -> None:
    weeks = [Workweek((5, 6), frozenset()), Workweek((6, 7), frozenset())]
    friday = date(2026, 11, 20)
    assert friday.isoweekday() == 5
    assert next_working(friday, weeks) == date(2026, 11, 23)
    assert next_working(friday, weeks[1:]) == friday
    assert next_working(friday, [Workweek(tuple(range(1, 8)), frozenset())]) is None
    assert next_working(date.max, [Workweek((date.max.isoweekday(),), frozenset())]) is None


@given(
    st.frozensets(DAYS, max_size=8),
    st.lists(st.builds(Holiday, day=DAYS, working=st.booleans()), max_size=8),
)
def test_a_partys_own_word_goes_before_the_calendar(national: frozenset[date], own: list[Holiday]) -> None:
    days = merged(national, own)
    struck = {one.day for one in own if one.working}
    assert not days & struck
    assert national - struck <= days
    assert {one.day for one in own if not one.working} - struck <= days
    assert days <= national | {one.day for one in own if one.day}


@given(DAYS, SPANS)
def test_before_takes_back_what_shifted_gives_but_for_short_months(day: date, span: Span) -> None:
    there = before(day, span)
    assert there < day
    back = shifted(there, span)
    assert back == day or (span.unit is SpanUnit.MONTHS and 0 < (day - back).days <= 3)


@pytest.mark.parametrize(
    ("moved", "as_of", "silent"),
    [
        (date(2026, 5, 20), date(2026, 11, 20), True),
        (date(2026, 5, 21), date(2026, 11, 20), False),
        (date(2026, 2, 28), date(2026, 8, 31), True),  # six months before the 31st is the end of February
        (date(2026, 3, 1), date(2026, 8, 31), False),
        (None, date(2026, 11, 20), True),
    ],
)
def test_silence_is_six_months_by_the_calendar(moved: date | None, as_of: date, silent: bool) -> None:
    assert is_silent(moved, as_of) is silent


@pytest.mark.parametrize("amount", [0, -1, 3661])
def test_a_limit_is_at_least_a_day_and_at_most_ten_years(amount: int) -> None:
    check_limit(TimeLimit(amount=1))
    check_limit(TimeLimit(amount=3660))
    with pytest.raises(RuleViolation, match="limit_out_of_range"):
        check_limit(TimeLimit(amount=amount))
    with pytest.raises(RuleViolation, match="limit_out_of_range"):
        check_limit(TimeLimit(amount=121, unit=SpanUnit.MONTHS))


def test_an_obligation_has_a_day_or_an_event_of_the_agreement() -> None:
    named = Obligation(title=LocalizedText(en="Exchange lists"))
    cases = {
        "name_missing": Obligation(due_on=date(2026, 1, 1)),
        "obligation_without_day": named,
        "obligation_event": Obligation(title=named.title, due_event=DueEvent.MEETING_ENDS),
        "span_too_long": Obligation(
            title=named.title, due_event=DueEvent.AGREEMENT_SIGNED, due_offset=121, due_unit=SpanUnit.MONTHS
        ),
    }
    for code, obligation in cases.items():
        with pytest.raises(RuleViolation, match=code):
            check_obligation(obligation)
    check_obligation(Obligation(title=named.title, due_on=date(2026, 1, 1)))
    check_obligation(Obligation(title=named.title, due_event=DueEvent.AGREEMENT_EXPIRES))

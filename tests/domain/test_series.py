"""Recurrence rules, hosts in turn, and days that suit everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.agreements import Party
from secretariat.domain.dates import instant
from secretariat.domain.errors import RuleViolation
from secretariat.domain.recurrence import USUAL, check_recurrence, parts
from secretariat.domain.series import Shape, first_fitting, next_host, suits

GOOD = [
    "FREQ=MONTHLY;INTERVAL=6",
    "RRULE:FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU",
    "freq=weekly;byday=mo,we;wkst=su",
    "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20301231T000000Z",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "FREQ=YEARLY;BYMONTH=03;BYMONTHDAY=07",
    "FREQ=DAILY;INTERVAL=90",
    USUAL,
    "",
]
BAD = [
    "every six months",
    "FREQ=HOURLY",
    "INTERVAL=6",
    "FREQ=MONTHLY;",
    "FREQ=MONTHLY;FREQ=YEARLY",
    "FREQ=MONTHLY;INTERVAL=0",
    "FREQ=MONTHLY;COUNT=4",
    "FREQ=MONTHLY;BYHOUR=9",
    "FREQ=MONTHLY;BYMONTH=13",
    "FREQ=WEEKLY;BYDAY=2MO",
    "FREQ=WEEKLY;BYMONTHDAY=3",
    "FREQ=MONTHLY;BYSETPOS=1",
    "FREQ=MONTHLY;UNTIL=20261331",
    "FREQ=MONTHLY\nBEGIN:VEVENT",
    "\N{ARABIC-INDIC DIGIT SIX}",
    "FREQ=MONTHLY;INTERVAL=1\N{ARABIC-INDIC DIGIT SIX}",
]


@pytest.mark.parametrize("rule", GOOD)
def test_a_recurrence_rule_is_taken(rule: str) -> None:
    check_recurrence(rule)


@pytest.mark.parametrize("rule", BAD)
def test_what_is_no_rule_for_meetings_is_refused(rule: str) -> None:
    with pytest.raises(RuleViolation, match="recurrence_unreadable") as error:
        check_recurrence(rule)
    assert error.value.data == {"text": rule, "field": "recurrence"}


DAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])


@st.composite
def rules(draw: st.DrawFn) -> str:
    """Put together parts that may or may not fit."""
    found = {"FREQ": draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))}
    optional = {
        "INTERVAL": st.integers(1, 40).map(str),
        "UNTIL": st.dates(date(2026, 1, 1), date(2040, 1, 1)).map(lambda day: f"{day:%Y%m%d}"),
        "BYDAY": st.tuples(st.sampled_from(["", "1", "-1", "+2", "5"]), DAYS).map("".join),
        "BYMONTHDAY": st.integers(-31, 31).filter(bool).map(str),
        "BYMONTH": st.lists(st.integers(1, 12), min_size=1, max_size=3).map(lambda n: ",".join(map(str, n))),
        "BYSETPOS": st.sampled_from(["1", "-1", "2"]),
        "WKST": DAYS,
    }
    for name, values in optional.items():
        if draw(st.booleans()):
            found[name] = draw(values)
    return ";".join(f"{name}={value}" for name, value in found.items())


@given(rules())
def test_whatever_is_taken_can_be_unfolded(rule: str) -> None:
    """What the domain takes, the library reads: no rule is stored on which a proposal would break."""
    try:
        found = parts(rule)
    except RuleViolation:
        return
    found["UNTIL"] = min(found.get("UNTIL", "20320101"), "20320101")
    again = ";".join(f"{name}={value}" for name, value in found.items())
    assert all(moment.year >= 2026 for moment in islice(rrulestr(again, dtstart=datetime(2026, 1, 15)), 5))


PARTIES = (
    Party(id=1, zone="Asia/Karachi", rest_days=(6, 7)),
    Party(id=2, zone="Asia/Hebron", rest_days=(5, 6)),
    Party(id=3, zone="Pacific/Auckland", rest_days=(7,)),
)


def test_hosts_take_turns_in_the_order_of_the_sides() -> None:
    hosts: list[int | None] = [None]
    for _ in range(4):
        host = next_host(PARTIES, hosts[-1])
        hosts.append(host.id if host else None)
    assert hosts[1:] == [1, 2, 3, 1]
    assert next_host(PARTIES, 99) is PARTIES[0]  # the last host is no party any more
    assert next_host((), 1) is None


def test_a_rest_day_is_one_on_the_partys_own_clock() -> None:
    friday = datetime(2026, 5, 8, 10)
    assert suits(friday, friday + timedelta(hours=2), "Asia/Karachi", PARTIES[:1], {})
    assert not suits(friday, friday + timedelta(hours=2), "Asia/Karachi", PARTIES[:2], {})
    saturday = datetime(2026, 5, 9, 14)  # Sunday has begun in Auckland at 00:00, 17:00 in Karachi
    assert suits(saturday, saturday.replace(hour=16), "Asia/Karachi", PARTIES[2:], {})
    assert not suits(saturday, saturday.replace(hour=18), "Asia/Karachi", PARTIES[2:], {})


def test_a_holiday_is_one_on_the_partys_own_clock_and_only_of_its_own() -> None:
    tuesday = datetime(2026, 5, 12, 14)  # 21:00 in Auckland; at 17:00 it is Wednesday there
    times = (tuesday, tuesday.replace(hour=18), "Asia/Karachi", PARTIES)
    assert suits(*times, {})
    for day, party_id, fits in (
        (date(2026, 5, 12), 1, False),
        (date(2026, 5, 13), 1, True),
        (date(2026, 5, 13), 3, False),
        (date(2026, 5, 14), 3, True),
        (date(2026, 5, 12), 77, True),
    ):
        assert suits(*times, {party_id: frozenset({day})}) is fits


def test_a_meeting_moves_past_the_holidays_of_either_side() -> None:
    eid = {1: frozenset({date(2026, 5, 27), date(2026, 5, 28)}), 2: frozenset({date(2026, 6, 1)})}
    found = first_fitting(date(2026, 5, 27), None, Shape(1), "Asia/Karachi", PARTIES[:2], eid, ())
    assert found == (datetime(2026, 6, 2, 10), datetime(2026, 6, 2, 17))  # Friday to Sunday somebody rests


def test_a_wall_time_that_clocks_skip_suits_nobody() -> None:
    skipped = datetime(2026, 3, 29, 2, 30)
    assert not suits(skipped, skipped.replace(hour=5), "Europe/Berlin", (), {})
    assert not suits(skipped.replace(hour=1), skipped, "Europe/Berlin", (), {})
    assert suits(skipped.replace(day=30), skipped.replace(day=30, hour=5), "Europe/Berlin", (), {})
    day = date(2026, 3, 29)
    found = first_fitting(day, None, Shape(1, time(2, 30), time(5)), "Europe/Berlin", (), {}, ())
    assert found == (datetime(2026, 3, 30, 2, 30), datetime(2026, 3, 30, 5))


ZONES = st.sampled_from(["Asia/Karachi", "Asia/Hebron", "Europe/Berlin", "America/New_York", "UTC"])
PARTY = st.builds(
    Party, zone=ZONES, rest_days=st.sets(st.integers(1, 7), max_size=3).map(lambda days: tuple(sorted(days)))
)


@given(
    due=st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    gap=st.integers(1, 60) | st.none(),
    days=st.integers(1, 4),
    hour=st.integers(0, 20),
    zone=ZONES,
    parties=st.lists(PARTY, max_size=3),
    holidays=st.lists(st.sets(st.integers(-2, 34), max_size=12), min_size=3, max_size=3),
    taken=st.lists(st.tuples(st.integers(-5, 40), st.integers(0, 6)), max_size=5),
)
def test_a_day_that_fits_touches_no_rest_day_no_holiday_and_no_other_meeting(
    due: date,
    gap: int | None,
    days: int,
    hour: int,
    zone: str,
    parties: list[Party],
    holidays: list[set[int]],
    taken: list[tuple[int, int]],
) -> None:
    others = [(due + timedelta(days=begins), due + timedelta(days=begins + long)) for begins, long in taken]
    before = due + timedelta(days=gap) if gap else None
    shape = Shape(days, time(hour, 30), time(hour + 3, 30))
    parties = [replace(party, id=number) for number, party in enumerate(parties)]
    off = {
        number: frozenset(due + timedelta(days=ahead) for ahead in aheads)
        for number, aheads in enumerate(holidays)
    }
    found = first_fitting(due, before, shape, zone, parties, off, others)
    if found is None:
        return
    starts, ends = found
    assert due <= starts.date() < (before or due + timedelta(days=28))
    assert (ends.date() - starts.date()).days == days - 1
    for wall in found:  # the time exists: there and back again
        assert instant(wall, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall
    for first, last in others:
        assert ends.date() < first or last < starts.date()
    for party in parties:
        now = starts.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        while now <= ends.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC):
            there = now.astimezone(ZoneInfo(party.zone))
            assert there.isoweekday() not in party.rest_days
            assert there.date() not in off[party.id]
            now += timedelta(minutes=30)

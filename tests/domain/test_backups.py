"""Which backups are kept, and what their names say. Nothing of it depends on the clock of the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.backups import (
    DAYS,
    MONTHS,
    NEWEST,
    WEEKS,
    Backup,
    BackupReason,
    name_of,
    parse_name,
    removable,
)

BEGAN = datetime(2026, 1, 1, 9, tzinfo=UTC)
HEX = st.text("0123456789abcdef", min_size=16, max_size=16)
INSTANTS = st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC)).map(
    lambda at: at.replace(microsecond=0)
)


def backup(number: int, made_at: datetime = BEGAN, *, verified: bool = True) -> Backup:
    return Backup(
        number=number,
        made_at=made_at,
        reason=BackupReason.WORK,
        acts=number,
        head="a" * 16,
        digest="b" * 16,
        verified=verified,
    )


@given(
    st.builds(
        Backup,
        number=st.integers(1, 10**12),
        made_at=INSTANTS,
        reason=st.sampled_from(BackupReason),
        acts=st.integers(0, 10**12),
        head=HEX,
        digest=HEX,
        verified=st.just(True),
    )
)
def test_a_name_says_all_of_a_backup(made: Backup) -> None:
    assert parse_name(name_of(made)) == made


@pytest.mark.parametrize(
    "name",
    [
        "",
        "register.secretariat",
        ".register.secretariat.77.part",
        name_of(backup(7)) + "-journal",
        name_of(backup(7)).replace("work", "rewards"),
        name_of(backup(7)).replace("-01-01", "-02-31"),
        name_of(backup(7)).replace("000007", "७"),
        "../" + name_of(backup(7)),
    ],
)
def test_another_name_is_no_backup(name: str) -> None:
    assert parse_name(name) is None


def kept(backups: Sequence[Backup]) -> list[int]:
    gone = {one.number for one in removable(backups)}
    return [one.number for one in backups if one.number not in gone]


def test_of_a_year_with_one_every_half_hour_of_work_the_newest_and_one_a_day_week_and_month_are_kept() -> (
    None
):
    """365 days with 16 backups each, from 1 January 2026; a day is one from its last backup on."""
    made = [
        backup(1 + day * 16 + turn, BEGAN + timedelta(days=day, minutes=30 * turn))
        for day in range(365)
        for turn in range(16)
    ]
    left = [one for one in made if one.number in set(kept(made))]
    assert [one.number for one in left[-NEWEST:]] == list(range(365 * 16 - 9, 365 * 16 + 1))
    days = sorted({one.made_at.date().isoformat() for one in left})
    ends_of_months = [f"2026-{month:02}-{day}" for month, day in enumerate(
        (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), 1)]  # fmt: skip
    sundays = [
        "2026-11-15",
        "2026-11-22",
        "2026-11-29",
        "2026-12-06",
        "2026-12-13",
        "2026-12-20",
        "2026-12-27",
    ]
    last_days = [f"2026-12-{day}" for day in range(18, 32)]
    assert days == sorted({*ends_of_months, *sundays, *last_days})
    assert len(left) == NEWEST + len(days) - 1  # the newest ten are of one day, whose last one counts for it


MINUTES = st.integers(-10 * 366 * 24 * 60, 10 * 366 * 24 * 60)
SCHEDULES = st.lists(
    st.tuples(st.one_of(st.integers(0, 120), st.integers(0, 60 * 24 * 40), MINUTES), st.integers(0, 9)),
    max_size=90,
)


def made_by(schedule: list[tuple[int, int]]) -> list[Backup]:
    """Return backups at these steps of the clock, which may also be set back; one in ten is found to be unsound."""
    at, made = BEGAN + timedelta(days=365 * 4000), []
    for number, (step, luck) in enumerate(schedule, 1):
        at = min(
            max(at + timedelta(minutes=step), datetime(2, 1, 1, tzinfo=UTC)), datetime(9998, 1, 1, tzinfo=UTC)
        )
        made.append(backup(number, at, verified=luck > 0))
    return made


@given(SCHEDULES)
def test_the_newest_verified_backup_is_never_removed_whatever_the_clock_said(
    schedule: list[tuple[int, int]],
) -> None:
    made = made_by(schedule)
    left = kept(made)
    sound = [one.number for one in made if one.verified]
    assert sound[-NEWEST:] == [number for number in left if number in sound][-NEWEST:]
    assert len(set(left) & set(sound)) <= NEWEST + DAYS + WEEKS + MONTHS
    if len(sound) < NEWEST:
        assert left == [one.number for one in made]
    else:
        assert all(number in sound for number in left if number < sound[-NEWEST])


@given(SCHEDULES)
def test_removing_after_each_backup_keeps_what_removing_once_at_the_end_would(
    schedule: list[tuple[int, int]],
) -> None:
    made = [replace(one, verified=True) for one in made_by(schedule)]
    left: list[Backup] = []
    for one in made:
        left = [found for found in [*left, one] if found not in removable([*left, one])]
    assert [one.number for one in left] == kept(made)
    assert removable(left) == []


@given(SCHEDULES, st.randoms())
def test_the_order_in_which_they_are_found_does_not_matter(
    schedule: list[tuple[int, int]], random: object
) -> None:
    made = made_by(schedule)
    shuffled = list(made)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert removable(shuffled) == removable(made)
    assert [one.number for one in removable(made)] == sorted(one.number for one in removable(made))

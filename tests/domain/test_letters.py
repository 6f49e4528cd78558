"""The ladder of reminders: each step once for each deadline, in rising order, none made up for."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.actions import ActionStatus, ActionUpdate
from secretariat.domain.letters import RUNGS, Letter, Rung, rung, still_counts, waiting

DUE = date(2026, 3, 1)
AGREED = date(2026, 1, 5)
STEPS = list(Rung)


def entry(on: date, due_on: date, recorded: date | None = None, number: int = 0) -> ActionUpdate:
    at = datetime.combine(recorded or on, time(8), UTC)
    return ActionUpdate(id=number, effective_on=on, due_on=due_on, recorded_at=at)


def letter(on: date, step: Rung) -> Letter:
    return Letter(rung=step, made_on=on, made_at=datetime.combine(on, time(12), UTC))


@pytest.mark.parametrize(
    ("days", "step"),
    [
        (-15, None),
        (-14, Rung.SOON),
        (-1, Rung.SOON),
        (0, Rung.DUE),
        (6, Rung.DUE),
        (7, Rung.LATE_7),
        (29, Rung.LATE_7),
        (30, Rung.LATE_30),
        (400, Rung.LATE_30),
    ],
)
def test_the_steps_are_14_days_before_the_day_itself_and_7_and_30_days_after(
    days: int, step: Rung | None
) -> None:
    assert rung(ActionStatus.IN_PROGRESS, DUE, DUE + timedelta(days=days)) is step


@pytest.mark.parametrize(
    "status", sorted(set(ActionStatus) - {ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS})
)
def test_nobody_is_reminded_of_what_is_reported_done_or_set_aside(status: ActionStatus) -> None:
    assert waiting(status, DUE, DUE + timedelta(days=40), []) is None


@given(st.sets(st.integers(-30, 90)))
def test_each_step_is_taken_once_in_rising_order_and_at_the_latest_reached(days: set[int]) -> None:
    history, written = [entry(AGREED, DUE)], []
    for day in sorted(days):
        on = DUE + timedelta(days=day)
        known = [one.rung for one in written if still_counts(one, history, DUE) and one.rung]
        step = waiting(ActionStatus.IN_PROGRESS, DUE, on, known)
        if step is not None:
            assert step is rung(ActionStatus.IN_PROGRESS, DUE, on)
            written.append(letter(on, step))
    taken = [STEPS.index(one.rung) for one in written if one.rung]
    assert taken == sorted(set(taken))
    assert bool(taken) == any(day >= RUNGS[Rung.SOON] for day in days)
    if days and max(days) >= RUNGS[Rung.LATE_30]:
        assert written[-1].rung is Rung.LATE_30


@given(moved=st.integers(1, 300), told=st.sampled_from(STEPS), after=st.integers(0, 3))
def test_a_deadline_that_moved_starts_anew(moved: int, told: Rung, after: int) -> None:
    on = DUE + timedelta(days=RUNGS[told] + after)
    later = DUE + timedelta(days=moved)
    history = [entry(AGREED, DUE, number=1), entry(on + timedelta(days=1), later, number=2)]
    assert still_counts(letter(on, told), history[:1], DUE)
    assert not still_counts(letter(on, told), history, later)


def test_a_letter_counts_for_the_deadline_that_was_known_when_it_was_made() -> None:
    soon = letter(DUE - timedelta(days=14), Rung.SOON)
    later = DUE + timedelta(days=20)
    back_dated = entry(AGREED + timedelta(days=1), later, recorded=DUE, number=2)
    assert not still_counts(soon, [entry(AGREED, DUE, number=1), back_dated], later)


def test_a_deadline_that_moved_and_moved_back_has_been_told() -> None:
    due = letter(DUE, Rung.DUE)
    history = [
        entry(AGREED, DUE, number=1),
        entry(DUE, DUE + timedelta(days=9), number=2),
        entry(DUE, DUE, number=3),
    ]
    assert still_counts(due, history, DUE)

"""Deadlines tied to an event: they follow it within the step that moves it, and that is no slippage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.actions import Action, ActionStatus, standing
from secretariat.domain.agreements import Agreement
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.deadlines import DueEvent, Span, SpanUnit, shifted
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.domain.query import ActionQuery
from secretariat.services.actions import Report
from secretariat.services.safekeeping import verify
from tests.agreed_minutes import ADOPTED_ON, agreed
from tests.small_register import FIRST_DAY, Clock, Register, found, text

S, E = ActionStatus, DueEvent
DAYS = SpanUnit.DAYS


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def signed(r: Register, on: date | None) -> None:
    agreement = r.get(Agreement, r.agreement)
    r.office.agreements.save(replace(agreement, signed_on=on))


def dated(r: Register, **days: date | None) -> None:
    r.office.agreements.save(replace(r.get(Agreement, r.agreement), **days))


def tied(r: Register, event: DueEvent = E.AGREEMENT_SIGNED, offset: int = 30, **fields: Any) -> Action:
    return r.task(due_event=event, due_offset=offset, due_unit=DAYS, **fields)


def again(r: Register, action: Action) -> Action:
    found_now: Action = r.get(Action, action.id)
    return found_now


def completed(r: Register) -> int:
    """Agree an item that B leads, and return its id."""
    return r.task("First", lead_party_id=r.parties[1], counterpart_id=r.persons[0]).id


def complete(r: Register, action_id: int, on: date | None = None) -> None:
    for status in (S.REPORTED_COMPLETE, S.CONFIRMED_COMPLETE):
        r.office.actions.report(Report(action_id=action_id, status=status, effective_on=on))


def test_a_deadline_is_counted_from_an_event_whose_day_is_known(register: Register) -> None:
    action = tied(register)
    assert (action.due_on, action.original_due_on, action.moves) == (day(30), day(30), 0)
    weeks = register.task(due_event=E.AGREEMENT_SIGNED, due_offset=2, due_unit=SpanUnit.WEEKS)
    assert weeks.due_on == day(14)
    typed_too = tied(register, due_on=day(90))
    assert typed_too.due_on == day(30), "the event counts, not what else was typed"


@pytest.mark.parametrize(
    ("event", "make_known", "due_on"),
    [
        (E.AGREEMENT_SIGNED, lambda r: signed(r, day(3)), day(13)),
        (E.AGREEMENT_IN_FORCE, lambda r: dated(r, in_force_on=day(20)), day(30)),
        (E.AGREEMENT_EXPIRES, lambda r: dated(r, expires_on=day(700)), day(710)),
    ],
)
def test_a_deadline_waits_until_the_day_of_its_event_is_known(
    register: Register, event: DueEvent, make_known: Callable[[Register], None], due_on: date
) -> None:
    signed(register, None)
    action = tied(register, event, 10)
    assert action.due_on is None
    make_known(register)
    action = again(register, action)
    assert (action.due_on, action.moves) == (due_on, 0)
    last = register.office.actions.history(action.id)[-1]
    assert (last.follows_event, last.due_on, last.recorded_by) == (True, due_on, "Test secretary")
    register.office.history.undo()
    assert again(register, action).due_on is None
    assert len(register.office.actions.history(action.id)) == 1, "the deadline goes back in the same step"


def test_a_deadline_follows_a_meeting_that_is_rescheduled_postponed_and_planned_again(
    register: Register,
) -> None:
    meeting: Meeting = register.get(Meeting, register.meeting)
    before = tied(register, E.MEETING_STARTS, -2, due_meeting_id=meeting.id)
    after = tied(register, E.MEETING_ENDS, 5, due_meeting_id=meeting.id)
    assert (before.due_on, after.due_on) == (day(5), day(12))
    later = {name: getattr(meeting, name) + timedelta(days=14) for name in ("starts_at", "ends_at")}
    register.office.series.reschedule(meeting.id, **later)
    assert [again(register, one).due_on for one in (before, after)] == [day(19), day(26)]
    assert {again(register, one).moves for one in (before, after)} == {0}
    register.office.meetings.move(meeting.id, MeetingState.POSTPONED)
    assert again(register, before).due_on is None
    register.office.meetings.move(meeting.id, MeetingState.PLANNED)
    stood = standing(register.office.actions.history(before.id), date.max)
    assert stood is not None
    assert (stood.due_on, stood.original_due_on, stood.moves, stood.slipped_days) == (day(19), day(19), 0, 0)
    for _ in range(3):
        register.office.history.undo()
    assert [again(register, one).due_on for one in (before, after)] == [day(5), day(12)]


def test_a_deadline_follows_the_completion_of_another_item_and_its_reopening(register: Register) -> None:
    first = completed(register)
    second = tied(register, E.ACTION_COMPLETE, 7, due_action_id=first)
    assert second.due_on is None
    register.clock.set(day(20))
    register.office.actions.report(Report(action_id=first, status=S.REPORTED_COMPLETE, effective_on=day(8)))
    assert again(register, second).due_on is None, "reported is not confirmed"
    register.office.actions.report(Report(action_id=first, status=S.CONFIRMED_COMPLETE, effective_on=day(10)))
    assert again(register, second).due_on == day(17)
    assert register.office.lists.register(ActionQuery(group_id=1, as_of=day(9)))[1].due_on is None
    register.office.actions.report(Report(action_id=first, status=S.IN_PROGRESS, percent=80))
    assert again(register, second).due_on is None
    register.office.history.undo()
    assert again(register, second).due_on == day(17)
    register.office.history.undo()
    assert again(register, second).due_on is None


def test_minutes_that_are_adopted_and_signed_move_what_is_tied_to_them(register: Register) -> None:
    r = register
    agreed(r)
    adopted, signed_too = (
        tied(r, event, 10, due_meeting_id=r.meeting) for event in (E.MINUTES_ADOPTED, E.MINUTES_SIGNED)
    )
    own = r.office.actions.all(r.group.id)[0]
    assert own.meeting_id == r.meeting
    tie = {"due_event": E.MINUTES_ADOPTED, "due_offset": 1, "due_unit": DAYS, "due_meeting_id": r.meeting}
    r.office.actions.save(replace(own, **tie))
    today = ADOPTED_ON
    r.office.adoption.adopt(r.meeting, today)
    assert again(r, adopted).due_on == today + timedelta(days=10)
    assert again(r, own).due_on == today + timedelta(days=1), "of the sealed minutes themselves"
    assert again(r, signed_too).due_on is None
    r.office.adoption.sign(r.meeting, today, "signed.pdf", b"%PDF-1.7 scan")
    assert again(r, signed_too).due_on == today + timedelta(days=10)
    assert verify(r.path).faults == ()


def test_an_event_entered_late_moves_the_deadline_from_its_own_day_on(register: Register) -> None:
    signed(register, None)
    action = tied(register, offset=10)
    register.clock.set(day(15))
    register.office.actions.report(Report(action_id=action.id, percent=20))
    register.clock.set(day(40))
    signed(register, day(12))

    def on(number: int) -> Any:
        (line,) = register.office.lists.register(ActionQuery(group_id=1, as_of=day(number)))
        return line

    assert (on(11).due_on, on(11).overdue) == (None, False)
    assert (on(12).due_on, on(16).due_on, on(16).percent) == (day(22), day(22), 20)
    assert (on(22).overdue, on(23).overdue) == (False, True)
    signed(register, day(8))  # it was even earlier
    assert (on(7).due_on, on(8).due_on, on(13).due_on, on(39).due_on) == (None, day(18), day(18), day(18))
    assert again(register, action).moves == 0


def test_a_deadline_typed_by_hand_cuts_the_tie_and_counts_as_slippage(register: Register) -> None:
    action = tied(register)
    typed = register.office.actions.save(replace(action, due_on=day(45))).value
    assert (typed.due_event, typed.due_offset, typed.due_on, typed.moves) == (None, None, day(45), 1)
    signed(register, day(20))
    assert again(register, action).due_on == day(45)
    other = tied(register)
    reported = register.office.actions.report(Report(action_id=other.id, due_on=day(60))).value
    assert (reported.due_event, reported.moves) == (None, 1)
    third = tied(register)
    same = register.office.actions.report(Report(action_id=third.id, due_on=third.due_on, percent=5)).value
    assert same.due_event is E.AGREEMENT_SIGNED, "the same deadline again unties nothing"


def test_an_item_with_a_deadline_keeps_it_until_the_day_is_known(register: Register) -> None:
    signed(register, None)
    action = register.task(due_on=day(30))
    tie = {"due_event": E.AGREEMENT_SIGNED, "due_offset": 40, "due_unit": DAYS}
    action = register.office.actions.save(replace(action, **tie)).value
    assert (action.due_on, action.due_event) == (day(30), E.AGREEMENT_SIGNED)
    dated(register, place=text("Capital"))
    assert again(register, action).due_on == day(30)
    signed(register, day(0))
    assert (again(register, action).due_on, again(register, action).moves) == (day(40), 0)
    late = register.task(due_on=day(10))
    late = register.office.actions.save(replace(late, **tie)).value
    assert (late.due_on, late.moves) == (day(40), 1), "to tie it to a known day is a new deadline"


def test_a_provisional_item_has_the_deadline_of_its_tie_as_the_original_one(register: Register) -> None:
    signed(register, None)
    new = Action(group_id=1, meeting_id=register.meeting, title=text("Set up"), due_event=E.AGREEMENT_SIGNED)
    action = register.office.actions.save(replace(new, due_offset=60, due_unit=DAYS)).value
    assert (action.symbol, action.due_on) == ("", None)
    signed(register, day(2))
    action = again(register, action)
    assert (action.due_on, action.original_due_on, action.moves) == (day(62), day(62), 0)
    assert len(register.office.actions.history(action.id)) == 1


def test_a_tie_names_what_its_event_is_of_and_nothing_else(register: Register) -> None:
    first = completed(register)
    action = tied(register, due_meeting_id=register.meeting, due_action_id=first)
    assert (action.due_meeting_id, action.due_action_id) == (None, None)
    untied = register.office.actions.save(replace(action, due_event=None)).value
    assert (untied.due_offset, untied.due_unit, untied.due_on) == (None, None, action.due_on)
    with pytest.raises(RuleViolation) as error:
        register.office.actions.save(replace(untied, due_event=E.ACTION_COMPLETE, due_action_id=untied.id))
    assert error.value.code == "waits_for_itself"


@dataclass
class Model:
    """What the rules say of one tied item, kept beside it."""

    tied: bool = True
    due: date | None = None
    last: date | None = None
    moves: int = 0
    slipped: int = 0

    def typed(self, due_on: date) -> None:
        if due_on == self.due:
            return
        if self.last is not None and due_on != self.last:
            self.moves += due_on > self.last
            self.slipped += (due_on - self.last).days
        self.due = self.last = due_on
        self.tied = False

    def followed(self, due_on: date | None) -> None:
        if self.tied:
            self.due, self.last = due_on, due_on or self.last


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("sign"), st.none() | st.integers(0, 300)),
        st.tuples(st.just("type"), st.integers(60, 400)),
        st.tuples(st.just("report"), st.integers(0, 40)),
        st.tuples(st.just("wait"), st.integers(1, 50)),
        st.tuples(st.just("undo"), st.none()),
    ),
    max_size=12,
)


@settings(max_examples=40, deadline=None)
@given(acts=ACTS, offset=st.integers(-20, 200))
def test_whatever_happens_a_tied_deadline_is_where_its_event_puts_it(acts: Any, offset: int) -> None:
    with TemporaryDirectory() as folder:
        register = found(Path(folder) / "register.secretariat", Clock())
        signed(register, None)
        action, model = tied(register, offset=offset), Model()
        past: list[tuple[Model, date | None]] = []
        on: date | None = None
        percent, now = 0, 0
        for act, number in acts:
            if act == "undo" and not past:
                continue
            if act == "wait":
                now += number
                register.clock.set(day(now))
                continue
            if act == "undo":
                register.office.history.undo()
                model, on = past.pop()
            else:
                past.append((replace(model), on))
            if act == "sign":
                if on == (None if number is None else day(number)):
                    past.pop()
                on = None if number is None else day(number)
                signed(register, on)
                model.followed(shifted(on, Span(offset)) if on else None)
            elif act == "type":
                if day(number) == model.due:
                    past.pop()
                    continue
                model.typed(day(number))
                register.office.actions.save(replace(again(register, action), due_on=day(number)))
            elif act == "report":
                percent += 1
                back = max(day(0), day(now - number))
                register.office.actions.report(
                    Report(action_id=action.id, effective_on=back, percent=percent % 90)
                )
            _compare(register, again(register, action), model, on, offset)
        register.office.close()


def _compare(register: Register, action: Action, model: Model, on: date | None, offset: int) -> None:
    assert (action.due_on, action.due_event is not None, action.moves) == (model.due, model.tied, model.moves)
    if action.due_event is not None:
        assert action.due_on == (shifted(on, Span(offset)) if on else None)
    stood = standing(register.office.actions.history(action.id), date.max)
    assert stood is not None
    assert (stood.status, stood.percent, stood.due_on) == (action.status, action.percent, action.due_on)
    if action.due_on:
        assert stood.slipped_days == model.slipped
    (line,) = register.office.lists.action_lines([action.id], "en", register.office.today())
    assert line.original_due_on == stood.original_due_on


def test_an_event_from_before_a_typed_deadline_moves_it_from_that_day_on_only(register: Register) -> None:
    signed(register, None)
    action = register.task(due_on=day(30))
    register.clock.set(day(20))
    action = register.office.actions.save(replace(action, due_on=day(60))).value
    tie = {"due_event": E.AGREEMENT_SIGNED, "due_offset": 45, "due_unit": DAYS}
    register.office.actions.save(replace(action, **tie))
    register.clock.set(day(25))
    signed(register, day(5))
    days = {}
    for number in (10, 19, 20, 25):
        (line,) = register.office.lists.register(ActionQuery(group_id=1, as_of=day(number)))
        days[number] = (line.due_on, line.moves)
    assert days == {10: (day(30), 0), 19: (day(30), 0), 20: (day(50), 1), 25: (day(50), 1)}


def test_an_item_that_comes_back_from_the_bin_follows_its_event(register: Register) -> None:
    action = register.office.actions.save(
        Action(
            group_id=1,
            meeting_id=register.meeting,
            title=text("Provisional"),
            due_event=E.AGREEMENT_SIGNED,
            due_offset=60,
            due_unit=DAYS,
        )
    ).value
    register.office.records.remove(Ref(Kind.ACTION, action.id))
    signed(register, day(40))
    register.office.records.restore(Ref(Kind.ACTION, action.id))
    assert again(register, action).due_on == day(100)
    register.office.history.undo()
    register.office.history.undo()
    register.office.history.undo()
    assert again(register, action).due_on == day(60)


def test_under_another_agreement_deadlines_follow_that_one(register: Register) -> None:
    action = tied(register, offset=60)
    other = register.office.agreements.save(Agreement(title=text("Other"), signed_on=day(3))).value
    register.office.agreements.set_sides(other.id, list(register.parties))
    register.office.groups.save(replace(register.get(Group, 1), agreement_id=other.id))
    assert (again(register, action).due_on, again(register, action).moves) == (day(63), 0)
    register.office.history.undo()
    assert again(register, action).due_on == day(60)
    assert verify(register.path).faults == ()


def test_an_item_whose_event_went_before_its_day_can_still_be_edited(register: Register) -> None:
    action = tied(register, offset=60)
    signed(register, day(-100))
    assert again(register, action).due_on == day(-40)
    saved = register.office.actions.save(replace(again(register, action), title=text("Another"))).value
    assert saved.title == text("Another")
    started = register.office.actions.save(replace(saved, status=S.IN_PROGRESS)).value
    assert (started.status, started.due_on) == (S.IN_PROGRESS, day(-40))
    with pytest.raises(RuleViolation, match="deadline_before_agreed"):
        register.office.actions.save(replace(started, due_on=day(-30)))

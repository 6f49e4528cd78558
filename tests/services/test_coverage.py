"""What each area of the agreement has led to, on a real file and on earlier days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.activities import Activity
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.coverage import AreaCoverage
from secretariat.domain.decisions import Decision
from secretariat.services.office import Office
from secretariat.services.reporting import Report
from tests.small_register import FIRST_DAY, Register, text

LATER = date(2026, 12, 1)


def covered(register: Register, as_of: date = LATER) -> dict[str, AreaCoverage]:
    found = register.office.coverage.of(register.group.id, "en", as_of)
    return {area.area: area for area in found}


def activity(register: Register, **fields: Any) -> Activity:
    made = Activity(group_id=register.group.id, title=text("Course"), **fields)
    return register.office.activities.save(made).value


def attach(register: Register, ref: Ref, name: str, audience: Audience = Audience.JOINT) -> None:
    register.office.attachments.add(ref, name, b"proof", audience=audience)


def chain(register: Register) -> tuple[Decision, Action, Activity]:
    """Return a decision on burns, the action item that follows from it and the course that carries it out."""
    save = register.office.decisions.save
    decision = save(replace(register.get(Decision, register.decide()), area_id=register.areas[0])).value
    action = register.task(decision_id=decision.id, agreed_on=FIRST_DAY)
    course = activity(
        register,
        action_id=action.id,
        starts_on=date(2026, 3, 2),
        ends_on=date(2026, 3, 6),
        planned=12,
        actual=10,
    )
    return decision, action, course


def test_the_chain_stands_whole_from_the_area_to_the_evidence(register: Register) -> None:
    decision, action, course = chain(register)
    register.clock.set(date(2026, 3, 20))
    attach(register, Ref(Kind.ACTIVITY, course.id), "attendance.pdf")
    burns = covered(register)["Burns"]
    assert [one.id for one in burns.decisions] == [decision.id]
    assert [one.id for one in burns.decisions[0].actions] == [action.id]
    held = burns.decisions[0].actions[0].activities[0]
    assert (held.id, held.planned, held.actual) == (course.id, 12, 10)
    assert [(one.name, one.added_on) for one in held.evidence] == [("attendance.pdf", date(2026, 3, 20))]
    assert (burns.actions, burns.activities) == ((), ())
    assert (burns.open, burns.confirmed, burns.planned, burns.actual) == (1, 0, 12, 10)
    assert burns.moved_on == date(2026, 3, 20)


def test_evidence_of_a_progress_entry_proves_its_action_item(register: Register) -> None:
    _, action, _ = chain(register)
    register.clock.set(date(2026, 4, 10))
    register.office.actions.report(Report(action_id=action.id, status=ActionStatus.IN_PROGRESS, percent=40))
    entry = register.office.actions.history(action.id)[-1]
    attach(register, Ref(Kind.UPDATE, entry.id), "minutes.pdf")
    attach(register, Ref(Kind.UPDATE, entry.id), "own-side.pdf", Audience.OWN_SIDE)
    shown = covered(register)["Burns"].decisions[0].actions[0]
    assert [one.name for one in shown.evidence] == ["minutes.pdf"]
    assert (shown.percent, shown.moved_on) == (40, date(2026, 4, 10))
    assert covered(register, date(2026, 4, 9))["Burns"].decisions[0].actions[0].evidence == ()


def test_what_came_later_is_not_there_on_an_earlier_day(register: Register) -> None:
    chain(register)
    before = covered(register, date(2026, 1, 4))
    assert before["Burns"].decisions == ()
    assert list(before["Burns"].all_actions()) == []
    assert before["Burns"].moved_on is None
    early = covered(register, date(2026, 2, 1))["Burns"]
    course = next(early.all_activities())
    assert (course.planned, course.actual, course.moved_on) == (12, None, None)  # it is still to come
    assert early.actual == 0


def test_an_area_is_silent_after_six_months_and_one_without_anything_from_the_start(
    register: Register,
) -> None:
    chain(register)
    burns, vaccines = covered(register)["Burns"], covered(register)["Vaccines"]
    assert (vaccines.silent, vaccines.moved_on) == (True, None)
    last = burns.moved_on
    assert last is not None
    register.clock.set(date(2026, 6, 15))
    action = next(burns.all_actions())
    register.office.actions.report(Report(action_id=action.id, status=ActionStatus.IN_PROGRESS, percent=10))
    assert not covered(register, date(2026, 12, 14))["Burns"].silent
    assert covered(register, date(2026, 12, 15))["Burns"].silent


def test_things_stand_in_their_own_area_and_none_is_lost(register: Register) -> None:
    decision, action, course = chain(register)
    register.office.actions.save(replace(register.get(Action, action.id), area_id=register.areas[1]))
    free = register.task("Without an area")
    loose = activity(register, area_id=register.areas[1])
    found = covered(register)
    assert [one.id for one in found["Burns"].decisions] == [decision.id]
    assert found["Burns"].decisions[0].actions == ()
    assert [one.id for one in found["Vaccines"].actions] == [action.id]
    assert [one.id for one in found["Vaccines"].actions[0].activities] == [course.id]
    assert [one.id for one in found["Vaccines"].activities] == [loose.id]
    assert [one.id for one in found[""].actions] == [free.id]
    assert found[""].area_id is None


def test_every_item_of_the_sample_stands_exactly_once(sample_file: Any) -> None:
    with Office(sample_file, "Reader") as office:
        for group in office.groups.all():
            found = office.coverage.of(group.id, "en", date(2026, 11, 20))
            actions = [one.id for area in found for one in area.all_actions()]
            agreed = [one.id for one in office.actions.all(group.id)]
            assert sorted(actions) == sorted(set(actions))
            assert set(actions) <= set(agreed)
            activities = [one.id for area in found for one in area.all_activities()]
            assert sorted(activities) == sorted(one.id for one in office.activities.all(group.id))
            areas = office.agreements.areas(office.agreements.of_group(group.id).id)
            assert [area.area_id for area in found if area.area_id] == [area.id for area in areas]

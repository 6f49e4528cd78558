"""Completion takes two keys, whoever enters it and in whatever order; what stands in a history stays true."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.agreements import Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.people import Person
from secretariat.services.actions import Change, Report
from tests.small_register import FIRST_DAY, Register, text

S = ActionStatus


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def refused(code: str, act: Any) -> dict[str, Any]:
    with pytest.raises(RuleViolation) as error:
        act()
    assert error.value.code == code
    return error.value.data


def report(r: Register, action_id: int, status: ActionStatus | None, on: int, **said: Any) -> Action:
    return r.office.actions.report(
        Report(action_id=action_id, status=status, effective_on=day(on), **said)
    ).value


def item(r: Register, **fields: Any) -> int:
    """Agree an item that side A leads, with a counterpart of side B, and let twenty days pass."""
    (a, _b), (amina, basil, _chandni) = r.parties, r.persons
    usual = {"lead_party_id": a, "responsible_id": amina, "counterpart_id": basil}
    r.clock.set(FIRST_DAY)
    action_id = r.task(**{**usual, **fields}).id
    r.clock.set(day(20))
    return action_id


def entries(r: Register, action_id: int) -> list[tuple[date, ActionStatus, int]]:
    return [(u.effective_on, u.status, u.percent) for u in r.office.actions.history(action_id)]


def test_nobody_turns_both_keys(register: Register) -> None:
    r, (_amina, basil, _chandni) = register, register.persons
    dana = r.office.people.save(Person(party_id=r.parties[1], name=text("Dana Darwish"))).value.id
    both = item(r)
    report(r, both, S.REPORTED_COMPLETE, 5, reported_by_id=basil)
    for by in (None, basil):
        data = refused(
            "confirmed_by_reporter",
            lambda by=by: report(r, both, S.CONFIRMED_COMPLETE, 6, reported_by_id=by),
        )
        assert data["symbol"] == "ABWG/2026/A.1"
    report(r, both, S.REPORTED_COMPLETE, 6, text=text("A remark of another"), reported_by_id=dana)
    refused(
        "confirmed_by_reporter",
        lambda: report(r, both, S.CONFIRMED_COMPLETE, 7, reported_by_id=basil),
    )
    assert report(r, both, S.CONFIRMED_COMPLETE, 7, reported_by_id=dana).status is S.CONFIRMED_COMPLETE


def test_neither_the_responsible_nor_who_shares_it_confirms(register: Register) -> None:
    r, (amina, basil, _chandni) = register, register.persons
    theirs = item(r, responsible_id=basil, counterpart_id=None)
    report(r, theirs, S.REPORTED_COMPLETE, 5, reported_by_id=amina)
    refused(
        "confirmed_by_reporter",
        lambda: report(r, theirs, S.CONFIRMED_COMPLETE, 6, reported_by_id=basil),
    )
    shared = item(r)
    r.office.actions.set_co_responsible(shared, [basil])
    report(r, shared, S.REPORTED_COMPLETE, 5)
    refused("confirmed_by_reporter", lambda: report(r, shared, S.CONFIRMED_COMPLETE, 6))
    # whoever was responsible on the day of a report that names nobody gave the first key
    handed_on = item(r, lead_party_id=None, responsible_id=basil, counterpart_id=None)
    report(r, handed_on, S.REPORTED_COMPLETE, 5)
    r.office.actions.assign(handed_on, responsible_id=amina, effective_on=day(6))
    refused(
        "confirmed_by_reporter",
        lambda: report(r, handed_on, S.CONFIRMED_COMPLETE, 7, reported_by_id=basil),
    )


def test_only_the_sides_of_the_agreement_confirm(register: Register) -> None:
    r = register
    third = r.office.agreements.save(Party(name=text("Third State"), short_name=text("Third"))).value.id
    stranger = r.office.people.save(Person(party_id=third, name=text("Sam Stranger"))).value.id
    action_id = item(r)
    report(r, action_id, S.REPORTED_COMPLETE, 5)
    refused(
        "confirmed_by_whom",
        lambda: report(r, action_id, S.CONFIRMED_COMPLETE, 6, reported_by_id=stranger),
    )


def test_without_a_lead_any_other_person_of_a_side_confirms(register: Register) -> None:
    r, (_amina, basil, chandni) = register, register.persons
    action_id = item(r, lead_party_id=None, responsible_id=None, counterpart_id=basil)
    report(r, action_id, S.REPORTED_COMPLETE, 5, reported_by_id=basil)
    refused("confirmed_by_reporter", lambda: report(r, action_id, S.CONFIRMED_COMPLETE, 6))
    confirmed = report(r, action_id, S.CONFIRMED_COMPLETE, 6, reported_by_id=chandni)
    assert confirmed.status is S.CONFIRMED_COMPLETE


def test_the_first_key_is_not_taken_from_under_a_confirmation(register: Register) -> None:
    action_id = item(register)
    report(register, action_id, S.REPORTED_COMPLETE, 5)
    report(register, action_id, S.CONFIRMED_COMPLETE, 10)
    before = register.path.read_bytes()
    for status, percent in ((S.IN_PROGRESS, 60), (S.ON_HOLD, None)):
        data = refused(
            "confirmed_later",
            lambda status=status, percent=percent: report(register, action_id, status, 8, percent=percent),
        )
        assert data["confirmed"] == day(10)
        assert data["symbol"] == "ABWG/2026/A.1"
    assert register.path.read_bytes() == before
    report(register, action_id, S.IN_PROGRESS, 3, percent=60)
    assert entries(register, action_id)[-2:] == [
        (day(5), S.REPORTED_COMPLETE, 100),
        (day(10), S.CONFIRMED_COMPLETE, 100),
    ]
    assert report(register, action_id, S.IN_PROGRESS, 12, percent=80).percent == 80, "reopened since"


def test_status_and_percentage_are_carried_forward_as_one(register: Register) -> None:
    action_id = item(register)
    report(register, action_id, S.IN_PROGRESS, 4, percent=20)
    report(register, action_id, S.IN_PROGRESS, 8, percent=50)
    report(register, action_id, None, 10, due_on=day(90))
    report(register, action_id, S.REPORTED_COMPLETE, 6)
    assert entries(register, action_id)[-2:] == [(day(8), S.IN_PROGRESS, 50), (day(10), S.IN_PROGRESS, 50)]
    report(register, action_id, S.REPORTED_COMPLETE, 9)
    assert entries(register, action_id)[-1] == (day(10), S.REPORTED_COMPLETE, 100)
    assert all(percent == 100 for _, status, percent in entries(register, action_id) if "complete" in status)


@pytest.mark.parametrize("way", ["editor", "bulk", "report", "report with the percentage shown"])
def test_not_started_is_an_honest_reset(register: Register, way: str) -> None:
    action_id = item(register)
    report(register, action_id, None, 5, percent=40)
    verbs, action = register.office.actions, register.get(Action, action_id)
    if way == "editor":
        verbs.save(replace(action, status=S.NOT_STARTED))
    elif way == "bulk":
        assert verbs.change_many([action_id], Change(status=S.NOT_STARTED)).value.changed == 1
    else:
        shown = 40 if way != "report" else None
        verbs.report(Report(action_id=action_id, status=S.NOT_STARTED, percent=shown))
    stands = register.get(Action, action_id)
    assert (stands.status, stands.percent) == (S.NOT_STARTED, 0)
    assert len(entries(register, action_id)) == 3


def test_what_changes_nothing_leaves_no_entry(register: Register) -> None:
    action_id = item(register)
    report(register, action_id, None, 5, percent=40)
    known = entries(register, action_id)
    verbs, action = register.office.actions, register.get(Action, action_id)
    verbs.save(action)
    verbs.report(Report(action_id=action_id, status=S.IN_PROGRESS, percent=40))
    assert verbs.change_many([action_id], Change(status=S.IN_PROGRESS)).value.already == 1
    assert entries(register, action_id) == known
    verbs.report(Report(action_id=action_id, reported_by_id=register.persons[0]))
    assert len(entries(register, action_id)) == 3, "somebody said that all is as it was"


def test_a_counterpart_is_of_the_other_side_where_newly_chosen(register: Register) -> None:
    r, (amina, basil, chandni) = register, register.persons
    kept = item(r, counterpart_id=chandni)
    r.office.actions.assign(kept, responsible_id=None)
    refused("counterpart_of_lead", lambda: r.office.actions.assign(kept, counterpart_id=amina))
    assert r.office.actions.assign(kept, counterpart_id=basil).value.counterpart_id == basil
    data = refused("responsible_is_counterpart", lambda: r.office.actions.assign(kept, responsible_id=basil))
    assert data["field"] == "responsible_id"
    refused(
        "responsible_is_counterpart",
        lambda: r.office.actions.save(replace(r.get(Action, kept), responsible_id=basil)),
    )

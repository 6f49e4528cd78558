"""Handing over when a person changes: what moves, what stays, and what lists of earlier days still show."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from secretariat.domain.actions import Action, ActionStatus, Assignment, hands
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import FocalPointLine
from secretariat.domain.people import DesignationState, FocalPoint, FocalPointRole
from secretariat.domain.query import ActionQuery
from secretariat.services.actions import Report
from secretariat.services.handover import Capacity, HandOver
from tests.services.people_triggers import designated, handed_over
from tests.small_register import FIRST_DAY, Register, dump, found

DAY = timedelta(days=1)
CHANGE = date(2026, 3, 1)
TODAY = date(2026, 4, 1)


def holders(r: Register, as_of: date) -> list[FocalPointLine]:
    office = (DesignationState.CURRENT, DesignationState.EXPIRING)
    lines = r.office.lists.focal_points(r.group.id, "en", as_of)
    return [line for line in lines if line.state in office]


def in_hands(r: Register, as_of: date) -> dict[str, int | None]:
    """Return who was responsible for each action item on a day, by the dated entries."""
    entries = r.office.records.all(Assignment)
    return {
        action.title["en"]: hands(
            action, [one for one in entries if one.action_id == action.id], as_of
        ).responsible_id
        for action in r.office.records.all(Action)
    }


def finished(r: Register, action: Action, status: ActionStatus) -> None:
    r.office.actions.report(Report(action_id=action.id, status=status))


def test_designations_and_open_items_move_on_the_day_and_history_stays(register: Register) -> None:
    r = register
    old, _, new = r.persons
    designated(r, 0)
    designated(r, 0, area=None, role=FocalPointRole.ALTERNATE)
    task = r.task("Train nurses", lead_party_id=r.parties[0], responsible_id=old)
    held = r.task(
        "Ship vaccines", lead_party_id=r.parties[1], responsible_id=r.persons[1], counterpart_id=old
    )
    gone = r.task("Cancel this", lead_party_id=r.parties[0], responsible_id=old)
    finished(r, gone, ActionStatus.CANCELLED)
    r.clock.set(TODAY)
    before = dump(r.path)
    done = handed_over(r, on=CHANGE, letter="MoH/77 of 28 February 2026")
    assert [line.role for line in done.designations] == [FocalPointRole.ALTERNATE, FocalPointRole.FOCAL_POINT]
    assert [(moving.title, moving.capacities) for moving in done.actions] == [
        ("Train nurses", (Capacity.RESPONSIBLE,)),
        ("Ship vaccines", (Capacity.COUNTERPART,)),
    ]
    assert {line.name for line in holders(r, CHANGE - DAY)} == {"Amina Adil"}
    assert {line.name for line in holders(r, CHANGE)} == {"Chandni Chaudhry"}
    assert {line.letter for line in holders(r, TODAY)} == {"MoH/77 of 28 February 2026"}
    assert len(holders(r, TODAY)) == 2
    assert r.get(Action, task.id).responsible_id == new
    assert r.get(Action, held.id).counterpart_id == new
    assert r.get(Action, gone.id).responsible_id == old
    assert in_hands(r, CHANGE - DAY)["Train nurses"] == old
    assert in_hands(r, CHANGE)["Train nurses"] == new
    r.office.history.undo()
    after = dump(r.path)
    alive = {kind: [row for row in rows if row["deleted_at"] is None] for kind, rows in after.items()}
    assert alive == {
        kind: [row for row in rows if row["deleted_at"] is None] for kind, rows in before.items()
    }


def test_the_preview_says_what_is_done_and_does_nothing(register: Register) -> None:
    r = register
    designated(r, 0)
    r.task("Train nurses", lead_party_id=r.parties[0], responsible_id=r.persons[0])
    before = dump(r.path, versions=True)
    wanted = HandOver(group_id=r.group.id, old_id=r.persons[0], new_id=r.persons[2], on=FIRST_DAY + DAY)
    r.clock.set(TODAY)
    shown = r.office.handovers.preview(wanted, "en")
    assert dump(r.path, versions=True) == before
    assert r.office.handovers.carry_out(wanted).value == shown


def test_what_is_left_out_stays(register: Register) -> None:
    r = register
    first, second = designated(r, 0), designated(r, 0, area=1)
    keeps = r.task("Keep", responsible_id=r.persons[0])
    moves = r.task("Move", responsible_id=r.persons[0])
    r.clock.set(TODAY)
    handed_over(r, on=CHANGE, only_designations=frozenset({second.id}), only_actions=frozenset({moves.id}))
    assert r.get(FocalPoint, first.id).until_on is None
    assert r.get(FocalPoint, second.id).until_on == CHANGE - DAY
    assert r.get(Action, keeps.id).responsible_id == r.persons[0]
    assert r.get(Action, moves.id).responsible_id == r.persons[2]


def test_the_alternate_who_becomes_the_focal_point_is_alternate_no_more(register: Register) -> None:
    r = register
    designated(r, 0)
    alternate = designated(r, 2, role=FocalPointRole.ALTERNATE, party_id=r.parties[0])
    r.clock.set(TODAY)
    done = handed_over(r, on=CHANGE)
    assert [line.id for line in done.designations if line.ends] == [alternate.id]
    assert [(line.name, line.role) for line in holders(r, CHANGE)] == [
        ("Chandni Chaudhry", FocalPointRole.FOCAL_POINT)
    ]


def test_who_holds_the_place_already_is_not_designated_twice(register: Register) -> None:
    r = register
    designated(r, 0)
    designated(r, 2, from_on=CHANGE, party_id=r.parties[0])
    r.clock.set(TODAY)
    handed_over(r, on=CHANGE)
    assert [line.name for line in holders(r, CHANGE)] == ["Chandni Chaudhry"]


def test_a_designation_that_begins_later_goes_over_as_it_is(register: Register) -> None:
    r = register
    later = designated(r, 0, from_on=TODAY + 30 * DAY, until_on=TODAY + 90 * DAY, letter="MoH/12")
    r.clock.set(TODAY)
    handed_over(r, on=CHANGE)
    moved = r.get(FocalPoint, later.id)
    assert (moved.person_id, moved.from_on, moved.until_on, moved.letter) == (
        r.persons[2],
        TODAY + 30 * DAY,
        TODAY + 90 * DAY,
        "MoH/12",
    )


def test_items_agreed_after_the_day_move_from_their_own_first_day_on(register: Register) -> None:
    r = register
    designated(r, 0)
    r.clock.set(CHANGE + 10 * DAY)
    task = r.task("Train nurses", lead_party_id=r.parties[0], responsible_id=r.persons[0])
    r.clock.set(TODAY)
    handed_over(r, on=CHANGE)
    assert r.get(Action, task.id).responsible_id == r.persons[2]
    assert in_hands(r, CHANGE + 10 * DAY) == {"Train nurses": r.persons[2]}


def test_nobody_of_another_side_takes_over_and_no_day_in_the_future(register: Register) -> None:
    r = register
    held = designated(r, 0)
    for code, fields in {
        "hand_over_other_side": {"new": 1},
        "person_missing": {"new": -1},
        "hand_over_in_future": {"on": FIRST_DAY + DAY},
        "ends_before_it_begins": {"until_on": FIRST_DAY - DAY},
    }.items():
        with pytest.raises(RuleViolation, match=code):
            handed_over(r, **fields)  # type: ignore[arg-type]
    assert r.get(FocalPoint, held.id) == held


def test_a_designation_removed_and_an_item_on_hold(register: Register) -> None:
    r = register
    removed = designated(r, 0)
    r.office.records.remove(Ref(Kind.FOCAL_POINT, removed.id))
    waits = r.task("Wait", responsible_id=r.persons[0])
    r.office.actions.save(replace(r.get(Action, waits.id), status=ActionStatus.ON_HOLD))
    done = handed_over(r)
    assert done.designations == ()
    assert [moving.title for moving in done.actions] == ["Wait"]


def test_who_shares_the_responsibility_is_replaced_too(register: Register) -> None:
    r = register
    task = r.task("Train nurses", responsible_id=r.persons[1])
    r.office.actions.set_co_responsible(task.id, [r.persons[0], r.persons[1]])
    done = handed_over(r)
    assert [moving.capacities for moving in done.actions] == [(Capacity.CO_RESPONSIBLE,)]
    assert set(r.office.actions.co_responsible(task.id)) == {r.persons[1], r.persons[2]}


def test_the_register_of_an_earlier_day_still_names_the_old_person(register: Register) -> None:
    r = register
    r.task("Train nurses", lead_party_id=r.parties[0], responsible_id=r.persons[0])
    r.clock.set(TODAY)
    handed_over(r, on=CHANGE)
    said = {
        day: r.office.lists.register(ActionQuery(group_id=r.group.id, as_of=day))[0].responsible
        for day in (CHANGE - DAY, CHANGE)
    }
    assert said == {CHANGE - DAY: "Amina Adil", CHANGE: "Chandni Chaudhry"}


WHO = st.sampled_from([None, 1, 2, 3])  # the persons of the small register


@settings(max_examples=30)
@given(
    first=WHO,
    changes=st.lists(st.tuples(st.integers(1, 60), WHO, WHO), max_size=4),
    on=st.integers(0, 60),
)
def test_from_the_day_on_the_new_person_stands_wherever_the_old_one_stood(
    first: int | None, changes: list[tuple[int, int | None, int | None]], on: int
) -> None:
    with TemporaryDirectory() as folder:
        r = found(Path(folder) / "register.secretariat")
        task = r.task("Train nurses", responsible_id=first)
        r.clock.set(FIRST_DAY + 60 * DAY)
        for after, responsible, counterpart in changes:
            with suppress(RuleViolation):  # nobody is responsible and counterpart in one
                r.office.actions.assign(
                    task.id,
                    responsible_id=responsible,
                    counterpart_id=counterpart,
                    effective_on=FIRST_DAY + after * DAY,
                )
        before = _hands_by_day(r, task.id)
        assert not any(one == other is not None for one, other in before)
        assume(all(set(held) != {1, 3} for held in before[on:]))
        if any(1 in held for held in before[on:]):
            handed_over(r, on=FIRST_DAY + on * DAY)
        else:
            with pytest.raises(RuleViolation, match="nothing_to_hand_over"):
                handed_over(r, on=FIRST_DAY + on * DAY)
        for day, (was, now) in enumerate(zip(before, _hands_by_day(r, task.id), strict=True)):
            assert now == (was if day < on else tuple(3 if one == 1 else one for one in was)), day
        r.office.close()


def test_nobody_is_both_responsible_and_co_responsible_after_a_hand_over(register: Register) -> None:
    r, (amina, basil, chandni) = register, register.persons
    task = r.task("Train nurses", responsible_id=amina)
    r.office.actions.set_co_responsible(task.id, [basil, chandni])
    r.clock.set(TODAY)
    handed_over(r, on=CHANGE)
    assert r.get(Action, task.id).responsible_id == chandni
    assert r.office.actions.co_responsible(task.id) == [basil]
    r.office.history.undo()
    assert sorted(r.office.actions.co_responsible(task.id)) == [basil, chandni]


def _hands_by_day(r: Register, action_id: int) -> list[tuple[int | None, int | None]]:
    entries, action = r.office.actions.assignments(action_id), r.get(Action, action_id)
    held = [hands(action, entries, FIRST_DAY + day * DAY) for day in range(61)]
    return [(one.responsible_id, one.counterpart_id) for one in held]

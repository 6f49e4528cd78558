"""In whose hands an action item is on any day, who shares it, what it waits for, and changing many alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.domain.actions import Action, ActionStatus, Hands, Priority, circle, hands
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.deadlines import Span, SpanUnit
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import Person
from secretariat.domain.query import ActionQuery, ActionSort
from secretariat.services.actions import Change, Changed, Evidence, Report
from secretariat.services.safekeeping import verify
from tests.small_register import FIRST_DAY, Clock, Register, dump, found, text

S = ActionStatus


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def refused(code: str, act: Any) -> None:
    with pytest.raises(RuleViolation) as error:
        act()
    assert error.value.code == code


def register_on(r: Register, number: int, **wanted: Any) -> list[Any]:
    return r.office.lists.register(ActionQuery(group_id=1, as_of=day(number), **wanted))


def test_a_change_of_hands_is_dated_and_the_register_of_an_old_day_shows_the_hands_of_that_day(
    register: Register,
) -> None:
    (a, b), (amina, basil, chandni) = register.parties, register.persons
    action = register.task(lead_party_id=a, responsible_id=amina, counterpart_id=basil)
    register.task("Other", lead_party_id=b)
    register.clock.set(day(20))
    register.office.actions.assign(action.id, responsible_id=chandni, effective_on=day(10))
    register.office.actions.save(replace(register.get(Action, action.id), lead_party_id=b))
    assert [line.responsible for line in register_on(register, 9)] == ["Amina Adil", ""]
    assert [line.responsible for line in register_on(register, 10)] == ["Chandni Chaudhry", ""]
    assert [line.side for line in register_on(register, 19)] == ["Avalon", "Borduria"]
    assert [line.side for line in register_on(register, 20)] == ["Borduria", "Borduria"]
    assert [line.id for line in register_on(register, 19, party_id=a)] == [1]
    assert register_on(register, 20, party_id=a) == []
    assert [line.id for line in register_on(register, 19, party_id=b)] == [2]
    assert [line.id for line in register_on(register, 20, party_id=b)] == [1, 2]
    first, second = register.office.actions.assignments(action.id)
    assert (first.effective_on, first.before_responsible_id, first.responsible_id) == (
        day(10),
        amina,
        chandni,
    )
    assert (second.effective_on, second.before_lead_party_id, second.lead_party_id) == (day(20), a, b)
    assert second.recorded_by == "Test secretary"
    by_person = [line.id for line in register_on(register, 9, sort=ActionSort.RESPONSIBLE)]
    assert by_person == [2, 1]
    assert [line.id for line in register_on(register, 9, sort=ActionSort.SIDE, descending=True)] == [2, 1]
    register.office.history.undo()
    assert register.get(Action, action.id).lead_party_id == a
    assert len(register.office.actions.assignments(action.id)) == 1


def test_hands_before_the_number_is_given_are_a_draft_and_leave_no_entry(register: Register) -> None:
    new = Action(group_id=1, meeting_id=register.meeting, title=text("Set up"))
    action = register.office.actions.save(new).value
    action = register.office.actions.save(replace(action, responsible_id=register.persons[0])).value
    register.office.actions.assign(action.id, counterpart_id=register.persons[1])
    assert register.office.actions.assignments(action.id) == []
    assert register.get(Action, action.id).counterpart_id == register.persons[1]


def test_a_day_of_a_change_of_hands_can_be(register: Register) -> None:
    register.clock.set(day(5))
    action = register.task()
    assign, person = register.office.actions.assign, register.persons[0]
    refused("effective_before_agreed", lambda: assign(action.id, responsible_id=person, effective_on=day(4)))
    refused("effective_in_future", lambda: assign(action.id, responsible_id=person, effective_on=day(6)))
    refused("record_gone", lambda: assign(action.id, responsible_id=99))
    refused("not_of_agreement", lambda: assign(action.id, lead_party_id=99))
    before = len(register.office.history.entries())
    assign(action.id, responsible_id=None)
    assert len(register.office.history.entries()) == before, "what changes nothing is no act"


FIELDS = ("lead_party_id", "responsible_id", "counterpart_id")
CHANGES = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from(FIELDS), st.sampled_from((*FIELDS, None))), max_size=8
)


@settings(max_examples=40, deadline=None)
@given(changes=CHANGES)
def test_hands_on_any_day_are_what_was_entered_last_for_it(changes: Any) -> None:
    """Each change names persons that nobody named before; entered in any order, each counts from its own day."""
    with TemporaryDirectory() as folder:
        register = found(Path(folder) / "register.secretariat", Clock())
        register.clock.set(day(40))
        office = register.office
        action = register.task(agreed_on=day(0), lead_party_id=register.parties[0])
        entered: list[tuple[int, int, dict[str, int | None]]] = []
        for number, (on, *names) in enumerate(changes):
            wanted: dict[str, int | None] = {}
            for name in filter(None, names):
                if name == "lead_party_id":
                    wanted[name] = register.parties[1] if number == 0 else None
                else:
                    wanted[name] = office.people.save(Person(name=text(f"Person {number}"))).value.id
            if number and "lead_party_id" in wanted:
                del wanted["lead_party_id"]
            office.actions.assign(action.id, effective_on=day(on), **wanted)
            entered.append((on, number, wanted))
        now = register.get(Action, action.id)
        entries = office.actions.assignments(action.id)
        for asked in range(32):
            expected: dict[str, int | None] = {**dict.fromkeys(FIELDS), "lead_party_id": register.parties[0]}
            for on, _number, wanted in sorted(entered, key=lambda entry: entry[:2]):
                expected |= wanted if on <= asked else {}
            assert hands(now, entries, day(asked)) == Hands(**expected), asked
        assert hands(now, entries, date.max) == Hands(*(getattr(now, name) for name in FIELDS))
        office.close()


def test_who_shares_the_responsibility_is_set_as_a_whole_and_undone_as_one_step(register: Register) -> None:
    action = register.task()
    amina, basil, chandni = register.persons
    verbs = register.office.actions
    verbs.set_co_responsible(action.id, [amina, basil, amina])
    assert verbs.co_responsible(action.id) == [amina, basil]
    verbs.set_co_responsible(action.id, [basil, chandni])
    assert verbs.co_responsible(action.id) == [basil, chandni]
    register.office.history.undo()
    assert verbs.co_responsible(action.id) == [amina, basil]
    refused("record_gone", lambda: verbs.set_co_responsible(action.id, [99]))
    assert verbs.co_responsible(action.id) == [amina, basil]


def test_items_wait_for_each_other_but_never_in_a_circle(register: Register) -> None:
    ids = [register.task(name).id for name in ("A", "B", "C")]
    verbs = register.office.actions
    verbs.set_dependencies(ids[0], [ids[1]])
    verbs.set_dependencies(ids[1], [ids[2]])
    refused("dependency_circle", lambda: verbs.set_dependencies(ids[2], [ids[0]]))
    refused("waits_for_itself", lambda: verbs.set_dependencies(ids[2], [ids[2]]))
    other = Group(agreement_id=register.agreement, symbol="OTHER", name=text("Other"), languages=("en",))
    group = register.office.groups.save(other).value
    theirs = verbs.save(Action(group_id=group.id, title=text("Theirs"))).value
    refused("of_another_group", lambda: verbs.set_dependencies(ids[2], [theirs.id]))
    assert (verbs.waits_for(ids[0]), verbs.waited_for_by(ids[2])) == ([ids[1]], [ids[1]])
    verbs.set_dependencies(ids[0], [])
    verbs.set_dependencies(ids[2], [ids[0]])
    assert verbs.waits_for(ids[2]) == [ids[0]]


def test_what_would_wait_in_a_circle_is_not_undone_either(register: Register) -> None:
    first, second = register.task("A").id, register.task("B").id
    register.office.actions.set_dependencies(first, [second])
    register.office.actions.set_dependencies(first, [])
    with register.another() as other:
        other.actions.set_dependencies(second, [first])
    refused("undo_conflict", register.office.history.undo)
    assert register.office.actions.waits_for(first) == []


@given(
    st.dictionaries(st.integers(1, 6), st.lists(st.integers(1, 6), max_size=3), max_size=6), st.integers(1, 6)
)
def test_a_circle_is_found_exactly_where_an_item_can_be_reached_from_itself(
    graph: dict[int, list[int]], start: int
) -> None:
    reached = set(graph.get(start, ()))
    for _ in range(6):
        reached |= {on for one in reached for on in graph.get(one, ())}
    assert (circle(graph, start) is not None) is (start in reached)


def test_completion_of_an_item_that_waits_is_pointed_out_and_not_refused(register: Register) -> None:
    first, second = register.task("First"), register.task("Second")
    verbs, today = register.office.actions, register.office.today()
    verbs.set_dependencies(second.id, [first.id])
    details = verbs.details(second.id, "en", today)
    assert details is not None
    assert [line.id for line in details.open_before] == [first.id]
    assert verbs.report(Report(action_id=second.id, status=S.REPORTED_COMPLETE)).value.percent == 100
    verbs.report(Report(action_id=first.id, status=S.REPORTED_COMPLETE))
    details = verbs.details(second.id, "en", today)
    assert details is not None
    assert (details.open_before, [line.id for line in details.waits_for]) == ((), [first.id])


def test_the_second_key_is_turned_by_somebody_of_another_side(register: Register) -> None:
    a, (amina, basil, chandni) = register.parties[0], register.persons
    stranger = register.office.people.save(Person(name=text("Nobody's"))).value.id
    report = register.office.actions.report

    def item(**fields: Any) -> int:
        action_id = register.task(lead_party_id=a, responsible_id=amina, **fields).id
        report(Report(action_id=action_id, status=S.REPORTED_COMPLETE, reported_by_id=amina))
        return action_id

    def confirm(action_id: int, by: int | None = None) -> Any:
        return report(Report(action_id=action_id, status=S.CONFIRMED_COMPLETE, reported_by_id=by))

    bare = item()
    refused("confirmed_by_whom", lambda: confirm(bare))
    refused("confirmed_by_whom", lambda: confirm(bare, stranger))
    refused("confirmed_by_lead", lambda: confirm(bare, amina))
    refused("confirmed_by_lead", lambda: confirm(bare, chandni))
    confirm(bare, basil)
    usual = item(counterpart_id=basil)
    confirm(usual)
    assert register.office.actions.history(usual)[-1].reported_by_id == basil
    own = item(counterpart_id=chandni)
    refused("confirmed_by_lead", lambda: confirm(own))
    unled = register.task(responsible_id=basil, counterpart_id=chandni).id
    report(Report(action_id=unled, status=S.REPORTED_COMPLETE))
    refused("confirmed_by_lead", lambda: confirm(unled, basil))
    confirm(unled)
    later = report(Report(action_id=usual, text=text("A remark"), reported_by_id=amina)).value
    assert later.status is S.CONFIRMED_COMPLETE, "a remark after it needs no key"


def test_evidence_is_kept_with_its_report_in_one_step(register: Register) -> None:
    action = register.task()
    files = (Evidence("list.pdf", b"%PDF-1.7 list", Audience.JOINT), Evidence("ours.txt", b"ours"))
    report = Report(
        action_id=action.id, percent=50, text=text("Half"), reported_by_id=register.persons[0], evidence=files
    )
    register.office.actions.report(report)
    details = register.office.actions.details(action.id, "en", register.office.today())
    assert details is not None
    opening, line = details.progress
    assert (opening.opening, line.opening, line.reported_by) == (True, False, "Amina Adil")
    kept = [(one.name, one.audience, register.office.attachments.data(one.id)) for one in line.evidence]
    assert kept == [
        ("list.pdf", Audience.JOINT, b"%PDF-1.7 list"),
        ("ours.txt", Audience.OWN_SIDE, b"ours"),
    ]
    assert len(register.office.attachments.of(Ref(Kind.UPDATE, line.id))) == 2
    register.office.history.undo()
    assert len(register.office.actions.history(action.id)) == 1
    assert register.office.attachments.of(Ref(Kind.UPDATE, line.id)) == []
    refused(
        "attachment_empty",
        lambda: register.office.actions.report(replace(report, evidence=(Evidence("x.pdf", b""),))),
    )
    assert len(register.office.actions.history(action.id)) == 1


def test_many_are_changed_alike_as_one_step_with_a_true_count(register: Register) -> None:
    amina, basil, chandni = register.persons
    ids = [register.task(f"Task {n}", due_on=day(30 + n)).id for n in range(4)]
    open_ended = register.task("Some day").id
    many, get = register.office.actions.change_many, lambda n: register.get(Action, n)
    assert many([*ids, open_ended], Change(responsible_id=amina)).value == Changed(5, 0)
    assert many([*ids, open_ended], Change(responsible_id=amina)).value == Changed(0, 5)
    register.office.actions.assign(ids[0], responsible_id=chandni)
    assert many(ids, Change(responsible_id=amina, counterpart_id=basil)).value == Changed(4, 0)
    assert many(ids, Change(due_on=day(33))).value == Changed(3, 1)
    assert [get(n).moves for n in ids] == [1, 1, 1, 0]
    assert many([*ids, open_ended], Change(due_span=Span(2, SpanUnit.WEEKS))).value == Changed(4, 0, 1)
    assert {get(n).due_on for n in ids} == {day(47)}
    assert many(ids[:2], Change(status=S.IN_PROGRESS)).value == Changed(2, 0)
    assert many(ids, Change(status=S.IN_PROGRESS)).value == Changed(2, 2)
    assert len(register.office.actions.history(ids[0])) == 4, "no entry where nothing changed"
    assert many(ids, Change(area_id=register.areas[1], priority=Priority.HIGH)).value == Changed(4, 0)
    assert many([*ids, *ids], Change(co_responsible_id=chandni)).value == Changed(4, 0)
    assert many(ids, Change(co_responsible_id=chandni)).value == Changed(0, 4)
    before = dump(register.path)
    assert many(ids, Change(priority=Priority.LOW, status=S.ON_HOLD)).value == Changed(4, 0)
    register.office.history.undo()
    assert dump(register.path) == before
    refused("confirmed_before_reported", lambda: many(ids, Change(status=S.CONFIRMED_COMPLETE)))
    assert dump(register.path) == before, "all or none"
    assert verify(register.path).faults == ()


def test_the_pane_of_an_old_day_knows_nothing_of_what_came_later(register: Register) -> None:
    action = register.task(due_on=day(30), responsible_id=register.persons[0])
    register.clock.set(day(10))
    register.office.actions.report(Report(action_id=action.id, percent=30, due_on=day(50)))
    register.office.actions.assign(action.id, responsible_id=register.persons[2])
    verbs = register.office.actions
    now, then = verbs.details(action.id, "en", day(10)), verbs.details(action.id, "en", day(9))
    assert now is not None
    assert then is not None
    assert (now.line.responsible, now.standing.moves, now.standing.slipped_days) == (
        "Chandni Chaudhry",
        1,
        20,
    )
    assert (then.line.responsible, then.standing.moves, len(then.progress), then.hands) == (
        "Amina Adil",
        0,
        1,
        (),
    )
    assert now.hands[0].responsible == ("Amina Adil", "Chandni Chaudhry")
    assert verbs.details(action.id, "en", day(-1)) is None

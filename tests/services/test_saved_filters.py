"""Saved filters: kept, counted, ordered, taken back; and never showing everything because their side is gone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secretariat.domain.actions import Rag
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import DecisionState
from secretariat.domain.errors import RuleViolation, Stale
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort
from secretariat.domain.saved_filters import SavedFilter, SavedList, action_query
from secretariat.services.safekeeping import verify
from tests.services.saved_filter_triggers import kept
from tests.small_register import FIRST_DAY, Register, dump, found, text

AS_OF = FIRST_DAY + timedelta(days=60)


def names(register: Register) -> list[str]:
    return [one.name for one in register.office.saved_filters.of_group(register.group.id)]


def tasks(register: Register) -> None:
    """Agree items of both sides and areas, due on several days."""
    for number in range(12):
        register.clock.set(FIRST_DAY + timedelta(days=20 * (number % 3)))
        register.task(
            f"Submit plan {number}" if number % 2 else f"Send vaccine {number}",
            lead_party_id=register.parties[number % 2],
            area_id=register.areas[number // 6],
            due_on=register.clock.now.date() + timedelta(days=10 + 10 * number),
        )


def test_a_filter_is_kept_as_it_was_saved_and_read_again_after_reopening(register: Register) -> None:
    saved = kept(
        register,
        "  Late   vaccines ",
        filter=ActionFilter.OVERDUE.value,
        words="vaccine",
        rag=Rag.RED,
        party_id=register.parties[1],
        area_id=register.areas[1],
        meeting_id=register.meeting,
        month="2026-01",
        sort=ActionSort.DUE.value,
        descending=True,
    )
    assert saved.name == "Late vaccines"
    register.reopen()
    assert register.office.saved_filters.of_group(register.group.id) == [saved]
    assert action_query(saved, AS_OF, "ar") == ActionQuery(
        group_id=register.group.id,
        as_of=AS_OF,
        language="ar",
        filter=ActionFilter.OVERDUE,
        rag=Rag.RED,
        party_id=register.parties[1],
        area_id=register.areas[1],
        meeting_id=register.meeting,
        month=(2026, 1),
        words="vaccine",
        sort=ActionSort.DUE,
        descending=True,
    )
    assert verify(register.path).faults == ()


def test_saving_renaming_and_removing_are_one_undo_step_each(register: Register) -> None:
    before = dump(register.path)
    saved = kept(register)
    register.office.saved_filters.rename(saved.id, "Overdue")
    assert names(register) == ["Overdue"]
    register.office.records.remove(Ref(Kind.SAVED_FILTER, saved.id))
    assert names(register) == []
    assert Ref(Kind.SAVED_FILTER, saved.id) in [ref for ref, _ in register.office.records.binned()]
    register.office.history.undo()
    assert names(register) == ["Overdue"]
    register.office.history.undo()
    assert names(register) == ["Late"]
    register.office.history.undo()
    assert dump(register.path) == before
    for _ in range(3):
        register.office.history.redo()
    assert names(register) == []
    register.office.records.restore(Ref(Kind.SAVED_FILTER, saved.id))
    assert names(register) == ["Overdue"]


def test_two_filters_of_a_list_are_never_called_alike(register: Register) -> None:
    kept(register, "Late")
    other = kept(register, "Soon")
    assert kept(register, "Late", list=SavedList.DECISIONS).name == "Late"
    for name in ("LATE", " late ", "la\u200bte", "L\u2060ate\u200f"):
        with pytest.raises(RuleViolation, match="filter_name_taken"):
            kept(register, name)
        with pytest.raises(RuleViolation, match="filter_name_taken"):
            register.office.saved_filters.rename(other.id, name)
    assert register.office.saved_filters.rename(other.id, "SOON").value.name == "SOON"
    found_again = register.office.saved_filters.named(register.group.id, SavedList.ACTIONS, "soon")
    assert found_again is not None
    assert found_again.id == other.id


def test_a_name_that_cannot_be_seen_is_none_and_one_is_stored_without_controls(register: Register) -> None:
    with pytest.raises(RuleViolation, match="filter_name_missing"):
        kept(register, "\u200b \u200f")
    assert kept(register, "A\x00b\ud800").name == "A\u2400b\ufffd"
    kept(register, "Re\u0301sume\u0301")
    with pytest.raises(RuleViolation, match="filter_name_taken"):
        kept(register, "Résumé")


def test_a_filter_is_not_restored_beside_one_that_took_its_name(register: Register) -> None:
    saved = kept(register, "Late")
    ref = Ref(Kind.SAVED_FILTER, saved.id)
    register.office.records.remove(ref)
    kept(register, "Late", list=SavedList.DECISIONS)  # of another list: no matter
    other = kept(register, "LATE")
    with pytest.raises(RuleViolation, match="filter_place_taken"):
        register.office.records.restore(ref)
    assert names(register) == ["Late", "LATE"]
    register.office.saved_filters.rename(other.id, "Later")
    register.office.records.restore(ref)
    assert sorted(names(register)) == ["Late", "Late", "Later"]


def test_an_older_text_of_a_filter_does_not_overwrite_a_newer_one(register: Register) -> None:
    saved = kept(register)
    register.office.saved_filters.save(replace(saved, words="new"))
    with pytest.raises(Stale):
        register.office.saved_filters.save(replace(saved, words="old"))


def test_filters_are_ordered_within_their_list(register: Register) -> None:
    a, b, c = (kept(register, name) for name in "ABC")
    kept(register, "D", list=SavedList.DECISIONS)
    e = kept(register, "E")
    move = register.office.saved_filters.move

    def order(of: SavedList = SavedList.ACTIONS) -> str:
        everything = register.office.saved_filters.of_group(register.group.id)
        return "".join(one.name for one in everything if one.list is of)

    move(e.id, -1)
    assert order() == "ABEC"
    move(a.id, 1)
    assert order() == "BAEC"
    move(c.id, 1)  # at the end already
    assert order() == "BAEC"
    assert not move(b.id, -1).changes.refs
    move(b.id, 9)
    assert order() == "AECB"
    assert order(SavedList.DECISIONS) == "D"
    register.office.history.undo()
    assert order() == "BAEC"


def test_counts_are_those_of_the_list(register: Register) -> None:
    tasks(register)
    asked: list[dict[str, Any]] = [
        {},
        {"filter": "overdue"},
        {"filter": "due_soon"},
        {"words": "vaccine"},
        {"party_id": register.parties[0], "words": "plan"},
        {"area_id": register.areas[1], "rag": Rag.AMBER},
        {"month": "2026-01"},
        {"month": "2026-02", "filter": "open"},
    ]
    for number, fields in enumerate(asked):
        kept(register, f"Filter {number}", **fields)
    lines = register.office.saved_filters.lines(register.group.id, "en", AS_OF)
    everything = register.office.lists.action_lines(
        register.office.lists.action_ids(ActionQuery(group_id=register.group.id, as_of=AS_OF)), "en", AS_OF
    )
    for line in lines:
        ids = register.office.lists.action_ids(action_query(line.saved, AS_OF))
        assert line.count == len(ids) == register.office.saved_filters.count(line.saved, "en", AS_OF)
    counts = [line.count for line in lines]
    assert counts[0] == 12
    assert counts[1] == sum(one.overdue for one in everything) > 0
    assert counts[3] == 6
    assert counts[4] == sum("plan" in one.title and one.side == "Avalon" for one in everything)
    assert counts[6] == sum(one.agreed_on.month == 1 for one in everything if one.agreed_on) == 8
    assert counts[7] == 4


def test_decisions_are_counted_by_state_and_words(register: Register) -> None:
    register.decide("The Group decided to meet in June.")
    register.decide("The Group decided to exchange vaccines.")
    of = {"list": SavedList.DECISIONS}
    state = register.office.decisions.all(register.group.id)[0].state
    other = next(one for one in DecisionState if one is not state)
    kept(register, "All", **of)
    kept(register, "June", words="june", **of)
    kept(register, "These", filter=state.value, words="decided", **of)
    kept(register, "Others", filter=other.value, **of)
    lines = register.office.saved_filters.lines(register.group.id, "en", AS_OF)
    assert [line.count for line in lines] == [2, 1, 2, 0]


@pytest.mark.parametrize("field", ["area_id", "party_id", "meeting_id"])
def test_a_filter_whose_side_area_or_meeting_is_gone_says_so(register: Register, field: str) -> None:
    office = register.office
    spare = office.agreements.save(Party(name=text("Third side"))).value.id
    office.agreements.set_sides(register.agreement, [*register.parties, spare])
    kind, target = {
        "area_id": (Kind.AREA, register.areas[1]),
        "party_id": (Kind.PARTY, spare),
        "meeting_id": (Kind.MEETING, register.meeting),
    }[field]
    saved = kept(register, "Gone", **{field: target})
    if kind is Kind.PARTY:
        office.agreements.set_sides(register.agreement, list(register.parties))
    office.records.remove(Ref(kind, target))
    (line,) = office.saved_filters.lines(register.group.id, "en", AS_OF)
    assert line.count is None
    assert line.fault is not None
    assert line.fault.code == "filter_gone"
    assert line.fault.data == {"name": "Gone", "kind": kind}
    with pytest.raises(RuleViolation, match="filter_gone"):
        office.saved_filters.count(saved, "en", AS_OF)
    assert office.saved_filters.rename(saved.id, "Still gone").value.name == "Still gone"
    office.history.undo()
    office.history.undo()
    assert office.saved_filters.count(saved, "en", AS_OF) == 0


def test_removing_the_group_takes_its_filters_along(register: Register) -> None:
    saved = kept(register)
    register.office.records.remove(Ref(Kind.MEETING, register.meeting))
    register.office.records.remove(Ref(Kind.GROUP, register.group.id))
    assert names(register) == []
    register.office.records.restore(Ref(Kind.GROUP, register.group.id))
    assert register.office.saved_filters.of_group(register.group.id)[0].id == saved.id


def test_what_asks_alike_is_known_again() -> None:
    one = SavedFilter(id=3, version=2, group_id=1, name="A", words="two  words ", sort="title", position=4)
    assert one.asks_like(SavedFilter(group_id=1, words="two words", filter="all"))
    assert not one.asks_like(SavedFilter(group_id=1, words="two"))
    assert not one.asks_like(replace(one, list=SavedList.DECISIONS))
    assert not one.asks_like(replace(one, month="2026-01"))


@pytest.mark.parametrize("fields", [{"filter": "x"}, {"sort": "x"}, {"month": "2026-13"}, {"month": "x"}])
def test_what_no_list_knows_is_refused(register: Register, fields: dict[str, str]) -> None:
    with pytest.raises(RuleViolation, match="filter_unknown"):
        kept(register, **fields)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(
    acts=st.lists(
        st.tuples(st.sampled_from(["save", "rename", "move", "remove", "undo", "redo"]), st.integers(0, 5)),
        max_size=14,
    )
)
def test_any_order_of_verbs_is_taken_back_in_full(tmp_path_factory: Any, acts: list[tuple[str, int]]) -> None:
    register = found(tmp_path_factory.mktemp("filters") / "filters.secretariat")
    office, group = register.office, register.group.id
    office.history.undo_label()
    first = dump(register.path)["saved_filters"]
    try:
        for number, (act, at) in enumerate(acts):
            there = office.saved_filters.of_group(group)
            if act == "save":
                kept(register, f"Filter {number}", list=list(SavedList)[at % 2])
            elif act in ("undo", "redo"):
                label = office.history.undo_label() if act == "undo" else office.history.redo_label()
                if label is not None:
                    getattr(office.history, act)()
            elif there:
                chosen = there[at % len(there)]
                if act == "rename":
                    office.saved_filters.rename(chosen.id, f"Renamed {number}")
                elif act == "move":
                    office.saved_filters.move(chosen.id, at - 2)
                else:
                    office.records.remove(Ref(Kind.SAVED_FILTER, chosen.id))
            places = [one.position for one in office.saved_filters.of_group(group)]
            assert places == sorted(places)
        assert verify(register.path).faults == ()
        while office.history.undo_label() is not None:
            office.history.undo()
        assert dump(register.path)["saved_filters"] == first
    finally:
        office.close()

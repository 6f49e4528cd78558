"""Who was in the room at each item, and where everybody sits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.attendance import (
    Whereabouts,
    arrived,
    at_item,
    check_stay,
    constituted,
    departed,
    in_protocol_order,
    in_room,
    missed,
    quorum_by_item,
    seating,
    whereabouts,
)
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate, Role

AGENDA = [AgendaItem(id=10 + place) for place in range(4)]
PRESENT = Attendance.PRESENT


def delegate(number: int, party: int | None = 1, role: Role = Role.MEMBER, **fields: object) -> Delegate:
    return Delegate(
        id=number,
        person_id=100 + number,
        party_id=party,
        role=role,
        **{"attendance": PRESENT, **fields},  # type: ignore[arg-type]
    )


def test_protocol_is_role_then_precedence_then_entry() -> None:
    listed = [
        delegate(1, role=Role.OBSERVER),
        delegate(2),
        delegate(3),
        delegate(4),
        delegate(5, role=Role.HEAD),
    ]
    order = in_protocol_order(listed, {103: 2, 104: 1})
    assert [d.id for d in order] == [5, 4, 3, 2, 1]


def test_quorum_is_counted_item_by_item() -> None:
    delegates = [
        delegate(1, 1, Role.HEAD, left_item_id=12),
        delegate(2, 1, Role.MEMBER, arrived_item_id=11),
        delegate(3, 2, Role.ALTERNATE_HEAD, arrived_item_id=11, left_item_id=12),
        delegate(4, 2, Role.MEMBER),
        delegate(5, None, Role.OBSERVER),
    ]
    found = quorum_by_item(delegates, AGENDA, [1, 2])
    assert [[(s.present, s.represented) for s in item.sides] for item in found] == [
        [(1, True), (1, False)],
        [(2, True), (2, True)],
        [(2, True), (2, True)],
        [(1, False), (1, False)],
    ]
    assert [item.quorum for item in found] == [False, True, True, False]
    assert constituted(delegates, [1, 2])


def test_a_substitute_counts_only_while_present() -> None:
    head = delegate(1, 1, Role.HEAD, attendance=Attendance.REPRESENTED, represented_by_id=102)
    substitute = delegate(2, 1, arrived_item_id=12)
    found = quorum_by_item([head, substitute], AGENDA, [1])
    assert [item.sides[0].represented for item in found] == [False, False, True, True]
    excused = delegate(2, 1, attendance=Attendance.EXCUSED)
    assert not any(item.quorum for item in quorum_by_item([head, excused], AGENDA, [1]))
    assert not constituted([head, excused], [1])


@given(
    st.lists(
        st.tuples(
            st.sampled_from(list(Attendance)), st.integers(-1, 3), st.integers(-1, 3), st.sampled_from([1, 2])
        ),
        max_size=8,
    )
)
def test_presence_never_exceeds_who_was_marked_present(
    entries: list[tuple[Attendance, int, int, int]],
) -> None:
    delegates = [
        delegate(
            number,
            party,
            Role.HEAD,
            attendance=attendance,
            arrived_item_id=AGENDA[arrived].id if arrived >= 0 else None,
            left_item_id=AGENDA[left].id if left >= 0 else None,
        )
        for number, (attendance, arrived, left, party) in enumerate(entries, 1)
    ]
    found = quorum_by_item(delegates, AGENDA, [1, 2])
    for place, item in enumerate(found):
        for side in item.sides:
            there = [
                number
                for number, (attendance, arrived, left, party) in enumerate(entries)
                if party == side.party_id
                and attendance is PRESENT
                and (arrived < 0 or arrived <= place)
                and (left < 0 or place <= left)
            ]
            assert side.present == len(there)
            assert side.represented == bool(there)  # all are heads
    assert len(at_item(delegates, 0, AGENDA)) == len(delegates)


def test_a_stay_runs_forwards_through_the_meetings_own_agenda() -> None:
    check_stay(delegate(1, arrived_item_id=12, left_item_id=12), AGENDA)
    check_stay(delegate(1), AGENDA)
    with pytest.raises(RuleViolation, match="left_before_arrival") as error:
        check_stay(delegate(1, arrived_item_id=12, left_item_id=11), AGENDA)
    assert (error.value.data["arrived"], error.value.data["left"]) == (3, 2)
    for field in ("arrived_item_id", "left_item_id"):
        with pytest.raises(RuleViolation, match="item_of_another_meeting") as error:
            check_stay(delegate(1, **{field: 99}), AGENDA)
        assert error.value.data["field"] == field


def test_heads_sit_in_the_middle_and_the_others_at_their_right_and_left_in_turn() -> None:
    a = [delegate(1, 1, Role.HEAD), *(delegate(number, 1) for number in (2, 3, 4, 5))]
    b = [delegate(6, 2, Role.HEAD), delegate(7, 2), delegate(8, 2, Role.INTERPRETER)]
    listed = in_protocol_order([*a, *b, delegate(9, None, Role.OBSERVER)], {})
    found = seating(listed, [1, 2])
    first, second = found.sides
    assert [(seat.delegate_id, seat.offset) for seat in first.table] == [
        (5, -2),
        (3, -1),
        (1, 0),
        (2, 1),
        (4, 2),
    ]
    assert [seat.delegate_id for seat in second.table] == [6, 7]
    assert second.behind == (8,)
    assert found.observers == (9,)


def test_the_substitute_takes_the_seat_of_who_is_represented_and_nobody_sits_for_who_is_excused() -> None:
    listed = in_protocol_order(
        [
            delegate(1, 1, Role.HEAD, attendance=Attendance.REPRESENTED, represented_by_id=104),
            delegate(2, 1, Role.ALTERNATE_HEAD),
            delegate(3, 1, attendance=Attendance.EXCUSED),
            delegate(4, 1),
            delegate(5, 1, attendance=Attendance.EXPECTED),
        ],
        {},
    )
    (side,) = seating(listed, [1]).sides
    assert [(seat.delegate_id, seat.offset) for seat in side.table] == [(5, -1), (4, 0), (2, 1)]


# Coming and going.


def test_where_a_delegate_is_at_an_item() -> None:
    late = delegate(1, arrived_item_id=11, left_item_id=12)
    assert [whereabouts(late, place, AGENDA).value for place in range(4)] == [
        "not_yet",
        "here",
        "gone",
        "gone",
    ]
    assert whereabouts(delegate(2, attendance=Attendance.EXCUSED), 0, AGENDA) is Whereabouts.AWAY
    assert whereabouts(delegate(3), 3, AGENDA) is Whereabouts.HERE


def test_who_arrives_is_present_from_that_item_on() -> None:
    expected = delegate(1, attendance=Attendance.EXPECTED)
    assert arrived(expected, 0, AGENDA) == delegate(1)  # at the first item: from the beginning
    assert arrived(expected, 2, AGENDA) == delegate(1, arrived_item_id=12)
    stood_in = delegate(1, attendance=Attendance.REPRESENTED, represented_by_id=105)
    assert arrived(stood_in, 1, AGENDA) == delegate(1, arrived_item_id=11)


def test_who_comes_back_has_one_stay() -> None:
    gone = delegate(1, arrived_item_id=11, left_item_id=12)
    assert arrived(gone, 3, AGENDA) == delegate(1, arrived_item_id=11)


def test_who_leaves_was_there_and_is_gone_from_that_item_on() -> None:
    assert departed(delegate(1, arrived_item_id=11), 2, AGENDA) == delegate(
        1, arrived_item_id=11, left_item_id=12
    )
    assert departed(delegate(1, attendance=Attendance.EXPECTED), 2, AGENDA) == delegate(1, left_item_id=12)


def test_a_side_whose_head_left_during_the_item_is_not_in_the_room_any_more() -> None:
    listed = [
        delegate(1, 1, Role.HEAD),
        delegate(2, 2, Role.HEAD, left_item_id=12),
        delegate(3, 2),
        delegate(4, 2, attendance=Attendance.ABSENT),
    ]
    counted = [[(s.present, s.represented) for s in in_room(listed, n, AGENDA, [1, 2]).sides] for n in (1, 2)]
    assert counted == [[(1, True), (2, True)], [(1, True), (1, False)]]
    assert quorum_by_item(listed, AGENDA, [1, 2])[
        2
    ].quorum  # the record counts who was there for a part of it
    assert not in_room(listed, 2, AGENDA, [1, 2]).quorum


def test_who_comes_back_missed_what_lay_between() -> None:
    gone = delegate(1, left_item_id=10)
    assert [list(missed(gone, place, AGENDA)) for place in range(4)] == [[], [], [1], [1, 2]]
    assert not missed(delegate(1), 3, AGENDA)
    assert not missed(delegate(1, arrived_item_id=13), 1, AGENDA)
    assert not missed(delegate(1, attendance=Attendance.ABSENT, left_item_id=10), 3, AGENDA)

"""Requests for nomination: by when, what has become of each, and that a designation answers one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.domain.clock import LimitKind
from secretariat.domain.deadlines import Span, SpanUnit
from secretariat.domain.errors import RuleViolation
from secretariat.domain.people import (
    FocalPoint,
    FocalPointRole,
    Nomination,
    NominationState,
    answer,
    nomination_state,
    proposed,
)
from tests.services.people_triggers import designated, requested
from tests.small_register import FIRST_DAY, Register, dump, sql

DAY = timedelta(days=1)


def states(r: Register, as_of: date | None = None) -> list[NominationState]:
    return [line.state for line in r.office.nominations.lines(r.group.id, "en", as_of or r.office.today())]


def test_an_answer_is_awaited_for_thirty_days_and_then_overdue(register: Register) -> None:
    asked = requested(register)
    assert asked.requested_on == FIRST_DAY
    assert asked.until == date(2026, 2, 4)
    assert asked.uid
    assert states(register, date(2026, 2, 4)) == [NominationState.AWAITED]
    assert states(register, date(2026, 2, 5)) == [NominationState.OVERDUE]
    assert states(register, FIRST_DAY - DAY) == []


def test_the_groups_own_time_limit_counts(register: Register) -> None:
    register.office.limits.set(register.group.id, LimitKind.FOCAL_POINTS, Span(2, SpanUnit.MONTHS))
    assert register.office.nominations.answer_day(register.group.id, date(2025, 12, 31)) == date(2026, 2, 28)
    assert requested(register).until == date(2026, 3, 5)


def test_a_designation_from_that_day_on_answers_the_request(register: Register) -> None:
    designated(register, 1, from_on=FIRST_DAY - DAY, until_on=FIRST_DAY)
    requested(register)
    assert states(register) == [NominationState.AWAITED]
    designated(register, 1, role=FocalPointRole.ALTERNATE)
    designated(register, 1, area=1)
    assert states(register) == [NominationState.AWAITED]
    designated(register, 1, from_on=FIRST_DAY + 10 * DAY)
    (line,) = register.office.nominations.lines(register.group.id, "en", FIRST_DAY)
    assert line.state is NominationState.ANSWERED
    assert (line.answer, line.answered_on) == ("Basil Bishara", FIRST_DAY + 10 * DAY)
    requested(register)  # and the place can be asked for again


def test_one_place_is_asked_for_once_and_others_beside_it(register: Register) -> None:
    asked = requested(register)
    with pytest.raises(RuleViolation, match="nomination_open") as error:
        requested(register)
    assert error.value.data["until"] == asked.until
    requested(register, role=FocalPointRole.ALTERNATE)
    register.office.nominations.withdraw(asked.id)
    assert states(register) == [NominationState.AWAITED, NominationState.WITHDRAWN]
    requested(register)


def test_several_are_asked_for_as_one_step_or_not_at_all(register: Register) -> None:
    before = dump(register.path)
    places = [
        Nomination(group_id=register.group.id, party_id=party, area_id=area)
        for party in register.parties
        for area in register.areas
    ]
    assert len(register.office.nominations.request(places).value) == 4
    register.office.history.undo()
    binned = [row for row in dump(register.path)["nominations"] if row["deleted_at"] is None]
    assert binned == before["nominations"] == []
    with pytest.raises(RuleViolation, match="nomination_open"):
        register.office.nominations.request([*places, places[0]])
    assert states(register) == []


def test_changing_a_request_moves_its_day_and_never_its_place(register: Register) -> None:
    asked = requested(register)
    wanted = replace(asked, until=date(2026, 3, 1), party_id=register.parties[0], note="By telephone too")
    saved = register.office.nominations.save(wanted).value
    assert (saved.until, saved.party_id, saved.note) == (
        date(2026, 3, 1),
        register.parties[1],
        "By telephone too",
    )
    with pytest.raises(RuleViolation, match="ends_before_it_begins"):
        register.office.nominations.save(replace(saved, until=FIRST_DAY - DAY))


def test_an_area_of_another_agreement_is_refused(register: Register) -> None:
    with pytest.raises(RuleViolation, match="not_of_agreement"):
        register.office.nominations.request(
            [Nomination(group_id=register.group.id, party_id=register.parties[0], area_id=99)]
        )
    assert sql(register.path, "SELECT count(*) FROM nominations") == [(0,)]


DAYS = st.dates(date(2026, 1, 1), date(2026, 12, 31))
MAYBE = st.none() | DAYS


@given(asked=DAYS, until=MAYBE, withdrawn=MAYBE, begun=MAYBE, as_of=DAYS)
def test_every_request_is_in_one_state(
    asked: date, until: date | None, withdrawn: date | None, begun: date | None, as_of: date
) -> None:
    nomination = Nomination(
        group_id=1, party_id=1, area_id=1, requested_on=asked, until=until, withdrawn_on=withdrawn
    )
    held = [FocalPoint(group_id=1, party_id=1, area_id=1, person_id=1, from_on=begun)]
    state = nomination_state(nomination, held, as_of)
    answered = begun is not None and begun >= asked
    assert (answer(nomination, held) is not None) == answered
    if withdrawn and withdrawn <= as_of:
        assert state is NominationState.WITHDRAWN
    elif answered:
        assert state is NominationState.ANSWERED
    else:
        overdue = until is not None and until < as_of
        assert state is (NominationState.OVERDUE if overdue else NominationState.AWAITED)


# Who comes to mind for an action item.


def test_responsible_and_counterpart_come_from_the_matrix(register: Register) -> None:
    r = register
    designated(r, 0)
    designated(r, 1)
    designated(r, 2, area=None, from_on=FIRST_DAY + 5 * DAY)
    propose = r.office.people.proposed
    lead, other = r.parties
    assert propose(r.group.id, r.areas[0], lead) == (r.persons[0], r.persons[1])
    assert propose(r.group.id, r.areas[0], other) == (r.persons[1], r.persons[0])
    assert propose(r.group.id, r.areas[1], lead) == (None, None)
    # The focal point for the whole group speaks for areas without one, from the day of the designation on.
    later = FIRST_DAY + 5 * DAY
    assert propose(r.group.id, r.areas[1], lead, later) == (r.persons[2], None)
    assert propose(r.group.id, r.areas[1], other, later) == (None, r.persons[2])
    assert propose(r.group.id, r.areas[0], None) == (None, None)


@st.composite
def matrices(draw: st.DrawFn) -> list[FocalPoint]:
    count = draw(st.integers(0, 8))
    return [
        FocalPoint(
            id=number + 1,
            group_id=1,
            party_id=draw(st.integers(1, 3)),
            area_id=draw(st.sampled_from([None, 1, 2])),
            person_id=draw(st.integers(1, 9)),
            role=draw(st.sampled_from(FocalPointRole)),
            from_on=draw(MAYBE),
            until_on=draw(MAYBE),
        )
        for number in range(count)
    ]


@given(matrices(), st.sampled_from([None, 1, 2]), st.integers(1, 3), DAYS)
def test_only_focal_points_in_office_are_proposed_and_from_the_right_side(
    held: list[FocalPoint], area: int | None, lead: int, as_of: date
) -> None:
    responsible, counterpart = proposed(held, [1, 2, 3], area, lead, as_of)

    def fit(person: int | None, wanted: int | None, own: bool) -> bool:
        return any(
            one.person_id == person
            and one.area_id == wanted
            and (one.party_id == lead) is own
            and one.role is FocalPointRole.FOCAL_POINT
            and (one.from_on is None or one.from_on <= as_of)
            and (one.until_on is None or one.until_on >= as_of)
            for one in held
        )

    for person, own in ((responsible, True), (counterpart, False)):
        anybody = {one.person_id for one in held if fit(one.person_id, area, own)}
        general = {one.person_id for one in held if fit(one.person_id, None, own)}
        assert person in (anybody or general or {None})

"""What needs the secretary today: each number is that of the list to which it leads, and each line has its reason."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from secretariat.documents.labels import available_languages
from secretariat.domain.actions import Action, ActionStatus, Rag
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import DecisionState
from secretariat.domain.meetings import MeetingState
from secretariat.domain.people import OPEN_NOMINATIONS, DesignationState, FocalPoint
from secretariat.domain.query import ActionFilter, ActionQuery
from secretariat.domain.today import Need, TodayLine
from secretariat.services.actions import Report
from secretariat.services.office import Office
from tests.agreed_minutes import ADOPTED_ON, agreed
from tests.small_register import FIRST_DAY, Register

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)
TODAY = NOW.date()


@pytest.fixture
def office(sample: Path) -> Iterator[Office]:
    made = Office(sample, "Tester", clock=lambda: NOW, zone="UTC")
    yield made
    made.close()


def lines(register: Register, day: date = FIRST_DAY, language: str = "en") -> dict[Need, TodayLine]:
    return {line.need: line for line in register.office.overviews.today(register.group.id, language, day)}


def test_each_number_is_that_of_the_list(office: Office) -> None:
    met = set()
    for group in office.lists.groups("en"):
        matrix = office.lists.focal_points(group.id, "en", TODAY)
        decisions = office.lists.decisions(group.id, "en")
        nominations = office.nominations.lines(group.id, "en", TODAY)
        rounds = [one for one in office.updates.rounds(group.id) if one.closed_on is None]
        answers = [a for one in rounds for a in office.updates.answers(one.id, TODAY)]

        def actions(wanted: ActionFilter, group_id: int = group.id) -> int:
            query = ActionQuery(group_id=group_id, as_of=TODAY, filter=wanted)
            return len(office.lists.action_ids(query))

        expected = {
            Need.LETTERS: len(office.letters.outbox(group.id, TODAY)),
            Need.OVERDUE: actions(ActionFilter.OVERDUE),
            Need.TO_CONFIRM: actions(ActionFilter.REPORTED),
            Need.VACANT: sum(line.state is DesignationState.VACANT for line in matrix),
            Need.ENDING: sum(line.state is DesignationState.EXPIRING for line in matrix),
            Need.NOMINATIONS: sum(line.state in OPEN_NOMINATIONS for line in nominations),
            Need.AD_REFERENDUM: sum(line.state is DecisionState.AD_REFERENDUM for line in decisions),
            Need.FORMS: sum(a.form is not None and not a.replies for a in answers),
        }
        shown = {
            line.need: line.count
            for line in office.overviews.today(group.id, "en", TODAY)
            if line.need in expected
        }
        assert shown == {need: count for need, count in expected.items() if count}
        met |= shown.keys()
    assert met == {*Need} - {
        Need.COMMENTS,
        Need.UNDISPOSED,
        Need.TO_CIRCULATE,
        Need.TO_AGREE,
        Need.TO_ADOPT,
        Need.TO_SIGN,
        Need.LIMIT,
        Need.PREPARATION,
    }


def test_letters_are_counted_as_the_outbox_lists_them_on_any_day(office: Office) -> None:
    counts = set()
    for group in office.lists.groups("en"):
        for back in range(0, 400, 37):
            day = TODAY - timedelta(days=back)
            counted = office.overviews.letters_due(group.id, day)
            assert counted == len(office.letters.outbox(group.id, day)), (group.symbol, day)
            counts.add(counted)
    assert len(counts) > 3


def test_letters_are_still_counted_when_some_were_written_and_hands_and_deadlines_changed(
    register: Register,
) -> None:
    office, group = register.office, register.group.id
    made = [
        register.task(
            f"Task {number}",
            due_on=FIRST_DAY + timedelta(days=5 * number),
            lead_party_id=register.parties[number % 2],
            responsible_id=register.persons[number % 3] if number % 4 else None,
            counterpart_id=register.persons[(number + 1) % 3] if number % 2 else None,
        )
        for number in range(14)
    ]

    def check(day: date) -> int:
        found = office.letters.outbox(group, day)
        assert office.overviews.letters_due(group, day) == len(found)
        return len(found)

    counts = {check(FIRST_DAY + timedelta(days=days)) for days in range(-20, 120, 7)}
    assert len(counts) > 4
    register.clock.set(FIRST_DAY + timedelta(days=40))
    told = [line for line in office.letters.outbox(group) if line.person_id][:3]
    office.letters.settle(told, "Told by telephone")
    register.clock.set(FIRST_DAY + timedelta(days=45))
    later = FIRST_DAY + timedelta(days=70)
    office.actions.report(Report(action_id=made[3].id, due_on=later))
    office.actions.save(replace(office.records.get(Action, made[5].id), responsible_id=register.persons[2]))
    office.actions.report(Report(action_id=made[6].id, status=ActionStatus.ON_HOLD))
    for days in range(0, 160, 9):
        check(FIRST_DAY + timedelta(days=days))


def test_the_most_urgent_comes_first_and_every_sentence_is_whole(office: Office) -> None:
    order = [Rag.RED, Rag.AMBER, Rag.BLUE]
    for group in office.lists.groups("en"):
        for language in available_languages():
            found = office.overviews.today(group.id, language, TODAY)
            places = [order.index(line.tone) for line in found]
            assert places == sorted(places)
            for line in found:
                assert "{" not in line.said
                assert line.text
                assert (line.count is None) == (line.said == line.text)
                assert line.count is None or line.said.endswith(str(line.count))


def test_an_empty_day_needs_nobody(register: Register) -> None:
    office = register.office
    for area in register.areas:
        for party, person in zip(register.parties, (register.persons[0], register.persons[1]), strict=True):
            office.people.save(
                FocalPoint(
                    group_id=register.group.id,
                    party_id=party,
                    area_id=area,
                    person_id=person,
                    from_on=FIRST_DAY,
                )
            )
    office.records.remove(Ref(Kind.MEETING, register.meeting))
    assert office.overviews.today(register.group.id, "en", FIRST_DAY) == ()


def test_action_items_that_are_late_or_reported(register: Register) -> None:
    late = register.task("Late", due_on=FIRST_DAY + timedelta(days=1))
    day = FIRST_DAY + timedelta(days=2)
    assert lines(register, day)[Need.OVERDUE].count == 1
    assert lines(register, day)[Need.OVERDUE].tone is Rag.RED
    register.clock.set(day)
    register.office.actions.report(
        Report(action_id=late.id, effective_on=day, status=ActionStatus.REPORTED_COMPLETE, percent=100)
    )
    found = lines(register, day)
    assert Need.OVERDUE not in found
    assert found[Need.TO_CONFIRM].said.endswith(": 1")


def test_minutes_say_what_they_wait_for(register: Register) -> None:
    office, meeting = register.office, register.meeting
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD):
        assert not any(line.ref == Ref(Kind.MEETING, meeting) and line.need in (
            Need.TO_CIRCULATE, Need.TO_AGREE
        ) for line in lines(register).values())  # fmt: skip
        office.meetings.move(meeting, state)
    found = lines(register, date(2026, 1, 13))
    assert found[Need.TO_CIRCULATE].ref == Ref(Kind.MEETING, meeting)
    assert found[Need.TO_CIRCULATE].tone is Rag.AMBER
    assert lines(register, date(2026, 1, 30))[Need.TO_CIRCULATE].tone is Rag.RED  # a week was the limit
    register.clock.set(date(2026, 1, 14))
    register.circulated()
    symbol = office.lists.meetings(register.group.id, "en")[0].symbol
    assert f"draft 1 of {symbol}" in lines(register, date(2026, 1, 30))[Need.COMMENTS].text
    assert Need.TO_CIRCULATE not in lines(register, date(2026, 1, 30))
    over = lines(register, date(2026, 3, 30))[Need.COMMENTS]
    assert over.tone is Rag.RED
    assert "ended" in over.text


def test_agreed_adopted_and_signed_minutes(register: Register) -> None:
    agreed(register)
    assert lines(register, ADOPTED_ON)[Need.TO_ADOPT].ref == Ref(Kind.MEETING, register.meeting)
    register.office.adoption.adopt(register.meeting, ADOPTED_ON)
    after = lines(register, ADOPTED_ON)
    assert Need.TO_ADOPT not in after
    assert after[Need.TO_SIGN].tone is Rag.AMBER
    assert lines(register, ADOPTED_ON + timedelta(days=60))[Need.TO_SIGN].tone is Rag.RED


def test_preparation_is_named_a_month_before(register: Register) -> None:
    found = lines(register, date(2026, 1, 5))
    assert found[Need.PREPARATION].ref == Ref(Kind.MEETING, register.meeting)
    steps = register.office.overviews.of_group(register.group.id, "en", date(2026, 1, 5)).preparation
    assert found[Need.PREPARATION].count == sum(not step.done for step in steps) > 0
    assert Need.PREPARATION not in lines(register, date(2025, 11, 5))


def test_limits_lead_to_what_they_are_about(office: Office) -> None:
    group = next(one for one in office.lists.groups("en") if one.symbol == "PPHWG")
    (limit,) = (one for one in office.overviews.today(group.id, "en", TODAY) if one.need is Need.LIMIT)
    assert limit.limit is not None
    assert limit.limit.key == "status_report/2026-09-30"
    assert limit.tone is Rag.RED
    assert "30 September 2026" in limit.text


def test_nothing_is_written(office: Office) -> None:
    path: Path = office.path
    before = path.read_bytes()
    for group in office.lists.groups("en"):
        office.overviews.today(group.id, "en", TODAY)
    assert path.read_bytes() == before

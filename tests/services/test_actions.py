"""Following action items up: histories, two keys, slippage, and the register of any day as it stood."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from secretariat.domain.actions import Action, ActionStatus, Rag, standing
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import MinutesState
from secretariat.domain.minutes import Note, Paragraph, ParagraphKind
from secretariat.domain.query import ActionQuery, ActionSort
from secretariat.services.actions import Change, Report
from secretariat.services.safekeeping import verify
from tests.small_register import FIRST_DAY, Register, rich, sql, text

S = ActionStatus


def day(number: int) -> date:
    return FIRST_DAY + timedelta(days=number)


def refused(code: str, act: Any) -> None:
    with pytest.raises(RuleViolation) as error:
        act()
    assert error.value.code == code


def provisional(register: Register) -> Action:
    paragraph = register.office.minutes.save(
        Paragraph(
            agenda_item_id=register.items[0],
            kind=ParagraphKind.ACTION,
            party_id=register.parties[0],
            body=rich("Submit"),
        )
    ).value
    return next(a for a in register.office.actions.all(1) if a.paragraph_id == paragraph.id)


def test_items_agreed_between_meetings_have_their_symbol_at_once(register: Register) -> None:
    assert register.task().symbol == "ABWG/2026/A.1"
    register.clock.set(date(2027, 2, 1))
    assert register.task().symbol == "ABWG/2027/A.1"
    assert register.task(agreed_on=date(2026, 12, 30)).symbol == "ABWG/2026/A.2"
    assert register.task().symbol == "ABWG/2027/A.2"
    assert len({action.uid for action in register.office.actions.all(1)}) == 4
    assert register.office.actions.by_symbol("ABWG/2026/A.2").id == 3


def test_a_new_item_stands_as_agreed_whatever_the_form_says(register: Register) -> None:
    action = register.task(
        status=S.CONFIRMED_COMPLETE, percent=100, moves=3, number=9, symbol="X", due_on=day(30)
    )
    assert (action.status, action.percent, action.moves, action.symbol) == (
        S.NOT_STARTED,
        0,
        0,
        "ABWG/2026/A.1",
    )
    assert action.original_due_on == day(30)
    (opening,) = register.office.actions.history(action.id)
    assert (opening.effective_on, opening.due_on, opening.recorded_by) == (
        FIRST_DAY,
        day(30),
        "Test secretary",
    )


def test_completion_takes_two_keys(register: Register) -> None:
    action = register.task(lead_party_id=register.parties[0], counterpart_id=register.persons[1])
    report = register.office.actions.report
    refused(
        "confirmed_before_reported", lambda: report(Report(action_id=action.id, status=S.CONFIRMED_COMPLETE))
    )
    confirmed = replace(action, status=S.CONFIRMED_COMPLETE)
    refused("confirmed_before_reported", lambda: register.office.actions.save(confirmed))
    refused(
        "confirmed_before_reported",
        lambda: register.office.actions.change_many([action.id], Change(status=S.CONFIRMED_COMPLETE)),
    )
    reported = report(
        Report(action_id=action.id, status=S.REPORTED_COMPLETE, percent=10, reported_by_id=1)
    ).value
    assert (reported.status, reported.percent) == (S.REPORTED_COMPLETE, 100)
    done = report(Report(action_id=action.id, status=S.CONFIRMED_COMPLETE, reported_by_id=2)).value
    assert (done.status, done.percent) == (S.CONFIRMED_COMPLETE, 100)
    assert [u.reported_by_id for u in register.office.actions.history(action.id)] == [None, 1, 2]


def test_one_refusal_among_several_changes_none(register: Register) -> None:
    first, second = (register.task(counterpart_id=register.persons[1]) for _ in range(2))
    register.office.actions.change_many([first.id], Change(status=S.REPORTED_COMPLETE))
    before = register.content()
    refused(
        "confirmed_before_reported",
        lambda: register.office.actions.change_many(
            [first.id, second.id], Change(status=S.CONFIRMED_COMPLETE)
        ),
    )
    assert register.content() == before


def test_a_deadline_that_moves_before_the_number_is_given_is_corrected(register: Register) -> None:
    action = provisional(register)
    save, report = register.office.actions.save, register.office.actions.report
    register.clock.set(day(8))
    action = save(replace(action, due_on=day(30))).value
    action = save(replace(action, due_on=day(60))).value
    assert (action.original_due_on, action.due_on, action.moves) == (day(60), day(60), 0)
    action = report(Report(action_id=action.id, due_on=day(90), percent=5, status=S.IN_PROGRESS)).value
    assert (action.original_due_on, action.due_on, action.moves, action.percent) == (day(90), day(90), 0, 5)
    register.circulated()
    action = register.get(Action, action.id)
    action = save(replace(action, due_on=day(120))).value
    assert (action.original_due_on, action.due_on, action.moves) == (day(90), day(120), 1)
    action = report(Report(action_id=action.id, due_on=day(100))).value
    assert (action.due_on, action.moves) == (day(100), 1)
    action = report(Report(action_id=action.id, due_on=day(101))).value
    assert (action.original_due_on, action.due_on, action.moves) == (day(90), day(101), 2)
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    action = save(replace(register.get(Action, action.id), due_on=day(130))).value
    assert (action.original_due_on, action.moves) == (day(90), 3)
    refused("deadline_cannot_go", lambda: save(replace(action, due_on=None)))


def test_a_provisional_deadline_can_be_taken_away_again(register: Register) -> None:
    action = provisional(register)
    action = register.office.actions.save(replace(action, due_on=day(30))).value
    action = register.office.actions.save(replace(action, due_on=None)).value
    assert (action.original_due_on, action.due_on, action.moves) == (None, None, 0)


def test_a_deadline_before_the_meeting_is_refused_everywhere(register: Register) -> None:
    action = provisional(register)
    early = day(3)  # the meeting ends a week after the first day
    new = Action(group_id=1, meeting_id=register.meeting, title=text("Late"), due_on=early)
    refused("deadline_before_meeting", lambda: register.office.actions.save(new))
    refused("deadline_before_meeting", lambda: register.office.actions.save(replace(action, due_on=early)))
    register.clock.set(day(8))
    refused(
        "deadline_before_meeting",
        lambda: register.office.actions.report(Report(action_id=action.id, due_on=early)),
    )


def test_reports_have_a_day_that_can_be(register: Register) -> None:
    register.clock.set(day(5))
    action = register.task()
    report = register.office.actions.report
    refused(
        "effective_before_agreed", lambda: report(Report(action_id=action.id, effective_on=day(4), percent=1))
    )
    refused(
        "effective_in_future", lambda: report(Report(action_id=action.id, effective_on=day(6), percent=1))
    )
    refused("percent_out_of_range", lambda: report(Report(action_id=action.id, percent=101)))
    refused("record_gone", lambda: report(Report(action_id=99)))
    gone = provisional(register)
    register.office.records.remove(Ref(Kind.ACTION, gone.id))
    refused("record_gone", lambda: report(Report(action_id=gone.id, percent=1)))


def test_a_report_dated_back_counts_from_its_day_and_not_over_later_ones(register: Register) -> None:
    action = register.task(due_on=day(100))
    register.clock.set(day(20))
    report = register.office.actions.report
    report(Report(action_id=action.id, status=S.IN_PROGRESS, percent=50))
    saved = report(Report(action_id=action.id, effective_on=day(10), percent=20, text=text("Begun"))).value
    assert (saved.status, saved.percent) == (S.IN_PROGRESS, 50)
    history = register.office.actions.history(action.id)
    assert [(u.effective_on, u.percent, u.status) for u in history] == [
        (day(0), 0, S.NOT_STARTED),
        (day(10), 20, S.IN_PROGRESS),  # a percentage above 0 means work
        (day(20), 50, S.IN_PROGRESS),
    ]
    assert {u.recorded_at.date() for u in history[1:]} == {day(20)}


def test_what_is_reported_for_a_day_before_a_moved_deadline_still_counts(register: Register) -> None:
    action = register.task(due_on=day(40))
    register.clock.set(day(20))
    office = register.office
    office.actions.save(replace(register.get(Action, action.id), due_on=day(60)))
    saved = office.actions.report(Report(action_id=action.id, effective_on=day(18), percent=40)).value
    assert (saved.status, saved.percent, saved.due_on, saved.moves) == (S.IN_PROGRESS, 40, day(60), 1)
    found = standing(office.actions.history(action.id), day(19))
    assert found is not None
    assert (found.percent, found.due_on) == (40, day(40))
    office.history.undo()
    assert register.get(Action, action.id).percent == 0


def test_what_is_edited_by_form_and_what_is_not(register: Register) -> None:
    action = register.task(due_on=day(30))
    forged = replace(action, title=text("Better"), uid="x", symbol="X", number=7, moves=9, agreed_on=day(1))
    saved = register.office.actions.save(forged).value
    assert str(saved.title) == "Better"
    assert replace(saved, title=action.title, version=action.version) == action
    refused("name_missing", lambda: register.office.actions.save(replace(saved, title=text(""))))


def live(register: Register, number: int) -> None:
    """Do what happens on a day of the small register's life."""
    office, report = register.office, register.office.actions.report
    match number:
        case 1:
            register.task("Alpha", due_on=day(20), area_id=1, lead_party_id=1)
            register.task("Beta", due_on=day(10), area_id=2, lead_party_id=2)
        case 3:
            report(Report(action_id=1, status=S.IN_PROGRESS, percent=30, text=text("Begun")))
        case 5:
            register.task("Gamma", area_id=1, lead_party_id=2)
            report(Report(action_id=2, due_on=day(25)))
        case 9:
            report(Report(action_id=2, due_on=day(40)))
        case 12:
            office.actions.change_many([1, 3], Change(status=S.REPORTED_COMPLETE))
        case 15:
            other = register.persons[1]
            report(Report(action_id=1, status=S.CONFIRMED_COMPLETE, text=text("Seen"), reported_by_id=other))
            office.actions.save(replace(register.get(Action, 2), status=S.ON_HOLD))
        case 18:
            report(Report(action_id=3, status=S.IN_PROGRESS, percent=60, due_on=day(22)))
        case 24:
            report(Report(action_id=2, status=S.CANCELLED))


@pytest.mark.parametrize("sort", ActionSort)
def test_the_register_of_any_day_is_what_the_screen_showed_on_that_day(
    register: Register, sort: ActionSort
) -> None:
    """Each day the lines of the day are remembered, and compared when all is over."""
    lists, shown, reported = register.office.lists, {}, {}
    for number in range(30):
        register.clock.set(day(number))
        live(register, number)
        today = register.office.today()
        query = ActionQuery(group_id=1, as_of=today, sort=sort)
        shown[today] = lists.action_lines(lists.action_ids(query), "en", today)
        reported[today] = register.office.documents.report_content(1, "en")
    register.clock.set(day(400))
    register.reopen()
    lists = register.office.lists
    for today, lines in shown.items():
        assert lists.register(ActionQuery(group_id=1, as_of=today, sort=sort)) == lines, today
        content = register.office.documents.report_content(1, "en", as_of=today)
        assert content == reported[today]
    colours = {line.rag for lines in shown.values() for line in lines}
    assert colours == {Rag.GREEN, Rag.AMBER, Rag.RED, Rag.BLUE, Rag.GREY}
    assert verify(register.path).faults == ()


def test_a_report_entered_later_for_an_old_day_shows_on_that_day(register: Register) -> None:
    action = register.task(due_on=day(10))
    register.clock.set(day(30))
    query = ActionQuery(group_id=1, as_of=day(15))
    assert register.office.lists.register(query)[0].rag is Rag.RED
    register.office.actions.report(
        Report(action_id=action.id, effective_on=day(9), status=S.REPORTED_COMPLETE)
    )
    assert register.office.lists.register(query)[0].rag is Rag.AMBER
    assert register.office.lists.register(ActionQuery(group_id=1, as_of=day(8)))[0].status is S.NOT_STARTED


CANARY = "Canary: our side will not insist"


def test_own_side_notes_are_in_no_document(register: Register) -> None:
    decision = register.decide()
    action = provisional(register)
    subjects = {
        Kind.MEETING: register.meeting,
        Kind.AGENDA_ITEM: register.items[0],
        Kind.PARAGRAPH: register.office.minutes.paragraphs(register.meeting)[0].id,
        Kind.DECISION: decision,
        Kind.ACTION: action.id,
        Kind.PERSON: register.persons[0],
        Kind.PARTY: register.parties[0],
        Kind.GROUP: 1,
        Kind.AGREEMENT: 1,
    }
    for kind, subject in subjects.items():
        register.office.records.save_note(
            Note(subject_kind=kind, subject_id=subject, text=f"{CANARY} {kind}")
        )
    documents = register.office.documents
    for state in ("drafting", "circulated"):
        contents = [documents.minutes_content(register.meeting, language) for language in ("en", "ar")]
        contents.append(documents.report_content(1, "en"))
        contents.append(register.office.lists.search("Canary", "en"))
        for content in contents:
            assert "Canary" not in repr(content), state
        if state == "drafting":
            register.circulated()
    assert len(sql(register.path, "SELECT 1 FROM notes WHERE text LIKE 'Canary%'")) == len(subjects)

"""Dates in words of a group: its meetings and its agreement are the events, and deadlines can be tied to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from secretariat.domain.actions import Action
from secretariat.domain.agreements import Agreement, Party
from secretariat.domain.date_grammar import DateEvent
from secretariat.domain.deadlines import DueEvent, SpanUnit
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.domain.minutes import Named, Paragraph, ParagraphKind
from secretariat.services.date_words import DayRead, read_anywhere
from tests.small_register import FIRST_DAY, Register, text


def read(register: Register, words: str, *languages: str, meeting: bool = False) -> DayRead:
    return register.office.date_words.read(
        words, languages, register.group.id, meeting_id=register.meeting if meeting else None
    )


def test_the_next_meeting_is_the_one_behind_that_whose_minutes_are_typed(register: Register) -> None:
    assert read(register, "the next meeting").day == date(2026, 1, 12)
    later = register.plan(datetime(2026, 6, 10, 10))
    found = read(register, "two weeks before the next meeting", meeting=True)
    assert (found.day, found.event, found.meeting_id) == (date(2026, 5, 27), DateEvent.NEXT_MEETING, later.id)
    assert read(register, "one month after the meeting", meeting=True).day == date(2026, 2, 12)
    register.plan(datetime(2026, 1, 8, 10))  # before the one whose minutes are typed
    assert read(register, "the next meeting", meeting=True).day == date(2026, 6, 10)
    assert read(register, "the next meeting").day == date(2026, 1, 8)


def test_a_postponed_meeting_is_not_the_next_one(register: Register) -> None:
    later = register.plan(datetime(2026, 6, 10, 10))
    register.office.meetings.move(later.id, MeetingState.POSTPONED)
    with pytest.raises(RuleViolation, match="date_words_event"):
        read(register, "before the next meeting", meeting=True)


def test_the_agreement_of_the_group_is_meant(register: Register) -> None:
    assert read(register, "30 days after the signature of the agreement").day == date(2026, 2, 4)
    with pytest.raises(RuleViolation, match="date_words_event"):
        read(register, "before the agreement ends")
    agreement = register.get(Agreement, register.agreement)
    register.office.agreements.save(replace(agreement, expires_on=date(2029, 5, 1)))
    assert read(register, "before the agreement ends").day == date(2029, 4, 30)


def test_several_languages_are_understood_and_english_always(register: Register) -> None:
    assert read(register, "خلال ٣٠ يوماً", "ar").day == date(2026, 2, 4)
    assert read(register, "in 30 days", "ar", "ru").day == date(2026, 2, 4)
    assert read(register, "dans 30 jours", "ar", "fr").day == date(2026, 2, 4)
    with pytest.raises(RuleViolation, match="date_words_unknown"):
        read(register, "dans 30 jours", "ar")


def test_sides_that_rest_on_the_day_are_named_and_working_days_are_those_of_all(register: Register) -> None:
    for party, rest in zip(register.parties, ((6, 7), (5, 6)), strict=True):
        register.office.agreements.save(replace(register.get(Party, party), rest_days=rest, zone="UTC"))
    assert read(register, "2026-01-09").rests == ("Borduria",)  # a Friday
    assert read(register, "2026-01-10").rests == ("Avalon", "Borduria")
    assert read(register, "2026-01-08").rests == ()
    assert read(register, "last working day of January").day == date(2026, 1, 29)  # a Thursday


def test_without_a_group_dates_are_read_too() -> None:
    assert read_anywhere("in 30 days", ["fr"], FIRST_DAY).day == date(2026, 2, 4)
    with pytest.raises(RuleViolation, match="date_words_event"):
        read_anywhere("before the next meeting", [], FIRST_DAY)


def test_a_deadline_can_be_tied_to_the_event_and_follows_it(register: Register) -> None:
    later = register.plan(datetime(2026, 6, 10, 10))
    task = register.task()
    due = read(register, "two weeks before the next meeting", meeting=True)
    tied = register.office.date_words.set_due(task.id, due, tied=True).value
    assert (tied.due_on, tied.due_event) == (date(2026, 5, 27), DueEvent.MEETING_STARTS)
    assert (tied.due_offset, tied.due_unit, tied.due_meeting_id) == (-2, SpanUnit.WEEKS, later.id)
    moved = replace(
        register.get(Meeting, later.id),
        starts_at=datetime(2026, 6, 17, 10),
        ends_at=datetime(2026, 6, 17, 16),
    )
    register.office.meetings.save(moved)
    assert register.get(Action, task.id).due_on == date(2026, 6, 3)
    plain = register.office.date_words.set_due(task.id, read(register, "end of July")).value
    assert (plain.due_on, plain.due_event) == (date(2026, 7, 31), None)


def hands(register: Register, paragraph: Paragraph) -> tuple[int | None, int | None, int | None]:
    found = [a for a in register.office.actions.all(register.group.id) if a.paragraph_id == paragraph.id]
    return found[0].lead_party_id, found[0].responsible_id, found[0].counterpart_id


def test_who_is_named_in_an_action_item_takes_it_in_hand(register: Register) -> None:
    a = register.parties[0]
    amina, basil, chandni = register.persons
    paragraph = register.write("To write", ParagraphKind.ACTION, party_id=None)
    assert hands(register, paragraph) == (None, None, None)
    for person, expected in (
        (amina, (a, amina, None)),
        (chandni, (a, amina, None)),
        (basil, (a, amina, basil)),
    ):
        paragraph = register.office.minutes.save(paragraph, named=Named(person)).value
        assert hands(register, paragraph) == expected
    register.office.history.undo()
    assert hands(register, paragraph) == (a, amina, None)


def test_the_other_side_of_the_lead_becomes_the_counterpart(register: Register) -> None:
    basil = register.persons[1]
    paragraph = register.write("To write", ParagraphKind.ACTION)
    register.office.minutes.save(paragraph, named=Named(basil))
    assert hands(register, paragraph) == (register.parties[0], None, basil)


def test_who_is_named_in_plain_text_takes_nothing_in_hand(register: Register) -> None:
    paragraph = register.write("Thanks")
    saved = register.office.minutes.save(paragraph, named=Named(register.persons[0])).value
    assert saved.body == paragraph.body
    assert register.office.actions.all(register.group.id) == []


def test_an_action_item_is_added_to_plain_text_which_stays_plain(register: Register) -> None:
    paragraph = register.write("The Chair asked for a list.", item=1)
    task = register.office.minutes.add_action(paragraph.id, text("Send the list")).value
    assert (task.paragraph_id, task.agenda_item_id) == (paragraph.id, register.items[1])
    assert register.get(Paragraph, paragraph.id).kind is ParagraphKind.NARRATIVE
    register.office.history.undo()
    assert register.office.actions.all(register.group.id) == []


def test_an_action_item_of_a_decision_follows_from_it(register: Register) -> None:
    decision = register.decide()
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    assert register.office.minutes.add_action(paragraph.id, text("Send")).value.decision_id == decision

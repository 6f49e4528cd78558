"""Templates, the clock and matters arising."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Sitting,
)
from secretariat.domain.templates import AgendaTemplate, TemplateItem
from secretariat.services.actions import Change
from tests.small_register import Register, sql, text


def refused(code: str, verb: object, *args: object) -> RuleViolation:
    with pytest.raises(RuleViolation, match=code) as error:
        verb(*args)  # type: ignore[operator]
    return error.value


# Templates.


def test_an_agenda_is_kept_as_a_template_and_written_from_it_again(register: Register) -> None:
    office = register.office
    first = register.plan(datetime(2026, 6, 2, 10))
    items = office.meetings.draft_agenda(first.id).value
    reviews = [item for item in items if item.area_id]
    office.meetings.save_part(replace(reviews[0], minutes_allotted=45))
    office.meetings.save_part(
        replace(items[0], minutes_allotted=10, annotation=text("Statements by the heads"))
    )
    template = office.agendas.keep_as_template(first.id, text("Usual review")).value
    kept = office.agendas.items(template.id)
    assert [item.each_area for item in kept].count(True) == 1
    assert len(kept) == len(items) - len(reviews) + 1
    assert [t.id for t in office.agendas.templates(register.group.id)] == [template.id]
    office.records.move(Ref(Kind.TEMPLATE_ITEM, kept[-1].id), 0)  # edited: the last item comes first
    second = register.plan(datetime(2026, 9, 2, 10))
    made = office.agendas.apply(template.id, second.id).value
    assert office.meetings.agenda(second.id) == made
    assert [item.kind for item in made] == [items[-1].kind, *[item.kind for item in items[:-1]]]
    assert [(i.area_id, str(i.title), i.minutes_allotted) for i in made if i.area_id] == [
        (register.areas[0], "Burns", 45),
        (register.areas[1], "Vaccines", 45),
    ]
    opening = next(item for item in made if item.kind is AgendaKind.OPENING)
    assert (opening.minutes_allotted, str(opening.annotation)) == (10, "Statements by the heads")
    refused("agenda_not_empty", office.agendas.apply, template.id, second.id)


def test_templates_are_edited_like_other_records(register: Register) -> None:
    office = register.office
    refused("name_missing", office.agendas.save, AgendaTemplate())
    template = office.agendas.save(AgendaTemplate(name=text("Short"))).value  # for every group
    other = office.agendas.save(AgendaTemplate(group_id=register.group.id, name=text("Own"))).value
    meeting = register.plan(datetime(2026, 6, 2, 10))
    assert "Short" in str(refused("template_empty", office.agendas.apply, template.id, meeting.id))
    one = office.agendas.save(TemplateItem(template_id=template.id, title=text("Opening"))).value
    office.agendas.save(TemplateItem(template_id=template.id, title=text("Closing")))
    office.agendas.save(TemplateItem(template_id=template.id, title=text("Between")), after=one.id)
    assert [str(i.title) for i in office.agendas.items(template.id)] == ["Opening", "Between", "Closing"]
    refused(
        "each_area_of_review",
        office.agendas.save,
        replace(one, kind=AgendaKind.OPENING, each_area=True),
    )
    refused("negative_number", office.agendas.save, replace(one, minutes_allotted=-1))
    refused("name_missing", office.agendas.save, replace(one, title=text("")))
    assert len(office.agendas.templates(register.group.id)) == 2
    office.records.remove(Ref(Kind.AGENDA_TEMPLATE, other.id))
    assert [t.id for t in office.agendas.templates(register.group.id)] == [template.id]
    refused("agenda_empty", office.agendas.keep_as_template, meeting.id, text("Nothing"))


# The clock.


def test_the_clock_follows_the_sittings_and_the_order_of_items(register: Register) -> None:
    office = register.office
    meeting = register.plan(datetime(2026, 6, 2, 9), hours=8)
    made = [
        office.meetings.save_part(
            AgendaItem(meeting_id=meeting.id, title=text(name), minutes_allotted=long)
        ).value
        for name, long in (("Opening", 30), ("Review", 120), ("Closing", 60))
    ]
    assert [f"{slot.begins:%H:%M}" for slot in office.agendas.clock(meeting.id).slots] == [
        "09:00",
        "09:30",
        "11:30",
    ]
    for begins, ends in ((9, 11), (14, 16)):
        office.meetings.save_part(
            Sitting(
                meeting_id=meeting.id,
                starts_at=datetime(2026, 6, 2, begins),
                ends_at=datetime(2026, 6, 2, ends),
            )
        )
    clock = office.agendas.clock(meeting.id)
    assert [f"{slot.begins:%H:%M}" for slot in clock.slots] == ["09:00", "14:00", "16:00"]
    assert (clock.available_minutes, clock.overrun_minutes) == (240, 60)
    office.records.move(Ref(Kind.AGENDA_ITEM, made[2].id), 0)
    clock = office.agendas.clock(meeting.id)
    assert [slot.item_id for slot in clock.slots] == [made[2].id, made[0].id, made[1].id]
    assert (clock.of(made[2].id).begins.hour, clock.overrun_minutes) == (9, 0)  # type: ignore[union-attr]


# Matters arising.


def agreed(register: Register, meeting_id: int | None, name: str, **fields: object) -> Action:
    action = Action(group_id=register.group.id, meeting_id=meeting_id, title=text(name), **fields)  # type: ignore[arg-type]
    return register.office.actions.save(action).value


def names(register: Register, meeting_id: int) -> list[str]:
    return [str(a.title) for a in register.office.agendas.matters_arising(meeting_id).actions]


def test_a_first_meeting_has_no_matters_arising(register: Register) -> None:
    agreed(register, register.meeting, "Here")
    found = register.office.agendas.matters_arising(register.meeting)
    assert (found.previous, found.decisions, found.actions) == (None, (), ())


def test_matters_arise_in_the_order_of_the_series_and_not_of_dates(register: Register) -> None:
    office = register.office
    second = register.plan(datetime(2026, 6, 2, 10))
    third = register.plan(datetime(2026, 3, 2, 10))  # earlier in the year, later in the series
    cancelled = register.plan(datetime(2026, 4, 2, 10))
    office.meetings.move(cancelled.id, MeetingState.CANCELLED)
    fourth = register.plan(datetime(2026, 9, 2, 10))
    for meeting, name in ((third, "Third"), (second, "Second"), (fourth, "Own")):
        agreed(register, meeting.id, name)
    agreed(register, register.meeting, "First")
    agreed(register, None, "Between meetings")
    found = office.agendas.matters_arising(fourth.id)
    assert [str(a.title) for a in found.actions] == ["First", "Second", "Third", "Between meetings"]
    assert found.previous is not None
    assert (found.previous.meeting.id, found.previous.symbol) == (third.id, f"{third.symbol}/AM")
    assert found.previous.state is MinutesState.DRAFTING
    assert names(register, third.id) == ["First", "Second", "Between meetings"]


def test_an_action_item_is_heard_about_in_its_reporting_window_while_it_is_open(register: Register) -> None:
    second = register.plan(datetime(2026, 6, 2, 10))
    agreed(register, register.meeting, "From that day", report_from=date(2026, 6, 2))
    later = agreed(register, register.meeting, "From the day after", report_from=date(2026, 6, 3))
    done = agreed(register, register.meeting, "Done", counterpart_id=register.persons[1])
    for status in (ActionStatus.REPORTED_COMPLETE, ActionStatus.CONFIRMED_COMPLETE):
        assert status is ActionStatus.REPORTED_COMPLETE or "Done" in names(register, second.id)
        register.clock.set(date(2026, 2, 1))
        register.office.actions.change_many([done.id], Change(status=status))
    assert names(register, second.id) == ["From that day"]
    register.office.actions.save(replace(later, report_from=None))
    assert names(register, second.id) == ["From that day", "From the day after"]
    # it follows the meeting's own day
    register.office.actions.save(replace(register.get(Action, later.id), report_from=date(2026, 7, 1)))
    assert names(register, second.id) == ["From that day"]
    register.office.series.reschedule(second.id, datetime(2026, 7, 1, 10), datetime(2026, 7, 1, 12))
    assert names(register, second.id) == ["From that day", "From the day after"]


def test_what_is_agreed_between_meetings_arises_at_the_next(register: Register) -> None:
    second = register.plan(datetime(2026, 6, 2, 10))
    agreed(register, None, "Before", agreed_on=date(2026, 6, 1))
    agreed(register, None, "After", agreed_on=date(2026, 6, 3))
    assert names(register, second.id) == ["Before"]


def test_settled_decisions_do_not_arise(register: Register) -> None:
    second = register.plan(datetime(2026, 6, 2, 10))
    made = {state: register.decide(f"The Group decided {state.value}.") for state in DecisionState}
    for state, decision_id in made.items():
        sql(register.path, "UPDATE decisions SET state = ? WHERE id = ?", state.value, decision_id)
    found = register.office.agendas.matters_arising(second.id).decisions
    assert [d.state for d in found] == [DecisionState.ADOPTED, DecisionState.AD_REFERENDUM]
    assert all(isinstance(d, Decision) for d in found)
    assert register.get(Meeting, second.id).number == 2


def test_items_do_not_change_places_so_that_somebody_left_before_arriving(register: Register) -> None:
    first, second = register.items
    entry = Delegate(
        meeting_id=register.meeting,
        person_id=register.persons[0],
        party_id=register.parties[0],
        attendance=Attendance.PRESENT,
        arrived_item_id=first,
        left_item_id=second,
    )
    register.office.meetings.save_part(entry)
    refused("left_before_arrival", register.office.records.move, Ref(Kind.AGENDA_ITEM, second), 0)
    assert [item.id for item in register.office.meetings.agenda(register.meeting)] == [first, second]

"""What each area's verbs do beyond storing: numbers, orders, copies, refusals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement, Area, Article, Party, Side, Signatory
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.errors import RuleViolation, Stale, UnknownSymbol
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    AgendaKind,
    Attendance,
    Delegate,
    Meeting,
    MeetingMode,
    MeetingState,
    MinutesState,
    Role,
)
from secretariat.domain.minutes import Note, Paragraph, ParagraphKind
from secretariat.domain.people import FocalPoint, Institution, Person
from secretariat.domain.text import Block, LocalizedRich, LocalizedText, RichText, Run
from secretariat.services.groups import Founding
from secretariat.services.safekeeping import verify
from tests.small_register import Register, dump, rich, sql, text

DECISION, ACTION, NARRATIVE = ParagraphKind.DECISION, ParagraphKind.ACTION, ParagraphKind.NARRATIVE


def refused(code: str, act: object) -> dict[str, object]:
    """Check that an act is refused with `code` and return the error's data."""
    with pytest.raises(RuleViolation) as error:
        act()  # type: ignore[operator]
    assert error.value.code == code
    return error.value.data


# Agreements ----------------------------------------------------------------------------------------------------------


def test_sides_keep_their_order_and_a_changed_mind_comes_back(register: Register) -> None:
    office = register.office
    third = office.agreements.save(Party(name=text("Cascadia"))).value.id
    a, b = register.parties
    for wanted in ([b, a], [b, third, a], [third, a], [a, b]):
        office.agreements.set_sides(register.agreement, wanted)
        assert [party.id for party in office.agreements.sides(register.agreement)] == wanted
        assert [party.id for party in office.groups.parties(register.group.id)] == wanted
        positions = sorted(side.position for side in office.records.all(Side))
        assert positions == list(range(len(wanted)))
    for wrong in ([], [a], [a, a], [a, b, a]):
        refused(
            "two_sides_needed", lambda wrong=wrong: office.agreements.set_sides(register.agreement, wrong)
        )
    refused("record_gone", lambda: office.agreements.set_sides(99, [a, b]))


def test_a_side_at_work_in_a_group_does_not_leave_the_agreement(register: Register) -> None:
    office, (a, b) = register.office, register.parties
    third = office.agreements.save(Party(name=text("Cascadia"))).value.id
    delegate(register, 1, party_id=b)
    office.people.save(FocalPoint(group_id=1, party_id=b, person_id=1))
    register.task(lead_party_id=b)
    data = refused("in_use", lambda: office.agreements.set_sides(register.agreement, [a, third]))
    assert (data["kind"], data["by"]) == (Kind.PARTY, (Kind.FOCAL_POINT, Kind.DELEGATE, Kind.ACTION))
    office.agreements.set_sides(register.agreement, [third, b])


def test_parts_of_an_agreement_stay_in_the_order_of_entry_and_can_be_moved(register: Register) -> None:
    office = register.office
    for number in "123":
        office.agreements.save(Article(agreement_id=register.agreement, number=number))
        office.agreements.save(Signatory(agreement_id=register.agreement, name=text(number)))
    assert [article.number for article in office.agreements.articles(register.agreement)] == ["1", "2", "3"]
    office.records.move(Ref(Kind.ARTICLE, 3), 0)
    office.records.move(Ref(Kind.SIGNATORY, 1), 99)
    assert [article.number for article in office.agreements.articles(register.agreement)] == ["3", "1", "2"]
    signatories = office.agreements.signatories(register.agreement)
    assert [str(signatory.name) for signatory in signatories] == ["2", "3", "1"]
    assert office.agreements.of_group(register.group.id).id == register.agreement


def test_a_new_record_goes_behind_the_others_whatever_was_removed_before(register: Register) -> None:
    office = register.office
    made = [office.agreements.save(Area(agreement_id=1, name=text(name))).value.id for name in "cdefg"]
    for row in (*register.areas, *made[:3]):
        office.records.remove(Ref(Kind.AREA, row))
    office.agreements.save(Area(agreement_id=1, name=text("new")))
    assert [str(area.name) for area in office.agreements.areas(1)] == ["f", "g", "new"]


@pytest.mark.parametrize("position", [-5, 0, 1, 3, 99])
def test_moving_closes_up_the_others(register: Register, position: int) -> None:
    ids = [register.write(str(number)).id for number in range(4)]
    register.office.records.move(Ref(Kind.PARAGRAPH, ids[1]), position)
    order = [row for row in ids if row != ids[1]]
    order.insert(max(0, min(position, 3)), ids[1])
    assert [paragraph.id for paragraph in register.office.minutes.paragraphs(register.meeting)] == order


# Groups --------------------------------------------------------------------------------------------------------------


def test_a_symbol_belongs_to_one_group_and_stays_once_it_was_given_out(register: Register) -> None:
    office, group = register.office, register.group
    second = Group(agreement_id=1, symbol="ABWG", name=text("Second"))
    assert refused("symbol_taken", lambda: office.groups.save(second))["symbol"] == "ABWG"
    saved = office.groups.save(replace(second, symbol="SECOND")).value
    refused("symbol_taken", lambda: office.groups.save(replace(saved, symbol="ABWG")))
    refused("group_symbol_in_use", lambda: office.groups.save(replace(group, symbol="OTHER")))
    saved = office.groups.save(replace(saved, symbol="THIRD")).value
    office.actions.save(Action(group_id=saved.id, title=text("Between meetings")))
    refused("group_symbol_in_use", lambda: office.groups.save(replace(saved, symbol="FOURTH")))
    assert office.groups.by_symbol("THIRD").id == saved.id
    assert [g.symbol for g in office.groups.of_agreement(1)] == ["ABWG", "THIRD"]
    for verb in (office.groups, office.meetings, office.decisions, office.actions):
        with pytest.raises(UnknownSymbol):
            verb.by_symbol("NOBODY/2026/1")


def test_a_group_is_founded_whole_or_not_at_all(register: Register) -> None:
    from secretariat.domain.agreements import Agreement

    founding = Founding(
        parties=(Party(id=1), Party(name=text("Cascadia"))),
        agreement=Agreement(title=text("Accord")),
        areas=(Area(name=text("Water")), Area(name=text("Air"))),
        group=Group(symbol="ACWG", name=text("Water Group")),
    )
    group = register.office.groups.found(founding).value
    assert [str(p.name) for p in register.office.groups.parties(group.id)] == [
        "Islamic Republic of Avalon",
        "Cascadia",
    ]
    assert [str(a.name) for a in register.office.agreements.areas(group.agreement_id)] == ["Water", "Air"]
    before = register.content()
    for code, field, wrong in (
        ("symbol_taken", "group.symbol", founding),
        ("two_sides_needed", "parties", replace(founding, parties=(Party(id=1), Party(id=1)))),
        ("name_missing", "parties.1.name", replace(founding, parties=(Party(id=1), Party()))),
        ("name_missing", "areas.1.name", replace(founding, areas=(Area(name=text("Water")), Area()))),
        ("name_missing", "agreement.title", replace(founding, agreement=Agreement())),
    ):
        assert refused(code, lambda wrong=wrong: register.office.groups.found(wrong))["field"] == field
    assert register.content() == before


# Meetings ------------------------------------------------------------------------------------------------------------


def test_meetings_are_numbered_in_the_series_and_in_the_year(register: Register) -> None:
    starts = [
        datetime(2026, 6, 1, 10),
        datetime(2027, 1, 10, 10),
        datetime(2027, 5, 10, 10),
        datetime(2026, 9, 1, 10),
    ]
    made = [register.plan(start) for start in starts]
    assert [(m.number, m.symbol) for m in made] == [
        (2, "ABWG/2026/2"),
        (3, "ABWG/2027/1"),
        (4, "ABWG/2027/2"),
        (5, "ABWG/2026/3"),
    ]
    assert len({m.uid for m in made}) == 4
    register.office.records.remove(Ref(Kind.MEETING, made[2].id))
    assert register.plan(datetime(2027, 8, 1, 10)).symbol == "ABWG/2027/3"
    assert register.plan(datetime(2027, 9, 1, 10)).number == 7


def test_a_number_is_not_given_again_to_a_group_that_took_over_the_symbol(register: Register) -> None:
    office = register.office
    first = office.groups.save(Group(agreement_id=1, symbol="HEIR", name=text("Old"))).value
    times = {"starts_at": datetime(2026, 6, 1, 10), "ends_at": datetime(2026, 6, 1, 12)}
    meeting = office.meetings.save(Meeting(group_id=first.id, **times)).value
    office.records.remove(Ref(Kind.MEETING, meeting.id))
    office.records.remove(Ref(Kind.GROUP, first.id))
    heir = office.groups.save(Group(agreement_id=1, symbol="HEIR", name=text("New"))).value
    assert office.meetings.save(Meeting(group_id=heir.id, **times)).value.symbol == "HEIR/2026/2"
    refused("symbol_taken", lambda: office.records.restore(Ref(Kind.GROUP, first.id)))
    refused("symbol_taken", lambda: office.records.restore(Ref(Kind.MEETING, meeting.id)))


def test_the_symbol_follows_a_plan_into_another_year_until_the_meeting_is_convened(
    register: Register,
) -> None:
    office, meeting = register.office, register.get(Meeting, register.meeting)
    later = replace(meeting, starts_at=datetime(2027, 1, 5, 10), ends_at=datetime(2027, 1, 5, 12))
    moved = office.meetings.save(later).value
    assert (moved.number, moved.symbol) == (meeting.number, "ABWG/2027/1")
    convened = office.meetings.move(moved.id, MeetingState.CONVENED).value
    again = (datetime(2028, 1, 5, 10), datetime(2028, 1, 5, 12))
    later = office.series.reschedule(convened.id, *again, "Elections").value
    assert office.meetings.save(replace(later, place=text("Avalon City"))).value.symbol == "ABWG/2027/1"


def test_editing_a_meeting_never_touches_its_number_or_its_states(register: Register) -> None:
    meeting = register.get(Meeting, register.meeting)
    changed = replace(
        meeting,
        place=text("Avalon City"),
        starts_at=datetime(2026, 12, 30, 10),
        ends_at=datetime(2026, 12, 30, 12),
        number=9,
        symbol="X/1/1",
        uid="other",
        state=MeetingState.CLOSED,
        minutes_state=MinutesState.SIGNED,
        draft=4,
        circulated_at=None,
    )
    saved = register.office.meetings.save(changed).value
    kept = ("number", "symbol", "uid", "state", "minutes_state", "draft")
    assert {name: getattr(saved, name) for name in kept} == {name: getattr(meeting, name) for name in kept}
    assert str(saved.place) == "Avalon City"
    wrong = replace(saved, ends_at=datetime(2026, 12, 1, 10))
    refused("meeting_ends_before_it_begins", lambda: register.office.meetings.save(wrong))


def test_a_meeting_is_moved_on_and_refused_by_name(register: Register) -> None:
    move = register.office.meetings.move
    assert move(register.meeting, MeetingState.CONVENED).value.state is MeetingState.CONVENED
    refused("meeting_move_unknown", lambda: move(register.meeting, MeetingState.CLOSED))
    for state in (MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED):
        move(register.meeting, state)
    refused("reopening_needs_reason", lambda: move(register.meeting, MeetingState.HELD))
    sql(register.path, "UPDATE meetings SET minutes_state = 'adopted'")
    refused("reopening_adopted", lambda: move(register.meeting, MeetingState.HELD, "Because"))


def test_the_usual_agenda_has_each_part_and_each_area_once(register: Register) -> None:
    meeting = register.plan(datetime(2026, 6, 1, 10))
    items = register.office.meetings.draft_agenda(meeting.id).value
    kinds = [item.kind for item in items]
    assert list(dict.fromkeys(kinds)) == list(AgendaKind)
    assert [item.area_id for item in items if item.kind is AgendaKind.AREA_REVIEW] == list(register.areas)
    assert [str(item.title) for item in items if item.area_id] == ["Burns", "Vaccines"]
    assert all(item.title.get("en") for item in items)
    assert register.office.meetings.agenda(meeting.id) == items
    refused("agenda_not_empty", lambda: register.office.meetings.draft_agenda(meeting.id))


def delegate(register: Register, person: int, meeting: int | None = None, **fields: object) -> Delegate:
    entry = Delegate(meeting_id=meeting or register.meeting, person_id=register.persons[person], **fields)  # type: ignore[arg-type]
    return register.office.meetings.save_part(entry).value


def test_delegations_are_copied_from_the_meeting_before_as_expected(register: Register) -> None:
    refused("no_meeting_before", lambda: register.office.meetings.copy_delegations(register.meeting))
    a, b = register.parties
    delegate(register, 0, party_id=a, role=Role.HEAD, attendance=Attendance.PRESENT)
    delegate(
        register,
        1,
        party_id=b,
        role=Role.HEAD,
        attendance=Attendance.REPRESENTED,
        represented_by_id=register.persons[2],
    )
    delegate(register, 2, role=Role.OBSERVER)
    cancelled = register.plan(datetime(2026, 3, 1, 10))
    register.office.meetings.move(cancelled.id, MeetingState.CANCELLED)
    meeting = register.plan(datetime(2026, 6, 1, 10))
    delegate(register, 2, meeting.id, party_id=a, role=Role.MEMBER)
    added = register.office.meetings.copy_delegations(meeting.id).value
    assert [(d.person_id, d.party_id, d.role) for d in added] == [
        (register.persons[0], a, Role.HEAD),
        (register.persons[1], b, Role.HEAD),
    ]
    assert {(d.attendance, d.represented_by_id) for d in added} == {(Attendance.EXPECTED, None)}
    assert register.office.meetings.copy_delegations(meeting.id).value == []
    listed = register.office.meetings.delegates(meeting.id)
    assert [d.role for d in listed] == [Role.HEAD, Role.HEAD, Role.MEMBER]


def test_attendance_of_several_is_marked_at_once(register: Register) -> None:
    ids = [delegate(register, number, party_id=register.parties[0]).id for number in range(3)]
    marked = register.office.meetings.set_attendance(ids, Attendance.PRESENT).value
    assert {d.attendance for d in marked} == {Attendance.PRESENT}
    refused(
        "represented_by_whom", lambda: register.office.meetings.set_attendance(ids, Attendance.REPRESENTED)
    )
    refused("delegate_twice", lambda: delegate(register, 0))
    again = replace(marked[1], person_id=register.persons[0])
    refused("delegate_twice", lambda: register.office.meetings.save_part(again))


def test_the_next_meeting_is_proposed_on_days_that_suit_both_sides(register: Register) -> None:
    register.office.agreements.save(replace(register.get(Party, 1), rest_days=(5, 6)))
    proposal = register.office.meetings.proposal(register.group.id)
    assert proposal.id == 0
    days = {proposal.starts_at.isoweekday(), proposal.ends_at.isoweekday()}
    assert not days & {5, 6, 7}
    assert proposal.starts_at.date() >= date(2026, 4, 12)
    assert proposal.host_party_id in register.parties
    saved = register.office.meetings.save(proposal).value
    following = register.office.meetings.proposal(register.group.id)
    assert following.host_party_id != saved.host_party_id
    assert following.starts_at > saved.ends_at


# Minutes -------------------------------------------------------------------------------------------------------------


def bodies(register: Register) -> list[str]:
    return [str(p.body.plain) for p in register.office.minutes.paragraphs(register.meeting)]


def test_paragraphs_stand_where_they_were_put(register: Register) -> None:
    first = register.write("one")
    register.write("three")
    register.write("other item", item=1)
    save = register.office.minutes.save
    save(Paragraph(agenda_item_id=register.items[0], body=rich("two")), after=first.id)
    save(Paragraph(agenda_item_id=register.items[0], body=rich("zero")), after=0)
    assert bodies(register) == ["zero", "one", "two", "three", "other item"]
    register.office.records.move(Ref(Kind.AGENDA_ITEM, register.items[1]), 0)
    assert bodies(register) == ["other item", "zero", "one", "two", "three"]


def test_a_paragraph_that_changes_its_item_takes_its_decision_along(register: Register) -> None:
    register.write("already there", item=1)
    decision = register.decide()
    paragraph = register.office.minutes.paragraphs(register.meeting)[0]
    moved = register.office.minutes.save(replace(paragraph, agenda_item_id=register.items[1])).value
    assert bodies(register) == ["already there", "The Group decided to meet."]
    assert moved.kind is DECISION
    assert register.get(Decision, decision).agenda_item_id == register.items[1]


def test_a_paragraph_cannot_leave_the_minutes_of_its_meeting(register: Register) -> None:
    paragraph = register.write("Circulated text")
    other = register.plan(datetime(2026, 6, 1, 10))
    item = register.office.meetings.save_part(AgendaItem(meeting_id=other.id, title=text("Opening"))).value
    register.circulated()
    before = register.content()
    with pytest.raises(ValueError, match="stays in the minutes"):
        register.office.minutes.save(replace(paragraph, agenda_item_id=item.id))
    taken = replace(register.office.meetings.agenda(register.meeting)[0], meeting_id=other.id)
    refused("minutes_not_drafting", lambda: register.office.meetings.save_part(taken))
    assert register.content() == before


def test_turning_a_paragraph_makes_and_unmakes_its_record(register: Register) -> None:
    office = register.office
    paragraph = register.write("Submit the plan", party_id=register.parties[1])
    office.minutes.turn_into(paragraph.id, ACTION)
    action = office.actions.all(1)[0]
    assert (str(action.title), action.lead_party_id, action.symbol) == (
        "Submit the plan",
        register.parties[1],
        "",
    )
    assert (action.meeting_id, action.agenda_item_id) == (register.meeting, register.items[0])
    assert [u.status for u in office.actions.history(action.id)] == [ActionStatus.NOT_STARTED]
    office.minutes.turn_into(paragraph.id, DECISION)
    assert office.actions.all(1) == []
    assert office.decisions.all(1)[0].decided_on == date(2026, 1, 12)
    office.minutes.turn_into(paragraph.id, NARRATIVE)
    assert office.decisions.all(1) == []
    empty = office.minutes.save(Paragraph(agenda_item_id=register.items[0])).value
    refused("paragraph_empty", lambda: office.minutes.turn_into(empty.id, DECISION))
    refused("record_gone", lambda: office.minutes.turn_into(99, DECISION))
    assert verify(register.path).faults == ()


def test_a_decision_on_which_action_items_rest_stays_a_decision(register: Register) -> None:
    decision = register.decide()
    register.task(decision_id=decision)
    paragraph = register.office.minutes.paragraphs(register.meeting)[0].id
    data = refused("in_use", lambda: register.office.minutes.turn_into(paragraph, NARRATIVE))
    assert data["by"] == (Kind.ACTION,)
    refused("in_use", lambda: register.office.records.remove(Ref(Kind.PARAGRAPH, paragraph)))


def test_splitting_and_joining_keep_all_text(register: Register) -> None:
    register.write("before")
    paragraph = register.write("one two three")
    register.write("after")
    register.office.minutes.split(replace(paragraph, body=rich("one")), [rich("two"), rich("three")])
    assert bodies(register) == ["before", "one", "two", "three", "after"]
    one, two = register.office.minutes.paragraphs(register.meeting)[1:3]
    register.office.minutes.join(replace(one, body=rich("one two")), two)
    assert bodies(register) == ["before", "one two", "three", "after"]
    assert (Ref(Kind.PARAGRAPH, two.id), two) in [
        (ref, replace(record, version=two.version)) for ref, record in register.office.records.binned()
    ]


def test_joining_does_not_lose_what_was_saved_elsewhere_meanwhile(register: Register) -> None:
    one, two = register.write("One."), register.write("Two.")
    with register.another() as other:
        other.minutes.save(replace(two, body=rich("Two, as corrected.")))
    before = dump(register.path)
    with pytest.raises(Stale) as caught:
        register.office.minutes.join(replace(one, body=rich("One. Two.")), two)
    assert caught.value.theirs == register.get(Paragraph, two.id)
    assert dump(register.path) == before


def test_hostile_text_is_kept_as_typed_and_unshowable_characters_are_replaced(register: Register) -> None:
    typed = "<b>&amp;=@ {x} %s \\ \"'; DROP TABLE notes; -- 👩‍⚕️ خطة 卫生\x00\x1b\ud800 " + "x" * 100_000
    body = LocalizedRich({"en": RichText((Block((Run(typed, bold=True), Run("", italic=True))),))})
    saved = register.office.minutes.save(Paragraph(agenda_item_id=register.items[0], body=body)).value
    expected = typed.replace("\x00", "␀").replace("\x1b", "␛").replace("\ud800", "\ufffd")
    assert saved == register.get(Paragraph, saved.id)
    assert saved.body["en"] == RichText((Block((Run(expected, bold=True),)),))
    item = AgendaItem(meeting_id=register.meeting, title=text("a\x00b"), documents=("A\x07/1", "\ud800"))
    kept = register.office.meetings.save_part(item).value
    assert kept == register.get(AgendaItem, kept.id)
    assert kept.documents == ("A␇/1", "\ufffd")
    assert verify(register.path).faults == ()


# Circulation and numbers ---------------------------------------------------------------------------------------------


def numbers(register: Register) -> dict[str, str]:
    """Return the symbols by text, of decisions and action items."""
    paragraphs = {p.id: str(p.body.plain) for p in register.office.records.all(Paragraph)}
    decisions, actions = register.office.minutes.outcomes(register.meeting)
    return {paragraphs[outcome.paragraph_id]: outcome.symbol for outcome in (*decisions, *actions)}


def test_numbers_are_given_at_circulation_in_the_order_of_the_minutes_and_kept(register: Register) -> None:
    minutes, records = register.office.minutes, register.office.records
    last = register.write("Decided last", DECISION, item=1)
    register.write("A one", ACTION)
    first = register.write("Decided first", DECISION)
    register.write("A two", ACTION)
    records.move(Ref(Kind.PARAGRAPH, first.id), 0)
    assert set(numbers(register).values()) == {""}
    meeting = minutes.circulate(register.meeting).value
    assert (meeting.minutes_state, meeting.draft) == (MinutesState.CIRCULATED, 1)
    assert meeting.circulated_at is not None
    given = {"Decided first": "D.1", "Decided last": "D.2", "A one": "A.1", "A two": "A.2"}
    wanted = {name: f"ABWG/2026/1/{mark}" for name, mark in given.items()}
    assert numbers(register) == wanted

    minutes.move(register.meeting, MinutesState.DRAFTING)
    records.move(Ref(Kind.AGENDA_ITEM, register.items[1]), 0)
    new = minutes.save(
        Paragraph(agenda_item_id=register.items[0], body=rich("Decided new"), kind=DECISION), after=0
    ).value
    gone = register.write("Decided gone", DECISION)
    register.write("A new", ACTION, item=1)
    assert {name: symbol for name, symbol in numbers(register).items() if symbol} == wanted
    for kind in (NARRATIVE, ACTION, ParagraphKind.STATEMENT):
        assert refused("numbered", lambda kind=kind: minutes.turn_into(last.id, kind))["symbol"].endswith(
            "D.2"
        )
    refused("numbered", lambda: records.remove(Ref(Kind.PARAGRAPH, last.id)))
    refused("numbered", lambda: records.remove(Ref(Kind.DECISION, 1)))
    refused("numbered", lambda: records.remove(Ref(Kind.AGENDA_ITEM, register.items[0])))
    refused("numbered", lambda: minutes.join(new, last))
    refused("meeting_circulated", lambda: records.remove(Ref(Kind.MEETING, register.meeting)))
    records.remove(Ref(Kind.PARAGRAPH, gone.id))
    assert minutes.circulate(register.meeting).value.draft == 2
    assert numbers(register) == wanted | {"Decided new": "ABWG/2026/1/D.3", "A new": "ABWG/2026/1/A.3"}

    minutes.move(register.meeting, MinutesState.DRAFTING)
    register.write("Decided fourth", DECISION)
    minutes.circulate(register.meeting)
    assert numbers(register)["Decided fourth"] == "ABWG/2026/1/D.4"
    assert verify(register.path).faults == ()


def test_a_provisional_mark_is_the_number_that_circulation_gives(register: Register) -> None:
    register.write("Decided one", DECISION)
    register.write("A one", ACTION)
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.DRAFTING)
    save = register.office.minutes.save
    for name, kind in (("Decided new", DECISION), ("A new", ACTION), ("Decided newer", DECISION)):
        side = register.parties[0]
        save(Paragraph(agenda_item_id=register.items[0], body=rich(name), kind=kind, party_id=side), after=0)
    before = register.office.documents.minutes_content(register.meeting, "en")
    provisional = {line.text.plain: line.mark.symbol.rpartition("/")[2] for line in before.decisions}
    promised = [line.symbol.rpartition("/")[2] for line in before.actions]
    register.circulated()
    after = register.office.documents.minutes_content(register.meeting, "en")
    assert provisional == {line.text.plain: line.mark.symbol.rpartition("/")[2] for line in after.decisions}
    assert promised == [line.symbol.rpartition("/")[2] for line in after.actions]
    assert len(set(provisional.values())) == 3


@pytest.mark.parametrize("state", [MinutesState.CIRCULATED, MinutesState.AGREED])
def test_circulated_minutes_cannot_be_changed_in_any_way(register: Register, state: MinutesState) -> None:
    office, here = register.office, register.meeting
    paragraph, second = register.write("Text"), register.write("Second")
    gone = register.write("Gone")
    office.records.remove(Ref(Kind.PARAGRAPH, gone.id))
    entry = delegate(register, 0)
    item = office.meetings.agenda(here)[0]
    register.circulated()
    if state is MinutesState.AGREED:
        office.minutes.move(here, state)
    second, paragraph = office.minutes.paragraphs(here)[1], office.minutes.paragraphs(here)[0]
    before = dump(register.path, versions=True)
    for act in (
        lambda: register.write("More"),
        lambda: office.minutes.save(replace(paragraph, body=rich("Other"))),
        lambda: office.minutes.split(paragraph, [rich("Rest")]),
        lambda: office.minutes.join(paragraph, second),
        lambda: office.minutes.turn_into(paragraph.id, DECISION),
        lambda: office.records.remove(Ref(Kind.PARAGRAPH, paragraph.id)),
        lambda: office.records.restore(Ref(Kind.PARAGRAPH, gone.id)),
        lambda: office.records.move(Ref(Kind.PARAGRAPH, paragraph.id), 1),
        lambda: office.records.move(Ref(Kind.AGENDA_ITEM, item.id), 1),
        lambda: office.records.remove(Ref(Kind.AGENDA_ITEM, item.id)),
        lambda: office.records.remove(Ref(Kind.DELEGATE, entry.id)),
        lambda: office.meetings.save_part(replace(item, title=text("Other"))),
        lambda: office.meetings.save_part(AgendaItem(meeting_id=here, title=text("More"))),
        lambda: office.meetings.save_part(replace(entry, role=Role.HEAD)),
        lambda: office.meetings.set_attendance([entry.id], Attendance.PRESENT),
        lambda: office.meetings.copy_delegations(here),
        lambda: office.actions.save(Action(group_id=1, meeting_id=here, title=text("Late"))),
    ):
        refused("minutes_not_drafting", act)
    refused("minutes_move_unknown", lambda: office.minutes.circulate(here))
    refused("minutes_move_unknown", lambda: office.minutes.move(here, MinutesState.SIGNED))
    assert dump(register.path, versions=True) == before


def test_minutes_without_text_are_not_circulated(register: Register) -> None:
    circulate = register.office.minutes.circulate
    refused("minutes_empty", lambda: circulate(register.meeting))
    register.write("   ")
    refused("minutes_empty", lambda: circulate(register.meeting))
    register.write("The meeting was opened.")
    register.decide()
    decision = register.office.minutes.paragraphs(register.meeting)[-1]
    register.office.minutes.save(replace(decision, body=rich("")))
    refused("paragraph_empty", lambda: circulate(register.meeting))
    assert register.get(Meeting, register.meeting).draft == 0


def test_adoption_is_no_verb_of_the_minutes_yet(register: Register) -> None:
    register.circulated()
    register.office.minutes.move(register.meeting, MinutesState.AGREED)
    refused(
        "minutes_move_unknown", lambda: register.office.minutes.move(register.meeting, MinutesState.ADOPTED)
    )


# Drafts --------------------------------------------------------------------------------------------------------------


# Decisions -----------------------------------------------------------------------------------------------------------


def test_a_decision_stands_as_entered_and_keeps_its_place(register: Register) -> None:
    first, second = register.decide("One is decided."), register.decide("Two is decided.")
    save = register.office.decisions.save
    decision = register.get(Decision, first)
    forged = replace(
        decision, state=DecisionState.IN_FORCE, symbol="X", number=9, paragraph_id=2, meeting_id=9
    )
    saved = save(forged).value
    assert (saved.state, saved.symbol, saved.number) == (DecisionState.IN_FORCE, "", None)
    assert (saved.paragraph_id, saved.meeting_id) == (decision.paragraph_id, register.meeting)
    refused("awaiting_whom", lambda: save(replace(saved, state=DecisionState.AD_REFERENDUM)))
    refused("replaced_by_what", lambda: save(replace(saved, state=DecisionState.SUPERSEDED)))
    refused("replaced_by_itself", lambda: save(replace(saved, replaced_by_id=first)))
    superseded = save(replace(saved, state=DecisionState.SUPERSEDED, replaced_by_id=second)).value
    third = register.decide("Three is decided.")
    save(replace(register.get(Decision, second), state=DecisionState.AMENDED, replaced_by_id=third))
    back = replace(
        register.get(Decision, third), state=DecisionState.SUPERSEDED, replaced_by_id=superseded.id
    )
    refused("replaced_in_a_circle", lambda: save(back))
    refused("record_gone", lambda: save(replace(saved, id=99)))
    register.circulated()
    assert register.office.decisions.by_symbol("ABWG/2026/1/D.2").id == second


# The bin -------------------------------------------------------------------------------------------------------------


def test_removing_takes_along_what_belongs_to_it_and_restoring_brings_it_back(register: Register) -> None:
    register.decide()
    register.write("Submit", ACTION)
    before = dump(register.path)
    register.office.records.remove(Ref(Kind.MEETING, register.meeting))
    binned = {(ref.kind, ref.id) for ref, _ in register.office.records.binned()}
    kinds = {kind for kind, _ in binned}
    assert kinds == {Kind.MEETING, Kind.AGENDA_ITEM, Kind.PARAGRAPH, Kind.DECISION, Kind.ACTION, Kind.UPDATE}
    assert register.office.meetings.all(1) == []
    register.office.records.restore(Ref(Kind.MEETING, register.meeting))
    assert dump(register.path) == before
    refused("record_gone", lambda: register.office.records.restore(Ref(Kind.MEETING, register.meeting)))


def test_what_was_removed_earlier_stays_in_the_bin_when_its_owner_comes_back(register: Register) -> None:
    early, late = register.write("Early"), register.write("Late")
    records = register.office.records
    records.remove(Ref(Kind.PARAGRAPH, early.id))
    records.remove(Ref(Kind.AGENDA_ITEM, register.items[0]))
    records.restore(Ref(Kind.AGENDA_ITEM, register.items[0]))
    assert bodies(register) == ["Late"]
    assert late.id != early.id
    assert [ref for ref, _ in records.binned()] == [Ref(Kind.PARAGRAPH, early.id)]


def test_restoring_brings_along_what_the_record_cannot_stand_without(register: Register) -> None:
    records = register.office.records
    paragraph = register.write("Under a removed item")
    records.remove(Ref(Kind.PARAGRAPH, paragraph.id))
    records.remove(Ref(Kind.AGENDA_ITEM, register.items[0]))
    records.restore(Ref(Kind.PARAGRAPH, paragraph.id))
    assert bodies(register) == ["Under a removed item"]
    assert [item.id for item in register.office.meetings.agenda(register.meeting)] == list(register.items)
    register.office.documents.minutes_content(register.meeting, "en")
    records.remove(Ref(Kind.MEETING, register.meeting))
    records.remove(Ref(Kind.GROUP, register.group.id))
    records.restore(Ref(Kind.MEETING, register.meeting))
    assert [group.id for group in register.office.groups.all()] == [register.group.id]


def test_a_place_that_was_taken_meanwhile_is_not_taken_twice(register: Register) -> None:
    office = register.office
    entry = delegate(register, 0)
    office.records.remove(Ref(Kind.DELEGATE, entry.id))
    delegate(register, 0)
    refused("delegate_twice", lambda: office.records.restore(Ref(Kind.DELEGATE, entry.id)))
    decision = register.decide()
    paragraph = office.minutes.paragraphs(register.meeting)[0].id
    office.records.remove(Ref(Kind.DECISION, decision))
    assert register.get(Paragraph, paragraph).kind is NARRATIVE
    office.minutes.turn_into(paragraph, DECISION)
    refused("paragraph_taken", lambda: office.records.restore(Ref(Kind.DECISION, decision)))
    office.minutes.turn_into(paragraph, NARRATIVE)
    office.records.restore(Ref(Kind.DECISION, decision))
    assert register.get(Paragraph, paragraph).kind is DECISION
    assert [d.id for d in office.decisions.all(1)] == [decision]


def test_what_others_refer_to_is_not_removed(register: Register) -> None:
    office = register.office
    person = register.persons[0]
    register.task(responsible_id=person, area_id=1)
    hospital = office.people.save(Institution(name=text("Hospital"))).value.id
    office.people.save(replace(register.get(Person, register.persons[1]), institution_id=hospital))
    office.people.save(FocalPoint(group_id=1, party_id=1, person_id=register.persons[2], area_id=1))
    for ref, users in (
        (Ref(Kind.PERSON, person), {Kind.ACTION}),
        (Ref(Kind.PERSON, register.persons[2]), {Kind.FOCAL_POINT}),
        (Ref(Kind.INSTITUTION, hospital), {Kind.PERSON}),
        (Ref(Kind.AREA, 1), {Kind.FOCAL_POINT, Kind.ACTION}),
        (Ref(Kind.PARTY, 1), {Kind.SIDE, Kind.GROUP, Kind.PERSON, Kind.FOCAL_POINT}),
        (Ref(Kind.AGREEMENT, 1), {Kind.GROUP, Kind.FOCAL_POINT, Kind.ACTION}),
        (Ref(Kind.GROUP, 1), {Kind.MEETING, Kind.ACTION}),
    ):
        data = refused("in_use", lambda ref=ref: office.records.remove(ref))
        assert set(data["by"]) == users
        assert data["kind"] is ref.kind
    refused("numbered", lambda: office.records.remove(Ref(Kind.ACTION, 1)))
    refused("record_gone", lambda: office.records.remove(Ref(Kind.PERSON, 99)))
    for kind in (Kind.UPDATE, Kind.SIDE):
        with pytest.raises(ValueError, match="histories are only ever added to"):
            office.records.remove(Ref(kind, 1))


def test_what_is_in_the_bin_is_gone_from_every_list(register: Register) -> None:
    records = register.office.records
    activity = register.office.activities.save(Activity(group_id=1, title=text("Course"))).value
    records.remove(Ref(Kind.ACTIVITY, activity.id))
    assert register.office.activities.all(1) == []
    refused("record_gone", lambda: records.get(Activity, activity.id))
    refused("record_gone", lambda: records.remove(Ref(Kind.ACTIVITY, activity.id)))
    assert register.office.lists.search("Course", "en") == []


def test_notes_belong_to_their_record(register: Register) -> None:
    records = register.office.records
    note = records.save_note(Note(subject_kind=Kind.ACTION, subject_id=1, text="Ours only")).value
    assert records.notes(Ref(Kind.ACTION, 1)) == [note]
    assert records.notes(Ref(Kind.MEETING, 1)) == []
    refused("name_missing", lambda: records.save_note(Note(text=" ")))


def test_a_person_keeps_the_same_uuid(register: Register) -> None:
    person = register.get(Person, 1)
    changed = register.office.people.save(replace(person, function=text("Director"))).value
    assert changed.uid == person.uid != ""
    assert len({p.uid for p in register.office.people.persons()}) == 3


def test_activities_stand_by_date(register: Register) -> None:
    for start in (date(2026, 5, 1), date(2026, 2, 1)):
        register.office.activities.save(Activity(group_id=1, title=text("Course"), starts_on=start))
    assert [a.starts_on for a in register.office.activities.all(1)] == [date(2026, 2, 1), date(2026, 5, 1)]
    wrong = Activity(group_id=1, title=text("Course"), starts_on=date(2026, 2, 1), ends_on=date(2026, 1, 1))
    refused("ends_before_it_begins", lambda: register.office.activities.save(wrong))


def test_a_record_without_text_in_any_language_is_refused(register: Register) -> None:
    refused("name_missing", lambda: register.office.people.save(Person(name=LocalizedText(en=""))))


def test_several_records_are_removed_together_or_not_at_all(register: Register) -> None:
    one, two = (register.office.people.save(Person(name=text(name))).value.id for name in ("Dalia", "Emil"))
    register.office.people.save(FocalPoint(group_id=1, party_id=1, person_id=two))
    before = dump(register.path)
    refs = [Ref(Kind.PERSON, one), Ref(Kind.PERSON, two)]
    refused("in_use", lambda: register.office.records.remove_all(refs))
    assert dump(register.path) == before
    # Removed together, the designation no longer stands in the person's way.
    together = [*refs, Ref(Kind.FOCAL_POINT, 1)]
    assert register.office.records.remove_all(together).changes.refs == set(together)
    assert register.office.records.remove_all([]).value == []
    register.office.history.undo()
    assert dump(register.path) == before


def test_what_circulated_minutes_say_about_meeting_and_action_items_stays(register: Register) -> None:
    office, (amina, basil, _) = register.office, register.persons
    register.write("Submit the plan", ACTION)
    office.actions.save(
        replace(register.get(Action, 1), lead_party_id=register.parties[0], responsible_id=amina)
    )
    register.clock.set(date(2026, 2, 1))
    register.circulated()

    def lines() -> object:
        return office.documents.minutes_content(register.meeting, "en").actions

    before, meeting, action = lines(), register.get(Meeting, register.meeting), register.get(Action, 1)
    for fields in ({"place": text("Elsewhere")}, {"mode": MeetingMode.HYBRID}, {"zone": "UTC"}):
        refused(
            "minutes_not_drafting", lambda fields=fields: office.meetings.save(replace(meeting, **fields))
        )
    refused(
        "minutes_not_drafting", lambda: office.actions.save(replace(action, title=text("Submit nothing")))
    )
    handed_over = {"lead_party_id": register.parties[1], "responsible_id": basil, "counterpart_id": amina}
    action = office.actions.save(replace(action, due_on=date(2026, 5, 1), **handed_over)).value
    assert (action.responsible_id, lines()) == (basil, before)
    office.minutes.move(register.meeting, MinutesState.DRAFTING)
    office.meetings.save(replace(register.get(Meeting, register.meeting), place=text("Elsewhere")))
    office.actions.save(replace(action, title=text("Submit the new plan")))
    after = lines()
    assert after != before
    office.minutes.circulate(register.meeting)
    assert lines() == after


def test_how_a_decision_was_taken_is_not_rewritten(register: Register) -> None:
    number = register.decide()
    save = register.office.decisions.save
    until = date(2026, 4, 1)
    refused(
        "awaiting_not_ad_referendum",
        lambda: save(replace(register.get(Decision, number), awaiting_party_id=register.parties[1])),
    )
    referred = replace(
        register.get(Decision, number),
        state=DecisionState.AD_REFERENDUM,
        awaiting_party_id=register.parties[1],
        awaiting_until=until,
    )
    save(referred)
    register.circulated()
    numbered = register.get(Decision, number)
    confirmed = replace(numbered, state=DecisionState.ADOPTED, awaiting_party_id=None, awaiting_until=None)
    assert save(confirmed).value.awaiting_party_id == register.parties[1]
    content = register.office.documents.minutes_content(register.meeting, "en")
    assert [line.mark.state for line in content.decisions] == [DecisionState.AD_REFERENDUM]


def test_parties_and_areas_of_another_agreement_are_refused(register: Register) -> None:
    office = register.office
    party = office.agreements.save(Party(name=text("Cascadia"))).value.id
    other = office.agreements.save(Agreement(title=text("Other"))).value.id
    area = office.agreements.save(Area(agreement_id=other, name=text("Rivers"))).value.id
    person = register.persons[0]
    task = register.task()
    acts: list[tuple[str, object]] = [
        ("lead_party_id", lambda: register.task(lead_party_id=party)),
        ("area_id", lambda: office.actions.save(replace(task, area_id=area))),
        ("party_id", lambda: office.people.save(FocalPoint(group_id=1, party_id=party, person_id=person))),
        (
            "area_id",
            lambda: office.people.save(FocalPoint(group_id=1, party_id=1, person_id=person, area_id=area)),
        ),
        (
            "area_id",
            lambda: office.meetings.save_part(AgendaItem(meeting_id=1, title=text("X"), area_id=area)),
        ),
        (
            "party_id",
            lambda: office.meetings.save_part(Delegate(meeting_id=1, person_id=person, party_id=party)),
        ),
        ("area_id", lambda: office.activities.save(Activity(group_id=1, title=text("C"), area_id=area))),
        (
            "host_party_id",
            lambda: office.activities.save(Activity(group_id=1, title=text("C"), host_party_id=party)),
        ),
    ]
    before = dump(register.path)
    for field, act in acts:
        assert refused("not_of_agreement", act)["field"] == field
    assert dump(register.path) == before
    refused("deadline_before_agreed", lambda: office.actions.save(replace(task, due_on=date(2026, 1, 1))))

"""Every verb is one undo step: undo brings back exactly what was, redo exactly what became of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any

import pytest

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement, Area, Article, Party, Signatory
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionEvent, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate, Meeting, MeetingState, MinutesState
from secretariat.domain.minutes import Note, Paragraph, ParagraphKind
from secretariat.domain.people import FocalPoint, Institution, Person
from secretariat.domain.text import RichText
from secretariat.services.actions import Change, Report
from secretariat.services.groups import Founding
from secretariat.services.safekeeping import verify
from tests.services.calendar_triggers import CALENDAR_VERBS
from tests.services.clock_triggers import CLOCK_VERBS
from tests.services.import_triggers import IMPORT_VERBS
from tests.services.meeting_triggers import MEETING_VERBS
from tests.services.people_triggers import PEOPLE_VERBS
from tests.services.saved_filter_triggers import SAVED_FILTER_VERBS
from tests.services.update_triggers import UPDATE_VERBS
from tests.services.version_verbs import VERSION_VERBS
from tests.small_register import FIRST_DAY, Register, dump, found, rich, sql, text, versions

Verb = Callable[[Register], Any]


def delegate(register: Register, person: int = 0) -> Delegate:
    entry = Delegate(
        meeting_id=register.meeting, person_id=register.persons[person], party_id=register.parties[0]
    )
    return register.office.meetings.save_part(entry).value


def change(record_type: type[Any], save: Callable[[Register], Callable[[Any], Any]], **fields: Any) -> Verb:
    """Return a verb that changes fields of the first record of a type."""

    def act(register: Register) -> None:
        save(register)(replace(register.office.records.all(record_type)[0], **fields))

    return act


def agreements(register: Register) -> Callable[[Any], Any]:
    return register.office.agreements.save


def second_meeting(register: Register) -> Meeting:
    return register.plan(datetime(2026, 6, 1, 10))


def with_task(register: Register) -> None:
    register.task(due_on=date(2026, 3, 1))


def with_texts(register: Register) -> None:
    for number in range(3):
        register.write(f"Text {number}")
    register.decide()
    register.write("Submit the plan", ParagraphKind.ACTION)


def waived(register: Register) -> None:
    finding = register.office.checks.run(register.meeting)[0]
    register.office.checks.waive(register.meeting, finding, "Agreed by both sides.")


def in_session(register: Register) -> None:
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION):
        register.office.meetings.move(register.meeting, state)


def circulated(register: Register) -> None:
    with_texts(register)
    register.circulated()


def binned(register: Register) -> None:
    with_texts(register)
    register.office.records.remove(Ref(Kind.AGENDA_ITEM, register.items[0]))


def nothing(register: Register) -> None:
    """Prepare nothing."""


def first(register: Register, kind: type[Any]) -> Any:
    return register.office.records.all(kind)[0]


VERBS: dict[str, tuple[Verb, Verb]] = {
    **CALENDAR_VERBS,
    **CLOCK_VERBS,
    **IMPORT_VERBS,
    **MEETING_VERBS,
    **PEOPLE_VERBS,
    **SAVED_FILTER_VERBS,
    **UPDATE_VERBS,
    **VERSION_VERBS,
    "create a party": (nothing, lambda r: agreements(r)(Party(name=text("Cascadia")))),
    "change a party": (
        nothing,
        change(Party, agreements, name=text("Avalon", ar="أفالون"), rest_days=(5, 6)),
    ),
    "create an agreement": (nothing, lambda r: agreements(r)(Agreement(title=text("Statement")))),
    "change an agreement": (nothing, change(Agreement, agreements, place=text("Avalon City"))),
    "create a signatory": (
        nothing,
        lambda r: agreements(r)(Signatory(agreement_id=1, name=text("A Minister"))),
    ),
    "create an article": (nothing, lambda r: agreements(r)(Article(agreement_id=1, number="7"))),
    "create an area": (nothing, lambda r: agreements(r)(Area(agreement_id=1, name=text("Telemedicine")))),
    "change an area": (nothing, change(Area, agreements, reference="SDG 3.8")),
    "exchange the sides": (nothing, lambda r: r.office.agreements.set_sides(1, r.parties[::-1])),
    "replace a side": (
        lambda r: agreements(r)(Party(name=text("Cascadia"))),
        lambda r: r.office.agreements.set_sides(1, [r.parties[1], 3]),
    ),
    "create a person": (nothing, lambda r: r.office.people.save(Person(name=text("Dalia Darwish")))),
    "change a person": (nothing, change(Person, lambda r: r.office.people.save, email="a@example.org")),
    "create an institution": (nothing, lambda r: r.office.people.save(Institution(name=text("Hospital")))),
    "designate a focal point": (
        nothing,
        lambda r: r.office.people.save(FocalPoint(group_id=1, party_id=1, person_id=1, area_id=1)),
    ),
    "create a group": (
        nothing,
        lambda r: r.office.groups.save(Group(agreement_id=1, symbol="SECOND", name=text("Second"))),
    ),
    "found a group": (
        nothing,
        lambda r: r.office.groups.found(
            Founding(
                parties=(Party(name=text("Cascadia")), Party(name=text("Drassen"))),
                agreement=Agreement(title=text("Accord")),
                areas=(Area(name=text("Water")), Area(name=text("Air"))),
                group=Group(symbol="CDWG", name=text("Water Group")),
            )
        ),
    ),
    "change a group": (
        nothing,
        change(Group, lambda r: r.office.groups.save, symbol="ABWG", languages=("ar",)),
    ),
    "plan a meeting": (nothing, second_meeting),
    "change a meeting": (
        nothing,
        change(Meeting, lambda r: r.office.meetings.save, place=text("Avalon City"), zone="Asia/Hebron"),
    ),
    "convene a meeting": (nothing, lambda r: r.office.meetings.move(r.meeting, MeetingState.CONVENED)),
    "add a delegate": (nothing, delegate),
    "add an agenda item": (
        nothing,
        lambda r: r.office.meetings.save_part(AgendaItem(meeting_id=r.meeting, title=text("Closing"))),
    ),
    "add an agenda item behind another": (
        nothing,
        lambda r: r.office.meetings.save_part(
            AgendaItem(meeting_id=r.meeting, title=text("Adoption")), after=r.items[0]
        ),
    ),
    "change an agenda item": (
        nothing,
        change(AgendaItem, lambda r: r.office.meetings.save_part, documents=("ABWG/2026/1/2",)),
    ),
    "draft the agenda": (second_meeting, lambda r: r.office.meetings.draft_agenda(2)),
    "copy the delegations": (
        lambda r: (delegate(r), delegate(r, 1), second_meeting(r)),
        lambda r: r.office.meetings.copy_delegations(2),
    ),
    "mark who came": (
        lambda r: (delegate(r), delegate(r, 1)),
        lambda r: r.office.meetings.set_attendance([1, 2], Attendance.PRESENT),
    ),
    "note who arrived": (
        delegate,
        lambda r: r.office.attendance.arrive(1, r.items[1]),
    ),
    "note who left": (
        delegate,
        lambda r: r.office.attendance.leave(1, r.items[1]),
    ),
    "agree an action item out of a paragraph": (
        with_texts,
        lambda r: r.office.minutes.add_action(1, text("Share the plan")),
    ),
    "set a deadline read from words": (
        with_texts,
        lambda r: r.office.date_words.set_due(1, r.office.date_words.read("in 30 days", ("en",), r.group.id)),
    ),
    "write a paragraph": (nothing, lambda r: r.write("The meeting was opened.")),
    "write a paragraph behind another": (
        with_texts,
        lambda r: r.office.minutes.save(Paragraph(agenda_item_id=r.items[0], body=rich("Between")), after=1),
    ),
    "write a paragraph at the beginning": (
        with_texts,
        lambda r: r.office.minutes.save(Paragraph(agenda_item_id=r.items[0], body=rich("First")), after=0),
    ),
    "write a decision": (nothing, lambda r: r.decide()),
    "change a paragraph": (
        with_texts,
        change(Paragraph, lambda r: r.office.minutes.save, body=rich("Other")),
    ),
    "put a decision under another item": (
        with_texts,
        lambda r: r.office.minutes.save(
            replace(
                next(p for p in r.office.minutes.paragraphs(r.meeting) if p.kind is ParagraphKind.DECISION),
                agenda_item_id=r.items[1],
            )
        ),
    ),
    "split a paragraph": (
        with_texts,
        lambda r: r.office.minutes.split(
            replace(first(r, Paragraph), body=rich("Para")), [rich("graph"), rich("zero")]
        ),
    ),
    "join two paragraphs": (
        with_texts,
        lambda r: r.office.minutes.join(replace(first(r, Paragraph), body=rich("Both")), r.get(Paragraph, 2)),
    ),
    "turn into a decision": (with_texts, lambda r: r.office.minutes.turn_into(1, ParagraphKind.DECISION)),
    "turn into an action item": (with_texts, lambda r: r.office.minutes.turn_into(1, ParagraphKind.ACTION)),
    "turn into a statement": (
        with_texts,
        lambda r: r.office.minutes.turn_into(1, ParagraphKind.STATEMENT, r.parties[1]),
    ),
    "turn a decision into plain text": (
        with_texts,
        lambda r: r.office.minutes.turn_into(4, ParagraphKind.NARRATIVE),
    ),
    "turn an action item into a decision": (
        with_texts,
        lambda r: r.office.minutes.turn_into(5, ParagraphKind.DECISION),
    ),
    "return to drafting": (circulated, lambda r: r.office.minutes.move(r.meeting, MinutesState.DRAFTING)),
    "note agreement": (circulated, lambda r: r.office.minutes.move(r.meeting, MinutesState.AGREED)),
    "change a decision": (
        circulated,
        lambda r: r.office.decisions.save(
            replace(
                first(r, Decision),
                state=DecisionState.IN_FORCE,
                area_id=1,
            )
        ),
    ),
    "move a decision": (
        circulated,
        lambda r: r.office.decisions.move(
            DecisionEvent(decision_id=1, effective_on=date(2026, 1, 5), state=DecisionState.LAPSED)
        ),
    ),
    "adopt a decision in session": (
        lambda r: (with_texts(r), in_session(r)),
        lambda r: r.office.decisions.take(1),
    ),
    "amend a decision": (
        with_texts,
        lambda r: r.office.decisions.replace_by(1, r.items[1], DecisionState.AMENDED),
    ),
    "choose a verb": (with_texts, lambda r: r.office.minutes.choose_verb(1, "requested", "en")),
    "keep a paragraph from the other side": (
        with_texts,
        lambda r: r.office.minutes.set_audience(1, Audience.OWN_SIDE),
    ),
    "waive a warning": (with_texts, lambda r: waived(r)),
    "withdraw a waiver": (lambda r: (with_texts(r), waived(r)), lambda r: r.office.checks.unwaive(1)),
    "agree an action item": (nothing, lambda r: r.task()),
    "change an action item": (
        with_task,
        change(
            Action, lambda r: r.office.actions.save, title=text("Other"), due_on=date(2026, 4, 1), percent=5
        ),
    ),
    "correct a provisional deadline": (
        with_texts,
        change(Action, lambda r: r.office.actions.save, due_on=date(2026, 4, 1)),
    ),
    "report progress": (
        with_task,
        lambda r: r.office.actions.report(
            Report(action_id=1, status=ActionStatus.IN_PROGRESS, percent=40, text=text("Half way"))
        ),
    ),
    "set the status of several": (
        lambda r: (with_task(r), with_task(r)),
        lambda r: r.office.actions.change_many([1, 2], Change(status=ActionStatus.REPORTED_COMPLETE)),
    ),
    "create an activity": (
        nothing,
        lambda r: r.office.activities.save(Activity(group_id=1, title=text("Course"), planned=20)),
    ),
    "write a note": (
        nothing,
        lambda r: r.office.records.save_note(Note(subject_kind=Kind.MEETING, subject_id=1, text="Ours only")),
    ),
    "remove a meeting with all in it": (
        with_texts,
        lambda r: r.office.records.remove(Ref(Kind.MEETING, r.meeting)),
    ),
    "remove an agenda item with all under it": (
        with_texts,
        lambda r: r.office.records.remove(Ref(Kind.AGENDA_ITEM, r.items[0])),
    ),
    "remove a decision alone": (with_texts, lambda r: r.office.records.remove(Ref(Kind.DECISION, 1))),
    "remove an action item alone": (with_texts, lambda r: r.office.records.remove(Ref(Kind.ACTION, 1))),
    "remove several records together": (
        lambda r: (with_texts(r), r.write("Send the list", ParagraphKind.ACTION)),
        lambda r: r.office.records.remove_all(
            [Ref(Kind.ACTION, 1), Ref(Kind.DECISION, 1), Ref(Kind.PARAGRAPH, 6), Ref(Kind.ACTION, 2)]
        ),
    ),
    "restore with all that belongs to it": (
        binned,
        lambda r: r.office.records.restore(Ref(Kind.AGENDA_ITEM, r.items[0])),
    ),
    "move a paragraph": (with_texts, lambda r: r.office.records.move(Ref(Kind.PARAGRAPH, 1), 2)),
    "move an agenda item": (nothing, lambda r: r.office.records.move(Ref(Kind.AGENDA_ITEM, r.items[1]), 0)),
    "move an area": (nothing, lambda r: r.office.records.move(Ref(Kind.AREA, 2), 0)),
    "recover what was typed": (
        lambda r: (
            with_texts(r),
            r.office.minutes.keep_draft(first(r, Paragraph), "en", RichText.of("Typed before the power cut")),
            r.reopen(),
        ),
        lambda r: r.office.minutes.recover(r.meeting),
    ),
}


@pytest.mark.parametrize("name", VERBS)
def test_undo_and_redo_bring_back_exactly_what_was(register: Register, name: str) -> None:
    prepare, act = VERBS[name]
    prepare(register)
    states, counts = [dump(register.path)], [versions(register.path)]
    entries = sql(register.path, "SELECT count(*) FROM journal")[0][0]
    act(register)
    states.append(dump(register.path))
    counts.append(versions(register.path))
    assert states[1] != states[0]
    assert sql(register.path, "SELECT count(*) FROM journal")[0][0] == entries + 1
    history = register.office.history
    for expected in (0, 1, 0, 1):
        (history.redo if expected else history.undo)()
        assert dump(register.path) == states[expected]
        counts.append(versions(register.path))
    was, became = ({(t, r["id"]): r for t, rows in state.items() for r in rows} for state in states)
    for row in was.keys() & became.keys():
        # A changed row has a new version, or an editor that is open elsewhere would save over the change.
        assert (counts[1][row] > counts[0][row]) == (was[row] != became[row]), row
    newest: dict[tuple[str, int], int] = {}
    for earlier, later in pairwise(counts):
        for row, version in later.items():
            if earlier.get(row) != version:
                assert version > newest.get(row, 0), row
            newest[row] = max(newest.get(row, 0), version, earlier.get(row, 0))
    assert verify(register.path).faults == ()


def test_every_verb_that_writes_is_in_the_table() -> None:
    """A verb added to the services must be added above: its undo is a promise."""
    from secretariat.services import (
        actions,
        activities,
        agendas,
        agreements,
        attachments,
        attendance,
        checks,
        clock,
        comments,
        contacts,
        date_words,
        decisions,
        groups,
        handover,
        holidays,
        imports,
        limits,
        meetings,
        minutes,
        nominations,
        papers,
        people,
        records,
        replies,
        saved_filters,
        series,
        updates,
        versions,
    )

    areas = {
        actions.Actions: {
            "save", "report", "change_many", "assign", "set_co_responsible", "set_dependencies",
        },
        activities.Activities: {"save"},
        saved_filters.SavedFilters: {"save", "rename", "move"},
        contacts.Contacts: {"accept"},
        replies.Replies: {"accept"},
        checks.Checks: {"waive", "waive_all", "unwaive"},
        agreements.Agreements: {"save", "set_sides", "set_embassy"},
        decisions.Decisions: {"save", "move", "take", "replace_by"},
        groups.Groups: {"save", "found"},
        agendas.Agendas: {"save", "keep_as_template", "apply"},
        attachments.Attachments: {"add", "save"},
        papers.Papers: {"save"},
        comments.Comments: {"open_round", "accept", "add", "dispose", "close"},
        versions.Versions: {"restore"},
        series.Series: {"plan", "reschedule"},
        meetings.Meetings: {
            "save", "save_part", "move", "draft_agenda", "draft_sittings", "copy_delegations", "set_attendance",
        },
        minutes.Minutes: {
            "save", "split", "join", "turn_into", "add_action", "choose_verb", "set_audience", "circulate", "move",
            "recover",
        },
        attendance.Attending: {"arrive", "leave"},
        date_words.DateWords: {"set_due"},
        nominations.Nominations: {"request", "save", "withdraw"},
        handover.HandOvers: {"carry_out"},
        imports.Imports: {"accept"},
        updates.Updates: {"begin", "close", "make_forms", "write_forms", "accept"},
        people.People: {"save"},
        clock.ObligationClock: {"save", "fulfil", "reopen"},
        limits.Limits: {"set"},
        holidays.Holidays: {"save"},
        records.Records: {"remove", "remove_all", "restore", "move", "save_note"},
    }  # fmt: skip
    for area, known in areas.items():
        writing = {
            name
            for name, verb in vars(area).items()
            if callable(verb)
            and not name.startswith("_")
            and str(verb.__annotations__.get("return", "")).startswith("Outcome")
        }
        assert writing == known, area.__name__


def test_many_steps_are_taken_back_in_reverse_order_and_done_again(register: Register) -> None:
    states = [dump(register.path)]
    for name in (
        "write a paragraph",
        "agree an action item",
        "report progress",
        "exchange the sides",
    ):
        VERBS[name][1](register)
        states.append(dump(register.path))
    for state in reversed(states[:-1]):
        register.office.history.undo()
        assert dump(register.path) == state
    with pytest.raises(RuleViolation, match="nothing_to_undo"):
        register.office.history.undo()
    for state in states[1:]:
        register.office.history.redo()
        assert dump(register.path) == state
    with pytest.raises(RuleViolation, match="nothing_to_redo"):
        register.office.history.redo()


def test_numbers_that_were_given_out_are_not_taken_back(register: Register) -> None:
    with_texts(register)
    register.office.minutes.circulate(register.meeting)
    with pytest.raises(RuleViolation, match="nothing_to_undo"):
        register.office.history.undo()
    register.task("Between meetings")
    register.office.history.undo()
    with pytest.raises(RuleViolation, match="nothing_to_undo"):
        register.office.history.undo()


def test_a_new_act_ends_what_could_be_done_again(register: Register) -> None:
    register.task("First")
    assert register.office.history.undo_label() == "create actions"
    register.office.history.undo()
    assert register.office.history.redo_label() == "create actions"
    register.task("Second")
    assert register.office.history.redo_label() is None


def test_undo_belongs_to_a_session(register: Register) -> None:
    register.task()
    register.reopen()
    assert register.office.history.undo_label() is None


def test_a_save_that_changes_nothing_is_no_step(register: Register) -> None:
    task = register.task()
    entries = sql(register.path, "SELECT count(*) FROM journal")
    register.office.actions.save(task)
    register.office.groups.save(register.group)
    assert sql(register.path, "SELECT count(*) FROM journal") == entries
    assert register.office.history.undo_label() == "create actions"


CONFLICTS: dict[str, tuple[Verb, Verb]] = {
    "someone changed the row": (
        lambda r: r.task(),
        lambda office: office.actions.save(replace(office.records.get(Action, 1), title=text("Theirs"))),
    ),
    "someone refers to what would go": (
        lambda r: r.office.agreements.save(Party(name=text("Cascadia"))),
        lambda office: office.people.save(Person(party_id=3, name=text("Dalia"))),
    ),
    "someone is typing over the paragraph that would go": (
        lambda r: r.write("New"),
        lambda office: office.minutes.keep_draft(
            office.records.get(Paragraph, 1), "en", RichText.of("Newer")
        ),
    ),
    "someone took the symbol of what would come back": (
        lambda r: (
            r.office.groups.save(Group(agreement_id=1, symbol="SECOND", name=text("Second"))),
            r.office.records.remove(Ref(Kind.GROUP, 2)),
        ),
        lambda office: office.groups.save(Group(agreement_id=1, symbol="SECOND", name=text("Theirs"))),
    ),
}


@pytest.mark.parametrize("name", CONFLICTS)
def test_undo_gives_a_step_up_that_others_have_built_on_and_goes_on_with_the_one_before(
    register: Register, name: str
) -> None:
    act, interfere = CONFLICTS[name]
    register.office.people.save(Institution(name=text("Hospital")))
    act(register)
    steps = list(register.office.history._unit.undo_steps)
    with register.another() as other:
        interfere(other)
        before = dump(register.path, versions=True)
        with pytest.raises(RuleViolation) as refused:
            register.office.history.undo()
        assert refused.value.code == "undo_conflict"
        assert refused.value.data["kind"] in set(Kind)
        assert dump(register.path, versions=True) == before
        assert register.office.history._unit.undo_steps == steps[:-1]
        assert register.office.history.redo_label() is None
        while register.office.history.undo_label() != "create institutions":
            with suppress(RuleViolation):  # a step before may stand on the one that was given up
                register.office.history.undo()
        register.office.history.undo()
    assert dump(register.path)["institutions"] == []
    assert verify(register.path).faults == ()


def test_undo_goes_on_when_another_program_changed_other_rows(register: Register) -> None:
    before = dump(register.path)["actions"]
    register.task()
    with register.another() as other:
        other.people.save(Person(name=text("Dalia")))
    register.office.history.undo()
    assert dump(register.path)["actions"] == before
    assert len(register.office.people.persons()) == 4


def test_a_purged_entry_cannot_be_undone(register: Register) -> None:
    register.write("Before")
    register.task()
    sql(register.path, "UPDATE journal SET payload = NULL WHERE seq = (SELECT max(seq) FROM journal)")
    with pytest.raises(RuleViolation, match="undo_purged"):
        register.office.history.undo()
    assert register.office.history.undo().value == "create paragraphs"


def test_the_history_says_when_who_what_and_why(register: Register) -> None:
    for state in (MeetingState.CONVENED, MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.CLOSED):
        register.office.meetings.move(register.meeting, state)
    register.office.meetings.move(register.meeting, MeetingState.HELD, " The annex\x00 was missing ")
    entries = register.office.history.entries(limit=2)
    assert [entry.act for entry in entries] == ["move_to_held meetings", "move_to_closed meetings"]
    assert [entry.reason for entry in entries] == ["The annex␀ was missing", ""]
    assert entries[0].who == "Test secretary"
    assert entries[0].at.date() == FIRST_DAY
    assert entries[0].refs == (Ref(Kind.MEETING, register.meeting),)
    assert entries[0].seq == entries[1].seq + 1


def test_the_outcome_names_exactly_the_records_that_changed(register: Register) -> None:
    outcome = register.office.minutes.save(
        Paragraph(agenda_item_id=register.items[0], kind=ParagraphKind.ACTION, body=rich("Send the list"))
    )
    kinds = {ref.kind for ref in outcome.changes.refs}
    assert kinds == {Kind.PARAGRAPH, Kind.ACTION, Kind.UPDATE}
    assert outcome.value == register.get(Paragraph, outcome.value.id)
    undone = register.office.history.undo()
    assert undone.changes == outcome.changes
    assert undone.value == "create paragraphs"


def test_found_gives_each_test_its_own_file(register: Register) -> None:
    other = found(register.folder / "other.secretariat")
    other.task()
    other.office.close()
    assert register.office.actions.all(register.group.id) == []


def test_redo_refuses_a_circle_of_replacements_and_an_old_one_is_refused_too(register: Register) -> None:
    one, two, three = (register.decide(english) for english in ("One", "Two", "Three"))
    superseded = {"state": DecisionState.SUPERSEDED}

    def replaced(office: Any, decision: int, by: int) -> Any:
        known = office.records.get(Decision, decision)
        return office.decisions.save(replace(known, replaced_by_id=by, **superseded))

    replaced(register.office, one, two)
    register.office.history.undo()
    with register.another() as other:
        replaced(other, two, one)
    with pytest.raises(RuleViolation, match="undo_conflict"):
        register.office.history.redo()
    assert register.get(Decision, one).replaced_by_id is None
    sql(register.path, f"UPDATE decisions SET replaced_by_id = {two} WHERE id = {one}")
    with pytest.raises(RuleViolation, match="replaced_in_a_circle"):
        replaced(register.office, three, one)


def test_a_number_that_was_given_out_is_never_given_out_again(register: Register) -> None:
    for expected in ("ABWG/2026/A.1", "ABWG/2026/A.2"):
        assert register.task().symbol == expected
        register.office.history.undo()
    register.reopen()
    assert register.task().symbol == "ABWG/2026/A.3"
    first = second_meeting(register)
    register.office.meetings.move(first.id, MeetingState.CONVENED)  # now others know it by its number
    register.office.history.undo()
    register.office.history.undo()
    later = second_meeting(register)
    assert (later.number, later.symbol) == (first.number + 1, "ABWG/2026/3")
    register.office.history.undo()
    register.office.history.redo()
    assert register.office.meetings.by_symbol("ABWG/2026/3") == replace(
        later, version=register.get(Meeting, later.id).version
    )
    assert verify(register.path).faults == ()

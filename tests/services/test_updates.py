"""The update round: everybody's own form goes out, and what comes back is shown before it counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from secretariat.database.store import blobs
from secretariat.domain.actions import Action, ActionStatus, ActionUpdate
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation, SecretariatError, StorageProblem
from secretariat.domain.groups import Group
from secretariat.domain.minutes import Note
from secretariat.domain.update_forms import SHEET, UpdateColumn
from secretariat.domain.update_preview import CellState, UpdateRow
from secretariat.domain.update_replies import UpdateFault
from secretariat.services.actions import Change, Evidence, Report
from secretariat.services.update_replies import ReceivedUpdates
from tests.small_register import Register, text
from tests.update_replies import C, fill, forms_out, sheet_rows

DAY = date(2026, 6, 1)


@pytest.fixture
def out(register: Register, tmp_path: Path) -> tuple[Register, Path, dict[int, Path]]:
    """Return a register with four action items of two persons, and the forms of both."""
    register.clock.set(DAY)
    lead, other = register.persons[0], register.persons[1]
    for number in range(3):
        task(register, f"Task {number}", lead, other)
    register.task("Task of the other side", lead_party_id=register.parties[1], responsible_id=other)
    return register, tmp_path, forms_out(register, tmp_path)


def task(register: Register, title: str, lead: int, counterpart: int | None = None, **fields: Any) -> Action:
    fields = {"due_on": date(2026, 9, 1), "lead_party_id": register.parties[0], **fields}
    return register.task(title, responsible_id=lead, counterpart_id=counterpart, **fields)


def row(received: ReceivedUpdates, symbol: str) -> UpdateRow:
    return next(found for found in received.rows if found.sent.symbol == symbol)


def state_of(received: ReceivedUpdates, symbol: str, column: UpdateColumn) -> CellState:
    return next(cell.state for cell in row(received, symbol).cells if cell.column is column)


def action(register: Register, number: int) -> Action:
    found: Action = register.get(Action, number)
    return found


def refused(call: Any) -> SecretariatError:
    with pytest.raises(SecretariatError) as error:
        call()
    return error.value


A1, A2, A3, A4 = (f"ABWG/2026/A.{number}" for number in range(1, 5))


def test_a_form_has_its_persons_items_alone(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    assert [key for key in sheet_rows(forms[register.persons[0]]) if "/" in key] == [A1, A2, A3]
    assert [key for key in sheet_rows(forms[register.persons[1]]) if "/" in key] == [A4]
    theirs = b"".join(
        load_workbook(forms[register.persons[1]])[name][cell].value.encode()
        for name in load_workbook(forms[register.persons[1]]).sheetnames
        for cell in ("A1", "B1")
        if load_workbook(forms[register.persons[1]])[name][cell].value
    )
    assert b"Task 0" not in theirs


def test_only_what_may_be_filled_in_is_open(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    path = forms[register.persons[0]]
    sheet, number = load_workbook(path).worksheets[0], sheet_rows(path)[A1]
    assert sheet.protection.sheet
    assert [sheet.cell(number, column).protection.locked for column in range(1, 10)] == [True] * 3 + [
        False
    ] * 5 + [True]
    assert load_workbook(path)[SHEET].sheet_state == "hidden"
    assert sheet.column_dimensions["I"].hidden
    choices = {str(found.sqref): found.type for found in sheet.data_validations.dataValidation}
    assert sorted(choices.values()) == ["date", "list", "whole"]


def test_a_form_is_always_the_same_to_the_byte(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    updates = register.office.updates
    (first, *_) = updates.answers(updates.open_round(1).id)
    register.office.actions.save(replace(action(register, 1), title=text("Renamed meanwhile")))
    name, content = updates.form_file(first.form.id)
    assert content == forms[first.person_id].read_bytes()
    assert name == forms[first.person_id].name


def test_what_was_filled_in_is_taken_in_and_nothing_else(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    before = [action(register, number) for number in (1, 2, 3, 4)]
    reply = fill(
        forms[register.persons[0]],
        {
            A1: {C.STATUS: "In progress", C.PERCENT: 40, C.COMMENT: "Half of it"},
            A2: {C.NEW_DUE_ON: date(2026, 10, 1), C.EVIDENCE: "Letter 5, in the ministry"},
        },
    )
    received = register.office.updates.receive(reply, register.group.id)
    assert not received.all_faults
    assert [action(register, number) for number in (1, 2, 3, 4)] == before, "looking changes nothing"
    assert state_of(received, A1, C.PERCENT) is CellState.CHANGE
    assert state_of(received, A3, C.STATUS) is CellState.UNCHANGED
    saved = register.office.updates.accept(received).value
    assert (saved.taken, saved.passed_over, saved.received_by) == (2, 0, "Test secretary")
    one, two = action(register, 1), action(register, 2)
    assert (one.status, one.percent, one.due_on) == (ActionStatus.IN_PROGRESS, 40, date(2026, 9, 1))
    assert (two.status, two.percent, two.due_on) == (ActionStatus.NOT_STARTED, 0, date(2026, 10, 1))
    assert [action(register, 3), action(register, 4)] == before[2:]
    said: ActionUpdate = register.office.actions.history(1)[-1]
    assert (said.reported_by_id, said.effective_on, said.text["en"]) == (
        register.persons[0],
        DAY,
        "Half of it",
    )
    assert register.office.actions.history(2)[-1].text["en"] == "Evidence: Letter 5, in the ministry"
    with register.office.updates._unit.read() as session:
        assert blobs.get(session, saved.sha256) == reply.read_bytes()


def test_taking_in_is_one_step_that_undo_takes_back(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    reply = fill(forms[register.persons[0]], {A1: {C.PERCENT: 40}, A2: {C.PERCENT: 50}})
    received = register.office.updates.receive(reply)
    register.office.updates.accept(received)
    register.office.history.undo()
    assert [action(register, number).percent for number in (1, 2)] == [0, 0]
    assert register.office.updates.accept(register.office.updates.receive(reply)).value.taken == 2


def test_a_stated_day_counts(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    register.clock.set(date(2026, 6, 10))
    reply = fill(forms[register.persons[0]], {A1: {C.PERCENT: 40}}, day=date(2026, 6, 5))
    received = register.office.updates.receive(reply)
    register.office.updates.accept(received)
    assert register.office.actions.history(1)[-1].effective_on == date(2026, 6, 5)


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("soon", UpdateFault.DAY_UNREADABLE),
        (date(2027, 1, 1), UpdateFault.DAY_OUTSIDE),
        (date(2026, 5, 1), UpdateFault.DAY_OUTSIDE),
    ],
)
def test_a_day_that_cannot_be_is_named(
    out: tuple[Register, Path, dict[int, Path]], day: object, kind: UpdateFault
) -> None:
    register, _, forms = out
    received = register.office.updates.receive(
        fill(forms[register.persons[0]], {A1: {C.PERCENT: 5}}, day=day)
    )
    assert [fault.kind for fault in received.faults] == [kind]
    assert received.day == DAY


def test_a_conflict_keeps_ours_unless_theirs_is_chosen(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    reply = fill(forms[register.persons[0]], {A1: {C.PERCENT: 40, C.COMMENT: "Ours"}, A2: {C.PERCENT: 30}})
    for number in (1, 2):
        register.office.actions.report(Report(action_id=number, percent=60))
    received = register.office.updates.receive(reply)
    assert state_of(received, A1, C.PERCENT) is CellState.CONFLICT
    assert row(received, A1).suggested == {C.COMMENT}
    register.office.updates.accept(received, {1: frozenset({C.COMMENT}), 2: frozenset({C.PERCENT})})
    assert [action(register, number).percent for number in (1, 2)] == [60, 30]


def test_rows_and_deadlines_are_accepted_one_by_one(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    reply = fill(
        forms[register.persons[0]],
        {A1: {C.PERCENT: 40, C.NEW_DUE_ON: "2026-12-01"}, A2: {C.PERCENT: 50}},
    )
    received = register.office.updates.receive(reply)
    saved = register.office.updates.accept(received, {1: frozenset({C.PERCENT})}).value
    assert (saved.taken, saved.passed_over) == (1, 1)
    assert (action(register, 1).percent, action(register, 1).due_on) == (40, date(2026, 9, 1))
    assert action(register, 2).percent == 0


def test_completion_shows_the_percentage_that_follows(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    reply = fill(forms[register.persons[0]], {A1: {C.STATUS: "Reported complete"}, A2: {C.PERCENT: 10}})
    received = register.office.updates.receive(reply)
    one, two = (row(received, symbol).becomes(row(received, symbol).suggested) for symbol in (A1, A2))
    assert one is not None
    assert two is not None
    assert (one.status, one.percent) == (ActionStatus.REPORTED_COMPLETE, 100)
    assert (two.status, two.percent) == (ActionStatus.IN_PROGRESS, 10)


def test_the_counterpart_confirms_or_sends_back(register: Register, tmp_path: Path) -> None:
    register.clock.set(DAY)
    lead, other = register.persons[0], register.persons[1]
    for number in (1, 2, 3):
        made = task(register, f"Task {number}", lead, other)
        register.office.actions.report(
            Report(action_id=made.id, status=ActionStatus.REPORTED_COMPLETE, reported_by_id=lead)
        )
    forms = forms_out(register, tmp_path)
    reply = fill(
        forms[other],
        {
            A1: {C.STATUS: "Confirmed complete"},
            A2: {C.STATUS: "In progress", C.PERCENT: 80, C.COMMENT: "The annex is missing"},
            A3: {C.STATUS: "In progress"},
        },
    )
    received = register.office.updates.receive(reply)
    assert [fault.kind for fault in row(received, A3).faults] == [UpdateFault.SENT_BACK_WITHOUT_COMMENT]
    register.office.updates.accept(received)
    assert [(action(register, n).status, action(register, n).percent) for n in (1, 2, 3)] == [
        (ActionStatus.CONFIRMED_COMPLETE, 100),
        (ActionStatus.IN_PROGRESS, 80),
        (ActionStatus.REPORTED_COMPLETE, 100),
    ]
    assert register.office.actions.history(1)[-1].reported_by_id == other


def test_whoever_reported_completion_does_not_confirm_it(register: Register, tmp_path: Path) -> None:
    register.clock.set(DAY)
    lead, other = register.persons[0], register.persons[1]
    for number, reporter in ((1, other), (2, lead)):
        made = task(register, f"Task {number}", lead, other)
        register.office.actions.report(
            Report(action_id=made.id, status=ActionStatus.REPORTED_COMPLETE, reported_by_id=reporter)
        )
    confirmed = {symbol: {C.STATUS: "Confirmed complete"} for symbol in (A1, A2)}
    reply = fill(forms_out(register, tmp_path)[other], confirmed)
    received = register.office.updates.receive(reply)
    assert [fault.kind for fault in row(received, A1).faults] == [UpdateFault.CONFIRMED_BY_REPORTER]
    register.office.updates.accept(received)
    assert [action(register, number).status for number in (1, 2)] == [
        ActionStatus.REPORTED_COMPLETE,
        ActionStatus.CONFIRMED_COMPLETE,
    ]


def test_a_lead_does_not_confirm(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    received = register.office.updates.receive(
        fill(forms[register.persons[0]], {A1: {C.STATUS: "Confirmed complete"}})
    )
    assert [fault.kind for fault in received.all_faults] == [UpdateFault.STATUS_UNKNOWN]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({C.STATUS: "Nearly done"}, UpdateFault.STATUS_UNKNOWN),
        ({C.STATUS: "On hold"}, UpdateFault.HOLD_WITHOUT_COMMENT),
        ({C.PERCENT: 101}, UpdateFault.PERCENT_UNREADABLE),
        ({C.PERCENT: 0.5}, UpdateFault.PERCENT_UNREADABLE),
        ({C.PERCENT: "much"}, UpdateFault.PERCENT_UNREADABLE),
        ({C.NEW_DUE_ON: "12/3/2027"}, UpdateFault.DATE_UNREADABLE),
        ({C.NEW_DUE_ON: True}, UpdateFault.DATE_UNREADABLE),
        ({C.NEW_DUE_ON: date(2026, 1, 6)}, UpdateFault.DUE_TOO_EARLY),
        ({C.COMMENT: "x" * 10_001}, UpdateFault.TEXT_TOO_LONG),
        ({C.PERCENT: "=40+2"}, UpdateFault.FORMULA),
        ({C.COMMENT: '=HYPERLINK("http://x","y")'}, UpdateFault.FORMULA),
        ({C.TITLE: "Another task"}, UpdateFault.LOCKED_CHANGED),
        ({C.DUE_ON: date(2027, 1, 1)}, UpdateFault.LOCKED_CHANGED),
    ],
)
def test_a_fault_is_named_and_hides_no_good_row(
    out: tuple[Register, Path, dict[int, Path]], cells: dict[UpdateColumn, Any], kind: UpdateFault
) -> None:
    register, _, forms = out
    before = action(register, 1)
    said = cells if kind is UpdateFault.HOLD_WITHOUT_COMMENT else {C.COMMENT: "Also", **cells}
    reply = fill(forms[register.persons[0]], {A1: said, A2: {C.PERCENT: 20}})
    received = register.office.updates.receive(reply)
    assert [(fault.kind, fault.symbol) for fault in received.all_faults] == [(kind, A1)]
    register.office.updates.accept(received)
    assert action(register, 1) == before
    assert action(register, 2).percent == 20


@pytest.mark.parametrize("said", [60, "60", "60 %", "٦٠", "60%"])
def test_percentages_are_read_as_people_write_them(
    out: tuple[Register, Path, dict[int, Path]], said: object
) -> None:
    register, _, forms = out
    received = register.office.updates.receive(fill(forms[register.persons[0]], {A1: {C.PERCENT: said}}))
    assert next(cell.new for cell in row(received, A1).cells if cell.column is C.PERCENT) == 60


def edited(path: Path, edit: Any) -> Path:
    book = load_workbook(path)
    edit(book)
    reply = path.with_name(f"edited-{path.name}")
    book.save(reply)
    return reply


def test_deleted_repeated_and_added_rows_are_named(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    path = fill(forms[register.persons[0]], {symbol: {C.PERCENT: 20} for symbol in (A1, A2, A3)})
    rows = sheet_rows(path)

    def edit(book: Any) -> None:
        sheet = book.worksheets[0]
        for column in range(1, 10):
            sheet.cell(rows[A3] + 1, column).value = sheet.cell(rows[A2], column).value
            sheet.cell(rows[A1], column).value = None
        sheet.cell(rows[A3] + 3, 2).value = "One more task"

    received = register.office.updates.receive(edited(path, edit))
    assert {(fault.kind, fault.symbol or fault.found) for fault in received.all_faults} == {
        (UpdateFault.ROW_MISSING, A1),
        (UpdateFault.ROW_TWICE, A2),
        (UpdateFault.ROW_ADDED, "One more task"),
    }
    register.office.updates.accept(received)
    assert [action(register, number).percent for number in (1, 2, 3)] == [0, 0, 20]


def test_rows_in_another_order_are_known_all_the_same(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    path = fill(forms[register.persons[0]], {A1: {C.PERCENT: 11}, A3: {C.PERCENT: 33}})
    rows = sheet_rows(path)

    def edit(book: Any) -> None:
        sheet = book.worksheets[0]
        for column in range(1, 10):
            one, other = sheet.cell(rows[A1], column), sheet.cell(rows[A3], column)
            one.value, other.value = other.value, one.value

    received = register.office.updates.receive(edited(path, edit))
    assert not received.all_faults
    register.office.updates.accept(received)
    assert [action(register, number).percent for number in (1, 2, 3)] == [11, 0, 33]


def test_changed_marks_are_named(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    path = forms[register.persons[0]]
    rows = sheet_rows(path)
    other = action(register, 4).uid

    def edit(book: Any) -> None:
        sheet, hidden = book.worksheets[0], book[SHEET]
        sheet.cell(rows[A1], 9).value = f"{other} 1"
        for line in range(1, hidden.max_row + 1):
            if hidden.cell(line, 2).value == action(register, 2).uid:
                hidden.cell(line, 6).value = "90"

    received = register.office.updates.receive(edited(path, edit))
    assert {(fault.kind, fault.symbol) for fault in received.all_faults} == {
        (UpdateFault.ID_CHANGED, A1),
        (UpdateFault.ID_CHANGED, A2),
    }


def test_added_sheets_and_notes_are_named(out: tuple[Register, Path, dict[int, Path]]) -> None:
    from openpyxl.comments import Comment

    register, _, forms = out

    def edit(book: Any) -> None:
        book.create_sheet("Remarks")["A1"] = "See also"
        book.worksheets[0]["A1"].comment = Comment("Please note", "A. Adil")

    received = register.office.updates.receive(edited(forms[register.persons[0]], edit))
    assert {fault.kind for fault in received.faults} == {UpdateFault.SHEET_ADDED, UpdateFault.NOTES}


def test_array_formulas_are_seen_in_all_their_cells(out: tuple[Register, Path, dict[int, Path]]) -> None:
    from openpyxl.worksheet.formula import ArrayFormula

    register, _, forms = out
    rows = sheet_rows(forms[register.persons[0]])

    def edit(book: Any) -> None:
        area = f"E{rows[A1]}:E{rows[A2]}"
        book.worksheets[0][f"E{rows[A1]}"] = ArrayFormula(area, "=ROW()")

    received = register.office.updates.receive(edited(forms[register.persons[0]], edit))
    faults = {(fault.kind, fault.symbol) for fault in received.all_faults}
    assert faults == {(UpdateFault.FORMULA, A1), (UpdateFault.FORMULA, A2)}


def test_who_has_answered_who_has_not(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    updates = register.office.updates
    round_ = updates.open_round(register.group.id)
    assert round_ is not None
    assert round_.until == date(2026, 6, 15)
    updates.accept(updates.receive(forms[register.persons[0]]))
    register.clock.set(date(2026, 6, 16))
    answers = {answer.person_id: answer for answer in updates.answers(round_.id)}
    assert len(answers[register.persons[0]].replies) == 1
    assert not answers[register.persons[0]].overdue
    assert answers[register.persons[1]].overdue
    late = updates.receive(forms[register.persons[1]])
    assert late.late


def test_only_the_latest_revision_counts(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, folder, forms = out
    again = forms_out(register, folder)
    error = refused(lambda: register.office.updates.receive(forms[register.persons[0]]))
    assert (error.code, error.data["revision"], error.data["latest"]) == ("update_form_replaced", 1, 2)
    assert register.office.updates.receive(again[register.persons[0]]).form.revision == 2


def test_what_is_not_ours_is_refused(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, folder, forms = out
    updates, path = register.office.updates, forms[register.persons[0]]
    assert refused(lambda: updates.receive(folder / "none.xlsx")).code == "file_unreadable"
    plain = folder / "plain.xlsx"
    edited(path, lambda book: book.remove(book[SHEET])).rename(plain)
    assert refused(lambda: updates.receive(plain)).code == "update_form_foreign"
    renamed = edited(path, lambda book: setattr(book.worksheets[0], "title", "Other"))
    assert refused(lambda: updates.receive(renamed)).code == "update_sheet_missing"
    group = register.office.groups.save(
        Group(agreement_id=register.agreement, symbol="OTHER", name=text("Other"))
    ).value
    error = refused(lambda: updates.receive(path, group.id))
    assert (error.code, error.data["group"]) == ("update_form_of_another_group", "ABWG")

    def forge(name: str, value: str) -> Path:
        def edit(book: Any) -> None:
            for line in range(1, 9):
                if book[SHEET].cell(line, 1).value == f"Secretariat.{name}":
                    book[SHEET].cell(line, 2).value = value

        return edited(path, edit)

    assert refused(lambda: updates.receive(forge("round", "x"))).code == "update_form_of_unknown_round"
    assert refused(lambda: updates.receive(forge("form", "x"))).code == "update_form_unknown"
    assert refused(lambda: updates.receive(forge("person", "x"))).code == "update_form_altered"
    assert refused(lambda: updates.receive(forge("format", "update-form-9"))).code == "update_form_foreign"


def test_one_file_is_taken_in_once(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    reply = fill(forms[register.persons[0]], {A1: {C.COMMENT: "Said once"}})
    register.office.updates.accept(register.office.updates.receive(reply))
    assert refused(lambda: register.office.updates.receive(reply)).code == "update_reply_known"
    again = fill(
        forms[register.persons[0]], {A1: {C.COMMENT: "Said once"}, A2: {C.PERCENT: 5}}, name="b.xlsx"
    )
    received = register.office.updates.receive(again)
    assert state_of(received, A1, C.COMMENT) is CellState.ALREADY
    assert row(received, A1).suggested == frozenset()


def test_what_was_shown_is_what_is_taken_in(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    reply = fill(forms[register.persons[0]], {A1: {C.PERCENT: 40}, A2: {C.PERCENT: 50}})
    received = register.office.updates.receive(reply)
    register.office.actions.report(Report(action_id=2, text=text("A word meanwhile")))
    error = refused(lambda: register.office.updates.accept(received))
    assert error.code == "updates_changed"
    assert action(register, 1).percent == 0, "all or nothing"
    forged = replace(received, rows=tuple(replace(r, cells=()) for r in received.rows))
    assert refused(lambda: register.office.updates.accept(forged)).code == "updates_changed"


def test_a_row_that_is_refused_later_refuses_all(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    reply = fill(forms[register.persons[0]], {A1: {C.PERCENT: 40}, A2: {C.PERCENT: 400}})
    received = register.office.updates.receive(reply)
    choices = {1: frozenset({C.PERCENT}), 2: frozenset({C.PERCENT})}
    assert refused(lambda: register.office.updates.accept(received, choices)).code == "update_row_refused"
    assert action(register, 1).percent == 0
    assert register.office.updates.replies(received.round.id) == []


def test_items_in_other_hands_or_gone_are_named(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, _, forms = out
    path = fill(forms[register.persons[0]], {symbol: {C.PERCENT: 20} for symbol in (A1, A2, A3)})
    register.office.actions.save(replace(action(register, 1), responsible_id=register.persons[2]))
    provisional = action(register, 2)
    register.office.actions.change_many([provisional.id], Change(status=ActionStatus.CANCELLED))
    received = register.office.updates.receive(path)
    assert [(fault.kind, fault.symbol) for fault in received.all_faults] == [(UpdateFault.HANDED_OVER, A1)]
    assert state_of(received, A2, C.PERCENT) is CellState.CHANGE
    becomes = row(received, A2).becomes(frozenset({C.PERCENT}))
    assert becomes is not None
    assert becomes.status is ActionStatus.CANCELLED


def test_rounds_begin_once_and_end(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, folder, forms = out
    updates = register.office.updates
    round_ = updates.open_round(register.group.id)
    assert round_ is not None
    assert refused(lambda: updates.begin(register.group.id)).code == "update_round_open"
    updates.close(round_.id)
    assert refused(lambda: updates.close(round_.id)).code == "update_round_closed"
    assert refused(lambda: updates.write_forms(round_.id, folder, "en")).code == "update_round_closed"
    error = refused(lambda: updates.receive(forms[register.persons[0]]))
    assert error.code == "update_form_of_closed_round"
    assert updates.begin(register.group.id).value.id != round_.id


def test_a_round_needs_somebody_to_ask(register: Register, tmp_path: Path) -> None:
    assert refused(lambda: register.office.updates.begin(register.group.id)).code == "update_nobody"
    register.task("Nobody's task")
    assert refused(lambda: register.office.updates.begin(register.group.id)).code == "update_nobody"


def test_forms_go_into_a_folder_that_is_there(out: tuple[Register, Path, dict[int, Path]]) -> None:
    register, folder, _ = out
    round_ = register.office.updates.open_round(register.group.id)
    assert round_ is not None
    with pytest.raises(StorageProblem, match="cannot_write"):
        register.office.updates.write_forms(round_.id, folder / "none", "en")
    with pytest.raises(RuleViolation, match="language_not_of_group"):
        register.office.updates.write_forms(round_.id, folder, "fr")
    assert {answer.form.revision for answer in register.office.updates.answers(round_.id) if answer.form} == {
        1
    }


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr", "ru", "ur", "zh"])
def test_forms_are_read_back_in_every_language(register: Register, tmp_path: Path, language: str) -> None:
    register.clock.set(DAY)
    group = register.get(Group, register.group.id)
    register.office.groups.save(replace(group, languages=("en", language) if language != "en" else ("en",)))
    task(register, "مهمة = task", register.persons[0], register.persons[1])
    forms = forms_out(register, tmp_path, language)
    path = forms[register.persons[0]]
    book = load_workbook(path)
    assert bool(book.worksheets[0].sheet_view.rightToLeft) is (language in ("ar", "ur"))
    words = [book[SHEET].cell(line, 10).value for line in range(1, 5)]
    reply = fill(path, {A1: {C.STATUS: words[1], C.PERCENT: 30, C.COMMENT: "نص 文 text"}})
    received = register.office.updates.receive(reply)
    assert not received.all_faults
    register.office.updates.accept(received)
    assert (action(register, 1).status, action(register, 1).percent) == (ActionStatus.IN_PROGRESS, 30)
    assert register.office.actions.history(1)[-1].text[language] == "نص 文 text"


def test_nothing_own_side_is_in_a_form(register: Register, tmp_path: Path) -> None:
    register.clock.set(DAY)
    task(register, "A joint task", register.persons[0], register.persons[1])
    for ref in (
        Ref(Kind.ACTION, 1),
        Ref(Kind.PERSON, register.persons[0]),
        Ref(Kind.GROUP, register.group.id),
    ):
        note = Note(subject_kind=ref.kind, subject_id=ref.id, text="Zwitscherlaut")
        register.office.records.save_note(note)
    evidence = Evidence(name="Zwitscherlaut.txt", data=b"Zwitscherlaut")
    register.office.actions.report(Report(action_id=1, text=text("Zwitscherlaut"), evidence=(evidence,)))
    (path,) = forms_out(register, tmp_path).values()
    with ZipFile(path) as package:
        for name in package.namelist():
            assert b"Zwitscherlaut" not in package.read(name), name

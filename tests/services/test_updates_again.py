"""Replies that are read again, and what their cells hold that no form should."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from secretariat.domain.people import Person
from secretariat.domain.update_preview import CellState
from secretariat.domain.update_replies import UpdateFault
from secretariat.services.actions import Report
from secretariat.services.update_words import fault_sentence
from tests.services.test_updates import A1, A2, action, out, refused, row, state_of
from tests.small_register import Register, text
from tests.update_replies import C, fill, forms_out, sheet_rows

__all__ = ["out"]  # a fixture

Out = tuple[Register, Path, dict[int, Path]]


def form(found: Out) -> Path:
    return found[2][found[0].persons[0]]


def test_what_was_left_of_a_reply_can_be_taken_in_later(out: Out) -> None:
    updates, actions = out[0].office.updates, out[0].office.actions
    reply = fill(form(out), {A1: {C.PERCENT: 40, C.COMMENT: "Half"}, A2: {C.PERCENT: 30}})
    actions.report(Report(action_id=1, percent=60))
    updates.accept(updates.receive(reply))
    assert [action(out[0], number).percent for number in (1, 2)] == [60, 30]
    actions.report(Report(action_id=2, percent=50))  # life goes on
    again = updates.receive(reply)
    assert state_of(again, A1, C.COMMENT) is CellState.ALREADY
    assert state_of(again, A2, C.PERCENT) is CellState.ALREADY, "it was taken in, whatever came after"
    assert row(again, A1).takable == {C.PERCENT}
    assert updates.accept(again, {1: frozenset({C.PERCENT})}).value.taken == 1
    assert [action(out[0], number).percent for number in (1, 2)] == [40, 50]
    assert refused(lambda: updates.receive(reply)).code == "update_reply_known"


def test_a_row_that_was_unticked_can_be_taken_in_later(out: Out) -> None:
    updates = out[0].office.updates
    cells = {C.STATUS: "Reported complete", C.PERCENT: 80, C.NEW_DUE_ON: date(2026, 10, 1)}
    reply = fill(form(out), {A1: cells, A2: {C.EVIDENCE: "A letter"}})
    updates.accept(updates.receive(reply), {1: frozenset(cells)})
    again = updates.receive(reply)
    assert (row(again, A1).takable, row(again, A2).takable) == (frozenset(), {C.EVIDENCE})
    updates.accept(again)
    error = refused(lambda: updates.receive(reply))
    assert (error.code, error.data["who"]) == ("update_reply_known", "Test secretary")


@pytest.mark.parametrize("day", ["2026-10-01", "٢٠٢٦-١٠-٠١", "۲۰۲۶-۱۰-۰۱"])
def test_dates_are_read_in_the_digits_of_the_region(out: Out, day: str) -> None:
    received = out[0].office.updates.receive(fill(form(out), {A1: {C.NEW_DUE_ON: day}}))
    assert not received.all_faults
    assert row(received, A1).becomes(frozenset({C.NEW_DUE_ON})).due_on == date(2026, 10, 1)  # type: ignore[union-attr]


def test_a_deadline_beyond_ten_years_is_a_slip(out: Out) -> None:
    reply = fill(form(out), {A1: {C.NEW_DUE_ON: date(9999, 12, 31)}, A2: {C.NEW_DUE_ON: date(2036, 6, 1)}})
    received = out[0].office.updates.receive(reply)
    assert [(fault.kind, fault.symbol) for fault in received.all_faults] == [(UpdateFault.DUE_TOO_LATE, A1)]
    said = fault_sentence(received.all_faults[0], "en", lambda day: f"{day:%d %B %Y}")
    assert "31 December 9999" in said


@pytest.mark.parametrize("column", [C.TITLE, C.STATUS, C.PERCENT, C.COMMENT, C.NEW_DUE_ON])
def test_an_error_in_a_cell_is_named(out: Out, column: C) -> None:
    received = out[0].office.updates.receive(fill(form(out), {A1: {column: "#REF!"}, A2: {C.PERCENT: 5}}))
    faults = [(fault.kind, fault.symbol, fault.column) for fault in received.all_faults]
    assert faults == [(UpdateFault.ERROR_VALUE, A1, column)]
    assert state_of(received, A2, C.PERCENT) is CellState.CHANGE


def test_a_control_that_turns_text_round_is_written_out(out: Out) -> None:
    updates = out[0].office.updates
    comment = "Done \u202etxt.exe \u2067سلام\u2069"
    updates.accept(updates.receive(fill(form(out), {A1: {C.COMMENT: comment}})))
    said = out[0].office.actions.history(1)[-1].text["en"]
    assert said == "Done ‹U+202E›txt.exe \u2067سلام\u2069"


@pytest.mark.parametrize("mark", ["x 1", None])
def test_a_row_without_its_mark_is_named_once(out: Out, mark: str | None) -> None:
    book = load_workbook(form(out))
    book.worksheets[0].cell(sheet_rows(form(out))[A1], 9).value = mark
    book.save(out[1] / "edited.xlsx")
    received = out[0].office.updates.receive(out[1] / "edited.xlsx")
    faults = [(fault.kind, fault.symbol) for fault in received.all_faults]
    assert faults == [(UpdateFault.ID_CHANGED, A1)]


def test_a_changed_id_of_the_hidden_sheet_is_named_once(out: Out) -> None:
    book = load_workbook(form(out))
    hidden: Any = book["_update"]
    (line,) = (n for n in range(1, hidden.max_row + 1) if hidden.cell(n, 2).value == action(out[0], 1).uid)
    hidden.cell(line, 2).value = "another"
    book.save(out[1] / "edited.xlsx")
    received = out[0].office.updates.receive(out[1] / "edited.xlsx")
    faults = [(fault.kind, fault.symbol) for fault in received.all_faults]
    assert faults == [(UpdateFault.ID_CHANGED, A1)]


def test_marks_are_shown_nowhere(out: Out) -> None:
    sheet = load_workbook(form(out)).worksheets[0]
    marks = [cell for (cell,) in sheet.iter_rows(min_col=9, max_col=9) if cell.value]
    assert marks
    assert {(cell.number_format, cell.font.color.rgb[-6:]) for cell in marks} == {(";;;", "FFFFFF")}
    first = sheet_rows(form(out))[A1]
    assert sheet.row_dimensions[first - 1].height < 6, "room between the heads' rule and the first row"


def test_a_forms_name_has_its_persons_name(out: Out) -> None:
    register = out[0]
    person = register.get(Person, register.persons[0])
    register.office.people.save(replace(person, name=text("Elif Nur Yıldıran")))
    name = forms_out(register, out[1])[person.id].name
    assert re.search(r"-elif-nur-yildiran-\d+-2-en\.xlsx$", name)

"""The page of action items on the sample database, through real services."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import NOW, nameless, open_window
from ui.models.list_model import DISPLAY
from ui.pages import ACTIONS, OVERVIEW

TODAY = NOW.date()
CANARY = "<img src=x> <b>&=@"
LATE = "PPHWG/2026/1/A.19"
BETWEEN = "PPHWG/2026/A.3"
"""Agreed between meetings: no minutes hold its title."""


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [OVERVIEW, ACTIONS], "PPHWG")


@pytest.fixture
def page(window):
    return window.show_page("actions")


def service_ids(page, **wanted):
    query = ActionQuery(group_id=page.context.group_id, as_of=TODAY, **wanted)
    return list(page.office.lists.action_ids(query))


def show(page, symbol: str = LATE) -> Action:
    action = page.office.actions.by_symbol(symbol)
    assert page.show_record(Ref(Kind.ACTION, action.id))
    return action


def stored(page, action: Action) -> Action:
    return page.office.records.get(Action, action.id)


def leave(field) -> None:
    field.inputs()[0].clearFocus()
    QApplication.processEvents()


def select_rows(page, first: int, last: int) -> list[int]:
    found = QItemSelection(page.model.index(first, 0), page.model.index(last, 0))
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().select(found, flags)
    return [page.model.id_at(row) for row in range(first, last + 1)]


# The list.


def test_search_side_and_chips_ask_the_services(qtbot, page):
    assert list(page.model.ids()) == service_ids(page, sort=ActionSort.STATUS)
    page.filters.focus()
    qtbot.keyClicks(page.filters.search, "work plan")
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Return)
    assert set(page.model.ids()) == set(service_ids(page, words="work plan"))
    assert page.filters.count.text() == f"{page.model.shown()} of {page.model.total()} shown"
    qtbot.keyClick(page.filters.search, Qt.Key.Key_Escape)
    party = page.filters.side._keys[1]
    page.filters.side.setCurrentIndex(1)
    page.filters.side.activated.emit(1)
    page.filters.chips.choose(ActionFilter.OPEN.value)
    assert set(page.model.ids()) == set(service_ids(page, party_id=party, filter=ActionFilter.OPEN))


def test_a_header_sorts(qtbot, page):
    header = page.view.horizontalHeader()
    due = next(i for i, column in enumerate(page.model.columns) if column.key == "due")
    middle = header.sectionViewportPosition(due) + header.sectionSize(due) // 2
    place = header.viewport().rect().center()
    place.setX(middle)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(page.model.ids()) == service_ids(page, sort=ActionSort.DUE)


def test_titles_are_shown_as_typed(qtbot, page):
    action = show(page, BETWEEN)
    title = page.detail.editor.field("title")
    title.focus()
    title.edit.selectAll()
    qtbot.keyClicks(title.edit, CANARY)
    leave(title)
    assert stored(page, action).title["en"] == CANARY
    assert page.model.index(page.model.row_of(action.id), 1).data(DISPLAY) == CANARY


# Editing.


def test_a_deadline_before_its_meeting_is_refused_and_kept(qtbot, window, page):
    action = show(page)
    due = page.detail.editor.field("due_on")
    due.focus()
    due.edit.selectAll()
    qtbot.keyClicks(due.edit, "2026-03-01")
    leave(due)
    assert "lies before the end of the meeting" in due.error.text()
    assert due.edit.text() == "2026-03-01"
    assert stored(page, action).due_on == action.due_on
    assert "not saved" in window.state.text()
    other = next(i for i in page.model.ids() if i != action.id)
    page.view.select_id(other)
    page.view.select_id(action.id)
    assert due.edit.text() == "2026-03-01"
    due.focus()
    due.edit.selectAll()
    qtbot.keyClicks(due.edit, "5 January 2027")
    leave(due)
    assert due.error.text() == ""
    changed = stored(page, action)
    assert (changed.due_on, changed.moves) == (date(2027, 1, 5), action.moves + 1)
    days = (changed.due_on - action.original_due_on).days
    assert page.detail.editor.facts.moved.text() == f"once, {days} days"
    window.undo()
    assert stored(page, action).due_on == action.due_on
    assert due.edit.text() == action.due_on.isoformat()


def test_what_is_typed_is_stored_on_leaving_the_page(qtbot, window, page):
    action = show(page)
    percent = page.detail.editor.field("percent")
    percent.focus()
    percent.edit.selectAll()
    qtbot.keyClicks(percent.edit, "55")
    window.show_page("overview")
    assert stored(page, action).percent == 55


def test_what_was_refused_survives_another_group(qtbot, window, page):
    action = show(page)
    percent = page.detail.editor.field("percent")
    percent.focus()
    percent.edit.selectAll()
    qtbot.keyClicks(percent.edit, "140")
    leave(percent)
    assert "from 0 to 100" in percent.error.text()
    window.show_page("overview")
    window.choose_group(next(g.id for g in window.office.lists.groups("en") if g.symbol == "IWC"))
    window.show_page("actions")
    assert page.detail.record().id != action.id
    window.show_page("overview")
    window.choose_group(action.group_id)
    assert window.open_record(Ref(Kind.ACTION, action.id))
    assert page.detail.editor.field("percent").edit.text() == "140"


def test_commands_follow_the_status(page):
    show(page)
    assert page.complete.isEnabled()
    assert not page.confirm.isEnabled()
    status = page.detail.editor.field("status")
    row = status._keys.index(ActionStatus.REPORTED_COMPLETE)
    status.combo.setCurrentIndex(row)
    status.combo.activated.emit(row)
    assert not page.complete.isEnabled()
    assert page.confirm.isEnabled()


def test_an_item_that_no_longer_fits_the_filter_stays_in_sight(page):
    page.show_list(ActionFilter.OVERDUE)
    action = page.detail.record()
    page.detail.complete()
    assert page.model.row_of(action.id) < 0
    assert page.detail.record().id == action.id
    assert page.detail.record().status is ActionStatus.REPORTED_COMPLETE


# Progress.


def test_the_form_writes_the_history(qtbot, page):
    action = show(page)
    before = page.office.actions.history(action.id)
    page.detail.report_progress()
    form = page.detail.form
    form.field("percent").edit.setText("60")
    form.field("effective_on").edit.setText("2026-12-24")
    form.field("text").edit.setPlainText(CANARY)
    form.accept()
    assert "cannot be dated in the future" in form.field("effective_on").error.text()
    assert form.isVisible()
    assert page.office.actions.history(action.id) == before
    form.field("effective_on").edit.setText("2026-11-19")
    form.field("due_on").edit.setText("2026-12-31")
    qtbot.keyClick(form.field("text").edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    latest = page.office.actions.history(action.id)[-1]
    assert (latest.percent, latest.due_on, latest.effective_on) == (
        60,
        date(2026, 12, 31),
        date(2026, 11, 19),
    )
    assert latest.text["en"] == CANARY
    assert latest.reported_by_id == action.responsible_id
    newest = page.detail.history.entries[0]
    assert "60%" in newest.accessibleName()
    assert CANARY in newest.accessibleName()
    assert page.detail.tabs.key() == "history"


def test_a_cancelled_report_is_there_again(qtbot, page):
    show(page)
    page.detail.report_progress()
    page.detail.form.field("text").edit.setPlainText("half a sen")
    page.detail.form.reject()
    page.detail.report_progress()
    assert page.detail.form.field("text").value()["en"] == "half a sen"
    page.detail.form.reject()
    page.detail.complete()
    page.detail.report_progress()
    assert page.detail.form.field("text").value()["en"] == "half a sen"
    assert page.detail.form.field("status").value() is ActionStatus.REPORTED_COMPLETE
    page.detail.form.reject()


def test_completion_takes_two_keys(qtbot, window, page):
    action = show(page)
    assert page.detail.complete_button.isVisible()
    assert not page.detail.confirm_button.isVisible()
    qtbot.mouseClick(page.detail.complete_button, Qt.MouseButton.LeftButton)
    assert stored(page, action).status is ActionStatus.REPORTED_COMPLETE
    qtbot.mouseClick(page.detail.confirm_button, Qt.MouseButton.LeftButton)
    form = page.detail.form
    assert form.field("reported_by_id").value() == action.counterpart_id
    form.field("reported_by_id").set_value(action.responsible_id)
    form.accept()
    assert "for the other side to confirm" in form.field("reported_by_id").error.text()
    form.field("reported_by_id").set_value(action.counterpart_id)
    form.accept()
    assert stored(page, action).status is ActionStatus.CONFIRMED_COMPLETE
    assert page.office.actions.history(action.id)[-1].reported_by_id == action.counterpart_id
    assert "is confirmed complete" in window.banner.text()
    qtbot.mouseClick(window.banner.buttons()[0], Qt.MouseButton.LeftButton)
    assert stored(page, action).status is ActionStatus.REPORTED_COMPLETE


def test_confirming_first_is_refused_at_the_status(page):
    action = show(page)
    status = page.detail.editor.field("status")
    row = status._keys.index(ActionStatus.CONFIRMED_COMPLETE)
    status.combo.setCurrentIndex(row)
    status.combo.activated.emit(row)
    assert "first reported by the lead side" in status.error.text()
    assert stored(page, action).status is action.status


def test_the_history_is_walked_by_arrow_keys(qtbot, page):
    show(page)
    page.detail.tabs.show_pane("history")
    entries = page.detail.history.entries
    assert len(entries) > 1
    entries[0].setFocus()
    qtbot.keyClick(entries[0], Qt.Key.Key_Down)
    assert entries[1].hasFocus()


# Several at once.


def test_one_status_for_several_is_one_step(qtbot, window, page):
    page.show_list(ActionFilter.OVERDUE)
    ids = select_rows(page, 0, 2)
    before = [page.office.records.get(Action, i).status for i in ids]
    assert page.detail.bulk.title.text() == "3 action items are selected"
    page.detail.bulk.status.set_value(ActionStatus.ON_HOLD)
    qtbot.mouseClick(page.detail.bulk.button, Qt.MouseButton.LeftButton)
    assert {page.office.records.get(Action, i).status for i in ids} == {ActionStatus.ON_HOLD}
    assert "3 action items were changed." in window.banner.text()
    assert page.filters.count.text() == f"0 of {page.model.total()} shown"
    window.undo()
    assert [page.office.records.get(Action, i).status for i in ids] == before
    assert window.desk.undo_label() is None


def test_a_refused_bulk_changes_nothing_and_says_why(qtbot, page):
    page.show_list(ActionFilter.OVERDUE)
    ids = select_rows(page, 0, 1)
    page.detail.bulk.status.set_value(ActionStatus.CONFIRMED_COMPLETE)
    qtbot.mouseClick(page.detail.bulk.button, Qt.MouseButton.LeftButton)
    refusal = page.detail.bulk.status.error.text()
    assert "first reported" in refusal
    assert any(page.office.records.get(Action, i).symbol in refusal for i in ids)
    assert {page.office.records.get(Action, i).status for i in ids} <= {
        ActionStatus.IN_PROGRESS,
        ActionStatus.NOT_STARTED,
    }


# New, removed, found.


def test_a_new_item_by_keyboard_alone(qtbot, window, page):
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page.form
    assert form is not None
    assert form.isVisible()
    qtbot.keyClick(form.field("title").edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "needs a text" in form.field("title").error.text()
    qtbot.keyClicks(form.field("title").edit, "Send the list of hospitals")
    form.field("due_on").focus()
    qtbot.keyClicks(form.field("due_on").edit, "2026-12-15")
    qtbot.keyClick(form.field("due_on").edit, Qt.Key.Key_Return)
    made = page.detail.record()
    assert made.title["en"] == "Send the list of hospitals"
    assert made.symbol.startswith("PPHWG/2026/A.")
    assert made.due_on == date(2026, 12, 15)
    assert page.view.current_id() == made.id
    qtbot.keyClick(page.view, Qt.Key.Key_Return)  # into the form
    assert page.detail.editor.field("title").has_focus()
    qtbot.keyClick(page.detail.editor.field("title").edit, Qt.Key.Key_Escape)  # and back to the list
    assert page.view.hasFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert page.detail.form.isVisible()
    page.detail.form.reject()


def test_removing_a_provisional_item_offers_undo(qtbot, window, page):
    third = page.office.meetings.by_symbol("PPHWG/2026/3")
    wanted = Action(
        group_id=page.context.group_id, meeting_id=third.id, title=LocalizedText(en="Draft a leaflet")
    )
    made = window.desk.run(lambda: page.office.actions.save(wanted)).value
    show_id(page, made.id)
    assert page.detail.symbol.text() == "Provisional"
    total = page.model.total()
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    with pytest.raises(RuleViolation):
        stored(page, made)
    assert page.model.total() == total - 1
    assert page.detail.record() is None or page.detail.record().id != made.id
    assert "Draft a leaflet" in window.banner.text()
    qtbot.mouseClick(window.banner.buttons()[0], Qt.MouseButton.LeftButton)
    assert stored(page, made).title["en"] == "Draft a leaflet"


def test_several_items_are_removed_and_brought_back_in_one_step(qtbot, window, page):
    third = page.office.meetings.by_symbol("PPHWG/2026/3")
    made = [
        page.desk.run(
            lambda title=title: page.office.actions.save(
                Action(group_id=page.context.group_id, meeting_id=third.id, title=LocalizedText(en=title))
            )
        ).value
        for title in ("Draft a leaflet", "Print the leaflet")
    ]
    page.remove([action.id for action in made])
    for action in made:
        with pytest.raises(RuleViolation):
            stored(page, action)
    assert "2 action items" in window.banner.text()
    qtbot.mouseClick(window.banner.buttons()[0], Qt.MouseButton.LeftButton)
    assert [stored(page, action).title["en"] for action in made] == ["Draft a leaflet", "Print the leaflet"]


def show_id(page, action_id: int) -> None:
    assert page.show_record(Ref(Kind.ACTION, action_id))


def test_an_item_with_a_symbol_stays(qtbot, window, page):
    action = show(page)
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert "has been given out and cannot be removed" in window.banner.text()
    assert stored(page, action) == action


def test_an_item_of_another_group_is_found(window, page):
    other = window.office.actions.by_symbol("PCHC/2026/1/A.5")
    assert window.open_record(Ref(Kind.ACTION, other.id))
    assert window.context.group.symbol == "PCHC"
    assert page.detail.record().id == other.id


def test_item_leads_to_its_meeting(qtbot, page):
    action = show(page)
    with qtbot.waitSignal(page.open_record) as asked:
        qtbot.mouseClick(page.detail.editor.facts.meeting, Qt.MouseButton.LeftButton)
    assert asked.args == [Ref(Kind.MEETING, action.meeting_id)]


# Own-side notes.


def test_notes_are_kept_with_their_item(qtbot, window, page):
    action = show(page, "PPHWG/2026/2/A.1")
    notes = page.detail.notes
    page.detail.tabs.show_pane("notes")
    notes.new.focus()
    qtbot.keyClicks(notes.new.edit, CANARY)
    show(page)  # leaving the item stores it
    ref = Ref(Kind.ACTION, action.id)
    assert [note.text for note in page.office.records.notes(ref)] == [CANARY]
    assert notes.new.value() == ""
    show(page, "PPHWG/2026/2/A.1")
    assert [editor.record().text for editor in notes.editors()] == [CANARY]
    notes._remove_note(notes.editors()[0].record().id)
    assert page.office.records.notes(ref) == []
    window.undo()
    assert [editor.record().text for editor in notes.editors()] == [CANARY]


def test_everything_that_takes_keys_has_a_name(page):
    show(page)
    for pane in ("details", "history", "notes"):
        page.detail.tabs.show_pane(pane)
        assert nameless(page) == []


def test_badge_counts_what_is_overdue(page):
    assert ACTIONS.badge(page.office, page.context) == (
        len(service_ids(page, filter=ActionFilter.OVERDUE)),
        "red",
    )
    assert page.office.lists.action_lines([page.model.id_at(0)], "en", TODAY + timedelta(days=1))


def test_a_deadline_on_a_rest_day_is_pointed_out(page, qtbot):
    with_friday = first_unfinished(page)
    page.show_record(Ref(Kind.ACTION, with_friday))
    due = page.detail.editor.field("due_on")
    for typed, said in (("2027-01-08", "Friday, a rest day of Palestine"), ("2027-01-06", "")):
        due.edit.selectAll()
        qtbot.keyClicks(due.edit, typed)
        qtbot.keyClick(due.edit, Qt.Key.Key_Return)
        assert page.detail.editor.facts.rest.text() == said
        assert page.detail.editor.facts.rest.isVisible() == bool(said)


def first_unfinished(page) -> int:
    actions = page.office.actions.all(page.context.group_id)
    return next(a.id for a in actions if a.status is ActionStatus.IN_PROGRESS)

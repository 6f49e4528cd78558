"""Cells are edited where they stand, by real keys: F2, Enter, Tab, Shift+Tab and Esc."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QComboBox

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.meetings import Meeting
from secretariat.domain.query import ActionFilter
from secretariat.domain.seals import SEALED_STATES
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import open_window
from ui.pages import ACTIONS, DECISIONS, MEETINGS
from ui.widgets.patience import Patience

LATE = "PPHWG/2026/1/A.19"
BETWEEN = "PPHWG/2026/A.3"


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [ACTIONS], "PPHWG")


@pytest.fixture
def page(window):
    return window.show_page("actions")


def stand(page, symbol: str, key: str) -> Action:
    """Put the keyboard into a cell by keys: to the row by its record, then along it."""
    action = page.office.actions.by_symbol(symbol)
    page.view.arranged.show_column(key, True)
    assert page.show_record(Ref(Kind.ACTION, action.id))
    column = next(i for i, c in enumerate(page.model.columns) if c.key == key)
    for _ in page.model.columns:
        if page.view.currentIndex().column() == column:
            break
        page.view.window().activateWindow()
        QApplication.processEvents()
        key_of(page.view, Qt.Key.Key_Right)
    assert page.view.currentIndex().column() == column
    return action


def key_of(widget, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def stored(page, action: Action) -> Action:
    return page.office.records.get(Action, action.id)


def typing_in(page):
    """Return the widget that has the keyboard, which is in the cell."""
    focus = QApplication.focusWidget()
    assert page.view.editing.isAncestorOf(focus), focus
    return focus


def type_over(page, text: str) -> None:
    from PySide6.QtTest import QTest

    edit = typing_in(page)
    (edit.lineEdit() if isinstance(edit, QComboBox) else edit).selectAll()
    QTest.keyClicks(edit, text)


def test_enter_stores_a_title_and_stays_and_one_undo_takes_it_back(page, window):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Send the revised list")
    key_of(typing_in(page), Qt.Key.Key_Return)
    assert stored(page, action).title["en"] == "Send the revised list"
    assert not page.view.editing.is_open()
    assert page.view.hasFocus()
    assert page.view.current_id() == action.id
    window.undo()
    assert stored(page, action).title == action.title


def test_escape_gives_up(page):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Nothing of this")
    key_of(typing_in(page), Qt.Key.Key_Escape)
    assert stored(page, action) == action
    assert page.view.hasFocus()
    assert not page.view.editing.is_unsaved()


def test_a_refusal_stands_at_the_cell_and_what_was_typed_stays(page, window):
    action = stand(page, LATE, "due")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "2020-01-01")
    edit = typing_in(page)
    key_of(edit, Qt.Key.Key_Return)
    editing = page.view.editing
    assert stored(page, action) == action
    assert "2020" in editing.field().error.text()
    assert edit.text() == "2020-01-01"
    assert editing.isVisible()
    assert page.context.has_unsaved()
    assert not page.hand_over()
    assert "2020" in page.held()
    # Another filter, in which the row is not shown any more, loses neither the text nor the sentence.
    page.model.ask(filter=ActionFilter.CONFIRMED)
    assert editing.isVisible()
    assert editing.field().edit.text() == "2020-01-01"
    page.model.ask(filter=ActionFilter.ALL)
    edit.setFocus()
    type_over(page, "2026-12-24")
    key_of(edit, Qt.Key.Key_Return)
    assert stored(page, action).due_on == date(2026, 12, 24)
    assert not page.context.has_unsaved()


def test_what_is_no_date_is_refused(page):
    action = stand(page, LATE, "due")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "blorp")
    key_of(typing_in(page), Qt.Key.Key_Return)
    assert page.view.editing.field().error.text()
    assert stored(page, action) == action


def test_tab_stores_and_edits_the_next_cell_and_shift_tab_the_one_before(page):
    page.view.arranged.choose(["symbol", "title", "priority", "percent"], ["percent"])
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Send it")
    key_of(typing_in(page), Qt.Key.Key_Tab)
    assert stored(page, action).title["en"] == "Send it"
    assert page.view.editing.key == "priority"
    type_over(page, "Hig")
    key_of(typing_in(page), Qt.Key.Key_Tab)
    assert page.view.editing.key == "percent"
    key_of(typing_in(page), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert page.view.editing.key == "priority"


def test_a_choice_is_found_by_a_part_of_its_word(page):
    action = stand(page, BETWEEN, "priority")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "hig")
    key_of(typing_in(page), Qt.Key.Key_Return)
    assert stored(page, action).priority is Priority.HIGH


def test_progress_goes_through_the_rules_of_reports(page):
    action = stand(page, BETWEEN, "percent")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "35")
    key_of(typing_in(page), Qt.Key.Key_Return)
    now = stored(page, action)
    assert (now.percent, now.status) == (35, ActionStatus.IN_PROGRESS)
    assert page.office.actions.history(action.id)[-1].percent == 35


def test_the_keyboard_leaving_the_cell_stores(page):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Left by a click")
    page.filters.search.setFocus()
    QApplication.processEvents()
    QApplication.processEvents()
    assert stored(page, action).title["en"] == "Left by a click"


def test_another_change_of_the_same_record_is_kept_and_of_the_same_cell_is_told(page):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Mine")
    page.office.actions.save(replace(stored(page, action), priority=Priority.HIGH))
    key_of(typing_in(page), Qt.Key.Key_Return)
    now = stored(page, action)
    assert (now.title["en"], now.priority) == ("Mine", Priority.HIGH)
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Mine again")
    page.office.actions.save(replace(now, title=now.title.put("en", "Theirs")))
    key_of(typing_in(page), Qt.Key.Key_Return)
    assert "Theirs" in page.view.editing.field().error.text()
    assert stored(page, action).title["en"] == "Theirs"
    key_of(typing_in(page), Qt.Key.Key_Return)
    assert stored(page, action).title["en"] == "Mine again"


def test_a_column_that_cannot_be_edited_says_so(page):
    stand(page, BETWEEN, "symbol")
    with_said: list[str] = []
    page.context.message.connect(lambda text, _tone, _undo: with_said.append(text))
    key_of(page.view, Qt.Key.Key_F2)
    assert not page.view.editing.is_open()
    assert with_said


def test_the_register_of_another_day_is_only_read(page):
    stand(page, BETWEEN, "title")
    page.show_day(date(2026, 11, 1))
    key_of(page.view, Qt.Key.Key_F2)
    assert not page.view.editing.is_open()


def test_the_input_has_a_name_and_lies_over_its_cell(page):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    assert typing_in(page).accessibleName() == "Action"
    cell = page.view.cell_rect(action.id, "title")
    assert page.view.editing.geometry().intersects(cell)
    assert page.view.rect().contains(page.view.editing.geometry())


def test_alt_tab_leaves_the_cell_open(page):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Half a sen")
    edit = typing_in(page)
    away = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    page.view.editing.eventFilter(edit, away)
    QApplication.processEvents()
    assert page.view.editing.is_open()
    assert stored(page, action) == action


def test_a_date_is_typed_in_words_and_said_before_it_is_stored(page):
    action = stand(page, BETWEEN, "due")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "in 30 days")
    assert "20 December 2026" in page.view.editing.field().echo.text()
    assert stored(page, action).due_on == action.due_on
    key_of(typing_in(page), Qt.Key.Key_Return)
    assert stored(page, action).due_on == date(2026, 12, 20)


def test_the_list_is_sorted_by_the_column_of_the_keyboard_and_back(page):
    stand(page, BETWEEN, "due")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    key_of(page.view, Qt.Key.Key_S, both)
    query = page.model.query()
    assert (query.sort.value, query.descending) == ("due_on", False)
    key_of(page.view, Qt.Key.Key_S, both)
    assert page.model.query().descending
    assert page.view.current_id() == page.office.actions.by_symbol(BETWEEN).id


def test_a_cell_stays_in_the_language_in_which_it_was_opened(page):
    made = Action(
        group_id=page.context.group_id, title=LocalizedText({"ar": "مراجعة"}), due_on=date(2027, 1, 1)
    )
    action = page.desk.run(lambda: page.office.actions.save(made)).value
    assert page.show_record(Ref(Kind.ACTION, action.id))
    editing = page.view.editing
    assert editing.begin(action.id, "title")
    editing.field().inputs()[0].setText("مراجعة الخطة")
    page.office.actions.save(replace(action, title=action.title.put("en", "Review the plan")))
    assert editing.commit()
    assert dict(stored(page, action).title) == {"ar": "مراجعة الخطة", "en": "Review the plan"}


def test_a_refused_cell_stays_in_sight_when_a_filter_leaves_nothing(page):
    stand(page, LATE, "due")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "blorp")
    edit = typing_in(page)
    key_of(edit, Qt.Key.Key_Return)
    page.model.ask(words="zzzzz")
    assert page.model.shown() == 0
    assert edit.isVisible()
    assert page.view.editing.field().error.isVisible()
    assert not page.empty.isVisible()
    key_of(edit, Qt.Key.Key_Escape)
    assert page.empty.isVisible()
    page.model.ask(words="")
    assert page.view.isVisible()


def test_a_deadline_that_leaves_its_event_is_told_and_undo_ties_it_again(page, window):
    tied = next(a for a in page.office.actions.all(page.context.group_id) if a.due_event is not None)
    page.show_record(Ref(Kind.ACTION, tied.id))
    editing = page.view.editing
    assert editing.begin(tied.id, "due")
    editing.field().edit.setText("2027-06-06")
    assert editing.commit()
    assert stored(page, tied).due_event is None
    assert "no longer follows" in window.banner.text()
    window.undo()
    assert stored(page, tied).due_event is tied.due_event
    assert editing.begin(tied.id, "priority")
    editing.field().set_value(Priority.HIGH)
    assert editing.commit()
    assert stored(page, tied).due_event is tied.due_event
    assert "no longer follows" not in window.banner.text()


def test_delete_in_the_register_of_another_day_says_that_it_is_only_read(page, window):
    action = stand(page, BETWEEN, "title")
    page.show_day(date(2026, 11, 1))
    page.view.setFocus()
    page.view.selectRow(0)
    window.banner.clear()
    key_of(page.view, Qt.Key.Key_Delete)
    assert window.banner.text() == "The register of another day is only read."
    assert stored(page, action) == action


def test_a_change_of_many_first_stores_the_open_cell(page, window):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Typed before")
    page.change_many({"priority": Priority.LOW})
    now = stored(page, action)
    assert (now.title["en"], now.priority) == ("Typed before", Priority.LOW)
    assert not page.view.editing.is_open()
    window.undo()
    now = stored(page, action)
    assert (now.title["en"], now.priority) == ("Typed before", action.priority)


@pytest.mark.parametrize("verb", ["change", "remove"])
def test_nothing_is_changed_or_removed_while_an_open_cell_is_refused(page, window, verb):
    action = stand(page, BETWEEN, "due")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "blorp")
    if verb == "change":
        page.change_many({"priority": Priority.LOW})
    else:
        page.remove([action.id])
    assert stored(page, action) == action
    assert page.view.editing.field().edit.text() == "blorp"
    assert "Due" in window.banner.text()


def test_a_cell_that_is_left_during_a_long_piece_of_work_is_stored_after_it(page, qtbot):
    action = stand(page, BETWEEN, "title")
    key_of(page.view, Qt.Key.Key_F2)
    type_over(page, "Stored afterwards")
    with Patience("Counting…"):
        page.filters.search.setFocus()
        QApplication.processEvents()
        QApplication.processEvents()
        assert stored(page, action) == action
    qtbot.waitUntil(lambda: stored(page, action).title["en"] == "Stored afterwards")


def test_what_adopted_minutes_print_is_not_opened_and_the_meeting_is_named(qtbot, store, sample):
    window = open_window(qtbot, store, sample, [ACTIONS, DECISIONS, MEETINGS], "PPHWG")
    office = window.office
    found = office.records.all(Meeting)
    meeting = next(m for m in found if m.minutes_state in SEALED_STATES and m.symbol == "PPHWG/2026/1")
    decision = next(d for d in office.records.all(Decision) if d.meeting_id == meeting.id)
    action = office.actions.by_symbol(LATE)
    for page, view, record, key in (
        ("actions", lambda page: page.view, action, "title"),
        ("decisions", lambda page: page.view, decision, "decided_on"),
        ("meetings", lambda page: page.list.view, meeting, "place"),
    ):
        editing = view(window.show_page(page)).editing
        window.banner.clear()
        assert not editing.begin(record.id, key)
        assert not editing.is_open()
        assert "sealed" in window.banner.text()
        assert "PPHWG/2026/1" in window.banner.text()

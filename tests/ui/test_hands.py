"""What the keyboard and the mouse meet: first fields, Enter on buttons, undo past a field, questions before loss."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from secretariat.domain.actions import Action, Priority
from secretariat.domain.meetings import Meeting, MeetingState
from tests.ui.sample_window import open_window
from ui.meetings import moves
from ui.pages import ACTIONS, MEETINGS
from ui.start_page import StartPage, Ways
from ui.widgets.dialogs import Question
from ui.widgets.fields import TextField
from ui.widgets.form_dialog import FormDialog


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [ACTIONS, MEETINGS], "PPHWG")


def test_a_form_opens_with_the_keyboard_in_its_first_field(qtbot):
    dialog = FormDialog(None, "New person", "", "Enter", str)
    qtbot.addWidget(dialog)
    dialog.add(TextField("name", "Name"))
    dialog.add(TextField("email", "E-mail"))
    dialog.open()
    assert dialog.focusWidget() is dialog.field("name").inputs()[0]
    dialog.reject()
    other = FormDialog(None, "Report", "", "Enter", str)
    qtbot.addWidget(other)
    other.add(TextField("name", "Name"))
    other.add(TextField("email", "E-mail"))
    other.field("email").focus()
    other.open()
    assert other.focusWidget() is other.field("email").inputs()[0], "what the form chose itself stays"
    other.reject()


def test_the_update_round_opens_in_its_first_field(window):
    page = window.show_page("actions")
    page.updates.open()
    dialog = page.updates.dialog
    field = dialog.until if dialog.until.isVisible() else dialog.language
    assert dialog.focusWidget() in field.inputs()
    dialog.reject()


def test_enter_presses_the_focused_button_of_the_start_page(qtbot):
    pressed = []
    start = StartPage(Ways(lambda: pressed.append("new"), lambda: pressed.append("open"), lambda: None))
    qtbot.addWidget(start)
    start.show_recent([])
    start.show()
    qtbot.keyClick(start.new, Qt.Key.Key_Return)
    qtbot.keyClick(start.open, Qt.Key.Key_Enter)
    assert pressed == ["new", "open"]


def test_undo_passes_a_combo_box_that_has_nothing_of_its_own(qtbot, window):
    from secretariat.services.actions import Change

    page = window.show_page("actions")
    action = page.detail.record()
    other = Priority.HIGH if action.priority is not Priority.HIGH else Priority.LOW
    window.desk.run(lambda: page.office.actions.change_many([action.id], Change(priority=other)))
    field = page.detail.editor.field("responsible_id")
    field.focus()
    QApplication.processEvents()
    assert field.combo.hasFocus()
    qtbot.keyClick(field.combo, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.office.records.get(Action, action.id).priority is action.priority


def test_what_is_said_about_several_items_goes_with_their_selection(window):
    page = window.show_page("actions")
    page.view.selectAll()
    assert page.detail.shows_several()
    page.model.ask(words="no item has such words")
    assert page.model.shown() == 0
    assert not page.detail.shows_several()
    page.model.ask_all()
    page.view.selectAll()
    number = page.model.shown()
    assert page.detail.bulk.title.text().startswith(str(number))
    page.model.ask(words="work plan")
    count = page.view.selected_count()
    assert page.detail.shows_several() == (count > 1)
    assert count < number
    if count > 1:
        assert page.detail.bulk.title.text().startswith(str(count))


def test_a_meeting_that_was_convened_is_removed_only_after_a_question(window, monkeypatch):
    page = window.show_page("meetings")
    asked = []

    def answer(yes):
        monkeypatch.setattr(moves, "confirm", lambda _parent, *texts: bool(asked.append(texts)) or yes)

    found = page.office.lists.meetings(page.context.group_id, "en")
    convened = next(line for line in found if line.state is MeetingState.CONVENED)
    answer(False)
    page.remove(convened.id)
    assert page.office.records.get(Meeting, convened.id)
    agenda = len(page.office.meetings.agenda(convened.id))
    assert f"{agenda} agenda items" in asked[0][1]
    answer(True)
    page.remove(convened.id)
    assert convened.id not in page.list.lines
    page.new_meeting()
    planned = page.meeting()
    page.remove(planned.id)
    assert len(asked) == 2, "a meeting that is only planned goes unasked; Undo brings it back"
    assert planned.id not in page.list.lines
    menu = window.menus.page.actions()
    last = next(i for i, action in enumerate(menu) if action.text() == "Remove meeting")
    assert menu[last - 1].isSeparator()


def test_enter_presses_the_button_of_a_question_that_has_the_keyboard(qtbot):
    for risky in (False, True):
        for name, accepted in (("yes", True), ("no", False)):
            question = Question(None, "Adopt?", "", "Adopt", "Cancel")
            qtbot.addWidget(question)
            if risky:
                question.beware()
            ends = []
            question.finished.connect(ends.append)
            with qtbot.waitExposed(question):
                question.open()
            button = getattr(question, name)
            button.setFocus(Qt.FocusReason.TabFocusReason)
            qtbot.keyClick(button, Qt.Key.Key_Return)
            assert ends == [int(accepted)], (name, risky)


def test_enter_in_a_field_of_a_risky_question_cancels_it(qtbot):
    question = Question(None, "Adopt?", "", "Adopt", "Cancel")
    qtbot.addWidget(question)
    edit = QLineEdit()
    question.body.addWidget(edit)
    question.beware()
    ends = []
    question.finished.connect(ends.append)
    with qtbot.waitExposed(question):
        question.open()
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert ends == [0]


def test_home_finds_the_first_delegate_and_enter_a_role_to_type_over(qtbot, window):
    page = window.show_page("meetings")
    page.show_tab("delegations")
    people = page.delegations.list
    qtbot.keyClick(people, Qt.Key.Key_End)
    last = people.current_id()
    qtbot.keyClick(people, Qt.Key.Key_Home)
    assert people.current_id() not in (0, last)
    qtbot.keyClick(people, Qt.Key.Key_Return)
    role = page.delegations.form.field("role")
    assert role.has_focus()
    assert role.line.selectedText() == role.line.text() != ""

"""The screen of meetings, on the sample database and through real services."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Attendance, Meeting, MeetingState
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.meetings.delegations import SubstituteQuestion
from ui.meetings.page import SPEC, MeetingsPage
from ui.settings import SettingsStore

THIRD = "PPHWG/2026/3"


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


@pytest.fixture
def page(window: MainWindow) -> MeetingsPage:
    page = window.show_page("meetings")
    assert isinstance(page, MeetingsPage)
    return page


def third(page: MeetingsPage) -> Meeting:
    return page.office.meetings.by_symbol(THIRD)


def test_the_coming_meeting_is_chosen_and_called_by_its_number(page):
    assert page.meeting().symbol == THIRD
    assert page.title.text() == "Third Meeting"
    assert page.details.form.title.edit.placeholderText() == "Third Meeting"


def test_a_meeting_is_planned_by_keyboard(page, qtbot):
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    made = page.meeting()
    assert made.symbol == "PPHWG/2027/1"
    # Hosts alternate, the zone is the host's, two days from ten to five, three months on.
    assert (made.host_party_id, made.zone) == (2, "Asia/Hebron")
    assert f"{made.starts_at:%Y-%m-%d %H:%M}" == "2027-03-02 10:00"
    assert f"{made.ends_at:%Y-%m-%d %H:%M}" == "2027-03-03 17:00"
    title = page.details.form.title.edit
    assert QApplication.focusWidget() is title
    qtbot.keyClicks(title, "Extraordinary Meeting")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert page.meeting().title.best("en") == "Extraordinary Meeting"
    assert page.title.text() == "Extraordinary Meeting"


def test_the_end_follows_when_only_the_beginning_is_moved(page, qtbot):
    before = third(page)
    field = page.details.form.field("starts_at")
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "2027-01-13 10:00")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    after = third(page)
    assert f"{after.starts_at:%Y-%m-%d %H:%M}" == "2027-01-13 10:00"
    assert after.ends_at - after.starts_at == before.ends_at - before.starts_at


def test_an_end_before_the_beginning_is_refused_and_what_was_typed_stays(page, qtbot):
    field = page.details.form.field("ends_at")
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "2026-12-01 09:00")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert "before it begins" in field.error.text()
    assert field.edit.text() == "2026-12-01 09:00"
    assert f"{third(page).ends_at:%Y-%m-%d %H:%M}" == "2026-12-02 17:00"
    assert not page.commit()
    qtbot.keyClicks(page.details.form.field("starts_at").edit, "")
    field.edit.setText("2026-12-03 12:00")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert page.commit()
    assert third(page).ends_at.day == 3


def test_times_are_shown_on_each_sides_clock(page):
    shown = " ".join(page.details.clocks.texts())
    assert "09:30" in shown
    assert "06:30" in shown
    meeting = page.meeting()
    page.desk.run(lambda: page.office.meetings.save(_on(meeting, 4)))  # a Friday
    assert any("Friday" in text for text in page.details.clocks.texts())


def _on(meeting: Meeting, day: int) -> Meeting:
    from dataclasses import replace

    return replace(
        meeting, starts_at=meeting.starts_at.replace(day=day), ends_at=meeting.ends_at.replace(day=day)
    )


def test_only_the_legal_next_moves_have_buttons(page):
    texts = [button.text() for button in page.details.state.buttons()]
    assert texts == ["Open the session", "Postpone", "Cancel the meeting"]
    page.details.state.buttons()[0].click()
    assert page.meeting().state is MeetingState.IN_SESSION
    assert [button.text() for button in page.details.state.buttons()] == ["Mark as held"]


def test_reopening_asks_for_the_reason(page, qtbot):
    page.show_record(Ref(Kind.MEETING, page.office.meetings.by_symbol("PPHWG/2026/1").id))

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        edit = dialog.findChild(QLineEdit)
        qtbot.keyClicks(edit, "A page was missing")
        qtbot.keyClick(edit, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)
    page.details.state.buttons()[0].click()
    assert page.meeting().state is MeetingState.HELD


def agenda_ids(page: MeetingsPage) -> list[int]:
    return [item.id for item in page.office.meetings.agenda(third(page).id)]


def test_agenda_items_are_moved_by_keys(page, qtbot):
    page.show_tab("agenda")
    before = agenda_ids(page)
    page.agenda.list.setCurrentRow(1)
    qtbot.keyClick(page.agenda.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert agenda_ids(page) == [before[0], before[2], before[1], *before[3:]]
    assert page.agenda.list.current_id() == before[1]
    qtbot.keyClick(page.agenda.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert agenda_ids(page) == before


def test_agenda_items_are_moved_by_dropping(page):
    page.show_tab("agenda")
    before = agenda_ids(page)
    agenda = page.agenda.list
    agenda.setCurrentRow(0)
    target = agenda.visualItemRect(agenda.item(2))
    point = QPointF(target.center().x(), target.bottom() - 2)
    event = QDropEvent(
        point,
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    agenda.dropEvent(event)
    assert agenda_ids(page) == [before[1], before[2], before[0], *before[3:]]


def test_an_agenda_item_is_added_behind_the_current_one_by_keys_and_removed_with_undo(page, window, qtbot):
    page.show_tab("agenda")
    before = agenda_ids(page)
    page.agenda.list.setCurrentRow(2)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.agenda.list, Qt.Key.Key_N, both)
    after = agenda_ids(page)
    assert (after[:3], after[4:]) == (before[:3], before[3:])
    title = page.agenda.form.title.edit
    assert QApplication.focusWidget() is title
    qtbot.keyClicks(title, "Vaccine <b>supply</b>")
    assert page.commit()
    assert page.office.meetings.agenda(third(page).id)[3].title.best("en") == "Vaccine <b>supply</b>"
    page.agenda.list.setFocus()
    qtbot.keyClick(page.agenda.list, Qt.Key.Key_Delete)
    assert agenda_ids(page) == before
    assert "Vaccine" in window.banner.text()
    window.banner.buttons()[0].click()
    assert agenda_ids(page) == after


def test_an_agenda_item_is_added_by_its_key_wherever_the_keyboard_is(page, qtbot):
    added = next(action for action in page.actions() if action.text() == "Add agenda item")
    assert added.shortcut().toString() == "Ctrl+Shift+N"
    count = len(agenda_ids(page))
    page.details.form.focus("title")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, both)
    assert len(agenda_ids(page)) == count + 1
    assert page.tabs.key() == "agenda"


def test_the_agenda_tells_the_time(page):
    lines = page.agenda.list.lines()
    assert "09:30–09:50" in lines[0].more
    assert page.agenda.total.text() == "5 h 45 min of 7 h 30 min"


def test_an_empty_agenda_offers_the_usual_one(page, qtbot):
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.show_tab("agenda")
    assert page.agenda.switcher.empty.isVisible()
    page.agenda.empty.button.click()
    assert not page.agenda.switcher.empty.isVisible()
    assert page.agenda.count() > 8


def test_attendance_by_keys_for_several_and_constitution(page, qtbot):
    page.show_tab("delegations")
    people = page.delegations.list
    assert "Head not present" in [s.pill.word for s in page.delegations._sections() if s.pill]
    people.selectAll()
    qtbot.keyClick(people, Qt.Key.Key_P)
    delegates = page.office.meetings.delegates(third(page).id)
    assert {d.attendance for d in delegates} == {Attendance.PRESENT}
    assert [s.pill.word for s in page.delegations._sections() if s.pill] == ["Represented", "Represented"]
    people.clearSelection()
    people.select_id(delegates[0].id)
    qtbot.keyClick(people, Qt.Key.Key_X)
    assert page.office.meetings.delegates(third(page).id)[0].attendance is Attendance.EXCUSED
    qtbot.keyClick(people, Qt.Key.Key_A)
    assert page.office.meetings.delegates(third(page).id)[0].attendance is Attendance.ABSENT


def test_represented_by_is_asked_and_kept(page, qtbot):
    page.show_tab("delegations")
    people = page.delegations.list
    people.select_first()
    first = people.current_id()

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SubstituteQuestion)
        dialog.field.combo.setCurrentIndex(1)
        assert dialog.yes.isEnabled()
        dialog.yes.click()

    QTimer.singleShot(50, answer)
    qtbot.keyClick(people, Qt.Key.Key_R)
    delegate = next(d for d in page.office.meetings.delegates(third(page).id) if d.id == first)
    assert delegate.attendance is Attendance.REPRESENTED
    assert delegate.represented_by_id is not None


@pytest.mark.qt_log_ignore("raise|grabbing|propagateSizeHints", extend=True)
def test_a_person_is_added_by_typing_and_taken_off_again(page, window, qtbot):
    page.show_tab("delegations")
    count = page.delegations.count()
    listed = {d.person_id for d in page.office.meetings.delegates(third(page).id)}
    person = next(p for p in page.office.lists.persons("en") if p.id not in listed)
    line = page.delegations.person.line
    line.setFocus()
    qtbot.keyClicks(line, person.name)
    suggestions = page.delegations.person.combo.completer().popup()
    qtbot.keyClick(suggestions, Qt.Key.Key_Down)
    qtbot.keyClick(suggestions, Qt.Key.Key_Return)
    assert page.delegations.count() == count + 1
    qtbot.waitUntil(lambda: line.text() == "")
    assert len(page.delegations.list.selected_ids()) == 1
    page.delegations.list.setFocus()
    qtbot.keyClick(page.delegations.list, Qt.Key.Key_Delete)
    assert page.delegations.count() == count
    window.banner.buttons()[0].click()
    assert page.delegations.count() == count + 1


def test_several_people_are_taken_off_and_brought_back_in_one_step(page, window, qtbot):
    page.show_tab("delegations")
    people, count = page.delegations.list, page.delegations.count()
    people.selectAll()
    assert len(people.selected_ids()) == count > 2
    qtbot.keyClick(people, Qt.Key.Key_Delete)
    assert page.delegations.count() == 0
    window.banner.buttons()[0].click()
    assert page.delegations.count() == count


def test_delegations_are_copied_from_the_last_meeting(page, qtbot):
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.show_tab("delegations")
    assert page.delegations.switcher.empty.isVisible()
    page.delegations.copy_button.click()
    assert page.delegations.count() == 17


def test_notes_are_written_and_stay_with_the_meeting(page):
    page.show_tab("notes")
    page.notes.new.edit.setPlainText("Ask about <i>customs</i>")
    assert page.commit()
    notes = page.office.records.notes(Ref(Kind.MEETING, third(page).id))
    assert [note.text for note in notes] == ["Ask about <i>customs</i>"]


def test_a_meeting_is_removed_and_brought_back(page, window, qtbot):
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.model.rowCount() == 4
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    assert page.model.rowCount() == 3
    window.banner.buttons()[0].click()
    assert page.model.rowCount() == 4


def test_what_is_circulated_is_read_only_here_too(page):
    page.show_record(Ref(Kind.MEETING, page.office.meetings.by_symbol("PPHWG/2026/2").id))
    assert not page.agenda.list.movable
    assert page.agenda.form.title.edit.isReadOnly()
    assert not page.delegations.copy_button.isEnabled()


def test_open_minutes_names_the_meeting(page, qtbot):
    with qtbot.waitSignal(page.open_list) as signal:
        page.open_minutes()
    assert signal.args == ["minutes", Ref(Kind.MEETING, third(page).id)]


def test_a_meeting_of_another_group_brings_that_group(page, window):
    other = page.office.meetings.by_symbol("PCHC/2027/1")
    item = page.office.meetings.agenda(other.id)[2]
    assert page.show_record(Ref(Kind.AGENDA_ITEM, item.id))
    assert (page.meeting().id, window.context.group_id) == (other.id, other.group_id)
    assert (page.tabs.key(), page.agenda.list.current_id()) == ("agenda", item.id)

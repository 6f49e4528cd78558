"""The screen of meetings, on the sample database and through real services."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import AgendaKind, Attendance, Delegate, Meeting, MeetingState, Role
from secretariat.domain.minutes import NoteTopic
from secretariat.domain.papers import Paper, PaperSeries
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import nameless, open_window
from ui.main_window import MainWindow
from ui.meetings.delegations import SubstituteQuestion
from ui.meetings.moves import RescheduleDialog
from ui.meetings.new_paper import PaperDialog
from ui.meetings.page import MeetingsPage
from ui.meetings.series import SeriesDialog
from ui.meetings.sittings import SittingDialog
from ui.meetings.templates import TemplatesDialog
from ui.pages import MEETINGS as SPEC
from ui.settings import SettingsStore
from ui.widgets.delegates import shorn
from ui.words import effect

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


def show_closed(page: MeetingsPage) -> None:
    """Show a meeting that is closed and whose minutes are not adopted: the sample's second one, closed here."""
    second = page.office.meetings.by_symbol("PPHWG/2026/2")
    page.desk.run(lambda: page.office.meetings.move(second.id, MeetingState.CLOSED))
    page.show_record(Ref(Kind.MEETING, second.id))


def without_sittings(page: MeetingsPage) -> None:
    """Let the third meeting last one day, without sittings."""
    meeting = third(page)
    for sitting in page.office.meetings.sittings(meeting.id):
        page.desk.run(lambda row=sitting.id: page.office.records.remove(Ref(Kind.SITTING, row)))
    times = meeting.starts_at, meeting.starts_at.replace(hour=17, minute=0)
    page.desk.run(lambda: page.office.series.reschedule(meeting.id, *times, "One day is enough"))


def test_the_coming_meeting_is_chosen_and_called_by_its_number(page):
    assert page.meeting().symbol == THIRD
    assert page.title.text() == "Third Meeting"
    assert page.details.form.title.edit.placeholderText() == "Third Meeting"


def test_a_meeting_is_planned_by_keyboard(page, qtbot):
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    made = page.meeting()
    assert made.symbol == "PPHWG/2027/1"
    # Hosts alternate, the zone is the host's, three months on; the hours are those of the meeting before.
    assert (made.host_party_id, made.zone) == (2, "Asia/Hebron")
    assert f"{made.starts_at:%Y-%m-%d %H:%M}" == "2027-03-03 09:30"
    assert f"{made.ends_at:%Y-%m-%d %H:%M}" == "2027-03-04 13:00"
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
    qtbot.keyClicks(field.edit, "2026-12-02 10:15")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    after = third(page)
    assert f"{after.starts_at:%Y-%m-%d %H:%M}" == "2026-12-02 10:15"
    assert after.ends_at - after.starts_at == before.ends_at - before.starts_at


def test_an_end_before_the_beginning_is_refused_and_what_was_typed_stays(page, qtbot):
    field = page.details.form.field("ends_at")
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, "2026-12-01 09:00")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert "before it begins" in field.error.text()
    assert field.edit.text() == "2026-12-01 09:00"
    assert f"{third(page).ends_at:%Y-%m-%d %H:%M}" == "2026-12-03 13:00"
    assert not page.commit()
    qtbot.keyClicks(page.details.form.field("starts_at").edit, "")
    field.edit.setText("2026-12-04 12:00")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert "other dates" in field.error.text()  # it has been convened
    field.edit.setText("2026-12-03 14:00")
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert page.commit()
    assert third(page).ends_at.hour == 14


def test_times_are_shown_on_each_sides_clock(page):
    shown = " ".join(page.details.clocks.texts())
    assert "09:30" in shown
    assert "06:30" in shown
    meeting = page.meeting()
    friday = [moment + timedelta(days=2) for moment in (meeting.starts_at, meeting.ends_at)]
    page.desk.run(lambda: page.office.series.reschedule(meeting.id, *friday, "Elections"))
    assert any("Friday" in text for text in page.details.clocks.texts())


def test_only_the_legal_next_moves_have_buttons(page):
    texts = [button.text() for button in page.details.state.buttons()]
    assert texts == ["Open the session", "Postpone", "Cancel the meeting"]
    page.details.state.buttons()[0].click()
    assert page.meeting().state is MeetingState.IN_SESSION
    assert [button.text() for button in page.details.state.buttons()] == ["Mark as held"]


def test_reopening_asks_for_the_reason(page, qtbot):
    show_closed(page)

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
    assert page.agenda.total.text() == "7 h 45 min of 9 h 30 min"


def test_an_item_that_goes_on_over_night_names_the_day_of_its_end(page):
    item = page.office.meetings.agenda(third(page).id)[5]
    page.desk.run(lambda: page.office.meetings.save_part(replace(item, minutes_allotted=460)))
    said = [line.more.split("  ·  ")[0] for line in page.agenda.list.lines()]
    plain = [text.replace("\u2066", "").replace("\u2069", "") for text in said]
    assert any(re.fullmatch(r"Day 1, \d\d:\d\d – Day 2, \d\d:\d\d", text) for text in plain), plain


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
    assert [s.pill for s in page.delegations._sections()][:2] == [None, None]  # not before it is in session
    page.desk.run(lambda: page.office.meetings.move(third(page).id, MeetingState.IN_SESSION))
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


@pytest.mark.qt_log_ignore("raise|grabbing|propagateSizeHints", extend=True)
def test_a_person_is_added_by_a_part_of_the_name_and_enter(page, qtbot):
    page.show_tab("delegations")
    count = page.delegations.count()
    field = page.delegations.person
    said = [text.casefold() for text in field._texts if text]
    part = next(name for name in (text.split(" – ")[0] for text in said) if sum(name in t for t in said) == 1)
    field.line.setFocus()
    qtbot.keyClicks(field.line, part[:-1] if sum(part[:-1] in t for t in said) == 1 else part)
    qtbot.keyClick(field.combo.completer().popup(), Qt.Key.Key_Return)
    assert page.delegations.count() == count + 1
    qtbot.waitUntil(lambda: field.line.text() == "")


def test_delegations_are_not_offered_for_copying_where_no_meeting_went_before(page):
    page.show_tab("delegations")
    assert page.delegations.copy_button.isVisible()
    page.show_record(Ref(Kind.MEETING, page.office.meetings.by_symbol("PPHWG/2026/1").id))
    assert not page.delegations.copy_button.isVisible()


def test_meetings_are_ordered_by_their_number_and_not_by_its_word(page):
    page.new_meeting()  # the fourth, which the alphabet would put behind the first
    page.model.sort_asked.emit("title", False)
    numbers = [page.model.line(row).number for row in range(page.model.rowCount())]
    assert numbers == sorted(numbers)
    page.model.sort_asked.emit("title", True)
    assert [page.model.line(row).number for row in range(page.model.rowCount())] == numbers[::-1]


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
    assert [note.text for note in notes][1:] == ["Ask about <i>customs</i>"]


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
    details = page.details.form
    assert details.title.edit.isReadOnly()
    assert details.field("starts_at").edit.isReadOnly()
    assert not details.field("mode").combo.isEnabled()
    page.show_record(Ref(Kind.MEETING, third(page).id))
    assert not details.title.edit.isReadOnly()
    assert details.field("mode").combo.isEnabled()


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


# The series.


def dialog(window: MainWindow, kind: type) -> object:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_series_is_proposed_and_what_is_ticked_is_planned(page, window, qtbot):
    def answer() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, SeriesDialog)
        assert len(asked.lines()) == 4
        assert "host Palestine" in asked.lines()[0].replace("\u2068", "").replace("\u2069", "")
        assert "host Pakistan" in asked.lines()[1].replace("\u2068", "").replace("\u2069", "")
        assert all(seat in asked.lines()[0] for seat in ("Ramallah", "Islamabad"))
        asked.many.edit.setText("3")
        assert (len(asked.lines()), asked.yes.text()) == (3, "Plan 3 meetings")
        asked.list.set_value((0, 2))
        asked.list.edited.emit()
        assert asked.yes.text() == "Plan 2 meetings"
        asked.yes.click()

    QTimer.singleShot(50, answer)
    page.series_button.click()
    assert page.model.rowCount() == 5
    assert page.meeting().symbol == "PPHWG/2027/1"
    assert "2 meetings were planned." in window.banner.text()
    window.banner.buttons()[0].click()
    assert page.model.rowCount() == 3


@pytest.mark.qt_log_ignore("raise|grabbing|propagateSizeHints", extend=True)
def test_other_dates_of_a_convened_meeting_need_a_reason(page, window, qtbot):
    agenda = agenda_ids(page)
    page.details.state.dates.click()
    asked = dialog(window, RescheduleDialog)
    asked.starts.edit.setText("2027-01-13 10:00")
    asked.starts.finished.emit()
    assert asked.ends.edit.text() == "2027-01-14 13:30"  # as long as it was
    asked.yes.click()
    assert "give the reason" in asked.field("reason").error.text()
    assert asked.isVisible()
    asked.field("reason").edit.setText("Elections")
    asked.yes.click()
    after = third(page)
    assert (after.state, f"{after.starts_at:%Y-%m-%d}") == (MeetingState.PLANNED, "2027-01-13")
    assert agenda_ids(page) == agenda
    page.details.state.buttons()[0].click()  # convened again, then in session: the button is gone
    page.desk.run(lambda: page.office.meetings.move(after.id, MeetingState.IN_SESSION))
    assert not page.details.state.dates.isVisible()


def test_reopening_says_first_what_it_bears_upon(page, qtbot):
    seen: list[str] = []

    def answer(_parent, effects):
        seen.extend(effect(one) for one in effects)
        return None

    page.ask_reason = answer
    show_closed(page)
    page.details.state.buttons()[0].click()
    assert page.meeting().state is MeetingState.CLOSED
    assert any("decisions keep their symbols" in text for text in seen)
    assert any(THIRD in text for text in seen)


@pytest.mark.qt_log_ignore("raise|grabbing|propagateSizeHints", extend=True)
def test_sittings_are_written_added_changed_and_removed(page, window, qtbot):
    without_sittings(page)
    box = page.details.sittings
    box.daily_button.click()
    assert box.texts() == ["Wed 2 Dec 2026, 09:30–17:00"]
    assert not box.daily_button.isVisible()
    box.edit(page.office.meetings.sittings(third(page).id)[0])
    asked = dialog(window, SittingDialog)
    asked.field("ends_at").edit.setText("2026-12-02 12:30")
    asked.yes.click()
    box.add()
    asked = dialog(window, SittingDialog)
    assert asked.field("starts_at").edit.text() == "2026-12-02 12:30"
    asked.field("starts_at").edit.setText("2026-12-02 12:00")
    asked.yes.click()
    assert "before another one has ended" in asked.field("starts_at").error.text()
    asked.field("starts_at").edit.setText("2026-12-02 14:00")
    asked.yes.click()
    assert box.texts() == ["Wed 2 Dec 2026, 09:30–12:30", "Wed 2 Dec 2026, 14:00–17:00"]
    page.show_tab("agenda")
    assert page.agenda.total.text() == "7 h 45 min of 6 h: ends 2 h 10 min late"
    box.remove(page.office.meetings.sittings(third(page).id)[1])
    assert page.agenda.total.text() == "7 h 45 min of 3 h: ends 4 h 45 min late"
    late = [line.pill.word for line in page.agenda.list.lines() if line.pill]
    assert late == ["Too late"] * len(late)
    assert len(late) > 3


# Templates, papers, the brief.


def test_an_agenda_is_kept_as_a_template_and_written_from_it(page, qtbot):
    page.show_tab("agenda")
    page.desk.run(lambda: page.office.agendas.keep_as_template(third(page).id, LocalizedText(en="Short <b>")))
    page.agenda.templates.fill()
    entries = {action.text(): action for action in page.agenda.templates.menu.actions() if action.text()}
    named = next(text for text in entries if "Short" in text)
    assert not entries[named].isEnabled()  # this agenda is not empty
    qtbot.keyClick(page.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.show_tab("agenda")
    assert page.agenda.from_template.isVisible()
    page.agenda.templates.fill()
    entries = {action.text(): action for action in page.agenda.templates.menu.actions() if action.text()}
    assert entries[named].isEnabled()
    entries[named].trigger()
    reviewed = sum(item.area_id is not None for item in page.office.meetings.agenda(third(page).id))
    areas = page.office.agreements.areas(page.office.agreements.of_group(page.context.group_id).id)
    assert page.agenda.count() == 12 - reviewed + len(areas)


def test_templates_are_edited_in_their_dialog(page, window, qtbot):
    for known in page.office.agendas.templates(page.context.group_id):
        page.desk.run(lambda row=known.id: page.office.records.remove(Ref(Kind.AGENDA_TEMPLATE, row)))
    made = page.desk.run(
        lambda: page.office.agendas.keep_as_template(third(page).id, LocalizedText(en="Usual"))
    ).value
    asked = TemplatesDialog(page, page)
    qtbot.addWidget(asked)
    asked.show()
    count = asked.items.count()
    asked.items.setCurrentRow(0)
    asked.add_item()
    title = asked.form.field("title")
    title.edit.selectAll()
    title.edit.insertPlainText("Field visit")
    asked.form.field("minutes_allotted").edit.setText("90")
    assert asked.form.commit()
    assert asked.items.count() == count + 1
    kept = page.office.agendas.items(made.id)[1]
    assert (str(kept.title), kept.minutes_allotted) == ("Field visit", 90)
    assert asked.items.lines()[1].more.startswith("90 min")
    asked._move(kept.id, 0)
    assert page.office.agendas.items(made.id)[0].id == kept.id
    asked.remove()
    assert page.office.agendas.templates(page.context.group_id) == []
    assert nameless(asked) == []
    asked.close()


def test_matters_arising_fill_themselves(page):
    page.show_tab("agenda")
    items = page.office.meetings.agenda(third(page).id)
    arising = next(item for item in items if item.kind is AgendaKind.MATTERS_ARISING)
    page.agenda.list.select_id(arising.id)
    texts = page.agenda.arising.texts()
    assert "PPHWG/2026/2/AM" in texts[0]
    assert "circulated" in texts[0]
    found = page.office.agendas.matters_arising(third(page).id)
    assert len(texts) == 1 + len(found.decisions) + len(found.actions)
    assert found.actions
    page.agenda.list.select_id(items[0].id)
    assert not page.agenda.arising.isVisible()


@pytest.mark.qt_log_ignore("raise|grabbing|propagateSizeHints", extend=True)
def test_a_paper_gets_its_symbol_and_a_file(page, window, qtbot, tmp_path):
    page.show_tab("papers")
    known = page.papers.model.rowCount()
    page.papers.new_button.click()
    asked = dialog(window, PaperDialog)
    assert asked.field("series").value() is PaperSeries.WORKING
    assert asked.field("number").edit.text() == ""
    qtbot.keyClicks(asked.field("title").edit, "Work plan <b>2027</b>")
    asked.yes.click()
    paper = max(page.office.papers.of(third(page).id), key=lambda paper: paper.id)
    assert paper.symbol == f"{THIRD}/5"
    assert page.papers.symbol.text().strip("\u2066\u2069") == paper.symbol
    assert page.papers.current().id == paper.id
    assert page.papers.model.rowCount() == known + 1
    source = tmp_path / "plan.pdf"
    source.write_bytes(b"%PDF-1.7 plan")
    page.papers.files.ask_file = lambda *_: str(source)
    page.papers.files.add_button.click()
    (file,) = page.papers.files.files()
    assert (file.name, file.audience) == ("plan.pdf", Audience.JOINT)
    page.papers.files.show_to(file, Audience.OWN_SIDE)
    (file,) = page.papers.files.files()
    assert file.audience is Audience.OWN_SIDE
    target = tmp_path / "copy.pdf"
    page.papers.files.ask_place = lambda *_: str(target)
    page.papers.files.save(file)
    assert target.read_bytes() == source.read_bytes()
    opened: list[str] = []
    page.papers.files.open_url = lambda url: bool(opened.append(url.toLocalFile())) or True
    page.papers.files.open(file)
    assert Path(opened[0]).read_bytes() == source.read_bytes()
    page.close_down()
    assert not Path(opened[0]).exists()
    page.papers.files.remove(file)
    assert page.papers.files.files() == []
    window.banner.buttons()[0].click()
    assert len(page.papers.files.files()) == 1


@pytest.mark.qt_log_ignore("raise|grabbing|propagateSizeHints", extend=True)
def test_a_paper_is_not_entered_while_its_series_is_not_one(page, window, qtbot):
    page.show_tab("papers")
    known = page.papers.model.rowCount()
    page.papers.new_button.click()
    asked = dialog(window, PaperDialog)
    series = asked.field("series")
    series.line.selectAll()
    qtbot.keyClicks(series.line, "Working documInfoent")
    qtbot.keyClicks(asked.field("title").edit, "Supply of vaccines")
    asked.yes.click()
    assert "is not in the list" in series.error.text()
    assert asked.isVisible()
    assert page.papers.model.rowCount() == known
    series.set_value(PaperSeries.INFORMATION)
    asked.yes.click()
    assert page.papers.model.rowCount() == known + 1
    assert page.papers.current().series is PaperSeries.INFORMATION
    assert page.commit()  # nothing is left behind that would hold up the documents


@pytest.mark.qt_log_ignore("raise|grabbing|propagateSizeHints", extend=True)
def test_an_addendum_names_its_paper_and_another_series_forgets_it(page, window):
    page.show_tab("papers")
    first = page.papers.model.id_at(0)
    symbol = page.office.records.get(Paper, first).symbol
    page.papers.new_button.click()
    asked = dialog(window, PaperDialog)
    series, belongs = asked.field("series"), asked.field("parent_id")
    assert not belongs.isVisible()
    series.set_value(PaperSeries.ADDENDUM)
    asked.field("title").edit.setPlainText("More tables")
    asked.yes.click()
    assert belongs.error.text()
    assert belongs.isVisible()
    belongs.line.setText("garbage")
    series.set_value(PaperSeries.WORKING)
    assert (belongs.isVisible(), belongs.problem(), belongs.value()) == (False, "", None)
    series.set_value(PaperSeries.ADDENDUM)
    belongs.set_value(first)
    asked.yes.click()
    assert page.papers.current().symbol.startswith(f"{symbol}/Add.")


def test_a_file_that_cannot_be_attached_is_said(page, window, tmp_path):
    page.desk.run(
        lambda: page.office.papers.save(Paper(meeting_id=third(page).id, title=LocalizedText(en="Plan")))
    )
    page.show_tab("papers")
    before = page.papers.files.files()
    for name, data, said in (("empty.pdf", b"", "is empty"), ("gone.pdf", None, "cannot be read")):
        if data is not None:
            (tmp_path / name).write_bytes(data)
        page.papers.files.ask_file = lambda *_, name=name: str(tmp_path / name)
        page.papers.files.attach()
        assert said in window.banner.text()
    assert page.papers.files.files() == before


def test_a_meeting_and_an_item_have_files_of_their_own(page, tmp_path):
    (tmp_path / "note verbale.pdf").write_bytes(b"%PDF-1.7")
    page.show_tab("agenda")
    for box in (page.details.files, page.agenda.files):
        box.ask_file = lambda *_: str(tmp_path / "note verbale.pdf")
        box.attach()
        file = box.files()[-1]
        assert file.name == "note verbale.pdf"
        assert file.audience is Audience.OWN_SIDE  # nothing is shared unless it is said so
    assert {file.subject_kind for file in (*page.details.files.files(), *page.agenda.files.files())} == {
        Kind.MEETING,
        Kind.AGENDA_ITEM,
    }


def test_a_late_paper_is_called_late_and_its_symbol_keeps_its_end(page, window):
    page.show_tab("papers")
    columns = [column.key for column in page.papers.model.columns]
    late = [page.papers.model.line(row).late for row in range(page.papers.model.rowCount())]
    if not any(late):
        wanted = replace(page.papers.current(), submitted_on=third(page).starts_at.date())
        page.desk.run(lambda: page.office.papers.save(wanted))
        late = [page.papers.model.line(row).late for row in range(page.papers.model.rowCount())]
    place = columns.index("late")
    said = [page.papers.model.index(row, place).data() for row in range(len(late))]
    assert said == ["Late" if one else "" for one in late]
    assert any(late)
    window.resize(1280, 720)
    assert not page.papers.view.isColumnHidden(place)
    cut = shorn("PPHWG/2026/3/INF.2/Rev.1", page.papers.view.fontMetrics(), 100)
    assert cut.startswith("…")
    assert cut.endswith("INF.2/Rev.1")


def test_the_papers_of_an_item_stand_with_it(page, qtbot):
    item = page.office.meetings.agenda(third(page).id)[4]
    wanted = Paper(
        meeting_id=third(page).id, agenda_item_id=item.id, title=LocalizedText(en="Burns, a report")
    )
    made = page.desk.run(lambda: page.office.papers.save(wanted)).value
    page.show_tab("agenda")
    page.agenda.list.select_id(item.id)
    button = page.agenda.papers.findChild(QPushButton)
    assert made.symbol in button.text()
    button.click()
    assert (page.tabs.key(), page.papers.current().id) == ("papers", made.id)
    assert page.show_record(Ref(Kind.PAPER, made.id))


def test_what_our_chair_is_told_is_kept_by_item_and_topic(page, qtbot):
    page.show_tab("agenda")
    first, second = page.office.meetings.agenda(third(page).id)[:2]
    page.agenda.list.select_id(first.id)
    for topic, text in ((NoteTopic.LINE_TO_TAKE, "Insist"), (NoteTopic.FALL_BACK, "Give in")):
        page.agenda.brief.editor(topic).field("text").edit.setPlainText(text)
    assert page.commit()
    notes = page.office.records.notes(Ref(Kind.AGENDA_ITEM, first.id))
    assert [(n.topic, n.text, n.audience) for n in notes] == [
        (NoteTopic.LINE_TO_TAKE, "Insist", Audience.OWN_SIDE),
        (NoteTopic.FALL_BACK, "Give in", Audience.OWN_SIDE),
    ]
    page.agenda.list.select_id(second.id)
    line = page.agenda.brief.editor(NoteTopic.LINE_TO_TAKE).field("text")
    assert line.value() == ""
    page.agenda.list.select_id(first.id)
    assert line.value() == "Insist"
    line.edit.setPlainText("")
    assert page.commit()
    assert [n.text for n in page.office.records.notes(Ref(Kind.AGENDA_ITEM, first.id))] == ["Give in"]
    line.edit.setPlainText("Insist again")
    assert page.commit()
    assert len(page.office.records.notes(Ref(Kind.AGENDA_ITEM, first.id))) == 2


# Attendance item by item.


def test_who_came_late_is_counted_from_then_on(page, qtbot):
    page.show_tab("delegations")
    page.delegations.list.selectAll()
    qtbot.keyClick(page.delegations.list, Qt.Key.Key_P)
    assert page.delegations.quorum.badge.pill.word == "Constituted"
    assert {line.pill.word for line in page.delegations.quorum.list.lines()} == {"Quorum"}
    heads = [
        d
        for d in page.office.meetings.delegates(third(page).id)
        if d.role in (Role.HEAD, Role.ALTERNATE_HEAD)
    ]
    ours = [d for d in heads if d.party_id == heads[0].party_id]
    third_item = page.office.meetings.agenda(third(page).id)[2]
    for delegate in ours:
        page.delegations.list.clearSelection()
        page.delegations.list.select_id(delegate.id)
        field = page.delegations.form.arrived
        assert field.isVisible()
        field.combo.setCurrentIndex(3)
        field.combo.activated.emit(3)
        assert page.office.records.get(Delegate, delegate.id).arrived_item_id == third_item.id
    pills = [line.pill.word for line in page.delegations.quorum.list.lines()]
    assert pills[:3] == ["No quorum", "No quorum", "Quorum"]
    assert "from item 3" in page.delegations._row(page.office.records.get(Delegate, ours[0].id)).more
    left = page.delegations.form.left
    left.combo.setCurrentIndex(1)
    left.combo.activated.emit(1)
    assert "before arriving for item 3" in left.error.text()


def test_the_documents_of_a_meeting_are_offered_and_ordered(page, monkeypatch):
    page.documents.fill()
    texts = [action.text() for action in page.documents.menu.actions() if action.text()]
    assert texts[0].startswith("Language: ")
    assert texts[1:4] == [
        "Notice of meeting (PDF)…",
        "Notice of meeting (Word)…",
        "Provisional agenda (PDF)…",
    ]
    assert "Attendance sheet (PDF)…" in texts
    brief = next(a for a in page.documents.menu.actions() if a.text().startswith("Chair's brief"))
    assert "own side only" in brief.text()
    orders: list[dict] = []
    monkeypatch.setattr(
        page.exporter, "ask_and_write", lambda order, name, *_: orders.append({**order, "name": name})
    )
    brief.trigger()
    assert (orders[0]["kind"], orders[0]["party"]) == ("brief", None)
    assert orders[0]["name"].startswith("PPHWG-2026-3-brief")


def test_everything_on_the_page_can_be_reached_and_is_named(page):
    for key in ("details", "agenda", "papers", "delegations", "notes"):
        page.show_tab(key)
        assert nameless(page) == []

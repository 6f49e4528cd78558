"""Where the keyboard is after pages, acts and buttons that go: what is typed next must never be lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import MinutesState
from secretariat.domain.minutes import ParagraphKind
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.minutes.paragraph_edit import ParagraphEdit
from ui.pages import ACTIONS, AGREEMENTS, DECISIONS, FOCAL_POINTS, LETTERS, MEETINGS, MINUTES, OVERVIEW
from ui.settings import SettingsStore
from ui.widgets.buttons import plain

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PAGES = [OVERVIEW, MEETINGS, MINUTES, ACTIONS, DECISIONS, FOCAL_POINTS, LETTERS, AGREEMENTS]


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def press(qtbot, key: Qt.Key, mods: Qt.KeyboardModifier = CTRL) -> None:
    qtbot.keyClick(focused(), key, mods)


def to(qtbot, spec) -> None:
    press(qtbot, Qt.Key(Qt.Key.Key_1 + PAGES.index(spec)))


def test_a_database_that_is_opened_has_the_keyboard_on_what_needs_the_secretary(window):
    page = window.page()
    assert focused() is page.today.rows[0]


def test_minutes_are_typed_in_as_soon_as_they_are_shown(window, qtbot):
    to(qtbot, MINUTES)
    assert isinstance(focused(), ParagraphEdit)
    qtbot.keyClicks(focused(), "The Chair spoke.")
    page = window.page()
    assert page.commit()
    texts = [p.body.plain.best("en") for p in page.office.minutes.paragraphs(page.meeting().id)]
    assert "The Chair spoke." in texts


def test_minutes_are_typed_in_again_where_they_were_left_for_another_page(window, qtbot):
    to(qtbot, MINUTES)
    press(qtbot, Qt.Key.Key_Return)  # the next agenda item
    place = focused()
    qtbot.keyClicks(place, "One")
    to(qtbot, DECISIONS)
    assert focused() is window.page().view
    to(qtbot, MINUTES)
    assert focused() is place
    qtbot.keyClicks(focused(), " two")
    assert place.toPlainText() == "One two"


def test_the_keyboard_leaves_the_side_bar_for_a_page_that_is_chosen_there(window, qtbot):
    button = next(b for b in window.navigation.buttons if b.spec.key == "minutes")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(focused(), ParagraphEdit)


def test_the_keyboard_stays_in_the_side_bar_while_it_goes_through_it(window, qtbot):
    first, second, third = window.navigation.buttons[:3]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert focused() is second
    qtbot.keyClick(second, Qt.Key.Key_Down)
    assert focused() is third
    assert window.page() is window.pages["minutes"]


@pytest.mark.parametrize(
    "spec", [MEETINGS, ACTIONS, DECISIONS, FOCAL_POINTS, LETTERS, AGREEMENTS], ids=lambda s: s.key
)
def test_a_page_with_a_list_begins_on_its_line(window, qtbot, spec):
    to(qtbot, spec)
    view = focused()
    assert window.page().isAncestorOf(view)
    qtbot.waitUntil(lambda: view.model().rowCount() > 1)
    qtbot.waitUntil(lambda: view.currentIndex().isValid())
    before = view.currentIndex().row()
    press(qtbot, Qt.Key.Key_Up if before else Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert focused() is view
    assert view.currentIndex().row() == (before - 1 if before else 1)


def test_a_record_that_is_opened_keeps_what_its_page_chose(window, qtbot):
    office = window.office
    meeting = office.meetings.by_symbol("PPHWG/2026/2")
    paragraph = office.minutes.paragraphs(meeting.id)[3]
    assert window.open_record(Ref(Kind.PARAGRAPH, paragraph.id))
    page = window.page()
    assert focused() is page.editor.sheet.row(paragraph.id).edit
    assert window.show_page("actions")
    view = window.page().view
    last = view.model().rowCount() - 1
    view.selectRow(last)
    action = view.current_id()
    view.selectRow(0)
    window.show_page("decisions")
    assert window.open_record(Ref(Kind.ACTION, action))
    assert view.current_id() == action
    assert focused() is view


def test_f6_comes_to_the_text_and_not_to_its_buttons(window, qtbot):
    to(qtbot, MINUTES)
    page = window.page()
    window.navigation.buttons[2].setFocus()
    page.chooser.setFocus()
    window.navigation.buttons[2].setFocus()
    for _ in range(6):
        press(qtbot, Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
        if page.editor.isAncestorOf(focused()) or page.kinds.isAncestorOf(focused()):
            break
    assert isinstance(focused(), ParagraphEdit)


def test_the_keyboard_stays_on_the_page_when_the_button_that_was_pressed_goes(window, qtbot):
    to(qtbot, MEETINGS)
    page = window.page()
    gone = plain("Convene", lambda: gone.hide())
    page.layout().addWidget(gone)
    gone.show()
    gone.setFocus()
    press(qtbot, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: focused() is page.view)


def test_a_session_is_opened_and_its_minutes_are_typed_by_keyboard_alone(window, qtbot):
    to(qtbot, MEETINGS)
    page = window.page()
    page.view.select_id(page.office.meetings.by_symbol("PPHWG/2026/3").id)
    state = page.details.state
    page.tabs.show_pane("details")
    opening = next(b for b in state.buttons() if b.accessibleName() == "Open the session")
    qtbot.waitUntil(opening.isVisible)
    opening.setFocus()
    press(qtbot, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: focused() is page.view)
    assert "Open the session" not in [b.accessibleName() for b in state.buttons()]
    press(qtbot, Qt.Key.Key_M)
    assert isinstance(focused(), ParagraphEdit)
    qtbot.keyClicks(focused(), "A whole passage.")
    assert window.page() is window.pages["minutes"]
    assert focused().toPlainText() == "A whole passage."


def test_enter_presses_the_button_with_the_keyboard(window, qtbot):
    to(qtbot, MEETINGS)
    pressed: list[str] = []
    button = plain("Do it", lambda: pressed.append("once"))
    window.page().layout().addWidget(button)
    button.show()
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        press(qtbot, key, Qt.KeyboardModifier.NoModifier)
    assert pressed == ["once", "once"]
    press(qtbot, Qt.Key.Key_Return, SHIFT)
    assert pressed == ["once", "once"]


def test_circulated_minutes_have_the_keyboard_in_their_text(window, qtbot):
    to(qtbot, MINUTES)
    page = window.page()
    qtbot.keyClicks(focused(), "The Chair opened the meeting.")
    page.state.circulate.setFocus()
    QTimer.singleShot(300, lambda: QApplication.activeModalWidget().accept())
    press(qtbot, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    assert page.meeting().minutes_state is MinutesState.CIRCULATED
    qtbot.waitUntil(lambda: isinstance(window.focusWidget(), ParagraphEdit))


@pytest.mark.parametrize("by", ["key", "chip"])
def test_a_side_is_chosen_first_and_its_words_are_typed_after(window, qtbot, by):
    to(qtbot, MINUTES)
    page = window.page()
    press(qtbot, Qt.Key.Key_Return)
    row = page.editor.current()
    assert row.is_new
    party = page.office.meetings.parties(page.meeting().id)[1]
    if by == "key":
        press(qtbot, Qt.Key.Key_2, CTRL | SHIFT)
    else:
        qtbot.mouseClick(page.kinds.chips.buttons()[2], Qt.MouseButton.LeftButton)
    assert focused() is row.edit
    assert row.margin.mark == party.called("en")
    assert page.kinds.chips.key() == f"statement {party.id}"
    assert page.editor.bar.text() == ""
    qtbot.keyClicks(focused(), "Our side agrees.")
    assert row.margin.mark == party.called("en")
    assert page.commit()
    saved = next(
        p
        for p in page.office.minutes.paragraphs(page.meeting().id)
        if p.body.plain.best("en") == "Our side agrees."
    )
    assert (saved.kind, saved.party_id) == (ParagraphKind.STATEMENT, party.id)


def test_a_side_that_was_chosen_by_mistake_is_taken_back_before_anything_is_typed(window, qtbot):
    to(qtbot, MINUTES)
    page = window.page()
    press(qtbot, Qt.Key.Key_1, CTRL | SHIFT)
    assert page.editor.current().margin.mark
    press(qtbot, Qt.Key.Key_0, CTRL | SHIFT)
    assert page.editor.current().margin.mark == ""
    qtbot.keyClicks(focused(), "Said.")
    assert page.editor.current().record.kind is ParagraphKind.NARRATIVE


def test_a_time_has_no_space_behind_it_at_the_end_of_a_sentence(window, qtbot):
    to(qtbot, MINUTES)
    page = window.page()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "at")
    press(qtbot, Qt.Key.Key_Semicolon)
    qtbot.keyClicks(focused(), ".")
    text = page.editor.current().edit.toPlainText()
    assert text.startswith("at ")
    assert text[-2:-1].isdigit()
    assert text[-1] == "."


def test_what_stands_on_the_page_as_a_button_is_found_among_the_commands(window, qtbot):
    to(qtbot, MEETINGS)
    page = window.page()
    page.view.select_id(page.office.meetings.by_symbol("PPHWG/2026/3").id)
    page.tabs.show_pane("details")
    qtbot.waitUntil(page.details.state.buttons()[0].isVisible)
    found = window.lookup.palette.hits("> postpone")
    assert found[0].title == "Postpone"
    assert found[0].run is not None
    titles = [one.text for one in window.lookup.palette.offered()]
    assert titles.count("New meeting") == 1  # it is a command already
    window.show_page("decisions")
    assert "Postpone" not in [hit.title for hit in window.lookup.palette.hits("> postpone")]


def test_a_button_found_among_the_commands_is_pressed(window, qtbot):
    to(qtbot, MEETINGS)
    pressed: list[str] = []
    button = plain("Write the usual agenda", lambda: pressed.append("once"))
    window.page().layout().addWidget(button)
    button.show()
    hit = window.lookup.palette.hits("usual agenda")[0]
    assert hit.title == "Write the usual agenda"
    hit.run()
    assert pressed == ["once"]


@pytest.mark.parametrize(
    ("words", "language"), [("arab", "العربية"), ("french", "Français"), ("urdu", "اردو")]
)
def test_a_language_is_found_by_its_english_name(window, words, language):
    assert window.lookup.palette.hits(f"> {words}")[0].title == language

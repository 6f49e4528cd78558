"""Aids while the minutes are typed: people after "@", due dates in words, the phrase bank, items from a text."""

from __future__ import annotations

import sqlite3
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from secretariat.domain.actions import Action
from secretariat.domain.deadlines import DueEvent, SpanUnit
from secretariat.domain.minutes import Paragraph, ParagraphKind
from tests.ui.sample_window import nameless, open_window
from ui.main_window import MainWindow
from ui.minutes.page import MinutesPage
from ui.minutes.paragraph_row import ParagraphRow
from ui.pages import MINUTES as SPEC
from ui.settings import SettingsStore

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


@pytest.fixture
def page(window: MainWindow) -> MinutesPage:
    page = window.show_page("minutes")
    assert isinstance(page, MinutesPage)
    return page


def begin(page: MinutesPage, qtbot, text: str = "") -> ParagraphRow:
    row = page.editor.sheet.rows()[0]
    page.editor.focus_row(row, -1)
    type_there(qtbot, text)
    return row


def press(qtbot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_there(qtbot, text: str) -> None:
    """Type where the keyboard is; Qt's test keys are ASCII, the rest comes as from an input method."""
    for letter in text:
        widget = QApplication.focusWidget()
        if letter.isascii():
            qtbot.keyClicks(widget, letter)
        else:
            method = QInputMethodEvent()
            method.setCommitString(letter)
            QApplication.sendEvent(widget, method)


def actions(page: MinutesPage) -> list[Action]:
    return page.office.minutes.outcomes(page.meeting().id)[1]


def paragraphs(page: MinutesPage) -> list[Paragraph]:
    return page.office.minutes.paragraphs(page.meeting().id)


def offered(page: MinutesPage) -> list[str]:
    offers = page.editor.aids._offers
    if offers is None or not offers.isVisible():
        return []
    return [line.text.strip("\u2068\u2069") for line in offers.list.lines()]


def person(page: MinutesPage, person_id: int | None) -> str:
    found = {line.id: line for line in page.office.lists.persons("en")}
    return found[person_id].name if person_id else ""


def side_people(page: MinutesPage, place: int) -> list[str]:
    """Return the names of the people of a side, by its place among the parties."""
    party = list(page._parties)[place]
    return [line.name for line in page.office.lists.persons("en") if line.party_id == party]


def action_item(
    page: MinutesPage, qtbot, text: str = "The two sides requested the secretariat to write "
) -> ParagraphRow:
    row = begin(page, qtbot, text)
    press(qtbot, Key.Key_T, CTRL)
    assert row.record.kind is ParagraphKind.ACTION
    return row


# People.


def test_at_offers_people_and_enter_takes_one(page, qtbot):
    row = begin(page, qtbot, "Thanks to @")
    assert len(offered(page)) == 6
    name = side_people(page, 0)[0]
    type_there(qtbot, name.split()[-1][:4])
    assert name in offered(page)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Up)
    chosen = offered(page)[0]
    press(qtbot, Key.Key_Return)
    assert row.edit.toPlainText() == f"Thanks to {chosen}"
    assert offered(page) == []
    assert QApplication.focusWidget() is row.edit
    assert page.commit()
    assert paragraphs(page)[0].body.plain.best("en") == f"Thanks to {chosen}"


def test_tab_takes_the_second_person(page, qtbot):
    row = begin(page, qtbot, "@")
    press(qtbot, Key.Key_Down)
    second = offered(page)[1]
    press(qtbot, Key.Key_Tab)
    assert row.edit.toPlainText() == second
    assert QApplication.focusWidget() is row.edit


def test_esc_closes_the_list_until_the_next_at(page, qtbot):
    row = begin(page, qtbot, "@a")
    assert offered(page)
    press(qtbot, Key.Key_Escape)
    assert offered(page) == []
    type_there(qtbot, "l")
    assert offered(page) == []
    press(qtbot, Key.Key_Return)
    assert page.editor.current() is not row  # Enter begins the next paragraph again
    type_there(qtbot, "@")
    assert offered(page)


@pytest.mark.parametrize("text", ["write to office@", "john.smith@", "x1@", "é@", "a@@"])
def test_an_address_offers_nobody(page, qtbot, text):
    begin(page, qtbot, text)
    type_there(qtbot, "a")
    assert offered(page) == []


@pytest.mark.parametrize("text", ["(@", "،@", "张@", "الجانب @"])
def test_a_name_may_stand_behind_what_is_of_no_address(page, qtbot, text):
    begin(page, qtbot, text)
    assert offered(page)


def test_names_are_written_in_the_language_of_the_document(page, qtbot):
    page.choose_language("ar")
    row = begin(page, qtbot, "@")
    arabic = {line.name for line in page.office.lists.persons("ar")}
    assert set(offered(page)) <= arabic
    press(qtbot, Key.Key_Return)
    assert row.edit.toPlainText() in arabic


def test_who_is_named_in_an_action_item_takes_it_in_hand(page, qtbot):
    row = action_item(page, qtbot)
    first, other = side_people(page, 0)[0], side_people(page, 1)[0]
    type_there(qtbot, f"@{first}")
    press(qtbot, Key.Key_Return)
    (task,) = actions(page)
    assert person(page, task.responsible_id) == first
    assert task.lead_party_id == next(iter(page._parties))
    type_there(qtbot, f" and @{other}")
    press(qtbot, Key.Key_Tab)
    (task,) = actions(page)
    assert (person(page, task.responsible_id), person(page, task.counterpart_id)) == (first, other)
    third = side_people(page, 0)[1]
    type_there(qtbot, f" with @{third}")
    press(qtbot, Key.Key_Return)
    (task,) = actions(page)
    assert (person(page, task.responsible_id), person(page, task.counterpart_id)) == (first, other)
    assert row.edit.toPlainText().endswith(f"{first} and {other} with {third}")


def test_a_name_and_the_hands_are_one_step_of_undo(page, qtbot, window):
    row = action_item(page, qtbot)
    name = side_people(page, 0)[0]
    type_there(qtbot, f"@{name}")
    press(qtbot, Key.Key_Return)
    assert actions(page)[0].responsible_id
    press(qtbot, Key.Key_Z, CTRL)
    assert actions(page)[0].responsible_id is None
    assert row.edit.toPlainText() == "The two sides requested the secretariat to write "
    page.desk.redo()
    assert person(page, actions(page)[0].responsible_id) == name
    assert row.edit.toPlainText().endswith(name)


@pytest.mark.parametrize("more", ["", "again to "])
def test_a_name_waits_while_the_file_is_busy(page, qtbot, window, more):
    row = action_item(page, qtbot)
    name = side_people(page, 0)[0]
    type_there(qtbot, f"{more}@{name}")
    assert offered(page)[0] == name
    before = row.edit.toPlainText()
    other = sqlite3.connect(window.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    press(qtbot, Key.Key_Return)
    said, after = page.editor.bar.text(), row.edit.toPlainText()
    other.execute("ROLLBACK")
    other.close()
    assert after == before
    assert "was not put in charge" in said
    assert offered(page)[0] == name
    press(qtbot, Key.Key_Return)
    assert row.edit.toPlainText() == f"The two sides requested the secretariat to write {more}{name}"
    assert person(page, actions(page)[0].responsible_id) == name


def test_a_click_takes_a_person(page, qtbot):
    row = begin(page, qtbot, "@")
    offers = page.editor.aids._offers
    name = offered(page)[2]
    where = offers.list.visualItemRect(offers.list.item(2)).center()
    qtbot.mouseClick(offers.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert row.edit.toPlainText() == name


def test_markup_in_a_name_is_shown_as_typed(page, qtbot):
    from dataclasses import replace

    from secretariat.domain.people import Person
    from secretariat.domain.text import LocalizedText

    one = page.office.records.all(Person)[0]
    page.office.people.save(
        replace(one, name=LocalizedText(en="<b>Zoltan</b> & <img src=x>"), style=LocalizedText())
    )
    begin(page, qtbot, "@Zoltan")
    offers = page.editor.aids._offers
    assert offered(page)[0] == "<b>Zoltan</b> & <img src=x>"
    assert nameless(offers) == []
    press(qtbot, Key.Key_Return)
    assert page.editor.current().edit.toPlainText() == "<b>Zoltan</b> & <img src=x>"


def test_the_list_stays_inside_the_window(page, qtbot, window):
    for row in (page.editor.sheet.rows()[0], page.editor.sheet.rows()[-1]):
        page.editor.focus_row(row, -1)
        qtbot.wait(20)
        type_there(qtbot, " @")
        offers = page.editor.aids._offers
        assert offers.isVisible()
        assert window.rect().contains(offers.geometry())
        press(qtbot, Key.Key_Escape)


# Due dates.


def ask_due(page: MinutesPage, qtbot, words: str):
    press(qtbot, Key.Key_D, CTRL | SHIFT)
    prompt = page.editor.aids._due
    assert prompt.isVisible()
    assert QApplication.focusWidget() is prompt.edit
    type_there(qtbot, words)
    return prompt


def test_a_due_date_in_words_is_echoed_and_set(page, qtbot, window):
    row = action_item(page, qtbot)
    prompt = ask_due(page, qtbot, "third Tuesday of August")
    assert "Tue 17 August 2027" in prompt.echo.text()
    assert window.rect().contains(prompt.geometry())
    assert actions(page)[0].due_on is None
    press(qtbot, Key.Key_Return)
    assert actions(page)[0].due_on == date(2027, 8, 17)
    assert not prompt.isVisible()
    assert QApplication.focusWidget() is row.edit


def test_esc_goes_back_and_sets_nothing(page, qtbot):
    row = action_item(page, qtbot)
    position = row.edit.textCursor().position()
    prompt = ask_due(page, qtbot, "in 30 days")
    press(qtbot, Key.Key_Escape)
    assert not prompt.isVisible()
    assert actions(page)[0].due_on is None
    assert (QApplication.focusWidget(), row.edit.textCursor().position()) == (row.edit, position)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("31 June", "no such day"),
        ("03/04/2027", "can mean"),
        ("whenever", "No date"),
        ("yesterday", "before"),
    ],
)
def test_a_refused_due_date_stays_with_its_sentence(page, qtbot, words, said):
    action_item(page, qtbot)
    prompt = ask_due(page, qtbot, words)
    press(qtbot, Key.Key_Return)
    assert prompt.isVisible()
    assert prompt.edit.text() == words
    assert said in prompt.echo.text()
    assert actions(page)[0].due_on is None


def test_a_due_date_can_be_tied_to_its_event(page, qtbot):
    action_item(page, qtbot)
    prompt = ask_due(page, qtbot, "two weeks after the meeting")
    assert prompt.tie.isVisible()
    press(qtbot, Key.Key_Return, CTRL)
    task = actions(page)[0]
    assert task.due_meeting_id == page.meeting().id
    assert (task.due_event, task.due_offset, task.due_unit) == (DueEvent.MEETING_ENDS, 2, SpanUnit.WEEKS)
    ask_due(page, qtbot, "in 30 days")
    assert not prompt.tie.isVisible()
    press(qtbot, Key.Key_Return)
    task = actions(page)[0]
    assert (task.due_event, task.due_on) == (None, date(2026, 12, 20))


def test_plain_text_has_no_due_date(page, qtbot):
    begin(page, qtbot, "Plain text.")
    press(qtbot, Key.Key_D, CTRL | SHIFT)
    assert page.editor.aids._due is None
    assert "Ctrl+T" in page.editor.bar.text()


def test_another_page_is_not_covered(page, qtbot, window):
    action_item(page, qtbot)
    prompt = ask_due(page, qtbot, "in 30 days")
    page.hide()
    assert not prompt.isVisible()


@pytest.mark.parametrize("key", [Key.Key_D, Key.Key_Space])
def test_a_prompt_cuts_nothing_off(page, qtbot, key):
    action_item(page, qtbot)
    press(qtbot, key, CTRL | SHIFT if key is Key.Key_D else CTRL)
    prompt = page.editor.aids._due if key is Key.Key_D else page.editor.aids._phrases
    prompt.edit.setText("in ")
    QApplication.clipboard().setText("x" * 198)
    prompt.edit.paste()
    assert prompt.edit.text() == "in "
    assert "At most 200 characters" in prompt.edit.refusal.text()
    assert prompt.edit.refusal.isVisible()
    type_there(qtbot, "3")
    assert not prompt.edit.refusal.isVisible()
    prompt.give_up()


# The phrase bank.


def test_the_phrase_bank_begins_a_paragraph(page, qtbot, window):
    row = begin(page, qtbot)
    press(qtbot, Key.Key_Space, CTRL)
    prompt = page.editor.aids._phrases
    assert prompt.isVisible()
    assert window.rect().contains(prompt.geometry())
    type_there(qtbot, "req")
    assert prompt.offered()[0] == "requested"
    press(qtbot, Key.Key_Return)
    assert not prompt.isVisible()
    row = page.editor.current()
    assert row.record.kind is ParagraphKind.ACTION
    assert QApplication.focusWidget() is row.edit
    type_there(qtbot, "the secretariat to write.")
    assert page.commit()
    assert paragraphs(page)[0].body.plain["en"] == "The two sides requested the secretariat to write."
    assert actions(page)[0].title["en"] == "The secretariat to write."


def test_the_phrase_bank_gives_a_verb_to_what_is_typed(page, qtbot):
    row = begin(page, qtbot, "The Chair said that all is well.")
    row.edit.place(5)
    press(qtbot, Key.Key_Space, CTRL)
    type_there(qtbot, "recomm")
    press(qtbot, Key.Key_Return)
    assert row.record.kind is ParagraphKind.RECOMMENDATION
    assert row.edit.toPlainText() == "The Chair said that all is well."
    assert (QApplication.focusWidget(), row.edit.textCursor().position()) == (row.edit, 5)


@pytest.mark.parametrize(
    ("key", "kind"), [(Key.Key_D, ParagraphKind.DECISION), (Key.Key_T, ParagraphKind.ACTION)]
)
def test_a_key_and_enter_begin_an_outcome_where_nothing_stands(page, qtbot, key, kind):
    begin(page, qtbot)
    press(qtbot, key, CTRL)
    press(qtbot, Key.Key_Return)
    assert page.editor.current().record.kind is kind
    assert page.editor.current().edit.toPlainText().startswith("The two sides ")
    assert page.editor.current().edit.textCursor().atEnd()


def test_phrases_are_those_of_the_language_that_is_typed(page, qtbot):
    page.choose_language("ar")
    begin(page, qtbot)
    press(qtbot, Key.Key_Space, CTRL)
    type_there(qtbot, "قرر")
    prompt = page.editor.aids._phrases
    assert prompt.offered()[0] == "decided"
    press(qtbot, Key.Key_Return)
    assert page.editor.current().edit.toPlainText() == "قرّر الجانبان "


# Items from a text.


def test_an_action_item_is_made_of_the_text_that_is_selected(page, qtbot):
    row = begin(page, qtbot, "The Chair asked the secretariat to send the list, and thanked all.")
    cursor = row.edit.textCursor()
    cursor.setPosition(len("The Chair asked the secretariat to "))
    cursor.setPosition(
        len("The Chair asked the secretariat to send the list"), QTextCursor.MoveMode.KeepAnchor
    )
    row.edit.setTextCursor(cursor)
    press(qtbot, Key.Key_T, CTRL)
    (task,) = actions(page)
    assert task.title["en"] == "Send the list"
    assert (task.paragraph_id, row.record.kind) == (row.record.id, ParagraphKind.NARRATIVE)
    assert row.margin.mark.startswith("A.")
    assert row.edit.toPlainText().endswith("thanked all.")
    assert QApplication.focusWidget() is row.edit
    ask_due(page, qtbot, "in two weeks")
    press(qtbot, Key.Key_Return)
    assert actions(page)[0].due_on == date(2026, 12, 4)
    page.desk.undo()
    page.desk.undo()
    assert actions(page) == []


# The whole way.


def test_an_action_item_takes_few_keys(page, qtbot):
    begin(page, qtbot)
    responsible, counterpart = side_people(page, 0)[0], side_people(page, 1)[0]
    press(qtbot, Key.Key_T, CTRL)
    press(qtbot, Key.Key_Return)
    type_there(qtbot, f"@{responsible}")
    press(qtbot, Key.Key_Return)
    type_there(qtbot, " to send the list to ")
    type_there(qtbot, f"@{counterpart}")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_D, CTRL | SHIFT)
    type_there(qtbot, "30d")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Return)
    (task,) = actions(page)
    assert person(page, task.responsible_id) == responsible
    assert person(page, task.counterpart_id) == counterpart
    assert task.due_on == date(2026, 12, 20)
    assert page.editor.current().is_new

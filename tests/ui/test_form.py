"""Forms hand over each finished field, keep what was typed, and never save over another's change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from secretariat.domain.merging import Choice
from secretariat.domain.text import LocalizedText
from tests.ui.gallery import CANARY, Record, Shelf, build_editor
from ui import i18n
from ui.widgets import form
from ui.widgets.both_changed import BothChanged
from ui.widgets.date_fields import DateField, parse_day, parse_moment
from ui.widgets.form import Editor


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def editor(qtbot, shelf: Shelf) -> Editor:
    made = build_editor(shelf)
    qtbot.addWidget(made)
    made.show_record(shelf.record)
    made.resize(500, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def write(editor: Editor, name: str, text: str) -> QWidget:
    field = editor.field(name)
    field.focus()
    edit = field.inputs()[0]
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    QTest.keyClicks(edit, text)
    return edit


def leave(editor: Editor, to: str = "notes") -> None:
    editor.field(to).focus()


def test_a_field_is_saved_when_it_is_left(editor: Editor, shelf: Shelf) -> None:
    write(editor, "symbol", "PPHWG/2027/1")
    assert shelf.saved == []
    leave(editor)
    assert shelf.record.symbol == "PPHWG/2027/1"
    assert editor.record().version == 2
    assert not editor.is_unsaved()


def test_enter_saves_and_an_unchanged_field_does_not(editor: Editor, shelf: Shelf) -> None:
    QTest.keyClick(write(editor, "symbol", "A"), Qt.Key.Key_Return)
    assert len(shelf.saved) == 1
    leave(editor)
    leave(editor, "symbol")
    assert len(shelf.saved) == 1


def test_who_does_not_pause_is_not_waited_for(qtbot, monkeypatch, shelf: Shelf) -> None:
    """A crash in the midst of typing costs no more than the longest wait; and no key is lost to the saving."""
    monkeypatch.setattr(form, "PAUSE_MS", 60_000)
    monkeypatch.setattr(form, "LONGEST_MS", 60)
    editor = build_editor(shelf)
    qtbot.addWidget(editor)
    editor.show_record(shelf.record)
    editor.show()
    edit = write(editor, "notes", "")
    typed = "The Chair thanked both sides, and  closed the meeting. "
    for key in typed:
        QTest.keyClicks(edit, key)
        QTest.qWait(15)
    assert len(shelf.saved) > 3
    assert shelf.record.notes == typed[: len(shelf.record.notes)]
    assert edit.toPlainText() == typed


def test_typing_is_saved_after_a_pause(qtbot, monkeypatch, shelf: Shelf) -> None:
    monkeypatch.setattr(form, "PAUSE_MS", 20)
    editor = build_editor(shelf)
    qtbot.addWidget(editor)
    editor.show_record(shelf.record)
    editor.show()
    with qtbot.waitSignal(editor.saved):
        write(editor, "notes", "typed")
    assert shelf.record.notes == "typed"


def test_a_refused_value_stays_with_its_sentence_below(editor: Editor, shelf: Shelf) -> None:
    edit = write(editor, "symbol", " ")
    leave(editor)
    field = editor.field("symbol")
    assert (edit.text(), field.error.text(), field.error.isVisible()) == (" ", "A symbol is needed.", True)
    assert edit.property("wrong")
    assert edit.accessibleDescription() == "A symbol is needed."
    assert editor.is_unsaved()
    write(editor, "symbol", "B")
    leave(editor)
    assert not field.error.isVisible()
    assert shelf.record.symbol == "B"


def test_escape_brings_back_what_is_stored_where_something_is_refused(editor: Editor, shelf: Shelf) -> None:
    edit = write(editor, "symbol", " ")
    leave(editor)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert (edit.text(), editor.field("symbol").error.text()) == ("PPHWG/2026/1", "")
    assert (editor.is_unsaved(), editor.commit()) == (False, True)
    edit = write(editor, "starts_at", "2027-05-01 09:00")  # the rule speaks at the end
    leave(editor)
    assert editor.field("ends_at").error.text()
    QTest.keyClick(editor.field("ends_at").inputs()[0], Qt.Key.Key_Escape)
    assert (edit.text(), editor.field("ends_at").error.text()) == ("2026-03-10 09:00", "")
    assert not editor.is_unsaved()
    assert shelf.saved == []


def test_what_is_refused_can_be_given_up_though_the_record_is_read_only_by_now(editor: Editor) -> None:
    edit = write(editor, "symbol", " ")
    leave(editor)
    editor.set_read_only(True)
    assert (edit.isReadOnly(), editor.field("notes").edit.isReadOnly()) == (False, True)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert (edit.isReadOnly(), editor.is_unsaved()) == (True, False)


def test_a_hidden_field_holds_nothing(editor: Editor) -> None:
    write_choice(editor.field("person_id"), "garbage")
    leave(editor)
    assert not editor.commit()
    editor.show_field("person_id", False)
    assert (editor.commit(), editor.is_unsaved(), editor.held()) == (True, False, "")
    editor.show_field("person_id", True)
    assert editor.field("person_id").error.text() == ""


def test_a_new_record_waits_for_all_that_is_typed(editor: Editor, shelf: Shelf) -> None:
    editor.show_record(Record(id=0))
    write_choice(editor.field("mode"), "garbage")
    write(editor, "notes", "typed")
    leave(editor, "symbol")
    assert shelf.saved == []
    assert "garbage" in editor.field("mode").error.text()
    write_choice(editor.field("mode"), "virtual")
    leave(editor)
    assert (shelf.record.mode, shelf.record.notes) == ("virtual", "typed")


def test_enter_takes_the_one_choice_that_was_typed_a_part_of(editor: Editor, shelf: Shelf) -> None:
    field = editor.field("person_id")
    field.focus()
    QTest.keyClicks(field.line, "haddad")
    QTest.keyClick(field.combo.completer().popup(), Qt.Key.Key_Return)
    assert shelf.record.person_id == 2
    assert not field.combo.completer().popup().isVisible()
    write_choice(field, "a")  # several have it
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert shelf.record.person_id == 2


def test_an_unreadable_date_stays_as_typed(editor: Editor, shelf: Shelf) -> None:
    edit = write(editor, "due_on", "31 Feb 2026")
    leave(editor)
    assert edit.text() == "31 Feb 2026"
    assert "31 Feb 2026" in editor.field("due_on").error.text()
    assert shelf.saved == []
    write(editor, "due_on", "11 March 2026")
    leave(editor)
    assert (shelf.record.due_on, edit.text()) == (date(2026, 3, 11), "2026-03-11")


def test_a_date_can_be_emptied(editor: Editor, shelf: Shelf) -> None:
    write(editor, "due_on", "")
    leave(editor)
    assert shelf.record.due_on is None


def test_fields_that_only_fit_together_are_tried_together(editor: Editor, shelf: Shelf) -> None:
    write(editor, "starts_at", "2026-05-01 09:00")
    leave(editor)
    assert editor.field("ends_at").error.text() == "It ends before it begins."  # where the rule says it is
    write(editor, "ends_at", "2026-05-02 17:00")
    leave(editor)
    assert (shelf.record.starts_at, shelf.record.ends_at) == (
        datetime(2026, 5, 1, 9),
        datetime(2026, 5, 2, 17),
    )
    assert editor.field("ends_at").error.isHidden()


def test_a_refused_field_does_not_hold_up_the_others(editor: Editor, shelf: Shelf) -> None:
    write(editor, "symbol", "")
    write(editor, "notes", "kept")
    leave(editor, "symbol")
    assert (shelf.record.notes, shelf.record.symbol) == ("kept", "PPHWG/2026/1")
    assert editor.is_unsaved()


def choice(qtbot, editor: Editor) -> BothChanged:
    """Return the choice that is asked for above the form."""
    qtbot.waitUntil(lambda: editor.contest.dialog() is not None)
    return editor.contest.dialog()


def come_back(qtbot, editor: Editor) -> None:
    """Give the keyboard back to the window, as a desktop does when a dialog is closed."""
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow, timeout=5000)


def test_what_two_changed_is_asked_about_and_mine_can_be_kept(qtbot, editor: Editor, shelf: Shelf) -> None:
    shelf.record = replace(shelf.record, version=7, symbol="THEIRS")
    write(editor, "symbol", "MINE")
    leave(editor)
    assert "Symbol" in editor.bar.text()
    assert shelf.record.symbol == "THEIRS"
    dialog = choice(qtbot, editor)
    shown = [text.toPlainText() for text in dialog.cards[0].texts]
    assert shown == [
        "PPHWG/2026/1",
        "PPHWG/2026/1 THEIRS",
        "PPHWG/2026/1 MINE",
    ]  # struck through, and inserted
    dialog.cards[0].way(Choice.MINE).click()
    dialog.yes.click()
    assert (shelf.record.symbol, shelf.record.version) == ("MINE", 8)
    assert editor.bar.text() == ""
    assert not editor.is_unsaved()


@pytest.mark.parametrize(("way", "stands"), [(Choice.THEIRS, "THEIRS"), (Choice.BEFORE, "PPHWG/2026/1")])
def test_theirs_or_what_it_was_can_be_taken(qtbot, editor: Editor, shelf: Shelf, way, stands) -> None:
    shelf.record = replace(shelf.record, version=7, symbol="THEIRS")
    edit = write(editor, "symbol", "MINE")
    leave(editor)
    dialog = choice(qtbot, editor)
    dialog.cards[0].way(way).click()
    dialog.yes.click()
    assert edit.text() == shelf.record.symbol == editor.record().symbol == stands
    assert editor.record().version == shelf.record.version
    assert not editor.is_unsaved()


def test_both_texts_can_stand_one_below_the_other(qtbot, editor: Editor, shelf: Shelf) -> None:
    shelf.record = replace(shelf.record, version=7, notes="Theirs.")
    write(editor, "notes", "Mine.")
    leave(editor, "symbol")
    dialog = choice(qtbot, editor)
    dialog.cards[0].way(Choice.BOTH).click()
    dialog.yes.click()
    assert shelf.record.notes == "Theirs.\nMine."


def test_nothing_is_chosen_at_first_and_what_is_put_off_stays_typed(
    qtbot, editor: Editor, shelf: Shelf
) -> None:
    shelf.record = replace(shelf.record, version=7, symbol="THEIRS", witness=True, notes="Theirs.")
    editor.field("notes").edit.setPlainText("Mine.")
    edit = write(editor, "symbol", "MINE")
    leave(editor, "minutes")
    dialog = choice(qtbot, editor)
    assert [card.choice() for card in dialog.cards] == [None, None]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A):  # typed on, before it was seen
        QTest.keyClick(dialog.focusWidget() or dialog, key)
    assert dialog.isVisible()
    assert not dialog.choices()
    dialog.cards[0].way(Choice.MINE).click()
    assert not dialog.yes.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (edit.text(), shelf.record.symbol) == ("MINE", "THEIRS")
    assert editor.is_unsaved()
    assert "Symbol" in editor.bar.text()
    assert editor.field("witness").value() is True  # which only they changed
    come_back(qtbot, editor)
    editor.field("symbol").focus()
    leave(editor, "minutes")
    QTest.qWait(20)
    assert editor.contest.dialog() is None  # not asked at each step
    editor.bar.buttons()[0].click()
    assert choice(qtbot, editor).cards[0].choice() is None


def test_what_only_one_changed_is_saved_without_asking(editor: Editor, shelf: Shelf) -> None:
    theirs = {**shelf.record.title, "ar": "عنوان آخر"}
    shelf.record = replace(shelf.record, version=7, symbol="THEIRS", title=LocalizedText(theirs))
    write(editor, "title", "My title")
    leave(editor)
    assert not editor.is_unsaved()
    assert (shelf.record.symbol, shelf.record.version) == ("THEIRS", 8)
    assert dict(shelf.record.title) == {"en": "My title", "ar": "عنوان آخر"}
    assert editor.field("symbol").edit.text() == "THEIRS"


def test_a_contested_field_does_not_hold_up_the_others(qtbot, editor: Editor, shelf: Shelf) -> None:
    shelf.record = replace(shelf.record, version=7, symbol="THEIRS")
    write(editor, "symbol", "MINE")
    leave(editor)
    choice(qtbot, editor).reject()
    come_back(qtbot, editor)
    write(editor, "notes", "Saved all the same")
    leave(editor, "minutes")
    assert (shelf.record.notes, shelf.record.symbol) == ("Saved all the same", "THEIRS")
    assert editor.is_unsaved()
    assert "Symbol" in editor.held()


def test_what_both_changed_alike_is_no_matter_of_choice(editor: Editor, shelf: Shelf) -> None:
    shelf.record = replace(shelf.record, version=7, symbol="THE SAME")
    write(editor, "symbol", "THE SAME")
    leave(editor)
    assert not editor.is_unsaved()
    assert (editor.bar.text(), editor.record().version, shelf.saved) == ("", 7, [])


def test_what_is_contested_and_left_does_not_overwrite_when_it_is_shown_again(
    editor: Editor, shelf: Shelf
) -> None:
    shelf.record = replace(shelf.record, version=7, symbol="THEIRS")
    write(editor, "symbol", "MINE")
    editor.show_record(Record(id=2))
    editor.show_record(shelf.record)
    assert editor.field("symbol").edit.text() == "MINE"
    assert not editor.commit()
    assert shelf.record.symbol == "THEIRS"
    assert "Symbol" in editor.bar.text()


def test_what_could_not_be_read_does_not_overwrite_once_it_can(qtbot, editor: Editor, shelf: Shelf) -> None:
    edit = write(editor, "due_on", "31 Sptember")
    editor.show_record(replace(shelf.record, version=2, due_on=date(2026, 5, 1)))
    shelf.record = editor.record()
    assert edit.text() == "31 Sptember"
    edit.setText("2026-06-01")
    leave(editor)
    assert shelf.record.due_on == date(2026, 5, 1)
    shown = [text.toPlainText() for text in choice(qtbot, editor).cards[0].texts]
    assert shown == ["31 Mar 2026", "1 May 2026", "1 Jun 2026"]


def test_who_saves_once_more_while_is_chosen_is_shown_too(qtbot, editor: Editor, shelf: Shelf) -> None:
    shelf.record = replace(shelf.record, version=7, symbol="THEIRS")
    write(editor, "symbol", "MINE")
    leave(editor)
    dialog = choice(qtbot, editor)
    dialog.cards[0].way(Choice.THEIRS).click()
    shelf.record = replace(shelf.record, version=8, symbol="THEIRS AGAIN")
    editor.show_record(shelf.record)
    again = choice(qtbot, editor)
    assert again is not dialog
    assert again.disputes[0].theirs == "THEIRS AGAIN"
    assert again.choices() == {}
    again.cards[0].way(Choice.MINE).click()
    shelf.record = replace(shelf.record, version=9, symbol="AND AGAIN")  # and nothing told this form
    again.yes.click()
    assert shelf.record.symbol == "AND AGAIN"
    assert choice(qtbot, editor).disputes[0].before == "THEIRS AGAIN"


def test_a_change_elsewhere_leaves_typing_alone(editor: Editor, shelf: Shelf) -> None:
    edit = write(editor, "notes", "half a sent")
    editor.show_record(replace(shelf.record, version=2, symbol="OTHER"))
    assert edit.toPlainText() == "half a sent"
    assert editor.field("symbol").edit.text() == "OTHER"
    assert editor.bar.text() == ""


def test_a_change_of_the_very_field_is_a_conflict(editor: Editor, shelf: Shelf) -> None:
    write(editor, "symbol", "MINE")
    editor.show_record(replace(shelf.record, version=2, symbol="THEIRS"))
    assert "Symbol" in editor.bar.text()
    assert editor.field("symbol").edit.text() == "MINE"
    assert editor.contest.dialog() is None  # nobody is interrupted in the midst of typing


def test_another_record_does_not_lose_what_was_refused(editor: Editor, shelf: Shelf) -> None:
    first = shelf.record
    write(editor, "due_on", "31 Sptember")
    editor.show_record(Record(id=2))
    assert editor.field("due_on").edit.text() == "2026-03-31"
    assert editor.is_unsaved()
    editor.show_record(first)
    assert editor.field("due_on").edit.text() == "31 Sptember"
    assert editor.field("due_on").error.text() != ""


def test_showing_another_record_saves_what_is_typed(editor: Editor, shelf: Shelf) -> None:
    write(editor, "symbol", "NEW")
    editor.show_record(Record(id=2))
    assert shelf.record.symbol == "NEW"


def test_a_lock_is_tried_again(qtbot, monkeypatch, shelf: Shelf) -> None:
    monkeypatch.setattr(form, "RETRY_MS", 10)
    tries: list[Record] = []

    def save(record: Record):
        tries.append(record)
        return None if len(tries) == 1 else shelf.save(record)

    editor = Editor(save, str)
    editor.add(form.TextField("symbol", "Symbol"))
    qtbot.addWidget(editor)
    editor.show_record(shelf.record)
    editor.field("symbol").edit.setText("AGAIN")
    with qtbot.waitSignal(editor.saved):
        assert editor.commit() is False
    assert shelf.record.symbol == "AGAIN"


def test_languages_are_switched_and_aligned(editor: Editor, shelf: Shelf) -> None:
    field = editor.field("title")
    assert field.edit.text() == CANARY
    assert [tab.filled for tab in field.tabs()] == [True, True, False]
    field.tabs()[1].click()
    assert field.edit.text() == "الاجتماع الأول (2026)"
    assert field.edit.layoutDirection() == Qt.LayoutDirection.RightToLeft
    field.focus()
    QTest.keyClick(field.edit, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert field.language() == "ur"
    assert field.edit.placeholderText() == CANARY  # what a document would fall back to
    field.edit.setText("پہلا اجلاس")
    assert editor.commit()
    assert shelf.record.title["ur"] == "پہلا اجلاس"
    assert len(shelf.record.title) == 3


def test_choices_are_found_by_a_part_of_the_name(editor: Editor, shelf: Shelf) -> None:
    field = editor.field("person_id")
    field.focus()
    QTest.keyClicks(field.line, "haddad")
    field.combo.completer().popup().hide()
    leave(editor)
    assert shelf.record.person_id == 2
    write_choice(field, "nobody")
    leave(editor)
    assert "nobody" in field.error.text()
    assert shelf.record.person_id == 2
    write_choice(field, "")
    leave(editor)
    assert shelf.record.person_id is None


def write_choice(field, text: str) -> None:
    field.focus()
    field.line.selectAll()
    field.line.clear()
    field.line.textEdited.emit("")
    QTest.keyClicks(field.line, text)
    field.combo.completer().popup().hide()


def test_checks_and_lists_are_saved_at_once(editor: Editor, shelf: Shelf) -> None:
    editor.field("witness").box.click()
    assert shelf.record.witness
    boxes = editor.field("languages").list
    boxes.item(3).setCheckState(Qt.CheckState.Checked)
    assert shelf.record.languages == ("en", "ar", "fr")


def test_whole_numbers(editor: Editor, shelf: Shelf) -> None:
    write(editor, "minutes", "601")
    leave(editor)
    assert "0 to 600" in editor.field("minutes").error.text()
    write(editor, "minutes", "")
    leave(editor)
    assert shelf.record.minutes is None


def test_a_left_field_has_no_undo_of_its_own(editor: Editor) -> None:
    edit = write(editor, "symbol", "C")
    assert edit.isUndoAvailable()
    leave(editor)
    assert not edit.isUndoAvailable()


def test_a_long_word_does_not_freeze_a_text(editor: Editor, shelf: Shelf) -> None:
    from PySide6.QtCore import QMimeData

    field = editor.field("notes")
    data = QMimeData()
    data.setText("x" * 1_000_000)
    field.edit.insertFromMimeData(data)
    assert editor.commit()
    assert len(shelf.record.notes) == 1_000_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-11", date(2026, 3, 11)),
        (" 2026-3-1 ", date(2026, 3, 1)),
        ("11 March 2026", date(2026, 3, 11)),
        ("11 mar 2026", date(2026, 3, 11)),
        ("29 February 2026", None),
        ("11/03/2026", None),
        ("", None),
    ],
)
def test_dates_are_read(text: str, expected: date | None) -> None:
    assert parse_day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 jui 2027", None),  # juin or juillet
        ("1 juil 2027", date(2027, 7, 1)),
        ("1 juin 2027", date(2027, 6, 1)),
        ("1 mai 2027", date(2027, 5, 1)),
        ("1 mar 2027", date(2027, 3, 1)),
        ("1 may 2027", date(2027, 5, 1)),
        ("1 ju 2027", None),
    ],
)
def test_a_month_cut_short_is_read_when_it_can_be_no_other(text: str, expected: date | None) -> None:
    i18n.set_language("fr")
    assert parse_day(text) == expected


@pytest.mark.parametrize("text", ["0027-05-01", "1 May 0027", "1899-12-31", "2201-01-01", "end of 0001"])
def test_a_year_with_a_slip_of_the_fingers_is_refused_with_a_sentence(qtbot, text: str) -> None:
    field = DateField("due_on", "Due")
    qtbot.addWidget(field)
    field.edit.setText(text)
    assert field.value() is None
    assert "is not between 1900 and 2200" in field.problem()


def test_moments_are_read() -> None:
    assert parse_moment("2026-03-11 09:30") == datetime(2026, 3, 11, 9, 30)
    assert parse_moment("11 March 2026, 9:30") == datetime(2026, 3, 11, 9, 30)
    assert parse_moment("2026-03-11T17:05") == datetime(2026, 3, 11, 17, 5)
    assert parse_moment("2026-03-11 25:00") is None
    assert parse_moment("2026-03-11") is None


def test_a_new_record_does_not_take_what_was_typed_for_another_parent(qtbot, editor: Editor) -> None:
    editor.show_record(Record(id=0, notes="first parent"))
    write(editor, "due_on", "31 Sptember")
    with qtbot.waitSignal(editor.dropped) as told:
        editor.show_record(Record(id=0, notes="second parent"))
    assert "31 Sptember" in told.args[0]
    assert editor.record().notes == "second parent"
    assert editor.field("due_on").edit.text() == "2026-03-31"
    assert not editor.is_unsaved()


def test_the_same_new_record_again_leaves_typing_alone(editor: Editor) -> None:
    editor.show_record(Record(id=0))
    write(editor, "due_on", "31 Sptember")
    editor.show_record(Record(id=0))
    assert editor.field("due_on").edit.text() == "31 Sptember"


def test_the_field_that_is_wanting_is_named(qtbot, editor: Editor, shelf: Shelf) -> None:
    write(editor, "starts_at", "2027-01-01 09:00")  # the rule names the end
    assert not editor.commit()
    assert editor.held() == "“Ends” is not saved yet. It ends before it begins."
    editor.show_record(Record(id=2))
    assert editor.held() == "“Starts” of a record shown before is not saved yet. It ends before it begins."


def test_what_is_held_is_said_and_forgotten_with_its_record(qtbot, editor: Editor) -> None:
    write(editor, "due_on", "31 Sptember")
    assert not editor.commit()
    assert editor.held().startswith("“Due” is not saved yet. ")
    editor.show_record(Record(id=2))
    assert editor.held().startswith("“Due” of a record shown before is not saved yet. ")
    editor.forget_gone()
    assert editor.is_unsaved()
    editor.exists = lambda record: record.id != 1
    with qtbot.waitSignals([editor.dropped, editor.unsaved]):
        editor.forget_gone()
    assert (editor.is_unsaved(), editor.held()) == (False, "")


def test_what_is_typed_in_a_record_that_went_is_told_and_handed_on_whole(editor: Editor) -> None:
    told: list[tuple[str, str]] = []
    editor.dropped.connect(lambda *texts: told.append(texts))
    long = "The two sides took note. " * 20
    editor.exists = lambda _record: False
    editor.field("notes").edit.setPlainText(long)
    editor.discard()  # as a page does whose record went to the bin in another window
    assert len(told) == 1
    assert "What was typed went with its record" in told[0][0]
    assert long in told[0][1]
    editor.show_record(Record(id=2))
    editor.field("notes").edit.setPlainText("Given up")
    editor.exists = lambda _record: True
    editor.discard()
    assert len(told) == 1


def test_what_is_not_offered_here_yet_can_be_chosen_as_theirs(editor: Editor, shelf: Shelf) -> None:
    field = editor.field("person_id")
    shelf.record = replace(shelf.record, person_id=9, version=shelf.record.version + 1)  # added meanwhile
    field.focus()
    field.set_value(2)
    field.edited.emit()
    assert not editor.commit()
    editor.contest.ask()
    dialog = editor.contest.dialog()
    dialog.cards[0].way(Choice.THEIRS).click()
    dialog.yes.click()
    assert (shelf.record.person_id, editor.is_unsaved()) == (9, False)


def test_what_it_was_cannot_be_taken_where_it_is_not_offered_any_more(editor: Editor, shelf: Shelf) -> None:
    field = editor.field("person_id")
    (before, _name), (mine, name), *_others = field.offered()
    shelf.record = replace(shelf.record, person_id=before)
    editor.show_record(shelf.record)
    shelf.record = replace(shelf.record, person_id=None, version=shelf.record.version + 1)
    field.focus()
    field.set_value(mine)
    field.edited.emit()
    field.set_options([(mine, name)])  # the other one was removed meanwhile
    assert not editor.commit()
    editor.contest.ask()
    card = editor.contest.dialog().cards[0]
    assert not card.way(Choice.BEFORE).isEnabled()
    assert "no longer in the list" in card.texts[0].toPlainText()
    editor.contest.dialog().chosen.emit(
        {("person_id", ""): Choice.BEFORE}
    )  # which the button does not let happen
    assert (shelf.record.person_id, field.value(), editor.is_unsaved()) == (None, mine, True)
    card = editor.contest.dialog().cards[0]
    card.way(Choice.MINE).click()
    editor.contest.dialog().yes.click()
    assert (shelf.record.person_id, editor.is_unsaved()) == (mine, False)

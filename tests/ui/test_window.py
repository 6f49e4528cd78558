"""The window on the real sample: navigation by keyboard, undo, opening and refusing files."""

from __future__ import annotations

import os
import re
import sqlite3
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from secretariat.domain.agreements import Article
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.errors import StorageProblem
from secretariat.domain.meetings import Meeting
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from tests.ui.gallery import GALLERY
from tests.ui.sample_window import _give_up
from ui import log as ui_log
from ui import page as pages
from ui import wiring
from ui.app import gate
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.page import Page
from ui.page_spec import PageSpec
from ui.pages import PAGES
from ui.settings import Settings, SettingsStore
from ui.widgets import form


class MeetingPage(Page):
    """Counts what it is told."""

    def __init__(self, office, desk: Desk, context) -> None:
        super().__init__(office, desk, context, "Meetings", ("New meeting", lambda: None))
        self.told: list[object] = []
        self.shown: Ref | None = None

    def refresh(self, changes) -> None:
        self.told.append(changes)

    def show_record(self, ref: Ref) -> bool:
        self.shown = ref
        return True


SPECS = (
    PageSpec("overview", "Overview", "layout-dashboard", MeetingPage),
    PageSpec(
        "meetings", "Meetings", "calendar", MeetingPage, frozenset({Kind.MEETING}), lambda _o, _c: (3, "red")
    ),
)


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    store.update(user_name="Amina")
    made = MainWindow(store, SPECS, gate(store, ask=False))
    qtbot.addWidget(made, before_close_func=_give_up)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    assert made.open_database(sample)
    return made


def a_meeting(window: MainWindow) -> Meeting:
    return window.office.meetings.by_symbol("PPHWG/2026/3")  # its minutes are not circulated yet


def test_pages_are_reached_by_keyboard(qtbot, window: MainWindow) -> None:
    assert window.page() is window.show_page("overview")
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page() is window.show_page("meetings")
    assert window.navigation.button("meetings").isChecked()
    window.navigation.button("meetings").setFocus()
    QTest.keyClick(window.navigation.button("meetings"), Qt.Key.Key_Up)
    assert window.page() is window.show_page("overview")


def test_search_is_reached_by_keyboard(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.page().header.jump.hasFocus()


def test_badges_are_shown_and_said(qtbot, window: MainWindow) -> None:
    button = window.navigation.button("meetings")
    qtbot.waitUntil(lambda: button.badge.word == "3")
    assert button.accessibleName() == "Meetings, 3"


def test_the_group_can_be_changed(window: MainWindow) -> None:
    groups = window.office.lists.groups("en")
    assert len(groups) == 3
    page = window.page()
    page.told.clear()
    window.navigation.group_chosen.emit(groups[-1].id)
    assert window.context.group_id == groups[-1].id
    assert page.told == [None]
    assert groups[-1].name in window.navigation.group.accessibleName()


def test_a_change_reaches_the_page_shown_and_undo_takes_it_back(window: MainWindow) -> None:
    page, before = window.page(), a_meeting(window)
    page.told.clear()
    window.desk.run(
        lambda: window.office.meetings.save(replace(before, venue=LocalizedText({"en": "Hall 1"})))
    )
    assert [changes.ids(Kind.MEETING) for changes in page.told] == [{before.id}]
    assert window.commands["edit.undo"].text().startswith("&Undo: ")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert a_meeting(window).venue == before.venue
    QTest.keyClick(
        window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert a_meeting(window).venue == LocalizedText({"en": "Hall 1"})


def test_a_hidden_page_hears_of_changes_when_it_is_shown(window: MainWindow) -> None:
    other = window.show_page("meetings")
    window.show_page("overview")
    other.told.clear()
    meeting = a_meeting(window)
    window.desk.run(
        lambda: window.office.meetings.save(replace(meeting, venue=LocalizedText({"en": "Hall 2"})))
    )
    assert other.told == []
    window.show_page("meetings")
    assert [changes.ids(Kind.MEETING) for changes in other.told] == [{meeting.id}]


def test_a_refused_act_is_said_in_a_sentence(window: MainWindow) -> None:
    meeting = a_meeting(window)
    assert (
        window.desk.run(lambda: window.office.meetings.save(replace(meeting, ends_at=meeting.starts_at)))
        is None
    )
    assert window.banner.text() != ""
    assert a_meeting(window) == meeting


def test_a_record_is_shown_by_the_page_that_is_for_it(window: MainWindow) -> None:
    ref = Ref(Kind.MEETING, a_meeting(window).id)
    window.page().open_record.emit(ref)
    assert window.page() is window.show_page("meetings")
    assert window.page().shown == ref


def test_removing_offers_undo(window: MainWindow) -> None:
    page = window.page()
    assert page is not None
    person = page.office.people.save(Person(name=LocalizedText({"en": "Nobody"}))).value
    page.desk.run(lambda: page.office.records.remove(Ref(Kind.PERSON, person.id)))
    page.removed("“First Meeting” was removed.")
    assert window.banner.text() == "“First Meeting” was removed."
    assert [button.text() for button in window.banner.buttons()] == ["Undo"]


def test_files_that_are_not_ours_are_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    empty = tmp_path / "empty.secretariat"
    empty.touch()
    before = window.path
    assert not window.open_database(empty)
    assert window.banner.text() != ""
    assert window.path == before
    assert empty.read_bytes() == b""


def test_closing_shows_the_start_page_with_the_file_among_the_recent(window: MainWindow) -> None:
    path = str(window.path)
    assert window.close_database()
    assert window.stack.currentWidget() is window.start
    assert window.store.value.recent[0] == path
    assert "No database" in window.state.text()


def test_closing_deletes_all_that_served_the_database(qtbot, window: MainWindow) -> None:
    page, path = window.page(), window.path
    window.context.background.run(lambda: time.sleep(0.1), lambda _none: page.setWindowTitle("late"))
    parts = [page, window.desk, window.context, window.background]
    assert window.close_database()
    assert list(pages._leaving.values()) == [page]  # until Qt has deleted it
    qtbot.waitUntil(lambda: not any(isValid(part) for part in parts))
    assert not pages._leaving
    assert window.open_database(path)


def test_a_new_database_is_made(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "new.secretariat"
    assert window.create_database(path)
    assert path.is_file()
    assert window.context.group is None


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("WHO.ICESCO", "WHO.ICESCO.secretariat"),
        ("plain", "plain.secretariat"),
        ("own.secretariat", "own.secretariat"),
        ("OWN.SECRETARIAT", "OWN.SECRETARIAT"),
    ],
)
def test_a_new_database_gets_its_suffix(
    window: MainWindow, monkeypatch, tmp_path: Path, named: str, expected: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / named), ""))
    window.databases.ask_new()
    assert window.path == tmp_path / expected


def test_a_refused_field_stops_undo_redo_and_another_group_and_is_named(window: MainWindow) -> None:
    meeting = a_meeting(window)
    window.desk.run(
        lambda: window.office.meetings.save(replace(meeting, venue=LocalizedText({"en": "Hall 3"})))
    )
    page, group = window.page(), window.context.group_id
    editor = page.watch(form.Editor(lambda record: None, str))
    editor.add(form.IntegerField("version", "Number"))
    editor.show_record(a_meeting(window))
    editor.field("version").edit.setText("many")
    for stopped in (window.undo, window.redo, lambda: window.choose_group(group + 1)):
        window.banner.clear()
        stopped()
        said = "".join(sign for sign in window.banner.text() if sign not in "\u2066\u2067\u2068\u2069")
        assert re.match(r"Not done: “Number” of .*PPHWG.* is not saved yet. Write a whole number", said), said
    assert a_meeting(window).venue == LocalizedText({"en": "Hall 3"})
    assert window.context.group_id == group
    editor.discard()
    window.undo()
    assert a_meeting(window) == replace(meeting, version=a_meeting(window).version)
    editor.show_record(a_meeting(window))
    editor.field("version").edit.setText("many")
    window.redo()
    assert a_meeting(window).venue == meeting.venue
    editor.discard()


def test_what_was_refused_goes_with_its_record(window: MainWindow) -> None:
    page, article = window.page(), window.office.records.all(Article)[0]
    editor = page.watch(form.Editor(lambda record: None, str))
    editor.add(form.IntegerField("position", "Number"))
    editor.show_record(article)
    editor.field("position").edit.setText("many")
    editor.show_record(None)
    assert not page.commit()
    window.desk.run(lambda: window.office.records.remove(Ref(Kind.ARTICLE, article.id)))
    assert "many" in window.banner.text()
    assert page.commit()


def test_a_new_database_is_not_asked_to_replace_one(window: MainWindow, monkeypatch) -> None:
    asked: list[object] = []

    def choose(*_args: object, options: QFileDialog.Option) -> tuple[str, str]:
        asked.append(options)
        return str(window.path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    window.databases.ask_new()
    assert asked == [QFileDialog.Option.DontConfirmOverwrite]
    assert window.path.name in window.banner.text()


def test_no_two_commands_have_one_key(qtbot, store, sample) -> None:
    made = MainWindow(store, PAGES, gate(store, ask=False))
    qtbot.addWidget(made, before_close_func=_give_up)
    made.open_database(sample)
    of_window = [key.toString() for action in made.commands for key in action.shortcuts()]
    for spec in PAGES:
        page = made.show_page(spec.key)
        keys = [key.toString() for action in QWidget.actions(page) for key in action.shortcuts()]
        keys += of_window
        assert len(keys) == len(set(keys)), spec.key
    assert "Ctrl+Shift+N" not in of_window


def test_what_cannot_be_read_is_said_and_read_again(window: MainWindow, monkeypatch) -> None:
    page = window.page()
    answers = [StorageProblem("file_locked", path="x")]

    def refresh(changes: object) -> None:
        if answers:
            raise answers.pop()
        page.told.append(changes)

    page.told.clear()
    monkeypatch.setattr(page, "refresh", refresh)
    window.context.group_changed.emit()
    assert window.banner.text() == window.gate.say(StorageProblem("file_locked", path="x"))
    assert page.told == []
    window.show_page("meetings")
    window.show_page("overview")
    assert page.told == [None]
    answers.append(StorageProblem("file_locked", path="x"))
    window.desk.changed.emit(Changes(), None)
    assert page.told == [None]
    window.desk.changed.emit(Changes(), None)
    assert page.told == [None, None]


def test_badges_groups_and_records_that_cannot_be_read_are_said(window: MainWindow, monkeypatch) -> None:
    def locked(*_args: object) -> object:
        raise StorageProblem("file_locked", path="x")

    sentence, group = window.gate.say(StorageProblem("file_locked", path="x")), window.context.group
    page = window.show_page("meetings")
    monkeypatch.setattr(window.office.lists, "groups", locked)
    monkeypatch.setattr(page, "show_record", locked)
    for button in window.navigation.buttons:
        button.spec = replace(button.spec, badge=locked)
    window.banner.clear()
    window.desk.changed.emit(Changes(), None)
    assert (window.banner.text(), window.context.group) == (sentence, group)
    for read in (window._show_badges, lambda: window.open_record(Ref(Kind.MEETING, 1))):
        window.banner.clear()
        read()
        assert window.banner.text() == sentence


def test_what_nobody_caught_is_logged_without_its_words_and_said(
    qtbot, window: MainWindow, monkeypatch, tmp_path: Path
) -> None:
    for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    file = tmp_path / "log" / "secretariat.log"
    handler = ui_log.Handler(file)
    ui_log.log.addHandler(handler)
    faults = ui_log.catch(window.notices.unexpected)
    try:
        raise ValueError("words of the minutes")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    ui_log.log.removeHandler(handler)
    handler.close()
    written = file.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "test_window.py" in written
    assert "words of the minutes" not in written
    assert os.name == "nt" or file.stat().st_mode & 0o777 == 0o600
    qtbot.waitUntil(lambda: str(ui_log.path()) in window.banner.text())
    faults.deleteLater()


def test_another_programs_lock_does_not_let_the_window_stand_still(window: MainWindow) -> None:
    other = sqlite3.connect(window.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    begun = time.monotonic()
    saved = window.desk.run(
        lambda: window.office.meetings.save(replace(a_meeting(window), venue=LocalizedText({"en": "Hall 4"})))
    )
    assert time.monotonic() - begun < 1
    assert saved is None
    other.execute("ROLLBACK")
    other.close()


def test_about_says_where_the_log_lies(window: MainWindow, monkeypatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(wiring, "notice", lambda _window, _title, text: told.append(text))
    window.commands["help.about"].trigger()
    assert str(ui_log.path()) in told[0]


def test_the_theme_is_switched_and_remembered(window: MainWindow) -> None:
    from ui import theme

    window.page().header.theme_button.click()
    assert theme.current().dark
    assert window.store.value.theme == "dark"
    window.page().header.theme_button.click()
    assert not theme.current().dark


def test_every_gallery_page_is_painted_from_right_to_left(qtbot, qapp, store, sample) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = MainWindow(store, GALLERY[:3], gate(store, ask=False))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.open_database(sample)
    for spec in GALLERY[:3]:
        made.show_page(spec.key)
        assert not made.grab().isNull()
    made.abandon()


def test_settings_are_written_whole_and_read_again(store: SettingsStore) -> None:
    name = 'A "quoted" \\ name\n\x7f؟'
    store.update(user_name=name, language="ur", theme="dark", recent=("/a", "/b"))
    assert SettingsStore(store.folder).value == Settings(name, "ur", "dark", recent=("/a", "/b"))


def test_unreadable_settings_are_put_aside(store: SettingsStore) -> None:
    store.update(user_name="A")
    store.path.write_text("user_name = ", encoding="utf-8")
    assert SettingsStore(store.folder).value == Settings()
    assert store.path.with_suffix(".unreadable").is_file()


def test_settings_of_the_wrong_type_are_left_out(store: SettingsStore) -> None:
    store.folder.mkdir(parents=True)
    store.path.write_text(
        'user_name = 3\ntheme = "light"\nunknown = true\nrecent = [1, "/a"]\n', encoding="utf-8"
    )
    assert SettingsStore(store.folder).value == Settings(theme="light", recent=("/a",))

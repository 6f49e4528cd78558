"""Several windows: what one changes shows in the others, each takes back its own acts, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from shiboken6 import isValid

from secretariat.domain.meetings import Meeting
from secretariat.domain.merging import Choice
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import _give_up, open_window
from ui import i18n, theme
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.form_dialog import FormDialog


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, sample: Path) -> Iterator[MainWindow]:
    made = open_window(qtbot, store, sample, PAGES, "PPHWG")
    yield made
    for other in made.windows.all():
        if other is not made:
            _give_up(other)
            other.close()


def another(window: MainWindow) -> MainWindow:
    """Open a second window on the same database, as the menu does."""
    window.commands["window.again"].trigger()
    return window.windows.all()[-1]


def draft(window: MainWindow) -> Meeting:
    found: Meeting = window.office.meetings.by_symbol("PPHWG/2026/3")
    return found


def save(window: MainWindow, **changed: Any) -> None:
    assert window.desk is not None
    assert window.desk.run(lambda: window.office.meetings.save(replace(draft(window), **changed)))


def on_meeting(window: MainWindow) -> Any:
    """Return the form of the meeting, shown."""
    from secretariat.domain.changes import Kind, Ref

    assert window.open_record(Ref(Kind.MEETING, draft(window).id))
    page: Any = window.page()
    return page.details.form


def venue(text: str) -> LocalizedText:
    return LocalizedText({"en": text})


def test_a_new_window_stands_where_the_old_one_does(window: MainWindow) -> None:
    window.show_page("decisions")
    other = another(window)
    assert (other.path, other.context.group_id) == (window.path, window.context.group_id)
    assert other.page().header.title.text() == window.page().header.title.text()
    room = other.screen().availableGeometry()
    assert other.height() == min(window.height(), room.height())
    assert other.pos() == window.pos() + QPoint(32, 32) or other.pos() == room.topLeft()
    assert (window.windowTitle(), other.windowTitle()) == (
        f"{window.path.name} (1) – Secretariat",
        f"{window.path.name} (2) – Secretariat",
    )


def test_what_one_window_changes_shows_in_the_other(window: MainWindow) -> None:
    other = another(window)
    form = on_meeting(other)
    save(window, venue=venue("Hall 7"))
    assert form.field("venue").value().best("en") == "Hall 7"
    assert form.record().version == draft(window).version


def test_two_windows_edit_one_record_and_the_late_one_is_asked(qtbot: Any, window: MainWindow) -> None:
    other = another(window)
    form = on_meeting(other)
    field = form.field("venue")
    field.focus()
    field.edit.setText("Hall of the late one")
    save(window, venue=venue("Hall of the early one"))
    assert "You saved" in form.bar.text()
    assert "Venue (English)" in form.bar.text()
    assert not form.commit()
    assert draft(window).venue.best("en") == "Hall of the early one"
    form.bar.buttons()[0].click()
    card = form.contest.dialog().cards[0]
    assert (card.dispute.theirs, card.dispute.mine) == ("Hall of the early one", "Hall of the late one")
    card.way(Choice.MINE).click()
    form.contest.dialog().yes.click()
    assert draft(window).venue.best("en") == "Hall of the late one"
    assert on_meeting(window).field("venue").value().best("en") == "Hall of the late one"


def test_two_fields_of_one_record_are_both_kept(window: MainWindow) -> None:
    other = another(window)
    form = on_meeting(other)
    form.field("venue").edit.setText("Hall 9")
    save(window, title=LocalizedText({**draft(window).title, "en": "Third Meeting, as renamed"}))
    assert form.commit()
    assert draft(window).venue.best("en") == "Hall 9"
    assert draft(window).title.best("en") == "Third Meeting, as renamed"


def test_each_window_takes_back_its_own_acts(window: MainWindow) -> None:
    before = draft(window).venue
    other = another(window)
    save(window, venue=venue("Hall 7"))
    assert not other.desk.undo_label()
    other.undo()
    assert draft(window).venue.best("en") == "Hall 7"
    save(other, venue=venue("Hall 8"))
    window.undo()  # Hall 8 came after it, and is not lost
    assert draft(window).venue.best("en") == "Hall 8"
    assert "since" in window.banner.text() or "meanwhile" in window.banner.text()
    other.undo()
    assert draft(window).venue.best("en") == "Hall 7"
    assert draft(window).venue != before


def test_closing_one_window_leaves_the_others(qtbot: Any, window: MainWindow) -> None:
    other = another(window)
    other.close()
    qtbot.waitUntil(lambda: not isValid(other))
    assert window.windows.all() == (window,)
    assert window.windowTitle() == f"{window.path.name} – Secretariat"
    save(window, venue=venue("Hall 7"))
    assert draft(window).venue.best("en") == "Hall 7"


def test_quitting_closes_all_windows_and_stays_where_something_is_held(
    window: MainWindow, monkeypatch: Any
) -> None:
    other = another(window)
    monkeypatch.setattr("ui.databases.confirm", lambda *_a, **_k: False)
    form = on_meeting(window)
    form.field("starts_at").edit.setText("never")
    window.commands["file.quit"].trigger()
    assert window.isVisible()
    assert window.windows.all() == (window,)
    assert other not in window.windows.all()


def test_open_raises_the_window_that_has_the_file(
    qtbot: Any, window: MainWindow, monkeypatch: Any, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(second), ""))
    second = tmp_path / "second.secretariat"
    second.write_bytes(window.path.read_bytes())
    window.commands["file.open_beside"].trigger()
    other = window.windows.all()[-1]
    assert other is not window
    assert other.path == second
    window.commands["file.open"].trigger()
    assert (window.path != second, len(window.windows.all())) == (True, 2)
    qtbot.waitUntil(other.isActiveWindow)
    window.commands["file.open_beside"].trigger()
    assert len(window.windows.all()) == 2


def test_a_file_that_cannot_be_opened_beside_makes_no_window(
    window: MainWindow, monkeypatch: Any, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.secretariat"
    broken.write_text("no database")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(broken), ""))
    window.commands["file.open_beside"].trigger()
    assert window.windows.all() == (window,)
    assert "broken.secretariat" in window.banner.text()


def test_language_and_colours_reach_all_windows(window: MainWindow) -> None:
    other = another(window)
    other.show_page("decisions")
    window.set_theme("dark")
    assert theme.current().dark
    ticked = [
        w.commands[f"view.{name}"].isChecked()
        for w in (window, other)
        for name in ("light", "dark", "system")
    ]
    assert ticked == [False, True, False] * 2
    other.set_language("fr")
    assert i18n.language() == "fr"
    assert [w.page().header.title.text() for w in (window, other)] == ["Vue d’ensemble", "Décisions"]
    assert [w.menus.windows.title() for w in (window, other)] == [other.menus.windows.title()] * 2
    assert all(w.commands["view.dark"].isChecked() for w in (window, other))


def test_no_window_changes_its_language_while_one_holds_something(window: MainWindow) -> None:
    other = another(window)
    form = on_meeting(other)
    form.field("starts_at").edit.setText("never")
    window.set_language("fr")
    assert i18n.language() == "en"
    assert other.banner.text().startswith("Not done")
    assert form.field("starts_at").edit.text() == "never"


def test_the_window_menu_lists_the_windows(qtbot: Any, window: MainWindow) -> None:
    other = another(window)
    other.show_page("decisions")
    window.menus._fill_windows()
    listed = [action for action in window.menus.windows.actions() if action.isCheckable()]
    assert [action.isChecked() for action in listed] == [True, False]
    assert "(2)" in listed[1].text()
    assert "Decisions" in listed[1].text()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    listed[1].trigger()
    qtbot.waitUntil(other.isActiveWindow)


def test_the_keys_of_windows(window: MainWindow) -> None:
    keys = {
        name: window.commands[name].shortcut() for name in ("window.again", "file.open_beside", "file.open")
    }
    assert keys == {
        "window.again": QKeySequence("Ctrl+Shift+W"),
        "file.open_beside": QKeySequence("Ctrl+Shift+O"),
        "file.open": QKeySequence("Ctrl+O"),
    }


def test_f6_walks_between_the_panes_and_back_to_where_one_was(qtbot: Any, window: MainWindow) -> None:
    page: Any = window.show_page("meetings")
    form = on_meeting(window)
    form.field("venue").focus()
    typed_in = window.focusWidget()
    assert isinstance(typed_in, QLineEdit)
    seen = []
    for _ in range(3):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F6)
        seen.append(window.focusWidget())
    assert window.navigation.isAncestorOf(seen[0])
    assert page.view.isAncestorOf(seen[1]) or page.view is seen[1]
    assert seen[2] is typed_in
    qtbot.keyClick(typed_in, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is seen[1]


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_f6_comes_round_on_every_page(qtbot: Any, window: MainWindow, spec: Any) -> None:
    window.show_page(spec.key)
    window.navigation.buttons[0].setFocus()
    met = []
    for _ in range(9):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        met.append(QApplication.focusWidget())
        if window.navigation.isAncestorOf(met[-1]):
            break
    assert window.navigation.isAncestorOf(met[-1])
    assert any(window.page().isAncestorOf(widget) for widget in met)


def test_two_windows_write_in_one_paragraph_and_nothing_typed_is_lost(qtbot: Any, window: MainWindow) -> None:
    page: Any = window.show_page("minutes")
    other = another(window)
    twin: Any = other.show_page("minutes")
    assert twin.meeting().id == page.meeting().id
    first = page.editor.sheet.rows()[0]
    page.editor.focus_row(first)
    qtbot.keyClicks(first.edit, "One.")
    assert page.commit()
    there = next(row for row in twin.editor.sheet.rows() if row.edit.toPlainText() == "One.")
    qtbot.keyClicks(there.edit, " Two.")
    mine = next(row for row in page.editor.sheet.rows() if row.edit.toPlainText() == "One.")
    qtbot.keyClicks(mine.edit, " Three.")
    assert page.commit()
    late = next(row for row in twin.editor.sheet.rows() if "Two." in row.edit.toPlainText())
    assert not twin.commit()  # it is asked which one is to stand
    stored = [p.body.plain.best("en") for p in window.office.minutes.paragraphs(page.meeting().id)]
    assert any("Three." in text for text in stored)
    assert "Two." in late.edit.toPlainText()
    twin.editor.bar.buttons()[0].click()
    dialog = twin.editor.conflicts.contest.dialog()
    assert (dialog.disputes[0].theirs, dialog.disputes[0].mine) == ("One. Three.", " Two.One.")
    dialog.cards[0].way(Choice.BOTH).click()
    dialog.yes.click()
    stored = [p.body.plain.best("en") for p in window.office.minutes.paragraphs(page.meeting().id)]
    assert any(text.startswith("One. Three.\n") and "Two." in text for text in stored)


def test_what_fails_unforeseen_is_said_in_the_window_that_is_used(qtbot: Any, window: MainWindow) -> None:
    other = another(window)
    qtbot.waitUntil(other.isActiveWindow)
    window.windows.unexpected()
    assert "The log says" in other.banner.text()
    assert window.banner.text() == ""


def filled_in(window: MainWindow) -> Any:
    """Return the form of a new action item with a title typed into it."""
    page: Any = window.show_page("actions")
    page.begin_action()
    form = next(f for f in window.findChildren(FormDialog) if f.isVisible())
    form.field("title").inputs()[0].setFocus()
    QTest.keyClicks(form.field("title").inputs()[0], "Typed for five minutes")
    return form


def test_a_form_that_is_open_is_not_built_away_from_another_window(window: MainWindow) -> None:
    other = another(window)
    form = filled_in(other)
    typed = form.typed()
    assert not window.windows.set_zoom(120)
    assert (theme.zoom(), form.isVisible(), form.typed()) == (100, True, typed)
    assert f"“{form.windowTitle()}” is open" in other.banner.text()
    assert not window.windows.set_language("fr")
    assert (i18n.language(), form.isVisible(), form.typed()) == ("en", True, typed)
    form.reject()
    assert window.windows.set_language("fr")
    assert i18n.language() == "fr"


def test_quitting_asks_before_a_form_that_is_filled_in_is_lost(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = another(window)
    form = filled_in(other)
    asked: list[str] = []
    answers = [False, True]
    monkeypatch.setattr(
        "ui.databases.confirm", lambda *said, **_k: bool(asked.append(said[2])) or answers.pop(0)
    )
    window.commands["file.quit"].trigger()
    assert len(asked) == 1
    assert f"“{form.windowTitle()}” is not stored yet" in asked[0]
    assert (window.isVisible(), other.isVisible(), form.isVisible()) == (True, True, True)
    window.commands["file.quit"].trigger()
    assert len(asked) == 2
    assert window.windows.all() == ()


def test_quitting_does_not_ask_about_a_form_in_which_nothing_was_typed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("ui.databases.confirm", lambda *said, **_k: bool(asked.append(said[2])) or True)
    page: Any = another(window).show_page("actions")
    page.begin_action()
    window.commands["file.quit"].trigger()
    assert (asked, window.windows.all()) == ([], ())


# What is open at the end is opened at the next start.


def test_a_database_that_was_closed_is_not_opened_at_the_next_start(window: MainWindow) -> None:
    path, folder = window.path, window.store.folder
    window.close()
    assert SettingsStore(folder).value.last == str(path)
    assert window.open_database(path)
    window.commands["file.close"].trigger()
    assert window.office is None
    window.close()
    assert SettingsStore(folder).value.last == ""
    assert SettingsStore(folder).value.recent == (str(path),)
    window.databases.open_last()
    assert window.office is None


def test_of_several_windows_the_one_that_stays_is_opened_at_the_next_start(
    qtbot: Any, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    first, second = window.path, tmp_path / "second.secretariat"
    second.write_bytes(first.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(second), ""))
    window.commands["file.open_beside"].trigger()
    assert SettingsStore(window.store.folder).value.last == str(second)
    window.windows.all()[-1].close()
    assert SettingsStore(window.store.folder).value.last == str(first)
    window.commands["file.open_beside"].trigger()
    used = window.windows.all()[-1]
    qtbot.waitUntil(used.isActiveWindow)
    used.commands["file.quit"].trigger()
    assert window.windows.all() == ()
    assert SettingsStore(window.store.folder).value.last == str(second)

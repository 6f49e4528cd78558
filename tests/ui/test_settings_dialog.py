"""The settings: each holds at once, by keyboard, and is there when the program is started again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from ui import i18n, log, settings_dialog, spelling, theme
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.settings_dialog import SettingsDialog
from ui.spelling_dictionaries import Dictionaries
from ui.widgets.fields import TextField
from ui.widgets.form_dialog import FormDialog

from .sample_window import nameless, open_window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def usual(dressed: QApplication) -> Iterator[None]:
    yield
    theme.set_zoom(dressed, 100)
    theme.apply(dressed, theme.LIGHT)
    spelling.use(None)


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, sample: Path) -> Any:
    store.update(user_name="Tester", theme="light")
    return open_window(qtbot, store, sample, PAGES)


def opened(window: Any) -> SettingsDialog:
    QTest.keyClick(window, Qt.Key.Key_Comma, CTRL)
    return next(dialog for dialog in window.findChildren(SettingsDialog) if dialog.isVisible())


def choose(dialog: SettingsDialog, name: str, text: str) -> None:
    """As a hand at the keyboard does: into the field, and the first letters."""
    combo: Any = dialog.fields[name].inputs()[0]
    combo.setFocus()
    while text not in combo.currentText():
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Up if name == "language" and text == "English" else Qt.Key.Key_Down)
        if before == combo.currentIndex():
            raise AssertionError(f"{text} is not among the choices")


def test_the_name_stands_beside_the_next_change(qtbot: Any, window: Any) -> None:
    dialog = opened(window)
    field: Any = dialog.fields["user_name"]
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "Amina Khan")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert SettingsStore(window.store.folder).value.user_name == "Amina Khan"
    assert window.office.who == "Amina Khan"
    from secretariat.domain.people import Person
    from secretariat.domain.text import LocalizedText

    window.desk.run(lambda: window.office.people.save(Person(name=LocalizedText({"en": "X Y"}))))
    entry = next(iter(window.office.history.entries())) if hasattr(window.office.history, "entries") else None
    assert entry is None or entry.who == "Amina Khan"
    field.edit.clear()
    dialog.close()
    assert window.store.value.user_name == "Amina Khan"  # no change without a name


def test_colours_change_at_once(qtbot: Any, window: Any) -> None:
    choose(opened(window), "theme", "Dark")
    assert theme.current() is theme.DARK
    assert SettingsStore(window.store.folder).value.theme == "dark"


def test_the_language_changes_window_and_dialog_with_the_keyboard_in_its_place(
    qtbot: Any, window: Any
) -> None:
    dialog = opened(window)
    choose(dialog, "language", "Fran")
    qtbot.waitUntil(lambda: i18n.language() == "fr" and dialog.windowTitle() != "")
    assert window.commands["file.quit"].text() != "&Quit"
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.fields["language"].has_focus())
    choose(dialog, "language", "English")
    qtbot.waitUntil(lambda: i18n.language() == "en")


def test_the_size_changes_everything_and_is_kept(qtbot: Any, window: Any) -> None:
    dialog = opened(window)
    before = window.page().header.title.fontMetrics().height()
    choose(dialog, "zoom", "200")
    qtbot.waitUntil(lambda: theme.zoom() == 200)
    qtbot.waitUntil(lambda: dialog.fields["zoom"].has_focus())
    assert window.page().header.title.fontMetrics().height() > 1.8 * before
    assert SettingsStore(window.store.folder).value.zoom == 200
    screen = dialog.screen().availableGeometry()
    assert dialog.height() <= screen.height()


def test_spelling_is_switched_off_and_on(qtbot: Any, window: Any, tmp_path: Path) -> None:
    dictionaries = Dictionaries(tmp_path)
    spelling.use(dictionaries)
    dialog = opened(window)
    assert "en_GB" in dialog.found.text()
    box: Any = dialog.fields["spelling"]
    box.focus()
    QTest.keyClick(box.box, Qt.Key.Key_Space)
    assert not dictionaries.enabled
    assert not SettingsStore(window.store.folder).value.spelling
    dialog.close()
    QTest.keyClick(window, Qt.Key.Key_F7)
    assert "Ctrl+," in window.statusBar().currentMessage()
    dictionaries.close()


def test_without_a_dictionary_it_says_what_to_install(
    qtbot: Any, window: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    from ui import spelling_dictionaries

    monkeypatch.setattr(spelling_dictionaries, "_found", lambda: [])
    dictionaries = Dictionaries(tmp_path)
    spelling.use(dictionaries)
    dialog = opened(window)
    assert "hunspell-en-gb" in dialog.found.text()
    monkeypatch.undo()
    next(b for b in dialog.findChildren(QPushButton) if b.accessibleName() == "Look again").click()
    assert "en_GB" in dialog.found.text()
    dictionaries.close()


def test_the_start_and_the_folders(qtbot: Any, window: Any) -> None:
    dialog = opened(window)
    box: Any = dialog.fields["reopen"]
    box.box.click()
    assert not SettingsStore(window.store.folder).value.reopen
    gone: list[QUrl] = []
    dialog.open_url = lambda url: bool(gone.append(url)) or True
    for button in dialog.findChildren(QPushButton):
        if "Open folder" in button.accessibleName():
            button.click()
    assert [Path(url.toLocalFile()) for url in gone] == [window.store.folder, log.path().parent]


def test_everything_in_it_has_a_name_and_esc_closes_it(qtbot: Any, window: Any) -> None:
    dialog = opened(window)
    assert nameless(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not [d for d in window.findChildren(SettingsDialog) if d.isVisible()]


@pytest.mark.parametrize("key", [spec.key for spec in PAGES])
def test_each_page_can_be_used_at_200_percent_in_a_small_window(qtbot: Any, window: Any, key: str) -> None:
    window.resize(1280, 720)
    window.windows.set_zoom(200)
    page = window.show_page(key)
    qtbot.waitUntil(lambda: page.isVisible())
    assert (window.width(), window.height()) == (1280, 720)
    area = window.centralWidget().area

    def is_whole() -> bool:
        least = page.minimumSizeHint()
        return bool(page.width() >= least.width() and page.height() >= least.height())

    qtbot.waitUntil(is_whole)  # nothing is cut: what does not fit is scrolled to
    for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
        bar.setValue(bar.maximum())
    corner = page.mapTo(area.viewport(), page.rect().bottomRight())
    assert area.viewport().rect().adjusted(0, 0, 1, 1).contains(corner)


def test_ctrl_plus_minus_and_zero(qtbot: Any, window: Any) -> None:
    window.show_page("actions")
    for key, zoom in (
        (Qt.Key.Key_Plus, 110),
        (Qt.Key.Key_Equal, 120),
        (Qt.Key.Key_Minus, 110),
        (Qt.Key.Key_0, 100),
    ):
        QTest.keyClick(window, key, CTRL)
        assert theme.zoom() == zoom
    page = window.page()
    assert page is not None
    assert window.pages.get("actions") is page
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_Minus, CTRL)
    assert theme.zoom() == 80


def test_the_zoom_is_refused_while_something_is_held_back(qtbot: Any, window: Any) -> None:
    page = window.show_page("actions")
    page.view.select_id(page.model.ids()[0])
    due = page.detail.editor.field("due_on")
    due.focus()
    due.edit.selectAll()
    qtbot.keyClicks(due.edit, "the day after never")
    assert not window.windows.set_zoom(150)
    assert theme.zoom() == 100
    assert "“the day after never” is not a date." in window.banner.text()


def test_settings_dialog_function_is_what_the_menu_opens(qtbot: Any, window: Any) -> None:
    window.commands["edit.settings"].trigger()
    assert any(d.isVisible() for d in window.findChildren(settings_dialog.SettingsDialog))


def test_what_gets_the_keyboard_is_brought_into_sight(qtbot: Any, window: Any) -> None:
    window.resize(1280, 720)
    window.windows.set_zoom(200)
    page = window.show_page("meetings")
    area = window.centralWidget().area
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    low = page.documents.button
    assert low.mapTo(area.viewport(), low.rect().center()).x() > area.viewport().width()
    low.setFocus()
    inside = area.viewport().rect()
    qtbot.waitUntil(lambda: inside.contains(low.mapTo(area.viewport(), low.rect().center())))
    window.show_page("overview")
    assert (area.horizontalScrollBar().value(), area.verticalScrollBar().value()) == (0, 0)


def test_a_form_that_is_higher_than_the_screen_scrolls_with_its_buttons_in_sight(
    qtbot: Any, qapp: Any
) -> None:
    theme.set_zoom(qapp, 200)
    dialog = FormDialog(None, "Title", "What is asked.", "Do it", lambda error: str(error))
    qtbot.addWidget(dialog)
    for number in range(9):
        dialog.add(TextField(f"field{number}", f"Field {number}"))
    dialog.open()
    screen = dialog.screen().availableGeometry()
    qtbot.waitUntil(lambda: dialog.height() <= screen.height())
    assert dialog.yes.isVisible()
    assert dialog.rect().contains(dialog.yes.mapTo(dialog, dialog.yes.rect().center()))
    qtbot.waitUntil(lambda: dialog.field("field0").has_focus())
    low = dialog.field("field8")
    area = next(iter(dialog.findChildren(QScrollArea)))
    assert area.verticalScrollBar().maximum() > 0
    dialog.submit = lambda values: object()
    low.edit.setText("typed")
    assert dialog.typed()["field8"] == "typed"
    theme.set_zoom(qapp, 100)
    small = FormDialog(None, "Title", "What is asked.", "Do it", lambda error: str(error))
    qtbot.addWidget(small)
    small.add(TextField("one", "One"))
    small.open()
    qtbot.wait(50)
    assert not small.findChildren(QScrollArea)

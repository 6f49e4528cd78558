"""The history of what is shown (Ctrl+H), for every kind of record that a page shows."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton

from secretariat.database.tables import table
from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import Person
from secretariat.services.record_values import TECHNICAL
from tests.ui.gallery import CANARY
from tests.ui.sample_window import nameless, open_window
from ui import i18n
from ui.history_dialog import HistoryDialog
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.record_words import field_name
from ui.settings import SettingsStore
from ui.widgets.text import Label


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def history(window: MainWindow) -> HistoryDialog:
    window.commands["edit.history"].trigger()
    return window.findChildren(HistoryDialog)[-1]


def said(dialog: HistoryDialog) -> str:
    return "\n".join(part.text() for part in dialog.findChildren(Label))


@pytest.mark.parametrize("kind", sorted({kind for spec in PAGES for kind in spec.kinds}))
def test_every_kind_of_record_that_a_page_shows_has_its_history(window: MainWindow, kind: Kind) -> None:
    with closing(sqlite3.connect(window.path)) as file:
        rows = file.execute(
            f"SELECT id FROM {kind.value} WHERE deleted_at IS NULL ORDER BY id DESC"
        ).fetchall()
    refs = [Ref(kind, row[0]) for row in rows]
    if not refs:
        pytest.skip(f"the sample has no {kind.value}")
    ref = next(one for one in refs if window.open_record(one))
    page = window.page()
    assert page is not None
    told = Ref(Kind.ACTION, page.current_ref().id) if kind is Kind.UPDATE else ref
    assert page.current_ref() == told
    dialog = history(window)
    assert dialog.changes == window.office.histories.of(told, "en")
    assert dialog.entries
    dialog.close()


def test_every_field_of_every_kind_has_a_name() -> None:
    missing = [
        f"{kind.value}.{column.name}"
        for kind in Kind
        for column in table(kind).columns
        if column.name not in TECHNICAL and field_name(kind, column.name) == column.name
    ]
    assert missing == []


def test_a_change_is_told_as_people_read_it(window: MainWindow) -> None:
    action = next(one for one in window.office.records.all(Action) if one.symbol == "PPHWG/2026/1/A.6")
    person = window.office.records.all(Person)[0]
    window.office.actions.save(replace(action, responsible_id=person.id))
    window.open_record(Ref(Kind.ACTION, action.id))
    text = said(history(window))
    assert f"→ {person.called('en')}" in text.replace("\u2068", "").replace("\u2069", "")
    assert "Responsible" in text
    assert "Tester" in text


def test_undo_is_told_as_such(window: MainWindow) -> None:
    person = window.office.records.all(Person)[0]
    window.desk.run(lambda: window.office.people.save(replace(person, phone="12345")))
    window.undo()
    window.open_record(Ref(Kind.PERSON, person.id))
    told = [entry.accessibleName() for entry in history(window).entries]
    assert told[0].startswith("Undone")
    assert told[1].startswith("Changed")


def test_long_histories_are_shown_bit_by_bit(window: MainWindow) -> None:
    person = window.office.records.all(Person)[0]
    for number in range(60):
        person = window.office.people.save(replace(person, phone=str(number))).value
    window.open_record(Ref(Kind.PERSON, person.id))
    dialog = history(window)
    assert len(dialog.entries) == 40
    assert dialog.more.isVisible()
    dialog.more.click()
    assert len(dialog.entries) == len(dialog.changes)
    assert not dialog.more.isVisible()


def test_markup_that_was_typed_is_shown_as_typed(window: MainWindow) -> None:
    person = window.office.records.all(Person)[0]
    window.office.people.save(replace(person, name=person.name.put("en", CANARY)))
    window.open_record(Ref(Kind.PERSON, person.id))
    dialog = history(window)
    assert any(CANARY in part.text() for part in dialog.findChildren(Label))


def test_without_a_record_it_says_what_to_do(window: MainWindow) -> None:
    window.show_page("overview")
    window.commands["edit.history"].trigger()
    assert window.findChildren(HistoryDialog) == []
    assert "Choose a record first" in window.banner.text()


def test_details_have_a_button_for_it(window: MainWindow) -> None:
    for key in ("meetings", "actions", "decisions", "focal-points", "agreements", "minutes"):
        page = window.show_page(key)
        assert page is not None
        QApplication.processEvents()
        buttons = [b for b in page.findChildren(QToolButton) if b.accessibleName() == "History (Ctrl+H)"]
        assert buttons, key


def test_all_that_takes_the_keyboard_is_named(window: MainWindow) -> None:
    window.open_record(Ref(Kind.PERSON, window.office.records.all(Person)[0].id))
    assert nameless(history(window)) == []


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_dates_and_names_are_in_the_language_of_the_screen(window: MainWindow, language: str) -> None:
    window.set_language(language)
    window.open_record(Ref(Kind.MEETING, 6))
    text = said(history(window))
    assert i18n.language() == language
    assert "December" not in text

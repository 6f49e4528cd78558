"""The palette (Ctrl+K) finds commands and records, in every language, and gives the keyboard back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import open_window
from ui import i18n, palette
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.search import Hit, JumpField


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    made = open_window(qtbot, store, sample, PAGES, "PPHWG")
    made.gate = replace(made.gate, find=palette.find)
    return made


def field(window: MainWindow) -> JumpField:
    page = window.page()
    assert page is not None
    return page.header.jump


def typed(window: MainWindow, words: str) -> list[Hit]:
    """Open the palette, type, and return what it shows."""
    window.lookup.open_palette()
    QTest.keyClicks(field(window), words)
    field(window)._tell()
    return field(window).hits()


def titles(hits: list[Hit]) -> list[str]:
    return [hit.title for hit in hits]


def test_a_command_runs_with_its_keys_beside_it(qtbot, window: MainWindow) -> None:
    hits = typed(window, "dark col")
    assert titles(hits)[0] == "Dark colours"
    window.show_page("meetings")
    hits = typed(window, "new meeting")
    assert (hits[0].title, hits[0].keys) == ("New meeting", "Ctrl+N")
    before = len(window.office.lists.meetings(window.context.group_id, "en"))
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.office.lists.meetings(window.context.group_id, "en")) == before + 1)


def test_commands_that_cannot_be_used_now_are_left_out(window: MainWindow) -> None:
    assert "Close database" in titles(typed(window, "> close"))
    window.commands["file.close"].setEnabled(False)
    field(window).clear()
    assert "Close database" not in titles(typed(window, "> close"))


def test_the_sign_shows_commands_alone(window: MainWindow) -> None:
    assert any(hit.run is None for hit in typed(window, "meeting"))
    field(window).clear()
    commands = typed(window, "> meeting")
    assert commands
    assert all(hit.run is not None for hit in commands)
    field(window).clear()
    assert len(typed(window, ">")) > 20


def test_a_symbol_that_is_typed_exactly_comes_first(window: MainWindow) -> None:
    for symbol in ("PPHWG/2026/1/D.7", "pphwg/2026/1/d.7"):
        assert typed(window, symbol)[0].symbol == "PPHWG/2026/1/D.7"
        field(window).clear()


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Bushra Naz", Kind.PERSON),
        ("third meeting", Kind.MEETING),
        ("ophthalm", Kind.AREA),
        ("video link", Kind.TERM),
        ("PPHWG/2026/1/A.7", Kind.ACTION),
        ("work plan and resources", Kind.AGENDA_ITEM),
    ],
)
def test_any_record_is_found_and_shown(window: MainWindow, words: str, kind: Kind) -> None:
    found = [hit for hit in typed(window, words) if hit.run is None and hit.ref.kind is kind]
    assert found, titles(field(window).hits())
    assert window.open_record(found[0].ref)


def test_enter_goes_to_what_was_typed_though_the_list_is_not_there_yet(window: MainWindow) -> None:
    window.lookup.open_palette()
    QTest.keyClicks(field(window), "PPHWG/2026/1/D.7")
    QTest.keyClick(field(window), Qt.Key.Key_Return)
    page = window.page()
    assert page is window.pages["decisions"]
    ref = page.current_ref()
    assert window.office.searching.named([ref], "en")[0].symbol == "PPHWG/2026/1/D.7"


def test_what_was_opened_last_stands_there_when_nothing_is_typed(window: MainWindow) -> None:
    decision = typed(window, "PPHWG/2026/1/D.7")[0].ref
    field(window).clear()
    person = next(
        hit.ref for hit in typed(window, "Bushra Naz") if hit.run is None and hit.ref.kind is Kind.PERSON
    )
    window.open_record(decision)
    window.open_record(person)
    field(window).clear()
    assert [hit.ref for hit in typed(window, "")][:2] == [person, decision]
    window.close_database()
    window.open_database(Path(window.store.value.recent[0]))
    assert [hit.ref for hit in typed(window, "")][:2] == [person, decision]


def test_a_record_that_is_gone_is_offered_no_more(window: MainWindow) -> None:
    person = window.office.people.save(Person(name=LocalizedText(en="Zaynab Q"))).value
    ref = Ref(Kind.PERSON, person.id)
    window.lookup.palette.visited(ref)
    assert ref in [hit.ref for hit in window.lookup.palette.hits("")]
    window.office.records.remove(ref)
    assert ref not in [hit.ref for hit in window.lookup.palette.hits("")]


def test_esc_gives_the_keyboard_back(window: MainWindow) -> None:
    page = window.show_page("decisions")
    assert page is not None
    page.view.setFocus()
    typed(window, "meet")
    QTest.keyClick(field(window), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.view
    assert field(window).text() == ""


@pytest.mark.parametrize("language", ["fr", "ar", "ur", "zh"])
def test_commands_are_found_in_the_language_of_the_screen_and_in_english(
    window: MainWindow, language: str
) -> None:
    window.set_language(language)
    offered = list(window.lookup.palette.offered())
    quit_ = next(one for one in offered if "Quit" in one.english)
    assert quit_.text != "Quit"
    assert quit_.text in titles(window.lookup.palette.hits("> quit"))
    assert quit_.text in titles(window.lookup.palette.hits(f"> {quit_.text}"))


def test_every_command_of_the_window_and_of_each_page_is_offered(window: MainWindow) -> None:
    for spec in PAGES:
        page = window.show_page(spec.key)
        assert page is not None
        offered = {one.action for one in window.lookup.palette.offered()}
        own = [*window.commands, *QWidget.actions(page)]
        usable = [one for one in own if one.isEnabled() and one.isVisible() and one.text() and not one.menu()]
        missing = {one.text() for one in usable if one not in offered}
        assert missing == {"&Search or jump to…"}, spec.key


def test_english_is_what_was_translated(window: MainWindow) -> None:
    i18n.set_language("fr")
    shown = i18n.tr("Meetings")
    assert shown != "Meetings"
    assert i18n.english(shown) == "Meetings"
    assert i18n.english("no text of ours") == "no text of ours"

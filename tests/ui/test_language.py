"""The language of the window: chosen in it, kept, switched while it runs; nothing is lost and nothing stays English."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.pages import PAGES
from ui.settings import SettingsStore


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def meeting(window: MainWindow, symbol: str) -> int:
    lines = window.office.lists.meetings(window.context.group_id, "en")
    return next(line.id for line in lines if line.symbol == symbol)


def test_another_language_keeps_page_choice_tab_field_and_what_is_being_typed(
    qtbot, window: MainWindow
) -> None:
    chosen = meeting(window, "PPHWG/2026/3")
    group = window.context.group_id
    window.show_page("actions").show_list(None)
    window.open_record(Ref(Kind.MEETING, chosen))
    page = window.page()
    field = page.details.form.field("venue")
    field.focus()
    field.show_language(page.context.languages[-1])
    field.edit.clear()
    qtbot.keyClicks(field.edit, "Committee room 2")
    shown, cursor = field.language(), field.edit.cursorPosition()
    window.set_language("fr")
    again = window.page()
    assert again is not page
    assert (again.view.current_id(), again.tabs.key(), window.context.group_id) == (chosen, "details", group)
    field = again.details.form.field("venue")
    assert (field.language(), field.edit.text()) == (shown, "Committee room 2")
    assert field.edit.hasFocus()
    assert field.edit.cursorPosition() == cursor
    assert window.office.records.get(Meeting, chosen).venue[shown] == "Committee room 2"
    window.undo()
    assert window.office.records.get(Meeting, chosen).venue.get(shown) != "Committee room 2"

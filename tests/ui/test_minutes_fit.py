"""How the page of minutes uses its room: tabs and titles that can be read on a small screen too."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.changes import Kind, Ref
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.minutes.page import SPEC, MinutesPage
from ui.settings import SettingsStore

SECOND = "PPHWG/2026/2"


@pytest.fixture
def window(qtbot, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


@pytest.fixture
def page(window: MainWindow) -> MinutesPage:
    page = window.show_page("minutes")
    assert isinstance(page, MinutesPage)
    meeting = page.office.meetings.by_symbol(SECOND)
    assert page.show_record(Ref(Kind.MEETING, meeting.id))
    return page


@pytest.mark.parametrize(("wide", "high", "agenda"), [(1280, 720, False), (1440, 900, True)])
def test_tabs_and_titles_are_seen_whole(page, window, qtbot, wide, high, agenda):
    window.resize(wide, high)
    for key in page.side.offered:
        page.side.show_pane(key)
        page.side.tabs.show_counts(check=12)
        page.side.check.counted.emit(12)
        qtbot.waitUntil(lambda: page.tabs.row.width() >= page.tabs.row.sizeHint().width())
        assert all(chip.width() >= chip.sizeHint().width() for chip in page.tabs.row.buttons())
        assert all(chip.width() >= chip.sizeHint().width() for chip in page.kinds.chips.buttons())
    page.side.show_pane("details")
    assert page.agenda.isVisible() is agenda
    if agenda:
        qtbot.waitUntil(lambda: page.agenda.width() >= 180)
    window.resize(1600, 900)
    qtbot.waitUntil(page.agenda.isVisible)

"""How the page of minutes uses its room: tabs and titles that can be read on a small screen too."""

from __future__ import annotations

from pathlib import Path

import pytest

from secretariat.domain.changes import Kind, Ref
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.minutes.page import MinutesPage
from ui.pages import MINUTES as SPEC
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


def fits(page: MinutesPage) -> bool:
    """Whether every chip is as wide as its text, and stands inside its row and its card."""
    for chips in (page.tabs.row, page.kinds.chips):
        for chip in chips.buttons():
            if chip.width() < chip.sizeHint().width() or not chips.rect().contains(chip.geometry()):
                return False
    return all(card.width() >= card.minimumSizeHint().width() for card in shown_cards(page))


def shown_cards(page: MinutesPage) -> list:
    cards = [page.panes.widget(place) for place in range(page.panes.count())]
    return [card for card in cards if card.isVisible()]


@pytest.mark.parametrize(("wide", "high"), [(1280, 720), (1440, 900)])
def test_tabs_and_titles_are_seen_whole(page, window, qtbot, wide, high):
    window.resize(wide, high)
    for key in page.side.offered:
        page.side.show_pane(key)
        page.side.tabs.show_counts(check=12)
        page.side.check.counted.emit(12)
        qtbot.waitUntil(lambda: fits(page))
        assert (window.width(), window.height()) == (wide, high)
        assert sum(card.width() for card in shown_cards(page)) <= page.width()


def test_a_small_screen_has_room_for_agenda_text_and_room_of_circulated_minutes(page, window, qtbot):
    window.resize(1280, 720)
    page.side.show_pane("room")
    qtbot.waitUntil(page.agenda.isVisible)
    assert page.live.box.isVisible()
    assert not page.live.line.isVisible()  # its line stands for the clock only where the agenda is hidden
    assert page.agenda.width() >= 160
    assert page.editor.sheet.width() >= 440
    page.side.show_pane("drafts")
    qtbot.waitUntil(lambda: not page.agenda.isVisible())
    assert page.live.line.isVisible()
    assert page.live.line.text().startswith("\u206611:00")  # Hebron is two hours ahead of the test's clock
    page.side.show_pane("room")
    qtbot.waitUntil(page.agenda.isVisible)


def test_a_window_that_is_too_narrow_for_the_agenda_hides_it_and_is_not_scrolled(page, window, qtbot):
    page.side.show_pane("room")
    window.resize(1280, 720)
    qtbot.waitUntil(page.agenda.isVisible)
    window.resize(1120, 720)
    qtbot.waitUntil(lambda: not page.agenda.isVisible())
    assert page.live.line.isVisible()
    qtbot.waitUntil(lambda: page.width() <= window.width() - 200)  # beside the navigation
    window.resize(1280, 720)
    qtbot.waitUntil(page.agenda.isVisible)


def test_the_agenda_gives_way_when_the_text_needs_more_room_than_before(page, window, qtbot):
    page.side.show_pane("room")
    window.resize(1280, 720)
    qtbot.waitUntil(page.agenda.isVisible)
    page.kinds.setMinimumWidth(620)  # as in a language of long words, or at a zoom
    qtbot.waitUntil(lambda: not page.agenda.isVisible())
    page.kinds.setMinimumWidth(0)
    qtbot.waitUntil(page.agenda.isVisible)

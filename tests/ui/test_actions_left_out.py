"""What stands beside the list is not taken for a line of it, and the list says who is responsible."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from tests.ui.sample_window import open_window
from ui.pages import ACTIONS as SPEC


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [SPEC], "PPHWG")


def test_an_item_that_the_search_leaves_out_is_said_to_be_so_and_marked_again_after(qtbot, window):
    page = window.show_page("actions")
    page.show_list(None)
    page.view.selectRow(3)
    shown = page.detail.record()
    assert not page.detail.outside.isVisible()
    page.model.ask(words="burn-care")
    qtbot.waitUntil(lambda: page.model.row_of(shown.id) < 0)
    assert page.detail.record().id == shown.id
    assert page.detail.outside.isVisible()
    page.model.ask(words="")
    qtbot.waitUntil(lambda: page.model.row_of(shown.id) >= 0)
    qtbot.waitUntil(lambda: page.view.current_id() == shown.id)
    assert page.view.selected_ids() == [shown.id]
    assert not page.detail.outside.isVisible()


@pytest.mark.parametrize(("wide", "hidden"), [(1440, False), (1280, True)])
def test_who_is_responsible_is_shown_where_there_is_room(qtbot, window, wide: int, hidden: bool):
    page = window.show_page("actions")
    window.resize(wide, 900)
    QTest.qWait(50)
    keys = [column.key for column in page.model.columns]
    assert page.view.isColumnHidden(keys.index("responsible")) is hidden
    assert not page.view.isColumnHidden(keys.index("due"))

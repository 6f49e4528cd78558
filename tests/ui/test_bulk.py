"""Before many items are changed it is said how many, and closed ones are opened again only when that is ticked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secretariat.domain.actions import COMPLETE, SET_ASIDE, Action, ActionStatus
from secretariat.domain.query import ActionFilter
from tests.ui.sample_window import open_window
from ui.pages import ACTIONS


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [ACTIONS], "PPHWG")


def plain_text(text: str) -> str:
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069")


def statuses(page, ids) -> dict[int, ActionStatus]:
    return {one: page.office.records.get(Action, one).status for one in ids}


def test_closed_items_stay_closed_unless_the_box_is_ticked(qtbot, window):
    page = window.show_page("actions")
    page.show_list(ActionFilter.ALL)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    ids = list(page.model.ids())
    before = statuses(page, ids)
    closed = [one for one in ids if before[one] in SET_ASIDE | COMPLETE]
    already = [one for one in ids if before[one] is ActionStatus.IN_PROGRESS]
    rest = len(ids) - len(closed) - len(already)
    bulk = page.detail.bulk
    assert bulk.what.value() == "status"
    assert bulk.status.value() is ActionStatus.IN_PROGRESS
    assert bulk.revive.isVisible()
    assert not bulk.revive.value()
    assert bulk.revive.box.text() == f"Open {len(closed)} closed items again"
    assert bulk.button.text().strip() == f"Change {rest} items"
    said = plain_text(bulk.why.text())
    assert said == (
        f"Of {len(ids)} items selected: {len(already)} are so already, {len(closed)} are closed and stay so."
    )
    bulk.button.setFocus()
    QTest.keyClick(bulk.button, Qt.Key.Key_Space)
    after = statuses(page, ids)
    assert all(after[one] is before[one] for one in closed)
    assert sum(after[one] is not before[one] for one in ids) == rest
    assert f"{len(closed)} stayed set aside or complete" in window.banner.text()
    window.undo()
    assert statuses(page, ids) == before
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    bulk.revive.box.setFocus()
    QTest.keyClick(bulk.revive.box, Qt.Key.Key_Space)
    assert bulk.button.text().strip() == f"Change {rest + len(closed)} items"
    assert "closed" not in bulk.why.text()


def test_no_box_is_shown_where_nothing_would_be_opened(qtbot, window):
    page = window.show_page("actions")
    page.show_list(ActionFilter.OVERDUE)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not page.detail.bulk.revive.isVisible()
    page.detail.bulk.what.set_value("priority")
    page.detail.bulk.what.finished.emit()
    assert page.detail.bulk.button.text().strip() == f"Change {page.model.shown()} items"
    assert not page.detail.bulk.why.isVisible()

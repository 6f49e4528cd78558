"""What could not be saved and holds something up is named with its record, and a button leads to its field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from secretariat.domain.changes import Kind, Ref
from tests.ui.sample_window import open_window
from ui.pages import AGREEMENTS, MEETINGS


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [MEETINGS, AGREEMENTS], "PPHWG")


def plain_text(text: str) -> str:
    return "".join(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069")


def refuse(page):
    """Type a day that is none into a meeting, and leave the field."""
    meeting = page.office.meetings.by_symbol("PPHWG/2026/3")
    assert page.show_record(Ref(Kind.MEETING, meeting.id))
    page.tabs.show_pane("details")
    field = page.details.form.field("starts_at")
    field.focus()
    field.edit.selectAll()
    QTest.keyClicks(field.edit, "some day")
    page.details.form.focus("title")
    assert field.error.text()
    return field


def press_show(window) -> None:
    (button,) = [one for one in window.banner.buttons() if one.text() == "Show it"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_message_names_the_record_and_leads_to_the_field_behind_another_tab(qtbot, window):
    page = window.show_page("meetings")
    field = refuse(page)
    page.tabs.show_pane("agenda")
    assert not field.isVisible()
    assert not page.commit()
    assert "PPHWG/2026/3" in window.banner.text()
    assert plain_text(window.banner.text()).startswith("Not done: “Starts” of ")
    press_show(window)
    assert field.isVisible()
    assert QApplication.focusWidget() is field.edit
    assert window.banner.isHidden()


def test_it_leads_back_to_a_record_that_was_shown_before(qtbot, window):
    page = window.show_page("meetings")
    field = refuse(page)
    other = page.office.meetings.by_symbol("PPHWG/2026/2")
    page.show_record(Ref(Kind.MEETING, other.id))
    page.tabs.show_pane("agenda")
    assert not page.commit()
    press_show(window)
    assert page.meeting().symbol == "PPHWG/2026/3"
    assert field.isVisible()
    assert QApplication.focusWidget() is field.edit
    assert field.edit.text() == "some day"

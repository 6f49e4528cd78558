"""The message on the page: where it lies, and what its Undo takes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from secretariat.domain.actions import Action, Priority
from tests.ui.sample_window import open_window
from ui import i18n
from ui.pages import ACTIONS


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [ACTIONS], "PPHWG")


def change(window, number: int, text: str) -> int:
    """Give an item another priority and tell it with Undo; returns the item's id."""
    page = window.show_page("actions")
    office = window.office
    action = office.records.get(Action, page.model.id_at(number))
    other = Priority.HIGH if action.priority is not Priority.HIGH else Priority.LOW
    from secretariat.services.actions import Change

    assert window.desk.run(lambda: office.actions.change_many([action.id], Change(priority=other)))
    window.context.notify(text, "green", undo=True)
    return action.id


def priority(window, action_id: int) -> Priority:
    return window.office.records.get(Action, action_id).priority


def test_undo_by_key_takes_the_message_away_whose_undo_it_was(qtbot, window):
    change(window, 0, "First.")
    change(window, 1, "Second.")
    assert window.banner.text() == "Second."
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.banner.text() == ""


def test_a_later_act_takes_away_the_message_whose_undo_would_take_back_that_act(window):
    change(window, 0, "First.")
    page = window.show_page("actions")
    assert window.desk.run(lambda: window.office.actions.assign(page.model.id_at(1), counterpart_id=None))
    assert window.banner.text() == ""
    window.desk.refused.emit("Not so.")
    window.undo()
    assert window.banner.text() == "Not so.", "what is about no act stays"


def test_the_undo_of_a_message_is_bound_to_its_act(window):
    first = change(window, 0, "First.")
    now = priority(window, first)
    stale = window.desk.undo_seq()
    second = change(window, 1, "Second.")
    changed = priority(window, second)
    window.undo(stale)
    assert (priority(window, first), priority(window, second)) == (now, changed)
    assert "nothing was taken back" in window.banner.text()
    change(window, 1, "Third.")
    back = priority(window, second)
    window.banner.buttons()[0].click()
    assert priority(window, second) is changed is not back


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_message_lies_on_the_page_and_moves_nothing(window, language):
    window.set_language(language)
    i18n.apply_direction()
    page = window.show_page("actions")
    QApplication.processEvents()
    before = page.mapTo(window, QPoint(0, 0)), page.size(), page.view.mapTo(window, QPoint(0, 0))
    for text in (
        "Short.",
        "A long sentence that says in many words what was not done and why it was not. " * 6,
    ):
        window.banner.say(text, "red")
        QApplication.processEvents()
        assert (
            page.mapTo(window, QPoint(0, 0)),
            page.size(),
            page.view.mapTo(window, QPoint(0, 0)),
        ) == before
        lies, stack = window.banner.geometry(), window.centralWidget().area.geometry()
        assert stack.contains(lies)
        assert lies.height() >= window.banner.heightForWidth(lies.width())
        assert abs(lies.center().x() - stack.center().x()) <= 1
        assert window.childAt(window.banner.mapTo(window, window.banner.rect().center())) in [
            window.banner,
            *window.banner.children(),
        ]
    window.resize(1000, 700)
    QApplication.processEvents()
    assert window.centralWidget().area.geometry().contains(window.banner.geometry())


def test_a_short_message_after_a_long_one_is_as_high_as_it_was_before(window):
    def height(text: str, **how: object) -> int:
        window.banner.say(text, "red", **how)
        QApplication.processEvents()
        QApplication.processEvents()  # the buttons of the last message go, and the text is set anew
        return window.banner.height()

    alone = height("Short.")
    buttons = [(name, window.raise_) for name in ("Open another file…", "Show the backups", "Try again")]
    assert height("A long sentence that says what was not done. " * 6, actions=buttons) > alone
    assert height("Short.") == alone


@pytest.mark.parametrize("language", ["en", "ar"])
def test_buttons_go_below_the_text_where_they_would_leave_it_no_room(window, language):
    window.set_language(language)
    window.resize(700, 600)
    buttons = [(name, window.raise_) for name in ("Open another file…", "Show the backups", "Try again")]
    window.banner.say("A sentence that says in some words what was not done, and why. " * 3, "red", buttons)
    for _ in range(3):
        QApplication.processEvents()
    banner, text = window.banner, window.banner._text
    assert text.width() > banner.width() / 2
    assert len(banner.buttons()) == 3
    for button in banner.buttons():
        lies = button.rect().translated(button.mapTo(banner, QPoint(0, 0)))
        assert banner.rect().contains(lies), "none is cut"
        assert lies.width() >= button.sizeHint().width()
        assert lies.top() >= text.geometry().bottom()
    window.resize(1280, 800)
    window.banner.say("Short.", "red", buttons)
    for _ in range(3):
        QApplication.processEvents()
    for button in banner.buttons():
        assert button.mapTo(banner, QPoint(0, 0)).y() < text.geometry().bottom(), "beside a short text again"

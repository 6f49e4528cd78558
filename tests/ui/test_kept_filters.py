"""Saved filters in the navigation: kept by Ctrl+S, opened, marked, renamed, ordered and removed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from secretariat.domain.actions import Action, Rag
from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import DecisionState
from secretariat.domain.query import ActionFilter, ActionSort
from secretariat.domain.saved_filters import SavedFilter, SavedList
from secretariat.domain.text import LocalizedText
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.navigation_filters import FilterButton
from ui.pages import PAGES
from ui.widgets.text import Label

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot: Any, store: Any, sample: Path) -> MainWindow:
    made = open_window(qtbot, store, sample, PAGES, "PPHWG")
    office = made.office
    for one in office.saved_filters.of_group(made.context.group_id):
        office.records.remove(Ref(Kind.SAVED_FILTER, one.id))
    made.kept.forget()
    return made


def keep(window: MainWindow, name: str, **fields: Any) -> SavedFilter:
    """Save a filter as another window would."""
    wanted = SavedFilter(group_id=window.context.group_id, name=name, **fields)
    outcome = window.desk.run(lambda: window.office.saved_filters.save(wanted))
    assert outcome is not None
    window._show_badges()
    return outcome.value


def entry(window: MainWindow, name: str) -> FilterButton:
    return next(one for one in window.navigation.filters if one.line.saved.name == name)


def names(window: MainWindow) -> list[str]:
    return [one.line.saved.name for one in window.navigation.filters]


def press(window: MainWindow, name: str, key: Qt.Key, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
    entry(window, name).setFocus()
    QTest.keyClick(entry(window, name), key, keys)
    window._show_badges()


def answer(window: MainWindow, name: str) -> None:
    """Type a name into the form that stands open and press Enter."""
    form = window.kept.form
    assert form is not None
    edit = form.findChild(QLineEdit)
    edit.selectAll()
    QTest.keyClicks(edit, name)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    window._show_badges()


def refusals(window: MainWindow) -> list[Label]:
    """Return where the form that stands open says what it refuses."""
    form = window.kept.form
    assert form is not None
    return [form.error, form.field("name").error]


def test_ctrl_s_keeps_what_the_list_shows_under_a_name(window: MainWindow) -> None:
    page = window.show_page("actions")
    party = window.office.groups.parties(window.context.group_id)[0]
    page.model.ask(filter=ActionFilter.OPEN, party_id=party.id, words="plan", sort=ActionSort.DUE)
    QTest.keyClick(page, Qt.Key.Key_S, CTRL)
    form = window.kept.form
    assert form is not None
    assert form.field("name").value() == f"Open, {party.called('en')}, “plan”"
    answer(window, "Plans of ours")
    (saved,) = window.office.saved_filters.of_group(window.context.group_id)
    assert saved.name == "Plans of ours"
    assert saved.asks_like(page.list_state())
    button = entry(window, "Plans of ours")
    assert button.line.count == page.model.shown()
    assert button.accessibleName() == f"Saved filter Plans of ours, {page.model.shown()}"
    assert button.isChecked()
    places = [window.navigation._entries.itemAt(i).widget() for i in range(6)]
    assert places.index(button) == places.index(window.navigation.button("actions")) + 1


@pytest.mark.parametrize(
    "fields",
    [
        {"filter": "overdue"},
        {"rag": Rag.AMBER, "sort": "title", "descending": True},
        {"month": "2026-03", "filter": "open"},
        {"words": "list"},
        {},
    ],
)
def test_opening_one_shows_exactly_its_lines(window: MainWindow, fields: dict[str, Any]) -> None:
    keep(window, "Wanted", **fields)
    page = window.show_page("actions")
    page.model.ask(words="something else", filter=ActionFilter.CONFIRMED)
    assert not entry(window, "Wanted").isChecked()
    window.show_page("overview")
    entry(window, "Wanted").click()
    assert window.page() is page
    assert page.model.shown() == entry(window, "Wanted").line.count
    assert entry(window, "Wanted").isChecked()
    wanted = entry(window, "Wanted").line.saved
    state = page.list_state()
    assert wanted.asks_like(state)
    assert (state.sort, state.descending) == (wanted.sort or "status", wanted.descending)
    assert page.filters.search.text() == wanted.words


def test_a_filter_of_decisions_is_shown_on_their_page(window: MainWindow) -> None:
    state = window.office.lists.decisions(window.context.group_id, "en")[0].state
    of = {"list": SavedList.DECISIONS, "sort": "text", "descending": True}
    saved = keep(window, "These", filter=state.value, words="group", **of)
    entry(window, "These").click()
    page = window.page()
    assert page is window.show_page("decisions")
    assert page.model.rowCount() == entry(window, "These").line.count > 0
    assert page.model.states == {state}
    assert page.search.text() == "group"
    assert page.list_state().asks_like(saved)
    assert (page.model.sorted_by, page.model.descending) == ("text", True)
    assert entry(window, "These").isChecked()
    page.chips.chosen.emit(DecisionState.LAPSED.value)
    assert not entry(window, "These").isChecked()


def test_the_mark_follows_the_list_and_the_page(window: MainWindow) -> None:
    keep(window, "Late", filter="overdue")
    keep(window, "Soon", filter="due_soon")
    page = window.show_page("actions")
    page.model.ask_all(filter=ActionFilter.OVERDUE)
    assert [one.isChecked() for one in window.navigation.filters] == [True, False]
    page.model.ask_all(filter=ActionFilter.DUE_SOON)
    assert [one.isChecked() for one in window.navigation.filters] == [False, True]
    window.show_page("meetings")
    assert [one.isChecked() for one in window.navigation.filters] == [False, False]
    window.show_page("actions")
    assert [one.isChecked() for one in window.navigation.filters] == [False, True]


def test_the_keyboard_walks_through_pages_and_filters(window: MainWindow) -> None:
    keep(window, "Late", filter="overdue")
    keep(window, "Soon", filter="due_soon")
    window.show_page("actions")
    button = window.navigation.button("actions")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert entry(window, "Late").hasFocus()
    QTest.keyClick(entry(window, "Late"), Qt.Key.Key_Down)
    assert entry(window, "Soon").hasFocus()
    assert window.page().model.query().filter is ActionFilter.ALL  # not before Enter
    QTest.keyClick(entry(window, "Soon"), Qt.Key.Key_Return)
    assert window.page().model.query().filter is ActionFilter.DUE_SOON
    entry(window, "Soon").setFocus()
    QTest.keyClick(entry(window, "Soon"), Qt.Key.Key_Down)
    assert window.page() is window.show_page("decisions")


def test_f2_renames_and_says_why_a_name_cannot_be_had(window: MainWindow) -> None:
    keep(window, "Late", filter="overdue")
    keep(window, "Soon", filter="due_soon")
    press(window, "Late", Qt.Key.Key_F2)
    answer(window, "soon")
    form = window.kept.form
    assert form is not None
    assert form.isVisible()
    told = [label.text() for label in form.field("name").findChildren(Label) if label.isVisible()]
    assert any("already called" in text for text in told)
    answer(window, "Overdue")
    assert names(window) == ["Overdue", "Soon"]
    window.undo()
    window._show_badges()
    assert names(window) == ["Late", "Soon"]


def test_alt_and_arrows_order_and_the_keyboard_stays(window: MainWindow) -> None:
    for name in "ABC":
        keep(window, name, words=name)
    press(window, "C", Qt.Key.Key_Up, ALT)
    assert names(window) == ["A", "C", "B"]
    assert entry(window, "C").hasFocus()
    press(window, "C", Qt.Key.Key_Up, ALT)
    press(window, "C", Qt.Key.Key_Up, ALT)
    assert names(window) == ["C", "A", "B"]
    press(window, "A", Qt.Key.Key_Down, ALT)
    assert names(window) == ["C", "B", "A"]


def test_del_removes_and_undo_brings_back(window: MainWindow) -> None:
    keep(window, "Late", filter="overdue")
    press(window, "Late", Qt.Key.Key_Delete)
    assert names(window) == []
    assert "Late" in window.banner.text()
    window.undo()
    window._show_badges()
    assert names(window) == ["Late"]


def test_saving_under_a_name_that_is_there_asks_first(window: MainWindow) -> None:
    saved = keep(window, "Late", filter="overdue")
    page = window.show_page("actions")
    page.model.ask_all(filter=ActionFilter.OVERDUE, words="plan")
    asked: list[str] = []

    def ask(reply: bool) -> Any:
        return lambda _parent, title, _text, _yes: asked.append(title) or reply

    window.kept.ask = ask(False)
    window.kept.keep()
    answer(window, "LATE")
    assert asked == ["Replace the filter “Late”?"]
    assert window.kept.form.isVisible()
    assert not any(label.isVisible() and label.text() for label in refusals(window))  # no is no mistake
    assert window.office.saved_filters.of_group(window.context.group_id) == [saved]
    window.kept.ask = ask(True)
    answer(window, "LATE")
    (after,) = window.office.saved_filters.of_group(window.context.group_id)
    assert (after.id, after.name, after.words) == (saved.id, "Late", "plan")
    assert entry(window, "Late").isChecked()


def test_a_filter_can_be_replaced_by_what_the_list_shows(window: MainWindow) -> None:
    keep(window, "Late", filter="overdue")
    window.kept.ask = lambda *_: True
    page = window.show_page("actions")
    page.model.ask_all(rag=Rag.GREEN)
    entry(window, "Late").asked.emit("replace")
    (after,) = window.office.saved_filters.of_group(window.context.group_id)
    assert (after.name, after.rag, after.filter) == ("Late", Rag.GREEN, "all")
    page.model.ask_all(rag=Rag.RED)
    window.kept.ask = lambda *_: False
    window.banner.clear()
    entry(window, "Late").asked.emit("replace")
    assert not window.banner.isVisible()
    assert window.office.saved_filters.of_group(window.context.group_id) == [after]
    window.show_page("meetings")
    entry(window, "Late").asked.emit("replace")
    assert "Show the list" in window.banner.text()


def test_a_filter_whose_area_is_gone_says_so_and_shows_nothing_else(window: MainWindow) -> None:
    agreement = window.office.agreements.of_group(window.context.group_id).id
    area = window.office.agreements.save(Area(agreement_id=agreement, name=LocalizedText(en="New"))).value
    keep(window, "New area", area_id=area.id)
    window.desk.run(lambda: window.office.records.remove(Ref(Kind.AREA, area.id)))
    window._show_badges()
    page = window.show_page("meetings")
    entry(window, "New area").click()
    assert window.page() is page
    assert "no longer there" in window.banner.text()
    assert entry(window, "New area").accessibleName() == "Saved filter New area, cannot be shown"
    window.undo()
    window._show_badges()
    assert entry(window, "New area").line.count == 0


def test_counts_follow_every_change(window: MainWindow) -> None:
    keep(window, "All")
    before = entry(window, "All").line.count
    new = Action(group_id=window.context.group_id, title=LocalizedText(en="Another"))
    window.desk.run(lambda: window.office.actions.save(new))
    window._show_badges()
    assert entry(window, "All").line.count == before + 1
    window.undo()
    window._show_badges()
    assert entry(window, "All").line.count == before


def test_another_group_has_its_own(window: MainWindow) -> None:
    keep(window, "Late", filter="overdue")
    other = next(g for g in window.office.lists.groups("en") if g.id != window.context.group_id)
    window.choose_group(other.id)
    window._show_badges()
    assert "Late" not in names(window)


def test_many_of_them_scroll_and_each_is_brought_into_sight(qtbot: Any, window: MainWindow) -> None:
    window.resize(1280, 720)
    for number in range(25):
        keep(window, f"Filter {number}", words=str(number))
    window.show_page("actions")
    assert window.height() == 720
    button = window.navigation.button("actions")
    button.setFocus()
    for _ in range(25):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    last = entry(window, "Filter 24")
    assert last.hasFocus()
    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty())
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_the_menu_says_what_each_key_does(window: MainWindow) -> None:
    keep(window, "Late", filter="overdue")
    menu = entry(window, "Late").menu()
    texts = [action.text() for action in menu.actions()]
    assert [text.partition("\t")[0] for text in texts] == [
        "Show",
        "Rename…",
        "Replace by what the list shows now…",
        "Move up",
        "Move down",
        "Remove",
    ]
    menu.actions()[-1].trigger()
    window._show_badges()
    assert names(window) == []


def test_names_are_shown_as_they_were_typed(window: MainWindow) -> None:
    keep(window, "<b>A</b> & B", words="x")
    button = entry(window, "<b>A</b> & B")
    assert "<b>A</b> & B" in button.accessibleName()


@pytest.mark.parametrize("key", ["actions", "decisions"])
def test_a_button_keeps_the_filter_too_while_there_is_one(window: MainWindow, key: str) -> None:
    page = window.show_page(key)
    button = page.filters.keep if key == "actions" else page.keep
    assert not button.isVisible()
    chips = page.filters.chips if key == "actions" else page.chips
    chips.choose(next(one.chip.key for one in chips.buttons() if one.chip.key != "all"))
    assert button.isVisible()
    assert button.accessibleName() == "Save this filter…"
    button.click()
    answer(window, "From the button")
    assert names(window) == ["From the button"]
    assert entry(window, "From the button").isChecked()

"""What needs the secretary today, in the window: each line leads to its list, which has as many lines, or record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from secretariat.domain.actions import Rag
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import DecisionEvent, DecisionState
from secretariat.domain.today import Need
from tests.ui.sample_window import open_window
from ui.main_window import MainWindow
from ui.overview.page import ITEMS, TODAY
from ui.overview.today import TodayRow
from ui.pages import PAGES
from ui.widgets.clock_rows import ClockFace

GROUPS = ("PPHWG", "IWC", "PCHC")


@pytest.fixture
def window(qtbot: Any, store: Any, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, "PPHWG")


def rows(window: MainWindow) -> list[TodayRow]:
    page = window.show_page("overview")
    assert page is not None
    return page.today.rows


def row_of(window: MainWindow, need: Need) -> TodayRow:
    return next(row for row in rows(window) if row.line.need is need)


def waiting_letters(qtbot: Any, page: Any) -> int:
    qtbot.waitUntil(lambda: bool(page.outbox.due))
    return page.outbox.model.rowCount()


def chosen(chips: Any) -> int:
    """Return the number on the chip that is chosen."""
    return int(next(button.chip.count for button in chips.buttons() if button.isChecked()))


def shown(qtbot: Any, window: MainWindow, need: Need) -> int:
    """Return how many lines the list shows to which a need has led."""
    page: Any = window.page()
    counts: dict[Need, Callable[[], int]] = {
        Need.LETTERS: lambda: waiting_letters(qtbot, page),
        Need.OVERDUE: lambda: page.model.shown(),
        Need.TO_CONFIRM: lambda: page.model.shown(),
        Need.VACANT: lambda: chosen(page.designations.chips),
        Need.ENDING: lambda: chosen(page.designations.chips),
        Need.NOMINATIONS: lambda: chosen(page.tabs.row),
        Need.AD_REFERENDUM: lambda: page.model.rowCount(),
        Need.FORMS: lambda: len(
            [
                a
                for a in page.office.updates.answers(page.updates.dialog._round.id)
                if a.form and not a.replies
            ]
        ),
    }
    return counts[need]()


@pytest.mark.parametrize("symbol", GROUPS)
def test_every_number_is_that_of_the_list_to_which_it_leads(
    qtbot: Any, window: MainWindow, symbol: str
) -> None:
    group = next(one for one in window.office.lists.groups("en") if one.symbol == symbol)
    window.choose_group(group.id)
    lines = [row.line for row in rows(window)]
    assert lines == list(window.office.overviews.today(group.id, "en", window.context.today()))
    for line in lines:
        if line.count is None or line.ref is not None:
            continue
        row_of(window, line.need).click()
        assert window.page() is not window.pages["overview"]
        assert shown(qtbot, window, line.need) == line.count, line.need
        dialog = getattr(getattr(window.page(), "updates", None), "dialog", None)
        if dialog is not None:
            dialog.reject()


@pytest.mark.parametrize("symbol", GROUPS)
def test_every_figure_of_the_overview_is_the_count_of_its_list(
    qtbot: Any, window: MainWindow, symbol: str
) -> None:
    group = next(one for one in window.office.lists.groups("en") if one.symbol == symbol)
    window.choose_group(group.id)
    page: Any = window.show_page("overview")
    now = page.overview
    figures = page.figures
    for card, expected in ((figures.overdue, now.overdue), (figures.soon, now.due_soon)):
        assert card.figure() == str(expected)
        QTest.keyClick(card, Qt.Key.Key_Return)
        assert window.page().model.shown() == expected
    QTest.keyClick(figures.closure, Qt.Key.Key_Return)
    assert window.page().model.shown() == now.confirmed
    for rag in Rag:
        page.donut.chosen.emit(rag.value)
        assert window.page().model.shown() == now.rag[rag]
    for month, key in zip(now.months, page.bars.keys(), strict=True):
        page.bars.chosen.emit(key)
        assert window.page().model.shown() == month.closed + month.still_open, key
    figures.minutes.clicked.emit()
    waiting = now.awaiting_agreement
    assert figures.minutes.figure() == str(len(waiting))
    if waiting:
        assert window.page().meeting().id == waiting[0].id


def test_lines_about_a_meeting_lead_to_it(window: MainWindow) -> None:
    row = row_of(window, Need.COMMENTS)
    row.click()
    page: Any = window.page()
    assert page is window.pages["minutes"]
    assert Ref(Kind.MEETING, page.meeting().id) == row.line.ref
    assert page.tabs.key() == "comments"
    undisposed = row_of(window, Need.UNDISPOSED).line
    assert undisposed.count == 2


def test_limits_lead_where_they_are_met(window: MainWindow) -> None:
    row_of(window, Need.LIMIT).click()
    assert window.page() is window.pages["reports"]


def test_every_line_of_the_clock_leads_somewhere(window: MainWindow) -> None:
    for symbol in GROUPS:
        group = next(one for one in window.office.lists.groups("en") if one.symbol == symbol)
        window.choose_group(group.id)
        overview: Any = window.show_page("overview")
        for place in range(len(overview.clock.rows.faces)):
            window.show_page("overview")
            face: ClockFace = overview.clock.rows.faces[place]
            face.click()
            assert window.page() is not overview, face.line.key


def test_the_keyboard_walks_through_the_lines(window: MainWindow) -> None:
    found = rows(window)
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Down)
    assert found[1].hasFocus()
    QTest.keyClick(found[1], Qt.Key.Key_Up)
    assert found[0].hasFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Up)
    assert found[0].hasFocus()
    assert found[0].line.need is Need.OVERDUE
    QTest.keyClick(found[0], Qt.Key.Key_Return)
    assert window.page() is window.pages["actions"]


def test_the_sentence_with_its_number_is_said(window: MainWindow) -> None:
    for row in rows(window):
        assert row.accessibleName() == row.line.said
        assert row.line.count is None or str(row.line.count) in row.accessibleName()


def test_lines_follow_a_change(window: MainWindow) -> None:
    before = row_of(window, Need.AD_REFERENDUM).line.count
    assert before == 1
    decision = next(
        one
        for one in window.office.decisions.all(window.context.group_id)
        if one.state is DecisionState.AD_REFERENDUM
    )
    event = DecisionEvent(
        decision_id=decision.id, state=DecisionState.ADOPTED, effective_on=window.context.today()
    )
    window.desk.run(lambda: window.office.decisions.move(event))
    assert Need.AD_REFERENDUM not in [row.line.need for row in rows(window)]
    window.undo()
    assert [row.line for row in rows(window)] == list(
        window.office.overviews.today(window.context.group_id, "en", window.context.today())
    )


def test_an_empty_day_says_so_and_what_comes_next(window: MainWindow) -> None:
    page: Any = window.show_page("overview")
    page.today.show_lines((), "The next time limit: Papers, 1 Dec 2026.")
    assert page.today.empty.isVisible()
    said = page.today.empty.sentence.text()
    assert said == "Nothing needs you today. The next time limit: Papers, 1 Dec 2026."


def test_the_action_items_are_one_key_away_and_remembered(window: MainWindow) -> None:
    page: Any = window.show_page("overview")
    assert page.work.key() == TODAY
    page.today.rows[0].setFocus()
    QTest.keyClick(page.today.rows[0], Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert page.work.key() == ITEMS
    assert page.view.isVisible()
    assert page.context.window_state.value("overview/work") == ITEMS


def test_badges_count_what_needs_the_secretary(qtbot: Any, window: MainWindow) -> None:
    window._show_badges()
    badges = {one.spec.key: one.badge.word for one in window.navigation.buttons}
    lines = {row.line.need: row.line.count for row in rows(window)}
    clock = window.office.clock.lines(window.context.group_id, "en", window.context.today())
    assert badges["letters"] == str(lines[Need.LETTERS])
    assert badges["actions"] == str(lines[Need.OVERDUE])
    assert badges["focal-points"] == str(lines[Need.VACANT])
    assert badges["agreements"] == str(sum(line.state.value in ("overdue", "due_soon") for line in clock))
    assert badges["minutes"] == "1"

"""The overview on the sample database: figures, where they lead, and what stands there before there is anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from secretariat.domain.actions import Action, Rag
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.query import ActionFilter, ActionQuery
from secretariat.domain.text import LocalizedText
from secretariat.services.office import Office
from tests.ui.sample_window import NOW, nameless, open_window
from ui.models.list_model import DISPLAY
from ui.overview.figures import closure_rate
from ui.overview.page import ITEMS
from ui.overview.preparation import PLACES
from ui.pages import ACTIONS, OVERVIEW

TODAY = NOW.date()
CANARY = "<img src=x> <b>&=@"


@pytest.fixture
def window(qtbot, store, sample):
    return open_window(qtbot, store, sample, [OVERVIEW, ACTIONS], "PPHWG")


@pytest.fixture
def page(window):
    return window.show_page("overview")


def service_ids(window, **wanted):
    query = ActionQuery(group_id=window.context.group_id, as_of=TODAY, **wanted)
    return set(window.office.lists.action_ids(query))


def test_the_figures_are_those_of_the_services(page):
    now = page.office.overviews.of_group(page.context.group_id, "en", TODAY)
    figures = page.figures
    assert figures.overdue.figure() == str(now.overdue)
    assert f"oldest {now.oldest_days_late} days late" in figures.overdue.accessibleName()
    assert figures.soon.figure() == str(now.due_soon)
    assert figures.closure.figure() == f"{round(100 * now.confirmed / (now.total - now.rag[Rag.GREY]))}%"
    assert f"{now.reported} reported, awaiting confirmation" in figures.closure.accessibleName()
    assert figures.meeting.figure() == f"{now.days_to_next_meeting} days"
    assert "Third Meeting, 2 December" in figures.meeting.accessibleName()
    assert figures.minutes.figure() == str(len(now.awaiting_agreement))
    assert "PPHWG/2026/2, draft 2" in figures.minutes.accessibleName()
    assert page.donut.accessibleName().count(f"Red – off track {now.rag[Rag.RED]}") == 1
    assert page.count.text() == f"{now.total} of {now.total} shown"
    assert page.preparation.title.text() == "Preparing the Third Meeting"
    assert [row.done for row in page.preparation.rows] == [step.done for step in now.preparation]


@pytest.mark.parametrize(
    ("card", "wanted"),
    [("overdue", ActionFilter.OVERDUE), ("soon", ActionFilter.DUE_SOON), ("closure", ActionFilter.CONFIRMED)],
)
def test_a_figure_leads_to_its_list_by_mouse(qtbot, window, page, card, wanted):
    qtbot.mouseClick(getattr(page.figures, card), Qt.MouseButton.LeftButton)
    actions = window.page()
    assert actions is not page
    assert set(actions.model.ids()) == service_ids(window, filter=wanted)
    assert actions.filters.chips.key() == wanted.value


def test_a_figure_leads_to_its_list_by_keyboard(qtbot, window, page):
    page.figures.overdue.setFocus()
    qtbot.keyClick(page.figures.overdue, Qt.Key.Key_Return)
    assert window.page().model.shown() == int(page.figures.overdue.figure())


def test_slices_and_bars_lead_to_their_items(qtbot, window, page):
    page.donut.setFocus()
    qtbot.keyClick(page.donut, Qt.Key.Key_Down)  # from red to amber
    qtbot.keyClick(page.donut, Qt.Key.Key_Return)
    actions = window.page()
    assert set(actions.model.ids()) == service_ids(window, rag=Rag.AMBER)
    assert actions.filters.tag.text() == "Only amber"
    page.bars.chosen.emit("2026-9")
    agreed = [a for a in window.office.actions.all(window.context.group_id) if a.agreed_on.month == 9]
    assert set(actions.model.ids()) == {a.id for a in agreed if a.agreed_on.year == 2026}
    qtbot.mouseClick(actions.filters.tag, Qt.MouseButton.LeftButton)
    assert actions.model.shown() == actions.model.total()


def test_meeting_and_minutes_are_opened(qtbot, page):
    meeting = page.overview.next_meeting
    with qtbot.waitSignal(page.open_record) as asked:
        qtbot.mouseClick(page.figures.meeting, Qt.MouseButton.LeftButton)
    assert asked.args == [Ref(Kind.MEETING, meeting.id)]
    for row, tab in zip(page.preparation.rows, PLACES.values(), strict=True):
        with qtbot.waitSignal(page.open_list) as asked:
            row.setFocus()
            qtbot.keyClick(row, Qt.Key.Key_Space)
        assert asked.args == ["meetings", (Ref(Kind.MEETING, meeting.id), tab)]
    with qtbot.waitSignal(page.open_list) as asked:
        qtbot.mouseClick(page.figures.minutes, Qt.MouseButton.LeftButton)
    assert asked.args == ["minutes", Ref(Kind.MEETING, page.overview.awaiting_agreement[0].id)]


def test_chips_filter_the_list_with_a_true_count(page, window):
    page.chips.choose("reported")
    assert set(page.model.ids()) == service_ids(window, filter=ActionFilter.REPORTED)
    assert page.count.text() == f"{page.model.shown()} of {page.model.total()} shown"


def test_a_line_opens_its_action_item(qtbot, window, page):
    page.work.show_pane(ITEMS)
    page.view.setFocus()
    chosen = page.view.current_id()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert window.page().detail.record().id == chosen


def test_the_figures_follow_a_change(window, page):
    late = window.office.records.get(Action, page.model.id_at(0))
    before = int(page.figures.overdue.figure())
    window.desk.run(lambda: window.office.actions.save(replace(late, due_on=TODAY + timedelta(days=60))))
    assert int(page.figures.overdue.figure()) == before - 1
    window.undo()
    assert int(page.figures.overdue.figure()) == before


def test_user_text_is_shown_as_typed(window, page):
    # agreed between meetings: no minutes hold its title
    action = next(a for a in window.office.actions.all(window.context.group_id) if a.meeting_id is None)
    window.desk.run(lambda: window.office.actions.save(replace(action, title=LocalizedText(en=CANARY))))
    row = page.model.row_of(action.id)
    assert page.model.index(row, 1).data(DISPLAY) == CANARY


def test_without_a_group_it_says_what_to_do_first(qtbot, store, tmp_path: Path):
    path = tmp_path / "empty.secretariat"
    Office.create(path, "Tester").close()
    window = open_window(qtbot, store, path, [OVERVIEW, ACTIONS])
    page = window.show_page("overview")
    assert page.stack.currentWidget() is page.no_group
    with qtbot.waitSignal(page.open_list) as asked:
        qtbot.mouseClick(page.no_group.button, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "agreements"
    actions = window.show_page("actions")
    assert actions.stage.empty.isVisible()


def test_a_group_without_figures_divides_by_nothing(page):
    empty = replace(page.overview, total=3, confirmed=0, rag={**dict.fromkeys(Rag, 0), Rag.GREY: 3})
    assert closure_rate(empty) is None
    page.figures.show_overview(
        replace(empty, next_meeting=None, days_to_next_meeting=None, awaiting_agreement=())
    )
    assert page.figures.closure.figure() == "–"
    assert page.figures.meeting.figure() == "–"


def test_everything_that_takes_keys_has_a_name(page):
    assert nameless(page) == []
    page.work.show_pane(ITEMS)
    assert nameless(page) == []


def test_a_part_of_a_chart_is_said_when_the_keyboard_comes_to_it(qtbot, page):
    page.donut.setFocus()
    qtbot.keyClick(page.donut, Qt.Key.Key_Down)
    now = page.overview
    assert page.donut.accessibleDescription() == f"Amber – watch: {now.rag[Rag.AMBER]}"
    page.bars.setFocus()
    first = now.months[0]
    assert page.bars.accessibleDescription() == f"Jun: Closed {first.closed}, Still open {first.still_open}"
    assert page.donut.accessibleDescription() == ""

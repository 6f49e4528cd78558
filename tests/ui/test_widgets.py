"""Charts, chips, cards, ordered lists, banners, search and the preview: by mouse, by keyboard, for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyleOptionButton

from tests.ui.gallery import sample_pdf
from ui.widgets.banner import Banner
from ui.widgets.buttons import plain
from ui.widgets.card import FigureCard
from ui.widgets.charts import DonutChart, Series, Slice, StackedBars
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.panes import Panes
from ui.widgets.pdf_view import PdfView
from ui.widgets.search import Hit, JumpField
from ui.widgets.tabs import Tabs
from ui.widgets.text import ElidedLabel, label

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SLICES = (
    Slice("overdue", "Overdue", 2, "red"),
    Slice("soon", "Due soon", 0, "amber"),
    Slice("done", "Done", 6, "green"),
)


def donut(qtbot) -> DonutChart:
    chart = DonutChart("Action items by status", "items")
    qtbot.addWidget(chart)
    chart.resize(320, 150)
    chart.show_slices(SLICES)
    chart.show()
    return chart


def test_charts_say_their_figures(qtbot) -> None:
    chart = donut(qtbot)
    assert chart.accessibleName() == "Action items by status: Overdue 2, Due soon 0, Done 6"
    bars = StackedBars("Agreed and closed")
    qtbot.addWidget(bars)
    bars.show_bars(("Jun", "Jul"), (Series("Closed", (6, 4), "blue"), Series("Open", (0, 1), "amber")))
    assert bars.accessibleName() == "Agreed and closed: Jun: Closed 6, Open 0; Jul: Closed 4, Open 1"
    bars.grab()


def test_empty_charts_are_painted(qtbot) -> None:
    for chart in (DonutChart("None"), StackedBars("None")):
        qtbot.addWidget(chart)
        chart.resize(200, 120)
        assert not chart.grab().isNull()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_slice_is_clicked_on_ring_and_legend(qtbot, way: Qt.LayoutDirection) -> None:
    chart = donut(qtbot)
    chart.setLayoutDirection(way)
    ring = chart._ring()
    mirror = -1 if way == Qt.LayoutDirection.RightToLeft else 1
    on_first = ring.center() + QPointF(mirror * ring.width() * 0.3, -ring.width() * 0.32)
    assert chart.keys()[chart.part_at(on_first)] == "overdue"
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart._legend_row(2).center())
    assert chosen.args == ["done"]
    assert chart.part_at(ring.center()) == -1


def test_a_chart_is_used_by_keyboard(qtbot) -> None:
    chart = donut(qtbot)
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    with qtbot.waitSignal(chart.chosen) as chosen:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen.args == ["soon"]


def test_one_chip_is_chosen(qtbot) -> None:
    row = ChipRow([Chip("all", "All"), Chip("late", "Overdue", 2), Chip("soon", "Due soon")])
    qtbot.addWidget(row)
    row.show()
    assert row.key() == "all"
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.mouseClick(row.buttons()[1], Qt.MouseButton.LeftButton)
    assert (chosen.args, row.key()) == (["late"], "late")
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    row.buttons()[1].setFocus()
    with qtbot.waitSignal(row.chosen) as chosen:
        QTest.keyClick(row.buttons()[1], Qt.Key.Key_Right)
    assert chosen.args == ["soon"]
    row.show_chips([Chip("all", "All", 9), Chip("late", "Overdue", 1), Chip("soon", "Due soon", 0)])
    assert (row.key(), row.buttons()[0].accessibleName()) == ("soon", "All 9")
    row.show_chips([Chip("x", "X"), Chip("y", "Y")])
    assert row.key() == "x"


def test_a_figure_card_is_a_button(qtbot) -> None:
    card = FigureCard("Overdue", "red")
    qtbot.addWidget(card)
    card.show_figure("2", "oldest 18 days late")
    card.show()
    assert card.accessibleName() == "Overdue: 2, oldest 18 days late"
    for act in (
        lambda: QTest.keyClick(card, Qt.Key.Key_Space),
        lambda: QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(5, 5)),
    ):
        with qtbot.waitSignal(card.clicked):
            act()


def agenda(qtbot) -> OrderList:
    made = OrderList()
    qtbot.addWidget(made)
    made.resize(300, 300)
    made.set_lines([OrderLine(10 * i, str(i), f"Item {i}") for i in range(1, 5)])
    made.show()
    return made


def test_an_item_is_moved_by_keys(qtbot) -> None:
    made = agenda(qtbot)
    made.select_id(20)
    moves: list[tuple[int, int]] = []
    made.moved.connect(lambda record, to: moves.append((record, to)))
    QTest.keyClick(made, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(made, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    made.select_id(40)
    QTest.keyClick(made, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert moves == [(20, 2), (20, 0)]
    made.set_movable(False)
    QTest.keyClick(made, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(moves) == 2


@pytest.mark.parametrize(
    ("onto", "lower", "expected"), [(3, True, 3), (3, False, 2), (0, False, 0), (1, True, None)]
)
def test_an_item_is_moved_by_dropping(qtbot, onto: int, lower: bool, expected: int | None) -> None:
    made = agenda(qtbot)
    made.setCurrentRow(1)
    moves: list[tuple[int, int]] = []
    made.moved.connect(lambda record, to: moves.append((record, to)))
    box = made.visualItemRect(made.item(onto))
    spot = QPointF(box.center().x(), box.bottom() - 3 if lower else box.top() + 3)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(spot, Qt.DropAction.MoveAction, QMimeData(), buttons, keys)
    made.dropEvent(event)
    assert moves == ([] if expected is None else [(20, expected)])
    assert [line.id for line in made.lines()] == [
        10,
        20,
        30,
        40,
    ]  # the page shows the new order, not the list


def test_the_current_item_stays_current_in_a_new_order(qtbot) -> None:
    made = agenda(qtbot)
    made.select_id(30)
    told: list[int] = []
    made.current_changed.connect(told.append)
    made.set_lines([OrderLine(30, "1", "Item 3"), OrderLine(10, "2", "Item 1")])
    assert (made.current_id(), told) == (30, [])
    made.set_lines([OrderLine(10, "1", "Item 1")])
    assert told == [0]


def test_a_banner_offers_undo_once(qtbot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    undone: list[bool] = []
    banner.say("“Item” was removed.", actions=[("Undo", lambda: undone.append(True))])
    assert banner.accessibleName() == "“Item” was removed."
    banner.buttons()[0].click()
    assert undone == [True]
    assert banner.text() == ""


def test_an_empty_list_says_what_to_do(qtbot) -> None:
    made: list[bool] = []
    empty = EmptyState("calendar", "No meeting is planned yet.", "Plan a meeting", lambda: made.append(True))
    stack = Switcher(label("a list"), empty)
    qtbot.addWidget(stack)
    stack.show()
    assert not empty.isVisible()
    stack.show_empty(True)
    assert empty.isVisible()
    empty.button.click()
    assert made == [True]


def test_jumping_to_a_record(qtbot) -> None:
    hits = [Hit("one", "A.1", "First"), Hit("two", "A.2", "Second")]
    field = JumpField(lambda words: hits if words == "share" else [])
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    with qtbot.waitSignal(field.searched):
        QTest.keyClicks(field, "share")
    assert [hit.ref for hit in field.hits()] == ["one", "two"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.chosen) as chosen:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert chosen.args == ["two"]
    assert field.text() == ""


def test_cut_labels_tell_the_whole_text(qtbot) -> None:
    made = ElidedLabel("A long text that does not fit")
    qtbot.addWidget(made)
    made.resize(60, 20)
    made.show()
    assert made.toolTip() == "A long text that does not fit"


def test_pane_sizes_are_remembered(qtbot, store) -> None:
    settings = store.window()
    first = Panes("p", [label("a"), label("b")], (1, 1), settings)
    qtbot.addWidget(first)
    first.resize(600, 100)
    first.show()
    first.moveSplitter(150, 1)
    second = Panes("p", [label("a"), label("b")], (1, 1), settings)
    qtbot.addWidget(second)
    second.resize(600, 100)
    second.show()
    assert second.sizes() == first.sizes()


def test_a_pdf_is_shown_from_its_bytes(qtbot) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(400, 500)
    view.show()
    assert view.show_bytes(sample_pdf(3))
    assert view.page_count() == 3
    view.go_to(1)
    assert view.page() == 1
    view.zoom(1.2)
    view.fit_width()
    assert view.show_bytes(sample_pdf(2))
    assert view.page() == 1
    view.grab()
    assert not view.show_bytes(b"no pdf")


@pytest.mark.parametrize("icon", ["", "download"])
def test_a_button_keeps_its_dots_at_the_end_from_right_to_left(qtbot, icon: str) -> None:
    for way, painted in ((LTR, "Export PDF…"), (RTL, "\u2068Export PDF…\u2069")):
        button = plain("Export PDF…", icon=icon)
        qtbot.addWidget(button)
        button.setLayoutDirection(way)
        option = QStyleOptionButton()
        button.initStyleOption(option)
        gap = "\u2009" if icon else ""
        assert (option.text, button.text()) == (gap + painted, f"{gap}Export PDF…")
        assert not button.grab().isNull()


def test_a_search_field_keeps_its_dots_at_the_end_from_right_to_left(qtbot, qapp) -> None:
    qapp.setLayoutDirection(RTL)
    field = JumpField()
    qtbot.addWidget(field)
    assert field.placeholderText().startswith("\u2068Search or jump to…")
    assert field.accessibleName().startswith("Search or jump to…")


def test_tabs_offer_what_counts_now_and_leave_one_that_is_gone(qtbot) -> None:
    tabs = Tabs([(key, key.title(), QLabel(key)) for key in ("one", "two", "three")])
    qtbot.addWidget(tabs)
    tabs.show_pane("two")
    tabs.offer(["three", "two"])
    assert ([b.chip.key for b in tabs.row.buttons()], tabs.key()) == (["three", "two"], "two")
    shown = []
    tabs.changed.connect(shown.append)
    tabs.offer(["one", "three"])
    assert (tabs.key(), shown) == ("one", ["one"])
    assert tabs._stack.currentWidget().text() == "one"
    tabs.show_counts(three=4)
    assert [b.chip.caption for b in tabs.row.buttons()] == ["One", "Three 4"]

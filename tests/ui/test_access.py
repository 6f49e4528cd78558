"""Who cannot use a mouse, or cannot see, can use every page: names, keys, a focus that shows, words for pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from secretariat.domain.changes import Kind, Ref
from tests.ui.sample_window import nameless, open_window
from ui import theme
from ui.main_window import MainWindow
from ui.models.list_model import Cell, ListModel
from ui.page import Page
from ui.pages import PAGES
from ui.settings import SettingsStore
from ui.widgets.charts import DonutChart, StackedBars
from ui.widgets.chips import ChipButton
from ui.widgets.list_view import ListView
from ui.widgets.tabs import Tabs

AROUND = 5
"""Pixels around a control in which its focus may show."""
CHANGED = 24
"""How many pixels change at least when a control takes the keyboard: a line of that length."""


@pytest.fixture
def window(qtbot: Any, store: SettingsStore, sample: Path) -> MainWindow:
    return open_window(qtbot, store, sample, PAGES, group="PPHWG")


def shown(window: MainWindow, key: str) -> Iterator[Page]:
    """Yield a page with each of its tabs."""
    page = window.show_page(key)
    assert page is not None
    if key in ("meetings", "minutes"):
        page.show_record(Ref(Kind.MEETING, window.office.meetings.by_symbol("PPHWG/2026/3").id))
    yield page
    for tabs in page.findChildren(Tabs):
        if tabs.isVisible() and tabs.row.isVisible():
            for each in tabs.offered():
                tabs.show_pane(each)
                yield page


def controls(page: Page) -> list[QWidget]:
    """Return what takes the keyboard on a page, as it is shown now."""
    found = [w for w in page.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
    return [w for w in found if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not w.visibleRegion().isEmpty()]


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_every_control_has_a_name(qtbot: Any, window: MainWindow, spec: Any) -> None:
    for page in shown(window, spec.key):
        qtbot.wait(5)
        assert [(type(w).__name__, w.parentWidget()) for w in nameless(page)] == []


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_what_the_keyboard_does_not_reach_has_keys_of_its_own(
    qtbot: Any, window: MainWindow, spec: Any
) -> None:
    for page in shown(window, spec.key):
        qtbot.wait(5)
        by_mouse = [
            button
            for button in page.findChildren(QAbstractButton)
            if button.isVisible()
            and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
            and (not isinstance(button, ChipButton) or button.isChecked())  # the arrows lead to the others
        ]
        texts = {
            action.text().replace("&", "") for action in page.findChildren(QAction) if action.shortcuts()
        }
        without = [
            button.accessibleName() or button.text() or button.toolTip() or repr(button.parentWidget())
            for button in by_mouse
            if "(" not in f"{button.toolTip()}{button.accessibleName()}"  # which say the keys
            and button.text() not in texts
            and not button.objectName().startswith("qt_")
            and not isinstance(button.parentWidget(), QLineEdit | QComboBox | QAbstractItemView)
        ]
        assert without == []


@pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=lambda look: look.name)
@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_the_focus_can_be_seen(
    qtbot: Any, qapp: Any, window: MainWindow, spec: Any, look: theme.Theme
) -> None:
    theme.apply(qapp, look)
    page = window.show_page(spec.key)
    assert page is not None
    qtbot.wait(50)
    unseen = []
    for control in controls(page):
        if not control.isVisible() or control.visibleRegion().isEmpty():
            continue  # what came before has hidden it
        if isinstance(control, QAbstractItemView) and not control.model().rowCount():
            continue  # no line yet that could be the current one
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        before = near(window, control)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if not control.hasFocus() and not (control.focusProxy() and control.focusProxy().hasFocus()):
            continue  # it hands the keyboard on
        if differing(before, near(window, control)) < CHANGED:
            unseen.append((type(control).__name__, control.accessibleName()))
    assert unseen == []


def test_charts_say_what_they_show(qtbot: Any, window: MainWindow) -> None:
    page = window.show_page("overview")
    assert page is not None
    charts = [*page.findChildren(DonutChart), *page.findChildren(StackedBars)]
    assert len(charts) >= 2
    for chart in charts:
        assert any(letter.isdigit() for letter in chart.accessibleName()), chart.accessibleName()
        assert chart.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("spec", PAGES, ids=lambda spec: spec.key)
def test_painted_cells_have_words(qtbot: Any, window: MainWindow, spec: Any) -> None:
    silent = []
    for page in shown(window, spec.key):
        qtbot.wait(5)
        for view in page.findChildren(ListView):
            model = view.model()
            if not view.isVisible() or not isinstance(model, ListModel):
                continue
            for number, column in enumerate(model.columns):
                if column.cell not in (Cell.PILL, Cell.PROGRESS):
                    continue
                for row in range(min(5, model.rowCount())):
                    index = model.index(row, number)
                    painted = column.value is not None and column.value(model.line(row))
                    said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
                    if painted not in (None, False, "") and not said:
                        silent.append((view.accessibleName(), column.key, row))
    assert silent == []


def near(window: QWidget, control: QWidget) -> QImage:
    """Return the picture of a control and what lies around it."""
    corner = control.mapTo(window, control.rect().topLeft())
    return window.grab(QRect(corner, control.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def differing(one: QImage, other: QImage) -> int:
    """Return how many pixels of two pictures differ."""
    if one.size() != other.size():
        return one.width() * one.height()
    first, second = (
        image.convertToFormat(QImage.Format.Format_RGB32).constBits().tobytes() for image in (one, other)
    )
    return sum(first[at : at + 4] != second[at : at + 4] for at in range(0, len(first), 4))

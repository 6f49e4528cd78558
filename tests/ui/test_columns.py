"""The columns of a list are chosen, put into order and remembered, by keyboard too, from either direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.gallery import COLUMNS, Task, task
from ui.models.list_model import ListModel
from ui.widgets.columns_dialog import ColumnsDialog
from ui.widgets.list_view import ListView

OFFERED = (*COLUMNS[:-1], replace(COLUMNS[-1], usual=False))
USUAL = [column.key for column in OFFERED if column.usual]
EXTRA = OFFERED[-1].key


def source(ids: Sequence[int]) -> list[Task]:
    return [task(number) for number in ids]


def make(qtbot, settings=None, *, wide: int = 1400, rtl: bool = False) -> ListView:
    model = ListModel(OFFERED, source)
    model.set_ids(range(1, 4))
    view = ListView("chosen", model, settings)
    model.setParent(view)
    qtbot.addWidget(view)
    if rtl:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.resize(wide, 300)
    view.show()
    QApplication.processEvents()
    return view


def shown(view: ListView) -> list[str]:
    return [OFFERED[section].key for section in view.arranged.visible()]


def open_dialog(qtbot, view: ListView) -> ColumnsDialog:
    view.choose_columns()
    dialog = view.findChild(ColumnsDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_a_list_begins_with_the_usual_columns(qtbot) -> None:
    assert shown(make(qtbot)) == USUAL


def test_columns_are_ticked_and_ordered_by_keys_and_remembered(qtbot, store) -> None:
    view = make(qtbot, store.window())
    dialog = open_dialog(qtbot, view)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    for _ in OFFERED[1:]:
        QTest.keyClick(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    wanted = [EXTRA, *USUAL]
    assert shown(view) == wanted
    assert shown(make(qtbot, store.window())) == wanted


def test_the_last_column_cannot_be_taken_away(qtbot) -> None:
    view = make(qtbot)
    dialog = open_dialog(qtbot, view)
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.yes.isEnabled()
    dialog.reject()
    for key in USUAL[:-1]:
        view.arranged.show_column(key, False)
    view.arranged.show_column(USUAL[-1], False)
    assert shown(view) == USUAL[-1:]
    menu = view.arranged.menu()
    assert [a.isEnabled() for a in menu.actions() if a.isChecked()] == [False]


def test_the_usual_columns_come_back(qtbot, store) -> None:
    view = make(qtbot, store.window())
    view.arranged.choose([EXTRA, USUAL[1]], [EXTRA])
    view.setColumnWidth(view.arranged.visible()[0], 333)
    dialog = open_dialog(qtbot, view)
    qtbot.mouseClick(dialog.usual, Qt.MouseButton.LeftButton)
    dialog.accept()
    assert shown(view) == USUAL
    assert view.arranged.is_usual()
    fresh = make(qtbot, store.window())
    assert shown(fresh) == USUAL
    assert fresh.columnWidth(len(OFFERED) - 1) != 333


@pytest.mark.parametrize("rtl", [False, True])
def test_a_header_is_dragged_into_another_place(qtbot, store, rtl: bool) -> None:
    view = make(qtbot, store.window(), rtl=rtl)
    header = view.horizontalHeader()
    first, third = view.arranged.visible()[0], view.arranged.visible()[2]

    def inside(section: int, part: float) -> QPoint:
        x = header.sectionViewportPosition(section) + int(header.sectionSize(section) * part)
        return QPoint(x, header.height() // 2)

    start, end = inside(first, 0.5), inside(third, 0.1 if rtl else 0.9)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(header.viewport(), start + (end - start) * step / 10, 5)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)
    wanted = [USUAL[1], USUAL[2], USUAL[0], *USUAL[3:]]
    assert shown(view) == wanted
    assert shown(make(qtbot, store.window(), rtl=rtl)) == wanted


def test_columns_give_way_until_they_are_asked_for(qtbot) -> None:
    view = make(qtbot, wide=620)
    giving = USUAL[2:4]
    view.give_way(giving, 400)
    assert not set(giving) & set(shown(view))
    view.arranged.show_column(giving[0], True)
    assert giving[0] in shown(view)
    assert giving[1] not in shown(view)
    view.resize(2200, 300)
    QApplication.processEvents()
    assert shown(view) == USUAL


def test_what_gave_way_and_was_left_alone_in_the_dialog_comes_back_with_room(qtbot) -> None:
    view = make(qtbot, wide=620)
    view.give_way([USUAL[2]], 400)
    assert USUAL[2] not in shown(view)
    dialog = open_dialog(qtbot, view)
    QTest.keyClick(dialog.list, Qt.Key.Key_End)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.accept()
    assert EXTRA in shown(view)
    assert USUAL[2] not in shown(view)
    view.resize(2400, 300)
    QApplication.processEvents()
    assert USUAL[2] in shown(view)


def test_a_column_that_is_gone_since_is_forgotten(qtbot, store) -> None:
    settings = store.window()
    settings.setValue("lists/chosen/_columns", f"gone {USUAL[1]} {USUAL[0]}")
    assert shown(make(qtbot, settings)) == [USUAL[1], USUAL[0]]


def test_the_menu_of_the_header_ticks_columns(qtbot) -> None:
    view = make(qtbot)
    action = next(a for a in view.arranged.menu().actions() if a.text() == OFFERED[-1].title)
    assert not action.isChecked()
    action.trigger()
    assert EXTRA in shown(view)


def test_the_keyboard_stays_in_its_column_when_the_rows_change(qtbot) -> None:
    view = make(qtbot)
    view.setFocus()
    view.select_id(2)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right)
    column = view.currentIndex().column()
    assert column > 0
    model = view.model()
    assert isinstance(model, ListModel)
    model.set_ids([3, 2, 1])
    assert (view.current_id(), view.currentIndex().column()) == (2, column)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert (view.current_id(), view.currentIndex().column()) == (1, column)


def test_a_right_click_on_the_header_opens_its_menu_with_the_dialog_in_it(qtbot) -> None:
    view = make(qtbot)
    header = view.horizontalHeader()
    header.customContextMenuRequested.emit(QPoint(5, 5))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[-2:] == ["Usual columns", "Columns…"]
    menu.close()

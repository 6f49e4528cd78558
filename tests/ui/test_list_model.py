"""Lists hold ids and fetch blocks; selection goes with the record, not with the row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from secretariat.domain.errors import StorageProblem
from tests.ui.gallery import COLUMNS, Task, task
from ui.models.list_model import BLOCK, ListModel
from ui.widgets.list_view import ListView


class Source:
    def __init__(self, gone: frozenset[int] = frozenset()) -> None:
        self.asked: list[Sequence[int]] = []
        self.gone = gone

    def __call__(self, ids: Sequence[int]) -> list[Task]:
        self.asked.append(list(ids))
        return [task(number) for number in reversed(ids) if number not in self.gone]


def make(qtbot, count: int, source: Source | None = None) -> tuple[ListModel, ListView, Source]:
    source = source or Source()
    model = ListModel(COLUMNS, source)
    model.set_ids(range(1, count + 1))
    view = ListView("test", model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    return model, view, source


def test_only_the_blocks_that_are_painted_are_fetched(qtbot) -> None:
    _, view, source = make(qtbot, 100_000)
    qtbot.waitUntil(lambda: bool(source.asked))
    view.grab()
    assert [len(ids) for ids in source.asked] == [BLOCK]
    QTest.keyClick(view, Qt.Key.Key_End)
    view.grab()
    assert view.current_id() == 100_000
    assert len(source.asked) <= 3


def test_rows_follow_the_ids_whatever_the_order_of_the_answer(qtbot) -> None:
    model, _, _ = make(qtbot, 5)
    assert [model.line(row).id for row in range(5)] == [1, 2, 3, 4, 5]
    assert model.index(2, 0).data() == "PPHWG/2026/A.3"
    assert model.line(7) is None
    assert model.data(QModelIndex()) is None


def test_a_record_that_is_gone_leaves_an_empty_row(qtbot) -> None:
    model, _, _ = make(qtbot, 3, Source(frozenset({2})))
    assert model.index(1, 1).data() == ""
    assert model.index(1, 4).data(Qt.ItemDataRole.UserRole) is None


def test_stale_rows_are_fetched_again(qtbot) -> None:
    model, view, source = make(qtbot, 10)
    view.grab()
    source.asked.clear()
    with qtbot.waitSignal(model.dataChanged):
        model.mark_stale()
    view.grab()
    assert len(source.asked) == 1


def test_the_same_ids_do_not_reset_the_list(qtbot) -> None:
    model, _, _ = make(qtbot, 10)
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_ids(range(1, 11))


def test_selection_and_current_row_go_with_the_record(qtbot) -> None:
    model, view, _ = make(qtbot, 50)
    view.select_id(7)
    told: list[int] = []
    view.current_changed.connect(told.append)
    model.set_ids(reversed(range(1, 51)))
    assert view.current_id() == 7
    assert view.selected_ids() == [7]
    assert view.currentIndex().row() == 43
    assert told == []  # the editor beside the list need not load it again
    model.set_ids([1, 2, 3])
    assert view.current_id() == 0
    assert told == [0]


def test_many_selected_rows_are_counted_and_kept(qtbot) -> None:
    model, view, _ = make(qtbot, 100_000)
    view.selectAll()
    assert view.selected_count() == 100_000
    model.set_ids(range(50_001, 100_001))
    assert view.selected_count() == 50_000


def test_sorting_is_asked_for_and_only_where_it_can_be_done(qtbot) -> None:
    model, view, _ = make(qtbot, 5)
    asked: list[tuple[str, bool]] = []
    model.sort_asked.connect(lambda key, down: asked.append((key, down)))
    header = view.horizontalHeader()
    header.setSortIndicator(3, Qt.SortOrder.AscendingOrder)
    header.setSortIndicator(3, Qt.SortOrder.DescendingOrder)
    header.setSortIndicator(2, Qt.SortOrder.AscendingOrder)  # no sort key
    assert asked == [("due", False), ("due", True)]
    assert header.sortIndicatorSection() == 3
    view.show_sorted("title")
    assert asked == [("due", False), ("due", True)]


def test_keys_open_and_remove(qtbot) -> None:
    _, view, _ = make(qtbot, 5)
    view.select_id(4)
    with qtbot.waitSignal(view.opened) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.remove_asked) as removed:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert (opened.args, removed.args) == ([4], [[4]])


def test_a_failing_source_leaves_the_window_standing(qtbot) -> None:
    def fail(ids: Sequence[int]) -> list[Task]:
        raise StorageProblem("file_locked")

    model = ListModel(COLUMNS, fail)
    model.set_ids([1, 2])
    with qtbot.waitSignal(model.trouble):
        assert model.index(0, 0).data() == ""


def test_screen_readers_hear_the_words_of_pills_and_bars(qtbot) -> None:
    model, _, _ = make(qtbot, 5)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 4).data(role) == "Due soon"
    assert model.index(0, 5).data(role) == "17%"


def test_column_widths_are_remembered(qtbot, store) -> None:
    settings = store.window()
    for expected in (110, 222):
        model = ListModel(COLUMNS, Source())
        view = ListView("kept", model, settings)
        model.setParent(view)
        qtbot.addWidget(view)
        view.show()
        assert view.columnWidth(3) == expected
        view.setColumnWidth(3, 222)

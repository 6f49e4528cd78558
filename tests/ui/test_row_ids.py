"""Lists of which only the ends are read: every row has its record, and what is selected stays what it was."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import event

from secretariat.domain.actions import UNFINISHED, Action, Priority
from secretariat.domain.query import ActionFilter, ActionSort
from secretariat.services.office import Office
from secretariat.services.sample import build
from ui.main_window import MainWindow
from ui.models import action_list, list_model, row_ids
from ui.models.row_ids import RowIds, Source
from ui.pages import PAGES
from ui.settings import SettingsStore

from .sample_window import NOW, open_window

COUNT = 1_000


class Ids:
    """A list of ids that counts what is read of it."""

    def __init__(self, count: int = COUNT) -> None:
        self.ids = array("q", range(5_000, 5_000 + count))
        self.read: list[str] = []
        self.outdated = 0

    def rows(self, count: int = COUNT) -> RowIds:
        def last(most: int) -> array[int]:
            self.read.append("last")
            return self.ids[-most:]

        def place(record_id: int) -> int:
            self.read.append("place")
            return self.ids.index(record_id) if record_id in self.ids else -1

        def everything() -> array[int]:
            self.read.append("all")
            return self.ids[:]

        def told() -> None:
            self.outdated += 1

        return RowIds(count, self.ids[: row_ids.AT_ONCE], Source(last, place, everything, told))


def test_both_ends_and_one_place_are_known_without_the_rest() -> None:
    ids = Ids()
    rows = ids.rows()
    assert (rows.at(0), rows.at(255), rows.at(-1), rows.at(COUNT)) == (5_000, 5_255, 0, 0)
    assert list(rows.between(128, 256)) == list(range(5_128, 5_256))
    assert ids.read == []
    assert rows.at(COUNT - 1) == 5_000 + COUNT - 1
    assert list(rows.between(896, 1_024)) == list(range(5_896, 6_000))
    assert ids.read == ["last"]
    assert rows.row_of(5_500) == 500
    assert rows.at(500) == 5_500
    assert rows.row_of(5_999) == 999
    assert rows.row_of(5_010) == 10
    assert rows.row_of(17) == -1
    assert ids.read == ["last", "place", "place"]
    rows.know(500, 500)
    rows.know(3, 200)
    rows.know(800, 999)
    assert "all" not in ids.read
    rows.know(200, 300)
    assert ids.read.count("all") == 1
    assert list(rows.all()) == list(ids.ids)
    assert [rows.at(row) for row in (0, 400, 999)] == [5_000, 5_400, 5_999]
    assert rows.row_of(5_700) == 700
    assert ids.read.count("all") == 1


def test_a_short_list_is_all_there() -> None:
    rows = RowIds.of([3, 1, 2])
    assert (len(rows), list(rows.all()), rows.row_of(2), rows.row_of(9), rows.at(1)) == (
        3,
        [3, 1, 2],
        2,
        -1,
        1,
    )
    assert rows.same_as(RowIds.of([3, 1, 2]))
    assert not rows.same_as(RowIds.of([1, 3, 2]))


def test_lists_are_the_same_only_as_far_as_nothing_else_was_seen() -> None:
    ids = Ids()
    seen, fresh = ids.rows(), ids.rows()
    assert seen.same_as(fresh)
    seen.row_of(5_500)
    assert not seen.same_as(fresh)  # that row may hold another record now


@pytest.mark.parametrize("now", [COUNT - 3, COUNT + 3])
def test_a_list_that_another_program_changed_keeps_its_length_and_is_asked_again(now: int) -> None:
    ids = Ids(now)
    rows = ids.rows(COUNT)
    found = rows.all()
    assert len(found) == COUNT
    assert ids.outdated == 1
    assert list(found) == [*ids.ids[:COUNT], *[0] * (COUNT - now)]


def test_a_list_in_another_order_keeps_what_is_known_and_is_asked_again() -> None:
    ids = Ids()
    rows = ids.rows()
    end, placed = rows.at(COUNT - 1), rows.row_of(5_500)
    ids.ids = array("q", [ids.ids[700], *ids.ids[:700], *ids.ids[701:]])  # one record has come to the top
    rows.know(0, COUNT - 1)
    assert ids.outdated == 1
    assert (rows.at(0), rows.at(255), rows.at(placed), rows.at(COUNT - 1)) == (5_000, 5_255, 5_500, end)
    assert sorted(rows.all()) == sorted(ids.ids)  # each record once
    assert [rows.row_of(record_id) for record_id in (5_000, 5_500)] == [0, 500]


def test_the_end_of_a_list_in_another_order_does_not_repeat_what_is_known() -> None:
    ids = Ids()
    rows = ids.rows()
    ids.ids = array("q", [*ids.ids[1:], ids.ids[0]])  # the first record has gone to the end
    assert (rows.at(0), rows.at(COUNT - 1)) == (5_000, 0)
    assert ids.outdated == 1


def test_a_place_that_is_known_to_hold_another_record_is_not_believed() -> None:
    ids = Ids()
    rows = ids.rows()
    ids.ids = array("q", [ids.ids[700], *ids.ids[:700], *ids.ids[701:]])
    assert rows.row_of(5_700) == -1
    assert (rows.at(0), ids.outdated) == (5_000, 1)


@pytest.fixture
def window(
    qtbot: Any, store: SettingsStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Return the window on the sample, with lists of which only six ids are read at either end."""
    monkeypatch.setattr(row_ids, "AT_ONCE", 6)
    monkeypatch.setattr(action_list, "AT_ONCE", 6)
    build(tmp_path / "sample.secretariat")
    window = open_window(qtbot, store, tmp_path / "sample.secretariat", PAGES, "PPHWG")
    window.show_page("actions")
    yield window
    window.close_database()


def test_the_page_works_with_what_it_has_not_read(window: MainWindow) -> None:
    page: Any = window.page()
    model, view, lists = page.model, page.view, window.office.lists
    asked: list[str] = []
    everything = lists.action_ids
    lists.action_ids = lambda query: asked.append("all") or everything(query)  # type: ignore[func-returns-value]
    chosen = view.current_id()
    for sort in ActionSort:
        for descending in (False, True):
            model.ask(sort=sort, descending=descending)
            assert view.current_id() == chosen
            assert view.selected_ids() == [chosen]
            assert everything(model.query())[view.currentIndex().row()] == chosen
    model.ask(sort=ActionSort.DUE, descending=False)
    assert asked == []  # neither sorting nor the place of what is chosen needs all ids
    count = model.shown()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_id() == everything(model.query())[-1]
    view.selectAll()
    assert asked == ["all"]  # once, by then: the rows that are painted are more than six
    assert view.selected_ids() == list(everything(model.query()))
    assert view.selected_count() == count
    assert list(model.ids()) == view.selected_ids()


def test_changing_all_of_a_list_changes_what_was_selected(window: MainWindow) -> None:
    page: Any = window.page()
    page.model.ask(filter=ActionFilter.OPEN, sort=ActionSort.TITLE)
    page.view.selectAll()
    wanted = page.view.selected_ids()
    assert len(wanted) > 12
    page.change_many({"priority": Priority.LOW})
    low = {a.id for a in window.office.records.all(Action) if a.priority is Priority.LOW}
    assert low >= set(wanted)
    assert page.view.selected_ids() == wanted
    window.undo()
    assert {a.id for a in window.office.records.all(Action) if a.priority is Priority.LOW} < low


def test_opening_reads_so_many_ids_at_any_length(window: MainWindow) -> None:
    page: Any = window.page()
    statements: list[str] = []
    engine = window.office.lists._unit.engine

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if "FROM actions" in statement and "json_group_array" in statement:
            statements.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        page.model.ask_all(sort=ActionSort.PERCENT)
        page.view.repaint()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    ends = [statement for statement in statements if "LIMIT" in statement]
    assert len(ends) == 1


def test_another_program_s_new_order_never_puts_another_record_under_a_painted_row(
    window: MainWindow, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_model, "BLOCK", 2)
    model = action_list.ActionListModel(window.office, window.context, window)
    model.ask(sort=ActionSort.DUE, descending=True)
    before = list(window.office.lists.action_ids(model.query()))
    rows = range(5)
    painted = [model.line(row).id for row in rows]
    assert window.path is not None
    other = Office(window.path, "Another", clock=lambda: NOW, zone="UTC")
    items = [other.records.get(Action, action_id) for action_id in before[8:]]
    moved = next(item for item in items if item.status in UNFINISHED and item.due_event is None)
    other.actions.save(replace(moved, due_on=date(2031, 1, 1)))
    other.close()
    after = list(window.office.lists.action_ids(model.query()))
    assert after[:5] != painted
    model.know(0, len(before) - 1)  # all rows are selected
    assert [model.line(row).id for row in rows] == [model.id_at(row) for row in rows] == painted
    assert sorted(model.ids()) == sorted(after)
    qtbot.waitUntil(lambda: list(model.ids()) == after)
    assert [model.line(row).id for row in rows] == after[:5]

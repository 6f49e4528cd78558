"""The list of action items in the window at 100,000 rows, against a view whose model has all rows in memory.

Ours is the program's list as its pages use it; the other is a plain QTableView on a model of the same frozen records,
read by the same services when it is opened, and a QSortFilterProxyModel. Each act is timed in seconds of the processor,
until all is painted and nothing is left to do; each run is a new process. Memory is what the process has grown by when
all acts are done, and begins with the empty list on the screen.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from secretariat.domain.actions import OPEN_STATUSES
from secretariat.domain.lines import ActionLine
from secretariat.domain.query import ActionFilter, ActionQuery, ActionSort
from secretariat.services.office import Office
from tests.benchmarks.lists import Watch
from tests.benchmarks.measuring import Amounts, Line, against, line
from tests.benchmarks.memory import memory_from_here, most_memory
from tests.benchmarks.processes import run_module
from tests.benchmarks.samples import GROUP, NOW, opened, scaled
from ui import theme
from ui.jobs import Background
from ui.models.action_list import ActionListModel
from ui.page import Context
from ui.settings import SettingsStore
from ui.widgets.list_view import ListView

ROWS, PLACES, MEGABYTES = 100_000, 40, 5.0
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
BESIDE = "all rows in memory"
TITLE, DUE = 1, 5
Acts = Iterator[tuple[str, Callable[[], object]]]


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparison of each act, and what memory it takes."""
    rows = amounts.of(ROWS)
    path = scaled(rows)
    found: dict[str, list[dict[str, float]]] = {"ours": [], "theirs": []}
    for _ in range(amounts.runs):
        for whose, runs in found.items():
            runs.append(json.loads(run_module("scrolling", whose, path).said))
    ours, theirs = found.values()
    for act in ours[0]:
        if act != "memory":
            work = f"{rows:,} rows: {act}"
            yield line(work, [one[act] for one in ours], BESIDE, [one[act] for one in theirs], 1.0)
    grown = [one["memory"] for one in ours]
    yield line(f"{rows:,} rows: memory", grown, BESIDE, [one["memory"] for one in theirs], unit="MB")
    yield against(f"{rows:,} rows: memory", grown, MEGABYTES, f"{MEGABYTES:g} MB", "MB")


def measure(whose: str, path: Path) -> dict[str, float]:
    """Return the seconds of each act, and the megabytes by which memory grew."""
    application = QApplication(["bench"])
    theme.load_fonts(application)
    theme.apply(application, theme.LIGHT)
    watch = Watch(application)
    with opened(path) as office, tempfile.TemporaryDirectory() as folder:
        view, acts = {"ours": _ours, "theirs": _theirs}[whose](office, Path(folder))
        view.resize(1280, 800)
        view.show()
        watch.settle()
        before = memory_from_here()
        for name, act in acts:
            watch.take(name, act)
        grown = most_memory() - before
        seconds = {name: taken[0] for name, taken in watch.seconds.items()}
    return {**seconds, "memory": grown}


def _ours(office: Office, folder: Path) -> tuple[QTableView, Acts]:
    group = next(one for one in office.lists.groups("en") if one.symbol == GROUP)
    background = Background()
    context = Context(SettingsStore(folder), background)
    context.today = lambda: NOW.date()
    model = ActionListModel(office, context)
    view = ListView("bench", model, context.window_state)
    view.kept = (background, context)  # type: ignore[attr-defined]

    def show() -> None:
        context.group = group
        model.ask_all(sort=ActionSort.SYMBOL)

    def acts() -> Acts:
        yield "open", show
        yield "sort by due date", lambda: model.ask(sort=ActionSort.DUE)
        yield "sort by title", lambda: model.ask(sort=ActionSort.TITLE)
        yield "filter: the open ones", lambda: model.ask(filter=ActionFilter.OPEN)
        yield "all again", lambda: model.ask(filter=ActionFilter.ALL)
        yield from _moves(view)

    return view, acts()


def _theirs(office: Office, _folder: Path) -> tuple[QTableView, Acts]:
    model, proxy, view = _AllRows(), _Filter(), QTableView()
    proxy.setSourceModel(model)
    view.setModel(proxy)
    view.kept = (model, proxy)  # type: ignore[attr-defined]

    def show() -> None:
        query = ActionQuery(
            group_id=office.groups.by_symbol(GROUP).id, as_of=NOW.date(), sort=ActionSort.SYMBOL
        )
        model.show_rows(office.lists.action_lines(office.lists.action_ids(query), "en", NOW.date()))

    def acts() -> Acts:
        yield "open", show
        yield "sort by due date", lambda: proxy.sort(DUE)
        yield "sort by title", lambda: proxy.sort(TITLE)
        yield "filter: the open ones", lambda: proxy.only_open(True)
        yield "all again", lambda: proxy.only_open(False)
        yield from _moves(view)

    return view, acts()


def _moves(view: QTableView) -> Acts:
    def around() -> None:
        chance = random.Random(1)
        bar = view.verticalScrollBar()
        for _ in range(PLACES):
            bar.setValue(chance.randrange(bar.maximum() + 1))
            QApplication.processEvents()

    yield "jump to the end", view.scrollToBottom
    yield f"scroll to {PLACES} places by chance", around


class _AllRows(QAbstractTableModel):
    """A model that has every row."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[ActionLine] = []

    def show_rows(self, lines: list[ActionLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def data(self, index: Any, role: int = DISPLAY) -> Any:
        if role != DISPLAY:
            return None
        one = self.lines[index.row()]
        match index.column():
            case 0:
                return one.symbol
            case 1:
                return one.title
            case 2:
                return one.area
            case 3:
                return one.responsible
            case 4:
                return one.side
            case 5:
                return one.due_on.isoformat() if one.due_on else ""
            case 6:
                return one.status.value
            case _:
                return f"{one.percent}%"


class _Filter(QSortFilterProxyModel):
    """Shows the open ones alone, when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._open = False

    def only_open(self, wanted: bool) -> None:
        self._open = wanted
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, _parent: Any) -> bool:
        return not self._open or self.sourceModel().lines[row].status in OPEN_STATUSES  # type: ignore[attr-defined]


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]))))

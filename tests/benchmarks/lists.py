"""The page of action items at any length: 100,000 and 1,000,000 against 1,000 in one working group.

Each figure is of the window itself, from the key or click until all is painted and nothing is left to do, in seconds
of the processor (whose other work does not count then). Sizes take turns, each run in a new process, and each act is
done three times in it. What is asked for anew is counted: how many rows a filter leaves, and in which row the chosen
item stands in a new order. That grows with the list, and is what a million rows cost beside the rest.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Amounts, Line, line
from tests.benchmarks.processes import run_module
from tests.benchmarks.samples import opened, scaled

SHORT, LONG = 1_000, (100_000, 1_000_000)
AGAIN = 3  # how often each is done within one run
AT_MOST = 2.0
WORD = "cardiology"


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparison of each act; what goes through all rows has no goal, and stands in brackets."""
    sizes = (SHORT, *map(amounts.of, LONG))
    found: dict[int, list[dict[str, float]]] = {size: [] for size in sizes}
    for _ in range(amounts.runs):
        for size, runs in found.items():
            runs.append(json.loads(run_module("lists", scaled(size)).said.splitlines()[-1]))
    short = found[SHORT]
    for size in sizes[1:]:
        for name in short[0]:
            goal = None if name.startswith("(") else AT_MOST
            longer, shorter = ([run[name] for run in runs] for runs in (found[size], short))
            yield line(f"{name}, {size:,}", longer, f"{SHORT:,}", shorter, goal)


class Watch:
    """Takes the seconds of the processor that an act takes until nothing is left to do, painting included."""

    def __init__(self, application: Any) -> None:
        self._application = application
        self.seconds: dict[str, list[float]] = {}

    def settle(self) -> None:
        """Let everything happen that waits."""
        from PySide6.QtCore import QEvent

        gc.collect()  # or what one act left behind would be counted for another
        end = time.monotonic() + 0.03
        while time.monotonic() < end:
            self._application.processEvents()
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.001)

    def take(self, name: str, act: Callable[[], object]) -> None:
        """Do an act and keep how long it took until it was painted."""
        self.settle()
        began = time.process_time()
        act()
        for _ in range(4):
            self._application.processEvents()
        self.seconds.setdefault(name, []).append(time.process_time() - began)
        self.settle()


def shown_window(application: Any, folder: Path) -> Any:
    """Return the program's window on the screen, without a database; its settings are kept in `folder`.

    The page of meetings comes first: the overview would be read when a file opens, and is measured by itself.
    """
    from ui import theme
    from ui.gate import Gate
    from ui.main_window import MainWindow
    from ui.pages import PAGES
    from ui.settings import SettingsStore
    from ui.words import sentence

    theme.load_fonts(application)
    theme.apply(application, theme.LIGHT)
    specs = sorted(PAGES, key=lambda spec: spec.key != "meetings")
    gate = Gate(opened, opened, None, lambda *_: (), sentence)
    window = MainWindow(SettingsStore(folder / "settings"), specs, gate)
    window.resize(1280, 800)
    window.show()
    return window


def measure(path: Path) -> dict[str, float]:
    """Return the seconds of each act on one database."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(["secretariat"])
    watch = Watch(application)
    with tempfile.TemporaryDirectory() as folder:
        window = shown_window(application, Path(folder))
        for _ in range(AGAIN):
            assert window.open_database(path)
            watch.take("open the page", lambda: window.show_page("actions"))
            for name, act in acts(window):
                watch.take(name, act)
            for key in ("overview", "decisions"):
                watch.take(f"({key})", lambda key=key: window.show_page(key))
            watch.take("(search everywhere)", lambda: window.office.lists.search(WORD, "en"))
            window.close_database()
    return {name: statistics.median(taken) for name, taken in watch.seconds.items()}


def acts(window: Any) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what a secretary does on the page, each act after the one before."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from secretariat.domain.query import ActionFilter

    page = window.page()
    model, view, filters = page.model, page.view, page.filters
    shown = model.shown()
    header = view.horizontalHeader()
    for place, column in enumerate(model.columns):
        if column.sort:
            for order, way in ((Qt.SortOrder.AscendingOrder, "up"), (Qt.SortOrder.DescendingOrder, "down")):
                yield (
                    f"sort by {column.key}, {way}",
                    lambda place=place, order=order: header.setSortIndicator(place, order),
                )
    model.ask_all(sort=model.query().sort, descending=False)
    view.show_sorted(model.query().sort)
    yield "End", lambda: QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_id() == model.id_at(shown - 1)
    yield "Home", lambda: QTest.keyClick(view, Qt.Key.Key_Home)
    for wanted in ActionFilter:
        if wanted is not ActionFilter.ALL:
            yield f"chip {wanted.value}", lambda wanted=wanted: filters.chips.chosen.emit(wanted.value)
            assert 0 < model.shown() < shown, wanted
    yield "chip all", lambda: filters.chips.chosen.emit("all")
    for name, box in (("side", filters.side), ("area", filters.area)):
        key = box._keys[-1]
        yield name, lambda box=box, key=key: box.chosen.emit(key)
        assert 0 < model.shown() < shown, (name, key)
        yield f"{name}, all again", lambda box=box: box.chosen.emit(None)
    yield "a word", lambda: filters.search.searched.emit(WORD)
    assert 0 < model.shown() < shown, WORD
    yield "a word, all again", lambda: filters.search.searched.emit("")


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))

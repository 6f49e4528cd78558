"""How long the list of action items takes at any length: 100,000 against 1,000 in one working group.

    python -m tests.benchmarks.lists

Each figure is of the window itself, from the key or click until all is painted and nothing is left to do, in seconds
of the processor (whose other work does not count then). Sizes alternate, each run in a new process; medians are shown.
What is asked for: at most twice as long.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

SIZES = (1_000, 100_000)
RUNS = 5
AGAIN = 3  # how often each is done within one run
GROUP = "PPHWG"
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
WORD = "cardiology"


def make(path: Path, count: int) -> None:
    """Make the sample with `count` action items in one of its groups."""
    from secretariat.services import sample, sample_scale

    sample.build(path)
    sample_scale.scale(path, count, only=GROUP)


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


def measure(path: Path) -> dict[str, float]:
    """Return the seconds of each act on one database."""
    from PySide6.QtWidgets import QApplication

    from secretariat.services.office import Office
    from ui import theme
    from ui.main_window import Gate, MainWindow
    from ui.pages import PAGES
    from ui.settings import SettingsStore
    from ui.words import sentence

    application = QApplication(["secretariat"])
    theme.load_fonts(application)
    theme.apply(application, theme.LIGHT)

    def office(file: Path) -> Office:
        return Office(file, "Bench", clock=lambda: NOW, zone="UTC")

    watch = Watch(application)
    with tempfile.TemporaryDirectory() as folder:
        # The overview would be read when the file opens: it is measured by itself.
        specs = sorted(PAGES, key=lambda spec: spec.key != "meetings")
        window = MainWindow(
            SettingsStore(Path(folder) / "settings"),
            specs,
            Gate(office, office, None, lambda *_: (), sentence),
        )
        window.resize(1280, 800)
        window.show()
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


def compare() -> None:
    """Print the figures of issue 6."""
    found: dict[int, list[dict[str, float]]] = {size: [] for size in SIZES}
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(os.environ.get("SECRETARIAT_BENCH", folder))
        for size in SIZES:
            if not (kept / f"{size}.secretariat").exists():
                make(kept / f"{size}.secretariat", size)
        for _ in range(RUNS):
            for size in SIZES:
                found[size].append(in_new_process(kept / f"{size}.secretariat"))
    short, long = (
        {name: statistics.median(run[name] for run in runs) for name in runs[0]} for runs in found.values()
    )
    print(f"{'':<26}{SIZES[0]:>12,}{SIZES[1]:>12,}   ratio (asked for: at most 2)")
    for name, seconds in short.items():
        print(f"{name:<26}{seconds * 1000:>9.1f} ms{long[name] * 1000:>9.1f} ms{long[name] / seconds:>8.2f}")


def in_new_process(path: Path) -> dict[str, float]:
    """Return what `measure` finds in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.lists", str(path)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    seconds: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return seconds


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(Path(sys.argv[1]))))
    else:
        compare()

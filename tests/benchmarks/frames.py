"""The longest gap between two frames while a report of 100,000 rows is made, against the idle window.

The window shows its list of action items and paints it anew 60 times a second. The gap is the longest time between
the ends of two such frames: first for some seconds with nothing else to do, then while the report runs in its child
process, from the click to the end. Each run is a new process.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.benchmarks.lists import Watch, shown_window
from tests.benchmarks.measuring import Amounts, Line, line
from tests.benchmarks.processes import run_module
from tests.benchmarks.samples import GROUP, scaled

ROWS, FRAME_MS, IDLE_SECONDS = 100_000, 16, 10.0


def lines(amounts: Amounts) -> Iterator[Line]:
    """Yield the comparison."""
    rows = amounts.of(ROWS)
    found = [json.loads(run_module("frames", scaled(rows)).said) for _ in range(amounts.runs)]
    idle, busy = ([one[name] for one in found] for name in ("idle", "busy"))
    yield line(
        f"longest gap between frames while a report of {rows:,} rows is made",
        busy,
        "the idle window",
        idle,
        3.0,
    )


def measure(path: Path) -> dict[str, float]:
    """Return the longest gaps in seconds."""
    from PySide6.QtWidgets import QApplication

    from ui.jobs import Job

    application = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        window = shown_window(application, Path(folder))
        assert window.open_database(path)
        window.show_page("actions")
        Watch(application).settle()
        end = time.monotonic() + IDLE_SECONDS
        idle = _longest_gap(window, lambda: time.monotonic() > end, application)
        order = {
            "verb": "report",
            "file": str(path),
            "group_id": window.office.groups.by_symbol(GROUP).id,
            "path": str(Path(folder) / "report.xlsx"),
            "language": "en",
            "who": "Bench",
        }
        job, answers = Job(order, window), list[Any]()
        job.done.connect(answers.append)
        job.failed.connect(answers.append)
        job.start()
        busy = _longest_gap(window, lambda: bool(answers), application)
        assert isinstance(answers[0], dict), answers[0]
        window.abandon()
    return {"idle": idle, "busy": busy}


def _longest_gap(window: Any, over: Callable[[], bool], application: Any) -> float:
    from PySide6.QtCore import Qt, QTimer

    ends: list[float] = []

    def frame() -> None:
        window.page().view.viewport().repaint()
        ends.append(time.perf_counter())

    timer = QTimer(interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(frame)
    timer.start()
    while not over():
        application.processEvents()
        time.sleep(0.001)
    timer.stop()
    return max(later - earlier for earlier, later in pairwise(ends))


if __name__ == "__main__":
    print(json.dumps(measure(Path(sys.argv[1]))))

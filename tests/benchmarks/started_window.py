"""The program's own window, which says when it was first painted and when the figures and the list were shown.

    python -m tests.benchmarks.started_window BEGUN FILE

Nothing of the program is replaced but what would wait for the user: what is timed is `ui.__main__.main` itself. The
window has been painted with all of its frame when it is told to make the rest (`ui/app.py`); every entry of its
navigation must have been painted by then. It has shown everything when the application waits, and what pages look up in
the background has come back.
"""

import json
import sys
import time

begun, file = sys.argv[1:]

from ui.__main__ import import_qt, main  # noqa: E402

import_qt()  # as the program does it, before anything else of Qt is imported here

from PySide6.QtWidgets import QApplication  # noqa: E402

from ui import app  # noqa: E402
from ui.main_window import MainWindow  # noqa: E402
from ui.navigation import NavButton  # noqa: E402

told: dict[str, object] = {}
furnish, paint = app.furnish, NavButton.paintEvent
painted: set[str] = set()


def since() -> float:
    return time.monotonic() - float(begun)


def painting(entry: NavButton, event: object) -> None:
    paint(entry, event)  # type: ignore[arg-type]
    painted.add(entry.spec.key)


def furnishing(running: QApplication, window: MainWindow) -> None:
    told["painted"] = since()
    told["modules"] = sorted(name for name in sys.modules if name.startswith("PySide6."))
    told["window"] = window
    assert painted == {spec.key for spec in window.specs}, painted
    furnish(running, window)


def wait() -> int:
    window = told.pop("window")
    QApplication.processEvents()
    looked_up: list[object] = []
    window.background.run(lambda: None, looked_up.append)  # type: ignore[attr-defined]
    while not looked_up:
        QApplication.processEvents()
    QApplication.processEvents()
    told["shown"] = since()
    page = window.page()  # type: ignore[attr-defined]
    told["figures"] = page.overview.total
    told["rows"] = page.model.shown()
    told["today"] = len(page.today.rows)
    window.abandon()  # type: ignore[attr-defined]
    return 0


NavButton.paintEvent = painting  # type: ignore[method-assign]
app.furnish = furnishing
QApplication.exec = staticmethod(wait)  # type: ignore[method-assign,assignment]
code = main([file])
print(json.dumps(told), flush=True)
sys.exit(code)

"""The program's own window, which says when it was first painted and when the figures and the list were shown.

    python -m tests.benchmarks.started_window BEGUN FILE

Nothing of the program is replaced but what would wait for the user: what is timed is `ui.__main__.main` itself. The
window has been painted when it is told to open the file (`ui/app.py`), and has shown everything when the application
waits, and what pages look up in the background has come back.
"""

import json
import sys
import time

begun, file = sys.argv[1:]

from ui.__main__ import import_qt, main  # noqa: E402

import_qt()  # as the program does it, before anything else of Qt is imported here

from PySide6.QtWidgets import QApplication  # noqa: E402

from ui.main_window import MainWindow  # noqa: E402

told: dict[str, object] = {}
open_database = MainWindow.open_database


def since() -> float:
    return time.monotonic() - float(begun)


def opening(window: MainWindow, path: object) -> bool:
    told["painted"] = since()
    told["modules"] = sorted(name for name in sys.modules if name.startswith("PySide6."))
    told["window"] = window
    return open_database(window, path)  # type: ignore[arg-type]


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


MainWindow.open_database = opening  # type: ignore[method-assign]
QApplication.exec = staticmethod(wait)  # type: ignore[method-assign,assignment]
code = main([file])
print(json.dumps(told), flush=True)
sys.exit(code)

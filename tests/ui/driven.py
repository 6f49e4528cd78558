"""The real program in a process of its own, which answers where its controls are. It looks, and never acts on them.

    python tests/ui/driven.py FILE …         # what the program takes; see test_by_mouse.py

Each line on standard input is a question in JSON, each line on standard output its answer: `find` a control, an
entry of a menu or a line of a list by its name, or `said`, what the window says now.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QMenu, QWidget

from tests.ui.keyboard import bare, focused, said_now


class Answers(QObject):
    """Reads questions beside the program, and answers them where its windows live."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self.answer, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(line)

    def answer(self, line: str) -> None:
        question = json.loads(line)
        if "find" in question:
            found: Any = list(places(question["find"], question["inside"]))
        else:
            found = {"said": said_now(), "focus": focused()}
        print(json.dumps(found), flush=True)


def places(name: str, inside: str) -> Iterator[tuple[int, int]]:
    """Yield the middle of everything that has this name, can be clicked, and is not covered there.

    With `inside` it has to be within something of that name.
    """
    for widget, part in named(name):
        if inside and inside not in above(widget):
            continue
        point = widget.mapToGlobal(part.center())
        seen = QApplication.widgetAt(point)
        if seen is not None and (seen is widget or widget.isAncestorOf(seen)):
            yield point.x(), point.y()


def named(name: str) -> Iterator[tuple[QWidget, QRect]]:
    """Yield what has this name in the window that takes the mouse now, with the part of it that is in sight."""
    popup = QApplication.activePopupWidget()
    top = popup or QApplication.activeModalWidget() or QApplication.activeWindow()
    if isinstance(top, QMenu):
        for action in top.actions():
            if bare(action.text().split("\t")[0]) == name and action.isEnabled():
                yield top, top.actionGeometry(action)
        return
    if top is None:
        return
    for widget in [top, *top.findChildren(QWidget)]:
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QAbstractItemView):
            yield from lines(widget, name)
        seen = widget.visibleRegion().boundingRect()
        if called(widget) == name and not seen.isEmpty():
            yield widget, seen


def above(widget: QWidget | None) -> Iterator[str]:
    """Yield the names of a widget and of all that it is within."""
    while widget is not None:
        yield called(widget)
        widget = widget.parentWidget()


def called(widget: QWidget) -> str:
    name = widget.accessibleName()
    return bare(name or (widget.text() if isinstance(widget, QAbstractButton) else ""))


def lines(view: QAbstractItemView, name: str) -> Iterator[tuple[QWidget, QRect]]:
    """Yield where the lines of a list are seen that begin with a name."""
    model = view.model()
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for row in range(model.rowCount() if model is not None else 0):
        for column in range(columns):
            index = model.index(row, column)
            said = bare(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
            seen = view.visualRect(index) & view.viewport().rect()
            if said.startswith(name) and seen.height() > 8:
                yield view.viewport(), seen


def main() -> int:
    from ui.__main__ import main as program

    answers: list[Answers] = []

    def begin() -> None:
        answers.append(Answers())
        threading.Thread(target=answers[0].listen, daemon=True).start()

    # The application is made by the program; a timer that begins with its loop waits for it.
    from ui import app

    usual = app.MainWindow

    def window(*parts: Any, **named: Any) -> Any:
        QTimer.singleShot(0, begin)
        return usual(*parts, **named)

    app.MainWindow = window  # type: ignore[misc,assignment]
    return program(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

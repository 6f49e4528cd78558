"""The window on a copy of the sample database, on the day that the sample is written for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from secretariat.services.office import Office
from ui.gate import Gate
from ui.main_window import MainWindow
from ui.page_spec import PageSpec
from ui.settings import SettingsStore
from ui.widgets.form_dialog import FormDialog
from ui.words import sentence

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def open_window(
    qtbot: Any, store: SettingsStore, path: Path, specs: Sequence[PageSpec], group: str = ""
) -> MainWindow:
    """Show a window on `path`, with the group whose symbol is `group`."""

    def office(file: Path) -> Office:
        return Office(file, "Tester", clock=lambda: NOW, zone="UTC")

    def new(file: Path) -> Office:
        return Office.create(file, "Tester", clock=lambda: NOW, zone="UTC")

    window = MainWindow(store, specs, Gate(office, new, None, lambda _office, _words: (), sentence))
    qtbot.addWidget(window, before_close_func=_give_up)
    window.resize(1280, 800)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert window.open_database(path)
    if group:
        found = next(line for line in window.office.lists.groups("en") if line.symbol == group)
        window.choose_group(found.id)
    return window


def _give_up(window: MainWindow) -> None:
    # A test may leave something refused or filled in in a form; closing would ask about it.
    for page in window.pages.values():
        page._editors.clear()
    for form in window.findChildren(FormDialog):
        form.hide()


def cut(window: MainWindow) -> tuple[int, int]:
    """Return how many pixels of the page, across and down, are to be scrolled for: (0, 0) when all of it is seen."""
    area: Any = window.centralWidget().area  # type: ignore[attr-defined]
    page = window.page()
    assert page is not None
    least, room = page.minimumSizeHint(), area.viewport().size()
    return max(0, least.width() - room.width()), max(0, least.height() - room.height())


def nameless(widget: QWidget) -> list[QWidget]:
    """Return what takes the keyboard inside `widget` and has no accessible name."""
    parts = [part for part in widget.findChildren(QWidget) if part.isVisibleTo(widget)]
    by_keys = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
    said = [part for part in by_keys if not isinstance(part, QAbstractButton) or not part.text()]
    own = ("qt_", "QComboBoxPrivate")
    return [
        part
        for part in said
        if not part.accessibleName()
        and not part.objectName().startswith(own)
        and not (part.parentWidget() and part.parentWidget().accessibleName() and part.inherits("QLineEdit"))
    ]

"""All windows of the program: what one changes shows in the others, and what holds for all of them is set once.

    windows = Windows(lambda them: MainWindow(store, pages, gate, them))
    windows.new(office, path)               # beside the one that is used
    windows.on(place)                       # the window on a database, None when it is open in none
    windows.set_language("fr")

Each window has an office of its own, and with it undo steps of its own: Ctrl+Z never takes back what was done in
another window, and what was changed since is refused there as if another computer had changed it. Nothing is shared
but the file, so the version of a record decides who is late, and the late one is asked.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.addresses import Place
from ui import i18n, theme

if TYPE_CHECKING:
    from secretariat.domain.changes import Changes
    from secretariat.domain.lines import GroupLine
    from ui.main_window import MainWindow

STEP = 32
"""Pixels by which a new window stands below and beside the one it was opened from."""

ELSEWHERE = object()
"""Who changed something, for a window in which it was not done."""


class Windows(QObject):
    """The windows that are open, in the order in which they were opened.

    Args:
        make: makes a window that belongs to these.
    """

    changed = Signal()
    """A window was opened or closed, or shows another database."""

    def __init__(self, make: Callable[[Windows], MainWindow]) -> None:
        super().__init__()
        self._make = make
        self._windows: list[MainWindow] = []
        self._leaving: dict[int, MainWindow] = {}  # until Qt has deleted them, or Python's collector would

    def all(self) -> Sequence[MainWindow]:
        """Return the windows."""
        return tuple(self._windows)

    def take(self, window: MainWindow) -> None:
        """Count a window among these."""
        self._windows.append(window)
        self.changed.emit()

    def let_go(self, window: MainWindow) -> None:
        """Count a window that was closed among these no more."""
        if window in self._windows:
            self._windows.remove(window)
            self.changed.emit()

    def new(self, office: Any, path: Place, group: GroupLine | None = None, page: str = "") -> MainWindow:
        """Show an open database in a window of its own, below and beside the one that is used."""
        beside = self.used()
        window = self._make(self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = id(window)
        self._leaving[key] = window
        window.destroyed.connect(lambda: self._leaving.pop(key, None))
        if beside is not None:
            _cascade(window, beside)
        window.show()
        window.move_in(office, path, group, page)
        self.show(window)
        return window

    def used(self) -> MainWindow | None:
        """Return the window that is used, the last one opened when the user is elsewhere."""
        active = QApplication.activeWindow()
        top = active.window() if active is not None else None
        return next((w for w in self._windows if w is top), self._windows[-1] if self._windows else None)

    def on(self, path: Place) -> MainWindow | None:
        """Return the window on a database, None when no window shows it."""
        return next((w for w in self._windows if w.path is not None and _same(w.path, path)), None)

    def number(self, window: MainWindow) -> int:
        """Return the how manyeth on its file a window is, 0 when it is the only one."""
        path = window.path
        alike = [w for w in self._windows if path is not None and w.path is not None and _same(w.path, path)]
        return alike.index(window) + 1 if len(alike) > 1 and window in alike else 0

    def show(self, window: MainWindow) -> None:
        """Bring a window to the front."""
        if window.isMinimized():
            window.showNormal()
        window.show()
        window.raise_()
        window.activateWindow()

    def tell(self, changes: Changes, source: MainWindow) -> None:
        """Show what was changed in `source` in every other window on the same file."""
        for window in self.all():
            if window is source or window.desk is None or window.path is None or source.path is None:
                continue
            if _same(window.path, source.path):
                window.desk.changed.emit(changes, ELSEWHERE)

    def close(self) -> bool:
        """Close every window; False when the user stays in one."""
        used = self.used()
        store, path = (used.store, used.path) if used is not None else (None, None)
        closed = all(window.close() for window in reversed(self.all()))
        if closed and store is not None and path is not None:
            store.remember(path)  # of those that are open now, the next start opens the one that is used
        return closed

    def unexpected(self, error: BaseException | None = None) -> None:
        """Say in the window that is used that something failed that nobody foresaw."""
        used = self.used()
        if used is not None:
            used.notices.unexpected(error)

    # What holds for all of them.

    def set_theme(self, name: str) -> None:
        """Show `light`, `dark` or `system` in all windows from now on."""
        for window in self._windows[:1]:
            window.store.update(theme=name)
        theme.show(name)
        for window in self._windows:
            window.show_theme()

    def set_language(self, language: str) -> bool:
        """Show all windows in another language, each where it was; False while one of them holds something back."""

        def change() -> None:
            for window in self._windows[:1]:
                window.store.update(language=language)
            i18n.set_language(language)
            i18n.apply_direction()

        return language == i18n.language() or self._rebuild(change)

    def set_zoom(self, percent: int) -> bool:
        """Show all windows larger or smaller, each where it was; False while one of them holds something back."""

        def change() -> None:
            app = QApplication.instance()
            assert isinstance(app, QApplication)
            reached = theme.set_zoom(app, percent)
            for window in self._windows[:1]:
                window.store.update(zoom=reached)

        return theme.nearest_zoom(percent) == theme.zoom() or self._rebuild(change)

    def _rebuild(self, change: Callable[[], None]) -> bool:
        from ui.rebuilding import build_again, may_rebuild, take_apart

        for window in self.all():
            if not may_rebuild(window):
                self.show(window)
                return False
        standing = [(window, take_apart(window)) for window in self.all()]
        change()
        for window, place in standing:
            build_again(window, place)
        self.changed.emit()
        return True


def _same(one: Place, other: Place) -> bool:
    if one == other:
        return True
    if not (isinstance(one, Path) and isinstance(other, Path)):
        return False
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False  # one of them is gone; what is left of it is not the other


def _cascade(window: QWidget, beside: QWidget) -> None:
    """Give a window the size of another, a step further down, or in the corner when the screen ends there."""
    screen = beside.screen().availableGeometry()
    size = beside.normalGeometry().size() if beside.isMaximized() else beside.size()
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.resize(size.boundedTo(screen.size()))
    place = beside.pos() + QPoint(STEP, STEP)
    if place.x() + window.width() > screen.right() or place.y() + window.height() > screen.bottom():
        place = screen.topLeft()
    window.move(place)

"""What lists can do, in their page's menu: once for all lists of a page, for the one in sight.

The keys are the lists' own, and work while a list has the keyboard; here they are only shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction


class ListCommands(QObject):
    """The commands of a page's lists."""

    def __init__(self, page: Any) -> None:
        super().__init__(page)
        self._page = page
        self._views: list[Any] = []

    @classmethod
    def of(cls, page: Any) -> ListCommands:
        """Return those of a page, which are made for its first list."""
        found: ListCommands | None = page.findChild(cls)
        return found if found is not None else cls(page)

    def add(self, view: Any) -> None:
        """Let the commands be for this list while it is in sight."""
        self._views.append(view)
        if len(self._views) == 1:
            self._page.separator()
            for own in view.own_actions():
                self._offer(own)

    def _offer(self, own: QAction) -> None:
        action = QAction(own.text(), self._page)
        action.setShortcut(own.shortcut())
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self._runner(own.text()))
        self._page.addAction(action)

    def _runner(self, text: str) -> Callable[[], None]:
        def run() -> None:
            view = next((one for one in self._views if one.isVisible()), None)
            for own in view.own_actions() if view is not None else ():
                if own.text() == text:
                    own.trigger()

        return run

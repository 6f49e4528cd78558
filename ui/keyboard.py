"""Where the keyboard goes by itself: to the first place of a page, and never off the page with a button that goes.

    keyboard = Keyboard(window)         # once; it follows the keyboard from then on
    keyboard.begin(page)                # a page was shown
    keyboard.offer(page)                # a page was shown for a record, which may have chosen a place itself

Qt gives the keyboard of a widget that is hidden or disabled to the next one in the order of Tab, and behind the last
one of the page stands the navigation: what is typed next would press its buttons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import ReferenceType, ref

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ui.page import Page

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class Keyboard(QObject):
    """Looks after the keyboard of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # Weakly: pages go with their database.
        self._held: ReferenceType[QWidget] | None = None
        self._on: ReferenceType[Page] | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def begin(self, page: Page) -> bool:
        """Give the keyboard to a page: to what had it there before, else to its first place, of which it tells."""
        if page.isVisible():
            return not page.take_up()
        page.enters = True  # it is read when it is shown
        return True

    def offer(self, page: Page) -> None:
        """Give the keyboard to a page's first place, unless something else on the page has it."""
        if not page.isVisible():
            page.enters = True
        elif not page.has_keyboard():
            page.enter()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is not self._window:
            return  # a dialog is open; what goes meanwhile is seen when it is closed
        held = self._held() if self._held is not None else None
        page = self._on() if self._on is not None else None
        if now is not None:
            shown = self._window.page()
            self._held = ref(now)
            self._on = ref(shown) if shown is not None and shown.isAncestorOf(now) else None
        if held is None or held is now or page is None or page is not self._window.page():
            return
        there = shiboken6.isValid(held)
        inside = now is not None and page.isAncestorOf(now)
        # From a button that was pressed and goes, the next one must not have it: Enter would go on to the next act. A
        # field that comes next may have been chosen: the reason, behind "Set aside…".
        pressed = there and isinstance(held, QAbstractButton) and isinstance(now, QAbstractButton)
        if page.isVisible() and not (there and _usable(held)) and (pressed or not inside):
            found = (ref(page), ref(held), ref(now) if now is not None else None)
            QTimer.singleShot(0, self, lambda: self._catch(*found))

    def _catch(
        self,
        on: ReferenceType[Page],
        before: ReferenceType[QWidget],
        after: ReferenceType[QWidget] | None,
    ) -> None:
        """Bring the keyboard back to the page, unless somebody did meanwhile or another page is shown."""
        page, held, now = on(), before(), after() if after is not None else None
        if page is None or not shiboken6.isValid(page) or self._window.page() is not page:
            return
        focused = self._window.focusWidget()
        if focused is not None and focused is not now:
            return
        if held is not None and shiboken6.isValid(held) and _usable(held) and page.isAncestorOf(held):
            held.setFocus()  # it was only busy
        else:
            page.enter()


def _usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()

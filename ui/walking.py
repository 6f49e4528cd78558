"""F6 and Shift+F6: from pane to pane - a message, the navigation, the list, its details - and back to where one was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QTextEdit, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.page import Page


def walk(window: MainWindow, by: int) -> bool:
    """Give the keyboard to the next pane (`by` 1) or the one before (-1); False when there is no other."""
    panes = list(_panes(window))
    focused = QApplication.focusWidget()
    here = next((i for i, pane in enumerate(panes) if focused is not None and _holds(pane, focused)), None)
    if here is None:  # in the head of the page, which stands between the navigation and the rest
        here = panes.index(window.navigation) - (0 if by > 0 else -1)
    page = window.page()
    return any(_enter(panes[(here + by * step) % len(panes)], page) for step in range(1, len(panes)))


def _panes(window: MainWindow) -> Iterator[QWidget]:
    if not window.banner.isHidden():
        yield window.banner
    yield window.navigation
    shown = window.stack.currentWidget()
    if shown is not None:
        yield from _leaves(shown)


def _leaves(widget: QWidget) -> Iterator[QWidget]:
    """Yield the innermost panes of a widget, the widget itself when it is not divided."""
    outer = [
        splitter
        for splitter in widget.findChildren(QSplitter)
        if splitter.isVisible() and not _within_another(splitter, widget)
    ]
    if not outer:
        yield widget
    for splitter in outer:
        for place in range(splitter.count()):
            part = splitter.widget(place)
            if part is not None and part.isVisible():
                yield from _leaves(part)


def _within_another(splitter: QSplitter, widget: QWidget) -> bool:
    above = splitter.parentWidget()
    while above is not None and above is not widget:
        if isinstance(above, QSplitter):
            return True
        above = above.parentWidget()
    return False


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _enter(pane: QWidget, page: Page | None) -> bool:
    """Give the keyboard to what had it in a pane, else to its list or text, else to the first that takes it."""
    before = pane.focusWidget()
    able = [widget for widget in pane.findChildren(QWidget) if _takes_keys(widget)]
    if page is not None and before not in able and any(isinstance(widget, QTextEdit) for widget in able):
        page.enter()
        focused = QApplication.focusWidget()
        if focused is not None and _holds(pane, focused):
            return True
    lists = [widget for widget in able if isinstance(widget, QAbstractItemView)]
    chosen = next((w for w in able if getattr(w, "isChecked", bool)()), None)
    target = before if before in able else next(iter(lists), None)
    if target is None and able:
        target = chosen if chosen is not None and chosen.parentWidget() is pane else _first(pane, able)
    if target is None:
        return False
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return target.hasFocus() or QApplication.focusWidget() is target.focusProxy()


def _first(pane: QWidget, able: list[QWidget]) -> QWidget:
    """Return the one that Tab would come to first."""
    following = pane.nextInFocusChain()
    while following is not None and following is not pane:
        if following in able:
            return following
        following = following.nextInFocusChain()
    return able[0]


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

"""The middle of the window: the navigation, beside it the page that is shown, and the message that lies on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.navigation import Navigation
from ui.theme import LARGE, SMALL

if TYPE_CHECKING:
    from ui.page_spec import PageSpec
    from ui.widgets.banner import Banner

WIDEST = 760
"""Pixels that a message takes at most; a longer one goes on in further lines."""
MARGIN = LARGE + 4
_MOVED = (QEvent.Type.Resize, QEvent.Type.Move)
_REWORDED = (QEvent.Type.LayoutRequest,)


class _Stack(QStackedWidget):
    """Asks for the room of what it shows alone."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()


class Frame(QWidget):
    """Lays out `navigation` and `stack`, whose place is empty at first; `banner` lies on the stack's lower edge.

    A page that needs more room than there is, in a small window or at a high zoom, is scrolled as a whole.

    `standing`, above the stack, says what holds as long as the file is open: that it can only be read.

    A message that came into the layout would push the page down, and up again when it goes, under a hand that is about
    to click.
    """

    standing: Banner
    banner: Banner

    def __init__(self, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self.stack = _Stack()
        self.stack.addWidget(QWidget())  # until there is a page
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.stack)
        self.stack.setAutoFillBackground(False)  # which a scroll area sets
        self.stack.currentChanged.connect(lambda _place: self.begin())
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)
        self.navigation = Navigation(specs)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._strip = QVBoxLayout()
        self._strip.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._strip)
        column.addWidget(self.area, 1)
        row.addLayout(column, 1)

    def add_banners(self) -> None:
        """Make the places of messages, which nobody sees before there is one to show."""
        from ui.widgets.banner import Banner

        self.standing, self.banner = Banner(closable=False), Banner()
        self._strip.addWidget(self.standing)
        self.standing.changed.connect(self._place_standing)
        self.banner.setParent(self)
        self.banner.changed.connect(self._place_banner)
        for watched in (self.banner, self.area):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = _MOVED if watched is self.area else _REWORDED
        if event.type() in kinds:
            self._place_banner()
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Show a page from its beginning, which is at the right where it is read from there."""
        for bar in (self.area.horizontalScrollBar(), self.area.verticalScrollBar()):
            bar.setValue(0)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what has got the keyboard into sight, by whatever key it got it."""
        if now is None or not self.stack.isAncestorOf(now):
            return
        if now.size().boundedTo(self.area.viewport().size()) == now.size():
            self.area.ensureWidgetVisible(now, MARGIN, MARGIN)

    def _place_standing(self, shown: bool) -> None:
        # Margins take room beside a hidden widget too: every page would stand lower than need be.
        self._strip.setContentsMargins(*((MARGIN, SMALL, MARGIN, 0) if shown else (0, 0, 0, 0)))

    def _place_banner(self, _shown: bool = True) -> None:
        if self.banner.isHidden():
            return
        room = self.area.geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        width = min(WIDEST, room.width())
        height = max(self.banner.heightForWidth(width), self.banner.minimumSizeHint().height())
        self.banner.setGeometry(
            room.left() + (room.width() - width) // 2, room.bottom() + 1 - height, width, height
        )
        self.banner.raise_()


def restore_geometry(window: QWidget, kept: QByteArray | None) -> None:
    """Put a window where it stood when it was closed, or give it the usual size."""
    if kept is None or not window.restoreGeometry(kept):
        window.resize(1280, 800)

"""The middle of the window: the navigation, and beside it the message and the page that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.navigation import Navigation
from ui.page import PageSpec
from ui.theme import LARGE, SMALL
from ui.widgets.banner import Banner


class Frame(QWidget):
    """Lays out `navigation`, `banner` and `stack`, which holds `start` at first."""

    def __init__(self, specs: Sequence[PageSpec], start: QWidget) -> None:
        super().__init__()
        self.banner = Banner()
        self.stack = QStackedWidget()
        self.stack.addWidget(start)
        self.navigation = Navigation(specs)
        right = QVBoxLayout()
        right.setSpacing(0)
        notes = QWidget()
        line = QHBoxLayout(notes)
        line.setContentsMargins(LARGE + 4, SMALL, LARGE + 4, 0)
        line.addWidget(self.banner)
        notes.hide()
        self.banner.changed.connect(notes.setVisible)
        right.addWidget(notes)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(right, 1)

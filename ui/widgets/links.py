"""A line that leads to a record: as long as its text, and cut with an ellipsis where there is no room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStyleOptionButton

from ui.widgets.buttons import Button
from ui.widgets.text import tip, unmnemonic

ROOM = 4
"""What the frame around the text takes."""


class LineLink(Button):
    """A button that stands as a line of text in a list of them."""

    def __init__(self, text: str, run: Callable[[], object]) -> None:
        super().__init__(unmnemonic(text))
        self.setProperty("quiet", True)
        self.setStyleSheet("padding: 0; min-height: 20px;")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        tip(self, text)
        self.clicked.connect(lambda _checked=False: run())

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2 * ROOM
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room = self.width() - ROOM
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)

"""Two groups of widgets on one line, at its two ends; one below the other where there is no room for both.

row = FoldingRow()
row.first.addWidget(state)
row.last.addWidget(open_button)
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ui.theme import SMALL


class FoldingRow(QWidget):
    """`first` stands at the leading end and `last` at the trailing one: texts are longer in some languages."""

    def __init__(self) -> None:
        super().__init__()
        self._ends = (QWidget(), QWidget())
        self.first, self.last = (_row(end) for end in self._ends)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SMALL)
        self._box.addWidget(self._ends[0])
        self._box.addStretch(1)
        self._box.addWidget(self._ends[1])
        self.last.insertStretch(0, 1)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(max(end.minimumSizeHint().width() for end in self._ends), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()  # what changed while it was hidden asked for no layout

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return super().event(event)

    def _fold(self) -> None:
        wanted = sum(end.sizeHint().width() for end in self._ends) + SMALL
        direction = QBoxLayout.Direction
        way = direction.LeftToRight if wanted <= self.width() else direction.TopToBottom
        if way != self._box.direction():
            self._box.setDirection(way)
            self.updateGeometry()


def _row(end: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(end)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SMALL)
    return row

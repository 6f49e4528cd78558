"""What the page says while there is no agreement: what a working group rests on, and in which order it is entered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import plain
from ui.widgets.card import Card
from ui.widgets.empty import BigIcon
from ui.widgets.text import label, muted, section
from ui.widgets.writing import writes


class FirstSteps(QWidget):
    """Four steps, and two ways to take them: in one form, or one by one."""

    def __init__(self, found: Callable[[], object], begin: Callable[[], object]) -> None:
        super().__init__()
        card = Card()
        card.setFixedWidth(600)
        card.body.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        card.body.setSpacing(MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(BigIcon("handshake", 28, "accent"))
        head.addWidget(section(tr("Begin with what the working group rests on")), 1)
        card.body.addLayout(head)
        card.body.addLayout(self._steps())
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.found = writes(plain(tr("New working group…"), found, "plus"))
        self.begin = writes(plain(tr("Enter them one by one"), begin))
        row.addWidget(self.found)
        row.addWidget(self.begin)
        row.addStretch(1)
        card.body.addSpacing(SMALL)
        card.body.addLayout(row)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def _steps(self) -> QGridLayout:
        steps = (
            (tr("The parties"), tr("The states or organisations that signed, each with its short name.")),
            (tr("The agreement"), tr("Its title, kind, place and date, and which party is side A.")),
            (
                tr("The areas of cooperation"),
                tr("As the agreement names them; everything is reported by area."),
            ),
            (tr("The working group"), tr("Its name, its symbol such as PPHWG, and its languages.")),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(SMALL)
        grid.setColumnStretch(1, 1)
        for number, (title, more) in enumerate(steps, 1):
            grid.addWidget(Badge(str(number), "blue", ""), number, 0, Qt.AlignmentFlag.AlignTop)
            texts = QVBoxLayout()
            texts.setSpacing(2)
            texts.addWidget(label(title, bold=True))
            texts.addWidget(muted(more, wrap=True))
            grid.addLayout(texts, number, 1)
        return grid

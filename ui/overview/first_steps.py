"""What stands in place of the overview while there is no working group: what to do first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.i18n import mark, tr
from ui.theme import LARGE, MEDIUM
from ui.widgets.badge import Badge
from ui.widgets.buttons import filled
from ui.widgets.card import Card
from ui.widgets.text import Label, muted
from ui.widgets.writing import writes

STEPS = (
    (
        mark("Found the working group"),
        mark("Step by step from its agreement: its parties, its areas of cooperation and its languages."),
    ),
    (mark("Name the focal points"), mark("Who answers for each area on each side; reminders go to them.")),
    (mark("Plan the first meeting"), mark("Place and dates; the usual agenda comes with one click.")),
)


class FirstSteps(QWidget):
    """Three steps, and the button that begins the first of them."""

    def __init__(self, begin: Callable[[], object]) -> None:
        super().__init__()
        card = Card(tr("What to do first"))
        card.setFixedWidth(520)
        grid = QGridLayout()
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for i, (title, more) in enumerate(STEPS):
            number = Badge(str(i + 1), "blue")
            grid.addWidget(number, 3 * i, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(tr(title), bold=True), 3 * i, 1)
            grid.addWidget(muted(tr(more), wrap=True), 3 * i + 1, 1)
            grid.setRowMinimumHeight(3 * i + 2, MEDIUM)
        self.button = writes(filled(tr("New working group…"), begin, "users"))
        card.body.addSpacing(4)
        card.body.addLayout(grid)
        card.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.addStretch(2)
        layout.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

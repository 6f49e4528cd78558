"""What the window shows without a database: open one, begin one, or look at the sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import LARGE, MEDIUM, SMALL
from ui.widgets.buttons import filled, plain, quiet
from ui.widgets.card import Card
from ui.widgets.text import heading, muted, section, tip

SHOWN = 5


class StartPage(QWidget):
    """The first page. Its buttons are the window's own commands."""

    open_asked = Signal(str)

    def __init__(
        self, create: Callable[[], object], choose: Callable[[], object], sample: Callable[[], object] | None
    ) -> None:
        super().__init__()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        card = Card()
        card.setFixedWidth(560)
        card.body.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        card.body.setSpacing(MEDIUM)
        card.add(heading(tr("Welcome to Secretariat")))
        card.add(
            muted(
                tr(
                    "Agreements, meetings, minutes, decisions and action items of your working groups, "
                    "in one file on this computer."
                ),
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        self.new = filled(tr("New database…"), create, "file-plus")
        self.open = plain(tr("Open…"), choose, "folder-open")
        row.addWidget(self.new)
        row.addWidget(self.open)
        if sample is not None:
            row.addWidget(plain(tr("Open the sample"), sample, "flask-conical"))
        row.addStretch(1)
        card.body.addLayout(row)
        self._title = section(tr("Opened before"))
        card.add(self._title)
        card.body.addLayout(self._recent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        layout.addLayout(middle)
        layout.addStretch(3)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the databases opened before that are still there."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        there = [path for path in paths if Path(path).is_file()][:SHOWN]
        self._title.setVisible(bool(there))
        for path in there:
            button = quiet(Path(path).name, partial(self.open_asked.emit, path), "database")
            tip(button, path)
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(button)
            row.addWidget(muted(str(Path(path).parent)), 1)
            self._recent.addWidget(line)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(True)  # Enter presses the one that has the keyboard

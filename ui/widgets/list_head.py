"""What stands over a list: its search, its chips, and the true count of what they leave.

head = ListHead(tr("Search in meetings"))
head.changed.connect(self._load)                    # other words or another chip
head.show_chips([Chip("all", tr("All")), …])
head.words(), head.key()                            # both count together
head.show_count(shown, everything)
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import tr
from ui.theme import SMALL, px
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.folding import FoldingRow
from ui.widgets.search import SearchField
from ui.widgets.text import muted

ALL = "all"


class ListHead(QWidget):
    """Search and chips that combine, and a count."""

    changed = Signal()

    def __init__(self, search: str) -> None:
        super().__init__()
        self.search = SearchField(search)
        self.search.setMinimumWidth(px(150))
        self.search.setMaximumWidth(px(260))
        self.search.searched.connect(lambda _words: self.changed.emit())
        self.chips = ChipRow([Chip(ALL, tr("All"))], yielding=True)
        self.chips.chosen.connect(lambda _key: self.changed.emit())
        self.count = muted()
        self.row = FoldingRow()
        self.row.first.addWidget(self.chips)
        self.row.first.addStretch(1)
        self.row.last.addWidget(self.count)
        self.row.last.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SMALL, 0, SMALL, 0)
        layout.addWidget(self.row)

    def words(self) -> str:
        """Return what is searched for."""
        return self.search.text().strip()

    def key(self) -> str:
        """Return the chip chosen."""
        return self.chips.key()

    def is_filtered(self) -> bool:
        """Return whether anything is left out."""
        return bool(self.words()) or self.key() not in ("", ALL)

    def show_chips(self, chips: Iterable[Chip]) -> None:
        """Offer these chips; the choice stays where it is still offered."""
        before = self.chips.blockSignals(True)
        self.chips.show_chips(chips)
        self.chips.blockSignals(before)

    def show_count(self, shown: int, everything: int) -> None:
        """Say how many of all there are."""
        self.count.setText(tr("{n} of {all} shown", n=shown, all=everything))

    def clear(self) -> None:
        """Show everything again, without telling."""
        before = self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(before)
        self.chips.choose(ALL, quiet=True)

"""A small choice that narrows a list: "All sides", then each side.

box = FilterBox(tr("Side"), tr("All sides"))
box.show_options([(1, "Pakistan"), (2, "Palestine")])
box.chosen.connect(self.filter)         # the key, None for all
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from ui.widgets.choice_fields import Combo


class FilterBox(Combo):
    """All, or one of several."""

    chosen = Signal(object)

    def __init__(self, name: str, everything: str) -> None:
        super().__init__()
        self._keys: list[Any] = [None]
        self.setAccessibleName(name)
        self.addItem(everything)
        self.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(16)
        self.activated.connect(lambda row: self.chosen.emit(self._keys[row]))

    def show_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Offer these; the choice stays where it is still offered."""
        key = self.key()
        while self.count() > 1:
            self.removeItem(1)
        self._keys = [None, *(k for k, _ in options)]
        self.addItems([text for _, text in options])
        self.choose(key)

    def key(self) -> Any:
        """Return the chosen key, None for all."""
        return self._keys[max(0, self.currentIndex())]

    def choose(self, key: Any) -> None:
        """Choose without telling; a key that is not offered means all."""
        self.setCurrentIndex(self._keys.index(key) if key in self._keys else 0)

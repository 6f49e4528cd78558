"""What a search found, as one list: a heading for each kind of record, below it the hits, fetched when painted.

model = FoundModel(office.searching, dialog)
model.show_found({Kind.PARAGRAPH: [88, 12], …}, "cardiac registry")
model.index(row, 0).data(FOUND)             # the hit, None for a heading
"""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from secretariat.domain.changes import Kind
from secretariat.domain.errors import SecretariatError
from ui import i18n
from ui.i18n import joined
from ui.words import word

log = logging.getLogger(__name__)

FOUND = int(Qt.ItemDataRole.UserRole)
BLOCK = 32
KEPT_BLOCKS = 64
_TEXTS = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))
_NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class FoundModel(QAbstractListModel):
    """Headings and hits. `searching` makes the lines of ids."""

    def __init__(self, searching: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._searching = searching
        self._words = ""
        self._kinds: list[tuple[Kind, Sequence[int]]] = []
        self._begins: list[int] = []  # the rows of the headings
        self._rows = 0
        self._blocks: OrderedDict[tuple[Kind, int], dict[int, Any]] = OrderedDict()

    def show_found(self, found: Mapping[Kind, Sequence[int]], words: str) -> None:
        """Show these ids by their kinds."""
        self.beginResetModel()
        self._words, self._kinds = words, list(found.items())
        self._begins, self._rows = [], 0
        for _kind, ids in self._kinds:
            self._begins.append(self._rows)
            self._rows += 1 + len(ids)
        self._blocks.clear()
        self.endResetModel()

    def heading(self, row: int) -> tuple[Kind, int] | None:
        """Return the kind and the true count of a row that is a heading."""
        place = bisect_right(self._begins, row) - 1
        if 0 <= place < len(self._begins) and self._begins[place] == row:
            kind, ids = self._kinds[place]
            return kind, len(ids)
        return None

    # Qt's side. Each override deals with the invalid index first.

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else self._rows

    def data(self, index: Index, role: int = _TEXTS[0]) -> Any:
        if not index.isValid() or not 0 <= index.row() < self._rows:
            return None
        heading = self.heading(index.row())
        if role in _TEXTS:
            if heading is not None:
                return f"{word('kind', heading[0].value)} ({heading[1]})"
            line = self._line(index.row())
            return joined((line.snippet or line.name, line.symbol, line.of)) if line is not None else ""
        return self._line(index.row()) if role == FOUND and heading is None else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.heading(index.row()) is not None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _line(self, row: int) -> Any | None:
        place = bisect_right(self._begins, row) - 1
        kind, ids = self._kinds[place]
        at = row - self._begins[place] - 1
        number = at // BLOCK
        block = self._blocks.get((kind, number))
        if block is None:
            wanted = ids[number * BLOCK : (number + 1) * BLOCK]
            try:
                lines = self._searching.lines(kind, wanted, self._words, i18n.language())
            except SecretariatError:
                log.warning(
                    "Hits could not be read", exc_info=True
                )  # raising while painting would end the program
                lines = []
            block = self._blocks[kind, number] = {line.ref.id: line for line in lines}
            if len(self._blocks) > KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        return block.get(ids[at])

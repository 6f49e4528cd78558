"""A list of any length: the sorted ids (see `row_ids`), and the lines of the blocks that were painted.

    COLUMNS = (
        Column("symbol", tr("Symbol"), lambda a: a.symbol, Cell.MUTED, 120, sort="symbol"),
        Column("title", tr("Action"), lambda a: a.title),                       # width 0: takes what is left
        Column("due", tr("Due"), lambda a: day(a.due_on), Cell.DATE, 110, sort="due_on"),
        Column("rag", tr("Status"), lambda a: a.rag_word, Cell.PILL, 130, value=lambda a: Pill(a.rag_word, a.rag)),
        Column("percent", tr("Progress"), lambda a: f"{a.percent}%", Cell.PROGRESS, 150, value=lambda a: a.percent),
    )
    model = ListModel(COLUMNS, fetch=office.lists.action_lines)     # fetch(ids) -> lines, each with an `id`
    model.set_ids(office.lists.action_ids(query))                   # sorted and filtered by SQL
    model.sort_asked.connect(self.requery)                          # (sort key, descending)
    desk.changed.connect(lambda changes, _: model.mark_stale())     # what is painted is fetched again

`text` is also what a screen reader says, so it must hold the words of a pill or bar. Lines are frozen records.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from secretariat.domain.errors import SecretariatError
from ui.models.row_ids import RowIds

log = logging.getLogger(__name__)

BLOCK = 64
KEPT_BLOCKS = 8

# Attribute look-ups on Qt's enums cost 25 times as much as a module constant, and data() is called for every cell.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_TEXT_ROLES = (DISPLAY, ACCESSIBLE)
VALUE = int(Qt.ItemDataRole.UserRole)
HORIZONTAL = Qt.Orientation.Horizontal
_NO_INDEX = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class Cell(Enum):
    """How a column is painted; see `ui.widgets.delegates`."""

    TEXT = "text"
    STRONG = "strong"
    MUTED = "muted"
    SYMBOL = "symbol"
    DATE = "date"
    NUMBER = "number"
    PILL = "pill"
    PROGRESS = "progress"


L = TypeVar("L")


@dataclass(frozen=True, slots=True)
class Column(Generic[L]):
    """One column. `value` gives delegates what they paint: a `Pill`, or a percentage as int or None.

    `width` is the least; it grows to what the title, a date or the longest of `words` (of pills) needs in the
    screen's language. 0 takes what is left. One that is not `usual` is shown when the user asks for it. `plain` is what
    a copied table says where that is other than `text`: dates as ISO 8601 has them.
    """

    key: str
    title: str
    text: Callable[[L], str]
    cell: Cell = Cell.TEXT
    width: int = 0
    sort: str = ""
    value: Callable[[L], Any] | None = None
    words: Sequence[str] = ()
    usual: bool = True
    plain: Callable[[L], str] | None = None


class ListModel(QAbstractTableModel):
    """The model of every list. Sorting and filtering are SQL's work: it only asks for them."""

    sort_asked = Signal(str, bool)
    trouble = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        fetch: Callable[[Sequence[int]], Iterable[Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._fetch = fetch
        self._ids = RowIds.of(())
        self._blocks: OrderedDict[int, list[Any]] = OrderedDict()
        self._texts = tuple(column.text for column in self.columns)
        self._values = tuple(column.value for column in self.columns)

    # What pages use.

    def set_ids(self, ids: Iterable[int]) -> None:
        """Show the rows `ids`, in this order. The same ids again only mark the rows stale, so nothing flickers."""
        self.set_rows(RowIds.of(ids))

    def set_rows(self, wanted: RowIds) -> None:
        """Show rows whose ids need not all be there yet; see `set_ids`."""
        if self._ids.same_as(wanted):
            self._ids = wanted
            self.mark_stale()
            return
        self.beginResetModel()
        self._ids = wanted
        self._blocks.clear()
        self.endResetModel()

    def ids(self) -> Sequence[int]:
        """Return the ids in their order. Do not change them."""
        return self._read(self._ids.all, ())

    def know(self, first: int, last: int) -> None:
        """Read the ids of the rows from `first` to `last`: they were selected."""
        self._read(lambda: self._ids.know(first, last), None)

    def mark_stale(self) -> None:
        """Forget the lines; those that are painted are fetched again."""
        self._blocks.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def id_at(self, row: int) -> int:
        """Return the id in a row, 0 beyond the list."""
        return self._read(lambda: self._ids.at(row), 0)

    def row_of(self, record_id: int) -> int:
        """Return the row of an id, -1 when it is not in the list."""
        return self._read(lambda: self._ids.row_of(record_id), -1)

    def line(self, row: int) -> Any | None:
        """Return the line of a row, None when the record is gone or could not be read."""
        if not 0 <= row < len(self._ids):
            return None
        number = row // BLOCK
        block = self._blocks.get(number)
        if block is None:
            block = self._load(number)
        return block[row % BLOCK]

    # Qt's side. Each override deals with the invalid index first.

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in _TEXT_ROLES:
            line = self.line(index.row())
            return "" if line is None else self._texts[index.column()](line)
        if role == VALUE:
            value = self._values[index.column()]
            line = self.line(index.row()) if value is not None else None
            return None if line is None or value is None else value(line)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation == HORIZONTAL and 0 <= section < len(self.columns) and role in (DISPLAY, ACCESSIBLE):
            return self.columns[section].title
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(self.columns) and self.columns[column].sort:
            self.sort_asked.emit(self.columns[column].sort, order == Qt.SortOrder.DescendingOrder)

    def _load(self, number: int) -> list[Any]:
        ids: Sequence[int] = self._read(lambda: self._ids.between(number * BLOCK, (number + 1) * BLOCK), ())
        lines: Iterable[Any] = self._read(lambda: self._fetch(ids), ()) if ids else ()
        found = {line.id: line for line in lines}
        # What could not be read stays empty until the rows are marked stale.
        block = [found.get(record_id) for record_id in ids] if ids else [None] * BLOCK
        self._blocks[number] = block
        if len(self._blocks) > KEPT_BLOCKS:
            self._blocks.popitem(last=False)
        return block

    def _read(self, call: Callable[[], Any], instead: Any) -> Any:
        """Read from the database; raising while painting would end the program, so the page hears of an error."""
        try:
            return call()
        except SecretariatError as error:
            log.warning("Rows could not be read: %s", error)
            self.trouble.emit(error)
            return instead

"""The rows of an old table: what each is found to be, whether it is taken, and what is to be said about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.imports import PlannedRow, Preview, RowState
from ui import words
from ui.i18n import isolate, tr
from ui.models.list_model import Cell, Column, ListModel
from ui.theme import SMALL
from ui.widgets.badge import Pill
from ui.widgets.buttons import quiet
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.list_view import ListView
from ui.widgets.text import Label

_ALL = "all"
_TONES = {RowState.NEW: "green", RowState.DUPLICATE: "grey", RowState.PROBLEM: "amber"}


@dataclass(frozen=True, slots=True)
class RowLine:
    """A row as the list paints it."""

    id: int
    title: str
    state: RowState
    take: bool
    about: str


def _columns() -> tuple[Column[RowLine], ...]:
    taken, left = tr("Import"), tr("Leave out")
    states = [words.word("row_state", state.value) for state in RowState]
    return (
        Column(
            "take",
            tr("Import"),
            lambda line: taken if line.take else left,
            Cell.PILL,
            110,
            value=lambda line: Pill(taken if line.take else left, "blue" if line.take else "grey"),
            words=(taken, left),
        ),
        Column("row", tr("Row"), lambda line: str(line.id), Cell.NUMBER, 60),
        Column(
            "state",
            tr("Found to be"),
            lambda line: words.word("row_state", line.state.value),
            Cell.PILL,
            120,
            value=lambda line: Pill(words.word("row_state", line.state.value), _TONES[line.state]),
            words=states,
        ),
        Column("title", tr("Action item"), lambda line: line.title or "–", Cell.STRONG, 300),
        Column("about", tr("Remark"), lambda line: line.about, Cell.MUTED),
    )


class RowsPane(QWidget):
    """The list, the states that filter it, and what is said about the current row in full."""

    asked = Signal(list, bool)
    """The numbers of rows, and whether they are to be taken."""

    def __init__(self) -> None:
        super().__init__()
        self._preview = Preview(rows=(), matches=())
        self._rows: dict[int, PlannedRow] = {}
        self.model = ListModel(_columns(), self._lines, self)
        self.view = ListView("import_rows", self.model)
        self.view.setAccessibleName(tr("Rows of the table"))
        self.view.opened.connect(lambda _row: self.toggle())
        self.view.current_changed.connect(self._current)
        self.chips = ChipRow([Chip(_ALL, tr("All rows"))])
        self.chips.chosen.connect(lambda _key: self._load())
        self.take = quiet(tr("Import the selected rows"), lambda: self._ask(True), "check")
        self.leave = quiet(tr("Leave them out"), lambda: self._ask(False), "x")
        self.about = Label("", "muted", wrap=True)
        self.about.setMinimumHeight(self.about.fontMetrics().height() * 2)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.chips)
        head.addStretch(1)
        head.addWidget(self.take)
        head.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.about)
        space = QShortcut(QKeySequence("Space"), self.view)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.toggle)

    def show_preview(self, preview: Preview) -> None:
        """Show other rows; the filter, the selection and the place in the list stay."""
        self._preview = preview
        self._rows = {row.number: row for row in preview.rows}
        found = [
            Chip(state.value, words.word("row_state", state.value), preview.count(state))
            for state in RowState
        ]
        key = self.chips.key()
        self.chips.show_chips([Chip(_ALL, tr("All rows"), len(preview.rows)), *found])
        self.chips.choose(key)
        self._load()
        if not self.view.current_id() and self.model.rowCount():
            self.view.selectRow(0)
        self._current(self.view.current_id())

    def toggle(self) -> None:
        """Take the selected rows, or leave them out when all of them are taken."""
        chosen = [self._rows[number] for number in self.view.selected_ids() if number in self._rows]
        self._ask(not all(row.take or not row.can_be_taken for row in chosen))

    def _ask(self, take: bool) -> None:
        numbers = self.view.selected_ids()
        if numbers:
            self.asked.emit(numbers, take)

    def _load(self) -> None:
        key = self.chips.key()
        self.model.set_ids(row.number for row in self._preview.rows if key in (_ALL, row.state.value))

    def _lines(self, numbers: Sequence[int]) -> list[RowLine]:
        from secretariat.services.import_sentences import about

        found = (self._rows[number] for number in numbers)
        return [
            RowLine(row.number, _title(row), row.state, row.take, about(row, words.language()))
            for row in found
        ]

    def _current(self, number: int) -> None:
        from secretariat.services.import_sentences import about

        row = self._rows.get(number)
        self.about.setText(isolate(about(row, words.language())) if row else "")


def _title(row: PlannedRow) -> str:
    return next(iter(row.draft.title.values()), "")

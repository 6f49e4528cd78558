"""What a reply to an update form would change, cell by cell, before anything is taken in.

The secretary takes rows or leaves them; where a cell was changed here and in the form, the form's is taken only when
it is chosen, and a proposed new deadline is decided upon by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.update_forms import UpdateColumn
from secretariat.domain.update_preview import Becomes, CellState, UpdateCell, UpdateRow, Value
from secretariat.domain.update_replies import Fault
from ui import words
from ui.i18n import day, isolate, isolate_ltr, joined, plural, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.dialogs import Question
from ui.widgets.form import scrolling
from ui.widgets.panes import set_margins
from ui.widgets.text import Label, rule, unmnemonic

if TYPE_CHECKING:
    from secretariat.services.update_replies import ReceivedUpdates

Choices = dict[int, frozenset[UpdateColumn]]
_INDENT = 26


class UpdatePreview(Question):
    """All rows of a reply; those that are ticked are taken in together, or not at all."""

    def __init__(
        self, parent: QWidget | None, received: ReceivedUpdates, say: Callable[[SecretariatError], str]
    ) -> None:
        said = {"name": isolate(received.name), "person": isolate(received.person)}
        text = tr("{name}, reply of {person}, as of {day}.", **said, day=isolate(day(received.day)))
        if received.late:
            text += " " + tr("It came after the last day.")
        super().__init__(parent, tr("Take in a reply"), text, tr("Take in"), tr("Cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 620)
        self.submit: Callable[[Choices], Any] = lambda _choices: None
        self._say = say
        self.error = Label("", "red", wrap=True)
        self.error.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 4, 0)
        column.setSpacing(MEDIUM)
        self.faults = [fault_text(fault) for fault in received.faults]
        for sentence in self.faults:
            column.addWidget(Label(sentence, "red", wrap=True))
        said_rows = [row for row in received.rows if row.faults or has_news(row)]
        self.rows = [RowBox(row) for row in said_rows]
        for number, box in enumerate(self.rows):
            if number or self.faults:
                column.addWidget(rule())
            box.changed.connect(self._count)
            column.addWidget(box)
        if not self.rows:
            column.addWidget(Label(tr("Nothing was filled in. Taking it in notes that it came."), wrap=True))
        column.addStretch(1)
        self.body.addWidget(scrolling(content), 1)
        self.body.addWidget(self.error)
        self._count()

    def choices(self) -> Choices:
        """Return the cells to be taken in, by action item."""
        return {box.row.action_id: box.taken() for box in self.rows if box.taken()}

    def accept(self) -> None:
        try:
            outcome = self.submit(self.choices())
        except RuleViolation as error:
            self._tell(self._say(error))
            return
        if outcome is None:
            self._tell(tr("This could not be stored now. Nothing was taken in; try again in a moment."))
            return
        super().accept()

    def _count(self) -> None:
        count = len(self.choices())
        text = plural(count, "Take in {n} row", "Take in {n} rows") if count else tr("Note that it came")
        self.yes.setText(unmnemonic(text))
        self.yes.setAccessibleName(text)

    def _tell(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()


class RowBox(QWidget):
    """One action item: whether it is taken in, its cells, and where it will stand."""

    changed = Signal()

    def __init__(self, row: UpdateRow) -> None:
        super().__init__()
        self.row = row
        self.take = QCheckBox()
        self.take.setChecked(bool(row.suggested))
        self.take.setEnabled(bool(row.takable))
        title = row.sent.title.split("\n")[0]
        self.take.setAccessibleName(tr("Take in the row of {symbol}", symbol=row.sent.symbol))
        self.cells: dict[UpdateColumn, QCheckBox] = {}
        self.becomes = Label("", "muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.take)
        head.addWidget(Label(isolate_ltr(row.sent.symbol), bold=True))
        head.addWidget(Label(isolate(title), wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for fault in row.faults:
            column.addWidget(_indented(Label(fault_text(fault), "red", wrap=True)))
        for cell in row.cells:
            if cell.state is not CellState.UNCHANGED:
                column.addWidget(_indented(self._cell(cell)))
        column.addWidget(_indented(self.becomes))
        self.take.toggled.connect(self._show)
        self._show()

    def taken(self) -> frozenset[UpdateColumn]:
        """Return the cells that are taken in, none when the row is not."""
        if not self.take.isChecked():
            return frozenset()
        chosen = {column for column, box in self.cells.items() if box.isChecked()}
        plain = {column for column in self.row.suggested if column not in self.cells}
        return frozenset(plain | chosen)

    def _cell(self, cell: UpdateCell) -> QWidget:
        """Return the line of a cell; a conflict and a new deadline have a choice of their own."""
        line = QWidget()
        box = QVBoxLayout(line)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        caption = Label(words.word("update_column", cell.column), "muted")
        head.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Label(cell_text(cell), wrap=True), 1)
        tone, glyph = _TONES[cell.state]
        head.addWidget(Badge(words.word("cell_state", cell.state), tone, glyph))
        box.addLayout(head)
        own = cell.column is UpdateColumn.NEW_DUE_ON and cell.state is CellState.CHANGE
        if own or cell.state is CellState.CONFLICT:
            text = (
                tr("Move the deadline")
                if own
                else tr("Take what the form says: {value}", value=shown(cell.new))
            )
            choice = QCheckBox(unmnemonic(text))
            choice.setChecked(own)
            choice.setAccessibleName(f"{self.row.sent.symbol}: {text}")
            choice.toggled.connect(self._chosen)
            self.cells[cell.column] = choice
            if cell.state is CellState.CONFLICT:
                note = tr(
                    "Changed here and in the form. What stands here stays unless the form’s is chosen: {value}",
                    value=shown(cell.now),
                )
                box.addWidget(Label(note, "amber", "small", wrap=True))
            box.addWidget(choice)
        return line

    def _chosen(self, checked: bool) -> None:
        if checked:
            self.take.setChecked(True)
        self._show()

    def _show(self) -> None:
        taken = self.taken()
        becomes = self.row.becomes(taken) if taken else None
        text = tr("Will stand at: {what}", what=stands(becomes)) if becomes else tr("Stays as it is.")
        self.becomes.setText("" if self.row.faults else text)
        self.becomes.setVisible(not self.row.faults)
        self.changed.emit()


_TONES = {
    CellState.UNCHANGED: ("grey", "dash"),
    CellState.ALREADY: ("grey", "dash"),
    CellState.CHANGE: ("blue", "check"),
    CellState.CONFLICT: ("amber", "!"),
}


def has_news(row: UpdateRow) -> bool:
    """Return whether anything was filled in in a row."""
    return any(cell.state is not CellState.UNCHANGED for cell in row.cells)


def fault_text(fault: Fault) -> str:
    """Return the sentence about a fault in the language of the screen."""
    from secretariat.services.update_words import fault_sentence

    return fault_sentence(fault, words.language(), lambda value: isolate(day(value)))


def shown(value: Value) -> str:
    """Return a value as it stands among words of the screen."""
    from secretariat.services.update_words import value_text

    return isolate(day(value) if isinstance(value, date) else value_text(value, words.language()))


def cell_text(cell: UpdateCell) -> str:
    """Return what went out and what came back; of text, what came back alone."""
    if cell.column in (UpdateColumn.COMMENT, UpdateColumn.EVIDENCE):
        return isolate(str(cell.new))
    return tr("was {old}, came back {new}", old=shown(cell.old), new=shown(cell.new))


def stands(becomes: Becomes) -> str:
    """Return where an action item will stand, in a row of words."""
    return joined([shown(becomes.status), isolate_ltr(f"{becomes.percent} %"), shown(becomes.due_on)])


def _indented(widget: QWidget) -> QWidget:
    frame = QWidget()
    layout = QHBoxLayout(frame)
    set_margins(layout, _INDENT, 0, 0, 0)
    layout.addWidget(widget)
    return frame

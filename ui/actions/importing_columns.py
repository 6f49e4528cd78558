"""The columns of an old table: what each is taken for, with its heading and what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from secretariat.domain.imports import ImportField, Table
from ui.i18n import isolate, tr
from ui.theme import SMALL
from ui.widgets.form import ChoiceField
from ui.widgets.text import Label
from ui.words import options

_WIDE = 176
_SAMPLES = 2
_LONGEST = 200  # characters of a sample that are looked at

Fields = tuple[ImportField | None, ...]


class ColumnStrip(QScrollArea):
    """One box for each column, side by side in the table's own order."""

    changed = Signal()

    def __init__(self, table: Table, fields: Fields) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("role", "canvas")
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, SMALL)
        row.setSpacing(SMALL)
        self.choices: list[ChoiceField] = []
        for place, heading in enumerate(table.columns):
            row.addWidget(self._box(table, place, heading), 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self.setWidget(content)
        self.set_fields(fields)
        self.setFixedHeight(content.sizeHint().height() + self.horizontalScrollBar().sizeHint().height())

    def fields(self) -> Fields:
        """Return what each column is taken for."""
        return tuple(choice.value() for choice in self.choices)

    def set_fields(self, fields: Fields) -> None:
        """Show what each column is taken for."""
        for choice, field in zip(self.choices, fields, strict=True):
            choice.set_value(field)

    def _box(self, table: Table, place: int, heading: str) -> QWidget:
        box = QWidget()
        box.setFixedWidth(_WIDE)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        named = heading or tr("Column {n}", n=place + 1)
        offered = [(None, tr("Into the report's text")), *options("import_field", ImportField)]
        choice = ChoiceField("column", isolate(named), offered)
        choice.combo.setAccessibleName(tr("What the column {heading} is", heading=isolate(named)))
        choice.finished.connect(lambda: self._chosen(place))
        self.choices.append(choice)
        column.addWidget(choice)
        texts = [row.cells[place].text for row in table.rows if row.cells[place].text][:_SAMPLES]
        for text in (texts + [""] * _SAMPLES)[:_SAMPLES]:
            sample = Label("", "muted", "small")
            short = " ".join(text[:_LONGEST].split())
            room = _WIDE - self.fontMetrics().horizontalAdvance("…")
            short = self.fontMetrics().elidedText(short, Qt.TextElideMode.ElideRight, room)
            sample.setText(isolate(short) if short else "–")
            column.addWidget(sample)
        return box

    def _chosen(self, place: int) -> None:
        """Take a field away from the column that had it: no two columns are the same."""
        field = self.choices[place].value()
        for other, choice in enumerate(self.choices):
            if other != place and field is not None and choice.value() is field:
                choice.set_value(None)
        self.changed.emit()

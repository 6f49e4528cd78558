"""A long form in a few steps, each of which says what it is for; handed over as one at the end.

    dialog = StepsDialog(self, tr("New working group"), tr("Create the working group"), desk.say)
    dialog.step(tr("Parties"), tr("Who signed the agreement, side A first."))
    dialog.add(TextField(…), TextField(…))              # goes into the step begun last
    dialog.step(tr("Agreement"), …)
    dialog.finish()                                     # after the last field
    dialog.check = lambda values: …                     # raises RuleViolation what can be known before the end
    dialog.submit = lambda values: …

Going back loses nothing: every step keeps its fields. A step is left by Next only when what stands in it can be read
and is not refused; the steps' names above lead to any of them at any time, and the end checks all of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from ui.i18n import tr
from ui.theme import MEDIUM
from ui.widgets.buttons import plain
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.fields import Field
from ui.widgets.form_dialog import FormDialog
from ui.widgets.panes import scrolling, set_margins
from ui.widgets.text import muted, section

WIDE, HIGH = 780, 620


class StepsDialog(FormDialog):
    """Fields in steps, with Back and Next."""

    def __init__(self, parent: QWidget, title: str, yes: str, say: Callable[[SecretariatError], str]) -> None:
        super().__init__(parent, title, "", yes, say)
        self.check: Callable[[dict[str, Any]], object] = lambda _values: None
        self.stack = QStackedWidget()
        self.rail = ChipRow(folding=True)
        self._last = yes
        self._names: list[str] = []
        self._bodies: list[QVBoxLayout] = []
        self._step_of: dict[str, int] = {}
        self.body.addWidget(self.rail)
        self.body.addWidget(self.stack, 1)
        self.back = plain(tr("Back"), self.go_back)
        row = self.layout().itemAt(self.layout().count() - 1).layout()  # type: ignore[union-attr]
        assert isinstance(row, QHBoxLayout)
        row.insertWidget(row.indexOf(self.yes), self.back)

    def step(self, name: str, purpose: str) -> None:
        """Begin a step; `purpose` says what it is for."""
        self._names.append(name)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        set_margins(self.body, 0, 0, MEDIUM, 0)
        self.body.setSpacing(MEDIUM)
        self._bodies.append(self.body)
        self.body.addWidget(section(name))
        self.body.addWidget(muted(purpose, wrap=True))
        self.stack.addWidget(scrolling(inner))

    def add(self, *fields: Field) -> None:
        for field in fields:
            self._step_of[field.name] = len(self._names) - 1
        super().add(*fields)

    def finish(self) -> None:
        """Show the first step; call once after the last field."""
        for body in self._bodies:
            body.addStretch(1)
        self.rail.show_chips(
            [Chip(str(place), f"{place + 1}  {name}") for place, name in enumerate(self._names)]
        )
        self.rail.chosen.connect(lambda key: self._show(int(key)))
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry().height() - 80 if screen is not None else HIGH
        self.resize(WIDE, min(HIGH, room))
        self._show(0)

    def place(self) -> int:
        """Return the how manyeth step is shown, 0 first."""
        return self.stack.currentIndex()

    def go_back(self) -> None:
        """Show the step before, with all that stands in it."""
        self._show(max(0, self.place() - 1))

    def accept(self) -> None:
        if self.place() == len(self._names) - 1:
            super().accept()
        elif self._may_go_on():
            self._show(self.place() + 1)

    def _may_go_on(self) -> bool:
        here = [field for name, field in self._fields.items() if self._step_of[name] == self.place()]
        self._tell("")
        for field in here:
            field.show_error(field.problem())
        wrong = next((field for field in here if field.problem()), None)
        if wrong is not None:
            self._lead_to(wrong)
            return False
        try:
            self.check({name: field.value() for name, field in self._fields.items()})
        except RuleViolation as error:
            # What is refused further on is asked there.
            if self._step_of.get(str(error.data.get("field", "")), len(self._names)) <= self.place():
                self._refuse(error)
                return False
        return True

    def _show(self, place: int) -> None:
        self.stack.setCurrentIndex(place)
        if self.rail.key() != str(place):
            self.rail.choose(str(place))
        last = place == len(self._names) - 1
        self.yes.setText(self._last if last else tr("Next"))
        self.yes.setAccessibleName(self._last if last else tr("Next"))
        self.back.setEnabled(place > 0)
        self.setAccessibleDescription(
            tr("Step {number} of {count}: {name}", number=place + 1, count=len(self._names),
               name=self._names[place])
        )  # fmt: skip
        first = next((self._fields[n] for n, step in self._step_of.items() if step == place), None)
        if first is not None and self.isVisible() and not self.rail.hasFocus():
            first.focus()

    def _lead_to(self, field: Field) -> None:
        self._show(self._step_of[field.name])
        super()._lead_to(field)

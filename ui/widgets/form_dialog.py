"""A small form that is filled in and handed over at once, for what is not an edit of a record in sight.

    dialog = FormDialog(self, tr("Report progress"), "", tr("Enter the report"), desk.say)
    dialog.add(ChoiceField("status", …), IntegerField("percent", …))         # side by side
    dialog.submit = lambda values: desk.run(…, raising=(RuleViolation,))     # values by the fields' names
    dialog.open()                                                            # it does not stop the window

A refusal is shown at its field and the dialog stays, with all that was typed. Ctrl+Enter hands over from any field.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from secretariat.domain.changes import Outcome
from secretariat.domain.errors import Cancelled, RuleViolation, SecretariatError
from ui.i18n import tr
from ui.theme import MEDIUM
from ui.widgets.dialogs import Question
from ui.widgets.fields import Field, PlainEdit
from ui.widgets.text import Label
from ui.widgets.writing import writes


class FormDialog(Question):
    """Fields, and a button that hands them over."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, yes: str, say: Callable[[SecretariatError], str]
    ) -> None:
        super().__init__(parent, title, text, yes, tr("Cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(520)
        self.submit: Callable[[dict[str, Any]], Outcome[Any] | None] = lambda _values: None
        self._say = say
        writes(self.yes)
        self._fields: dict[str, Field] = {}
        self._offered: dict[str, Any] | None = None  # what stood in the fields before anything was typed
        self.error = Label("", "red", wrap=True)
        self.error.hide()
        self.body.setSpacing(MEDIUM)
        self.layout().insertWidget(self.layout().count() - 1, self.error)  # type: ignore[union-attr]
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.activated.connect(self.accept)

    def add(self, *fields: Field) -> None:
        """Add a row of fields, side by side."""
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for field in fields:
            self._fields[field.name] = field
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
            for edit in field.inputs():
                if isinstance(edit, PlainEdit):  # it takes Ctrl+Enter for itself
                    edit.finished.connect(self.accept)
        self.body.addLayout(row)

    def field(self, name: str) -> Field:
        """Return a field."""
        return self._fields[name]

    def typed(self) -> dict[str, Any]:
        """Return what stands in the fields, readable or not, to be put back by `put_back`."""
        return {name: field.raw() for name, field in self._fields.items()}

    def put_back(self, typed: dict[str, Any]) -> None:
        """Fill the fields with what `typed` gave."""
        self._note_offered()
        for name, raw in typed.items():
            self._fields[name].set_raw(raw)

    def is_filled_in(self) -> bool:
        """Return whether something stands in the fields that the form did not offer itself."""
        return self._offered is not None and self.typed() != self._offered

    def held(self) -> str:
        """Return a sentence: what was filled in is not stored."""
        return tr("What you filled in under “{form}” is not stored yet.", form=self.windowTitle())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._note_offered()
        if self.focusWidget() is None and self._fields:  # Qt would give the keyboard to the button
            next(iter(self._fields.values())).focus()

    def accept(self) -> None:
        problems = {name: field.problem() for name, field in self._fields.items()}
        for name, sentence in problems.items():
            self._fields[name].show_error(sentence)
        self._tell("")
        wrong = next((name for name, sentence in problems.items() if sentence), "")
        if wrong:
            self._lead_to(self._fields[wrong])
            return
        try:
            outcome = self.submit({name: field.value() for name, field in self._fields.items()})
        except Cancelled:  # a question on the way was answered by no: nothing happened
            return
        except RuleViolation as error:
            self._refuse(error)
            return
        if outcome is None:
            self._tell(
                tr("This could not be stored now. What you typed is kept here; try again in a moment.")
            )
            return
        super().accept()

    def _note_offered(self) -> None:
        if self._offered is None:
            self._offered = self.typed()

    def _refuse(self, error: RuleViolation) -> None:
        field = self._fields.get(str(error.data.get("field", "")))
        if field is None:
            self._tell(self._say(error))
        else:
            field.show_error(self._say(error))
            self._lead_to(field)

    def _lead_to(self, field: Field) -> None:
        """Put the keyboard into a field, and bring it into sight where it is scrolled away."""
        field.focus()
        above = field.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            area = above
            QTimer.singleShot(
                0, field, lambda: area.ensureWidgetVisible(field, 0, MEDIUM)
            )  # with its sentence

    def _tell(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

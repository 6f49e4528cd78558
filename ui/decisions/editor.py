"""The form of one decision: how it stands. Its text belongs to the minutes and is only shown."""

from __future__ import annotations

from typing import Any

from secretariat.domain.changes import Kind
from secretariat.domain.decisions import DecisionState
from ui.desk import Desk
from ui.i18n import tr
from ui.models import choices
from ui.page import Context
from ui.widgets.form import ChoiceField, DateField, Editor
from ui.words import options

REPLACED = frozenset({DecisionState.AMENDED, DecisionState.SUPERSEDED})


class DecisionEditor(Editor):
    """State, area, date, and what a state asks for: whom it awaits, or what replaced it."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(desk.saver(office.decisions.save), desk.say)
        self._office, self._context = office, context
        self.add(
            ChoiceField("state", tr("State"), options("decision_state", DecisionState)),
            DateField("decided_on", tr("Decided on")),
        )
        self.add(
            ChoiceField("awaiting_party_id", tr("Awaiting confirmation by"), [], nullable=True),
            DateField("awaiting_until", tr("Awaited until")),
        )
        self.add(ChoiceField("replaced_by_id", tr("Replaced by"), [], nullable=True))
        self.add(ChoiceField("area_id", tr("Area of cooperation"), [], nullable=True))
        self.field("state").edited.connect(self.show_what_counts)
        self.saved.connect(lambda _record: self.show_what_counts())
        self.finish()

    def show_record(self, record: Any) -> None:
        super().show_record(record)
        self._offer_replacements()
        self.show_what_counts()

    def show_choices(self) -> None:
        """Offer the sides, areas and decisions of the group as they are now."""
        self._offer("awaiting_party_id", choices.sides(self._office, self._context))
        self._offer("area_id", choices.areas(self._office, self._context))
        self._offer_replacements()

    def show_what_counts(self) -> None:
        """Show the fields that the state asks for, as soon as it is chosen."""
        state = self.field("state").value()
        for name in ("awaiting_party_id", "awaiting_until"):
            self.field(name).setVisible(state is DecisionState.AD_REFERENDUM)
        replaced = self.field("replaced_by_id")
        replaced.setVisible(state in REPLACED or replaced.value() is not None)

    def _offer(self, name: str, found: choices.Options) -> None:
        field = self.field(name)
        assert isinstance(field, ChoiceField)
        field.set_options(found)

    def _offer_replacements(self) -> None:
        record = self.record()
        found = choices.decisions(self._office, self._context)
        self._offer(
            "replaced_by_id", [(key, text) for key, text in found if record is None or key != record.id]
        )


SHOWN_IN_CHOICES = (
    Kind.PARTY,
    Kind.SIDE,
    Kind.AGREEMENT,
    Kind.AREA,
    Kind.DECISION,
    Kind.PARAGRAPH,
    Kind.GROUP,
)
"""Records whose names the choices show."""

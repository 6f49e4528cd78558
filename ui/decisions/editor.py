"""The form of one decision: how it stands. Its text belongs to the minutes and is only shown."""

from __future__ import annotations

from typing import Any

from secretariat.domain.changes import Kind
from secretariat.domain.decisions import DECISION_MOVES, REPLACED, DecisionState
from ui.desk import Desk
from ui.i18n import tr
from ui.models import choices
from ui.page import Context
from ui.widgets.form import ChoiceField, DateField, Editor
from ui.words import options


class DecisionEditor(Editor):
    """State, area, date, and what a state asks for: whom it awaits, or what replaced it."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(desk.saver(office.decisions.save), desk.say)
        self._office, self._context = office, context
        self._decisions: choices.Options = []
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
        for name in ("state", "awaiting_party_id"):
            self._choice(name).combo.setMinimumContentsLength(6)  # two stand side by side in a narrow pane
        self.field("state").edited.connect(self.show_what_counts)
        self.saved.connect(lambda _record: self.show_what_counts())
        self.finish()

    def show_record(self, record: Any) -> None:
        if record is not None:
            self._offer_replacements(record.id)  # first: a choice can only show what it offers
            allowed = {record.state} | (DECISION_MOVES[record.state] if record.symbol else TAKEN)
            states = [state for state in DecisionState if state in allowed]
            self._choice("state").set_options(options("decision_state", states))
        super().show_record(record)
        self.show_what_counts()

    def show_choices(self) -> None:
        """Offer the sides, areas and decisions of the group as they are now."""
        self._choice("awaiting_party_id").set_options(choices.sides(self._office, self._context))
        self._choice("area_id").set_options(choices.areas(self._office, self._context))
        self._decisions = choices.decisions(self._office, self._context)
        record = self.record()
        self._offer_replacements(record.id if record else 0)

    def show_what_counts(self) -> None:
        """Show the fields that the state asks for, as soon as it is chosen."""
        state = self.field("state").value()
        for name in ("awaiting_party_id", "awaiting_until"):
            self.field(name).setVisible(state is DecisionState.AD_REFERENDUM)
        replaced = self.field("replaced_by_id")
        replaced.setVisible(state in REPLACED or replaced.value() is not None)

    def _choice(self, name: str) -> ChoiceField:
        field = self.field(name)
        assert isinstance(field, ChoiceField)
        return field

    def _offer_replacements(self, decision_id: int) -> None:
        others = [(key, text) for key, text in self._decisions if key != decision_id]
        self._choice("replaced_by_id").set_options(others)


TAKEN = frozenset({DecisionState.ADOPTED, DecisionState.AD_REFERENDUM})
"""How a decision can stand before it has its number."""

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

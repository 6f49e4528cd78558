"""Which cells of the register of decisions are edited where they stand."""

from __future__ import annotations

from secretariat.domain.decisions import DECISION_MOVES, Decision, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import check_unsealed
from ui.decisions.editor import TAKEN
from ui.i18n import tr
from ui.models import choices
from ui.page import Page
from ui.widgets.cell_editing import InPlace
from ui.widgets.cell_fields import choice_cell, date_cell, unless
from ui.words import options


def in_place(page: Page) -> InPlace:
    """Return what the list needs to edit state, area and day; a decision's text belongs to the minutes."""
    office, context = page.office, page.context

    def check_day(decision: Decision) -> None:
        """Refuse the day of a decision that adopted minutes print."""
        check_unsealed(office.records.get(Meeting, decision.meeting_id))

    return InPlace(
        load=lambda decision_id: office.records.get(Decision, decision_id),
        save=lambda decision: page.desk.run(
            lambda: office.decisions.save(decision), raising=(RuleViolation,)
        ),
        say=page.desk.say,
        fields={
            "state": choice_cell("state", tr("State"), _states),
            "area": choice_cell(
                "area_id",
                tr("Area of cooperation"),
                lambda _record: choices.areas(office, context),
                nullable=True,
            ),
            "decided_on": unless(date_cell("decided_on", tr("Decided on")), check_day),
            "awaiting": choice_cell(
                "awaiting_party_id",
                tr("Awaiting confirmation by"),
                lambda decision: choices.sides(office, context) if _awaits(decision) else [],
                nullable=True,
            ),
        },
    )


def _awaits(decision: Decision) -> bool:
    return decision.state is DecisionState.AD_REFERENDUM


def _states(decision: Decision) -> list[tuple[DecisionState, str]]:
    """Return the states in which a decision can be from now on."""
    allowed = {decision.state} | (DECISION_MOVES[decision.state] if decision.symbol else TAKEN)
    return options("decision_state", [state for state in DecisionState if state in allowed])

"""Which cells of the list of action items are edited where they stand; the rules are those of the form beside it."""

from __future__ import annotations

from typing import Any

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.errors import RuleViolation
from ui.i18n import tr
from ui.models import choices
from ui.models.action_list import ActionListModel
from ui.page import Page
from ui.widgets.cell_editing import InPlace
from ui.widgets.cell_fields import choice_cell, date_cell, localized_cell, number_cell
from ui.words import options


def in_place(page: Page, model: ActionListModel) -> InPlace:
    """Return what the list needs to edit title, hands, deadline, status, progress, area and priority."""
    office, context = page.office, page.context

    def people(_record: Any) -> choices.Options:
        return choices.persons(office, context)

    def refuses() -> str:
        return tr("The register of another day is only read.") if model.in_the_past() else ""

    return InPlace(
        load=lambda action_id: office.records.get(Action, action_id),
        save=lambda action: page.desk.run(lambda: office.actions.save(action), raising=(RuleViolation,)),
        say=page.desk.say,
        refuses=refuses,
        fields={
            "title": localized_cell("title", tr("Action"), context),
            "area": choice_cell(
                "area_id",
                tr("Area of cooperation"),
                lambda _record: choices.areas(office, context),
                nullable=True,
            ),
            "side": choice_cell(
                "lead_party_id",
                tr("Lead side"),
                lambda _record: choices.sides(office, context),
                nullable=True,
            ),
            "responsible": choice_cell("responsible_id", tr("Responsible"), people, nullable=True),
            "counterpart": choice_cell("counterpart_id", tr("Counterpart"), people, nullable=True),
            "due": date_cell("due_on", tr("Due")),
            "status": choice_cell(
                "status", tr("Status"), lambda _record: options("action_status", ActionStatus)
            ),
            "percent": number_cell("percent", tr("Progress in %"), 100),
            "priority": choice_cell(
                "priority", tr("Priority"), lambda _record: options("priority", Priority)
            ),
        },
    )

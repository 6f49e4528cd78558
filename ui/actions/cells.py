"""Which cells of the list of action items are edited where they stand; the rules are those of the form beside it."""

from __future__ import annotations

from typing import Any

from secretariat.domain.actions import Action, ActionStatus, Priority
from secretariat.domain.changes import Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import check_unsealed
from ui.i18n import mark, tr
from ui.models import choices
from ui.models.action_list import ActionListModel
from ui.page import Page
from ui.widgets.cell_editing import InPlace
from ui.widgets.cell_fields import (
    CellField,
    choice_cell,
    date_cell,
    localized_cell,
    number_cell,
    unless,
)
from ui.words import options

ONLY_READ = mark("The register of another day is only read.")


def in_place(page: Page, model: ActionListModel) -> InPlace:
    """Return what the list needs to edit title, hands, deadline, status, progress, area and priority."""
    office = page.office

    def save(action: Action) -> Outcome[Action] | None:
        saved = page.desk.run(lambda: office.actions.save(action), raising=(RuleViolation,))
        if saved is not None and action.due_event is not None and saved.value.due_event is None:
            page.context.notify(
                tr("The deadline is a day of its own now. It no longer follows an event."), undo=True
            )
        return saved

    return InPlace(
        load=lambda action_id: office.records.get(Action, action_id),
        save=save,
        say=page.desk.say,
        refuses=lambda: tr(ONLY_READ) if model.in_the_past() else "",
        fields={**_hands(page), **_standing(page)},
    )


def _standing(page: Page) -> dict[str, CellField]:
    """Return what is to be done, by when, and how it stands."""
    office, context = page.office, page.context

    def check_title(action: Action) -> None:
        """Refuse the title of an item that adopted minutes print."""
        if action.symbol and action.meeting_id is not None:
            check_unsealed(office.records.get(Meeting, action.meeting_id))

    def areas(_record: Any) -> choices.Options:
        return choices.areas(office, context)

    return {
        "title": unless(localized_cell("title", tr("Action"), context), check_title),
        "area": choice_cell("area_id", tr("Area of cooperation"), areas, nullable=True),
        "due": date_cell("due_on", tr("Due")),
        "status": choice_cell("status", tr("Status"), lambda _record: options("action_status", ActionStatus)),
        "percent": number_cell("percent", tr("Progress in %"), 100),
        "priority": choice_cell("priority", tr("Priority"), lambda _record: options("priority", Priority)),
    }


def _hands(page: Page) -> dict[str, CellField]:
    """Return whose work it is."""

    def sides(_record: Any) -> choices.Options:
        return choices.sides(page.office, page.context)

    def people(_record: Any) -> choices.Options:
        return choices.persons(page.office, page.context)

    return {
        "side": choice_cell("lead_party_id", tr("Lead side"), sides, nullable=True),
        "responsible": choice_cell("responsible_id", tr("Responsible"), people, nullable=True),
        "counterpart": choice_cell("counterpart_id", tr("Counterpart"), people, nullable=True),
    }

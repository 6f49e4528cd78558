"""Which cells of the list of papers are edited where they stand; what a symbol is made of stays as it is."""

from __future__ import annotations

from typing import Any

from secretariat.domain.errors import RuleViolation
from secretariat.domain.papers import Paper
from ui.i18n import tr
from ui.page import Page
from ui.widgets.cell_editing import InPlace
from ui.widgets.cell_fields import choice_cell, date_cell, localized_cell
from ui.widgets.form import ChoiceField, Editor
from ui.words import options


def in_place(page: Page, form: Editor) -> InPlace:
    """Return what the list needs; sides and agenda items are those that the form beside it offers."""
    office = page.office

    def offered(name: str) -> Any:
        field = form.field(name)
        assert isinstance(field, ChoiceField)
        return lambda _record: field.offered()

    return InPlace(
        load=lambda paper_id: office.records.get(Paper, paper_id),
        save=lambda paper: page.desk.run(lambda: office.papers.save(paper), raising=(RuleViolation,)),
        say=page.desk.say,
        fields={
            "title": localized_cell("title", tr("Title"), page.context),
            "side": choice_cell("party_id", tr("Submitted by"), offered("party_id"), nullable=True),
            "submitted": date_cell("submitted_on", tr("Submitted on")),
            "item": choice_cell(
                "agenda_item_id", tr("Agenda item"), offered("agenda_item_id"), nullable=True
            ),
            "audience": choice_cell(
                "audience", tr("Meant for"), lambda _record: options("audience", office.audiences)
            ),
        },
    )

"""Which cells of the lists of people, institutions and nominations are edited where they stand."""

from __future__ import annotations

from typing import Any

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.people import Institution, Nomination, Person
from ui.i18n import tr
from ui.page import Page
from ui.widgets.cell_editing import InPlace
from ui.widgets.cell_fields import CellField, choice_cell, date_cell, localized_cell, text_cell


def people_in_place(page: Page) -> InPlace:
    """Return what the list of people needs to be edited."""
    context = page.context
    return _in_place(
        page,
        Person,
        {
            "name": localized_cell("name", tr("Name"), context),
            "function": localized_cell("function", tr("Function"), context),
            "institution": choice_cell(
                "institution_id", tr("Institution"), lambda _record: _institutions(page), nullable=True
            ),
            "party": choice_cell("party_id", tr("Party"), lambda _record: parties(page), nullable=True),
            "email": text_cell("email", tr("E-mail")),
            "phone": text_cell("phone", tr("Phone")),
        },
    )


def institutions_in_place(page: Page) -> InPlace:
    """Return what the list of institutions needs to be edited."""
    return _in_place(
        page,
        Institution,
        {
            "name": localized_cell("name", tr("Name"), page.context),
            "city": localized_cell("city", tr("City"), page.context),
            "party": choice_cell("party_id", tr("Party"), lambda _record: parties(page), nullable=True),
        },
    )


def nominations_in_place(page: Page) -> InPlace:
    """Return what the list of requests for nomination needs to be edited."""
    office = page.office
    return InPlace(
        load=lambda record_id: office.records.get(Nomination, record_id),
        save=lambda record: page.desk.run(lambda: office.nominations.save(record), raising=(RuleViolation,)),
        say=page.desk.say,
        fields={
            "requested_on": date_cell("requested_on", tr("Requested")),
            "until": date_cell("until", tr("Answer by")),
        },
    )


def parties(page: Page) -> list[tuple[int, str]]:
    """Return all parties with what they are called."""
    language = page.context.language
    return [(party.id, party.called(language)) for party in page.office.records.all(Party)]


def _institutions(page: Page) -> list[tuple[int, str]]:
    named = page.office.lists.names(Kind.INSTITUTION, page.context.language)
    return sorted(named.items(), key=lambda item: item[1].casefold())


def _in_place(page: Page, record_type: type[Any], fields: dict[str, CellField]) -> InPlace:
    office = page.office
    return InPlace(
        load=lambda record_id: office.records.get(record_type, record_id),
        save=lambda record: page.desk.run(lambda: office.people.save(record), raising=(RuleViolation,)),
        say=page.desk.say,
        fields=fields,
    )

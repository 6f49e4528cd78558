"""What choice fields offer: the group's sides, areas, persons and decisions, each with its id."""

from __future__ import annotations

from typing import Any

from secretariat.domain.people import Person
from ui.i18n import listed, tr
from ui.page import Context

Options = list[tuple[Any, str]]

EXCERPT = 70


def sides(office: Any, context: Context) -> Options:
    """Return the parties of the group, side A first."""
    if not context.group_id:
        return []
    parties = office.groups.parties(context.group_id)
    return [(p.id, p.called(context.language)) for p in parties]


def areas(office: Any, context: Context) -> Options:
    """Return the areas of cooperation, in the agreement's order."""
    if not context.group_id:
        return []
    agreement = office.agreements.of_group(context.group_id)
    return [(area.id, area.name.best(context.language)) for area in office.agreements.areas(agreement.id)]


def persons(office: Any, context: Context) -> Options:
    """Return all persons by name with their side; those of the group's parties come first."""
    names = dict(sides(office, context))
    order = {party_id: place for place, party_id in enumerate(names)}
    everybody: list[Person] = office.people.persons()
    lines = [
        (
            order.get(p.party_id or 0, len(order)),
            p.name.best(context.language),
            p.id,
            _person(p, names, context),
        )
        for p in everybody
    ]
    return [(person_id, text) for _, _, person_id, text in sorted(lines)]


def _person(person: Person, parties: dict[int, str], context: Context) -> str:
    return listed((person.called(context.language), parties.get(person.party_id or 0, "")))


def decisions(office: Any, context: Context) -> Options:
    """Return the group's decisions by symbol, with the beginning of their texts."""
    if not context.group_id:
        return []
    lines = office.lists.decisions(context.group_id, context.language)
    return [(line.id, f"{line.symbol or tr('Provisional')} – {_short(line.text)}") for line in lines]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= EXCERPT else line[: EXCERPT - 1] + "…"

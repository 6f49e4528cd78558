"""What the lists of this screen show: designations, people and institutions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from secretariat.domain.folding import matches
from secretariat.domain.lines import FocalPointLine, PersonLine
from secretariat.domain.people import DesignationState, FocalPointRole
from ui.i18n import day, days, isolate, joined, tr
from ui.models.list_model import Cell, Column
from ui.widgets.badge import Pill
from ui.widgets.order_list import OrderLine
from ui.words import word

TONES = {
    DesignationState.CURRENT: "green",
    DesignationState.EXPIRING: "amber",
    DesignationState.EXPIRED: "grey",
    DesignationState.FUTURE: "blue",
    DesignationState.VACANT: "red",
}
IN_OFFICE = (DesignationState.CURRENT, DesignationState.EXPIRING)


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionLine:
    """An institution with its party."""

    id: int
    name: str
    city: str
    party: str
    party_id: int | None = None


def person_columns() -> tuple[Column[PersonLine], ...]:
    """Return the columns of the list of people."""
    return (
        Column("name", tr("Name"), lambda p: p.name, Cell.STRONG, 190, sort="name"),
        Column("function", tr("Function"), lambda p: p.function, sort="function"),
        Column("institution", tr("Institution"), lambda p: p.institution, width=170, sort="institution"),
        Column("party", tr("Party"), lambda p: p.party, width=90, sort="party"),
        Column("email", tr("E-mail"), lambda p: p.email, Cell.MUTED, 190, sort="email", usual=False),
        Column("phone", tr("Phone"), lambda p: p.phone, Cell.MUTED, 130, usual=False),
    )


def institution_columns() -> tuple[Column[InstitutionLine], ...]:
    """Return the columns of the list of institutions."""
    return (
        Column("name", tr("Name"), lambda i: i.name, Cell.STRONG, sort="name"),
        Column("city", tr("City"), lambda i: i.city, width=140, sort="city"),
        Column("party", tr("Party"), lambda i: i.party, width=120, sort="party"),
    )


def fitting(lines: Iterable[Any], words: str, columns: Iterable[Column[Any]]) -> list[Any]:
    """Return the lines that have every one of `words` in some column, or in e-mail and phone."""
    texts: list[Callable[[Any], str]] = [column.text for column in columns]

    def fits(line: Any) -> bool:
        said = [text(line) for text in texts] + [getattr(line, "email", ""), getattr(line, "phone", "")]
        return matches(words, *said)

    return [line for line in lines if fits(line)]


def ordered(lines: Iterable[Any], key: str, descending: bool) -> list[Any]:
    """Return the lines by one of their texts, those without one last."""
    found = list(lines)
    filled = [line for line in found if getattr(line, key)]
    filled.sort(key=lambda line: (getattr(line, key).casefold(), line.name.casefold()), reverse=descending)
    return filled + [line for line in found if not getattr(line, key)]


def term(line: FocalPointLine) -> str:
    """Return from when until when: "from 1 Mar 2026", "1 Mar 2026 – 31 Dec 2026"."""
    if line.from_on and line.until_on:
        return isolate(days(line.from_on, line.until_on))
    if line.until_on:
        return tr("until {day}", day=isolate(day(line.until_on)))
    return tr("from {day}", day=isolate(day(line.from_on))) if line.from_on else ""


def designation_line(line: FocalPointLine) -> OrderLine:
    """Return a person with role, term and state, as one entry."""
    state = Pill(word("designation_state", line.state.value), TONES[line.state])
    parts = [word("focal_point_role", line.role.value), term(line)]
    more = joined(parts)
    return OrderLine(line.id, "", line.name, more, pill=state)


def is_holder(line: FocalPointLine) -> bool:
    """Return whether somebody is the focal point now, not the alternate."""
    return line.id != 0 and line.role is FocalPointRole.FOCAL_POINT and line.state in IN_OFFICE

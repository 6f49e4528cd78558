"""Persons, institutions and focal points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, rows
from secretariat.database.tables import FocalPointRow
from secretariat.domain.changes import Outcome
from secretariat.domain.groups import Group
from secretariat.domain.people import (
    FocalPoint,
    Institution,
    Person,
    check_focal_point,
    check_institution,
    check_person,
)
from secretariat.domain.people import (
    proposed as proposed_of,
)
from secretariat.services.records import Checks, save
from secretariat.services.unit import Unit

R = TypeVar("R", Person, Institution, FocalPoint)

_CHECKS: Checks = {Person: check_person, Institution: check_institution, FocalPoint: check_focal_point}


class People:
    """The verbs for persons, institutions and designations."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, record: R) -> Outcome[R]:
        """Create (id 0) or change a person, an institution or a focal point; a new person gets its UUID."""
        if isinstance(record, Person) and not record.uid:
            record = replace(record, uid=self._unit.new_uid())
        return save(self._unit, record, _CHECKS)

    def persons(self) -> list[Person]:
        """Return all persons."""
        with self._unit.read() as session:
            return rows.find(session, Person)

    def institutions(self) -> list[Institution]:
        """Return all institutions."""
        with self._unit.read() as session:
            return rows.find(session, Institution)

    def focal_points(self, group_id: int) -> list[FocalPoint]:
        """Return all designations of a group, past ones included."""
        with self._unit.read() as session:
            return rows.find(session, FocalPoint, FocalPointRow.group_id == group_id)

    def proposed(
        self, group_id: int, area_id: int | None, lead_party_id: int | None, as_of: date | None = None
    ) -> tuple[int | None, int | None]:
        """Return who comes to mind as responsible and as counterpart, as of a date (today without one)."""
        with self._unit.read() as session:
            return proposed(session, group_id, area_id, lead_party_id, as_of or self._unit.today())


def proposed(
    session: Session, group_id: int, area_id: int | None, lead_party_id: int | None, as_of: date
) -> tuple[int | None, int | None]:
    """Return responsible and counterpart for an action item of an area and a lead side, see `domain.people.proposed`.

    Without a lead side there is nobody to propose.
    """
    if lead_party_id is None:
        return None, None
    found = rows.find(session, FocalPoint, FocalPointRow.group_id == group_id)
    sides = [
        party.id for party in agreements.parties(session, rows.get(session, Group, group_id).agreement_id)
    ]
    return proposed_of(found, sides, area_id, lead_party_id, as_of)

"""Queries on agreements."""

from __future__ import annotations

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import AreaRow, SideRow
from secretariat.domain.agreements import Area, Party, Side


def parties(session: Session, agreement_id: int) -> list[Party]:
    """Return the parties of an agreement, side A first."""
    sides = rows.find(session, Side, SideRow.agreement_id == agreement_id, order=SideRow.position)
    return [rows.get(session, Party, side.party_id, binned=True) for side in sides]


def areas(session: Session, agreement_id: int) -> list[Area]:
    """Return the areas of cooperation in the agreement's order."""
    return rows.find(session, Area, AreaRow.agreement_id == agreement_id, order=AreaRow.position)

"""Queries on agreements."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import (
    RECORDS,
    ActionRow,
    AreaRow,
    DelegateRow,
    FocalPointRow,
    GroupRow,
    MeetingRow,
    SideRow,
)
from secretariat.domain.agreements import Area, Party, Side
from secretariat.domain.changes import Kind


def parties(session: Session, agreement_id: int) -> list[Party]:
    """Return the parties of an agreement, side A first."""
    sides = rows.find(session, Side, SideRow.agreement_id == agreement_id, order=SideRow.position)
    return [rows.get(session, Party, side.party_id, binned=True) for side in sides]


def areas(session: Session, agreement_id: int) -> list[Area]:
    """Return the areas of cooperation in the agreement's order."""
    return rows.find(session, Area, AreaRow.agreement_id == agreement_id, order=AreaRow.position)


def at_work(session: Session, agreement_id: int, party_ids: Sequence[int]) -> list[Kind]:
    """Return the kinds of record by which parties take part in the groups that carry out an agreement."""
    groups = select(GroupRow.id).where(GroupRow.agreement_id == agreement_id)
    meetings = select(MeetingRow.id).where(MeetingRow.group_id.in_(groups))
    where: dict[Kind, tuple[ColumnElement[bool], ...]] = {
        Kind.FOCAL_POINT: (FocalPointRow.group_id.in_(groups), FocalPointRow.party_id.in_(party_ids)),
        Kind.DELEGATE: (DelegateRow.meeting_id.in_(meetings), DelegateRow.party_id.in_(party_ids)),
        Kind.ACTION: (ActionRow.group_id.in_(groups), ActionRow.lead_party_id.in_(party_ids)),
    }
    return [kind for kind, conditions in where.items() if rows.find(session, RECORDS[kind], *conditions)]

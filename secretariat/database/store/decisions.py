"""Queries on decisions."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import DecisionEventRow, DecisionRow
from secretariat.domain.decisions import Decision, DecisionEvent


def of_meeting(session: Session, meeting_id: int) -> list[Decision]:
    """Return the decisions of a meeting."""
    return rows.find(session, Decision, DecisionRow.meeting_id == meeting_id)


def of_meetings(session: Session, meeting_ids: Sequence[int]) -> list[Decision]:
    """Return the decisions of several meetings, in the order in which they were taken."""
    where = DecisionRow.meeting_id.in_(list(meeting_ids))
    found = rows.find(session, Decision, where)
    places = {meeting_id: place for place, meeting_id in enumerate(meeting_ids)}
    return sorted(found, key=lambda d: (places[d.meeting_id], d.number or 10**6, d.id))


def of_paragraph(session: Session, paragraph_id: int) -> Decision | None:
    """Return the decision whose text is a paragraph's."""
    found = rows.find(session, Decision, DecisionRow.paragraph_id == paragraph_id)
    return found[0] if found else None


def events(session: Session, decision_ids: Sequence[int]) -> list[DecisionEvent]:
    """Return the histories of some decisions, in order of the days from which the entries count."""
    where = DecisionEventRow.decision_id.in_(list(decision_ids))
    return rows.find(session, DecisionEvent, where, order=DecisionEventRow.effective_on)


def in_a_circle(session: Session, decision_id: int, replaced_by_id: int | None) -> bool:
    """Return whether a chain of replacements that goes on with `replaced_by_id` comes back to any of its members."""
    seen = {decision_id}
    later = replaced_by_id
    while later is not None and later not in seen:
        seen.add(later)
        later = session.scalar(select(DecisionRow.replaced_by_id).where(DecisionRow.id == later))
    return later is not None

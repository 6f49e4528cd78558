"""Queries on meetings, delegations and agendas."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import AgendaItemRow, DelegateRow, MeetingRow
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting, MeetingState, Role
from secretariat.domain.people import Person


def agenda(session: Session, meeting_id: int) -> list[AgendaItem]:
    """Return a meeting's agenda in order."""
    return rows.find(
        session, AgendaItem, AgendaItemRow.meeting_id == meeting_id, order=AgendaItemRow.position
    )


def delegates(session: Session, meeting_id: int) -> list[Delegate]:
    """Return the delegates by role, then precedence (0, not set, comes last), then in the order of entry."""
    found = rows.find(session, Delegate, DelegateRow.meeting_id == meeting_id)
    persons = rows.by_id(session, Person)
    ranks = {role: rank for rank, role in enumerate(Role)}
    return sorted(found, key=lambda d: (ranks[d.role], persons[d.person_id].precedence or 10**6, d.id))


def series(session: Session, group_id: int) -> list[Meeting]:
    """Return a group's meetings in the order of the series."""
    return rows.find(session, Meeting, MeetingRow.group_id == group_id, order=MeetingRow.number)


def symbols(session: Session, beginning: str) -> list[str]:
    """Return the symbols ever given to meetings that begin so, those of removed groups included."""
    return list(session.scalars(select(MeetingRow.symbol).where(MeetingRow.symbol.startswith(beginning))))


def every(session: Session, group_id: int) -> list[Meeting]:
    """Return all meetings of a group that ever had a number, those in the bin included."""
    statement = select(MeetingRow).where(MeetingRow.group_id == group_id).order_by(MeetingRow.number)
    return [rows.record(row, Meeting) for row in session.scalars(statement)]


def before(session: Session, meeting: Meeting) -> list[Meeting]:
    """Return the meetings earlier in the series, by number and not by date; cancelled ones are left out."""
    return [
        other
        for other in series(session, meeting.group_id)
        if other.number < meeting.number and other.state is not MeetingState.CANCELLED
    ]

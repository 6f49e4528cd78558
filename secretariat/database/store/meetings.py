"""Queries on meetings, delegations and agendas."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database.store import agreements, rows
from secretariat.database.tables import AgendaItemRow, DelegateRow, MeetingRow, SittingRow, TemplateItemRow
from secretariat.domain.agreements import Party
from secretariat.domain.attendance import in_protocol_order
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting, MeetingState, Sitting
from secretariat.domain.people import Person
from secretariat.domain.templates import AgendaTemplate, TemplateItem


def agenda(session: Session, meeting_id: int) -> list[AgendaItem]:
    """Return a meeting's agenda in order."""
    return rows.find(
        session, AgendaItem, AgendaItemRow.meeting_id == meeting_id, order=AgendaItemRow.position
    )


def sittings(session: Session, meeting_id: int) -> list[Sitting]:
    """Return a meeting's sittings in the order of their times."""
    return rows.find(session, Sitting, SittingRow.meeting_id == meeting_id, order=SittingRow.starts_at)


def delegates(session: Session, meeting_id: int) -> list[Delegate]:
    """Return the delegates in protocol order: by role, then precedence, then in the order of entry."""
    found = rows.find(session, Delegate, DelegateRow.meeting_id == meeting_id)
    persons = rows.by_id(session, Person)
    return in_protocol_order(found, {person.id: person.precedence for person in persons.values()})


def groups(session: Session, meeting: Meeting) -> list[Group]:
    """Return the groups that meet: the one whose series it is, then those that meet jointly with it."""
    ids = (meeting.group_id, *meeting.joint_group_ids)
    return [rows.get(session, Group, group_id, binned=True) for group_id in ids]


def parties(session: Session, meeting: Meeting) -> list[Party]:
    """Return the parties that take part: side A of the group first, then what joint groups add."""
    found = [
        party
        for group in groups(session, meeting)
        for party in agreements.parties(session, group.agreement_id)
    ]
    return list({party.id: party for party in found}.values())


def templates(session: Session, group_id: int) -> list[AgendaTemplate]:
    """Return the agenda templates that a group is offered: its own, and those for every group."""
    return [t for t in rows.find(session, AgendaTemplate) if t.group_id in (group_id, None)]


def template_items(session: Session, template_id: int) -> list[TemplateItem]:
    """Return the items of an agenda template in order."""
    where = TemplateItemRow.template_id == template_id
    return rows.find(session, TemplateItem, where, order=TemplateItemRow.position)


def series(session: Session, group_id: int) -> list[Meeting]:
    """Return a group's meetings in the order of the series."""
    return rows.find(session, Meeting, MeetingRow.group_id == group_id, order=MeetingRow.number)


def symbols(session: Session, beginning: str) -> list[str]:
    """Return the symbols ever given to meetings that begin so, those of removed groups included."""
    return list(session.scalars(select(MeetingRow.symbol).where(MeetingRow.symbol.startswith(beginning))))


def every(session: Session, group_id: int) -> list[Meeting]:
    """Return all meetings of a group that ever had a number, those in the bin included."""
    statement = select(*rows.columns_of(Meeting)).where(MeetingRow.group_id == group_id)
    return rows.records(session, Meeting, statement.order_by(MeetingRow.number, MeetingRow.id))


def before(session: Session, meeting: Meeting) -> list[Meeting]:
    """Return the meetings earlier in the series, by number and not by date; cancelled ones are left out."""
    return [
        other
        for other in series(session, meeting.group_id)
        if other.number < meeting.number and other.state is not MeetingState.CANCELLED
    ]


def after(session: Session, meeting: Meeting) -> list[Meeting]:
    """Return the meetings later in the series, by number and not by date; cancelled ones are left out."""
    return [
        other
        for other in series(session, meeting.group_id)
        if other.number > meeting.number and other.state is not MeetingState.CANCELLED
    ]

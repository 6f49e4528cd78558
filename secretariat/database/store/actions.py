"""Queries on action items and their histories."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.store import rows
from secretariat.database.tables import (
    ActionRow,
    ActionUpdateRow,
    AssignmentRow,
    CoResponsibleRow,
    DependencyRow,
    GroupRow,
)
from secretariat.domain.actions import (
    Action,
    ActionStatus,
    ActionUpdate,
    Assignment,
    CoResponsible,
    Dependency,
    circle,
)
from secretariat.domain.deadlines import OF_AGREEMENT, OF_MEETING, DueEvent

if TYPE_CHECKING:
    from secretariat.domain.imports import KnownItem

_ORDER = ActionUpdateRow.effective_on


def of_meeting(session: Session, meeting_id: int) -> list[Action]:
    """Return the action items that a meeting agreed, by number."""
    found = rows.find(session, Action, ActionRow.meeting_id == meeting_id)
    return sorted(found, key=lambda action: (action.number or 10**6, action.id))


def of_group(session: Session, group_id: int) -> list[Action]:
    """Return all action items of a group."""
    return rows.find(session, Action, ActionRow.group_id == group_id)


def statuses(session: Session, ids: Sequence[int]) -> dict[ActionStatus, int]:
    """Return how many of some action items have each status."""
    where = (ActionRow.deleted_at.is_(None), ActionRow.id.in_(sql.among(ids)))
    found = session.execute(select(ActionRow.status, func.count()).where(*where).group_by(ActionRow.status))
    return {ActionStatus(status): number for status, number in found}


def known_items(session: Session, group_id: int) -> list[KnownItem]:
    """Return what tells the action items of a group apart, in a part of the time that `of_group` takes."""
    from secretariat.domain.imports import KnownItem  # for an import alone

    columns = (
        *(ActionRow.id, ActionRow.symbol, ActionRow.reference, ActionRow.title),
        *(ActionRow.lead_party_id, ActionRow.area_id),
    )
    where = (ActionRow.group_id == group_id, ActionRow.deleted_at.is_(None))
    return [
        KnownItem(
            symbol=symbol or f"#{row_id}", reference=reference, title=title, lead_party_id=lead, area_id=area
        )
        for row_id, symbol, reference, title, lead, area in session.execute(
            select(*columns).where(*where).order_by(ActionRow.id)
        )
    ]


def some(session: Session, ids: Sequence[int]) -> list[Action]:
    """Return the action items with these ids; those in the bin are left out."""
    return rows.find(session, Action, ActionRow.id.in_(sql.among(ids)))


def following(session: Session, decision_ids: Sequence[int], paragraph_ids: Sequence[int]) -> list[Action]:
    """Return the action items that follow from decisions, or stand under paragraphs."""
    where = or_(ActionRow.decision_id.in_(decision_ids), ActionRow.paragraph_id.in_(paragraph_ids))
    return rows.find(session, Action, where)


def of_paragraph(session: Session, paragraph_id: int) -> list[Action]:
    """Return the action items that a paragraph gave rise to."""
    return rows.find(session, Action, ActionRow.paragraph_id == paragraph_id)


def numbers_between_meetings(session: Session, group_id: int, year: int) -> list[int]:
    """Return the numbers ever given in a year to items agreed between meetings, those in the bin included."""
    where = (
        ActionRow.group_id == group_id,
        ActionRow.meeting_id.is_(None),
        ActionRow.symbol.like(f"%/{year}/A.%"),
    )
    return [number for number in session.scalars(select(ActionRow.number).where(*where)) if number]


def history(session: Session, action_id: int) -> list[ActionUpdate]:
    """Return an action item's history, oldest first."""
    where = ActionUpdateRow.action_id == action_id
    return rows.find(session, ActionUpdate, where, order=_ORDER)


def histories(session: Session, group_id: int) -> dict[int, list[ActionUpdate]]:
    """Return the histories of all action items of a group, oldest first, by action id."""
    where = ActionUpdateRow.action_id.in_(_of_group(group_id))
    return _by_action(rows.find(session, ActionUpdate, where, order=_ORDER))


def _by_action(updates: Sequence[ActionUpdate]) -> dict[int, list[ActionUpdate]]:
    found: dict[int, list[ActionUpdate]] = defaultdict(list)
    for update in updates:
        found[update.action_id].append(update)
    return found


def assignments(session: Session, group_id: int) -> dict[int, list[Assignment]]:
    """Return the changes of hands of all action items of a group, oldest first, by action id."""
    where = AssignmentRow.action_id.in_(_of_group(group_id))
    return _changes_of_hands(rows.find(session, Assignment, where, order=AssignmentRow.effective_on))


def _changes_of_hands(entries: Sequence[Assignment]) -> dict[int, list[Assignment]]:
    found: dict[int, list[Assignment]] = defaultdict(list)
    for entry in entries:
        found[entry.action_id].append(entry)
    return found


def assignments_among(session: Session, ids: Sequence[int]) -> dict[int, list[Assignment]]:
    """Return the changes of hands of some action items, oldest first, by action id."""
    where = AssignmentRow.action_id.in_(sql.among(ids))
    return _changes_of_hands(rows.find(session, Assignment, where, order=AssignmentRow.effective_on))


def assignments_of(session: Session, action_id: int) -> list[Assignment]:
    """Return the changes of hands of an action item, oldest first."""
    where = AssignmentRow.action_id == action_id
    return rows.find(session, Assignment, where, order=AssignmentRow.effective_on)


def co_responsible_entries(session: Session, action_id: int) -> list[CoResponsible]:
    """Return who shares the responsibility for an action item."""
    return rows.find(session, CoResponsible, CoResponsibleRow.action_id == action_id)


def dependency_entries(session: Session, action_id: int) -> list[Dependency]:
    """Return for what an action item waits."""
    return rows.find(session, Dependency, DependencyRow.action_id == action_id)


def in_a_circle(session: Session, dependency_id: int) -> bool:
    """Return whether the item of a dependency that is not in the bin waits for itself, by way of others."""
    found = rows.find(session, Dependency, DependencyRow.id == dependency_id)
    if not found:
        return False
    group_id = rows.get(session, Action, found[0].action_id, binned=True).group_id
    return circle(dependencies(session, group_id), found[0].action_id) is not None


def waiting_for(session: Session, action_id: int) -> list[int]:
    """Return the ids of the action items that wait for one."""
    return [entry.action_id for entry in rows.find(session, Dependency, DependencyRow.on_id == action_id)]


def tied_to_agreement(session: Session, agreement_id: int) -> list[Action]:
    """Return the action items whose deadlines follow an event of an agreement."""
    groups = select(GroupRow.id).where(GroupRow.agreement_id == agreement_id)
    where = (ActionRow.group_id.in_(groups), ActionRow.due_event.in_(OF_AGREEMENT))
    return rows.find(session, Action, *where)


def tied_to_meeting(session: Session, meeting_id: int) -> list[Action]:
    """Return the action items whose deadlines follow an event of a meeting or of its minutes."""
    where = (ActionRow.due_event.in_(OF_MEETING), ActionRow.due_meeting_id == meeting_id)
    return rows.find(session, Action, *where)


def tied_to_action(session: Session, action_id: int) -> list[Action]:
    """Return the action items whose deadlines follow the completion of another one."""
    where = (ActionRow.due_event == DueEvent.ACTION_COMPLETE, ActionRow.due_action_id == action_id)
    return rows.find(session, Action, *where)


def histories_of(session: Session, ids: Sequence[int]) -> dict[int, list[ActionUpdate]]:
    """Return the histories of some action items, oldest first."""
    where = ActionUpdateRow.action_id.in_(sql.among(ids))
    return _by_action(rows.find(session, ActionUpdate, where, order=_ORDER))


def followed(session: Session, ids: Sequence[int]) -> frozenset[int]:
    """Return those of some action items whose deadline once followed an event."""
    about = ActionUpdateRow.action_id.in_(sql.among(ids))
    where = (ActionUpdateRow.deleted_at.is_(None), about, ActionUpdateRow.follows_event)
    return frozenset(session.scalars(select(ActionUpdateRow.action_id).where(*where)))


def co_responsibles(session: Session, group_id: int) -> dict[int, list[int]]:
    """Return the ids of the co-responsible persons of all action items of a group, by action id."""
    found: dict[int, list[int]] = defaultdict(list)
    for entry in rows.find(session, CoResponsible, CoResponsibleRow.action_id.in_(_of_group(group_id))):
        found[entry.action_id].append(entry.person_id)
    return found


def dependencies(session: Session, group_id: int) -> dict[int, list[int]]:
    """Return the ids of the action items for which each action item of a group waits."""
    found: dict[int, list[int]] = defaultdict(list)
    for entry in rows.find(session, Dependency, DependencyRow.action_id.in_(_of_group(group_id))):
        found[entry.action_id].append(entry.on_id)
    return found


def _of_group(group_id: int) -> Select[int]:
    return select(ActionRow.id).where(ActionRow.group_id == group_id)

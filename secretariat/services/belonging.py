"""Parties, areas and decisions in the records of a working group are those of its agreement.

At a joint meeting those of the other groups' agreements belong there too.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, meetings, removals, rows
from secretariat.domain.actions import Action
from secretariat.domain.activities import Activity
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import Obligation
from secretariat.domain.decisions import Decision, DecisionEvent
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting
from secretariat.domain.minutes import Paragraph
from secretariat.domain.papers import Paper
from secretariat.domain.people import FocalPoint, Nomination
from secretariat.domain.saved_filters import SavedFilter

_FIELDS: dict[type[Any], dict[str, Kind]] = {
    Action: {"lead_party_id": Kind.PARTY, "area_id": Kind.AREA},
    Activity: {"host_party_id": Kind.PARTY, "area_id": Kind.AREA},
    AgendaItem: {"area_id": Kind.AREA},
    Decision: {"awaiting_party_id": Kind.PARTY, "area_id": Kind.AREA, "replaced_by_id": Kind.DECISION},
    DecisionEvent: {"party_id": Kind.PARTY},
    Delegate: {"party_id": Kind.PARTY},
    Group: {"own_party_id": Kind.PARTY},
    FocalPoint: {"party_id": Kind.PARTY, "area_id": Kind.AREA},
    Meeting: {"host_party_id": Kind.PARTY},
    Obligation: {"party_id": Kind.PARTY},
    Nomination: {"party_id": Kind.PARTY, "area_id": Kind.AREA},
    Paper: {"party_id": Kind.PARTY},
    Paragraph: {"party_id": Kind.PARTY},
    SavedFilter: {"party_id": Kind.PARTY, "area_id": Kind.AREA},
}


def check_of_agreement(session: Session, record: Any, known: Any = None) -> None:
    """Refuse a party, an area or a decision that is not of the group's agreement, where it is new in a record.

    Whatever is new in it must not lie in the bin either, into which another program may have put it meanwhile.
    `known` is the record as it stands, which is read when it is not given.

    Raises:
        RuleViolation: `not_of_agreement`, with the kind and the field; `record_gone`.
    """
    if known is None and record.id:
        stored = rows.peek(session, type(record), record.id)
        known = stored.record if stored else None
    _check_present(session, record, known)
    entered = {
        name: kind
        for name, kind in _FIELDS.get(type(record), {}).items()
        if getattr(record, name) is not None and getattr(record, name) != getattr(known, name, None)
    }
    if not entered:
        return
    groups = _groups(session, record)
    ours = {
        Kind.PARTY: {p.id for group in groups for p in agreements.parties(session, group.agreement_id)},
        Kind.AREA: {area.id for group in groups for area in agreements.areas(session, group.agreement_id)},
    }
    for name, kind in entered.items():
        value = getattr(record, name)
        if value not in ours[kind] if kind in ours else not _carries_out(session, value, groups):
            raise RuleViolation("not_of_agreement", kind=kind, field=name)


def _check_present(session: Session, record: Any, known: Any) -> None:
    for name, kind in removals.references(type(record)):
        value = getattr(record, name)
        if value and value != getattr(known, name, None) and removals.lies_in_bin(session, Ref(kind, value)):
            raise RuleViolation("record_gone", kind=kind, field=name)


def _carries_out(session: Session, decision_id: int, groups: list[Group]) -> bool:
    """Return whether a decision was taken by a group that carries out the agreement of one of `groups`."""
    group = rows.get(session, Group, rows.get(session, Decision, decision_id).group_id, binned=True)
    return group.agreement_id in {other.agreement_id for other in groups}


def _groups(session: Session, record: Any) -> list[Group]:
    """Return the working groups to which a record belongs: several when their meeting is a joint one."""
    if isinstance(record, Meeting):
        return meetings.groups(session, record)
    if isinstance(record, DecisionEvent):
        record = rows.get(session, Decision, record.decision_id)
    if isinstance(record, AgendaItem | Decision | Delegate | Paper | Paragraph):
        return meetings.groups(session, rows.get(session, Meeting, record.meeting_id))
    if isinstance(record, Group):
        return [record]
    return [rows.get(session, Group, record.group_id, binned=True)]

"""Collects what the documents before and at a meeting say, each in one read snapshot.

These documents go to both sides: what is read here comes from queries that see nothing own-side. The chair's brief,
which is for one side, is collected in `brief_content`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import minutes as minutes_queries
from secretariat.database.store import notes as note_queries
from secretariat.database.store import papers as paper_queries
from secretariat.database.store import rows
from secretariat.database.tables import FocalPointRow
from secretariat.documents.content import meeting as content
from secretariat.documents.content.minutes import ActionLine, EarlierDecision
from secretariat.documents.content.names import Head
from secretariat.domain.attendance import seated, seating
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import LimitKind
from secretariat.domain.deadlines import before
from secretariat.domain.decisions import Decision
from secretariat.domain.meetings import AgendaKind, Delegate, MeetingState, Role
from secretariat.domain.papers import Paper
from secretariat.domain.people import DesignationState, FocalPoint, FocalPointRole, Person
from secretariat.domain.symbols import agenda_symbol, annotated_agenda_symbol, participants_symbol
from secretariat.services.agendas import collect_matters_arising
from secretariat.services.document_kinds import Order
from secretariat.services.limits import limits_of
from secretariat.services.meeting_reading import Reading, read
from secretariat.services.words import label

# Who comes is to be known when the papers are.
_DEADLINES = (
    (content.DeadlineKind.AGENDA, LimitKind.DRAFT_AGENDA),
    (content.DeadlineKind.PAPERS, LimitKind.PAPERS),
    (content.DeadlineKind.NAMES, LimitKind.PAPERS),
)
_OVER = (MeetingState.HELD, MeetingState.CLOSED)
_IN_OFFICE = (DesignationState.CURRENT, DesignationState.EXPIRING)


def collect_notice(session: Session, order: Order) -> content.NoticeContent:
    """Return what the notice of a meeting says, the provisional agenda attached.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = read(session, order)
    issued = found.issued()
    limits = limits_of(session, found.meeting.group_id)
    deadlines = [content.Deadline(kind, before(found.first_day, limits[limit])) for kind, limit in _DEADLINES]
    return content.NoticeContent(
        facts=found.facts(issued),
        heads=_heads(found),
        deadlines=tuple(deadline for deadline in deadlines if deadline.on >= issued),
        contacts=_contacts(session, found, issued),
        agenda_symbol=agenda_symbol(found.meeting.symbol),
        agenda=_entries(session, found, paper_queries.joint_papers(session, order.subject_id)),
    )


def collect_agenda(session: Session, order: Order) -> content.AgendaContent:
    """Return what the provisional agenda says, with its tentative timetable.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = read(session, order)
    papers = paper_queries.joint_papers(session, order.subject_id)
    return content.AgendaContent(
        facts=found.facts(found.issued()),
        symbol=agenda_symbol(found.meeting.symbol),
        entries=_entries(session, found, papers),
        papers=found.papers_of(papers, None),
        timetable=_timetable(found),
    )


def collect_annotated_agenda(session: Session, order: Order) -> content.AgendaContent:
    """Return what the annotated agenda says: annotations, joint notes, and what arises from earlier meetings.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = read(session, order)
    papers = paper_queries.joint_papers(session, order.subject_id)
    subjects = [Ref(Kind.MEETING, found.meeting.id)]
    subjects += [Ref(Kind.AGENDA_ITEM, item.id) for item in found.agenda]
    notes = note_queries.joint_notes(session, subjects)
    arising = [item.id for item in found.agenda if item.kind is AgendaKind.MATTERS_ARISING]
    entries = [
        replace(
            entry,
            annotation=found.text(item.annotation),
            notes=tuple(
                n.text for n in notes if (n.subject_kind, n.subject_id) == (Kind.AGENDA_ITEM, item.id)
            ),
            arising=_arising(session, found) if item.id in arising[:1] else None,
        )
        for item, entry in zip(found.agenda, _entries(session, found, papers), strict=True)
    ]
    return content.AgendaContent(
        facts=found.facts(found.issued()),
        symbol=annotated_agenda_symbol(found.meeting.symbol),
        annotated=True,
        entries=tuple(entries),
        papers=found.papers_of(papers, None),
        notes=tuple(note.text for note in notes if note.subject_kind is Kind.MEETING),
    )


def collect_participants(session: Session, order: Order) -> content.ParticipantsContent:
    """Return the list of participants: provisional until the meeting was held.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = read(session, order)
    provisional = found.meeting.state not in _OVER
    return content.ParticipantsContent(
        facts=found.facts(found.at_latest(found.last_day)),
        symbol=participants_symbol(found.meeting.symbol),
        provisional=provisional,
        delegations=found.naming.delegations(found.parties),
    )


def collect_sheet(session: Session, order: Order) -> content.SheetContent:
    """Return what the attendance sheet says: those who are expected or present.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = read(session, order)
    coming = replace(found.naming, delegates=seated(found.naming.delegates))
    return content.SheetContent(
        facts=found.facts(found.at_latest(found.first_day)),
        delegations=coming.delegations(found.parties),
    )


def collect_plates(session: Session, order: Order) -> content.PlatesContent:
    """Return the name plates of all who are expected or present.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = read(session, order)
    coming = seated(found.naming.delegates)
    return content.PlatesContent(
        facts=found.facts(found.at_latest(found.first_day)),
        plates=tuple(
            _plate(found, delegate)
            for party_id in (*found.parties, None)
            for delegate in coming
            if delegate.party_id == party_id
        ),
    )


def collect_seating(session: Session, order: Order) -> content.SeatingContent:
    """Return the seating plan.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = read(session, order)
    coming = {delegate.id: delegate for delegate in seated(found.naming.delegates)}
    plan = seating(found.naming.delegates, list(found.parties))
    plates = {delegate_id: _plate(found, delegate) for delegate_id, delegate in coming.items()}
    return content.SeatingContent(
        facts=found.facts(found.at_latest(found.first_day)),
        sides=tuple(
            content.SeatedSide(
                party=found.parties[side.party_id],
                seats=tuple(plates[seat.delegate_id] for seat in side.table),
                behind=tuple(plates[delegate_id] for delegate_id in side.behind),
            )
            for side in plan.sides
        ),
        observers=tuple(plates[delegate_id] for delegate_id in plan.observers),
    )


def _heads(found: Reading) -> tuple[Head, ...]:
    """Return the heads of delegation who are known so far, in the order of the sides."""
    naming = found.naming
    return tuple(
        Head(party, naming.person(naming.persons[delegate.person_id]))
        for party_id, party in found.parties.items()
        for delegate in naming.delegates
        if delegate.party_id == party_id and delegate.role is Role.HEAD
    )


def _contacts(session: Session, found: Reading, on: date) -> tuple[content.Contact, ...]:
    """Return who answers questions: each delegation's secretariat, else the side's focal point for the whole group."""
    group_id = found.groups[0].id
    designated = rows.find(
        session, FocalPoint, FocalPointRow.group_id == group_id, FocalPointRow.area_id.is_(None)
    )
    contacts = []
    for party_id in found.parties:
        people = [
            d.person_id
            for d in found.naming.delegates
            if d.party_id == party_id and d.role is Role.SECRETARIAT
        ]
        people = (
            people
            or [
                f.person_id
                for f in sorted(designated, key=lambda f: f.role is FocalPointRole.ALTERNATE)
                if f.party_id == party_id and f.state(on) in _IN_OFFICE
            ][:1]
        )
        contacts += [_contact(found, found.naming.persons[person_id]) for person_id in people]
    return tuple(contacts)


def _contact(found: Reading, person: Person) -> content.Contact:
    side = found.parties.get(person.party_id or 0)
    return content.Contact(
        name=found.naming.name_of(person.id),
        side=side.short_name if side else "",
        function=person.function.best(found.language),
        email=person.email,
        phone=person.phone,
    )


def _entries(session: Session, found: Reading, papers: Sequence[Paper]) -> tuple[content.AgendaEntry, ...]:
    """Return the items, each with its papers and with what else is named as its documents."""
    agenda = list(found.agenda)
    named = paper_queries.joint_documents(session, found.meeting.id, agenda)
    return tuple(
        content.AgendaEntry(
            number=number,
            title=found.text(item.title),
            presenter=item.presenter.best(found.language),
            minutes=item.minutes_allotted,
            papers=found.documents(named[item.id], papers),
        )
        for number, item in enumerate(agenda, start=1)
    )


def _arising(session: Session, found: Reading) -> content.Arising:
    """Return what earlier meetings left, in words that both sides may read."""
    left = collect_matters_arising(session, found.meeting)
    bodies = minutes_queries.bodies(session, [decision.paragraph_id for decision in left.decisions])
    return content.Arising(
        minutes=(left.previous.symbol,) if left.previous else (),
        decisions=tuple(
            EarlierDecision(
                symbol=decision.symbol,
                text=bodies[decision.paragraph_id].best(found.language).plain,
                state=decision.state,
                remark=_awaited(found, decision),
            )
            for decision in left.decisions
        ),
        actions=tuple(
            ActionLine(
                symbol=action.symbol,
                title=action.title.best(found.language),
                lead_side=side.short_name if (side := found.parties.get(action.lead_party_id or 0)) else "",
                responsible=found.naming.name_of(action.responsible_id),
                counterpart=found.naming.name_of(action.counterpart_id),
                due_on=action.due_on,
            )
            for action in left.actions
        ),
    )


def _awaited(found: Reading, decision: Decision) -> str:
    """Return whose confirmation a decision awaits."""
    side = found.parties.get(decision.awaiting_party_id or 0)
    return label("agenda.awaiting", found.language, party=side.short_name) if side else ""


def _timetable(found: Reading) -> tuple[content.TimetableSitting, ...]:
    """Return the items by the sitting in which they are called; what is left over stands in the last one."""
    naming, meeting, clock = found.naming, found.meeting, found.clock
    hours = found.hours()
    lines: list[list[content.Slot]] = [[] for _ in hours]
    for number, item in enumerate(found.agenda, start=1):
        slot = clock.of(item.id)
        if slot is None:
            continue
        starts = naming.clocks(meeting, slot.begins)
        place = max((n for n, sitting in enumerate(hours) if sitting.opens[0].at <= starts[0].at), default=0)
        title, minutes = found.text(item.title), item.minutes_allotted
        lines[place].append(content.Slot(starts=starts, number=number, title=title, minutes=minutes))
    return tuple(
        content.TimetableSitting(sitting, tuple(slots)) for sitting, slots in zip(hours, lines, strict=True)
    )


def _plate(found: Reading, delegate: Delegate) -> content.Plate:
    naming = found.naming
    record = naming.persons[delegate.person_id]
    person = naming.person(record)
    side = found.parties.get(delegate.party_id or 0)
    return content.Plate(
        name=person.name,
        native=content.LocalText(
            person.native_name, naming.own_language(record) if person.native_name else ""
        ),
        side=side.name if side else person.institution,
        function=person.function,
        role=delegate.role,
    )

"""Invitations to meetings and their cancellations, as calendar programs read them (RFC 5546).

**One entry a meeting.** A meeting of several days is one event from its first hour to its last, and its sittings stand
in the text. A message of this kind may be about one entry alone (RFC 5546, section 3.2): of several Outlook and Google
take the first, and neither knows a list of dates (RDATE). Delegates answer once, for the meeting.

**Revisions.** A calendar takes no entry with a lower SEQUENCE for the newer (RFC 5546, section 2.1.4). A record's
version only ever goes up, over undo too; that of a meeting is added to those of its sittings, binned ones included, for
their hours stand in the text. What undo or redo takes away altogether is counted from the journal.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from secretariat.database.store import agreements as agreement_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import revisions, rows
from secretariat.database.tables import FocalPointRow
from secretariat.documents.content.calendar import (
    Address,
    CalendarContent,
    Event,
    EventStatus,
    Invitee,
    Method,
    Part,
)
from secretariat.documents.labels import Labels, labels
from secretariat.documents.meeting_wording import facts_rows, running_title
from secretariat.domain.agreements import Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Attendance, Delegate, Meeting, MeetingState, Role
from secretariat.domain.people import DesignationState, FocalPoint, FocalPointRole, Person
from secretariat.services.document_kinds import Order
from secretariat.services.meeting_reading import Reading, read

_CALLED_OFF = frozenset({MeetingState.CANCELLED, MeetingState.POSTPONED})
_OVER = frozenset({MeetingState.HELD, MeetingState.CLOSED})
_IN_OFFICE = (DesignationState.CURRENT, DesignationState.EXPIRING)
_COMING = (Attendance.EXPECTED, Attendance.PRESENT)
MEETING_ALARM_DAYS = 1


def invitation(
    session: Session, meeting_id: int, language: str, today: date, person_id: int | None = None
) -> CalendarContent:
    """Return the invitation to a meeting, which calendar programs let people accept or decline.

    It goes to all who are expected and have an e-mail address, or to one of them alone; the answers go to who invites:
    the own side's secretariat.

    Args:
        session: of the snapshot from which it is collected.
        meeting_id: of the meeting.
        language: one of the group's.
        today: stamps it.
        person_id: who alone is invited by it; None for all.

    Raises:
        RuleViolation: `language_not_of_group`; `invitation_called_off` or `invitation_over` for a meeting that is not
            to come; `organizer_missing` or `invitees_missing` when nobody there has an e-mail address.
    """
    found = read(session, Order(subject_id=meeting_id, language=language, today=today))
    meeting = found.meeting
    if meeting.state in _CALLED_OFF:
        raise RuleViolation("invitation_called_off", symbol=meeting.symbol, state=meeting.state)
    if meeting.state in _OVER:
        raise RuleViolation("invitation_over", symbol=meeting.symbol)
    coming = [d for d in found.naming.delegates if d.attendance in _COMING]
    return _message(session, found, Method.REQUEST, coming, person_id)


def cancellation(
    session: Session, meeting_id: int, language: str, today: date, person_id: int | None = None
) -> CalendarContent:
    """Return what takes a meeting that was cancelled or postponed out of the calendars.

    An invitation to a postponed meeting that was planned again brings it back, with its new hours. A meeting that is to
    be held is taken out of the calendar of somebody who was invited and is no delegate any more.

    Raises:
        RuleViolation: `language_not_of_group`; `cancellation_not_called_off` for a meeting that is to be held;
            `organizer_missing`, or `invitees_missing`.
    """
    found = read(session, Order(subject_id=meeting_id, language=language, today=today))
    meeting = found.meeting
    told = list(found.naming.delegates)
    if person_id is not None and person_id not in [delegate.person_id for delegate in told]:
        told = [Delegate(meeting_id=meeting_id, person_id=person_id)]
    elif meeting.state not in _CALLED_OFF:
        raise RuleViolation("cancellation_not_called_off", symbol=meeting.symbol, state=meeting.state)
    return _message(session, found, Method.CANCEL, told, person_id)


def collect_message(session: Session, order: Order) -> CalendarContent:
    """Return what calendars are to be told of a meeting now: that it is called off, or the invitation to it.

    Raises:
        RuleViolation: what `invitation` and `cancellation` refuse.
    """
    meeting = rows.get(session, Meeting, order.subject_id)
    collect = cancellation if meeting.state in _CALLED_OFF else invitation
    return collect(session, meeting.id, order.language, order.today)


def _message(
    session: Session,
    found: Reading,
    method: Method,
    delegates: Iterable[Delegate],
    person_id: int | None,
) -> CalendarContent:
    organizer = organizer_of(
        session, found.groups[0], found.today, found.language, found.meeting, found.naming.delegates
    )
    if organizer is None:
        raise RuleViolation("organizer_missing", symbol=found.meeting.symbol)
    invitees = tuple(
        _invitee(found, delegate)
        for delegate in delegates
        if person_id in (None, delegate.person_id) and _email(found, delegate) not in ("", organizer.email)
    )
    if not invitees:
        raise RuleViolation("invitees_missing", symbol=found.meeting.symbol)
    event = meeting_event(session, found, organizer, invitees)
    return CalendarContent(method=method, language=found.language, made_on=found.today, events=(event,))


def meeting_event(
    session: Session, found: Reading, organizer: Address | None, invitees: tuple[Invitee, ...] = ()
) -> Event:
    """Return a meeting as one entry of a calendar."""
    meeting, words = found.meeting, labels(found.language)
    facts = found.facts(found.at_latest(found.first_day))
    zone = ZoneInfo(meeting.zone)
    assert meeting.starts_at is not None
    assert meeting.ends_at is not None
    return Event(
        uid=meeting.uid,
        sequence=revisions.of_meeting(session, meeting.id),
        summary=running_title(facts, words),
        starts=meeting.starts_at.replace(tzinfo=zone),
        ends=meeting.ends_at.replace(tzinfo=zone),
        description=_description(found, words),
        location=words.parted(facts.venue, facts.place),
        categories=(found.groups[0].symbol,),
        status=_status(meeting.state),
        organizer=organizer,
        invitees=invitees,
        busy=meeting.state not in _CALLED_OFF,
        alarm_days=MEETING_ALARM_DAYS if meeting.state not in _CALLED_OFF | _OVER else None,
    )


def _status(state: MeetingState) -> EventStatus:
    if state in _CALLED_OFF:
        return EventStatus.CANCELLED
    return EventStatus.TENTATIVE if state is MeetingState.PLANNED else EventStatus.CONFIRMED


def _description(found: Reading, words: Labels) -> str:
    """Return what the meeting is, its hours on all clocks and its agenda, as lines."""
    facts = found.facts(found.at_latest(found.first_day))
    rows_ = facts_rows(facts, words, "meeting", "joint", "hours", "mode", "host", "basis")
    lines = [
        words.format("calendar.fact", name=name, value=value) for name, values in rows_ for value in values
    ]
    if found.agenda:
        titles = [found.text(item.title).text for item in found.agenda]
        numbered = [words.numbered(number, title) for number, title in enumerate(titles, start=1)]
        lines += ["", words.get("agenda.title"), *numbered]
    return "\n".join([*lines, *sample_lines(found.groups[0], words)])


def sample_lines(group: Group, words: Labels) -> list[str]:
    """Return what says that a group is invented, where it is."""
    return ["", words.get("document.sample")] if group.sample else []


def _invitee(found: Reading, delegate: Delegate) -> Invitee:
    part = {Role.HEAD: Part.CHAIR, Role.OBSERVER: Part.OPTIONAL}.get(delegate.role, Part.REQUIRED)
    address = Address(found.naming.name_of(delegate.person_id), _email(found, delegate))
    return Invitee(address, part, delegate.reply)


def _email(found: Reading, delegate: Delegate) -> str:
    return found.naming.persons[delegate.person_id].email


def organizer_of(
    session: Session,
    group: Group,
    today: date,
    language: str,
    meeting: Meeting | None = None,
    delegates: Iterable[Delegate] = (),
) -> Address | None:
    """Return who invites and gets the answers: the own side's secretariat, else the host's, else another side's.

    A side's secretariat is who comes as such to the meeting, else who came as such to the group's latest one, else its
    focal point for the whole group: the same in invitations and in deadlines, as long as nobody else takes it over.
    """
    persons = rows.by_id(session, Person)
    delegates = list(delegates)
    for known in reversed(meeting_queries.series(session, group.id)):
        delegates += meeting_queries.delegates(session, known.id)
    designated = rows.find(
        session, FocalPoint, FocalPointRow.group_id == group.id, FocalPointRow.area_id.is_(None)
    )
    in_office = sorted(
        (f for f in designated if f.state(today) in _IN_OFFICE),
        key=lambda f: f.role is FocalPointRole.ALTERNATE,
    )
    for party_id in _sides(session, group, meeting):
        people = [d.person_id for d in delegates if d.party_id == party_id and d.role is Role.SECRETARIAT]
        people += [f.person_id for f in in_office if f.party_id == party_id]
        for person in (persons[person_id] for person_id in people):
            if person.email:
                return Address(person.called(language), person.email)
    return None


def _sides(session: Session, group: Group, meeting: Meeting | None) -> list[int]:
    parties: list[Party] = (
        meeting_queries.parties(session, meeting)
        if meeting
        else agreement_queries.parties(session, group.agreement_id)
    )
    first = [group.own_party_id, meeting.host_party_id if meeting else None]
    return sorted(
        (party.id for party in parties),
        key=lambda party_id: first.index(party_id) if party_id in first else 2,
    )

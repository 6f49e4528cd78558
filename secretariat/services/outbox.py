"""What has to leave on a day: computed from the records and from what was written before, and never stored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import chain

from sqlalchemy.orm import Session

from secretariat.database.store import acts, rows
from secretariat.database.store import letters as queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.tables import FocalPointRow
from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.letters import ADOPTED_DAYS, LetterKind, OutboxLine
from secretariat.domain.meetings import Attendance, Delegate, Meeting, MeetingState, MinutesState, Role
from secretariat.domain.people import FocalPoint, Nomination, in_office
from secretariat.services.correspondence import Correspondence, read
from secretariat.services.nominations import open_requests
from secretariat.services.reminders import action_list_lines, count_reminders, reminder_lines

_COMING = frozenset({Attendance.EXPECTED, Attendance.PRESENT})
_CALLED_OFF = frozenset({MeetingState.CANCELLED, MeetingState.POSTPONED, MeetingState.PLANNED})
_ORDER = {kind: place for place, kind in enumerate(LetterKind)}


def outbox_lines(known: Correspondence) -> list[OutboxLine]:
    """Return what has to leave on the day, by kind and name."""
    return finished(known, due_lines(known))


def due_lines(known: Correspondence) -> Iterator[OutboxLine]:
    """Yield what has to leave on the day: to whom and about what, without what goes with it."""
    yield from chain(_without_reminders(known), reminder_lines(known))


def _without_reminders(known: Correspondence) -> Iterator[OutboxLine]:
    meetings = meeting_queries.series(known.session, known.group.id)
    yield from chain(
        *(_about(known, meeting) for meeting in meetings), _form_lines(known), _nomination_lines(known)
    )


def count_due(session: Session, group_id: int, as_of: date) -> int:
    """Return how many letters have to leave on a day, without reading a long register for it."""
    about = queries.remindable(session, group_id, as_of)
    known = read(session, group_id, as_of, "en", outlined=True, about=about)
    return count_reminders(known) + sum(1 for _ in _without_reminders(known))


def list_lines(known: Correspondence) -> list[OutboxLine]:
    """Return the personal lists that can be asked for, by name."""
    return finished(known, action_list_lines(known))


def finished(known: Correspondence, lines: Iterable[OutboxLine]) -> list[OutboxLine]:
    """Return lines in their order, each with its language, with who gets it, what goes with it and what is missing."""
    whole = [_finished(known, line) for line in lines]
    return sorted(whole, key=lambda line: (_ORDER[line.kind], line.since or date.max, line.who, line.key))


def _finished(known: Correspondence, line: OutboxLine) -> OutboxLine:
    from secretariat.services.enclosures import (  # with all documents: they are counted without
        enclosure_name,
        planned,
    )

    screen, person = known.screen, known.person(line.person_id)
    party_id = person.party_id if person and person.party_id else line.party_id
    side = known.party(party_id)
    line = replace(
        line,
        party_id=party_id,
        who=known.name(line.person_id, screen.language) or screen.get("outbox.nobody"),
        side=side.called(screen.language) if side else "",
        language=known.language_for(line.person_id, line.party_id),
    )
    plan = planned(known, line)
    return replace(
        line,
        encloses=tuple(enclosure_name(one, screen) for one in plan.enclosures),
        missing=(*line.missing, *_unaddressed(known, line), *plan.missing),
    )


def _unaddressed(known: Correspondence, line: OutboxLine) -> Iterator[str]:
    screen, person = known.screen, known.person(line.person_id)
    if person is not None and not known.address(line.person_id):
        key = "outbox.missing.email_unfit" if person.email else "outbox.missing.email"
        yield screen.format(key, name=line.who, **({"email": person.email} if person.email else {}))
    for copy_id in line.copy_ids:
        if not known.address(copy_id):
            yield screen.format("outbox.missing.copy", name=known.name(copy_id, screen.language))


# Meetings.


def _about(known: Correspondence, meeting: Meeting) -> Iterator[OutboxLine]:
    delegates = meeting_queries.delegates(known.session, meeting.id)
    yield from _invitations(known, meeting, delegates)
    yield from _cancellations(known, meeting, delegates)
    yield from _minutes(known, meeting, delegates)


def _is_over(known: Correspondence, meeting: Meeting) -> bool:
    return meeting.starts_at is not None and meeting.starts_at.date() < known.as_of


def _invitations(
    known: Correspondence, meeting: Meeting, delegates: Sequence[Delegate]
) -> Iterator[OutboxLine]:
    """Yield the invitations to a convened meeting that were not written since it was convened last."""
    if meeting.state is not MeetingState.CONVENED or _is_over(known, meeting):
        return
    convened = acts.last_done(known.session, "move_to_convened", Ref(Kind.MEETING, meeting.id))
    if convened is not None and convened.date() > known.as_of:
        return
    why = known.screen.format("outbox.why.invitation", symbol=meeting.symbol)
    invited = _invited(known, meeting)
    for delegate in delegates:
        written = delegate.person_id in invited and _written(
            known, LetterKind.INVITATION, meeting, delegate.person_id, convened
        )
        if delegate.attendance in _COMING and not written:
            yield _to_delegate(known, LetterKind.INVITATION, meeting, delegate, why, _day(convened))


def _cancellations(
    known: Correspondence, meeting: Meeting, delegates: Sequence[Delegate]
) -> Iterator[OutboxLine]:
    """Yield what tells those who were invited that a meeting will not take place, or not then, or not with them."""
    if meeting.state not in _CALLED_OFF | {MeetingState.CONVENED} or _is_over(known, meeting):
        return
    coming = {delegate.person_id: delegate for delegate in delegates}
    for person_id in _invited(known, meeting):
        if meeting.state is MeetingState.CONVENED and person_id in coming:
            continue
        reason = "postponement" if person_id in coming else "withdrawal"
        if meeting.state is MeetingState.CANCELLED:
            reason = "cancellation"
        why = known.screen.format(f"outbox.why.{reason}", symbol=meeting.symbol)
        delegate = coming.get(person_id) or Delegate(meeting_id=meeting.id, person_id=person_id)
        yield _to_delegate(known, LetterKind.CANCELLATION, meeting, delegate, why, None)


def _invited(known: Correspondence, meeting: Meeting) -> list[int]:
    """Return who got an invitation to a meeting that was not taken back since, delegates or not."""
    last = {
        letter.person_id: letter.kind
        for letter in known.letters
        if letter.meeting_id == meeting.id and letter.kind in (LetterKind.INVITATION, LetterKind.CANCELLATION)
    }
    return [
        person_id
        for person_id, kind in last.items()
        if kind is LetterKind.INVITATION and known.person(person_id) is not None
    ]


def _minutes(known: Correspondence, meeting: Meeting, delegates: Sequence[Delegate]) -> Iterator[OutboxLine]:
    """Yield the minutes as they were circulated, to the sides, or as they were adopted, to all; not to interpreters."""
    screen, since = known.screen, None
    members = [d for d in delegates if d.role is not Role.INTERPRETER]
    if meeting.minutes_state is MinutesState.CIRCULATED:
        since = meeting.circulated_at
        why = screen.format("outbox.why.minutes_draft", draft=meeting.draft, symbol=meeting.symbol)
        members = [d for d in members if d.party_id is not None]
    elif meeting.adopted_on and (known.as_of - meeting.adopted_on).days <= ADOPTED_DAYS:
        seal = queries.seal_of_minutes(known.session, meeting.id)
        since = seal.sealed_at if seal else None
        date_ = screen.date(meeting.adopted_on)
        why = screen.format("outbox.why.minutes_adopted", symbol=meeting.symbol, date=date_)
    if since is None or since.date() > known.as_of:
        return
    for delegate in members:
        if not _written(known, LetterKind.MINUTES, meeting, delegate.person_id, since):
            yield _to_delegate(known, LetterKind.MINUTES, meeting, delegate, why, since.date())


def _written(
    known: Correspondence, kind: LetterKind, meeting: Meeting, person_id: int, since: datetime | None
) -> bool:
    """Return whether somebody was written to about a meeting since the act of an instant."""
    return any(
        (letter.kind, letter.meeting_id, letter.person_id) == (kind, meeting.id, person_id)
        and (since is None or letter.made_at is None or not known.is_before(letter.made_at, since))
        for letter in known.letters
    )


def _to_delegate(
    known: Correspondence,
    kind: LetterKind,
    meeting: Meeting,
    delegate: Delegate,
    why: str,
    since: date | None,
) -> OutboxLine:
    return OutboxLine(
        key=f"{kind.value}/{delegate.person_id}/{meeting.id}",
        kind=kind,
        group_id=known.group.id,
        person_id=delegate.person_id,
        party_id=delegate.party_id,
        why=why,
        as_of=known.as_of,
        since=since,
        meeting_id=meeting.id,
    )


def _day(instant: datetime | None) -> date | None:
    return instant.date() if instant else None


# Between meetings.


def _form_lines(known: Correspondence) -> Iterator[OutboxLine]:
    """Yield the update forms of open rounds that were made and not sent yet, but those of who answered already."""
    sent = {letter.form_id for letter in known.letters}
    answered: dict[int, set[int]] = {}
    for round_, form in queries.open_forms(known.session, known.group.id):
        if round_.id not in answered:
            answered[round_.id] = queries.answered(known.session, round_.id, known.as_of)
        if form.id in sent or form.person_id in answered[round_.id]:
            continue
        if round_.sent_on and round_.sent_on > known.as_of:
            continue
        until = known.screen.date(round_.until) if round_.until else "–"
        yield OutboxLine(
            key=f"{LetterKind.UPDATE_FORM.value}/{form.person_id}/{form.id}",
            kind=LetterKind.UPDATE_FORM,
            group_id=known.group.id,
            person_id=form.person_id,
            why=known.screen.format("outbox.why.update_form", date=until),
            as_of=known.as_of,
            since=round_.sent_on,
            form_id=form.id,
        )


def _nomination_lines(known: Correspondence) -> Iterator[OutboxLine]:
    """Yield one letter for each side of which a designation is asked that it was not told of; it lists all of them."""
    told = {letter.nomination_id for letter in known.letters}
    for party in known.parties:
        asked = open_requests(known.session, known.group.id, known.as_of, party.id)
        if {one.id for one in asked} <= told:
            continue
        addressee = _addressee(known, party.id)
        name = party.called(known.screen.language)
        missing = () if addressee else (known.screen.format("outbox.missing.addressee", party=name),)
        yield OutboxLine(
            key=f"{LetterKind.NOMINATION.value}/{party.id}/{'-'.join(str(one.id) for one in asked)}",
            kind=LetterKind.NOMINATION,
            group_id=known.group.id,
            person_id=addressee,
            party_id=party.id,
            why=_asked(known, asked, name),
            missing=missing,
            as_of=known.as_of,
            since=min((one.requested_on for one in asked if one.requested_on), default=None),
            nomination_ids=tuple(one.id for one in asked),
        )


def _asked(known: Correspondence, asked: Sequence[Nomination], party: str) -> str:
    screen = known.screen
    areas = rows.by_id(known.session, Area)
    until = min((one.until for one in asked if one.until), default=None)
    named = [
        areas[one.area_id].name.best(screen.language) if one.area_id else known.group.symbol for one in asked
    ]
    day = screen.date(until) if until else "–"
    return screen.format("outbox.why.nomination", party=party, date=day, area=screen.listed(named))


def _addressee(known: Correspondence, party_id: int) -> int:
    """Return to whom a side's letters go, 0 for nobody.

    That is its focal point for the whole group, else its latest head of delegation, else the person at its embassy.
    """
    where = (FocalPointRow.group_id == known.group.id, FocalPointRow.party_id == party_id)
    held = in_office(rows.find(known.session, FocalPoint, *where), known.as_of)
    for designation in held:
        if designation.area_id is None:
            return designation.person_id
    for meeting in reversed(meeting_queries.series(known.session, known.group.id)):
        for delegate in meeting_queries.delegates(known.session, meeting.id):
            if delegate.party_id == party_id and delegate.role is Role.HEAD:
                return delegate.person_id
    return known.embassies.get(party_id, 0)

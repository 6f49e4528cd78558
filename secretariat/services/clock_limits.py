"""What the records say about each time limit of a group on a day: from when it runs, and whether it was met."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from secretariat.database.store import acts, agreements, papers, rows, versions
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.tables import (
    FocalPointRow,
    FulfilmentRow,
    LetterRow,
    ObligationRow,
    ReportSnapshotRow,
)
from secretariat.domain.agreements import Agreement
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import Fulfilment, LimitKind, Obligation, period_of
from secretariat.domain.deadlines import DueEvent, Span, before, shifted
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.letters import Letter, LetterKind
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.people import FocalPoint, FocalPointRole
from secretariat.domain.reports import ReportSnapshot
from secretariat.services.limits import limits_of

_CALLED_OFF = (MeetingState.CANCELLED, MeetingState.POSTPONED)
_AROUND_THE_END = timedelta(days=14)  # so near its last day a status report is one on the period
_AGREED = (MinutesState.AGREED, MinutesState.ADOPTED, MinutesState.SIGNED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """One limit before it is put into words. `kind` None and no obligation: the expiry of the agreement.

    `done_on` can be None for what is `done`, where no record says when. `missing` counts what is still missing.
    """

    key: str
    kind: LimitKind | None = None
    counted_from: date | None = None
    due_on: date | None = None
    done: bool = False
    done_on: date | None = None
    meeting: Meeting | None = None
    obligation: Obligation | None = None
    period: tuple[date, date] | None = None
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """What the limits of one group are read from, on one day."""

    session: Session
    group: Group
    agreement: Agreement
    spans: Mapping[LimitKind, Span]
    meetings: Sequence[Meeting]
    as_of: date

    def known(self, day: date | None) -> date | None:
        """Return a day on which something happened, None when that had not happened on the as-of date yet."""
        return day if day is not None and day <= self.as_of else None

    def after(self, day: date | None, kind: LimitKind) -> date | None:
        """Return the last day of a limit that runs from a day on, None without that day."""
        return shifted(day, self.spans[kind]) if day else None

    def before(self, day: date, kind: LimitKind) -> date:
        """Return the last day of a limit that runs up to a day."""
        return before(day, self.spans[kind])


def running_limits(session: Session, group_id: int, as_of: date) -> list[Limit]:
    """Return all limits that run or ran for a group on a day, with the secretary's word where it was given."""
    group = rows.get(session, Group, group_id, binned=True)
    running = Running(
        session=session,
        group=group,
        agreement=rows.get(session, Agreement, group.agreement_id, binned=True),
        spans=limits_of(session, group_id),
        meetings=[
            meeting
            for meeting in meeting_queries.series(session, group_id)
            if meeting.state not in _CALLED_OFF and meeting.starts_at and meeting.ends_at
        ],
        as_of=as_of,
    )
    sources = (_founding, _before_meetings, _after_meetings, _reports, _expiry, _obligations)
    found = [limit for source in sources for limit in source(running)]
    words = rows.find(session, Fulfilment, FulfilmentRow.group_id == group_id)
    return [_with_word(limit, words, as_of) for limit in found]


def _with_word(limit: Limit, words: Sequence[Fulfilment], as_of: date) -> Limit:
    """Return a limit as met where the secretary has said so by the as-of date and the records do not."""
    if limit.done or limit.kind is None:
        return limit
    meeting_id = limit.meeting.id if limit.meeting else None
    repeated = limit.period[1] if limit.period else None
    for said in words:
        about = (said.kind, said.meeting_id, said.due_on if repeated else None)
        if about == (limit.kind, meeting_id, repeated) and (said.done_on is None or said.done_on <= as_of):
            return replace(limit, done=True, done_on=said.done_on)
    return limit


def _founding(running: Running) -> Iterator[Limit]:
    signed = running.known(running.agreement.signed_on)
    founded = running.known(running.group.established_on)
    yield Limit(
        key=LimitKind.SET_UP.value,
        kind=LimitKind.SET_UP,
        counted_from=signed,
        due_on=running.after(signed, LimitKind.SET_UP),
        done=founded is not None,
        done_on=founded,
    )
    places = _places_filled(running, founded)
    missing = sum(day is None for day in places)
    filled = [day for day in places if day]
    yield Limit(
        key=LimitKind.FOCAL_POINTS.value,
        kind=LimitKind.FOCAL_POINTS,
        counted_from=founded,
        due_on=running.after(founded, LimitKind.FOCAL_POINTS),
        done=bool(places) and not missing,
        done_on=max(filled) if places and not missing else None,
        missing=missing,
    )


def _places_filled(running: Running, founded: date | None) -> list[date | None]:
    """Return for each area and party since when a focal point was first designated, None where nobody was yet.

    A designation without a first day counts from the setting up of the group.
    """
    session, agreement_id = running.session, running.agreement.id
    where = (
        FocalPointRow.group_id == running.group.id,
        FocalPointRow.role == FocalPointRole.FOCAL_POINT,
    )
    first: dict[tuple[int | None, int], date] = {}
    for one in rows.find(session, FocalPoint, *where):
        since = running.known(one.from_on or founded or running.as_of)
        place = (one.area_id, one.party_id)
        if since:
            first[place] = min(since, first.get(place, since))
    parties = agreements.parties(session, agreement_id)
    return [
        first.get((area.id, party.id))
        for area in agreements.areas(session, agreement_id)
        for party in parties
    ]


def _before_meetings(running: Running) -> Iterator[Limit]:
    """Give the draft agenda and the papers of each meeting to come."""
    for meeting in running.meetings:
        assert meeting.starts_at is not None
        begins = meeting.starts_at.date()
        if begins < running.as_of:
            continue
        sent = _agenda_out_on(running, meeting) if meeting.state is not MeetingState.PLANNED else None
        yield Limit(
            key=f"{LimitKind.DRAFT_AGENDA.value}/{meeting.id}",
            kind=LimitKind.DRAFT_AGENDA,
            counted_from=begins,
            due_on=running.before(begins, LimitKind.DRAFT_AGENDA),
            done=running.known(sent) is not None,
            done_on=running.known(sent),
            meeting=meeting,
        )
        there, awaited = _papers(running, meeting)
        yield Limit(
            key=f"{LimitKind.PAPERS.value}/{meeting.id}",
            kind=LimitKind.PAPERS,
            counted_from=begins,
            due_on=running.before(begins, LimitKind.PAPERS),
            done=bool(there) and not awaited,
            done_on=max(there) if there and not awaited else None,
            meeting=meeting,
            missing=awaited,
        )


def _papers(running: Running, meeting: Meeting) -> tuple[list[date], int]:
    """Return when the joint papers for a meeting came that were there by the day, and how many were still awaited.

    One that came later was not known of then.
    """
    shared = papers.joint_papers(running.session, meeting.id)
    there = [day for paper in shared if (day := running.known(paper.submitted_on))]
    return there, sum(paper.submitted_on is None for paper in shared)


def _agenda_out_on(running: Running, meeting: Meeting) -> date | None:
    """Return since when the draft agenda of a meeting is out: when it was convened, or the first invitation written."""
    where = (LetterRow.meeting_id == meeting.id, LetterRow.kind == LetterKind.INVITATION)
    written = [letter.made_on for letter in rows.find(running.session, Letter, *where) if letter.made_on]
    convened = acts.last_done(running.session, "move_to_convened", Ref(Kind.MEETING, meeting.id))
    return min([*written, convened.date()] if convened else written, default=None)


def _after_meetings(running: Running) -> Iterator[Limit]:
    """Give the minutes of each meeting that has begun: drafted, commented on, signed."""
    for meeting in running.meetings:
        assert meeting.starts_at is not None
        assert meeting.ends_at is not None
        if meeting.starts_at.date() > running.as_of:
            continue
        ended, circulated = meeting.ends_at.date(), running.known(_circulated_on(running.session, meeting))
        yield Limit(
            key=f"{LimitKind.DRAFT_MINUTES.value}/{meeting.id}",
            kind=LimitKind.DRAFT_MINUTES,
            counted_from=ended,
            due_on=running.after(ended, LimitKind.DRAFT_MINUTES),
            done=circulated is not None,
            done_on=circulated,
            meeting=meeting,
        )
        if circulated:
            yield _comments(running, meeting, circulated)
        adopted, signed = running.known(meeting.adopted_on), running.known(meeting.signed_on)
        if adopted or (circulated and meeting.minutes_state in _AGREED and meeting.adopted_on is None):
            yield Limit(
                key=f"{LimitKind.SIGNATURE.value}/{meeting.id}",
                kind=LimitKind.SIGNATURE,
                counted_from=adopted,
                due_on=running.after(adopted, LimitKind.SIGNATURE),
                done=signed is not None,
                done_on=signed,
                meeting=meeting,
            )


def _circulated_on(session: Session, meeting: Meeting) -> date | None:
    """Return when the first draft of the minutes went out."""
    made = [version.made_at for version in versions.of_meeting(session, meeting.id) if version.made_at]
    sent = made[0] if made else meeting.circulated_at  # in the order of their numbers
    return sent.date() if sent else None


def _comments(running: Running, meeting: Meeting, circulated: date) -> Limit:
    """Return the latest comment round, or the limit from circulation on while no round was opened."""
    known = [one for one in versions.rounds(running.session, meeting.id) if running.known(one.sent_on)]
    begun, due_on, closed = circulated, running.after(circulated, LimitKind.COMMENTS), meeting.adopted_on
    done = meeting.minutes_state in _AGREED and (closed is None or closed <= running.as_of)
    if known:
        latest = known[-1]
        begun, due_on, closed = latest.sent_on or begun, latest.until or due_on, latest.closed_on
        done = running.known(closed) is not None
    return Limit(
        key=f"{LimitKind.COMMENTS.value}/{meeting.id}",
        kind=LimitKind.COMMENTS,
        counted_from=begun,
        due_on=due_on,
        done=done,
        done_on=running.known(closed),
        meeting=meeting,
    )


def _reports(running: Running) -> Iterator[Limit]:
    """Give the status reports of the running period and of the one before it; what is older is not made up for.

    The first one is that of the first whole period from the founding on; until it begins it is announced. A period is
    met by a report as of a day near its end: at most 14 days before or after its last day, and no more than half of a
    short period. One from its middle says nothing of how it ended.
    """
    since = running.known(running.group.established_on) or running.known(running.agreement.signed_on)
    kind = LimitKind.STATUS_REPORT
    if since is None:
        yield Limit(key=kind.value, kind=kind)
        return
    made = rows.find(running.session, ReportSnapshot, ReportSnapshotRow.group_id == running.group.id)
    now = period_of(running.as_of, running.spans[kind], since)
    earlier = period_of(now[0] - timedelta(days=1), running.spans[kind], since)
    periods = [one for one in (earlier, now) if one[0] >= since]
    for first, last in periods or [period_of(now[1] + timedelta(days=1), running.spans[kind], since)]:
        around = min(_AROUND_THE_END, (last - first) / 2)
        days = [
            day
            for one in made
            if one.as_of and abs(one.as_of - last) <= around and one.made_at
            if (day := running.known(one.made_at.date()))
        ]
        yield Limit(
            key=f"{kind.value}/{last.isoformat()}",
            kind=kind,
            counted_from=first,
            due_on=last,
            done=bool(days),
            done_on=min(days, default=None),
            period=(first, last),
        )


def _expiry(running: Running) -> Iterator[Limit]:
    expires = running.agreement.expires_on
    if expires is None or (running.agreement.signed_on and not running.known(running.agreement.signed_on)):
        return
    kind = LimitKind.RENEWAL_NOTICE
    yield Limit(key=kind.value, kind=kind, counted_from=expires, due_on=running.before(expires, kind))
    yield Limit(key="expiry", counted_from=expires, due_on=expires)


def _obligations(running: Running) -> Iterator[Limit]:
    agreement = running.agreement
    events = {
        DueEvent.AGREEMENT_SIGNED: running.known(agreement.signed_on),
        DueEvent.AGREEMENT_IN_FORCE: agreement.in_force_on,
        DueEvent.AGREEMENT_EXPIRES: agreement.expires_on,
    }
    for one in rows.find(running.session, Obligation, ObligationRow.group_id == running.group.id):
        begins = events.get(one.due_event) if one.due_event else None
        done_on = running.known(one.done_on)
        yield Limit(
            key=f"obligation/{one.id}",
            counted_from=begins,
            due_on=obligation_due(one, begins),
            done=done_on is not None,
            done_on=done_on,
            obligation=one,
        )


def obligation_due(obligation: Obligation, event_on: date | None) -> date | None:
    """Return the day by which an obligation is to be met, None while the day of its event is not known."""
    if obligation.due_event is None:
        return obligation.due_on
    if event_on is None or obligation.due_unit is None:
        return event_on
    try:
        return shifted(event_on, Span(obligation.due_offset or 0, obligation.due_unit))
    except RuleViolation:  # beyond the calendar
        return None

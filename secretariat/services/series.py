"""The series of a group's meetings: proposing the next ones, planning them, and giving one other dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice, pairwise

from dateutil.rrule import rrulestr
from sqlalchemy.orm import Session

from secretariat.database.store import agreements, rows
from secretariat.database.store import meetings as queries
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.dates import in_zone
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting, MeetingState, check_meeting, check_reschedule
from secretariat.domain.minutes import check_drafting
from secretariat.domain.recurrence import USUAL, parts
from secretariat.domain.series import MOST_DAYS_LATER, ProposedMeeting, Shape, first_fitting, next_host
from secretariat.domain.text import LocalizedText, clean
from secretariat.services.deadlines import follow_meeting
from secretariat.services.holidays import holidays_by_party
from secretariat.services.numbering import in_its_year, numbered
from secretariat.services.records import store
from secretariat.services.sittings import carry_sittings
from secretariat.services.unit import Unit

MOST_PROPOSED = 24
# Nobody plans further; and a rule that names no day at all (30 February) is not followed for ever.
_YEARS_AHEAD = 12
_NOT_HELD_THEN = (MeetingState.CANCELLED, MeetingState.POSTPONED)


class Series:
    """The verbs for a group's series of meetings."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def propose(self, group_id: int, count: int) -> list[ProposedMeeting]:
        """Return the next meetings by the group's recurrence, hosts in turn; nothing is stored.

        A day is left alone, and the first one after it taken, when it is a rest day or a holiday of either side
        (see `holidays_by_party`), another meeting of one of the parties is then, or clocks are put forward over the
        hour. There may be fewer than `count` (at most 24) when the rule ends.
        """
        with self._unit.read() as session:
            return propose_in(session, group_id, min(count, MOST_PROPOSED), self._unit.today())

    def plan(self, group_id: int, proposals: Sequence[ProposedMeeting]) -> Outcome[list[Meeting]]:
        """Plan the meetings that were proposed, all or none; each gets its number and symbol.

        Raises:
            RuleViolation: what `check_meeting` refuses.
        """
        with self._unit.write("plan_series", Kind.MEETING) as writing:
            planned = []
            for proposal in sorted(proposals, key=lambda proposal: proposal.starts_at):
                meeting = as_meeting(group_id, proposal)
                check_meeting(meeting)
                planned.append(store(writing, numbered(writing, replace(meeting, uid=self._unit.new_uid()))))
        return writing.outcome(planned)

    def reschedule(
        self, meeting_id: int, starts_at: datetime, ends_at: datetime, reason: str = ""
    ) -> Outcome[Meeting]:
        """Give a meeting that is not yet in session other dates, in wall times of its zone.

        Agenda, papers and delegations stay, sittings move along, and matters arising are those of its place in the
        series. One that was convened is postponed and planned again, to be convened anew; the journal keeps the reason.

        Raises:
            RuleViolation: `reschedule_too_late`; `reschedule_needs_reason`; `minutes_not_drafting`; what
                `check_meeting` refuses, such as `time_skipped`; `sitting_outside` when a sitting has no room any more.
        """
        with self._unit.write("reschedule", Kind.MEETING) as writing:
            known = rows.get(writing.session, Meeting, meeting_id)
            steps = check_reschedule(known, reason)
            check_drafting(known)
            moved = replace(known, starts_at=starts_at, ends_at=ends_at)
            check_meeting(moved)
            writing.recorder.reason = clean(reason.strip())
            if known.state is MeetingState.PLANNED:
                moved = in_its_year(writing, known, moved)
            for to in steps:
                moved = rows.save(writing.session, replace(moved, state=to))
            saved = rows.save(writing.session, moved)
            carry_sittings(writing, known, saved)
            follow_meeting(writing, saved.id, self._unit.today())
        return writing.outcome(saved)


def propose_in(session: Session, group_id: int, count: int, today: date) -> list[ProposedMeeting]:
    """Return the next meetings of a group by its recurrence, within an open session; see `Series.propose`."""
    group = rows.get(session, Group, group_id)
    parties = agreements.parties(session, group.agreement_id)
    series = _held(session, group_id)
    others = _other_meetings(session, parties)
    host_id = series[-1].host_party_id if series else None
    shape = shape_of(series)
    proposals: list[ProposedMeeting] = []
    for due_on, before in pairwise([*islice(_days(group, series, today), count * 2 + 12), None]):
        if len(proposals) == count or due_on is None:
            break
        host = next_host(parties, host_id)
        zone = host.zone if host else "UTC"
        taken = [_days_of(meeting, zone) for meeting in others]
        taken += [(p.starts_at.date(), p.ends_at.date()) for p in proposals]
        holidays = _holidays(session, parties, due_on, shape)
        times = first_fitting(due_on, before, shape, zone, parties, holidays, taken)
        if times is not None:
            proposals.append(_proposal(host, series, due_on, times))
            host_id = host.id if host else None
    return proposals


def usual_in(session: Session, group_id: int, today: date) -> ProposedMeeting:
    """Return the next meeting of a group; where the rule gives no day that suits, three months on, whatever that is."""
    found = propose_in(session, group_id, 1, today)
    if found:
        return found[0]
    group = rows.get(session, Group, group_id)
    series = _held(session, group_id)
    parties = agreements.parties(session, group.agreement_id)
    host = next_host(parties, series[-1].host_party_id if series else None)
    day = next(_days(replace(group, recurrence=""), series, today))
    return _proposal(host, series, day, shape_of(series).on(day))


def as_meeting(group_id: int, proposal: ProposedMeeting) -> Meeting:
    """Return a proposed meeting of a group as one that can be planned."""
    return Meeting(
        group_id=group_id,
        host_party_id=proposal.host_party_id,
        place=proposal.place,
        venue=proposal.venue,
        zone=proposal.zone,
        starts_at=proposal.starts_at,
        ends_at=proposal.ends_at,
    )


def shape_of(series: Sequence[Meeting]) -> Shape:
    """Return how long a meeting usually is: as the latest one of the series, or else two days from 10:00 to 17:00."""
    timed = [(m.starts_at, m.ends_at) for m in series if m.starts_at and m.ends_at]
    return Shape.of(*timed[-1]) if timed else Shape()


def _held(session: Session, group_id: int) -> list[Meeting]:
    return [m for m in queries.series(session, group_id) if m.state is not MeetingState.CANCELLED]


def _other_meetings(session: Session, parties: Sequence[Party]) -> list[Meeting]:
    """Return all meetings at which one of these parties is expected, the group's own included."""
    ids = {party.id for party in parties}
    busy = {
        group.id: bool(ids & {party.id for party in agreements.parties(session, group.agreement_id)})
        for group in rows.find(session, Group)
    }
    return [
        meeting
        for meeting in rows.find(session, Meeting)
        if meeting.state not in _NOT_HELD_THEN
        and any(busy.get(group_id) for group_id in (meeting.group_id, *meeting.joint_group_ids))
    ]


def _holidays(
    session: Session, parties: Sequence[Party], due_on: date, shape: Shape
) -> Mapping[int, frozenset[date]]:
    """Return the parties' holidays in all years that a meeting due on a day can touch, on whosever clock."""
    last = due_on + timedelta(days=MOST_DAYS_LATER + shape.days)
    return holidays_by_party(session, parties, range((due_on - timedelta(days=1)).year, last.year + 1))


def _days_of(meeting: Meeting, zone: str) -> tuple[date, date]:
    if meeting.starts_at is None or meeting.ends_at is None:
        return date.max, date.min
    first = in_zone(meeting.starts_at, meeting.zone, zone)
    return first.date(), in_zone(meeting.ends_at, meeting.zone, zone).date()


def _days(group: Group, series: Sequence[Meeting], today: date) -> Iterator[date]:
    """Yield the days that the group's rule names after its last meeting and after today.

    The rule counts from the latest meeting on; the usual one, three months, also from today.
    """
    begun = [m.starts_at.date() for m in series if m.starts_at and m.state is not MeetingState.POSTPONED]
    ended = [m.ends_at.date() for m in series if m.ends_at and m.state is not MeetingState.POSTPONED]
    after = max([*ended, today])
    anchor = max(begun, default=group.established_on or today) if group.recurrence else after
    found = parts(group.recurrence or USUAL)
    if found["FREQ"] in ("MONTHLY", "YEARLY") and not found.keys() & {"BYDAY", "BYMONTHDAY"}:
        anchor = anchor.replace(day=min(anchor.day, 28))  # RFC 5545 leaves out months without a 31st
    furthest = f"{after.year + _YEARS_AHEAD}1231"
    found["UNTIL"] = min(found.get("UNTIL", furthest)[:8], furthest) + "T235959"
    rule = rrulestr(";".join(f"{name}={value}" for name, value in found.items()), dtstart=_noon(anchor))
    for moment in rule:
        if moment.date() > after:
            yield moment.date()


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12))


def _proposal(
    host: Party | None, series: Sequence[Meeting], due_on: date, times: tuple[datetime, datetime]
) -> ProposedMeeting:
    """Return a meeting at the place where its host received the group last."""
    there = [m for m in series if host and m.host_party_id == host.id]
    return ProposedMeeting(
        host_party_id=host.id if host else None,
        zone=host.zone if host else "UTC",
        place=there[-1].place if there else LocalizedText(),
        venue=there[-1].venue if there else LocalizedText(),
        due_on=due_on,
        starts_at=times[0],
        ends_at=times[1],
    )

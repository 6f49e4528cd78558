"""What needs the secretary today, computed from the records and never stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database import lists as statements
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import updates as update_queries
from secretariat.database.store import versions as version_queries
from secretariat.documents.labels import Labels, labels
from secretariat.domain.actions import Rag
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.clock import ClockLine, ClockState, LimitKind
from secretariat.domain.decisions import DecisionState
from secretariat.domain.groups import Group
from secretariat.domain.lines import Overview
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.people import DesignationState
from secretariat.domain.query import ActionFilter, ActionQuery
from secretariat.domain.today import Need, TodayLine
from secretariat.services.clock import clock_lines
from secretariat.services.lists import focal_point_lines
from secretariat.services.nominations import open_requests
from secretariat.services.outbox import count_due
from secretariat.services.words import meeting_title

PREPARED_DAYS = 30
"""From how many days before a meeting its open points of preparation are something for today."""

_ENDED = frozenset({MeetingState.HELD, MeetingState.CLOSED})
_NEAR = frozenset({ClockState.DUE_SOON, ClockState.OVERDUE})
# Limits whose matter has a line of its own, which leads to the place where something can be done about it.
_OWN = frozenset({LimitKind.FOCAL_POINTS, LimitKind.COMMENTS, LimitKind.DRAFT_MINUTES, LimitKind.SIGNATURE})
_WAITS = {
    MinutesState.DRAFTING: Need.TO_CIRCULATE,
    MinutesState.CIRCULATED: Need.TO_AGREE,
    MinutesState.AGREED: Need.TO_ADOPT,
    MinutesState.ADOPTED: Need.TO_SIGN,
}
_URGENCY = {Rag.RED: 0, Rag.AMBER: 1, Rag.BLUE: 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Day:
    """What the lines of one day are made from."""

    session: Session
    group: Group
    as_of: date
    words: Labels
    clock: tuple[ClockLine, ...]

    def limit(self, kind: LimitKind, meeting_id: int) -> ClockLine | None:
        """Return a limit of a meeting that is near or over."""
        found = (line for line in self.clock if (line.kind, line.meeting_id) == (kind, meeting_id))
        return next((line for line in found if line.state in _NEAR), None)

    def list(self, need: Need, count: int, tone: Rag, **places: object) -> Iterator[TodayLine]:
        """Yield a line that leads to a list, when there is anything in it."""
        if count:
            text = self.words.format(f"today.{need.value}", **places)
            said = self.words.format("today.counted", sentence=text, count=count)
            yield TodayLine(need=need, text=text, said=said, tone=tone, count=count)

    def record(
        self, need: Need, key: str, tone: Rag, meeting: Meeting, count: int | None = None, **places: object
    ) -> TodayLine:
        """Return a line that leads to a meeting."""
        title = meeting.symbol or meeting_title(
            meeting.number, meeting.title.best(self.words.language), self.words.language
        )
        text = self.words.format(f"today.{key}", meeting=title, draft=meeting.draft, **places)
        said = text if count is None else self.words.format("today.counted", sentence=text, count=count)
        ref = Ref(Kind.MEETING, meeting.id)
        return TodayLine(need=need, text=text, said=said, tone=tone, count=count, ref=ref)


def today_lines(
    session: Session, group: Group, meetings: list[Meeting], overview: Overview, language: str
) -> tuple[TodayLine, ...]:
    """Return what needs the secretary on the day of an overview, most urgent first.

    `meetings` is the group's series. The lines of one urgency stand in the order of `Need`.
    """
    as_of = overview.as_of
    clock = tuple(clock_lines(session, group.id, language, as_of))
    day = _Day(session=session, group=group, as_of=as_of, words=labels(language), clock=clock)
    lines = [
        *day.list(Need.LETTERS, count_due(session, group.id, as_of), Rag.AMBER),
        *_actions(day),
        *(line for meeting in meetings for line in _minutes(day, meeting)),
        *_limits(day),
        *_designations(day),
        *_decisions(day),
        *_forms(day),
        *_preparation(day, meetings, overview),
    ]
    order = {need: place for place, need in enumerate(Need)}
    return tuple(sorted(lines, key=lambda line: (_URGENCY[line.tone], order[line.need])))


def _actions(day: _Day) -> Iterator[TodayLine]:
    for need, wanted, tone in (
        (Need.OVERDUE, ActionFilter.OVERDUE, Rag.RED),
        (Need.TO_CONFIRM, ActionFilter.REPORTED, Rag.AMBER),
    ):
        query = ActionQuery(group_id=day.group.id, as_of=day.as_of, filter=wanted)
        yield from day.list(need, statements.count(day.session, query), tone)


def _minutes(day: _Day, meeting: Meeting) -> Iterator[TodayLine]:
    """Yield what the minutes of a meeting wait for; those out for comments wait until the time for these is near."""
    if meeting.state not in _ENDED:
        return
    undisposed = len(version_queries.undisposed(day.session, meeting.id))
    if undisposed:
        yield day.record(Need.UNDISPOSED, "undisposed", Rag.AMBER, meeting, undisposed)
    limit = day.limit(LimitKind.COMMENTS, meeting.id)
    if limit is not None and limit.due_on is not None:
        over = limit.state is ClockState.OVERDUE
        key, tone = ("comments_over", Rag.RED) if over else ("comments", Rag.AMBER)
        yield day.record(Need.COMMENTS, key, tone, meeting, day=day.words.date(limit.due_on))
        return
    need = _WAITS.get(meeting.minutes_state)
    if need is None or (need is Need.TO_AGREE and _awaits_comments(day, meeting)):
        return
    kind = {Need.TO_CIRCULATE: LimitKind.DRAFT_MINUTES, Need.TO_SIGN: LimitKind.SIGNATURE}.get(need)
    near = day.limit(kind, meeting.id) if kind is not None else None
    late = near is not None and near.state is ClockState.OVERDUE
    yield day.record(need, need.value, Rag.RED if late else Rag.AMBER, meeting)


def _awaits_comments(day: _Day, meeting: Meeting) -> bool:
    rounds = version_queries.rounds(day.session, meeting.id)
    return any(one.closed_on is None and one.until and one.until >= day.as_of for one in rounds)


def _limits(day: _Day) -> Iterator[TodayLine]:
    for line in day.clock:
        if line.state not in _NEAR or line.kind in _OWN or line.due_on is None:
            continue
        over = line.state is ClockState.OVERDUE
        key, until = "limit_over" if over else "limit", day.words.date(line.due_on)
        text = day.words.format(f"today.{key}", what=line.what, day=until)
        tone = Rag.RED if over else Rag.AMBER
        yield TodayLine(need=Need.LIMIT, text=text, said=text, tone=tone, limit=line)


def _designations(day: _Day) -> Iterator[TodayLine]:
    """Yield what is missing or ends; the places are counted as the matrix of focal points counts them."""
    lines = focal_point_lines(day.session, day.group.id, day.words.language, day.as_of)
    places: dict[tuple[int | None, int], set[DesignationState]] = {}
    for line in lines:
        places.setdefault((line.area_id, line.party_id), set()).add(line.state)
    states = Counter(state for found in places.values() for state in found)
    yield from day.list(Need.VACANT, states[DesignationState.VACANT], Rag.RED)
    yield from day.list(Need.ENDING, states[DesignationState.EXPIRING], Rag.AMBER)
    asked = open_requests(day.session, day.group.id, day.as_of)
    yield from day.list(Need.NOMINATIONS, len(asked), Rag.AMBER)


def _decisions(day: _Day) -> Iterator[TodayLine]:
    meetings = [meeting.id for meeting in meeting_queries.every(day.session, day.group.id)]
    taken = decision_queries.of_meetings(day.session, meetings)
    count = sum(decision.state is DecisionState.AD_REFERENDUM for decision in taken)
    yield from day.list(Need.AD_REFERENDUM, count, Rag.AMBER)


def _forms(day: _Day) -> Iterator[TodayLine]:
    """Yield the people who have a form of the open round and did not answer."""
    round_ = update_queries.open_round(day.session, day.group.id)
    if round_ is None:
        return
    forms = {form.id: form.person_id for form in update_queries.forms(day.session, round_.id)}
    answered = {forms.get(reply.form_id) for reply in update_queries.replies(day.session, round_.id)}
    late = round_.until is not None and round_.until < day.as_of
    count = len(set(forms.values()) - answered)
    yield from day.list(Need.FORMS, count, Rag.RED if late else Rag.AMBER)


def _preparation(day: _Day, meetings: list[Meeting], overview: Overview) -> Iterator[TodayLine]:
    days, line = overview.days_to_next_meeting, overview.next_meeting
    still = sum(not step.done for step in overview.preparation)
    if line is None or days is None or days > PREPARED_DAYS or not still:
        return
    meeting = next(one for one in meetings if one.id == line.id)
    yield day.record(Need.PREPARATION, "preparation", Rag.BLUE, meeting, still)

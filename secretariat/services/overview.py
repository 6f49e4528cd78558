"""The figures of the overview: what needs the secretary today."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from secretariat.database import lists as statements
from secretariat.database.store import agreements, rows
from secretariat.database.store import meetings as meeting_queries
from secretariat.domain.actions import ActionStatus
from secretariat.domain.groups import Group
from secretariat.domain.lines import MonthFigures, Overview, Preparation
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState, Role
from secretariat.domain.query import ActionFilter, ActionQuery
from secretariat.domain.today import TodayLine
from secretariat.services.lists import meeting_line, side_names
from secretariat.services.outbox import count_due
from secretariat.services.today import today_lines
from secretariat.services.unit import Unit

MONTHS = 6
_COMING = (MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.IN_SESSION)


class Overviews:
    """Reading for the overview."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of_group(self, group_id: int, language: str, as_of: date) -> Overview:
        """Return the overview of a group on `as_of`."""
        with self._unit.read() as session:
            return _overview(session, rows.get(session, Group, group_id), language, as_of)

    def today(
        self, group_id: int, language: str, as_of: date, known: Overview | None = None
    ) -> tuple[TodayLine, ...]:
        """Return what needs the secretary of a group on a day, most urgent first, in sentences.

        `known` is the overview of that day in that language, where it was read before.
        """
        with self._unit.read() as session:
            group = rows.get(session, Group, group_id)
            meetings = meeting_queries.series(session, group_id)
            overview = known or _overview(session, group, language, as_of)
            return today_lines(session, group, meetings, overview, language)

    def letters_due(self, group_id: int, as_of: date) -> int:
        """Return how many letters have to leave on a day: as many as the outbox shows."""
        with self._unit.read() as session:
            return count_due(session, group_id, as_of)


def _overview(session: Session, group: Group, language: str, as_of: date) -> Overview:
    hosts = side_names(session, language)
    series = meeting_queries.series(session, group.id)
    coming = [m for m in series if m.state in _COMING and m.ends_at and m.ends_at.date() >= as_of]
    coming.sort(key=lambda m: (m.starts_at, m.id))
    following = coming[0] if coming else None
    waiting = [m for m in series if m.minutes_state is MinutesState.CIRCULATED]
    overdue, earliest = statements.late(session, group.id, as_of)
    soon = ActionQuery(group_id=group.id, as_of=as_of, filter=ActionFilter.DUE_SOON)
    statuses = statements.status_counts(session, group.id)
    return Overview(
        as_of=as_of,
        rag=statements.action_counts(session, group.id, as_of),
        overdue=overdue,
        oldest_days_late=(as_of - earliest).days if earliest else 0,
        due_soon=statements.count(session, soon),
        due_soon_unassigned=statements.count(session, soon, unassigned=True),
        total=sum(statuses.values()),
        confirmed=statuses.get(ActionStatus.CONFIRMED_COMPLETE, 0),
        reported=statuses.get(ActionStatus.REPORTED_COMPLETE, 0),
        next_meeting=meeting_line(following, hosts, language) if following else None,
        days_to_next_meeting=_days_until(following, as_of),
        awaiting_agreement=tuple(meeting_line(meeting, hosts, language) for meeting in waiting),
        months=_months(statements.month_counts(session, group.id), as_of),
        preparation=_preparation(session, group, following) if following else (),
    )


def _days_until(meeting: Meeting | None, as_of: date) -> int | None:
    if meeting is None or meeting.starts_at is None:
        return None
    return max(0, (meeting.starts_at.date() - as_of).days)


def _months(counts: dict[str, tuple[int, int]], as_of: date) -> tuple[MonthFigures, ...]:
    """Return the last six months, oldest first: how many items were agreed in each, how many of them are confirmed."""
    months = [divmod(as_of.year * 12 + as_of.month - 1 - back, 12) for back in reversed(range(MONTHS))]
    figures = []
    for year, month in ((year, month + 1) for year, month in months):
        agreed, closed = counts.get(f"{year:04}-{month:02}", (0, 0))
        figures.append(MonthFigures(year, month, closed, agreed - closed))
    return tuple(figures)


def _preparation(session: Session, group: Group, meeting: Meeting) -> tuple[Preparation, ...]:
    """Return what must be ready before a meeting, in the order in which a secretary does it."""
    sides = agreements.parties(session, group.agreement_id)
    delegates = meeting_queries.delegates(session, meeting.id)
    agenda = meeting_queries.agenda(session, meeting.id)
    heads = {delegate.party_id for delegate in delegates if delegate.role is Role.HEAD}
    presented = sum(bool(item.presenter) for item in agenda)
    return (
        Preparation(key="convened", done=meeting.state is not MeetingState.PLANNED),
        Preparation(key="venue", done=bool(meeting.venue)),
        Preparation(key="agenda", done=bool(agenda), count=len(agenda), total=len(agenda)),
        Preparation(
            key="presenters",
            done=bool(agenda) and presented == len(agenda),
            count=presented,
            total=len(agenda),
        ),
        Preparation(
            key="heads",
            done=bool(sides) and all(side.id in heads for side in sides),
            count=sum(side.id in heads for side in sides),
            total=len(sides),
        ),
    )

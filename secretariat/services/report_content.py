"""Collects what the officials' progress report says on an as-of date, from the dated histories, in one snapshot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from secretariat import __version__
from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, rows
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.tables import ActivityRow, FocalPointRow
from secretariat.documents.content.report import (
    ActionRow,
    CalendarRow,
    CoverageRow,
    DateKind,
    DecisionRow,
    ReportContent,
)
from secretariat.documents.direction import in_order
from secretariat.domain.actions import (
    OPEN_STATUSES,
    UNFINISHED,
    Action,
    ActionStatus,
    ActionUpdate,
    Standing,
    rag,
    standing,
)
from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement, Area
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.lines import DecisionLine
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.people import FocalPoint, Person
from secretariat.services.lists import decision_lines, full_name, side_names

COMMENT_DAYS = 21
RENEWAL_MONTHS = 6


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What was read, before it is put into rows."""

    language: str
    as_of: date
    group: Group
    agreement: Agreement
    areas: Sequence[Area]
    actions: Sequence[tuple[Action, Standing, Sequence[ActionUpdate]]]
    decisions: Sequence[DecisionLine]
    decision_areas: dict[int, int | None]
    activities: Sequence[Activity]
    meetings: Sequence[Meeting]
    focal_points: Sequence[FocalPoint]
    people: dict[int, str]
    area_names: dict[int, str]
    symbols: dict[int, str]
    sides: dict[int | None, str]


def collect(session: Session, group_id: int, language: str, as_of: date, since: date | None) -> ReportContent:
    """Return the content of a group's progress report as the register stood on `as_of`.

    Raises:
        RuleViolation: `language_not_of_group`.
    """
    snapshot = _read(session, group_id, language, as_of)
    parties = agreements.parties(session, snapshot.group.agreement_id)
    return ReportContent(
        symbol=snapshot.group.symbol,
        group=snapshot.group.name.best(language),
        agreement=snapshot.agreement.title.best(language),
        parties=tuple(snapshot.sides[party.id] for party in parties),
        as_of=as_of,
        since=since,
        language=language,
        sample=snapshot.group.sample,
        program=__version__,
        actions=tuple(
            _action(action, stood, history, snapshot) for action, stood, history in snapshot.actions
        ),
        decisions=tuple(_decision(line, snapshot) for line in snapshot.decisions),
        coverage=tuple(_coverage(area, snapshot) for area in snapshot.areas),
        calendar=tuple(sorted(_calendar(snapshot), key=lambda row: (row.on, row.kind, row.what))),
    )


def _read(session: Session, group_id: int, language: str, as_of: date) -> _Snapshot:
    group = rows.get(session, Group, group_id)
    if language not in group.languages:
        raise RuleViolation("language_not_of_group", language=language, languages=", ".join(group.languages))
    histories = action_queries.histories(session, group_id)
    stood = [
        (a, standing(histories[a.id], as_of), histories[a.id])
        for a in action_queries.of_group(session, group_id)
    ]
    lines = decision_lines(session, group_id, language, as_of)
    areas = agreements.areas(session, group.agreement_id)
    series = meeting_queries.series(session, group_id)
    held = {meeting.symbol: meeting.ends_at.date() for meeting in series if meeting.ends_at}
    known = [line for line in lines if (line.decided_on or held.get(line.meeting, date.min)) <= as_of]
    return _Snapshot(
        language=language,
        as_of=as_of,
        group=group,
        agreement=rows.get(session, Agreement, group.agreement_id, binned=True),
        areas=areas,
        actions=[(action, found, history) for action, found, history in stood if found is not None],
        decisions=known,
        decision_areas={row_id: d.area_id for row_id, d in rows.by_id(session, Decision).items()},
        activities=rows.find(
            session, Activity, ActivityRow.group_id == group_id, order=ActivityRow.starts_on
        ),
        meetings=series,
        focal_points=rows.find(session, FocalPoint, FocalPointRow.group_id == group_id),
        people={
            row_id: full_name(person, language) for row_id, person in rows.by_id(session, Person).items()
        },
        area_names={area.id: area.name.best(language) for area in areas},
        symbols={line.id: line.symbol for line in known},
        sides=side_names(session, language),
    )


def _action(
    action: Action, stood: Standing, history: Sequence[ActionUpdate], snapshot: _Snapshot
) -> ActionRow:
    language = snapshot.language
    people = snapshot.people
    said = [update for update in history if update.effective_on <= snapshot.as_of and update.text]
    return ActionRow(
        symbol=action.symbol,
        title=action.title.best(language),
        area=snapshot.area_names.get(action.area_id or 0, ""),
        decision=snapshot.symbols.get(action.decision_id or 0, ""),
        side=snapshot.sides.get(action.lead_party_id, ""),
        responsible=people.get(action.responsible_id or 0, ""),
        counterpart=people.get(action.counterpart_id or 0, ""),
        priority=action.priority,
        agreed_on=action.agreed_on,
        original_due_on=action.original_due_on,
        due_on=stood.due_on,
        moves=stood.moves,
        status=stood.status,
        percent=stood.percent,
        report=said[-1].text.best(language) if said else "",
        reported_on=said[-1].effective_on if said else None,
        rag=rag(stood.status, stood.due_on, stood.moves, snapshot.as_of),
    )


def _decision(line: DecisionLine, snapshot: _Snapshot) -> DecisionRow:
    replaced_by = line.replaced_by if line.replaced_by in snapshot.symbols.values() else ""
    awaiting = f"{line.awaiting} {line.awaiting_until or ''}".strip()
    return DecisionRow(
        symbol=line.symbol,
        text=line.text,
        meeting=line.meeting,
        area=line.area,
        decided_on=line.decided_on,
        state=line.state,
        remark=replaced_by or (awaiting if line.state is DecisionState.AD_REFERENDUM else ""),
    )


def _coverage(area: Area, snapshot: _Snapshot) -> CoverageRow:
    actions = [
        (action, stood, history) for action, stood, history in snapshot.actions if action.area_id == area.id
    ]
    decisions = [line for line in snapshot.decisions if snapshot.decision_areas[line.id] == area.id]
    activities = [
        a
        for a in snapshot.activities
        if a.area_id == area.id and (a.starts_on is None or a.starts_on <= snapshot.as_of)
    ]
    moves = [update.effective_on for _, _, history in actions for update in history]
    moves += [line.decided_on for line in decisions if line.decided_on]
    moves += [day for activity in activities for day in (activity.starts_on, activity.ends_on) if day]
    return CoverageRow(
        area=area.name.best(snapshot.language),
        reference=area.reference,
        decisions=len(decisions),
        actions=len(actions),
        open=sum(stood.status in OPEN_STATUSES for _, stood, _ in actions),
        confirmed=sum(stood.status is ActionStatus.CONFIRMED_COMPLETE for _, stood, _ in actions),
        activities=len(activities),
        planned=sum(activity.planned or 0 for activity in activities),
        actual=sum(activity.actual or 0 for activity in activities),
        last_movement_on=max((day for day in moves if day <= snapshot.as_of), default=None),
    )


def _calendar(snapshot: _Snapshot) -> list[CalendarRow]:
    """Return the dates to come, from the as-of date on."""
    found = [*_deadlines(snapshot), *_meetings(snapshot), *_people(snapshot), *_agreement(snapshot)]
    return [row for row in found if row.on >= snapshot.as_of]


def _deadlines(snapshot: _Snapshot) -> list[CalendarRow]:
    language = snapshot.language
    found = [
        CalendarRow(
            on=stood.due_on,
            what=in_order(" ", (action.symbol, action.title.best(language)), language),
            kind=DateKind.DEADLINE,
            side=snapshot.sides.get(action.lead_party_id, ""),
        )
        for action, stood, _ in snapshot.actions
        if stood.due_on and stood.status in UNFINISHED
    ]
    for line in snapshot.decisions:
        if line.state is DecisionState.AD_REFERENDUM and line.awaiting_until:
            row = CalendarRow(
                on=line.awaiting_until, what=line.symbol, kind=DateKind.CONFIRMATION, side=line.awaiting
            )
            found.append(row)
    return found


def _meetings(snapshot: _Snapshot) -> list[CalendarRow]:
    found = []
    for meeting in snapshot.meetings:
        host = snapshot.sides.get(meeting.host_party_id, "")
        if meeting.starts_at and meeting.state in (MeetingState.PLANNED, MeetingState.CONVENED):
            place = meeting.place.best(snapshot.language)
            what = in_order(" ", (meeting.symbol, place), snapshot.language)
            found.append(
                CalendarRow(on=meeting.starts_at.date(), what=what, kind=DateKind.MEETING, side=host)
            )
        if meeting.minutes_state is MinutesState.CIRCULATED and meeting.circulated_at:
            sent = meeting.circulated_at.date()
            until = sent + timedelta(days=COMMENT_DAYS)
            if sent > snapshot.as_of:
                continue
            found.append(CalendarRow(on=until, what=meeting.symbol, kind=DateKind.COMMENTS))
    for activity in snapshot.activities:
        if activity.starts_on:
            what = activity.title.best(snapshot.language)
            side = snapshot.sides.get(activity.host_party_id, "")
            found.append(CalendarRow(on=activity.starts_on, what=what, kind=DateKind.ACTIVITY, side=side))
    return found


def _people(snapshot: _Snapshot) -> list[CalendarRow]:
    return [
        CalendarRow(
            on=focal_point.until_on,
            what=snapshot.people[focal_point.person_id],
            kind=DateKind.DESIGNATION_ENDS,
            side=snapshot.sides.get(focal_point.party_id, ""),
        )
        for focal_point in snapshot.focal_points
        if focal_point.until_on
    ]


def _agreement(snapshot: _Snapshot) -> list[CalendarRow]:
    expires = snapshot.agreement.expires_on
    if expires is None:
        return []
    title = snapshot.agreement.title.best(snapshot.language)
    month = expires.year * 12 + expires.month - 1 - RENEWAL_MONTHS
    notice = date(month // 12, month % 12 + 1, min(expires.day, 28))
    return [
        CalendarRow(on=expires, what=title, kind=DateKind.EXPIRY),
        CalendarRow(on=notice, what=title, kind=DateKind.RENEWAL_NOTICE),
    ]

"""Collects what each area of the agreement has led to on a day. Only what both sides may see is in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, attachments, decisions, rows
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.tables import ActivityRow
from secretariat.domain.actions import Action, ActionUpdate, rag, standing
from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Area
from secretariat.domain.attachments import Attachment
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.coverage import (
    AreaCoverage,
    CoveredAction,
    CoveredActivity,
    CoveredDecision,
    Evidence,
)
from secretariat.domain.decisions import Decision, DecisionEvent
from secretariat.domain.groups import Group
from secretariat.domain.lines import DecisionLine
from secretariat.services.lists import decision_lines
from secretariat.services.unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What was read, before it is put into its areas. `decision_areas` has the decisions that there were."""

    language: str
    as_of: date
    histories: Mapping[int, Sequence[ActionUpdate]]
    events: Mapping[int, Sequence[DecisionEvent]]
    evidence: Mapping[Ref, Sequence[Evidence]]
    decision_areas: Mapping[int, int | None]
    action_areas: Mapping[int, int | None]
    actions: Sequence[Action]
    activities: Sequence[Activity]

    def last(self, *days: date | None) -> date | None:
        """Return the latest of some days that had come by then."""
        return max((day for day in days if day and day <= self.as_of), default=None)


class Coverage:
    """Reading what the agreement has led to."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def of(self, group_id: int, language: str, as_of: date) -> tuple[AreaCoverage, ...]:
        """Return the coverage of a group's agreement on a day; see `coverage`."""
        with self._unit.read() as session:
            return coverage(session, group_id, language, as_of)


def coverage(
    session: Session,
    group_id: int,
    language: str,
    as_of: date,
    register: tuple[Sequence[Action], Mapping[int, Sequence[ActionUpdate]]] | None = None,
) -> tuple[AreaCoverage, ...]:
    """Return what each area has led to by the end of `as_of`, in the agreement's order.

    `register`, the group's action items and their histories, is read here unless it has been read before.

    What belongs to no area comes last, and is left out when there is nothing. An action item of another area than its
    decision's stands in its own area. Activities that are still to come are shown, and move nothing.
    """
    group = rows.get(session, Group, group_id, binned=True)
    lines = _decision_lines(session, group_id, language, as_of)
    if register is None:
        register = action_queries.of_group(session, group_id), action_queries.histories(session, group_id)
    found = _read(session, group_id, language, as_of, lines, *register)
    known = [(area.id, area) for area in agreements.areas(session, group.agreement_id)]
    places: list[tuple[int | None, Area | None]] = [*known, (None, None)]
    areas = [_area(area, area_id, lines, found) for area_id, area in places]
    return tuple(
        one for one in areas if one.area_id is not None or one.decisions or one.actions or one.activities
    )


def _decision_lines(session: Session, group_id: int, language: str, as_of: date) -> list[DecisionLine]:
    """Return the decisions that had been taken by a day; one without a day was taken when its meeting ended."""
    series = meeting_queries.series(session, group_id)
    held = {meeting.symbol: meeting.ends_at.date() for meeting in series if meeting.ends_at}
    lines = decision_lines(session, group_id, language, as_of)
    return [line for line in lines if (line.decided_on or held.get(line.meeting, date.min)) <= as_of]


def _read(
    session: Session,
    group_id: int,
    language: str,
    as_of: date,
    lines: Sequence[DecisionLine],
    items: Sequence[Action],
    histories: Mapping[int, Sequence[ActionUpdate]],
) -> _Found:
    events: dict[int, list[DecisionEvent]] = defaultdict(list)
    for event in decisions.events(session, [line.id for line in lines]):
        events[event.decision_id].append(event)
    records = {line.id: rows.get(session, Decision, line.id) for line in lines}
    areas = {row_id: decision.area_id for row_id, decision in records.items()}
    actions = [one for one in items if standing(histories.get(one.id, ()), as_of)]
    activities = rows.find(session, Activity, ActivityRow.group_id == group_id, order=ActivityRow.starts_on)
    return _Found(
        language=language,
        as_of=as_of,
        histories=histories,
        events=events,
        evidence=_evidence(session, histories, activities, as_of),
        decision_areas=areas,
        action_areas={one.id: one.area_id or areas.get(one.decision_id or 0) for one in actions},
        actions=actions,
        activities=activities,
    )


def _evidence(
    session: Session,
    histories: Mapping[int, Sequence[ActionUpdate]],
    activities: Sequence[Activity],
    as_of: date,
) -> Mapping[Ref, Sequence[Evidence]]:
    """Return the files that both sides may see by the action item or the activity which they prove."""
    of_update = {
        Ref(Kind.UPDATE, update.id): Ref(Kind.ACTION, action_id)
        for action_id, history in histories.items()
        for update in history
    }
    subjects = [*of_update, *(Ref(Kind.ACTIVITY, one.id) for one in activities)]
    found: dict[Ref, list[Evidence]] = defaultdict(list)
    for file in _files(session, subjects):
        subject, added = Ref(file.subject_kind, file.subject_id), _day(file)
        if added is None or added <= as_of:
            proof = Evidence(id=file.id, of=subject, name=file.name, added_on=added)
            found[of_update.get(subject, subject)].append(proof)
    return found


_AT_ONCE = 500  # ids in one statement


def _files(session: Session, subjects: Sequence[Ref]) -> list[Attachment]:
    found: list[Attachment] = []
    for first in range(0, len(subjects), _AT_ONCE):
        found += attachments.joint_attachments(session, subjects[first : first + _AT_ONCE])
    return found


def _day(file: Attachment) -> date | None:
    return file.added_at.date() if file.added_at else None


def _area(
    area: Area | None, area_id: int | None, lines: Sequence[DecisionLine], found: _Found
) -> AreaCoverage:
    decided = [line for line in lines if found.decision_areas[line.id] == area_id]
    ids = {line.id for line in decided}
    actions = [one for one in found.actions if found.action_areas[one.id] == area_id]
    here = {one.id for one in actions}
    loose = [one for one in found.activities if _area_of(one, found) == area_id and one.action_id not in here]
    return AreaCoverage(
        as_of=found.as_of,
        area_id=area_id,
        area=area.name.best(found.language) if area else "",
        reference=area.reference if area else "",
        decisions=tuple(
            _decision(line, [one for one in actions if one.decision_id == line.id], found) for line in decided
        ),
        actions=tuple(_action(one, found) for one in actions if one.decision_id not in ids),
        activities=tuple(_activity(one, found) for one in loose),
    )


def _area_of(activity: Activity, found: _Found) -> int | None:
    """Return the area of an activity: its own, else that of the action item which it carries out."""
    return activity.area_id or found.action_areas.get(activity.action_id or 0)


def _decision(line: DecisionLine, actions: Sequence[Action], found: _Found) -> CoveredDecision:
    days = [event.effective_on for event in found.events.get(line.id, ())]
    return CoveredDecision(
        id=line.id,
        symbol=line.symbol,
        text=line.text,
        state=line.state,
        moved_on=found.last(line.decided_on, *days),
        actions=tuple(_action(one, found) for one in actions),
    )


def _action(action: Action, found: _Found) -> CoveredAction:
    history = found.histories.get(action.id, ())
    stood = standing(history, found.as_of)
    assert stood is not None
    carried = [
        one
        for one in found.activities
        if one.action_id == action.id and _area_of(one, found) == found.action_areas[action.id]
    ]
    return CoveredAction(
        id=action.id,
        symbol=action.symbol,
        title=action.title.best(found.language),
        status=stood.status,
        percent=stood.percent,
        rag=rag(stood.status, stood.due_on, stood.moves, found.as_of),
        # A deadline that went along with its event is nothing that anybody did.
        moved_on=found.last(*(update.effective_on for update in history if not update.follows_event)),
        activities=tuple(_activity(one, found) for one in carried),
        evidence=tuple(found.evidence.get(Ref(Kind.ACTION, action.id), ())),
    )


def _activity(activity: Activity, found: _Found) -> CoveredActivity:
    begun = activity.starts_on is None or activity.starts_on <= found.as_of
    return CoveredActivity(
        id=activity.id,
        title=activity.title.best(found.language),
        kind=activity.kind,
        starts_on=activity.starts_on,
        ends_on=activity.ends_on,
        planned=activity.planned,
        actual=activity.actual if begun else None,  # nobody had come yet
        moved_on=found.last(activity.starts_on, activity.ends_on, activity.reported_on),
        evidence=tuple(found.evidence.get(Ref(Kind.ACTIVITY, activity.id), ())),
    )

"""Collects what the officials' progress report says on an as-of date, from the dated histories, in one snapshot.

Everything is as it stood on that day: status, percentage and deadline from the history of each action item, its side
and people from the changes of hands, the states of decisions from theirs. What was entered later with an earlier date
counts from that date on.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from secretariat import __version__
from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, rows
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.tables import ActivityRow as ActivityTable
from secretariat.database.tables import FocalPointRow
from secretariat.documents.content.report import (
    ActionRow,
    ActivityRow,
    CoverageRow,
    DecisionRow,
    GoneRow,
    ReportContent,
)
from secretariat.domain.actions import (
    Action,
    ActionUpdate,
    Assignment,
    Hands,
    Standing,
    hands,
    rag,
    standing,
)
from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Agreement
from secretariat.domain.clock import ClockLine
from secretariat.domain.coverage import AreaCoverage
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.lines import DecisionLine
from secretariat.domain.meetings import Meeting
from secretariat.domain.people import FocalPoint, Person
from secretariat.domain.reports import ChangeKind, Earlier, EarlierItem, changes_of
from secretariat.services import report_calendar, reports
from secretariat.services.clock import clock_lines
from secretariat.services.coverage import coverage
from secretariat.services.lists import decision_lines, full_name, side_names


@dataclass(frozen=True, slots=True)
class Stood:
    """An action item as it stood on the as-of date."""

    action: Action
    standing: Standing
    hands: Hands
    history: Sequence[ActionUpdate]


@dataclass(frozen=True, slots=True)
class Items:
    """A group's action items with their histories and changes of hands, from which any day is computed."""

    actions: Sequence[Action]
    histories: Mapping[int, Sequence[ActionUpdate]]
    assignments: Mapping[int, Sequence[Assignment]]

    @property
    def read(self) -> tuple[Sequence[Action], Mapping[int, Sequence[ActionUpdate]]]:
        """What the coverage is computed from."""
        return self.actions, self.histories

    def on(self, day: date) -> list[Stood]:
        """Return the action items that there were at the end of a day, as they stood then."""
        found = []
        for action in self.actions:
            history = self.histories.get(action.id, ())
            stood = standing(history, day)
            if stood is not None:
                held = hands(action, self.assignments.get(action.id, ()), day)
                found.append(Stood(action, stood, held, history))
        return found


@dataclass(frozen=True, slots=True)
class Register:
    """What was read, before it is put into rows."""

    language: str
    as_of: date
    group: Group
    agreement: Agreement
    items: Items
    actions: Sequence[Stood]
    decisions: Sequence[DecisionLine]
    decision_areas: dict[int, int | None]
    activities: Sequence[Activity]
    meetings: Sequence[Meeting]
    focal_points: Sequence[FocalPoint]
    clock: Sequence[ClockLine]
    people: dict[int, str]
    area_names: dict[int, str]
    symbols: dict[int, str]
    sides: dict[int | None, str]


def collect(session: Session, group_id: int, language: str, as_of: date, since: date | None) -> ReportContent:
    """Return the content of a group's progress report as the register stood on `as_of`.

    It is compared with what the report of the day `since` said, or with the register as of that day where none was
    kept; without `since` with the last one that was made for an earlier day, if there is any.

    Raises:
        RuleViolation: `language_not_of_group`.
    """
    found = _read(session, group_id, language, as_of)
    before = _earlier(session, found, since)
    parties = agreements.parties(session, found.group.agreement_id)
    listed = {stood.action.id for stood in found.actions}
    return ReportContent(
        symbol=found.group.symbol,
        group=found.group.name.best(language),
        agreement=found.agreement.title.best(language),
        parties=tuple(found.sides[party.id] for party in parties),
        as_of=as_of,
        since=before.as_of if before else None,
        since_kept=bool(before and before.kept),
        since_hash=before.data_hash if before else "",
        language=language,
        clocks=report_calendar.clocks_of(found),
        sample=found.group.sample,
        program=__version__,
        actions=tuple(_action(stood, found, before) for stood in found.actions),
        gone=tuple(_gone(item) for item in before.items.values() if item.id not in listed) if before else (),
        decisions=tuple(_decision(line, found, before) for line in found.decisions),
        coverage=tuple(map(_coverage, coverage(session, group_id, language, as_of, found.items.read))),
        activities=tuple(_activity(activity, found) for activity in found.activities),
        calendar=report_calendar.rows_of(found),
    )


def _read(session: Session, group_id: int, language: str, as_of: date) -> Register:
    group = rows.get(session, Group, group_id)
    if language not in group.languages:
        raise RuleViolation("language_not_of_group", language=language, languages=", ".join(group.languages))
    areas = agreements.areas(session, group.agreement_id)
    items = Items(
        action_queries.of_group(session, group_id),
        action_queries.histories(session, group_id),
        action_queries.assignments(session, group_id),
    )
    known = _decisions(session, group_id, language, as_of)
    areas_of = {row_id: decision.area_id for row_id, decision in rows.by_id(session, Decision).items()}
    activities = rows.find(
        session, Activity, ActivityTable.group_id == group_id, order=ActivityTable.starts_on
    )
    return Register(
        language=language,
        as_of=as_of,
        group=group,
        agreement=rows.get(session, Agreement, group.agreement_id, binned=True),
        items=items,
        actions=items.on(as_of),
        decisions=known,
        decision_areas={line.id: areas_of.get(line.id) for line in known},
        activities=activities,
        meetings=meeting_queries.series(session, group_id),
        focal_points=rows.find(session, FocalPoint, FocalPointRow.group_id == group_id),
        clock=clock_lines(session, group_id, language, as_of),
        people={
            row_id: full_name(person, language) for row_id, person in rows.by_id(session, Person).items()
        },
        area_names={area.id: area.name.best(language) for area in areas},
        symbols={line.id: line.symbol for line in known},
        sides=side_names(session, language),
    )


def _decisions(session: Session, group_id: int, language: str, as_of: date) -> list[DecisionLine]:
    """Return the decisions that had been taken by a day."""
    lines = decision_lines(session, group_id, language, as_of)
    series = meeting_queries.series(session, group_id)
    held = {meeting.symbol: meeting.ends_at.date() for meeting in series if meeting.ends_at}
    return [line for line in lines if (line.decided_on or held.get(line.meeting, date.min)) <= as_of]


def _earlier(session: Session, found: Register, since: date | None) -> Earlier | None:
    """Return what the report is compared with: what one said that was kept, or the register on that day."""
    kept = reports.kept_before(session, found.group.id, found.as_of, since)
    said = reports.what_it_said(session, kept) if kept else None
    if said is not None:
        return said
    day = kept.as_of if kept else since
    if day is None:
        return None
    items = {}
    for stood in found.items.on(day):
        items[stood.action.id] = EarlierItem(
            id=stood.action.id,
            symbol=stood.action.symbol,
            title=stood.action.title.best(found.language),
            side=found.sides.get(stood.hands.lead_party_id, ""),
            status=stood.standing.status,
            due_on=stood.standing.due_on,
            rag=rag(stood.standing.status, stood.standing.due_on, stood.standing.moves, day),
        )
    decisions = _decisions(session, found.group.id, found.language, day)
    return Earlier(as_of=day, items=items, decisions=frozenset(line.id for line in decisions))


def _action(found: Stood, register: Register, earlier: Earlier | None) -> ActionRow:
    action, stood, history = found.action, found.standing, found.history
    language, people = register.language, register.people
    said = [update for update in history if update.effective_on <= register.as_of and update.text]
    before = earlier.items.get(action.id) if earlier else None
    area_id = action.area_id or register.decision_areas.get(action.decision_id or 0)
    return ActionRow(
        id=action.id,
        symbol=action.symbol,
        title=action.title.best(language),
        area=register.area_names.get(area_id or 0, ""),
        decision=register.symbols.get(action.decision_id or 0, ""),
        side=register.sides.get(found.hands.lead_party_id, ""),
        responsible=people.get(found.hands.responsible_id or 0, ""),
        counterpart=people.get(found.hands.counterpart_id or 0, ""),
        priority=action.priority,
        agreed_on=action.agreed_on,
        original_due_on=stood.original_due_on,
        due_on=stood.due_on,
        moves=stood.moves,
        status=stood.status,
        percent=stood.percent,
        report=said[-1].text.best(language) if said else "",
        reported_on=said[-1].effective_on if said else None,
        rag=rag(stood.status, stood.due_on, stood.moves, register.as_of),
        slipped_days=max(0, stood.slipped_days) if stood.moves else 0,
        changes=_changes(stood, register.as_of, before, earlier.as_of) if earlier else (),
        rag_before=before.rag if before else None,
        status_before=before.status if before else None,
        due_before=before.due_on if before else None,
    )


def _changes(stood: Standing, as_of: date, before: EarlierItem | None, since: date) -> tuple[ChangeKind, ...]:
    original = stood.original_due_on
    return changes_of(stood.status, stood.due_on, as_of, before, since, original_due_on=original)


def _gone(item: EarlierItem) -> GoneRow:
    return GoneRow(
        symbol=item.symbol,
        title=item.title,
        side=item.side,
        rag_before=item.rag,
        status_before=item.status,
    )


def _decision(line: DecisionLine, register: Register, earlier: Earlier | None) -> DecisionRow:
    replaced_by = line.replaced_by if line.replaced_by in register.symbols.values() else ""
    awaiting = f"{line.awaiting} {line.awaiting_until or ''}".strip()
    return DecisionRow(
        id=line.id,
        symbol=line.symbol,
        text=line.text,
        meeting=line.meeting,
        area=line.area,
        decided_on=line.decided_on,
        state=line.state,
        remark=replaced_by or (awaiting if line.state is DecisionState.AD_REFERENDUM else ""),
        new=earlier is not None and line.id not in earlier.decisions,
    )


def _coverage(area: AreaCoverage) -> CoverageRow:
    return CoverageRow(
        area=area.area,
        reference=area.reference,
        decisions=len(area.decisions),
        actions=sum(1 for _ in area.all_actions()),
        open=area.open,
        confirmed=area.confirmed,
        activities=sum(1 for _ in area.all_activities()),
        planned=area.planned,
        actual=area.actual,
        evidence=sum(1 for _ in area.all_evidence()),
        last_movement_on=area.moved_on,
        silent=area.silent,
    )


def _activity(activity: Activity, register: Register) -> ActivityRow:
    language = register.language
    return ActivityRow(
        title=activity.title.best(language),
        kind=activity.kind,
        area=register.area_names.get(activity.area_id or 0, ""),
        starts_on=activity.starts_on,
        ends_on=activity.ends_on,
        host=register.sides.get(activity.host_party_id, ""),
        planned=activity.planned,
        actual=activity.actual,
        cost_borne_by=activity.cost_borne_by.best(language),
        report_due_on=activity.report_due_on,
        reported_on=activity.reported_on if (activity.reported_on or date.max) <= register.as_of else None,
    )

"""What each area of the agreement has led to: decisions, action items, activities, and the files that prove them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from secretariat.domain.actions import OPEN_STATUSES, ActionStatus, Rag
from secretariat.domain.activities import ActivityKind
from secretariat.domain.changes import Ref
from secretariat.domain.deadlines import Span, SpanUnit, before
from secretariat.domain.decisions import DecisionState

SILENT_MONTHS = 6
"""After so many months by the calendar without anything an area is pointed out (issue: "nothing for six months")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A file that proves progress; `of` is the progress entry or the activity to which it is attached."""

    id: int
    of: Ref
    name: str
    added_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveredActivity:
    """A cooperation activity; `moved_on` is the last day by then on which something happened about it."""

    id: int
    title: str
    kind: ActivityKind
    starts_on: date | None = None
    ends_on: date | None = None
    planned: int | None = None
    actual: int | None = None
    moved_on: date | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveredAction:
    """An action item as it stood, with the activities that carry it out."""

    id: int
    symbol: str
    title: str
    status: ActionStatus
    percent: int
    rag: Rag
    moved_on: date | None = None
    activities: tuple[CoveredActivity, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CoveredDecision:
    """A decision as it stood, with the action items that follow from it."""

    id: int
    symbol: str
    text: str
    state: DecisionState
    moved_on: date | None = None
    actions: tuple[CoveredAction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaCoverage:
    """One area and all that it has led to on a day.

    Args:
        area_id: None for what belongs to no area of the agreement.
        decisions: with their action items in this area.
        actions: those that follow from no decision of this area.
        activities: those that carry out no action item of this area.
    """

    as_of: date
    area_id: int | None
    area: str
    reference: str = ""
    decisions: tuple[CoveredDecision, ...] = ()
    actions: tuple[CoveredAction, ...] = ()
    activities: tuple[CoveredActivity, ...] = ()

    def all_actions(self) -> Iterator[CoveredAction]:
        """Give every action item of the area once."""
        for decision in self.decisions:
            yield from decision.actions
        yield from self.actions

    def all_activities(self) -> Iterator[CoveredActivity]:
        """Give every activity of the area once."""
        for action in self.all_actions():
            yield from action.activities
        yield from self.activities

    def all_evidence(self) -> Iterator[Evidence]:
        """Give every file that proves progress in the area once."""
        for action in self.all_actions():
            yield from action.evidence
        for activity in self.all_activities():
            yield from activity.evidence

    @property
    def open(self) -> int:
        """How many action items are open."""
        return sum(action.status in OPEN_STATUSES for action in self.all_actions())

    @property
    def confirmed(self) -> int:
        """How many action items are confirmed complete."""
        return sum(action.status is ActionStatus.CONFIRMED_COMPLETE for action in self.all_actions())

    @property
    def planned(self) -> int:
        """How many places were offered in activities."""
        return sum(activity.planned or 0 for activity in self.all_activities())

    @property
    def actual(self) -> int:
        """How many places were filled in activities."""
        return sum(activity.actual or 0 for activity in self.all_activities())

    @property
    def moved_on(self) -> date | None:
        """The last day on which anything happened in the area, None when nothing ever did."""
        days = [
            *(decision.moved_on for decision in self.decisions),
            *(action.moved_on for action in self.all_actions()),
            *(activity.moved_on for activity in self.all_activities()),
            *(file.added_on for file in self.all_evidence()),
        ]
        return max((day for day in days if day), default=None)

    @property
    def silent(self) -> bool:
        """Whether nothing has happened for six months; an area in which nothing ever did is silent too."""
        return is_silent(self.moved_on, self.as_of)


def is_silent(moved_on: date | None, as_of: date) -> bool:
    """Return whether six months by the calendar have passed since a day; without a day they have."""
    return moved_on is None or moved_on <= before(as_of, Span(SILENT_MONTHS, SpanUnit.MONTHS))

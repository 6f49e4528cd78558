"""Agendas: their running clock, templates, and the matters that earlier meetings left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as queries
from secretariat.domain.actions import Action
from secretariat.domain.agendas import (
    ARISING,
    AgendaClock,
    MattersArising,
    PreviousMinutes,
    agenda_clock,
    is_reported,
)
from secretariat.domain.agreements import Area
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, AgendaKind, Meeting
from secretariat.domain.minutes import check_drafting
from secretariat.domain.symbols import minutes_symbol
from secretariat.domain.templates import (
    AgendaTemplate,
    TemplateItem,
    check_template,
    check_template_item,
)
from secretariat.domain.text import LocalizedText
from secretariat.services.meetings import usual_title
from secretariat.services.records import store
from secretariat.services.unit import Unit, Writing

R = TypeVar("R", AgendaTemplate, TemplateItem)

_CHECKS: dict[type[Any], Callable[[Any], None]] = {
    AgendaTemplate: check_template,
    TemplateItem: check_template_item,
}


class Agendas:
    """The verbs for agenda templates, and what is computed from agendas."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def clock(self, meeting_id: int) -> AgendaClock:
        """Return when each item of a meeting's agenda is called, from its sittings or its hours day by day."""
        with self._unit.read() as session:
            return collect_clock(session, rows.get(session, Meeting, meeting_id))

    def matters_arising(self, meeting_id: int) -> MattersArising:
        """Return what earlier meetings left for this one; see `collect_matters_arising`."""
        with self._unit.read() as session:
            return collect_matters_arising(session, rows.get(session, Meeting, meeting_id))

    def carried(self, item_id: int) -> MattersArising:
        """Return what earlier meetings left for an agenda item; see `collect_carried`."""
        with self._unit.read() as session:
            return collect_carried(session, rows.get(session, AgendaItem, item_id))

    def now(self, zone: str) -> datetime:
        """Return the present wall time in a meeting's zone."""
        return self._unit.clock().astimezone(ZoneInfo(zone)).replace(tzinfo=None)

    def templates(self, group_id: int) -> list[AgendaTemplate]:
        """Return the agenda templates that a group is offered: its own, and those for every group."""
        with self._unit.read() as session:
            return queries.templates(session, group_id)

    def items(self, template_id: int) -> list[TemplateItem]:
        """Return the items of a template in order."""
        with self._unit.read() as session:
            return queries.template_items(session, template_id)

    def save(self, record: R, *, after: int | None = None) -> Outcome[R]:
        """Create (id 0) or change a template or one of its items; a new item goes behind the item `after`.

        Raises:
            RuleViolation: what `check_template` and `check_template_item` refuse.
        """
        _CHECKS[type(record)](record)
        kind = rows.kind_of(type(record))
        with self._unit.write("change" if record.id else "create", kind) as writing:
            saved = store(writing, record)
            if after is not None and not record.id:
                _put_behind(writing, saved.id, after)
                saved = rows.get(writing.session, type(record), saved.id)
        return writing.outcome(saved)

    def keep_as_template(self, meeting_id: int, name: LocalizedText) -> Outcome[AgendaTemplate]:
        """Keep a meeting's agenda as a template of its group; the reviews of areas become one item for each area.

        Raises:
            RuleViolation: `name_missing`, or `agenda_empty`.
        """
        check_template(AgendaTemplate(name=name))
        with self._unit.write("keep_as_template", Kind.AGENDA_TEMPLATE) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            agenda = queries.agenda(writing.session, meeting_id)
            if not agenda:
                raise RuleViolation("agenda_empty", symbol=meeting.symbol)
            group = rows.get(writing.session, Group, meeting.group_id)
            template = store(writing, AgendaTemplate(group_id=group.id, name=name))
            reviewed = False
            for item in agenda:
                if item.area_id is None or not reviewed:
                    store(writing, _template_item(template.id, item, group))
                reviewed = reviewed or item.area_id is not None
        return writing.outcome(template)

    def apply(self, template_id: int, meeting_id: int) -> Outcome[list[AgendaItem]]:
        """Write the agenda of a meeting that has none from a template.

        Raises:
            RuleViolation: `agenda_not_empty`, `template_empty`, or `minutes_not_drafting`.
        """
        with self._unit.write("apply_template", Kind.AGENDA_ITEM) as writing:
            session = writing.session
            meeting = rows.get(session, Meeting, meeting_id)
            check_drafting(meeting)
            if queries.agenda(session, meeting_id):
                raise RuleViolation("agenda_not_empty", symbol=meeting.symbol)
            template = rows.get(session, AgendaTemplate, template_id)
            items = queries.template_items(session, template_id)
            if not items:
                raise RuleViolation("template_empty", name=template.name.best("en"))
            areas = [
                area
                for group in queries.groups(session, meeting)
                for area in agreements.areas(session, group.agreement_id)
            ]
            made = [store(writing, item) for known in items for item in _agenda_items(meeting, known, areas)]
        return writing.outcome(made)


def collect_clock(session: Session, meeting: Meeting) -> AgendaClock:
    """Return the running clock of a meeting's agenda, within an open session."""
    sittings = queries.sittings(session, meeting.id)
    return agenda_clock(meeting, sittings, queries.agenda(session, meeting.id))


def collect_matters_arising(session: Session, meeting: Meeting) -> MattersArising:
    """Return what earlier meetings of the series left for a meeting, within an open session.

    The minutes of the meeting before, by number and not by date, and not cancelled; of all earlier ones the decisions
    that are not settled and the open action items that are to be reported by the day on which the meeting begins. What
    was agreed between meetings before that day comes after those.
    """
    earlier = queries.before(session, meeting)
    places = {other.id: place for place, other in enumerate(earlier)}
    begins = meeting.starts_at.date() if meeting.starts_at else date.max

    def arises(action: Action) -> bool:
        if action.meeting_id is not None:
            return action.meeting_id in places and is_reported(action, begins)
        agreed = action.agreed_on or date.min
        return bool(earlier) and agreed <= begins and is_reported(action, begins)

    actions = [action for action in action_queries.of_group(session, meeting.group_id) if arises(action)]
    actions.sort(
        key=lambda a: (
            places.get(a.meeting_id or 0, len(places)),
            a.agreed_on or date.min,
            a.number or 10**6,
            a.id,
        )
    )
    decisions = decision_queries.of_meetings(session, [other.id for other in earlier])
    return MattersArising(
        previous=_previous(earlier),
        decisions=tuple(decision for decision in decisions if decision.state in ARISING),
        actions=tuple(actions),
    )


def collect_carried(session: Session, item: AgendaItem) -> MattersArising:
    """Return what earlier meetings left for one agenda item, within an open session.

    Under matters arising that is everything; under the review of an area, the decisions and action items of that area.
    Nothing is left for other items.
    """
    if item.kind is not AgendaKind.MATTERS_ARISING and item.area_id is None:
        return MattersArising()
    found = collect_matters_arising(session, rows.get(session, Meeting, item.meeting_id))
    if item.kind is AgendaKind.MATTERS_ARISING:
        return found
    return MattersArising(
        decisions=tuple(decision for decision in found.decisions if decision.area_id == item.area_id),
        actions=tuple(action for action in found.actions if action.area_id == item.area_id),
    )


def _previous(earlier: Sequence[Meeting]) -> PreviousMinutes | None:
    if not earlier:
        return None
    before = earlier[-1]
    return PreviousMinutes(before, minutes_symbol(before.symbol), before.minutes_state)


def _template_item(template_id: int, item: AgendaItem, group: Group) -> TemplateItem:
    each_area = item.area_id is not None
    return TemplateItem(
        template_id=template_id,
        kind=AgendaKind.AREA_REVIEW if each_area else item.kind,
        title=usual_title(group, AgendaKind.AREA_REVIEW) if each_area else item.title,
        annotation=LocalizedText() if each_area else item.annotation,
        minutes_allotted=item.minutes_allotted,
        each_area=each_area,
    )


def _agenda_items(meeting: Meeting, known: TemplateItem, areas: Sequence[Area]) -> list[AgendaItem]:
    """Return what an item of a template becomes: one item, or one for each area of the agreement."""
    item = AgendaItem(
        meeting_id=meeting.id,
        kind=known.kind,
        title=known.title,
        annotation=known.annotation,
        minutes_allotted=known.minutes_allotted,
    )
    if not known.each_area:
        return [item]
    return [_of_area(item, area) for area in areas]


def _of_area(item: AgendaItem, area: Area) -> AgendaItem:
    return AgendaItem(
        meeting_id=item.meeting_id,
        kind=item.kind,
        title=LocalizedText({**item.title, **area.name}),
        area_id=area.id,
        annotation=item.annotation,
        minutes_allotted=item.minutes_allotted,
    )


def _put_behind(writing: Writing, item_id: int, after: int) -> None:
    ref = Ref(Kind.TEMPLATE_ITEM, item_id)
    others = [other for other in rows.siblings(writing.session, ref.kind, ref.id) if other != ref.id]
    place = others.index(after) + 1 if after in others else len(others)
    rows.place(writing.session, ref.kind, [*others[:place], ref.id, *others[place:]])

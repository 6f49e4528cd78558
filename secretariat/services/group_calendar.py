"""The whole calendar of a group: meetings, time limits, action items, activities and designations that end.

Its entries are known again by their UIDs. Records that have a UUID give theirs; of what is computed (a time limit, the
day on which an action item is due) it is derived from the group's symbol and from what it is, so that the next file
replaces the entries of this one. Their SEQUENCE is the record's version, or where there is no record the day on which
the file is made: both only ever go up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements as agreement_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import rows
from secretariat.database.tables import ActivityRow, FocalPointRow
from secretariat.documents.content.calendar import Address, CalendarContent, Event, Method, Task
from secretariat.documents.labels import Labels, labels
from secretariat.domain.actions import OPEN_STATUSES, Action
from secretariat.domain.activities import Activity
from secretariat.domain.agreements import Area, Party
from secretariat.domain.clock import ClockLine, ClockState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import FocalPoint, Person
from secretariat.services.calendars import meeting_event, organizer_of, sample_lines
from secretariat.services.clock import clock_lines
from secretariat.services.document_kinds import Order
from secretariat.services.meeting_reading import read

DEADLINE_ALARM_DAYS = 14
_DERIVED = UUID(
    "5f1c3f5e-6d0e-4c39-9a54-0d1f4c8f7a11"
)  # the name space of what is derived; made once by chance
_FIRST_DAY = date(2020, 1, 1)  # before there was any such file


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFacts:
    """A group, what names the people, sides and areas of its entries, and the last day of each of its meetings."""

    group: Group
    today: date
    words: Labels
    organizer: Address | None
    persons: Mapping[int, Person]
    parties: Mapping[int, Party]
    areas: Mapping[int, Area]
    met: Mapping[int, date]

    def uid(self, *what: object) -> str:
        """Return the UID of what has none of its own, always the same for the same thing."""
        return str(uuid5(_DERIVED, "/".join([self.group.symbol, *map(str, what)])))

    @property
    def day_number(self) -> int:
        """How many days have gone by since there could first be such a file."""
        return (self.today - _FIRST_DAY).days

    def person(self, person_id: int | None) -> str:
        """Return a person's style and name, empty for nobody."""
        person = self.persons.get(person_id or 0)
        return person.called(self.words.language) if person else ""

    def party(self, party_id: int | None) -> str:
        """Return what a party is called in lists, empty for none."""
        party = self.parties.get(party_id or 0)
        return party.called(self.words.language) if party else ""

    def area(self, area_id: int | None) -> str:
        """Return the name of an area, empty for none."""
        area = self.areas.get(area_id or 0)
        return area.name.best(self.words.language) if area else ""

    def lines(self, *facts: tuple[str, str]) -> str:
        """Return facts by their labels as lines, those without a value left out."""
        words = self.words
        said = [
            words.format("calendar.fact", name=words.get(f"calendar.{key}"), value=value)
            for key, value in facts
            if value
        ]
        return "\n".join([*said, *sample_lines(self.group, words)])


def collect_calendar(session: Session, order: Order) -> CalendarContent:
    """Return the calendar of a group, for both sides.

    Action items stand in it once they have a symbol: as tasks, and those that are open also as whole days, for Outlook
    takes no tasks from files.

    Raises:
        RuleViolation: `language_not_of_group`.
    """
    found = facts_of(session, order)
    group = found.group
    actions = _agreed(session, group.id)
    waits = action_queries.dependencies(session, group.id)
    return CalendarContent(
        method=Method.PUBLISH,
        language=order.language,
        made_on=order.today,
        name=group.name.best(order.language),
        events=(
            *_meetings(session, found),
            *_limits(session, found),
            *(_due_day(found, action) for action in actions.values() if _is_open(action)),
            *_activities(session, found),
            *_designations(session, found),
        ),
        tasks=tuple(
            _task(found, action, [actions[on].uid for on in waits.get(action.id, ()) if on in actions])
            for action in actions.values()
        ),
    )


def deadlines(found: GroupFacts, actions: Sequence[Action]) -> CalendarContent:
    """Return the deadlines of a few action items and nothing else: for a letter to the person who carries them out.

    Each is a task, and while it is open a whole day as well, the same entries as in the group's calendar. What they
    wait for is left out, for that can be in other hands; so is what has no symbol yet.
    """
    agreed = [action for action in actions if action.symbol]
    return CalendarContent(
        method=Method.PUBLISH,
        language=found.words.language,
        made_on=found.today,
        events=tuple(_due_day(found, action) for action in agreed if _is_open(action)),
        tasks=tuple(_task(found, action, []) for action in agreed),
    )


def facts_of(session: Session, order: Order) -> GroupFacts:
    """Return what the entries of a group's calendar are written with.

    Raises:
        RuleViolation: `language_not_of_group`.
    """
    group = rows.get(session, Group, order.subject_id)
    if order.language not in group.languages:
        languages = ", ".join(group.languages)
        raise RuleViolation("language_not_of_group", language=order.language, languages=languages)
    return GroupFacts(
        group=group,
        today=order.today,
        words=labels(order.language),
        organizer=organizer_of(session, group, order.today, order.language),
        persons=rows.by_id(session, Person),
        parties=rows.by_id(session, Party),
        areas=rows.by_id(session, Area),
        met={m.id: m.ends_at.date() for m in meeting_queries.series(session, group.id) if m.ends_at},
    )


def _agreed(session: Session, group_id: int) -> dict[int, Action]:
    """Return the action items that both sides know: those that got a symbol."""
    return {action.id: action for action in action_queries.of_group(session, group_id) if action.symbol}


def _is_open(action: Action) -> bool:
    return action.due_on is not None and action.status in OPEN_STATUSES


def _meetings(session: Session, found: GroupFacts) -> Iterator[Event]:
    for meeting in meeting_queries.series(session, found.group.id):
        if meeting.starts_at and meeting.ends_at:
            order = Order(subject_id=meeting.id, language=found.words.language, today=found.today)
            yield meeting_event(session, read(session, order), found.organizer)


def _limits(session: Session, found: GroupFacts) -> Iterator[Event]:
    for line in clock_lines(session, found.group.id, found.words.language, found.today):
        if line.due_on is not None and line.state is not ClockState.DONE:
            yield _limit(found, line, line.due_on)


def _limit(found: GroupFacts, line: ClockLine, due_on: date) -> Event:
    words = found.words
    moved = words.date(line.moved_to) if line.moved_to else ""
    return Event(
        uid=found.uid("limit", line.key),
        sequence=found.day_number,
        summary=words.format("calendar.due", what=line.what),
        starts=due_on,
        ends=due_on,
        description=found.lines(
            ("side", line.side), ("rest_of", words.joined(list(line.rest_of))), ("moved_to", moved)
        ),
        categories=(found.group.symbol,),
        organizer=found.organizer,
        alarm_days=DEADLINE_ALARM_DAYS,
    )


def _task(found: GroupFacts, action: Action, waits_for: list[str]) -> Task:
    return Task(
        uid=action.uid,
        sequence=action.version,
        summary=_called(found, action),
        status=action.status,
        percent=action.percent,
        priority=action.priority,
        starts_on=_begins(found, action),
        due_on=action.due_on,
        description=_said(found, action),
        categories=_categories(found, action.area_id),
        organizer=found.organizer,
        waits_for=tuple(sorted(waits_for)),
        alarm_days=DEADLINE_ALARM_DAYS if _is_open(action) else None,
    )


def _begins(found: GroupFacts, action: Action) -> date:
    """Return the day on which an action item was agreed, or the one before its deadline when that is not later."""
    agreed = action.agreed_on or found.met.get(action.meeting_id or 0) or found.today
    return min(agreed, action.due_on - timedelta(days=1)) if action.due_on else agreed


def _due_day(found: GroupFacts, action: Action) -> Event:
    assert action.due_on is not None
    return Event(
        uid=found.uid("due", action.uid),
        sequence=action.version,
        summary=found.words.format("calendar.due", what=_called(found, action)),
        starts=action.due_on,
        ends=action.due_on,
        description=_said(found, action),
        categories=_categories(found, action.area_id),
        organizer=found.organizer,
        alarm_days=DEADLINE_ALARM_DAYS,
    )


def _called(found: GroupFacts, action: Action) -> str:
    title = action.title.best(found.words.language)
    return found.words.format("calendar.fact", name=action.symbol, value=title)


def _said(found: GroupFacts, action: Action) -> str:
    return found.lines(
        ("lead", found.party(action.lead_party_id)),
        ("responsible", found.person(action.responsible_id)),
        ("counterpart", found.person(action.counterpart_id)),
        ("status", found.words.get(f"action_status.{action.status.value}")),
        ("area", found.area(action.area_id)),
    )


def _categories(found: GroupFacts, area_id: int | None) -> tuple[str, ...]:
    return tuple(text for text in (found.group.symbol, found.area(area_id)) if text)


def _activities(session: Session, found: GroupFacts) -> Iterator[Event]:
    for activity in rows.find(session, Activity, ActivityRow.group_id == found.group.id):
        if activity.starts_on:
            yield _activity(found, activity, activity.starts_on, activity.ends_on or activity.starts_on)
        if activity.report_due_on and not activity.reported_on:
            yield _report(found, activity, activity.report_due_on)


def _activity(found: GroupFacts, activity: Activity, starts_on: date, ends_on: date) -> Event:
    language = found.words.language
    return Event(
        uid=found.uid("activity", activity.id),
        sequence=activity.version,
        summary=activity.title.best(language),
        starts=starts_on,
        ends=ends_on,
        description=found.lines(
            ("kind", found.words.get(f"activity_kind.{activity.kind.value}")),
            ("host", found.party(activity.host_party_id)),
            ("area", found.area(activity.area_id)),
        ),
        location=activity.place.best(language),
        categories=_categories(found, activity.area_id),
        organizer=found.organizer,
    )


def _report(found: GroupFacts, activity: Activity, due_on: date) -> Event:
    title = activity.title.best(found.words.language)
    return Event(
        uid=found.uid("activity-report", activity.id),
        sequence=activity.version,
        summary=found.words.format("calendar.report_due", title=title),
        starts=due_on,
        ends=due_on,
        description=found.lines(("area", found.area(activity.area_id))),
        categories=_categories(found, activity.area_id),
        organizer=found.organizer,
        alarm_days=DEADLINE_ALARM_DAYS,
    )


def _designations(session: Session, found: GroupFacts) -> Iterator[Event]:
    """Yield the last days of the designations that have one and have not ended."""
    parties = {party.id for party in agreement_queries.parties(session, found.group.agreement_id)}
    for held in rows.find(session, FocalPoint, FocalPointRow.group_id == found.group.id):
        if held.until_on and held.until_on >= found.today and held.party_id in parties:
            words = found.words
            yield Event(
                uid=found.uid("designation", held.id),
                sequence=held.version,
                summary=words.format("calendar.designation_ends", person=found.person(held.person_id)),
                starts=held.until_on,
                ends=held.until_on,
                description=found.lines(
                    ("role", words.get(f"focal_point_role.{held.role.value}")),
                    ("side", found.party(held.party_id)),
                    ("area", found.area(held.area_id)),
                ),
                categories=_categories(found, held.area_id),
                organizer=found.organizer,
                alarm_days=DEADLINE_ALARM_DAYS,
            )

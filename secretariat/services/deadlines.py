"""Deadlines that are tied to an event: they follow it, in the same step in which its day becomes known or moves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import actions as queries
from secretariat.database.store import rows
from secretariat.domain.actions import (
    Action,
    ActionUpdate,
    confirmed_on,
    deadline_set,
    standing,
    tied_since,
)
from secretariat.domain.agreements import Agreement
from secretariat.domain.changes import Kind
from secretariat.domain.deadlines import OF_AGREEMENT, OF_MEETING, DueEvent, shifted
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.services.standings import append, correct_deadline
from secretariat.services.unit import Writing

TIE = ("due_event", "due_offset", "due_unit", "due_meeting_id", "due_action_id")
"""The fields of an action item that tie its deadline to an event."""

_NOT_HELD_THEN = (MeetingState.POSTPONED, MeetingState.CANCELLED)


def untied(action: Action) -> Action:
    """Return an action item whose deadline follows nothing."""
    return replace(
        action, due_event=None, due_offset=None, due_unit=None, due_meeting_id=None, due_action_id=None
    )


def tidied(action: Action) -> Action:
    """Return an action item that names the meeting or the item of its event, and nothing that its event is not of."""
    if action.due_event is None:
        return untied(action)
    return replace(
        action,
        due_offset=action.due_span.amount if action.due_span else 0,
        due_unit=action.due_span.unit if action.due_span else None,
        due_meeting_id=action.due_meeting_id if action.due_event in OF_MEETING else None,
        due_action_id=action.due_action_id if action.due_event is DueEvent.ACTION_COMPLETE else None,
    )


def check_tie(session: Session, action: Action) -> None:
    """Refuse a deadline that is tied to a meeting or an item of another working group.

    Raises:
        RuleViolation: `of_another_group`.
    """
    if action.due_meeting_id is not None:
        meeting = rows.get(session, Meeting, action.due_meeting_id)
        if action.group_id not in (meeting.group_id, *meeting.joint_group_ids):
            raise RuleViolation("of_another_group", kind=Kind.MEETING, field="due_meeting_id")
    if action.due_action_id is not None:
        other = rows.get(session, Action, action.due_action_id)
        if other.group_id != action.group_id:
            raise RuleViolation("of_another_group", kind=Kind.ACTION, field="due_action_id")


def event_day(session: Session, action: Action) -> date | None:
    """Return the day of the event to which an action item's deadline is tied, None while it is not known.

    A meeting that was postponed or cancelled has none, and completion has one as soon as it is confirmed.
    """
    if action.due_event in OF_AGREEMENT:
        group = rows.get(session, Group, action.group_id, binned=True)
        agreement = rows.get(session, Agreement, group.agreement_id, binned=True)
        return {
            DueEvent.AGREEMENT_SIGNED: agreement.signed_on,
            DueEvent.AGREEMENT_IN_FORCE: agreement.in_force_on,
            DueEvent.AGREEMENT_EXPIRES: agreement.expires_on,
        }[action.due_event]
    if action.due_event in OF_MEETING and action.due_meeting_id is not None:
        return _day_of_meeting(
            rows.get(session, Meeting, action.due_meeting_id, binned=True), action.due_event
        )
    if action.due_event is DueEvent.ACTION_COMPLETE and action.due_action_id is not None:
        return confirmed_on(queries.history(session, action.due_action_id))
    return None


def _day_of_meeting(meeting: Meeting, event: DueEvent) -> date | None:
    if event is DueEvent.MINUTES_ADOPTED:
        return meeting.adopted_on
    if event is DueEvent.MINUTES_SIGNED:
        return meeting.signed_on
    at = meeting.starts_at if event is DueEvent.MEETING_STARTS else meeting.ends_at
    return at.date() if at and meeting.state not in _NOT_HELD_THEN else None


def due_day(session: Session, action: Action) -> date | None:
    """Return the deadline of a tied action item as its event gives it, None while the event's day is not known.

    Raises:
        RuleViolation: `span_too_long`.
    """
    day, span = event_day(session, action), action.due_span
    return shifted(day, span) if day and span else None


def follow_agreement(writing: Writing, agreement_id: int, today: date) -> None:
    """Let the deadlines that are tied to an agreement's events follow them, within the write that changed it."""
    for action in queries.tied_to_agreement(writing.session, agreement_id):
        follow(writing, action, today)


def follow_meeting(writing: Writing, meeting_id: int, today: date) -> None:
    """Let the deadlines that are tied to a meeting or its minutes follow them, within the write that changed it."""
    for action in queries.tied_to_meeting(writing.session, meeting_id):
        follow(writing, action, today)


def follow_action(writing: Writing, action_id: int, today: date) -> None:
    """Let the deadlines that are tied to an item's completion follow it, within the write that changed it."""
    for action in queries.tied_to_action(writing.session, action_id):
        follow(writing, action, today)


def follow(writing: Writing, action: Action, today: date) -> Action:
    """Let the deadline of a tied action item follow its event, within an open write.

    It counts from the day of the event when that has come, so that an event entered late moves the deadline from
    its own day on, and else from today; never from before the deadline that people set last. A deadline that an item
    had before it was tied to something still open stays until the day is known.
    """
    due_on = due_day(writing.session, action)
    if due_on == action.due_on:
        return action
    if not action.symbol:
        return correct_deadline(writing, action.id, due_on)
    history = queries.history(writing.session, action.id)
    last = deadline_set(history)
    if due_on is None and last is not None and not last.follows_event:
        return action
    day = event_day(writing.session, action) or today
    effective_on = max(tied_since(history), min(day, today))
    before = standing(history, effective_on)
    assert before is not None  # it has an entry of the day on which it was agreed
    update = ActionUpdate(
        action_id=action.id,
        effective_on=effective_on,
        status=before.status,
        percent=before.percent,
        due_on=due_on,
        follows_event=True,
    )
    return append(writing, history, before, update)

"""Progress reports on action items: the dated entry, its evidence, and the two keys of completion."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import actions as queries
from secretariat.database.store import agreements, rows
from secretariat.domain.actions import (
    COMPLETE,
    Action,
    ActionStatus,
    ActionUpdate,
    Standing,
    check_action,
    check_update,
    hands,
    standing,
)
from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.domain.two_keys import SecondKey, check_second_key, first_key
from secretariat.services.attachments import attach
from secretariat.services.deadlines import due_day, follow_action, untied
from secretariat.services.standings import append, called, correct_deadline
from secretariat.services.unit import Writing


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows what was done: for both sides, or for our own alone."""

    name: str
    data: bytes
    audience: Audience = Audience.OWN_SIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a side reports about an action item; None leaves a value as it stood on `effective_on`."""

    action_id: int
    effective_on: date | None = None
    status: ActionStatus | None = None
    percent: int | None = None
    due_on: date | None = None
    text: LocalizedText = LocalizedText()
    reported_by_id: int | None = None
    evidence: tuple[Evidence, ...] = ()


def last_day(session: Session, action: Action) -> date | None:
    """Return the day on which the meeting that agreed an action item ends, None for one agreed between meetings."""
    meeting = rows.get(session, Meeting, action.meeting_id) if action.meeting_id else None
    return meeting.ends_at.date() if meeting and meeting.ends_at else None


def record_report(writing: Writing, report: Report, today: date) -> Action:
    """Append a report to an action item's history and bring the item up to date, within an open write.

    A deadline that a report gives to a provisional item corrects the original one: it is no slippage yet. A new
    deadline takes the place of one that was tied to an event. A confirmation that names nobody is the counterpart's.
    A report in which nobody says anything, and nothing is other than before, leaves no entry.

    Raises:
        RuleViolation: `effective_before_agreed`, `deadline_before_meeting`, `deadline_before_agreed`,
            `confirmed_later`, what `check_second_key` and `check_update` refuse, or a file of the evidence is refused
            for.
    """
    session = writing.session
    action = rows.get(session, Action, report.action_id)
    if report.due_on and report.due_on != action.due_on:
        check_action(replace(action, due_on=report.due_on), last_day(session, action))
    if report.due_on and not action.symbol:
        action = untied(correct_deadline(writing, action.id, report.due_on))
        rows.save(session, action)
    history = queries.history(session, report.action_id)
    # Without a day of its own it is never put before what was said earlier: the clock may have been set back.
    latest = max([today, *(entry.effective_on for entry in history[1:])])
    update, before = _update(report, history, report.effective_on or latest)
    if _confirms(before, update):
        update = _confirmed(session, action, history, update)
    check_update(before, update, today if report.effective_on else latest, called(action))
    if not report.evidence and _says_nothing(before, update):
        return rows.get(session, Action, action.id)
    saved = append(writing, history, before, update)
    _keep_evidence(writing, report, history)
    moved = update.due_on != before.due_on
    if moved and saved.due_event and saved.due_on != due_day(session, saved):
        saved = rows.save(session, untied(saved))
    if ActionStatus.CONFIRMED_COMPLETE in (action.status, saved.status):
        follow_action(writing, saved.id, today)
    return saved


def _update(report: Report, history: list[ActionUpdate], effective_on: date) -> tuple[ActionUpdate, Standing]:
    before = standing(history, effective_on)
    if before is None:
        raise RuleViolation("effective_before_agreed", effective=effective_on, field="effective_on")
    status = report.status or before.status
    percent = before.percent if report.percent is None else report.percent
    percent = 100 if status in COMPLETE else percent
    if status is ActionStatus.NOT_STARTED and percent > 0:
        reset = before.status is not status and percent == before.percent
        status, percent = (status, 0) if reset else (ActionStatus.IN_PROGRESS, percent)
    update = ActionUpdate(
        action_id=report.action_id,
        effective_on=effective_on,
        status=status,
        percent=percent,
        due_on=report.due_on or before.due_on,
        text=report.text,
        reported_by_id=report.reported_by_id,
    )
    return update, before


def _confirms(before: Standing, update: ActionUpdate) -> bool:
    """Return whether an entry turns the second key; without the first one `check_update` refuses it."""
    return (before.status, update.status) == (
        ActionStatus.REPORTED_COMPLETE,
        ActionStatus.CONFIRMED_COMPLETE,
    )


def _says_nothing(before: Standing, update: ActionUpdate) -> bool:
    """Return whether an entry changes nothing, has no text, and names nobody who said that all is as it was."""
    stands = (update.status, update.percent, update.due_on)
    same = stands == (before.status, before.percent, before.due_on)
    return same and not update.text and update.reported_by_id is None


def who_reported(session: Session, action: Action, history: list[ActionUpdate], day: date) -> int | None:
    """Return who gave the first key as it stood on a day: whoever is named, else the one responsible then."""
    report = first_key(update for update in history if update.effective_on <= day)
    if report is None:
        return None
    held = hands(action, queries.assignments_of(session, action.id), report.effective_on)
    return report.reported_by_id or held.responsible_id


def _confirmed(
    session: Session, action: Action, history: list[ActionUpdate], update: ActionUpdate
) -> ActionUpdate:
    """Return a confirmation with the one who gave it: the counterpart of its day, where nobody is named."""
    held = hands(action, queries.assignments_of(session, action.id), update.effective_on)
    person_id = update.reported_by_id or held.counterpart_id
    parties = {
        one: rows.get(session, Person, one, binned=True).party_id
        for one in (person_id, held.responsible_id)
        if one is not None
    }
    shared = [entry.person_id for entry in queries.co_responsible_entries(session, action.id)]
    first = (who_reported(session, action, history, update.effective_on), held.responsible_id, *shared)
    group = rows.get(session, Group, action.group_id, binned=True)
    check_second_key(
        SecondKey(
            symbol=called(action),
            person=person_id,
            party=parties.get(person_id or 0),
            lead=held.lead_party_id or parties.get(held.responsible_id or 0),
            sides=[party.id for party in agreements.parties(session, group.agreement_id)],
            first_hands=[one for one in first if one is not None],
        )
    )
    return replace(update, reported_by_id=person_id)


def _keep_evidence(writing: Writing, report: Report, history: list[ActionUpdate]) -> None:
    if not report.evidence:
        return
    known = {update.id for update in history}
    new = next(u for u in queries.history(writing.session, report.action_id) if u.id not in known)
    for found in report.evidence:
        ref = Ref(Kind.UPDATE, new.id)
        attach(writing, ref, found.name, found.data, AttachmentRole.FILE, found.audience)

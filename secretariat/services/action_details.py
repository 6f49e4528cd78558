"""One action item with all that belongs to it, as it stood on a day: for the pane beside the list."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import pairwise

from sqlalchemy.orm import Session

from secretariat.database.store import actions as queries
from secretariat.database.store import attachments, rows
from secretariat.domain.actions import Action, ActionUpdate, Assignment, standing
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.deadlines import Span
from secretariat.domain.lines import ActionDetails, HandsLine, ProgressLine
from secretariat.domain.meetings import Meeting
from secretariat.domain.people import Person
from secretariat.services import words
from secretariat.services.deadlines import event_day
from secretariat.services.register import lines_as_of


def details(session: Session, action_id: int, language: str, as_of: date) -> ActionDetails | None:
    """Return an action item as it stood on `as_of`, None when it was not agreed by then.

    Raises:
        RuleViolation: `record_gone`.
    """
    action = rows.get(session, Action, action_id)
    history = [one for one in queries.history(session, action_id) if one.effective_on <= as_of]
    stood = standing(history, as_of)
    if stood is None:
        return None
    shared = [entry.person_id for entry in queries.co_responsible_entries(session, action_id)]
    before = [entry.on_id for entry in queries.dependency_entries(session, action_id)]
    changes = [one for one in queries.assignments_of(session, action_id) if one.effective_on <= as_of]
    told = [*shared, *(one.reported_by_id for one in history)]
    for change in changes:
        told += [change.before_responsible_id, change.responsible_id]
        told += [change.before_counterpart_id, change.counterpart_id]
    led = [side for one in changes for side in (one.before_lead_party_id, one.lead_party_id)]
    persons = {row_id: one.called(language) for row_id, one in rows.by_id(session, Person, told).items()}
    sides = {row_id: one.called(language) for row_id, one in rows.by_id(session, Party, led).items()}
    return ActionDetails(
        as_of=as_of,
        line=lines_as_of(session, [action_id], language, as_of)[0],
        standing=stood,
        tie=tie_words(session, action, language),
        event_on=event_day(session, action),
        co_responsible=tuple((one, persons.get(one, "")) for one in shared),
        waits_for=tuple(lines_as_of(session, before, language, as_of)),
        waited_for_by=tuple(lines_as_of(session, queries.waiting_for(session, action_id), language, as_of)),
        progress=progress_lines(session, history, persons, language),
        hands=tuple(_hands_line(one, sides, persons) for one in changes),
    )


def tie_words(session: Session, action: Action, language: str) -> str:
    """Return what a deadline follows: "30 days after signature of the agreement"; an empty text for nothing."""
    span = action.due_span
    if action.due_event is None or span is None:
        return ""
    event = words.label(
        f"tie.event.{action.due_event.value}", language, name=_name(session, action, language)
    )
    way = "on" if not span.amount else "before" if span.amount < 0 else "after"
    return words.label(f"tie.{way}", language, span=span_words(span, language), event=event)


def span_words(span: Span, language: str) -> str:
    """Return how long a span is: "2 weeks"."""
    return words.plural(f"tie.{span.unit.value}", abs(span.amount), language)


def _name(session: Session, action: Action, language: str) -> str:
    if action.due_meeting_id is not None:
        return rows.get(session, Meeting, action.due_meeting_id, binned=True).symbol
    if action.due_action_id is not None:
        other = rows.get(session, Action, action.due_action_id, binned=True)
        return other.symbol or other.title.best(language)
    return ""


def progress_lines(
    session: Session, history: list[ActionUpdate], persons: Mapping[int, str], language: str
) -> tuple[ProgressLine, ...]:
    """Return the entries of a history as they are shown, oldest first, each with its evidence."""
    ordered = sorted(history, key=lambda update: (update.effective_on, update.id))
    return tuple(
        ProgressLine(
            id=update.id,
            effective_on=update.effective_on,
            status=update.status,
            percent=update.percent,
            due_on=update.due_on,
            due_before=before.due_on if before else None,
            follows_event=update.follows_event,
            opening=before is None,
            text=update.text.best(language),
            reported_by=persons.get(update.reported_by_id or 0, ""),
            recorded_by=update.recorded_by,
            recorded_at=update.recorded_at,
            evidence=tuple(attachments.of(session, Ref(Kind.UPDATE, update.id))),
        )
        for before, update in pairwise([None, *ordered])
        if update is not None
    )


def _hands_line(entry: Assignment, sides: Mapping[int, str], persons: Mapping[int, str]) -> HandsLine:
    def named(names: Mapping[int, str], before: int | None, after: int | None) -> tuple[str, str]:
        return names.get(before or 0, ""), names.get(after or 0, "")

    return HandsLine(
        effective_on=entry.effective_on,
        lead=named(sides, entry.before_lead_party_id, entry.lead_party_id),
        responsible=named(persons, entry.before_responsible_id, entry.responsible_id),
        counterpart=named(persons, entry.before_counterpart_id, entry.counterpart_id),
        recorded_by=entry.recorded_by,
    )

"""The dated history of an action item: adding to it, and the latest standing that lists show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from secretariat.database.store import actions as queries
from secretariat.database.store import rows
from secretariat.domain.actions import COMPLETE, Action, ActionStatus, ActionUpdate, Standing, standing
from secretariat.domain.errors import RuleViolation
from secretariat.services.unit import Writing


def called(action: Action) -> str:
    """Return the symbol of an action item, its title while it has none."""
    return action.symbol or action.title.best("en")[:60]


def append(
    writing: Writing, history: Sequence[ActionUpdate], before: Standing, update: ActionUpdate
) -> Action:
    """Add an entry to an action item's history and bring the item up to date, within an open write.

    Args:
        writing: the open write; who types it and when is taken from there.
        history: what the item has.
        before: how it stood on the day of `update`.
        update: the whole standing from that day on.

    Raises:
        RuleViolation: `confirmed_later`.
    """
    saved = rows.save(writing.session, replace(update, recorded_by=writing.who, recorded_at=writing.now))
    _carry_forward(writing, history, before, saved)
    return stand(writing, update.action_id)


def _carry_forward(
    writing: Writing, history: Sequence[ActionUpdate], before: Standing, update: ActionUpdate
) -> None:
    """Let later entries that said nothing else take over what a back-dated one says.

    An entry holds the whole standing of its day, so one that only moved the deadline would otherwise hide the
    progress reported for a day before it. Status and percentage are one statement. A deadline that follows its event
    has followed it in all later entries too.

    Raises:
        RuleViolation: `confirmed_later` when a later confirmation would lose the report on which it rests.
    """
    old, new = (before.status, before.percent), (update.status, update.percent)
    old_due, new_due = before.due_on, update.due_on
    for later in history:
        if later.effective_on <= update.effective_on:
            continue
        said, said_due = (later.status, later.percent), later.due_on
        carried = new if said == old else said
        due_on = new_due if said_due == old_due or update.follows_event else said_due
        confirmed = carried[0] is ActionStatus.CONFIRMED_COMPLETE
        if confirmed and old[0] in COMPLETE and new[0] not in COMPLETE:
            action = rows.get(writing.session, Action, update.action_id)
            raise RuleViolation(
                "confirmed_later",
                symbol=called(action),
                confirmed=later.effective_on,
                field="effective_on",
            )
        if (carried, due_on) != (said, said_due):
            status, percent = carried
            rows.save(writing.session, replace(later, status=status, percent=percent, due_on=due_on))
        old, new, old_due, new_due = said, carried, said_due, due_on


def stand(writing: Writing, action_id: int) -> Action:
    """Copy the latest standing of the history into the action item; minutes drafted ahead open it on a later day."""
    action = rows.get(writing.session, Action, action_id)
    latest = standing(queries.history(writing.session, action_id), date.max)
    if latest is None:
        return action
    return rows.save(
        writing.session,
        replace(
            action, status=latest.status, percent=latest.percent, due_on=latest.due_on, moves=latest.moves
        ),
    )


def correct_deadline(writing: Writing, action_id: int, due_on: date | None) -> Action:
    """Before its number is allocated an item's deadline is still being drafted: a change is no slippage."""
    for update in queries.history(writing.session, action_id):
        rows.save(writing.session, replace(update, due_on=due_on))
    action = rows.get(writing.session, Action, action_id)
    rows.save(writing.session, replace(action, original_due_on=due_on))
    return stand(writing, action_id)

"""The dated history of an action item: adding to it, and the latest standing that lists show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from secretariat.database.store import actions as queries
from secretariat.database.store import rows
from secretariat.domain.actions import Action, ActionUpdate, Standing, standing
from secretariat.services.unit import Writing


def append(
    writing: Writing, history: Sequence[ActionUpdate], before: Standing, update: ActionUpdate
) -> Action:
    """Add an entry to an action item's history and bring the item up to date, within an open write.

    Args:
        writing: the open write; who types it and when is taken from there.
        history: what the item has.
        before: how it stood on the day of `update`.
        update: the whole standing from that day on.
    """
    saved = rows.save(writing.session, replace(update, recorded_by=writing.who, recorded_at=writing.now))
    _carry_forward(writing, history, before, saved)
    return stand(writing, update.action_id)


def _carry_forward(
    writing: Writing, history: Sequence[ActionUpdate], before: Standing, update: ActionUpdate
) -> None:
    """Let later entries that said nothing else take over what a back-dated one says.

    An entry holds the whole standing of its day, so one that only moved the deadline would otherwise hide the
    progress reported for a day before it. A deadline that follows its event has followed it in all later entries too.
    """
    old = (before.status, before.percent, before.due_on)
    new = (update.status, update.percent, update.due_on)
    for later in history:
        if later.effective_on <= update.effective_on:
            continue
        said = (later.status, later.percent, later.due_on)
        status = new[0] if said[0] == old[0] else said[0]
        percent = new[1] if said[1] == old[1] else said[1]
        due_on = new[2] if said[2] == old[2] or update.follows_event else said[2]
        old, new = said, (status, percent, due_on)
        if new != said:
            carried = replace(later, status=status, percent=percent, due_on=due_on)
            rows.save(writing.session, carried)


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

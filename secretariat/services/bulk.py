"""Changing many action items alike, with a true count of what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from secretariat.database.store import actions as queries
from secretariat.database.store import rows
from secretariat.domain.actions import COMPLETE, SET_ASIDE, UNFINISHED, Action, ActionStatus, Priority
from secretariat.domain.deadlines import Span, shifted
from secretariat.services.assignments import KEEP, assign, set_co_responsible
from secretariat.services.belonging import check_of_agreement
from secretariat.services.reporting import Report, record_report
from secretariat.services.unit import Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What several action items are to get; None leaves a value as it is.

    `due_on` gives all of them one deadline, `due_span` moves each one's own. `co_responsible_id` is added to those who
    share the responsibility. With `revive` false, items that are set aside or complete stay as they are where the
    status would open them again (`reopens`).
    """

    status: ActionStatus | None = None
    due_on: date | None = None
    due_span: Span | None = None
    responsible_id: int | None = None
    counterpart_id: int | None = None
    co_responsible_id: int | None = None
    area_id: int | None = None
    priority: Priority | None = None
    revive: bool = True


@dataclass(frozen=True, slots=True)
class Changed:
    """How many items a change really changed, how many already were so, and how many had no deadline to be moved.

    Those without a deadline are counted only when the change would have done nothing else to them. `left` are those
    that stayed set aside or complete.
    """

    changed: int
    already: int
    without_deadline: int = 0
    left: int = 0


def reopens(before: ActionStatus, to: ActionStatus) -> bool:
    """Return whether a status gives an item back to work that was set aside, or reported or confirmed complete."""
    return (before in SET_ASIDE and to not in SET_ASIDE) or (before in COMPLETE and to in UNFINISHED)


def change_many(writing: Writing, action_ids: Sequence[int], change: Change, today: date) -> Changed:
    """Change action items alike, within an open write.

    Raises:
        RuleViolation: what one of them is refused for; the write is to be given up as a whole.
    """
    changed = without = left = 0
    ids = list(dict.fromkeys(action_ids))
    for done, action_id in enumerate(ids):
        writing.progress(done, len(ids))
        if change.status and not change.revive and _reopened(writing, action_id, change.status):
            left += 1
        elif _change(writing, action_id, change, today):
            changed += 1
        elif change.due_span and rows.get(writing.session, Action, action_id).due_on is None:
            without += 1
    return Changed(changed, len(ids) - changed - without - left, without, left)


def _reopened(writing: Writing, action_id: int, to: ActionStatus) -> bool:
    return reopens(rows.get(writing.session, Action, action_id).status, to)


def _change(writing: Writing, action_id: int, change: Change, today: date) -> bool:
    """Change one item and return whether anything about it is other than before."""
    session = writing.session
    known = rows.get(session, Action, action_id)
    wanted = replace(
        known,
        area_id=known.area_id if change.area_id is None else change.area_id,
        priority=change.priority or known.priority,
    )
    check_of_agreement(session, wanted)
    saved = rows.save(session, wanted)
    if change.responsible_id or change.counterpart_id:
        saved = assign(
            writing,
            action_id,
            today=today,
            responsible_id=change.responsible_id or KEEP,
            counterpart_id=change.counterpart_id or KEEP,
        )
    due_on = shifted(known.due_on, change.due_span) if change.due_span and known.due_on else change.due_on
    status = change.status if change.status is not known.status else None
    if due_on == known.due_on:
        due_on = None
    if status or due_on:
        saved = record_report(writing, Report(action_id=action_id, status=status, due_on=due_on), today)
    return _shared(writing, action_id, change.co_responsible_id) or saved.version != known.version


def _shared(writing: Writing, action_id: int, person_id: int | None) -> bool:
    if person_id is None:
        return False
    known = [entry.person_id for entry in queries.co_responsible_entries(writing.session, action_id)]
    return set_co_responsible(writing, action_id, [*known, person_id])

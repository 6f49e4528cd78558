"""Queries on letters that were written, and on what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import CompoundSelect, Select, case, or_, select, union
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.store import rows
from secretariat.database.tables import (
    ActionRow,
    ActionUpdateRow,
    AssignmentRow,
    LetterRow,
    SealRow,
    SideRow,
    UpdateFormRow,
    UpdateReplyRow,
    UpdateRoundRow,
)
from secretariat.domain.actions import OPEN_STATUSES, UNFINISHED, Action, Hands
from secretariat.domain.agreements import Side
from secretariat.domain.letters import RUNGS, Letter, Rung
from secretariat.domain.seals import Seal, SealKind
from secretariat.domain.updates import UpdateForm, UpdateReply, UpdateRound


def of_group(session: Session, group_id: int) -> list[Letter]:
    """Return the letters of a group in the order in which they were written."""
    return rows.find(session, Letter, LetterRow.group_id == group_id)


def changed_since(session: Session, day: date) -> frozenset[int]:
    """Return the ids of the action items of all groups about which something was entered for a day after another."""
    return frozenset(session.scalars(_changed_since(day)))


def open_actions(session: Session, group_id: int, day: date) -> list[Action]:
    """Return a group's action items that are open, or can have been on a day; none without a symbol."""
    wanted = or_(ActionRow.status.in_(OPEN_STATUSES), ActionRow.id.in_(_changed_since(day)))
    return rows.find(session, Action, ActionRow.group_id == group_id, ActionRow.symbol != "", wanted)


def remindable(session: Session, group_id: int, day: date) -> list[int]:
    """Return the ids of those action items about which a reminder can be due and that must be looked at one by one.

    That are those that were written about, and those of which something was entered for later days.
    """
    apart = session.scalars(_apart(group_id, day)).all()
    found = rows.find(session, Action, ActionRow.id.in_(sql.among(apart)))
    return [action.id for action in found if action.group_id == group_id]


def plain_reminders(
    session: Session, group_id: int, day: date, apart: Sequence[int]
) -> list[tuple[Rung, Hands]]:
    """Return the steps of the ladder that action items not set `apart` have come to by a day, each with the hands.

    The same step and hands come once, of however many items. Nothing is read of a long register but these columns.
    """
    rungs = sorted(RUNGS.items(), key=lambda entry: entry[1], reverse=True)
    reached = case(*((ActionRow.due_on <= day - timedelta(days=after), rung.value) for rung, after in rungs))
    statement = (
        select(reached, ActionRow.lead_party_id, ActionRow.responsible_id, ActionRow.counterpart_id)
        .where(
            ActionRow.group_id == group_id,
            ActionRow.deleted_at.is_(None),
            ActionRow.symbol != "",
            ActionRow.status.in_(UNFINISHED),
            ActionRow.due_on <= day - timedelta(days=min(RUNGS.values())),
            ActionRow.id.not_in(sql.among(apart)),
        )
        .distinct()
    )
    return [(Rung(rung), Hands(*held)) for rung, *held in session.execute(statement)]


def _apart(group_id: int, day: date) -> CompoundSelect[int]:
    written = select(LetterRow.action_id).where(
        LetterRow.group_id == group_id, LetterRow.deleted_at.is_(None), LetterRow.action_id.is_not(None)
    )
    handed = (
        select(AssignmentRow.action_id)
        .join(ActionRow.__table__, ActionRow.id == AssignmentRow.action_id)
        .where(
            ActionRow.group_id == group_id,
            AssignmentRow.deleted_at.is_(None),
            AssignmentRow.effective_on > day,
        )
    )
    return union(written, handed, _changed_since(day))


def _changed_since(day: date) -> Select[int]:
    # Of whichever group: a join would lead SQLite away from the index by day, in which there is next to nothing.
    where = (ActionUpdateRow.deleted_at.is_(None), ActionUpdateRow.effective_on > day)
    return select(ActionUpdateRow.action_id).where(*where)


def embassies(session: Session, agreement_id: int) -> dict[int, int]:
    """Return who at a side's embassy gets copies, by party; sides without anybody are left out."""
    sides = rows.find(session, Side, SideRow.agreement_id == agreement_id)
    return {side.party_id: side.embassy_id for side in sides if side.embassy_id}


def seal_of_minutes(session: Session, meeting_id: int) -> Seal | None:
    """Return the seal of a meeting's minutes, None while they are not adopted."""
    where = (SealRow.meeting_id == meeting_id, SealRow.kind == SealKind.MINUTES)
    found = rows.find(session, Seal, *where)
    return found[-1] if found else None


def answered(session: Session, round_id: int, as_of: date) -> set[int]:
    """Return the persons of whom a form of a round, of any revision, had been taken in by a day."""
    forms = rows.find(session, UpdateForm, UpdateFormRow.round_id == round_id)
    of_form = {form.id: form.person_id for form in forms}
    return {
        of_form[reply.form_id]
        for reply in rows.find(session, UpdateReply, UpdateReplyRow.form_id.in_(of_form))
        if reply.received_at is None or reply.received_at.date() <= as_of
    }


def open_forms(session: Session, group_id: int) -> list[tuple[UpdateRound, UpdateForm]]:
    """Return the forms of a group's open rounds that count: of each person's the one with the highest revision."""
    where = (UpdateRoundRow.group_id == group_id, UpdateRoundRow.closed_on.is_(None))
    rounds = {round_.id: round_ for round_ in rows.find(session, UpdateRound, *where)}
    latest: dict[tuple[int, int], UpdateForm] = {}
    for form in rows.find(
        session, UpdateForm, UpdateFormRow.round_id.in_(rounds), order=UpdateFormRow.revision
    ):
        latest[form.round_id, form.person_id] = form
    return [(rounds[form.round_id], form) for form in latest.values()]

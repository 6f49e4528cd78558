"""Queries of the check before circulation. They see everything; what they return goes into no document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import (
    ROWS,
    ActionRow,
    ActionUpdateRow,
    AttachmentRow,
    GroupRow,
    MeetingRow,
    NoteRow,
    WaiverRow,
)
from secretariat.domain.actions import OPEN_STATUSES, Action, ActionUpdate
from secretariat.domain.attachments import Attachment
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Note
from secretariat.domain.papers import Paper
from secretariat.domain.waivers import Waiver

_AT_ONCE = 500  # ids in one statement


def bodies(session: Session) -> list[str]:
    """Return the symbols of all groups, those in the bin included: symbols are never used for something else."""
    return list(session.scalars(select(GroupRow.symbol)))


def meeting_symbols(session: Session) -> list[str]:
    """Return the symbols of all meetings that are not in the bin."""
    statement = select(MeetingRow.symbol).where(MeetingRow.deleted_at.is_(None), MeetingRow.symbol != "")
    return list(session.scalars(statement))


def symbols(session: Session) -> list[tuple[str, Ref]]:
    """Return every symbol that a record carries which is not in the bin, with the record."""
    found: list[tuple[str, Ref]] = []
    for record_type in (Meeting, Decision, Action, Paper):
        kind, row_type = rows.kind_of(record_type), ROWS[record_type]
        statement = select(row_type.symbol, row_type.id).where(  # type: ignore[attr-defined]
            row_type.deleted_at.is_(None),
            row_type.symbol != "",  # type: ignore[attr-defined]
        )
        found += [(symbol, Ref(kind, row_id)) for symbol, row_id in session.execute(statement)]
    return found


def papers(session: Session) -> list[Paper]:
    """Return the papers of all meetings."""
    return rows.find(session, Paper)


def paper_files(session: Session) -> list[Attachment]:
    """Return the files attached to papers."""
    return rows.find(session, Attachment, AttachmentRow.subject_kind == Kind.PAPER)


def own_side_notes(session: Session) -> list[Note]:
    """Return all notes that only our side may see."""
    return rows.find(session, Note, NoteRow.audience == Audience.OWN_SIDE)


def reportable(session: Session, group_id: int, begins: date) -> list[Action]:
    """Return a group's action items that a meeting which begins on a day may have to hear about.

    They are in their reporting window, and open, or were so before something was entered after that day.
    """
    later = select(ActionUpdateRow.id).where(
        ActionUpdateRow.action_id == ActionRow.id, ActionUpdateRow.effective_on > begins
    )
    return rows.find(
        session,
        Action,
        ActionRow.group_id == group_id,
        or_(ActionRow.report_from.is_(None), ActionRow.report_from <= begins),
        or_(ActionRow.status.in_(OPEN_STATUSES), later.exists()),
    )


def histories(session: Session, action_ids: Sequence[int]) -> dict[int, tuple[ActionUpdate, ...]]:
    """Return the histories of some action items, oldest first."""
    found: dict[int, list[ActionUpdate]] = defaultdict(list)
    for first in range(0, len(action_ids), _AT_ONCE):
        where = ActionUpdateRow.action_id.in_(action_ids[first : first + _AT_ONCE])
        for update in rows.find(session, ActionUpdate, where, order=ActionUpdateRow.effective_on):
            found[update.action_id].append(update)
    return {action_id: tuple(updates) for action_id, updates in found.items()}


def waivers(session: Session, meeting_id: int) -> list[Waiver]:
    """Return the waivers of a meeting."""
    return rows.find(session, Waiver, WaiverRow.meeting_id == meeting_id)

"""How often what goes out about a record has changed: numbers that never go down, for calendars."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.tables import JournalRow, MeetingRow, SittingRow
from secretariat.domain.changes import Kind


def of_meeting(session: Session, meeting_id: int) -> int:
    """Return the revision of a meeting and its hours: higher after every change of them, whatever was undone.

    It is the sum of the versions of the meeting and of its sittings, those in the bin included. Undo deletes the row of
    a sitting that was new, and its version with it; so that is added from the entry of the undo, and one more.
    """
    own = session.scalars(select(MeetingRow.version).where(MeetingRow.id == meeting_id)).one()
    sittings = session.scalars(select(SittingRow.version).where(SittingRow.meeting_id == meeting_id))
    return own + sum(sittings) + _taken_away(session, meeting_id)


def _taken_away(session: Session, meeting_id: int) -> int:
    undone = select(JournalRow.payload).where(
        JournalRow.act.startswith("undo "),
        JournalRow.payload.is_not(None),
        JournalRow.payload.contains(f'"{Kind.SITTING.value}"'),
    )
    return sum(
        image.before["version"] + 1
        for payload in session.scalars(undone)
        for image in journal.images(payload or "")
        if image.kind is Kind.SITTING
        and image.after is None
        and image.before is not None
        and image.before["meeting_id"] == meeting_id
    )

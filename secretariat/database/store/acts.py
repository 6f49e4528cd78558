"""What the journal knows about one record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.tables import JournalRow
from secretariat.domain.changes import Ref


def last_done(session: Session, verb: str, ref: Ref) -> datetime | None:
    """Return when `verb` (`move_to_convened`) was done last to a record, as a UTC instant; None when it never was."""
    statement = select(JournalRow).where(JournalRow.act == f"{verb} {ref.kind.value}")
    for row in session.scalars(statement.order_by(JournalRow.seq.desc())):
        if row.payload and ref in journal.changes(row.payload).refs:
            return datetime.fromisoformat(row.at)
    return None

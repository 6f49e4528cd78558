"""What the journal knows about one record, and which of two acts came first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.tables import JournalRow
from secretariat.database.types import instant, instant_text
from secretariat.domain.changes import Ref


def last_done(session: Session, verb: str, ref: Ref) -> datetime | None:
    """Return when `verb` (`move_to_convened`) was done last to a record, as a UTC instant; None when it never was."""
    statement = select(JournalRow).where(JournalRow.act == f"{verb} {ref.kind.value}")
    for row in session.scalars(statement.order_by(JournalRow.seq.desc())):
        if row.payload and ref in journal.changes(row.payload).refs:
            return instant(row.at)
    return None


@dataclass(frozen=True, slots=True)
class Order:
    """The order of acts, each known by its instant. The clock may have been set between them: the journal was not."""

    _seqs: dict[str, int]

    def is_before(self, one: datetime, other: datetime) -> bool:
        """Return whether one act came before another; by their instants where the journal does not know both."""
        first, second = self._seqs.get(instant_text(one)), self._seqs.get(instant_text(other))
        return one < other if first is None or second is None else first < second


def order(session: Session) -> Order:
    """Return the order of all acts, for which the whole journal is read."""
    return Order(journal.order_of_instants(session))

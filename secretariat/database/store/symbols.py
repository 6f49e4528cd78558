"""What a symbol names, when it does not name what is asked for."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database.tables import ActionRow, CorrigendumRow, DecisionRow, GroupRow, MeetingRow
from secretariat.domain.changes import Kind
from secretariat.domain.errors import OtherSymbol, UnknownSymbol

_NAMED: dict[Kind, Any] = {
    Kind.GROUP: GroupRow,
    Kind.MEETING: MeetingRow,
    Kind.DECISION: DecisionRow,
    Kind.ACTION: ActionRow,
    Kind.CORRIGENDUM: CorrigendumRow,
}


def unknown(session: Session, symbol: str, wanted: Kind) -> UnknownSymbol:
    """Return the refusal of a symbol that names no record of the kind that is wanted."""
    for kind, row_type in _NAMED.items():
        if not symbol or kind is wanted:
            continue
        named = select(row_type.id).where(row_type.symbol == symbol, row_type.deleted_at.is_(None))
        if session.scalars(named.limit(1)).first() is not None:
            return OtherSymbol(symbol, kind, wanted)
    return UnknownSymbol(symbol)

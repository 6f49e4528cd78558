"""Collects what the documents of the record say besides the agreed minutes: all of it from one set of data."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.documents.content.minutes import MinutesContent, MinutesKind
from secretariat.domain.meetings import Meeting
from secretariat.domain.symbols import actions_symbol, decisions_symbol, minutes_symbol, summary_symbol
from secretariat.services import minutes_content
from secretariat.services.document_kinds import Order
from secretariat.services.kept import draft_content

_SYMBOLS = {
    MinutesKind.AGREED: minutes_symbol,
    MinutesKind.SUMMARY: summary_symbol,
    MinutesKind.DECISIONS: decisions_symbol,
    MinutesKind.ACTIONS: actions_symbol,
}


def collect_minutes(session: Session, order: Order, kind: MinutesKind) -> MinutesContent:
    """Return what one of the four documents made from a meeting's minutes says.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    collect = minutes_content.collect if order.as_it_stands else draft_content
    content = collect(session, order.subject_id, order.language, order.first, order.today)
    symbol = _SYMBOLS[kind](rows.get(session, Meeting, order.subject_id).symbol)
    return replace(content, kind=kind, symbol=symbol)

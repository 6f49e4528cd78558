"""Collects what the documents of the record say besides the agreed minutes: all of it from one set of data."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.documents.content.minutes import MinutesContent, MinutesKind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting
from secretariat.domain.symbols import actions_symbol, decisions_symbol, minutes_symbol, summary_symbol
from secretariat.services import minutes_content
from secretariat.services.corrigendum_content import consolidated_content
from secretariat.services.document_kinds import Order
from secretariat.services.kept import draft_content

_SYMBOLS = {
    MinutesKind.AGREED: minutes_symbol,
    MinutesKind.SUMMARY: summary_symbol,
    MinutesKind.DECISIONS: decisions_symbol,
    MinutesKind.ACTIONS: actions_symbol,
}


def collect_agreed(session: Session, order: Order) -> MinutesContent:
    """Return what a meeting's agreed minutes say.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    return _of_kind(session, order, MinutesKind.AGREED)


def collect_summary(session: Session, order: Order) -> MinutesContent:
    """Return what a meeting's summary record says; refuses what `collect_agreed` refuses."""
    return _of_kind(session, order, MinutesKind.SUMMARY)


def collect_decisions(session: Session, order: Order) -> MinutesContent:
    """Return what a meeting's record of decisions says; refuses what `collect_agreed` refuses."""
    return _of_kind(session, order, MinutesKind.DECISIONS)


def collect_actions(session: Session, order: Order) -> MinutesContent:
    """Return what a meeting's action table says; refuses what `collect_agreed` refuses."""
    return _of_kind(session, order, MinutesKind.ACTIONS)


def _of_kind(session: Session, order: Order, kind: MinutesKind) -> MinutesContent:
    collect = minutes_content.collect if order.as_it_stands else draft_content
    content = collect(session, order.subject_id, order.language, order.first, order.today)
    symbol = _SYMBOLS[kind](rows.get(session, Meeting, order.subject_id).symbol)
    return replace(content, kind=kind, symbol=symbol)


def collect_consolidated(session: Session, order: Order) -> MinutesContent:
    """Return the adopted minutes with all issued corrigenda taken in.

    Raises:
        RuleViolation: `no_corrigendum`, `corrigendum_before_adoption`, or `correction_language_unfit`.
    """
    content = consolidated_content(session, order.subject_id, order.language, order.first)
    if not content.corrigenda:
        raise RuleViolation("no_corrigendum", symbol=content.symbol)
    return content

"""Decisions: the register over all meetings of a group."""

from __future__ import annotations

from dataclasses import replace

from secretariat.database.store import decisions as queries
from secretariat.database.store import rows
from secretariat.database.tables import DecisionRow
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.decisions import Decision, DecisionState, check_decision
from secretariat.domain.errors import RuleViolation, UnknownSymbol
from secretariat.services.unit import Unit, Writing


class Decisions:
    """The verbs for decisions. A decision is made by turning a paragraph into one (`Minutes.turn_into`)."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def save(self, decision: Decision) -> Outcome[Decision]:
        """Change how a decision stands, its area or its date. Number, symbol and place in the minutes stay.

        Raises:
            RuleViolation: what `check_decision` refuses, `replaced_in_a_circle`, or `awaiting_not_ad_referendum` when
                a confirmation is entered for a decision that is not ad referendum.
        """
        check_decision(decision)
        with self._unit.write("change", Kind.DECISION) as writing:
            known = rows.get(writing.session, Decision, decision.id, binned=True)
            kept = {name: getattr(known, name) for name in _NOT_EDITED}
            decision = _taken(known, replace(decision, **kept))
            _check_circle(writing, decision)
            saved = rows.save(writing.session, decision)
        return writing.outcome(saved)

    def all(self, group_id: int) -> list[Decision]:
        """Return a group's decisions in the order of entry."""
        with self._unit.read() as session:
            return rows.find(session, Decision, DecisionRow.group_id == group_id)

    def by_symbol(self, symbol: str) -> Decision:
        """Return the decision that `symbol` names, or raise `UnknownSymbol`."""
        with self._unit.read() as session:
            found = rows.find(session, Decision, DecisionRow.symbol == symbol)
        if not found:
            raise UnknownSymbol(symbol)
        return found[0]


_NOT_EDITED = ("group_id", "meeting_id", "agenda_item_id", "paragraph_id", "number", "symbol")


def _check_circle(writing: Writing, decision: Decision) -> None:
    """Refuse a chain of replacements that comes back to where it began."""
    if queries.in_a_circle(writing.session, decision.id, decision.replaced_by_id):
        raise RuleViolation("replaced_in_a_circle", symbol=decision.symbol, field="replaced_by_id")


def _taken(known: Decision, decision: Decision) -> Decision:
    """Refuse to say of a decision that was not taken ad referendum whose confirmation it awaits.

    Once it has its number, the minutes say that it was taken so: whom it awaited stays, also when all have confirmed.
    """
    if known.symbol and decision.awaiting_party_id is None:
        decision = replace(decision, awaiting_party_id=known.awaiting_party_id)
    awaited = (known.awaiting_party_id, known.awaiting_until)
    entered = (decision.awaiting_party_id, decision.awaiting_until)
    referred = DecisionState.AD_REFERENDUM in (known.state, decision.state)
    if entered != awaited and any(entered) and not referred:
        raise RuleViolation("awaiting_not_ad_referendum", symbol=decision.symbol, field="awaiting_party_id")
    return decision

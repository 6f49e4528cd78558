"""Decisions: numbered outcomes of meetings, and how they stand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.errors import RuleViolation


class DecisionState(StrEnum):
    """The life of a decision (FIELD.md)."""

    ADOPTED = "adopted"
    AD_REFERENDUM = "ad_referendum"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    SUPERSEDED = "superseded"
    LAPSED = "lapsed"
    NOT_ADOPTED = "not_adopted"


OPEN_STATES = frozenset(
    {DecisionState.ADOPTED, DecisionState.AD_REFERENDUM, DecisionState.IN_FORCE, DecisionState.AMENDED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision. Its text is that of its paragraph.

    `number` and `symbol` are empty until the minutes are first circulated. `awaiting_party_id` and `awaiting_until`
    say whose confirmation an ad referendum decision waits for; `replaced_by_id` names what amended or superseded it.
    """

    id: int = 0
    version: int = 0
    group_id: int = 0
    meeting_id: int = 0
    agenda_item_id: int = 0
    paragraph_id: int = 0
    area_id: int | None = None
    number: int | None = None
    symbol: str = ""
    state: DecisionState = DecisionState.ADOPTED
    decided_on: date | None = None
    awaiting_party_id: int | None = None
    awaiting_until: date | None = None
    replaced_by_id: int | None = None


def check_decision(decision: Decision) -> None:
    """Refuse a state that lacks what it means: whom it awaits, or what replaced it."""
    if decision.state is DecisionState.AD_REFERENDUM and decision.awaiting_party_id is None:
        raise RuleViolation("awaiting_whom", field="awaiting_party_id")
    if (
        decision.state in (DecisionState.AMENDED, DecisionState.SUPERSEDED)
        and decision.replaced_by_id is None
    ):
        raise RuleViolation("replaced_by_what", state=decision.state, field="replaced_by_id")
    if decision.replaced_by_id is not None and decision.replaced_by_id == decision.id:
        raise RuleViolation("replaced_by_itself", symbol=decision.symbol, field="replaced_by_id")

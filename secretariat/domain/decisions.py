"""Decisions: numbered outcomes of meetings, and how they stand."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


class DecisionState(StrEnum):
    """The life of a decision (FIELD.md)."""

    ADOPTED = "adopted"
    AD_REFERENDUM = "ad_referendum"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    SUPERSEDED = "superseded"
    LAPSED = "lapsed"
    NOT_ADOPTED = "not_adopted"


# The life of a decision. What is superseded, lapsed or not adopted stays so; an amended one may be amended no further
# itself, for the next change amends its amendment.
DECISION_MOVES: dict[DecisionState, frozenset[DecisionState]] = {
    DecisionState.ADOPTED: frozenset(
        {DecisionState.IN_FORCE, DecisionState.AMENDED, DecisionState.SUPERSEDED, DecisionState.LAPSED}
    ),
    DecisionState.AD_REFERENDUM: frozenset(
        {
            DecisionState.ADOPTED,
            DecisionState.IN_FORCE,
            DecisionState.NOT_ADOPTED,
            DecisionState.SUPERSEDED,
            DecisionState.LAPSED,
        }
    ),
    DecisionState.IN_FORCE: frozenset(
        {DecisionState.AMENDED, DecisionState.SUPERSEDED, DecisionState.LAPSED}
    ),
    DecisionState.AMENDED: frozenset({DecisionState.SUPERSEDED, DecisionState.LAPSED}),
    DecisionState.SUPERSEDED: frozenset(),
    DecisionState.LAPSED: frozenset(),
    DecisionState.NOT_ADOPTED: frozenset(),
}
# What a side that was awaited answers.
_ANSWERS = frozenset({DecisionState.ADOPTED, DecisionState.IN_FORCE, DecisionState.NOT_ADOPTED})
REPLACED = frozenset({DecisionState.AMENDED, DecisionState.SUPERSEDED})

OPEN_STATES = frozenset(
    {DecisionState.ADOPTED, DecisionState.AD_REFERENDUM, DecisionState.IN_FORCE, DecisionState.AMENDED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A decision. Its text is that of its paragraph.

    `number` and `symbol` are empty until the minutes are first circulated. `awaiting_party_id` and `awaiting_until`
    say whose confirmation an ad referendum decision waits for; `replaced_by_id` names what amended or superseded it.
    `taken_at` is the instant at which it was adopted in session: its text is read-only from then on. The state is the
    latest of its history (`DecisionEvent`).
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
    taken_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionEvent:
    """One dated entry of a decision's history: its state from `effective_on` on. Append-only.

    `party_id` is the side that confirmed or objected, `by_decision_id` the decision that amended or superseded it.
    """

    id: int = 0
    version: int = 0
    decision_id: int = 0
    effective_on: date = date.min
    state: DecisionState = DecisionState.ADOPTED
    party_id: int | None = None
    by_decision_id: int | None = None
    text: LocalizedText = LocalizedText()
    recorded_by: str = ""
    recorded_at: datetime | None = None


def check_decision_move(decision: Decision, to: DecisionState) -> None:
    """Refuse a move that the life of a decision does not know."""
    if to not in DECISION_MOVES[decision.state]:
        raise RuleViolation(
            "decision_move_unknown", symbol=decision.symbol, state=decision.state, to=to, field="state"
        )


def check_event(decision: Decision, event: DecisionEvent, today: date) -> None:
    """Refuse an event in the future, before the decision was taken, or of a side that it does not wait for."""
    day = event.effective_on
    if day > today:
        raise RuleViolation("effective_in_future", effective=day, field="effective_on")
    if decision.decided_on and day < min(decision.decided_on, today):
        raise RuleViolation(
            "effective_before_decided", effective=day, decided=decision.decided_on, field="effective_on"
        )
    answered = decision.state is DecisionState.AD_REFERENDUM and event.state in _ANSWERS
    if answered and event.party_id not in (None, decision.awaiting_party_id):
        raise RuleViolation("answered_by_other_side", field="party_id")


def state_on(decision: Decision, history: Iterable[DecisionEvent], day: date) -> DecisionState | None:
    """Return a decision's state at the end of a day, None when it was not taken yet.

    A decision without a history (from a file of before histories were kept) counts as it stands.
    """
    if decision.decided_on and decision.decided_on > day:
        return None
    events = sorted(history, key=lambda event: (event.effective_on, event.id))
    if not events:
        return decision.state
    known = [event.state for event in events if event.effective_on <= day]
    first = DecisionState.AD_REFERENDUM if decision.awaiting_party_id else DecisionState.ADOPTED
    return known[-1] if known else first


def lineage(decisions: Iterable[Decision], decision_id: int) -> list[Decision]:
    """Return the family of a decision, oldest first: all that were replaced by it, itself, and what replaced it."""
    known = {decision.id: decision for decision in decisions}
    family = {decision_id} & known.keys()
    later = known[decision_id].replaced_by_id if family else None
    while later in known and later not in family:
        family.add(later)
        later = known[later].replaced_by_id
    grown = True
    while grown:
        earlier = {d.id for d in known.values() if d.replaced_by_id in family and d.id not in family}
        family |= earlier
        grown = bool(earlier)
    return sorted((known[one] for one in family), key=lambda d: (d.decided_on or date.min, d.id))


def check_decision(decision: Decision) -> None:
    """Refuse a state that lacks what it means: whom it awaits, or what replaced it."""
    if decision.state is DecisionState.AD_REFERENDUM and decision.awaiting_party_id is None:
        raise RuleViolation("awaiting_whom", field="awaiting_party_id")
    if decision.state in REPLACED and decision.replaced_by_id is None:
        raise RuleViolation("replaced_by_what", state=decision.state, field="replaced_by_id")
    if decision.replaced_by_id is not None and decision.replaced_by_id == decision.id:
        raise RuleViolation("replaced_by_itself", symbol=decision.symbol, field="replaced_by_id")

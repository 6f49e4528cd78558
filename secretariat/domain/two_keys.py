"""Completion takes two keys: what the lead side reports, somebody of another side confirms."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from secretariat.domain.actions import COMPLETE, ActionUpdate
from secretariat.domain.errors import RuleViolation


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondKey:
    """Who is about to confirm the completion of an action item, and in whose hands the item is.

    Args:
        symbol: of the item.
        person: who confirms; party: that person's side.
        lead: the side that leads the item.
        sides: the parties of the agreement.
        first_hands: who reported completion, is responsible, or shares the responsibility.
    """

    symbol: str
    person: int | None
    party: int | None
    lead: int | None
    sides: Collection[int]
    first_hands: Collection[int]


def first_key(history: Iterable[ActionUpdate]) -> ActionUpdate | None:
    """Return the entry since which completion has been reported or confirmed, None while it is not."""
    found = None
    for update in sorted(history, key=lambda u: (u.effective_on, u.id)):
        found = (found or update) if update.status in COMPLETE else None
    return found


def check_second_key(key: SecondKey) -> None:
    """Refuse a confirmation that does not come from another person, and of another side, than the report.

    Raises:
        RuleViolation: `confirmed_by_whom` for nobody, or somebody of no party of the agreement; `confirmed_by_lead`;
            `confirmed_by_reporter`.
    """
    if key.person is None or key.party not in key.sides:
        raise RuleViolation("confirmed_by_whom", symbol=key.symbol, field="reported_by_id")
    if key.party == key.lead:
        raise RuleViolation("confirmed_by_lead", symbol=key.symbol, field="reported_by_id")
    if key.person in key.first_hands:
        raise RuleViolation("confirmed_by_reporter", symbol=key.symbol, field="reported_by_id")

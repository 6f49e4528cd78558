"""Rules about action items: who leads, who answers, who follows up, and by when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from secretariat.domain.actions import Action
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.record import Record, ref


def action_without_lead(record: Record) -> Iterator[Finding]:
    """(3) Nobody can say whose task it is."""
    for action in record.actions:
        if action.lead_party_id is None:
            yield _incomplete(Rule.ACTION_WITHOUT_LEAD, Severity.ERROR, action)


def action_without_responsible(record: Record) -> Iterator[Finding]:
    """(4) No focal point answers for it."""
    for action in record.actions:
        if action.responsible_id is None:
            yield _incomplete(Rule.ACTION_WITHOUT_RESPONSIBLE, Severity.WARNING, action)


def action_without_counterpart(record: Record) -> Iterator[Finding]:
    """(5) Nobody on the other side follows it up and can confirm that it is complete."""
    for action in record.actions:
        if action.counterpart_id is None:
            yield _incomplete(Rule.ACTION_WITHOUT_COUNTERPART, Severity.WARNING, action)


def action_without_deadline(record: Record) -> Iterator[Finding]:
    """(6) The action table would have an empty field."""
    for action in record.actions:
        if _deadline(action) is None:
            yield _incomplete(Rule.ACTION_WITHOUT_DEADLINE, Severity.WARNING, action)


def deadline_before_end(record: Record) -> Iterator[Finding]:
    """(7) A deadline that had passed when the meeting ended, of an action item or of a side's confirmation."""
    ends = record.ends_on
    if ends is None:
        return
    for action in record.actions:
        due = _deadline(action)
        if due and due < ends:
            yield Finding(
                rule=Rule.DEADLINE_BEFORE_END,
                severity=Severity.ERROR,
                ref=ref(action),
                data={"due": due, "ends": ends},
            )
    for decision in record.decisions:
        if decision.awaiting_until and decision.awaiting_until < ends:
            yield Finding(
                rule=Rule.DEADLINE_BEFORE_END,
                case="awaited",
                severity=Severity.ERROR,
                ref=ref(decision),
                data={"due": decision.awaiting_until, "ends": ends},
            )


def deadline_on_rest_day(record: Record) -> Iterator[Finding]:
    """(8) A deadline on a day on which one of the sides does not work."""
    for action in record.actions:
        due = _deadline(action)
        if due is None:
            continue
        for case, resting in (
            ("", [party for party in record.parties if due.isoweekday() in party.rest_days]),
            ("holiday", [party for party in record.parties if due in record.holidays.get(party.id, ())]),
        ):
            if resting:
                yield Finding(
                    rule=Rule.DEADLINE_ON_REST_DAY,
                    case=case,
                    severity=Severity.WARNING,
                    ref=ref(action),
                    data={"due": due, "parties": tuple(party.short_name or party.name for party in resting)},
                    detail=due.isoformat(),
                )


def _incomplete(rule: Rule, severity: Severity, action: Action) -> Finding:
    return Finding(rule=rule, severity=severity, ref=ref(action))


def _deadline(action: Action) -> date | None:
    """Return the deadline that the minutes print: the original one, wherever it was moved since."""
    return action.original_due_on or action.due_on

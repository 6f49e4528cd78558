"""Deadlines that are tied to an event, such as "within 30 days of signature", and spans of days, weeks and months."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from secretariat.domain.errors import RuleViolation

LONGEST = {"days": 3_660, "weeks": 520, "months": 120}
"""The longest span in each unit: ten years."""


class SpanUnit(StrEnum):
    """In what a span is counted."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


class DueEvent(StrEnum):
    """What a relative deadline is counted from."""

    AGREEMENT_SIGNED = "agreement_signed"
    AGREEMENT_IN_FORCE = "agreement_in_force"
    AGREEMENT_EXPIRES = "agreement_expires"
    MEETING_STARTS = "meeting_starts"
    MEETING_ENDS = "meeting_ends"
    MINUTES_ADOPTED = "minutes_adopted"
    MINUTES_SIGNED = "minutes_signed"
    ACTION_COMPLETE = "action_complete"


OF_AGREEMENT = frozenset({DueEvent.AGREEMENT_SIGNED, DueEvent.AGREEMENT_IN_FORCE, DueEvent.AGREEMENT_EXPIRES})
OF_MEETING = frozenset(
    {DueEvent.MEETING_STARTS, DueEvent.MEETING_ENDS, DueEvent.MINUTES_ADOPTED, DueEvent.MINUTES_SIGNED}
)


@dataclass(frozen=True, slots=True)
class Span:
    """A number of days, weeks or months; before the event when `amount` is negative."""

    amount: int
    unit: SpanUnit = SpanUnit.DAYS


def before(day: date, span: Span) -> date:
    """Return the day by which something is to be done that is due a span before another day; see `shifted`."""
    return shifted(day, Span(-span.amount, span.unit))


def shifted(day: date, span: Span) -> date:
    """Return the day that lies a span after another; months keep the day, or end with a shorter month.

    Raises:
        RuleViolation: `span_too_long` when it is beyond ten years, or outside the calendar.
    """
    if abs(span.amount) > LONGEST[span.unit]:
        raise RuleViolation("span_too_long", field="due_offset")
    try:
        match span.unit:
            case SpanUnit.DAYS:
                return day + timedelta(days=span.amount)
            case SpanUnit.WEEKS:
                return day + timedelta(weeks=span.amount)
            case SpanUnit.MONTHS:
                month = day.year * 12 + day.month - 1 + span.amount
                year, month = month // 12, month % 12 + 1
                return date(year, month, min(day.day, monthrange(year, month)[1]))
    except (OverflowError, ValueError) as error:
        raise RuleViolation("span_too_long", field="due_offset") from error

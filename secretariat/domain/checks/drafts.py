"""The rule about the draft that is out: what would be sealed is what both sides have read."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.record import Record, ref

_NOTHING = ("–",)


def changed_since_draft(record: Record) -> Iterator[Finding]:
    """(27) What the minutes say otherwise than the draft that is out, for names are sealed as they are at adoption."""
    for change in record.changes:
        yield Finding(
            rule=Rule.CHANGED_SINCE_DRAFT,
            case="" if change.before or change.now else "look",
            severity=Severity.WARNING,
            ref=ref(record.meeting),
            language=change.language,
            data={
                "number": record.meeting.draft,
                "before": change.before or _NOTHING,
                "now": change.now or _NOTHING,
            },
            detail=f"{change.language}|{change.digest}",
        )

"""The rows of the sheet Changes: each change since the report before, with what stood there and what stands there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from secretariat.documents.content.report import ActionRow, ReportContent
from secretariat.documents.labels import Labels
from secretariat.domain.actions import Rag
from secretariat.domain.reports import ChangeKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One change: what it is about, what the report before said of it, and what this one says."""

    kind: ChangeKind
    symbol: str
    what: str
    side: str = ""
    before: str = ""
    now: str = ""
    rag_before: Rag | None = None
    rag: Rag | None = None


def change_rows(content: ReportContent, words: Labels) -> list[ChangeRow]:
    """Return all changes, by kind and then in the order of the registers."""
    order = list(ChangeKind)
    return sorted(_rows(content, words), key=lambda row: order.index(row.kind))


def _rows(content: ReportContent, words: Labels) -> Iterator[ChangeRow]:
    for row in content.actions:
        for kind in row.changes:
            before, now = _difference(kind, row, words)
            yield ChangeRow(
                kind=kind,
                symbol=row.symbol,
                what=row.title,
                side=row.side,
                before=before,
                now=now,
                rag_before=row.rag_before,
                rag=row.rag,
            )
    for gone in content.gone:
        yield ChangeRow(
            kind=ChangeKind.GONE,
            symbol=gone.symbol,
            what=gone.title,
            side=gone.side,
            before=words.get(f"action_status.{gone.status_before}"),
            rag_before=gone.rag_before,
        )
    for decision in content.decisions:
        if decision.new:
            yield ChangeRow(
                kind=ChangeKind.DECISION,
                symbol=decision.symbol,
                what=decision.text,
                now=words.get(f"decision_state.{decision.state}"),
            )


def _difference(kind: ChangeKind, row: ActionRow, words: Labels) -> tuple[str, str]:
    """Return what stood and what stands of what a change is about: deadlines as dates, or the status."""
    if kind is ChangeKind.MOVED and row.status_before is None:  # new since: as first agreed
        return _day(row.original_due_on), _day(row.due_on)
    if kind in (ChangeKind.MOVED, ChangeKind.NEWLY_OVERDUE):
        return _day(row.due_before), _day(row.due_on)
    before = words.get(f"action_status.{row.status_before}") if row.status_before else ""
    return before, words.get(f"action_status.{row.status}")


def _day(day: object) -> str:
    return str(day) if day else ""

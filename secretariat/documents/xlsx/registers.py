"""The four register sheets: action items, decisions, coverage of the agreement, calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from secretariat.documents.content.report import (
    ActionRow,
    CalendarRow,
    CoverageRow,
    DecisionRow,
    ReportContent,
)
from secretariat.documents.labels import Labels
from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.figures import days_overdue
from secretariat.documents.xlsx.tables import Column, Frame, Step, write_table

R = TypeVar("R")


def write_actions(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Actions."""
    columns = _action_columns(content, words)
    frame = _frame(content, words, "actions")
    write_table(page, words, frame, columns, content.actions, lambda row: row.symbol, step)


def write_decisions(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Decisions."""
    columns: list[Column[DecisionRow]] = [
        Column("symbol", 19, "label", lambda row: row.symbol),
        Column("text", 62, "text", lambda row: row.text),
        Column("meeting", 17, "text", lambda row: row.meeting),
        Column("area", 24, "text", lambda row: row.area),
        Column("decided_on", 12, "date", lambda row: row.decided_on),
        Column("state", 14, "text", lambda row: words.get(f"decision_state.{row.state}")),
        Column("remark", 28, "text", lambda row: row.remark),
    ]
    frame = _frame(content, words, "decisions")
    write_table(page, words, frame, columns, content.decisions, lambda row: row.symbol, step)


def write_coverage(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Coverage."""
    columns: list[Column[CoverageRow]] = [
        Column("area", 38, "label", lambda row: row.area),
        Column("reference", 24, "text", lambda row: row.reference),
        Column("decisions", 11, "count", lambda row: row.decisions),
        Column("actions", 11, "count", lambda row: row.actions),
        Column("open", 11, "count", lambda row: row.open),
        Column("confirmed", 12, "count", lambda row: row.confirmed),
        Column("activities", 11, "count", lambda row: row.activities),
        Column("planned", 11, "count", lambda row: row.planned),
        Column("actual", 11, "count", lambda row: row.actual),
        Column("last_movement", 14, "date", lambda row: row.last_movement_on),
    ]
    frame = _frame(content, words, "coverage")
    write_table(page, words, frame, columns, content.coverage, lambda row: row.area, step)


def write_calendar(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Calendar."""
    columns: list[Column[CalendarRow]] = [
        Column("date", 12, "date", lambda row: row.on),
        Column("what", 78, "text", lambda row: row.what),
        Column("kind", 20, "text", lambda row: words.get(f"report.kind.{row.kind}")),
        Column("concerns", 24, "text", lambda row: row.side),
    ]
    frame = _frame(content, words, "calendar")
    rows: Sequence[CalendarRow] = sorted(content.calendar, key=lambda row: row.on)
    write_table(page, words, frame, columns, rows, lambda row: row.on.isoformat(), step)


def _action_columns(content: ReportContent, words: Labels) -> list[Column[ActionRow]]:
    status = _words(words, "action_status", [row.status for row in content.actions])
    priority = _words(words, "priority", [row.priority for row in content.actions])
    return [
        Column("symbol", 12.5, "label", lambda row: row.symbol),
        Column("action", 29, "text", lambda row: row.title),
        Column("area", 13, "text", lambda row: row.area),
        Column("decision", 12.5, "text", lambda row: row.decision),
        Column("side", 10, "text", lambda row: row.side),
        Column("responsible", 13, "text", lambda row: row.responsible),
        Column("counterpart", 13, "text", lambda row: row.counterpart),
        Column("priority", 8, "text", lambda row: priority[row.priority]),
        Column("agreed_on", 10, "date", lambda row: row.agreed_on),
        Column("original_due", 10, "date", lambda row: row.original_due_on),
        Column("due", 10, "date", lambda row: row.due_on),
        Column("moves", 7.5, "count", lambda row: row.moves),
        Column("status", 10.5, "text", lambda row: status[row.status]),
        Column("percent", 6, "percent", lambda row: row.percent / 100),
        Column("rag", 7.5, "rag", lambda row: row.rag),
        Column("overdue", 8.5, "warning", lambda row: days_overdue(row, content.as_of)),
        Column("report", 25, "text", lambda row: row.report),
        Column("reported_on", 10, "date", lambda row: row.reported_on),
    ]


def _words(words: Labels, table: str, values: Sequence[str]) -> dict[str, str]:
    return {value: words.get(f"{table}.{value}") for value in set(values)}


def _frame(content: ReportContent, words: Labels, table: str) -> Frame:
    as_of = content.as_of.isoformat()
    line = words.format("report.as_of_line", symbol=content.symbol, date=as_of)
    sample = words.get("document.sample") if content.sample else ""
    return Frame(
        heading=words.get(f"report.heading_{table}"),
        note=words.dotted(content.group, line, sample),
        empty=words.get(f"report.no_{table}"),
        table=table.capitalize(),
        head_left=content.symbol,
        head_right=words.format("report.as_of_line", symbol=words.get("report.title"), date=as_of),
        foot=sample or content.group,
        portrait=table == "calendar",
    )


SHEETS: dict[str, Callable[[Page, ReportContent, Labels, Step], None]] = {
    "actions": write_actions,
    "decisions": write_decisions,
    "coverage": write_coverage,
    "calendar": write_calendar,
}
"""The register sheets in their order, by the key of their title."""

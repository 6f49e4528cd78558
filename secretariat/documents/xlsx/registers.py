"""The register sheets: changes, action items, decisions, coverage of the agreement, activities, calendar.

Columns with a name are those over which the formulas of Summary and Analysis count.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from secretariat.documents.content.report import (
    ActionRow,
    ActivityRow,
    CalendarRow,
    CoverageRow,
    DecisionRow,
    ReportContent,
)
from secretariat.documents.content.report_figures import days_overdue
from secretariat.documents.labels import Labels
from secretariat.documents.xlsx.cells import Page
from secretariat.documents.xlsx.changes import ChangeRow, change_rows
from secretariat.documents.xlsx.tables import Column, Frame, Step, write_table
from secretariat.domain.reports import AgeBand, ChangeKind, age_band

R = TypeVar("R")


def write_actions(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Actions."""
    columns = action_columns(content, words)
    printed = next(place for place, column in enumerate(columns) if column.key == "age_band")
    frame = replace(_frame(content, words, "actions"), printed=printed)
    write_table(page, words, frame, columns, content.actions, lambda row: row.symbol, step)


def write_decisions(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Decisions."""
    new = words.get(f"report.change.{ChangeKind.DECISION}")
    columns: list[Column[DecisionRow]] = [
        Column("symbol", 19, "label", lambda row: row.symbol),
        Column("text", 62, "text", lambda row: row.text, "DecisionText"),
        Column("meeting", 17, "text", lambda row: row.meeting),
        Column("area", 24, "text", lambda row: row.area),
        Column("decided_on", 12, "date", lambda row: row.decided_on),
        Column("state", 14, "text", lambda row: words.get(f"decision_state.{row.state}")),
        Column("remark", 24, "text", lambda row: row.remark),
        Column("change", 14, "text", lambda row: new if row.new else "", "DecisionChange"),
    ]
    frame = _frame(content, words, "decisions")
    write_table(page, words, frame, columns, content.decisions, lambda row: row.symbol, step)


def write_coverage(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Coverage."""
    columns: list[Column[CoverageRow]] = [
        Column("area", 34, "label", lambda row: row.area or words.get("report.summary.no_area")),
        Column("reference", 18, "text", lambda row: row.reference),
        Column("decisions", 11, "count", lambda row: row.decisions),
        Column("actions", 11, "count", lambda row: row.actions),
        Column("open", 11, "count", lambda row: row.open),
        Column("confirmed", 12, "count", lambda row: row.confirmed),
        Column("activities", 11, "count", lambda row: row.activities),
        Column("planned", 11, "count", lambda row: row.planned),
        Column("actual", 11, "count", lambda row: row.actual),
        Column("evidence", 11, "count", lambda row: row.evidence),
        Column("last_movement", 13, "date", lambda row: row.last_movement_on),
        Column("silent", 13, "alert", lambda row: words.get("report.silent") if row.silent else ""),
    ]
    frame = _frame(content, words, "coverage")
    write_table(page, words, frame, columns, content.coverage, lambda row: row.area, step)


def write_calendar(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Calendar."""
    as_of = content.as_of
    columns: list[Column[CalendarRow]] = [
        Column("date", 12, "date", lambda row: row.on),
        Column("days_left", 8, "days", lambda row: (row.on - as_of).days),
        Column("what", 58, "text", lambda row: row.what),
        Column("kind", 18, "text", lambda row: words.get(f"report.kind.{row.kind}")),
        Column("concerns", 14, "text", lambda row: row.side),
        Column("rest_of", 14, "text", lambda row: words.joined(list(row.rest_of))),
        Column("moved_to", 12, "date", lambda row: row.moved_to),
    ]
    frame = _frame(content, words, "calendar")
    if content.clocks:
        clocks = words.format("report.clocks", clocks=words.dotted(*content.clocks))
        frame = replace(frame, note=f"{frame.note}\n{clocks}")
    rows: Sequence[CalendarRow] = sorted(content.calendar, key=lambda row: row.on)
    write_table(page, words, frame, columns, rows, lambda row: row.on.isoformat(), step)


def write_activities(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Activities."""
    columns: list[Column[ActivityRow]] = [
        Column("activity", 44, "label", lambda row: row.title),
        Column("kind", 16, "text", lambda row: words.get(f"activity_kind.{row.kind}")),
        Column("area", 24, "text", lambda row: row.area),
        Column("starts_on", 11, "date", lambda row: row.starts_on),
        Column("ends_on", 11, "date", lambda row: row.ends_on),
        Column("host", 13, "text", lambda row: row.host),
        Column("planned", 9, "count", lambda row: row.planned),
        Column("actual", 9, "count", lambda row: row.actual),
        Column("cost_borne_by", 28, "text", lambda row: row.cost_borne_by),
        Column("report_due", 11, "date", lambda row: row.report_due_on),
        Column("reported_on", 11, "date", lambda row: row.reported_on),
    ]
    frame = _frame(content, words, "activities")
    write_table(page, words, frame, columns, content.activities, lambda row: row.title, step)


def write_changes(page: Page, content: ReportContent, words: Labels, step: Step) -> None:
    """Write the sheet Changes: what has become different since the report before, a row for each change."""
    columns: list[Column[ChangeRow]] = [
        Column("change_kind", 22, "label", lambda row: words.get(f"report.change.{row.kind}"), "ChangeKind"),
        Column("symbol", 19, "text", lambda row: row.symbol),
        Column("what", 60, "text", lambda row: row.what),
        Column("side", 14, "text", lambda row: row.side),
        Column("before", 24, "text", lambda row: row.before),
        Column("now", 24, "text", lambda row: row.now),
        Column("rag_before", 11, "rag", lambda row: row.rag_before, "ChangeRagBefore"),
        Column("rag", 11, "rag", lambda row: row.rag),
    ]
    frame = _frame(content, words, "changes")
    if content.since is not None:
        kind = "kept" if content.since_kept else "recomputed"
        against = words.format(f"report.since_{kind}", date=content.since.isoformat())
        frame = replace(frame, note=f"{frame.note}\n{against}")
    else:
        frame = replace(frame, empty=words.get("report.first"))
    write_table(page, words, frame, columns, change_rows(content, words), lambda row: row.symbol, step)


def action_columns(content: ReportContent, words: Labels) -> list[Column[ActionRow]]:
    """Return the columns of the sheet Actions; the last ones are for filtering on the screen."""
    status = _words(words, "action_status", [row.status for row in content.actions])
    priority = _words(words, "priority", [row.priority for row in content.actions])
    change = _words(words, "report.change", list(ChangeKind))
    before = _words(
        words, "action_status", [row.status_before for row in content.actions if row.status_before]
    )
    ages = _words(words, "report.age", list(AgeBand))

    def age(row: ActionRow) -> str:
        band = age_band(days_overdue(row, content.as_of))
        return ages[band] if band else ""

    return [
        Column("symbol", 12.5, "label", lambda row: row.symbol),
        Column("action", 29, "text", lambda row: row.title),
        Column("area", 13, "text", lambda row: row.area, "ActionArea"),
        Column("decision", 12.5, "text", lambda row: row.decision),
        Column("side", 10, "text", lambda row: row.side, "ActionSide"),
        Column("responsible", 13, "text", lambda row: row.responsible),
        Column("counterpart", 13, "text", lambda row: row.counterpart),
        Column("priority", 8, "text", lambda row: priority[row.priority]),
        Column("agreed_on", 10, "date", lambda row: row.agreed_on),
        Column("original_due", 10, "date", lambda row: row.original_due_on),
        Column("due", 10, "date", lambda row: row.due_on),
        Column("moves", 7.5, "count", lambda row: row.moves, "ActionMoves"),
        Column("status", 10.5, "text", lambda row: status[row.status], "ActionStatus"),
        Column("percent", 6, "percent", lambda row: row.percent / 100),
        Column("rag", 7.5, "rag", lambda row: row.rag, "ActionRag"),
        Column("overdue", 8.5, "warning", lambda row: days_overdue(row, content.as_of), "ActionDaysOverdue"),
        Column(
            "change",
            12,
            "text",
            lambda row: words.dotted(*[change[kind] for kind in row.changes]) if row.changes else "",
            "ActionChange",
        ),
        Column("report", 25, "text", lambda row: row.report),
        Column("reported_on", 10, "date", lambda row: row.reported_on),
        Column("age_band", 13, "text", age, "ActionAge"),
        Column(
            "slipped_days",
            10,
            "number",
            lambda row: row.slipped_days if row.moves else None,
            "ActionSlippedDays",
        ),
        Column("rag_before", 12, "rag", lambda row: row.rag_before, "ActionRagBefore"),
        Column(
            "status_before", 14, "text", lambda row: before[row.status_before] if row.status_before else ""
        ),
        Column("due_before", 12, "date", lambda row: row.due_before),
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
        portrait=False,
    )


SHEETS: dict[str, Callable[[Page, ReportContent, Labels, Step], None]] = {
    "changes": write_changes,
    "actions": write_actions,
    "decisions": write_decisions,
    "coverage": write_coverage,
    "activities": write_activities,
    "calendar": write_calendar,
}
"""The register sheets in their order, by the key of their title."""

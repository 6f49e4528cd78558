"""What the officials' progress report says: filled by `services/reports.py`, set by `documents/xlsx`.

Everything is resolved for one language and one as-of date before it comes here: names and texts are plain
strings in the report's language (falling back as the caller decided), statuses and traffic lights are those
of the as-of date. Words that belong to the form (headings, statuses, the printed rules) come from
`resources/labels/<language>/`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum

from secretariat.domain.actions import ActionStatus, Priority, Rag
from secretariat.domain.decisions import DecisionState


class DateKind(StrEnum):
    """What falls on a date of the calendar."""

    MEETING = "meeting"
    DEADLINE = "deadline"
    CONFIRMATION = "confirmation"
    COMMENTS = "comments"
    ACTIVITY = "activity"
    DESIGNATION_ENDS = "designation_ends"
    OBLIGATION = "obligation"
    RENEWAL_NOTICE = "renewal_notice"
    EXPIRY = "expiry"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action item as it stood on the as-of date.

    `side` is the short name of the lead side, one of `ReportContent.parties`, or empty when none leads.
    `area` is the name that its `CoverageRow` carries, or empty. `moves` counts how often the deadline went to a
    later date, `report` is the latest progress report.
    """

    symbol: str
    title: str
    area: str = ""
    decision: str = ""
    side: str = ""
    responsible: str = ""
    counterpart: str = ""
    priority: Priority = Priority.NORMAL
    agreed_on: date | None = None
    original_due_on: date | None = None
    due_on: date | None = None
    moves: int = 0
    status: ActionStatus = ActionStatus.NOT_STARTED
    percent: int = 0
    report: str = ""
    reported_on: date | None = None
    rag: Rag = Rag.GREEN


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One decision of the register.

    `remark` says whose confirmation it awaits, or what amended or superseded it.
    """

    symbol: str
    text: str
    meeting: str = ""
    area: str = ""
    decided_on: date | None = None
    state: DecisionState = DecisionState.ADOPTED
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """One area of the agreement and what it has led to, in the agreement's order.

    `reference` is an external one such as an SDG target; `planned` and `actual` are people in cooperation
    activities.
    """

    area: str
    reference: str = ""
    decisions: int = 0
    actions: int = 0
    open: int = 0
    confirmed: int = 0
    activities: int = 0
    planned: int = 0
    actual: int = 0
    last_movement_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRow:
    """One date that the secretariat watches; `side` is empty when it concerns all sides."""

    on: date
    what: str
    kind: DateKind = DateKind.OTHER
    side: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """The whole progress report.

    `parties` are short names in the agreement's order. `since` is the beginning of the reporting period, None
    for a first report. `sample` marks invented data. `program` is the version of the program; it is printed and not
    hashed.
    """

    symbol: str
    group: str
    agreement: str
    parties: tuple[str, ...]
    as_of: date
    since: date | None = None
    language: str = "en"
    sample: bool = False
    program: str = ""
    actions: tuple[ActionRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    coverage: tuple[CoverageRow, ...] = ()
    calendar: tuple[CalendarRow, ...] = ()

    @property
    def data_hash(self) -> str:
        """SHA-256 (hex) over everything the report says, whatever version of the program made it."""
        return data_hash(self)


def data_hash(content: ReportContent) -> str:
    """Return the SHA-256 (hex) of the content as canonical JSON lines: same content, same hash."""
    digest = hashlib.sha256()
    for field in fields(content):
        if field.name == "program":
            continue
        value = getattr(content, field.name)
        rows = field.name in ("actions", "decisions", "coverage", "calendar")
        _feed(digest, [field.name, len(value) if rows else value])
        if rows:
            for row in value:
                _feed(digest, [getattr(row, column.name) for column in fields(row)])
    return digest.hexdigest()


def _feed(digest: hashlib._Hash, value: object) -> None:
    line = json.dumps(value, ensure_ascii=False, default=date.isoformat, separators=(",", ":"))
    digest.update(line.encode("utf-8", "surrogatepass") + b"\n")

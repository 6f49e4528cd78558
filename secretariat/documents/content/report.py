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
from operator import attrgetter

from secretariat.domain.actions import ActionStatus, Priority, Rag
from secretariat.domain.activities import ActivityKind
from secretariat.domain.decisions import DecisionState
from secretariat.domain.reports import ChangeKind


class DateKind(StrEnum):
    """What falls on a date of the calendar."""

    MEETING = "meeting"
    DEADLINE = "deadline"
    CONFIRMATION = "confirmation"
    COMMENTS = "comments"
    ACTIVITY = "activity"
    ACTIVITY_REPORT = "activity_report"
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
    later date, `slipped_days` by how many days it now lies behind the original one (0 while it never moved,
    and after it was brought forward again).
    `report` is the latest progress report. `id` is the record's, by which the next report knows it again. `changes`
    and what ends in `_before` compare it with the report before; None when it was not there.
    """

    id: int = 0
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
    slipped_days: int = 0
    changes: tuple[ChangeKind, ...] = ()
    rag_before: Rag | None = None
    status_before: ActionStatus | None = None
    due_before: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneRow:
    """An action item that the report before showed and that the register no longer lists."""

    symbol: str
    title: str
    side: str = ""
    rag_before: Rag = Rag.GREEN
    status_before: ActionStatus = ActionStatus.NOT_STARTED


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionRow:
    """One decision of the register.

    `remark` says whose confirmation it awaits, or what amended or superseded it; `new` that the report before did not
    have it.
    """

    id: int = 0
    symbol: str
    text: str
    meeting: str = ""
    area: str = ""
    decided_on: date | None = None
    state: DecisionState = DecisionState.ADOPTED
    remark: str = ""
    new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageRow:
    """One area of the agreement and what it has led to, in the agreement's order; the last may be what has no area.

    `reference` is an external one such as an SDG target; `planned` and `actual` are places offered and filled in
    cooperation activities, `evidence` files that prove progress, `silent` that nothing has moved for half a year.
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
    evidence: int = 0
    last_movement_on: date | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRow:
    """One cooperation activity; `planned` and `actual` are places offered and filled."""

    title: str
    kind: ActivityKind = ActivityKind.OTHER
    area: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    host: str = ""
    planned: int | None = None
    actual: int | None = None
    cost_borne_by: str = ""
    report_due_on: date | None = None
    reported_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarRow:
    """One date that the secretariat watches; `side` is empty when it concerns all sides.

    `rest_of` names the sides for whom it is a rest day or a holiday, `moved_to` the next day on which all work.
    """

    on: date
    what: str
    kind: DateKind = DateKind.OTHER
    side: str = ""
    rest_of: tuple[str, ...] = ()
    moved_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportContent:
    """The whole progress report.

    `parties` are short names in the agreement's order. `since` is the as-of date of the report that this one is
    compared with, None for a first report; `since_kept` says that this is what it said when it was made, whose data
    hash is `since_hash`, and not the register recomputed. `clocks` are the seats of the sides with their time zones.
    `sample` marks invented data. `program` is the version of the program; it is printed and not hashed.
    """

    symbol: str
    group: str
    agreement: str
    parties: tuple[str, ...]
    as_of: date
    since: date | None = None
    since_kept: bool = False
    since_hash: str = ""
    language: str = "en"
    clocks: tuple[str, ...] = ()
    sample: bool = False
    program: str = ""
    actions: tuple[ActionRow, ...] = ()
    gone: tuple[GoneRow, ...] = ()
    decisions: tuple[DecisionRow, ...] = ()
    coverage: tuple[CoverageRow, ...] = ()
    activities: tuple[ActivityRow, ...] = ()
    calendar: tuple[CalendarRow, ...] = ()

    @property
    def data_hash(self) -> str:
        """SHA-256 (hex) over everything the report says, whatever version of the program made it."""
        return data_hash(self)


_REGISTERS = frozenset({"actions", "gone", "decisions", "coverage", "activities", "calendar"})


def data_hash(content: ReportContent) -> str:
    """Return the SHA-256 (hex) of the content as canonical JSON lines: same content, same hash."""
    digest = hashlib.sha256()
    for field in fields(content):
        if field.name == "program":
            continue
        value = getattr(content, field.name)
        rows = field.name in _REGISTERS
        _feed(digest, [field.name, len(value) if rows else value])
        if rows and value:
            values = attrgetter(*[column.name for column in fields(value[0])])
            for row in value:
                _feed(digest, values(row))
    return digest.hexdigest()


# `check_circular` would look in each row for what holds itself; none does.
_LINE = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, default=date.isoformat, separators=(",", ":")
)


def _feed(digest: hashlib._Hash, value: object) -> None:
    digest.update(_LINE.encode(value).encode("utf-8", "surrogatepass") + b"\n")

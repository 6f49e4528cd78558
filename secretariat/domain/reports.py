"""Progress reports that were made: what they said is kept, so that the next one can say what has changed.

What counts as a change, and how overdue items are put into bands, is decided here, for the workbook, the brief and the
screen alike.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from secretariat.domain.actions import COMPLETE, UNFINISHED, ActionStatus, Rag, is_overdue
from secretariat.domain.canonical import from_data
from secretariat.domain.errors import StorageProblem

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSnapshot:
    """What a progress report said. Append-only.

    `sha256` names the report's content in the store of bytes (canonical JSON), `data_hash` is what its Method sheet
    prints, `program` the version of this program that made it.
    """

    id: int = 0
    version: int = 0
    group_id: int = 0
    as_of: date | None = None
    language: str = "en"
    made_at: datetime | None = None
    made_by: str = ""
    data_hash: str = ""
    sha256: str = ""
    program: str = ""


class ChangeKind(StrEnum):
    """What has become of an action item or a decision since the report before, in the order of printing."""

    NEW = "new"
    NEWLY_OVERDUE = "newly_overdue"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    REOPENED = "reopened"
    MOVED = "moved"
    GONE = "gone"
    DECISION = "decision"


class AgeBand(StrEnum):
    """For how many days an action item is overdue."""

    TO_30 = "to_30"
    TO_60 = "to_60"
    TO_90 = "to_90"
    OVER_90 = "over_90"


_LAST_DAY = {30: AgeBand.TO_30, 60: AgeBand.TO_60, 90: AgeBand.TO_90}


def age_band(days: int | None) -> AgeBand | None:
    """Return the band of an item that is overdue for so many days, None for one that is not."""
    if not days or days < 0:
        return None
    return next((band for last, band in _LAST_DAY.items() if days <= last), AgeBand.OVER_90)


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierItem:
    """An action item as the report before showed it."""

    id: int = 0
    symbol: str = ""
    title: str = ""
    side: str = ""
    status: ActionStatus = ActionStatus.NOT_STARTED
    due_on: date | None = None
    rag: Rag = Rag.GREEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What an action item or decision is compared with: the report before, as kept or as computed again.

    `kept` says that it is what a report said that was made then, `data_hash` which; otherwise it is the register
    recomputed as of that day.
    """

    as_of: date
    items: Mapping[int, EarlierItem]
    decisions: frozenset[int]
    kept: bool = False
    data_hash: str = ""


def changes_of(
    status: ActionStatus,
    due_on: date | None,
    as_of: date,
    before: EarlierItem | None,
    since: date,
    *,
    original_due_on: date | None = None,
) -> tuple[ChangeKind, ...]:
    """Return what has become of an action item since it stood as `before` on `since`; None is one of later.

    One of later is compared with nothing done and with its deadline as first agreed, `original_due_on`.
    """
    found = []
    was = before.status if before else None
    if before is None:
        found.append(ChangeKind.NEW)
    was_late = before is not None and is_overdue(before.status, before.due_on, since)
    if is_overdue(status, due_on, as_of) and not was_late:
        found.append(ChangeKind.NEWLY_OVERDUE)
    if status is ActionStatus.REPORTED_COMPLETE and was is not ActionStatus.REPORTED_COMPLETE:
        found.append(ChangeKind.REPORTED)
    if status is ActionStatus.CONFIRMED_COMPLETE and was is not ActionStatus.CONFIRMED_COMPLETE:
        found.append(ChangeKind.CONFIRMED)
    if status in UNFINISHED and was in COMPLETE:
        found.append(ChangeKind.REOPENED)
    due_before = before.due_on if before else original_due_on
    if due_before and due_on and due_before != due_on:
        found.append(ChangeKind.MOVED)
    return tuple(found)


def read_earlier(data: bytes, as_of: date, data_hash: str) -> Earlier | None:
    """Return what is compared of a kept report, None when it cannot be made out.

    It reads what it needs and nothing else, so that a report of an older or newer version of this program serves.
    """
    try:
        content = json.loads(data)
        items = [_known(EarlierItem, row) for row in content["actions"]]
        decisions = frozenset(int(row["id"]) for row in content["decisions"])
    except (ValueError, TypeError, LookupError, StorageProblem):
        return None
    if 0 in decisions or any(not item.id for item in items):
        return None
    return Earlier(
        as_of=as_of,
        items={item.id: item for item in items},
        decisions=decisions,
        kept=True,
        data_hash=data_hash,
    )


def _known(record_type: type[T], row: Mapping[str, Any]) -> T:
    """Read the fields of a record that it has, and pass over others."""
    names = [field.name for field in fields(record_type)]  # type: ignore[arg-type]
    return from_data(record_type, {name: row[name] for name in names if name in row})

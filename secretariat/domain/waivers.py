"""Warnings of the check before circulation that the secretary set aside, with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from secretariat.domain.changes import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A warning set aside: which check, at which record, about what (`detail`), why, by whom and when (UTC)."""

    id: int = 0
    version: int = 0
    meeting_id: int = 0
    code: str = ""
    subject_kind: Kind = Kind.MEETING
    subject_id: int = 0
    detail: str = ""
    reason: str = ""
    waived_by: str = ""
    waived_at: datetime | None = None

"""Progress reports that were made: what they said is kept, so that the next one can say what has changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


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

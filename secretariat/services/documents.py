"""Making documents: content is collected in one read snapshot, which ends before anything is laid out."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from secretariat.database.copies import is_database
from secretariat.database.store import rows
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import labels
from secretariat.documents.output import Progress, no_progress, remove_parts, write_whole
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.symbols import file_stem, minutes_symbol
from secretariat.services import minutes_content, report_content
from secretariat.services.unit import Unit

__all__ = ["Documents", "Written", "remove_parts"]


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was made, and the characters that no bundled font has, named visibly in it."""

    path: Path
    missing: tuple[str, ...] = ()


class Documents:
    """The verbs that make files."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def minutes_content(self, meeting_id: int, language: str, first: int | None = None) -> MinutesContent:
        """Return what a meeting's minutes say in `language`, with the party `first` named first."""
        with self._unit.read() as session:
            return minutes_content.collect(session, meeting_id, language, first, self._unit.today())

    def minutes_pdf(self, meeting_id: int, language: str, first: int | None = None) -> bytes:
        """Return the agreed minutes as PDF, for looking at."""
        from secretariat.documents.pdf.minutes import set_minutes

        out = io.BytesIO()
        set_minutes(self.minutes_content(meeting_id, language, first), out)
        return out.getvalue()

    def write_minutes(
        self,
        meeting_id: int,
        path: Path,
        language: str,
        *,
        first: int | None = None,
        progress: Progress = no_progress,
    ) -> Written:
        """Write the agreed minutes as PDF; an older file of that name stays whole until the new one is.

        Raises:
            RuleViolation: `language_not_of_group`, `language_unavailable`, `party_not_of_group`, or
                `would_replace_database`.
            StorageProblem: `cannot_write`.
            Cancelled: `progress` said so.
        """
        from secretariat.documents.pdf.minutes import set_minutes

        _refuse_database(path)
        content = self.minutes_content(meeting_id, language, first)
        made = write_whole(path, lambda out: set_minutes(content, out, progress))
        return Written(path, made.missing)

    def report_content(
        self, group_id: int, language: str, *, as_of: date | None = None, since: date | None = None
    ) -> ReportContent:
        """Return what the officials' progress report says as of a date (today without one)."""
        with self._unit.read() as session:
            today = self._unit.today()
            return report_content.collect(session, group_id, language, as_of or today, since, today)

    def write_report(
        self,
        group_id: int,
        path: Path,
        language: str,
        *,
        as_of: date | None = None,
        since: date | None = None,
        progress: Progress = no_progress,
    ) -> Written:
        """Write the officials' workbook as of a date (today without one).

        Raises:
            RuleViolation: `language_not_of_group`, `language_unavailable`, `would_replace_database`, or
                `cell_too_long` with the place of a text that no cell can hold.
            StorageProblem: `cannot_write`.
            Cancelled: `progress` said so.
        """
        from secretariat.documents.xlsx.report import write_report

        _refuse_database(path)
        content = self.report_content(group_id, language, as_of=as_of, since=since)
        labels(language)  # raises language_unavailable: officials get no report that is half in English
        write_whole(path, lambda out: write_report(content, out, progress))
        return Written(path)

    def minutes_name(self, meeting_id: int, language: str) -> str:
        """Return the usual file name of a meeting's minutes: `PPHWG-2026-1-AM-en.pdf`."""
        with self._unit.read() as session:
            meeting = rows.get(session, Meeting, meeting_id)
        return f"{file_stem(minutes_symbol(meeting.symbol), language)}.pdf"

    def report_name(self, group_id: int, language: str, as_of: date | None = None) -> str:
        """Return the usual file name of a progress report: `PPHWG-progress-2026-11-20-en.xlsx`."""
        with self._unit.read() as session:
            group = rows.get(session, Group, group_id)
        return f"{group.symbol}-progress-{(as_of or self._unit.today()).isoformat()}-{language}.xlsx"


def _refuse_database(path: Path) -> None:
    """Refuse to write a document over a database, its own or another."""
    if is_database(path):
        raise RuleViolation("would_replace_database", path=str(path))

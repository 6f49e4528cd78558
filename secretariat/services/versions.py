"""Circulated drafts: kept whole, compared by paragraph, restored as the text of the next draft."""

from __future__ import annotations

from pathlib import Path

from secretariat.database.copies import is_database
from secretariat.database.store import rows
from secretariat.database.store import versions as queries
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.content.redline import RedlineContent
from secretariat.documents.output import Progress, no_progress, write_whole
from secretariat.domain.changes import Kind, Outcome
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import check_drafting
from secretariat.domain.versions import KeptRecord, MinutesVersion
from secretariat.services import kept, redline_content
from secretariat.services.comparing import Compared, Draft, compared
from secretariat.services.documents import Written
from secretariat.services.restoring import Restored, restore_text
from secretariat.services.unit import Unit

__all__ = ["Compared", "Draft", "Restored", "Versions"]


class Versions:
    """The verbs for circulated drafts."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def all(self, meeting_id: int) -> list[MinutesVersion]:
        """Return a meeting's circulated drafts, the first one first."""
        with self._unit.read() as session:
            return queries.of_meeting(session, meeting_id)

    def get(self, version_id: int) -> MinutesVersion:
        """Return a circulated draft; `record_gone` when there is none."""
        with self._unit.read() as session:
            return rows.get(session, MinutesVersion, version_id)

    def record(self, version_id: int) -> KeptRecord:
        """Return the whole record of a circulated draft.

        Raises:
            StorageProblem: `blob_damaged` or `record_unreadable`.
        """
        with self._unit.read() as session:
            return kept.record_of(session, rows.get(session, MinutesVersion, version_id))

    def content_of(self, version_id: int, language: str, first: int | None = None) -> MinutesContent:
        """Return what a circulated draft said in `language`, exactly as it was sent out.

        Raises:
            RuleViolation: `language_not_of_group` when it was not circulated in that language, `party_not_of_group`.
            StorageProblem: `blob_damaged` or `record_unreadable`.
        """
        with self._unit.read() as session:
            return kept.content_of(session, rows.get(session, MinutesVersion, version_id), language, first)

    def compare(self, meeting_id: int, old: int | None, new: int | None = None) -> Compared:
        """Compare two circulated drafts by id, or one with the text as it stands now (None).

        What is own-side takes no part: a comparison may be given to the other side.

        Raises:
            RuleViolation: `draft_of_another_meeting`.
        """
        with self._unit.read() as session:
            return compared(session, meeting_id, old, new, self._unit.today())

    def write_redline(
        self,
        meeting_id: int,
        path: Path,
        language: str,
        old: int | None,
        new: int | None = None,
        *,
        progress: Progress = no_progress,
    ) -> Written:
        """Write a redline of two circulated drafts by id, or of one and the text as it stands now (None), as PDF.

        Raises:
            RuleViolation: `draft_of_another_meeting`, `language_not_of_group`, `language_unavailable`,
                `would_replace_database`.
            StorageProblem: `cannot_write`.
            Cancelled: `progress` said so.
        """
        from secretariat.documents.pdf.redline import set_redline

        if is_database(path):
            raise RuleViolation("would_replace_database", path=str(path))
        content = self.redline_content(meeting_id, language, old, new)
        made = write_whole(path, lambda out: set_redline(content, out, progress))
        return Written(path, made.missing)

    def redline_content(
        self, meeting_id: int, language: str, old: int | None, new: int | None = None
    ) -> RedlineContent:
        """Return what a redline of two drafts says in `language`; refuses what `write_redline` refuses."""
        with self._unit.read() as session:
            return redline_content.collect(session, meeting_id, language, old, new, self._unit.today())

    def restore(self, version_id: int) -> Outcome[Restored]:
        """Make a circulated draft the text of the next one, in one undo step.

        Its paragraphs stand again as they stood, in their order and in all languages; those that were written since go
        into the bin. What bears a symbol that was given out since, and what was decided in session, stays as it is and
        is named in `Restored.stayed`; own-side paragraphs are left alone. So are the particulars of action items: their
        deadlines and people have a history of their own.

        Raises:
            RuleViolation: `minutes_not_drafting`; `in_use` when something else rests on what would go.
        """
        with self._unit.write("restore_draft", Kind.MINUTES_VERSION) as writing:
            version = rows.get(writing.session, MinutesVersion, version_id)
            check_drafting(rows.get(writing.session, Meeting, version.meeting_id))
            record = kept.record_of(writing.session, version)
            restored = restore_text(writing, version, record, self._unit)
        return writing.outcome(restored)

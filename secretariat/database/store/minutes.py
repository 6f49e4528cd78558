"""Queries on the paragraphs of minutes and on text that is still being typed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import AgendaItemRow, DraftRow, ParagraphRow
from secretariat.database.types import instant_text
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import LocalizedRich, RichText


def paragraphs(session: Session, meeting_id: int) -> list[Paragraph]:
    """Return a meeting's paragraphs in the order of the minutes: by agenda item, then by position."""
    statement = (
        select(ParagraphRow)
        .join(AgendaItemRow, AgendaItemRow.id == ParagraphRow.agenda_item_id)
        .where(ParagraphRow.meeting_id == meeting_id, ParagraphRow.deleted_at.is_(None))
        .order_by(AgendaItemRow.position, AgendaItemRow.id, ParagraphRow.position, ParagraphRow.id)
    )
    return [rows.record(row, Paragraph) for row in session.scalars(statement)]


def keep_draft(session: Session, paragraph: Paragraph, language: str, text: RichText, now: datetime) -> None:
    """Keep what is being typed over `paragraph` in `language`."""
    session.merge(
        DraftRow(
            paragraph_id=paragraph.id,
            language=language,
            version=paragraph.version,
            body=LocalizedRich({language: text}),
            at=instant_text(now),
        )
    )


def drop_drafts(session: Session, paragraph_id: int) -> None:
    """Forget what was being typed over a paragraph: it is saved now, or was given up."""
    session.execute(delete(DraftRow).where(DraftRow.paragraph_id == paragraph_id))


def drafts(session: Session, meeting_id: int) -> list[tuple[int, str, RichText]]:
    """Return the drafts of a meeting that were never finished: paragraph id, language, text."""
    statement = select(DraftRow).join(ParagraphRow).where(ParagraphRow.meeting_id == meeting_id)
    return [
        (row.paragraph_id, row.language, row.body.get(row.language, RichText()))
        for row in session.scalars(statement)
    ]

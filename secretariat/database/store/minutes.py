"""Queries on the paragraphs of minutes and on text that is still being typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, delete, func, literal_column, select
from sqlalchemy.orm import Session

from secretariat.database import sql
from secretariat.database.journal import draft_digest
from secretariat.database.store import rows
from secretariat.database.tables import AgendaItemRow, DraftRow, ParagraphRow
from secretariat.database.types import instant, instant_text, rich_text, stored_rich
from secretariat.domain.audience import SHARED
from secretariat.domain.errors import StorageProblem
from secretariat.domain.minutes import Paragraph
from secretariat.domain.text import LocalizedRich, RichText


@dataclass(frozen=True, slots=True)
class Draft:
    """Text that was typed over `base` and not saved yet, by `owner`, last at `at`.

    `is_whole` is false when the file no longer has what was typed: it was damaged.
    """

    paragraph_id: int
    language: str
    owner: str
    base: RichText
    text: RichText
    at: datetime
    is_whole: bool


_TYPED: ColumnElement[int] = literal_column("drafts.rowid", Integer)
"""The order in which drafts were typed last."""

_UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""When a draft was typed whose instant cannot be read: long ago, so that it is taken up."""


def paragraphs(session: Session, meeting_id: int) -> list[Paragraph]:
    """Return a meeting's paragraphs in the order of the minutes, own-side ones included: for editing and checks.

    Documents that leave the house take theirs from `joint_paragraphs`.
    """
    return rows.records(session, Paragraph, _in_order(meeting_id))


def joint_paragraphs(session: Session, meeting_id: int) -> list[Paragraph]:
    """Return what documents for both sides may say, in the order of the minutes: no paragraph that is own-side."""
    statement = _in_order(meeting_id).where(ParagraphRow.audience.in_(SHARED))
    return rows.records(session, Paragraph, statement)


def _in_order(meeting_id: int) -> Select[Any]:
    return (
        select(*rows.columns_of(Paragraph))
        .select_from(ParagraphRow.__table__)
        .join(AgendaItemRow.__table__, AgendaItemRow.id == ParagraphRow.agenda_item_id)
        .where(ParagraphRow.meeting_id == meeting_id, ParagraphRow.deleted_at.is_(None))
        .order_by(AgendaItemRow.position, AgendaItemRow.id, ParagraphRow.position, ParagraphRow.id)
    )


def bodies(session: Session, paragraph_ids: Sequence[int]) -> dict[int, LocalizedRich]:
    """Return the texts of some paragraphs by id, those in the bin included."""
    statement = select(ParagraphRow.id, ParagraphRow.body).where(ParagraphRow.id.in_(paragraph_ids))
    return {row.id: row.body for row in session.execute(statement)}


def keep_draft(
    session: Session, paragraph: Paragraph, language: str, text: RichText, owner: str, now: datetime
) -> None:
    """Keep what `owner` is typing over `paragraph`, as it was read, in `language`.

    The row is made anew: by its place in the table one knows what was typed last, whatever the clock says.
    """
    session.execute(
        delete(DraftRow).where(
            DraftRow.paragraph_id == paragraph.id, DraftRow.language == language, DraftRow.owner == owner
        )
    )
    draft = DraftRow(
        paragraph_id=paragraph.id,
        language=language,
        owner=owner,
        base=LocalizedRich({language: paragraph.body.get(language, RichText())}),
        body=LocalizedRich({language: text}),
        at=instant_text(now),
    )
    draft.digest = _digest(draft)
    session.add(draft)


def _digest(row: DraftRow) -> str:
    return draft_digest(
        row.paragraph_id, row.language, row.owner, rich_text(row.base), rich_text(row.body), row.at
    )


def drop_drafts(session: Session, paragraph_id: int, owner: str) -> None:
    """Forget what `owner` was typing over a paragraph: it is saved now, or was given up."""
    session.execute(delete(DraftRow).where(DraftRow.paragraph_id == paragraph_id, DraftRow.owner == owner))


def drafted_meetings(session: Session) -> list[int]:
    """Return the meetings over whose paragraphs there are drafts, the one typed in last first."""
    latest = func.max(_TYPED)
    statement = select(ParagraphRow.meeting_id).join(DraftRow, DraftRow.paragraph_id == ParagraphRow.id)
    return list(session.scalars(statement.group_by(ParagraphRow.meeting_id).order_by(latest.desc())))


def drafts(session: Session, meeting_id: int) -> list[Draft]:
    """Return the drafts over the paragraphs of a meeting, the latest first; of damaged ones what can still be read."""
    stored = [sql.as_bytes(column) for column in DraftRow.__table__.columns if column.name != "paragraph_id"]
    statement = select(DraftRow.paragraph_id, *stored).select_from(DraftRow).join(ParagraphRow.__table__)
    statement = statement.where(ParagraphRow.meeting_id == meeting_id).order_by(_TYPED.desc())
    return [
        _draft(number, *(value.decode("utf-8", "replace") for value in values))
        for number, *values in session.execute(statement)
    ]


def _draft(number: int, language: str, owner: str, base: str, body: str, at: str, digest: str) -> Draft:
    is_whole = digest == draft_digest(number, language, owner, base, body, at)
    try:
        typed_at = instant(at)
    except StorageProblem:
        typed_at = _UNKNOWN
    return Draft(
        number,
        language,
        owner,
        _typed(base, language),
        _typed(body, language),
        typed_at if typed_at.tzinfo is not None else _UNKNOWN,
        is_whole,
    )


def _typed(stored: str, language: str) -> RichText:
    """Return the text that a draft keeps; where it cannot be read any more, all that stands there as it stands."""
    try:
        texts = stored_rich(stored)
    except StorageProblem:
        return RichText.of(stored)
    return texts.get(language) or next(iter(texts.values()), RichText())

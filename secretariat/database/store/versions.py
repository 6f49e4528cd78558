"""Queries on circulated drafts, comment rounds and comments."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import CommentRoundRow, CommentRow, MinutesVersionRow
from secretariat.domain.versions import Comment, CommentRound, Disposition, MinutesVersion


def of_meeting(session: Session, meeting_id: int) -> list[MinutesVersion]:
    """Return the circulated drafts of a meeting's minutes, the first one first."""
    where = MinutesVersionRow.meeting_id == meeting_id
    return rows.find(session, MinutesVersion, where, order=MinutesVersionRow.number)


def numbered(session: Session, meeting_id: int, number: int) -> MinutesVersion | None:
    """Return a draft by its number, None when it was circulated before drafts were kept."""
    return next((found for found in of_meeting(session, meeting_id) if found.number == number), None)


def rounds(session: Session, meeting_id: int) -> list[CommentRound]:
    """Return a meeting's comment rounds, the latest last."""
    return rows.find(session, CommentRound, CommentRoundRow.meeting_id == meeting_id)


def round_called(session: Session, uid: str) -> CommentRound | None:
    """Return the round that a comment form names."""
    found = rows.find(session, CommentRound, CommentRoundRow.uid == uid)
    return found[0] if found and uid else None


def comments(session: Session, round_id: int) -> list[Comment]:
    """Return the comments of a round: by printed number, those on the whole last, then as they came."""
    found = rows.find(session, Comment, CommentRow.round_id == round_id)
    return sorted(found, key=lambda comment: (comment.number or 10**6, comment.id))


def undisposed(session: Session, meeting_id: int) -> list[Comment]:
    """Return the comments on a meeting's minutes of which nothing has become yet."""
    of_meeting = select(CommentRoundRow.id).where(
        CommentRoundRow.meeting_id == meeting_id, CommentRoundRow.deleted_at.is_(None)
    )
    where = (CommentRow.round_id.in_(of_meeting), CommentRow.disposition == Disposition.OPEN)
    return rows.find(session, Comment, *where, order=CommentRow.number)

"""Queries on update rounds, their forms and the replies."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import UpdateFormRow, UpdateReplyRow, UpdateRoundRow
from secretariat.domain.updates import UpdateForm, UpdateReply, UpdateRound


def rounds(session: Session, group_id: int) -> list[UpdateRound]:
    """Return a group's update rounds, the latest last."""
    return rows.find(session, UpdateRound, UpdateRoundRow.group_id == group_id)


def open_round(session: Session, group_id: int) -> UpdateRound | None:
    """Return the round of a group that is open, None when there is none."""
    return next((found for found in reversed(rounds(session, group_id)) if found.closed_on is None), None)


def round_called(session: Session, uid: str) -> UpdateRound | None:
    """Return the round that a form names."""
    found = rows.find(session, UpdateRound, UpdateRoundRow.uid == uid)
    return found[0] if found and uid else None


def forms(session: Session, round_id: int) -> list[UpdateForm]:
    """Return the forms of a round, each person's latest revision last."""
    return rows.find(session, UpdateForm, UpdateFormRow.round_id == round_id, order=UpdateFormRow.revision)


def replies(session: Session, round_id: int) -> list[UpdateReply]:
    """Return what was taken in in a round, the latest last."""
    of_round = select(UpdateFormRow.id).where(UpdateFormRow.round_id == round_id)
    return rows.find(session, UpdateReply, UpdateReplyRow.form_id.in_(of_round))


def replies_of_file(session: Session, sha256: str) -> list[UpdateReply]:
    """Return the replies that the bytes of a file were taken in as, part by part, the latest last."""
    return rows.find(session, UpdateReply, UpdateReplyRow.sha256 == sha256)

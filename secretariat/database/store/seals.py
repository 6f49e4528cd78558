"""Queries on seals, the originals made from them, and corrigenda."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from secretariat.database.journal import RowImages
from secretariat.database.store import rows
from secretariat.database.tables import CorrectionRow, CorrigendumRow, MeetingRow, OriginalRow, SealRow
from secretariat.domain.changes import Kind
from secretariat.domain.seals import SEALED_STATES, Correction, Corrigendum, Original, Seal, SealKind


def seal_of_minutes(session: Session, meeting_id: int) -> Seal | None:
    """Return the seal of a meeting's minutes, None while they are not adopted."""
    found = rows.find(session, Seal, SealRow.meeting_id == meeting_id, SealRow.kind == SealKind.MINUTES)
    return found[0] if found else None


def seal_of_corrigendum(session: Session, corrigendum_id: int) -> Seal | None:
    """Return the seal of a corrigendum, None while it is not issued."""
    found = rows.find(session, Seal, SealRow.corrigendum_id == corrigendum_id)
    return found[0] if found else None


def originals(session: Session, seal_id: int) -> list[Original]:
    """Return the originals of a seal in the order in which they were made."""
    return rows.find(session, Original, OriginalRow.seal_id == seal_id)


def corrigenda(session: Session, meeting_id: int) -> list[Corrigendum]:
    """Return the corrigenda of a meeting's minutes: issued ones by number, then those still being drafted."""
    found = rows.find(session, Corrigendum, CorrigendumRow.meeting_id == meeting_id)
    return sorted(found, key=lambda one: (one.number is None, one.number or 0, one.id))


def corrections(session: Session, corrigendum_id: int) -> list[Correction]:
    """Return the lines of a corrigendum in order."""
    where = CorrectionRow.corrigendum_id == corrigendum_id
    return rows.find(session, Correction, where, order=CorrectionRow.position)


def sealed_symbols(session: Session, images: Iterable[RowImages]) -> list[str]:
    """Return the symbols of the adopted meetings to which some rows belong."""
    meetings: set[int] = set()
    for image in images:
        row = image.after or image.before or {}
        meetings.add(image.id if image.kind is Kind.MEETING else row.get("meeting_id") or 0)
    statement = select(MeetingRow.symbol).where(
        MeetingRow.id.in_(meetings), MeetingRow.minutes_state.in_(SEALED_STATES)
    )
    return sorted(session.scalars(statement))

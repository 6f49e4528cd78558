"""Queries on notes. Joint documents take theirs from `joint_notes`, which sees nothing own-side."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.tables import NoteRow
from secretariat.domain.audience import SHARED
from secretariat.domain.changes import Ref
from secretariat.domain.minutes import Note


def joint_notes(session: Session, refs: Sequence[Ref]) -> list[Note]:
    """Return the notes about some records that both sides may see, in the order in which they were written."""
    return rows.find(session, Note, _about(refs), NoteRow.audience.in_(SHARED)) if refs else []


def notes(session: Session, refs: Sequence[Ref]) -> list[Note]:
    """Return all notes about some records, own-side ones too: for the screen and for our own chair's brief."""
    return rows.find(session, Note, _about(refs)) if refs else []


def _about(refs: Sequence[Ref]) -> ColumnElement[bool]:
    return or_(*(and_(NoteRow.subject_kind == ref.kind, NoteRow.subject_id == ref.id) for ref in refs))

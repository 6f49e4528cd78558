"""Queries on attached files. Joint documents take theirs from `joint_attachments`, which sees nothing own-side."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import and_, or_
from sqlalchemy.orm import Session

from secretariat.database.store import meetings, papers, rows
from secretariat.database.tables import AttachmentRow
from secretariat.domain.attachments import Attachment
from secretariat.domain.audience import SHARED
from secretariat.domain.changes import Kind, Ref


def of(session: Session, ref: Ref) -> list[Attachment]:
    """Return the files attached to a record, in the order in which they were added."""
    return rows.find(
        session, Attachment, AttachmentRow.subject_kind == ref.kind, AttachmentRow.subject_id == ref.id
    )


def joint_attachments(session: Session, refs: Sequence[Ref]) -> list[Attachment]:
    """Return the files attached to some records that both sides may see, in the order in which they were added."""
    by_kind: dict[Kind, list[int]] = {}
    for ref in refs:
        by_kind.setdefault(ref.kind, []).append(ref.id)
    if not by_kind:
        return []
    subjects = [
        and_(AttachmentRow.subject_kind == kind, AttachmentRow.subject_id.in_(ids))
        for kind, ids in by_kind.items()
    ]
    return rows.find(session, Attachment, or_(*subjects), AttachmentRow.audience.in_(SHARED))


def joint_files(session: Session, meeting_id: int) -> list[Attachment]:
    """Return the files of a meeting, of its agenda items and of its joint papers that both sides may see."""
    items = [Ref(Kind.AGENDA_ITEM, item.id) for item in meetings.agenda(session, meeting_id)]
    subjects = [*items, *(Ref(Kind.PAPER, paper.id) for paper in papers.joint_papers(session, meeting_id))]
    return joint_attachments(session, [Ref(Kind.MEETING, meeting_id), *subjects])

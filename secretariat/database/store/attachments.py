"""Queries on attached files. Joint documents take theirs from `joint_attachments`, which sees nothing own-side."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import and_, or_
from sqlalchemy.orm import Session

from secretariat.database.store import meetings, papers, rows
from secretariat.database.tables import AttachmentRow, ParagraphRow
from secretariat.domain.attachments import Attachment
from secretariat.domain.audience import SHARED, Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Paragraph


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


def naming(session: Session, subject: Ref, audience: Audience) -> Meeting | None:
    """Return the meeting whose minutes name a file of `subject` that is for `audience`, None where none do."""
    if subject.kind is not Kind.PARAGRAPH or audience not in SHARED:
        return None
    where = (ParagraphRow.id == subject.id, ParagraphRow.audience.in_(SHARED))
    found = rows.find(session, Paragraph, *where)
    return rows.get(session, Meeting, found[0].meeting_id) if found else None


def joint_files(session: Session, meeting_id: int) -> list[Attachment]:
    """Return the files of a meeting, of its agenda items and of its joint papers that both sides may see."""
    items = [Ref(Kind.AGENDA_ITEM, item.id) for item in meetings.agenda(session, meeting_id)]
    subjects = [*items, *(Ref(Kind.PAPER, paper.id) for paper in papers.joint_papers(session, meeting_id))]
    return joint_attachments(session, [Ref(Kind.MEETING, meeting_id), *subjects])

"""The emblems of parties, for the mastheads of documents that go to every side."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from secretariat.database.store import blobs, rows
from secretariat.database.tables import AttachmentRow
from secretariat.domain.attachments import Attachment, AttachmentRole
from secretariat.domain.audience import SHARED
from secretariat.domain.changes import Kind


def joint_emblems(session: Session, party_ids: Sequence[int]) -> dict[int, bytes]:
    """Return the emblem of each party that has one which may be shown; of several the one attached last.

    Raises:
        StorageProblem: `blob_damaged`.
    """
    found = rows.find(
        session,
        Attachment,
        AttachmentRow.subject_kind == Kind.PARTY,
        AttachmentRow.subject_id.in_(list(party_ids)),
        AttachmentRow.role == AttachmentRole.EMBLEM,
        AttachmentRow.audience.in_(SHARED),
    )
    latest = {attachment.subject_id: attachment.sha256 for attachment in found}
    return {party_id: blobs.get(session, name) for party_id, name in latest.items()}

"""Files that minutes name: they stay as they were sent while the minutes are out of the secretary's hands."""

from __future__ import annotations

from sqlalchemy.orm import Session

from secretariat.database.store import attachments as queries
from secretariat.domain.attachments import Attachment
from secretariat.domain.changes import Ref
from secretariat.domain.minutes import check_drafting


def check_named(session: Session, attachment: Attachment) -> None:
    """Refuse to touch a file that minutes name which are out of the secretary's hands.

    Raises:
        RuleViolation: `minutes_not_drafting`, or `sealed`.
    """
    subject = Ref(attachment.subject_kind, attachment.subject_id)
    meeting = queries.naming(session, subject, attachment.audience)
    if meeting is not None:
        check_drafting(meeting)

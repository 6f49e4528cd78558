"""Files kept with records: papers, letters, emblems, the scan of the signed copy. Their bytes are stored by hash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind


class AttachmentRole(StrEnum):
    """What an attached file is to its record."""

    FILE = "file"
    EMBLEM = "emblem"
    LETTER = "letter"
    SIGNED_COPY = "signed_copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file attached to a record. `sha256` names its bytes in the store; `size` counts them; `added_at` is UTC."""

    id: int = 0
    version: int = 0
    subject_kind: Kind = Kind.MEETING
    subject_id: int = 0
    role: AttachmentRole = AttachmentRole.FILE
    audience: Audience = Audience.OWN_SIDE
    name: str = ""
    media_type: str = ""
    size: int = 0
    sha256: str = ""
    added_at: datetime | None = None

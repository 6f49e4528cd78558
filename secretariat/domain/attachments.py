"""Files kept with records: papers, letters, emblems, the scan of the signed copy. Their bytes are stored by hash."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.images import picture


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


MOST_BYTES = 50 * 1024 * 1024
EMBLEM_BYTES = 5 * 1024 * 1024
EMBLEM_PIXELS = (32, 6000)

# What a file's first bytes say, whatever its name does; a zip archive is what its ending says.
_BEGINNINGS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
)
_OFFICE = "application/vnd.openxmlformats-officedocument"
_ENDINGS = {
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    "pptx": f"{_OFFICE}.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "zip": "application/zip",
    "txt": "text/plain",
    "csv": "text/csv",
    "ics": "text/calendar",
    "eml": "message/rfc822",
    "msg": "application/vnd.ms-outlook",
    "svg": "image/svg+xml",
    "json": "application/json",
    "mp3": "audio/mpeg",
    "mp4": "video/mp4",
}


def media_type(name: str, data: bytes) -> str:
    """Return the media type of a file: by its first bytes, else by the ending of its name."""
    for beginning, found in _BEGINNINGS:
        if data.startswith(beginning):
            return found
    return _ENDINGS.get(name.rpartition(".")[2].lower(), "application/octet-stream")


def check_file(name: str, data: bytes, role: AttachmentRole) -> None:
    """Refuse a file without a name or content, one that is too large, and an emblem that cannot be printed."""
    if not name.strip():
        raise RuleViolation("attachment_nameless", field="name")
    if not data:
        raise RuleViolation("attachment_empty", name=name)
    most = EMBLEM_BYTES if role is AttachmentRole.EMBLEM else MOST_BYTES
    if len(data) > most:
        raise RuleViolation(
            "attachment_too_large", name=name, size=_megabytes(len(data)), most=_megabytes(most)
        )
    if role is AttachmentRole.EMBLEM:
        _check_emblem(name, data)


def _check_emblem(name: str, data: bytes) -> None:
    """Refuse an emblem that is no whole PNG or JPEG: SVG can carry scripts and links, and PDFs cannot show it."""
    found = picture(data)
    if found is None:
        raise RuleViolation("emblem_unfit", name=name)
    least, most = EMBLEM_PIXELS
    if not all(least <= side <= most for side in (found.width, found.height)):
        raise RuleViolation(
            "emblem_size", name=name, width=found.width, height=found.height, least=least, most=most
        )


def _megabytes(size: int) -> str:
    return f"{size / 1024 / 1024:.1f}".removesuffix(".0")

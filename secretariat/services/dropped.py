"""What a file from outside is: an update form, a comment form, a reply from a calendar, contacts, or a table."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from secretariat.domain.errors import RuleViolation
from secretariat.readers.apart import read_apart
from secretariat.readers.preflight import file_bytes
from secretariat.readers.tables import SUFFIXES


class DroppedKind(StrEnum):
    """The kinds of file that can be taken in."""

    UPDATE_FORM = "update_form"
    COMMENT_FORM = "comment_form"
    CALENDAR = "calendar"
    CONTACTS = "contacts"
    TABLE = "table"


_BY_SUFFIX = {
    ".ics": DroppedKind.CALENDAR,
    ".eml": DroppedKind.CALENDAR,  # a message that holds an answer
    ".vcf": DroppedKind.CONTACTS,
    **dict.fromkeys(SUFFIXES, DroppedKind.TABLE),
}


def kind_of(path: Path, known: Sequence[str]) -> DroppedKind:
    """Return what a file is; an office document is looked into, for forms carry any name.

    That is done in a child process with limits.

    Args:
        path: of the file.
        known: the kinds that are taken in.

    Raises:
        RuleViolation: `file_dropped_unknown`, and what `open_package` or `read_apart` refuses.
        StorageProblem: `file_unreadable`.
    """
    suffix = path.suffix.lower()
    found = _BY_SUFFIX.get(suffix)
    if suffix in (".xlsx", ".docx"):
        form = read_apart("recognising:form_of", path.name, file_bytes(path))
        found = DroppedKind(form) if form else DroppedKind.TABLE
    if found is None or found not in known:
        raise RuleViolation("file_dropped_unknown", name=path.name)
    return found

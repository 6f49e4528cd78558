"""Files attached to records: papers, letters, emblems, scans."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

from secretariat.database.store import attachments as queries
from secretariat.database.store import blobs, removals, rows
from secretariat.database.tables import RECORDS
from secretariat.documents.output import problem, write_whole
from secretariat.domain.attachments import Attachment, AttachmentRole, check_file, media_type
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.opening import opened_under
from secretariat.services.named_files import check_named
from secretariat.services.replacing import refuse_database
from secretariat.services.unit import Unit, Writing


class Attachments:
    """The verbs for attached files. Removing one is `records.remove`; its bytes stay for undo and for the journal."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def add(
        self,
        ref: Ref,
        name: str,
        data: bytes,
        role: AttachmentRole = AttachmentRole.FILE,
        audience: Audience = Audience.OWN_SIDE,
    ) -> Outcome[Attachment]:
        """Attach a file to a record. A party has one emblem: a new one takes the place of the old, and is public.

        Raises:
            RuleViolation: `attachment_nameless`, `attachment_empty`, `attachment_too_large` (50 MB; an emblem 5 MB);
                `emblem_unfit` for an emblem that is no whole PNG or JPEG, `emblem_size`, `emblem_of_party` for one of
                anything else; `signed_copy_unsigned`, for `Adoption.sign` alone keeps that scan; `record_gone`;
                `minutes_not_drafting` when minutes that are out of the secretary's hands would name it.
        """
        if role is AttachmentRole.EMBLEM:
            audience = Audience.PUBLIC
            if ref.kind is not Kind.PARTY:
                raise RuleViolation("emblem_of_party")
        if role is AttachmentRole.SIGNED_COPY:
            raise RuleViolation("signed_copy_unsigned")
        with self._unit.write("attach", Kind.ATTACHMENT) as writing:
            saved = attach(writing, ref, name, data, role, audience)
        return writing.outcome(saved)

    def save(self, attachment: Attachment) -> Outcome[Attachment]:
        """Change a file's name, or whom it is for; everything else of it stays.

        Raises:
            RuleViolation: `attachment_nameless`; `minutes_not_drafting` when minutes that are out of the secretary's
                hands name it, or would.
        """
        if not attachment.name.strip():
            raise RuleViolation("attachment_nameless", field="name")
        with self._unit.write("change", Kind.ATTACHMENT) as writing:
            known = rows.get(writing.session, Attachment, attachment.id, binned=True)
            wanted = replace(
                known,
                version=attachment.version,
                name=attachment.name.strip(),
                audience=known.audience if known.role is AttachmentRole.EMBLEM else attachment.audience,
            )
            for one in (known, wanted):
                check_named(writing.session, one)
            saved = rows.save(writing.session, wanted)
        return writing.outcome(saved)

    def of(self, ref: Ref) -> list[Attachment]:
        """Return the files attached to a record, in the order in which they were added."""
        with self._unit.read() as session:
            return queries.of(session, ref)

    def emblem(self, party_id: int) -> Attachment | None:
        """Return a party's emblem, None when it has none."""
        found = [a for a in self.of(Ref(Kind.PARTY, party_id)) if a.role is AttachmentRole.EMBLEM]
        return found[-1] if found else None

    def data(self, attachment_id: int) -> bytes:
        """Return the bytes of an attached file.

        Raises:
            StorageProblem: `blob_damaged`.
        """
        return self._with_data(attachment_id)[1]

    def open_copy(self, attachment_id: int, folder: Path) -> Path:
        """Write a copy of a file that may be opened into a new folder below `folder`, and return its path.

        The copy cannot be written to, so that the program that opens it says that changes would be lost. Its name is
        made by us (`domain/opening.py`), whatever the file is called.

        Args:
            attachment_id: of the file.
            folder: a private one, see `services/opened_copies.py`.

        Raises:
            RuleViolation: `attachment_only_saved`, `attachment_not_its_ending` or `attachment_holds_programs`.
            StorageProblem: `blob_damaged`, `cannot_write`.
        """
        attachment, data = self._with_data(attachment_id)
        name = opened_under(attachment.id, attachment.name, data)
        try:
            path = Path(tempfile.mkdtemp(dir=folder)) / name
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o400)
            with open(handle, "wb") as out:
                out.write(data)
        except OSError as error:
            raise problem(folder / name, error) from error
        return path

    def save_copy(self, attachment_id: int, target: Path) -> None:
        """Write a copy of a file to where the user wants it, whole or not at all; it may be of any kind.

        Raises:
            RuleViolation: `would_replace_database`.
            StorageProblem: `blob_damaged`, `cannot_write`.
        """
        refuse_database(target)
        _, data = self._with_data(attachment_id)
        write_whole(target, lambda out: out.write(data))

    def _with_data(self, attachment_id: int) -> tuple[Attachment, bytes]:
        with self._unit.read() as session:
            attachment = rows.get(session, Attachment, attachment_id, binned=True)
            return attachment, blobs.get(session, attachment.sha256)


def attach(
    writing: Writing,
    ref: Ref,
    name: str,
    data: bytes,
    role: AttachmentRole = AttachmentRole.FILE,
    audience: Audience = Audience.OWN_SIDE,
) -> Attachment:
    """Attach a file to a record within an open write; a new emblem takes the place of the old one.

    Raises:
        RuleViolation: what a file is refused for, see `check_file` and `check_named`; `record_gone`.
    """
    check_file(name, data, role)
    rows.get(writing.session, RECORDS[ref.kind], ref.id)
    if role is AttachmentRole.EMBLEM:
        old = [a for a in queries.of(writing.session, ref) if a.role is role]
        removals.bin_rows(writing.session, [Ref(Kind.ATTACHMENT, a.id) for a in old], writing.now)
    attachment = Attachment(
        subject_kind=ref.kind,
        subject_id=ref.id,
        role=role,
        audience=audience,
        name=name.strip(),
        media_type=media_type(name.strip(), data),
        size=len(data),
        sha256=blobs.put(writing.session, data),
        added_at=writing.now,
    )
    check_named(writing.session, attachment)
    return rows.save(writing.session, attachment)

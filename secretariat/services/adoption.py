"""Adoption and signature: the record becomes final, with every original as bytes.

The originals are set outside the transaction, which takes seconds; what they say is collected once more within it, and
has to be the same to the byte.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from sqlalchemy.orm import Session

from secretariat import __version__
from secretariat.database import journal
from secretariat.database.store import agreements, blobs, rows
from secretariat.database.store import attachments as files
from secretariat.database.store import seals as queries
from secretariat.documents.content.minutes import MinutesContent, SealMark
from secretariat.documents.content.record import CorrigendumContent
from secretariat.documents.labels import labels
from secretariat.documents.output import Progress, no_progress, write_whole
from secretariat.domain.attachments import Attachment, AttachmentRole, check_file, media_type
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.checks.findings import Step
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.seals import (
    Original,
    OriginalKind,
    Seal,
    check_adoption,
    check_signature,
)
from secretariat.services.checks import refuse
from secretariat.services.deadlines import follow_meeting
from secretariat.services.document_kinds import DocumentKind
from secretariat.services.documents import Documents, Written
from secretariat.services.prepared import Made, Prepared
from secretariat.services.replacing import refuse_database
from secretariat.services.sealing import (
    collect_documents,
    digest,
    original_kinds,
    original_languages,
    record_json,
)
from secretariat.services.unit import Unit, Writing


@dataclass(frozen=True, slots=True)
class Planned:
    """An original that adoption will make: its kind, language, the party that it names first, and its file's name."""

    kind: OriginalKind
    language: str
    first: int
    name: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What adoption will make, and the authentic languages in which nothing can be made for want of labels."""

    originals: tuple[Planned, ...]
    languages_missing: tuple[str, ...]


class Adoption:
    """The verbs that make a record final."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def plan(self, meeting_id: int) -> Plan:
        """Return the originals that adoption would make.

        Raises:
            RuleViolation: `language_unavailable`, there are labels for none of the authentic languages.
        """
        with self._unit.read() as session:
            meeting = rows.get(session, Meeting, meeting_id)
            group = rows.get(session, Group, meeting.group_id)
            languages, missing = original_languages(group)
            parties = agreements.parties(session, group.agreement_id)
        found = [
            Planned(kind.original, language, party.id, self._name(kind, meeting_id, language, party.id))
            for kind in original_kinds()
            for language in languages
            for party in parties
            if kind.original is not None
        ]
        return Plan(tuple(found), tuple(missing))

    def adopt(self, meeting_id: int, on: date, progress: Progress = no_progress) -> Outcome[Seal]:
        """Make the record of a meeting final as of a day; nothing of it can be changed afterwards, nor this undone.

        Raises:
            RuleViolation: what `prepare` and `seal` refuse.
            Cancelled: `progress` said so.
        """
        return self.seal(self.prepare(meeting_id, on, progress))

    def prepare(self, meeting_id: int, on: date, progress: Progress = no_progress) -> Prepared:
        """Collect the record and set every original; nothing is written.

        Args:
            meeting_id: whose minutes are adopted.
            on: the day of adoption, not before the meeting and not in the future.
            progress: told each original as it is begun; may raise `Cancelled`.

        Raises:
            RuleViolation: `minutes_move_unknown` unless they are agreed, `meeting_not_held`, `day_outside`,
                `language_unavailable`, `original_unprintable`, or `checks_open`.
            Cancelled: `progress` said so.
        """
        with self._unit.read() as session:
            self._meeting(session, meeting_id, on)
            refuse(session, meeting_id, Step.ADOPTION, self._unit.today())
            documents = collect_documents(session, meeting_id, on)
            record = record_json(session, meeting_id, on, documents)
            _, chain = journal.head(session)
        kinds = {kind.original: kind for kind in original_kinds()}
        mark = SealMark(digest(record), chain)
        made = []
        for place, document in enumerate(documents):
            progress(place, len(documents))
            kind, content = kinds[document.kind], replace(document.content, seal=mark)
            steps = between(progress, place, len(documents))
            data = set_original(kind, content, content.symbol, record, steps)
            name = self._name(kind, meeting_id, document.language, document.first)
            made.append(Made(document.kind, document.language, document.first, name, data))
        progress(len(documents), len(documents))
        return Prepared(meeting_id, on, record, chain, tuple(made))

    def seal(self, prepared: Prepared, progress: Progress = no_progress) -> Outcome[Seal]:
        """Store what was prepared and make the minutes adopted, if the record is still what it was.

        Undo does not go back over this, here or elsewhere.

        Raises:
            RuleViolation: `adoption_stale` when anything that the record says was changed meanwhile, and what
                `prepare` refuses.
        """
        with self._unit.write("adopt", Kind.MEETING, barrier=True, progress=progress) as writing:
            session = writing.session
            writing.progress(0, 4)
            meeting = self._meeting(session, prepared.meeting_id, prepared.on)
            documents = collect_documents(session, meeting.id, prepared.on)
            if record_json(session, meeting.id, prepared.on, documents) != prepared.record:
                raise RuleViolation("adoption_stale", symbol=meeting.symbol)
            refuse(session, meeting.id, Step.ADOPTION, self._unit.today())
            writing.progress(2, 4)
            seal = write_seal(
                writing,
                Seal(meeting_id=meeting.id, sealed_on=prepared.on, chain=prepared.chain),
                prepared.record,
                prepared.originals,
            )
            adopted = replace(meeting, minutes_state=MinutesState.ADOPTED, adopted_on=prepared.on)
            rows.save(session, adopted)
            writing.progress(3, 4)
            follow_meeting(writing, meeting.id, self._unit.today())
        return writing.outcome(seal)

    def sign(self, meeting_id: int, on: date, name: str, data: bytes) -> Outcome[Meeting]:
        """Keep the scan of the signed copy with its hash, and make the minutes signed. This cannot be undone.

        Args:
            meeting_id: whose minutes were signed.
            on: the day of signature, not before adoption and not in the future.
            name: of the scan's file.
            data: its bytes.

        Raises:
            RuleViolation: `minutes_move_unknown` unless they are adopted, `day_outside`, or what a file is refused for.
        """
        check_file(name, data, AttachmentRole.SIGNED_COPY)
        with self._unit.write("sign", Kind.MEETING, barrier=True) as writing:
            meeting = rows.get(writing.session, Meeting, meeting_id)
            check_signature(meeting, on, self._unit.today())
            scan = Attachment(
                subject_kind=Kind.MEETING,
                subject_id=meeting_id,
                role=AttachmentRole.SIGNED_COPY,
                audience=Audience.JOINT,
                name=name,
                media_type=media_type(name, data),
                size=len(data),
                sha256=blobs.put(writing.session, data),
                added_at=writing.now,
            )
            rows.save(writing.session, scan)
            saved = rows.save(
                writing.session, replace(meeting, minutes_state=MinutesState.SIGNED, signed_on=on)
            )
            follow_meeting(writing, meeting_id, self._unit.today())
        return writing.outcome(saved)

    def sealed(self, meeting_id: int) -> Seal | None:
        """Return the seal of a meeting's minutes, None while they are not adopted."""
        with self._unit.read() as session:
            return queries.seal_of_minutes(session, meeting_id)

    def originals(self, meeting_id: int) -> list[Original]:
        """Return the originals of a meeting's minutes, none while they are not adopted."""
        with self._unit.read() as session:
            seal = queries.seal_of_minutes(session, meeting_id)
            return queries.originals(session, seal.id) if seal else []

    def write_original(self, original_id: int, path: Path) -> Written:
        """Write an original as it was stored; an older file of that name stays whole until the new one is.

        Raises:
            RuleViolation: `would_replace_database`.
            StorageProblem: `blob_damaged`, or `cannot_write`.
        """
        refuse_database(path)
        data = self.original_bytes(original_id)
        write_whole(path, lambda out: out.write(data))
        return Written(path)

    def signed_copy(self, meeting_id: int) -> Attachment | None:
        """Return the scan of the signed copy, None while the minutes are not signed."""
        with self._unit.read() as session:
            found = files.of(session, Ref(Kind.MEETING, meeting_id))
        scans = [one for one in found if one.role is AttachmentRole.SIGNED_COPY]
        return scans[0] if scans else None

    def write_signed_copy(self, meeting_id: int, path: Path) -> Written:
        """Write the scan of the signed copy; refuses what `write_original` refuses."""
        refuse_database(path)
        with self._unit.read() as session:
            scan = self.signed_copy(meeting_id)
            if scan is None:
                raise RuleViolation("record_gone", kind=Kind.ATTACHMENT)
            data = blobs.get(session, scan.sha256)
        write_whole(path, lambda out: out.write(data))
        return Written(path)

    def original_bytes(self, original_id: int) -> bytes:
        """Return the bytes of an original as they were stored.

        Raises:
            StorageProblem: `blob_damaged`.
        """
        with self._unit.read() as session:
            return blobs.get(session, rows.get(session, Original, original_id).sha256)

    def _name(self, kind: DocumentKind, meeting_id: int, language: str, first: int) -> str:
        return Documents(self._unit).file_name(kind.key, meeting_id, language, suffix=".pdf", first=first)

    def _meeting(self, session: Session, meeting_id: int, on: date) -> Meeting:
        meeting = rows.get(session, Meeting, meeting_id)
        check_adoption(meeting, on, self._unit.today())
        return meeting


def write_seal(writing: Writing, seal: Seal, record: bytes, originals: tuple[Made, ...]) -> Seal:
    """Store a seal, its record and its originals, within an open write."""
    saved = rows.save(
        writing.session,
        replace(
            seal,
            sealed_at=writing.now,
            sealed_by=writing.who,
            sha256=blobs.put(writing.session, record),
            program=__version__,
        ),
    )
    for made in originals:
        original = Original(
            seal_id=saved.id,
            kind=made.kind,
            language=made.language,
            first_party_id=made.first or None,
            name=made.name,
            size=len(made.data),
            sha256=blobs.put(writing.session, made.data),
        )
        rows.save(writing.session, original)
    return saved


def set_original(
    kind: DocumentKind, content: Any, symbol: str, record: bytes, progress: Progress = no_progress
) -> bytes:
    """Return an original as PDF, with the sealed record embedded in it.

    Raises:
        RuleViolation: `original_unprintable`, it would show a character by its number, and for good.
    """
    from secretariat.documents.pdf.archive import Attachment as Embedded
    from secretariat.documents.pdf.archive import Relationship

    _refuse_unprintable(content)
    words = labels(content.language)
    sealed = Embedded(
        name=f"{symbol.replace('/', '-')}.json",
        mime="application/json",
        data=record,
        relationship=Relationship.DATA,
        description=words.format("document.sealed_record", symbol=symbol),
    )
    out = io.BytesIO()
    setter = cast(Callable[..., object], kind.setter(".pdf"))
    setter(content, out, progress, attachments=(sealed,))
    return out.getvalue()


_AROUND = 30  # characters on either side of one that is named


def _refuse_unprintable(content: Any) -> None:
    """Refuse characters that no font has wherever an original prints them: the check knows the texts of the record.

    What was adopted before, and can no longer be changed, is quoted as it stands.
    """
    from secretariat.documents.pdf.document import texts_of
    from secretariat.documents.typeset import missing_characters, visible  # loaded when first used

    if isinstance(content, MinutesContent):
        content = replace(content, earlier=())
    elif isinstance(content, CorrigendumContent):
        content = replace(content, lines=tuple(replace(line, for_text="") for line in content.lines))
    for text in texts_of(content):
        missing = missing_characters(text)
        if missing:
            at = text.index(missing[0])
            raise RuleViolation(
                "original_unprintable",
                symbol=content.symbol,
                text=visible(text[max(0, at - _AROUND) : at + _AROUND]),
                characters=tuple(f"U+{ord(character):04X}" for character in missing),
            )


def between(progress: Progress, done: int, total: int) -> Progress:
    """Return a progress that lets the user cancel within one original, and counts originals, not pages."""
    return lambda page, pages: progress(done, total)

"""Canaries in everything that only our side should know, and a reader of all that a file says."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import product
from pathlib import Path

import pikepdf

from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Note, NoteTopic, Paragraph
from secretariat.domain.papers import Paper
from secretariat.domain.text import LocalizedRich, LocalizedText
from secretariat.services.document_kinds import KINDS, DocumentKind, Subject
from secretariat.services.office import Office
from tests.small_register import sql

CANARY = "Zwitscherlaut"
LANGUAGES = ("en", "ar", "ur")
_FOR_ALL = LocalizedText(en="Note for all")
_HEXADECIMAL = re.compile(rb"<((?:[0-9A-Fa-f]{2}){8,})>")


def plant_notes(office: Office, path: Path) -> int:
    """Write own-side notes of every topic about records of every kind; return how many."""
    count = 0
    for kind in Kind:
        if kind is Kind.NOTE:
            continue
        for (number,) in sql(
            path, f"SELECT id FROM {kind.value} WHERE deleted_at IS NULL ORDER BY id LIMIT 3"
        ):
            for topic in NoteTopic if kind in (Kind.MEETING, Kind.AGENDA_ITEM) else (NoteTopic.GENERAL,):
                text = f"{CANARY} about {kind.value}, {topic.value}"
                note = Note(subject_kind=kind, subject_id=number, text=text, topic=topic)
                office.records.save_note(note)
                count += 1
    return count


def plant_in_meeting(office: Office, meeting_id: int) -> None:
    """Put own-side paragraphs, papers, files and a draft of typing into a meeting that is being written."""
    body = LocalizedRich.of(**{language: f"{CANARY} {language}" for language in LANGUAGES})
    for item in office.meetings.agenda(meeting_id):
        written = office.minutes.save(Paragraph(agenda_item_id=item.id, body=body)).value
        hidden = office.minutes.set_audience(written.id, Audience.OWN_SIDE).value
    office.minutes.keep_draft(hidden, "en", LocalizedRich.of(en=f"{CANARY} typed")["en"])
    title = LocalizedText({language: f"{CANARY} paper {language}" for language in LANGUAGES})
    paper = Paper(meeting_id=meeting_id, agenda_item_id=item.id, number=40, title=title)
    own, joint = replace(paper, audience=Audience.OWN_SIDE), replace(paper, number=41, title=_FOR_ALL)
    papers = [office.papers.save(one).value for one in (own, joint)]
    for ref in (Ref(Kind.MEETING, meeting_id), *(Ref(Kind.PAPER, paper.id) for paper in papers)):
        office.attachments.add(ref, f"{CANARY}.txt", f"{CANARY} in a file of {ref.kind.value}".encode())
    meeting = office.records.get(Meeting, meeting_id)
    for action in office.actions.all(meeting.group_id)[:3]:
        report = Ref(Kind.UPDATE, office.actions.history(action.id)[-1].id)
        office.attachments.add(report, f"{CANARY} evidence.txt", f"{CANARY} in evidence".encode())
    shared = office.attachments.add(
        Ref(Kind.PAPER, papers[1].id), "for-all.txt", b"For everybody", audience=Audience.JOINT
    )
    assert shared.value.audience is Audience.JOINT


def written_documents(
    office: Office, path: Path, meeting_id: int
) -> Iterator[tuple[DocumentKind, str, bytes]]:
    """Yield every document of the registry that can be made of a meeting, its group and its corrigenda.

    Each comes in every format and for every side, with its name. A kind that is added to the registry is in here.
    """
    group = office.records.get(Group, office.records.get(Meeting, meeting_id).group_id)
    parties = [party.id for party in office.groups.parties(group.id)]
    where = f"SELECT id FROM corrigenda WHERE deleted_at IS NULL AND meeting_id = {meeting_id}"
    subjects = {
        Subject.MEETING: [meeting_id],
        Subject.GROUP: [group.id],
        Subject.CORRIGENDUM: [number for (number,) in sql(path, where)],
    }
    for kind in KINDS:
        for subject, suffix, party in product(subjects[kind.of], kind.formats, parties):
            first, side = (None, party) if kind.for_party else (party, None)
            try:
                name = office.documents.file_name(
                    kind.key, subject, "en", suffix=suffix, first=first, party=side
                )
                data = office.documents.set(kind.key, subject, "en", suffix=suffix, first=first, party=side)
            except RuleViolation:  # not every document can be made at every moment of a meeting
                continue
            yield kind, name, data


def said_by(data: bytes, depth: int = 0) -> str:
    """Return everything that a file says: its bytes, and all that is packed within it, down to files in files."""
    # UTF-16 without its zero bytes reads as what it says in Latin letters; so do strings in hexadecimal digits.
    parts = [
        data.decode("latin-1"),
        data.decode("utf-8", "ignore"),
        data.replace(b"\0", b"").decode("latin-1"),
    ]
    for digits in _HEXADECIMAL.findall(data):
        parts.append(bytes.fromhex(digits.decode()).replace(b"\0", b"").decode("latin-1"))
    if depth > 4:
        return "\n".join(parts)
    if data[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for info in archive.infolist():
                parts += [
                    info.filename,
                    info.comment.decode("latin-1"),
                    said_by(archive.read(info), depth + 1),
                ]
    elif data[:5] == b"%PDF-":
        parts += _said_by_pdf(data, depth)
    elif data[:1] == b"\x78":
        with suppress(zlib.error):
            parts.append(said_by(zlib.decompress(data), depth + 1))
    return "\n".join(parts)


def _said_by_pdf(data: bytes, depth: int) -> list[str]:
    parts = []
    for tool, *rest in (("pdftotext", "-", "-"), ("pdfinfo", "-")):
        assert shutil.which(tool)
        done = subprocess.run([tool, *rest], input=data, capture_output=True, check=True)
        parts.append(done.stdout.decode("utf-8", "replace"))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        parts += [str(value) for value in pdf.docinfo.values()]
        parts += [str(value) for _, value in pdf.open_metadata().items()]
        for thing in pdf.objects:
            parts += _strings(thing)
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") != "/Image":
                parts.append(said_by(thing.read_bytes(), depth + 1))
    return parts


def _strings(thing: pikepdf.Object, depth: int = 0) -> list[str]:
    """Return the texts of an object as a reader decodes them: titles and alternative texts can be UTF-16."""
    if isinstance(thing, pikepdf.String):
        return [str(thing)]
    if isinstance(thing, pikepdf.Stream):
        thing = thing.stream_dict
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Array) and depth < 6:
        direct = thing.values() if isinstance(thing, pikepdf.Dictionary) else list(thing)  # type: ignore[call-overload]
        return [text for value in direct if not _is_elsewhere(value) for text in _strings(value, depth + 1)]
    return []


def _is_elsewhere(value: object) -> bool:
    """Return whether a value is an object of its own, which is read in its turn."""
    return isinstance(value, pikepdf.Object) and value.is_indirect


def own_side_blobs(path: Path) -> set[str]:
    """Return the hashes of the stored bytes that belong to own-side files."""
    return {sha for (sha,) in sql(path, "SELECT sha256 FROM attachments WHERE audience = 'own_side'")}

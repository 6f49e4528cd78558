"""What was sealed is given out as it was stored: the bytes of an original, or else what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, blobs, rows
from secretariat.database.store import seals as queries
from secretariat.documents.content.minutes import SealMark
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import Original, Seal
from secretariat.services.document_kinds import DocumentKind, Subject
from secretariat.services.sealing import read_corrigendum, read_record


def stored_bytes(
    session: Session, kind: DocumentKind, subject_id: int, language: str, first: int | None
) -> bytes | None:
    """Return the bytes of the original of a document, None while its subject is not final.

    Args:
        session: to read with.
        kind: of document.
        subject_id: of the meeting or the corrigendum from which it is made.
        language: in which it is asked for.
        first: id of the party that is named first; None stands for the agreement's first.

    Raises:
        RuleViolation: `language_not_of_group`, `party_not_of_group`, or `original_not_stored` when it was not made in
            that language.
        StorageProblem: `blob_damaged`.
    """
    found = _find(session, kind, subject_id, language, first)
    return blobs.get(session, found[1].sha256) if found else None


def stored_content(
    session: Session, kind: DocumentKind, subject_id: int, language: str, first: int | None
) -> Any:
    """Return what the original of a document says, None while its subject is not final, as `stored_bytes` does.

    Raises:
        RuleViolation: `original_not_stored`.
        StorageProblem: `blob_damaged`, or `record_unreadable`.
    """
    found = _find(session, kind, subject_id, language, first)
    if found is None:
        return None
    seal, original = found
    if kind.of is Subject.CORRIGENDUM:
        content: Any = read_corrigendum(session, seal, language, original.first_party_id)
    else:
        document = read_record(session, seal).document(original.kind, language, original.first_party_id)
        content = document.content if document else None
    if content is None:
        raise RuleViolation("original_not_stored", symbol=_symbol(session, seal), stored=original.name)
    return replace(content, seal=SealMark(seal.sha256, seal.chain))


def _find(
    session: Session, kind: DocumentKind, subject_id: int, language: str, first: int | None
) -> tuple[Seal, Original] | None:
    if kind.original is None:
        return None
    if kind.of is Subject.CORRIGENDUM:
        seal = queries.seal_of_corrigendum(session, subject_id)
    else:
        seal = queries.seal_of_minutes(session, subject_id)
    if seal is None:
        return None
    _check_of_group(session, seal, language, first)
    made = [original for original in queries.originals(session, seal.id) if original.kind is kind.original]
    wanted = first if first is not None else _first_party(session, seal)
    for original in made:
        if original.language == language and original.first_party_id in (wanted, None):
            return seal, original
    names = ", ".join(original.name for original in made)
    raise RuleViolation("original_not_stored", symbol=_symbol(session, seal), stored=names)


def _check_of_group(session: Session, seal: Seal, language: str, first: int | None) -> None:
    """Refuse what never could have been made, as before adoption."""
    meeting = rows.get(session, Meeting, seal.meeting_id, binned=True)
    group = rows.get(session, Group, meeting.group_id, binned=True)
    if language not in group.languages:
        raise RuleViolation("language_not_of_group", language=language, languages=", ".join(group.languages))
    if first not in (None, *(party.id for party in agreements.parties(session, group.agreement_id))):
        raise RuleViolation("party_not_of_group", symbol=group.symbol)


def _symbol(session: Session, seal: Seal) -> str:
    return rows.get(session, Meeting, seal.meeting_id, binned=True).symbol


def _first_party(session: Session, seal: Seal) -> int:
    meeting = rows.get(session, Meeting, seal.meeting_id, binned=True)
    group = rows.get(session, Group, meeting.group_id, binned=True)
    return agreements.parties(session, group.agreement_id)[0].id

"""What a seal holds: the record as rows, every name and label as it then was, and what each original says.

The rows are those that adoption makes final, so that they can be compared with the file at any time. What lives on
(states, deadlines, progress) and what never left the house (times allotted, addresses, own-side paragraphs) is not
among them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, blobs, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.tables import SittingRow
from secretariat.database.triggers import SEALED_COLUMNS
from secretariat.documents.content.minutes import MinutesContent, Stage, State
from secretariat.documents.content.names import Party
from secretariat.documents.content.record import CorrigendumContent
from secretariat.documents.labels import FALLBACK, available_languages, labels
from secretariat.domain.agreements import Agreement, Area
from secretariat.domain.canonical import canonical, from_data, to_data
from secretariat.domain.changes import Kind
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting, Sitting
from secretariat.domain.people import Institution, Person
from secretariat.domain.seals import OriginalKind, Seal
from secretariat.services.document_kinds import KINDS, DocumentKind, Order, Subject

T = TypeVar("T")
FORM = 1
"""Of the JSON; it grows when a later form could be taken for this one."""

# The words of the program that no document prints.
_NOT_PRINTED = frozenset({"acts", "cli", "errors", "write_reasons"})


@dataclass(frozen=True, slots=True)
class SealedDocument:
    """What one original says; `first` is the party that it names first."""

    kind: OriginalKind
    language: str
    first: int
    content: MinutesContent


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """What a seal of minutes holds, read back; `numbers` are the printed numbers of the paragraphs by id."""

    data: dict[str, Any]
    documents: tuple[SealedDocument, ...]
    numbers: dict[int, int]

    def document(self, kind: OriginalKind, language: str, first: int | None = None) -> SealedDocument | None:
        """Return one of the documents, None when it was not sealed; without `first` the agreement's first party."""
        for found in self.documents:
            if (found.kind, found.language) == (kind, language) and first in (None, found.first):
                return found
        return None


def original_kinds(of: Subject = Subject.MEETING) -> list[DocumentKind]:
    """Return the kinds of document that adoption, or the issue of a corrigendum, stores for good."""
    return [kind for kind in KINDS if kind.original is not None and kind.of is of]


def original_languages(group: Group) -> tuple[list[str], list[str]]:
    """Return a group's authentic languages: those in which originals can be made, and those without labels.

    Raises:
        RuleViolation: `language_unavailable` when there are labels for none of them.
    """
    known = available_languages()
    found = [code for code in group.authentic_languages if code in known or code.partition("-")[0] in known]
    if not found:
        labels(group.authentic_languages[0])
    return found, [code for code in group.authentic_languages if code not in found]


def collect_documents(session: Session, meeting_id: int, on: date) -> list[SealedDocument]:
    """Return what every original of a meeting says when its minutes are adopted on a day."""
    meeting = rows.get(session, Meeting, meeting_id)
    group = rows.get(session, Group, meeting.group_id)
    found = []
    for kind in original_kinds():
        assert kind.original is not None
        for language in original_languages(group)[0]:
            for party in agreements.parties(session, group.agreement_id):
                order = Order(
                    subject_id=meeting_id, language=language, today=on, first=party.id, as_it_stands=True
                )
                content = replace(
                    kind.collect(session, order), state=State(Stage.ADOPTED, date=on), document_date=on
                )
                found.append(SealedDocument(kind.original, language, party.id, content))
    return found


def record_json(session: Session, meeting_id: int, on: date, documents: Iterable[SealedDocument]) -> bytes:
    """Return the canonical JSON that is sealed when a meeting's minutes are adopted on a day."""
    documents = list(documents)
    meeting = replace(rows.get(session, Meeting, meeting_id), adopted_on=on)
    return canonical(
        {
            "form": FORM,
            "record": sealed_rows(session, meeting),
            "numbers": _numbers(session, meeting_id, documents),
            "names": _names(session, meeting),
            "labels": printed_labels(document.language for document in documents),
            "documents": _documents(documents),
        }
    )


def digest(data: bytes) -> str:
    """Return the SHA-256 that names sealed bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def sealed_rows(session: Session, meeting: Meeting) -> dict[str, list[dict[str, Any]]]:
    """Return the rows that adoption makes final, by kind, as JSON values."""
    parts: dict[Kind, Iterable[Any]] = {
        Kind.MEETING: [meeting],
        Kind.AGENDA_ITEM: meeting_queries.agenda(session, meeting.id),
        Kind.SITTING: rows.find(session, Sitting, SittingRow.meeting_id == meeting.id),
        Kind.DELEGATE: meeting_queries.delegates(session, meeting.id),
        Kind.PARAGRAPH: minutes_queries.joint_paragraphs(session, meeting.id),
        Kind.DECISION: decision_queries.of_meeting(session, meeting.id),
        Kind.ACTION: action_queries.of_meeting(session, meeting.id),
    }
    return {kind.value: [_row(kind, record) for record in records] for kind, records in parts.items()}


def _row(kind: Kind, record: Any) -> dict[str, Any]:
    data: dict[str, Any] = to_data(record)
    left_out = {"version", "minutes_allotted"}
    names = ("id", *SEALED_COLUMNS[kind]) if kind in SEALED_COLUMNS else data
    return {name: data[name] for name in names if name in data and name not in left_out}


def _numbers(session: Session, meeting_id: int, documents: list[SealedDocument]) -> dict[str, int]:
    """Return the printed number of each paragraph by its id."""
    items = {item.id for item in meeting_queries.agenda(session, meeting_id)}
    paragraphs = minutes_queries.joint_paragraphs(session, meeting_id)
    written = [p for p in paragraphs if p.body and p.agenda_item_id in items]
    agreed = next(document.content for document in documents if document.kind is OriginalKind.AGREED)
    numbered = [number for number, _, _ in agreed.numbered()]
    return {str(paragraph.id): number for paragraph, number in zip(written, numbered, strict=True)}


def _names(session: Session, meeting: Meeting) -> dict[str, Any]:
    """Return the names of all that the record speaks of, as they are now."""
    group = rows.get(session, Group, meeting.group_id)
    agreement = rows.get(session, Agreement, group.agreement_id, binned=True)
    actions = action_queries.of_meeting(session, meeting.id)
    people: set[int | None] = {a.agreed_responsible_id for a in actions} | {
        a.agreed_counterpart_id for a in actions
    }
    for delegate in meeting_queries.delegates(session, meeting.id):
        people |= {delegate.person_id, delegate.represented_by_id}
    persons = [p for p in rows.by_id(session, Person).values() if p.id in people]
    employers = {person.institution_id for person in persons}
    of_areas = {item.area_id for item in meeting_queries.agenda(session, meeting.id)}
    of_areas |= {a.area_id for a in actions}
    of_areas |= {d.area_id for d in decision_queries.of_meeting(session, meeting.id)}
    areas = [area for area in rows.by_id(session, Area).values() if area.id in of_areas]
    institutions = [i for i in rows.by_id(session, Institution).values() if i.id in employers]
    return {
        "group": _picked(group, "id", "symbol", "name", "legal_basis", "languages", "authentic"),
        "agreement": _picked(agreement, "id", "kind", "title", "place", "signed_on"),
        "parties": [
            _picked(
                party, "id", "name", "name_in_sentence", "short_name", "adjective", "seat", "language", "zone"
            )
            for party in agreements.parties(session, group.agreement_id)
        ],
        "institutions": [_picked(institution, "id", "party_id", "name") for institution in institutions],
        "persons": [
            _picked(person, "id", "party_id", "institution_id", "style", "name", "function", "precedence")
            for person in persons
        ],
        "areas": [_picked(area, "id", "name") for area in areas],
    }


def _picked(record: Any, *names: str) -> dict[str, Any]:
    return {name: to_data(getattr(record, name)) for name in names}


def printed_labels(languages: Iterable[str]) -> dict[str, Any]:
    """Return the words with which documents in some languages are set, English being what others fall back to."""
    return {
        language: {name: table for name, table in labels(language).tables.items() if name not in _NOT_PRINTED}
        for language in sorted({*languages, FALLBACK})
    }


def _documents(documents: Iterable[SealedDocument]) -> list[dict[str, Any]]:
    """Return what the originals say, one entry for each kind and language.

    Of the originals that name another party first stands only what is different then, which shows that all the rest
    is identical.
    """
    entries: dict[tuple[str, str], dict[str, Any]] = {}
    for document in documents:
        content = to_data(without_pictures(document.content))
        key = (document.kind.value, document.language)
        entry = entries.setdefault(key, {"kind": key[0], "language": key[1], "content": content, "first": {}})
        same = entry["content"]
        entry["first"][str(document.first)] = {
            name: part for name, part in content.items() if part != same[name]
        }
    return list(entries.values())


def read_record(session: Session, seal: Seal) -> SealedRecord:
    """Return what a seal of minutes holds; an emblem whose file is gone is left out.

    Raises:
        StorageProblem: `blob_damaged`, or `record_unreadable`.
    """
    data = json.loads(blobs.get(session, seal.sha256))

    def emblem(name: bytes) -> bytes | None:
        return blobs.find(session, name.hex())

    documents = []
    for entry in data["documents"]:
        kind, language = OriginalKind(entry["kind"]), entry["language"]
        for first, other in entry["first"].items():
            content = from_data(MinutesContent, {**entry["content"], **other})
            documents.append(SealedDocument(kind, language, int(first), _with_emblems(content, emblem)))
    numbers = {int(paragraph): number for paragraph, number in data["numbers"].items()}
    return SealedRecord(data, tuple(documents), numbers)


def read_corrigendum(
    session: Session, seal: Seal, language: str, first: int | None
) -> CorrigendumContent | None:
    """Return what a sealed corrigendum says, None where it was not made so; see `read_record` for what is raised."""
    data = json.loads(blobs.get(session, seal.sha256))
    for entry in data["documents"]:
        if entry["language"] == language and first in (entry["first"], None):
            content = from_data(CorrigendumContent, entry["content"])
            return _with_emblems(content, lambda name: blobs.find(session, name.hex()))
    return None


def without_pictures(content: T) -> T:
    """Return what a document says with the SHA-256 of each emblem in the emblem's place."""
    return _with_emblems(content, lambda picture: hashlib.sha256(picture).digest())


def _with_emblems(value: T, change: Callable[[bytes], bytes | None]) -> T:
    """Return a record with every party's emblem changed; a seal names pictures by their SHA-256."""
    if isinstance(value, tuple) and type(value) is tuple:
        return tuple(_with_emblems(part, change) for part in value)  # type: ignore[return-value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    changed = {name: _with_emblems(part, change) for name, part in _parts(value)}
    if isinstance(value, Party) and value.emblem is not None:
        changed["emblem"] = change(value.emblem)
    return replace(value, **changed)  # type: ignore[type-var]


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    for field in fields(value):
        part = getattr(value, field.name)
        if is_dataclass(part) or type(part) is tuple:
            yield field.name, part

"""Collects a meeting pack: every document of a meeting that both sides may see, and its joint files."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from sqlalchemy.orm import Session

from secretariat.database.store import attachments, blobs, rows
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.store import papers as paper_queries
from secretariat.database.store import seals as seal_queries
from secretariat.documents.content.pack import Make, PackContent, PackDocument, PackFile
from secretariat.documents.operative import AlternatProof, proof_of_texts
from secretariat.documents.output import Progress
from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import Original, OriginalKind, Seal
from secretariat.domain.symbols import file_stem, minutes_symbol
from secretariat.services.document_kinds import DocumentKind, Order, Subject, document_kind, packed_kinds
from secretariat.services.meeting_reading import read


def collect(session: Session, order: Order) -> PackContent:
    """Return what goes into a meeting's pack in one language.

    Of adopted minutes these are the stored originals; before that, the documents as they stand.

    Raises:
        RuleViolation: `language_not_of_group`, `party_not_of_group`, or what the collector of a document refuses.
    """
    meeting = rows.get(session, Meeting, order.subject_id)
    found = read(session, order)
    day = meeting.signed_on or meeting.adopted_on
    if day is None:
        day = meeting.circulated_at.date() if meeting.circulated_at else found.issued()
    return PackContent(
        facts=found.facts(day),
        documents=tuple(_documents(session, meeting, order)),
        files=tuple(_files(session, meeting, order.language)),
        proofs=tuple(_proofs(session, meeting, order.language)),
    )


def _documents(session: Session, meeting: Meeting, order: Order) -> Iterator[PackDocument]:
    written = bool(minutes_queries.joint_paragraphs(session, meeting.id))
    for kind in packed_kinds():
        if kind.of is Subject.CORRIGENDUM:
            yield from _corrigenda(session, kind, meeting, order)
        elif kind.key == "consolidated":
            if any(one.issued_on for one in seal_queries.corrigenda(session, meeting.id)):
                yield _collected(session, kind, meeting.symbol, order)
        elif written or not kind.from_minutes:
            originals = _originals(
                session, seal_queries.seal_of_minutes(session, meeting.id), kind, order.language
            )
            if originals:
                yield from (_stored(session, kind, meeting.symbol, order, original) for original in originals)
            else:
                yield _collected(session, kind, meeting.symbol, order)


def _corrigenda(
    session: Session, kind: DocumentKind, meeting: Meeting, order: Order
) -> Iterator[PackDocument]:
    for corrigendum in seal_queries.corrigenda(session, meeting.id):
        if corrigendum.issued_on:
            seal = seal_queries.seal_of_corrigendum(session, corrigendum.id)
            for original in _originals(session, seal, kind, order.language)[:1]:
                yield _stored(session, kind, corrigendum.symbol, order, original, alone=True)


def _originals(session: Session, seal: Seal | None, kind: DocumentKind, language: str) -> list[Original]:
    """Return the stored originals of a kind, the first-named side's first; of all but agreed minutes one will do."""
    if seal is None or kind.original is None:
        return []
    made = [
        original
        for original in seal_queries.originals(session, seal.id)
        if original.kind is kind.original and original.language == language
    ]
    return made if kind.original is OriginalKind.AGREED else made[:1]


def _stored(
    session: Session, kind: DocumentKind, symbol: str, order: Order, original: Original, alone: bool = False
) -> PackDocument:
    data = blobs.get(session, original.sha256)
    several = kind.original is OriginalKind.AGREED and not alone
    first = _party_name(session, original.first_party_id, order.language) if several else ""
    return PackDocument(
        kind=kind.key, symbol=symbol + kind.ending, name=original.name, first=first, make=_as_stored(data)
    )


def _party_name(session: Session, party_id: int | None, language: str) -> str:
    return rows.get(session, Party, party_id, binned=True).called(language) if party_id else ""


def _as_stored(data: bytes) -> Make:
    def make(out: BinaryIO, progress: Progress) -> object:
        return out.write(data)

    return make


def _collected(session: Session, kind: DocumentKind, symbol: str, order: Order) -> PackDocument:
    content = kind.collect(session, order)
    own = symbol + kind.ending
    return PackDocument(
        kind=kind.key,
        symbol=own if kind.ending.startswith("/") and "-" not in kind.ending else "",
        name=f"{file_stem(own, order.language)}.pdf",
        make=_to_be_set(kind, content),
    )


def _to_be_set(kind: DocumentKind, content: Any) -> Make:
    def make(out: BinaryIO, progress: Progress) -> object:
        return kind.setter(".pdf")(content, out, progress)

    return make


def _files(session: Session, meeting: Meeting, language: str) -> Iterator[PackFile]:
    """Yield the joint files of the meeting and of its joint papers."""
    papers = {paper.id: paper for paper in paper_queries.joint_papers(session, meeting.id)}
    for file in attachments.joint_files(session, meeting.id):
        paper = papers.get(file.subject_id) if file.subject_kind is Kind.PAPER else None
        yield PackFile(
            name=file.name,
            of=paper.symbol if paper else meeting.symbol,
            title=paper.title.best(language) if paper else "",
            data=blobs.get(session, file.sha256),
            sha256=file.sha256,
        )


def _proofs(session: Session, meeting: Meeting, language: str) -> Iterator[AlternatProof]:
    """Yield that the stored originals of adopted minutes are the same but for the order of the sides.

    What was sealed is compared as it was embedded then: a later version of this program might write it otherwise.
    """
    from secretariat.documents.pdf.merge import embedded_files

    seal = seal_queries.seal_of_minutes(session, meeting.id)
    made = _originals(session, seal, document_kind("agreed"), language)
    texts = []
    for original in made:
        found = embedded_files(io.BytesIO(blobs.get(session, original.sha256)))
        texts += [data for name, data in found.items() if name.endswith("-text.txt")]
    if len(texts) > 1:
        yield proof_of_texts(minutes_symbol(meeting.symbol), language, texts)

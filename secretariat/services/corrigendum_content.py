"""What corrigenda say, and the text of adopted minutes with their corrections."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database.store import rows
from secretariat.database.store import seals as queries
from secretariat.documents.content.minutes import (
    CorrectionLine,
    MinutesContent,
    Paragraph,
)
from secretariat.documents.content.record import CorrigendumContent, consolidated
from secretariat.domain.canonical import to_data
from secretariat.domain.changes import Kind
from secretariat.domain.corrections import correct
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import Correction, Corrigendum, OriginalKind, Seal, check_corrigible
from secretariat.domain.symbols import corrigendum_mark, corrigendum_symbol, minutes_symbol
from secretariat.services.document_kinds import Order
from secretariat.services.sealing import SealedRecord, read_record


@dataclass(frozen=True, slots=True)
class Adopted:
    """Adopted minutes: the meeting, the seal, and what it holds."""

    meeting: Meeting
    seal: Seal
    record: SealedRecord

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the originals."""
        return tuple(dict.fromkeys(document.language for document in self.record.documents))

    def agreed(self, language: str, first: int | None = None) -> MinutesContent:
        """Return what the agreed minutes say in one of the languages of the originals.

        Raises:
            RuleViolation: `correction_language_unfit`.
        """
        document = self.record.document(OriginalKind.AGREED, language, first)
        if document is None:
            raise RuleViolation("correction_language_unfit", languages=", ".join(self.languages))
        return document.content


def adopted(session: Session, meeting_id: int) -> Adopted:
    """Return the adopted minutes of a meeting.

    Raises:
        RuleViolation: `corrigendum_before_adoption`.
        StorageProblem: `blob_damaged`, or `record_unreadable`.
    """
    meeting = rows.get(session, Meeting, meeting_id)
    check_corrigible(meeting)
    seal = queries.seal_of_minutes(session, meeting_id)
    if seal is None:
        raise RuleViolation("corrigendum_before_adoption", symbol=meeting.symbol)
    return Adopted(meeting, seal, read_record(session, seal))


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph as it reads after corrections, and the marks of the corrigenda that made them."""

    paragraph: Paragraph
    marks: tuple[str, ...] = ()


class Consolidation:
    """The paragraphs of adopted minutes in one language, to which corrections are applied one after the other."""

    def __init__(self, minutes: Adopted, language: str) -> None:
        self._symbol, self._numbers = minutes.meeting.symbol, minutes.record.numbers
        self._language = language
        agreed = minutes.agreed(language)
        self.paragraphs = {number: Marked(paragraph) for number, _, paragraph in agreed.numbered()}

    def number(self, correction: Correction) -> int:
        """Return the printed number of the paragraph that a line corrects, 0 when it corrects none.

        Raises:
            RuleViolation: `correction_not_of_minutes`.
        """
        if correction.paragraph_id is None:
            return 0
        if correction.paragraph_id not in self._numbers:
            raise RuleViolation("correction_not_of_minutes", symbol=self._symbol, field="paragraph_id")
        return self._numbers[correction.paragraph_id]

    def apply(self, correction: Correction, mark: str = "") -> None:
        """Apply one line, if it is of this language.

        Raises:
            RuleViolation: `correction_not_found`, `correction_ambiguous`, or `correction_not_of_minutes`.
        """
        if correction.language != self._language:
            return
        number = self.number(correction)
        if not number:
            return
        marked = self.paragraphs[number]
        text = correct(marked.paragraph.text, correction.for_text, correction.read_text, number)
        marks = marked.marks if not mark or mark in marked.marks else (*marked.marks, mark)
        self.paragraphs[number] = Marked(replace(marked.paragraph, text=text), marks)


def consolidate(
    session: Session, minutes: Adopted, language: str, also: Sequence[Correction] = (), mark: str = ""
) -> Consolidation:
    """Return the paragraphs with all issued corrigenda in their order, and then with the lines of `also`."""
    found = Consolidation(minutes, language)
    for corrigendum in issued(session, minutes.meeting.id):
        for correction in queries.corrections(session, corrigendum.id):
            found.apply(correction, corrigendum_mark(corrigendum.number or 0))
    for correction in also:
        found.apply(correction, mark)
    return found


def issued(session: Session, meeting_id: int) -> list[Corrigendum]:
    """Return the issued corrigenda of a meeting's minutes by number."""
    return [one for one in queries.corrigenda(session, meeting_id) if one.issued_on is not None]


def consolidated_content(
    session: Session, meeting_id: int, language: str, first: int | None = None
) -> MinutesContent:
    """Return the adopted minutes with all issued corrections in their text and marked.

    Raises:
        RuleViolation: `corrigendum_before_adoption`, or `correction_language_unfit`.
    """
    minutes = adopted(session, meeting_id)
    corrigenda = []
    for corrigendum in issued(session, meeting_id):
        assert corrigendum.issued_on is not None
        order = Order(subject_id=corrigendum.id, language=language, today=corrigendum.issued_on, first=first)
        content = content_of(session, corrigendum, minutes, order)
        own = tuple(line for line in content.lines if not line.language)
        corrigenda.append(replace(content, lines=own))
    return consolidated(minutes.agreed(language, first), corrigenda)


def line_of(correction: Correction, number: int, language: str) -> CorrectionLine:
    """Return a line of a corrigendum as documents in `language` print it."""
    return CorrectionLine(
        for_text=correction.for_text,
        read_text=correction.read_text,
        place=correction.place.best(language),
        paragraph=number,
        language="" if correction.language == language else correction.language,
    )


def collect(session: Session, order: Order) -> CorrigendumContent:
    """Return what a corrigendum says; until it is issued, with the number that it would get next.

    Raises:
        RuleViolation: `corrigendum_before_adoption`, or `correction_language_unfit`.
    """
    corrigendum = rows.get(session, Corrigendum, order.subject_id)
    return content_of(session, corrigendum, adopted(session, corrigendum.meeting_id), order)


def content_of(
    session: Session, corrigendum: Corrigendum, minutes: Adopted, order: Order
) -> CorrigendumContent:
    """Return what a corrigendum says as it is given, which need not be stored like that yet."""
    said = minutes.agreed(order.language, order.first)
    number = corrigendum.number or next_number(session, minutes.meeting.id)
    found = Consolidation(minutes, order.language)
    lines = queries.corrections(session, corrigendum.id)
    return CorrigendumContent(
        symbol=corrigendum.symbol or corrigendum_symbol(minutes_symbol(minutes.meeting.symbol), number),
        language=order.language,
        original_language=said.original_language,
        document_date=corrigendum.issued_on or order.today,
        group=said.group,
        parties=said.parties,
        corrects=said.symbol,
        meeting_number=said.meeting_number,
        meeting_title=said.meeting_title,
        place=said.place,
        starts_on=said.starts_on,
        ends_on=said.ends_on,
        adopted_on=minutes.meeting.adopted_on,
        lines=tuple(line_of(one, found.number(one), order.language) for one in lines),
        issued_on=corrigendum.issued_on,
        distribution=said.distribution,
        sample=said.sample,
        hijri=said.hijri,
    )


def next_number(session: Session, meeting_id: int) -> int:
    """Return the number that the next corrigendum to be issued will get; what was issued is never removed."""
    return max([one.number or 0 for one in issued(session, meeting_id)], default=0) + 1


def corrigendum_rows(session: Session, corrigendum: Corrigendum) -> dict[str, list[dict[str, Any]]]:
    """Return the rows that the issue of a corrigendum makes final, by kind, as JSON values."""
    parts: dict[Kind, Iterable[Any]] = {
        Kind.CORRIGENDUM: [corrigendum],
        Kind.CORRECTION: queries.corrections(session, corrigendum.id),
    }
    return {
        kind.value: [
            {name: value for name, value in to_data(record).items() if name != "version"}
            for record in records
        ]
        for kind, records in parts.items()
    }

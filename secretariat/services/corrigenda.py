"""Corrigenda: what was adopted is corrected by a document of its own, "for X read Y", and never edited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database import journal
from secretariat.database.store import agreements, removals, rows
from secretariat.database.store import seals as queries
from secretariat.documents.content.minutes import MinutesContent, SealMark
from secretariat.documents.content.record import CorrigendumContent
from secretariat.documents.output import Progress, no_progress
from secretariat.domain.canonical import canonical, to_data
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.corrections import check_correction
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import (
    Correction,
    Corrigendum,
    Original,
    OriginalKind,
    Seal,
    SealKind,
    check_corrigible,
    check_issue,
)
from secretariat.domain.symbols import corrigendum_symbol, minutes_symbol
from secretariat.services.adoption import between, set_original, write_seal
from secretariat.services.corrigendum_content import (
    Adopted,
    adopted,
    consolidate,
    consolidated_content,
    content_of,
    corrigendum_rows,
    next_number,
)
from secretariat.services.document_kinds import Order, Subject
from secretariat.services.documents import Documents
from secretariat.services.prepared import Made, PreparedIssue
from secretariat.services.records import store
from secretariat.services.sealing import FORM, digest, original_kinds, printed_labels, without_pictures
from secretariat.services.unit import Unit


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of adopted minutes that can be corrected: its number and text as it reads with all corrections."""

    paragraph_id: int
    number: int
    item: str
    text: str
    marks: tuple[str, ...]


class Corrigenda:
    """The verbs for corrigenda."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def all(self, meeting_id: int) -> list[Corrigendum]:
        """Return the corrigenda of a meeting's minutes: issued ones by number, then those being drafted."""
        with self._unit.read() as session:
            return queries.corrigenda(session, meeting_id)

    def corrections(self, corrigendum_id: int) -> list[Correction]:
        """Return the lines of a corrigendum in order."""
        with self._unit.read() as session:
            return queries.corrections(session, corrigendum_id)

    def lines(self, meeting_id: int, language: str) -> list[Line]:
        """Return the paragraphs of adopted minutes as they read now, issued corrections included.

        Raises:
            RuleViolation: `corrigendum_before_adoption`, or `correction_language_unfit`.
        """
        with self._unit.read() as session:
            minutes = adopted(session, meeting_id)
            found = consolidate(session, minutes, language)
            ids = {number: row for row, number in minutes.record.numbers.items()}
            return [
                Line(
                    ids[number],
                    number,
                    item.title,
                    found.paragraphs[number].paragraph.text.plain,
                    found.paragraphs[number].marks,
                )
                for number, item, _ in minutes.agreed(language).numbered()
            ]

    def originals(self, corrigendum_id: int) -> list[Original]:
        """Return the originals of a corrigendum, none until it is issued."""
        with self._unit.read() as session:
            seal = queries.seal_of_corrigendum(session, corrigendum_id)
            return queries.originals(session, seal.id) if seal else []

    def languages(self, meeting_id: int) -> tuple[str, ...]:
        """Return the languages in which adopted minutes can be corrected: those of their originals."""
        with self._unit.read() as session:
            return adopted(session, meeting_id).languages

    def draft(self, meeting_id: int) -> Outcome[Corrigendum]:
        """Begin a corrigendum; it has no number until it is issued.

        Raises:
            RuleViolation: `corrigendum_before_adoption`.
        """
        with self._unit.write("create", Kind.CORRIGENDUM) as writing:
            check_corrigible(rows.get(writing.session, Meeting, meeting_id))
            saved = rows.save(writing.session, Corrigendum(meeting_id=meeting_id))
        return writing.outcome(saved)

    def save(self, correction: Correction) -> Outcome[Correction]:
        """Add a line (id 0) to a corrigendum that is not issued, or change one.

        Raises:
            RuleViolation: `sealed` once it is issued; `correction_empty`, `correction_changes_nothing`,
                `correction_place_missing`, `correction_language_unfit`, `correction_not_of_minutes`; and
                `correction_not_found` or `correction_ambiguous` when the words do not stand exactly once in the text
                as it reads after all lines before.
            Stale: someone saved it meanwhile.
        """
        check_correction(correction)
        with self._unit.write("change" if correction.id else "create", Kind.CORRECTION) as writing:
            corrigendum = _open(writing.session, correction.corrigendum_id)
            saved = store(writing, correction)
            _check_lines(writing.session, corrigendum, adopted(writing.session, corrigendum.meeting_id))
        return writing.outcome(saved)

    def remove(self, correction_id: int) -> Outcome[Ref]:
        """Take a line out of a corrigendum that is not issued.

        Raises:
            RuleViolation: `sealed`, or what `save` refuses when a later line corrects what this one had brought in.
        """
        ref = Ref(Kind.CORRECTION, correction_id)
        with self._unit.write("remove", Kind.CORRECTION) as writing:
            correction = rows.get(writing.session, Correction, correction_id)
            corrigendum = _open(writing.session, correction.corrigendum_id)
            removals.bin_rows(writing.session, [ref], writing.now)
            _check_lines(writing.session, corrigendum, adopted(writing.session, corrigendum.meeting_id))
        return writing.outcome(ref)

    def discard(self, corrigendum_id: int) -> Outcome[Ref]:
        """Put a corrigendum that is not issued into the bin, with its lines.

        Raises:
            RuleViolation: `sealed`.
        """
        ref = Ref(Kind.CORRIGENDUM, corrigendum_id)
        with self._unit.write("remove", Kind.CORRIGENDUM) as writing:
            _open(writing.session, corrigendum_id)
            removals.bin_rows(writing.session, removals.owned(writing.session, ref), writing.now)
        return writing.outcome(ref)

    def issue(self, corrigendum_id: int, on: date, progress: Progress = no_progress) -> Outcome[Corrigendum]:
        """Give a corrigendum its number and symbol, and make it final with its originals. This cannot be undone.

        Args:
            corrigendum_id: which.
            on: the day of issue, not before adoption and not in the future.
            progress: told each original as it is begun; may raise `Cancelled`.

        Raises:
            RuleViolation: `sealed` when it is issued already, `corrigendum_empty`, `day_outside`, what `save` refuses
                of a line, and `adoption_stale` when it was changed while the originals were being made.
            Cancelled: `progress` said so.
        """
        return self.seal(self.prepare(corrigendum_id, on, progress))

    def prepare(self, corrigendum_id: int, on: date, progress: Progress = no_progress) -> PreparedIssue:
        """Set the originals of a corrigendum as it will be issued on a day; nothing is written.

        Raises:
            RuleViolation: what `issue` refuses.
            Cancelled: `progress` said so.
        """
        with self._unit.read() as session:
            corrigendum, contents, record = self._collect(session, corrigendum_id, on)
            _, chain = journal.head(session)
        mark, made = SealMark(digest(record), chain), []
        total = len(contents)
        for place, (key, first, content) in enumerate(contents):
            progress(place, total)
            (kind,) = (kind for kind in original_kinds(Subject.CORRIGENDUM) if kind.key == key)
            sealed = replace(content, seal=mark)
            data = set_original(kind, sealed, content.symbol, record, between(progress, place, total))
            name = Documents(self._unit).file_name(
                kind.key, corrigendum_id, content.language, suffix=".pdf", first=first, symbol=content.symbol
            )
            made.append(Made(OriginalKind.CORRIGENDUM, content.language, first, name, data))
        progress(total, total)
        return PreparedIssue(corrigendum, on, record, chain, tuple(made))

    def seal(self, prepared: PreparedIssue) -> Outcome[Corrigendum]:
        """Store what was prepared and make the corrigendum final, if it is still what it was.

        Raises:
            RuleViolation: `adoption_stale` when it was changed meanwhile, and what `prepare` refuses.
        """
        corrigendum_id, on = prepared.corrigendum.id, prepared.on
        with self._unit.write("issue", Kind.CORRIGENDUM, barrier=True) as writing:
            corrigendum, _, record = self._collect(writing.session, corrigendum_id, on)
            if (corrigendum, record) != (prepared.corrigendum, prepared.record):
                raise RuleViolation("adoption_stale", symbol=corrigendum.symbol)
            seal = Seal(
                meeting_id=corrigendum.meeting_id,
                kind=SealKind.CORRIGENDUM,
                corrigendum_id=corrigendum_id,
                sealed_on=on,
                chain=prepared.chain,
            )
            write_seal(writing, seal, prepared.record, prepared.originals)
            saved = rows.save(writing.session, corrigendum)
        return writing.outcome(saved)

    def consolidated(self, meeting_id: int, language: str, first: int | None = None) -> MinutesContent:
        """Return adopted minutes with all issued corrections in their text and marked.

        Raises:
            RuleViolation: `corrigendum_before_adoption`, or `correction_language_unfit`.
        """
        with self._unit.read() as session:
            return consolidated_content(session, meeting_id, language, first)

    def preview(self, corrigendum_id: int, language: str) -> list[Line]:
        """Return the paragraphs that a corrigendum changes, as they will read with it."""
        with self._unit.read() as session:
            corrigendum = rows.get(session, Corrigendum, corrigendum_id)
            minutes = adopted(session, corrigendum.meeting_id)
            lines = queries.corrections(session, corrigendum_id)
            touched = {one.paragraph_id for one in lines if one.language == language}
            also = lines if corrigendum.issued_on is None else ()
            found = consolidate(session, minutes, language, also, "*")
            ids = {number: row for row, number in minutes.record.numbers.items()}
            return [
                Line(ids[number], number, item.title, marked.paragraph.text.plain, marked.marks)
                for number, item, _ in minutes.agreed(language).numbered()
                if ids[number] in touched
                for marked in [found.paragraphs[number]]
            ]

    def _collect(
        self, session: Session, corrigendum_id: int, on: date
    ) -> tuple[Corrigendum, list[tuple[str, int, CorrigendumContent]], bytes]:
        """Return a corrigendum as it will be issued, what its originals say, and the record to be sealed."""
        corrigendum = rows.get(session, Corrigendum, corrigendum_id)
        meeting = rows.get(session, Meeting, corrigendum.meeting_id)
        check_issue(meeting, corrigendum, on, self._unit.today())
        minutes = adopted(session, meeting.id)
        if not queries.corrections(session, corrigendum_id):
            raise RuleViolation("corrigendum_empty")
        _check_lines(session, corrigendum, minutes)
        number = next_number(session, meeting.id)
        symbol = corrigendum_symbol(minutes_symbol(meeting.symbol), number)
        corrigendum = replace(corrigendum, number=number, symbol=symbol, issued_on=on)
        group = rows.get(session, Group, meeting.group_id)
        contents = []
        for kind in original_kinds(Subject.CORRIGENDUM):
            for language in minutes.languages:
                for party in agreements.parties(session, group.agreement_id):
                    order = Order(subject_id=corrigendum_id, language=language, today=on, first=party.id)
                    content = content_of(session, corrigendum, minutes, order)
                    contents.append((kind.key, party.id, content))
        return corrigendum, contents, _record(session, corrigendum, minutes, contents)


def _record(
    session: Session,
    corrigendum: Corrigendum,
    minutes: Adopted,
    contents: list[tuple[str, int, CorrigendumContent]],
) -> bytes:
    return canonical(
        {
            "form": FORM,
            "record": corrigendum_rows(session, corrigendum),
            "minutes": {"symbol": minutes_symbol(minutes.meeting.symbol), "sha256": minutes.seal.sha256},
            "labels": printed_labels(content.language for _, _, content in contents),
            "documents": [
                {
                    "kind": OriginalKind.CORRIGENDUM.value,
                    "language": content.language,
                    "first": first,
                    "content": to_data(without_pictures(content)),
                }
                for _, first, content in contents
            ],
        }
    )


def _open(session: Session, corrigendum_id: int) -> Corrigendum:
    """Return a corrigendum that can still be changed."""
    corrigendum = rows.get(session, Corrigendum, corrigendum_id)
    if corrigendum.issued_on is not None:
        raise RuleViolation("sealed", symbol=corrigendum.symbol)
    return corrigendum


def _check_lines(session: Session, corrigendum: Corrigendum, minutes: Adopted) -> None:
    """Refuse lines of which one does not find its words exactly once in the text as it reads by then."""
    lines = queries.corrections(session, corrigendum.id)
    for language in sorted({line.language for line in lines}):
        consolidate(session, minutes, language, lines)

"""Making documents: content is collected in one read snapshot, which ends before anything is laid out."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy.orm import Session

from secretariat.database.store import rows, symbols
from secretariat.database.tables import ROWS
from secretariat.documents.content.bilingual import BilingualContent
from secretariat.documents.content.minutes import MinutesContent
from secretariat.documents.content.report import ReportContent
from secretariat.documents.labels import labels
from secretariat.documents.output import Progress, no_progress, remove_parts, write_whole
from secretariat.domain.agreements import Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import Corrigendum
from secretariat.domain.symbols import file_stem
from secretariat.services import report_content
from secretariat.services.bilingual_content import second_language
from secretariat.services.document_kinds import DocumentKind, Order, Setter, Subject, document_kind
from secretariat.services.kept import draft_content
from secretariat.services.originals import stored_bytes, stored_content
from secretariat.services.replacing import refuse_database
from secretariat.services.reports import Reports
from secretariat.services.unit import Unit

__all__ = ["Documents", "Written", "remove_parts"]

_SUBJECTS: dict[Subject, type[Meeting] | type[Group] | type[Corrigendum]] = {
    Subject.MEETING: Meeting,
    Subject.GROUP: Group,
    Subject.CORRIGENDUM: Corrigendum,
}


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was made, and the characters that no bundled font has, named visibly in it."""

    path: Path
    missing: tuple[str, ...] = ()


class Documents:
    """The verbs that make files."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._reports = Reports(unit)

    def subject(self, kind: str, symbol: str) -> int:
        """Return the id of what `symbol` names, as far as documents of that kind are made from it.

        Raises:
            RuleViolation: `document_kind_unknown`.
            UnknownSymbol: there is no such meeting, group or corrigendum.
        """
        record_type = _SUBJECTS[document_kind(kind).of]
        with self._unit.read() as session:
            row_type: Any = ROWS[record_type]
            found = rows.find(session, record_type, row_type.symbol == symbol)
            if not symbol or not found:
                raise symbols.unknown(session, symbol, rows.kind_of(record_type))
        return found[0].id

    def group_of(self, kind: str, subject_id: int) -> Group:
        """Return the working group in whose name a document is made."""
        with self._unit.read() as session:
            return _group(session, document_kind(kind), subject_id)

    def content(
        self,
        kind: str,
        subject_id: int,
        language: str,
        *,
        first: int | None = None,
        party: int | None = None,
        second: str = "",
    ) -> Any:
        """Return what a document says, as one of the records of `documents/content`.

        Raises:
            RuleViolation: `document_kind_unknown`, `document_needs_party`, `document_in_one_language`,
                `languages_too_few`, and what its collector refuses.
        """
        known = document_kind(kind)
        if known.for_party and party is None:
            raise RuleViolation("document_needs_party", kind=kind)
        today = self._unit.today()
        with self._unit.read() as session:
            beside = _second(session, known, subject_id, language, second)
            order = Order(
                subject_id=subject_id,
                language=language,
                today=today,
                first=first,
                party=party,
                second=beside,
            )
            sealed = stored_content(session, known, subject_id, language, first)
            return sealed if sealed is not None else known.collect(session, order)

    def untranslated(
        self, kind: str, subject_id: int, language: str, second: str = ""
    ) -> dict[str, tuple[int, ...]]:
        """Return the numbers of the paragraphs that lack a text in one of a document's two languages, by language.

        There is nothing to say of documents in one language. It refuses what `content` refuses.
        """
        if not document_kind(kind).bilingual:
            return {}
        content: BilingualContent = self.content(kind, subject_id, language, second=second)
        return content.untranslated()

    def write(
        self,
        kind: str,
        subject_id: int,
        path: Path,
        language: str,
        *,
        suffix: str = "",
        first: int | None = None,
        party: int | None = None,
        second: str = "",
        progress: Progress = no_progress,
    ) -> Written:
        """Write a document in the format that `suffix`, or else that of `path`, names.

        An older file of that name stays whole until the new one is. Of what was sealed the stored bytes are given out,
        in any other format what was sealed.

        Args:
            kind: the key of one of `document_kinds.KINDS`.
            subject_id: of the meeting, group or corrigendum from which it is made.
            path: of the file.
            language: of the document.
            suffix: of the format, whatever the file is called.
            first: id of the party that is named first; None keeps the agreement's order.
            party: id of the side that it is made for, where it is made for one.
            second: the language beside it, for documents in two; without it the group's next one.
            progress: told how far it is; may raise `Cancelled`.

        Raises:
            RuleViolation: `document_kind_unknown`, `document_format_unknown`, `document_needs_party`,
                `language_not_of_group`, `language_unavailable`, `party_not_of_group`, `would_replace_database`,
                `original_not_stored`, `document_in_one_language`, `languages_too_few`, and what the collector of that
                kind refuses.
            StorageProblem: `cannot_write`.
            Cancelled: `progress` said so.
        """
        refuse_database(path)
        stored = self._stored(kind, subject_id, language, suffix or path.suffix, first, second)
        if stored is not None:
            write_whole(path, lambda out: out.write(stored))
            return Written(path)
        setter = document_kind(kind).setter(suffix or path.suffix)
        content = self.content(kind, subject_id, language, first=first, party=party, second=second)

        def fill(out: BinaryIO) -> tuple[str, ...]:
            return tuple(getattr(setter(content, out, progress), "missing", ()))

        return Written(path, write_whole(path, fill))

    def set(
        self,
        kind: str,
        subject_id: int,
        language: str,
        *,
        suffix: str = ".pdf",
        first: int | None = None,
        party: int | None = None,
        second: str = "",
    ) -> bytes:
        """Return a document's bytes, for looking at; refuses what `write` refuses."""
        stored = self._stored(kind, subject_id, language, suffix, first, second)
        if stored is not None:
            return stored
        setter = document_kind(kind).setter(suffix)
        out = io.BytesIO()
        content = self.content(kind, subject_id, language, first=first, party=party, second=second)
        setter(content, out, no_progress)
        return out.getvalue()

    def _stored(
        self, kind: str, subject_id: int, language: str, suffix: str, first: int | None, second: str
    ) -> bytes | None:
        """Return the bytes that were sealed of a document; other files than PDFs are made from what it says."""
        if suffix.lower() != ".pdf":
            return None
        known = document_kind(kind)
        with self._unit.read() as session:
            _second(session, known, subject_id, language, second)
            return stored_bytes(session, known, subject_id, language, first)

    def file_name(
        self,
        kind: str,
        subject_id: int,
        language: str,
        *,
        suffix: str = "",
        first: int | None = None,
        party: int | None = None,
        second: str = "",
        symbol: str = "",
    ) -> str:
        """Return a document's usual file name, such as `PPHWG-2026-1-AM-en.pdf`, in two languages `…-en-ar.pdf`.

        A side that is not named first by the agreement, and one for which the document is made, follow the language.
        `symbol` is that of a subject which is about to get one.
        """
        known = document_kind(kind)
        with self._unit.read() as session:
            symbol = symbol or rows.get(session, _SUBJECTS[known.of], subject_id, binned=True).symbol
            beside = _second(session, known, subject_id, language, second)
            sides = [_slug(rows.get(session, Party, side, binned=True)) for side in (first, party) if side]
        languages = f"{language}-{beside}" if beside else language
        stem = "-".join([file_stem(symbol + known.ending, languages), *sides])
        return f"{stem}{suffix or known.formats[0]}"

    def minutes_content(self, meeting_id: int, language: str, first: int | None = None) -> MinutesContent:
        """Return what a meeting's minutes say in `language`, with the party `first` named first."""
        with self._unit.read() as session:
            return draft_content(session, meeting_id, language, first, self._unit.today())

    def minutes_pdf(self, meeting_id: int, language: str, first: int | None = None) -> bytes:
        """Return the agreed minutes as PDF, for looking at."""
        return self.set("agreed", meeting_id, language, first=first)

    def write_minutes(
        self,
        meeting_id: int,
        path: Path,
        language: str,
        *,
        first: int | None = None,
        progress: Progress = no_progress,
    ) -> Written:
        """Write the agreed minutes as PDF; refuses what `write` refuses."""
        return self.write("agreed", meeting_id, path, language, suffix=".pdf", first=first, progress=progress)

    def report_content(
        self, group_id: int, language: str, *, as_of: date | None = None, since: date | None = None
    ) -> ReportContent:
        """Return what the officials' progress report says as of a date (today without one)."""
        with self._unit.read() as session:
            return report_content.collect(session, group_id, language, as_of or self._unit.today(), since)

    def write_report(
        self,
        group_id: int,
        path: Path,
        language: str,
        *,
        as_of: date | None = None,
        since: date | None = None,
        progress: Progress = no_progress,
    ) -> Written:
        """Write the officials' report as of a date (today without one), and keep what it says for the next one.

        A `path` that ends in .pdf gets the brief of one page, any other the workbook. Without `since` it is compared
        with the last report that was made for an earlier day.

        Raises:
            RuleViolation: `language_not_of_group`, `language_unavailable`, `would_replace_database`, or
                `cell_too_long` with the place of a text that no cell can hold.
            StorageProblem: `cannot_write`, or the database cannot be written to.
            Cancelled: `progress` said so.
        """
        self._unit.refuse_reader()  # before the file is there: its report could not be kept
        refuse_database(path)
        content = self.report_content(group_id, language, as_of=as_of, since=since)
        labels(language)  # raises language_unavailable: officials get no report that is half in English
        setter = _report_setter(path.suffix)
        missing = write_whole(path, lambda out: tuple(getattr(setter(content, out, progress), "missing", ())))
        self._reports.keep(group_id, content)
        return Written(path, missing)

    def minutes_name(self, meeting_id: int, language: str) -> str:
        """Return the usual file name of a meeting's minutes: `PPHWG-2026-1-AM-en.pdf`."""
        return self.file_name("agreed", meeting_id, language)

    def report_name(
        self, group_id: int, language: str, as_of: date | None = None, suffix: str = ".xlsx"
    ) -> str:
        """Return the usual file name of a progress report: `PPHWG-progress-2026-11-20-en.xlsx`."""
        with self._unit.read() as session:
            group = rows.get(session, Group, group_id)
        return f"{group.symbol}-progress-{(as_of or self._unit.today()).isoformat()}-{language}{suffix}"


def _report_setter(suffix: str) -> Setter:
    """Return what sets the report: the brief as PDF, or the workbook, which is what officials usually get."""
    if suffix.lower() == ".pdf":
        from secretariat.documents.pdf.report_brief import set_report_brief

        return set_report_brief
    from secretariat.documents.xlsx.report import write_report

    return write_report


def _group(session: Session, kind: DocumentKind, subject_id: int) -> Group:
    if kind.of is Subject.CORRIGENDUM:
        subject_id = rows.get(session, Corrigendum, subject_id).meeting_id
    if kind.of is not Subject.GROUP:
        subject_id = rows.get(session, Meeting, subject_id).group_id
    return rows.get(session, Group, subject_id)


def _second(session: Session, kind: DocumentKind, subject_id: int, language: str, wanted: str) -> str:
    """Return the language beside `language`, empty for a document in one.

    Raises:
        RuleViolation: `document_in_one_language` when one is wanted there, or `languages_too_few`.
    """
    if not kind.bilingual:
        if wanted:
            raise RuleViolation("document_in_one_language", kind=kind.key)
        return ""
    return wanted or second_language(session, subject_id, language)


def _slug(party: Party) -> str:
    """Return what a party is called in the name of a file."""
    return re.sub(r"[^a-z0-9]+", "-", party.called("en").lower()).strip("-") or f"party-{party.id}"

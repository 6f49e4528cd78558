"""The documents that can be made: of what, in which formats, for whom, by which functions.

A document comes about in two steps: `collect` reads what it says in one snapshot, and when that has ended one of the
setters, named by the suffix of the file, lays it out. To add a kind, write its collector and its setter and add one
entry to `KINDS`. A setter is named as "module:function", below `secretariat.documents`, and imported when it is first
used: what makes PDFs and Word files takes a while to load.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from importlib import import_module
from typing import Any, BinaryIO, Protocol, cast

from sqlalchemy.orm import Session

from secretariat.documents.output import Progress
from secretariat.domain.audience import Audience
from secretariat.domain.errors import RuleViolation
from secretariat.domain.seals import OriginalKind


class Subject(StrEnum):
    """What a document is made from; the symbol on the command line names one of these."""

    MEETING = "meeting"
    GROUP = "group"
    CORRIGENDUM = "corrigendum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What a document is asked for.

    Args:
        subject_id: of the meeting, the group or the corrigendum.
        language: in which it shall be.
        today: the day on which it is made.
        first: id of the party that is named first; None keeps the agreement's order.
        party: id of the side that it is made for, where it is made for one.
        second: the language beside `language`, for documents in two.
        as_it_stands: the record as it is now, although a circulated draft is kept: what adoption makes final.
    """

    subject_id: int
    language: str
    today: date
    first: int | None = None
    party: int | None = None
    second: str = ""
    as_it_stands: bool = False


Collector = Callable[[Session, Order], Any]


class Setter(Protocol):
    """Lays a content out and writes the whole file to `out` at the end.

    It may return something with `missing`, the characters that no bundled font has.
    """

    def __call__(self, content: Any, out: BinaryIO, progress: Progress) -> object:
        """Write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentKind:
    """A kind of document.

    Args:
        key: its name on the command line; `document_kind.<key>` in the labels is what people call it.
        of: what it is made from.
        ending: what its own symbol adds to that of its subject ("/AM"), or, after a hyphen, what its file's name adds.
        collect: returns its content; may refuse with a `RuleViolation`.
        setters: by suffix (".pdf"), the first being the usual one; each "module:function" below secretariat.documents.
        audience: OWN_SIDE for what must never be given to the other side.
        for_party: it is made for one side, which has to be named.
        original: what adoption stores of it: from then on the stored bytes are served.
        packed: it stands in the meeting pack, in the order of `KINDS`.
        from_minutes: there is nothing to it before the minutes have a paragraph.
        bilingual: it is in two languages side by side.
    """

    key: str
    of: Subject
    ending: str
    collect: Collector
    setters: Mapping[str, str]
    audience: Audience = Audience.JOINT
    for_party: bool = False
    original: OriginalKind | None = None
    packed: bool = False
    from_minutes: bool = False
    bilingual: bool = False

    @property
    def formats(self) -> tuple[str, ...]:
        """The suffixes of the files that it can be, the usual one first."""
        return tuple(self.setters)

    def setter(self, suffix: str) -> Setter:
        """Return the function that writes it as a file of that suffix.

        Raises:
            RuleViolation: `document_format_unknown`.
        """
        named = self.setters.get(suffix.lower())
        if named is None:
            known = tuple(suffix.removeprefix(".") for suffix in self.formats)
            raise RuleViolation("document_format_unknown", kind=self.key, known=known)
        module, _, function = named.partition(":")
        return cast(Setter, getattr(import_module(f"secretariat.documents.{module}"), function))


def _redline(session: Session, order: Order) -> object:
    from secretariat.services import redline_content

    return redline_content.collect_latest(session, order.subject_id, order.language, order.today)


def _comment_form(session: Session, order: Order) -> object:
    from secretariat.services import comment_forms

    return comment_forms.collect(session, order.subject_id, order.language, order.party or 0, order.today)


def _by(name: str) -> Collector:
    """Return the collector "module:function" below `secretariat.services`, imported when it is first used."""

    def collect(session: Session, order: Order) -> object:
        module, _, function = name.partition(":")
        collector: Collector = getattr(import_module(f"secretariat.services.{module}"), function)
        return collector(session, order)

    return collect


# What goes out before a meeting and lies on the table; the brief is for our own side.
_BEFORE = (
    DocumentKind(
        key="notice",
        of=Subject.MEETING,
        ending="-notice",
        collect=_by("meeting_content:collect_notice"),
        setters={".pdf": "pdf.notice:set_notice", ".docx": "docx.notice:write_notice_docx"},
        packed=True,
    ),
    DocumentKind(
        key="agenda",
        of=Subject.MEETING,
        ending="/1",
        collect=_by("meeting_content:collect_agenda"),
        setters={".pdf": "pdf.agenda:set_agenda", ".docx": "docx.agenda:write_agenda_docx"},
        packed=True,
    ),
    DocumentKind(
        key="annotated-agenda",
        of=Subject.MEETING,
        ending="/1/Add.1",
        collect=_by("meeting_content:collect_annotated_agenda"),
        setters={".pdf": "pdf.agenda:set_agenda", ".docx": "docx.agenda:write_agenda_docx"},
        packed=True,
    ),
    DocumentKind(
        key="brief",
        of=Subject.MEETING,
        ending="-brief",
        collect=_by("brief_content:collect_brief"),
        setters={".pdf": "pdf.brief:set_brief"},
        audience=Audience.OWN_SIDE,
    ),
    DocumentKind(
        key="participants",
        of=Subject.MEETING,
        ending="/INF.1",
        collect=_by("meeting_content:collect_participants"),
        setters={".pdf": "pdf.participants:set_participants"},
        packed=True,
    ),
    DocumentKind(
        key="attendance-sheet",
        of=Subject.MEETING,
        ending="-attendance-sheet",
        collect=_by("meeting_content:collect_sheet"),
        setters={".pdf": "pdf.attendance_sheet:set_attendance_sheet"},
    ),
    DocumentKind(
        key="name-plates",
        of=Subject.MEETING,
        ending="-name-plates",
        collect=_by("meeting_content:collect_plates"),
        setters={".pdf": "pdf.name_plates:set_name_plates"},
    ),
    DocumentKind(
        key="seating",
        of=Subject.MEETING,
        ending="-seating",
        collect=_by("meeting_content:collect_seating"),
        setters={".pdf": "pdf.seating:set_seating"},
    ),
)

KINDS: tuple[DocumentKind, ...] = (
    *_BEFORE,
    DocumentKind(
        key="agreed",
        of=Subject.MEETING,
        ending="/AM",
        collect=_by("record_content:collect_agreed"),
        setters={".pdf": "pdf.minutes:set_minutes", ".docx": "docx.minutes:write_minutes_docx"},
        original=OriginalKind.AGREED,
        packed=True,
        from_minutes=True,
    ),
    DocumentKind(
        key="bilingual",
        of=Subject.MEETING,
        ending="/AM",
        collect=_by("bilingual_content:collect"),
        setters={".pdf": "pdf.bilingual:set_bilingual"},
        from_minutes=True,
        bilingual=True,
    ),
    DocumentKind(
        key="summary",
        of=Subject.MEETING,
        ending="/SR.1",
        collect=_by("record_content:collect_summary"),
        setters={".pdf": "pdf.summary:set_summary"},
        original=OriginalKind.SUMMARY,
        packed=True,
        from_minutes=True,
    ),
    DocumentKind(
        key="decisions",
        of=Subject.MEETING,
        ending="/D",
        collect=_by("record_content:collect_decisions"),
        setters={".pdf": "pdf.decisions:set_decisions"},
        original=OriginalKind.DECISIONS,
        packed=True,
        from_minutes=True,
    ),
    DocumentKind(
        key="actions",
        of=Subject.MEETING,
        ending="/A",
        collect=_by("record_content:collect_actions"),
        setters={".pdf": "pdf.actions:set_actions"},
        original=OriginalKind.ACTIONS,
        packed=True,
        from_minutes=True,
    ),
    DocumentKind(
        key="corrigendum",
        of=Subject.CORRIGENDUM,
        ending="",
        collect=_by("corrigendum_content:collect"),
        setters={".pdf": "pdf.corrigendum:set_corrigendum"},
        original=OriginalKind.CORRIGENDUM,
        packed=True,
    ),
    DocumentKind(
        key="consolidated",
        of=Subject.MEETING,
        ending="/AM-consolidated",
        collect=_by("record_content:collect_consolidated"),
        setters={".pdf": "pdf.minutes:set_minutes"},
        packed=True,
        from_minutes=True,
    ),
    DocumentKind(
        key="redline",
        of=Subject.MEETING,
        ending="/AM-redline",
        collect=_redline,
        setters={".pdf": "pdf.redline:set_redline"},
    ),
    DocumentKind(
        key="pack",
        of=Subject.MEETING,
        ending="-pack",
        collect=_by("pack:collect"),
        setters={".pdf": "pdf.pack:set_pack", ".zip": "pack:write_pack"},
    ),
    DocumentKind(
        key="compendium",
        of=Subject.GROUP,
        ending="-compendium",
        collect=_by("compendium_content:collect"),
        setters={".pdf": "pdf.compendium:set_compendium"},
    ),
    DocumentKind(
        key="directory",
        of=Subject.GROUP,
        ending="-focal-points",
        collect=_by("directory_content:collect_directory"),
        setters={".pdf": "pdf.directory:set_directory", ".xlsx": "xlsx.directory:write_directory_xlsx"},
    ),
    DocumentKind(
        key="nomination",
        of=Subject.GROUP,
        ending="-nomination",
        collect=_by("directory_content:collect_nomination"),
        setters={".pdf": "pdf.nomination:set_nomination"},
        for_party=True,
    ),
    DocumentKind(
        key="invitation",
        of=Subject.MEETING,
        ending="-invitation",
        collect=_by("calendars:collect_message"),
        setters={".ics": "ics:write_calendar"},
    ),
    DocumentKind(
        key="calendar",
        of=Subject.GROUP,
        ending="-calendar",
        collect=_by("group_calendar:collect_calendar"),
        setters={".ics": "ics:write_calendar"},
    ),
    DocumentKind(
        key="contacts",
        of=Subject.GROUP,
        ending="-contacts",
        collect=_by("contact_cards:collect_contacts"),
        setters={".vcf": "vcard:write_contacts_3"},
    ),
    DocumentKind(
        key="contacts-4",
        of=Subject.GROUP,
        ending="-contacts-4",
        collect=_by("contact_cards:collect_contacts"),
        setters={".vcf": "vcard:write_contacts_4"},
    ),
    DocumentKind(
        key="comment-form",
        of=Subject.MEETING,
        ending="/AM-comment-form",
        collect=_comment_form,
        setters={
            ".docx": "docx.comment_form:write_comment_form_docx",
            ".xlsx": "xlsx.comment_form:write_comment_form_xlsx",
        },
        for_party=True,
        from_minutes=True,
    ),
)

_BY_KEY = {kind.key: kind for kind in KINDS}


def packed_kinds() -> list[DocumentKind]:
    """Return the kinds that stand in a meeting pack; none of them is own-side, or made for one side."""
    return [kind for kind in KINDS if kind.packed]


def document_kind(key: str) -> DocumentKind:
    """Return the kind that `key` names.

    Raises:
        RuleViolation: `document_kind_unknown`.
    """
    if key not in _BY_KEY:
        raise RuleViolation("document_kind_unknown", kind=key, known=", ".join(_BY_KEY))
    return _BY_KEY[key]

"""What is attached to a letter: documents of the program, forms, calendar entries. Nothing own-side is among them.

`planned` says in one snapshot what goes with a letter and what does not, and why; `files` makes the bytes afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from secretariat.database.store import meetings, rows
from secretariat.documents.content.calendar import CalendarContent, Method
from secretariat.documents.content.letter import EnclosedFile, Invitation
from secretariat.documents.ics import calendar_bytes
from secretariat.documents.labels import Labels
from secretariat.domain.attachments import media_type
from secretariat.domain.errors import RuleViolation
from secretariat.domain.letters import LetterKind, OutboxLine
from secretariat.domain.meetings import Meeting, MeetingState, MinutesState
from secretariat.domain.updates import UpdateForm
from secretariat.services import calendars, comment_forms, group_calendar
from secretariat.services.correspondence import Correspondence
from secretariat.services.document_kinds import Order, document_kind
from secretariat.services.documents import Documents
from secretariat.services.originals import stored_content
from secretariat.services.updates import Updates
from secretariat.services.words import sentence

MINUTES, NOTICE, COMMENT_FORM = "agreed", "notice", "comment-form"
CALENDAR_TYPE = "text/calendar"


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a letter.

    Args:
        what: its name in the table `outbox.file` of the labels.
        name: of the file.
        document: the key of a kind of document, with what it is made from and for which side.
        calendar: what a calendar entry says, instead of a document.
        form_id: of an update form, instead of a document.
        language: of an update form, which was made before the letter and may be in another one.
    """

    what: str
    name: str = ""
    document: str = ""
    subject_id: int = 0
    suffix: str = ""
    party_id: int | None = None
    calendar: CalendarContent | None = None
    form_id: int | None = None
    language: str = ""

    @property
    def is_invitation(self) -> bool:
        """Whether it asks the reader's calendar for something, and so stands in the text of the message."""
        return self.calendar is not None and self.calendar.method is not Method.PUBLISH


@dataclass(frozen=True, slots=True)
class Plan:
    """What goes with a letter, and the sentences about what does not."""

    enclosures: tuple[Enclosure, ...] = ()
    missing: tuple[str, ...] = ()

    def has(self, what: str) -> bool:
        """Return whether such a file goes with the letter."""
        return any(enclosure.what == what for enclosure in self.enclosures)


def enclosure_name(enclosure: Enclosure, words: Labels) -> str:
    """Return what a file is called, with its language where that need not be the letter's."""
    name = words.get(f"outbox.file.{enclosure.what}")
    if not enclosure.language:
        return name
    return words.format("outbox.file_in", file=name, language=words.language_name(enclosure.language))


def planned(known: Correspondence, line: OutboxLine) -> Plan:
    """Return what goes with a letter."""
    wanted: dict[LetterKind, Callable[[Correspondence, OutboxLine], list[Any]]] = {
        LetterKind.INVITATION: _invitation,
        LetterKind.CANCELLATION: _cancellation,
        LetterKind.MINUTES: _minutes,
        LetterKind.REMINDER: _deadlines,
        LetterKind.ACTION_LIST: _deadlines,
        LetterKind.UPDATE_FORM: _update_form,
        LetterKind.NOMINATION: _nomination,
    }
    found = wanted[line.kind](known, line)
    refused = [sentence(part, known.screen.language) for part in found if isinstance(part, RuleViolation)]
    return Plan(
        tuple(part for part in found if isinstance(part, Enclosure)),
        tuple(known.screen.format("outbox.missing.document", reason=reason) for reason in refused),
    )


def _invitation(known: Correspondence, line: OutboxLine) -> list[Any]:
    assert line.meeting_id is not None
    notice = Enclosure("notice", document=NOTICE, subject_id=line.meeting_id, suffix=".pdf")
    return [notice, *_calendar_entry(known, line, calendars.invitation)]


def _cancellation(known: Correspondence, line: OutboxLine) -> list[Any]:
    planned_again = _meeting(known, line).state is MeetingState.PLANNED
    if planned_again and is_delegate(known, line):  # the next invitation replaces the entry
        return []
    return _calendar_entry(known, line, calendars.cancellation)


def _calendar_entry(
    known: Correspondence, line: OutboxLine, collect: Callable[[Session, int, str, Any, int], CalendarContent]
) -> list[Any]:
    """Return the entry for the one to whom the letter goes; without an address there is nobody to be asked."""
    if not known.address(line.person_id):
        return []
    key = (collect, line.meeting_id, line.language)
    if known.outlined and key in known.found:  # what is true of one delegate is true of all with an address
        return [known.found[key]]
    try:
        found = collect(known.session, line.meeting_id or 0, line.language, line.as_of, line.person_id)
    except RuleViolation as error:
        if error.code == "invitees_missing":  # the organizer is not invited by itself
            return []
        known.found[key] = error
        return [error]
    known.found[key] = Enclosure("invitation", "invitation.ics", calendar=found)
    return [known.found[key]]


def _minutes(known: Correspondence, line: OutboxLine) -> list[Any]:
    meeting = _meeting(known, line)
    found: list[Any] = [Enclosure("minutes", document=MINUTES, subject_id=meeting.id, suffix=".pdf")]
    if meeting.minutes_state is MinutesState.CIRCULATED and line.party_id is not None:
        refusal = _comment_form_refusal(known, line)
        form = Enclosure(
            "comment_form",
            document=COMMENT_FORM,
            subject_id=meeting.id,
            suffix=".docx",
            party_id=line.party_id,
        )
        found.append(refusal or form)
    return found


def _comment_form_refusal(known: Correspondence, line: OutboxLine) -> RuleViolation | None:
    """Return why a side gets no form, None when it does; looked up once for all of its members."""
    key = (COMMENT_FORM, line.meeting_id, line.party_id, line.language)
    if key not in known.found:
        assert line.meeting_id is not None
        assert line.party_id is not None
        known.found[key] = None
        try:
            comment_forms.collect(known.session, line.meeting_id, line.language, line.party_id, known.as_of)
        except RuleViolation as error:
            known.found[key] = error
    refusal: RuleViolation | None = known.found[key]
    return refusal


def _deadlines(known: Correspondence, line: OutboxLine) -> list[Any]:
    actions = [known.action(number) for number in line.action_ids]
    dated = [action for action in actions if action.due_on]
    if not dated:
        return []
    if known.outlined:
        return [Enclosure("deadlines")]
    key = (group_calendar.facts_of, line.language)
    if key not in known.found:
        order = Order(subject_id=known.group.id, language=line.language, today=line.as_of)
        known.found[key] = group_calendar.facts_of(known.session, order)
    found = group_calendar.deadlines(known.found[key], dated)
    return [Enclosure("deadlines", "deadlines.ics", calendar=found)]


def _update_form(known: Correspondence, line: OutboxLine) -> list[Any]:
    form = rows.get(known.session, UpdateForm, line.form_id or 0)
    return [Enclosure("update_form", form_id=form.id, language=form.language)]


def _nomination(known: Correspondence, line: OutboxLine) -> list[Any]:
    return [
        Enclosure(
            "nomination",
            document="nomination",
            subject_id=known.group.id,
            suffix=".pdf",
            party_id=line.party_id,
        )
    ]


def is_delegate(known: Correspondence, line: OutboxLine) -> bool:
    """Return whether a letter about a meeting goes to one of its delegates, and not to somebody who was one."""
    key = (is_delegate, line.meeting_id)
    if key not in known.found:
        delegates = meetings.delegates(known.session, line.meeting_id or 0)
        known.found[key] = {delegate.person_id for delegate in delegates}
    return line.person_id in known.found[key]


def _meeting(known: Correspondence, line: OutboxLine) -> Meeting:
    return rows.get(known.session, Meeting, line.meeting_id or 0)


def documents_said(known: Correspondence, plan: Plan, language: str, today: date) -> tuple[Any, ...]:
    """Return what the documents among a letter's files say on a day, collected once for all letters that carry them.

    Raises:
        RuleViolation: what the collector of a document refuses.
        StorageProblem: `blob_damaged`, or `record_unreadable`.
    """
    return tuple(_document_said(known, one, language, today) for one in plan.enclosures if one.document)


def _document_said(known: Correspondence, enclosure: Enclosure, language: str, today: date) -> Any:
    key = (enclosure.document, enclosure.subject_id, enclosure.party_id, language, today)
    if key not in known.found:
        kind, subject_id = document_kind(enclosure.document), enclosure.subject_id
        order = Order(subject_id=subject_id, language=language, today=today, party=enclosure.party_id)
        sealed = stored_content(known.session, kind, subject_id, language, None)
        known.found[key] = sealed if sealed is not None else kind.collect(known.session, order)
    return known.found[key]


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the files of letters; what several letters carry is made once.

    Args:
        documents: sets documents, or gives out what was sealed.
        updates: knows the update forms that went out.
    """

    documents: Documents
    updates: Updates
    _made: dict[tuple[object, ...], EnclosedFile] = field(default_factory=dict)

    def files(self, enclosures: Sequence[Enclosure], language: str) -> tuple[EnclosedFile, ...]:
        """Return the files that are attached, in their order.

        Raises:
            RuleViolation: what setting a document refuses.
        """
        return tuple(self._file(one, language) for one in enclosures if not one.is_invitation)

    def _file(self, enclosure: Enclosure, language: str) -> EnclosedFile:
        if enclosure.calendar is not None:
            return EnclosedFile(enclosure.name, CALENDAR_TYPE, calendar_bytes(enclosure.calendar))
        if enclosure.form_id is not None:
            name, data = self.updates.form_file(enclosure.form_id)
            return EnclosedFile(name, media_type(name, data), data)
        key = (
            enclosure.document,
            enclosure.subject_id,
            enclosure.suffix,
            enclosure.party_id,
            language,
        )
        if key not in self._made:
            kind, subject = enclosure.document, enclosure.subject_id
            wanted: dict[str, Any] = {"suffix": enclosure.suffix, "party": enclosure.party_id}
            data = self.documents.set(kind, subject, language, **wanted)
            name = self.documents.file_name(kind, subject, language, **wanted)
            self._made[key] = EnclosedFile(name, media_type(name, data), data)
        return self._made[key]


def invitation_of(enclosures: Sequence[Enclosure]) -> Invitation | None:
    """Return the calendar part that stands in the text of a letter."""
    for one in enclosures:
        if one.calendar is not None and one.is_invitation:
            return Invitation(one.calendar.method.value, calendar_bytes(one.calendar))
    return None

"""Reads everything about one meeting's minutes that the checks look at; for checking alone, never for a document."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, checks, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.tables import SignatoryRow, TermRow
from secretariat.domain.actions import Action
from secretariat.domain.agreements import Agreement, Party, Signatory
from secretariat.domain.audience import SHARED
from secretariat.domain.checks.characters import printed_text
from secretariat.domain.checks.record import Record
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Meeting, MeetingState
from secretariat.domain.minutes import Paragraph
from secretariat.domain.people import Institution, Person
from secretariat.domain.terms import Term
from secretariat.services import minutes_content
from secretariat.services.draft_changes import changes_since_draft
from secretariat.services.holidays import holidays_by_party
from secretariat.services.lexicons import lexicons
from secretariat.services.phrases import phrase_banks


def record_of(session: Session, meeting_id: int, today: date) -> Record:
    """Return the record of a meeting. What only our side sees is in it, so that it can be looked for elsewhere."""
    meeting = rows.get(session, Meeting, meeting_id)
    group = rows.get(session, Group, meeting.group_id, binned=True)
    parties = agreements.parties(session, group.agreement_id)
    paragraphs = minutes_queries.paragraphs(session, meeting_id)
    numbers = _numbers(session, meeting, group, paragraphs, today)
    actions = action_queries.of_meeting(session, meeting_id)
    series = [m for m in meeting_queries.series(session, group.id) if m.state is not MeetingState.CANCELLED]
    earlier = [other for other in series if other.number < meeting.number]
    open_actions = _earlier_actions(session, meeting, earlier)
    languages = {*group.languages, *(code for paragraph in paragraphs for code in paragraph.body)}
    record = Record(
        group=group,
        parties=tuple(parties),
        meeting=meeting,
        agenda=tuple(meeting_queries.agenda(session, meeting_id)),
        delegates=tuple(meeting_queries.delegates(session, meeting_id)),
        persons=rows.by_id(session, Person),
        institutions=rows.by_id(session, Institution),
        signatories=tuple(rows.find(session, Signatory, SignatoryRow.agreement_id == group.agreement_id)),
        paragraphs=tuple(paragraphs),
        numbers=numbers,
        printed=max(numbers.values(), default=0),
        decisions=tuple(decision_queries.of_meeting(session, meeting_id)),
        actions=tuple(actions),
        earlier_actions=tuple(open_actions),
        updates=checks.histories(session, [action.id for action in open_actions]),
        previous=earlier[-1] if earlier else None,
        next_meeting=next((other for other in series if other.number > meeting.number), None),
        meetings=frozenset(checks.meeting_symbols(session)),
        bodies=frozenset(checks.bodies(session)),
        symbols=tuple(checks.symbols(session)),
        papers=tuple(checks.papers(session)),
        attachments=tuple(checks.paper_files(session)),
        notes=tuple(checks.own_side_notes(session)),
        names=_names(session, group, parties),
        terms=tuple(rows.find(session, Term, TermRow.group_id == group.id)),
        changes=tuple(changes_since_draft(session, meeting)),
        holidays=holidays_by_party(session, parties, _years(actions)),
        lexicons=lexicons(languages),
        banks=phrase_banks(tuple(languages)),
    )
    return replace(record, unprintable=_unprintable(printed_text(record)))


def _unprintable(text: str) -> frozenset[str]:
    """Return the characters of a text that no bundled font has."""
    from secretariat.documents.typeset import missing_characters  # fonts and ReportLab load when first used

    return frozenset(missing_characters(text))


def _numbers(
    session: Session, meeting: Meeting, group: Group, paragraphs: list[Paragraph], today: date
) -> dict[int, int]:
    """Return the printed number of each paragraph that is printed (see `content.minutes.numbered`)."""
    if not meeting.starts_at or not meeting.ends_at:
        return {}
    opening = minutes_content.collect(session, meeting.id, group.languages[0], None, today).opening_paragraphs
    printed = [paragraph for paragraph in paragraphs if paragraph.audience in SHARED and paragraph.body]
    return {paragraph.id: number for number, paragraph in enumerate(printed, start=opening + 1)}


def _earlier_actions(session: Session, meeting: Meeting, earlier: list[Meeting]) -> list[Action]:
    """Return what earlier meetings of the series agreed, and what was agreed between meetings before this one."""
    meetings = {other.id for other in earlier}
    begins = meeting.starts_at.date() if meeting.starts_at else date.max
    return [
        action
        for action in checks.reportable(session, meeting.group_id, begins)
        if action.meeting_id in meetings
        or (action.meeting_id is None and action.agreed_on is not None and action.agreed_on < begins)
    ]


def _names(session: Session, group: Group, parties: list[Party]) -> tuple[str, ...]:
    """Return the proper names that may stand in any text."""
    agreement = rows.get(session, Agreement, group.agreement_id, binned=True)
    texts = [group.name, agreement.title, *(area.name for area in agreements.areas(session, agreement.id))]
    texts += [text for party in parties for text in (party.name, party.name_in_sentence)]
    texts += [institution.name for institution in rows.by_id(session, Institution).values()]
    texts += [person.name for person in rows.by_id(session, Person).values()]
    return tuple(dict.fromkeys(name for text in texts for name in text.values()))


def _years(actions: list[Action]) -> set[int]:
    """Return the years in which action items are due."""
    return {day.year for action in actions for day in (action.original_due_on, action.due_on) if day}

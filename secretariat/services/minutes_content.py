"""Collects what a document of minutes says, in one read snapshot. Own-side notes cannot be seen from here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, attachments, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.store import papers as paper_queries
from secretariat.database.store.emblems import joint_emblems
from secretariat.documents.content import minutes as content
from secretariat.documents.content.names import Head
from secretariat.documents.content.names import Party as PartyContent
from secretariat.domain.actions import Action, as_agreed
from secretariat.domain.agreements import Agreement, Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import (
    AgendaItem,
    Attendance,
    Delegate,
    Meeting,
    MinutesState,
    Role,
    represented,
)
from secretariat.domain.minutes import Paragraph
from secretariat.domain.papers import Paper
from secretariat.domain.people import Institution, Person
from secretariat.domain.symbols import minutes_symbol, participants_symbol
from secretariat.services.lists import full_name
from secretariat.services.naming import Naming, legal_basis


@dataclass(frozen=True, slots=True)
class _Snapshot:
    """What was read, before it is put into words.

    `parties` are in the order of the document, `sides` are their ids in the agreement's; `documents` are symbols by
    agenda item, `files` the names of joint files by paragraph.
    """

    language: str
    today: date
    group: Group
    agreement: Agreement
    parties: Sequence[Party]
    sides: Sequence[int]
    meeting: Meeting
    agenda: Sequence[AgendaItem]
    delegates: Sequence[Delegate]
    paragraphs: Sequence[Paragraph]
    decisions: Sequence[Decision]
    actions: Sequence[Action]
    earlier: Sequence[tuple[Decision, str]]
    papers: Sequence[Paper]
    documents: Mapping[int, tuple[str, ...]]
    files: Mapping[int, tuple[str, ...]]
    symbols: dict[int, str]
    persons: dict[int, Person]
    naming: Naming


def collect(
    session: Session, meeting_id: int, language: str, first: int | None, today: date
) -> content.MinutesContent:
    """Return the content of a meeting's agreed minutes in `language`, with the party `first` named first.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    snapshot = _read(session, meeting_id, language, first, today)
    meeting, group = snapshot.meeting, snapshot.group
    assert meeting.starts_at is not None
    assert meeting.ends_at is not None
    naming = snapshot.naming
    parties = naming.sides()
    in_order = {party_id: parties[party_id] for party_id in snapshot.sides}
    heads = _heads(snapshot, parties)
    marks = _marks(snapshot)
    return content.MinutesContent(
        symbol=minutes_symbol(meeting.symbol),
        language=language,
        original_language=group.original_of(language),
        document_date=meeting.circulated_at.date() if meeting.circulated_at else today,
        group=group.name.best(language),
        parties=tuple(parties.values()),
        sides=tuple(in_order.values()),
        distribution=meeting.distribution,
        meeting_number=meeting.number,
        meeting_title=meeting.title.best(language),
        place=meeting.place.best(language),
        venue=meeting.venue.best(language),
        starts_on=meeting.starts_at.date(),
        ends_on=meeting.ends_at.date(),
        mode=meeting.mode,
        state=_state(meeting),
        opens=naming.clocks(meeting, meeting.starts_at),
        closes=naming.clocks(meeting, meeting.ends_at),
        legal_basis=legal_basis(snapshot.agreement, language),
        basis_clause=group.legal_basis.best(language),
        heads=heads,
        chairs=tuple(head.person for head in heads),
        constituted=all(represented(list(snapshot.delegates), party.id) for party in snapshot.parties),
        items=_items(snapshot, marks, parties),
        delegations=naming.delegations(in_order),
        agenda=tuple(
            content.AgendaLine(number, item.title.best(language), snapshot.documents[item.id])
            for number, item in enumerate(snapshot.agenda, start=1)
        ),
        decisions=_decisions(snapshot, marks),
        earlier=tuple(_earlier(decision, text, snapshot) for decision, text in snapshot.earlier),
        actions=_actions(snapshot, parties),
        papers=tuple(_papers(snapshot, parties)),
        participants=participants_symbol(meeting.symbol),
        testimonium=content.Testimonium(
            place=meeting.place.best(language),
            date=meeting.ends_at.date(),
            originals=len(parties),
            languages=group.authentic_languages,
            prevailing=group.prevailing,
            hijri=group.hijri,
        ),
        signatories=tuple(content.Signatory(head.party, head.person, meeting.signed_on) for head in heads),
        sample=group.sample,
        hijri=group.hijri,
    )


def _read(session: Session, meeting_id: int, language: str, first: int | None, today: date) -> _Snapshot:
    meeting = rows.get(session, Meeting, meeting_id)
    group = rows.get(session, Group, meeting.group_id)
    if language not in group.languages:
        raise RuleViolation("language_not_of_group", language=language, languages=", ".join(group.languages))
    parties = agreements.parties(session, group.agreement_id)
    sides = [party.id for party in parties]
    if first is not None:
        if first not in sides:
            raise RuleViolation("party_not_of_group", symbol=group.symbol)
        parties.sort(key=lambda party: party.id != first)
    earlier = decision_queries.of_meetings(session, [m.id for m in meeting_queries.before(session, meeting)])
    bodies = minutes_queries.bodies(session, [decision.paragraph_id for decision in earlier])
    delegates, persons = meeting_queries.delegates(session, meeting_id), rows.by_id(session, Person)
    agenda = meeting_queries.agenda(session, meeting_id)
    paragraphs = minutes_queries.joint_paragraphs(session, meeting_id)
    naming = Naming(
        language=language,
        group=group,
        parties=parties,
        delegates=delegates,
        persons=persons,
        institutions=rows.by_id(session, Institution),
        emblems=joint_emblems(session, sides),
        items={item.id: number for number, item in enumerate(agenda, start=1)},
    )
    return _Snapshot(
        language=language,
        today=today,
        group=group,
        agreement=rows.get(session, Agreement, group.agreement_id, binned=True),
        parties=parties,
        sides=sides,
        meeting=meeting,
        agenda=agenda,
        delegates=delegates,
        paragraphs=paragraphs,
        decisions=decision_queries.of_meeting(session, meeting_id),
        actions=action_queries.of_meeting(session, meeting_id),
        earlier=[(decision, bodies[decision.paragraph_id].best(language).plain) for decision in earlier],
        papers=paper_queries.joint_papers(session, meeting_id),
        documents=paper_queries.joint_documents(session, meeting_id, agenda),
        files=_files(session, paragraphs),
        symbols={row_id: decision.symbol for row_id, decision in rows.by_id(session, Decision).items()},
        persons=persons,
        naming=naming,
    )


def _files(session: Session, paragraphs: Sequence[Paragraph]) -> dict[int, tuple[str, ...]]:
    """Return the names of the joint files attached to paragraphs."""
    found: dict[int, tuple[str, ...]] = {}
    for file in attachments.joint_attachments(session, [Ref(Kind.PARAGRAPH, p.id) for p in paragraphs]):
        found[file.subject_id] = (*found.get(file.subject_id, ()), file.name)
    return found


def _heads(snapshot: _Snapshot, parties: dict[int, PartyContent]) -> tuple[Head, ...]:
    """Return who headed each side: the head, else the substitute, else the alternate head, if present."""
    present = {d.person_id for d in snapshot.delegates if d.attendance is Attendance.PRESENT}
    heads = []
    for party_id, party in parties.items():
        for delegate in snapshot.delegates:
            if delegate.party_id != party_id or delegate.role not in (Role.HEAD, Role.ALTERNATE_HEAD):
                continue
            person_id = delegate.represented_by_id or delegate.person_id
            if person_id in present:
                alternate = delegate.role is Role.ALTERNATE_HEAD or delegate.represented_by_id is not None
                heads.append(Head(party, snapshot.naming.person(snapshot.persons[person_id]), alternate))
                break
    return tuple(heads)


def _state(meeting: Meeting) -> content.State:
    """Return the state line: the day of adoption, what was circulated last, or the draft that will be next."""
    if meeting.minutes_state is MinutesState.SIGNED:
        return content.State(content.Stage.SIGNED, meeting.draft, meeting.signed_on)
    if meeting.minutes_state is MinutesState.ADOPTED:
        return content.State(content.Stage.ADOPTED, meeting.draft, meeting.adopted_on)
    if meeting.minutes_state is MinutesState.DRAFTING:
        return content.State(content.Stage.DRAFT, meeting.draft + 1, None)
    circulated = meeting.circulated_at.date() if meeting.circulated_at else None
    return content.State(content.Stage.DRAFT, max(1, meeting.draft), circulated)


def _marks(snapshot: _Snapshot) -> dict[int, content.DecisionMark]:
    """Return each decision's symbol by paragraph, or as a provisional mark the number that it will get."""
    places = {paragraph.id: place for place, paragraph in enumerate(snapshot.paragraphs)}
    ordered = sorted(
        snapshot.decisions, key=lambda d: (d.number or 10**6, places.get(d.paragraph_id, len(places)), d.id)
    )
    marks = {}
    for number, decision in enumerate(ordered, start=1):
        # The minutes say how it was taken; how it stands now is for the register and the annex of earlier decisions.
        taken = (
            content.DecisionState.AD_REFERENDUM
            if decision.awaiting_party_id
            else content.DecisionState.ADOPTED
        )
        symbol = decision.symbol or f"D.{number}"
        marks[decision.paragraph_id] = content.DecisionMark(symbol, not decision.symbol, taken)
    return marks


def _action_marks(snapshot: _Snapshot) -> dict[int, str]:
    places = {paragraph.id: place for place, paragraph in enumerate(snapshot.paragraphs)}
    ordered = sorted(
        snapshot.actions, key=lambda a: (a.number or 10**6, places.get(a.paragraph_id or 0, 10**6), a.id)
    )
    return {action.id: action.symbol or f"A.{number}" for number, action in enumerate(ordered, start=1)}


def _items(
    snapshot: _Snapshot, marks: dict[int, content.DecisionMark], parties: Mapping[int, PartyContent]
) -> tuple[content.Item, ...]:
    action_marks = _action_marks(snapshot)
    language = snapshot.language
    items = []
    for number, item in enumerate(snapshot.agenda, start=1):
        paragraphs = tuple(
            content.Paragraph(
                kind=paragraph.kind,
                text=paragraph.body.best(language),
                decision=marks.get(paragraph.id),
                actions=tuple(action_marks[a.id] for a in snapshot.actions if a.paragraph_id == paragraph.id),
                language="" if language in paragraph.body else paragraph.body.plain.best_language(language),
                side=_side(paragraph.party_id, parties),
                files=snapshot.files.get(paragraph.id, ()),
            )
            for paragraph in snapshot.paragraphs
            if paragraph.agenda_item_id == item.id and paragraph.body
        )
        items.append(content.Item(number, item.title.best(language), paragraphs))
    return tuple(items)


def _side(party_id: int | None, parties: Mapping[int, PartyContent]) -> str:
    found = parties.get(party_id or 0)
    return found.short_name if found else ""


def _decisions(
    snapshot: _Snapshot, marks: dict[int, content.DecisionMark]
) -> tuple[content.DecisionLine, ...]:
    numbers = {item.id: number for number, item in enumerate(snapshot.agenda, start=1)}
    return tuple(
        content.DecisionLine(
            marks[paragraph.id], paragraph.body.best(snapshot.language), numbers[paragraph.agenda_item_id]
        )
        for paragraph in snapshot.paragraphs
        if paragraph.id in marks
    )


def _papers(snapshot: _Snapshot, parties: Mapping[int, PartyContent]) -> Iterator[content.PaperLine]:
    """Yield the joint papers, and then what else the agenda names."""
    numbers = snapshot.naming.items
    for paper in snapshot.papers:
        yield content.PaperLine(
            symbol=paper.symbol,
            title=paper.title.best(snapshot.language),
            submitted_by=_side(paper.party_id, parties),
            item=numbers.get(paper.agenda_item_id or 0, 0),
        )
    known = {paper.symbol for paper in snapshot.papers}
    for item_id, symbols in snapshot.documents.items():
        for symbol in symbols:
            if symbol not in known:
                known.add(symbol)
                yield content.PaperLine(symbol, "", item=numbers[item_id])


def _earlier(decision: Decision, text: str, snapshot: _Snapshot) -> content.EarlierDecision:
    return content.EarlierDecision(
        symbol=decision.symbol,
        text=text,
        state=decision.state,
        by=snapshot.symbols.get(decision.replaced_by_id or 0, ""),
    )


def _actions(snapshot: _Snapshot, parties: dict[int, PartyContent]) -> tuple[content.ActionLine, ...]:
    """Return the action table as the meeting agreed it: original deadlines and people, no word on what came later."""
    marks = _action_marks(snapshot)
    names = {
        person_id: full_name(person, snapshot.language) for person_id, person in snapshot.persons.items()
    }
    lines = []
    for action_id, mark in marks.items():
        action = next(action for action in snapshot.actions if action.id == action_id)
        if snapshot.meeting.minutes_state is MinutesState.DRAFTING:
            action = as_agreed(action)
        lead = parties.get(action.agreed_lead_party_id or 0)
        lines.append(
            content.ActionLine(
                symbol=mark,
                title=action.title.best(snapshot.language),
                lead_side=lead.short_name if lead else "",
                responsible=names.get(action.agreed_responsible_id or 0, ""),
                counterpart=names.get(action.agreed_counterpart_id or 0, ""),
                due_on=action.original_due_on,
            )
        )
    return tuple(lines)

"""Collects the chair's brief of one side. It alone among the documents reads what is own-side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import minutes as minutes_queries
from secretariat.database.store import notes as note_queries
from secretariat.database.store import papers as paper_queries
from secretariat.database.store import rows
from secretariat.documents.content import meeting as content
from secretariat.domain.actions import OPEN_STATUSES, Action, is_overdue
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem
from secretariat.domain.minutes import Note, NoteTopic, Paragraph
from secretariat.domain.papers import Paper
from secretariat.services.document_kinds import Order
from secretariat.services.meeting_reading import Reading, read

Notes = Mapping[Ref, Sequence[Note]]


def collect_brief(session: Session, order: Order) -> content.BriefContent:
    """Return the brief of our own side's chair: whose side that is, the group says.

    Raises:
        RuleViolation: `language_not_of_group`; `own_side_unknown`; `brief_of_other_side` when `order.party` is another
            side, for it would give our notes away.
    """
    found = read(session, order)
    group = rows.get(session, Group, found.meeting.group_id)
    own_party = group.own_party_id
    if own_party is None:
        raise RuleViolation("own_side_unknown", symbol=group.symbol)
    if order.party not in (None, own_party):
        raise RuleViolation("brief_of_other_side", symbol=group.symbol)
    meeting = Ref(Kind.MEETING, found.meeting.id)
    subjects = [meeting, *(Ref(Kind.AGENDA_ITEM, item.id) for item in found.agenda)]
    notes: dict[Ref, list[Note]] = {subject: [] for subject in subjects}
    for note in note_queries.notes(session, subjects):
        notes[Ref(note.subject_kind, note.subject_id)].append(note)
    papers = paper_queries.papers(session, found.meeting.id)
    paragraphs = minutes_queries.paragraphs(session, found.meeting.id)
    own = [paragraph for paragraph in paragraphs if paragraph.audience is Audience.OWN_SIDE]
    return content.BriefContent(
        facts=found.facts(found.at_latest(found.last_day)),
        party=found.parties[own_party],
        others=tuple(
            delegation
            for delegation in found.naming.delegations(found.parties)
            if delegation.party and delegation.party != found.parties[own_party]
        ),
        notes=_texts(notes[meeting], *NoteTopic),
        items=tuple(
            _item(found, number, item, notes[Ref(Kind.AGENDA_ITEM, item.id)], papers, own)
            for number, item in enumerate(found.agenda, start=1)
        ),
        papers=found.papers_of(papers, None),
        actions=_actions(session, found, own_party),
        overrun=found.clock.overrun_minutes,
    )


def _item(
    found: Reading,
    number: int,
    item: AgendaItem,
    notes: Sequence[Note],
    papers: Sequence[Paper],
    own: Sequence[Paragraph],
) -> content.BriefItem:
    slot = found.clock.of(item.id)
    return content.BriefItem(
        number=number,
        title=found.text(item.title),
        presenter=item.presenter.best(found.language),
        minutes=item.minutes_allotted,
        starts=found.naming.clocks(found.meeting, slot.begins) if slot else (),
        lines=_texts(notes, NoteTopic.LINE_TO_TAKE),
        positions=_texts(notes, NoteTopic.EXPECTED_POSITION),
        fall_backs=_texts(notes, NoteTopic.FALL_BACK),
        notes=_texts(notes, NoteTopic.GENERAL),
        paragraphs=tuple(_paragraph(found, p) for p in own if p.agenda_item_id == item.id and p.body),
        papers=found.documents(
            list(
                dict.fromkeys([*(p.symbol for p in papers if p.agenda_item_id == item.id), *item.documents])
            ),
            papers,
        ),
    )


def _texts(notes: Sequence[Note], *topics: NoteTopic) -> tuple[str, ...]:
    return tuple(note.text for topic in topics for note in notes if note.topic is topic and note.text.strip())


def _paragraph(found: Reading, paragraph: Paragraph) -> content.OwnParagraph:
    language = "" if found.language in paragraph.body else paragraph.body.plain.best_language(found.language)
    return content.OwnParagraph(paragraph.body.best(found.language), language)


def _actions(session: Session, found: Reading, party_id: int) -> tuple[content.SideActions, ...]:
    """Return what is open at each side, our own first, then what no side leads."""
    waiting = [
        action
        for group in found.groups
        for action in action_queries.of_group(session, group.id)
        if action.status in OPEN_STATUSES
    ]
    waiting.sort(key=lambda action: (action.due_on is None, action.due_on, action.id))
    order = [party_id, *(other for other in found.parties if other != party_id), None]
    sides = [
        content.SideActions(
            found.parties[side] if side else None,
            tuple(_action(found, action) for action in waiting if _leads(found, action) == side),
        )
        for side in order
    ]
    return tuple(side for side in sides if side.actions)


def _leads(found: Reading, action: Action) -> int | None:
    """Return the side that leads an action item now, None when none of those who meet does."""
    return action.lead_party_id if action.lead_party_id in found.parties else None


def _action(found: Reading, action: Action) -> content.OpenAction:
    return content.OpenAction(
        symbol=action.symbol,
        title=action.title.best(found.language),
        responsible=found.naming.name_of(action.responsible_id),
        counterpart=found.naming.name_of(action.counterpart_id),
        due_on=action.due_on,
        status=action.status,
        percent=action.percent,
        overdue=is_overdue(action.status, action.due_on, found.at_latest(found.last_day)),
    )

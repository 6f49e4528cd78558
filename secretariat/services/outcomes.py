"""What a paragraph becomes by its operative verb: the decision or action item that it carries, made and unmade."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import actions as action_queries
from secretariat.database.store import agreements, removals, rows
from secretariat.database.store import decisions as decision_queries
from secretariat.domain.actions import Action
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Meeting
from secretariat.domain.minutes import FIXED_IF_TAKEN, Named, Paragraph, ParagraphKind, check_audience
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.domain.verbs import OUTCOMES, find_verbs, has_verb, what_follows
from secretariat.services.actions import agree
from secretariat.services.assignments import assign
from secretariat.services.phrases import phrase_banks
from secretariat.services.unit import Unit, Writing

WITH_RECORD = (ParagraphKind.DECISION, ParagraphKind.ACTION)
"""The kinds of paragraph that carry a record of their own."""


def verb_said(paragraph: Paragraph) -> str:
    """Return the verb that fits the text and the kind: the one noted while the text still says it."""
    banks = phrase_banks(tuple(paragraph.body))
    texts = [(paragraph.body[language].plain, bank) for language, bank in banks.items()]
    kept = any(has_verb(text, paragraph.verb, bank) for text, bank in texts)
    if kept or paragraph.kind not in OUTCOMES:
        return paragraph.verb
    said = [verb for text, bank in texts for verb in find_verbs(text, bank)]
    return next((verb.key for verb in said if verb.kind is paragraph.kind), paragraph.verb)


def refuse_taken(session: Session, paragraph: Paragraph) -> None:
    """Refuse to change the text of a decision that was adopted in session."""
    known = rows.get(session, Paragraph, paragraph.id, binned=True)
    decision = decision_queries.of_paragraph(session, paragraph.id)
    if decision and decision.taken_at and not _same_text(known, paragraph):
        raise RuleViolation("decision_taken", symbol=decision.symbol or known.body.plain.best("en")[:60])


def _same_text(known: Paragraph, wanted: Paragraph) -> bool:
    return all(getattr(known, name) == getattr(wanted, name) for name in FIXED_IF_TAKEN)


def turn(writing: Writing, paragraph: Paragraph, kind: ParagraphKind, unit: Unit) -> Paragraph:
    """Make a paragraph another kind within an open write, with the record that belongs to the new kind.

    Raises:
        RuleViolation: `paragraph_empty`, `own_side_outcome`, `numbered`, `decision_taken` or `in_use`.
    """
    if paragraph.kind is kind:
        return paragraph
    if kind in WITH_RECORD and not paragraph.body:
        raise RuleViolation("paragraph_empty")
    check_audience(replace(paragraph, kind=kind), paragraph.audience)
    unbind(writing, paragraph)
    turned = replace(paragraph, kind=kind)
    saved = rows.save(writing.session, replace(turned, verb=verb_said(replace(turned, verb=""))))
    item = rows.get(writing.session, AgendaItem, paragraph.agenda_item_id)
    meeting = rows.get(writing.session, Meeting, paragraph.meeting_id)
    if kind is ParagraphKind.DECISION:
        decision = Decision(
            group_id=meeting.group_id,
            meeting_id=meeting.id,
            agenda_item_id=item.id,
            paragraph_id=paragraph.id,
            area_id=item.area_id,
            decided_on=meeting.ends_at.date() if meeting.ends_at else None,
        )
        rows.save(writing.session, decision)
    if kind is ParagraphKind.ACTION:
        action = Action(
            group_id=meeting.group_id,
            meeting_id=meeting.id,
            agenda_item_id=item.id,
            paragraph_id=paragraph.id,
            area_id=item.area_id,
            title=title_of(paragraph),
            lead_party_id=paragraph.party_id,
        )
        agree(writing, action, unit)
    return saved


def take_in_hand(writing: Writing, paragraph: Paragraph, named: Named, today: date) -> None:
    """Let the person who was named in an action item carry it out, within an open write.

    The first one becomes responsible, and the side leads where none does yet; one of another side becomes the
    counterpart. Who has no place left is only named.
    """
    found = action_queries.of_paragraph(writing.session, paragraph.id)
    action = next((one for one in found if one.id == named.action_id), next(iter(found), None))
    if action is None or paragraph.kind is not ParagraphKind.ACTION:
        return
    person = rows.get(writing.session, Person, named.person_id)
    if person.id in (action.responsible_id, action.counterpart_id):
        return
    leads = action.lead_party_id in (None, person.party_id)
    if action.responsible_id is None and leads:
        group = rows.get(writing.session, Group, action.group_id)
        sides = {party.id for party in agreements.parties(writing.session, group.agreement_id)}
        lead = person.party_id if person.party_id in sides else action.lead_party_id
        assign(writing, action.id, today=today, lead_party_id=lead, responsible_id=person.id)
    elif action.counterpart_id is None and not leads and person.party_id is not None:
        assign(writing, action.id, today=today, counterpart_id=person.id)


def add_action(writing: Writing, paragraph: Paragraph, title: LocalizedText, unit: Unit) -> Action:
    """Agree a further action item that a paragraph gives rise to; the paragraph stays what it is.

    Raises:
        RuleViolation: `minutes_not_drafting`, `name_missing`; `own_side_outcome` when the paragraph is own-side.
    """
    check_audience(replace(paragraph, kind=ParagraphKind.ACTION), paragraph.audience)
    item = rows.get(writing.session, AgendaItem, paragraph.agenda_item_id)
    meeting = rows.get(writing.session, Meeting, paragraph.meeting_id)
    decision = decision_queries.of_paragraph(writing.session, paragraph.id)
    action = Action(
        group_id=meeting.group_id,
        meeting_id=meeting.id,
        agenda_item_id=item.id,
        paragraph_id=paragraph.id,
        decision_id=decision.id if decision else None,
        area_id=decision.area_id if decision else item.area_id,
        title=title,
        lead_party_id=paragraph.party_id,
    )
    return agree(writing, action, unit)


def title_of(paragraph: Paragraph) -> LocalizedText:
    """Return what an action item is called after its paragraph: the text without the words that lead up to it.

    "The two sides requested the secretariat to write." gives "The secretariat to write."; a text without such an
    opening, or with nothing behind it yet, is the title as a whole.
    """
    plain = paragraph.body.plain
    banks = phrase_banks(tuple(plain))
    found = {code: what_follows(text, ParagraphKind.ACTION, banks[code]) if code in banks else ""
             for code, text in plain.items()}  # fmt: skip
    return LocalizedText({code: found[code] or text.strip() for code, text in plain.items()})


def follow_text(writing: Writing, known: Paragraph, saved: Paragraph) -> None:
    """Call the action items of a paragraph after its new text, unless they have a number or a title of their own."""
    if not saved.body or saved.body == known.body or saved.kind is not ParagraphKind.ACTION:
        return
    before, now = title_of(known), title_of(saved)
    for action in action_queries.of_paragraph(writing.session, saved.id):
        if action.number is None and action.title == before:
            rows.save(writing.session, replace(action, title=now))


def unbind(writing: Writing, paragraph: Paragraph) -> None:
    """Bin the decision or action item that a paragraph carries, unless its symbol was already given out."""
    decision = decision_queries.of_paragraph(writing.session, paragraph.id)
    actions = action_queries.of_paragraph(writing.session, paragraph.id)
    for symbol in [*(action.symbol for action in actions), decision.symbol if decision else ""]:
        if symbol:
            raise RuleViolation("numbered", symbol=symbol)
    if decision and decision.taken_at:
        raise RuleViolation("decision_taken", symbol=paragraph.body.plain.best("en")[:60])
    going = [Ref(Kind.DECISION, decision.id)] if decision else []
    for action in actions if paragraph.kind is ParagraphKind.ACTION else []:
        going += removals.owned(writing.session, Ref(Kind.ACTION, action.id))
    using = removals.users(writing.session, going)
    if using:
        raise RuleViolation("in_use", kind=going[-1].kind, by=tuple(using))
    removals.bin_rows(writing.session, going, writing.now)

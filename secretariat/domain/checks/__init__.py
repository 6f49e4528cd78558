"""The check before circulation: 24 rules over everything that belongs to one meeting's minutes.

| rule | severity |
|---|---|
| 1 item without outcome | warning |
| 2 decision without operative verb | error; a translation that does not say it: warning |
| 3 action item without lead side | error |
| 4, 5, 6 without responsible focal point, counterpart, deadline | warning |
| 7 deadline before the meeting's end | error |
| 8 deadline on a rest day or holiday | warning |
| 9 head of a delegation missing | warning |
| 10 decision taken while a side was not represented | warning |
| 11 person in the text but not in Annex I | warning |
| 12 participant without function or institution | warning |
| 13 acronym never expanded | warning |
| 14 reference to what does not exist | error for a symbol of a meeting in the database; else warning |
| 15 date that contradicts the calendar or the meeting's | warning |
| 16 next meeting not set | warning |
| 17 adoption of the previous minutes not recorded | warning |
| 18 open action item in its reporting window not reported | warning |
| 19 paragraph untranslated in an authentic language | error; does not hold back circulation |
| 20 own-side text in what both sides see | error; a passage of it: warning |
| 21 parity of sides | warning |
| 22 wording of blame | warning |
| 23 symbol used twice | error; number left out: warning, for it can never be given out |
| 24 paper mentioned but not attached | warning |

An error makes the document wrong, and the secretary can always mend it. Everything that may be right in a particular
meeting, or that is read out of free text, is a warning: it is set aside with a reason. What holds back which step:
`findings.blocks`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.checks import (
    days,
    parity,
    people,
    references,
    series,
    structure,
    tasks,
    wording,
)
from secretariat.domain.checks.findings import Finding, Place, Rule, Severity
from secretariat.domain.checks.record import Record

RULES: dict[Rule, Callable[[Record], Iterator[Finding]]] = {
    Rule.ITEM_WITHOUT_OUTCOME: structure.item_without_outcome,
    Rule.DECISION_WITHOUT_VERB: structure.decision_without_verb,
    Rule.ACTION_WITHOUT_LEAD: tasks.action_without_lead,
    Rule.ACTION_WITHOUT_RESPONSIBLE: tasks.action_without_responsible,
    Rule.ACTION_WITHOUT_COUNTERPART: tasks.action_without_counterpart,
    Rule.ACTION_WITHOUT_DEADLINE: tasks.action_without_deadline,
    Rule.DEADLINE_BEFORE_END: tasks.deadline_before_end,
    Rule.DEADLINE_ON_REST_DAY: tasks.deadline_on_rest_day,
    Rule.HEAD_MISSING: people.head_missing,
    Rule.DECISION_UNREPRESENTED: people.decision_unrepresented,
    Rule.PERSON_NOT_LISTED: people.person_not_listed,
    Rule.PARTICIPANT_INCOMPLETE: people.participant_incomplete,
    Rule.ACRONYM_NOT_EXPANDED: wording.acronym_not_expanded,
    Rule.REFERENCE_UNKNOWN: references.reference_unknown,
    Rule.DATE_CONTRADICTS: days.date_contradicts,
    Rule.NEXT_MEETING_NOT_SET: structure.next_meeting_not_set,
    Rule.PREVIOUS_NOT_ADOPTED: structure.previous_not_adopted,
    Rule.ACTION_NOT_REPORTED: structure.action_not_reported,
    Rule.PARAGRAPH_UNTRANSLATED: structure.paragraph_untranslated,
    Rule.OWN_SIDE_TEXT: wording.own_side_text,
    Rule.PARITY: parity.parity,
    Rule.BLAME: wording.blame,
    Rule.SYMBOL_SERIES: series.symbol_series,
    Rule.PAPER_NOT_ATTACHED: references.paper_not_attached,
}


def check(record: Record) -> tuple[Finding, ...]:
    """Return what the rules found, errors first, then by rule, then in the order of the minutes."""
    found = [
        replace(finding, place=_place(finding.ref, record))
        for rule in RULES.values()
        for finding in rule(record)
    ]
    rules = {rule: number for number, rule in enumerate(Rule)}
    places = _order(record)
    last = len(places)
    return tuple(
        sorted(
            found,
            key=lambda f: (
                f.severity is Severity.WARNING,
                rules[f.rule],
                places.get(f.ref, last),
                f.code,
                f.language,
            ),
        )
    )


def _order(record: Record) -> dict[Ref, int]:
    """Return the places of everything in the order in which a reader of the minutes meets it."""
    refs: list[Ref] = [Ref(Kind.MEETING, record.meeting.id)]
    refs += [Ref(Kind.DELEGATE, delegate.id) for delegate in record.delegates]
    for item in record.agenda:
        refs.append(Ref(Kind.AGENDA_ITEM, item.id))
        for paragraph in record.paragraphs:
            if paragraph.agenda_item_id == item.id:
                refs.append(Ref(Kind.PARAGRAPH, paragraph.id))
                refs += [Ref(Kind.DECISION, d.id) for d in record.decisions if d.paragraph_id == paragraph.id]
                refs += [Ref(Kind.ACTION, a.id) for a in record.actions if a.paragraph_id == paragraph.id]
    return {ref: place for place, ref in reversed(list(enumerate(refs)))}


def _place(ref: Ref, record: Record) -> Place:
    """Return where a reference is in words for people: a printed number, a symbol or a name."""
    if ref.kind is Kind.PARAGRAPH:
        return Place(ref.kind, record.numbers.get(ref.id))
    if ref.kind is Kind.AGENDA_ITEM:
        for number, item in enumerate(record.agenda, start=1):
            if item.id == ref.id:
                return Place(ref.kind, number, item.title)
    if ref.kind is Kind.DECISION:
        decision = next((d for d in record.decisions if d.id == ref.id), None)
        paragraph = decision.paragraph_id if decision else 0
        return Place(ref.kind, record.numbers.get(paragraph), decision.symbol if decision else "")
    if ref.kind is Kind.ACTION:
        actions = [a for a in (*record.actions, *record.earlier_actions) if a.id == ref.id]
        return Place(ref.kind, None, (actions[0].symbol or actions[0].title) if actions else "")
    if ref.kind is Kind.DELEGATE:
        delegate = next((d for d in record.delegates if d.id == ref.id), None)
        person = record.persons.get(delegate.person_id) if delegate else None
        return Place(ref.kind, None, person.name if person else "")
    if ref.kind is Kind.PAPER:
        paper = next((p for p in record.papers if p.id == ref.id), None)
        return Place(ref.kind, None, (paper.symbol or paper.title) if paper else "")
    return Place(ref.kind, None, record.meeting.symbol)


__all__ = ["RULES", "check"]

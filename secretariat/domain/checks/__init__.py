"""The check before circulation: rules over everything that belongs to one meeting's minutes.

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
| 25 character that no bundled font has | error; does not hold back circulation |
| 26 term of the bank not rendered in another language | warning |
| 27 other words or emblems than in the draft that is out | warning |

An error makes the document wrong, and the secretary can always mend it. Everything that may be right in a particular
meeting, or that is read out of free text, is a warning: it is set aside with a reason. What holds back which step:
`findings.blocks`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from secretariat.domain.checks import (
    characters,
    days,
    drafts,
    parity,
    people,
    references,
    series,
    structure,
    tasks,
    terms,
    wording,
)
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.places import places
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
    Rule.CHARACTER_UNKNOWN: characters.character_unknown,
    Rule.TERM_NOT_RENDERED: terms.term_not_rendered,
    Rule.CHANGED_SINCE_DRAFT: drafts.changed_since_draft,
}


def check(record: Record) -> tuple[Finding, ...]:
    """Return what the rules found, errors first, then by rule, then in the order of the minutes."""
    named = places(record)
    found = [
        replace(finding, place=named.get(finding.ref)) for rule in RULES.values() for finding in rule(record)
    ]
    rules = {rule: number for number, rule in enumerate(Rule)}
    order = {ref: number for number, ref in enumerate(named)}
    last = len(order)
    return tuple(
        sorted(
            found,
            key=lambda f: (
                f.severity is Severity.WARNING,
                rules[f.rule],
                order.get(f.ref, last),
                f.code,
                f.language,
            ),
        )
    )


__all__ = ["RULES", "check"]

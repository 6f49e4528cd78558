"""Rules about people: heads, presence when decisions were taken, Annex I."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secretariat.domain.attendance import at_item
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.lexicon import is_spaced
from secretariat.domain.checks.record import Record, ref
from secretariat.domain.decisions import Decision
from secretariat.domain.meetings import Role, represented
from secretariat.domain.minutes import Paragraph
from secretariat.domain.people import Person
from secretariat.domain.text import LocalizedText
from secretariat.domain.verbs import fold


def head_missing(record: Record) -> Iterator[Finding]:
    """(9) A side without a head in its list, or whose head did not come and had nobody to act for them."""
    for party in record.parties:
        heads = [d for d in record.delegates if d.party_id == party.id and d.role is Role.HEAD]
        called = party.short_name or party.name
        if not heads:
            yield Finding(
                rule=Rule.HEAD_MISSING,
                severity=Severity.WARNING,
                ref=ref(record.meeting),
                data={"party": called},
                detail=f"party {party.id}",
            )
        elif not represented(list(record.delegates), party.id):
            yield Finding(
                rule=Rule.HEAD_MISSING,
                case="absent",
                severity=Severity.WARNING,
                ref=ref(heads[0]),
                data={"party": called, "person": _called(heads[0].person_id, record)},
                detail=heads[0].attendance.value,
            )


def decision_unrepresented(record: Record) -> Iterator[Finding]:
    """(10) A decision under an item at which a side had neither head nor alternate head nor a substitute.

    When a side had nobody for the whole meeting it is said once, at the first decision.
    """
    places = {item.id: place for place, item in enumerate(record.agenda)}
    order = {paragraph.id: place for place, paragraph in enumerate(record.paragraphs)}
    decisions = sorted(record.decisions, key=lambda d: (order.get(d.paragraph_id, len(order)), d.id))
    decisions = [decision for decision in decisions if decision.agenda_item_id in places]
    for party in record.parties:
        absent = [
            decision
            for decision in decisions
            if not represented(
                at_item(record.delegates, places[decision.agenda_item_id], record.agenda), party.id
            )
        ]
        throughout = len(absent) == len(decisions) and not represented(list(record.delegates), party.id)
        for decision in absent[:1] if throughout else absent:
            yield _unrepresented(decision, party.short_name or party.name, party.id, throughout)


def _unrepresented(decision: Decision, called: LocalizedText, party_id: int, throughout: bool) -> Finding:
    return Finding(
        rule=Rule.DECISION_UNREPRESENTED,
        case="throughout" if throughout else "",
        severity=Severity.WARNING,
        ref=ref(decision),
        data={"party": called},
        detail=f"party {party_id}",
    )


def person_not_listed(record: Record) -> Iterator[Finding]:
    """(11) A person whom the text names, by full name or as "Dr Qureshi", and whom Annex I does not list.

    Who is in a delegation, acts for a delegate or signed the agreement may be named. A style with a family name is only
    looked for where no delegate has that family name.
    """
    listed = {d.person_id for d in record.delegates} | {d.represented_by_id for d in record.delegates}
    for person in record.persons.values():
        if person.id in listed or _signed(person, record):
            continue
        for paragraph in record.shared:
            language = _naming(person, paragraph, record, listed)
            if language:
                yield Finding(
                    rule=Rule.PERSON_NOT_LISTED,
                    severity=Severity.WARNING,
                    ref=ref(paragraph),
                    language=language,
                    data={"person": person.name},
                    detail=f"person {person.id}",
                )
                break


def _signed(person: Person, record: Record) -> bool:
    names = {fold(name) for signatory in record.signatories for name in signatory.name.values()}
    return any(fold(name) in names for name in person.name.values())


def _naming(person: Person, paragraph: Paragraph, record: Record, listed: set[int | None]) -> str:
    """Return the language in which a paragraph names a person, empty when it does not."""
    for language, text in paragraph.body.plain.items():
        folded = _plain(text)
        if any(_stands_in(_plain(name), folded) for name in person.name.values() if _is_full(name)):
            return language
        style, name = person.style.get(language, ""), person.name.get(language, "")
        parts = _plain(name).split()
        if not style or len(parts) < 2:
            continue
        delegates = (record.persons[i] for i in listed if i is not None and i in record.persons)
        if any(_plain(other.name.get(language, "")).endswith(parts[-1]) for other in delegates):
            continue
        if _stands_in(f"{_plain(style)} {parts[-1]}", folded):
            return language
    return ""


def _is_full(name: str) -> bool:
    """Return whether a name is long enough to be told from a word: two words, or three signs without spaces."""
    return len(name.split()) > 1 or (not is_spaced(name) and len(name) > 2)


@lru_cache(maxsize=4096)  # each person is looked for in each paragraph
def _plain(text: str) -> str:
    """Return folded text with one space between words and no full stop behind a style ("Dr." as "Dr")."""
    return " ".join(re.sub(r"(?<=\w)\.(?=\s|$)", "", fold(text)).split())


def _stands_in(wanted: str, text: str) -> bool:
    if not wanted:
        return False
    if not is_spaced(wanted):
        return wanted in text
    return re.search(rf"(?<!\w)[وفبلك]?{re.escape(wanted)}(?!\w)", text) is not None


def participant_incomplete(record: Record) -> Iterator[Finding]:
    """(12) Annex I would print somebody without function, or without institution."""
    for delegate in record.delegates:
        person = record.persons.get(delegate.person_id)
        if person is None:
            continue
        institution = record.institutions.get(person.institution_id or 0)
        lacks_function = not person.function
        lacks_institution = institution is None or not institution.name
        if lacks_function or lacks_institution:
            case = "both" if lacks_function and lacks_institution else "function" if lacks_function else ""
            yield Finding(
                rule=Rule.PARTICIPANT_INCOMPLETE,
                case=case,
                severity=Severity.WARNING,
                ref=ref(delegate),
                data={"person": person.name},
            )


def _called(person_id: int, record: Record) -> LocalizedText:
    person = record.persons.get(person_id)
    return person.name if person else LocalizedText()

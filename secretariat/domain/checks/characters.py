"""The rule about characters that cannot be printed."""

from __future__ import annotations

from collections.abc import Iterator

from secretariat.domain.audience import SHARED
from secretariat.domain.changes import Ref
from secretariat.domain.checks.findings import Finding, Rule, Severity
from secretariat.domain.checks.record import Record, ref
from secretariat.domain.text import LocalizedText


def character_unknown(record: Record) -> Iterator[Finding]:
    """(25) A character that no bundled font has: a draft shows it as ‹U+1F600›, an original must not."""
    if not record.unprintable:
        return
    for where, texts in _printed(record):
        for language, text in texts.items():
            found = dict.fromkeys(character for character in text if character in record.unprintable)
            if found:
                codes = tuple(f"U+{ord(character):04X}" for character in found)
                yield Finding(
                    rule=Rule.CHARACTER_UNKNOWN,
                    severity=Severity.ERROR,
                    ref=where,
                    language=language,
                    data={"characters": codes},
                    detail="|".join((language, *codes)),
                )


def _printed(record: Record) -> Iterator[tuple[Ref, LocalizedText]]:
    """Yield the texts of the record that minutes print, with the place where each is entered."""
    meeting = ref(record.meeting)
    yield from (
        (meeting, text) for text in (record.meeting.title, record.meeting.place, record.meeting.venue)
    )
    yield from ((meeting, text) for text in (record.group.name, record.group.legal_basis))
    for party in record.parties:
        names = (party.name, party.name_in_sentence, party.short_name, party.adjective)
        yield from ((meeting, text) for text in names)
    yield from ((ref(item), item.title) for item in record.agenda)
    yield from ((ref(paragraph), paragraph.body.plain) for paragraph in record.shared)
    yield from ((ref(action), action.title) for action in record.actions)
    for delegate in record.delegates:
        person = record.persons.get(delegate.person_id)
        if person is None:
            continue
        institution = record.institutions.get(person.institution_id or 0)
        said = (person.style, person.name, person.function, *((institution.name,) if institution else ()))
        yield from ((ref(delegate), text) for text in said)
    for paper in record.papers:
        if paper.meeting_id == record.meeting.id and paper.audience in SHARED:
            yield ref(paper), paper.title


def printed_text(record: Record) -> str:
    """Return the texts of the record that minutes print in one text."""
    return "\n".join(text for _, texts in _printed(record) for text in texts.values())

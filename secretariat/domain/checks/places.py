"""The places to which findings point, in the order in which a reader of the minutes meets them."""

from __future__ import annotations

from secretariat.domain.changes import Ref
from secretariat.domain.checks.findings import Place
from secretariat.domain.checks.record import Record, ref
from secretariat.domain.text import LocalizedText


def places(record: Record) -> dict[Ref, Place]:
    """Return every place with what people call it: a printed number, a symbol or a name."""
    found: dict[Ref, Place] = {}

    def put(where: Ref, number: int | None, name: LocalizedText | str = "") -> None:
        found.setdefault(where, Place(where.kind, number, name))

    put(ref(record.meeting), None, record.meeting.symbol)
    for delegate in record.delegates:
        person = record.persons.get(delegate.person_id)
        put(ref(delegate), None, person.name if person else "")
    decisions = {decision.paragraph_id: decision for decision in record.decisions}
    for number, item in enumerate(record.agenda, start=1):
        put(ref(item), number, item.title)
        for paragraph in record.paragraphs:
            if paragraph.agenda_item_id != item.id:
                continue
            printed = record.numbers.get(paragraph.id)
            put(ref(paragraph), printed)
            if paragraph.id in decisions:
                put(ref(decisions[paragraph.id]), printed, decisions[paragraph.id].symbol)
            for action in record.actions:
                if action.paragraph_id == paragraph.id:
                    put(ref(action), None, action.symbol or action.title)
    for decision in record.decisions:
        put(ref(decision), None, decision.symbol)
    for action in (*record.actions, *record.earlier_actions):
        put(ref(action), None, action.symbol or action.title)
    for paper in record.papers:
        put(ref(paper), None, paper.symbol or paper.title)
    return found

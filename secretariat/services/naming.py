"""How documents name parties, people, places and clocks: one set of records read, in one language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from secretariat.documents.content import names as content
from secretariat.domain.agreements import Agreement, Party
from secretariat.domain.dates import check_zone, in_zone, zone_city
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Delegate, Meeting, Role
from secretariat.domain.people import Institution, Person
from secretariat.domain.text import script_of
from secretariat.services.lists import full_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What is needed to name those who meet.

    Args:
        language: of the document.
        parties: in the order of the document.
        delegates: of the meeting, in protocol order.
        emblems: the bytes of the parties' emblems, by party.
        items: the printed numbers of the agenda items by id, for who arrived late or left early.
    """

    language: str
    group: Group
    parties: Sequence[Party]
    delegates: Sequence[Delegate]
    persons: Mapping[int, Person]
    institutions: Mapping[int, Institution]
    emblems: Mapping[int, bytes]
    items: Mapping[int, int] = field(default_factory=dict)

    def party(self, party: Party) -> content.Party:
        """Return a party; the institution under its name is that of its head of delegation."""
        language = self.language
        heads = [d for d in self.delegates if d.party_id == party.id and d.role is Role.HEAD]
        institution = self.persons[heads[0].person_id].institution_id if heads else None
        others = [code for code in self.group.languages if code != language and code in party.name]
        return content.Party(
            name=party.name.best(language),
            name_in_sentence=party.name_in_sentence.get(language, ""),
            short_name=party.called(language),
            adjective=party.adjective.best(language) or party.called(language),
            institution=self.institutions[institution].name.best(language) if institution else "",
            other_names=tuple(content.OtherName(code, party.name[code]) for code in others),
            emblem=self.emblems.get(party.id),
        )

    def sides(self) -> dict[int, content.Party]:
        """Return all parties by id, in the order of the document."""
        return {party.id: self.party(party) for party in self.parties}

    def own_language(self, person: Person) -> str:
        """Return the language of the side that a person belongs to, the document's for those of none."""
        return next((p.language for p in self.parties if p.id == person.party_id), self.language)

    def person(self, person: Person) -> content.Person:
        """Return a person, with the name in the own script where the document has another one."""
        own, name = self.own_language(person), person.name
        native = name.get(own, "") if script_of(own) != script_of(name.best_language(self.language)) else ""
        institution = self.institutions.get(person.institution_id or 0)
        return content.Person(
            name=full_name(person, self.language),
            native_name=native if native != name.best(self.language) else "",
            function=person.function.best(self.language),
            institution=institution.name.best(self.language) if institution else "",
        )

    def name_of(self, person_id: int | None) -> str:
        """Return a person's title and name, empty for nobody."""
        person = self.persons.get(person_id or 0)
        return full_name(person, self.language) if person else ""

    def delegate(self, delegate: Delegate) -> content.Delegate:
        """Return a participant."""
        return content.Delegate(
            person=self.person(self.persons[delegate.person_id]),
            role=delegate.role,
            attendance=delegate.attendance,
            represented_by=self.name_of(delegate.represented_by_id),
            arrived=self.items.get(delegate.arrived_item_id or 0, 0),
            left=self.items.get(delegate.left_item_id or 0, 0),
        )

    def delegations(self, parties: Mapping[int, content.Party]) -> tuple[content.Delegation, ...]:
        """Return the participants by side, and then the observers; a side without any is left out."""
        found = []
        for party_id in (*parties, None):
            delegates = [d for d in self.delegates if d.party_id == party_id]
            if delegates:
                lines = tuple(self.delegate(delegate) for delegate in delegates)
                found.append(content.Delegation(parties[party_id] if party_id else None, lines))
        return tuple(found)

    def clocks(self, meeting: Meeting, wall: datetime) -> tuple[content.PlaceTime, ...]:
        """Return a wall time of a meeting on the clock of its place and of each capital in another zone."""
        place = meeting.place.best(self.language) or zone_city(meeting.zone)
        clocks = [content.PlaceTime(place, wall.replace(tzinfo=check_zone(meeting.zone)))]
        shown = {meeting.zone}
        for party in self.parties:
            if party.zone not in shown:
                shown.add(party.zone)
                there = in_zone(wall, meeting.zone, party.zone).replace(tzinfo=check_zone(party.zone))
                clocks.append(
                    content.PlaceTime(party.seat.best(self.language) or zone_city(party.zone), there)
                )
        return tuple(clocks)


def legal_basis(agreement: Agreement, language: str) -> content.LegalBasis:
    """Return what a group meets under."""
    return content.LegalBasis(
        title=agreement.title.best(language),
        place=agreement.place.best(language),
        signed_on=agreement.signed_on,
    )

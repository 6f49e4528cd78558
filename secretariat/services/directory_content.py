"""Collects the documents about focal points: the directory, and requests to a side to designate someone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, rows
from secretariat.database.store import meetings as meeting_queries
from secretariat.database.store.emblems import joint_emblems
from secretariat.database.tables import FocalPointRow
from secretariat.documents.content import directory, nomination
from secretariat.documents.content.meeting import Contact, LocalText
from secretariat.documents.content.names import Party as PartyContent
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.meetings import Role
from secretariat.domain.people import (
    DesignationState,
    FocalPoint,
    FocalPointRole,
    Institution,
    Nomination,
    NominationState,
    Person,
    in_office,
    nomination_state,
)
from secretariat.domain.text import LocalizedText
from secretariat.services.document_kinds import Order
from secretariat.services.naming import Naming, legal_basis
from secretariat.services.nominations import open_requests

FOCAL_POINT = FocalPointRole.FOCAL_POINT


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """A group as it was read: `held` are those in office on the day, `designations` all that were ever made."""

    language: str
    today: date
    group: Group
    parties: Sequence[Party]
    areas: Sequence[Area]
    designations: Sequence[FocalPoint]
    held: Sequence[FocalPoint]
    naming: Naming

    def of(self, party_id: int, area_id: int | None) -> list[FocalPoint]:
        """Return who is designated for a place today, the focal point first."""
        return [one for one in self.held if (one.party_id, one.area_id) == (party_id, area_id)]

    def holder(self, party_id: int, area_id: int | None) -> FocalPoint | None:
        """Return the focal point of today."""
        return next((one for one in self.of(party_id, area_id) if one.role is FOCAL_POINT), None)

    def person(self, focal_point: FocalPoint) -> Person:
        """Return the person who is designated."""
        return self.naming.persons[focal_point.person_id]

    def text(self, text: LocalizedText) -> LocalText:
        """Return a text in the document's language, or in the one to which it falls back."""
        language = text.best_language(self.language)
        return LocalText(text.best(self.language).strip(), "" if language == self.language else language)


def collect_directory(session: Session, order: Order) -> directory.DirectoryContent:
    """Return what the directory of a group's focal points says for `order.today`.

    Raises:
        RuleViolation: `language_not_of_group`, or `party_not_of_group`.
    """
    found = _read(session, order)
    sides = found.naming.sides()
    areas = tuple(_area_posts(found, area, sides) for area in (None, *found.areas))
    everywhere = any(post.entries for post in areas[0].posts)
    holders = [found.holder(party.id, area.id) for party in found.parties for area in found.areas]
    ending = [x for x in found.held if x.state(found.today) is DesignationState.EXPIRING]
    return directory.DirectoryContent(
        symbol=found.group.symbol,
        language=found.language,
        document_date=found.today,
        group=found.group.name.best(found.language),
        parties=tuple(sides.values()),
        areas=areas if everywhere else areas[1:],
        places=len(holders),
        vacant=holders.count(None),
        expiring=len(ending),
        sample=found.group.sample,
    )


def collect_nomination(session: Session, order: Order) -> nomination.NominationContent:
    """Return the letter to `order.party` with every request to it that is open today.

    Raises:
        RuleViolation: `language_not_of_group`, `party_not_of_group`, or `no_nomination_open`.
    """
    found = _read(session, order)
    asked = open_requests(session, found.group.id, order.today, order.party)
    if not asked:
        party = next(party for party in found.parties if party.id == order.party)
        raise RuleViolation("no_nomination_open", party=party.called(order.language))
    places = {area.id: place for place, area in enumerate(found.areas)}
    asked.sort(key=lambda one: (places.get(one.area_id or 0, -1), one.role is not FOCAL_POINT, one.id))
    sides = found.naming.sides()
    addressee = _addressee(session, found, order.party or 0)
    agreement = rows.get(session, Agreement, found.group.agreement_id, binned=True)
    return nomination.NominationContent(
        symbol=found.group.symbol,
        language=found.language,
        document_date=order.today,
        group=found.group.name.best(found.language),
        parties=tuple(sides.values()),
        side=sides[order.party or 0],
        legal_basis=legal_basis(agreement, found.language),
        basis_clause=found.group.legal_basis.get(found.language, ""),
        requests=tuple(_requested(one, found) for one in asked),
        addressee=found.naming.person(addressee) if addressee else None,
        salutation=addressee.salutation.get(found.language, "") if addressee else "",
        contacts=_contacts(found, order.party or 0),
        sample=found.group.sample,
    )


def _read(session: Session, order: Order) -> _Reading:
    group = rows.get(session, Group, order.subject_id)
    if order.language not in group.languages:
        languages = ", ".join(group.languages)
        raise RuleViolation("language_not_of_group", language=order.language, languages=languages)
    parties = agreements.parties(session, group.agreement_id)
    for party_id in (order.first, order.party):
        if party_id is not None and party_id not in [party.id for party in parties]:
            raise RuleViolation("party_not_of_group", symbol=group.symbol)
    if order.first is not None:
        parties.sort(key=lambda party: party.id != order.first)
    designations = rows.find(session, FocalPoint, FocalPointRow.group_id == group.id)
    return _Reading(
        language=order.language,
        today=order.today,
        group=group,
        parties=parties,
        areas=agreements.areas(session, group.agreement_id),
        designations=designations,
        held=in_office(designations, order.today),
        naming=Naming(
            language=order.language,
            group=group,
            parties=parties,
            delegates=(),
            persons=rows.by_id(session, Person),
            institutions=rows.by_id(session, Institution),
            emblems=joint_emblems(session, [party.id for party in parties]),
        ),
    )


def _area_posts(found: _Reading, area: Area | None, sides: Mapping[int, PartyContent]) -> directory.AreaPosts:
    area_id = area.id if area else None
    posts = [
        directory.Post(
            party=side,
            entries=tuple(_entry(one, found) for one in found.of(party_id, area_id)),
            vacant=area is not None and found.holder(party_id, area_id) is None,
        )
        for party_id, side in sides.items()
    ]
    if area is None:  # nobody has to be designated for the whole group
        posts = [post for post in posts if post.entries]
    return directory.AreaPosts(found.text(area.name) if area else LocalText(""), tuple(posts))


def _entry(focal_point: FocalPoint, found: _Reading) -> directory.Entry:
    person = found.person(focal_point)
    return directory.Entry(
        person=found.naming.person(person),
        role=focal_point.role,
        email=person.email,
        phone=person.phone,
        from_on=focal_point.from_on,
        until_on=focal_point.until_on,
    )


def _requested(asked: Nomination, found: _Reading) -> nomination.Requested:
    area = next((area for area in found.areas if area.id == asked.area_id), None)
    others = [party.id for party in found.parties if party.id != asked.party_id]
    counterparts = [found.holder(party_id, asked.area_id) for party_id in others]
    place = (asked.party_id, asked.area_id, asked.role)
    known = [one for one in found.designations if (one.party_id, one.area_id, one.role) == place]
    last = max(known, key=lambda one: (one.until_on or date.min, one.id), default=None)
    if any(one.role is asked.role for one in found.of(asked.party_id, asked.area_id)):
        last = None  # somebody holds the place until the new designation begins
    state = nomination_state(asked, found.designations, found.today)
    return nomination.Requested(
        area=found.text(area.name) if area else LocalText(""),
        role=asked.role,
        until=asked.until,
        before=found.naming.name_of(last.person_id) if last else "",
        before_until=last.until_on if last else None,
        counterparts=tuple(found.naming.name_of(one.person_id) for one in counterparts if one),
        overdue=state is NominationState.OVERDUE,
    )


def _addressee(session: Session, found: _Reading, party_id: int) -> Person | None:
    """Return to whom a side's letters go: its focal point for the whole group, else its latest head of delegation."""
    holder = found.holder(party_id, None)
    if holder:
        return found.person(holder)
    for meeting in reversed(meeting_queries.series(session, found.group.id)):
        for delegate in meeting_queries.delegates(session, meeting.id):
            if delegate.party_id == party_id and delegate.role is Role.HEAD:
                return found.naming.persons[delegate.person_id]
    return None


def _contacts(found: _Reading, party_id: int) -> tuple[Contact, ...]:
    """Return the focal points of the other sides for the whole group."""
    return tuple(
        Contact(
            name=found.naming.name_of(person.id),
            side=party.called(found.language),
            function=person.function.best(found.language),
            email=person.email,
            phone=person.phone,
        )
        for party in found.parties
        if party.id != party_id
        for holder in [found.holder(party.id, None)]
        if holder
        for person in [found.person(holder)]
    )

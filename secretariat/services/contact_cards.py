"""The focal points of a group as contacts for address books."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from secretariat.database.store import agreements, rows
from secretariat.database.tables import FocalPointRow
from secretariat.documents.content.contacts import ContactCard, ContactsContent, Spellings
from secretariat.documents.labels import labels
from secretariat.domain.agreements import Area, Party
from secretariat.domain.errors import RuleViolation
from secretariat.domain.groups import Group
from secretariat.domain.people import DesignationState, FocalPoint, Institution, Person
from secretariat.domain.text import LocalizedText
from secretariat.services.document_kinds import Order

_IN_OFFICE = (DesignationState.CURRENT, DesignationState.EXPIRING)


def collect_contacts(session: Session, order: Order) -> ContactsContent:
    """Return who is designated for a group today, side by side, each once.

    Raises:
        RuleViolation: `language_not_of_group`, or `nobody_designated`.
    """
    group = rows.get(session, Group, order.subject_id)
    if order.language not in group.languages:
        languages = ", ".join(group.languages)
        raise RuleViolation("language_not_of_group", language=order.language, languages=languages)
    parties = {party.id: party for party in agreements.parties(session, group.agreement_id)}
    found = _Found(
        language=order.language,
        symbol=group.symbol,
        parties=parties,
        areas=rows.by_id(session, Area),
        institutions=rows.by_id(session, Institution),
        persons=rows.by_id(session, Person),
        held=[
            f
            for f in rows.find(session, FocalPoint, FocalPointRow.group_id == group.id)
            if f.state(order.today) in _IN_OFFICE and f.party_id in parties
        ],
    )
    if not found.held:
        raise RuleViolation("nobody_designated", symbol=group.symbol)
    sides = list(parties)
    people = sorted(
        {f.person_id: f for f in reversed(found.held)}.values(),
        key=lambda f: (sides.index(f.party_id), found.persons[f.person_id].precedence or 10**6, f.person_id),
    )
    cards = tuple(_card(found, found.persons[f.person_id], parties[f.party_id].language) for f in people)
    return ContactsContent(language=order.language, made_on=order.today, cards=cards)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """Who is designated, and what names it."""

    language: str
    symbol: str
    parties: Mapping[int, Party]
    areas: Mapping[int, Area]
    institutions: Mapping[int, Institution]
    persons: Mapping[int, Person]
    held: Sequence[FocalPoint]


def _card(found: _Found, person: Person, own: str) -> ContactCard:
    language = found.language
    designated = [f for f in found.held if f.person_id == person.id]
    institution = found.institutions.get(person.institution_id or 0)
    areas = [found.areas[f.area_id].name.best(language) for f in designated if f.area_id is not None]
    return ContactCard(
        uid=person.uid,
        names=_spellings(person.name, language, own),
        styles=_spellings(person.style, language, own),
        institutions=_spellings(institution.name, language, own) if institution else (),
        functions=_spellings(person.function, language, own),
        email=person.email,
        phone=person.phone,
        speaks=own,
        roles=tuple(_role(found, f) for f in designated),
        categories=(found.symbol, *dict.fromkeys(areas)),
    )


def _spellings(text: LocalizedText, language: str, own: str) -> Spellings:
    """Return a text in the file's language (or the one to which it falls back) and in the person's own."""
    codes = dict.fromkeys((text.best_language(language), own))
    return tuple((code, text[code]) for code in codes if code in text)


def _role(found: _Found, held: FocalPoint) -> str:
    words = labels(found.language)
    role = words.get(f"focal_point_role.{held.role.value}")
    if held.area_id is None:
        return role
    return words.format("contacts.role", role=role, area=found.areas[held.area_id].name.best(found.language))

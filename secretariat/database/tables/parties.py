"""The tables of agreements, parties, people, working groups and activities."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from secretariat.database.tables.base import Numbers, OptionalDay, Row, Text, Words, ZoneName, to, word
from secretariat.domain import activities, agreements, people
from secretariat.domain.changes import Kind


class PartyRow(Row):
    __tablename__ = Kind.PARTY.value
    kind: Mapped[agreements.PartyKind] = word(agreements.PartyKind)
    name: Mapped[Text]
    name_in_sentence: Mapped[Text]
    short_name: Mapped[Text]
    adjective: Mapped[Text]
    seat: Mapped[Text]
    language: Mapped[str]
    zone: Mapped[ZoneName]
    rest_days: Mapped[Numbers]


class InstitutionRow(Row):
    __tablename__ = Kind.INSTITUTION.value
    party_id: Mapped[int | None] = to(Kind.PARTY)
    name: Mapped[Text]
    city: Mapped[Text]


class PersonRow(Row):
    __tablename__ = Kind.PERSON.value
    uid: Mapped[str]
    party_id: Mapped[int | None] = to(Kind.PARTY)
    institution_id: Mapped[int | None] = to(Kind.INSTITUTION)
    style: Mapped[Text]
    name: Mapped[Text]
    function: Mapped[Text]
    email: Mapped[str]
    phone: Mapped[str]
    precedence: Mapped[int]
    salutation: Mapped[Text]


class AgreementRow(Row):
    __tablename__ = Kind.AGREEMENT.value
    kind: Mapped[agreements.AgreementKind] = word(agreements.AgreementKind)
    title: Mapped[Text]
    purpose: Mapped[Text]
    place: Mapped[Text]
    signed_on: Mapped[OptionalDay]
    in_force_on: Mapped[OptionalDay]
    expires_on: Mapped[OptionalDay]


class SideRow(Row):
    __tablename__ = Kind.SIDE.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    party_id: Mapped[int] = to(Kind.PARTY, required=True)
    position: Mapped[int]
    embassy_id: Mapped[int | None] = to(Kind.PERSON)


class SignatoryRow(Row):
    __tablename__ = Kind.SIGNATORY.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    party_id: Mapped[int | None] = to(Kind.PARTY)
    name: Mapped[Text]
    function: Mapped[Text]
    witness: Mapped[bool]
    position: Mapped[int]


class ArticleRow(Row):
    __tablename__ = Kind.ARTICLE.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    number: Mapped[str]
    title: Mapped[Text]
    text: Mapped[Text]
    position: Mapped[int]


class AreaRow(Row):
    __tablename__ = Kind.AREA.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    name: Mapped[Text]
    reference: Mapped[str]
    position: Mapped[int]


class GroupRow(Row):
    __tablename__ = Kind.GROUP.value
    agreement_id: Mapped[int] = to(Kind.AGREEMENT, required=True)
    symbol: Mapped[str]
    name: Mapped[Text]
    terms_of_reference: Mapped[Text]
    legal_basis: Mapped[Text]
    languages: Mapped[Words]
    authentic: Mapped[Words]
    recurrence: Mapped[str]
    prevailing: Mapped[str]
    hijri: Mapped[bool]
    own_party_id: Mapped[int | None] = to(Kind.PARTY)
    established_on: Mapped[OptionalDay]
    sample: Mapped[bool]


class TermRow(Row):
    __tablename__ = Kind.TERM.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    text: Mapped[Text]
    note: Mapped[str]


class FocalPointRow(Row):
    __tablename__ = Kind.FOCAL_POINT.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    party_id: Mapped[int] = to(Kind.PARTY, required=True)
    area_id: Mapped[int | None] = to(Kind.AREA)
    person_id: Mapped[int] = to(Kind.PERSON, required=True)
    role: Mapped[people.FocalPointRole] = word(people.FocalPointRole)
    from_on: Mapped[OptionalDay]
    until_on: Mapped[OptionalDay]
    letter: Mapped[str]


class ActivityRow(Row):
    __tablename__ = Kind.ACTIVITY.value
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    area_id: Mapped[int | None] = to(Kind.AREA)
    action_id: Mapped[int | None] = to(Kind.ACTION)
    kind: Mapped[activities.ActivityKind] = word(activities.ActivityKind)
    title: Mapped[Text]
    host_party_id: Mapped[int | None] = to(Kind.PARTY)
    host_institution_id: Mapped[int | None] = to(Kind.INSTITUTION)
    place: Mapped[Text]
    starts_on: Mapped[OptionalDay]
    ends_on: Mapped[OptionalDay]
    planned: Mapped[int | None]
    actual: Mapped[int | None]
    cost_borne_by: Mapped[Text]
    report_due_on: Mapped[OptionalDay]
    reported_on: Mapped[OptionalDay]


class NominationRow(Row):
    __tablename__ = Kind.NOMINATION.value
    uid: Mapped[str]
    group_id: Mapped[int] = to(Kind.GROUP, required=True)
    party_id: Mapped[int] = to(Kind.PARTY, required=True)
    area_id: Mapped[int | None] = to(Kind.AREA)
    role: Mapped[people.FocalPointRole] = word(people.FocalPointRole)
    requested_on: Mapped[OptionalDay]
    until: Mapped[OptionalDay]
    withdrawn_on: Mapped[OptionalDay]
    note: Mapped[str]


class HolidayRow(Row):
    __tablename__ = Kind.HOLIDAY.value
    party_id: Mapped[int] = to(Kind.PARTY, required=True)
    day: Mapped[OptionalDay]
    name: Mapped[Text]
    working: Mapped[bool]

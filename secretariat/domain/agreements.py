"""The legal basis: parties, the agreement they signed, its articles and its areas of cooperation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secretariat.domain.dates import check_order, check_zone
from secretariat.domain.errors import RuleViolation
from secretariat.domain.text import LocalizedText


class PartyKind(StrEnum):
    """What kind of subject an agreement binds."""

    STATE = "state"
    ORGANISATION = "organisation"


class AgreementKind(StrEnum):
    """The kinds of legal basis."""

    MOU = "mou"
    JOINT_STATEMENT = "joint_statement"
    ORGANISATIONS = "agreement_between_organisations"
    COOPERATION = "cooperation_agreement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """A state or organisation that an agreement binds.

    `name` heads documents, `name_in_sentence` is the same with its article ("the State of Palestine"; empty: as
    `name`), `adjective` makes "the Pakistani side". `language` is its own (BCP 47), in which its people's names are
    printed beside the document's. `seat` is the capital or headquarters, and `zone` the IANA zone of its clock;
    `rest_days` are ISO weekday numbers (1 Monday … 7 Sunday).
    """

    id: int = 0
    version: int = 0
    kind: PartyKind = PartyKind.STATE
    name: LocalizedText = LocalizedText()
    name_in_sentence: LocalizedText = LocalizedText()
    short_name: LocalizedText = LocalizedText()
    adjective: LocalizedText = LocalizedText()
    seat: LocalizedText = LocalizedText()
    language: str = "en"
    zone: str = "UTC"
    rest_days: tuple[int, ...] = (6, 7)

    def called(self, language: str) -> str:
        """Return what the party is called in lists: its short name, else its name."""
        return self.short_name.best(language) or self.name.best(language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """An MoU, cooperation agreement or ministers' joint statement."""

    id: int = 0
    version: int = 0
    kind: AgreementKind = AgreementKind.MOU
    title: LocalizedText = LocalizedText()
    purpose: LocalizedText = LocalizedText()
    place: LocalizedText = LocalizedText()
    signed_on: date | None = None
    in_force_on: date | None = None
    expires_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One party's place in an agreement: position 0 is side A, 1 is side B, and so on.

    `embassy_id` is the person at its embassy who gets copies of what is overdue.
    """

    id: int = 0
    version: int = 0
    agreement_id: int = 0
    party_id: int = 0
    position: int = 0
    embassy_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Who signed for a party, or witnessed the signature."""

    id: int = 0
    version: int = 0
    agreement_id: int = 0
    party_id: int | None = None
    name: LocalizedText = LocalizedText()
    function: LocalizedText = LocalizedText()
    witness: bool = False
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article of the agreement; `number` is as printed there ("7", "3 bis")."""

    id: int = 0
    version: int = 0
    agreement_id: int = 0
    number: str = ""
    title: LocalizedText = LocalizedText()
    text: LocalizedText = LocalizedText()
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """An area of cooperation that the agreement names, with an optional outside reference such as "SDG 3.8"."""

    id: int = 0
    version: int = 0
    agreement_id: int = 0
    name: LocalizedText = LocalizedText()
    reference: str = ""
    position: int = 0


def check_party(party: Party) -> None:
    """Refuse a party without a name, in an unknown zone or with rest days that are no weekdays."""
    if not party.name:
        raise RuleViolation("name_missing", field="name")
    check_zone(party.zone)
    if any(day not in range(1, 8) for day in party.rest_days):
        raise RuleViolation("rest_day_unknown", field="rest_days")


def check_agreement(agreement: Agreement) -> None:
    """Refuse an agreement without a title or one that expires before it was signed."""
    if not agreement.title:
        raise RuleViolation("name_missing", field="title")
    check_order(agreement.signed_on, agreement.expires_on, "expires_before_signature", field="expires_on")


def check_named(record: Area | Signatory) -> None:
    """Refuse an area or a signatory without a name."""
    if not record.name:
        raise RuleViolation("name_missing", field="name")


def check_article(article: Article) -> None:
    """Refuse an article without a number."""
    if not article.number.strip():
        raise RuleViolation("number_missing", field="number")

"""What a request for nomination says: a letter to one side that lists every designation asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from secretariat.documents.content.meeting import Contact, LocalText
from secretariat.documents.content.names import LegalBasis, Party, Person
from secretariat.domain.people import FocalPointRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Requested:
    """One designation that is asked for.

    Args:
        area: of cooperation; without text the whole group.
        role: focal point or alternate.
        until: when the answer is asked for.
        before: who was designated last, empty for nobody, until `before_until`.
        counterparts: the focal points of the other sides for the same area, titles and names.
        overdue: the day for the answer has passed.
    """

    area: LocalText
    role: FocalPointRole
    until: date | None = None
    before: str = ""
    before_until: date | None = None
    counterparts: tuple[str, ...] = ()
    overdue: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NominationContent:
    """A letter to one side, in one language. It has no symbol of its own and goes by the group's.

    Args:
        document_date: the day of the letter.
        group: its name, without article.
        parties: in the order of the masthead.
        side: to which the letter goes.
        addressee: who is written to by name; None for the side's competent authority.
        salutation: with which the letter opens, with its punctuation; empty for the usual one of the language.
        basis_clause: "Pursuant to Article 7 of …", without its comma; may be empty.
        requests: in the agreement's order.
        contacts: who answers questions.
    """

    symbol: str
    language: str
    document_date: date
    group: str
    parties: tuple[Party, ...]
    side: Party
    legal_basis: LegalBasis
    requests: tuple[Requested, ...]
    addressee: Person | None = None
    salutation: str = ""
    basis_clause: str = ""
    contacts: tuple[Contact, ...] = ()
    sample: bool = False

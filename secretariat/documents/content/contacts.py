"""What a file of contacts says: people as address books keep them (vCard)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Spellings = tuple[tuple[str, str], ...]
"""A text in several languages: pairs of language (BCP 47) and text, the file's own language first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactCard:
    """One person.

    Args:
        uid: the person's UUID.
        names: without the style.
        styles: what stands before the name ("Dr"), in the language of the name; where there is none, nothing does.
        institutions, functions: the first one that is empty leaves the line out.
        speaks: the language of the person's side (BCP 47).
        roles: what the person was designated for.
        categories: the group's symbol, then areas of cooperation.
    """

    uid: str
    names: Spellings
    styles: Spellings = ()
    institutions: Spellings = ()
    functions: Spellings = ()
    email: str = ""
    phone: str = ""
    speaks: str = ""
    roles: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactsContent:
    """A file of contacts in one language; `made_on` is the day of its revision."""

    language: str
    made_on: date
    cards: tuple[ContactCard, ...]

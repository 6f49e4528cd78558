"""What the directory of focal points says: by area and side who is designated on a day, and where nobody is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from secretariat.documents.content.meeting import LocalText
from secretariat.documents.content.names import Party, Person
from secretariat.domain.people import FocalPointRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A person who is designated; `until_on` is the last day of a limited designation."""

    person: Person
    role: FocalPointRole
    email: str = ""
    phone: str = ""
    from_on: date | None = None
    until_on: date | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """One side in one area: its focal point, then its alternates; `vacant` where a focal point is missing."""

    party: Party
    entries: tuple[Entry, ...] = ()
    vacant: bool = False


@dataclass(frozen=True, slots=True)
class AreaPosts:
    """The sides in one area of cooperation; without text the whole group."""

    area: LocalText
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryContent:
    """Everything that a directory says, in one language.

    Args:
        symbol: of the group.
        document_date: the day on which the designations hold.
        group: its name, without article.
        parties: in the order of the document.
        areas: the whole group where anybody is designated for it, then the areas in the agreement's order.
        places, vacant, expiring: how many focal points the areas call for, are missing, and end within 60 days.
    """

    symbol: str
    language: str
    document_date: date
    group: str
    parties: tuple[Party, ...]
    areas: tuple[AreaPosts, ...]
    places: int
    vacant: int
    expiring: int
    sample: bool = False

    def lines(self) -> Iterator[tuple[AreaPosts, Post, Entry | None]]:
        """Yield every entry with its place, and None for a place that is vacant."""
        for area in self.areas:
            for post in area.posts:
                if post.vacant:
                    yield area, post, None
                for entry in post.entries:
                    yield area, post, entry

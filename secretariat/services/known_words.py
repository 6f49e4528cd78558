"""The names and terms of a database: what no dictionary has, and what is spelt right all the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from secretariat.database.store import rows
from secretariat.domain.agreements import Agreement, Area, Party
from secretariat.domain.changes import Kind
from secretariat.domain.groups import Group
from secretariat.domain.people import Institution, Person
from secretariat.domain.terms import Term
from secretariat.domain.text import LocalizedText
from secretariat.services.unit import Unit

NAMED = frozenset(
    {Kind.PERSON, Kind.INSTITUTION, Kind.PARTY, Kind.AREA, Kind.GROUP, Kind.AGREEMENT, Kind.TERM}
)
"""The kinds of record whose names are known; a change of one of them makes the words out of date."""

_RECORDS = (Person, Institution, Party, Area, Group, Agreement, Term)
_ATTRIBUTES = ("style", "name", "city", "short_name", "adjective", "seat", "symbol", "text", "title", "place")


class KnownWords:
    """Reads the names of people, institutions, parties, areas, groups and agreements, and the terms of the bank."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def texts(self) -> frozenset[str]:
        """Return all of them, in every language, as they are written."""
        with self._unit.read() as session:
            found = [record for kind in _RECORDS for record in rows.find(session, kind)]
        return frozenset(text for record in found for text in _texts(record) if text)


def _texts(record: Any) -> Iterator[str]:
    for name in _ATTRIBUTES:
        value = getattr(record, name, "")
        if isinstance(value, LocalizedText):
            yield from value.values()
        elif isinstance(value, str):
            yield value

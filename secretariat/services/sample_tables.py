"""Reading the tables from which the sample is made, and what has been made of them so far."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.resources import files
from typing import Any

from secretariat.domain.changes import Kind
from secretariat.domain.groups import Group
from secretariat.domain.text import Block, LocalizedRich, LocalizedText, RichText, Run
from secretariat.services.office import Office

Table = Mapping[str, Any]


@dataclass(slots=True)
class People:
    """The ids of what all groups share, by the keys of the files."""

    parties: dict[str, int] = field(default_factory=dict)
    institutions: dict[str, int] = field(default_factory=dict)
    persons: dict[str, int] = field(default_factory=dict)

    def party(self, key: str | None) -> int | None:
        """Return the id of a party by its key."""
        return self.parties[key] if key else None

    def institution(self, key: str | None) -> int | None:
        """Return the id of an institution by its key."""
        return self.institutions[key] if key else None

    def person(self, key: str | None) -> int | None:
        """Return the id of a person by their key."""
        return self.persons[key] if key else None


@dataclass(slots=True)
class Story:
    """One group's file, and the ids of what was made of it, by kind and key.

    `at` plans a step for a day; steps are taken in the order of their days, and on one day as they were planned.
    """

    office: Office
    at: Callable[[date, Callable[[], object]], None]
    people: People
    data: Table
    group: Group = field(default_factory=Group)
    made: dict[Kind, dict[str, int]] = field(default_factory=dict)

    def keep(self, kind: Kind, key: str, row_id: int) -> None:
        """Remember what the record of a key is."""
        self.made.setdefault(kind, {})[key] = row_id

    def id(self, kind: Kind, key: str) -> int:
        """Return the id of the record that has a key."""
        if kind is Kind.PERSON:
            return self.people.persons[key]
        return self.made[kind][key]

    def area(self, table: Table) -> int | None:
        """Return the id of the area that a table names, None when it names none."""
        return self.id(Kind.AREA, table["area"]) if table.get("area") else None


def read(name: str) -> Table:
    """Return one of the sample's files."""
    return tomllib.loads((files("resources") / "sample" / f"{name}.toml").read_text(encoding="utf-8"))


def text(table: Table, name: str) -> LocalizedText:
    """Return a text of a table by language; a plain one is English."""
    value = table.get(name, {})
    return LocalizedText({"en": value} if isinstance(value, str) else value)


def body(table: Table) -> LocalizedRich:
    """Return the text of a paragraph by language: plain, or runs with bold (`b`) and italic (`i`)."""
    texts = {}
    for language, said in table.items():
        if isinstance(said, str):
            texts[language] = RichText.of(said)
        else:
            runs = (Run(run["t"], run.get("b", False), run.get("i", False)) for run in said)
            texts[language] = RichText((Block(tuple(runs)),))
    return LocalizedRich(texts)

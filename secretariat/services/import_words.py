"""What old tables call things, in every language, from `resources/imports`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TypeVar

from babel import Locale

from secretariat.documents.labels import available_languages, labels
from secretariat.domain.actions import ActionStatus, Priority
from secretariat.domain.folding import fold
from secretariat.domain.imports import ImportField

_DASHES = " \t\n\u00a0-\u2013\u2014\u2212_./*"
M = TypeVar("M", ActionStatus, Priority)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportWords:
    """Words of all languages together, folded: a table of one language often has headings of another.

    Args:
        columns: what the headings of a field are.
        statuses, priorities: members of the closed lists by their words.
        months: numbers of the months by their names, long and short.
        totals: what stands first in a row that sums up the others.
        nothing: what stands in a cell that says nothing ("n/a").
        both: what stands for all sides together.
        styles: what stands before a person's name.
        side: what stands beside the name of a side ("the … side").
        joined: "and", between two names; not folded.
    """

    columns: Mapping[ImportField, frozenset[str]]
    statuses: Mapping[str, ActionStatus]
    priorities: Mapping[str, Priority]
    months: Mapping[str, int]
    totals: frozenset[str]
    nothing: frozenset[str]
    both: frozenset[str]
    styles: frozenset[str]
    side: frozenset[str]
    joined: tuple[str, ...]


def key(text: str) -> str:
    """Return the letters and digits of a heading as they are compared; a percent sign counts as a word."""
    return fold(text.replace("%", " percent "))


def says(text: str, words: ImportWords) -> bool:
    """Return whether a cell says anything: it is not empty, no dash, and no "n/a"."""
    return bool(text.strip(_DASHES)) and fold(text) not in words.nothing


@lru_cache(maxsize=1)
def import_words() -> ImportWords:
    """Return the words of all languages that there are."""
    tables = [
        tomllib.loads(file.read_text("utf-8"))
        for file in sorted(files("resources").joinpath("imports").iterdir(), key=lambda entry: entry.name)
        if file.name.endswith(".toml")
    ]

    def gathered(name: str) -> frozenset[str]:
        return frozenset(fold(word) for table in tables for word in table["words"].get(name, ()))

    columns = {
        field: frozenset(key(heading) for table in tables for heading in table["columns"][field.value])
        for field in ImportField
    }
    return ImportWords(
        columns=columns,
        statuses=_members(tables, "statuses", ActionStatus),
        priorities=_members(tables, "priorities", Priority),
        months=_months(tables),
        totals=gathered("totals"),
        nothing=gathered("nothing"),
        both=gathered("both"),
        styles=gathered("styles"),
        side=gathered("side"),
        joined=tuple(word for table in tables for word in table["words"].get("and", ())),
    )


def _members(
    tables: Iterable[Mapping[str, Mapping[str, list[str]]]], name: str, members: type[M]
) -> dict[str, M]:
    """Return the members of a closed list by their words: the program's own labels, and what tables say."""
    label = {"statuses": "action_status", "priorities": "priority"}[name]
    found: dict[str, M] = {}
    for member in members:
        for language in available_languages():
            found[fold(labels(language).get(f"{label}.{member.value}"))] = member
    for table in tables:
        for member in members:
            for word in table[name][member.value]:
                found.setdefault(fold(word), member)
    return found


def _months(tables: Iterable[Mapping[str, Mapping[str, list[str]]]]) -> dict[str, int]:
    """Return the months of all languages: CLDR's names, long and short, and those that the tables add."""
    found: dict[str, int] = {}
    for language in available_languages():
        for form in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in Locale.parse(language).months[form][width].items():
                    if not any(character.isdigit() for character in fold(name)):
                        found.setdefault(fold(name), number)
    for table in tables:
        names = table.get("months", {}).get("names", [])
        found.update({fold(name): number for number, name in enumerate(names, 1)})
    return {**found, "sept": 9}

"""What a finding of the check says to people: what is wrong and what to do, and where."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from babel.dates import get_day_names

from secretariat.documents.labels import Labels, labels
from secretariat.domain.changes import Kind
from secretariat.domain.checks.findings import Finding, Place
from secretariat.domain.text import LocalizedText

_LONGEST_NAME = 60
_WITH_SYMBOLS = (Kind.DECISION, Kind.ACTION, Kind.PAPER)


def finding_text(finding: Finding, language: str) -> str:
    """Return what is wrong and what to do, without the place."""
    found = labels(language)
    places = {name: _shown(name, value, found) for name, value in finding.data.items()}
    if finding.language:
        places["language"] = found.language_name(finding.language)
    if "first" in finding.data and isinstance(finding.data["first"], date):
        places["dates"] = found.dates(finding.data["first"], finding.data["last"])
    return found.format(f"checks.{finding.code}", **places)


def finding_place(finding: Finding, language: str) -> str:
    """Return where it is: "Item 4, Review of implementation", "Paragraph 12", "Decision PPHWG/2026/1/D.3"."""
    place = finding.place
    if place is None:
        return ""
    found = labels(language)
    name = _name(place, language)
    unnumbered = place.kind in _WITH_SYMBOLS and (not name or isinstance(place.name, LocalizedText))
    key = f"check_places.{place.kind.value}" + ("_unnumbered" if unnumbered else "")
    return found.format(key, number=place.number, name=name)


def _name(place: Place, language: str) -> str:
    name = place.name.best(language) if isinstance(place.name, Mapping) else place.name
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1].rsplit(" ", 1)[0] + "…"


def _shown(name: str, value: object, found: Labels) -> str:
    if isinstance(value, LocalizedText):
        return value.best(found.language)
    if isinstance(value, tuple):
        return found.joined([_shown(name, part, found) for part in value])
    if isinstance(value, date):
        return found.date(value)
    if name == "weekday" and isinstance(value, int):
        return str(get_day_names("wide", locale=found.locale)[value - 1])
    return str(value)

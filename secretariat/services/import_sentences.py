"""What is said about the rows of an old table, in words."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from secretariat.documents.labels import labels
from secretariat.domain.imports import Duplicate, PlannedRow, Remark
from secretariat.services.words import long_day, word


def remark(found: Remark, language: str) -> str:
    """Return the sentence about something in a row: a problem, or what is only to be known."""
    catalogue = labels(language)
    kind = "problem" if catalogue.has(f"imports.problem.{found.code}") else "remark"
    places = {name: _shown(value, language) for name, value in found.data.items()}
    return catalogue.format(f"imports.{kind}.{found.code}", **places)


def duplicate(found: Duplicate, language: str) -> str:
    """Return what a row is taken to be the same as."""
    return labels(language).format(
        f"imports.duplicate.{found.likeness.value}", symbol=found.symbol, row=found.row, score=found.score
    )


def about(row: PlannedRow, language: str) -> str:
    """Return all that is to be said about a row, the reason first why it is not taken by itself."""
    said = [remark(problem, language) for problem in row.problems]
    said += [duplicate(row.duplicate, language)] if row.duplicate else []
    said += [remark(found, language) for found in row.remarks]
    return labels(language).sentences(*said)


def _shown(value: object, language: str) -> str:
    if isinstance(value, date):
        return long_day(value, language)
    if isinstance(value, tuple):
        return labels(language).listed([str(part) for part in value])
    return word(value, language) if isinstance(value, StrEnum) else str(value)

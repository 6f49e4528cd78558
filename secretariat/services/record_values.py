"""A stored value as people read it: a name, a date, a word of a closed list, a text in each of its languages."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from babel.dates import format_date
from sqlalchemy import Boolean, Column

from secretariat.database.types import Day, Instant, Rich, Sequence, Wall, Word
from secretariat.documents.labels import labels
from secretariat.domain.changes import Kind
from secretariat.services import words
from secretariat.services.record_names import RecordNames, Stored, decoded

TECHNICAL = frozenset(
    {"id", "version", "deleted_at", "uid", "sha256", "chain", "data_hash", "program", "subject_kind"}
)
"""Columns that say nothing to a reader: numbers of the program's own, and fingerprints."""

_LANGUAGE = frozenset({"language", "prevailing"})
_MONDAY = date(2024, 1, 1)


def text_of(kind: Kind, column: Column[Any], row: Stored | None, names: RecordNames, language: str) -> str:
    """Return the value of one column of a stored row in words, "" where there is none."""
    stored = row.get(column.name) if row is not None else None
    if row is None or stored is None or stored == "":
        return ""
    if column.name == "subject_id":
        return names.of(Kind(row["subject_kind"]), int(stored))
    refers = next(iter(column.foreign_keys), None)
    if refers is not None:
        return names.of(Kind(refers.column.table.name), int(stored))
    if isinstance(column.type, Sequence):
        return _listed(column.name, json.loads(stored), names, language)
    if isinstance(column.type, Boolean):
        return labels(language).get("history.yes" if stored else "history.no")
    value = decoded(column.type, stored)
    if isinstance(column.type, Word):
        found = words.word(value, language)
        return found[:1].upper() + found[1:]
    if isinstance(column.type, Day | Wall | Instant):
        return _moment(value, language)
    if column.name in _LANGUAGE:
        return labels(language).language_name(str(value))
    return str(value)


def texts_of(column: Column[Any], stored: str | None) -> Mapping[str, str]:
    """Return the texts of a localized column by language."""
    value = decoded(column.type, stored)
    return dict(value.plain if isinstance(column.type, Rich) else value)


def _moment(value: date | datetime, language: str) -> str:
    if not isinstance(value, datetime):
        return words.long_day(value, language)
    zone = " UTC" if value.tzinfo is UTC else ""
    return f"{words.long_day(value.date(), language)}, {value:%H:%M}{zone}"


def _listed(name: str, values: list[Any], names: RecordNames, language: str) -> str:
    """Return the members of a list in words: days of the week, groups, languages, or what they are."""
    found = labels(language)
    if name == "rest_days":
        days = [_MONDAY + timedelta(days=int(number) - 1) for number in values]
        return found.listed([format_date(day, "EEEE", locale=found.locale) for day in days])
    if name == "joint_group_ids":
        return found.listed([names.of(Kind.GROUP, int(number)) for number in values])
    if name in ("languages", "authentic"):
        return found.listed([found.language_name(str(code)) for code in values])
    return found.listed([str(value) for value in values])

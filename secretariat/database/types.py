"""How the domain's values stand in the database: plain TEXT and INTEGER, so that row images are exact and portable.

JSON is canonical (sorted keys, no spaces, UTF-8 as it is), dates are ISO 8601, instants are UTC with a `Z`.
What cannot be read as what it shall be was altered on the disk: `file_damaged_in_use`, and none of the text is told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import wraps
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import Dialect, String, TypeDecorator
from sqlalchemy.engine.default import DefaultDialect

from secretariat.domain.errors import StorageProblem
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText, clean

R = TypeVar("R")

MALFORMED = "a stored value is malformed"
"""In the words of SQLite's own reasons; nothing of the value itself, which may be a text of minutes."""


_NONE = (ValueError, TypeError, AttributeError, LookupError, OSError)


def reading(read: Callable[..., R]) -> Callable[..., R]:
    """Let what reads a stored value raise `file_damaged_in_use` where it finds none."""

    @wraps(read)
    def told(*stored: Any) -> R:
        try:
            return read(*stored)
        except _NONE as error:
            raise malformed() from error

    return told


@contextmanager
def stored_values() -> Iterator[None]:
    """Raise `file_damaged_in_use` where stored values that are read within are none; see `reading` for single ones."""
    try:
        yield
    except _NONE as error:
        raise malformed() from error


def malformed() -> StorageProblem:
    """Return what is said of a stored value that is none."""
    return StorageProblem("file_damaged_in_use", reason=MALFORMED)


def canonical(value: Any) -> str:
    """Return `value` as canonical JSON text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


class Localized(TypeDecorator[LocalizedText]):
    """A `LocalizedText` as a JSON object of texts by language."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: LocalizedText | None, dialect: Dialect) -> str:
        return canonical(dict(value or {}))

    @reading
    def process_result_value(self, value: Any, dialect: Dialect) -> LocalizedText:
        return LocalizedText(json.loads(value) if value else {})


def rich_text(value: LocalizedRich) -> str:
    """Return a `LocalizedRich` as it is stored."""
    return canonical({language: text.to_data() for language, text in value.items()})


@reading
def stored_rich(stored: str | None) -> LocalizedRich:
    """Return the `LocalizedRich` that the database keeps as a text; see `reading` for what it raises."""
    data = json.loads(stored) if stored else {}
    return LocalizedRich({language: RichText.from_data(blocks) for language, blocks in data.items()})


class Rich(TypeDecorator[LocalizedRich]):
    """A `LocalizedRich` as a JSON object of blocks by language."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: LocalizedRich | None, dialect: Dialect) -> str:
        return rich_text(value or LocalizedRich())

    def process_result_value(self, value: Any, dialect: Dialect) -> LocalizedRich:
        return stored_rich(value)


@reading
def best_of(stored: str | None, language: str) -> str:
    """Return what `LocalizedText.best` gives, of a stored text: the other languages are not looked at."""
    data = json.loads(stored) if stored else {}
    for code in (language, "en", *data):
        if text := clean(data.get(code) or ""):
            return text
    return ""


@reading
def best_rich(stored: str | None, language: str) -> str:
    """Return the same of a `LocalizedRich`, without styles."""
    data = json.loads(stored) if stored else {}
    for code in (language, "en", *data):
        text = clean(plain_rich(data.get(code) or ()))
        if text.strip():
            return text
    return ""


def plain_rich(blocks: Iterable[Iterable[Mapping[str, Any]]]) -> str:
    """Return the text of stored blocks without styles, blocks separated by LF."""
    return "\n".join(["".join([run["t"] for run in block]) for block in blocks])


class Day(TypeDecorator[date]):
    """A date as `YYYY-MM-DD`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        return value.isoformat() if value is not None else None

    @reading
    def process_result_value(self, value: Any, dialect: Dialect) -> date | None:
        return date.fromisoformat(value) if value else None


class Wall(TypeDecorator[datetime]):
    """A wall time without zone as `YYYY-MM-DDTHH:MM:SS`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return value.replace(tzinfo=None).isoformat(timespec="seconds") if value is not None else None

    @reading
    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if value else None


class Zone(TypeDecorator[str]):
    """The name of an IANA time zone; an empty text for none."""

    impl = String
    cache_ok = True

    @reading
    def process_result_value(self, value: Any, dialect: Dialect) -> str:
        return ZoneInfo(value).key if value else ""


class Instant(TypeDecorator[datetime]):
    """A UTC instant as `YYYY-MM-DDTHH:MM:SS.ffffffZ`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return instant_text(value) if value is not None else None

    @reading
    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if value else None


@reading
def instant(text: str) -> datetime:
    """Return the instant that the database keeps as a text; see `reading` for what it raises."""
    return datetime.fromisoformat(text)


@reading
def day(text: str) -> date:
    """Return the date that the database keeps as a text; see `reading` for what it raises."""
    return date.fromisoformat(text)


def instant_text(value: datetime) -> str:
    """Return an aware datetime as the text in which the database keeps instants."""
    return value.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


class Word(TypeDecorator[StrEnum]):
    """A member of a closed list as its value."""

    impl = String
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return self.words(value).value if value is not None else None

    @reading
    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        return self.words(value) if value is not None else None


class Sequence(TypeDecorator[tuple[Any, ...]]):
    """A tuple of numbers or words as a JSON list."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:
        return canonical(list(value or ()))

    @reading
    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[Any, ...]:
        return tuple(json.loads(value)) if value else ()


# Texts and numbers are all that either database is given, so that its own dialect has nothing to convert.
_PLAIN = DefaultDialect()


def reader(column_type: Any) -> Callable[[Any], Any]:
    """Return what reads the stored values of a column of this type."""
    return column_type.result_processor(_PLAIN, None) or _as_it_is


def writer(column_type: Any) -> Callable[[Any], Any]:
    """Return what makes a value of a column of this type a stored one."""
    return column_type.bind_processor(_PLAIN) or _as_it_is


def _as_it_is(value: Any) -> Any:
    return value

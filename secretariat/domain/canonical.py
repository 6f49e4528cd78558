"""Frozen records as JSON and back, and the one spelling of JSON whose SHA-256 can be compared.

`to_data` follows the value, `from_data` the type hints of the record: what was sealed years ago is read strictly, and
what does not fit is refused with the place where it does not. A field that a record has gained since may be missing
in the data when it has a default.

Floating point numbers have no place in a record: their spelling differs from program to program.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
from itertools import repeat
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints
from zoneinfo import ZoneInfo

from secretariat.domain.errors import StorageProblem
from secretariat.domain.text import LocalizedRich, LocalizedText, RichText

T = TypeVar("T")

_PLAIN = frozenset({bool, int, str})

# RFC 8785, section 3.2.2.3 and appendix D: beyond this, other programs round whole numbers.
_LARGEST = 2**53 - 1
_IN_ZONE = re.compile(r"(?P<instant>[^\[]+)(?:\[(?P<zone>[^\]]+)\])?")


def canonical(value: Any) -> bytes:
    """Return the canonical JSON of a record, or of JSON values: UTF-8, sorted keys, no spaces.

    For what `to_data` lets through this is RFC 8785 (JSON Canonicalization Scheme) to the byte: keys are sorted by
    UTF-16 code units, text is escaped no more than it must be, and numbers are whole and below 2**53. Nothing is
    normalised (RFC 8785, section 3.1): two spellings of one letter are two texts.

    Raises:
        ValueError: a number too large, or half of a surrogate pair in a text.
    """
    return json.dumps(_sorted(to_data(value)), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def to_data(value: Any) -> Any:
    """Return a record as JSON values.

    Records become objects with the names of their fields, tuples lists, dates ISO 8601 and bytes base64.
    An aware datetime is written with its offset and, in brackets, its IANA zone (RFC 9557):
    `2026-03-10T09:00:00+05:00[Asia/Karachi]`. JSON values stay as they are.

    Raises:
        ValueError: a number too large.
        TypeError: a value of a kind that no record has, such as a float.
    """
    kind: Any = type(value)
    return _writer(kind)(value)


@lru_cache(maxsize=1_024)
def _writer(kind: Any) -> Callable[[Any], Any]:
    """Return what writes values of a type: found once, since a long form has tens of thousands of them."""
    if issubclass(kind, StrEnum):
        return _value
    for base, write in _WRITERS:
        if issubclass(kind, base):
            return write
    if not is_dataclass(kind):
        raise TypeError(f"no record holds a {kind.__name__}")
    names = tuple(field.name for field in fields(kind))
    return lambda record: {name: to_data(getattr(record, name)) for name in names}


def _as_it_is(value: Any) -> Any:
    return value


def _value(word: StrEnum) -> str:
    return word._value_  # half of what `value` takes


def _number(value: int) -> int:
    if abs(value) > _LARGEST:
        raise ValueError(f"{value} is too large for JSON")
    return value


def _instant(value: datetime) -> str:
    zone = getattr(value.tzinfo, "key", None)
    return f"{value.isoformat()}[{zone}]" if zone else value.isoformat()


def _list(values: Iterable[Any]) -> list[Any]:
    plain = list(values)
    return plain if _WRITTEN.issuperset(map(type, plain)) else [to_data(part) for part in plain]


_WRITTEN = frozenset({bool, str, NoneType})
_WRITERS: tuple[tuple[type[Any], Callable[[Any], Any]], ...] = (  # the first that fits: a bool is an int too
    (NoneType, _as_it_is),
    (bool, _as_it_is),
    (str, _as_it_is),
    (int, _number),
    (datetime, _instant),
    (date, date.isoformat),
    (bytes, lambda value: base64.b64encode(value).decode("ascii")),
    (RichText, RichText.to_data),
    # of texts by language, or a JSON object
    (Mapping, lambda value: {str(key): to_data(part) for key, part in value.items()}),
    (tuple, _list),
    (list, _list),
)


def _sorted(data: Any) -> Any:
    if isinstance(data, dict):
        keys = sorted(data, key=lambda key: key.encode("utf-16-be"))
        return {key: _sorted(data[key]) for key in keys}
    return [_sorted(part) for part in data] if isinstance(data, list) else data


def from_data(record_type: type[T], data: Any) -> T:
    """Read what `to_data` wrote of a record of this type.

    Raises:
        StorageProblem: `record_unreadable` with the `place` (`items.3.title`) of a field that is unknown, missing or
            of another kind.
    """
    try:
        return cast(T, _reader(cast(Any, record_type))(data))
    except _Unfit as unfit:
        raise StorageProblem("record_unreadable", place=".".join(reversed(unfit.place)) or "-") from unfit


class _Unfit(Exception):
    """Data is of another kind than the type hint asks for; `place` is told on the way out, the innermost first."""

    def __init__(self, *place: str) -> None:
        super().__init__(*place)
        self.place = list(place)


@lru_cache(maxsize=1_024)
def _reader(hint: Any) -> Callable[[Any], Any]:
    """Return what reads values of a type, or raises `_Unfit`: found once, as what writes them."""
    if hint in _PLAIN:
        return lambda data: _read_plain(hint, data)
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _optional_reader(hint)
    if origin is tuple:
        return _tuple_reader(get_args(hint))
    if not isinstance(hint, type):
        raise TypeError(f"no record holds a {hint}")
    if is_dataclass(hint):
        return lambda data: _read_record(hint, data)
    if issubclass(hint, StrEnum):
        return _word_reader(hint)
    if issubclass(hint, date) and not issubclass(hint, datetime):
        return _read_day
    return lambda data: _read_value(hint, data)


def _read_plain(kind: type[Any], data: Any) -> Any:
    if type(data) is not kind:
        raise _Unfit
    return data


def _word_reader(words: type[StrEnum]) -> Callable[[Any], StrEnum]:
    known = {word.value: word for word in words}

    def read(data: Any) -> StrEnum:
        word = known.get(data) if isinstance(data, str) else None
        if word is None:
            raise _Unfit
        return word

    return read


def _read_day(data: Any) -> date:
    try:
        day = date.fromisoformat(data)
    except (ValueError, TypeError) as error:
        raise _Unfit from error
    if day.isoformat() != data:
        raise _Unfit
    return day


def _optional_reader(hint: Any) -> Callable[[Any], Any]:
    """Return what reads something or nothing."""
    choices = [choice for choice in get_args(hint) if choice is not NoneType]
    if len(choices) != 1 or len(choices) == len(get_args(hint)):
        raise TypeError(f"a record holds something or nothing, and not {hint}")
    read = _reader(choices[0])
    return lambda data: None if data is None else read(data)


def _tuple_reader(parts: tuple[Any, ...]) -> Callable[[Any], Any]:
    """Return what reads a tuple: of any length, or with a type for each place."""
    alike = len(parts) == 2 and parts[1] is Ellipsis
    readers = [_reader(part) for part in (parts[:1] if alike else parts)]
    plain = {parts[0]} if alike and parts[0] in _PLAIN else set()

    def read(data: Any) -> tuple[Any, ...]:
        if not isinstance(data, list) or not (alike or len(data) == len(readers)):
            raise _Unfit
        if plain.issuperset(map(type, data)):
            return tuple(data)
        found: list[Any] = []
        try:
            for reader, part in zip(repeat(readers[0]) if alike else readers, data, strict=False):
                found.append(reader(part))
        except _Unfit as unfit:
            unfit.place.append(str(len(found)))
            raise
        return tuple(found)

    return read


def _read_record(record_type: Any, data: Any) -> Any:
    if not isinstance(data, dict):
        raise _Unfit
    known = _known(record_type)
    if not known.keys() >= data.keys():
        raise _Unfit(next(name for name in data if name not in known))
    values = {}
    for name, (read, needed) in known.items():
        if name in data:
            try:
                values[name] = read(data[name])
            except _Unfit as unfit:
                unfit.place.append(name)
                raise
        elif needed:
            raise _Unfit(name)
    return record_type(**values)


def _read_value(hint: type[Any], data: Any) -> Any:
    """Read text that stands for something, and refuse it unless it is what that would be written as."""
    try:
        if issubclass(hint, LocalizedText):
            value: Any = LocalizedText(data)
        elif issubclass(hint, LocalizedRich):
            value = LocalizedRich({language: RichText.from_data(text) for language, text in data.items()})
        elif issubclass(hint, RichText):
            value = RichText.from_data(data)
        elif issubclass(hint, datetime):
            return _read_datetime(data)
        elif issubclass(hint, bytes):
            value = base64.b64decode(data, validate=True)
        else:
            raise NotImplementedError(hint)
        same = canonical(value) == canonical(data)
    except (ValueError, TypeError, AttributeError, LookupError) as error:
        raise _Unfit from error
    if not same:
        raise _Unfit
    return value


def _read_datetime(data: str) -> datetime:
    """Read a wall time, or an aware time in its zone.

    Where the zone's rules have changed since it was written, the wall time counts: it is what the document says.
    """
    match = _IN_ZONE.fullmatch(data)
    if match is None:
        raise ValueError(data)
    instant = datetime.fromisoformat(match["instant"])
    if instant.isoformat() != match["instant"]:
        raise ValueError(data)
    if match["zone"] is None:
        return instant.replace(tzinfo=UTC) if instant.tzinfo and not instant.utcoffset() else instant
    if instant.tzinfo is None:
        raise ValueError(data)
    there = instant.replace(tzinfo=ZoneInfo(match["zone"]))
    later = there.replace(fold=1)
    return later if later.utcoffset() == instant.utcoffset() != there.utcoffset() else there


@lru_cache(maxsize=256)
def _known(record_type: Any) -> dict[str, tuple[Callable[[Any], Any], bool]]:
    """Return the fields of a record type by name: what reads each, and whether it must be there."""
    hints = get_type_hints(record_type)
    return {
        field.name: (
            _reader(hints[field.name]),
            field.default is MISSING and field.default_factory is MISSING,
        )
        for field in fields(record_type)
    }

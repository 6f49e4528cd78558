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
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import lru_cache
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
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value.value if isinstance(value, StrEnum) else value
    if isinstance(value, int):
        if abs(value) > _LARGEST:
            raise ValueError(f"{value} is too large for JSON")
        return value
    if isinstance(value, datetime):
        zone = getattr(value.tzinfo, "key", None)
        return f"{value.isoformat()}[{zone}]" if zone else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return _parts(value)


def _parts(value: Any) -> Any:
    if isinstance(value, RichText):
        return value.to_data()
    if isinstance(value, Mapping):  # of texts by language, or a JSON object
        return {str(key): to_data(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [to_data(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_data(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"no record holds a {type(value).__name__}")


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
    return cast(T, _read(record_type, data, ""))


def _read(hint: Any, data: Any, place: str) -> Any:
    if hint in _PLAIN:
        if type(data) is not hint:
            raise _unreadable(place)
        return data
    return _reader(hint)(hint, data, place)


@lru_cache(maxsize=1_024)
def _reader(hint: Any) -> Callable[[Any, Any, str], Any]:
    """Return what reads values of a type: kept, since a long form has tens of thousands of them."""
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _read_optional
    if origin is tuple:
        return _read_tuple
    if not isinstance(hint, type):
        raise TypeError(f"no record holds a {hint}")
    return _read_record if is_dataclass(hint) else _read_value


def _read_optional(hint: Any, data: Any, place: str) -> Any:
    something = _something(hint)
    return None if data is None else _read(something, data, place)


@lru_cache(maxsize=1_024)
def _something(hint: Any) -> Any:
    """Return the type of what may also be nothing."""
    choices = [choice for choice in get_args(hint) if choice is not NoneType]
    if len(choices) != 1 or len(choices) == len(get_args(hint)):
        raise TypeError(f"a record holds something or nothing, and not {hint}")
    return choices[0]


def _read_tuple(hint: Any, data: Any, place: str) -> tuple[Any, ...]:
    parts = get_args(hint)
    if not isinstance(data, list):
        raise _unreadable(place)
    hints = [parts[0]] * len(data) if len(parts) == 2 and parts[1] is Ellipsis else list(parts)
    if len(hints) != len(data):
        raise _unreadable(place)
    return tuple(
        _read(each, part, _inner(place, str(number)))
        for number, (each, part) in enumerate(zip(hints, data, strict=True))
    )


def _read_record(record_type: Any, data: Any, place: str) -> Any:
    if not isinstance(data, dict):
        raise _unreadable(place)
    known = _known(record_type)
    for name in data:
        if name not in known:
            raise _unreadable(_inner(place, name))
    values = {}
    for name, (hint, needed) in known.items():
        if name in data:
            values[name] = _read(hint, data[name], _inner(place, name))
        elif needed:
            raise _unreadable(_inner(place, name))
    return record_type(**values)


def _read_value(hint: type[Any], data: Any, place: str) -> Any:
    """Read text that stands for something, and refuse it unless it is what that would be written as."""
    try:
        if issubclass(hint, StrEnum):
            return hint(data)  # which is known by exactly what would be written
        if issubclass(hint, LocalizedText):
            value: Any = LocalizedText(data)
        elif issubclass(hint, LocalizedRich):
            value = LocalizedRich({language: RichText.from_data(text) for language, text in data.items()})
        elif issubclass(hint, RichText):
            value = RichText.from_data(data)
        elif issubclass(hint, datetime):
            return _read_datetime(data)
        elif issubclass(hint, date):
            value = date.fromisoformat(data)
        elif issubclass(hint, bytes):
            value = base64.b64decode(data, validate=True)
        else:
            raise NotImplementedError(hint)
        same = canonical(value) == canonical(data)
    except (ValueError, TypeError, AttributeError, LookupError) as error:
        raise _unreadable(place) from error
    if not same:
        raise _unreadable(place)
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
def _known(record_type: Any) -> dict[str, tuple[Any, bool]]:
    """Return the fields of a record type by name: the type of each, and whether it must be there."""
    hints = get_type_hints(record_type)
    return {
        field.name: (hints[field.name], field.default is MISSING and field.default_factory is MISSING)
        for field in fields(record_type)
    }


def _inner(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _unreadable(place: str) -> StorageProblem:
    return StorageProblem("record_unreadable", place=place or "-")

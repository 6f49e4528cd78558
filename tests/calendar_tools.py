"""Calendars read by others than the program that wrote them: libical (Evolution, KOrganizer) and vobject."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

import vobject


class _Time(ctypes.Structure):
    """`struct icaltimetype` of libical 3."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    ]


class _Libical:
    def __init__(self) -> None:
        lib = ctypes.CDLL("libical.so.3")
        pointer = ctypes.c_void_p
        for name in ("icalcomponent_get_first_component", "icalcomponent_get_next_component"):
            getattr(lib, name).restype = pointer
            getattr(lib, name).argtypes = [pointer, ctypes.c_int]
        lib.icalparser_parse_string.restype = pointer
        lib.icalparser_parse_string.argtypes = [ctypes.c_char_p]
        lib.icalrestriction_check.argtypes = [pointer]
        lib.icalcomponent_count_errors.argtypes = [pointer]
        lib.icalcomponent_free.argtypes = [pointer]
        lib.icalcomponent_free.restype = None
        lib.icalmemory_free_buffer.argtypes = [pointer]
        lib.icalmemory_free_buffer.restype = None
        lib.icalcomponent_as_ical_string_r.argtypes = [pointer]
        lib.icalcomponent_as_ical_string_r.restype = pointer
        for name in ("icalcomponent_get_summary", "icalcomponent_get_description", "icalcomponent_get_uid"):
            getattr(lib, name).argtypes = [pointer]
            getattr(lib, name).restype = ctypes.c_char_p
        lib.icalcomponent_get_sequence.argtypes = [pointer]
        for name in ("icalcomponent_get_dtstart", "icalcomponent_get_dtend"):
            getattr(lib, name).argtypes = [pointer]
            getattr(lib, name).restype = _Time
        lib.icaltime_as_timet_with_zone.argtypes = [_Time, pointer]
        lib.icaltime_as_timet_with_zone.restype = ctypes.c_long
        self.lib = lib


_LIBICAL: list[_Libical] = []
_KINDS = {"VEVENT": 4, "VTODO": 5}  # enum icalcomponent_kind


@dataclass(frozen=True)
class Seen:
    """An entry as libical reads it; its times as seconds since 1970, reckoned by the file's own VTIMEZONE."""

    kind: str
    uid: str
    sequence: int
    summary: str
    description: str
    starts: int
    ends: int
    whole_days: bool


def by_libical(data: bytes) -> list[Seen]:
    """Return the entries of a calendar; fail where libical finds an error or a rule of RFC 5545 or 5546 broken."""
    if not _LIBICAL:
        _LIBICAL.append(_Libical())
    lib = _LIBICAL[0].lib
    calendar = lib.icalparser_parse_string(data)
    assert calendar, "libical reads no calendar in it"
    try:
        allowed = lib.icalrestriction_check(calendar)
        errors = lib.icalcomponent_count_errors(calendar)
        if errors or not allowed:
            raise AssertionError(_errors(lib, calendar))
        return [seen for kind, number in _KINDS.items() for seen in _seen(lib, calendar, kind, number)]
    finally:
        lib.icalcomponent_free(calendar)


def _errors(lib: Any, calendar: int) -> str:
    buffer = lib.icalcomponent_as_ical_string_r(calendar)
    text = (ctypes.string_at(buffer) or b"").decode().replace("\r\n ", "")
    lib.icalmemory_free_buffer(buffer)
    return "\n".join(line for line in text.splitlines() if line.startswith("X-LIC")) or "not allowed"


def _seen(lib: Any, calendar: int, kind: str, number: int) -> list[Seen]:
    found, part = [], lib.icalcomponent_get_first_component(calendar, number)
    while part:
        starts, ends = lib.icalcomponent_get_dtstart(part), lib.icalcomponent_get_dtend(part)
        found.append(
            Seen(
                kind=kind,
                uid=(lib.icalcomponent_get_uid(part) or b"").decode(),
                sequence=lib.icalcomponent_get_sequence(part),
                summary=(lib.icalcomponent_get_summary(part) or b"").decode(),
                description=(lib.icalcomponent_get_description(part) or b"").decode(),
                starts=lib.icaltime_as_timet_with_zone(starts, starts.zone),
                ends=lib.icaltime_as_timet_with_zone(ends, ends.zone),
                whole_days=bool(starts.is_date),
            )
        )
        part = lib.icalcomponent_get_next_component(calendar, number)
    return found


def by_vobject(data: bytes) -> Any:
    """Return a calendar as vobject reads it, which also knows what each part must have."""
    calendar = vobject.readOne(data.decode("utf-8"))
    calendar.validate(raiseException=True)
    return calendar


def cards_by_vobject(data: bytes) -> list[Any]:
    """Return the cards of a file as vobject reads them."""
    cards = list(vobject.readComponents(data.decode("utf-8")))
    for card in cards:
        card.validate(raiseException=True)
    return cards


def check_lines(data: bytes) -> None:
    """Fail unless all lines end with CRLF, have at most 75 octets, and none is folded inside a character."""
    assert data.endswith(b"\r\n")
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    for line in lines:
        assert len(line) <= 75, line
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode("utf-8")

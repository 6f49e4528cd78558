"""Dates, wall times and zones: the rules that hold for every record with a date.

Dates are dates. A meeting keeps wall time and IANA zone, because zone rules change at short notice.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from secretariat.domain.errors import RuleViolation


def parse_date(text: str) -> date:
    """Return the date that ISO 8601 `text` (YYYY-MM-DD) names.

    Raises:
        RuleViolation: `date_unreadable` when it names none.
    """
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise RuleViolation("date_unreadable", text=text) from error


def check_zone(zone: str) -> ZoneInfo:
    """Return the IANA zone called `zone`, or refuse it."""
    try:
        return ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise RuleViolation("zone_unknown", zone=zone, field="zone") from error


def check_order(first: date | None, last: date | None, code: str, **data: object) -> None:
    """Refuse with `code` when `last` lies before `first`; a date that is not known yet is in order."""
    if first and last and last < first:
        raise RuleViolation(code, first=first, last=last, **data)


def instant(wall: datetime, zone: str) -> datetime:
    """Return the UTC instant of a wall time in `zone`.

    Raises:
        RuleViolation: `time_skipped` when clocks are put forward over that time there (PEP 495 calls it a gap);
            `time_unreadable` when its instant lies outside the years 1 to 9999.
    """
    local = wall.replace(tzinfo=check_zone(zone))
    try:
        utc = local.astimezone(UTC)
    except OverflowError as error:
        raise RuleViolation("time_unreadable", text=wall) from error
    if utc.astimezone(local.tzinfo).replace(tzinfo=None) != wall:
        raise RuleViolation("time_skipped", time=wall, zone=zone)
    return utc


def in_zone(wall: datetime, zone: str, other: str) -> datetime:
    """Return, as a wall time in zone `other`, the instant that is `wall` in `zone`."""
    return wall.replace(tzinfo=check_zone(zone)).astimezone(check_zone(other)).replace(tzinfo=None)


def zone_city(zone: str) -> str:
    """Return the city that an IANA zone is named after: "Karachi" for `Asia/Karachi`."""
    return zone.rpartition("/")[2].replace("_", " ")

"""How often a group meets: the part of RFC 5545's recurrence rules (section 3.3.10) that a series of meetings can use.

Only the grammar is here; services/series.py unfolds a rule into days.
"""

from __future__ import annotations

import re
from datetime import datetime

from secretariat.domain.errors import RuleViolation

# Every three months, where a group has no rule of its own.
USUAL = "FREQ=MONTHLY;INTERVAL=3"
# A series of meetings has hours of its own, so a rule gives days alone; and it ends on a day, for meetings that are
# postponed and cancelled cannot be counted: no HOURLY, no BYHOUR, no COUNT.
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_DAY = r"(?:MO|TU|WE|TH|FR|SA|SU)"


def _listed(one: str) -> str:
    return f"{one}(?:,{one})*"


_PARTS = {
    "FREQ": "|".join(_FREQUENCIES),
    "INTERVAL": r"[1-9]\d{0,2}",
    "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
    "BYDAY": _listed(rf"(?:[+-]?(?:0?[1-9]|[1-4]\d|5[0-3]))?{_DAY}"),
    "BYMONTHDAY": _listed(r"[+-]?(?:0?[1-9]|[12]\d|3[01])"),
    "BYMONTH": _listed(r"(?:0?[1-9]|1[0-2])"),
    "BYSETPOS": _listed(r"[+-]?[1-9]\d?"),
    "WKST": _DAY,
}


def parts(rule: str) -> dict[str, str]:
    """Return the parts of a recurrence rule by name, in capitals.

    Raises:
        RuleViolation: `recurrence_unreadable` when it is none, or uses what a series of meetings cannot.
    """
    found: dict[str, str] = {}
    for part in rule.strip().upper().removeprefix("RRULE:").split(";"):
        name, _, value = part.partition("=")
        if name in found or not re.fullmatch(_PARTS.get(name, "(?!)"), value, re.ASCII):
            raise _unreadable(rule)
        found[name] = value
    if not _fits(found):
        raise _unreadable(rule)
    return found


def check_recurrence(rule: str) -> None:
    """Refuse (`recurrence_unreadable`) what is no recurrence rule; an empty one says that there is none."""
    if rule:
        parts(rule)


def _fits(found: dict[str, str]) -> bool:
    """Return whether the parts go together (RFC 5545, section 3.3.10)."""
    frequency = found.get("FREQ")
    numbered_days = any(
        part[0] in "+-" or part[0].isdigit() for part in found.get("BYDAY", "").split(",") if part
    )
    if frequency is None or (numbered_days and frequency not in ("MONTHLY", "YEARLY")):
        return False
    if "BYMONTHDAY" in found and frequency == "WEEKLY":
        return False
    if "BYSETPOS" in found and not found.keys() & {"BYDAY", "BYMONTHDAY", "BYMONTH"}:
        return False
    return "UNTIL" not in found or _is_day(found["UNTIL"])


def _is_day(until: str) -> bool:
    try:
        datetime.strptime(until[:8], "%Y%m%d")
    except ValueError:
        return False
    return True


def _unreadable(rule: str) -> RuleViolation:
    return RuleViolation("recurrence_unreadable", text=rule, field="recurrence")

"""Sentences and words for what a reply to an update form says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from secretariat.domain.update_preview import UpdateCell, Value
from secretariat.domain.update_replies import Fault, UpdateFault
from secretariat.services import words

_WITH_DAY = (UpdateFault.DAY_OUTSIDE, UpdateFault.DUE_TOO_EARLY, UpdateFault.DUE_TOO_LATE)


def fault_sentence(fault: Fault, language: str, day: Callable[[date], str] = date.isoformat) -> str:
    """Return the sentence that says what is wrong in a reply, and where; `day` says how a date reads in it."""
    dated = fault.kind in _WITH_DAY and fault.found
    return words.label(
        f"update_fault.{fault.kind.value}",
        language,
        symbol=fault.symbol,
        row=fault.row,
        column=words.word(fault.column, language) if fault.column else "",
        found=day(date.fromisoformat(fault.found)) if dated else fault.found or "–",
    )


def value_text(value: Value, language: str) -> str:
    """Return what stands in a cell, as people read it; a dash for nothing."""
    if isinstance(value, StrEnum):
        return words.word(value, language)
    if isinstance(value, date):
        return value.isoformat()
    return "–" if value is None or value == "" else str(value)


def cell_words(cell: UpdateCell, language: str) -> dict[str, str]:
    """Return a cell's column, what went out, came back and stands now, and how these compare, in words."""
    return {
        "column": words.word(cell.column, language),
        "old": value_text(cell.old, language),
        "new": value_text(cell.new, language),
        "now": value_text(cell.now, language),
        "state": words.word(cell.state, language),
    }

"""What brings about each refusal of a date in words: for the tests of sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.small_register import Register


def read(words: str) -> Callable[[Register, Path], Any]:
    """Read words as a date of the register's group, on the clock's first day, a Monday."""
    return lambda r, p: r.office.date_words.read(words, ["en"], r.group.id)


DATE_TRIGGERS: dict[str, Callable[[Register, Path], Any]] = {
    "date_words_unknown": read("whenever it suits"),
    "date_words_ambiguous": read("03/04/2026"),
    "date_words_impossible": read("31 June"),
    "date_words_event": read("before the agreement ends"),
    "date_words_year": read("1 May 0027"),
    "date_words_past": read("four years before the next meeting"),
}

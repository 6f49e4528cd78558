"""Words for codes on screen, from the label catalogue that documents and the command line use too.

word("action_status", ActionStatus.ON_HOLD)         # "On hold"
act("change meetings")                              # "Change of meeting"
meeting_title(line)                                 # "Third Meeting", or the title it was given
options("meeting_mode", MeetingMode)                # [(MeetingMode.VIRTUAL, "Virtual"), …] for a ChoiceField
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from secretariat.domain.errors import SecretariatError
from secretariat.domain.lines import MeetingLine
from ui import i18n
from ui.paths import resource

E = TypeVar("E", bound=StrEnum)


def sentence(error: SecretariatError) -> str:
    """Return what an error says to the user: the sentence of its code in `[errors]`, with its data in their places."""
    found = _find("errors", error.code)
    if found is None:
        return str(error)
    data = {name: _shown(value) for name, value in error.data.items()}
    return found.format_map(_Places(data))


def _shown(value: object) -> object:
    if isinstance(value, tuple):
        return ", ".join(str(_shown(part)) for part in value)
    if isinstance(value, datetime):
        return i18n.moment(value)
    if isinstance(value, date):
        return i18n.day(value)
    if isinstance(value, StrEnum):
        shown = word(re.sub(r"(?<!^)(?=[A-Z])", "_", type(value).__name__).lower(), value.value)
        return shown[:1].lower() + shown[1:]
    return value


class _Places(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "…"  # a sentence with a hole is better than none


@cache
def _tables(language: str) -> dict[str, Any]:
    path = resource("labels", f"{language}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def word(table: str, key: str) -> str:
    """Return the word for `key` in a table of the labels, with a capital; a key without a word is shown as it is."""
    found = _find(table, key) or key.replace("_", " ")
    return found[:1].upper() + found[1:]


def _find(table: str, key: str) -> str | None:
    for language in (i18n.language(), "en"):
        entry: Any = _tables(language)
        for part in [*table.split("."), str(key)]:
            entry = entry.get(part) if isinstance(entry, dict) else None
        if isinstance(entry, str):
            return entry
    return None


def options(table: str, members: Iterable[E]) -> list[tuple[E, str]]:
    """Return enum members with their words, in their own order."""
    return [(member, word(table, member.value)) for member in members]


def act(name: str) -> str:
    """Return a journal act such as `change meetings` in words, for "Undo: …"."""
    verb, _, kind = name.partition(" ")
    named = word("kind", kind)
    return word("acts", verb).format_map(_Places(kind=named[:1].lower() + named[1:]))


def meeting_title(meeting: MeetingLine) -> str:
    """Return what a meeting is called: its own title, or its number in words."""
    if meeting.title:
        return meeting.title
    ordinals = _tables(i18n.language()).get("ordinals") or _tables("en")["ordinals"]
    words: list[str] = ordinals["words"]
    number = meeting.number
    named = words[number - 1] if 1 <= number <= len(words) else f"{number}."
    return (_find("minutes", "meeting") or "{ordinal}").format(ordinal=named)

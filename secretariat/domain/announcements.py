"""What those who work on one register tell each other at once: that something was saved, and what is being edited.

    payload = written(Saved(sender, "Amina Khan", 412))
    read(payload)           # the same again; None for anything that was not written so

Everybody whom the server lets in can send such texts. They are read as foreign input: what has not their form is
nothing, and what they say is only shown, or leads to looking what the register has.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.text import clean

LONGEST = 7999
"""Bytes that PostgreSQL lets a payload have (https://www.postgresql.org/docs/current/sql-notify.html)."""

MOST_RECORDS = 50
LONGEST_NAME = 120
LONGEST_SENDER = 200
_LARGEST = 2**63 - 1
# Marks of direction would reach beyond the name: U+200E, U+200F, U+061C, embeddings, overrides and isolates.
_MARKS = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])


@dataclass(frozen=True, slots=True)
class Saved:
    """An act was committed.

    Attributes:
        sender: names one open office, until it is closed.
        who: as the journal names the actor.
        seq: the number of the act in the journal.
    """

    sender: str
    who: str
    seq: int


@dataclass(frozen=True, slots=True)
class Editing:
    """All that one office has under its hands now; nothing, when it has ended.

    Attributes:
        sender: as in `Saved`.
        who: as in `Saved`.
        records: those in whose forms something typed is not saved yet.
        minutes: the meeting whose minutes are open for writing, 0 for none.
    """

    sender: str
    who: str
    records: frozenset[Ref] = frozenset()
    minutes: int = 0

    @property
    def is_end(self) -> bool:
        """Whether nothing is edited any more."""
        return not self.records and not self.minutes


Announcement = Saved | Editing


def written(told: Announcement) -> str:
    """Return the payload that says it; of very many records the first `MOST_RECORDS`."""
    said: dict[str, Any] = {"sender": told.sender, "who": _name(told.who)}
    if isinstance(told, Saved):
        said["saved"] = told.seq
    else:
        refs = sorted((ref.kind.value, ref.id) for ref in told.records)
        said["edits"] = refs[:MOST_RECORDS]
        said["minutes"] = told.minutes
    return json.dumps(said, ensure_ascii=False)


def read(payload: str) -> Announcement | None:
    """Return what a payload says, None when it says nothing that is known."""
    if len(payload.encode("utf-8", "replace")) > LONGEST:
        return None
    try:
        said = json.loads(payload)
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    sender, who = said.get("sender"), said.get("who")
    if not isinstance(sender, str) or not isinstance(who, str) or not 0 < len(sender) <= LONGEST_SENDER:
        return None
    name, seq = _name(who) or "?", _number(said.get("saved"))
    if seq:
        return Saved(sender, name, seq)
    if not isinstance(said.get("edits"), list):
        return None
    refs = (_ref(one) for one in said["edits"][:MOST_RECORDS])
    found = frozenset(ref for ref in refs if ref is not None)
    return Editing(sender, name, found, _number(said.get("minutes")))


def _name(text: str) -> str:
    """Return a name in one line, without what would reach beyond it, and no longer than one is."""
    return " ".join(clean(text).translate(_MARKS).split())[:LONGEST_NAME]


def _number(value: Any) -> int:
    """Return the number of something stored, 0 for what can be none."""
    return value if type(value) is int and 0 < value <= _LARGEST else 0


def _ref(value: Any) -> Ref | None:
    if not isinstance(value, list) or len(value) != 2:
        return None
    kind, number = value[0], _number(value[1])
    known = isinstance(kind, str) and kind in {one.value for one in Kind}
    return Ref(Kind(kind), number) if known and number else None

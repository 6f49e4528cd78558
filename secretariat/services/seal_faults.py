"""Whether what was sealed is still what it was: every change is found and named by the symbol of its document.

All is read as it is stored and not as records: what was damaged may be no record any more, and a file with hundreds of
adopted meetings is checked in little more than the time that it takes to read it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from secretariat.database.recording import Image
from secretariat.database.sql import streamed
from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.changes import Kind
from secretariat.domain.heads import FIRST
from secretariat.domain.seals import SEALED_STATES, SealKind
from secretariat.domain.symbols import minutes_symbol
from secretariat.services.seal_rows import Sealed, differing, read_sealed

Row = dict[str, Any]
_FILES = Kind.ATTACHMENT.value
# What is stored once and never changed by any verb.
_FINAL = frozenset({Kind.SEAL.value, Kind.ORIGINAL.value, Kind.MINUTES_VERSION.value})


@dataclass(slots=True)
class Finals:
    """What the journal says of rows that are final once they are stored; `notice` is for `journal_faults.faults`.

    Rows that an entry changed or took away afterwards agree with the journal again, and with each other; but no verb
    makes such an entry.
    """

    stored: dict[str, dict[int, Row]] = field(
        default_factory=lambda: {name: {} for name in _FINAL | {_FILES}}
    )
    rewritten: list[tuple[str, Row]] = field(default_factory=list)

    def notice(self, table: str, row_id: int, before: Image, after: Image) -> None:
        """Take down a row image, if it is one of what is final."""
        if table not in _FINAL and not (table == _FILES and _is_scan(before or after or {})):
            return
        if before is not None:
            self.rewritten.append((table, before))
        elif after is not None:
            self.stored[table][row_id] = after


def _is_scan(row: Row) -> bool:
    return row.get("role") == AttachmentRole.SIGNED_COPY


def faults(connection: Connection, finals: Finals) -> Iterator[str]:
    """Yield a code for every fault: `blob HASH`, or one that names a document's symbol.

    `seal SYMBOL` (the sealed record is missing or was altered, or there is one too many), `unsealed SYMBOL` (adopted or
    issued without a seal), `reverted SYMBOL` (sealed, and no longer adopted), `seal_chain SYMBOL` (the journal never
    had the head that the seal names), `original SYMBOL FILE` (an original or its bytes are missing or altered),
    `originals SYMBOL` (there are more or fewer of them than were sealed), `draft SYMBOL NUMBER` (a circulated draft is
    missing or altered), `sealed SYMBOL KIND ID` (a row is not what was sealed).
    """
    seen = set()
    for fault in _File(connection, finals).faults():
        if fault not in seen:
            seen.add(fault)
            yield fault


class _File:
    """The rows of a file that have to do with seals, as they are stored."""

    def __init__(self, connection: Connection, finals: Finals) -> None:
        self._connection = connection
        self._finals = finals
        self._seals = list(self._rows("SELECT * FROM seals ORDER BY id"))
        self._originals = list(self._rows("SELECT * FROM originals ORDER BY id"))
        # By their seal; a damaged file has anything for an id.
        self._standing: dict[Any, list[Row]] = {}
        for original in self._originals:
            if original["deleted_at"] is None:
                self._standing.setdefault(original["seal_id"], []).append(original)
        self._drafts = list(self._rows("SELECT * FROM minutes_versions ORDER BY id"))
        self._scans = [row for row in self._rows("SELECT * FROM attachments ORDER BY id") if _is_scan(row)]
        self._meetings = self._by_id("SELECT id, symbol, minutes_state, deleted_at FROM meetings")
        self._corrigenda = self._by_id("SELECT id, meeting_id, symbol, issued_on, deleted_at FROM corrigenda")
        self._sizes: dict[str, int] = {}
        self._sealed: dict[str, Sealed] = {}

    def _rows(self, statement: str) -> Iterator[Row]:
        with streamed(self._connection, statement) as found:
            names = [column[0] for column in found.description]
            for row in found:
                yield dict(zip(names, row, strict=True))

    def _by_id(self, statement: str) -> dict[int, Row]:
        return {row["id"]: row for row in self._rows(statement)}

    def faults(self) -> Iterator[str]:
        """Yield every fault, some of them perhaps twice."""
        yield from self._altered_bytes()
        seals: dict[tuple[str, int], Row] = {}
        for seal in self._seals:
            if seal["deleted_at"] is None and seals.setdefault(_subject(seal), seal) is not seal:
                yield f"seal {self._symbol(seal)}"  # one too many
        yield from self._unlike_journal()
        sound: dict[tuple[str, int], Sealed] = {}
        heads = {FIRST, *self._heads({seal["chain"] for seal in self._seals})}
        for subject, standing in self._subjects():
            seal_of = seals.pop(subject, None)
            if seal_of is None:
                if standing:
                    yield f"unsealed {self._symbol_of(*subject)}"
                continue
            sealed = self._sealed.get(seal_of["sha256"])
            symbol = sealed.symbol if sealed else self._symbol_of(*subject)
            if not standing:
                yield f"reverted {symbol}"
            if seal_of["chain"] not in heads:
                yield f"seal_chain {symbol}"
            if sealed is None:
                yield f"seal {symbol}"
                continue
            sound[subject] = sealed
            yield from self._wrong_originals(seal_of, sealed)
        for seal in seals.values():
            yield f"reverted {self._symbol(seal)}"
        yield from differing(self._connection, sound)

    def _heads(self, named: Collection[Any]) -> list[Any]:
        """Return which of the heads that seals name the journal has had."""
        with streamed(self._connection, "SELECT chain FROM journal") as chains:
            return [chain for (chain,) in chains if chain in named]

    def _subjects(self) -> Iterator[tuple[tuple[str, int], bool]]:
        """Yield what can be sealed, minutes and corrigenda, and whether it counts as adopted or issued."""
        for meeting in self._meetings.values():
            if meeting["deleted_at"] is None:
                yield (SealKind.MINUTES.value, meeting["id"]), meeting["minutes_state"] in SEALED_STATES
        for corrigendum in self._corrigenda.values():
            if corrigendum["deleted_at"] is None:
                yield (SealKind.CORRIGENDUM.value, corrigendum["id"]), corrigendum["issued_on"] is not None

    def _altered_bytes(self) -> Iterator[str]:
        """Yield stored bytes that are not what their name says; of seals, read what they hold on the way."""
        wanted = {seal["sha256"] for seal in self._seals}
        with streamed(self._connection, "SELECT sha256, data FROM blobs", rows=1) as stored:
            for name, data in stored:
                if not isinstance(data, bytes) or hashlib.sha256(data).hexdigest() != name:
                    yield f"blob {name}"
                    continue
                self._sizes[name] = len(data)
                if name in wanted and (sealed := read_sealed(data)):
                    self._sealed[name] = sealed

    def _unlike_journal(self) -> Iterator[str]:
        """Yield what is final and was changed, taken away, or lost its bytes after it was stored."""
        for table, row in self._finals.rewritten:
            yield self._named(table, row)
        present = {
            Kind.SEAL.value: self._seals,
            Kind.ORIGINAL.value: self._originals,
            Kind.MINUTES_VERSION.value: self._drafts,
            _FILES: self._scans,
        }
        for table, rows in present.items():
            now = {row["id"]: row for row in rows}
            for row_id, row in self._finals.stored[table].items():
                stands = now.get(row_id, {})
                if any(stands.get(name, value) != value for name, value in row.items()) or not stands:
                    yield self._named(table, row)
            for row in rows:
                if table != Kind.SEAL.value and row["sha256"] not in self._sizes:
                    yield self._named(table, row)

    def _wrong_originals(self, seal: Row, sealed: Sealed) -> Iterator[str]:
        found = self._standing.get(seal["id"], [])
        if sorted(sealed.originals) != sorted(
            (str(o["kind"]), str(o["language"]), o["first_party_id"] or 0) for o in found
        ):
            yield f"originals {sealed.symbol}"
        for original in found:
            if self._sizes.get(original["sha256"]) != original["size"]:
                yield f"original {sealed.symbol} {original['name']}"

    def _named(self, table: str, row: Row) -> str:
        """Return the fault of a row of what is final."""
        if table == Kind.SEAL.value:
            return f"seal {self._symbol(row)}"
        if table == Kind.MINUTES_VERSION.value:
            return f"draft {self._symbol_of(SealKind.MINUTES.value, row['meeting_id'])} {row['number']}"
        if table == _FILES:
            return f"original {self._symbol_of(SealKind.MINUTES.value, row['subject_id'])} {row['name']}"
        seal = self._finals.stored[Kind.SEAL.value].get(row["seal_id"])
        seal = seal or next((one for one in self._seals if one["id"] == row["seal_id"]), {})
        return f"original {self._symbol(seal)} {row['name']}"

    def _symbol(self, seal: Row) -> str:
        """Return the symbol of what a seal belongs to, as it was sealed if that can be read."""
        sealed = self._sealed.get(seal.get("sha256", ""))
        return sealed.symbol if sealed else self._symbol_of(*_subject(seal))

    def _symbol_of(self, kind: str, row_id: int) -> str:
        """Return the symbol of a meeting's minutes, or of a corrigendum."""
        corrigendum = self._corrigenda.get(row_id, {}) if kind == SealKind.CORRIGENDUM else {}
        if corrigendum.get("symbol"):
            return str(corrigendum["symbol"])
        meeting_id = corrigendum.get("meeting_id") if kind == SealKind.CORRIGENDUM else row_id
        return minutes_symbol(str(self._meetings.get(meeting_id or 0, {}).get("symbol", "")))


def _subject(seal: Row) -> tuple[str, int]:
    """Return what a seal is of: the minutes of a meeting, or a corrigendum, by its id."""
    corrigendum = seal.get("corrigendum_id")
    if corrigendum:
        return SealKind.CORRIGENDUM.value, corrigendum
    return SealKind.MINUTES.value, seal.get("meeting_id") or 0

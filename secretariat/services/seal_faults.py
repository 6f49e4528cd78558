"""Whether what was sealed is still what it was: every change is found and named by the symbol of its document."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from typing import Any

from sqlalchemy import Connection, or_, select
from sqlalchemy.orm import Session

from secretariat.database.journal import FIRST, RowImages, images
from secretariat.database.store import blobs, rows
from secretariat.database.store import seals as queries
from secretariat.database.tables import BlobRow, CorrigendumRow, JournalRow, MeetingRow
from secretariat.domain.attachments import AttachmentRole
from secretariat.domain.changes import Kind
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import SEALED_STATES, Corrigendum, Seal, SealKind
from secretariat.domain.symbols import minutes_symbol
from secretariat.services.corrigendum_content import corrigendum_rows
from secretariat.services.sealing import sealed_rows


def faults(connection: Connection) -> Iterator[str]:
    """Yield a code for every fault: `blob HASH`, or one that names a document's symbol.

    `seal SYMBOL` (the sealed record is missing or was altered), `unsealed SYMBOL` (adopted or issued without a seal),
    `reverted SYMBOL` (sealed, and no longer adopted), `seal_chain SYMBOL` (the journal never had the head that the seal
    names), `original SYMBOL FILE` (the bytes of an original are missing or altered), `originals SYMBOL` (there are more
    or fewer of them than were sealed), `sealed SYMBOL KIND ID` (a row is not what was sealed).
    """
    with Session(connection) as session:
        yield from _altered_bytes(session)
        heads = {FIRST, *session.scalars(select(JournalRow.chain))}
        seals: dict[tuple[SealKind, int], Seal] = {}
        for seal in rows.find(session, Seal):
            if seals.setdefault((seal.kind, seal.corrigendum_id or seal.meeting_id), seal) is not seal:
                yield f"seal {_symbol(session, seal)}"  # one too many
        yield from _rewritten(session)
        for meeting in rows.find(session, Meeting):
            sealed = seals.pop((SealKind.MINUTES, meeting.id), None)
            yield from _minutes(session, meeting, sealed, heads)
        for corrigendum in rows.find(session, Corrigendum):
            sealed = seals.pop((SealKind.CORRIGENDUM, corrigendum.id), None)
            yield from _corrigendum(session, corrigendum, sealed, heads)
        for seal in seals.values():
            yield f"reverted {_symbol(session, seal)}"


def _altered_bytes(session: Session) -> Iterator[str]:
    for name in session.scalars(select(BlobRow.sha256).order_by(BlobRow.sha256)):
        if blobs.find(session, name) is None:
            yield f"blob {name}"


# What is stored once and never changed by any verb.
_FINAL = (Kind.SEAL, Kind.ORIGINAL, Kind.ATTACHMENT)


def _rewritten(session: Session) -> Iterator[str]:
    """Yield seals, originals and scans of signed copies that an entry of the journal changed after they were stored.

    With such an entry the rows agree with the journal again, and with each other; but no verb makes one.
    """
    entries = select(JournalRow.payload).where(
        or_(*(JournalRow.payload.contains(f'"{kind.value}"') for kind in _FINAL))
    )
    seals: dict[int, dict[str, Any]] = {}
    for payload in session.scalars(entries.order_by(JournalRow.seq)):
        assert payload is not None  # it contains something
        for image in _readable(payload):
            seals |= {image.id: image.after} if image.kind is Kind.SEAL and image.after else {}
            was = image.before
            if was is None:
                continue
            if image.kind is Kind.SEAL:
                yield f"seal {_symbol_of(session, was)}"
            elif image.kind is Kind.ORIGINAL:
                yield f"original {_symbol_of(session, seals.get(was['seal_id'], {}))} {was['name']}"
            elif image.kind is Kind.ATTACHMENT and was["role"] == AttachmentRole.SIGNED_COPY:
                yield f"original {_symbol_of(session, {'meeting_id': was['subject_id']})} {was['name']}"


def _readable(payload: str) -> list[RowImages]:
    try:
        return list(images(payload))
    except (ValueError, LookupError, TypeError, AttributeError):
        return []  # a fault of the journal, which is reported as such


def _symbol_of(session: Session, seal: dict[str, Any]) -> str:
    """Return the symbol of what the row of a seal belongs to."""
    corrigendum = session.get(CorrigendumRow, seal.get("corrigendum_id") or 0)
    meeting = session.get(MeetingRow, seal.get("meeting_id") or 0)
    return corrigendum.symbol if corrigendum else minutes_symbol(meeting.symbol if meeting else "")


def _minutes(session: Session, meeting: Meeting, seal: Seal | None, heads: set[str]) -> Iterator[str]:
    symbol, adopted = minutes_symbol(meeting.symbol), meeting.minutes_state in SEALED_STATES
    if seal is None:
        if adopted:
            yield f"unsealed {symbol}"
        return
    if not adopted:
        yield f"reverted {symbol}"
    record = yield from _record(session, seal, symbol, heads)
    if record is None:
        return
    wanted = {
        (entry["kind"], entry["language"], int(first))
        for entry in record["documents"]
        for first in entry["first"]
    }
    yield from _originals(session, seal, symbol, wanted)
    yield from _rows(record["record"], sealed_rows(session, meeting), symbol)


def _corrigendum(
    session: Session, corrigendum: Corrigendum, seal: Seal | None, heads: set[str]
) -> Iterator[str]:
    if seal is None:
        if corrigendum.issued_on is not None:
            yield f"unsealed {corrigendum.symbol}"
        return
    symbol = corrigendum.symbol or _symbol(session, seal)
    if corrigendum.issued_on is None:
        yield f"reverted {symbol}"
    record = yield from _record(session, seal, symbol, heads)
    if record is None:
        return
    wanted = {(entry["kind"], entry["language"], int(entry["first"])) for entry in record["documents"]}
    yield from _originals(session, seal, symbol, wanted)
    yield from _rows(record["record"], corrigendum_rows(session, corrigendum), symbol)


def _record(
    session: Session, seal: Seal, symbol: str, heads: set[str]
) -> Generator[str, None, dict[str, Any] | None]:
    """Yield the faults of a seal itself; return its JSON, None when its bytes are missing or not what it names."""
    if seal.chain not in heads:
        yield f"seal_chain {symbol}"
    data = blobs.find(session, seal.sha256)
    if data is None:
        yield f"seal {symbol}"
        return None
    return dict(json.loads(data))


def _originals(session: Session, seal: Seal, symbol: str, wanted: set[tuple[str, str, int]]) -> Iterator[str]:
    found = queries.originals(session, seal.id)
    if sorted(wanted) != sorted((o.kind.value, o.language, o.first_party_id or 0) for o in found):
        yield f"originals {symbol}"
    for original in found:
        data = blobs.find(session, original.sha256)
        if data is None or len(data) != original.size:
            yield f"original {symbol} {original.name}"


def _rows(
    sealed: dict[str, list[dict[str, Any]]], present: dict[str, list[dict[str, Any]]], symbol: str
) -> Iterator[str]:
    """Yield what is no longer as it was sealed; columns that came later count for nothing."""
    for kind in sorted({*sealed, *present}):
        before = {row["id"]: row for row in sealed.get(kind, [])}
        now = {row["id"]: row for row in present.get(kind, [])}
        for row_id in sorted({*before, *now}):
            was, stands = before.get(row_id), now.get(row_id)
            if was is None or stands is None or any(stands.get(name) != was[name] for name in was):
                yield f"sealed {symbol} {kind} {row_id}"


def _symbol(session: Session, seal: Seal) -> str:
    """Return the symbol of the minutes that a seal, or the corrigendum that it seals, belongs to."""
    return minutes_symbol(rows.get(session, Meeting, seal.meeting_id, binned=True).symbol)

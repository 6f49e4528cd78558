"""Bytes by their SHA-256: what attachments, circulated drafts and seals consist of."""

from __future__ import annotations

import hashlib

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from secretariat.database.tables import BlobRow
from secretariat.domain.errors import StorageProblem


def put(session: Session, data: bytes) -> str:
    """Keep bytes and return the hash that names them; the same bytes are kept once."""
    name = hashlib.sha256(data).hexdigest()
    known = session.scalar(select(BlobRow.sha256).where(BlobRow.sha256 == name))
    if known is None:
        # On a server they may be there, and hidden from who puts them there once more.
        statement = text("INSERT INTO blobs (sha256, data) VALUES (:name, :data) ON CONFLICT DO NOTHING")
        session.execute(statement, {"name": name, "data": data})
    return name


def get(session: Session, name: str) -> bytes:
    """Return the bytes that a hash names.

    Raises:
        StorageProblem: `blob_damaged` when they are missing, or are not what their name says.
    """
    data = find(session, name)
    if data is None:
        raise StorageProblem("blob_damaged", name=name)
    return data


def find(session: Session, name: str) -> bytes | None:
    """Return the bytes that a hash names, None when they are missing or are not what their name says."""
    data = session.scalar(select(BlobRow.data).where(BlobRow.sha256 == name))
    return data if data is not None and hashlib.sha256(data).hexdigest() == name else None

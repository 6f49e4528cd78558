"""Whether the bytes of attached files are there, are what was attached, and belong to something."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from sqlalchemy import Connection, select, union

from secretariat.database.tables import AttachmentRow, Base, BlobRow, JournalRow


def faults(connection: Connection, altered: Collection[str]) -> Iterator[str]:
    """Yield a code for every fault: `attachment_missing ID NAME`, `attachment_altered ID NAME`, `bytes_extra HASH`.

    Extra are stored bytes that no record has and that no act ever brought: what was removed or undone is still named in
    the journal. Where the details of acts were deleted for good, that cannot be told.

    Args:
        connection: to the file.
        altered: the names of stored bytes that are not what their names say, see `seal_faults`.
    """
    # Of a damaged name nothing can be looked for; `seal_faults` names it.
    stored = {name for name in connection.scalars(select(BlobRow.sha256)) if str(name).isascii()}
    stored = {name for name in stored if isinstance(name, str)}
    for row_id, name, sha256 in connection.execute(
        select(AttachmentRow.id, AttachmentRow.name, AttachmentRow.sha256).order_by(AttachmentRow.id)
    ):
        if sha256 not in stored:
            yield f"attachment_missing {row_id} {name}"
        elif sha256 in altered:
            yield f"attachment_altered {row_id} {name}"
    for sha256 in sorted(stored - set(connection.scalars(_named()))):
        if not _was_brought(connection, sha256):
            yield f"bytes_extra {sha256}"


def _named() -> union:  # type: ignore[valid-type]
    """Return a query for the hashes of bytes that records have, those in the bin included."""
    columns = [
        column
        for table in Base.metadata.tables.values()
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table is BlobRow.__table__
    ]
    return union(*(select(column) for column in columns))


def _was_brought(connection: Connection, sha256: str) -> bool:
    """Return whether an act in the journal names these bytes, or may have."""
    payload = JournalRow.payload
    found = select(JournalRow.seq).where(payload.is_(None) | payload.contains(f'"{sha256}"')).limit(1)
    return connection.scalar(found) is not None

"""Version 6: text that is being typed carries a digest, for no journal tells whether it was altered on the disk."""

from __future__ import annotations

from alembic.operations import Operations

from secretariat.database.journal import draft_digest
from secretariat.database.migrations.rebuilding import rebuild

_DRAFTS = """
    CREATE TABLE drafts ( paragraph_id INTEGER NOT NULL, language VARCHAR NOT NULL, owner VARCHAR NOT NULL, base
        VARCHAR NOT NULL, body VARCHAR NOT NULL, at VARCHAR NOT NULL, digest VARCHAR NOT NULL, CONSTRAINT pk_drafts
        PRIMARY KEY (paragraph_id, language, owner), CONSTRAINT fk_drafts_paragraph_id FOREIGN KEY(paragraph_id)
        REFERENCES paragraphs (id) )
    """


def upgrade(op: Operations) -> None:
    """Give each draft the digest of what stands in it now; one that is damaged already gets none, and is named so."""
    connection = op.get_bind()
    rebuild(connection, "drafts", _DRAFTS, {"digest": ""})
    statement = "SELECT rowid, paragraph_id, language, owner, base, body, at FROM drafts"
    for rowid, *stored in connection.exec_driver_sql(statement).fetchall():
        if bytes in map(type, stored):
            continue
        connection.exec_driver_sql(
            "UPDATE drafts SET digest = ? WHERE rowid = ?", (draft_digest(*stored), rowid)
        )

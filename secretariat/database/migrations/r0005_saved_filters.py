"""Version 5: filters of lists that are kept by a name."""

from __future__ import annotations

from alembic.operations import Operations

_NEW = """
    CREATE TABLE saved_filters ( group_id INTEGER NOT NULL, name VARCHAR NOT NULL, list VARCHAR NOT NULL,
        filter VARCHAR NOT NULL, words VARCHAR NOT NULL, rag VARCHAR, party_id INTEGER, area_id INTEGER,
        meeting_id INTEGER, month VARCHAR NOT NULL, sort VARCHAR NOT NULL, descending BOOLEAN NOT NULL,
        position INTEGER NOT NULL, id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL,
        deleted_at VARCHAR, CONSTRAINT fk_saved_filters_group_id FOREIGN KEY(group_id) REFERENCES
        working_groups (id) )
    """


def upgrade(op: Operations) -> None:
    """Make the table of saved filters."""
    op.get_bind().exec_driver_sql(" ".join(_NEW.split()))

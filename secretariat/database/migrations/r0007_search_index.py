"""Version 7: words are found by an index; the texts in it are folded anew when the file is opened."""

from __future__ import annotations

from alembic.operations import Operations

_NEW = (
    "DROP TABLE search_texts",
    """
    CREATE TABLE search_texts ( id INTEGER NOT NULL, normaliser INTEGER NOT NULL, text VARCHAR NOT NULL,
        CONSTRAINT pk_search_texts PRIMARY KEY (id) )
    """,
    """
    CREATE VIRTUAL TABLE search_index USING fts5(text, content='search_texts', content_rowid='id', tokenize='ascii',
        columnsize=0)
    """,
)


def upgrade(op: Operations) -> None:
    """Make the table of the texts anew, which are made from the records, and the index over it."""
    for statement in _NEW:
        op.get_bind().exec_driver_sql(" ".join(statement.split()))

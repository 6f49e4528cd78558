"""Version 3: the language that prevails, the Hijri date, the term bank, and folded text for the search."""

from __future__ import annotations

from alembic.operations import Operations

from secretariat.database.migrations.added import IN_3
from secretariat.database.migrations.rebuilding import rebuild

_GROUPS = """
    CREATE TABLE working_groups ( agreement_id INTEGER NOT NULL, symbol VARCHAR NOT NULL, name VARCHAR
        NOT NULL, terms_of_reference VARCHAR NOT NULL, legal_basis VARCHAR NOT NULL, languages VARCHAR
        NOT NULL, authentic VARCHAR NOT NULL, recurrence VARCHAR NOT NULL, prevailing VARCHAR NOT NULL,
        hijri BOOLEAN NOT NULL, own_party_id INTEGER, established_on VARCHAR, sample BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR,
        CONSTRAINT fk_working_groups_agreement_id FOREIGN KEY(agreement_id) REFERENCES agreements (id),
        CONSTRAINT fk_working_groups_own_party_id FOREIGN KEY(own_party_id) REFERENCES parties (id) )
    """
_NEW = (
    """
    CREATE UNIQUE INDEX uq_working_groups_symbol ON working_groups (symbol) WHERE deleted_at IS NULL AND
        symbol <> ''
    """,
    """
    CREATE TABLE terms ( group_id INTEGER NOT NULL, text VARCHAR NOT NULL, note VARCHAR NOT NULL, id
        INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, version INTEGER NOT NULL, deleted_at VARCHAR,
        CONSTRAINT fk_terms_group_id FOREIGN KEY(group_id) REFERENCES working_groups (id) )
    """,
    """
    CREATE TABLE search_texts ( kind VARCHAR NOT NULL, record_id INTEGER NOT NULL, normaliser INTEGER
        NOT NULL, text VARCHAR NOT NULL, CONSTRAINT pk_search_texts PRIMARY KEY (kind, record_id) )
    """,
)


def upgrade(op: Operations) -> None:
    """Add the columns of `IN_3` to the working groups, and two tables."""
    connection = op.get_bind()
    rebuild(connection, "working_groups", _GROUPS, IN_3["working_groups"])
    for statement in _NEW:
        connection.exec_driver_sql(" ".join(statement.split()))

"""Version 5: filters of lists that are kept by a name; lists of 100,000 action items."""

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
_INDEXES = (
    "DROP INDEX ix_actions_due",
    "DROP INDEX ix_actions_status",
    """
    CREATE INDEX ix_actions_listed ON actions (group_id, due_on, id, status, moves, percent, lead_party_id, area_id,
        responsible_id, meeting_id, decision_id, agreed_on, deleted_at) WHERE deleted_at IS NULL
    """,
    """
    CREATE INDEX ix_actions_symbol ON actions (group_id, symbol = '', rtrim(symbol, '0123456789'), number, id)
        WHERE deleted_at IS NULL
    """,
    "CREATE INDEX ix_action_updates_effective ON action_updates (effective_on, action_id)",
)
_TITLES = r"""
    CREATE INDEX ix_actions_title_{code} ON actions (group_id, substr(replace(title, '\"', ''),
        instr(replace(title, '\"', ''), '"{code}":"') + 6, instr(substr(replace(title, '\"', ''),
        instr(replace(title, '\"', ''), '"{code}":"') + 6), '"') - 1) COLLATE NOCASE, id)
        WHERE deleted_at IS NULL AND instr(title, '"{code}":"') > 0
    """


def upgrade(op: Operations) -> None:
    """Make the table of saved filters, and the indexes by which lists of action items are filtered and sorted."""
    titles = [_TITLES.format(code=code) for code in ("en", "fr", "ar", "ur", "zh")]
    for statement in (_NEW, *_INDEXES, *titles):
        op.get_bind().exec_driver_sql(" ".join(statement.split()))

"""Version 8: an index for each order of a list of action items, which begins as quickly with a million of them."""

from __future__ import annotations

from alembic.operations import Operations
from sqlalchemy import Connection

_INDEXES = {
    "ix_actions_area": "area_id, id",
    "ix_actions_side": "lead_party_id, id",
    "ix_actions_responsible": "responsible_id, id",
    "ix_actions_percent": "percent, id",
    "ix_actions_status": "status, due_on, id, moves, percent",
}


def upgrade(op: Operations) -> None:
    """Make the indexes."""
    for name, columns in _INDEXES.items():
        op.get_bind().exec_driver_sql(
            f"CREATE INDEX {name} ON actions (group_id, {columns}, deleted_at) WHERE deleted_at IS NULL"
        )


def upgrade_on_server(connection: Connection) -> None:
    """Make them on a server, where nothing comes before something as it does in a file."""
    for name, columns in _INDEXES.items():
        parts = ["group_id", *columns.split(", "), "deleted_at"]
        listed = ", ".join(f"{part} NULLS FIRST" for part in parts)
        connection.exec_driver_sql(f"CREATE INDEX {name} ON actions ({listed}) WHERE deleted_at IS NULL")

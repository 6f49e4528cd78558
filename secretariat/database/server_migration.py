"""Bringing an older register on a server up to date: by whoever owns it, at the first opening, for everybody.

The steps are those of files (`migrations/steps.py`); one says in `upgrade_on_server(connection)` what it does here.
Version 7 was the first on a server.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session

from secretariat.database import search, server_engine, server_roles, server_schema, server_sides, triggers
from secretariat.database.migrations import steps
from secretariat.database.server import SCHEMA
from secretariat.domain.errors import StorageProblem

FIRST = 7
"""The version of the first registers on servers."""


def may_migrate(connection: Connection) -> bool:
    """Return whether who is connected owns the register, and may write on this server at all."""
    statement = f"""
        SELECT pg_has_role(relowner, 'USAGE') AND current_setting('transaction_read_only') = 'off'
        FROM pg_class WHERE oid = to_regclass('{SCHEMA}.register')
    """
    return bool(connection.scalar(text(statement)))


def migrate(engine: Engine, version: int) -> None:
    """Bring a register to `version` in one transaction, while nobody else writes; one that has it by now is left alone.

    The guards come down first and are made anew at the end, from their one list, and so are the texts of the search,
    if they are folded otherwise by now.

    Raises:
        StorageProblem: `migration_failed` when the tables are not those of this version; the register is as it was.
        DBAPIError: the server refused something; likewise.
    """
    writing = engine.execution_options(writes=True, any_version=True)
    with writing.connect() as connection, connection.begin():
        known = server_schema.version_of(connection)  # once nobody else brings it up to date any more
        if known is None or known >= version:
            return
        driver = server_engine.driver_of(connection)  # straight: % is no mark of a parameter there
        triggers.drop_on_server(connection)
        for revision in steps.REVISIONS[known:version]:
            revision.upgrade_on_server(connection)
        for statement in (*server_sides.functions(), *triggers.server_statements()):
            driver.execute(statement)
        server_roles.prepare_if_possible(connection)
        session = Session(connection)
        if not search.is_current(session):
            search.refresh(session)
        if not server_schema.is_ours(connection):
            raise StorageProblem("migration_failed", reason="schema")
        connection.execute(text("UPDATE register SET version = :version"), {"version": version})

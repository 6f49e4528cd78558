"""Connecting to a register on a server, with the settings under which saved means saved.

Whoever writes holds a lock of the register until the commit, as `BEGIN IMMEDIATE` does in a file: acts come one after
another, the journal is one chain, and no statement is ever to be tried again. Who reads sees one snapshot.

The driver is an optional part of the installation and is imported only when a server is named.
"""

from __future__ import annotations

import os
import ssl
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg, PGDialect_psycopg
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import TextClause, UnaryExpression

from secretariat.database import passwords
from secretariat.database.server import OTHER_VERSION, SCHEMA, WRITER, is_away
from secretariat.database.tables import SCHEMA_VERSION
from secretariat.domain.addresses import ServerAddress
from secretariat.domain.errors import StorageProblem

BUSY_MS = 3000


def connect(place: ServerAddress, busy_ms: int | None = None, *, read_only: bool = False) -> Engine:
    """Return an engine on a register; nothing is asked of the server yet.

    It waits at most `busy_ms` for somebody else who writes, `BUSY_MS` without one.
    Sessions on `engine.execution_options(writes=True)` are writers, others read. Who writes is refused by a register
    that a newer program has brought up to date since it was opened, unless told to expect `any_version`.

    Raises:
        StorageProblem: `server_missing` when the driver is not installed.
    """
    options = [f"search_path={SCHEMA},pg_catalog", "timezone=UTC", *_ALIVE_FOR_SERVER]
    if read_only:
        options.append("default_transaction_read_only=on")
    driver = _driver()

    def connected() -> Any:
        if is_away(place):
            raise driver.OperationalError("the server does not answer")
        return raw(place, options=" ".join(f"-c {one}" for one in options))

    engine = create_engine(
        f"postgresql+{_DIALECT}://",
        creator=connected,
        isolation_level="REPEATABLE READ",
        pool_pre_ping=True,  # after a night on standby the first act is not to fail
        insertmanyvalues_page_size=1000,
    )
    patience = BUSY_MS if busy_ms is None else max(busy_ms, 1)  # 0 would be for ever

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        how = connection.get_execution_options()
        if how.get("writes", False):
            # In one journey to the server; a snapshot that was taken before the lock would not see who held it.
            connection.exec_driver_sql(
                "SET TRANSACTION ISOLATION LEVEL READ COMMITTED;"
                f" SET LOCAL lock_timeout = {patience}; SELECT pg_advisory_xact_lock({WRITER})"
                f"{'' if how.get('any_version', False) else _same_version(SCHEMA_VERSION)}"
            )

    return engine


def _same_version(version: int) -> str:
    """Return what ends the transaction where a register is of another version."""
    return (
        f"; DO $$ BEGIN IF (SELECT version FROM {SCHEMA}.register) <> {version} THEN"
        f" RAISE EXCEPTION 'version' USING ERRCODE = '{OTHER_VERSION}'; END IF; END $$"
    )


def raw(place: ServerAddress, **more: Any) -> Any:
    """Return a connection of the driver's, with the password that was typed for it: the one place that makes any.

    Args:
        place: where to.
        more: what libpq is told besides, or the driver (`autocommit`).

    Raises:
        StorageProblem: `server_missing` when the driver is not installed.
    """
    password = passwords.of(place)
    typed = {} if password is None else {"password": password}
    return _driver().connect(**_ALIVE | _proof(place) | dict(place.parameters) | typed | more)


# A program whose network is gone is to keep the others waiting for a minute and not for the two hours of TCP, and its
# own window standing still for 20 seconds at most.
_ALIVE = {
    "application_name": "secretariat",
    "client_encoding": "UTF8",
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
_ALIVE_FOR_SERVER = ("tcp_keepalives_idle=30", "tcp_keepalives_interval=10", "tcp_keepalives_count=3")
_ELSEWHERE = ("PGHOST", "PGHOSTADDR", "PGSERVICE")
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
)
_SOCKETS = ("/var/run/postgresql", "/tmp")


def _proof(place: ServerAddress) -> dict[str, str]:
    """Return where a server is looked for that is not named, and by what one elsewhere proves who it is.

    What the environment says of servers does not count: it would lead past `sslmode`. The driver's own libpq looks for
    the system's authorities where no system has them.
    """
    for name in _ELSEWHERE:
        os.environ.pop(name, None)
    given = dict(place.parameters)
    if "host" not in given:
        return {"host": next((one for one in _SOCKETS if Path(one, ".s.PGSQL.5432").exists()), "localhost")}
    if "sslmode" not in given:
        return {}
    known = (ssl.get_default_verify_paths().cafile, *_AUTHORITIES)
    return {"sslrootcert": next((one for one in known if one and Path(one).exists()), "system")}


def driver_of(connection: Connection) -> Any:
    """Return the driver's connection."""
    return connection.connection.driver_connection


def dialect() -> PGDialect_psycopg:
    """Return the dialect in which registers are made."""
    return _Dialect()  # type: ignore[no-untyped-call]


def _driver() -> Any:
    try:
        import psycopg
    except ImportError as error:
        raise StorageProblem("server_missing", python=sys.executable) from error
    return psycopg


class _Compiler(PGCompiler_psycopg):
    """Puts what has no value first, as SQLite does: lists and their tests have one order."""

    def order_by_clause(self, select: Any, **how: Any) -> str:
        parts = [self._placed(clause, how) for clause in select._order_by_clauses]
        return " ORDER BY " + ", ".join(parts) if parts else ""

    def _placed(self, clause: Any, how: Any) -> str:
        text = self.process(clause, **how)
        element = getattr(clause, "element", clause) if clause.__visit_name__ == "label_reference" else clause
        modifier = element.modifier if isinstance(element, UnaryExpression) else None
        if isinstance(element, TextClause) or modifier in (operators.nulls_first_op, operators.nulls_last_op):
            return text
        return f"{text} NULLS {'LAST' if modifier is operators.desc_op else 'FIRST'}"


class _Dialect(PGDialect_psycopg):
    """PostgreSQL's, with truth values as the numbers that they are in a file: row images are the same in both."""

    supports_statement_cache = True
    supports_native_boolean = False
    statement_compiler = _Compiler


_DIALECT = "register"
registry.register(f"postgresql.{_DIALECT}", __name__, _Dialect.__name__)

"""Who may do what in a register on a server, by PostgreSQL's own means: roles that the login roles of people belong to.

    DATABASE_secretary    reads, and writes what this program writes
    DATABASE_reader       reads
    DATABASE_side_ID      a secretary who is bound to the party of that number, see `server_sides.py`

What is only ever added to, the journal and what was adopted, can be changed by neither, whatever program is used, and
neither can empty, change or drop a table. Who owns the register is bound by its guards alone, and can take them down.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import suppress

from sqlalchemy import Connection, text

from secretariat.database import server_sides
from secretariat.database.server import SCHEMA
from secretariat.domain.changes import Kind
from secretariat.domain.errors import StorageProblem

SECRETARY, READER = "secretary", "reader"

_ALL = "INSERT, UPDATE, DELETE"
_APPENDED = (Kind.SEAL, Kind.ORIGINAL, Kind.MINUTES_VERSION)
WRITTEN: dict[str, str] = {
    **{kind.value: "INSERT" if kind in _APPENDED else _ALL for kind in Kind},
    "journal": "INSERT",
    "blobs": "INSERT",
    "numbers": "INSERT, UPDATE",  # a number that was given out is never free again
    "drafts": _ALL,
    "search_texts": "INSERT, DELETE",
}
"""What a secretary may do with each table beside reading; with `register`, which holds the version, nothing."""

_LONGEST = 63
"""Bytes that a name may have in PostgreSQL, which cuts longer ones off."""


def role_for(database: str, right: str) -> str:
    """Return the name of the role that has a right in the register of a database."""
    name = f"{database}_{right}"
    if len(name.encode()) <= _LONGEST and not name.startswith("pg_"):
        return name
    return f"register_{hashlib.sha256(database.encode()).hexdigest()[:16]}_{right}"


def prepare(connection: Connection) -> None:
    """Make the roles of a register where they are missing, and allow them what they may.

    Raises:
        StorageProblem: `role_taken` when one of that name belongs to somebody else, `grant_forbidden` when whoever asks
            may make none; nothing was done then.
    """
    database = _database(connection)
    roles = [role_for(database, right) for right in (SECRETARY, READER)]
    missing = [role for role in roles if _is_missing(connection, role)]
    if missing and not connection.scalar(text(_MAY_MAKE)):
        raise StorageProblem("grant_forbidden", path=database)
    for role in missing:
        connection.exec_driver_sql(f"CREATE ROLE {_quoted(connection, role)} NOLOGIN")
    secretary, reader = roles
    for writing in (secretary, *server_sides.bound(connection)):
        for statement in _grants(*(_quoted(connection, name) for name in (database, writing, reader))):
            connection.exec_driver_sql(statement)
    # A register that was restored under another name has those of the old roles.
    for statement in list(policies(connection)):
        connection.exec_driver_sql(statement)


def prepare_if_possible(connection: Connection) -> None:
    """Do the same for a new register, which is made all the same by who may make no roles: `grant` does it later."""
    with suppress(StorageProblem):
        prepare(connection)


_MAY_MAKE = "SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user"
# Whether it can do nothing yet, and whether it is known to this register, which a copy by pg_dump brings along.
_KNOWN = f"""
    SELECT rolcanlogin OR rolsuper OR rolbypassrls OR rolcreaterole OR EXISTS (
            SELECT FROM pg_auth_members JOIN pg_roles AS of ON of.oid = member
            WHERE (roleid = pg_roles.oid AND of.rolname <> current_user) OR member = pg_roles.oid
        ) AS used,
        EXISTS (
            SELECT FROM pg_class, aclexplode(relacl) AS entry
            WHERE pg_class.oid = to_regclass('{SCHEMA}.journal') AND entry.grantee = pg_roles.oid
        ) AS ours
    FROM pg_roles WHERE rolname = :role
"""


def _is_missing(connection: Connection, role: str) -> bool:
    known = connection.execute(text(_KNOWN), {"role": role}).one_or_none()
    if known is not None and known.used and not known.ours:
        raise StorageProblem("role_taken", role=role)
    return known is None


def _grants(database: str, secretary: str, reader: str) -> Iterator[str]:
    """Yield what allows the roles what they may; it can be said again at any time."""
    both = f"{secretary}, {reader}"
    yield f"GRANT CONNECT ON DATABASE {database} TO {both}"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {both}"
    yield f"GRANT SELECT ON ALL TABLES IN SCHEMA {SCHEMA} TO {both}"
    yield f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA {SCHEMA} TO {both}"
    for table, verbs in WRITTEN.items():
        yield f"GRANT {verbs} ON {SCHEMA}.{table} TO {secretary}"
    numbered = ", ".join(f"{SCHEMA}.{kind.value}_id_seq" for kind in Kind)
    yield f"GRANT SELECT ON SEQUENCE {numbered} TO {reader}"  # who moves it to a file takes along what was given out
    yield f"GRANT SELECT, USAGE, UPDATE ON SEQUENCE {numbered} TO {secretary}"


def grant(connection: Connection, role: str, right: str | None, party: int | None = None) -> None:
    """Let a login role have this right in the register and no other one, with None: no right at all.

    A secretary may be bound to a `party`.

    Raises:
        StorageProblem: `role_missing`, `role_taken`, `grant_forbidden`, or `role_sees_all` where nothing can be hidden
            from a role that is to be bound; the transaction is to be rolled back.
    """
    if not connection.scalar(text("SELECT count(*) FROM pg_roles WHERE rolname = :role"), {"role": role}):
        raise StorageProblem("role_missing", role=role)
    prepare(connection)
    database = _database(connection)
    unbound = {role_for(database, one) for one in (SECRETARY, READER)}
    if right is not None and party is not None:
        wanted = {_bound(connection, party)}
    else:
        wanted = {role_for(database, right)} if right is not None else set()
    known = {*unbound, *server_sides.bound(connection)}
    for other in sorted((known & _groups_of(connection, role)) - wanted):
        connection.exec_driver_sql(f"REVOKE {_quoted(connection, other)} FROM {_quoted(connection, role)}")
    for group in wanted - _groups_of(connection, role):
        connection.exec_driver_sql(f"GRANT {_quoted(connection, group)} TO {_quoted(connection, role)}")
    # What somebody else has granted PostgreSQL takes back with a warning, that is: not at all.
    if known & _groups_of(connection, role) != wanted:
        raise StorageProblem("grant_forbidden", path=database)
    if party is not None and connection.scalar(text(_BEYOND), {"role": role, "unbound": sorted(unbound)}):
        raise StorageProblem("role_sees_all", role=role)


def _bound(connection: Connection, party: int) -> str:
    """Return the role of the secretaries who are bound to a party, made if it is missing."""
    database = _database(connection)
    role = role_for(database, f"side_{party}")
    if _is_missing(connection, role):
        if not connection.scalar(text(_MAY_MAKE)):
            raise StorageProblem("grant_forbidden", path=database)
        connection.exec_driver_sql(f"CREATE ROLE {_quoted(connection, role)} NOLOGIN")
    for statement in _policies(connection, role, party):
        connection.exec_driver_sql(statement)
    prepare(connection)
    return role


def _policies(connection: Connection, role: str, party: int, schema: str = SCHEMA) -> Iterator[str]:
    roles = (role_for(_database(connection), one) for one in (SECRETARY, READER))
    unbound = ", ".join(_quoted(connection, one) for one in roles)
    return server_sides.bind(party, _quoted(connection, role), unbound, schema)


def policies(connection: Connection, schema: str = SCHEMA) -> Iterator[str]:
    """Yield what has made the policies of all roles that are bound to a party, or makes them in another schema."""
    for role, party in server_sides.bound(connection).items():
        yield from _policies(connection, role, party, schema)


# Who may make roles makes himself a member of any, before PostgreSQL 16.
_BEYOND = f"""
    SELECT rolsuper OR rolbypassrls OR rolcreaterole
        OR pg_has_role(oid, (SELECT relowner FROM pg_class WHERE oid = to_regclass('{SCHEMA}.register')), 'MEMBER')
        OR EXISTS (SELECT FROM pg_roles AS other
            WHERE other.rolname = ANY (:unbound) AND pg_has_role(pg_roles.oid, other.oid, 'MEMBER'))
    FROM pg_roles WHERE rolname = :role
"""
_GROUPS = """
    SELECT grouped.rolname FROM pg_auth_members AS one
    JOIN pg_roles AS grouped ON grouped.oid = one.roleid JOIN pg_roles AS of ON of.oid = one.member
    WHERE of.rolname = :role
"""


def _groups_of(connection: Connection, role: str) -> set[str]:
    return set(connection.scalars(text(_GROUPS), {"role": role}))


def may_write(connection: Connection) -> bool:
    """Return whether who is connected may write what this program writes, on a server that lets anybody write."""
    statement = f"""
        SELECT has_table_privilege('{SCHEMA}.journal', 'INSERT')
            AND current_setting('transaction_read_only') = 'off'
    """
    return bool(connection.scalar(text(statement)))


def _database(connection: Connection) -> str:
    return str(connection.scalar(text("SELECT current_database()")))


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(name)

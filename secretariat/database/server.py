"""A register on a PostgreSQL server: where in its database it is, and what the errors of the driver mean."""

from __future__ import annotations

import re
import sys

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from secretariat.domain.addresses import ServerAddress
from secretariat.domain.errors import StorageProblem

SCHEMA = "secretariat"
"""The PostgreSQL schema that a register is in: one for each database of a server."""

WRITER = 0x53435254
"""The advisory lock of who writes ("SCRT"); such locks are of one database."""

CHANNEL = "secretariat"
"""What is told to those who have the register open; such channels are of one database too."""

OTHER_VERSION = "SR001"
"""The SQLSTATE, of a class of our own, with which a write ends in a register that is of another version by now."""

# While it connects the driver gives no SQLSTATE, and the words are the server's own, most often in English.
_REFUSED = re.compile(r"authentication failed|role .* does not exist|pg_hba\.conf|no password supplied")
_FULL = re.compile(r"too many (clients|connections)|remaining connection slots")
_NO_DATABASE = re.compile(r"database .* does not exist")


# Somebody else holds the lock; a full disk; a copy that follows another server; an act that took too long.
_SAID = {
    "55P03": "file_locked",
    "53100": "disk_full",
    "25006": "server_readonly",
    "57014": "server_stopped",
    OTHER_VERSION: "register_updated",
}


_away: set[ServerAddress] = set()


def set_away(place: ServerAddress, away: bool) -> None:
    """Note whether the server of a register does not answer, as who listens to it knows: nobody else waits for it."""
    if away:
        _away.add(place)
    else:
        _away.discard(place)


def is_away(place: ServerAddress) -> bool:
    """Return whether it is known that the server does not answer."""
    return place in _away


def announce(connection: Connection, payload: str) -> None:
    """Tell something to all who have the register open, when the transaction is committed and only then."""
    connection.exec_driver_sql("SELECT pg_notify(%s, %s)", (CHANNEL, payload))


def driver_errors() -> tuple[type[Exception], ...]:
    """Return what the driver raises; nothing when no server was named."""
    module = sys.modules.get("psycopg")
    return (module.Error,) if module is not None else ()


def is_broken_rule(error: BaseException | None) -> bool:
    """Return whether the server refused a row by a constraint or a trigger: nothing that the environment did."""
    module = sys.modules.get("psycopg")
    return module is not None and isinstance(error, (module.IntegrityError, module.errors.RaiseException))


def problem_code(error: BaseException) -> str | None:
    """Return the code of the `StorageProblem` that an error of the driver is, None for a broken rule: that is a bug.

    By SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html), of which one without is the driver's
    own: no connection came about, or it broke.
    """
    if is_broken_rule(error):
        return None
    state = getattr(error, "sqlstate", None) or ""
    if getattr(getattr(error, "pgconn", None), "needs_password", False):  # libpq says so, in no language
        return "server_password_missing"
    if state in ("28000", "28P01") or (not state and _REFUSED.search(str(error))):
        return "server_refused"
    if state == "3D000" or (not state and _NO_DATABASE.search(str(error))):
        return "server_without_database"
    if state == "53300" or (not state and _FULL.search(str(error))):
        return "server_full"
    if state == "42501":
        # The words are the server's, in its language; by which of its functions it was said is the same in all.
        hidden = getattr(getattr(error, "diag", None), "source_function", "") == "ExecWithCheckOptions"
        return "own_side_elsewhere" if hidden else "server_forbidden"
    if not state:
        return "server_lost" if _is_of_connection(error) else "storage_failed"
    if state[:2] == "08" or state in ("57P01", "57P02", "57P03", "25P03", "25P04"):
        return "server_lost"
    return _SAID.get(state, "storage_failed")


def _is_of_connection(error: BaseException) -> bool:
    module = sys.modules["psycopg"]
    return isinstance(error, (module.OperationalError, module.InterfaceError))


def told(error: Exception, place: ServerAddress) -> StorageProblem:
    """Return what is said of an error, the driver's or SQLAlchemy's of it, while a register was opened."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    code = problem_code(cause) or "storage_failed"
    reason = " ".join(str(cause).split())
    return StorageProblem(
        "server_unreachable" if code == "server_lost" else code, path=str(place), reason=reason
    )

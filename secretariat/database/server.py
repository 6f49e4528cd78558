"""A register on a PostgreSQL server: where in its database it is, and what the errors of the driver mean."""

from __future__ import annotations

import re
import sys

from sqlalchemy.exc import DBAPIError

from secretariat.domain.addresses import ServerAddress
from secretariat.domain.errors import StorageProblem

SCHEMA = "secretariat"
"""The PostgreSQL schema that a register is in: one for each database of a server."""

WRITER = 0x53435254
"""The advisory lock of who writes ("SCRT"); such locks are of one database."""

# While it connects the driver gives no SQLSTATE, and the words are the server's own, most often in English.
_REFUSED = re.compile(r"authentication failed|role .* does not exist|pg_hba\.conf|no password supplied")
_FULL = re.compile(r"too many (clients|connections)|remaining connection slots")
_NO_DATABASE = re.compile(r"database .* does not exist")


# Somebody else holds the lock; a full disk; a copy that follows another server; an act that took too long.
_SAID = {"55P03": "file_locked", "53100": "disk_full", "25006": "server_readonly", "57014": "server_stopped"}


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
    if state in ("28000", "28P01") or (not state and _REFUSED.search(str(error))):
        return "server_refused"
    if state == "3D000" or (not state and _NO_DATABASE.search(str(error))):
        return "server_without_database"
    if state == "53300" or (not state and _FULL.search(str(error))):
        return "server_full"
    if state == "42501":
        return "server_forbidden"
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

"""Where a register is: in a file, or in a database of a PostgreSQL server."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from secretariat.domain.errors import StorageProblem

_URL = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)
_HERE = re.compile(r"localhost|127(?:\.\d+){3}|::1|/.*", re.IGNORECASE)
_PARAMETERS = frozenset(
    {"host", "port", "user", "sslrootcert", "sslcert", "sslkey", "connect_timeout", "passfile"}
)


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a register is on a server, as `postgresql://USER@HOST:PORT/DATABASE`; shown without the password."""

    parameters: tuple[tuple[str, str], ...] = field(repr=False)
    shown: str

    def __str__(self) -> str:
        return self.shown

    @property
    def name(self) -> str:
        """What stands for the name of a file: that of the database."""
        return dict(self.parameters)["dbname"]


Place = Path | ServerAddress
"""Where a register is: a file, or a database of a server."""


def is_address(text: str) -> bool:
    """Return whether a text names a server and not a file."""
    return _URL.match(text) is not None


def address(text: str) -> ServerAddress:
    """Return the address that a text says: a URL as libpq's (https://www.postgresql.org/docs/current/libpq-connect.html).

    A server that is not on this machine has to prove who it is: `sslmode=verify-full`, whatever the URL says.

    Raises:
        StorageProblem: `address_unreadable`.
    """
    try:
        parts = urlsplit(text)
        options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        found = {
            "host": unquote(parts.hostname or ""),
            "port": str(parts.port or ""),
            "user": unquote(parts.username or ""),
            "password": unquote(parts.password or ""),
            "dbname": unquote(parts.path.removeprefix("/")),
        }
    except ValueError as error:
        raise StorageProblem("address_unreadable", path=_without_password(text)) from error
    if not found["dbname"] or "/" in found["dbname"] or not set(options) <= _PARAMETERS:
        raise StorageProblem("address_unreadable", path=_without_password(text))
    found = {name: value for name, value in (found | options).items() if value}
    if not _HERE.fullmatch(found.get("host", "/")):
        found = {"sslrootcert": "system", **found, "sslmode": "verify-full"}
    return ServerAddress(tuple(sorted(found.items())), _without_password(text))


def _without_password(text: str) -> str:
    return re.sub(r"(?<=//)([^:/@]*):[^@/]*@", r"\1@", text)

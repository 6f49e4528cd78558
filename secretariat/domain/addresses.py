"""Where a register is: in a file, or in a database of a PostgreSQL server."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from secretariat.domain.errors import StorageProblem

_URL = re.compile(r"postgres(?:ql)?://", re.IGNORECASE)
_PARAMETERS = frozenset({"host", "sslrootcert", "sslcert", "sslkey", "connect_timeout", "passfile", "user"})


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where a register is on a server, as `postgresql://USER@HOST:PORT/DATABASE`; it never holds a password."""

    parameters: tuple[tuple[str, str], ...] = field(repr=False)
    shown: str

    def __str__(self) -> str:
        return self.shown

    @property
    def name(self) -> str:
        """What stands for the name of a file: that of the database."""
        return dict(self.parameters)["dbname"]

    @property
    def server(self) -> str:
        """The name of the server, "" for one on this machine that is reached by its socket."""
        host = dict(self.parameters).get("host", "")
        return "" if host.startswith("/") else host


Place = Path | ServerAddress
"""Where a register is: a file, or a database of a server."""


def is_address(text: str) -> bool:
    """Return whether a text names a server and not a file."""
    return _URL.match(text) is not None


def place(text: str) -> Place:
    """Return where a text says that a register is.

    Raises:
        StorageProblem: `address_unreadable`.
    """
    return address(text) if is_address(text) else Path(text)


def address(text: str) -> ServerAddress:
    """Return the address that a text says: a URL as libpq's (https://www.postgresql.org/docs/current/libpq-connect.html).

    A server that is not on this machine has to prove who it is: `sslmode=verify-full`. A password is refused: command
    lines can be read by others. It stands in a file that is its owner's alone (`~/.pgpass`), or in `PGPASSWORD`.

    Raises:
        StorageProblem: `address_unreadable`, which tells nothing of a text that may hold a password.
    """
    try:
        parts = urlsplit(text)
        options = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
        port, timeout = str(parts.port or ""), int(options.get("connect_timeout", "10"))
    except ValueError as error:
        raise _unreadable() from error
    name = unquote(parts.path.removeprefix("/"))
    host = options.get("host", unquote(parts.hostname or ""))
    known = set(options) <= _PARAMETERS and not parts.fragment and timeout > 0
    if parts.password is not None or not known or not name or "/" in name or "," in host:
        raise _unreadable()
    found = {"host": host, "port": port, "user": unquote(parts.username or ""), "dbname": name, **options}
    if not _is_here(host):
        found["sslmode"] = "verify-full"
    user = f"{quote(found['user'], safe='')}@" if found["user"] and "user" not in options else ""
    server = "" if "host" in options else f"[{host}]" if ":" in host else host
    asked = f"?{urlencode(options)}" if options else ""
    shown = f"postgresql://{user}{server}{f':{port}' * bool(port)}/{quote(name, safe='')}{asked}"
    return ServerAddress(tuple(sorted((key, value) for key, value in found.items() if value)), shown)


def _unreadable() -> StorageProblem:
    return StorageProblem("address_unreadable", path="postgresql://…")


def _is_here(host: str) -> bool:
    """Return whether a host is this machine, or the folder of a socket on it."""
    if not host or host == "localhost" or host.startswith("/"):
        return True
    from ipaddress import ip_address  # the window is painted without it

    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False

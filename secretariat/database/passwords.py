"""The passwords that were typed for servers: in the memory of this program, and nowhere else.

Addresses never hold one. What stands in `~/.pgpass` or in `PGPASSWORD` libpq finds by itself.
"""

from __future__ import annotations

from secretariat.domain.addresses import ServerAddress

_PASSWORDS: dict[ServerAddress, str] = {}


def remember(place: ServerAddress, password: str) -> None:
    """Let every connection to a register be made with a password from now on."""
    _PASSWORDS[place] = password


def forget(place: ServerAddress) -> None:
    """Keep the password of a register no longer: the next one who opens it is asked."""
    _PASSWORDS.pop(place, None)


def of(place: ServerAddress) -> str | None:
    """Return the password that was typed for a register."""
    return _PASSWORDS.get(place)

"""What opens the databases that windows of this program have open: in its memory, and nowhere else.

remember(path, key)
of(place)               # for the services; None when it is not encrypted
order(place)            # what goes with an order to a child process, on its standard input
opens(path, copy)       # whether a copy is behind no passphrase, or behind that of the file

A server asks for a password, which the services keep (`services/passwords.py`).
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from secretariat.domain.addresses import Place, ServerAddress, place

if TYPE_CHECKING:
    from secretariat.services.encrypting import Key

_KEYS: dict[Path, Key] = {}


def remember(path: Path, key: Key | None) -> None:
    """Keep what opens a file; None: it is not encrypted any more."""
    if key is None:
        forget(path)
    else:
        _KEYS[path.resolve()] = key


def of(where: Place) -> Key | None:
    """Return what opens a file; nothing on a server is encrypted."""
    return _KEYS.get(where.resolve()) if isinstance(where, Path) else None


def forget(where: Place) -> None:
    """Keep the key of a file, or the password of a server, no longer: the next one who opens it is asked."""
    if isinstance(where, Path):
        _KEYS.pop(where.resolve(), None)
        return
    from secretariat.services import passwords

    passwords.forget(where)


def opens(path: Path, copy: Path) -> bool:
    """Return whether what opens a file opens a copy of it too; not so when that was made under an older passphrase.

    Raises:
        StorageProblem: the copy cannot be read.
    """
    from secretariat.services import encrypting  # with the database stack, after the first paint

    key = of(path)
    return not encrypting.is_encrypted(copy) or (key is not None and encrypting.opens(copy, key))


def order(path: object, name: str = "key") -> dict[str, str]:
    """Return the part of an order that tells a child process the key of its file, or by `name` of another one.

    Of a register on a server it is the password that was typed.
    """
    where = place(str(path)) if path else None
    if isinstance(where, ServerAddress):
        from secretariat.services import passwords

        password = passwords.of(where)
        return {} if password is None else {"password": password}
    key = of(where) if where is not None else None
    return {} if key is None else {name: key.to_text()}

"""The keys of the encrypted files that windows of this program have open: in its memory, and nowhere else.

remember(path, key)
of(path)                # for the services; None when the file is not encrypted
order(path)             # what goes with an order to a child process, on its standard input
opens(path, copy)       # whether a copy is behind no passphrase, or behind that of the file
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secretariat.services.encrypting import Key

_KEYS: dict[Path, Key] = {}


def remember(path: Path, key: Key | None) -> None:
    """Keep what opens a file; None: it is not encrypted any more."""
    if key is None:
        forget(path)
    else:
        _KEYS[path.resolve()] = key


def of(path: Path) -> Key | None:
    """Return what opens a file."""
    return _KEYS.get(path.resolve())


def forget(path: Path) -> None:
    """Keep the key of a file no longer: the next one who opens it is asked."""
    _KEYS.pop(path.resolve(), None)


def opens(path: Path, copy: Path) -> bool:
    """Return whether what opens a file opens a copy of it too; not so when that was made under an older passphrase.

    Raises:
        StorageProblem: the copy cannot be read.
    """
    from secretariat.services import encrypting  # with the database stack, after the first paint

    key = of(path)
    return not encrypting.is_encrypted(copy) or (key is not None and encrypting.opens(copy, key))


def order(path: object, name: str = "key") -> dict[str, str]:
    """Return the part of an order that tells a child process the key of its file, or by `name` of another one."""
    key = of(Path(str(path))) if path else None
    return {} if key is None else {name: key.to_text()}

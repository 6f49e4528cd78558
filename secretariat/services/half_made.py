"""Copies of a file that are not finished: what a program is just writing beside it, and what a killed one has left.

half_made.beside(path)
half_made.remove_left(path)        # by who holds the file
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from secretariat.services.safekeeping import remove_part

_PART = re.compile(r"\.(.+)\.(\d+)(?:\.probe)?\.part(?:-journal)?", re.DOTALL)
"""What `safekeeping` names its parts, and SQLite the journals of these."""


def beside(path: Path) -> list[Path]:
    """Return what lies beside a file of copies of it, and of files named after it, that are not finished."""
    return [part for part, name, _pid in _parts(path) if name == path.name or _is_named_after(name, path)]


def remove_left(path: Path) -> None:
    """Remove what a killed program has left half made beside a file; it may hold all that the file does, readable.

    Whoever calls holds the file. What a running program writes stays.
    """
    path = path.resolve()
    for part, name, pid in _parts(path):
        if (name == path.name or name.startswith(f"{path.stem}-before-")) and not _is_running(pid):
            remove_part(part)


def _parts(path: Path) -> list[tuple[Path, str, int]]:
    """Return the unfinished copies in the folder of `path`, each with the name it was to get and its process."""
    try:
        names = os.listdir(path.parent)
    except OSError:
        return []
    found = [(name, match) for name in names if (match := _PART.fullmatch(name))]
    return [(path.with_name(name), match[1], int(match[2])) for name, match in found]


def _is_named_after(name: str, path: Path) -> bool:
    return name.startswith(f"{path.stem}-") and name.endswith(path.suffix)


def _is_running(pid: int) -> bool:
    if os.name == "nt":
        return False  # there no file is removed that a program has open
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True

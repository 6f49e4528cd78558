"""Files and folders of the program's own, which only their owner reads, whatever the umask: settings, words, the log.

What is exported is not among them: it follows the umask, as a file that the user makes elsewhere does.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

FILE, FOLDER = 0o600, 0o700
_OTHERS = 0o077


def folder(path: Path) -> Path:
    """Make a folder of the program's own, and what is missing above it, for their owner alone; return it.

    One that is there already is closed to others too, but for a folder that all may write to (`/tmp`) and the user's
    home: those were named by the user and hold more than this.

    Raises:
        OSError: it cannot be made.
    """
    missing = [one for one in (path, *path.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(FOLDER, exist_ok=True)
    if os.name == "posix" and not missing and path != Path.home():
        with suppress(OSError):  # another's folder, or FAT, which knows no permissions
            mode = stat.S_IMODE(path.stat().st_mode)
            if mode & _OTHERS and not mode & stat.S_ISVTX:
                path.chmod(mode & ~_OTHERS)
    return path


def write(path: Path, content: bytes) -> None:
    """Write a file for its owner alone, whole or not at all; what stood there is replaced at the end.

    Raises:
        OSError: it cannot be written; what stood there is as it was, and nothing is left beside it.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with suppress(FileNotFoundError):  # left by a program that was killed and had the same number
            part.unlink()
        with open(part, "xb", opener=opener) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def opener(name: str, flags: int) -> int:
    """Open a file so that a new one is its owner's alone: for `open(…, opener=opener)`."""
    return os.open(name, flags, FILE)

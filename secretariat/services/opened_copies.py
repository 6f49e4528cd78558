"""The private folder for copies of attached files while other programs show them.

    path = office.attachments.open_copy(attachment.id, opened_copies.folder())
    opened_copies.sweep()       # when the program starts: what a killed one has left, also of files it was reading
    opened_copies.remove()      # when it ends; also called by itself

One folder for the whole program, for its owner alone (0700), with a lock in it that the system lets go of when the
program ends in whatever way: so a folder whose lock is free belongs to nobody any more.
"""

from __future__ import annotations

import atexit
import os
import shutil
import stat
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock

from secretariat.documents.output import problem
from secretariat.readers import apart

PREFIX = "secretariat-opened-"
_LOCK = apart.LOCK
_JUST_MADE = 3600.0
"""Seconds for which a folder without a lock may be one that is just being made."""


@dataclass
class _Own:
    path: Path
    lock: FileLock


@dataclass
class _Held:
    """What this program holds."""

    own: _Own | None = None
    registered: bool = field(default=False)


_held = _Held()


def folder() -> Path:
    """Return the folder of this program, made when it is first asked for and anew when somebody removed it.

    Raises:
        StorageProblem: `cannot_write`.
    """
    if _held.own is not None and not _held.own.path.is_dir():
        remove()
    if _held.own is None:
        try:
            _held.own = _make()
        except OSError as error:
            raise problem(Path(tempfile.gettempdir()), error) from error
        if not _held.registered:
            atexit.register(remove)
            _held.registered = True
    return _held.own.path


def remove() -> None:
    """Remove the folder of this program with all copies; what another program holds open stays for the next sweep."""
    own, _held.own = _held.own, None
    if own is not None:
        own.lock.release()
        _remove(own.path)


def sweep() -> int:
    """Remove the folders of programs that were killed; return how many. Folders of other users are left alone."""
    swept = 0
    with suppress(OSError):
        for entry in os.scandir(tempfile.gettempdir()):
            path = Path(entry.path)
            if entry.name.startswith((PREFIX, apart.PREFIX)) and _is_ours(path) and _is_left(path):
                _remove(path)
                swept += 1
    return swept


def _make() -> _Own:
    path = Path(tempfile.mkdtemp(prefix=PREFIX))  # 0700, see its documentation
    lock = FileLock(path / _LOCK, timeout=0, mode=0o600)
    lock.acquire()
    return _Own(path, lock)


def _is_ours(path: Path) -> bool:
    """Return whether it is a folder, and not a link to one, of the same user."""
    try:
        found = path.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and (not hasattr(os, "getuid") or found.st_uid == os.getuid())


def _is_left(path: Path) -> bool:
    """Return whether no program holds the folder any more."""
    if _held.own is not None and path == _held.own.path:
        return False
    try:
        if not (path / _LOCK).exists():
            return time.time() - path.stat().st_mtime > _JUST_MADE
        with FileLock(path / _LOCK, timeout=0, mode=0o600):
            return True
    except OSError:  # a lock that is held is one too (Timeout)
        return False


def _remove(path: Path) -> None:
    """Remove a folder with all in it."""
    if os.name == "nt":  # where no file can be removed that cannot be written to
        for copy in path.glob("*/*"):
            with suppress(OSError):
                copy.chmod(stat.S_IRUSR | stat.S_IWUSR)
    shutil.rmtree(path, ignore_errors=True)

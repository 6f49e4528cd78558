"""Who writes a file: the program that holds it. One at a time does; every other one may only read.

    with hold(path, "Amina") as held:   # raises `file_held` with who has it, on which computer and since when
        Office(path, "Amina")           # the office itself holds nothing
    unwritable(path)                    # why nothing can be written there at all, None when it can

The lock is the operating system's on `.NAME.lock` beside the file: it goes with the process, however that ends. Who it
is stands in `.NAME.holder`, which is only ever shown and decides nothing. A process holds a file once, for as many
windows as it has on it.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import socket
import stat
import threading
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from secretariat.domain.backups import is_backup
from secretariat.domain.errors import StorageProblem
from secretariat.domain.text import clean

_OWNER = 0o600
_READ_AND_WRITE = 0o666
_ANYBODY = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_SAID_WITHIN = 0.3
"""Seconds after which a program that has just taken a file has said who it is."""
_SETTLES = 0.1
"""Seconds to try for: a program that lets go takes the lock's file away with it."""
_LONGEST = 4096
_LONGEST_NAME = 200
"""How much is read of a holder's note: it is a file that anybody may have put there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Who holds a file, as it said itself.

    Attributes:
        who: the user's name.
        host: the computer's name.
        pid: its process there.
        since: an aware instant.
    """

    who: str
    host: str
    pid: int
    since: datetime


@dataclass(slots=True)
class _Taken:
    lock: FileLock
    holder: Holder
    count: int = 0


_taken: dict[str, _Taken] = {}
_guard = threading.Lock()


@dataclass(slots=True)
class Held:
    """A file that this process holds, until `release`; the last one to let go gives it free."""

    path: Path
    holder: Holder
    _key: str
    _released: bool = field(default=False, init=False)

    def release(self) -> None:
        """Give the file free for other programs, unless another window of this process still holds it."""
        with _guard:
            if self._released:
                return
            self._released = True
            taken = _taken[self._key]
            taken.count -= 1
            if not taken.count:
                del _taken[self._key]
                _let_go(self._key, taken)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def hold(path: Path, who: str) -> Held:
    """Take a file for writing and return it as held; at once, or not at all.

    Raises:
        StorageProblem: `file_held` or `file_held_unknown` (another program has it), one that `unwritable` returns,
            `place_without_locks`, or `disk_full`.
    """
    refusal = unwritable(path)
    if refusal is not None:
        raise refusal
    key = os.path.realpath(path)
    with _guard:
        taken = _taken.get(key)
        if taken is None:
            lock = _locked(path, key)
            holder = Holder(who=who, host=socket.gethostname(), pid=os.getpid(), since=datetime.now(UTC))
            taken = _Taken(lock, holder)
            _say(key, holder)
            _taken[key] = taken
        taken.count += 1
        return Held(path, taken.holder, key)


def is_free(path: Path) -> bool:
    """Return whether the file could be held now, at once; nobody is told of a holder meanwhile."""
    if unwritable(path) is not None:
        return False
    key = os.path.realpath(path)
    with _guard:
        if key in _taken:
            return True
        try:
            lock = _acquired(key, within=0)
        except (Timeout, _Unnamed, OSError, NotImplementedError):
            return False
        _give_back(key, lock)
    return True


def holder_of(path: Path) -> Holder | None:
    """Return who says to hold the file, None when nobody does; whether it still does only its lock can tell."""
    return _read(note_of(os.path.realpath(path)))


def unwritable(path: Path) -> StorageProblem | None:
    """Return why a file can be read here and not written, None when it can be written.

    SQLite needs its folder too: without a journal beside the file nothing is saved. In a backup nobody is to work.
    """
    if is_backup(Path(os.path.realpath(path))):
        return StorageProblem("backup_opened", path=str(path), name=path.name)
    try:
        folder = Path(os.path.realpath(path)).parent
        file_mode, folder_mode = path.stat().st_mode, folder.stat().st_mode
    except FileNotFoundError:
        return StorageProblem("file_missing", path=str(path))
    except OSError as error:
        return StorageProblem("file_unreadable", path=str(path), reason=error.strerror or str(error))
    # The mode beside what `access` says, which allows an administrator everything.
    if not file_mode & _ANYBODY or not os.access(path, os.W_OK):
        return StorageProblem("file_write_protected", path=str(path), name=path.name)
    # Windows sets a folder's read-only attribute for other ends.
    protected = os.name == "posix" and not folder_mode & _ANYBODY
    if protected or not os.access(folder, os.W_OK):
        return _protected(path, folder)
    return None


def lock_of(path: str | Path) -> Path:
    """Return the file whose lock stands for holding `path`."""
    return Path(path).with_name(f".{Path(path).name}.lock")


def note_of(path: str | Path) -> Path:
    """Return the file in which the holder of `path` says who it is."""
    return Path(path).with_name(f".{Path(path).name}.holder")


class _Unnamed(Exception):
    """The lock that was got is of a file that has lost its name: it keeps nobody away."""


def _acquired(key: str, *, within: float) -> FileLock:
    """Return the lock of a file, got `within` so many seconds.

    Raises:
        Timeout: another program has it.
        _Unnamed: the lock's file was put away each time that it was got.
        OSError, NotImplementedError: as the system says.
    """
    name, mode = lock_of(key), _mode(key)

    def look(descriptor: int) -> None:
        _share(descriptor, key)
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), name.stat()):
                return
        raise _Unnamed

    # Without locks of the system a dead program's would have to be guessed at: there, files are read only.
    lock = FileLock(name, mode=mode, thread_local=False, fallback_to_soft=False, on_acquired=look)
    until = time.monotonic() + within
    while True:
        try:
            lock.acquire(timeout=max(0.0, until - time.monotonic()))
        except _Unnamed:
            if time.monotonic() >= until:
                raise
        else:
            return lock


def _mode(key: str) -> int:
    """Return who may read and write what lies beside a file: who may do so with the file itself."""
    return stat.S_IMODE(os.stat(key).st_mode) & _READ_AND_WRITE | _OWNER


def _share(descriptor: int, key: str) -> None:
    """Give what lies beside a file its group and mode, as far as it is ours."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            os.fchown(descriptor, -1, os.stat(key).st_gid)
        with contextlib.suppress(OSError):
            os.fchmod(descriptor, _mode(key))


def _locked(path: Path, key: str) -> FileLock:
    try:
        return _acquired(key, within=_SETTLES)
    except (Timeout, _Unnamed) as error:
        raise _held_by_another(path, key) from error
    except (OSError, NotImplementedError) as error:
        number = error.errno if isinstance(error, OSError) else None
        if number in (errno.EACCES, errno.EPERM) and lock_of(key).exists():
            raise _held_by_another(path, key) from error  # another user's: whether it is held cannot be seen
        if number in (errno.EACCES, errno.EPERM, errno.EROFS):
            raise _protected(path, Path(key).parent) from error
        code = "disk_full" if number in (errno.ENOSPC, errno.EDQUOT) else "place_without_locks"
        raise StorageProblem(code, path=str(path), folder=str(Path(key).parent)) from error


def _protected(path: Path, folder: Path) -> StorageProblem:
    return StorageProblem("folder_write_protected", path=str(path), name=path.name, folder=str(folder))


def _held_by_another(path: Path, key: str) -> StorageProblem:
    until = time.monotonic() + _SAID_WITHIN
    holder = _read(note_of(key))
    while holder is None and time.monotonic() < until:
        time.sleep(0.02)
        holder = _read(note_of(key))
    if holder is None:
        return StorageProblem("file_held_unknown", path=str(path), name=path.name)
    since = _clock_time(holder.since)
    return StorageProblem(
        "file_held", path=str(path), name=path.name, who=holder.who, host=holder.host, since=since
    )


def _clock_time(instant: datetime) -> str:
    """Return an instant by the clock on the wall, with its day when that is not today."""
    here, today = instant.astimezone(), datetime.now().astimezone().date()
    return here.strftime("%H:%M" if here.date() == today else "%Y-%m-%d %H:%M")


def _say(key: str, holder: Holder) -> None:
    """Write who holds the file, whole or not at all; on a full disk nobody can be told, and the file is held."""
    note = note_of(key)
    part = note.with_name(f"{note.name}.part")
    said = {"who": holder.who, "host": holder.host, "pid": holder.pid, "since": holder.since.isoformat()}
    with contextlib.suppress(OSError):
        note.unlink(missing_ok=True)  # that of a program that ended without a word
        part.unlink(missing_ok=True)
        with open(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER), "w", encoding="utf-8") as file:
            _share(file.fileno(), key)
            json.dump(said, file)
        part.replace(note)


def _read(note: Path) -> Holder | None:
    try:
        with note.open("rb") as file:
            said = json.loads(file.read(_LONGEST).decode())
        since = datetime.fromisoformat(said["since"])
        who, host = (" ".join(clean(str(said[name])).split())[:_LONGEST_NAME] for name in ("who", "host"))
        holder = Holder(who=who or "?", host=host or "?", pid=int(said["pid"]), since=since)
    except (OSError, ValueError, OverflowError, KeyError, TypeError):
        return None
    return holder if holder.since.tzinfo is not None else None


def _let_go(key: str, taken: _Taken) -> None:
    with contextlib.suppress(OSError):  # a drive that is gone: the lock went with it
        note_of(key).unlink(missing_ok=True)
    _give_back(key, taken.lock)


def _give_back(key: str, lock: FileLock) -> None:
    # While it is held: who opened the lock's file before finds that it has no name any more, and opens it anew. Windows
    # removes no file that is open; there it stays.
    with contextlib.suppress(OSError):
        lock_of(key).unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        lock.release(force=True)

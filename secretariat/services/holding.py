"""Opening a file as its one writer, or as one of its readers.

    open_to_write(path, who)        # the verbs of the command line: raises `file_held` when another program has it
    open_or_read(path, who)         # the window: then it is open for reading only, and `office.only_read` says why
    open_to_read(path, who)         # the verbs that only read: they wait for nobody, and change no file that is held
    create_held(path, who)

The office lets the file go when it is closed.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from secretariat.database.encryption import Key
from secretariat.database.engine import check_file
from secretariat.database.holding import Held, hold
from secretariat.database.holding import is_free as is_free
from secretariat.domain.addresses import Place, ServerAddress
from secretariat.domain.errors import StorageProblem
from secretariat.domain.progress import Progress, no_progress
from secretariat.services import half_made
from secretariat.services.office import Office

_READABLE = frozenset(
    {
        *("file_held", "file_held_unknown", "file_write_protected", "folder_write_protected"),
        *("place_without_locks", "disk_full", "backup_opened"),
    }
)


def open_to_write(
    path: Place,
    who: str,
    *,
    busy_ms: int | None = None,
    progress: Progress = no_progress,
    key: Key | None = None,
) -> Office:
    """Open a file and hold it until the office is closed; a register on a server is everybody's who may write there.

    Raises:
        StorageProblem: see `Office` and `database.holding.hold`; `server_forbidden`.
    """
    if isinstance(path, ServerAddress):
        office = Office(path, who, busy_ms=busy_ms, progress=progress)
        if office.only_read is not None:
            office.close()
            raise office.only_read
        return office
    check_file(path, key=key)  # nothing is put beside a file that is not ours
    held = hold(path, who)
    half_made.remove_left(path)
    try:
        return Office(path, who, busy_ms=busy_ms, progress=progress, key=key, held=held)
    except BaseException:
        held.release()
        raise


def open_or_read(
    path: Place,
    who: str,
    *,
    busy_ms: int | None = None,
    progress: Progress = no_progress,
    key: Key | None = None,
) -> Office:
    """Open a file and hold it; where that cannot be, or a server lets nobody write, open it for reading only.

    Raises:
        StorageProblem: see `Office`.
    """
    if isinstance(path, ServerAddress):
        return Office(path, who, busy_ms=busy_ms, progress=progress)
    try:
        return open_to_write(path, who, busy_ms=busy_ms, progress=progress, key=key)
    except StorageProblem as problem:
        if problem.code not in _READABLE:
            raise
        return Office(path, who, busy_ms=busy_ms, progress=progress, key=key, only_read=problem)


def open_to_read(path: Place, who: str, *, key: Key | None = None) -> Office:
    """Open a file for reading only; one that has to be written to first is held meanwhile, as by `open_to_write`.

    It has to be where an older version made it, or something interrupted its last change; on a server, its owner brings
    it up to date so. While another program has it
    open, that program counts on what it knows of the file.

    Raises:
        StorageProblem: see `Office`; `file_held` when such a file is held by another program, or what else `hold` says.
    """
    try:
        return Office(path, who, key=key, read_only=True)
    except StorageProblem as problem:
        if problem.code not in ("needs_writing_once", "register_older"):
            raise
    return open_to_write(path, who, key=key)


def held_for_restoring(path: Path, who: str) -> AbstractContextManager[object]:
    """Return a context in which no other program may open for writing what is put in the place of `path`.

    Raises:
        StorageProblem: `file_held` or `file_held_unknown`: it would go on writing the file that was taken away;
            `backup_opened`: what is put in its place would not be what its name says.
    """
    try:
        held = hold(path, who)
    except StorageProblem as problem:
        if problem.code in ("file_held", "file_held_unknown", "backup_opened"):
            raise
        return nullcontext()  # there is none yet, or the writing says itself why it cannot be
    half_made.remove_left(path)
    return held


def create_held(
    path: Place,
    who: str,
    *,
    busy_ms: int | None = None,
    progress: Progress = no_progress,
    key: Key | None = None,
) -> Office:
    """Make a new register, open it, and hold it if it is a file.

    Raises:
        StorageProblem, Cancelled: see `Office.create`.
    """
    Office.create(path, who, progress=progress, key=key).close()
    return open_or_read(path, who, busy_ms=busy_ms, key=key)


__all__ = [
    "Held",
    "create_held",
    "held_for_restoring",
    "is_free",
    "open_or_read",
    "open_to_read",
    "open_to_write",
]

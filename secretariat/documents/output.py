"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, TypeVar

from secretariat.documents.labels import labels
from secretariat.domain.errors import StorageProblem
from secretariat.domain.progress import Progress as Progress  # writers know it from here
from secretariat.domain.progress import no_progress as no_progress

T = TypeVar("T")


_REASONS = {
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "not_a_folder",
    errno.EISDIR: "is_a_folder",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "read_only",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "too_big",
    errno.ENAMETOOLONG: "name_too_long",
    errno.EBUSY: "in_use",
    errno.ETXTBSY: "in_use",
    errno.EIO: "device",
}


def problem(path: Path, error: OSError) -> StorageProblem:
    """Return `error` as the problem `cannot_write`, with `path`, `reason` (plain English) and `reason_code`."""
    code = _REASONS.get(error.errno or 0, "unknown")
    reason = labels("en").format(f"write_reasons.{code}", detail=error.strerror or type(error).__name__)
    return StorageProblem("cannot_write", path=str(path), reason=reason, reason_code=code)


def write_whole(path: str | os.PathLike[str], writer: Callable[[BinaryIO], T]) -> T:
    """Let `writer` fill a new file, and put it in the place of `path` once it is whole and on the disk.

    The new file is written beside the target, synced, and renamed over it; it gets the permissions of the old
    one. When `writer` fails or is cancelled the old file stays as it was and nothing is left beside it.

    Returns:
        what `writer` returned.

    Raises:
        StorageProblem: `cannot_write`, with `path` and `reason`.
    """
    wanted = Path(path)
    target = Path(os.path.realpath(wanted))
    part = new_part(target)
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        return _replace(part, target, writer)
    except OSError as error:
        raise problem(wanted, error) from error


def new_part(target: Path) -> Path:
    """Return the name of a new file beside `target`, to be filled and then renamed; `remove_parts` knows it again."""
    return target.with_name(f"{_parts_of(os.getpid())}{secrets.token_hex(6)}.part")


def remove_parts(path: Path, process: int) -> None:
    """Remove what a process that was killed while it wrote `path` has left beside it.

    Args:
        path: the file that was to be written.
        process: the number of the process, which must have ended.
    """
    with suppress(OSError):
        for part in Path(os.path.realpath(path)).parent.glob(
            f"{_parts_of(process)}*.part*"
        ):  # and the journal of a database
            part.unlink(missing_ok=True)


def _parts_of(process: int) -> str:
    return f".secretariat-{process}-"


def _replace(part: Path, target: Path, writer: Callable[[BinaryIO], T]) -> T:
    known = stat.S_IMODE(target.stat().st_mode) & 0o777 if target.exists() else None
    handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), known or 0o666)
    try:
        with open(handle, "w+b") as out:
            result = writer(out)
            out.flush()
            os.fsync(out.fileno())
        if known is not None:
            with suppress(OSError):  # FAT knows no permissions
                part.chmod(known)
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    sync_folder(target.parent)
    return result


def sync_folder(folder: Path) -> None:
    """Make the renaming itself durable where a folder can be synced (not on Windows)."""
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

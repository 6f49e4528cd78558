"""Who is typing: each open office has a name that tells whether the text it left unfinished is anybody's still."""

from __future__ import annotations

import os
import socket
import uuid
from datetime import datetime, timedelta

_OPEN: set[str] = set()
# A living window saves what is typed within half a minute; from another computer nobody can ask it.
_SILENCE = timedelta(minutes=2)
# The number of a process is given to another one after a restart of the computer.
_DAY = timedelta(days=1)


def new_owner() -> str:
    """Return a name for an office that is being opened: `{host}:{process}:{token}`."""
    owner = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex}"
    _OPEN.add(owner)
    return owner


def forget_owner(owner: str) -> None:
    """Note that an office was closed: nobody types in it any more."""
    _OPEN.discard(owner)


def is_here(owner: str) -> bool:
    """Return whether an office is open in this program."""
    return owner in _OPEN


def is_alive(owner: str, last: datetime, now: datetime) -> bool:
    """Return whether somebody may still be typing in an office that kept a draft at `last`."""
    if owner in _OPEN:
        return True
    host, process = owner.rsplit(":", 2)[:2] if owner.count(":") > 1 else ("", "")
    here = host == socket.gethostname()
    if here and process == str(os.getpid()):
        return False
    silence = abs(now - last)  # the clock may have been set back since
    if not here or os.name != "posix":  # on Windows, asking for a process by os.kill would end it
        return silence <= _SILENCE
    return _runs(process) and silence <= _DAY


def _runs(process: str) -> bool:
    try:
        os.kill(int(process), 0)
    except PermissionError:
        return True
    except (OSError, ValueError, OverflowError):
        return False
    return True

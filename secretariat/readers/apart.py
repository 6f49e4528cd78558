"""Having a file from outside read in a child process with limits: what harms a parser harms nobody else.

    returned = read_apart("update_forms:read_update_form", path.name, content)

The child is `readers/child.py`, in a frozen build the program's verb `_read`. It gets its order as JSON on stdin and a
private copy of the file, and answers with one line of JSON. It limits its own memory and processor time; the parent
ends it when it takes far longer on the clock.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_type_hints

import orjson
from filelock import FileLock

from secretariat import private
from secretariat.domain.canonical import from_data
from secretariat.domain.errors import RuleViolation, StorageProblem
from secretariat.log import code_only
from secretariat.readers.child import MEGABYTES, SECONDS, function

log = logging.getLogger(__name__)

PATIENCE = 60
"""Seconds on the clock for one file, however many programs share the processor; on Windows the only limit of time."""

PREFIX, LOCK = "secretariat-read-", "lock"
"""Of the folder with the private copy: the lock in it is free once this program has ended in whatever way."""

_MAIN = "import sys; from secretariat.readers.child import main; sys.exit(main())"


def read_apart(reader: str, name: str, content: bytes) -> Any:
    """Return what a function "module:function" of `secretariat.readers` reads from a file.

    Args:
        reader: takes a path and returns a frozen record.
        name: of the file, as sentences name it.
        content: its bytes; the child reads a private copy, so that they are the same as those that are kept.

    Raises:
        RuleViolation: what the reader refuses; `file_too_slow`, `file_too_heavy`, each with `name`; `unexpected`, which
            is logged, where the reader failed at what nobody foresaw.
        StorageProblem: what the reader raises.
    """
    with (
        TemporaryDirectory(prefix=PREFIX) as folder,
        FileLock(Path(folder) / LOCK, timeout=SECONDS, mode=0o600),
    ):
        path = Path(folder) / f"file{Path(name).suffix[:10]}"
        with open(path, "xb", opener=private.opener) as file:
            file.write(content)
        order = json.dumps({"reader": reader, "path": str(path), "name": name})
        try:
            ended = subprocess.run(
                _command(),
                input=order.encode(),
                capture_output=True,
                timeout=PATIENCE,
                env={**_environment(), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired as error:
            raise RuleViolation("file_too_slow", name=name, seconds=PATIENCE) from error
    if ended.returncode == -getattr(signal, "SIGXCPU", 0) < 0:
        raise RuleViolation("file_too_slow", name=name, seconds=SECONDS)
    return taken(reader, name, ended.stdout, ended.stderr)


def _environment() -> dict[str, str]:
    """Return the environment without passphrases: who reads what came from outside needs none."""
    return {name: value for name, value in os.environ.items() if not name.endswith("_PASSPHRASE")}


def taken(reader: str, name: str, answer: bytes, said: bytes = b"") -> Any:
    """Return the record that a child answered, or raise what it refused; see `read_apart`."""
    try:
        told = _told(answer)
    except ValueError as error:  # it was ended by the system, for want of memory or by a parser's fault
        log.warning("Reading a file apart failed: %s", code_only(said.decode("utf-8", "replace")))
        raise RuleViolation("file_too_heavy", name=name, megabytes=MEGABYTES) from error
    if told.get("refused") == "unexpected":
        log.error("Reading a file apart failed: %s", code_only(said.decode("utf-8", "replace")))
    if "refused" in told:
        roots = {"rule": RuleViolation, "storage": StorageProblem}
        raise roots[told["root"]](told["refused"], **told["data"])
    return from_data(get_type_hints(function(reader))["return"], told["read"])


def _told(answer: bytes) -> dict[str, Any]:
    """Return what an answer says; see `child.answer`, which may have written half of a surrogate pair.

    Raises:
        ValueError: it is no JSON.
    """
    try:
        told: dict[str, Any] = orjson.loads(answer)
    except orjson.JSONDecodeError:
        told = json.loads(answer)
    return told


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        twin = own.with_name(f"{own.stem}-job{own.suffix}")
        return [str(twin if twin.exists() else own), "_read"]
    return [sys.executable, "-c", _MAIN]

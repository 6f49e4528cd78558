"""Reading a file from outside in a child process with limits: what harms a parser harms nobody else.

    returned = read_apart("update_forms:read_update_form", path.name, content)

The child is this module, in a frozen build the program's verb `_read`. It gets its order as JSON on stdin and a private
copy of the file, limits its own memory and processor time before any parser is loaded, and answers with one line of
JSON. The parent ends it when its time is over. Windows has no such limit of memory; there only the time counts.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_type_hints

from filelock import FileLock

from secretariat import private
from secretariat.domain.canonical import from_data, to_data
from secretariat.domain.errors import RuleViolation, SecretariatError, StorageProblem
from secretariat.log import code_only

log = logging.getLogger(__name__)

SECONDS = 9
"""Wall time for one file; with the start and the end of the child it stays under ten."""

MEGABYTES = 500
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
                timeout=SECONDS,
                env={**_environment(), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired as error:
            raise RuleViolation("file_too_slow", name=name, seconds=SECONDS) from error
    return taken(reader, name, ended.stdout, ended.stderr)


def _environment() -> dict[str, str]:
    """Return the environment without passphrases: who reads what came from outside needs none."""
    return {name: value for name, value in os.environ.items() if not name.endswith("_PASSPHRASE")}


def taken(reader: str, name: str, answer: bytes, said: bytes = b"") -> Any:
    """Return the record that a child answered, or raise what it refused; see `read_apart`."""
    try:
        told = json.loads(answer)
    except ValueError as error:  # it was ended by the system, for want of memory or by a parser's fault
        log.warning("Reading a file apart failed: %s", code_only(said.decode("utf-8", "replace")))
        raise RuleViolation("file_too_heavy", name=name, megabytes=MEGABYTES) from error
    if told.get("refused") == "unexpected":
        log.error("Reading a file apart failed: %s", code_only(said.decode("utf-8", "replace")))
    if "refused" in told:
        roots = {"rule": RuleViolation, "storage": StorageProblem}
        raise roots[told["root"]](told["refused"], **told["data"])
    return from_data(get_type_hints(_function(reader))["return"], told["read"])


def main() -> int:
    """Read one file as stdin orders, and answer on stdout; the exit code is 0 when there is an answer."""
    limit()
    order = json.loads(sys.stdin.buffer.read())
    sys.stdout.buffer.write(answer(order["reader"], Path(order["path"]), order["name"]))
    sys.stdout.buffer.flush()
    return 0


def limit() -> None:
    """Limit the memory and the processor time of this process."""
    try:
        import resource
    except ImportError:  # Windows
        return
    most = MEGABYTES * 1_000_000
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def answer(reader: str, path: Path, name: str) -> bytes:
    """Return what is answered for one file: what was read, or what was refused; what nobody foresaw goes to stderr."""
    try:
        return json.dumps({"read": to_data(_function(reader)(path))}).encode()
    except SecretariatError as error:
        data: dict[str, Any] = dict(error.data)
        data.update((key, name) for key in ("name", "path") if key in data)  # not those of the private copy
        root = "rule" if isinstance(error, RuleViolation) else "storage"
        told: dict[str, Any] = {"refused": error.code, "root": root, "data": data}
    except MemoryError:
        told = {"refused": "file_too_heavy", "root": "rule", "data": {"name": name, "megabytes": MEGABYTES}}
    except Exception as error:  # the parent logs the lines of code, and of what it says nothing
        traceback.print_exc()
        told = {
            "refused": "unexpected",
            "root": "rule",
            "data": {"reason": type(error).__name__, "name": name},
        }
    return json.dumps(told).encode()


def _function(reader: str) -> Callable[[Path], Any]:
    module, _, function = reader.partition(":")
    found: Callable[[Path], Any] = getattr(import_module(f"secretariat.readers.{module}"), function)
    return found


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        twin = own.with_name(f"{own.stem}-job{own.suffix}")
        return [str(twin if twin.exists() else own), "_read"]
    return [sys.executable, "-c", _MAIN]

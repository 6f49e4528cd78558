"""What reads a file from outside in a process of its own, with limits that it sets itself; see `readers/apart.py`.

It imports what it needs to limit itself and to answer, and of all parsers the one that is asked for: whoever drops a
file waits for the start of this process too.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import orjson

from secretariat.domain.canonical import to_data
from secretariat.domain.errors import RuleViolation, SecretariatError

SECONDS = 9
"""Processor time for one file."""

MEGABYTES = 500


def main() -> int:
    """Read one file as stdin orders, and answer on stdout; the exit code is 0 when there is an answer."""
    limit()
    # Circles are looked for seldom: a long form is objects by the ten thousand, and has none.
    gc.set_threshold(50_000)
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
        return _json({"read": to_data(function(reader)(path))})
    except SecretariatError as error:
        data: dict[str, Any] = dict(error.data)
        data.update((key, name) for key in ("name", "path") if key in data)  # not those of the private copy
        root = "rule" if isinstance(error, RuleViolation) else "storage"
        told: dict[str, Any] = {"refused": error.code, "root": root, "data": data}
    except MemoryError:
        told = {"refused": "file_too_heavy", "root": "rule", "data": {"name": name, "megabytes": MEGABYTES}}
    except Exception as error:  # the parent logs the lines of code, and of what it says nothing
        import traceback

        traceback.print_exc()
        told = {
            "refused": "unexpected",
            "root": "rule",
            "data": {"reason": type(error).__name__, "name": name},
        }
    return _json(told)


def _json(told: dict[str, Any]) -> bytes:
    try:
        return orjson.dumps(told)
    except TypeError:
        # Half of a surrogate pair, as the name of a file may have: Python's json writes it as `\udc80`.
        return json.dumps(told).encode()


def function(reader: str) -> Callable[[Path], Any]:
    """Return the function of `secretariat.readers` that "module:function" names."""
    module, _, function = reader.partition(":")
    found: Callable[[Path], Any] = getattr(import_module(f"secretariat.readers.{module}"), function)
    return found

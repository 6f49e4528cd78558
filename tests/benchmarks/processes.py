"""Processes that are measured from outside: the time from their start to their end, and their memory at its height.

The libraries of others live in an environment of their own, `.venv-bench` (`.ci/others.sh` makes it), so that none of
them can be imported by the program.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
OTHERS = Path(os.environ.get("SECRETARIAT_OTHERS", ROOT / ".venv-bench/bin/python"))
"""The interpreter of the environment with the libraries of others."""

_ALWAYS = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONDONTWRITEBYTECODE": "",
}  # compiled modules are kept, as for users


@dataclass(frozen=True, slots=True)
class Ended:
    """What a process said on stdout, how many seconds it ran, and the most memory it had at once, in MB."""

    said: str
    seconds: float
    megabytes: float


def run(command: Sequence[str], environment: Mapping[str, str] | None = None) -> Ended:
    """Run a command in the project's folder, without a screen.

    Raises:
        RuntimeError: it failed; with what it said.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, **_ALWAYS, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    said, complaints = process.stdout.read(), process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)  # `wait` would not say how much memory it had
    took = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}: {complaints.decode()}")
    return Ended(said.decode(), took, used.ru_maxrss / 1024)


def run_module(module: str, *arguments: object) -> Ended:
    """Run a module of `tests.benchmarks` with the program's own environment."""
    return run([sys.executable, "-m", f"tests.benchmarks.{module}", *map(str, arguments)])


def run_other(script: str, *arguments: object, environment: Mapping[str, str] | None = None) -> Ended:
    """Run a script of `others/` with the libraries of others."""
    return run([str(OTHERS), str(FOLDER / "others" / script), *map(str, arguments)], environment)

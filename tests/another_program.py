"""Another program on a file, as a real process: `with holding(path, "Amina") as program: program.kill()`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROJECT = Path(__file__).parents[1]


def start(path: Path, who: str) -> tuple[subprocess.Popen[str], str]:
    """Start a program that wants to hold a file; return it with "held", or with why it was refused."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.holder_child", str(path), who],
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    return program, program.stdout.readline().strip()


def end(program: subprocess.Popen[str]) -> None:
    """Let a program let go and end, unless it has ended."""
    program.communicate()


def refused(path: Path) -> str:
    """Return why another program that wants to hold a file now is refused, "held" when it is not."""
    program, said = start(path, "Another")
    end(program)
    return said


@contextmanager
def holding(path: Path, who: str) -> Iterator[subprocess.Popen[str]]:
    """Have a file held by another program meanwhile."""
    program, said = start(path, who)
    try:
        assert said == "held"
        yield program
    finally:
        end(program)

"""Watches by strace whom a program and its children call in a network."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_CALLS = re.compile(
    r"^(?:\[pid +)?(?P<process>\d+)\]? .*?\b(?P<call>connect|sendto|sendmsg|sendmmsg|bind)\((?P<rest>.*)$"
)
_INTERNET = re.compile(r"AF_INET6?\b|AF_PACKET|AF_VSOCK")


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """How a program ended, what it said, its calls into a network, and the processes that it had."""

    code: int
    said: str
    called: list[str]
    processes: set[str]


def traced(arguments: list[str], env: dict[str, str], folder: Path, **options: Any) -> Traced:
    """Run a program under strace, in just this environment."""
    strace = shutil.which("strace")
    assert strace, "This test watches the program by strace, which is not installed: apt-get install strace."
    trace = folder / "trace.txt"
    watched = [strace, "-f", "--seccomp-bpf", "-qq", "-e", "trace=network,execve", "-o", str(trace)]
    ended = subprocess.run(
        [*watched, *arguments], cwd=ROOT, env=env, capture_output=True, text=True, timeout=900, **options
    )
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert lines, f"strace may not trace here (in a container it needs SYS_PTRACE): {ended.stderr[-500:]}"
    called = [line for line in lines if (found := _CALLS.match(line)) and _INTERNET.search(found["rest"])]
    return Traced(
        code=ended.returncode,
        said=ended.stdout + ended.stderr,
        called=called,
        processes={line.split()[0] for line in lines if "execve(" in line},
    )

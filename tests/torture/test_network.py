"""Clause 16: the program calls nobody: the system calls of the whole of it, children included, are traced."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.small_register import found
from tests.torture.amounts import LONG, figure

ROOT = Path(__file__).parents[2]
_CALLS = re.compile(
    r"^(?:\[pid +)?(?P<process>\d+)\]? .*?\b(?P<call>connect|sendto|sendmsg|sendmmsg|bind)\((?P<rest>.*)$"
)
_INTERNET = re.compile(r"AF_INET6?\b|AF_PACKET|AF_VSOCK")


def traced(arguments: list[str], env: dict[str, str], folder: Path) -> tuple[int, str, list[str], set[str]]:
    """Run a program under strace; return its end, what it said, its calls into a network, and its processes."""
    strace = shutil.which("strace")
    assert strace, "This test watches the program by strace, which is not installed: apt-get install strace."
    trace = folder / "trace.txt"
    ended = subprocess.run(
        [strace, "-f", "--seccomp-bpf", "-qq", "-e", "trace=network,execve", "-o", str(trace), *arguments],
        **{"cwd": ROOT, "env": {**os.environ, **env}, "capture_output": True, "text": True, "timeout": 500},  # type: ignore[call-overload]
    )
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert lines, f"strace may not trace here (in a container it needs SYS_PTRACE): {ended.stderr[-500:]}"
    called = [line for line in lines if (found := _CALLS.match(line)) and _INTERNET.search(found["rest"])]
    return (
        ended.returncode,
        ended.stdout + ended.stderr,
        called,
        {line.split()[0] for line in lines if "execve(" in line},
    )


def test_the_whole_program_calls_nobody(tmp_path: Path) -> None:
    home, out = tmp_path / "home", tmp_path / "out"
    home.mkdir()
    out.mkdir()
    register = found(home / "Documents.secretariat")
    register.office.close()
    whole = [sys.executable, "-m", "tests.torture.whole_program", str(register.path), str(out), "Burns"]
    env = {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(home / "config")}
    code, said, called, processes = traced([*whole, "all" if LONG else "few"], env, tmp_path)
    assert code == 0, said[-3000:]
    assert len(processes) >= 2, "the children of the window were not traced"
    assert (out / "report.xlsx").exists()
    figure(16, "calls into a network of the whole program", f"{len(called)} in {len(processes)} processes")
    assert called == []


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_call_into_a_network_would_be_seen(family: str, tmp_path: Path) -> None:
    """The measurement above is one that can fail."""
    host = {"AF_INET": "127.0.0.1", "AF_INET6": "::1"}[family]
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        call = f"import socket; socket.socket(socket.{family}).connect_ex(({host!r}, {port}))"
        child = f"import subprocess, sys; subprocess.run([sys.executable, '-S', '-c', {call!r}])"
        _, _, called, _ = traced([sys.executable, "-S", "-c", child], {}, tmp_path)
    assert len(called) == 1
    assert family in called[0]

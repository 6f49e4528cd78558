"""A worker that reads files one after the other, each in a child of its own with the limits of `readers/child.py`.

It loads each reader once, so that ten thousand files take minutes; what each took is measured by the system. It takes
orders as lines of JSON on stdin and answers each by a line of JSON.
"""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from secretariat.readers import apart, child

READER = "update_forms:read_update_form"
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Measured:
    """What a child answered, its seconds of processor time, its megabytes at most, and whether its time was over."""

    answer: bytes
    seconds: float
    megabytes: float
    stopped: bool


class Worker:
    """The process that reads."""

    def __enter__(self) -> Worker:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.readers.measured"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()

    def read(self, path: Path, reader: str = READER) -> Measured:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([str(path), reader]) + "\n")
        self._process.stdin.flush()
        told: dict[str, Any] = json.loads(self._process.stdout.readline())
        return Measured(told["answer"].encode(), told["seconds"], told["megabytes"], told["stopped"])


def _read(path: Path, reader: str) -> dict[str, Any]:
    import_module(f"secretariat.readers.{reader.partition(':')[0]}")  # once, before the first child
    began = time.monotonic()
    out, into = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(out)
            child.limit()
            with os.fdopen(into, "wb") as answer:
                answer.write(child.answer(reader, path, path.name))
            code = 0
        finally:
            os._exit(code)
    os.close(into)
    answer, stopped = b"", False
    while True:
        left = apart.PATIENCE - (time.monotonic() - began)
        if left <= 0 or not select.select([out], [], [], left)[0]:
            os.kill(pid, signal.SIGKILL)
            stopped = True
            break
        piece = os.read(out, 1 << 20)
        if not piece:
            break
        answer += piece
    os.close(out)
    _, _, usage = os.wait4(pid, 0)
    return {
        "answer": "" if stopped else answer.decode(),
        "seconds": usage.ru_utime + usage.ru_stime,  # others may be at work on the machine
        "megabytes": usage.ru_maxrss / 1_000 * 1.024,
        "stopped": stopped,
    }


def main() -> None:
    for line in sys.stdin:
        path, reader = json.loads(line)
        print(json.dumps(_read(Path(path), reader)), flush=True)


if __name__ == "__main__":
    main()

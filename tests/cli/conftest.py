"""Running the command: in this process, where it is quick, and as a process of its own, as a user does."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from secretariat.cli import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ended:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def reason(self) -> str:
        """The one line that says why."""
        (line,) = self.err.splitlines()
        assert line.startswith("secretariat: ")
        return line.removeprefix("secretariat: ")


Command = Callable[..., Ended]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Command:
    """Return a function that runs a command in this process."""

    def command(*arguments: object) -> Ended:
        code = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Ended(code, said.out, said.err)

    return command


def start(
    *arguments: object, env: Mapping[str, str] | None = None, **options: object
) -> subprocess.Popen[bytes]:
    """Start the program as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "ui", *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.PIPE,
        stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE,
        **options,
    )


@pytest.fixture
def program() -> Command:
    """Return a function that runs the program as a process of its own."""

    def command(*arguments: object, stdin: bytes = b"", **options: object) -> Ended:
        process = start(*arguments, **options)
        out, err = process.communicate(stdin, timeout=120)
        return Ended(process.returncode, (out or b"").decode("utf-8"), err.decode("utf-8"))

    return command


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ended]:
    """Return the folder of a demonstration that the program made once, and what it said."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    process = start("demo", folder)
    out, err = process.communicate(timeout=120)
    return folder, Ended(process.returncode, out.decode("utf-8"), err.decode("utf-8"))

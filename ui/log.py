"""The log file, which the command line writes too (`secretariat/cli/endings.py` has the same path; a test compares).

It tells what failed and where in the program, never what was typed: of an exception it has the type and the lines of
code it passed, not its message, which may quote minutes.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from collections.abc import Callable
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

import platformdirs

from secretariat.domain.errors import SecretariatError

LARGEST = 1_000_000
LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

log = logging.getLogger(__name__)


def path() -> Path:
    """Return where the log lies, whether or not there is one yet."""
    return platformdirs.user_log_path("secretariat", appauthor=False) / "secretariat.log"


class Formatter(logging.Formatter):
    """Leaves out what exceptions say."""

    def formatException(self, exc_info: Any) -> str:
        lines: list[str] = []
        error: BaseException | None = exc_info[1]
        while error is not None:
            lines += [line.rstrip("\n") for line in _code_passed(error)]
            code = f" ({error.code})" if isinstance(error, SecretariatError) else ""
            lines.append(f"{type(error).__qualname__}{code}")
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


class Handler(RotatingFileHandler):
    """Writes into a file that only its owner reads, made when there is something to write."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=LARGEST, backupCount=2, encoding="utf-8", delay=True)
        self.setFormatter(Formatter(LINE))

    def emit(self, record: logging.LogRecord) -> None:
        record.exc_text = None  # what another handler made of the exception has its message
        super().emit(record)
        record.exc_text = None

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        file = open(self.baseFilename, "a", encoding="utf-8", opener=_for_owner)  # noqa: SIM115 - the handler closes it
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), 0o600)
        return file


def start() -> None:
    """Write warnings and errors into the log file, and onto stderr where there is one."""
    handlers: list[logging.Handler] = [Handler(path())]
    if sys.stderr is not None:  # a windowed program may have none
        handlers.append(logging.StreamHandler())
        handlers[-1].setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=handlers)


def catch(tell: Callable[[], object]) -> None:
    """Let what nobody caught be logged and told to the user, instead of ending the program or being lost."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("Unexpected", exc_info=(kind, error, trace))
        tell()

    sys.excepthook = hook


def _code_passed(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]


def _for_owner(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)

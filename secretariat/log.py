"""The log file of the window and of the terminal: what failed and where in the program, never what was typed.

Of an exception it has the type and the lines of code it passed, not its message, which may quote minutes; of what a
child process said on stderr likewise (`code_only`). What fails again and again, with each tick of a clock or each time
that a window is painted, is written once, and then only how often.
"""

from __future__ import annotations

import logging
import os
import re
import time
import traceback
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

import platformdirs

from secretariat import private
from secretariat.domain.errors import SecretariatError

LARGEST = 1_000_000
LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"

QUIET = 300.0
"""Seconds for which a fault must have kept away before it counts as a new one; longer than any clock of the window."""

_FRAME = re.compile(r'^\s*File "[^"\n]*", line \d+(, in [\w.<>]+)?$')
_TYPE = re.compile(r"^(?P<type>[A-Za-z_][\w.]*(Error|Exception|Warning|Interrupt|Exit|Problem|Violation))\b")


def path() -> Path:
    """Return where the log lies, whether or not there is one yet."""
    return platformdirs.user_log_path("secretariat", appauthor=False) / "secretariat.log"


def place(error: BaseException) -> tuple[object, ...]:
    """Return what is the same whenever the same thing fails: what it is and the line of code, by whatever way."""
    passed = _code_passed(error)
    return (type(error), *passed[-1:])


class Again:
    """Tells a fault that is new from one that goes on: it goes on as long as it does not keep away for `QUIET`."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._seen: dict[object, tuple[int, float]] = {}

    def count(self, what: object) -> int:
        """Return the how manyeth time in a row `what` happens now; 1: it is new."""
        times, last = self._seen.get(what, (0, 0.0))
        now = self._now()
        times = times + 1 if times and now - last < QUIET else 1
        self._seen[what] = (times, now)
        return times


class Once(logging.Filter):
    """Lets through what is new, and of what goes on the 10th, 100th, 1000th … time, in one line."""

    def __init__(self) -> None:
        super().__init__()
        self._again = Again()

    def filter(self, record: logging.LogRecord) -> bool:
        """Return whether a record is written."""
        error = record.exc_info[1] if record.exc_info else None
        said = (record.name, record.lineno, record.getMessage())
        times = self._again.count((*said, *place(error)) if error is not None else said)
        if times > 1 and re.fullmatch("10+", str(times)):
            record.msg, record.args = f"{record.getMessage()} (the same for the {times}th time)", ()
            record.exc_info = record.exc_text = None
        return times == 1 or bool(re.fullmatch("10+", str(times)))


class Formatter(logging.Formatter):
    """Leaves out what exceptions say."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the lines for a record."""
        record.exc_text = None  # what another handler made of the exception has its message
        try:
            return super().format(record)
        finally:
            record.exc_text = None

    def formatException(self, exc_info: Any) -> str:
        """Return where an exception passed and what it was."""
        return "\n".join(
            line for error in _chain(exc_info[1]) for line in (*_code_passed(error), _named(error))
        )


class Handler(RotatingFileHandler):
    """Writes into a file that only its owner reads, made when there is something to write."""

    def __init__(self, file: Path) -> None:
        super().__init__(file, maxBytes=LARGEST, backupCount=2, encoding="utf-8", delay=True)
        self.setFormatter(Formatter(LINE))
        self.addFilter(Once())

    def prepare(self) -> None:
        """Open the file now.

        Raises:
            OSError: it cannot be written to; otherwise that would stay unsaid.
        """
        self.stream = self.stream or self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Go on: the disk is full or the folder gone, and there is nowhere else where this belongs."""

    def _open(self) -> TextIOWrapper:
        private.folder(Path(self.baseFilename).parent)
        file = open(self.baseFilename, "a", encoding="utf-8", opener=private.opener)  # noqa: SIM115 - the handler closes it
        if hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), private.FILE)
        return file


def code_only(said: str) -> str:
    """Return of what a child said on stderr the lines of code and the types of exceptions, in one line."""
    lines = (line for line in said.splitlines())
    kept = [line.strip() if _FRAME.match(line) else _type(line) for line in lines]
    return "; ".join(line for line in kept if line) or f"{len(said)} characters that are not shown"


def _type(line: str) -> str:
    found = _TYPE.match(line)
    return found["type"] if found else ""


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _named(error: BaseException) -> str:
    code = f" ({error.code})" if isinstance(error, SecretariatError) else ""
    return f"{type(error).__qualname__}{code}"


def _code_passed(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)
    return [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames]

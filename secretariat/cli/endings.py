"""How a command ends: the exit code and the sentence for what went wrong."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress

from secretariat.cli.parser import WrongUsage
from secretariat.domain.errors import Cancelled, RuleViolation, StorageProblem, UnknownSymbol

DONE, REFUSED, WRONG_USAGE, FILE_TROUBLE = 0, 1, 2, 3
FAULT = os.EX_SOFTWARE if hasattr(os, "EX_SOFTWARE") else 70  # Windows has no sysexits
INTERRUPTED = 128 + 2
PIPE_CLOSED = 128 + 13  # what a program ends with that SIGPIPE kills
_UNREADABLE = frozenset(
    {
        *("order_unreadable", "date_unreadable"),
        *("document_kind_unknown", "document_format_unknown", "document_needs_party"),
        *("document_in_one_language", "languages_equal"),
    }
)
_FILES_UNREADABLE = frozenset(
    {
        *("file_not_office", "file_old_or_locked", "form_damaged", "file_suspicious", "table_unreadable"),
        *("file_too_big", "file_unpacks_too_big", "file_too_slow", "file_too_heavy"),
    }
)
"""A file of which nothing could be read; what is refused for what it says is refused by a rule."""


def exit_code(error: BaseException) -> int:
    """Return the exit code for what ended a command."""
    match error:
        case WrongUsage() | UnknownSymbol():
            return WRONG_USAGE
        case RuleViolation(code=code) if code in _UNREADABLE:
            return WRONG_USAGE
        case StorageProblem():
            return FILE_TROUBLE
        case RuleViolation(code=code) if code in _FILES_UNREADABLE:
            return FILE_TROUBLE
        case RuleViolation():
            return REFUSED
        case BrokenPipeError():
            return PIPE_CLOSED
        case OSError():
            return FILE_TROUBLE
        case KeyboardInterrupt() | Cancelled():
            return INTERRUPTED
        case _:
            return FAULT


def say(text: str) -> None:
    """Say on stderr, in one line, why something was refused or failed."""
    with suppress(OSError):
        print(f"secretariat: {' '.join(text.splitlines())}", file=sys.stderr, flush=True)


def log_unexpected(error: BaseException) -> str:
    """Write where a fault was into the log file and return the sentence that says so."""
    from secretariat import log as log_file
    from secretariat.services import words

    reason = type(error).__name__
    path = log_file.path()
    with suppress(OSError):
        handler = log_file.Handler(path)
        handler.prepare()
        log = logging.getLogger(__name__)
        log.addHandler(handler)
        try:
            log.error("Unexpected", exc_info=error)
        finally:
            log.removeHandler(handler)
            handler.close()
        return words.label("cli.unexpected", "en", reason=reason, log=path)
    return words.label("cli.unexpected_unlogged", "en", reason=reason)

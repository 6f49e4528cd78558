"""Runs one command: says in one line on stderr what went wrong, and never shows a traceback."""

from __future__ import annotations

import io
import logging
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from secretariat.cli.endings import DONE, exit_code, log_unexpected, say
from secretariat.cli.parser import LISTINGS, WrongUsage, parser
from secretariat.domain.errors import SecretariatError, StorageProblem


def main(argv: list[str] | None = None) -> int:
    """Run the command that `argv` (or the process's own arguments) names and return its exit code."""
    _speak_utf8()
    _keep_quiet()
    options = Namespace()
    with _terminable():
        try:
            options = parser().parse_args(argv)
            code = _run(options)
            sys.stdout.flush()
        except SystemExit as end:  # argparse has printed its help
            return end.code if isinstance(end.code, int) else DONE
        except BaseException as error:
            _end(error, getattr(options, "second", None))
            return exit_code(error)
    return code


def _run(options: Namespace) -> int:
    """Import what the verb needs, and nothing else: `--help` must not wait for the database stack."""
    verb: str = options.verb
    if verb == "_job":
        from secretariat.cli import job

        return job.run()
    if verb == "_read":
        from secretariat.services import apart

        return apart.main()
    if verb in LISTINGS or verb == "search":
        from secretariat.cli import listings

        return listings.run(options)
    from secretariat.cli import backups, calendars, files, granting, imports, letters, passphrase, updates

    verbs = {
        "demo": files.demo,
        "minutes": files.minutes,
        "document": files.document,
        "report": files.report,
        "calendar": calendars.calendar,
        "contacts": calendars.contacts,
        "letters": letters.run,
        "updates": updates.run,
        "import": imports.run,
        "verify": files.verify,
        "backup": files.backup,
        "move": files.move,
        "grant": granting.run,
        "encrypt": passphrase.run,
        "backups": backups.run,
        "restore": files.restore,
    }
    return verbs[verb](options)


def _end(error: BaseException, second: object = None) -> None:
    """Say on stderr why the command ended; `second` is what was given so, a second folder of backups or a language."""
    match error:
        case WrongUsage():
            say(str(error))
        case StorageProblem():
            from secretariat.cli import backups
            from secretariat.services import words

            more = backups.advice(error, second if isinstance(second, Path) else None)
            say(f"{words.sentence(error)} {more}".rstrip())
        case SecretariatError():
            from secretariat.services import words

            say(words.sentence(error))
        case BrokenPipeError():
            _abandon_output()  # whoever read has seen enough
        case OSError():
            _abandon_output()
            say(f"{error.filename or 'the output'} cannot be written: {error.strerror or error}.")
        case KeyboardInterrupt():
            say("interrupted; what was there before is whole.")
        case _:
            say(log_unexpected(error))


def _speak_utf8() -> None:
    """Write UTF-8 whatever the terminal's locale; names of files come out byte for byte as they were given."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape")
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")


def _keep_quiet() -> None:
    """Let nothing but our own line reach stderr: what libraries log, and what fails while they are being closed."""
    logging.getLogger().addHandler(logging.NullHandler())
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = lambda _: None


_AGAIN = 3.0  # seconds after which a request to terminate is repeated


@contextmanager
def _terminable() -> Iterator[None]:
    """Let a request to terminate unwind like Ctrl+C, so that no half-written file stays behind.

    An exception that is raised while a C library calls back into Python can be lost there, so the request is repeated
    until the work has ended.
    """
    repeated = hasattr(signal, "setitimer")  # not on Windows

    def stop(number: int, frame: FrameType | None) -> None:
        if repeated:
            signal.setitimer(signal.ITIMER_REAL, _AGAIN)
        signal.default_int_handler(number, frame)

    try:
        before = [(number, signal.signal(number, stop)) for number in _stopping()]
    except ValueError:  # not in the main thread
        yield
        return
    try:
        yield
    finally:
        if repeated:
            signal.setitimer(signal.ITIMER_REAL, 0)
        for number, handler in before:
            signal.signal(number, handler)


def _stopping() -> list[signal.Signals]:
    """Return what asks to terminate, the timer's own signal included."""
    return [signal.SIGTERM, *([signal.SIGALRM] if hasattr(signal, "SIGALRM") else [])]


def _abandon_output() -> None:
    """Turn stdout away, or closing it at the end would fail once more."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)

"""What goes into the log, and what nobody caught: logged, told to the user once, and the program goes on.

    log.start()                             # warnings and errors go into the log file (secretariat/log.py)
    log.catch(windows.unexpected)           # slots, clocks, painting, models, event filters, threads, destructors

PySide hands what fails in a slot or in an overridden method to `sys.excepthook`, threads theirs to
`threading.excepthook`, and what fails where nothing can be raised goes to `sys.unraisablehook`: all three end here.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from secretariat.log import LINE as LINE
from secretariat.log import Again, Formatter, place
from secretariat.log import Handler as Handler
from secretariat.log import path as path
from ui import early_log

log = logging.getLogger(__name__)


def start() -> None:
    """Write warnings and errors into the log file, and onto stderr where there is one; first those kept until now.

    Neither has what exceptions say: many desktops keep the stderr of programs in files of their own.
    """
    kept = early_log.end()
    handlers: list[logging.Handler] = [Handler(path())]
    if sys.stderr is not None:  # a windowed program may have none
        handlers.append(logging.StreamHandler())
        handlers[-1].setFormatter(Formatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=handlers)
    for record in kept:
        logging.getLogger().handle(record)


class Faults(QObject):
    """Takes what nobody caught, from any thread, and has it told in the window's.

    Of what fails again and again (a clock ticks, a window is painted) only the first is told: see `Again`.
    """

    _happened = Signal(object)

    def __init__(self, tell: Callable[[BaseException], object]) -> None:
        super().__init__()
        self._again = Again()
        self._tell = tell
        # Later, and in the window's thread: a message that is shown in the midst of painting would spoil it.
        self._happened.connect(self._told, Qt.ConnectionType.QueuedConnection)

    def take(self, error: BaseException) -> None:
        """Log `error`, and tell that something failed unless the very same goes on failing."""
        log.error("Unexpected", exc_info=error)
        if self._again.count(place(error)) == 1:
            with suppress(RuntimeError):  # the program is ending, and the windows are gone
                self._happened.emit(error)

    def _told(self, error: BaseException) -> None:
        self._tell(error)

    def in_a_slot(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take what reached `sys.excepthook`; Ctrl+C ends the program as ever."""
        if isinstance(error, Exception):
            self.take(error)
        else:
            sys.__excepthook__(kind, error, trace)

    def in_a_thread(self, said: Any) -> None:
        """Take what ended a thread."""
        if isinstance(said.exc_value, Exception):  # and not SystemExit, by which a thread may end itself
            self.take(said.exc_value)

    def where_none_can_be_raised(self, said: Any) -> None:
        """Take what failed in a destructor or a callback."""
        if isinstance(said.exc_value, Exception):
            self.take(said.exc_value)


def catch(tell: Callable[[BaseException], object]) -> Faults:
    """Let what nobody caught be logged and told to the user, instead of ending the program or being lost."""
    faults = Faults(tell)
    sys.excepthook = faults.in_a_slot
    threading.excepthook = faults.in_a_thread
    sys.unraisablehook = faults.where_none_can_be_raised
    return faults

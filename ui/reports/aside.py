"""Long work in a thread of its own: neither a preview nor closing the database waits for it.

aside = Aside(self)
aside.run(lambda: verify(path), self.show_result, self.say_error)
aside.close()                           # whoever asked has gone: the answer is dropped
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Aside(QObject):
    """Runs one call after another was asked for; answers come back in the window's thread."""

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[], Any],
        then: Callable[[Any], object],
        trouble: Callable[[BaseException], object],
        *,
        to_the_end: bool = False,
    ) -> None:
        """Run `call`, and `then(result)` or `trouble(exception)` in the window's thread.

        Args:
            call: the work.
            then: takes its result.
            trouble: takes what it raised.
            to_the_end: the program does not end before the work has, for it leaves half a file otherwise.
        """

        def work() -> None:
            try:
                answer: Callable[[], object] = _bound(then, call())
            except BaseException as error:
                answer = _bound(trouble, error)
            with suppress(RuntimeError):  # the window has gone
                self._ended.emit(answer)

        Thread(target=work, daemon=not to_the_end).start()

    def close(self) -> None:
        """Drop the answers that are still to come."""
        self._open = False

    def _deliver(self, answer: Callable[[], object]) -> None:
        if self._open:
            answer()


def _bound(take: Callable[[Any], object], value: Any) -> Callable[[], object]:
    return lambda: take(value)

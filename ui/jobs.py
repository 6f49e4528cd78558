"""Long work in a child process, short work in one thread.

    job = Job({"verb": "report", "file": path, "group_id": 1, "path": target, "language": "en"}, parent=self)
    job.done.connect(self.show_result)          # dict: what the child answered
    job.failed.connect(self.show_error)         # a sentence
    strip.watch(job, tr("Making the report"))   # progress and Cancel: ui.widgets.progress
    job.start()

The child is this program's own verb `_job` (`secretariat/cli/job.py` describes the orders). It reads one JSON object
from stdin and answers by lines of JSON on stdout: {"done": 3, "total": 10}, and at the end {"result": …} or
{"error": "a sentence"}. Cancelling ends the child; what a killed child left beside `path` is removed.

    background = Background(self)
    background.run(lambda: preview(…), self.show_preview, self.say_error)

    office = waited_for(lambda: open_or_read(address, who), patience)
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

from secretariat.domain.errors import Cancelled
from secretariat.domain.progress import Progress
from secretariat.log import code_only
from ui import keys
from ui.i18n import tr
from ui.words import language as words_language

log = logging.getLogger(__name__)

GRACE_MS = 1500
"""How long a cancelled child may take to end by itself."""


def command() -> list[str]:
    """Return the command line of the `_job` verb: in a frozen build, of the program's twin with a console."""
    if getattr(sys, "frozen", False):
        own = Path(sys.executable)
        twin = own.with_name(f"{own.stem}-job{own.suffix}")  # a windowed program has no stdout
        return [str(twin if twin.exists() else own), "_job"]
    return [sys.executable, "-m", "ui", "_job"]


LOOK_SECONDS = 0.05
"""How long the window waits before it looks again what the user does."""


class Job(QObject):
    """One piece of work in a child process."""

    progress = Signal(int, int)
    done = Signal(dict)
    failed = Signal(str)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, order: Mapping[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order = {"screen": words_language(), **keys.order(order.get("file")), **order}
        self._process = QProcess(self)
        self._answer: dict[str, Any] = {}
        self._buffer = b""
        self._number = 0
        self._cancelling = self._over = False
        self._process.setProcessEnvironment(_environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._error)

    def start(self) -> None:
        """Start the child and hand it the order."""
        program, *arguments = command()
        self._process.start(program, arguments)
        self._number = self._process.processId()
        self._process.write(json.dumps(self._order, default=str).encode() + b"\n")
        self._process.closeWriteChannel()

    def is_running(self) -> bool:
        """Return whether the child is at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def cancel(self) -> None:
        """End the child; `cancelled` follows when it has gone."""
        if not self.is_running() or self._cancelling:
            return
        self._cancelling = True
        self._process.terminate()
        QTimer.singleShot(GRACE_MS, self, self._kill)

    def wait(self) -> None:
        """Cancel and wait until the child has gone (the window is closing)."""
        if self.is_running():
            self._cancelling = True
            self._process.kill()
            self._process.waitForFinished(GRACE_MS)
        self._clean_up()

    def wait_for(self, milliseconds: int) -> bool:
        """Wait at most so long for the end, which is told by the signals as ever; return whether it has come."""
        self._process.waitForFinished(milliseconds)
        return not self.is_running()

    def _kill(self) -> None:
        if self.is_running():
            self._process.kill()

    def _read(self) -> None:
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            said = json.loads(line)
        except ValueError:
            log.warning("A job said %d bytes that are no JSON", len(line))
            return
        if not isinstance(said, dict):
            return
        if "done" in said:
            self.progress.emit(int(said["done"]), int(said.get("total") or 0))
        else:
            self._answer = said

    def _error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._finish(1, QProcess.ExitStatus.CrashExit)

    def _finish(self, code: int, _status: QProcess.ExitStatus) -> None:
        if self._over:
            return
        self._over = True
        self._read()
        if self._buffer.strip():
            self._take(self._buffer)
        complaints = bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
        self._clean_up()
        if self._cancelling:
            self.cancelled.emit()
        elif "result" in self._answer and code == 0:
            result = self._answer["result"]
            self.done.emit(result if isinstance(result, dict) else {"value": result})
        else:
            if complaints:
                log.error("A job ended with %s: %s", code, code_only(complaints))
            self.failed.emit(
                str(self._answer.get("error") or tr("This could not be finished. The log says why."))
            )
        self.ended.emit()

    def _clean_up(self) -> None:
        if self._number and self._order.get("path"):
            # Not at the top: the window is painted before the services are imported.
            from secretariat.services.documents import remove_parts

            remove_parts(Path(str(self._order["path"])), self._number)
            self._number = 0


def _environment() -> QProcessEnvironment:
    env = QProcessEnvironment.systemEnvironment()
    env.insert("PYTHONIOENCODING", "utf-8")
    env.remove("SECRETARIAT_PASSPHRASE")  # of the command line; a child gets what it needs with its order
    if not getattr(sys, "frozen", False):
        # `-m ui` must find this very package, wherever the program was started.
        root = str(Path(__file__).resolve().parent.parent)
        env.insert("PYTHONPATH", os.pathsep.join(filter(None, (root, env.value("PYTHONPATH")))))
    return env


class Background(QObject):
    """One thread for short work such as a preview of a few pages; answers come back in the window's thread.

    It lives as long as the window: a QRunnable that owns its signals lost results, this does not.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="background")
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        call: Callable[[], Any],
        then: Callable[[Any], object],
        trouble: Callable[[BaseException], object] | None = None,
    ) -> None:
        """Run `call` in the thread and `then(result)`, or `trouble(exception)`, in the window's."""
        future = self._pool.submit(call)
        future.add_done_callback(lambda done: self._finished.emit((done, then, trouble)))

    def close(self) -> None:
        """Wait for the work under way; its answer and what has not begun are dropped."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, bundle: tuple[Future[Any], Callable[[Any], object], Any]) -> None:
        future, then, trouble = bundle
        if self._closed or future.cancelled():
            return  # who asked may be gone
        error = future.exception()
        if error is None:
            then(future.result())
        elif trouble is not None:
            trouble(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)  # as if it had failed in a slot


def waited_for(call: Callable[[], Any], told: Progress) -> Any:
    """Return what `call` does in a thread of its own, while `told` lets the window be painted.

    Raises:
        Cancelled: `told` said so; what comes all the same is closed.
    """
    pool = ThreadPoolExecutor(1, thread_name_prefix="waited for")
    future = pool.submit(call)
    pool.shutdown(wait=False)
    try:
        while not wait([future], LOOK_SECONDS).done:
            told(0, 0)
    except Cancelled:
        future.add_done_callback(lambda done: done.exception() or done.result().close())
        raise
    return future.result()

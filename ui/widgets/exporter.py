"""Writing a file for the user: where to, in a child process, with progress and cancel.

exporter = Exporter(context, self)
layout.addWidget(exporter.strip)
exporter.written.connect(self.show_made)        # (path, the characters that no font has)
exporter.ask_and_write(order, name, tr("Export PDF"), exporter.PDF)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.domain.errors import SecretariatError
from ui import printing
from ui.i18n import isolate, isolate_ltr, tr
from ui.jobs import Job
from ui.page import Context
from ui.paths import with_suffix
from ui.widgets.dialogs import confirm
from ui.widgets.progress import ProgressStrip
from ui.words import sentence

FOLDER = "reports/folder"

Ask = Callable[[QWidget, str, str, str], str]


def ask_target(parent: QWidget, title: str, proposal: str, kinds: str) -> str:
    """Ask where to write a file; "" when cancelled. The system's dialog asks before it replaces one."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, proposal, kinds)
    return chosen


def named(parent: QWidget, target: str, suffix: str) -> Path | None:
    """Return the file that was named, with its suffix; None when it would replace one that nobody was asked about."""
    path = with_suffix(Path(target), suffix)
    text = tr("{name} is there already.", name=isolate(path.name))
    if path == Path(target) or not path.exists():
        return path
    return path if confirm(parent, tr("Replace the file?"), text, tr("Replace")) else None


def minutes_order(office: Any, meeting_id: int, language: str, first: int | None = None) -> dict[str, Any]:
    """Return the order of a meeting's minutes; `first` is the side named first, None for the agreement's order."""
    return {
        "verb": "minutes",
        "file": str(office.path),
        "meeting_id": meeting_id,
        "language": language,
        "first": first,
    }


class Exporter(QObject):
    """One file at a time.

    Signals:
        written: (path, missing) the file is there; `missing` are the characters that no font has.
        busy: whether a file is being written.
    """

    written = Signal(object, tuple)
    busy = Signal(bool)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.ask: Ask = ask_target
        self.strip = ProgressStrip()
        self.job: Job | None = None
        self._folder: TemporaryDirectory[str] | None = None  # of a file that is printed and not kept

    def ask_and_write(self, order: Mapping[str, Any], name: str, title: str, kinds: str) -> bool:
        """Ask where the file goes and begin to write it; False when it is not begun."""
        if self.job is not None:
            self._context.notify(tr("Another file is being written. Wait for it, or cancel it."), "amber")
            return False
        folder = Path(str(self._context.window_state.value(FOLDER) or _documents()))
        target = self.ask(self._window, title, str(folder / name), kinds)
        path = named(self._window, target, Path(name).suffix) if target else None
        if path is None:
            return False
        self._context.window_state.setValue(FOLDER, str(path.parent))
        self._start({**order, "path": str(path)}, path)
        return True

    def write_and_print(self, order: Mapping[str, Any], name: str) -> bool:
        """Write a PDF where nobody looks, and print it; False when it is not begun."""
        if self.job is not None:
            self._context.notify(tr("Another file is being written. Wait for it, or cancel it."), "amber")
            return False
        from secretariat.services import opened_copies

        try:
            self._folder = TemporaryDirectory(dir=opened_copies.folder())
        except SecretariatError as error:
            self._context.notify(sentence(error), "red")
            return False
        path = Path(self._folder.name) / name
        self._start({**order, "path": str(path)}, path)
        return True

    def close(self) -> None:
        """End what is under way and wait for it."""
        if self.job is not None:
            self.job.wait()

    def _start(self, order: dict[str, Any], path: Path) -> None:
        self.job = job = Job(order, self)
        job.done.connect(self._done)
        job.failed.connect(lambda said: self._context.notify(said, "red"))
        cancelled = tr("Cancelled. Nothing was written; an older file is as it was.")
        job.cancelled.connect(lambda: self._context.notify(cancelled))
        job.ended.connect(self._ended)
        self.strip.watch(job, tr("Writing {name}", name=isolate(path.name)))
        self.busy.emit(True)
        job.start()

    def _done(self, answer: dict[str, Any]) -> None:
        path, missing = Path(str(answer["path"])), tuple(str(char) for char in answer.get("missing") or ())
        if self._folder is not None:
            self._print(path)
            return
        text = tr("The file was written to {path}.", path=isolate_ltr(str(path)))
        if missing:
            signs = " ".join(isolate(sign) for sign in missing)
            text += " " + tr(
                "No font has these characters; they are marked in the file: {signs}", signs=signs
            )
        self.written.emit(path, missing)
        self._context.notify(text, "amber" if missing else "green")

    def _print(self, path: Path) -> None:
        wanted = printing.ToPrint(path.name, path.read_bytes())
        # Later: the dialog has an event loop of its own, and the job is not over yet.
        QTimer.singleShot(0, self, lambda: printing.begin(self._window, wanted))

    def _ended(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        if self.job is not None:
            self.job.deleteLater()
        self.job = None
        self.busy.emit(False)


def _documents() -> str:
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return found if found and Path(found).is_dir() else str(Path.home())

"""Writing the minutes as PDF: where to, in a child process, with progress and cancel."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.i18n import isolate, tr
from ui.jobs import Job
from ui.page import Context
from ui.widgets.progress import ProgressStrip


class Exporter(QObject):
    """One export at a time."""

    def __init__(self, office: Any, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._office, self._context, self._window = office, context, parent
        self.strip = ProgressStrip()
        self.job: Job | None = None

    def ask(self, meeting_id: int, language: str) -> None:
        """Ask where the PDF is to be written, and write it."""
        start = str(Path.home() / self._office.documents.minutes_name(meeting_id, language))
        kinds = tr("PDF documents") + " (*.pdf)"
        target, _ = QFileDialog.getSaveFileName(self._window, tr("Export PDF"), start, kinds)
        if target:
            self.write(meeting_id, language, Path(target))

    def write(self, meeting_id: int, language: str, path: Path) -> Job | None:
        """Begin to write the PDF; None when another export is still under way."""
        if self.job is not None and self.job.is_running():
            return None
        order = {
            "verb": "minutes",
            "file": str(self._office.path),
            "meeting_id": meeting_id,
            "path": str(path),
            "language": language,
        }
        self.job = job = Job(order, self)
        job.done.connect(lambda answer: self._done(path, answer))
        job.failed.connect(lambda sentence: self._context.notify(sentence, "red"))
        job.cancelled.connect(lambda: self._context.notify(tr("Cancelled; nothing was written."), "grey"))
        self.strip.watch(job, tr("Writing {name}", name=isolate(path.name)))
        job.start()
        return job

    def close(self) -> None:
        """End what is under way."""
        if self.job is not None:
            self.job.wait()

    def _done(self, path: Path, answer: dict[str, Any]) -> None:
        text = tr("The minutes were written to {path}.", path=isolate(str(path)))
        missing = answer.get("missing") or []
        if missing:
            signs = " ".join(isolate(str(sign)) for sign in missing)
            text += " " + tr(
                "No font has these characters; they are named in the document: {signs}", signs=signs
            )
        self._context.notify(text, "amber" if missing else "green")

"""The strip that shows a job's progress, with Cancel.

strip = ProgressStrip()
strip.watch(job, tr("Making the progress report"))
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui.i18n import tr
from ui.theme import MEDIUM
from ui.widgets.buttons import plain
from ui.widgets.text import Label


class ProgressStrip(QWidget):
    """Hidden until a job runs, and again when it has ended."""

    def __init__(self) -> None:
        super().__init__()
        self._job: Any = None
        self._text = Label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self.cancel_button = plain(tr("Cancel"), self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def watch(self, job: Any, text: str) -> None:
        """Follow a `ui.jobs.Job`."""
        self._job = job
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        job.progress.connect(self._progress)
        job.ended.connect(self._ended)
        self.show()

    def cancel(self) -> None:
        """Cancel the job that is shown."""
        if self._job is not None:
            self.cancel_button.setEnabled(False)
            self._text.setText(tr("Cancelling…"))
            self._job.cancel()

    def _progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _ended(self) -> None:
        self._job = None
        self.hide()

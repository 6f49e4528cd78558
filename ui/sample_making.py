"""Makes the sample in a child process, with progress and Cancel; what is not whole is not left.

making = SampleMaking(window, path)
making.made.connect(lambda: open_it(path))
making.open()                           # the window is painted meanwhile, and takes no clicks
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import tr
from ui.jobs import Job
from ui.widgets.dialogs import Question
from ui.widgets.progress import ProgressStrip


class SampleMaking(Question):
    """Says what is being made, and how far it is; Esc and Cancel end it."""

    made = Signal()
    failed = Signal(str)

    def __init__(self, window: QWidget, path: Path) -> None:
        text = tr(
            "Three invented working groups with two years of meetings, minutes and action items, to try everything "
            "on. They are made once, which takes about a quarter of a minute."
        )
        super().__init__(window, tr("Making the sample"), text, tr("Cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.yes.hide()  # the strip has its own Cancel
        self.job = Job({"verb": "sample", "path": str(path)}, self)
        self.strip = ProgressStrip()
        self.body.addWidget(self.strip)
        self.strip.watch(self.job, tr("Making the sample"))
        self.job.done.connect(self._made)
        self.job.failed.connect(self._failed)
        self.job.cancelled.connect(self._cancelled)
        self.job.start()

    def reject(self) -> None:
        if self.job.is_running():
            self.strip.cancel()  # and closes when the child has gone
        else:
            super().reject()

    def end(self) -> None:
        """End it at once: the window is closing."""
        self.job.wait()

    def _cancelled(self) -> None:
        super().reject()

    def _made(self, _result: object) -> None:
        self.accept()
        self.made.emit()

    def _failed(self, sentence: str) -> None:
        self.accept()
        self.failed.emit(sentence)

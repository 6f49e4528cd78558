"""Asking for a day, setting originals in a child process, and then making something final with them.

dialog = MakingDialog(self, title, text, yes, DateField("on", tr("Day of adoption")), desk.say)
dialog.order = {"verb": "adoption", "file": …, "meeting_id": 1}
dialog.finish = lambda path: desk.run(lambda: office.adoption.seal(kept(Prepared, path)), raising=(RuleViolation,))
dialog.open()
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from ui.i18n import tr
from ui.jobs import Job
from ui.theme import MEDIUM
from ui.widgets.date_fields import DateField
from ui.widgets.dialogs import Question
from ui.widgets.progress import ProgressStrip
from ui.widgets.text import Label


class MakingDialog(Question):
    """A day, room for what will be made, and the progress of making it.

    Nothing is final until everything was made; cancelling leaves all as it was.

    Args:
        parent: the window.
        title, text: what is asked.
        yes: the button that begins.
        day: the field of the day, with the name that refusals give it.
        say: turns a known error into a sentence.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        yes: str,
        day: DateField,
        say: Callable[[SecretariatError], str],
    ) -> None:
        super().__init__(parent, title, text, yes, tr("Cancel"))
        self.beware()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(560)
        self.order: dict[str, Any] = {}
        self.finish: Callable[[Path], Any] = lambda _path: None
        self.day, self._say = day, say
        self.job: Job | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self.strip = ProgressStrip()
        self.strip.cancel_button.hide()  # the dialog has its own
        self.error = Label("", "red", wrap=True)
        self.error.hide()
        self.body.setSpacing(MEDIUM)
        self.body.addWidget(day)
        layout: Any = self.layout()
        for widget in (self.strip, self.error):
            layout.insertWidget(layout.count() - 1, widget)

    def accept(self) -> None:
        """Begin to make the originals; the dialog closes when all of it is final."""
        if self.job is not None:
            return
        problem = self.day.problem() or ("" if self.day.value() else tr("Enter a day."))
        self.day.show_error(problem)
        self._tell("")
        if problem:
            self.day.focus()
            return
        from secretariat.services import opened_copies

        try:
            self._folder = TemporaryDirectory(dir=opened_copies.folder())
        except SecretariatError as error:
            self._tell(self._say(error))
            return
        path = Path(self._folder.name) / "prepared"
        order = {**self.order, "path": str(path), "on": self.day.value().isoformat()}
        self.job = job = Job(order, self)
        job.done.connect(lambda _answer: self._made(path))
        job.failed.connect(self._tell)
        job.ended.connect(self._ended)
        self._busy(True)
        self.strip.watch(job, tr("Making the originals"))
        job.start()

    def reject(self) -> None:
        """Give up what is being made, or close the dialog."""
        if self.job is not None:
            self.job.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        if self.job is not None:
            self.job.wait()
        self._forget()
        super().done(result)

    def _made(self, path: Path) -> None:
        try:
            outcome = self.finish(path)
        except RuleViolation as error:
            self._tell(self._say(error))
            return
        if outcome is None:
            self._tell(tr("This could not be stored now, and nothing was changed; try again in a moment."))
            return
        self.job = None
        super().accept()

    def _ended(self) -> None:
        self.job = None
        self._busy(False)
        self._forget()

    def _forget(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _busy(self, busy: bool) -> None:
        self.yes.setEnabled(not busy)
        self.day.set_read_only(busy)

    def _tell(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

"""The preview: the real bytes of the minutes, set in the background."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import SecretariatError
from ui.i18n import tr
from ui.theme import SMALL
from ui.widgets.buttons import quiet
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.pdf_view import PdfView
from ui.widgets.text import Label

log = logging.getLogger(__name__)

PAUSE_MS = 1500


class PreviewPane(QWidget):
    """Shows one meeting's minutes as they would be printed now.

    Args:
        office: whose documents are set.
        context: the thread beside the window's.
        say: the sentence of a known error.
        hand_over: saves what is being typed, so that it is on the pages; False when something is not saved.
    """

    def __init__(self, office: Any, context: Any, say: Any, hand_over: Callable[[], bool]) -> None:
        super().__init__()
        self._hand_over = hand_over
        self._office, self._context, self._say = office, context, say
        self._wanted: tuple[int, str] = (0, "")
        self._shown: tuple[int, str] = (0, "")
        self._stale, self._asked = True, 0
        self.view = PdfView()
        self.view.name = tr("Minutes")
        self.message = EmptyState("file-text", tr("The pages appear here."))
        self.switcher = Switcher(self.view, self.message)
        self.state = Label("", "muted", "small")
        self.refresh_button = quiet(tr("Refresh"), self.refresh, "refresh-cw")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.state, 1)
        row.addWidget(self.refresh_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(row)
        layout.addWidget(self.switcher, 1)
        self.switcher.show_empty(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._after_pause)

    def show_minutes(self, meeting_id: int, language: str) -> None:
        """Show these minutes from now on."""
        if self._wanted != (meeting_id, language):
            self._wanted = (meeting_id, language)
            self._stale = True
            if self.isVisible():
                self.refresh()

    def mark_stale(self) -> None:
        """Set the pages anew when typing pauses, or when they are looked at."""
        self._stale = True
        self.state.setText(tr("Changed since"))
        self._pause.start()

    def refresh(self) -> None:
        """Set the pages now."""
        meeting_id, language = self._wanted
        if not meeting_id:
            self.view.clear()
            self._tell(tr("The pages appear here."))
            return
        self._stale = not self._hand_over()
        self._pause.stop()
        self._asked += 1
        asked, wanted = self._asked, self._wanted
        self.state.setText(tr("Setting the pages…"))
        self._context.background.run(
            # What waited in the queue while something newer was asked for is not set any more.
            lambda: self._office.documents.minutes_pdf(meeting_id, language) if asked == self._asked else b"",
            lambda pdf: self._show(asked, wanted, pdf),
            lambda error: self._trouble(asked, error),
        )

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _after_pause(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def _show(self, asked: int, wanted: tuple[int, str], pdf: bytes) -> None:
        if asked != self._asked:
            return
        if wanted != self._shown:
            self.view.clear()
        if self.view.show_bytes(pdf):
            self._shown = wanted
            self.switcher.show_empty(False)
            self.state.setText(tr("Changed since") if self._stale else tr("Up to date"))
        else:
            self._tell(tr("The pages could not be shown."))

    def _trouble(self, asked: int, error: BaseException) -> None:
        if asked != self._asked:
            return
        if isinstance(error, SecretariatError):
            self._tell(self._say(error))
        else:
            log.error("The preview failed", exc_info=error)
            self._tell(tr("The pages could not be set. The log says why."))

    def _tell(self, sentence: str) -> None:
        self.message.show_sentence(sentence)
        self.switcher.show_empty(True)
        self.state.setText("")

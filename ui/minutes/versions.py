"""The circulated drafts of one meeting's minutes: compare any two, save a redline, go back to one.

panel = VersionsPanel(office, desk, context, exporter, editor.commit)
tabs: ("drafts", tr("Drafts"), panel)
panel.show_minutes(meeting, language)                   # and again whenever records changed
panel.paragraph_asked.connect(page.editor.show_paragraph)
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.versions import MinutesVersion
from ui.desk import Desk
from ui.i18n import isolate, joined, listed, moment, plural, tr
from ui.minutes.comparison import ComparisonView
from ui.page import Context
from ui.theme import SMALL
from ui.widgets.buttons import plain
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.documents_menu import document_language
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import Exporter
from ui.widgets.text import tip
from ui.widgets.writing import writes

if TYPE_CHECKING:
    from secretariat.services.office import Office
    from secretariat.services.versions import Compared, Restored

log = logging.getLogger(__name__)

NOW = 0
"""Stands for the text as it is now, where the others are ids of drafts."""


class VersionsPanel(QWidget):
    """The drafts, and two of them compared.

    Args:
        office: whose drafts are shown.
        desk: runs the verbs.
        context: the thread beside the window's, and messages.
        exporter: writes the redline.
        hand_over: saves what is being typed, so that it is compared; False when something is not saved.

    Signals:
        paragraph_asked: the id of a paragraph that the user wants to see in the minutes.
    """

    paragraph_asked = Signal(int)

    def __init__(
        self, office: Office, desk: Desk, context: Context, exporter: Exporter, hand_over: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._office, self._desk, self._context, self._exporter = office, desk, context, exporter
        self._hand_over = hand_over
        self._meeting: Meeting | None = None
        self._language = "en"
        self._drafts: list[MinutesVersion] = []
        self._stale, self._asked = True, 0
        self._compared: tuple[int, int] = (0, 0)
        self.old = ChoiceField("old", tr("Draft"), [])
        self.new = ChoiceField("new", tr("compared with"), [])
        self.old.only_shows = self.new.only_shows = True
        self.restore = writes(plain(tr("Go back to this draft"), self.go_back, "history"))
        self.redline = plain(tr("Save redline…"), self.save_redline, "download")
        self.view = ComparisonView()
        self.view.paragraph_asked.connect(self.paragraph_asked)
        self.message = EmptyState("history", "")
        self.switcher = Switcher(self.view, self.message)
        self._build()
        self.old.finished.connect(self._chosen)
        self.new.finished.connect(self._chosen)

    def _build(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(SMALL)
        choices.addWidget(self.old, 1)
        choices.addWidget(self.new, 1)
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        acts.addWidget(self.restore)
        acts.addWidget(self.redline)
        acts.addStretch(1)
        self.head = QWidget()
        head = QVBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(SMALL)
        head.addLayout(choices)
        head.addLayout(acts)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.head)
        column.addWidget(self.switcher, 1)
        self.none = EmptyState("history", tr("A draft is kept here each time the minutes are circulated."))
        self.outer = Switcher(content, self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outer)

    def show_minutes(self, meeting: Meeting | None, language: str) -> None:
        """Show the drafts of a meeting from now on; the last two, or the last one and the text, are compared."""
        other = self._meeting is None or meeting is None or meeting.id != self._meeting.id
        before = [draft.id for draft in self._drafts]
        self._meeting, self._language = meeting, language
        self._drafts = self._office.versions.all(meeting.id) if meeting is not None else []
        self.outer.show_empty(not self._drafts)
        if not self._drafts or meeting is None:
            self.view.show_comparison(None, language)
            return
        options = [(draft.id, _draft_text(draft)) for draft in self._drafts]
        self.old.set_options(options)
        self.new.set_options([*options, (NOW, tr("The text as it is now"))])
        if other or before != [draft.id for draft in self._drafts]:
            self._choose_usual(meeting)
        self._show_acts()
        self._stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Compare now what is chosen."""
        if self._meeting is None or not self._drafts:
            return
        self._stale = not self._hand_over()
        self._asked += 1
        self._compared = old, new = self.old.value(), self.new.value()
        asked, meeting_id = self._asked, self._meeting.id
        self._context.background.run(
            lambda: (
                self._office.versions.compare(meeting_id, old, new or None) if asked == self._asked else None
            ),
            lambda compared: self._show(asked, compared),
            lambda error: self._trouble(asked, error),
        )

    def choose(self, old: int, new: int) -> None:
        """Compare two drafts by their ids; `NOW` is the text as it is."""
        self.old.set_value(old)
        self.new.set_value(new)
        self._chosen()

    def go_back(self) -> None:
        """Make the chosen draft the text of the next one; undo takes it back."""
        if self._meeting is None or not self._hand_over():
            return
        version_id = self.old.value()
        outcome: Any = self._desk.run(lambda: self._office.versions.restore(version_id))
        if outcome is not None:
            self._context.notify(restored_text(outcome.value), _tone(outcome.value), undo=True)

    def save_redline(self) -> None:
        """Ask where the redline goes, and write it in a child process."""
        if self._meeting is None or not self._hand_over():
            return
        language = document_language(self._context.languages, self._language)
        order = {
            "verb": "redline",
            "file": str(self._office.path),
            "meeting_id": self._meeting.id,
            "language": language,
            "old": self.old.value(),
            "new": self.new.value() or None,
        }
        name = self._office.documents.file_name("redline", self._meeting.id, language)
        self._exporter.ask_and_write(order, name, tr("Save redline"), tr("PDF documents") + " (*.pdf)")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _choose_usual(self, meeting: Meeting) -> None:
        ids = [draft.id for draft in self._drafts]
        if meeting.minutes_state is MinutesState.DRAFTING or len(ids) < 2:
            ids.append(NOW)
        self.old.set_value(ids[-2])
        self.new.set_value(ids[-1])

    def _chosen(self) -> None:
        chosen = self.old.value(), self.new.value()
        if chosen != self._compared and not self.old.problem() and not self.new.problem():
            self._show_acts()
            self.refresh()

    def _show_acts(self) -> None:
        draft = next((found for found in self._drafts if found.id == self.old.value()), None)
        drafting = self._meeting is not None and self._meeting.minutes_state is MinutesState.DRAFTING
        self.restore.setEnabled(drafting and draft is not None)
        self.redline.setEnabled(draft is not None and self.old.value() != self.new.value())
        why = "" if drafting else tr("Only while the minutes are being drafted.")
        tip(self.restore, why)
        if draft is not None:
            self.restore.setText(tr("Go back to draft {number}", number=draft.number))

    def _show(self, asked: int, compared: Compared | None) -> None:
        if asked == self._asked and compared is not None:
            self.view.show_comparison(compared, self._language)
            self.switcher.show_empty(False)

    def _trouble(self, asked: int, error: BaseException) -> None:
        if asked != self._asked:
            return
        if isinstance(error, SecretariatError):
            self.message.show_sentence(self._desk.say(error))
        else:
            log.error("The comparison failed", exc_info=error)
            self.message.show_sentence(tr("The drafts could not be compared. The log says why."))
        self.switcher.show_empty(True)


def restored_text(restored: Restored) -> str:
    """Return what going back to a draft did, and what stayed as it is."""
    counts = [
        (
            restored.changed,
            plural(restored.changed, "{n} paragraph changed back", "{n} paragraphs changed back"),
        ),
        (restored.returned, plural(restored.returned, "{n} came back", "{n} came back")),
        (restored.removed, plural(restored.removed, "{n} went to the bin", "{n} went to the bin")),
    ]
    number, done = restored.version.number, listed(said for count, said in counts if count)
    text = (
        tr("The text is that of draft {number} again: {done}.", number=number, done=done)
        if done
        else tr("The text is that of draft {number} again.", number=number)
    )
    if restored.stayed:
        symbols = listed(isolate(symbol) for symbol in restored.stayed)
        text += " " + tr(
            "These stay as they are, because they were numbered or adopted since: {symbols}.", symbols=symbols
        )
    return text


def _tone(restored: Restored) -> str:
    return "amber" if restored.stayed else "green"


def _draft_text(draft: MinutesVersion) -> str:
    parts = (tr("Draft {number}", number=draft.number), moment(_local(draft.made_at)), draft.made_by)
    return joined(parts)


def _local(at: datetime | None) -> datetime | None:
    return at.astimezone() if at else None

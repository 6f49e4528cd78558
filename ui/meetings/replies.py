"""Answers to invitations: read from files, shown beside what is known, and taken over when they are ticked.

replies = ReadReplies(page)         # page: office, desk and context
replies.ask_and_read()
replies.read([path])                # also one that was dropped on the window
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.meetings import Reply
from ui import i18n
from ui.i18n import isolate, isolate_ltr, joined, listed, moment, plural, tr
from ui.meetings.columns import reply_pill
from ui.page import Page
from ui.widgets.badge import Pill
from ui.widgets.exporter import FOLDER
from ui.widgets.proposals import Proposal, ProposalsDialog
from ui.words import word

if TYPE_CHECKING:
    from secretariat.services.replies import RepliesPreview, ReplyLine

Ask = Callable[[QWidget, str], Sequence[str]]


def ask_files(parent: QWidget, folder: str) -> Sequence[str]:
    """Ask for calendar files and saved messages, several at once; none when cancelled."""
    kinds = tr("Calendar files and messages") + " (*.ics *.eml)"
    chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Read answers to the invitation"), folder, kinds)
    return chosen


class ReadReplies(QObject):
    """What the page of meetings has to do with answers."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.ask_files: Ask = ask_files
        self.dialog: ProposalsDialog | None = None

    def ask_and_read(self) -> None:
        """Ask for files and show what they answer."""
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(self._page.context.window_state.value(FOLDER) or found or Path.home())
        paths = self.ask_files(self._page.window(), folder)
        if paths:
            self.read([Path(path) for path in paths])

    def read(self, paths: Sequence[Path]) -> None:
        """Show what these files answer, and to which invitations; they are read in processes of their own meanwhile."""
        if not self._page.commit():
            return
        receive, language = self._page.office.replies.receive, i18n.language()
        names = listed([isolate(path.name) for path in paths])
        self._page.context.notify(tr("Reading {name}…", name=names))
        self._page.context.background.run(lambda: receive(paths, language), self._show, self._refused)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, SecretariatError):
            raise error
        self._page.context.notify(self._page.desk.say(error), "red")

    def _show(self, preview: RepliesPreview) -> None:
        desk = self._page.desk
        if not preview.lines:
            self._page.context.notify(" ".join(desk.say(error) for _, error in preview.refused), "red")
            return
        text = tr("Nothing is entered before it is taken over. The answers are compared by e-mail address.")
        shown = [_proposal(line) for line in preview.lines]
        title = tr("Answers to the invitation")
        self.dialog = dialog = ProposalsDialog(self._page.window(), title, text, shown, desk.say)
        dialog.name_count(lambda n: plural(n, "Take over {n} answer", "Take over {n} answers"))
        if preview.refused:
            dialog.tell("\n".join(desk.say(error) for _, error in preview.refused))
        dialog.submit = lambda: self._accept(preview, dialog)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self, _result: int) -> None:
        self.dialog = None

    def _accept(self, preview: RepliesPreview, dialog: ProposalsDialog) -> Any:
        keys, excused = dialog.chosen(), dialog.extras()
        accept = self._page.office.replies.accept
        outcome = self._page.desk.run(lambda: accept(preview, keys, excused), raising=(RuleViolation,))
        if outcome is not None:
            text = plural(len(keys), "{n} answer was taken over.", "{n} answers were taken over.")
            self._page.context.notify(text, "green", undo=True)
        return outcome


def _proposal(line: ReplyLine) -> Proposal:
    new = line.state.value == "new"
    said = tr("Answers: {reply}", reply=isolate(word("reply", line.reply)))
    if new and line.before is not Reply.AWAITED:
        before = isolate(word("reply", line.before))
        said = tr(
            "Answers: {reply} (before: {before})", reply=isolate(word("reply", line.reply)), before=before
        )
    about = [joined((isolate_ltr(line.symbol), isolate_ltr(line.email), isolate(moment(line.at))))]
    if line.state.value != "delegated":
        about.insert(0, said)
    if line.earlier and new:
        about.append(tr("It answers an earlier form of the invitation."))
    if line.comment:
        about.append(isolate(line.comment))
    pill = reply_pill(line.reply) if new else Pill(word("answer_state", line.state), "grey", "dash")
    extra = tr("Enter as excused") if new and line.reply is Reply.DECLINED else ""
    return Proposal(line.key, line.person, pill, about, new, extra)

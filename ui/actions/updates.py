"""The update round of a group: begin it, save its forms, see who has answered, take replies in.

rounds = UpdateRounds(page)         # page: office, desk and context
rounds.open()                       # the dialog
rounds.read(path)                   # a reply, also one that was dropped on the window
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QWidget

from secretariat.domain.changes import Changes, Kind
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.progress import Progress
from secretariat.domain.updates import UpdateRound
from ui.actions.updates_preview import UpdatePreview
from ui.backups import before_import
from ui.i18n import day, isolate, isolate_ltr, joined, language_name, plural, tr
from ui.page import Page
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import plain, quiet
from ui.widgets.dialogs import Question, confirm
from ui.widgets.exporter import FOLDER
from ui.widgets.form import ChoiceField, DateField, scrolling
from ui.widgets.text import Label
from ui.widgets.writing import writes

if TYPE_CHECKING:
    from secretariat.services.update_replies import ReceivedUpdates
    from secretariat.services.updates import Answer

Ask = Callable[[QWidget, str, str], str]


def ask_reply(parent: QWidget, title: str, folder: str) -> str:
    """Ask for the form that came back; "" when cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, tr("Workbooks") + " (*.xlsx)")
    return chosen


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """Ask for the folder into which the forms go; "" when cancelled."""
    return QFileDialog.getExistingDirectory(parent, title, folder)


class UpdateRounds(QObject):
    """What the page of action items has to do with update rounds."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.ask_reply: Ask = ask_reply
        self.ask_folder: Ask = ask_folder
        self.dialog: RoundDialog | None = None
        self.preview: UpdatePreview | None = None
        page.desk.changed.connect(self._changed)

    def open(self) -> None:
        """Show how the round stands, or offer to begin one."""
        if not self.page.context.group_id:
            return
        self.dialog = dialog = RoundDialog(self)
        dialog.finished.connect(self._closed)
        dialog.open()

    def ask_and_read(self) -> None:
        """Ask for a reply and show what it would change."""
        path = self.ask_reply(self._parent(), tr("Read a reply"), self.folder())
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Show what a reply would change; it is read in a process of its own meanwhile."""
        office, group_id = self.page.office, self.page.context.group_id
        self.page.context.notify(tr("Reading {name}…", name=isolate(path.name)))
        self.page.context.background.run(
            lambda: office.updates.receive(path, group_id or None), self._show, self._refused
        )

    def folder(self) -> str:
        """Return the folder that was used last."""
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self.page.context.window_state.value(FOLDER) or found or Path.home())

    def _show(self, received: ReceivedUpdates) -> None:
        self.preview = preview = UpdatePreview(self._parent(), received, self.page.desk.say)
        preview.submit = lambda choices: self._accept(received, choices)
        preview.finished.connect(self._previewed)
        preview.open()

    def _accept(self, received: ReceivedUpdates, choices: Any) -> Any:
        accept = self.page.office.updates.accept

        def safely(told: Progress) -> Any:
            before_import(self.page.window(), told)
            return accept(received, choices, told)

        outcome = self.page.desk.run_long(safely, tr("Taking in the reply…"), raising=(RuleViolation,))
        if outcome is not None:
            count, whose = outcome.value.taken, isolate(received.person)
            text = plural(
                count,
                "{n} action item was brought up to date from the reply of {person}.",
                "{n} action items were brought up to date from the reply of {person}.",
                person=whose,
            )
            self.page.context.notify(text, "green", undo=True)
        return outcome

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, SecretariatError):
            raise error
        self.page.context.notify(self.page.desk.say(error), "red")
        if self.dialog is not None:
            self.dialog.tell(self.page.desk.say(error))

    def _changed(self, changes: Changes, _initiator: object) -> None:
        kinds = (Kind.UPDATE_ROUND, Kind.UPDATE_FORM, Kind.UPDATE_REPLY, Kind.ACTION)
        if self.dialog is not None and changes.touches(*kinds):
            self.dialog.refresh()

    def _parent(self) -> QWidget:
        return self.dialog if self.dialog is not None else self.page

    def _closed(self) -> None:
        self.dialog = None

    def _previewed(self) -> None:
        self.preview = None


class RoundDialog(Question):
    """The open round and who has answered; without one, what begins it."""

    def __init__(self, rounds: UpdateRounds) -> None:
        super().__init__(rounds.page, tr("Update round"), "", tr("Close"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        self._rounds, self._page = rounds, rounds.page
        self._round: UpdateRound | None = None
        self.state = Label("", wrap=True)
        self.error = Label("", "red", wrap=True)
        self.error.hide()
        self.until = DateField("until", tr("Replies by"), tr("Empty: two weeks from today."))
        languages = self._page.context.languages
        self.language = ChoiceField(
            "language", tr("Language of the forms"), [(code, language_name(code)) for code in languages]
        )
        usual = self._page.context.language
        self.language.set_value(usual if usual in languages else languages[0])
        self.begin = writes(plain(tr("Begin a round"), self.begin_round, "plus"))
        self.save = writes(plain(tr("Save forms…"), self.save_forms, "download"))
        self.reply = writes(plain(tr("Read a reply…"), rounds.ask_and_read, "upload"))
        self.end = writes(quiet(tr("Close the round"), self.close_round, "check"))
        self._build()
        self.refresh()
        (self.until if self._round is None else self.language).focus()

    def _build(self) -> None:
        fields = QHBoxLayout()
        fields.setSpacing(MEDIUM)
        fields.addWidget(self.until, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self.language, 1, Qt.AlignmentFlag.AlignTop)
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        for button in (self.begin, self.save, self.reply, self.end):
            acts.addWidget(button)
        acts.addStretch(1)
        self._list = QWidget()
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 4, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self.state)
        self.body.addLayout(fields)
        self.body.addLayout(acts)
        self.body.addWidget(self.error)
        self.body.addWidget(scrolling(self._list), 1)

    def refresh(self) -> None:
        """Show the round as it stands now."""
        updates, context = self._page.office.updates, self._page.context
        rounds = updates.rounds(context.group_id)
        last = rounds[-1] if rounds else None
        self._round = last if last is not None and last.closed_on is None else None
        answers = updates.answers(last.id, context.today(), context.language) if last is not None else ()
        self.state.setText(_state(last, answers))
        self.until.setVisible(self._round is None)
        self.begin.setVisible(self._round is None)
        for widget in (self.save, self.end, self.language):
            widget.setVisible(self._round is not None)
        self._show_answers(answers)

    def begin_round(self) -> None:
        """Begin a round that waits until the day entered."""
        problem = self.until.problem()
        self.until.show_error(problem)
        if not problem:
            group_id, until = self._page.context.group_id, self.until.value()
            self._run(lambda: self._page.office.updates.begin(group_id, until))

    def save_forms(self) -> None:
        """Save everybody's form into a folder; who has one already gets the next revision."""
        round_ = self._round
        if round_ is None:
            return
        folder = self._rounds.ask_folder(self, tr("Where to save the forms"), self._rounds.folder())
        if not folder:
            return
        self._page.context.window_state.setValue(FOLDER, folder)
        round_id, language = round_.id, self.language.value()
        outcome = self._run(lambda: self._page.office.updates.write_forms(round_id, Path(folder), language))
        if outcome is not None:
            text = plural(
                len(outcome.value),
                "{n} form was saved in {folder}.",
                "{n} forms were saved in {folder}.",
                folder=isolate_ltr(folder),
            )
            self._page.context.notify(text, "green")

    def close_round(self) -> None:
        """Close the round, after asking when replies could still come."""
        round_ = self._round
        if round_ is None:
            return
        waiting = round_.until is None or self._page.context.today() <= round_.until
        text = tr("Replies that come after that are not taken in.")
        if not waiting or confirm(self, tr("Close the update round?"), text, tr("Close the round")):
            self._run(lambda: self._page.office.updates.close(round_.id))

    def tell(self, sentence: str) -> None:
        """Say what was refused."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _run(self, call: Callable[[], Any]) -> Any:
        self.tell("")
        try:
            return self._page.desk.run(call, raising=(SecretariatError,))
        except SecretariatError as error:
            self.tell(self._page.desk.say(error))
            return None

    def _show_answers(self, answers: tuple[Answer, ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, answer in enumerate(answers):
            items = plural(answer.items, "{n} action item", "{n} action items")
            form = tr("form {number}", number=answer.form.revision) if answer.form else tr("no form yet")
            self._grid.addWidget(Label(isolate(answer.person)), row, 0)
            self._grid.addWidget(Label(items, "muted"), row, 1)
            self._grid.addWidget(Label(form, "muted"), row, 2)
            self._grid.addWidget(_badge(answer), row, 3)
        self._grid.setRowStretch(len(answers), 1)


def _state(last: UpdateRound | None, answers: tuple[Answer, ...]) -> str:
    """Return how the open round stands, or that there is none and how the last one ended."""
    sent = [answer for answer in answers if answer.form is not None]
    done = tr("{done} of {all} answered", done=sum(bool(a.replies) for a in sent), all=len(sent))
    if last is not None and last.closed_on is None:
        begun = tr("Begun {day}", day=day(last.sent_on))
        return joined([begun, tr("replies by {day}", day=day(last.until)), done])
    text = tr("No round is open. Each person gets a workbook with their own open action items alone.")
    if last is None:
        return text
    ended = tr("The last round was closed on {day}: {done}.", day=day(last.closed_on), done=done)
    return f"{text} {ended}"


def _badge(answer: Answer) -> Badge:
    if answer.replies:
        return Badge(plural(answer.taken, "{n} row taken in", "{n} rows taken in"), "green", "check")
    if answer.form is None:
        return Badge(tr("not asked"), "grey", "dash")
    return Badge(tr("overdue"), "red", "!") if answer.overdue else Badge(tr("awaited"), "amber", "dot")

"""The comment round of one meeting's minutes: who was heard, how long there is time, and what becomes of each comment.

panel = CommentsPanel(office, desk, context)
tabs: ("comments", tr("Comments"), panel)
panel.show_minutes(meeting, language)                   # and again whenever records changed
panel.paragraph_asked.connect(page.editor.show_paragraph)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.meetings import Meeting, MinutesState
from secretariat.domain.rounds import Collated, Countdown
from secretariat.domain.versions import Comment, CommentRound, KeptRecord
from ui import i18n
from ui.desk import Desk
from ui.i18n import day, isolate, isolate_ltr, listed, plural, tr
from ui.minutes.comment_rows import PlaceBox
from ui.minutes.received import ReceivedDialog
from ui.page import Context
from ui.theme import SMALL
from ui.widgets.badge import Badge, Pill
from ui.widgets.banner import Banner
from ui.widgets.buttons import plain, quiet
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.date_fields import DateField
from ui.widgets.dialogs import confirm
from ui.widgets.documents_menu import document_language
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import FOLDER
from ui.widgets.fields import LinesField, TextField
from ui.widgets.form import scrolling
from ui.widgets.form_dialog import FormDialog
from ui.widgets.panes import set_margins
from ui.widgets.text import Label
from ui.widgets.writing import writes

if TYPE_CHECKING:
    from secretariat.services.comments import Received
    from secretariat.services.office import Office

WHOLE = 0
"""Stands for the document as a whole where the others are ids of paragraphs."""

AskFile = Callable[[QWidget, str, str], str]


def ask_form(parent: QWidget, title: str, folder: str) -> str:
    """Ask for the file of a form that came back; "" when cancelled."""
    kinds = tr("Comment forms") + " (*.docx *.xlsx)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, kinds)
    return chosen


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """Ask for the folder into which the forms go; "" when cancelled."""
    return QFileDialog.getExistingDirectory(parent, title, folder)


class CommentsPanel(QWidget):
    """The latest comment round.

    Args:
        office: whose rounds are shown.
        desk: runs the verbs.
        context: today's date and messages.

    Signals:
        paragraph_asked: the id of a paragraph that the user wants to see in the minutes.
    """

    paragraph_asked = Signal(int)

    def __init__(self, office: Office, desk: Desk, context: Context) -> None:
        super().__init__()
        self._office, self._desk, self._context = office, desk, context
        self.ask_form: AskFile = ask_form
        self.ask_folder: AskFile = ask_folder
        self._meeting: Meeting | None = None
        self._round: CommentRound | None = None
        self._record: KeptRecord | None = None
        self._sides: dict[int, Party] = {}
        self._language = "en"
        self._boxes: dict[tuple[int, int | None], PlaceBox] = {}
        self.title = Label("", bold=True, wrap=True)
        self.clock = Badge("", "amber")
        self.state = Label("", "muted", wrap=True)
        self.told = Banner(closable=False)
        self.send = writes(plain(tr("Save forms…"), self.write_forms, "download"))
        self.receive = writes(plain(tr("Take in a form…"), self.take_in, "upload"))
        self.enter = writes(quiet(tr("Enter a comment"), self.enter_comment, "plus"))
        self.close_round = writes(quiet(tr("Close the round"), self.close_it, "check"))
        self.nothing = Label("", "muted", wrap=True)
        self.none = EmptyState("mail", "", tr("Open a comment round"), self.open_round, sign="mail")
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.title, 1)
        head.addWidget(self.clock)
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        for button in (self.send, self.receive):
            acts.addWidget(button)
        acts.addStretch(1)
        more = QHBoxLayout()
        more.setSpacing(SMALL)
        for button in (self.enter, self.close_round):
            more.addWidget(button)
        more.addStretch(1)
        self._list = QVBoxLayout()
        set_margins(self._list, 0, 0, 4, 0)
        self._list.setSpacing(SMALL)
        self._list.addWidget(self.nothing)
        self._list.addStretch(1)
        comments = QWidget()
        comments.setLayout(self._list)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addWidget(self.told)
        column.addLayout(acts)
        column.addLayout(more)
        column.addWidget(scrolling(comments), 1)
        self.switcher = Switcher(content, self.none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.switcher)

    def show_minutes(self, meeting: Meeting | None, language: str) -> None:
        """Show the latest comment round of a meeting from now on."""
        self._meeting, self._language = meeting, language
        rounds = self._office.comments.rounds(meeting.id) if meeting is not None else []
        self._round = round_ = rounds[-1] if rounds else None
        self.switcher.show_empty(round_ is None)
        if meeting is None or round_ is None:
            self._show_none(meeting)
            self._show_places(())
            return
        self._record = self._office.versions.record(round_.version_id)
        parties = self._office.groups.parties(meeting.group_id)
        self._sides = {party.id: party for party in parties if self._record.present(party.id)}
        self._show_state(self._office.comments.countdown(round_.id, self._context.today()))
        self._show_places(self._office.comments.collated(round_.id))

    # Verbs.

    def open_round(self) -> None:
        """Ask until when comments are awaited, and open the round."""
        meeting = self._meeting
        if meeting is None:
            return
        text = tr("Each side that was present gets a form. Silence by the last day is no objection.")
        dialog = FormDialog(self, tr("Open a comment round"), text, tr("Open the round"), self._desk.say)
        dialog.add(DateField("until", tr("Comments by"), tr("Empty: 21 days after circulation.")))
        dialog.submit = lambda values: self._run(
            lambda: self._office.comments.open_round(meeting.id, values["until"])
        )
        dialog.open()

    def write_forms(self) -> None:
        """Write the form of each side into a folder, as Word files and workbooks."""
        round_ = self._round
        if round_ is None:
            return
        folder = self.ask_folder(self, tr("Where to save the forms"), self._folder())
        if not folder:
            return
        self._context.window_state.setValue(FOLDER, folder)
        language = document_language(self._context.languages, self._language)
        try:
            written = [
                made
                for suffix in (".docx", ".xlsx")
                for made in self._office.comments.write_forms(round_.id, Path(folder), language, suffix)
            ]
        except SecretariatError as error:
            self._context.notify(self._desk.say(error), "red")
            return
        text = plural(len(written), "{n} form was saved in {folder}.", "{n} forms were saved in {folder}.",
                      folder=isolate_ltr(folder))  # fmt: skip
        self._context.notify(text, "green")

    def take_in(self) -> None:
        """Ask for a form that came back and show what it says, before anything is taken in."""
        path = self.ask_form(self, tr("Take in a form"), self._folder()) if self._meeting is not None else ""
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Show what a form says, also one that was dropped; it is read in a process of its own meanwhile."""
        if self._meeting is None:
            return
        receive, meeting_id = self._office.comments.receive, self._meeting.id
        self._context.notify(tr("Reading {name}…", name=isolate(path.name)))
        self._context.background.run(lambda: receive(meeting_id, path), self._show_received, self._refused)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, SecretariatError):
            raise error
        self._context.notify(self._desk.say(error), "red")

    def _show_received(self, received: Received) -> None:
        dialog = ReceivedDialog(self, received, self._desk.say)
        dialog.submit = lambda: self._run(lambda: self._office.comments.accept(received))
        dialog.open()

    def enter_comment(self) -> None:
        """Enter a comment that came by e-mail or by word of mouth."""
        round_, record = self._round, self._record
        if round_ is None or record is None:
            return
        language = i18n.language()
        sides = [(party.id, party.called(language)) for party in self._sides.values()]
        places = [
            (paragraph.id, f"{number}.  {_beginning(paragraph.body.best(self._language).plain)}")
            for paragraph, number in zip(record.paragraphs, record.numbers, strict=True)
            if number
        ]
        dialog = FormDialog(self, tr("Enter a comment"), "", tr("Enter it"), self._desk.say)
        side = ChoiceField("party_id", tr("Side"), sides)
        side.set_value(sides[0][0])
        place = ChoiceField(
            "paragraph_id", tr("Paragraph"), [*places, (WHOLE, tr("The document as a whole"))]
        )
        place.set_value(WHOLE)
        dialog.add(side, TextField("commenter", tr("Name")))
        dialog.add(place)
        dialog.add(LinesField("text", tr("Proposed text or comment"), lines=4))

        def submit(values: dict[str, Any]) -> Any:
            comment = Comment(
                round_id=round_.id,
                party_id=values["party_id"],
                paragraph_id=values["paragraph_id"] or None,
                text=values["text"],
                commenter=values["commenter"],
            )
            return self._run(lambda: self._office.comments.add(comment))

        dialog.submit = submit
        dialog.open()

    def close_it(self) -> None:
        """Close the round, after asking when sides could still be heard."""
        round_ = self._round
        if round_ is None:
            return
        left = self._office.comments.countdown(round_.id, self._context.today())
        text = tr(
            "There is still time until {day}, and forms are then not taken in any more.", day=day(left.until)
        )
        if left.over or confirm(self, tr("Close the comment round?"), text, tr("Close the round")):
            self._desk.run(lambda: self._office.comments.close(round_.id))

    def _run(self, call: Callable[[], Any]) -> Any:
        return self._desk.run(call, raising=(RuleViolation,))

    def _folder(self) -> str:
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self._context.window_state.value(FOLDER) or found or Path.home())

    # Showing.

    def _show_none(self, meeting: Meeting | None) -> None:
        circulated = meeting is not None and meeting.minutes_state is MinutesState.CIRCULATED
        sentence = tr("The draft is circulated. Ask the sides that were present for their comments.")
        if not circulated:
            sentence = tr("Comments are asked for when a draft is circulated.")
        self.none.show_sentence(sentence)
        self.none.button.setVisible(circulated)

    def _show_state(self, left: Countdown) -> None:
        round_, record, meeting = self._round, self._record, self._meeting
        assert round_ is not None
        assert record is not None
        assert meeting is not None
        self.title.setText(tr("Comments on draft {number}", number=record.meeting.draft))
        self.clock.show_pill(clock_pill(left))
        self.state.setText(state_text(left, self._names()))
        is_open = not left.closed
        for button in (self.send, self.receive, self.enter, self.close_round):
            button.setVisible(is_open)
        resting = [self._names()[side] for side in left.resting]
        newer = meeting.draft != record.meeting.draft and meeting.minutes_state is MinutesState.CIRCULATED
        if newer:
            text = tr("Draft {number} has been circulated since.", number=meeting.draft)
            self.told.say(text, "amber", [(tr("Open its round"), self.open_round)])
        elif left.settled and meeting.minutes_state is MinutesState.CIRCULATED:
            self.told.say(tr("Nothing stands in the way of noting agreement."), "green")
        elif resting and is_open:
            text = tr("The last day, {day}, is a rest day or holiday of: {sides}.", day=day(left.until),
                      sides=listed(resting))  # fmt: skip
            self.told.say(text, "amber")
        else:
            self.told.clear()

    def _names(self) -> Mapping[int, str]:
        return {number: isolate(party.called(i18n.language())) for number, party in self._sides.items()}

    def _show_places(self, places: tuple[Collated, ...]) -> None:
        """Show the comments; boxes that show the same place are kept, and with them what is being typed."""
        wanted = {(place.number, place.paragraph_id): place for place in places}
        for key in [key for key in self._boxes if key not in wanted]:
            box = self._boxes.pop(key)
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()
        for row, (key, place) in enumerate(wanted.items()):
            if key not in self._boxes:
                self._boxes[key] = box = PlaceBox(self._office, self._desk)
                box.paragraph_asked.connect(self.paragraph_asked)
            self._list.insertWidget(row + 1, self._boxes[key])
            self._boxes[key].show_place(place, self._text_of(place), self._names())
        self.nothing.setText("" if places else tr("No comment has come in yet."))
        self.nothing.setVisible(not places)

    def _text_of(self, place: Collated) -> str:
        record = self._record
        found = next((p for p in record.paragraphs if p.id == place.paragraph_id), None) if record else None
        return found.body.best(self._language).plain if found else ""


def clock_pill(left: Countdown) -> Pill:
    """Return how long there is still time, as a word and a tone."""
    if left.closed:
        return Pill(tr("Closed"), "grey", "dash")
    if left.over:
        return Pill(tr("Time is over"), "blue")
    if left.days_left == 0:
        return Pill(tr("Last day"), "amber")
    tone = "amber" if left.days_left <= 3 else "green"
    return Pill(isolate(plural(left.days_left, "{n} day left", "{n} days left")), tone)


def state_text(left: Countdown, names: Mapping[int, str]) -> str:
    """Return who was heard, who was silent, and how many comments wait."""
    parts = [tr("Comments by {day}.", day=isolate(day(left.until)))]
    if left.heard:
        parts.append(tr("Heard from: {sides}.", sides=listed(names[side] for side in left.heard)))
    if left.no_objection:
        sides = listed(names[side] for side in left.no_objection)
        parts.append(tr("Silent, so no objection: {sides}.", sides=sides))
    elif left.silent:
        parts.append(tr("Not heard from yet: {sides}.", sides=listed(names[side] for side in left.silent)))
    if left.undisposed:
        parts.append(
            plural(left.undisposed, "{n} comment waits for a decision.", "{n} comments wait for a decision.")
        )
    return " ".join(parts)


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 70 else line[:69] + "…"

"""The corrigenda of adopted minutes: their lines, what the text then says, and their issue.

box = CorrigendaBox(office, desk, context, exporter, save_original)
box.show_minutes(meeting, language)                     # None while they are not adopted
box.paragraph_asked.connect(…)                          # id of a corrected paragraph, to be seen in the minutes
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting
from secretariat.domain.seals import Correction, Corrigendum
from ui.desk import Desk
from ui.i18n import day, isolate, language_name, tr
from ui.minutes.correction_form import CorrectionForm
from ui.minutes.making import MakingDialog
from ui.page import Context
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import icon_button, link, plain, quiet
from ui.widgets.card import Card
from ui.widgets.date_fields import DateField
from ui.widgets.exporter import Exporter
from ui.widgets.text import Label, rule, section
from ui.widgets.writing import writes

if TYPE_CHECKING:
    from secretariat.services.corrigenda import Line
    from secretariat.services.office import Office


class CorrigendaBox(QWidget):
    """All corrigenda of one meeting's minutes, issued ones first.

    Args:
        office: whose corrigenda are shown.
        desk: runs the verbs.
        context: today's date and messages.
        exporter: writes the consolidated text.
        save_original: asks where an original goes and writes it: its id and the name of its file.

    Signals:
        paragraph_asked: the id of a corrected paragraph, to be seen in the minutes.
    """

    paragraph_asked = Signal(int)

    def __init__(
        self,
        office: Office,
        desk: Desk,
        context: Context,
        exporter: Exporter,
        save_original: Callable[[int, str], None],
    ) -> None:
        super().__init__()
        self._office, self._desk, self._context, self._exporter = office, desk, context, exporter
        self._save_original = save_original
        self._meeting: Meeting | None = None
        self._language = "en"
        self._cards: list[CorrigendumCard] = []
        self.about = Label("", "muted", wrap=True)
        self.begin = writes(plain(tr("New corrigendum"), self.draft, "plus"))
        self.whole = plain(tr("Save the consolidated text…"), self.save_consolidated, "download")
        self._build()

    def _build(self) -> None:
        leading = Qt.AlignmentFlag.AlignLeading
        self._list = QVBoxLayout()
        self._list.setSpacing(SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, MEDIUM, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(section(tr("Corrigenda")))
        column.addWidget(self.about)
        for button in (self.begin, self.whole):  # side by side they would not fit into the pane
            column.addWidget(button, 0, leading)
        column.addLayout(self._list)

    def show_minutes(self, meeting: Meeting | None, language: str) -> None:
        """Show the corrigenda of a meeting's minutes from now on."""
        held = (
            self._card_with_keyboard()
            if self._meeting and meeting and self._meeting.id == meeting.id
            else None
        )
        self._meeting = meeting
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        if meeting is None:
            return
        languages = self._office.corrigenda.languages(meeting.id)
        self._language = language if language in languages else languages[0]
        found = self._office.corrigenda.all(meeting.id)
        issued = [one for one in found if one.issued_on]
        if found:
            self.about.setText(tr("The minutes stay as they were adopted; the consolidated text shows both."))
        else:
            self.about.setText(tr("A mistake in adopted minutes is corrected by a document of its own."))
        self.begin.setVisible(len(issued) == len(found))  # one draft at a time is enough
        self.whole.setVisible(bool(issued))
        for corrigendum in found:
            card = CorrigendumCard(self, corrigendum, len(languages) > 1)
            self._cards.append(card)
            self._list.addWidget(card)
        if held is not None:
            self._keep_keyboard(held)

    def _card_with_keyboard(self) -> int | None:
        # The window's own, for a dialog may stand before it and give the keyboard back when it closes.
        focused = self.window().focusWidget()
        inside = [place for place, card in enumerate(self._cards) if focused and card.isAncestorOf(focused)]
        return inside[0] if inside else None

    def _keep_keyboard(self, place: int) -> None:
        """Give the keyboard to the card that stands where the one that had it stood."""
        for card in self._cards[: place + 1][-1:]:
            card.show()
            card.first.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def cards(self) -> list[CorrigendumCard]:
        """Return what is shown of each corrigendum, in order."""
        return list(self._cards)

    def draft(self) -> None:
        """Begin a corrigendum and ask for its first correction."""
        meeting = self._meeting
        if meeting is None:
            return
        outcome: Any = self._desk.run(lambda: self._office.corrigenda.draft(meeting.id))
        if outcome is not None:
            self.edit(Correction(corrigendum_id=outcome.value.id, language=self._language))

    def edit(self, correction: Correction) -> None:
        """Ask what is to be read for what: a new correction (id 0), or another wording of one."""
        meeting = self._meeting
        if meeting is None:
            return
        languages = self._office.corrigenda.languages(meeting.id)
        texts = {code: self._office.corrigenda.lines(meeting.id, code) for code in languages}
        form = CorrectionForm(self, correction, texts, self._desk.say)
        form.store = lambda wanted: self._run(lambda: self._office.corrigenda.save(wanted))
        form.open()

    def remove(self, correction: Correction) -> None:
        """Take a correction out; undo brings it back."""
        if self._desk.run(lambda: self._office.corrigenda.remove(correction.id)) is not None:
            self._context.notify(tr("The correction was taken out."), undo=True)

    def discard(self, corrigendum: Corrigendum) -> None:
        """Give up a corrigendum that is not issued; undo brings it back."""
        if self._desk.run(lambda: self._office.corrigenda.discard(corrigendum.id)) is not None:
            self._context.notify(tr("The corrigendum was discarded."), undo=True)

    def issue(self, corrigendum: Corrigendum) -> None:
        """Ask for the day of issue, and make the corrigendum final."""
        text = tr(
            "It gets its number and is sealed with its originals. It can then not be changed or undone."
        )
        day_field = DateField("on", tr("Day of issue"))
        dialog = MakingDialog(
            self, tr("Issue the corrigendum?"), text, tr("Issue and seal"), day_field, self._desk.say
        )
        dialog.day.set_value(self._context.today())
        dialog.order = {"verb": "issue", "file": str(self._office.path), "corrigendum_id": corrigendum.id}
        dialog.finish = self._seal
        dialog.open()

    def save_consolidated(self) -> None:
        """Ask where the consolidated text goes, and write it in a child process."""
        meeting = self._meeting
        if meeting is None:
            return
        order = {
            "verb": "document",
            "file": str(self._office.path),
            "kind": "consolidated",
            "subject_id": meeting.id,
            "language": self._language,
        }
        name = self._office.documents.file_name("consolidated", meeting.id, self._language)
        kinds = tr("PDF documents") + " (*.pdf)"
        self._exporter.ask_and_write(order, name, tr("Save the consolidated text"), kinds)

    def save_originals(self, corrigendum: Corrigendum) -> None:
        """Ask where the originals of an issued corrigendum go, one after the other."""
        for original in self._office.corrigenda.originals(corrigendum.id):
            self._save_original(original.id, original.name)

    def lines_of(self, corrigendum: Corrigendum) -> tuple[list[Correction], dict[tuple[str, int], Line]]:
        """Return the corrections, and by language and paragraph the text as it reads with them."""
        corrections = self._office.corrigenda.corrections(corrigendum.id)
        shown = {
            (language, line.paragraph_id): line
            for language in dict.fromkeys(one.language for one in corrections)
            for line in self._office.corrigenda.preview(corrigendum.id, language)
        }
        return corrections, shown

    def _seal(self, path: Path) -> Any:
        from secretariat.services.prepared import PreparedIssue, kept

        outcome = self._run(lambda: self._office.corrigenda.seal(kept(PreparedIssue, path)))
        if outcome is not None:
            text = tr("{symbol} is issued and sealed.", symbol=isolate(outcome.value.symbol))
            self._context.notify(text, "green")
        return outcome

    def _run(self, call: Callable[[], Any]) -> Any:
        return self._desk.run(call, raising=(RuleViolation,))


class CorrigendumCard(Card):
    """One corrigendum: its state, its lines with the text that comes of them, and what can be done with it."""

    def __init__(self, box: CorrigendaBox, corrigendum: Corrigendum, by_language: bool) -> None:
        super().__init__()
        self.corrigendum = corrigendum
        issued = corrigendum.issued_on is not None
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(Label(corrigendum.symbol or tr("Corrigendum"), bold=True, wrap=True), 1)
        if corrigendum.issued_on:
            head.addWidget(
                Badge(isolate(tr("Issued {day}", day=day(corrigendum.issued_on))), "blue", "check")
            )
        else:
            head.addWidget(Badge(tr("Draft"), "grey", "ring"))
        self.body.addLayout(head)
        corrections, shown = box.lines_of(corrigendum)
        for correction in corrections:
            line = shown.get((correction.language, correction.paragraph_id or 0))
            self.add(rule())
            self.add(_CorrectionRow(box, correction, line, by_language, editable=not issued))
        acts = QHBoxLayout()
        acts.setSpacing(SMALL)
        new = Correction(corrigendum_id=corrigendum.id, language=box._language)
        if issued:
            self.first = quiet(tr("Save…"), partial(box.save_originals, corrigendum), "download")
            acts.addWidget(self.first)
        else:
            self.issue = writes(plain(tr("Issue…"), partial(box.issue, corrigendum), "lock"))
            self.issue.setEnabled(bool(corrections))
            acts.addWidget(self.issue)
            add = writes(quiet(tr("Add a correction"), partial(box.edit, new), "plus"))
            acts.addWidget(add)
            self.first = self.issue if corrections else add
        acts.addStretch(1)
        if not issued:
            discard = partial(box.discard, corrigendum)
            acts.addWidget(
                writes(icon_button("trash-2", tr("Discard the corrigendum"), discard, framed=False))
            )
        self.body.addLayout(acts)


class _CorrectionRow(QWidget):
    """For X read Y, where, and how the paragraph reads with it."""

    def __init__(
        self,
        box: CorrigendaBox,
        correction: Correction,
        line: Line | None,
        by_language: bool,
        *,
        editable: bool,
    ) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(4)
        if line is not None:
            place = tr("Paragraph {number}", number=line.number)
            head.addWidget(link(place, partial(box.paragraph_asked.emit, line.paragraph_id)))
        else:
            head.addWidget(Label(correction.place.best(correction.language), bold=True, wrap=True))
        if by_language:
            head.addWidget(Label(language_name(correction.language), "muted", "small"))
        head.addStretch(1)
        if editable:
            head.addWidget(
                writes(
                    icon_button(
                        "pencil", tr("Change the correction"), partial(box.edit, correction), framed=False
                    )
                )
            )
            head.addWidget(
                writes(
                    icon_button(
                        "trash-2",
                        tr("Take the correction out"),
                        partial(box.remove, correction),
                        framed=False,
                    )
                )
            )
        column.addLayout(head)
        column.addWidget(Label(tr("For: {words}", words=isolate(correction.for_text)), wrap=True))
        read = isolate(correction.read_text) if correction.read_text else tr("(left out)")
        column.addWidget(Label(tr("Read: {words}", words=read), wrap=True))
        if line is not None:
            column.addWidget(Label(line.text, "muted", "small", wrap=True))

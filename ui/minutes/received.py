"""What a comment form says that came back, beside what is known, before anything is taken in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.rounds import Novelty
from ui.i18n import isolate, plural, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge, Pill
from ui.widgets.dialogs import Question
from ui.widgets.form import scrolling
from ui.widgets.panes import set_margins
from ui.widgets.text import Label, rule

if TYPE_CHECKING:
    from secretariat.services.comments import Received, ReceivedLine

_TONES = {
    Novelty.NEW: ("green", "dot"),
    Novelty.SAME: ("grey", "dash"),
    Novelty.CHANGED: ("blue", "check"),
    Novelty.CONFLICT: ("amber", "!"),
}


class ReceivedDialog(Question):
    """All comments of a form; they are taken in together, or not at all."""

    def __init__(
        self, parent: QWidget | None, received: Received, say: Callable[[SecretariatError], str]
    ) -> None:
        count = sum(line.novelty is not Novelty.SAME for line in received.lines)
        text = tr("{name}, comments of: {side}.", name=isolate(received.name), side=isolate(received.party))
        if received.late:
            text += " " + tr("It came after the last day.")
        yes = plural(count, "Take in {n} comment", "Take in {n} comments")
        super().__init__(parent, tr("Take in a comment form"), text, yes, tr("Cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 560)
        self.submit: Callable[[], Any] = lambda: None
        self._say = say
        self.error = Label("", "red", wrap=True)
        self.error.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 4, 0)
        column.setSpacing(MEDIUM)
        self.lines = [_Line(line) for line in received.lines]
        for number, line in enumerate(self.lines):
            if number:
                column.addWidget(rule())
            column.addWidget(line)
        column.addStretch(1)
        self.body.addWidget(scrolling(content), 1)
        self.body.addWidget(self.error)

    def accept(self) -> None:
        try:
            outcome = self.submit()
        except RuleViolation as error:
            self._tell(self._say(error))
            return
        if outcome is None:
            self._tell(tr("This could not be stored now. Nothing was taken in; try again in a moment."))
            return
        super().accept()

    def _tell(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.show()


class _Line(QWidget):
    """One comment: its place, what it is beside the known one, and both texts where they differ."""

    def __init__(self, line: ReceivedLine) -> None:
        super().__init__()
        comment, known = line.comment, line.known
        place = tr("Paragraph {number}", number=comment.number)
        if not comment.number:
            place = tr("The document as a whole")
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(Label(place, bold=True))
        if comment.commenter:
            head.addWidget(Label(isolate(comment.commenter), "muted"))
        head.addStretch(1)
        pill = Pill(novelty_word(line.novelty), *_TONES[line.novelty])
        head.addWidget(Badge(pill.word, pill.tone, pill.glyph))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        if known is not None and line.novelty in (Novelty.CHANGED, Novelty.CONFLICT):
            column.addWidget(Label(tr("Known: {text}", text=isolate(known.text)), "muted", wrap=True))
        column.addWidget(Label(comment.text, wrap=True))
        if line.novelty is Novelty.CONFLICT:
            note = tr("The known one stays as it is, and this one is put beside it.")
            column.addWidget(Label(note, "amber", "small", wrap=True))


def novelty_word(novelty: Novelty) -> str:
    """Return what a comment is beside what is known."""
    return {
        Novelty.NEW: tr("New"),
        Novelty.SAME: tr("Taken in already"),
        Novelty.CHANGED: tr("Changed"),
        Novelty.CONFLICT: tr("Differs"),
    }[novelty]

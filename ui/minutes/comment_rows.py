"""The comments on one paragraph: each side's words, and what becomes of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import RuleViolation
from secretariat.domain.rounds import Collated
from secretariat.domain.versions import Comment, Disposition
from ui.desk import Desk
from ui.i18n import day, tr
from ui.theme import SMALL
from ui.widgets.badge import Badge, Pill
from ui.widgets.buttons import link
from ui.widgets.card import Card
from ui.widgets.choice_fields import ChoiceField
from ui.widgets.fields import LinesField
from ui.widgets.text import Label, rule, selectable
from ui.words import options, word

if TYPE_CHECKING:
    from secretariat.services.office import Office

_PILLS = {
    Disposition.OPEN: ("amber", "clock"),
    Disposition.ACCEPTED: ("green", "check"),
    Disposition.PARTLY: ("blue", "check"),
    Disposition.NOT_ACCEPTED: ("grey", "dash"),
}


_CHOICE_WIDTH = 260


class CommentRow(QWidget):
    """One comment: who said it, its words, its disposition and the reason.

    A disposition other than accepted is stored once its reason is there.
    """

    def __init__(self, office: Office, desk: Desk) -> None:
        super().__init__()
        self._office, self._desk = office, desk
        self._comment = Comment()
        self.who = Label("", bold=True)
        self.name = Label("", "muted", "small")
        self.when = Label("", "muted", "small")
        self.pill = Badge("", "amber")
        self.text = selectable()
        self.choice = ChoiceField(
            "disposition", tr("What becomes of it"), options("disposition", Disposition)
        )
        self.reason = LinesField("reason", tr("Why"), lines=1)
        self.choice.setMaximumWidth(_CHOICE_WIDTH)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.who, 1)
        head.addWidget(self.pill)
        second = QHBoxLayout()
        second.setSpacing(SMALL)
        second.addWidget(self.name)
        second.addWidget(self.when, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(second)
        for widget in (self.text, self.choice, self.reason):
            column.addWidget(widget)
        self.choice.finished.connect(self._chosen)
        self.reason.finished.connect(self._store)

    def show_comment(self, comment: Comment, side: str) -> None:
        """Show a comment; what is being chosen or typed for the same one stays."""
        same = comment.id == self._comment.id
        self._comment = comment
        self.who.setText(side)
        self.name.setText(comment.commenter)
        self.name.setVisible(bool(comment.commenter))
        self.when.setText(day(comment.received_at.date()) if comment.received_at else "")
        self.pill.show_pill(Pill(word("disposition", comment.disposition), *_PILLS[comment.disposition]))
        self.text.setText(comment.text)
        if not same or not (self.choice.has_focus() or self.reason.has_focus()):
            self.choice.set_value(comment.disposition)
            self.reason.set_value(comment.reason)
        self._show_reason()

    def _show_reason(self) -> None:
        wanted = self.choice.value() in (Disposition.PARTLY, Disposition.NOT_ACCEPTED)
        self.reason.setVisible(wanted or bool(self._comment.reason))

    def _chosen(self) -> None:
        self._show_reason()
        needs = self.choice.value() in (Disposition.PARTLY, Disposition.NOT_ACCEPTED)
        if needs and not self.reason.value().strip():
            self.reason.focus()
        else:
            self._store()

    def _store(self) -> None:
        comment, disposition, reason = self._comment, self.choice.value(), self.reason.value()
        if self.choice.problem() or (disposition, reason.strip()) == (comment.disposition, comment.reason):
            return
        self.reason.show_error("")
        try:
            self._desk.run(
                lambda: self._office.comments.dispose(comment.id, disposition, reason),
                raising=(RuleViolation,),
            )
        except RuleViolation as error:
            self.reason.show_error(self._desk.say(error))


class PlaceBox(Card):
    """All comments on one paragraph, by side.

    Signals:
        paragraph_asked: the id of the paragraph, to be seen in the minutes.
    """

    paragraph_asked = Signal(int)

    def __init__(self, office: Office, desk: Desk) -> None:
        super().__init__()
        self._office, self._desk = office, desk
        self._paragraph_id: int | None = None
        self._rows: dict[int, CommentRow] = {}
        self._lines: list[QFrame] = []
        self.place = link("", self._ask)
        self.name = Label("", bold=True)
        self.excerpt = Label("", "muted", wrap=True)
        self.body.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self.name)
        self.add(self.excerpt)
        self._comments = QVBoxLayout()
        self._comments.setSpacing(SMALL)
        self.body.addLayout(self._comments)

    def show_place(self, place: Collated, text: str, names: Mapping[int, str]) -> None:
        """Show the comments on a place, whose own text is `text`."""
        self._paragraph_id = place.paragraph_id
        title = (
            tr("Paragraph {number}", number=place.number) if place.number else tr("The document as a whole")
        )
        self.place.setText(title)
        self.name.setText(title)
        self.place.setVisible(place.paragraph_id is not None)
        self.name.setVisible(place.paragraph_id is None)
        self.excerpt.setText(_excerpt(text))
        self.excerpt.setVisible(bool(text))
        comments = [(side, comment) for side, said in place.sides for comment in said]
        self._drop([number for number in self._rows if number not in [c.id for _, c in comments]])
        for line in self._lines:
            self._comments.removeWidget(line)
            line.deleteLater()
        self._lines = []
        for side, comment in comments:
            row = self._rows.get(comment.id) or CommentRow(self._office, self._desk)
            self._rows[comment.id] = row
            self._lines.append(rule())
            self._comments.addWidget(self._lines[-1])
            self._comments.addWidget(row)
            row.show_comment(comment, names.get(side, "–"))

    def rows(self) -> list[CommentRow]:
        """Return the comments in the order in which they are shown."""
        return list(self._rows.values())

    def _drop(self, numbers: list[int]) -> None:
        for number in numbers:
            row = self._rows.pop(number)
            self._comments.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _ask(self) -> None:
        if self._paragraph_id is not None:
            self.paragraph_asked.emit(self._paragraph_id)


def _excerpt(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 160 else line[:159] + "…"

"""What came from outside, line by line, before anything is taken over: each line can be ticked or left.

dialog = ProposalsDialog(self, tr("Read contacts"), text, [Proposal(0, "Dr Khan", pill, ("…",))], desk.say)
dialog.count = lambda n: plural(n, "Take over {n} contact", "Take over {n} contacts")
dialog.submit = lambda: desk.run(lambda: office.contacts.accept(preview, dialog.chosen()))
dialog.open()
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from ui.i18n import isolate, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge, Pill
from ui.widgets.dialogs import Question
from ui.widgets.form import scrolling
from ui.widgets.panes import set_margins
from ui.widgets.text import Label, rule, unmnemonic

_INDENT = 26


@dataclass(frozen=True, slots=True)
class Proposal:
    """One line: its name, what it is, what there is to say of it, and something more that can be chosen with it."""

    key: int
    name: str
    pill: Pill
    lines: Sequence[str] = ()
    takeable: bool = True
    extra: str = ""


class ProposalsDialog(Question):
    """All lines of what came in; those that are ticked are taken over together, or not at all."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str,
        proposals: Sequence[Proposal],
        say: Callable[[SecretariatError], str],
    ) -> None:
        super().__init__(parent, title, text, tr("Take over"), tr("Cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(680, 560)
        self.submit: Callable[[], Any] = lambda: None
        self._say, self._count = say, lambda _number: tr("Take over")
        self.error = Label("", "red", wrap=True)
        self.error.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 4, 0)
        column.setSpacing(MEDIUM)
        self.boxes = [ProposalBox(proposal) for proposal in proposals]
        for number, box in enumerate(self.boxes):
            if number:
                column.addWidget(rule())
            box.changed.connect(self._show_count)
            column.addWidget(box)
        column.addStretch(1)
        self.body.addWidget(scrolling(content), 1)
        self.body.addWidget(self.error)
        self._show_count()

    def name_count(self, count: Callable[[int], str]) -> None:
        """Let the button say how many lines it takes over."""
        self._count = count
        self._show_count()

    def chosen(self) -> list[int]:
        """Return the keys of the lines that are ticked."""
        return [box.proposal.key for box in self.boxes if box.take.isChecked()]

    def extras(self) -> list[int]:
        """Return the keys of those that are ticked with what more can be chosen."""
        return [box.proposal.key for box in self.boxes if box.take.isChecked() and box.extra.isChecked()]

    def tell(self, sentence: str) -> None:
        """Say below the lines what is wrong."""
        self.error.setText(sentence)
        self.error.show()

    def accept(self) -> None:
        try:
            outcome = self.submit()
        except RuleViolation as error:
            self.tell(self._say(error))
            return
        if outcome is None:
            self.tell(tr("This could not be stored now. Nothing was taken over; try again in a moment."))
            return
        super().accept()

    def _show_count(self) -> None:
        number = len(self.chosen())
        text = self._count(number)
        self.yes.setText(unmnemonic(text))
        self.yes.setAccessibleName(text)
        self.yes.setEnabled(number > 0)


class ProposalBox(QWidget):
    """One line with its tick; what cannot be taken over says why and has none."""

    changed = Signal()

    def __init__(self, proposal: Proposal) -> None:
        super().__init__()
        self.proposal = proposal
        self.take = QCheckBox()
        self.take.setChecked(proposal.takeable)
        self.take.setEnabled(proposal.takeable)
        self.take.setAccessibleName(tr("Take over: {name}", name=proposal.name))
        self.extra = QCheckBox(unmnemonic(proposal.extra))
        self.extra.setChecked(bool(proposal.extra))
        self.extra.setVisible(bool(proposal.extra))
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.take)
        head.addWidget(Label(isolate(proposal.name), bold=True, wrap=True), 1)
        head.addWidget(Badge(proposal.pill.word, proposal.pill.tone, proposal.pill.glyph))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for line in proposal.lines:
            column.addWidget(_indented(Label(line, "muted", wrap=True)))
        if proposal.extra:
            column.addWidget(_indented(self.extra))
        self.take.toggled.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.extra.setEnabled(self.take.isChecked())
        self.changed.emit()


def _indented(widget: QWidget) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    set_margins(row, _INDENT, 0, 0, 0)
    row.addWidget(widget)
    return box

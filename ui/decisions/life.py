"""The life of a decision: what became of it, what it replaced and what replaced it, and the verbs for that."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import DECISION_MOVES, REPLACED, Decision, DecisionEvent
from ui.decisions.moves import move_dialog, replace_dialog
from ui.i18n import day, tr
from ui.models import choices
from ui.models.decision_list import state_pill
from ui.page import Page
from ui.theme import SMALL
from ui.widgets.buttons import link
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import section
from ui.widgets.timeline import Moment, Timeline
from ui.widgets.writing import writes

LINES_SHOWN = 5


class LifePane(QWidget):
    """History and family of one decision."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self._decision: Decision | None = None
        self.move_button = writes(link(tr("Enter what became of it…"), self.enter_move))
        self.replace_button = writes(link(tr("Amend or supersede it…"), self.begin_replacement))
        self.acts = QWidget()
        acts = QVBoxLayout(self.acts)  # below each other: the pane is narrow
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(4)
        for button in (self.move_button, self.replace_button):
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.history = Timeline(tr("What became of the decision, newest first"))
        self.family_title = section(tr("Earlier and later forms of it"))
        self.family = OrderList(movable=False)
        self.family.setAccessibleName(self.family_title.text())
        self.family.opened.connect(lambda number: self.page.open_record.emit(Ref(Kind.DECISION, number)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        for widget in (self.acts, self.history, self.family_title, self.family):
            column.addWidget(widget)

    def show_decision(self, decision: Decision) -> None:
        """Show the history of the decision, and the decisions that it replaced or that replaced it."""
        self._decision = decision
        moves = DECISION_MOVES[decision.state]
        self.move_button.setVisible(bool(decision.symbol and moves))
        self.replace_button.setVisible(bool(decision.symbol and moves & REPLACED))
        self.acts.setVisible(bool(decision.symbol and moves))
        parties = dict(choices.sides(self.page.office, self.page.context))
        names = dict(choices.decisions(self.page.office, self.page.context))
        history = self.page.office.decisions.history(decision.id)
        self.history.show_moments(
            [_moment(event, parties, names, self.page.context.language) for event in history]
        )
        self.history.setVisible(bool(history))
        family = [one for one in self.page.office.decisions.lineage(decision.id) if one.id != decision.id]
        lines = [
            OrderLine(
                one.id, "", names.get(one.id, one.symbol), day(one.decided_on), 0, state_pill(one.state)
            )
            for one in family
        ]
        self.family.set_lines(lines)
        self.family.setFixedHeight(list_height(self.family, len(lines)))
        for widget in (self.family_title, self.family):
            widget.setVisible(bool(lines))

    def _open_replacement(self, decision_id: int) -> None:
        later = self.page.office.decisions.lineage(decision_id)[-1]
        self.page.open_record.emit(Ref(Kind.PARAGRAPH, later.paragraph_id))

    def enter_move(self) -> None:
        """Ask what became of the decision, and when."""
        if self._decision is not None and self.page.commit():
            move_dialog(self.page, self._decision).open()

    def begin_replacement(self) -> None:
        """Ask under which agenda item the decision begins that takes this one's place, and go there."""
        decision = self._decision
        if decision is None or not self.page.commit():
            return
        dialog = replace_dialog(self.page, decision)
        if dialog is None:
            text = tr("No minutes are being drafted under which a new decision could be taken.")
            self.page.context.notify(text, "amber")
            return
        dialog.accepted.connect(lambda: self._open_replacement(decision.id))
        dialog.open()


def list_height(items: OrderList, count: int) -> int:
    """Return the height that shows up to five lines of a list whole."""
    return min(LINES_SHOWN, count) * (2 * items.fontMetrics().height() + 16) + 4


def _moment(event: DecisionEvent, parties: dict[int, str], names: dict[int, str], language: str) -> Moment:
    by = names.get(event.by_decision_id or 0, "")
    party = parties.get(event.party_id or 0, "")
    lines = (
        tr("By {decision}", decision=by) if by else "",
        tr("Said by {party}", party=party) if party else "",
        tr("Entered by {name}", name=event.recorded_by) if event.recorded_by else "",
    )
    return Moment(event.effective_on, state_pill(event.state), text=event.text.best(language), lines=lines)

"""The pane beside the register: one decision with its text, its form and the action items that follow from it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision
from secretariat.domain.errors import RuleViolation
from secretariat.domain.minutes import Paragraph
from ui.decisions.editor import DecisionEditor
from ui.decisions.life import LifePane, list_height
from ui.i18n import day, isolate, isolate_ltr, tr
from ui.models.action_list import pill_of, symbol_of
from ui.models.decision_list import state_pill
from ui.page import Page
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import icon_button, link
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.form import scrolling
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import ElidedLabel, is_rtl, muted, section, selectable


class DecisionDetail(Card):
    """One decision."""

    shown = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.office, self.context = page, page.office, page.context
        self.editor = page.watch(DecisionEditor(page.office, page.desk, page.context))
        self.none = EmptyState("gavel", tr("Choose a decision in the register."))
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)  # first, or the first pane would open as a window of its own
        self._stack.addWidget(self.none)
        self._stack.addWidget(self._build())

    def record(self) -> Decision | None:
        """Return the decision that is shown."""
        return self.editor.record()

    def show_decision(self, decision_id: int) -> None:
        """Show a decision as it is now, 0 for none."""
        decision = self._load(Decision, decision_id)
        if decision is None:
            if decision_id:
                self.editor.discard()  # it went to the bin
            else:
                self.editor.show_record(None)  # what was refused is kept until its decision is shown again
            self._stack.setCurrentIndex(0)
            return
        self.editor.show_record(decision)
        self.symbol.setText(isolate_ltr(decision.symbol) or tr("Provisional"))
        self.pill.show_pill(state_pill(decision.state))
        self._show_text(decision)
        self.life.show_decision(decision)
        self._show_actions(decision)
        self._stack.setCurrentIndex(1)

    def refresh(self, *, choices: bool) -> None:
        """Show the decision as it is now, after a change anywhere."""
        if choices:
            self.editor.show_choices()
        record = self.record()
        if record is not None:
            self.show_decision(record.id)

    def open_minutes(self) -> None:
        """Lead to the decision's paragraph in the minutes."""
        record = self.record()
        if record is not None:
            self.page.open_record.emit(Ref(Kind.PARAGRAPH, record.paragraph_id))

    # Building.

    def _build(self) -> QWidget:
        self.symbol = ElidedLabel("", bold=True)
        self.pill = Badge(glyph=None)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.symbol, 1)
        head.addWidget(self.pill)
        head.addWidget(icon_button("history", tr("History (Ctrl+H)"), self.page.ask_history, framed=False))
        self.text = selectable()
        self.text.setAccessibleName(tr("Text of the decision"))
        self.language = muted(wrap=True)
        self.minutes_link = link(tr("Open in the minutes"), self.open_minutes)
        self.life = LifePane(self.page)
        self.actions_title = section()
        self.as_of = muted()
        self.items = OrderList(movable=False)
        self.items.opened.connect(lambda action_id: self.page.open_record.emit(Ref(Kind.ACTION, action_id)))
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(MEDIUM)
        box.addWidget(self.text)
        box.addWidget(self.language)
        box.addWidget(self.minutes_link, 0, Qt.AlignmentFlag.AlignLeading)
        box.addSpacing(SMALL)
        box.addWidget(self.editor)
        box.addWidget(self.life)
        box.addSpacing(SMALL)
        box.addWidget(self.actions_title)
        box.addWidget(self.as_of)
        box.addWidget(self.items)
        box.addStretch(1)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(head)
        layout.addWidget(scrolling(content), 1)
        return holder

    def _show_text(self, decision: Decision) -> None:
        paragraph = self._load(Paragraph, decision.paragraph_id)
        body = paragraph.body if paragraph else None
        self.text.setText(body.best(self.context.language).plain if body else "")
        # A text that can be selected is painted by Qt, which does not put it at the leading edge.
        side = Qt.AlignmentFlag.AlignRight if is_rtl(self.layoutDirection()) else Qt.AlignmentFlag.AlignLeft
        self.text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        missing = body is not None and self.context.language not in body
        self.language.setText(
            tr("Written in another language; there is no text in yours yet.") if missing else ""
        )
        self.language.setVisible(missing)

    def _show_actions(self, decision: Decision) -> None:
        found = self.office.lists.actions_of_decision(decision.id, decision.group_id)
        today = self.context.today()
        lines = self.office.lists.action_lines(found, self.context.language, today)
        shown = [
            OrderLine(
                line.id, "", line.title, _more(symbol_of(line), day(line.due_on)), pill=pill_of(line, today)
            )
            for line in lines
        ]
        self.items.set_lines(shown)
        self.items.setVisible(bool(shown))
        self.as_of.setText(tr("As of {day}", day=isolate(day(today))))
        self.as_of.setVisible(bool(shown))
        self.items.setFixedHeight(list_height(self.items, len(shown)))
        title = tr("Action items that follow from it") if shown else tr("No action item follows from it")
        self.actions_title.setText(title)
        self.items.setAccessibleName(title)

    def _load(self, record_type: type[Any], record_id: int) -> Any:
        try:
            return self.office.records.get(record_type, record_id) if record_id else None
        except RuleViolation:
            return None  # removed meanwhile


def _more(symbol: str, due: str) -> str:
    return (
        tr("{symbol} · due {day}", symbol=isolate_ltr(symbol), day=isolate(due))
        if due
        else isolate_ltr(symbol)
    )

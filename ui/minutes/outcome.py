"""What came of a paragraph: the form of its decision, and the forms of its action items."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.actions import Action, Priority
from secretariat.domain.agreements import Area, Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.lines import PersonLine
from secretariat.domain.minutes import Paragraph, ParagraphKind
from secretariat.domain.text import LocalizedText
from ui import i18n
from ui.i18n import isolate, isolate_ltr, tr
from ui.minutes.verb import VerbPane
from ui.theme import MEDIUM, SMALL
from ui.widgets.buttons import icon_button, quiet
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.form import ChoiceField, DateField, Editor, LocalizedField, scrolling
from ui.widgets.panes import set_margins
from ui.widgets.text import Label, section
from ui.widgets.writing import writes
from ui.words import options


class DecisionForm(Editor):
    """How a decision stands. Its text is the paragraph's."""

    def __init__(self, save: Callable[[Any], Any], say: Callable[[Any], str]) -> None:
        super().__init__(save, say)
        self.area = ChoiceField("area_id", tr("Area of cooperation"), [], nullable=True)
        self.awaiting = ChoiceField(
            "awaiting_party_id", tr("Awaiting the confirmation of"), [], nullable=True
        )
        states = [s for s in DecisionState if s not in (DecisionState.AMENDED, DecisionState.SUPERSEDED)]
        self.state = ChoiceField("state", tr("State"), options("decision_state", states))
        self.add(self.state)
        self.add(self.area)
        self.add(DateField("decided_on", tr("Taken on")))
        self.add(self.awaiting)
        self.add(DateField("awaiting_until", tr("Awaiting until")))
        self.finish()


class ActionForm(Editor):
    """Who does what by when."""

    def __init__(
        self, save: Callable[[Any], Any], say: Callable[[Any], str], languages: Sequence[str]
    ) -> None:
        super().__init__(save, say)
        self.lead = ChoiceField("lead_party_id", tr("Lead side"), [], nullable=True)
        self.responsible = ChoiceField("responsible_id", tr("Responsible"), [], nullable=True)
        self.counterpart = ChoiceField("counterpart_id", tr("Counterpart"), [], nullable=True)
        self.area = ChoiceField("area_id", tr("Area of cooperation"), [], nullable=True)
        self.decision = ChoiceField("decision_id", tr("Follows from decision"), [], nullable=True)
        self.add(LocalizedField("title", tr("Title"), languages, tr("Begin with a verb."), lines=3))
        self.add(self.lead)
        self.add(self.responsible)
        self.add(self.counterpart)
        self.add(DateField("due_on", tr("Due")))
        self.add(ChoiceField("priority", tr("Priority"), options("priority", Priority)))
        self.add(self.area)
        self.add(self.decision)
        self.finish()


class OutcomePane(QWidget):
    """The details of the paragraph in which is typed."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._office, self._desk = page.office, page.desk
        self._paragraph: Paragraph | None = None
        self._actions: list[Action] = []
        self._parties: Sequence[Party] = ()
        self._shown_action = 0
        self._at_place = False
        self.decision = DecisionForm(self._desk.saver(self._office.decisions.save), self._desk.say)
        self.action = ActionForm(
            self._desk.saver(self._office.actions.save), self._desk.say, page.context.languages
        )
        self.title, self.below = section(), section()
        self.verb = VerbPane(page.office.audiences)
        self.hint = Label("", "muted", wrap=True)
        self.chips = ChipRow()
        self.add_action = writes(quiet(tr("Another action item"), self._add_action, "plus"))
        self.remove_action = writes(quiet(tr("Remove this one"), self._remove_action, "trash-2"))
        self._build()
        self.chips.chosen.connect(self._choose)
        page.editor.action_made.connect(lambda action: self._show_made(action.id))

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 4, 0)
        column.setSpacing(MEDIUM)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(icon_button("history", tr("History (Ctrl+H)"), self._page.ask_history, framed=False))
        column.addLayout(head)
        for widget in (
            self.hint,
            self.verb,
            self.decision,
            self.below,
            self.chips,
            self.action,
            self.remove_action,
            self.add_action,
        ):
            beside = isinstance(widget, QPushButton)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading if beside else Qt.AlignmentFlag(0))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(content))
        column.setSpacing(SMALL)
        self._show()

    def offer(self, parties: Sequence[Party], areas: Sequence[Area], people: Sequence[PersonLine]) -> None:
        """Offer the sides, areas and people that can be chosen."""
        language = i18n.language()
        self._parties = parties
        sides = [(p.id, p.called(language)) for p in parties]
        named = [(area.id, area.name.best(language)) for area in areas]
        persons = [(p.id, " – ".join(filter(None, (p.name, p.function, p.party)))) for p in people]
        self.action.lead.set_options(sides)
        self.action.responsible.set_options(persons)
        self.action.counterpart.set_options(persons)
        self.action.area.set_options(named)
        self.decision.area.set_options(named)
        self.decision.awaiting.set_options(sides)
        self.action.set_languages(self._page.context.languages)

    def show_paragraph(
        self,
        paragraph: Paragraph | None,
        decision: Decision | None,
        actions: Sequence[Action],
        decisions: Sequence[tuple[int, str]],
        marks: Sequence[str],
        *,
        at_place: bool = False,
    ) -> None:
        """Show what came of one paragraph; `decisions` are those of the meeting, `marks` name the action items.

        `at_place` says that the cursor is in an empty place, which is no paragraph yet.
        """
        self._paragraph, self._actions, self._at_place = paragraph, list(actions), at_place
        self.action.decision.set_options(decisions)
        self.chips.show_chips(
            [Chip(str(a.id), mark) for a, mark in zip(actions, marks, strict=True)]
            if len(actions) > 1
            else []
        )
        if self._shown_action not in [a.id for a in actions]:
            self._shown_action = actions[0].id if actions else 0
        self.chips.choose(str(self._shown_action), quiet=True)
        self.decision.show_record(decision)
        self.action.show_record(next((a for a in actions if a.id == self._shown_action), None))
        self._show()

    def shown_action(self) -> int:
        """Return the id of the action item that is shown, 0 for none."""
        return self._shown_action

    def focus(self) -> None:
        """Give the keyboard to the first field there is."""
        if not self.action.isHidden():
            self.action.focus("title")
        elif not self.decision.isHidden():
            self.decision.focus("state")

    def _show(self) -> None:
        paragraph = self._paragraph
        decision, actions = self.decision.record(), self._actions
        self.decision.setVisible(decision is not None)
        self.chips.setVisible(len(actions) > 1)
        self.below.setText(self._action_title())
        self.below.setVisible(decision is not None and bool(actions))
        self.action.setVisible(bool(actions))
        self.remove_action.setVisible(len(actions) > 1)
        self.add_action.setVisible(decision is not None or bool(actions))
        self.add_action.setText(tr("Another action item") if actions else tr("Add an action item"))
        title, hint = tr("Paragraph"), tr("Choose a paragraph to see what came of it.")
        if self._at_place:
            hint = tr("Type the paragraph, or begin it with an operative verb.")
        if paragraph is not None:
            hint = tr(
                "Ctrl+D makes this paragraph a decision, Ctrl+T an action item. Its details then stand here."
            )
            if paragraph.kind is ParagraphKind.STATEMENT:
                names = {p.id: p.adjective.best(i18n.language()) for p in self._parties}
                title = tr(
                    "Statement of the {adjective} side",
                    adjective=isolate(names.get(paragraph.party_id or 0, "–")),
                )
        if decision is not None:
            title = (
                tr("Decision {symbol}", symbol=isolate_ltr(decision.symbol))
                if decision.symbol
                else tr("Decision")
            )
        elif actions:
            title = self._action_title()
        numbered = (decision is not None and decision.symbol) or (actions and actions[0].symbol)
        if decision is not None or actions:
            hint = "" if numbered else tr("Its number is given when the draft is circulated, and then stays.")
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def _action_title(self) -> str:
        action: Action | None = self.action.record()
        symbol = action.symbol if action else ""
        return tr("Action item {symbol}", symbol=isolate_ltr(symbol)) if symbol else tr("Action item")

    def _choose(self, key: str) -> None:
        self._shown_action = int(key)
        self.action.show_record(next((a for a in self._actions if a.id == self._shown_action), None))
        self._show()

    def _add_action(self) -> None:
        paragraph = self._paragraph
        if paragraph is None or not self._page.commit():
            return
        number, title = paragraph.id, LocalizedText({self._page.context.languages[0]: tr("New action item")})
        made = self._desk.run(lambda: self._office.minutes.add_action(number, title))
        if made is not None:
            self._show_made(made.value.id)
            self.action.focus("title")

    def _show_made(self, action_id: int) -> None:
        """Show the action item that was just made."""
        if action_id in [action.id for action in self._actions]:
            self.chips.choose(str(action_id), quiet=True)
            self._choose(str(action_id))

    def _remove_action(self) -> None:
        number = self._shown_action
        if self._desk.run(lambda: self._office.records.remove(Ref(Kind.ACTION, number))) is not None:
            self._page.removed(tr("The action item was removed."))

"""The register of decisions over all meetings, and the chosen decision beside it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.decisions import Decision, DecisionState
from secretariat.domain.errors import RuleViolation
from secretariat.domain.saved_filters import SavedFilter, SavedList
from ui.decisions.cells import in_place
from ui.decisions.detail import DecisionDetail
from ui.decisions.editor import SHOWN_IN_CHOICES
from ui.desk import Desk
from ui.i18n import tr
from ui.models.decision_list import DecisionListModel
from ui.page import Context, Page
from ui.theme import SMALL, px
from ui.widgets.buttons import icon_button
from ui.widgets.card import Card
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.documents_menu import DocumentsMenu, document_language
from ui.widgets.empty import EmptyState, Switcher, no_group
from ui.widgets.exporter import Exporter
from ui.widgets.list_view import ListView
from ui.widgets.panes import Panes
from ui.widgets.search import SearchField
from ui.widgets.text import muted
from ui.widgets.writing import writes
from ui.words import word

ALL = "all"


class DecisionsPage(Page):
    """What was decided, where, and how it stands today."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(office, desk, context, tr("Decisions"))
        self.model = DecisionListModel(self._containing, self)
        self.view = ListView("decisions", self.model, context.window_state)
        self.view.setAccessibleName(tr("Decisions"))
        self.view.give_way(["area", "meeting", "actions", "decided_on"], 340)
        self.view.edit_in_place(in_place(self))
        self.exporter = Exporter(context, self)
        self.documents = DocumentsMenu(
            self,
            self.exporter,
            ["compendium"],
            lambda: document_language(context.languages, context.language),
        )
        self.header.add(self.documents.button)
        self.detail = DecisionDetail(self)
        self.detail.setMinimumWidth(px(362))
        panes = Panes("decisions", [self._build_list(), self.detail], (2, 1), context.window_state)
        self.stage = Switcher(panes, no_group(lambda: self.open_list.emit("agreements", None)))
        self.body.addWidget(self.exporter.strip)
        self.body.addWidget(self.stage, 1)
        self.model.loaded.connect(self._show_count)
        self.view.current_changed.connect(self._current)
        self.view.opened.connect(lambda _id: self.detail.editor.focus())
        back = QShortcut(QKeySequence("Esc"), self.detail)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(lambda: self.view.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.to_minutes = self.command(
            tr("Open in the minutes"), self.detail.open_minutes, "Ctrl+M", "file-text"
        )
        self.find_command = self.command(tr("Search in decisions"), self.search.begin, "Ctrl+F", "search")
        self.view.join(self)
        writes(self.command(tr("Save this filter…"), self.keep_asked.emit, "Ctrl+S", "funnel"))
        self.view.addAction(self.to_minutes)

    def _containing(self, words: str) -> frozenset[int]:
        return self.office.lists.containing(Kind.DECISION, words)

    # What the window asks for.

    def refresh(self, changes: Changes | None) -> None:
        self.stage.show_empty(not self.context.group_id)
        if changes is None:
            self.detail.show_decision(0)
            self.search.clear()
            self.chips.choose(ALL, quiet=True)
            self.model.words, self.model.states = "", frozenset()
            self.view.show_sorted(self.model.sorted_by, self.model.descending)
        group = self.context.group_id
        self.documents.show_subject(group)
        self.model.show_lines(self.office.lists.decisions(group, self.context.language) if group else ())
        self._show_chips()
        self.detail.refresh(choices=changes is None or changes.touches(*SHOWN_IN_CHOICES))
        if changes is None and self.model.rowCount():
            self.view.selectRow(0)

    def show_record(self, ref: Ref) -> bool:
        try:
            decision = self.office.records.get(Decision, ref.id)
        except RuleViolation:
            return False
        if decision.group_id != self.context.group_id:
            self.context.show_group(decision.group_id)
        if self.model.row_of(ref.id) < 0:
            self.show_list(None)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.view.select_id(ref.id)

    def current_ref(self) -> Ref | None:
        """Return the decision whose details are shown."""
        return Ref(Kind.DECISION, self.view.current_id()) if self.view.current_id() else None

    def list_state(self) -> SavedFilter | None:
        return SavedFilter(
            group_id=self.context.group_id,
            list=SavedList.DECISIONS,
            filter=next((state.value for state in self.model.states), ""),
            words=self.model.words,
            sort=self.model.sorted_by,
            descending=self.model.descending,
        )

    def _show_kept(self, wanted: SavedFilter) -> bool:
        states = frozenset({DecisionState(wanted.filter)} if wanted.filter else ())
        self.search.search_for(wanted.words)
        self.chips.choose(wanted.filter or ALL, quiet=True)
        self.model.sorted_by, self.model.descending = wanted.sort or "symbol", wanted.descending
        self.model.ask(words=wanted.words, states=states)
        self.view.show_sorted(self.model.sorted_by, self.model.descending)
        self._show_chips()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_list(self, wanted: object) -> bool:
        if isinstance(wanted, Ref):
            return self.show_record(wanted)
        if isinstance(wanted, SavedFilter):
            return self._show_kept(wanted)
        state = wanted if isinstance(wanted, DecisionState) else None
        self.search.clear()
        self.chips.choose(state.value if state else ALL, quiet=True)
        self.model.ask(words="", states=frozenset({state}) if state else frozenset())
        return True

    def close_down(self) -> None:
        super().close_down()
        self.exporter.close()

    # Building.

    def _build_list(self) -> Card:
        card = Card(flush=True)
        self.search = SearchField(tr("Search in decisions"))
        self.search.searched.connect(lambda words: self.model.ask(words=words))
        self.chips = ChipRow([Chip(ALL, tr("All"))], yielding=True)
        self.chips.chosen.connect(self._filter)
        self.count = muted()
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.search, 1)
        self.keep = writes(icon_button("funnel", tr("Save this filter…"), self.keep_asked.emit, framed=False))
        row.addWidget(self.keep)
        row.addWidget(self.count)
        head = QVBoxLayout()
        head.setContentsMargins(SMALL, 0, SMALL, 0)
        head.setSpacing(SMALL)
        head.addLayout(row)
        head.addWidget(self.chips)
        card.body.addLayout(head)
        to_minutes = partial(self.open_list.emit, "minutes", None)
        self.empty = EmptyState("gavel", "", tr("Go to minutes"), to_minutes, sign="file-text")
        self.empty.offer_all(lambda: self.show_list(None))
        self.switcher = Switcher(self.view, self.empty)
        card.add(self.switcher, 1)
        return card

    # What happens.

    def _current(self, decision_id: int) -> None:
        if decision_id:
            self.detail.show_decision(decision_id)
        else:
            self.detail.refresh(choices=False)  # filtered away but still there, or gone

    def _filter(self, key: str) -> None:
        self.model.ask(states=frozenset() if key == ALL else frozenset({DecisionState(key)}))

    def _show_chips(self) -> None:
        # Only states that occur: seven chips for a register that knows two of them would hide the choice.
        states = [state for state in DecisionState if state in {*self.model.present(), *self.model.states}]
        found = [Chip(ALL, tr("All")), *(Chip(s.value, word("decision_state", s.value)) for s in states)]
        self.chips.show_chips(found)
        wanted = next(iter(self.model.states), None)
        self.chips.choose(wanted.value if wanted else ALL, quiet=True)

    def _show_count(self) -> None:
        self.list_changed.emit()
        self.keep.setVisible(self.model.is_filtered())
        self.count.setText(self.model.counted())
        none = not self.model.rowCount()
        self.empty.show_filtered(self.model.is_filtered())
        if none:
            self.empty.show_sentence(
                tr("No decision fits. Take a filter away to see more.")
                if self.model.is_filtered()
                else tr("No decision yet. A paragraph of the minutes becomes one.")
            )
        self.switcher.show_empty(none)

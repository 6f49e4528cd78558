"""The page of action items: the list with its filters, and the chosen item beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from secretariat.domain.actions import Action, Rag
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.query import ActionFilter
from secretariat.domain.saved_filters import SavedFilter
from ui.actions.bulk import counted
from ui.actions.cells import ONLY_READ, in_place
from ui.actions.detail import ActionDetail
from ui.actions.filters import ActionFilters
from ui.actions.forms import day_dialog, new_dialog
from ui.actions.importing import Importing
from ui.actions.updates import UpdateRounds
from ui.desk import Desk
from ui.i18n import plural, tr
from ui.models.action_list import NEW, UPDATES, ActionListModel, kept_by
from ui.page import Context, Page
from ui.theme import px
from ui.widgets.buttons import plain
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, Switcher, no_group
from ui.widgets.form_dialog import FormDialog
from ui.widgets.list_view import ListView
from ui.widgets.panes import Panes
from ui.widgets.writing import writes

NAMED = (
    Kind.PARTY,
    Kind.SIDE,
    Kind.AGREEMENT,
    Kind.AREA,
    Kind.PERSON,
    Kind.DECISION,
    Kind.GROUP,
    Kind.PARAGRAPH,
)
"""Records whose names the choices show."""


class ActionsPage(Page):
    """Follow action items up."""

    def __init__(self, office: Any, desk: Desk, context: Context) -> None:
        super().__init__(
            office, desk, context, tr("Action items"), primary=(tr("New action item"), self.begin_action)
        )
        self.form: FormDialog | None = None
        self.updates = UpdateRounds(self)
        self.importing = Importing(self)
        self.model = ActionListModel(office, context, self)
        self.view = ListView("actions", self.model, context.window_state)
        self.view.setAccessibleName(tr("Action items"))
        self.view.give_way(["area", "percent", "side", "responsible"], 200)
        self.view.edit_in_place(in_place(self, self.model))
        self.view.table_pasted.connect(self.importing.read_pasted)
        self.filters = ActionFilters(self.model)
        self.empty = EmptyState("list-checks", "", tr("New action item"), self.begin_action)
        self.empty.offer_all(lambda: self.show_list(None))
        self.import_button = self.empty.add_button(
            tr("Import the old table…"), self.importing.ask_and_read, "file-spreadsheet"
        )
        self.round_button = writes(plain(tr("Update round…"), self.updates.open, "mail"))
        self.header.add(self.round_button)
        self.switcher = Switcher(self.view, self.empty)
        self.list_card = Card(flush=True)
        self.list_card.add(self.filters)
        self.list_card.add(self.switcher, 1)
        self.detail = ActionDetail(self, lambda: self.model.as_of() if self.model.in_the_past() else None)
        self.detail.setMinimumWidth(px(362))
        panes = Panes("actions", [self.list_card, self.detail], (2, 1), context.window_state)
        self.stage = Switcher(panes, no_group(lambda: self.open_list.emit("agreements", None)))
        self.body.addWidget(self.stage, 1)
        self._wire()
        self._add_commands()

    def _wire(self) -> None:
        self.model.loaded.connect(self._show_count)
        self.view.current_changed.connect(self._current)
        self.view.opened.connect(lambda _id: self._edit())
        self.view.remove_asked.connect(self.remove)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        self.detail.bulk.asked.connect(self.change_many)
        self.detail.bulk.standing_of = lambda to: self.office.actions.standing_of(
            self.view.selected_ids(), to
        )
        self.detail.bulk.all_asked.connect(self.view.selectAll)
        self.filters.keep_asked.connect(self.keep_asked)
        self.filters.as_of_asked.connect(self.choose_day)
        self.filters.today_asked.connect(lambda: self.show_day(None))
        self.detail.remove_asked.connect(self._remove_shown)
        self.detail.shown.connect(self._enable)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        back = QShortcut(QKeySequence("Esc"), self.detail, context=inside)
        back.activated.connect(lambda: self.view.setFocus(Qt.FocusReason.ShortcutFocusReason))

    def _add_commands(self) -> None:
        self.new_action = writes(self.command(tr("New action item"), self.begin_action, "Ctrl+N", "plus"))
        self.report = writes(
            self.command(tr("Report progress"), self.detail.report_progress, "Ctrl+R", "pencil")
        )
        self.complete = writes(
            self.command(tr("Report complete"), self.detail.complete, "Ctrl+Shift+R", "check")
        )
        self.confirm = writes(
            self.command(tr("Confirm complete"), self.detail.confirm, "Ctrl+Shift+C", "check")
        )
        self.to_hands = writes(
            self.command(tr("Give into other hands…"), self.detail.change_hands, "", "users")
        )
        self.to_tie = self.command(
            tr("Let the deadline follow an event…"), self.detail.change_tie, "", "clock"
        )
        self.to_share = self.command(
            tr("Say who shares the responsibility…"), self.detail.change_sharing, "", "users"
        )
        self.to_wait = self.command(
            tr("Say what it waits for…"), self.detail.change_waiting, "", "list-ordered"
        )
        self.day = self.command(
            tr("Show the register of another day…"), self.choose_day, "Ctrl+Shift+D", "calendar"
        )
        self.to_meeting = self.command(
            tr("Open its meeting"), lambda: self._jump(Kind.MEETING), "", "calendar"
        )
        self.to_decision = self.command(
            tr("Open its decision"), lambda: self._jump(Kind.DECISION), "", "gavel"
        )
        self.find_command = self.command(tr("Search in action items"), self.filters.focus, "Ctrl+F", "search")
        writes(self.command(tr("Save this filter…"), self.keep_asked.emit, "Ctrl+S", "funnel"))
        self.update_round = writes(self.command(tr("Update round…"), self.updates.open, "", "mail"))
        self.import_table = self.command(
            tr("Import a table…"), self.importing.ask_and_read, "", "file-spreadsheet"
        )
        writes(self.command(tr("Paste a table…"), self.view.paste_table, "", "file-spreadsheet"))
        for command in (self.to_tie, self.to_share, self.to_wait, self.import_table):
            writes(command)
        self.view.join(self)
        self.view.addActions([self.report, self.complete, self.confirm, self.to_meeting, self.to_decision])
        self._enable()

    # What the window asks for.

    def refresh(self, changes: Changes | None) -> None:
        self.stage.show_empty(not self.context.group_id)
        for command in (self.new_action, self.update_round, self.import_table):
            command.setEnabled(bool(self.context.group_id))
        self.round_button.setVisible(bool(self.context.group_id))
        if self.header.primary is not None:
            self.header.primary.setVisible(bool(self.context.group_id))
        if changes is None:
            self.detail.show_action(0)
            self.model.ask_all()
            self.view.show_sorted(self.model.query().sort)
        choices = changes is None or changes.touches(*NAMED)
        if choices:
            self.filters.show_choices(self.office, self.context)
        if changes is not None:
            self.model.load()
        self.detail.refresh(choices=choices)
        if changes is None and self.model.shown():
            self.view.selectRow(0)
            if self.detail.record() is None:  # the row was the current one already, so the view says nothing
                self.detail.show_action(self.view.current_id())

    def show_record(self, ref: Ref) -> bool:
        action_id = self._action_of(ref)
        try:
            action = self.office.records.get(Action, action_id)
        except RuleViolation:
            return False
        if self.model.in_the_past() and ref.kind is not Kind.ACTION:
            self.show_day(None)
        if action.group_id != self.context.group_id:
            self.context.show_group(action.group_id)
        if self.model.row_of(action_id) < 0:
            self.model.ask_all()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        found = self.view.select_id(action_id)
        if found and ref.kind is Kind.UPDATE:
            self.detail.tabs.show_pane("history")
        return found

    def current_ref(self) -> Ref | None:
        """Return the action item whose details are shown."""
        return Ref(Kind.ACTION, self.view.current_id()) if self.view.current_id() else None

    def list_state(self) -> SavedFilter | None:
        return kept_by(self.model)

    def show_list(self, wanted: object) -> bool:
        if isinstance(wanted, SavedFilter):
            self._show_kept(wanted)
        elif wanted == NEW:
            self.begin_action()
        elif wanted == UPDATES:
            self.updates.open()
        elif isinstance(wanted, ActionFilter):
            self.model.ask_all(filter=wanted)
        elif isinstance(wanted, Rag):
            self.model.ask_all(rag=wanted)
        elif isinstance(wanted, tuple):
            self.model.ask_all(month=wanted)
        else:
            self.model.ask_all()
            return super().show_list(wanted)
        if wanted not in (NEW, UPDATES):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if self.model.shown():
                self.view.selectRow(0)
        return True

    def _show_kept(self, wanted: SavedFilter) -> None:
        if self.model.in_the_past():
            self.show_day(None)
        query = self.model.ask_kept(wanted)
        self.view.show_sorted(query.sort, query.descending)

    def own_place(self) -> dict[str, Any]:
        query = self.model.query()
        filters = {name: getattr(query, name) for name in ("filter", "words", "rag", "party_id", "area_id")}
        order = {"sort": query.sort, "descending": query.descending, "meeting_id": query.meeting_id}
        return {**filters, **order, "month": self.model.month()}

    def stand(self, place: dict[str, Any]) -> None:
        self.model.ask(**place)
        self.view.show_sorted(place["sort"], place["descending"])

    # The verbs.

    def begin_action(self) -> None:
        """Open the form for an item agreed between meetings, and show it when it is agreed."""
        if not self.context.group_id:
            return
        self.form = dialog = new_dialog(self)
        submit = dialog.submit

        def send(values: dict[str, Any]) -> Any:
            outcome = submit(values)
            if outcome is not None:
                self.show_record(Ref(Kind.ACTION, outcome.value.id))
            return outcome

        dialog.submit = send
        dialog.open()

    def remove(self, ids: list[int]) -> None:
        """Put action items into the bin in one step; when one has a symbol all stay, and the reason is said."""
        if not ids:
            return
        if self.model.in_the_past():
            self.context.notify(tr(ONLY_READ))
        if self.model.in_the_past() or not self.commit():
            return
        line = self.model.line_of(ids[0])
        refs = [Ref(Kind.ACTION, action_id) for action_id in ids]
        remove_all = self.office.records.remove_all
        if self.desk.run_long(lambda told: remove_all(refs, told), tr("Removing action items…")) is None:
            return
        if len(ids) == 1:
            self.removed(tr("“{title}” went to the bin.", title=line.title if line else ""))
        else:
            self.removed(
                plural(len(ids), "{n} action item went to the bin.", "{n} action items went to the bin.")
            )

    def change_many(self, wanted: dict[str, Any]) -> None:
        """Change one thing about all selected items, as one step, and say how many really changed."""
        from secretariat.services.actions import Change  # not before a database is open

        if self.model.in_the_past() or not self.commit():
            return
        ids, change_many = self.view.selected_ids(), self.office.actions.change_many
        try:
            outcome = self.desk.run_long(
                lambda told: change_many(ids, Change(**wanted), told),
                tr("Changing action items…"),
                raising=(RuleViolation,),
            )
        except RuleViolation as error:
            self.detail.bulk.show_error(str(error.data.get("field", "")), self.desk.say(error))
            return
        if outcome is not None:
            self.context.notify(counted(outcome.value), "green", undo=bool(outcome.value.changed))

    def choose_day(self) -> None:
        """Ask for the day whose register is to be shown."""
        if not self.context.group_id or not self.detail.editor.commit():
            return
        self.form = dialog = day_dialog(self, self.model.as_of())
        dialog.accepted.connect(lambda: self.show_day(dialog.field("as_of").value()))
        dialog.open()

    def show_day(self, day: date | None) -> None:
        """Show the register as it stood on a day, to be read; None for today."""
        shown = self.detail.record()
        self.model.show_as_of(day)
        self.detail.show_action(shown.id if shown else self.view.current_id())
        self._enable()

    # What happens.

    def _current(self, action_id: int) -> None:
        if action_id:
            self.detail.show_action(action_id)
        else:
            self.detail.refresh(choices=False)  # filtered away but still there, or gone
        self._mark_shown()

    def _mark_shown(self) -> None:
        """Mark the line of the item that is shown, or say beside it that the list leaves it out."""
        shown = self.detail.record()
        row = self.model.row_of(shown.id) if shown is not None else 0
        self.detail.outside.setVisible(row < 0)
        if shown is not None and row >= 0 and not self.view.current_id():
            self.view.select_id(shown.id)

    def _follow_selection(self) -> None:
        """Show what can be done with several items only as long as several are selected."""
        if self.detail.shows_several():
            count = self.view.selected_count()
            if count > 1:
                self.detail.show_several(count, self.model.shown())
            else:
                self.detail.show_action(self.view.current_id())

    def _selected(self) -> None:
        count = self.view.selected_count()
        if count > 1 and not self.model.in_the_past():
            self.detail.show_several(count, self.model.shown())
        elif self.detail.record() is None and self.view.current_id() and count:
            self.detail.show_action(self.view.current_id())

    def _edit(self) -> None:
        self.detail.tabs.show_pane("details")
        self.detail.editor.focus()

    def _remove_shown(self) -> None:
        action = self.detail.record()
        if action is not None:
            self.remove([action.id])

    def _jump(self, kind: Kind) -> None:
        action = self.detail.record()
        if action is not None:
            record_id = action.meeting_id if kind is Kind.MEETING else action.decision_id
            if record_id is not None:
                self.open_record.emit(Ref(kind, record_id))

    def _action_of(self, ref: Ref) -> int:
        if ref.kind is Kind.ACTION:
            return ref.id
        from secretariat.domain.actions import ActionUpdate

        try:
            return self.office.records.get(ActionUpdate, ref.id).action_id
        except RuleViolation:
            return 0

    def _show_count(self) -> None:
        self.filters.show_query()
        self.list_changed.emit()
        none, filtered = not self.model.shown(), self.model.is_filtered()
        if none:
            self.empty.show_sentence(
                tr("No action item fits. Take a filter away to see more.")
                if filtered
                else tr("No action item yet. They come out of the minutes, or are agreed between meetings.")
            )
        self.empty.show_filtered(filtered)
        self.import_button.setVisible(not filtered)
        self.switcher.show_empty(none)
        self._mark_shown()
        self._follow_selection()

    def _enable(self) -> None:
        action = self.detail.record()
        here = action is not None and not self.model.in_the_past()
        for command in (self.report, self.to_hands, self.to_tie, self.to_share, self.to_wait):
            command.setEnabled(here)
        self.complete.setEnabled(self.detail.can_complete())
        self.confirm.setEnabled(self.detail.can_confirm())
        self.to_meeting.setEnabled(action is not None and action.meeting_id is not None)
        self.to_decision.setEnabled(action is not None and action.decision_id is not None)

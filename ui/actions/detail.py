"""The pane beside the list: one action item with its verbs, its form, its history and the own side's notes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from secretariat.domain.actions import Action, ActionStatus
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import ActionLine
from secretariat.domain.minutes import Note
from ui.actions.bulk import BulkPane
from ui.actions.editor import ActionEditor
from ui.actions.forms import report_dialog
from ui.actions.history import HistoryPane
from ui.i18n import isolate_ltr, tr
from ui.models.action_list import pill_of
from ui.page import Page
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import icon_button, plain
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.form import scrolling
from ui.widgets.form_dialog import FormDialog
from ui.widgets.notes import NotesPane
from ui.widgets.tabs import Tabs
from ui.widgets.text import ElidedLabel

UNFINISHED = frozenset({ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.ON_HOLD})


class ActionDetail(Card):
    """One action item, or what can be done with several."""

    remove_asked = Signal()
    shown = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page, self.office, self.desk, self.context = page, page.office, page.desk, page.context
        self.form: FormDialog | None = None
        self._typed: dict[int, dict[str, Any]] = {}
        self.editor = page.watch(ActionEditor(self.office, self.desk, self.context))
        self.editor.open_record.connect(page.open_record)
        self.editor.saved.connect(lambda _action: self.shown.emit())
        self.history = HistoryPane()
        self.notes = page.watch(self._build_notes())
        self.tabs = Tabs(
            [
                ("details", tr("Details"), scrolling(self.editor)),
                ("history", tr("Progress reports"), scrolling(self.history)),
                ("notes", tr("Notes"), scrolling(self.notes)),
            ]
        )
        self.none = EmptyState("list-checks", tr("Choose an action item in the list."))
        self.bulk = BulkPane()
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)  # first, or the first pane would open as a window of its own
        for pane in (self.none, self._build_single(), self.bulk):
            self._stack.addWidget(pane)

    # What is shown.

    def record(self) -> Action | None:
        """Return the action item that is shown, None when there is none or several are selected."""
        return self.editor.record() if self._stack.currentIndex() == 1 else None

    def show_action(self, action_id: int) -> None:
        """Show an action item as it is now, 0 for none."""
        action = self._load(action_id)
        line = self._line(action_id) if action else None
        if action is None or line is None:
            if action_id:
                self.editor.discard()  # it went to the bin
            else:
                self.editor.show_record(None)  # what was refused is kept until its item is shown again
            self._stack.setCurrentIndex(0)
        else:
            self.editor.show_record(action)
            sides = self.office.groups.parties(self.context.group_id)
            self.editor.facts.show_action(action, self._meeting(action), sides)
            self._show_head(action, line)
            self._show_history(action)
            self._stack.setCurrentIndex(1)
        self.notes.refresh()
        self.shown.emit()

    def show_several(self, count: int) -> None:
        """Show what can be done with several selected items."""
        self.editor.commit()
        self.bulk.show_count(count)
        self._stack.setCurrentIndex(2)
        self.shown.emit()

    def refresh(self, *, choices: bool) -> None:
        """Show the item as it is now, after a change anywhere."""
        if choices:
            self.editor.show_choices()
        record = self.editor.record()
        if record is not None and self._stack.currentIndex() == 1:
            self.show_action(record.id)

    # The verbs.

    def report_progress(self) -> None:
        """Open the form for a report; what was typed into one that was cancelled is still there."""
        action = self._ready()
        if action is None:
            return
        self.form = dialog = report_dialog(self.page, action)
        offered = dialog.typed()
        dialog.put_back(self._typed.pop(action.id, {}))
        dialog.rejected.connect(lambda: self._keep_typed(action.id, offered, dialog.typed()))
        dialog.accepted.connect(lambda: self.tabs.show_pane("history"))
        dialog.open()

    def complete(self) -> None:
        """Turn the first key: the lead side reports completion."""
        self._set_status(ActionStatus.REPORTED_COMPLETE, tr("{item} is reported complete."))

    def confirm(self) -> None:
        """Turn the second key: the counterpart confirms it."""
        self._set_status(ActionStatus.CONFIRMED_COMPLETE, tr("{item} is confirmed complete."))

    def can_complete(self) -> bool:
        """Return whether completion can be reported now."""
        action = self.record()
        return action is not None and action.status in UNFINISHED

    def can_confirm(self) -> bool:
        """Return whether completion can be confirmed now."""
        action = self.record()
        return action is not None and action.status is ActionStatus.REPORTED_COMPLETE

    def _set_status(self, status: ActionStatus, said: str) -> None:
        from secretariat.services.actions import Report  # not before a database is open

        action = self._ready()
        if action is None:
            return
        report = Report(action_id=action.id, status=status)
        if self.desk.run(lambda: self.office.actions.report(report)) is not None:
            named = action.symbol or action.title.best(self.context.language)
            self.context.notify(said.format(item=named), "green", undo=True)

    def _keep_typed(self, action_id: int, offered: dict[str, Any], typed: dict[str, Any]) -> None:
        self._typed[action_id] = {name: raw for name, raw in typed.items() if raw != offered[name]}

    def _ready(self) -> Action | None:
        """Return the item with everything typed about it stored; None when something typed was refused."""
        return self.editor.record() if self.record() is not None and self.editor.commit() else None

    # Building.

    def _build_single(self) -> QWidget:
        self.symbol = ElidedLabel("", bold=True)
        self.pill = Badge(glyph=None)
        self.remove_button = icon_button("trash-2", tr("Remove (Del)"), self.remove_asked.emit, framed=False)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.symbol, 1)
        head.addWidget(self.pill)
        head.addWidget(self.remove_button)
        self.report_button = plain(tr("Report progress"), self.report_progress, "pencil")
        self.complete_button = plain(tr("Report complete"), self.complete, "check")
        self.confirm_button = plain(tr("Confirm complete"), self.confirm, "check")
        verbs = QHBoxLayout()
        verbs.setSpacing(SMALL)
        for button in (self.report_button, self.complete_button, self.confirm_button):
            verbs.addWidget(button)
        verbs.addStretch(1)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addLayout(head)
        layout.addLayout(verbs)
        layout.addWidget(self.tabs.row)
        layout.addWidget(self.tabs, 1)
        return holder

    def _build_notes(self) -> NotesPane:
        records = self.office.records
        pane = NotesPane(
            load=lambda: records.notes(self._ref()),
            save=lambda note: self.desk.run(lambda: records.save_note(note), raising=(RuleViolation,)),
            remove=self._remove_note,
            say=self.desk.say,
        )
        pane.begin = self._note
        return pane

    def _show_head(self, action: Action, line: ActionLine) -> None:
        self.symbol.setText(isolate_ltr(action.symbol) or tr("Provisional"))
        self.pill.show_pill(pill_of(line, self.context.today()))
        # One next step at a time: the lead side reports, then the counterpart confirms.
        self.complete_button.setVisible(action.status in UNFINISHED)
        self.confirm_button.setVisible(action.status is ActionStatus.REPORTED_COMPLETE)

    def _show_history(self, action: Action) -> None:
        history = self.office.actions.history(action.id)
        people = self.office.lists.names(Kind.PERSON, self.context.language)
        self.history.show_history(history, people, self.context.language)
        notes = len(self.office.records.notes(Ref(Kind.ACTION, action.id)))
        self.tabs.show_counts(history=len(history), notes=notes or None)

    # Reading.

    def _load(self, action_id: int) -> Action | None:
        if not action_id:
            return None
        try:
            return self.office.records.get(Action, action_id)
        except RuleViolation:
            return None  # removed meanwhile

    def _line(self, action_id: int) -> ActionLine | None:
        lines = self.office.lists.action_lines([action_id], self.context.language, self.context.today())
        return lines[0] if lines else None

    def _meeting(self, action: Action) -> Any:
        if action.meeting_id is None:
            return None
        meetings = self.office.lists.meetings(self.context.group_id, self.context.language)
        return next((line for line in meetings if line.id == action.meeting_id), None)

    def _ref(self) -> Ref:
        record = self.editor.record()
        return Ref(Kind.ACTION, record.id if record else 0)

    def _note(self) -> Note | None:
        ref = self._ref()
        return Note(subject_kind=ref.kind, subject_id=ref.id) if ref.id else None

    def _remove_note(self, note: Note) -> None:
        if self.desk.run(lambda: self.office.records.remove(Ref(Kind.NOTE, note.id))) is not None:
            self.page.removed(tr("The note went to the bin."))

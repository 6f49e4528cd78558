"""The pane beside the list: one action item with its verbs, its form, its history and the own side's notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from secretariat.domain.actions import Action, ActionStatus, hands
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import ActionDetails, ProgressLine
from secretariat.domain.minutes import Note
from ui.actions.bulk import BulkPane
from ui.actions.editor import ActionEditor
from ui.actions.evidence import EvidenceDialog
from ui.actions.forms import confirm_dialog, report_dialog
from ui.actions.history import HistoryPane
from ui.actions.ties import hands_dialog, sharing_dialog, tie_dialog, waiting_dialog
from ui.i18n import day, isolate, isolate_ltr, listed, tr
from ui.models.action_list import pill_of
from ui.page import Page
from ui.theme import MEDIUM, SMALL
from ui.widgets.badge import Badge
from ui.widgets.buttons import icon_button, plain
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState
from ui.widgets.files import FilesBox
from ui.widgets.form import scrolling
from ui.widgets.form_dialog import FormDialog
from ui.widgets.notes import NotesPane
from ui.widgets.tabs import Tabs
from ui.widgets.text import ElidedLabel, Label, muted
from ui.widgets.writing import writes

UNFINISHED = frozenset({ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.ON_HOLD})


class ActionDetail(Card):
    """One action item, or what can be done with several."""

    remove_asked = Signal()
    shown = Signal()

    def __init__(self, page: Page, as_of: Callable[[], date | None]) -> None:
        """Build the pane; `as_of` gives the day as of which the list stands, None for today."""
        super().__init__()
        self.as_of = as_of
        self.evidence: EvidenceDialog | None = None
        self.page, self.office, self.desk, self.context = page, page.office, page.desk, page.context
        self.form: FormDialog | None = None
        self._typed: dict[int, dict[str, Any]] = {}
        self.editor = page.watch(ActionEditor(self.office, self.desk, self.context))
        self.editor.open_record.connect(page.open_record)
        self.editor.saved.connect(lambda _action: self.shown.emit())
        self.editor.facts.tie_asked.connect(lambda: self._open_form(tie_dialog))
        self.editor.facts.sharing_asked.connect(lambda: self._open_form(sharing_dialog))
        self.editor.facts.waiting_asked.connect(lambda: self._open_form(waiting_dialog))
        self.opener = FilesBox(page, "")
        self.opener.setParent(self)
        self.opener.hide()
        self.history = HistoryPane(self.opener.open, self.show_evidence)
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
        """Show an action item as it is now, or as it stood on the day of the list; 0 for none."""
        action = self._load(action_id)
        as_of = self.as_of()
        details = self._details(action, as_of) if action else None
        if action is None or details is None:
            if action_id:
                self.editor.discard()  # it went to the bin
            else:
                self.editor.show_record(None)  # what was refused is kept until its item is shown again
            self._stack.setCurrentIndex(0)
        else:
            self.editor.set_read_only(as_of is not None)
            self.editor.facts.set_read_only(as_of is not None)
            self.editor.show_record(action if as_of is None else self._stood(action, details))
            sides = self.office.groups.parties(self.context.group_id)
            self.editor.facts.show_action(action, details, self._meeting(action), sides)
            self._show_head(action, details)
            self._show_history(action, details)
            self._stack.setCurrentIndex(1)
        self.notes.refresh()
        self.shown.emit()

    def show_several(self, count: int, of_all: int) -> None:
        """Show what can be done with several selected items of a list."""
        self.editor.commit()
        self.bulk.show_count(count, of_all)
        self._stack.setCurrentIndex(2)
        self.shown.emit()

    def shows_several(self) -> bool:
        """Return whether it is about several selected items."""
        return self._stack.currentIndex() == 2

    def refresh(self, *, choices: bool) -> None:
        """Show the item as it is now, after a change anywhere."""
        if choices:
            self.editor.show_choices()
            self.bulk.show_choices(self.office, self.context)
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
        dialog.accepted.connect(lambda: self._reported(action))
        dialog.open()

    def complete(self) -> None:
        """Turn the first key: the lead side reports completion. What it waits for is pointed out, not refused."""
        from secretariat.services.actions import Report  # not before a database is open

        action = self._ready()
        if action is None:
            return
        report = Report(action_id=action.id, status=ActionStatus.REPORTED_COMPLETE)
        if self.desk.run(lambda: self.office.actions.report(report)) is not None:
            self._tell_complete(action)

    def confirm(self) -> None:
        """Turn the second key: ask who of the other side confirms it; the counterpart is offered."""
        action = self._ready()
        if action is None:
            return
        self.form = dialog = confirm_dialog(self.page, action)
        dialog.accepted.connect(
            lambda: self.context.notify(
                tr("{item} is confirmed complete.", item=self._named(action)), "green", undo=True
            )
        )
        dialog.open()

    def change_hands(self) -> None:
        """Open the form that gives the item into other hands from a day on."""
        self._open_form(hands_dialog)

    def change_tie(self) -> None:
        """Open the form that says what the deadline follows."""
        self._open_form(tie_dialog)

    def change_sharing(self) -> None:
        """Open the form that says who shares the responsibility."""
        self._open_form(sharing_dialog)

    def change_waiting(self) -> None:
        """Open the form that says what the item waits for."""
        self._open_form(waiting_dialog)

    def show_evidence(self, line: ProgressLine) -> None:
        """Show the files of one report."""
        self.evidence = dialog = EvidenceDialog(self.page, line, editable=self.as_of() is None)
        dialog.open()

    def _open_form(self, build: Callable[[Page, Action], FormDialog]) -> None:
        action = self._ready()
        if action is not None:
            self.form = dialog = build(self.page, action)
            dialog.open()

    def _tell_complete(self, action: Action) -> None:
        details = self.office.actions.details(action.id, self.context.language, self.context.today())
        named = self._named(action)
        waiting = details.open_before if details else ()
        if waiting:
            items = listed([isolate_ltr(line.symbol) or line.title for line in waiting])
            told = tr(
                "{item} is reported complete, although {others} is still open.", item=named, others=items
            )
            self.context.notify(told, "amber", undo=True)
        else:
            self.context.notify(tr("{item} is reported complete.", item=named), "green", undo=True)

    def _named(self, action: Action) -> str:
        return isolate(action.symbol or action.title.best(self.context.language))

    def can_complete(self) -> bool:
        """Return whether completion can be reported now."""
        action = self.record()
        return self.as_of() is None and action is not None and action.status in UNFINISHED

    def can_confirm(self) -> bool:
        """Return whether completion can be confirmed now."""
        action = self.record()
        reported = ActionStatus.REPORTED_COMPLETE
        return self.as_of() is None and action is not None and action.status is reported

    def _reported(self, before: Action) -> None:
        self.tabs.show_pane("history")
        now = self.record()
        if now is not None and now.status is ActionStatus.REPORTED_COMPLETE is not before.status:
            self._tell_complete(now)

    def _keep_typed(self, action_id: int, offered: dict[str, Any], typed: dict[str, Any]) -> None:
        self._typed[action_id] = {name: raw for name, raw in typed.items() if raw != offered[name]}

    def _ready(self) -> Action | None:
        """Return the item with everything typed about it stored; None when something typed was refused."""
        if self.as_of() is not None:
            return None  # an old day is there to be read
        return self.editor.record() if self.record() is not None and self.editor.commit() else None

    # Building.

    def _build_single(self) -> QWidget:
        self.symbol = ElidedLabel("", bold=True)
        self.pill = Badge(glyph=None)
        self.remove_button = writes(
            icon_button("trash-2", tr("Remove (Del)"), self.remove_asked.emit, framed=False)
        )
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.symbol, 1)
        head.addWidget(self.pill)
        head.addWidget(icon_button("history", tr("History (Ctrl+H)"), self.page.ask_history, framed=False))
        head.addWidget(self.remove_button)
        self.report_button = writes(plain(tr("Report progress"), self.report_progress, "pencil"))
        self.complete_button = writes(plain(tr("Report complete"), self.complete, "check"))
        self.confirm_button = writes(plain(tr("Confirm complete"), self.confirm, "check"))
        verbs = QHBoxLayout()
        verbs.setSpacing(SMALL)
        for button in (self.report_button, self.complete_button, self.confirm_button):
            verbs.addWidget(button)
        verbs.addStretch(1)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        self.day = muted()
        self.outside = Label(tr("The list as it is asked for now leaves this item out."), "amber", wrap=True)
        self.outside.hide()
        layout.addLayout(head)
        layout.addWidget(self.day)
        layout.addWidget(self.outside)
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
            own=self.office.sees_all,
        )
        pane.begin = self._note
        return pane

    def _show_head(self, action: Action, details: ActionDetails) -> None:
        past = self.as_of() is not None
        self.symbol.setText(isolate_ltr(action.symbol) or tr("Provisional"))
        self.pill.show_pill(pill_of(details.line, details.as_of))
        day_shown = isolate(day(self.as_of() or self.context.today()))
        self.day.setText(
            tr("As it stood on {day}; to be read only.", day=day_shown)
            if past
            else tr("As of {day}", day=day_shown)
        )
        # One next step at a time: the lead side reports, then the counterpart confirms.
        self.report_button.setVisible(not past)
        self.complete_button.setVisible(not past and action.status in UNFINISHED)
        self.confirm_button.setVisible(not past and action.status is ActionStatus.REPORTED_COMPLETE)
        self.remove_button.setVisible(not past)

    def _show_history(self, action: Action, details: ActionDetails) -> None:
        self.history.show_history(details)
        notes = len(self.office.records.notes(Ref(Kind.ACTION, action.id)))
        self.tabs.show_counts(history=len(self.history.entries), notes=notes or None)

    def _stood(self, action: Action, details: ActionDetails) -> Action:
        """Return an item as its form showed it on the day of the list."""
        stood = details.standing
        held = hands(action, self.office.actions.assignments(action.id), details.as_of)
        return replace(
            action,
            status=stood.status,
            percent=stood.percent,
            due_on=stood.due_on,
            moves=stood.moves,
            lead_party_id=held.lead_party_id,
            responsible_id=held.responsible_id,
            counterpart_id=held.counterpart_id,
        )

    # Reading.

    def _load(self, action_id: int) -> Action | None:
        if not action_id:
            return None
        try:
            return self.office.records.get(Action, action_id)
        except RuleViolation:
            return None  # removed meanwhile

    def _details(self, action: Action, as_of: date | None) -> ActionDetails | None:
        """Return all about an item; what is drafted ahead of its meeting stands as it will be agreed."""
        today = self.context.today()
        on = as_of or max(today, action.agreed_on or today)
        found: ActionDetails | None = self.office.actions.details(action.id, self.context.language, on)
        return found

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

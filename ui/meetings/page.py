"""The page of meetings: the group's series on top, and below it everything about the one that is chosen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout

from secretariat.domain.agreements import Area
from secretariat.domain.changes import Changes, Kind, Ref
from secretariat.domain.errors import SecretariatError
from secretariat.domain.groups import Group
from secretariat.domain.meetings import AgendaItem, Delegate, Meeting, MeetingState
from secretariat.domain.minutes import Note
from secretariat.domain.papers import Paper
from ui.desk import Desk
from ui.i18n import isolate, isolate_ltr, joined, plural, tr
from ui.meetings.agenda import AgendaPane
from ui.meetings.commands import add_commands
from ui.meetings.delegations import DelegationsPane
from ui.meetings.editor import DetailsPane, MeetingForm
from ui.meetings.moves import Ask, RescheduleDialog, ask_reason, may_remove
from ui.meetings.papers import PapersPane
from ui.meetings.series import SeriesDialog
from ui.meetings.series_list import SeriesList
from ui.page import Context, Page
from ui.theme import MEDIUM, SMALL, px
from ui.widgets.buttons import icon_button, plain
from ui.widgets.card import Card
from ui.widgets.documents_menu import SEPARATOR, DocumentsMenu, document_language
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import Exporter
from ui.widgets.form import scrolling
from ui.widgets.notes import NotesPane
from ui.widgets.panes import Panes
from ui.widgets.tabs import Tabs
from ui.widgets.text import ElidedLabel, muted
from ui.widgets.writing import writes
from ui.words import meeting_title

if TYPE_CHECKING:
    from secretariat.services.office import Office

SHOWN = (
    Kind.MEETING,
    Kind.SITTING,
    Kind.AGENDA_ITEM,
    Kind.AGENDA_TEMPLATE,
    Kind.PAPER,
    Kind.ATTACHMENT,
    Kind.DELEGATE,
    Kind.NOTE,
    Kind.DECISION,
    Kind.ACTION,
    Kind.GROUP,
    Kind.PARTY,
    Kind.PERSON,
    Kind.AREA,
    Kind.SIDE,
)
BEFORE = (
    "notice", "agenda", "annotated-agenda", SEPARATOR, "brief", SEPARATOR,
    "participants", "attendance-sheet", "name-plates", "seating", SEPARATOR, "invitation",
)  # fmt: skip
"""The documents that a meeting needs before it and at the table, in the order in which they are needed."""


class MeetingsPage(Page):
    """All meetings of the group shown."""

    def __init__(self, office: Office, desk: Desk, context: Context) -> None:
        super().__init__(office, desk, context, tr("Meetings"), primary=(tr("New meeting"), self.new_meeting))
        self._fitted = 0
        self.list = SeriesList(self)
        self.model, self.view = self.list.model, self.list.view
        form = MeetingForm(desk.saver(office.meetings.save), desk.say, context.languages)
        self.details = DetailsPane(self, form)
        self.agenda, self.delegations = AgendaPane(self), DelegationsPane(self)
        self.papers = PapersPane(self)
        self.exporter = Exporter(context, self)
        self.documents = DocumentsMenu(self, self.exporter, BEFORE, self._document_language)
        self.of_group = DocumentsMenu(self, self.exporter, ["calendar"], self._document_language)
        self.ask_reason: Ask = ask_reason
        save_note = desk.saver(office.records.save_note)
        load, own = self._load_notes, office.sees_all
        self.notes = NotesPane(load, save_note, self._remove_note, desk.say, own=own)
        self.notes.begin = self._new_note
        for editor in (form, self.agenda.form, self.delegations.form, self.notes):
            self.watch(editor)
        self._build()
        add_commands(self)
        self.list.filtered.connect(self._show_some)
        self.view.current_changed.connect(lambda _id: self._show_current())
        self.view.opened.connect(lambda _id: self._focus_tab())
        self.view.remove_asked.connect(lambda ids: self.remove(ids[0]))
        self.details.state.asked.connect(self.move_on)
        self.details.state.dates_asked.connect(self.reschedule)
        self.details.state.minutes_asked.connect(self.open_minutes)

    def _build(self) -> None:
        self.list.setMinimumHeight(px(180))
        below = Card()
        self.title, self.symbol = ElidedLabel("", bold=True), muted()
        self.tabs = Tabs(
            [
                ("details", tr("Details"), self.details),
                ("agenda", tr("Agenda"), self.agenda),
                ("papers", tr("Papers"), self.papers),
                ("delegations", tr("Delegations"), self.delegations),
                ("notes", tr("Notes"), scrolling(self.notes)),
            ]
        )
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self.title, 1)
        head.addWidget(self.symbol)
        head.addWidget(self.tabs.row)
        head.addWidget(icon_button("history", tr("History (Ctrl+H)"), self.ask_history, framed=False))
        head.addWidget(self.documents.button)
        below.body.addLayout(head)
        below.add(self.exporter.strip)
        below.body.addSpacing(SMALL // 2)
        below.add(self.tabs, 1)
        below.setMinimumHeight(px(300))
        self.panes = Panes("meetings", [self.list, below], (1, 4), self.context.window_state, upright=True)
        self.panes.setStretchFactor(0, 0)  # a higher window gives its room to the meeting
        self.empty = EmptyState("calendar", "", tr("Plan a meeting"), self.new_meeting)
        begin = partial(self.open_list.emit, "agreements", None)
        self.to_agreement = self.empty.add_button(tr("Enter the agreement"), begin, "handshake")
        self.switcher = Switcher(self.panes, self.empty)
        self.series_button = writes(plain(tr("Propose a series…"), self.propose_series, "calendar"))
        self.header.add(self.series_button)
        self.body.addWidget(self.switcher, 1)

    # What the window asks.

    def refresh(self, changes: Changes | None) -> None:
        if changes is not None and not changes.touches(*SHOWN):
            return
        if changes is None:
            self.list.finder.clear()
            self.details.form.set_languages(self.context.languages)
            self.agenda.form.set_languages(self.context.languages)
            self.papers.editor.set_languages(self.context.languages)
        self._load()

    def _document_language(self) -> str:
        return document_language(self.context.languages, self.context.language)

    def current_ref(self) -> Ref | None:
        """Return the record of the tab that is shown, else the meeting."""
        meeting_id, tab = self.view.current_id(), self.tabs.key()
        if tab == "agenda" and self.agenda.list.current_id():
            return Ref(Kind.AGENDA_ITEM, self.agenda.list.current_id())
        if tab == "delegations" and self.delegations.list.current_id():
            return Ref(Kind.DELEGATE, self.delegations.list.current_id())
        paper = self.papers.shown_ref() if tab == "papers" else None
        return paper or (Ref(Kind.MEETING, meeting_id) if meeting_id else None)

    def show_list(self, wanted: object) -> bool:
        """Show a meeting, and of a pair with a tab that tab, when another page asks for it."""
        if not isinstance(wanted, tuple):
            return super().show_list(wanted)
        ref, tab = wanted
        found = self.show_record(ref)
        if found:
            self.show_tab(tab)
        return found

    def show_record(self, ref: Ref) -> bool:
        meeting_id, tab = ref.id, ""
        try:
            if ref.kind is Kind.AGENDA_ITEM:
                meeting_id, tab = self.office.records.get(AgendaItem, ref.id).meeting_id, "agenda"
            elif ref.kind is Kind.DELEGATE:
                meeting_id, tab = self.office.records.get(Delegate, ref.id).meeting_id, "delegations"
            elif ref.kind is Kind.PAPER:
                meeting_id, tab = self.office.records.get(Paper, ref.id).meeting_id, "papers"
            elif ref.kind is not Kind.MEETING:
                return False
            meeting = self.office.records.get(Meeting, meeting_id)
        except SecretariatError:
            return False
        if meeting.group_id != self.context.group_id:
            self.context.group_asked.emit(meeting.group_id)
        if meeting_id not in self.list.lines:
            return False
        if self.model.row_of(meeting_id) < 0:
            self.list.show_all()
        self._select(meeting_id)
        if tab:
            self.show_tab(tab)
            shown = {
                "agenda": self.agenda.list.select_id,
                "papers": self.papers.show_record,
                "delegations": self.delegations.list.select_id,
            }
            shown[tab](ref.id)
        return True

    def show_paper(self, paper_id: int) -> None:
        """Show a paper of the meeting that is chosen."""
        self.show_tab("papers")
        self.papers.show_record(paper_id)

    def close_down(self) -> None:
        self.exporter.close()
        for box in (self.papers.files, self.agenda.files, self.details.files):
            box.close_down()

    def meeting(self) -> Meeting | None:
        """Return the meeting that is chosen, as it is stored now."""
        chosen = self.view.current_id()
        return self.office.records.get(Meeting, chosen) if chosen else None

    def show_tab(self, key: str) -> None:
        """Show one of the tabs and give it the keyboard."""
        self.tabs.show_pane(key)
        self._focus_tab()

    # Verbs.

    def new_meeting(self) -> None:
        """Plan the next meeting as it would usually be, and let its title be typed."""
        group = self.context.group_id
        if not group:
            self.context.notify(tr("A meeting belongs to a working group: enter its agreement first."))
            return
        if not self.commit():
            return
        made = self.desk.run(lambda: self.office.meetings.save(self.office.meetings.proposal(group)))
        if made is not None:
            self._select(made.value.id)
            self.tabs.show_pane("details")
            self.details.form.focus("title")

    def remove(self, meeting_id: int) -> None:
        """Put a meeting with its agenda and delegations into the bin."""
        line = self.list.lines.get(meeting_id)
        if line is None or not self.commit():
            return
        if not may_remove(self, self.office, meeting_id, meeting_title(line)):
            return
        if self.desk.run(lambda: self.office.records.remove(Ref(Kind.MEETING, meeting_id))) is not None:
            self.removed(tr("The {meeting} was removed.", meeting=isolate(meeting_title(line))))

    def propose_series(self) -> None:
        """Propose the next meetings of the series and plan those that are chosen."""
        group = self.context.group_id
        if not group or not self.commit():
            return
        recurrence = self.office.records.get(Group, group).recurrence
        dialog = SeriesDialog(self, self.office, group, recurrence)
        if dialog.exec() != SeriesDialog.DialogCode.Accepted or not dialog.chosen():
            return
        made = self.desk.run(lambda: self.office.series.plan(group, dialog.chosen()))
        if made is not None:
            self._select(made.value[0].id)
            text = plural(len(made.value), "{n} meeting was planned.", "{n} meetings were planned.")
            self.context.notify(text, undo=True)

    def write_calendar(self) -> None:
        """Ask where to and write the calendar of the group."""
        self.of_group.show_subject(self.context.group_id)
        self.of_group.write("calendar", ".ics")

    def reschedule(self) -> None:
        """Ask for other dates of the meeting that is chosen."""
        meeting = self.meeting()
        if meeting is not None and self.commit():
            RescheduleDialog(self, self.office, self.desk, meeting).open()

    def move_on(self, to: MeetingState) -> None:
        """Move the meeting on in its life; reopening says what it bears upon and asks for the reason."""
        meeting = self.meeting()
        if meeting is None or not self.commit():
            return
        reason: str | None = ""
        if meeting.state is MeetingState.CLOSED:
            reason = self.ask_reason(self, self.office.meetings.effects_of_reopening(meeting.id))
            if reason is None:
                return
        self.desk.run(lambda: self.office.meetings.move(meeting.id, to, reason or ""))

    def open_minutes(self) -> None:
        """Go to the minutes of the meeting that is chosen."""
        if self.view.current_id():
            self.open_list.emit("minutes", Ref(Kind.MEETING, self.view.current_id()))

    def add_item(self) -> None:
        """Add an item to the agenda of the meeting that is chosen."""
        if self.view.current_id():
            self.tabs.show_pane("agenda")
            self.agenda.add_item()

    # Showing.

    def _load(self) -> None:
        group = self.context.group_id
        found = self.office.lists.meetings(group, self.context.language) if group else []
        self.list.show_lines(found)
        self.switcher.show_empty(not found)
        self._fit_list(len(found))
        no_group = tr("There is no working group yet. Enter its agreement first.")
        self.empty.show_sentence(tr("No meeting is planned yet.") if group else no_group)
        self.empty.button.setVisible(bool(group))
        self.to_agreement.setVisible(not group)
        self._show_some()

    def _show_some(self) -> None:
        """Show the current meeting, or where there is none of those in the list the one that matters most."""
        if not self.view.current_id() and self.list.first():
            self.view.select_id(self.list.first())
        self._show_current()

    def _fit_list(self, rows: int) -> None:
        """Give the list the room of its lines, until the user has chosen another share."""
        if rows != self._fitted and self.context.window_state.value("panes/meetings") is None:
            self._fitted = rows
            QTimer.singleShot(0, self, self._share)

    def _share(self) -> None:
        high = self.panes.height()
        wanted = min(self.list.high(self._fitted), high * 38 // 100)
        self.panes.setSizes([wanted, high - wanted])

    def _select(self, meeting_id: int) -> None:
        if self.model.row_of(meeting_id) < 0:
            self.list.show_all()
        self.view.select_id(meeting_id)
        self._show_current()

    def _show_current(self) -> None:
        meeting = self.meeting()
        line = self.list.lines.get(meeting.id) if meeting else None
        self.title.setText(meeting_title(line) if line else "")
        self.symbol.setText(isolate_ltr(line.symbol) if line else "")
        parties = self.office.meetings.parties(meeting.id) if meeting else []
        usual = meeting_title(replace(line, title="")) if line else ""
        self.details.show_meeting(meeting, parties, self._other_groups(), usual)
        self.agenda.show_meeting(meeting, self._areas(meeting))
        self.papers.show_meeting(meeting, self.agenda.items(), parties)
        self.delegations.show_meeting(meeting, parties)
        self.documents.show_subject(meeting.id if meeting else 0, parties)
        self.notes.refresh()
        self.tabs.show_counts(
            agenda=self.agenda.count() or None,
            papers=self.papers.count() or None,
            delegations=self.delegations.count() or None,
            notes=len(self._load_notes()) or None,
        )

    def _areas(self, meeting: Meeting | None) -> list[Area]:
        """Return the areas of the agreement, and of those of the groups that meet jointly."""
        groups = (meeting.group_id, *meeting.joint_group_ids) if meeting else ()
        agreements = dict.fromkeys(self.office.agreements.of_group(group).id for group in groups)
        return [area for agreement in agreements for area in self.office.agreements.areas(agreement)]

    def _other_groups(self) -> list[tuple[int, str]]:
        lines = self.office.lists.groups(self.context.language)
        others = [line for line in lines if line.id != self.context.group_id]
        return [(line.id, joined((line.symbol, line.name))) for line in others]

    def _load_notes(self) -> list[Note]:
        chosen = self.view.current_id()
        return self.office.records.notes(Ref(Kind.MEETING, chosen)) if chosen else []

    def _new_note(self) -> Note | None:
        chosen = self.view.current_id()
        return Note(subject_kind=Kind.MEETING, subject_id=chosen) if chosen else None

    def _remove_note(self, note: Note) -> None:
        if self.desk.run(lambda: self.office.records.remove(Ref(Kind.NOTE, note.id))) is not None:
            self.removed(tr("The note was removed."))

    def _focus_tab(self) -> None:
        targets: dict[str, Any] = {
            "agenda": self.agenda.list,
            "papers": self.papers.view,
            "delegations": self.delegations.list,
            "notes": self.notes.new.edit,
        }
        target = targets.get(self.tabs.key())
        if target is None:
            self.details.form.focus("title")
        else:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

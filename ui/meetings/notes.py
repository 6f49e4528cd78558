"""Own-side notes on a meeting: no document is ever made from them."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.meetings import Meeting
from secretariat.domain.minutes import Note
from ui.i18n import tr
from ui.theme import SMALL
from ui.widgets.banner import Banner
from ui.widgets.buttons import plain
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.form import Editor, LinesField
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.panes import Panes


class NotesPane(QWidget):
    """The notes on one meeting, and the text of the one that is chosen."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._office, self._desk = page.office, page.desk
        self._meeting: Meeting | None = None
        self._notes: list[Note] = []
        self.list = OrderList(movable=False)
        self.list.setAccessibleName(tr("Notes"))
        self.form = Editor(self._desk.saver(self._office.records.save_note), self._desk.say)
        self.form.add(LinesField("text", tr("Note"), lines=8))
        self.form.finish()
        self.add_button = plain(tr("Add note"), self.add_note, "plus")
        self._build()
        self.list.current_changed.connect(self._show_note)
        self.list.opened.connect(lambda _id: self.form.focus("text"))
        self.list.remove_asked.connect(self.remove_note)

    def _build(self) -> None:
        told = Banner(closable=False)
        told.say(tr("For your side only. Notes never appear in a document that leaves this program."), "blue")
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(told, 1)
        head.addWidget(self.add_button)
        panes = Panes("notes", [self.list, self.form], (2, 3), self._page.context.window_state)
        self.empty = EmptyState(
            "lock", tr("There is no note on this meeting."), tr("Write a note"), self.add_note
        )
        self.switcher = Switcher(panes, self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(head)
        layout.addWidget(self.switcher, 1)

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show the notes on one meeting."""
        self._meeting = meeting
        self._notes = self._office.records.notes(Ref(Kind.MEETING, meeting.id)) if meeting else []
        lines = [OrderLine(n.id, "", n.text.strip().split("\n")[0][:200]) for n in self._notes]
        self.list.set_lines(lines)
        if self._notes and not self.list.current_id():
            self.list.setCurrentRow(0)
        self.switcher.show_empty(not self._notes)
        self._show_note(self.list.current_id())

    def count(self) -> int:
        """Return the number of notes."""
        return len(self._notes)

    def add_note(self) -> None:
        """Write a new note."""
        if self._meeting is None or not self._page.commit():
            return
        note = Note(subject_kind=Kind.MEETING, subject_id=self._meeting.id, text=tr("New note"))
        made = self._desk.run(lambda: self._office.records.save_note(note))
        if made is not None:
            self.list.select_id(made.value.id)
            self.form.focus("text")
            field = self.form.field("text")
            assert isinstance(field, LinesField)
            field.edit.selectAll()

    def remove_note(self, note_id: int) -> None:
        """Put a note into the bin."""
        if self._desk.run(lambda: self._office.records.remove(Ref(Kind.NOTE, note_id))) is not None:
            self._page.removed(tr("The note was removed."))

    def _show_note(self, note_id: int) -> None:
        self.form.show_record(next((n for n in self._notes if n.id == note_id), None))

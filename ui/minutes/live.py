"""Minutes while the meeting goes on: which item is under way, its clock, and what the secretary notes in passing.

The item under way is the one that was called last: by the keys, from the agenda, or by typing under a later one. To
correct an earlier paragraph while the meeting sits is not to go back to it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.attendance import Whereabouts, arrived, missed, whereabouts
from secretariat.domain.changes import Changes, Kind
from secretariat.domain.errors import RuleViolation
from secretariat.domain.lines import PersonLine
from secretariat.domain.meetings import AgendaItem, Delegate, Role
from secretariat.domain.minutes import check_drafting
from secretariat.domain.running import ON, Running, keeps_item, running
from ui import i18n
from ui.i18n import joined, tr
from ui.minutes.live_ask import Candidate, NoteLine, PersonAsked, ask_absence
from ui.minutes.live_clock import ClockBox, ClockLine, told
from ui.minutes.live_note import OwnNote
from ui.minutes.live_room import RoomPane
from ui.minutes.loading import Loaded
from ui.minutes.paragraph_row import ParagraphRow
from ui.widgets.fields import PlainEdit
from ui.widgets.notes import withheld
from ui.widgets.writing import writes
from ui.words import word

if TYPE_CHECKING:
    from ui.minutes.page import MinutesPage

TICK_MS = 1000


class Live(QObject):
    """The item under way with all that belongs to it. The page puts the widgets into their places."""

    def __init__(self, page: MinutesPage) -> None:
        super().__init__(page)
        self._page = page
        self._office, self._desk = page.office, page.desk
        self._loaded: Loaded | None = None
        self._people: dict[int, PersonLine] = {}
        self._item_id = 0
        self._begun: dict[int, datetime] = {}
        self._goes_on = False
        self._before: QWidget | None = None
        self._noted: Callable[[int], object] = lambda _delegate_id: None
        self.box, self.line = ClockBox(), ClockLine()
        self.room = RoomPane(page, self.ask_arrived, self.ask_left)
        self.note, self.person = NoteLine(), PersonAsked()
        self._own = OwnNote(page, self.note)
        self.note.answered.connect(self.close_lines)
        self.note.given_up.connect(self._give_note_up)
        self.person.given_up.connect(self.close_lines)
        self.person.chosen.connect(self._record)
        page.editor.current_changed.connect(lambda _paragraph: self._touched())
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def commands(self, page: MinutesPage) -> None:
        """Give the page the commands of the room."""
        ways = (
            (tr("Next agenda item"), 1, "Ctrl+", "arrow-down"),
            (tr("Previous agenda item"), -1, "Ctrl+Shift+", "arrow-up"),
        )
        for text, by, keys, icon in ways:
            action = page.command(text, partial(self.go, by), f"{keys}Return", icon)
            action.setShortcuts([QKeySequence(f"{keys}{enter}") for enter in ("Return", "Enter")])
        writes(page.command(tr("Note to self…"), self.ask_note, "Ctrl+M", "lock"))
        writes(page.command(tr("Insert the time"), self.stamp, "Ctrl+;", "clock"))
        writes(page.command(tr("Arrived…"), self.ask_arrived, "Ctrl+Shift+A", "users"))
        writes(page.command(tr("Left…"), self.ask_left, "Ctrl+Shift+L", "log-out"))

    # Showing.

    def open(self) -> None:
        """Begin with another meeting."""
        self._item_id, self._begun = 0, {}
        self.close_lines()

    def show_minutes(self, loaded: Loaded | None, changes: Changes | None) -> None:
        """Show the minutes as they are stored now."""
        self._loaded = loaded
        if changes is None or changes.touches(Kind.PERSON) or not self._people:
            self._people = {line.id: line for line in self._office.lists.persons(i18n.language())}
        if loaded is None:
            return
        if loaded.item(self._item_id) is None:
            self._item_id = self._first(loaded)
        self.room.set_read_only(not loaded.drafting)
        self._show_room(changes)
        self.tick()

    def tick(self) -> None:
        """Show the present moment."""
        loaded = self._loaded
        if loaded is None or not self._page.isVisible():
            return
        now = self.now(loaded)
        if (now.phase in ON) is not self._goes_on:
            self._show_agenda(loaded)
        said = told(loaded.meeting, now, self._named())
        if said.said() != self.box.accessibleName():
            self.box.show_told(said)
            self.line.show_told(said)

    def now(self, loaded: Loaded) -> Running:
        """Return where the meeting stands at this moment."""
        item = loaded.item(self._item_id)
        now = self._office.agendas.now(loaded.meeting.zone)
        slot = loaded.clock.of(self._item_id)
        begun, allotted = self._begun.get(self._item_id), item.minutes_allotted if item else None
        return running(loaded.meeting, loaded.hours, now, slot, allotted, begun)

    def item(self) -> AgendaItem | None:
        """Return the item under way."""
        return self._loaded.item(self._item_id) if self._loaded is not None else None

    def place(self) -> dict[str, Any]:
        """Return which item is under way, and when items were called."""
        return {"item": self._item_id, "begun": dict(self._begun), "note": self._own.place()}

    def stand(self, place: dict[str, Any]) -> None:
        """Go on where a page built before stood."""
        self._begun = dict(place["begun"])
        if self._loaded is not None and self._loaded.item(place["item"]) is not None:
            self._call(place["item"], begin=False)
            self._own.stand(place["note"])

    # Going through the agenda.

    def go(self, by: int) -> None:
        """Save what was typed and go on to the end of the next agenda item (-1: the one before)."""
        loaded, keyboard = self._loaded, QApplication.focusWidget()
        if isinstance(keyboard, PlainEdit):
            keyboard.finished.emit()  # there the key finishes a text of several lines, as everywhere
            return
        if loaded is None or not loaded.items or not self._page.commit():
            return
        place = loaded.place(self._item_id) + by
        self.call(loaded.items[min(max(place, 0), len(loaded.items) - 1)].id)

    def call(self, item_id: int) -> None:
        """Make an item the one under way, and type at its end."""
        self._call(item_id)
        self._type_at_end(item_id)

    def enter(self) -> bool:
        """Go on typing: where it was last under the item under way, else at its end; False without any item."""
        row, editor = self._page.editor.current(), self._page.editor
        if row is not None and row in editor.sheet.rows() and row.record.agenda_item_id == self._item_id:
            row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self.item() is None:
            return False
        self._type_at_end(self._item_id)
        return True

    def _touched(self) -> None:
        """Take note that the keyboard is in some paragraph."""
        row, loaded = self._page.editor.current(), self._loaded
        if row is None or loaded is None or loaded.item(row.record.agenda_item_id) is None:
            return
        other = row.record.agenda_item_id
        if not keeps_item(self.now(loaded).phase, loaded.place(self._item_id), loaded.place(other)):
            self._call(other)

    def _call(self, item_id: int, *, begin: bool = True) -> None:
        loaded = self._loaded
        assert loaded is not None
        goes_on = self.now(loaded).phase in ON
        fresh = item_id != self._item_id or not loaded.has_text(item_id)
        if begin and goes_on and fresh and item_id not in self._begun:
            self._begun[item_id] = self._office.agendas.now(loaded.meeting.zone)
        if item_id != self._item_id:
            self._item_id = item_id
            if not self.note.is_unsaved():
                self.note.forget()  # it was about another item
            self._show_room(Changes())
        self.tick()

    def _first(self, loaded: Loaded) -> int:
        """Return the item under way when a meeting is opened: while it sits, the last one with a text."""
        if self.now(loaded).phase in ON:
            written = [item.id for item in loaded.items if loaded.has_text(item.id)]
            if written:
                return written[-1]
        return loaded.items[0].id if loaded.items else 0

    def _type_at_end(self, item_id: int) -> None:
        sheet, editor = self._page.editor.sheet, self._page.editor
        rows = [row for row in sheet.rows() if row.record.agenda_item_id == item_id]
        if not rows:
            sheet.focus_item(item_id)
            return
        last = rows[-1]
        full = not last.is_new and not (last.edit.is_blank() and not last.edit.locked)
        if full and not sheet.read_only:
            last = sheet.add_place(item_id, last.record.id)
        editor.focus_row(last, -1)

    def _show_room(self, changes: Changes | None) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        self._show_agenda(loaded)
        item = loaded.item(self._item_id)
        self.room.show_item(item, loaded.items, loaded.delegates, self._people, loaded.parties, changes)

    def _show_agenda(self, loaded: Loaded) -> None:
        self._goes_on = self.now(loaded).phase in ON
        self._page.show_agenda(loaded, self._item_id, self._goes_on)

    # In passing.

    def stamp(self) -> None:
        """Put the time of the meeting into the text, where the cursor is."""
        loaded = self._loaded
        if loaded is None:
            return
        row = self._page.editor.current()
        if row is None or row not in self._page.editor.sheet.rows():
            self._type_at_end(self._item_id)
            row = self._page.editor.current()
        if row is None or row.edit.isReadOnly():
            self._page.acts.say_why(row is not None and row.edit.locked and loaded.drafting)
            return
        _insert(row, f"{self._office.agendas.now(loaded.meeting.zone):%H:%M}")
        row.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_note(self) -> None:
        """Ask for a note to self on the item under way."""
        if not self._page.office.sees_all:
            self._page.context.notify(withheld(), "amber")
        elif self._loaded is not None and self._page.commit():
            self._ask()
            number = self._loaded.place(self._item_id) + 1 if self.item() is not None else 0
            self._own.begin(self._loaded.meeting.id, self._item_id, number)

    def ask_arrived(self) -> None:
        """Ask who came into the room at the item under way."""
        title = tr("Who arrived? Item {item}", item=self._named())
        self._ask_person(title, here=False, record=self._arrive)

    def ask_left(self) -> None:
        """Ask who left the room at the item under way."""
        title = tr("Who left? Item {item}", item=self._named())
        self._ask_person(title, here=True, record=self._leave)

    def close_lines(self) -> None:
        """Ask nothing any more; a line that has the keyboard gives it back to where it was."""
        keyboard = QApplication.focusWidget()
        asked = keyboard is not None and any(line.isAncestorOf(keyboard) for line in (self.note, self.person))
        self.note.forget()
        self.person.hide()
        if asked:
            self._back()

    def _ask_person(self, title: str, *, here: bool, record: Callable[[int], object]) -> None:
        loaded = self._loaded
        if loaded is None or self.item() is None or not self._page.commit():
            return
        try:
            check_drafting(loaded.meeting)
        except RuleViolation as error:
            self._page.context.notify(self._desk.say(error), "blue")
            return
        place = loaded.place(self._item_id)
        found = [
            delegate
            for delegate in loaded.delegates
            if (whereabouts(delegate, place, loaded.items) is Whereabouts.HERE) is here
        ]
        self._noted = record
        self._ask()
        others = [] if here else self._unlisted(loaded)
        self.person.begin(title, [*map(self._candidate, found), *others])

    def _ask(self) -> None:
        if not any(line.isVisible() for line in (self.note, self.person)):
            self._before = QApplication.focusWidget()
        self.note.forget()
        self.person.hide()
        row = self._page.editor.current()
        if row is not None:  # what is asked takes room below it
            QTimer.singleShot(0, row, lambda: self._page.editor.sheet.reveal(row))

    def _candidate(self, delegate: Delegate) -> Candidate:
        person, party = self._people.get(delegate.person_id), self._parties().get(delegate.party_id or 0)
        side = party.called(i18n.language()) if party is not None else tr("Observers")
        name = person.name if person is not None else "–"
        function = person.function if person is not None else ""
        return Candidate(delegate.id, name, joined((side, word("role", delegate.role), function)))

    def _unlisted(self, loaded: Loaded) -> list[Candidate]:
        """Return who may come without being a delegate yet: everybody else, with the number of the person below 0."""
        listed = {delegate.person_id for delegate in loaded.delegates}
        return [
            Candidate(-person.id, person.name, joined((tr("Not listed yet"), person.party, person.function)))
            for person in self._people.values()
            if person.id not in listed
        ]

    def _record(self, delegate_id: int) -> None:
        self._noted(delegate_id)
        self.close_lines()

    def _arrive(self, delegate_id: int) -> None:
        """Note who arrived; a person who was not listed (below 0) becomes a member of the delegation by that."""
        item = self._item_id
        if delegate_id < 0:
            new = self._new_delegate(self._people[-delegate_id])
            self._desk.run(lambda: self._office.meetings.save_part(new))
        elif self._may_arrive(delegate_id):
            self._desk.run(lambda: self._office.attendance.arrive(delegate_id, item))

    def _may_arrive(self, delegate_id: int) -> bool:
        """Return whether who arrives missed nothing that would be forgotten by that, or the user is content with it."""
        loaded = self._loaded
        delegate = next((d for d in loaded.delegates if d.id == delegate_id), None) if loaded else None
        if loaded is None or delegate is None:
            return True
        gone = missed(delegate, loaded.place(self._item_id), loaded.items)
        return not gone or ask_absence(self._page, self._candidate(delegate).name, gone)

    def _new_delegate(self, person: PersonLine) -> Delegate:
        loaded, parties = self._loaded, self._parties().values()
        assert loaded is not None
        side = next((p.id for p in parties if p.called(i18n.language()) == person.party), None)
        new = Delegate(
            meeting_id=loaded.meeting.id,
            person_id=person.id,
            party_id=side,
            role=Role.MEMBER if side is not None else Role.OBSERVER,
        )
        return arrived(new, loaded.place(self._item_id), loaded.items)

    def _leave(self, delegate_id: int) -> None:
        item = self._item_id
        self._desk.run(lambda: self._office.attendance.leave(delegate_id, item))

    def _give_note_up(self) -> None:
        """Close the line; `close_lines` before that, for it knows whether the keyboard was there."""
        self.close_lines()
        self._own.give_up()

    def _back(self) -> None:
        before, self._before = self._before, None
        row = self._page.editor.current()
        if before is not None and _is_there(before, self._page):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif row is not None and row in self._page.editor.sheet.rows():
            row.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.enter()

    def _parties(self) -> dict[int, Party]:
        return self._loaded.parties if self._loaded is not None else {}

    def _named(self) -> str:
        """Return the number and the title of the item under way."""
        item = self.item()
        if item is None or self._loaded is None:
            return ""
        return joined((str(self._loaded.place(item.id) + 1), self._page.item_title(item)))


def _is_there(widget: QWidget, page: QWidget) -> bool:
    try:
        return page.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()
    except RuntimeError:  # Qt deleted it meanwhile
        return False


def _insert(row: ParagraphRow, clock: str) -> None:
    """Put a time behind the cursor, apart from the words around it; what is chosen stays."""
    cursor = row.edit.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    text = cursor.block().text()
    at = cursor.positionInBlock()
    ahead = " " if at and not text[at - 1].isspace() else ""
    behind = " " if not at or text[at : at + 1].isalnum() else ""  # at the beginning the sentence follows
    cursor.insertText(f"{ahead}{clock}{behind}")
    row.edit.setTextCursor(cursor)

"""The pane "Room": who of each side is there at the item under way, what was left for it, and notes to self."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.attendance import ItemQuorum, Whereabouts, in_room, whereabouts
from secretariat.domain.changes import Changes, Kind, Outcome, Ref
from secretariat.domain.lines import PersonLine
from secretariat.domain.meetings import AgendaItem, Attendance, Delegate, Meeting
from secretariat.domain.minutes import Note, NoteTopic
from ui import i18n
from ui.i18n import isolate, joined, listed, tr
from ui.theme import MEDIUM, SMALL
from ui.widgets.attendance_list import MARKS, AttendanceList, PersonRow, Section, attendance_pill, stay
from ui.widgets.badge import Pill
from ui.widgets.banner import Banner
from ui.widgets.buttons import icon_button, quiet
from ui.widgets.carried import CarriedBox
from ui.widgets.notes import warning, withheld
from ui.widgets.panes import Panes, scrolling, set_margins
from ui.widgets.text import ElidedLabel, Label, section
from ui.widgets.writing import writes
from ui.words import word

_CARRIED = (Kind.ACTION, Kind.DECISION, Kind.MEETING, Kind.AGENDA_ITEM)


class RoomPane(QWidget):
    """Attendance, carried-over items and own notes of the item under way. It never takes the keyboard by itself."""

    def __init__(self, page: Any, arrived: Callable[[], object], left: Callable[[], object]) -> None:
        super().__init__()
        self._page = page
        self._office, self._desk = page.office, page.desk
        self._item: AgendaItem | None = None
        self._number = 0
        self.title = ElidedLabel("", bold=True)
        self.alarm = Banner(closable=False)
        self.hint = Label("", "muted", wrap=True)
        self.list = AttendanceList()
        self.list.setAccessibleName(tr("In the room"))
        self.list.key_pressed.connect(self.mark)
        self.arrived = writes(quiet(tr("Arrived…"), arrived, "plus"))
        self.left = writes(quiet(tr("Left…"), left, "log-out"))
        self.carried = CarriedBox(page, narrow=True)
        self.notes = OwnNotes(page)
        self._build()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SMALL)
        buttons.addWidget(self.arrived)
        buttons.addWidget(self.left)
        buttons.addStretch(1)
        upper, lower = QWidget(), QWidget()
        there = QVBoxLayout(upper)
        there.setContentsMargins(0, 0, 0, 0)
        there.setSpacing(4)
        for widget in (self.title, self.alarm, self.hint):
            there.addWidget(widget)
        there.addWidget(self.list, 1)
        there.addLayout(buttons)
        below = QVBoxLayout(lower)
        set_margins(below, 0, 0, 4, 0)
        below.setSpacing(MEDIUM)
        below.addWidget(self.carried)
        below.addWidget(self.notes)
        below.addStretch(1)
        self.panes = Panes(
            "minutes-room", [upper, scrolling(lower)], (5, 3), self._page.context.window_state, upright=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)

    # Showing.

    def show_item(
        self,
        item: AgendaItem | None,
        agenda: Sequence[AgendaItem],
        delegates: Sequence[Delegate],
        people: Mapping[int, PersonLine],
        parties: Mapping[int, Party],
        changes: Changes | None,
    ) -> None:
        """Show who is there at one item of an agenda; without an agenda, at its beginning.

        `changes` says what changed since the item was shown last, None when it may be anything.
        """
        other = (item.id if item else 0) != (self._item.id if self._item else 0)
        self._item = item
        place = [known.id for known in agenda].index(item.id) if item is not None else 0
        title = isolate(item.title.best(i18n.language())) if item is not None else ""
        self.title.setText(tr("Item {number}: {title}", number=place + 1, title=title) if item else "")
        quorum = in_room(delegates, place, agenda, list(parties)) if item is not None else None
        self.list.set_sections(_sections(delegates, place, agenda, people, parties, quorum))
        self._warn(delegates, parties, quorum)
        if other or changes is None or changes.touches(*_CARRIED):
            self.carried.show_item(item)
        if other or changes is None or changes.touches(Kind.NOTE):
            self.notes.refresh(self._page.meeting(), item)

    def set_read_only(self, read_only: bool) -> None:
        """Let the attendance be looked at and not changed: the minutes are out, or adopted. Notes stay free."""
        for button in (self.arrived, self.left):
            button.setEnabled(not read_only)

    def focus(self) -> None:
        """Give the keyboard to the list of delegates, or to what can be typed below it."""
        if not self.list.selected_ids():
            self.list.select_first()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(
        self, delegates: Sequence[Delegate], parties: Mapping[int, Party], quorum: ItemQuorum | None
    ) -> None:
        anyone = any(delegate.attendance is Attendance.PRESENT for delegate in delegates)
        missing = [side.party_id for side in quorum.sides if not side.represented] if quorum else []
        if anyone and missing:
            language = i18n.language()
            sides = listed(parties[key].called(language) for key in missing if key in parties)
            text = tr(
                "No quorum: neither a head nor an alternate head is in the room for {sides}.", sides=sides
            )
            self.alarm.say(text, "red")
        else:
            self.alarm.clear()
        hint = ""
        if not delegates:
            hint = tr("No delegates are listed. They are entered on the page Meetings.")
        elif not anyone:
            hint = tr("Nobody is marked yet: choose people and press P for present, X excused, A absent.")
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    # Changing.

    def mark(self, key: str) -> None:
        """Set the attendance of everyone who is chosen by a quick key; who is represented is said on Meetings."""
        chosen = self.list.selected_ids()
        if key not in MARKS:
            text = tr("Who represents somebody is entered on the page Meetings, under Delegations.")
            self._page.context.notify(text)
        elif chosen and self._page.commit():
            self._desk.run(lambda: self._office.meetings.set_attendance(chosen, MARKS[key]))


class OwnNotes(QWidget):
    """The own-side notes on the item under way and on the meeting, each with a button that removes it."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._shown: dict[Note, QWidget] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.title = section(tr("Notes to self"))
        self.lock = warning(tr("Own side only"))
        none = tr("None. Ctrl+M writes one.") if page.office.sees_all else withheld()
        self.none = Label(none, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.title, self.none, self.lock):
            column.addWidget(widget)
        column.addLayout(self._rows)

    def refresh(self, meeting: Meeting | None, item: AgendaItem | None) -> None:
        """Show the notes as they are now."""
        refs = [Ref(Kind.AGENDA_ITEM, item.id)] if item is not None else []
        refs += [Ref(Kind.MEETING, meeting.id)] if meeting is not None else []
        notes = [note for ref in refs for note in self._page.office.records.notes(ref) if note.text.strip()]
        if notes != list(self._shown):
            for row in self._shown.values():
                self._rows.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._shown = {note: self._row(note) for note in notes}
        self.none.setVisible(not notes)
        self.lock.setVisible(bool(notes))

    def texts(self) -> list[str]:
        """Return what is shown, note by note."""
        return [_note_text(note) for note in self._shown]

    def _row(self, note: Note) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Label(_note_text(note), wrap=True), 1)
        remove = writes(
            icon_button("trash-2", tr("Remove this note"), partial(self._remove, note), framed=False)
        )
        row.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(made)
        return made

    def _remove(self, note: Note) -> None:
        done: Outcome[Any] | None = self._page.desk.run(
            lambda: self._page.office.records.remove(Ref(Kind.NOTE, note.id))
        )
        if done is not None:
            self._page.removed(tr("A note was removed."))


def _note_text(note: Note) -> str:
    text = isolate(note.text)
    if note.topic is NoteTopic.GENERAL:
        return text
    return tr("{topic}: {text}", topic=word("note_topic", note.topic), text=text)


def _sections(
    delegates: Sequence[Delegate],
    place: int,
    agenda: Sequence[AgendaItem],
    people: Mapping[int, PersonLine],
    parties: Mapping[int, Party],
    quorum: ItemQuorum | None,
) -> list[Section]:
    language = i18n.language()
    anyone = any(delegate.attendance is Attendance.PRESENT for delegate in delegates)
    there = {side.party_id: side for side in quorum.sides} if quorum is not None else {}
    made = []
    for party_id in [*parties, None]:
        mine = [delegate for delegate in delegates if delegate.party_id == party_id]
        rows = [_row(delegate, place, agenda, people) for delegate in mine]
        here = sum(whereabouts(delegate, place, agenda) is Whereabouts.HERE for delegate in mine)
        title = parties[party_id].called(language) if party_id is not None else tr("Observers")
        counted = tr("{title}  ·  {here} of {all}", title=isolate(title), here=here, all=len(mine))
        side = there.get(party_id or 0)
        pill = None
        if side is not None and anyone:
            pill = (
                Pill(tr("Head present"), "green", "check")
                if side.represented
                else Pill(tr("No head"), "red", "!")
            )
        if mine or party_id is not None:
            made.append(Section(counted, pill, rows))
    return made


def _row(
    delegate: Delegate, place: int, agenda: Sequence[AgendaItem], people: Mapping[int, PersonLine]
) -> PersonRow:
    person = people.get(delegate.person_id)
    name = person.name if person is not None else "–"
    role = word("role", delegate.role)
    substitute = people.get(delegate.represented_by_id or 0)
    by = tr("represented by {name}", name=isolate(substitute.name)) if substitute is not None else ""
    more = joined((stay(delegate, agenda), by, role))
    pill = {
        Whereabouts.HERE: Pill(word("attendance", Attendance.PRESENT), "green", "check"),
        Whereabouts.NOT_YET: Pill(tr("Not yet here"), "grey", "ring"),
        Whereabouts.GONE: Pill(tr("Left"), "amber", "dash"),
    }.get(whereabouts(delegate, place, agenda), attendance_pill(delegate.attendance))
    return PersonRow(delegate.id, name, more, role, pill)

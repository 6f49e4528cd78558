"""Who is expected and who came: delegations by side, quick keys for attendance, and the form of one delegate."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.lines import PersonLine
from secretariat.domain.meetings import (
    AgendaItem,
    Attendance,
    Delegate,
    Meeting,
    MeetingState,
    MinutesState,
    Reply,
    Role,
    represented,
)
from ui import i18n
from ui.i18n import isolate, joined, listed, plural, tr
from ui.meetings.columns import reply_pill
from ui.meetings.quorum import QuorumBox
from ui.meetings.replies import ReadReplies
from ui.theme import LARGE, SMALL
from ui.widgets.attendance_list import (
    MARKS,
    AttendanceList,
    PersonRow,
    Section,
    attendance_pill,
    stay,
)
from ui.widgets.badge import Pill
from ui.widgets.buttons import plain, quiet
from ui.widgets.dialogs import Question
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.form import ChoiceField, Editor, scrolling
from ui.widgets.panes import Panes
from ui.widgets.writing import writes
from ui.words import options, word

NOT_BEGUN = frozenset(
    {MeetingState.PLANNED, MeetingState.CONVENED, MeetingState.POSTPONED, MeetingState.CANCELLED}
)
"""Nobody is missed in a meeting that is not in session yet."""


class DelegateForm(Editor):
    """The fields of one delegate."""

    def __init__(self, save: Callable[[Any], Any], say: Callable[[Any], str]) -> None:
        super().__init__(save, say)
        self.person = ChoiceField("person_id", tr("Person"), [], none=0)
        self.party = ChoiceField("party_id", tr("Side (empty: observer)"), [], nullable=True)
        self.substitute = ChoiceField("represented_by_id", tr("Represented by"), [], nullable=True)
        self.arrived = ChoiceField("arrived_item_id", tr("Arrived for item"), [], nullable=True)
        self.left = ChoiceField("left_item_id", tr("Left after item"), [], nullable=True)
        role = ChoiceField("role", tr("Role"), options("role", Role))
        attendance = ChoiceField("attendance", tr("Attendance"), options("attendance", Attendance))
        self.add(self.person)
        for pair in ((self.party, role), (attendance, self.substitute), (self.arrived, self.left)):
            self.add(*pair)
            for field in pair:
                field.combo.setMinimumContentsLength(6)  # two stand side by side in a narrow pane


class DelegationsPane(QWidget):
    """The delegations to one meeting."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._office, self._desk = page.office, page.desk
        self._meeting: Meeting | None = None
        self._delegates: list[Delegate] = []
        self._people: dict[int, PersonLine] = {}
        self._parties: Sequence[Party] = ()
        self._agenda: list[AgendaItem] = []
        self.quorum = QuorumBox(page)
        self.list = AttendanceList()
        self.list.setAccessibleName(tr("Delegations"))
        self.form = DelegateForm(self._desk.saver(self._save), self._desk.say)
        self.person = ChoiceField("person_id", tr("Add a person"), [], nullable=True)
        self.person.caption.hide()
        self.person.line.setPlaceholderText(tr("Add a person: type a part of the name"))
        self.copy_button = writes(plain(tr("Copy delegations of the last meeting"), self.copy_last, "copy"))
        self.replies = ReadReplies(page)
        self.replies_button = writes(plain(tr("Read replies…"), self.replies.ask_and_read, "mail"))
        self._marks = [
            writes(quiet(tr("Present (P)"), lambda: self.mark("p"))),
            writes(quiet(tr("Excused (X)"), lambda: self.mark("x"))),
            writes(quiet(tr("Absent (A)"), lambda: self.mark("a"))),
            writes(quiet(tr("Represented by… (R)"), lambda: self.mark("r"))),
        ]
        self._build()
        self.list.key_pressed.connect(self.mark)
        self.list.current_changed.connect(self._show_delegate)
        self.list.opened.connect(lambda _id: self.form.focus("role"))
        self.list.remove_asked.connect(self.remove)
        self.list.itemSelectionChanged.connect(self._show_marks)
        self.person.finished.connect(self.add_chosen)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(self.person, 1)
        head.addWidget(self.copy_button)
        head.addWidget(self.replies_button)
        marks = QHBoxLayout()
        marks.setSpacing(0)
        for button in self._marks:
            marks.addWidget(button)
        marks.addStretch(1)
        for text, key in (
            (tr("Present"), "p"),
            (tr("Excused"), "x"),
            (tr("Absent"), "a"),
            (tr("Represented by…"), "r"),
        ):
            action = QAction(text, self.list)
            action.triggered.connect(lambda _on=False, key=key: self.mark(key))
            self.list.addAction(action)
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(marks)
        column.addWidget(self.list, 1)
        one = QWidget()
        about = QVBoxLayout(one)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(LARGE)
        about.addWidget(self.form)
        about.addWidget(self.quorum, 1)
        panes = Panes("delegations", [listed, scrolling(one)], (5, 3), self._page.context.window_state)
        self.empty = EmptyState("users", tr("Nobody is listed yet. Add the first person above."))
        self.switcher = Switcher(panes, self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SMALL)
        outer.addLayout(head)
        outer.addWidget(self.switcher, 1)

    # Showing.

    def show_meeting(self, meeting: Meeting | None, parties: Sequence[Party]) -> None:
        """Show the delegations to one meeting."""
        changed = (meeting.id if meeting else 0) != (self._meeting.id if self._meeting else 0)
        self._meeting, self._parties = meeting, parties
        self._delegates = self._office.meetings.delegates(meeting.id) if meeting else []
        self._agenda = self._office.meetings.agenda(meeting.id) if meeting else []
        self._people = {line.id: line for line in self._office.lists.persons(i18n.language())}
        self._offer()
        self.list.set_sections(self._sections())
        if self._delegates and (changed or not self.list.current_id()):
            self.list.select_first()
        self.switcher.show_empty(not self._delegates)
        self._show_delegate(self.list.current_id())
        drafting = meeting is not None and meeting.minutes_state is MinutesState.DRAFTING
        self.form.set_read_only(not drafting)
        self.person.setEnabled(drafting)
        self.copy_button.setEnabled(drafting)
        self.copy_button.setVisible(meeting is not None and self._has_one_before(meeting))
        self.quorum.show_meeting(
            meeting, parties, any(d.attendance is Attendance.PRESENT for d in self._delegates)
        )
        self._show_marks()

    def count(self) -> int:
        """Return the number of delegates."""
        return len(self._delegates)

    def _has_one_before(self, meeting: Meeting) -> bool:
        others: list[Meeting] = self._office.meetings.all(meeting.group_id)
        return any(o.number < meeting.number and o.state is not MeetingState.CANCELLED for o in others)

    def _offer(self) -> None:
        listed = {delegate.person_id for delegate in self._delegates}
        everyone = [(line.id, _person_text(line)) for line in self._people.values()]
        self.person.set_options([(key, text) for key, text in everyone if key not in listed])
        self.form.person.set_options(everyone)
        self.form.party.set_options([(p.id, p.called(i18n.language())) for p in self._parties])
        items = [(i.id, f"{n}  {i.title.best(i18n.language())}") for n, i in enumerate(self._agenda, 1)]
        for field in (self.form.arrived, self.form.left):
            field.set_options(items)

    def _sections(self) -> list[Section]:
        made = []
        begun = self._meeting is not None and self._meeting.state not in NOT_BEGUN
        for party in self._parties:
            pill = Pill(tr("Head not present"), "amber", "!") if begun else None
            if represented(self._delegates, party.id):
                pill = Pill(tr("Represented"), "green", "check")
            mine = [d for d in self._delegates if d.party_id == party.id]
            made.append(
                Section(_counted(party.called(i18n.language()), mine), pill, [self._row(d) for d in mine])
            )
        observers = [d for d in self._delegates if d.party_id is None]
        if observers:
            made.append(
                Section(_counted(tr("Observers"), observers), None, [self._row(d) for d in observers])
            )
        return made

    def _row(self, delegate: Delegate) -> PersonRow:
        person = self._people.get(delegate.person_id)
        name = person.name if person else "–"
        more = joined((person.function, person.institution)) if person else ""
        if delegate.represented_by_id is not None:
            substitute = self._people.get(delegate.represented_by_id)
            more = tr("represented by {name}", name=isolate(substitute.name if substitute else "–"))
        more = joined((stay(delegate, self._agenda), more))
        role, came = word("role", delegate.role), attendance_pill(delegate.attendance)
        answer = None if delegate.reply is Reply.AWAITED else reply_pill(delegate.reply)
        return PersonRow(delegate.id, name, more, role, came, answer)

    def _show_delegate(self, delegate_id: int) -> None:
        delegate = next((d for d in self._delegates if d.id == delegate_id), None)
        others = [
            d.person_id
            for d in self._delegates
            if delegate and d.person_id != delegate.person_id and d.party_id == delegate.party_id
        ]
        self.form.substitute.set_options([(p, self._people[p].name) for p in others if p in self._people])
        self.form.show_record(delegate)
        present = delegate is not None and delegate.attendance is Attendance.PRESENT
        for field in (self.form.arrived, self.form.left):
            self.form.show_field(field.name, present)

    def _show_marks(self) -> None:
        drafting = self._meeting is not None and self._meeting.minutes_state is MinutesState.DRAFTING
        chosen = len(self.list.selected_ids())
        for button in self._marks:
            button.setEnabled(drafting and chosen > 0)
        self._marks[3].setEnabled(drafting and chosen == 1)

    # Changing.

    def _save(self, delegate: Delegate) -> Any:
        before = self.form.record()
        if delegate.attendance is not Attendance.REPRESENTED and delegate.represented_by_id is not None:
            if before.represented_by_id is None:  # a substitute was named, and that says it all
                delegate = replace(delegate, attendance=Attendance.REPRESENTED)
            else:
                delegate = replace(delegate, represented_by_id=None)
        return self._office.meetings.save_part(delegate)

    def add_chosen(self) -> None:
        """List the person that was chosen in the field, on his or her own side."""
        person = self._people.get(self.person.value() or 0)
        if person is None or self._meeting is None or self.person.problem():
            return
        self.person.set_value(None)
        QTimer.singleShot(
            0, self.person, lambda: self.person.set_value(None)
        )  # after the list of suggestions
        party = next((p.id for p in self._parties if p.called(i18n.language()) == person.party), None)
        role = Role.MEMBER if party is not None else Role.OBSERVER
        delegate = Delegate(meeting_id=self._meeting.id, person_id=person.id, party_id=party, role=role)
        made = self._desk.run(lambda: self._office.meetings.save_part(delegate))
        if made is not None:
            self.list.select_id(made.value.id)

    def copy_last(self) -> None:
        """Expect whoever was listed for the meeting before."""
        if self._meeting is None:
            return
        meeting_id = self._meeting.id
        made = self._desk.run(lambda: self._office.meetings.copy_delegations(meeting_id))
        if made is not None:
            number = len(made.value)
            text = plural(number, "{n} person was copied.", "{n} people were copied.")
            self._page.context.notify(
                text if number else tr("Everybody was listed already."), undo=bool(number)
            )

    def mark(self, key: str) -> None:
        """Set the attendance of everyone who is chosen by a quick key."""
        chosen = self.list.selected_ids()
        if not chosen or not self.form.commit():
            return
        if key == "r":
            self._ask_substitute(chosen[0])
        else:
            self._desk.run(lambda: self._office.meetings.set_attendance(chosen, MARKS[key]))

    def _ask_substitute(self, delegate_id: int) -> None:
        delegate = next(d for d in self._delegates if d.id == delegate_id)
        question = SubstituteQuestion(self, self._people, self._delegates, delegate)
        if question.exec() == QDialog.DialogCode.Accepted and question.chosen() is not None:
            wanted = replace(delegate, attendance=Attendance.REPRESENTED, represented_by_id=question.chosen())
            self._desk.run(lambda: self._office.meetings.save_part(wanted))
        self.list.setFocus()

    def remove(self, delegate_ids: list[int]) -> None:
        """Take people off the list, in one step."""
        gone = [delegate for delegate in self._delegates if delegate.id in delegate_ids]
        names = [isolate(self._people[d.person_id].name) for d in gone if d.person_id in self._people]
        refs = [Ref(Kind.DELEGATE, delegate.id) for delegate in gone]
        if refs and self._desk.run(lambda: self._office.records.remove_all(refs)) is not None:
            self._page.removed(tr("{names}: no longer listed.", names=listed(names)))


class SubstituteQuestion(Question):
    """Asks by whom a delegate is represented, among colleagues of the same side; who is present comes first."""

    def __init__(
        self,
        parent: QWidget,
        people: dict[int, PersonLine],
        delegates: Sequence[Delegate],
        delegate: Delegate,
    ) -> None:
        name = people[delegate.person_id].name if delegate.person_id in people else "–"
        super().__init__(
            parent,
            tr("Who represents {name}?", name=isolate(name)),
            "",
            tr("Set as represented"),
            tr("Cancel"),
        )
        others = [d for d in delegates if d.id != delegate.id and d.person_id in people]
        others = [d for d in others if d.party_id == delegate.party_id]
        others.sort(key=lambda d: d.attendance is not Attendance.PRESENT)
        self.field = ChoiceField(
            "person",
            tr("Person"),
            [(d.person_id, _person_text(people[d.person_id])) for d in others],
            nullable=True,
        )
        self.body.addWidget(self.field)
        self.yes.setEnabled(False)
        self.field.combo.currentTextChanged.connect(
            lambda _text: self.yes.setEnabled(self.chosen() is not None)
        )
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> int | None:
        """Return the id of the person who was chosen."""
        person: int | None = self.field.value()
        return person


def _person_text(line: PersonLine) -> str:
    return " – ".join(filter(None, (line.name, line.function, line.party)))


def _counted(title: str, delegates: Sequence[Delegate]) -> str:
    here = sum(d.attendance is Attendance.PRESENT for d in delegates)
    return tr("{title}  ·  {here} of {all} present", title=isolate(title), here=here, all=len(delegates))

"""The sittings of a meeting: when it sits on each of its days."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agendas import daily_hours
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.meetings import Meeting, MinutesState, Sitting
from ui import i18n
from ui.i18n import isolate, tr
from ui.theme import SMALL
from ui.widgets.buttons import icon_button, plain
from ui.widgets.form import DateTimeField
from ui.widgets.form_dialog import FormDialog
from ui.widgets.text import Label, muted, section
from ui.widgets.writing import writes


class SittingDialog(FormDialog):
    """The beginning and the end of one sitting, new or known."""

    def __init__(self, parent: QWidget, page: Any, sitting: Sitting, zone: str) -> None:
        title = tr("Sitting") if sitting.id else tr("New sitting")
        text = tr("Times are those of {zone}.", zone=zone.replace("_", " "))
        super().__init__(parent, title, text, tr("Set the times"), page.desk.say)
        starts, ends = DateTimeField("starts_at", tr("Starts")), DateTimeField("ends_at", tr("Ends"))
        self.add(starts, ends)
        starts.set_value(sitting.starts_at)
        ends.set_value(sitting.ends_at)
        self.submit = lambda values: page.desk.run(
            lambda: page.office.meetings.save_part(replace(sitting, **values)), raising=(RuleViolation,)
        )


class SittingsBox(QWidget):
    """A line for each sitting, and the buttons to add, change and remove them."""

    def __init__(self, page: Any) -> None:
        super().__init__()
        self._page = page
        self._meeting: Meeting | None = None
        self._sittings: list[Sitting] = []
        self.daily_button = writes(plain(tr("One a day"), self.draft, "calendar"))
        self.add_button = writes(plain(tr("Add sitting"), self.add, "plus"))
        self.none = muted("")
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        head.addWidget(section(tr("Sittings")))
        head.addStretch(1)
        head.addWidget(self.daily_button)
        head.addWidget(self.add_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.none)
        layout.addLayout(self._rows)

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show the sittings of one meeting."""
        self._meeting = meeting
        self._sittings = self._page.office.meetings.sittings(meeting.id) if meeting else []
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        drafting = meeting is not None and meeting.minutes_state is MinutesState.DRAFTING
        for number, sitting in enumerate(self._sittings, 1):
            self._rows.addWidget(self._row(number, sitting, drafting))
        self.none.setVisible(not self._sittings)
        self.none.setText(_without(meeting))
        self.daily_button.setVisible(not self._sittings)
        for button in (self.daily_button, self.add_button):
            button.setEnabled(drafting)

    def texts(self) -> list[str]:
        """Return what is shown of each sitting."""
        return [_said(sitting) for sitting in self._sittings]

    def draft(self) -> None:
        """Give the meeting one sitting on each of its days."""
        if self._meeting is not None and self._page.commit():
            meeting_id = self._meeting.id
            self._page.desk.run(lambda: self._page.office.meetings.draft_sittings(meeting_id))

    def add(self) -> None:
        """Ask for a new sitting, beginning where the last one ended."""
        if self._meeting is None or not self._page.commit():
            return
        begins = self._sittings[-1].ends_at if self._sittings else self._meeting.starts_at
        new = Sitting(meeting_id=self._meeting.id, starts_at=begins, ends_at=self._meeting.ends_at)
        SittingDialog(self, self._page, new, self._meeting.zone).open()

    def edit(self, sitting: Sitting) -> None:
        """Ask for other times of a sitting."""
        if self._meeting is not None:
            SittingDialog(self, self._page, sitting, self._meeting.zone).open()

    def remove(self, sitting: Sitting) -> None:
        """Put a sitting into the bin."""
        ref = Ref(Kind.SITTING, sitting.id)
        if self._page.desk.run(lambda: self._page.office.records.remove(ref)) is not None:
            self._page.removed(tr("The sitting of {when} was removed.", when=isolate(_said(sitting))))

    def _row(self, number: int, sitting: Sitting, drafting: bool) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SMALL)
        box.addWidget(muted(tr("{number}.", number=number)))
        said = _said(sitting)
        box.addWidget(Label(isolate(said)))
        change = writes(
            icon_button(
                "pencil",
                tr("Change the sitting of {when}", when=said),
                lambda: self.edit(sitting),
                framed=False,
            )
        )
        remove = writes(
            icon_button(
                "trash-2",
                tr("Remove the sitting of {when}", when=said),
                lambda: self.remove(sitting),
                framed=False,
            )
        )
        for button in (change, remove):
            button.setEnabled(drafting)
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addStretch(1)
        return row


def _said(sitting: Sitting) -> str:
    if sitting.starts_at is None or sitting.ends_at is None:
        return "–"
    first, last = sitting.starts_at, sitting.ends_at
    begin = i18n.on_weekday(first, i18n.day(first.date()))
    same = first.date() == last.date()
    return i18n.at_time(begin, i18n.clock(first, last) if same else f"{first:%H:%M} – {i18n.moment(last)}")


def _without(meeting: Meeting | None) -> str:
    if meeting is None:
        return ""
    hours = daily_hours(meeting)
    if not hours:
        return tr("None.")
    if len(hours) == 1:
        return tr("None: the meeting sits from its beginning to its end.")
    same = {(begins.time(), ends.time()) for begins, ends in hours}
    if len(same) == 1:
        clock = i18n.clock(*hours[0])
        return tr("None: the meeting sits at {clock} on each of its days.", clock=clock)
    return tr("None: the hours of its days are supposed.")

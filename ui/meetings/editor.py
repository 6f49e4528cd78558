"""The details of one meeting: its form, its times on each side's clock, and the moves of its life."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, partial
from typing import Any
from zoneinfo import available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.audience import Audience
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.dates import in_zone, zone_city
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import (
    RESCHEDULED,
    Distribution,
    Meeting,
    MeetingMode,
    MeetingState,
    open_moves,
)
from secretariat.domain.series import rest_days_between
from ui import i18n
from ui.i18n import isolate, listed, mark, tr
from ui.meetings.columns import is_drafting, minutes_pill, state_pill
from ui.meetings.sittings import SittingsBox
from ui.theme import LARGE, MEDIUM
from ui.widgets.badge import Badge
from ui.widgets.buttons import plain
from ui.widgets.files import FilesBox
from ui.widgets.folding import FoldingRow
from ui.widgets.form import ChoiceField, ChoicesField, DateTimeField, Editor, LocalizedField, scrolling
from ui.widgets.text import Label, muted
from ui.widgets.writing import writes
from ui.words import options

MOVES: dict[MeetingState, str] = {
    MeetingState.CONVENED: mark("Convene"),
    MeetingState.IN_SESSION: mark("Open the session"),
    MeetingState.HELD: mark("Mark as held"),
    MeetingState.CLOSED: mark("Close"),
    MeetingState.PLANNED: mark("Plan again"),
    MeetingState.POSTPONED: mark("Postpone"),
    MeetingState.CANCELLED: mark("Cancel the meeting"),
}
"""What the button for each next state says, in the order of the buttons."""


def move_text(now: MeetingState, to: MeetingState) -> str:
    """Return what the button says that moves a meeting from `now` to `to`."""
    return tr("Reopen…") if now is MeetingState.CLOSED else tr(MOVES[to])


class StateRow(FoldingRow):
    """The meeting's state and its minutes', with a button for each move that the rules allow from here."""

    asked = Signal(object)
    dates_asked = Signal()
    minutes_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.dates = writes(plain(tr("Other dates…"), self.dates_asked.emit, "calendar"))
        self._badge, self._minutes = Badge(glyph=None), Badge(glyph=None)
        self._buttons: list[QPushButton] = []
        self._moves = self.first
        self._moves.addWidget(muted(tr("State")))
        self._moves.addWidget(self._badge)
        self._moves.addWidget(self.dates)
        self._moves.addStretch(1)
        self.last.addWidget(muted(tr("Minutes")))
        self.last.addWidget(self._minutes)
        self.last.addWidget(plain(tr("Open minutes"), self.minutes_asked.emit, "file-text"))

    def show_meeting(self, meeting: Meeting | None) -> None:
        """Show a meeting's states and moves."""
        for button in self._buttons:
            self._moves.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.setEnabled(meeting is not None)
        if meeting is None:
            return
        self.dates.setVisible(meeting.state in RESCHEDULED)
        self._badge.show_pill(state_pill(meeting.state))
        self._minutes.show_pill(minutes_pill(meeting.minutes_state))
        allowed = open_moves(meeting)
        for place, to in enumerate([state for state in MOVES if state in allowed]):
            button = writes(plain(move_text(meeting.state, to), partial(self.asked.emit, to)))
            self._moves.insertWidget(2 + place, button)
            self._buttons.append(button)

    def buttons(self) -> list[QPushButton]:
        """Return the buttons of the moves."""
        return list(self._buttons)


class Clocks(QWidget):
    """A meeting's times on each side's clock, with what to mind about its days."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(2, 1)
        self._shown: list[QWidget] = []

    def show_meeting(self, meeting: Meeting | None, parties: Sequence[Party]) -> None:
        """Show when the meeting begins and ends for each party."""
        for widget in self._shown:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        if meeting is None or meeting.starts_at is None or meeting.ends_at is None:
            return
        for row, party in enumerate(parties):
            begins = in_zone(meeting.starts_at, meeting.zone, party.zone)
            ends = in_zone(meeting.ends_at, meeting.zone, party.zone)
            name = party.called(i18n.language())
            seat = party.seat.best(i18n.language()) or zone_city(party.zone)
            where = f"{isolate(name)} ({isolate(seat)})"
            when = isolate(f"{_moment(begins)} – {_moment(ends)}")
            self._put(row, 0, muted(where))
            self._put(row, 1, Label(when))
            if rest := _rest_days(begins.date(), ends.date(), party):
                self._put(row, 2, Label(tr("{days}: rest day there", days=rest), "amber"))

    def texts(self) -> list[str]:
        """Return what is shown, line by line."""
        return [w.text() for w in self._shown if isinstance(w, Label)]

    def _put(self, row: int, column: int, widget: QWidget) -> None:
        self._grid.addWidget(widget, row, column)
        self._shown.append(widget)


class TitleField(LocalizedField):
    """A title that may stay empty: then it shows, as a placeholder, what the meeting is called instead."""

    usual = ""

    def _show(self) -> None:
        super()._show()
        if isinstance(self.edit, QLineEdit) and not self.edit.text() and not self.edit.placeholderText():
            self.edit.setPlaceholderText(self.usual)


class MeetingForm(Editor):
    """The fields of one meeting."""

    def __init__(
        self,
        save: Callable[[Any], Any],
        say: Callable[[SecretariatError], str],
        languages: Sequence[str],
    ) -> None:
        super().__init__(lambda meeting: save(self._moved(meeting)), say)
        self.title = TitleField("title", tr("Title"), languages)
        self.host = ChoiceField("host_party_id", tr("Host"), [], nullable=True)
        self.add(self.title, self.host, ChoiceField("mode", tr("Mode"), options("meeting_mode", MeetingMode)))
        zones = [(zone, zone.replace("_", " ")) for zone in time_zones()]
        self.add(
            DateTimeField("starts_at", tr("Starts")),
            DateTimeField("ends_at", tr("Ends")),
            ChoiceField("zone", tr("Time zone"), zones),
        )
        self.add(
            LocalizedField("place", tr("Place"), languages), LocalizedField("venue", tr("Venue"), languages)
        )
        self.joint = ChoicesField("joint_group_ids", tr("Joint with the groups"), [], rows=3)
        self.add(
            ChoiceField("distribution", tr("Distribution"), options("distribution", Distribution)), self.joint
        )

    def _moved(self, meeting: Meeting) -> Meeting:
        """Let the end follow when only the beginning was moved, so that the meeting stays as long as it was."""
        known: Meeting | None = self.record()
        if known is None or known.ends_at != meeting.ends_at or meeting.starts_at == known.starts_at:
            return meeting
        if known.starts_at is None or known.ends_at is None or meeting.starts_at is None:
            return meeting
        return replace(meeting, ends_at=known.ends_at + (meeting.starts_at - known.starts_at))


class DetailsPane(QWidget):
    """State, form, clocks and sittings of one meeting."""

    def __init__(self, page: Any, form: MeetingForm) -> None:
        super().__init__()
        self.form, self.state, self.clocks = form, StateRow(), Clocks()
        self.sittings = SittingsBox(page)
        self.files = FilesBox(page, tr("Files of the meeting"))
        self._parties: Sequence[Party] = ()
        form.section(tr("On each side’s clock"))
        form.add_widget(self.clocks)
        form.add_widget(self.sittings)
        form.add_widget(self.files)
        form.finish()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(MEDIUM)
        layout.addWidget(self.state)
        layout.addWidget(scrolling(form), 1)
        form.saved.connect(lambda meeting: self.clocks.show_meeting(meeting, self._parties))

    def show_meeting(
        self,
        meeting: Meeting | None,
        parties: Sequence[Party],
        groups: Sequence[tuple[int, str]] = (),
        name: str = "",
    ) -> None:
        """Show one meeting with these parties.

        `groups` are those that it can be joint with, and `name` is what it is called without a title of its own.
        """
        self._parties = parties
        self.form.joint.set_options(groups)
        self.form.joint.setVisible(bool(groups))
        self.form.title.usual = name
        language = i18n.language()
        hosts = [(p.id, p.called(language)) for p in parties]
        self.form.host.set_options(hosts)
        self.form.show_record(meeting)
        self.form.set_read_only(meeting is not None and not is_drafting(meeting))
        self.state.show_meeting(meeting)
        self.clocks.show_meeting(meeting, parties)
        self.sittings.show_meeting(meeting)
        self.files.show_files(Ref(Kind.MEETING, meeting.id) if meeting else None, Audience.OWN_SIDE)


@cache
def time_zones() -> tuple[str, ...]:
    """Return the IANA zones that are named after places, and UTC."""
    regions = ("Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/", "Europe/",
               "Indian/", "Pacific/")  # fmt: skip
    return ("UTC", *sorted(zone for zone in available_timezones() if zone.startswith(regions)))


def _moment(value: Any) -> str:
    return i18n.at_time(i18n.on_weekday(value, i18n.day(value.date())), f"{value:%H:%M}")


def _rest_days(first: date, last: date, party: Party) -> str:
    found = rest_days_between(first, last, party)
    return listed(i18n.locale().standaloneDayName(number) for number in found)

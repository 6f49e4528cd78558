"""The clock of the room: the time where the meeting is, the item under way, what is left of it, and how late it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from secretariat.domain.meetings import Meeting
from secretariat.domain.running import Phase, Running
from ui import i18n
from ui.i18n import isolate_ltr, joined, listed, tr
from ui.theme import SMALL
from ui.widgets.badge import Badge, Pill
from ui.widgets.flow import FlowBox
from ui.widgets.text import ElidedLabel, Label

LAST_MINUTES = 5
"""From here on the minutes left are shown as a warning."""
LATE_MINUTES = 15
"""From here on the meeting is shown as badly late."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the clock says: the time, where that is, what the meeting does, the item, and up to two states."""

    time: str = ""
    place: str = ""
    phase: str = ""
    item: str = ""
    left: Pill | None = None
    late: Pill | None = None

    def said(self) -> str:
        """Return everything in one line."""
        words = [pill.word for pill in (self.left, self.late) if pill is not None]
        return listed((self.time, self.place, self.phase, self.item, *words))


def told(meeting: Meeting, now: Running, item: str) -> Told:
    """Return what the clock says at one moment; `item` is the number and title of the item under way."""
    return Told(
        isolate_ltr(f"{now.now:%H:%M}"),
        _place(meeting.zone, now.now),
        _phase(now),
        item,
        _left(now.left_minutes),
        _late(now.late_minutes),
    )


class ClockBox(QWidget):
    """The clock above the agenda."""

    def __init__(self) -> None:
        super().__init__()
        self.time, self.place = Label("", size="figure", bold=True), Label("", "muted", "small", wrap=True)
        self.phase, self.item = Label("", wrap=True), ElidedLabel("", bold=True)
        self.left, self.late = Badge(), Badge()
        self._pills = FlowBox()
        self._pills.row.addWidget(self.left)
        self._pills.row.addWidget(self.late)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, 0, SMALL, 4)
        column.setSpacing(2)
        for widget in (self.time, self.place, self.phase, self.item, self._pills):
            column.addWidget(widget)

    def show_told(self, said: Told) -> None:
        """Show another moment."""
        self.time.setText(said.time)
        self.place.setText(said.place)
        self.phase.setText(said.phase)
        self.item.setText(said.item)
        for badge, pill in ((self.left, said.left), (self.late, said.late)):
            badge.show_pill(pill or Pill(""))
        self._pills.setVisible(said.left is not None or said.late is not None)
        self.setAccessibleName(said.said())


class ClockLine(ElidedLabel):
    """The clock in one line, where there is no room for the agenda."""

    def __init__(self) -> None:
        super().__init__("", bold=True)

    def show_told(self, said: Told) -> None:
        """Show another moment."""
        words = [pill.word for pill in (said.left, said.late) if pill is not None]
        self.setText(joined((said.time, *words, said.item, "" if words else said.phase)))
        tones = [pill.tone for pill in (said.left, said.late) if pill is not None]
        self.set_tint("red" if "red" in tones else "text")
        self.setAccessibleName(said.said())


def minutes(number: int) -> str:
    """Return a number of minutes in hours and minutes: "1 h 5 min"."""
    hours, rest = divmod(number, 60)
    if not hours:
        return tr("{minutes} min", minutes=rest)
    return tr("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else tr("{hours} h", hours=hours)


def _place(zone: str, now: datetime) -> str:
    """Return the day, and of which city the time is."""
    offset = now.replace(tzinfo=ZoneInfo(zone)).strftime("%z")
    hours, rest = int(offset[:3]), offset[3:]
    shown = f"UTC{hours:+d}" + (f":{rest}" if rest != "00" else "")
    city = zone.rpartition("/")[2].replace("_", " ")
    where = listed((city, isolate_ltr(shown))) if "/" in zone else isolate_ltr(shown)
    return joined((i18n.on_weekday(now, i18n.day(now.date())), where))


def _phase(now: Running) -> str:
    if now.until is None:
        return tr("This meeting has no times yet.")
    day = i18n.at_time(i18n.on_weekday(now.until, i18n.day(now.until.date())), f"{now.until:%H:%M}")
    clock = f"{now.until:%H:%M}"
    when = clock if now.until.date() == now.now.date() else day
    if now.phase is Phase.SITTING and now.sittings > 1:
        return tr("Sitting {number} of {all}, until {when}", number=now.sitting, all=now.sittings, when=when)
    return {
        Phase.BEFORE: tr("Begins {when}", when=when),
        Phase.SITTING: tr("Until {when}", when=when),
        Phase.BREAK: tr("Break until {when}", when=when),
        Phase.OVERTIME: tr("Was to end at {when}", when=clock),
    }.get(now.phase, tr("Ended {when}", when=day))


def _left(number: int | None) -> Pill | None:
    if number is None:
        return None
    if number < 0:
        return Pill(tr("{time} over", time=minutes(-number)), "red", "!")
    text = tr("{time} left", time=minutes(number))
    return Pill(text, "amber", "clock") if number <= LAST_MINUTES else Pill(text, "green", "dot")


def _late(number: int | None) -> Pill | None:
    if number is None:
        return None
    if number > 0:
        tone = ("red", "!") if number >= LATE_MINUTES else ("amber", "clock")
        return Pill(tr("{time} late", time=minutes(number)), *tone)
    if number < 0:
        return Pill(tr("{time} ahead", time=minutes(-number)), "blue", "check")
    return Pill(tr("On time"), "green", "check")

"""Dates in forms: typed as 2026-03-11, 11 March 2026 or "in 30 days", or picked from a calendar (Alt+Down).

The day that words name is said below the field while they are typed; it is handed over when the field is left or Enter
is pressed, and then stands there as a date.

DateField("due_on", tr("Due"))                  # value: date | None
DateTimeField("starts_at", tr("Starts"))        # value: naive datetime | None: the wall time of the meeting's zone
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from secretariat.domain.date_words import YEARS
from secretariat.domain.errors import SecretariatError
from ui import i18n
from ui.i18n import tr
from ui.widgets.buttons import icon_button
from ui.widgets.day_words import read_day, told
from ui.widgets.fields import Field, is_leaving, set_line
from ui.widgets.text import Label, tip
from ui.words import sentence

if TYPE_CHECKING:
    from secretariat.services.date_words import DayRead

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_WORDS = re.compile(r"(\d{1,2})\.?\s+([^\W\d]+)\.?,?\s+(\d{4})")
_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})")


def parse_day(text: str) -> date | None:
    """Return the date that `text` names (ISO 8601, or day month year with the month as a word), None if it is none.

    The month may be cut short to three letters or more where they begin one month alone.
    """
    text = text.strip()
    if found := _ISO.fullmatch(text):
        parts = tuple(int(part) for part in found.groups())
    elif found := _WORDS.fullmatch(text):
        month = _month(found[2])
        parts = (int(found[3]), month, int(found[1]))
    else:
        return None
    try:
        day = date(*parts)
    except ValueError:
        return None
    return day if day.year in YEARS else None


def parse_moment(text: str) -> datetime | None:
    """Return the date and time that `text` names, such as 2026-03-11 09:30, None if it is none."""
    iso = text.strip().replace("T", " ", 1) if text.strip()[:1].isdigit() else text
    day, clock = _split(iso)
    on = parse_day(day)
    return datetime.combine(on, clock) if on is not None and clock is not None else None


def _split(text: str) -> tuple[str, time | None]:
    """Return what stands before the time of day, and the time, None without one."""
    day, _, clock = text.strip().replace(",", " ").rpartition(" ")
    found = _TIME.fullmatch(clock)
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return text.strip(), None
    return day.strip(), time(int(found[1]), int(found[2]))


def _month(word: str) -> int:
    word = word.casefold()
    for code in (i18n.language(), "en"):
        names = [QLocale(code).standaloneMonthName(number).casefold() for number in range(1, 13)]
        begun = [number for number, name in enumerate(names, 1) if len(word) >= 3 and name.startswith(word)]
        if word in names:
            return names.index(word) + 1
        if begun:
            return begun[0] if len(begun) == 1 else 0
    return 0


class DateField(Field):
    """A date, or none. What is typed may be words, which count as the day that they name."""

    typed = False  # 2026-03-1 on the way to 2026-03-11 is a date too

    placeholder = "YYYY-MM-DD"

    def __init__(self, name: str, caption: str, hint: str = "") -> None:
        super().__init__(name, caption, hint)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.placeholder)
        tip(self.edit, tr("A date, or words for one, such as “in 30 days” or “end of August”"))
        # Digits and hyphens read left to right in every language.
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.button = icon_button(
            "calendar", tr("Pick a date for {field} (Alt+Down)", field=caption), self.open_calendar
        )
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.echo = Label("", "muted", "small", wrap=True)
        self.echo.hide()
        self._popup: QWidget | None = None
        self._understood: tuple[str, DayRead | SecretariatError] | None = None  # the text that was read last
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self.build(holder, self.echo)
        self.edit.textChanged.connect(self._was_edited)
        self.edit.textEdited.connect(lambda _text: self._say_day())
        self.edit.returnPressed.connect(self._enter)

    def inputs(self) -> list[QWidget]:
        return [self.edit]

    def value(self) -> Any:
        text = self.edit.text()
        return parse_day(text) or self._in_words(text)

    def set_value(self, value: Any) -> None:
        self._show(value.isoformat() if value else "")

    def problem(self) -> str:
        text = self.edit.text().strip()
        if not text or self.value() is not None:
            return ""
        return self._refusal(text) or tr(
            "“{text}” is not a date. Write it as 2026-03-11, 11 March 2026 or “in 30 days”.", text=text
        )

    def raw(self) -> Any:
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        self._show(raw)

    def set_read_only(self, read_only: bool) -> None:
        self.edit.setReadOnly(read_only)
        self.button.setEnabled(not read_only)

    def text_of(self, value: Any) -> str:
        return i18n.day(value) or "–"

    def forget_typing(self) -> None:
        if self.edit.isUndoAvailable():
            self._setting = True
            self.edit.setText(self.edit.text())
            self._setting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._understood = None  # the day may have changed, or a meeting moved
        elif is_leaving(event):
            self._settle()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() == Qt.Key.Key_Down and not self.edit.isReadOnly():
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def open_calendar(self) -> None:
        """Show the calendar at the field's date, else at today's."""
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setLocale(i18n.locale())
        shown = self._date() or date.today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        self._popup = QWidget(self, Qt.WindowType.Popup)
        self._popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box = QVBoxLayout(self._popup)
        box.setContentsMargins(1, 1, 1, 1)
        box.addWidget(calendar)
        self._popup.move(self.edit.mapToGlobal(QPoint(0, self.edit.height() + 2)))
        self._popup.show()
        calendar.setFocus()

    def _enter(self) -> None:
        self._settle()
        self.finished.emit()

    def _settle(self) -> None:
        """Write the day that the words name; tomorrow they would name another one."""
        self.echo.hide()
        if not self.edit.isReadOnly() and self._is_in_words():
            self._setting = True
            self._take(self._date())
            self._setting = False

    def _is_in_words(self) -> bool:
        text = self.edit.text()
        return parse_day(text) is None and self._in_words(text) is not None

    def _say_day(self) -> None:
        """Say below the field which day is named by what is typed; what is only begun is not complained of."""
        day, found = self._day_text(), ""
        if day.strip():
            read = self._read(day)
            if not isinstance(read, SecretariatError):
                found = told(read)
            elif read.code != "date_words_unknown":
                found = sentence(read)
        self.echo.setText(found)
        self.echo.setVisible(bool(found))
        self.edit.setAccessibleDescription(found)

    def _day_text(self) -> str:
        """Return the part of what is typed that names the day."""
        return self.edit.text()

    def _in_words(self, text: str) -> date | None:
        read = self._read(text) if text.strip() else None
        return None if read is None or isinstance(read, SecretariatError) else read.day

    def _refusal(self, text: str) -> str:
        """Return why a date in words is refused, "" when there is more to say than that it is none."""
        read = self._read(text)
        if isinstance(read, SecretariatError) and read.code != "date_words_unknown":
            return sentence(read)
        return ""

    def _read(self, text: str) -> DayRead | SecretariatError:
        if self._understood is None or self._understood[0] != text:
            try:
                self._understood = text, read_day(self, text)
            except SecretariatError as error:
                self._understood = text, error
        return self._understood[1]

    def _date(self) -> date | None:
        value = self.value()
        return value.date() if isinstance(value, datetime) else value

    def _picked(self, chosen: QDate) -> None:
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self._take(date(chosen.year(), chosen.month(), chosen.day()))
        self.finished.emit()

    def _take(self, chosen: date | None) -> None:
        self.edit.setText(chosen.isoformat() if chosen else "")

    def _show(self, text: str) -> None:
        self._setting = True
        if self._same(text) and self.edit.hasFocus():
            pass  # "11 March 2026" stays as typed until the field is left
        else:
            set_line(self.edit, text)
        self._setting = False

    def _same(self, text: str) -> bool:
        return bool(text) and self.value() == parse_day(text)


class DateTimeField(DateField):
    """A date with a time of day, without a zone of its own; or none."""

    placeholder = "YYYY-MM-DD HH:MM"

    def __init__(self, name: str, caption: str, hint: str = "") -> None:
        super().__init__(name, caption, hint)
        tip(self.edit, tr("A date and a time, or words for the date, such as “tomorrow 9:30”"))

    def value(self) -> Any:
        text = self.edit.text()
        return parse_moment(text) or self._moment_in_words(text)

    def set_value(self, value: Any) -> None:
        self._show(f"{value:%Y-%m-%d %H:%M}" if value else "")

    def problem(self) -> str:
        text = self.edit.text().strip()
        if not text or self.value() is not None:
            return ""
        day = self._day_text()
        refused = self._refusal(day) if day else ""
        return refused or tr(
            "“{text}” is not a date and time. Write it as 2026-03-11 09:30 or “tomorrow 9:30”.", text=text
        )

    def text_of(self, value: Any) -> str:
        return i18n.moment(value) or "–"

    def _take(self, chosen: date | None) -> None:
        if chosen is None:
            return
        before = self.value()
        clock = before.time() if before else time(9, 0)
        self.edit.setText(f"{chosen.isoformat()} {clock:%H:%M}")

    def _same(self, text: str) -> bool:
        return bool(text) and self.value() == parse_moment(text)

    def _is_in_words(self) -> bool:
        text = self.edit.text()
        return parse_moment(text) is None and self._moment_in_words(text) is not None

    def _day_text(self) -> str:
        return _split(self.edit.text())[0]

    def _moment_in_words(self, text: str) -> datetime | None:
        words, clock = _split(text)
        day = self._in_words(words) if clock is not None else None
        return datetime.combine(day, clock) if day is not None and clock is not None else None

"""What is asked before a report is made: two small forms that belong to no record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import language_name, tr
from ui.theme import MEDIUM
from ui.widgets.fields import Field
from ui.widgets.form import ChoiceField, DateField


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """A progress report as it is asked for; `suffix` is that of the workbook or of the brief."""

    as_of: date
    since: date | None
    language: str
    suffix: str


@dataclass(frozen=True, slots=True)
class MinutesChoice:
    """Minutes as they are asked for; `first` is the side named first, None for the agreement's order."""

    meeting_id: int
    language: str
    first: int | None


class Choices(QWidget):
    """Fields whose every finished change is told."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[Field] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(MEDIUM)

    def add(self, *fields: Field) -> None:
        """Add a row of fields."""
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for field in fields:
            self._fields.append(field)
            field.only_shows = True
            field.finished.connect(self._finished)
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.addLayout(row)

    def problem(self) -> Field | None:
        """Say at each field what is wrong with it, and return the first such field."""
        wrong: list[Field] = []
        for field in self._fields:
            sentence = field.problem()
            field.show_error(sentence)
            if sentence:
                wrong.append(field)
        return wrong[0] if wrong else None

    def _finished(self) -> None:
        self.problem()
        self.changed.emit()

    def offer_languages(self, field: ChoiceField, languages: list[str], preferred: str) -> None:
        """Offer languages, the preferred one chosen at the beginning."""
        before = field.value()
        field.set_options([(code, language_name(code)) for code in languages])
        if before not in languages and languages:
            field.set_value(preferred if preferred in languages else languages[0])


class ReportForm(Choices):
    """As-of date, the day that it is compared with, language, and workbook or brief."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self.as_of = DateField("as_of", tr("As of"), tr("The register is shown as it stood on this day."))
        self.since = DateField("since", tr("Change since"), tr("Empty for the last report made."))
        self.language = ChoiceField("language", tr("Language"), ())
        self.as_of.set_value(today)
        kinds = [(".xlsx", tr("Workbook (Excel)")), (".pdf", tr("Brief of one page (PDF)"))]
        self.suffix = ChoiceField("suffix", tr("File"), kinds)
        self.suffix.set_value(".xlsx")
        self.add(self.as_of, self.since)
        self.add(self.language, self.suffix)

    def problem(self) -> Field | None:
        found = super().problem()
        if found is None and self.as_of.value() is None:
            self.as_of.show_error(tr("A report needs the day as of which it is made."))
            return self.as_of
        if found is None and self.since.value() and self.since.value() > self.as_of.value():
            self.since.show_error(tr("The period would begin after the day of the report."))
            return self.since
        return found

    def choice(self) -> ReportChoice | None:
        """Return what is asked for, None while something is wrong."""
        if self.problem() is not None:
            return None
        return ReportChoice(
            self.as_of.value(), self.since.value(), self.language.value(), self.suffix.value()
        )


class MinutesForm(Choices):
    """Meeting, language, and the side named first."""

    def __init__(self) -> None:
        super().__init__()
        self.meeting = ChoiceField("meeting", tr("Meeting"), (), none=0)
        self.language = ChoiceField("language", tr("Language"), ())
        self.first = ChoiceField(
            "first", tr("Side named first"), (), tr("Each side keeps the original that names it first.")
        )
        self.add(self.meeting)
        self.add(self.language, self.first)

    def offer(self, meetings: list[tuple[int, str]], sides: list[tuple[Any, str]]) -> None:
        """Offer the group's meetings, the latest chosen, and its sides."""
        before = self.meeting.value()
        self.meeting.set_options(meetings)
        if before not in [key for key, _ in meetings] and meetings:
            self.meeting.set_value(meetings[0][0])
        chosen = self.first.value()
        self.first.set_options(sides)
        if chosen not in [key for key, _ in sides] and sides:
            self.first.set_value(sides[0][0])

    def choice(self) -> MinutesChoice | None:
        """Return what is asked for, None while something is wrong."""
        if self.problem() is not None:
            return None
        return MinutesChoice(self.meeting.value(), self.language.value(), self.first.value())

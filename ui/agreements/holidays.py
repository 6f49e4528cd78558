"""The holidays of each party by year: those of the calendar, and what the party adds to or strikes off its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.agreements import Party
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import RuleViolation
from secretariat.domain.holidays import Holiday
from ui import i18n
from ui.i18n import day, isolate_ltr, listed, on_weekday, tr
from ui.page import Page
from ui.theme import SMALL
from ui.widgets.badge import Pill
from ui.widgets.buttons import icon_button, plain
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.form import DateField, LocalizedField
from ui.widgets.form_dialog import FormDialog
from ui.widgets.order_list import OrderLine, OrderList
from ui.widgets.text import Label
from ui.widgets.writing import writes

FIRST_YEAR, LAST_YEAR = 1900, 2200


class HolidaysPane(QWidget):
    """One party and one year at a time; a line is a day."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self._sides: tuple[Party, ...] = ()
        self._languages: tuple[str, ...] = ("en",)
        self._lines: dict[int, Any] = {}
        self.year = page.context.today().year
        self.parties = ChipRow()
        self.parties.chosen.connect(lambda _key: self.refresh())
        self.view = OrderList(movable=False)
        self.view.setAccessibleName(tr("Holidays"))
        self.view.current_changed.connect(lambda _id: self._tell())
        self.view.opened.connect(lambda _id: self.edit())
        self.view.remove_asked.connect(lambda _id: self.turn())
        self.empty = EmptyState("calendar", tr("The calendar has no public holiday for this party and year."))
        self.switcher = Switcher(self.view, self.empty)
        self.year_label = Label("", bold=True)
        self.add = writes(plain(tr("New holiday…"), self.new, "plus"))
        self.change = writes(plain(tr("Change…"), self.edit, "pencil"))
        self.toggle = writes(plain("", self.turn))
        self.note = Label("", "muted", "small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SMALL)
        layout.addLayout(self._head())
        layout.addWidget(self.switcher, 1)
        layout.addLayout(self._buttons())
        layout.addWidget(self.note)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.parties)
        row.addStretch(1)
        self.earlier = icon_button("chevron-left", tr("Year before"), lambda: self.step(-1), framed=False)
        self.later = icon_button("chevron-right", tr("Year after"), lambda: self.step(1), framed=False)
        for widget in (self.earlier, self.year_label, self.later):
            row.addWidget(widget)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        for button in (self.add, self.change, self.toggle):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # What the page uses.

    def show_sides(self, sides: Sequence[Party], languages: Sequence[str]) -> None:
        """Show the lists of the parties of an agreement."""
        self._sides, self._languages = tuple(sides), tuple(languages)
        language = self._page.context.language
        self.parties.show_chips([Chip(str(party.id), party.called(language)) for party in self._sides])
        self.refresh()

    def refresh(self) -> None:
        """Show the list of the party and the year that are chosen."""
        party = self.party()
        self.year_label.setText(isolate_ltr(str(self.year)))
        self.earlier.setEnabled(self.year > FIRST_YEAR)
        self.later.setEnabled(self.year < LAST_YEAR)
        found = (
            self._page.office.holidays.of(party.id, self.year, self._page.context.language) if party else []
        )
        self._lines = {line.day.toordinal(): line for line in found}
        self.view.set_lines(_order_line(line) for line in found)
        self.switcher.show_empty(not found)
        if not self.view.current_id() and found:
            self.view.setCurrentRow(0)
        rest = listed(i18n.locale().standaloneDayName(number) for number in party.rest_days) if party else ""
        moon = tr("Days of the moon calendar are estimates until they are announced; correct them here.")
        weekly = tr("Weekly rest days: {days}.", days=rest) if rest else tr("No weekly rest days.")
        self.note.setText(f"{weekly} {moon}" if party else "")
        self._tell()

    def party(self) -> Party | None:
        """Return the party whose list is shown."""
        return next((party for party in self._sides if str(party.id) == self.parties.key()), None)

    def step(self, years: int) -> None:
        """Show another year."""
        self.year = max(FIRST_YEAR, min(LAST_YEAR, self.year + years))
        self.refresh()

    # Verbs.

    def new(self) -> None:
        """Ask for a day that the calendar does not have."""
        party = self.party()
        if party is not None:
            self._ask(Holiday(party_id=party.id), tr("New holiday"), tr("Add"))

    def edit(self) -> None:
        """Change a day of the party's own."""
        line = self._current()
        if line is not None and line.record is not None and not line.struck:
            self._ask(line.record, tr("Holiday"), tr("Change"))

    def turn(self) -> None:
        """Strike a day of the calendar, bring it back, or remove one of the party's own."""
        line, party = self._current(), self.party()
        if line is None or party is None:
            return
        office = self._page.office
        if line.record is not None:
            ref = Ref(Kind.HOLIDAY, line.record.id)
            self._page.desk.run(lambda: office.records.remove(ref))
        else:
            struck = Holiday(party_id=party.id, day=line.day, working=True)
            self._page.desk.run(lambda: office.holidays.save(struck))

    def _ask(self, holiday: Holiday, title: str, yes: str) -> FormDialog:
        page = self._page
        dialog = FormDialog(page, title, "", yes, page.desk.say)
        when, name = DateField("day", tr("Day")), LocalizedField("name", tr("Name"), self._languages)
        when.set_value(holiday.day)
        name.set_value(holiday.name)
        dialog.add(when)
        dialog.add(name)

        def submit(values: dict[str, Any]) -> Outcome[Any] | None:
            wanted = replace(holiday, **values)
            outcome = page.desk.run(lambda: page.office.holidays.save(wanted), raising=(RuleViolation,))
            if outcome is not None:
                self.year = wanted.day.year if wanted.day else self.year
                self.refresh()
                self.view.select_id(wanted.day.toordinal() if wanted.day else 0)
            return outcome

        dialog.submit = submit
        dialog.open()
        return dialog

    def _current(self) -> Any:
        return self._lines.get(self.view.current_id())

    def _tell(self) -> None:
        line = self._current()
        self.add.setEnabled(self.party() is not None)
        self.change.setVisible(line is not None and line.record is not None and not line.struck)
        self.toggle.setVisible(line is not None)
        if line is None:
            return
        if line.struck:
            text = tr("A holiday after all")
        elif line.record is not None:
            text = tr("Remove this day")
        else:
            text = tr("The party works on this day")
        self.toggle.setText(text)
        self.toggle.setAccessibleName(text)


def _order_line(line: Any) -> OrderLine:
    pill = None
    if line.struck:
        pill = Pill(tr("Working day"), "grey")
    elif line.record is not None:
        pill = Pill(tr("Own day"), "blue", "dot")
    name = line.name or tr("Holiday")
    return OrderLine(line.day.toordinal(), "", name, on_weekday(line.day, day(line.day)), pill=pill)

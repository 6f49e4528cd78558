"""One screen for an old table: how its columns are read, what its names stand for, what would become of each row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from secretariat.domain.changes import Kind
from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.import_days import DayOrder
from secretariat.domain.imports import Choices, ImportField, Name, Preview, Table, Target
from ui.actions.importing_columns import ColumnStrip
from ui.actions.importing_names import NamesPane, Options, person_options, word_options
from ui.actions.importing_rows import RowsPane
from ui.i18n import isolate, language_name, plural, tr
from ui.page import Page
from ui.theme import MEDIUM
from ui.widgets.buttons import quiet
from ui.widgets.dialogs import Question, confirm
from ui.widgets.form import ChoiceField, DateField
from ui.widgets.tabs import Tabs
from ui.widgets.text import Label, unmnemonic
from ui.words import long_day, options

Submit = Callable[[Table, Choices, Preview], Any]


class ImportDialog(Question):
    """Shows what an import would do, and does it for the rows that are taken.

    What is corrected is read anew in the background; the button waits for it, so that it always has the true number.
    """

    def __init__(self, page: Page, tables: tuple[Table, ...]) -> None:
        super().__init__(page, tr("Import a table"), "", tr("Import"), tr("Cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1060, 760)
        self.submit: Submit = lambda _table, _choices, _shown: None
        self._page, self._tables = page, tables
        self._group = page.context.group_id
        self._names = {
            kind: list(page.office.lists.names(kind, page.context.language).items())
            for kind in (Kind.PERSON, Kind.AREA)
        }
        parties = page.office.groups.parties(self._group)
        self._parties = [(party.id, party.called(page.context.language)) for party in parties]
        self.table = tables[0]
        self.choices = page.office.imports.guess(self._group, self.table)
        self.preview: Preview | None = None
        self._asked = 0
        self._closed = False
        self._make()
        self._build()
        self._changed = False
        self.finished.connect(lambda _result: setattr(self, "_closed", True))
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.accept)
        self._show_table()

    def _make(self) -> None:
        places = [(place, self._described(table)) for place, table in enumerate(self._tables)]
        self.which = ChoiceField("table", tr("Table"), places)
        self.which.finished.connect(self._other_table)
        self.which.setVisible(len(self._tables) > 1)
        self.as_of = DateField("as_of", tr("Stands as of"))
        self.agreed_on = DateField("agreed_on", tr("Agreed on, where it does not say"))
        self.order = ChoiceField("order", tr("Dates"), options("day_order", DayOrder), nullable=True)
        languages = [(code, language_name(code)) for code in self._page.context.languages]
        self.language = ChoiceField("language", tr("Language of its texts"), languages)
        for field in (self.as_of, self.agreed_on, self.order, self.language):
            field.finished.connect(self._settings)
        self.rows = RowsPane()
        self.rows.asked.connect(self._take)
        self.names = NamesPane(self._options)
        self.names.chosen.connect(self._stands_for)
        self.names.new_people.connect(lambda on: self._correct(replace(self.choices, new_people=on)))
        self.tabs = Tabs([("rows", tr("Rows"), self.rows), ("names", tr("Names and words"), self.names)])
        self.error = Label("", "red", wrap=True)
        self.error.hide()
        self.proposed = quiet("", self._take_proposed, "check")
        self.proposed.hide()
        self.ask_leave = confirm
        self.strip: ColumnStrip | None = None

    def _build(self) -> None:
        self.body.setSpacing(MEDIUM)
        fields = QHBoxLayout()
        fields.setSpacing(MEDIUM)
        for field in (self.which, self.as_of, self.agreed_on, self.order, self.language):
            fields.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(fields)
        self.body.addWidget(self.tabs.row)
        self.body.addWidget(self.tabs, 1)
        self.body.addWidget(self.error)
        self.body.addWidget(self.proposed, 0, Qt.AlignmentFlag.AlignLeading)
        self.layout().setStretchFactor(self.body, 1)  # type: ignore[union-attr]

    def _show_table(self) -> None:
        """Show the columns and settings of the table, and read it."""
        if self.strip is not None:
            self.body.removeWidget(self.strip)
            self.strip.hide()
            self.strip.deleteLater()
        self.strip = ColumnStrip(self.table, self.choices.fields)
        self.strip.changed.connect(self._columns)
        self.body.insertWidget(1, self.strip)
        self.as_of.set_value(self.choices.as_of)
        self.agreed_on.set_value(self.choices.agreed_on)
        self.order.set_value(self.choices.day_order)
        self.language.set_value(self.choices.language)
        self.which.set_value(self._tables.index(self.table))
        self._read(self.choices)

    def accept(self) -> None:
        if self.preview is None or not self.yes.isEnabled():
            return
        try:
            outcome = self.submit(self.table, self.choices, self.preview)
        except RuleViolation as error:
            self._tell(error)
            if error.code == "import_stale":
                self._read(self.choices, keep=True)
            return
        if outcome is None:
            self._say(tr("This could not be stored now. Nothing was imported; try again in a moment."))
            return
        super().accept()

    def reject(self) -> None:
        """Leave, and ask first when something was corrected here that would be lost."""
        text = tr("What you corrected here is lost. The register stays as it is.")
        if not self._changed or self.ask_leave(self, tr("Leave the import?"), text, tr("Leave")):
            super().reject()

    # What is corrected.

    def _other_table(self) -> None:
        self._changed = True
        self.table = self._tables[self.which.value()]
        self.choices = self._page.office.imports.guess(self._group, self.table)
        self._show_table()

    def _columns(self) -> None:
        assert self.strip is not None
        self._correct(replace(self.choices, fields=self.strip.fields()))

    def _settings(self) -> None:
        wrong = [field for field in (self.as_of, self.agreed_on) if field.problem()]
        for field in (self.as_of, self.agreed_on):
            field.show_error(field.problem())
        if wrong:
            return
        changed = replace(
            self.choices,
            as_of=self.as_of.value() or self._page.context.today(),
            agreed_on=self.agreed_on.value(),
            day_order=self.order.value(),
            language=self.language.value(),
        )
        if changed != self.choices:
            self._correct(changed)

    def _take_proposed(self) -> None:
        self.agreed_on.set_value(self._page.office.imports.proposed_day(self._group, self.choices.as_of))
        self._settings()

    def _take(self, numbers: list[int], take: bool) -> None:
        self._correct(replace(self.choices, rows={**self.choices.rows, **dict.fromkeys(numbers, take)}))

    def _stands_for(self, name: Name, target: Target) -> None:
        self._correct(replace(self.choices, targets={**self.choices.targets, name: target}))

    def _options(self, field: ImportField) -> Options:
        match field:
            case ImportField.SIDE:
                return self._parties
            case ImportField.AREA:
                return self._names[Kind.AREA]
            case ImportField.STATUS | ImportField.PRIORITY:
                return word_options(field)
            case _:
                return person_options(self._names[Kind.PERSON])

    def _correct(self, choices: Choices) -> None:
        self._changed = True
        self._read(choices)

    # What is shown.

    def _read(self, choices: Choices, *, keep: bool = False) -> None:
        """Ask what would become of the rows; only the latest answer counts. `keep` leaves what is said about it."""
        self.choices = choices
        self._asked += 1
        asked, table, imports, group = self._asked, self.table, self._page.office.imports, self._group
        self.yes.setEnabled(False)
        self.order.setVisible(imports.asks_for_order(table, choices))
        if not keep:
            self._say("")

        def then(preview: Preview) -> None:
            if asked == self._asked and not self._closed:
                self._show(preview)

        def trouble(error: BaseException) -> None:
            if not isinstance(error, SecretariatError):
                raise error
            if asked == self._asked and not self._closed:
                self._tell(error)

        self._page.context.background.run(lambda: imports.preview(group, table, choices), then, trouble)

    def _show(self, preview: Preview) -> None:
        self.preview = preview
        self.rows.show_preview(preview)
        self.names.show_matches(preview.matches)
        self.tabs.show_counts(rows=len(preview.rows), names=len(preview.matches))
        if self.order.value() is None and preview.order is not None:
            self.order.set_value(preview.order)
        if preview.dates_ambiguous:
            self._tell(RuleViolation("dates_ambiguous", text=preview.dates_ambiguous))
        self._show_question(preview)
        count = len(preview.taken)
        text = plural(count, "Import {n} item", "Import {n} items")
        self.yes.setText(unmnemonic(text))
        self.yes.setAccessibleName(text)
        self.yes.setEnabled(bool(count) and not preview.dates_ambiguous and not preview.agreed_unknown)

    def _show_question(self, preview: Preview) -> None:
        """Ask when items were agreed that do not say so, and offer the day on which they most likely were."""
        self.proposed.setVisible(bool(preview.agreed_unknown))
        if not preview.agreed_unknown:
            return
        day = self._page.office.imports.proposed_day(self._group, self.choices.as_of)
        self.proposed.setText(unmnemonic(tr("They were agreed on {day}", day=isolate(long_day(day)))))
        if not preview.dates_ambiguous:
            self._tell(RuleViolation("import_agreed_unknown", name=self.table.name, day=day))

    def _tell(self, error: SecretariatError) -> None:
        self._say(self._page.desk.say(error))

    def _say(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def _described(self, table: Table) -> str:
        rows = plural(len(table.rows), "{n} row", "{n} rows")
        return f"{isolate(table.place or table.name)} ({rows})"

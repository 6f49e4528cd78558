"""The tab that makes files: what, a few figures of what it will contain, the work itself, and what was made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import SecretariatError
from ui.i18n import day, tr
from ui.page import Page
from ui.reports import columns
from ui.reports.editor import MinutesForm, ReportForm
from ui.reports.figures import FigureGrid, changes_line, minutes_figures, report_figures
from ui.theme import MEDIUM
from ui.widgets.buttons import plain
from ui.widgets.card import Card
from ui.widgets.chips import Chip, ChipRow
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import Exporter, minutes_order
from ui.widgets.order_list import OrderList
from ui.widgets.panes import Panes
from ui.widgets.text import Label


class Making(QWidget):
    """Chooses, shows, writes."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.exporter = Exporter(page.context, self)
        self.exporter.written.connect(self._written)
        self.exporter.busy.connect(lambda busy: self._enable_writing(not busy))
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self.made: list[columns.Made] = []
        self._asked = 0
        self._what = ""
        self.kinds = ChipRow([Chip("report", tr("Progress report")), Chip("minutes", tr("Minutes"))])
        self.report_form, self.minutes_form = ReportForm(page.context.today()), MinutesForm()
        self.about = Label("", "muted", wrap=True)
        self.trouble = Label("", "red", wrap=True)
        self.trouble.hide()
        self.figures = FigureGrid()
        self.changes = Label("", "muted", wrap=True)
        self.kept: list[Any] = []
        self.kinds.chosen.connect(lambda _key: self._show_kind())
        for form in (self.report_form, self.minutes_form):
            form.changed.connect(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            Panes("reports", [self._choice_card(), self._right()], (2, 4), page.context.window_state)
        )
        self._show_made(0)

    def _choice_card(self) -> Card:
        card = Card(tr("What to make"))
        card.body.setSpacing(MEDIUM)
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addStretch(1)
        card.body.addLayout(row)
        card.add(self.about)
        card.add(self.report_form)
        card.add(self.minutes_form)
        card.add(self.trouble)
        card.body.addStretch(1)
        card.add(self.exporter.strip)
        return card

    def _right(self) -> QWidget:
        right = QWidget()
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(MEDIUM)
        contents = Card(tr("What it will contain"))
        contents.add(self.figures)
        contents.add(self.changes)
        box.addWidget(contents)
        box.addWidget(self._made_card(), 1)
        return right

    def _made_card(self) -> Card:
        card = Card(tr("Files and reports"), flush=True)
        self.shown = ChipRow(
            [Chip("session", tr("Made in this session")), Chip("kept", tr("Reports made"))], yielding=True
        )
        self.shown.chosen.connect(lambda _key: self._show_made(0))
        card.head.insertWidget(1, self.shown)
        self.open_button = plain(tr("Open"), self.open_made, "external-link")
        self.folder_button = plain(tr("Show in folder"), self.show_folder, "folder-open")
        self.compare_button = plain(tr("Compare with this one"), self.open_made, "history")
        self.compare_button.hide()  # a row with all three would widen the window before the first one is chosen
        card.head.addWidget(self.compare_button)
        card.head.addWidget(self.folder_button)
        card.head.addWidget(self.open_button)
        self.view = OrderList(movable=False)
        self.view.setAccessibleName(tr("Files and reports"))
        self.view.opened.connect(lambda _id: self.open_made())
        self.view.current_changed.connect(lambda _id: self._enable())
        self.empty = EmptyState("file-spreadsheet", tr("What you write stands here, to be opened."))
        self.switcher = Switcher(self.view, self.empty)
        card.add(self.switcher, 1)
        return card

    # What the page uses.

    def refresh(self) -> None:
        """Offer what the group shown has now, and count again."""
        from secretariat.services.words import languages

        office, context = self.page.office, self.page.context
        if not context.group_id:
            return
        known = [code for code in context.languages if code in languages()] or list(languages())
        for form in (self.report_form, self.minutes_form):
            form.offer_languages(form.language, known, context.language)
        meetings = [
            (line.id, "  ".join(filter(None, (line.symbol, line.title))))
            for line in reversed(office.lists.meetings(context.group_id, context.language))
            if line.minutes_state.value != "drafting" or line.state.value in ("in_session", "held", "closed")
        ]
        sides = [
            (party.id, party.called(context.language)) for party in office.groups.parties(context.group_id)
        ]
        self.minutes_form.offer(meetings, sides)
        if self.shown.key() == "kept":
            self._show_made(self.view.current_id())
        self._show_kind()

    def write(self) -> None:
        """Ask for the place and write what is chosen, in a process of its own."""
        form = self._form()
        wrong = form.problem()
        if wrong is not None:
            wrong.focus()
            return
        if self.page.context.group_id:
            order, name, title, kinds, what = self._order()
            if self.exporter.ask_and_write(order, name, title, kinds):
                self._what = what

    def show_made_before(self, made: list[columns.Made]) -> None:
        """Show what was made in this session before the window was built anew."""
        self.made = list(made)
        self._show_made(0)

    def close_down(self) -> None:
        """End a job that is under way and wait for it."""
        self.exporter.close()

    def open_made(self) -> None:
        """Open the file that is chosen with the program that is for it; a kept report is what to compare with."""
        kept = self._chosen_report()
        if kept is not None:
            self.compare_with(kept.as_of)
        made = self._current()
        if made is not None:
            self._open(made.path, tr("{name} is no longer there.", name=made.path.name))

    def show_folder(self) -> None:
        """Show the folder of the file that is chosen."""
        made = self._current()
        if made is not None:
            self._open(made.path.parent, tr("Its folder is no longer there."))

    def compare_with(self, day_of_report: date) -> None:
        """Choose the report of a day as the one with which the next one is compared."""
        self.kinds.choose("report")
        self.report_form.since.set_value(day_of_report)
        self.report_form.changed.emit()

    def count(self) -> None:
        """Show the figures of what is chosen; they are computed beside the window's work."""
        choice: Any = self._form().choice()
        if choice is None or not self.page.context.group_id:
            self.figures.setEnabled(False)
            return
        self._asked += 1
        asked, documents, group_id = self._asked, self.page.office.documents, self.page.context.group_id
        report = self.kinds.key() == "report"

        def read() -> Any:
            if asked != self._asked:
                return None  # a newer question waits behind this one
            if report:
                days = {"as_of": choice.as_of, "since": choice.since}
                content = documents.report_content(group_id, choice.language, **days)
                return report_figures(content), changes_line(content)
            content = documents.minutes_content(choice.meeting_id, choice.language, choice.first)
            return minutes_figures(content), ""

        self.page.context.background.run(
            read, lambda found: self._counted(asked, found), lambda error: self._uncounted(asked, error)
        )

    # What happens.

    def _form(self) -> ReportForm | MinutesForm:
        return self.report_form if self.kinds.key() == "report" else self.minutes_form

    def _show_kind(self) -> None:
        report = self.kinds.key() == "report"
        self.report_form.setVisible(report)
        self.minutes_form.setVisible(not report)
        self.about.setText(
            tr(
                "The officials' workbook for Excel, or a brief of one page. What it says is kept for the next one."
            )
            if report
            else tr("The agreed minutes of one meeting as PDF, with their annexes.")
        )
        self.count()

    def _counted(self, asked: int, found: Any) -> None:
        if asked == self._asked:
            figures, changes = found
            self.trouble.hide()
            self.figures.setEnabled(True)
            self.figures.show_figures(figures)
            self.changes.setText(changes)
            self.changes.setVisible(bool(changes))

    def _uncounted(self, asked: int, error: BaseException) -> None:
        if asked != self._asked:
            return
        self.figures.setEnabled(False)
        known = isinstance(error, SecretariatError)
        self.trouble.setText(
            self.page.desk.say(error) if known else tr("The figures could not be read.")  # type: ignore[arg-type]
        )
        self.trouble.show()

    def _order(self) -> tuple[dict[str, Any], str, str, str, str]:
        """Return the order, the usual file name, the dialog's title and filter, and what it is in words."""
        office, group_id = self.page.office, self.page.context.group_id
        if self.kinds.key() == "report":
            report = self.report_form.choice()
            assert report is not None
            order = {
                "verb": "report",
                "file": str(office.path),
                "group_id": group_id,
                "language": report.language,
                "as_of": report.as_of.isoformat(),
                "since": report.since.isoformat() if report.since else None,
                "who": office.who,
            }
            name = office.documents.report_name(group_id, report.language, report.as_of, report.suffix)
            what = tr("Progress report as of {day}", day=day(report.as_of))
            kinds = tr("PDF documents") if report.suffix == ".pdf" else tr("Excel workbooks")
            return order, name, tr("Write the progress report"), f"{kinds} (*{report.suffix})", what
        minutes = self.minutes_form.choice()
        assert minutes is not None
        order = minutes_order(office, minutes.meeting_id, minutes.language, minutes.first)
        name = office.documents.minutes_name(minutes.meeting_id, minutes.language)
        what = tr("Minutes of {meeting}", meeting=self.minutes_form.meeting.text_of(minutes.meeting_id))
        return order, name, tr("Write the minutes"), tr("PDF documents") + " (*.pdf)", what

    def _written(self, path: Path, missing: tuple[str, ...]) -> None:
        made = columns.Made(len(self.made) + 1, path, self._what, missing)
        self.made.insert(0, made)
        self.shown.choose("session")
        self._show_made(made.id)
        self.count()
        self.view.setFocus()

    def _enable_writing(self, on: bool) -> None:
        primary = self.page.header.primary
        if primary is not None:
            primary.setEnabled(on)

    def _show_made(self, chosen: int) -> None:
        if self.shown.key() == "kept":
            self.kept = self.page.office.reports.made(self.page.context.group_id)
            self.view.set_lines(columns.kept_line(kept) for kept in self.kept)
            self.switcher.show_empty(not self.kept)
        else:
            self.view.set_lines(columns.made_line(made) for made in self.made)
            self.switcher.show_empty(not self.made)
        self.view.select_id(chosen)
        self._enable()

    def _enable(self) -> None:
        some, session = self._current() is not None, self.shown.key() == "session"
        for button in (self.open_button, self.folder_button):
            button.setEnabled(some)
            button.setVisible(session)
        self.compare_button.setEnabled(self._chosen_report() is not None)
        self.compare_button.setVisible(not session)

    def _current(self) -> columns.Made | None:
        if self.shown.key() != "session":
            return None
        return next((made for made in self.made if made.id == self.view.current_id()), None)

    def _chosen_report(self) -> Any:
        """Return the kept report that is chosen in the list of those, None for none."""
        if self.shown.key() != "kept":
            return None
        return next((kept for kept in self.kept if kept.id == self.view.current_id()), None)

    def shown_ref(self) -> Ref | None:
        """Return the kept report that is chosen, None when there is none."""
        chosen = self._chosen_report()
        return Ref(Kind.REPORT_SNAPSHOT, chosen.id) if chosen is not None else None

    def _open(self, path: Path, gone: str) -> None:
        if not path.exists():
            self.page.context.notify(gone, "amber")
        elif not self.open_url(QUrl.fromLocalFile(str(path))):
            self.page.context.notify(tr("Nothing on this computer opens {name}.", name=path.name), "amber")

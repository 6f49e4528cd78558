"""Taking over the old table of action items: choose the file, correct how it is read, see what would become of it.

importing = Importing(page)         # page: office, desk and context
importing.ask_and_read()
importing.read(path)                # also for a table that was dropped on the window
importing.read_pasted(pasted)       # and for one that was copied in Excel or Word
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from secretariat.domain.imports import Choices, Preview, Table
from secretariat.domain.progress import Progress
from ui.actions.importing_dialog import ImportDialog
from ui.backups import before_import
from ui.i18n import isolate, plural, tr
from ui.page import Page
from ui.widgets.copying import Pasted
from ui.widgets.exporter import FOLDER

Ask = Callable[[QWidget, str, str], str]
KINDS = "*.xlsx *.xls *.ods *.csv *.tsv *.txt *.docx"


def ask_table(parent: QWidget, title: str, folder: str) -> str:
    """Ask for the file with the old table; "" when cancelled."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, folder, tr("Tables") + f" ({KINDS})")
    return chosen


class Importing(QObject):
    """What the page of action items has to do with old tables."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.page = page
        self.ask_table: Ask = ask_table
        self.dialog: ImportDialog | None = None

    def ask_and_read(self) -> None:
        """Ask for the file and show what would become of its rows."""
        if not self.page.context.group_id:
            return
        path = self.ask_table(self.page, tr("Import a table"), self._folder())
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Show what would become of the rows of a table; it is read in a process of its own meanwhile."""
        if not self.page.context.group_id:
            return
        imports = self.page.office.imports
        self.page.context.notify(tr("Reading {name}…", name=isolate(path.name)))
        self.page.context.background.run(lambda: imports.read(path), self._show, self._refused)

    def read_pasted(self, pasted: Pasted) -> None:
        """Show what would become of the rows of a table from the clipboard."""
        if not self.page.context.group_id:
            return
        imports, name = self.page.office.imports, tr("Clipboard")
        self.page.context.notify(tr("Reading {name}…", name=name))
        self.page.context.background.run(
            lambda: imports.read_pasted(name, pasted.text, pasted.html), self._show, self._refused
        )

    def _show(self, tables: tuple[Table, ...]) -> None:
        self.dialog = dialog = ImportDialog(self.page, tables)
        dialog.submit = self._accept
        dialog.finished.connect(self._closed)
        dialog.open()

    def _accept(self, table: Table, choices: Choices, shown: Preview) -> Any:
        accept, group_id = self.page.office.imports.accept, self.page.context.group_id

        def safely(told: Progress) -> Any:
            before_import(self.page.window(), told)
            return accept(group_id, table, choices, shown, told)

        outcome = self.page.desk.run_long(
            safely,
            tr("Importing {name}…", name=isolate(table.name)),
            raising=(RuleViolation,),
        )
        if outcome is not None:
            text = plural(
                len(outcome.value.action_ids),
                "{n} action item was imported from {name}.",
                "{n} action items were imported from {name}.",
                name=isolate(table.name),
            )
            self.page.context.notify(text, "green", undo=True)
        return outcome

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, SecretariatError):
            raise error
        self.page.context.notify(self.page.desk.say(error), "red")

    def _folder(self) -> str:
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(self.page.context.window_state.value(FOLDER) or found or Path.home())

    def _closed(self) -> None:
        self.dialog = None

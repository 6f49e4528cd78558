"""Contacts from address books: read from a file, shown field by field, and taken over when they are ticked.

contacts = ReadContacts(page)       # page: office, desk and context
contacts.ask_and_read()
contacts.read(path)                 # also one that was dropped on the window
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.domain.errors import RuleViolation, SecretariatError
from ui import i18n
from ui.i18n import isolate, language_name, plural, tr
from ui.page import Page
from ui.widgets.badge import Pill
from ui.widgets.exporter import FOLDER
from ui.widgets.form import ChoiceField
from ui.widgets.proposals import Proposal, ProposalsDialog
from ui.words import word

if TYPE_CHECKING:
    from secretariat.services.contacts import ContactLine, ContactsPreview, FieldChange

Ask = Callable[[QWidget, str], str]
_TONES = {"new": ("green", "dot"), "changed": ("blue", "check"), "same": ("grey", "dash")}


def ask_file(parent: QWidget, folder: str) -> str:
    """Ask for a file of contacts; "" when cancelled."""
    kinds = tr("Contacts") + " (*.vcf)"
    chosen, _ = QFileDialog.getOpenFileName(parent, tr("Read contacts"), folder, kinds)
    return chosen


class ReadContacts(QObject):
    """What the page of focal points has to do with files of contacts."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.ask_file: Ask = ask_file
        self.dialog: ProposalsDialog | None = None
        self.side: ChoiceField | None = None

    def ask_and_read(self) -> None:
        """Ask for a file and show who is in it."""
        found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(self._page.context.window_state.value(FOLDER) or found or Path.home())
        path = self.ask_file(self._page.window(), folder)
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Show who is in a file, new or known, field by field; it is read in a process of its own meanwhile."""
        if not self._page.commit():
            return
        receive, language = self._page.office.contacts.receive, i18n.language()
        self._page.context.notify(tr("Reading {name}…", name=isolate(path.name)))
        self._page.context.background.run(lambda: receive(path, language), self._show, self._refused)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, SecretariatError):
            raise error
        self._page.context.notify(self._page.desk.say(error), "red")

    def _show(self, preview: ContactsPreview) -> None:
        page = self._page
        text = tr("{name}: nothing is entered before it is taken over.", name=isolate(preview.name))
        shown = [_proposal(line) for line in preview.lines]
        self.dialog = dialog = ProposalsDialog(page.window(), tr("Contacts"), text, shown, page.desk.say)
        dialog.name_count(lambda n: plural(n, "Take over {n} contact", "Take over {n} contacts"))
        if any(line.state.value == "new" for line in preview.lines):
            group = page.context.group_id
            parties = page.office.groups.parties(group) if group else []
            sides = [(party.id, party.called(i18n.language())) for party in parties]
            self.side = ChoiceField(
                "party_id", tr("Side of those who are new (empty: none)"), sides, nullable=True
            )
            dialog.body.insertWidget(0, self.side)
        dialog.submit = lambda: self._accept(preview, dialog)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self, _result: int) -> None:
        self.dialog = self.side = None

    def _accept(self, preview: ContactsPreview, dialog: ProposalsDialog) -> Any:
        keys, side = dialog.chosen(), self.side.value() if self.side is not None else None
        accept = self._page.office.contacts.accept
        outcome = self._page.desk.run(lambda: accept(preview, keys, side), raising=(RuleViolation,))
        if outcome is not None:
            text = plural(len(keys), "{n} contact was taken over.", "{n} contacts were taken over.")
            self._page.context.notify(text, "green", undo=True)
        return outcome


def _proposal(line: ContactLine) -> Proposal:
    state = line.state.value
    pill = Pill(word("contact_state", line.state), *_TONES.get(state, ("amber", "!")))
    lines = [_change(change) for change in line.changes]
    return Proposal(line.key, line.name or "–", pill, lines, state in ("new", "changed"))


def _change(change: FieldChange) -> str:
    field = word("contact_field", change.field)
    if change.language:
        field = tr("{field} ({language})", field=field, language=isolate(language_name(change.language)))
    if not change.before:
        return tr("{field}: {new}", field=isolate(field), new=isolate(change.after))
    return tr(
        "{field}: {new} (before: {old})",
        field=isolate(field),
        new=isolate(change.after),
        old=isolate(change.before),
    )

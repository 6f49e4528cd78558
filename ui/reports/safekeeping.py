"""The tab that keeps things safe: the bin, backups, and checking the file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from secretariat.domain.addresses import Place
from secretariat.domain.changes import Kind, Ref
from secretariat.domain.errors import SecretariatError
from ui import keys
from ui.i18n import isolate_ltr, moment, plural, tr
from ui.models.list_model import ListModel
from ui.page import Page
from ui.reports import columns
from ui.reports.aside import Aside
from ui.theme import MEDIUM, SMALL
from ui.widgets.banner import Banner
from ui.widgets.buttons import plain
from ui.widgets.card import Card
from ui.widgets.empty import EmptyState, Switcher
from ui.widgets.exporter import Ask, ask_target, named
from ui.widgets.list_view import ListView
from ui.widgets.panes import Panes
from ui.widgets.text import Label, muted
from ui.widgets.writing import writes
from ui.words import language

LATEST = 2000
"""How far back the journal is searched for when something was removed."""
SHOWN_DIGITS = 16


class Safekeeping(QWidget):
    """The bin on one side, the file itself on the other."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.ask: Ask = ask_target
        self.aside = Aside(self)
        self.lines: dict[int, columns.BinLine] = {}
        self.model = ListModel(columns.bin_columns(), lambda ids: [self.lines[i] for i in ids])
        self.model.setParent(self)
        self.view = ListView("bin", self.model, page.context.window_state)
        self.view.setAccessibleName(tr("What lies in the bin"))
        self.view.join(page)
        self.view.opened.connect(lambda _id: self.restore())
        self.view.current_changed.connect(lambda _id: self._enable())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            Panes("safekeeping", [self._bin_card(), self._file_card()], (5, 3), page.context.window_state)
        )

    def _bin_card(self) -> Card:
        card = Card(tr("Bin"), flush=True)
        self.count = muted()
        self.restore_button = writes(plain(tr("Restore"), self.restore, "archive-restore"))
        card.head.addWidget(self.count)
        card.head.addWidget(self.restore_button)
        empty = EmptyState("trash-2", tr("The bin is empty. What you remove comes here, and can come back."))
        self.switcher = Switcher(self.view, empty)
        card.add(self.switcher, 1)
        return card

    def _file_card(self) -> Card:
        card = Card(tr("This database"))
        card.body.setSpacing(MEDIUM)
        self.where = Label(isolate_ltr(str(self.page.office.path)), "muted", wrap=True)
        self.last = Label("", wrap=True)
        copied = tr(
            "A backup is a copy of the whole file, checked before it counts. Keep it on another disk."
        )
        about = Label(copied if self.is_file() else backed_up_by(), "muted", wrap=True)
        self.verify_button = plain(check_text(self.page), self.verify, "circle-check")
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.verify_button)
        row.addStretch(1)
        # A row of its own with its name above it: beside the button it looks like another one, disabled.
        self.head = QLineEdit()
        self.head.setPlaceholderText(tr("From an adopted PDF or an earlier check"))
        self.head.setAccessibleName(tr("Compare with a journal head"))
        self.head.setToolTip(
            tr(
                "From an adopted PDF (“Journal before adoption”) or from an earlier check: "
                "it shows whether the newest entries were cut off."
            )
        )
        self.head.returnPressed.connect(self.verify)
        self.result = Banner()
        for widget in (self.where, self.last, about):
            card.add(widget)
        card.add(Label(tr("Compare with a journal head"), "muted"))
        card.add(self.head)
        card.body.addLayout(row)
        card.add(self.result)
        card.body.addStretch(1)
        return card

    # What the page uses.

    def refresh(self) -> None:
        """Show the bin as it is now, and when the file was last copied."""
        office, language = self.page.office, self.page.context.language
        people = office.lists.names(Kind.PERSON, language)
        lines = columns.bin_lines(office.records.binned(), self._removals(), people, language)
        self.lines = {line.id: line for line in lines}
        self.model.set_ids(self.lines)
        self.switcher.show_empty(not lines)
        records = plural(len(lines), "{n} record", "{n} records")
        self.count.setText(tr("{records}, kept for good", records=records) if lines else "")
        self._ask_last()
        self._enable()

    def restore(self) -> None:
        """Take the chosen record out of the bin, with what went into it with the record."""
        line = self.lines.get(self.view.current_id())
        if line is None:
            return
        outcome = self.page.desk.run(lambda: self.page.office.records.restore(line.ref))
        if outcome is not None:
            self.page.context.notify(tr("“{name}” is back.", name=line.name), "green", undo=True)

    def is_file(self) -> bool:
        """Return whether the database is a file, of which this program makes the backups."""
        return isinstance(self.page.office.path, Path)

    def back_up(self) -> None:
        """Ask for a place and copy the file there."""
        path = self.page.office.path
        if not isinstance(path, Path):
            self.result.say(backed_up_by(), "amber")
            return
        name = f"{path.stem}-{self.page.context.today().isoformat()}{path.suffix}"
        target = self.ask(
            self,
            tr("Back up this database"),
            str(path.with_name(name)),
            tr("Secretariat databases") + " (*.secretariat)",
        )
        if target:
            copy = named(self, target, path.suffix)
            if copy is not None:
                self._copy(path, copy)

    def verify(self) -> None:
        """Check the file: its storage, its tables, and the chain of its journal."""
        path, head = self.page.office.path, self.head.text().strip()
        said = tr("The file is being checked…") if self.is_file() else tr("The register is being checked…")
        self._run(lambda: _verify(path, head), self._verified, said)

    def close_down(self) -> None:
        """Wait for nothing: a backup is written to its end, and nobody is told."""
        self.aside.close()

    # What happens.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_last()  # backups are made meanwhile, by themselves

    def _ask_last(self) -> None:
        """Look for the newest backup beside the window's work: the other folder may lie on a slow drive."""
        context, path = self.page.context, self.page.office.path
        if not isinstance(path, Path):
            return
        second = context.store.second_backups()
        context.background.run(lambda: _last_of(path, second), self._show_last)

    def _show_last(self, made: datetime | None) -> None:
        try:
            asked = datetime.fromisoformat(str(self.page.context.window_state.value(self._key())))
        except ValueError:
            asked = None
        when = max(filter(None, (made, asked)), default=None)
        self.last.setText(
            tr("Last backup: {when}", when=moment(when))
            if when
            else tr("No backup was made on this computer yet.")
        )

    def _copy(self, path: Path, copy: Path) -> None:
        said = tr("The file is being copied, and the copy checked…")
        self._run(lambda: _back_up(path, copy), lambda _nothing: self._backed_up(copy), said, to_the_end=True)

    def _run(
        self, call: Callable[[], Any], then: Callable[[Any], object], said: str, *, to_the_end: bool = False
    ) -> None:
        self._enable_file(False)
        self.result.say(said)

        def ended(result: Any) -> None:
            self._enable_file(True)
            then(result)

        def failed(error: BaseException) -> None:
            self._enable_file(True)
            known = isinstance(error, SecretariatError)
            say = self.page.desk.say
            self.result.say(say(error) if known else tr("This could not be finished."), "red")  # type: ignore[arg-type]

        self.aside.run(call, ended, failed, to_the_end=to_the_end)

    def _backed_up(self, copy: Path) -> None:
        now = datetime.now()
        self.page.context.window_state.setValue(self._key(), now.isoformat())
        self.last.setText(tr("Last backup: {when}", when=moment(now)))
        self.result.say(tr("A checked copy was written to {path}.", path=isolate_ltr(str(copy))), "green")

    def _verified(self, found: Any) -> None:
        cut = next((fault for fault in found.faults if fault.startswith("head ")), "")
        if cut and len(found.faults) == 1:
            said = tr(
                "The journal does not have the head that you entered: "
                "entries were cut off, or this is not the same register."
            )
            self.result.say(said, "red")
        elif found.faults:
            self.result.say(_faults_said(found.faults, is_file=self.is_file()), "red")
        else:
            acts = plural(found.entries, "{n} act", "{n} acts")
            said = tr("All is well: the file is whole, with {acts} in its journal.", acts=acts)
            if not self.is_file():
                said = tr("All is well: the register is whole, with {acts} in its journal.", acts=acts)
            if self.head.text().strip():
                said += " " + tr("The journal has the head that you entered.")
            # Its 64 digits are for the clipboard: shown whole, they make the pane wider.
            short = found.head[: found.head.index(":") + 1 + SHOWN_DIGITS] + "…"
            said += " " + tr("Its head is now {head}.", head=isolate_ltr(short))
            said = " ".join([said, *_unseen_said(found.unseen)])
            way = (tr("Copy the head"), lambda: self._copy_head(found.head))
            self.result.say(said, "amber" if found.unseen else "green", [way])

    def _copy_head(self, head: str) -> None:
        QApplication.clipboard().setText(head)
        said = tr("The head was copied. Keep it where this file does not lie.")
        if not self.is_file():
            said = tr("The head was copied. Keep it elsewhere than on the server.")
        self.result.say(said, "green")

    def _removals(self) -> dict[Ref, datetime]:
        found: dict[Ref, datetime] = {}
        for entry in self.page.office.history.entries(limit=LATEST):
            if entry.act.startswith("remove "):
                for ref in entry.refs:
                    found.setdefault(ref, entry.at)
        return found

    def _enable(self) -> None:
        self.restore_button.setEnabled(self.view.current_id() in self.lines)

    def _enable_file(self, on: bool) -> None:
        if self.page.header.primary is not None:
            self.page.header.primary.setEnabled(on)
        self.verify_button.setEnabled(on)

    def _key(self) -> str:
        return f"backups/{str(self.page.office.path).replace('/', '|')}"


def backed_up_by() -> str:
    """Return who makes backups of a register on a server."""
    return tr(
        "The backups of a register on a server are made by its administrator, with the server’s own tools."
    )


def check_text(page: Page) -> str:
    """Return what the button and the command are called that check what is open."""
    return tr("Check this file") if isinstance(page.office.path, Path) else tr("Check this register")


def _unseen_said(codes: Sequence[str]) -> list[str]:
    from secretariat.services.fault_words import unseen_sentence

    return [unseen_sentence(code, language()) for code in codes]


def _faults_said(faults: Sequence[str], *, is_file: bool) -> str:
    from secretariat.services.fault_words import by_weight, fault_sentence

    if not is_file:
        return plural(
            len(faults),
            "{n} fault was found. {what} Ask the administrator of the server for a backup.",
            "{n} faults were found. The gravest: {what} Ask the administrator of the server for a backup.",
            what=fault_sentence(by_weight(faults)[0], language()),
        )
    return plural(
        len(faults),
        "{n} fault was found. {what} Restore a backup.",
        "{n} faults were found. The gravest: {what} Restore a backup.",
        what=fault_sentence(by_weight(faults)[0], language()),
    )


def _last_of(path: Path, second: Path | None) -> datetime | None:
    from secretariat.services import backups

    made = [kept.backup.made_at.astimezone().replace(tzinfo=None) for kept in backups.listed(path, second)]
    return max(made, default=None)


def _back_up(path: Path, copy: Path) -> None:
    from secretariat.services import safekeeping  # with the database stack, long after the first paint

    safekeeping.backup(path, copy, key=keys.of(path))


def _verify(path: Place, head: str) -> Any:
    from secretariat.services import safekeeping

    return safekeeping.verify(path, key=keys.of(path), head=head or None)

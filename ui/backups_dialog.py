"""The backups of the open database: listed, made at once, put back; and the other folder into which they go.

BackupsDialog(window).open()
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QVBoxLayout

from secretariat.domain.backups import BackupReason
from secretariat.domain.errors import Cancelled
from ui.backups import ask_restore, done_in_child, line, order
from ui.i18n import isolate, isolate_ltr, joined, tr
from ui.theme import LARGE, MEDIUM, SMALL, px
from ui.widgets.banner import Banner
from ui.widgets.buttons import plain, quiet
from ui.widgets.patience import Patience
from ui.widgets.text import Label, muted, section

if TYPE_CHECKING:
    from secretariat.services.backups import Kept
    from ui.main_window import MainWindow


def ask_folder(parent: QDialog, title: str) -> str:
    """Ask for a folder; "" when cancelled."""
    return QFileDialog.getExistingDirectory(parent, title)


ask: Callable[[QDialog, str], str] = ask_folder


def show(window: MainWindow) -> None:
    """Show the backups of the open file."""
    if isinstance(window.path, Path):
        BackupsDialog(window).open()


class BackupsDialog(QDialog):
    """The backups of the open database, the newest first; each is read whole before it counts as verified."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Backups"))
        self._window = window
        self._refreshed = 0
        self.kept: list[Kept] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
        self.list.setProperty("role", "input")
        self.list.setProperty("lines", "true")  # whole lines to choose from, and not words beside boxes
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        self.said = Banner()
        self.make_button = plain(tr("Make one now"), self.make)
        self.restore_button = plain(tr("Restore…"), self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        layout.setSpacing(MEDIUM)
        name = isolate(window.path.name) if window.path else ""
        layout.addWidget(section(tr("Backups of {name}", name=name)))
        about = tr("They are made by themselves: on opening, every half hour of work, and before an import.")
        layout.addWidget(muted(about, wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(self._second_row())
        layout.addWidget(self.said)
        row = QHBoxLayout()
        row.addWidget(self.make_button)
        row.addWidget(self.restore_button)
        row.addStretch(1)
        row.addWidget(plain(tr("Close"), self.accept))
        layout.addLayout(row)
        self.resize(px(720), px(480))
        self.refresh()

    def _second_row(self) -> QHBoxLayout:
        self.second = Label("", wrap=True)
        self.choose_button = plain(tr("Choose a folder…"), self.choose_second)
        self.none_button = quiet(tr("Use no other folder"), self.drop_second)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.second, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.none_button)
        row.addWidget(self.choose_button)
        return row

    def refresh(self) -> None:
        """Show the backups that are there now; beside the window's work each is read whole."""
        from secretariat.services import backups

        path, second = self._window.path, self._window.store.second_backups()
        self._refreshed += 1
        self._show_second(second)
        self._show([], read=False)
        if not isinstance(path, Path):
            return
        here = partial(self._deliver, self._refreshed)
        background = self._window.background
        background.run(lambda: backups.listed(path, second), lambda found: here(found, read=False))
        background.run(lambda: backups.read(path, second), here)

    def _deliver(self, asked: int, found: list[Kept], *, read: bool = True) -> None:
        if asked == self._refreshed:  # else it was asked anew, or closed, meanwhile
            self._show(found, read=read)

    def _show(self, found: list[Kept], *, read: bool) -> None:
        row = max(0, self.list.currentRow())
        self.kept = found if read else []
        self.list.clear()
        self.list.addItems(self._lines(found, read=read))
        if found:
            self.list.setCurrentRow(min(row, len(found) - 1))
        elif read and self.said.isHidden():
            self.said.say(tr("There is no backup yet."))
        self._enable()

    def _lines(self, found: list[Kept], *, read: bool) -> list[str]:
        """Return a line for each; those that would read the same have their seconds, those elsewhere say so."""
        from secretariat.services import backups

        path = self._window.path
        own = backups.folder_of(path) if isinstance(path, Path) else None
        plainly = Counter(line(kept, read=read) for kept in found)
        lines = []
        for kept in found:
            said = line(kept, read=read)
            if plainly[said] > 1:
                said = line(kept, read=read, seconds=True)
            lines.append(said if kept.path.parent == own else joined([said, tr("In the other folder")]))
        return lines

    def _show_second(self, second: Path | None) -> None:
        self.none_button.setVisible(second is not None)
        if second is None:
            text = tr(
                "A backup on the same disk does not help when the disk fails. Choose a folder on another one."
            )
            self.second.setText(text)
        else:
            self.second.setText(tr("They go into this folder too: {path}", path=isolate_ltr(str(second))))

    def done(self, result: int) -> None:
        self._refreshed += 1  # what is still being read is not for this any more
        super().done(result)

    def choose_second(self) -> None:
        """Ask for another folder, and put a backup there at once."""
        chosen = ask(self, tr("Another folder for backups"))
        if not chosen:
            return
        if self._is_theirs(Path(chosen)):
            said = tr("The backups of this file lie there already. Choose a folder on another disk.")
            self.said.say(said, "amber")
            return
        self._window.store.keep_backups_in(Path(chosen))
        self.make()

    def _is_theirs(self, folder: Path) -> bool:
        """Return whether a folder is the one in which the backups lie anyway, or stands within it."""
        from secretariat.services import backups

        assert isinstance(self._window.path, Path)
        theirs = backups.folder_of(self._window.path)
        return folder.resolve().is_relative_to(theirs)

    def drop_second(self) -> None:
        """Put no more backups into the other folder; those that are there stay."""
        self._window.store.keep_backups_in(None)
        self.refresh()

    def make(self) -> None:
        """Make a backup at once."""
        path = self._window.path
        assert isinstance(path, Path)
        there = self._in_second()
        try:
            with Patience(tr("Making a backup…")) as patience:
                result, trouble = done_in_child(order(self._window, path, BackupReason.ASKED), patience)
        except Cancelled:
            self.said.say(tr("Cancelled. Nothing was changed."))
            return
        self.refresh()
        if trouble and result:
            self.said.say(tr("The backup is in one folder only: {why}", why=trouble), "amber")
        elif trouble:
            self.said.say(trouble, "red")
        elif result.get("path"):
            self.said.say(tr("A verified backup was made."), "green")
        elif self._in_second() - there:
            self.said.say(tr("The newest backup was copied into the other folder."), "green")
        else:
            self.said.say(tr("Nothing was changed since the last backup."), "green")

    def _in_second(self) -> set[str]:
        """Return the names of what lies in the other folder now."""
        from secretariat.services import backups

        path, second = self._window.path, self._window.store.second_backups()
        if not isinstance(path, Path) or second is None:
            return set()
        return {copy.name for copy in backups.folder_in(second, path).glob("*")}

    def restore(self) -> None:
        """Ask, and put the chosen backup in the place of the database."""
        if ask_restore(self._window, self._window.path, self.kept[self.list.currentRow()], self):
            self.accept()

    def _enable(self) -> None:
        row, office = self.list.currentRow(), self._window.office
        writable = office is not None and not office.read_only
        chosen = 0 <= row < len(self.kept) and self.kept[row].backup.verified
        self.make_button.setEnabled(writable)
        self.choose_button.setEnabled(writable)
        self.restore_button.setEnabled(writable and chosen)

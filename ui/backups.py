"""Backups in the window: made by themselves while it works, listed, put back, and offered for a damaged file.

keeping.begin()                         # a database is shown: one now, and one every half hour, in a child process
before_import(window, told)             # and waits for it
BackupsDialog(window).open()
ways = offers(window, path, error)      # what the message about a damaged file can offer
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from secretariat.domain.backups import BackupReason
from secretariat.domain.errors import Cancelled, SecretariatError, StorageProblem
from secretariat.domain.progress import Progress
from ui import i18n, keys
from ui.i18n import isolate, isolate_ltr, joined, moment, plural, tr
from ui.jobs import Job
from ui.theme import LARGE, MEDIUM, px
from ui.widgets.banner import Action, Banner
from ui.widgets.buttons import plain
from ui.widgets.dialogs import Question
from ui.widgets.patience import Patience
from ui.widgets.text import muted, section

if TYPE_CHECKING:
    from secretariat.services.backups import Kept
    from ui.main_window import MainWindow

log = logging.getLogger(__name__)

EVERY_MS = 30 * 60 * 1000
"""Milliseconds of work between two backups."""

HELPS = frozenset({"file_damaged", "file_missing", "file_empty", "file_altered", "file_foreign"})
"""The refusals of a file that one of its backups can stand in for."""


class Keeping(QObject):
    """Makes backups of the database that one window shows; of several windows on one file, the first does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._said = ""
        self.job: Job | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(lambda: self.make(BackupReason.WORK))

    def begin(self) -> None:
        """Make one of a database that was opened for writing, and go on every half hour; not when built again."""
        window = self._window
        if not window.gate.backs_up or window.office.read_only or self._path == window.path:
            return
        self.end()
        self._path = window.path
        self._timer.start()
        self.make(BackupReason.OPENED)

    def end(self) -> None:
        """Make no more of them; one under way is given up, and leaves nothing."""
        self._timer.stop()
        self._path, self._said = None, ""
        if self.job is not None:
            self.job.wait()
            self.job = None

    def make(self, reason: BackupReason) -> None:
        """Make one in a child process, unless one is being made; why it failed is said once."""
        others = (other for other in self._window.windows.all() if other.path == self._path)
        if self._path is None or self.job is not None or next(others, self._window) is not self._window:
            return
        self.job = Job({"verb": "backup", "file": str(self._path), "reason": reason.value}, self)
        self.job.done.connect(self._made)
        self.job.failed.connect(self.say)
        self.job.ended.connect(self._ended)
        self.job.start()

    def say(self, trouble: str) -> None:
        """Say once why no backup could be made."""
        log.warning("No backup was made")
        if trouble != self._said:
            self._said = trouble
            self._window.banner.say(tr("No backup was made: {why}", why=trouble), "amber")

    @Slot(dict)
    def _made(self, result: Mapping[str, Any]) -> None:
        if result.get("trouble"):
            self.say(str(result["trouble"]))
        else:
            self._said = ""

    @Slot()
    def _ended(self) -> None:
        if self.job is not None:
            self.job.deleteLater()
            self.job = None


def before_import(window: QWidget, told: Progress) -> None:
    """Make a backup before rows are taken in, in a child process, and wait for it; a failure is said, and no obstacle.

    Raises:
        Cancelled: `told` said so.
    """
    keeping = getattr(window, "keeping", None)
    path = getattr(window, "path", None)
    if keeping is None or path is None or not window.gate.backs_up:  # type: ignore[attr-defined]
        return
    _, trouble = _done({"verb": "backup", "file": str(path), "reason": BackupReason.IMPORT.value}, told)
    if trouble:
        QTimer.singleShot(0, keeping, lambda: keeping.say(trouble))  # after what is said of the import


def _done(order: Mapping[str, Any], told: Progress) -> tuple[dict[str, Any], str]:
    """Do something in a child process and wait for it; return its result and why it failed, or what else it says."""
    job = Job(order)
    results: list[dict[str, Any]] = []
    failures: list[str] = []
    job.done.connect(results.append)
    job.failed.connect(failures.append)
    job.start()
    try:
        while not job.wait_for(50):
            told(0, 0)
    except Cancelled:
        job.wait()
        raise
    result = results[0] if results else {}
    return result, failures[0] if failures else str(result.get("trouble") or "")


class BackupsDialog(QDialog):
    """The backups of the open database, the newest first; each is read whole before it counts as verified."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Backups"))
        self._window = window
        self.kept: list[Kept] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Backups"))
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
        layout.addWidget(self.said)
        row = QHBoxLayout()
        row.addWidget(self.make_button)
        row.addWidget(self.restore_button)
        row.addStretch(1)
        row.addWidget(plain(tr("Close"), self.accept))
        layout.addLayout(row)
        self.resize(px(720), px(460))
        self.refresh()

    def refresh(self) -> None:
        """Show the backups that are there now."""
        from secretariat.services import backups

        path = self._window.path
        self.kept = [backups.checked(kept) for kept in backups.listed(path)] if path is not None else []
        self.list.clear()
        for kept in self.kept:
            self.list.addItem(QListWidgetItem(line(kept)))
        if self.kept:
            self.list.setCurrentRow(0)
        else:
            self.said.say(tr("There is no backup yet."))
        self._enable()

    def make(self) -> None:
        """Make a backup at once."""
        order = {"verb": "backup", "file": str(self._window.path), "reason": BackupReason.ASKED.value}
        try:
            with Patience(tr("Making a backup…")) as patience:
                result, trouble = _done(order, patience)
        except Cancelled:
            self.said.say(tr("Cancelled. Nothing was changed."))
            return
        self.refresh()
        if trouble:
            self.said.say(trouble, "red")
        elif result.get("path"):
            self.said.say(tr("A verified backup was made."), "green")
        else:
            self.said.say(tr("Nothing was changed since the last backup."), "green")

    def restore(self) -> None:
        """Ask, and put the chosen backup in the place of the database."""
        if ask_restore(self._window, self._window.path, self.kept[self.list.currentRow()], self):
            self.accept()

    def _enable(self) -> None:
        row, office = self.list.currentRow(), self._window.office
        writable = office is not None and not office.read_only
        chosen = 0 <= row < len(self.kept) and self.kept[row].backup.verified
        self.make_button.setEnabled(writable)
        self.restore_button.setEnabled(writable and chosen)


def line(kept: Kept) -> str:
    """Return what is said of one backup: when, why, how large, and whether it is still as it was verified."""
    from secretariat.services import words

    backup = kept.backup
    reason = words.label(f"backup_reasons.{backup.reason}", i18n.language())
    size = isolate_ltr(
        i18n.locale().formattedDataSize(kept.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    )
    sound = tr("Verified") if backup.verified else tr("Damaged: it cannot be restored")
    return joined([moment(backup.made_at.astimezone()), reason, size, sound])


def show(window: MainWindow) -> None:
    """Show the backups of the open database."""
    if window.path is not None:
        BackupsDialog(window).open()


def offers(window: MainWindow, path: Path, error: SecretariatError) -> Sequence[Action]:
    """Return the button that puts the newest verified backup in the place of a file that is damaged or gone."""
    if not isinstance(error, StorageProblem) or error.code not in HELPS:
        return ()
    from secretariat.services import backups

    kept = backups.newest_verified(path)
    if kept is None:
        return ()
    when = moment(kept.backup.made_at.astimezone())
    text = tr("Restore the backup of {when}…", when=when)
    return [(text, lambda: ask_restore(window, path, kept))]


def ask_restore(window: MainWindow, path: Path | None, kept: Kept, over: QWidget | None = None) -> bool:
    """Say what would be lost, and on the user's word put a backup in the place of a file and open it."""
    if path is None:
        return False
    others = [other for other in window.windows.all() if other is not window and other.path == path]
    if others:
        window.banner.say(tr("Close the other windows on this database first."), "amber")
        return False
    question = Question(
        over or window,
        tr("Restore this backup?"),
        " ".join([line(kept) + ".", _lost(path, kept), tr("The file as it is now is kept beside it.")]),
        tr("Restore"),
        tr("Cancel"),
    )
    question.beware()
    return question.exec() == QDialog.DialogCode.Accepted and _restored(window, path, kept)


def _lost(path: Path, kept: Kept) -> str:
    from secretariat.services import backups

    lost = backups.lost_by(path, kept, key=keys.of(path))
    if lost is None:
        return tr("What was done after it is not in it.")
    if not lost:
        return tr("Nothing was done after it.")
    return plural(
        lost,
        "{n} act that was done after it will not be in the file.",
        "{n} acts that were done after it will not be in the file.",
    )


def _restored(window: MainWindow, path: Path, kept: Kept) -> bool:
    # The child holds the file itself.
    order = {"verb": "restore", "file": str(path), "copy": str(kept.path), **keys.order(path)}
    was_open, key = window.path == path, keys.of(path)
    if was_open and not window.close_database():
        return False
    try:
        with Patience(tr("Restoring {name}…", name=isolate(path.name))) as patience:
            result, trouble = _done(order, patience)
    except Cancelled:
        result, trouble = {}, tr("Cancelled. The file is whole: as it was, or restored already.")
    except SecretariatError as error:
        result, trouble = {}, window.gate.say(error)
    done = "path" in result
    if was_open or done:
        keys.remember(path, key)
        window.open_database(path)
    if not done:
        window.banner.say(trouble, "red")
    elif result["path"]:
        said = tr("The backup was restored. The old file lies in {path}.", path=isolate_ltr(result["path"]))
        window.banner.say(said, "green")
    else:
        window.banner.say(tr("The backup was restored."), "green")
    return done

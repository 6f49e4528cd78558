"""Backups in the window: made by themselves while it works, put back, and offered for a damaged file.

keeping.begin()                         # a database is shown: one now, and one every half hour, in a child process
before_import(window, told)             # and waits for it
ways = offers(window, path, error)      # what the message about a damaged file can offer
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog, QWidget

from secretariat.domain.addresses import Place
from secretariat.domain.backups import HELPS, BackupReason
from secretariat.domain.errors import Cancelled, SecretariatError, StorageProblem
from secretariat.domain.progress import Progress
from ui import i18n, keys
from ui.i18n import at_time, day, isolate, isolate_ltr, joined, moment, plural, tr
from ui.jobs import Job
from ui.passphrases import unlock
from ui.widgets.banner import Action
from ui.widgets.dialogs import Question
from ui.widgets.patience import Patience

if TYPE_CHECKING:
    from secretariat.services.backups import Kept
    from ui.main_window import MainWindow

log = logging.getLogger(__name__)

EVERY_MS = 30 * 60 * 1000
"""Milliseconds of work between two backups."""

OFFERED = HELPS | {"passphrase_wrong"}
"""The refusals with which a backup is offered: what a passphrase does not open may be right, and the file damaged."""


class Keeping(QObject):
    """Makes backups of the file that one window shows; of several windows on one file, the first does.

    A server has backups of its own.
    """

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
        path = window.path
        if not window.gate.backs_up or window.office.read_only or self._path == path:
            return
        self.end()
        if not isinstance(path, Path):
            return
        self._path = path
        self._timer.start()
        self.make(BackupReason.OPENED)

    def end(self) -> None:
        """Make no more of them; one under way is given up, and what is half made is removed where it can be."""
        self._timer.stop()
        path, self._path, self._said = self._path, None, ""
        if self.job is not None:
            self.job.wait()
            self.job = None
            if path is not None:
                # Not at the top: the window is painted before the services are imported.
                from secretariat.services import backups

                backups.remove_half_made(backups.places_of(path, self._window.store.second_backups()))

    def make(self, reason: BackupReason) -> None:
        """Make one in a child process, unless one is being made; why it failed is said once."""
        others = (other for other in self._window.windows.all() if other.path == self._path)
        if self._path is None or self.job is not None or next(others, self._window) is not self._window:
            return
        self.job = Job(order(self._window, self._path, reason), self)
        self.job.done.connect(self._made)
        self.job.failed.connect(self.say)
        self.job.ended.connect(self._ended)
        self.job.start()

    def say(self, trouble: str, *, made: bool = False) -> None:
        """Say once why no backup could be made, or where it was `made`, why it is in one folder only."""
        log.warning("No backup was made" if not made else "A backup was made in one folder only")
        if trouble != self._said and not self._window.banner.is_asking():  # it may offer a backup
            self._said = trouble
            only = tr("The backup is in one folder only: {why}", why=trouble)
            text = only if made else tr("No backup was made: {why}", why=trouble)
            self._window.banner.say(text, "amber")

    @Slot(dict)
    def _made(self, result: Mapping[str, Any]) -> None:
        if result.get("trouble"):
            self.say(str(result["trouble"]), made=True)
        else:
            self._said = ""

    @Slot()
    def _ended(self) -> None:
        if self.job is not None:
            self.job.deleteLater()
            self.job = None


def order(window: Any, path: Path, reason: BackupReason) -> dict[str, Any]:
    """Return the order to make a backup of a file, in the second folder too where the user named one."""
    return {"verb": "backup", "file": str(path), "reason": reason.value, **_second(window)}


def _second(window: Any) -> dict[str, str]:
    folder = window.store.second_backups()
    return {"second": str(folder)} if folder is not None else {}


def before_import(window: QWidget, told: Progress) -> None:
    """Make a backup before rows are taken in, in a child process, and wait for it; a failure is said, and no obstacle.

    Raises:
        Cancelled: `told` said so.
    """
    keeping = getattr(window, "keeping", None)
    path = getattr(window, "path", None)
    if keeping is None or not isinstance(path, Path) or not window.gate.backs_up:  # type: ignore[attr-defined]
        return
    result, trouble = done_in_child(order(window, path, BackupReason.IMPORT), told)
    if trouble:
        made = bool(result)
        QTimer.singleShot(
            0, keeping, lambda: keeping.say(trouble, made=made)
        )  # after what is said of the import


def done_in_child(order: Mapping[str, Any], told: Progress) -> tuple[dict[str, Any], str]:
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


def line(kept: Kept, *, read: bool = True, seconds: bool = False) -> str:
    """Return what is said of one backup: when, why, how large, and, once it was read, whether it is sound.

    With `seconds`, its time is told to the second.
    """
    from secretariat.services import words

    backup = kept.backup
    reason = words.label(f"backup_reasons.{backup.reason}", i18n.language())
    size = isolate(
        i18n.locale().formattedDataSize(kept.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    )
    sound = tr("Verified") if backup.verified else tr("Damaged: it cannot be restored")
    if not kept.readable:
        sound = tr("Cannot be read at present")
    made = backup.made_at.astimezone()
    when = at_time(day(made.date()), f"{made:%H:%M:%S}") if seconds else moment(made)
    return joined([when, reason, size, sound if read else tr("Being read…")])


def offers(window: MainWindow, path: Place, error: SecretariatError) -> Sequence[Action]:
    """Return the button that puts the newest verified backup in the place of a file that is damaged or gone."""
    known = isinstance(error, StorageProblem) and error.code in OFFERED
    if not known or not isinstance(path, Path):
        return ()
    from secretariat.services import backups

    kept = backups.newest_verified(path, window.store.second_backups())
    if kept is None:
        return ()
    when = moment(kept.backup.made_at.astimezone())
    text = tr("Restore the backup of {when}…", when=when)
    return [(text, lambda: ask_restore(window, path, kept))]


def ask_restore(window: MainWindow, path: Place | None, kept: Kept, over: QWidget | None = None) -> bool:
    """Say what would be lost, and on the user's word put a backup in the place of a file and open it."""
    if not isinstance(path, Path):
        return False
    others = (other.path for other in window.windows.all() if other is not window)
    shown = [other.resolve() for other in others if isinstance(other, Path)]
    if path.resolve() in shown:
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
    try:
        same = keys.opens(path, kept.path)
        if not same:
            unlock(window, kept.path)
    except Cancelled:
        return False
    except SecretariatError as error:
        window.banner.say(window.gate.say(error), "red")
        return False
    try:
        return _put_back(window, path, kept, same)
    finally:
        keys.forget(kept.path)


def _put_back(window: MainWindow, path: Path, kept: Kept, same: bool) -> bool:
    """Let a child process restore a backup, behind the passphrase of the file (`same`) or behind its own."""
    # The child holds the file itself.
    wanted = {
        "verb": "restore",
        "file": str(path),
        "copy": str(kept.path),
        **_second(window),
        **keys.order(path),
        **keys.order(kept.path, "copy_key"),
    }
    was_open, key = window.path == path, keys.of(path)
    if was_open and not window.close_database():
        return False
    try:
        with Patience(tr("Restoring {name}…", name=isolate(path.name))) as patience:
            result, trouble = done_in_child(wanted, patience)
    except Cancelled:
        result, trouble = {}, tr("Cancelled. The file is whole: as it was, or restored already.")
    except SecretariatError as error:
        result, trouble = {}, window.gate.say(error)
    done = "path" in result
    if was_open or done:
        keys.remember(path, key if same or not done else keys.of(kept.path))
        window.open_database(path)
    if not done:
        window.banner.say(trouble, "red")
        return False
    said = [tr("The backup was restored.")]
    if result["path"]:
        lies = isolate_ltr(result["path"])
        said = [tr("The backup was restored. The old file lies in {path}.", path=lies)]
    if not same:
        said.append(tr("It is now behind the passphrase that the backup has."))
    if trouble and result.get("backed_up"):
        said.append(tr("The backup of the old file is in one folder only: {why}", why=trouble))
    elif trouble:
        said.append(tr("No backup of the old file was made: {why}", why=trouble))
    window.banner.say(" ".join(said), "amber" if trouble else "green")
    return True

"""A window on a file that can only be read: it says why and who has it, follows what they do, and waits for its turn.

reading.begin()         # a database is shown: the strip above the pages, and nothing that writes is enabled
reading.warn()          # once for each file: that it lies in a synchronised folder or on a network drive
reading.end()
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from secretariat.domain.addresses import Place
from secretariat.domain.errors import SecretariatError, StorageProblem
from ui.i18n import isolate, tr
from ui.rebuilding import may_rebuild, take_apart
from ui.widgets.banner import Banner
from ui.widgets.writing import READ_ONLY
from ui.windows import ELSEWHERE

if TYPE_CHECKING:
    from ui.main_window import MainWindow

log = logging.getLogger(__name__)

LOOK_MS = 2000
"""Milliseconds after which a window for reading looks again what was changed, and whether the file is free."""


class Reading(QObject):
    """What one window does about a file that it may not write."""

    standing: Banner
    """Where it is said; the frame's, once there is one."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._seen = 0
        self._opened: tuple[int, int] | None = None
        self._offered = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Say why the file that the window shows can only be read, when that is so."""
        office = self._window.office
        self.end()
        if not office.read_only:
            return
        self._window.setProperty(READ_ONLY, True)
        self.standing.say(self._why(office.only_read), "amber")
        self._seen = self._window.notices.read(office.history.newest, 0)
        self._opened = _identity(self._window.path)
        self._timer.start()

    def end(self) -> None:
        """Count the window as one that may write."""
        self._timer.stop()
        self._offered = False
        self._window.setProperty(READ_ONLY, False)
        self.standing.clear()

    def look(self) -> None:
        """Show what another program has changed since, and offer to write once nobody else does."""
        if self._is_replaced():
            self._open_again()
            return
        self._follow()
        free = self._is_free()
        if free and not self._offered:
            text = tr("This file is free again. You can open it for writing.")
            self.standing.say(text, "green", [(tr("Open for writing"), self.open_for_writing)])
        elif self._offered and not free:
            self.standing.say(tr("Another program has this file open. You can read it."), "amber")
        self._offered = free

    def open_for_writing(self) -> None:
        """Open the file for writing, everything where it was; when another program was faster, say who."""
        window = self._window
        path = window.path
        if path is None:
            return
        try:
            office = window.gate.open(path)
        except SecretariatError as error:
            self._begin_anew()
            window.notices.refuse(error)
            return
        if office.read_only or not may_rebuild(window):
            self._begin_anew()
            if office.read_only:
                self.standing.say(self._why(office.only_read), "amber")
            office.close()
            return
        self._change_to(office, path)

    def _begin_anew(self) -> None:
        opened = self._opened  # what is shown is still of that one
        self.begin()
        self._opened = opened

    def _is_replaced(self) -> bool:
        """Return whether another file stands there than the one that was opened, restored or encrypted elsewhere."""
        now = _identity(self._window.path)
        return now is not None and now != self._opened

    def _open_again(self) -> None:
        window = self._window
        path = window.path
        if path is None or QApplication.activeModalWidget() is not None or not may_rebuild(window):
            return  # at the next look
        try:
            office = window.gate.open(path)
        except SecretariatError as error:
            self._timer.stop()  # what is shown is of a file that is gone
            again = (tr("Try again"), lambda: window.open_database(path))
            self.standing.say(window.gate.say(error), "red", [again])
            return
        self._change_to(office, path)

    def _change_to(self, office: Any, path: Place) -> None:
        window = self._window
        place = take_apart(window)
        window.office.close()
        window.places.update(place.places)
        window.move_in(office, path, place.group, place.page)

    def warn(self) -> None:
        """Say once of a file that it lies where it is at risk, and what to do."""
        from secretariat.services.places import Risk, risk

        window = self._window
        if not isinstance(window.path, Path) or window.banner.text():
            return
        name = str(window.path.resolve())
        found = risk(window.path) if name not in window.store.value.warned else None
        if found is None:
            return
        window.store.update(warned=(*window.store.value.warned, name))
        if found.risk is Risk.SYNCED:
            text = tr(
                "This file lies in a folder that {name} copies to other computers. When two of them write, each gets "
                "a copy of its own, and what is in one is missing in the other. Keep it in a folder of this computer "
                "alone; backups and documents may lie in a shared one.",
                name=isolate(found.name),
            )
        else:
            text = tr(
                "This file lies on a network drive ({name}). When the connection breaks, nothing can be saved until "
                "it is back, and not every such drive keeps two programs apart. Keep it on this computer; backups "
                "may lie on such a drive.",
                name=isolate(found.name),
            )
        window.banner.say(text, "amber")

    def _why(self, problem: StorageProblem | None) -> str:
        if problem is None:
            return tr("This database is open for reading only.")
        if problem.code == "file_held":
            return tr(
                "{who} has this file open on {host} since {since}. You can read it.",
                who=isolate(problem.data["who"]),
                host=isolate(problem.data["host"]),
                since=isolate(problem.data["since"]),
            )
        if problem.code == "file_held_unknown":
            return tr("Another program has this file open. You can read it.")
        return self._window.gate.say(problem)

    def _follow(self) -> None:
        window = self._window
        try:
            newest, changes = window.office.history.since(self._seen)
        except SecretariatError:
            log.info("What another program changed could not be read now", exc_info=True)
            return
        if newest != self._seen and window.desk is not None:
            self._seen = newest
            window.desk.changed.emit(changes, ELSEWHERE)

    def _is_free(self) -> bool:
        from secretariat.services.holding import is_free

        return isinstance(self._window.path, Path) and is_free(self._window.path)


def _identity(path: Place | None) -> tuple[int, int] | None:
    """Return what tells the file at `path` from one that is put in its place; None while it cannot be reached."""
    try:
        found = path.stat() if isinstance(path, Path) else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found is not None else None

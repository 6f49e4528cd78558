"""A window on a server: it shows what others save, says who edits what it shows, and tells them what is edited in it.

following.begin()               # a database is shown; nothing is done about a file
following.ways(error)           # what the message about a lost server offers
following.end()

What others do is heard in a thread of its own (`services/listening.py`), so that the window never waits for it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from secretariat.domain.addresses import ServerAddress
from secretariat.domain.announcements import Editing
from secretariat.domain.changes import Changes, Ref
from secretariat.domain.errors import SecretariatError, StorageProblem
from ui.i18n import tr
from ui.widgets.form import Editor
from ui.windows import ELSEWHERE

if TYPE_CHECKING:
    from secretariat.services.listening import Listening, Presence
    from ui.main_window import MainWindow

log = logging.getLogger(__name__)

LOOK_MS = 3000
"""Milliseconds after which is looked what is being edited: a record that was saved is let go at the second look."""

LOST = frozenset({"server_lost", "server_lost_in_commit"})


class Following(QObject):
    """What one window does about the others who work on the same register."""

    _heard = Signal(int, object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._run = self._seen = 0
        self._asking = self._again = False
        self._said = ""
        self._typed: set[Ref] = set()
        self._told: frozenset[Ref] = frozenset()
        self._listening: Listening | None = None
        self._presence: Presence | None = None
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Follow what others do on the register that the window shows, when it is on a server."""
        window = self._window
        self.end()
        if not isinstance(window.path, ServerAddress) or window.context is None:
            return
        from secretariat.services.listening import Presence  # with the database stack, after the first paint

        self._presence = Presence()
        window.context.present = self._presence.at
        window.context.in_minutes = self._presence.in_minutes
        window.context.typed.connect(self._on_typed)
        self._seen = window.notices.read(window.office.history.newest, 0)
        self._listening = window.office.listen(partial(self._heard.emit, self._run))
        self._timer.start()

    def end(self) -> None:
        """Tell the others that nothing is edited here any more, and follow them no more."""
        self._timer.stop()
        self._run += 1
        self._asking = self._again = False
        self._said = ""
        if self._listening is not None:
            self._listening.close()
        self._listening = self._presence = None

    def look(self) -> None:
        """Tell what is edited here now, and forget who has not been heard of for long."""
        if self._listening is None or self._presence is None:
            return
        held = {ref for page in self._window.pages.values() for ref in page.edited()}
        self._told, self._typed = frozenset(held | self._typed), set()
        self._listening.edit(self._told, self._minutes())
        if self._presence.expire(time.monotonic()):
            self._show_present()

    def ways(self, error: SecretariatError) -> Sequence[tuple[str, Callable[[], object]]]:
        """Return the button for a server that was lost, nothing for other errors."""
        if self._listening is None or not isinstance(error, StorageProblem) or error.code not in LOST:
            return ()
        self._said = self._window.gate.say(error)
        return [(tr("Try again"), self.try_again)]

    def try_again(self) -> None:
        """Read what could not be read, and save what could not be saved."""
        window = self._window
        if self._listening is None:
            return
        self._listening.wake()
        try:
            found = window.office.history.since(self._seen)
        except SecretariatError as error:
            window.notices.refuse(error)
            return
        self._show(self._run, found)
        for page in window.pages.values():
            page.hand_over()

    # What others do.

    def _take(self, run: int, heard: Any) -> None:
        if run != self._run or self._presence is None:
            return
        if not isinstance(heard, Editing):
            self._ask()
        elif self._presence.take(heard, time.monotonic()):
            self._show_present()

    def _ask(self) -> None:
        """Read beside the window's work what was saved; what is heard meanwhile is asked for afterwards."""
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False
        since, seen = self._window.office.history.since, self._seen
        show, miss = partial(self._show, self._run), partial(self._miss, self._run)
        self._window.background.run(lambda: since(seen), show, miss)

    def _show(self, run: int, found: tuple[int, Changes]) -> None:
        if run != self._run:
            return
        window, was_lost = self._window, self._said
        self._asking, self._said = False, ""
        self._seen, changes = found
        if was_lost and window.banner.text() == was_lost:
            window.banner.clear()
        if window.desk is not None and (changes.refs or was_lost):
            window.desk.changed.emit(changes, ELSEWHERE)
        if self._again:
            self._ask()

    def _miss(self, run: int, error: BaseException) -> None:
        if run == self._run:
            self._asking = self._again = False  # it is asked again when listening begins anew
            log.info("What others saved could not be read now: %s", error)

    def _show_present(self) -> None:
        if self._window.context is not None:
            self._window.context.present_changed.emit()

    # What is edited here.

    def _on_typed(self, editor: Any) -> None:
        from secretariat.services.records import ref_of

        ref = ref_of(editor.held_record()) if isinstance(editor, Editor) else None
        if ref is None or self._listening is None:
            return
        self._typed.add(ref)
        if ref not in self._told:
            self._told |= {ref}
            self._listening.edit(self._told, self._minutes())

    def _minutes(self) -> int:
        page = self._window.page()
        return page.minutes_open() if page is not None else 0

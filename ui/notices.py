"""What the window tells: what cannot be read, what was done, what can be taken back, and its state.

    notices = Notices(window)
    found = notices.read(lambda: office.lists.groups(language), ())     # () when it cannot be read; it was said why
    notices.show(text, "amber", undo=True)

Nothing here is about a page: pages tell theirs by `Context.notify`, which ends in `show`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from secretariat.domain.addresses import ServerAddress
from secretariat.domain.changes import Kind, Outcome, Ref
from secretariat.domain.errors import SecretariatError
from secretariat.domain.meetings import Meeting
from ui import backups, place_names
from ui.i18n import isolate, joined, tr
from ui.log import path as log_path
from ui.words import act

if TYPE_CHECKING:
    from ui.main_window import MainWindow

T = TypeVar("T")
Way = tuple[str, Callable[[], object]]

log = logging.getLogger(__name__)

DONE_MS = 6000


class Notices:
    """Says things in one window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.unread = False
        """Whether the last `read` failed."""

    def read(self, call: Callable[[], T], otherwise: T) -> T:
        """Return what `call` reads; when it cannot be read, say why and return `otherwise`."""
        self.unread = False
        try:
            return call()
        except SecretariatError as error:
            log.warning("Something could not be read", exc_info=True)
            self.unread = True
            self.refuse(error)
            return otherwise

    def refuse(self, error: SecretariatError, ways: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Say why something was not done, with buttons for what can be done instead.

        Where the open file turned out to be damaged, its newest backup is offered; once, however often it is met with.
        """
        window, text = self._window, self._window.gate.say(error)
        if window.path is not None and not ways:
            if window.banner.text() == text and window.banner.is_asking():
                return
            ways = [*backups.offers(window, window.path, error), *window.following.ways(error)]
        window.banner.say(text, "red", ways)

    def unexpected(self, error: BaseException | None = None) -> None:
        """Say that something failed that nobody foresaw, the log has it; of an `error` that is known, what it is."""
        if isinstance(error, SecretariatError):
            self.refuse(error)
            return
        text = tr("Something went wrong. The log says what it was: {path}", path=isolate(str(log_path())))
        if self._window.banner.text() != text:
            self._window.banner.say(text, "red")

    def show(self, text: str, tone: str, undo: bool = False, way: Way | None = None) -> None:
        """Show a message; with `undo`, a button takes back what it tells; `way` is a button that leads to it."""
        window = self._window
        seq = window.desk.undo_seq() if undo and window.desk is not None else None
        actions: list[Way] = [(tr("Undo"), partial(window.undo, seq))] if seq is not None else []
        actions += [way] if way is not None else []
        window.banner.say(text, tone, actions, seconds=12, about=seq)

    def tell_unfinished(self) -> None:
        """Say that something typed waits since the program ended, with a button that leads there and saves it."""
        window = self._window
        waiting: Sequence[Meeting] = self.read(window.office.unfinished.meetings, ())
        for meeting in waiting[:1]:
            lead = partial(window.open_list, "minutes", Ref(Kind.MEETING, meeting.id))
            text = tr(
                "Something was still being typed in the minutes of {meeting} when the program ended. "
                "It is saved as soon as you open them.",
                meeting=isolate(meeting.symbol),
            )
            window.banner.say(text, "amber", [(tr("Open the minutes"), lead)])

    def forget_undone(self) -> None:
        """Take a message away whose Undo would no longer take back what it tells."""
        desk, banner = self._window.desk, self._window.banner
        if desk is not None and banner.about not in (None, desk.undo_seq()):
            banner.clear()

    def done(self, text: str, outcome: Outcome[str] | None) -> None:
        """Say in the status bar which act was taken back or done again; nothing when it was refused."""
        if outcome is not None:
            self._window.statusBar().showMessage(text.format(act=act(outcome.value)), DONE_MS)

    def show_state(self) -> None:
        """Say which database is open, and whether everything in it is saved."""
        window = self._window
        name = place_names.title_of(window.path) if window.path else ""
        number = window.windows.number(window)
        titled = f"{name} ({number})" if number else name
        window.setWindowTitle(f"{titled} – Secretariat" if name else "Secretariat")
        context = window.context
        unsaved = context is not None and context.has_unsaved()
        saved = tr("Something typed is not saved yet") if unsaved else tr("All changes saved")
        if unsaved and context is not None and context.keeps_unsaved():
            saved = tr("What you type is kept, and saved when you leave it")
        if window.office is not None and window.office.read_only:
            saved = tr("For reading only")
        parts = [saved, tr("Database: {name}", name=name)] if name else [tr("No database is open")]
        window.state.setText(joined(parts))
        window.commands.show_state(window.desk, on_server=isinstance(window.path, ServerAddress))

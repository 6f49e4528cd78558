"""How the window reaches databases, and what it asks before it opens, makes or leaves one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.domain.addresses import Place, ServerAddress, place
from secretariat.domain.errors import Cancelled, SecretariatError, StorageProblem
from secretariat.domain.lines import GroupLine
from ui import backups, keys, place_names, servers
from ui.i18n import isolate, isolate_ltr, tr
from ui.paths import with_suffix
from ui.sample_making import SampleMaking
from ui.widgets.banner import Action
from ui.widgets.dialogs import confirm
from ui.widgets.form_dialog import FormDialog
from ui.widgets.patience import Patience

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SUFFIX = ".secretariat"
FOUNDING = "agreements"
"""The page that founds a working group."""


class Databases:
    """The databases of one window: opens one in place of the one that is open, and closes it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open(self, path: Place) -> bool:
        """Open a database; False, with a sentence on screen, when it cannot be."""
        again = (tr("Try again"), lambda: self.open(path))
        another = (tr("Open another…"), self.ask_open)
        if isinstance(path, ServerAddress):
            another = (tr("Change the address…"), lambda: self.ask_server(str(path)))
        return self._enter(lambda: self._made(path), path, [again, another])

    def _made(self, path: Place) -> Any:
        """Return the office of a database; bringing an older file up to date can be watched and cancelled."""
        window = self._window
        if window.gate.unlock is None:
            return self._opened(path)
        if isinstance(path, ServerAddress):
            return self._on_server(path)
        window.gate.unlock(window, path)
        return self._opened(path)

    def _on_server(self, place: ServerAddress) -> Any:
        """Return the office of a register on a server; in an empty database a new one is made, if the user wants it."""
        window, create = self._window, self._window.gate.create_told
        try:
            return servers.let_in(window, place, lambda: self._opened(place))
        except StorageProblem as problem:
            if problem.code != "database_empty" or create is None:
                raise
        if not servers.wants_new(window, place):
            raise Cancelled
        with Patience(tr("Making a new register in {name}…", name=isolate(place.name))) as patience:
            return create(place, patience)

    def _opened(self, path: Place) -> Any:
        gate = self._window.gate
        if gate.open_told is None:
            return _looked_into(gate.open(path))
        with Patience(tr("Opening {name}…", name=isolate(path.name))) as patience:
            return _looked_into(gate.open_told(path, patience))

    def create(self, path: Path) -> bool:
        """Make a new file and open it."""
        ways = [(tr("Choose another place…"), self.ask_new)]
        return self._enter(lambda: self._window.gate.create(path), path, ways)

    def close(self, *, at_end: bool = False) -> bool:
        """Close the database; False when something typed is not saved and the user stays.

        Args:
            at_end: the program ends with this, and opens the file again the next time.
        """
        window = self._window
        if window.office is None:
            return True
        held = [page.held() for page in window.pages.values() if not page.hand_over()]
        forms = [form for form in window.findChildren(FormDialog) if form.isVisible()]
        held += [form.held() for form in forms if form.is_filled_in()]
        if held:
            window.windows.show(window)  # it may be the one behind
        if not may_leave(window, held):
            return False
        for form in forms:
            form.reject()
        window.keeping.end()
        window.following.end()
        window.take_down()
        window.places = {}
        window.office.close()
        window.lock.hide()
        if window.path is not None:
            self._forget_key(window.path, closing=True)
        if not at_end and window.path is not None:
            others = [other.path for other in window.windows.all() if other is not window and other.path]
            window.store.leave(window.path, others[-1] if others else None)
        window.office = window.path = None
        window.reading.end()
        window.banner.clear()
        window.show_start()
        return True

    def show(self, path: Place) -> bool:
        """Show a database that the user named: the window that has it open already, or this one with it."""
        there = self._window.windows.on(path)
        if there is not None:
            self._window.windows.show(there)
            return True
        return self.open(path)

    def ask_open(self) -> None:
        """Let the user choose a database, for this window."""
        path = ask_existing(self._window, self._window.path)
        if path is not None:
            self.show(path)

    def ask_server(self, known: str = "") -> None:
        """Let the user name a register on a server, beginning with an address that is `known`."""
        found = servers.ask_address(self._window, known)
        if found is not None:
            self.show(found)

    def ask_open_beside(self) -> None:
        """Let the user choose a database, for a window of its own."""
        window = self._window
        path = ask_existing(window, window.path)
        if path is None:
            return
        there = window.windows.on(path)
        if there is not None:
            window.windows.show(there)
        else:
            self._beside(path)

    def open_again(self) -> None:
        """Open another window on this database, at the page shown."""
        window = self._window
        if window.path is not None and window.context is not None:
            shown = window.page()
            key = next((key for key, page in window.pages.items() if page is shown), "")
            self._beside(window.path, window.context.group, key)

    def ask_new(self) -> None:
        """Let the user name a new database."""
        path = ask_new(self._window, self._window.path)
        if path is not None:
            self.create(path)

    def ask_new_group(self) -> None:
        """Let the user name a new database, and found a working group in it."""
        path = ask_new(self._window, self._window.path)
        if path is None or not self.create(path):
            return
        page: Any = self._window.show_page(FOUNDING)
        if page is not None:
            page.found()

    def show_named(self, text: str) -> bool:
        """Show a database that was opened before, by its path or address as the settings have it."""
        try:
            return self.show_recent(place(text))
        except StorageProblem as error:  # it was changed there
            self._window.notices.refuse(error, [(tr("Forget it"), lambda: self.forget(text))])
            return False

    def show_recent(self, path: Place) -> bool:
        """Show a database that was opened before; when it is a file that is gone, say so and offer to forget it."""
        if isinstance(path, ServerAddress) or path.is_file():
            return self.show(path)
        window = self._window
        text = tr("{name} is not where it was: {folder}. Connect the drive it lies on, or look for it elsewhere.",
                  name=isolate(path.name), folder=isolate_ltr(str(path.parent)))  # fmt: skip
        window.banner.say(
            text,
            "amber",
            [
                *backups.offers(window, path, StorageProblem("file_missing", path=str(path))),
                (tr("Look for it…"), self.ask_open),
                (tr("Forget it"), lambda: self.forget(str(path))),
            ],
        )
        return False

    def open_last(self) -> None:
        """Open the database that was open at the end, when the user wants that; when it is gone, say so."""
        settings = self._window.store.value
        if settings.reopen and settings.last:
            self.show_named(settings.last)

    def forget_missing(self) -> None:
        """Forget the files opened before that are not there now."""
        self.forget(*(path for path in self._window.store.value.recent if not place_names.is_there(path)))

    def forget(self, *paths: str) -> None:
        """Offer these databases no more among those opened before."""
        window = self._window
        window.store.forget(*paths)
        window.show_recent()
        window.banner.clear()

    def open_sample(self) -> None:
        """Open the sample database, made if need be: beside the window's work, with progress and Cancel."""
        if self._window.gate.sample is None:
            return
        path = self._window.gate.sample()
        if path.is_file():
            self.show(path)
            return
        making = SampleMaking(self._window, path)
        making.made.connect(lambda: self.show(path))
        making.failed.connect(lambda sentence: self._window.banner.say(sentence, "red"))
        making.open()

    def _beside(self, path: Place, group: GroupLine | None = None, page: str = "") -> None:
        try:
            office = self._made(path)
        except SecretariatError as error:
            self._window.notices.refuse(error)
        else:
            self._window.windows.new(office, path, group, page)

    def _forget_key(self, path: Place, *, closing: bool = False) -> None:
        """Keep what opens a database no longer than it is open in a window."""
        shown = (
            other.path for other in self._window.windows.all() if not closing or other is not self._window
        )
        if path not in shown:
            keys.forget(path)

    def _enter(self, make: Callable[[], Any], path: Place, ways: Sequence[Action]) -> bool:
        try:
            office = make()
        except Cancelled:
            self._forget_key(path)
            self._window.banner.say(tr("Cancelled. Nothing was changed."), "blue")
            return False
        except SecretariatError as error:
            offers = backups.offers(self._window, path, error)
            if not offers:  # a backup is put back with it
                self._forget_key(path)
            self._window.notices.refuse(error, [*offers, *ways])
            return False
        if not self.close():
            office.close()
            return False
        self._window.move_in(office, path)
        return True


def _looked_into(office: Any) -> Any:
    """Return an office whose groups can be read: without them no page can show anything.

    Raises:
        StorageProblem: the file is damaged there; it was closed.
    """
    try:
        office.groups.all()
    except BaseException:
        office.close()
        raise
    return office


def ask_existing(window: QWidget, beside: Place | None) -> Path | None:
    """Let the user choose a database, beside the one that is open; None when nothing was chosen."""
    path, _ = QFileDialog.getOpenFileName(window, tr("Open a database"), _folder(beside), _filter())
    return Path(path) if path else None


def ask_new(window: QWidget, beside: Place | None) -> Path | None:
    """Let the user name a new database, beside the one that is open; None when none was named."""
    # A file that is there is refused, and the sentence says so: "Replace it?" would be no question.
    path, _ = QFileDialog.getSaveFileName(
        window,
        tr("New database"),
        _folder(beside),
        _filter(),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return with_suffix(Path(path), SUFFIX) if path else None


def _folder(beside: Place | None) -> str:
    return str(beside.parent if isinstance(beside, Path) else Path.home())


def may_leave(window: QWidget, held: Sequence[str]) -> bool:
    """Return whether a database may be closed; `held` are the sentences of what is not saved, and then it is asked."""
    return not held or confirm(
        window,
        tr("Something typed could not be saved"),
        " ".join([*held, tr("If you leave now, it is lost.")]),
        tr("Leave without it"),
        tr("Stay"),
        beware=True,
    )


def _filter() -> str:
    return tr("Secretariat databases") + f" (*{SUFFIX})"

"""How the window reaches database files, and what it asks before it opens, makes or leaves one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog, QWidget

from secretariat.domain.errors import SecretariatError
from ui.i18n import tr
from ui.paths import with_suffix
from ui.widgets.dialogs import confirm
from ui.widgets.search import Hit

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SUFFIX = ".secretariat"


@dataclass(frozen=True, slots=True)
class Gate:
    """How the window reaches databases; each function may import the services when it is first called.

    Attributes:
        open: opens an existing file.
        create: makes a new one and opens it.
        sample: makes (or finds) the sample and returns its path; None when there is none to be had.
        find: searches the open office.
        say: the sentence of a known error.
    """

    open: Callable[[Path], Any]
    create: Callable[[Path], Any]
    sample: Callable[[], Path] | None
    find: Callable[[Any, str], Sequence[Hit]]
    say: Callable[[SecretariatError], str]


class Databases:
    """The databases of one window: opens one in place of the one that is open, and closes it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open(self, path: Path) -> bool:
        """Open a file; False, with a sentence on screen, when it cannot be."""
        return self._enter(lambda: self._window.gate.open(path), path)

    def create(self, path: Path) -> bool:
        """Make a new file and open it."""
        return self._enter(lambda: self._window.gate.create(path), path)

    def close(self) -> bool:
        """Close the file; False when something typed is not saved and the user stays."""
        window = self._window
        if window.office is None:
            return True
        held = [page.held() for page in window.pages.values() if not page.hand_over()]
        if not may_leave(window, held):
            return False
        window.take_down()
        window.places = {}
        window.office.close()
        window.office = window.path = None
        window.banner.clear()
        window.show_start()
        return True

    def ask_open(self) -> None:
        """Let the user choose a database."""
        path = ask_existing(self._window, self._window.path)
        if path is not None:
            self.open(path)

    def ask_new(self) -> None:
        """Let the user name a new database."""
        path = ask_new(self._window, self._window.path)
        if path is not None:
            self.create(path)

    def open_sample(self) -> None:
        """Open the sample database, made if need be."""
        sample = self._window.gate.sample
        path = self._window.notices.read(sample, None) if sample is not None else None
        if path is not None:
            self.open(path)

    def _enter(self, make: Callable[[], Any], path: Path) -> bool:
        try:
            office = make()
        except SecretariatError as error:
            self._window.notices.refuse(error)
            return False
        if not self.close():
            office.close()
            return False
        self._window.move_in(office, path)
        return True


def ask_existing(window: QWidget, beside: Path | None) -> Path | None:
    """Let the user choose a database, beside the one that is open; None when nothing was chosen."""
    path, _ = QFileDialog.getOpenFileName(window, tr("Open a database"), _folder(beside), _filter())
    return Path(path) if path else None


def ask_new(window: QWidget, beside: Path | None) -> Path | None:
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


def _folder(beside: Path | None) -> str:
    return str(beside.parent if beside else Path.home())


def may_leave(window: QWidget, held: Sequence[str]) -> bool:
    """Return whether a database may be closed; `held` are the sentences of what is not saved, and then it is asked."""
    return not held or confirm(
        window,
        tr("Something typed could not be saved"),
        " ".join([*held, tr("If you leave now, it is lost.")]),
        tr("Leave without it"),
        tr("Stay"),
    )


def _filter() -> str:
    return tr("Secretariat databases") + f" (*{SUFFIX})"

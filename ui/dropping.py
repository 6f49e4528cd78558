"""Files dropped on the window: each goes where its like is taken in, and what is not known is refused in one sentence.

window.dropping = Dropping(window)      # `TAKERS` says which kind of file goes to which page

What a file is, `secretariat/services/dropped.py` says, not its name alone.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from secretariat.domain.errors import SecretariatError
from ui.i18n import isolate, tr

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.page import Page

Taker = Callable[[Any, Path], object]

TAKERS: dict[str, tuple[str, Taker]] = {
    "update_form": ("actions", lambda page, path: page.updates.read(path)),
    "table": ("actions", lambda page, path: page.importing.read(path)),
    "calendar": ("meetings", lambda page, path: page.delegations.replies.read([path])),
    "contacts": ("focal-points", lambda page, path: page.contacts.read(path)),
    "comment_form": ("minutes", lambda page, path: page.side.comments.read(path)),
}
"""The kinds of file (`DroppedKind`), the page that takes each in, and how."""


class Dropping(QObject):
    """Takes in what is dropped on a window, one file at a time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            paths = _paths(event)
            event.acceptProposedAction()
            self.take(paths)
            return True
        if isinstance(event, QDragEnterEvent) and _paths(event) and self._window.office is not None:
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def take(self, paths: list[Path]) -> bool:
        """Take in a file, which is looked at meanwhile; False when it was refused, which the window then says."""
        if self._window.office is None or not paths:
            return False
        if len(paths) > 1:
            return self._refuse(tr("Drop one file at a time: each is shown before anything is taken in."))
        from secretariat.services.dropped import kind_of

        (path,) = paths
        self._window.banner.say(tr("Reading {name}…", name=isolate(path.name)), "blue")
        self._window.background.run(
            lambda: kind_of(path, tuple(TAKERS)), lambda kind: self._hand_over(kind, path), self._refused
        )
        return True

    def _hand_over(self, kind: str, path: Path) -> None:
        key, taker = TAKERS[kind]
        page: Page | None = self._window.show_page(key)
        if page is not None and page.commit():
            taker(page, path)

    def _refused(self, error: BaseException) -> None:
        if not isinstance(error, SecretariatError):
            raise error
        self._refuse(self._window.gate.say(error))

    def _refuse(self, sentence: str) -> bool:
        self._window.banner.say(sentence, "red")
        return False


def _paths(event: QDropEvent) -> list[Path]:
    data = event.mimeData()
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]

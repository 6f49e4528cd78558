"""What writes, and whether it may: in a window on a file that is open for reading only, nothing may.

writes(filled(tr("New meeting"), self.new_meeting))     # stays disabled there, whoever enables it
if may_write(self): …                                   # for editors, once they stand in their window
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

READ_ONLY = "read_only"
"""Property of a window whose file is open for reading only."""

T = TypeVar("T", bound=QWidget | QAction)


def may_write(part: QObject) -> bool:
    """Return whether what belongs to `part` may be written: it, and all that it stands in, are not for reading only."""
    place: QObject | None = part
    while place is not None:
        if place.property(READ_ONLY):
            return False
        place = place.parent()
    return True


def writes(part: T) -> T:
    """Mark a button or a command that writes, and return it; where nothing may be written it is never enabled."""
    part.installEventFilter(_Wall(part))
    if isinstance(part, QAction):
        part.enabledChanged.connect(lambda enabled: _forbid(part) if enabled else None)
    return part


def close_off(root: QObject) -> None:
    """Disable all that writes below a window that has just become one for reading only."""
    for wall in root.findChildren(_Wall):
        wall.look()


class _Wall(QObject):
    """Looks again whenever its part is shown or enabled: it is marked before it stands in a window."""

    def look(self) -> None:
        part = self.parent()
        if isinstance(part, QWidget | QAction):
            _forbid(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Polish, QEvent.Type.Show, QEvent.Type.EnabledChange):
            self.look()
        return False


def _forbid(part: QWidget | QAction) -> None:
    if part.isEnabled() and not may_write(part):
        part.setEnabled(False)
